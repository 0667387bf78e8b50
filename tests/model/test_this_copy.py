"""What two people compare to know that they read the same briefing."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.signature import Signature
from briefing_app.model.this_copy import this_copy


def test_it_names_the_file_and_who_signed_it() -> None:
    signed = Signature("trusted", "27CD0689CE7DCF8C", "Desk 4", "as sent")
    briefing = Briefing(
        "f", "ferry.md", "The ferry", (), as_of=PartialDate(2018, 4, 24), digest="0123456789ab",
        signature=signed,
    )  # fmt: skip
    assert this_copy(briefing, "1.0.0") == (
        ("File", "ferry.md"),
        ("Title", "The ferry"),
        ("As of", "24 April 2018"),
        ("SHA-256", "0123 4567 89ab"),
        ("Signature", "Signed by Desk 4."),
        ("Key", "27CD0689CE7DCF8C"),
        ("Comment of the signer", "as sent"),
        ("Program", "Briefing App 1.0.0"),
    )


def test_a_comment_that_is_not_proven_is_left_out() -> None:
    briefing = Briefing("f", "f", "T", (), signature=Signature("unknown", "27", comment="trust me"))
    assert "trust me" not in str(this_copy(briefing, "1"))
    assert [name for name, _value in this_copy(Briefing("f", "f", "T", ()), "1")] == [
        "File", "Title", "Signature", "Program",
    ]  # fmt: skip
