"""What two people compare to know that they read the same briefing."""

import pytest

from briefing_app.model.appendices import this_copy_blocks
from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.signature import Signature
from briefing_app.model.this_copy import this_copy
from briefing_app.model.tree import plain_text


def test_it_names_the_file_and_who_signed_it() -> None:
    signed = Signature("trusted", "27CD0689CE7DCF8C", "Desk 4", "as sent")
    briefing = Briefing(
        "f", "ferry.md", "The ferry", (), as_of=PartialDate(2018, 4, 24), digest="0123456789ab",
        signature=signed,
    )  # fmt: skip
    assert [each[:2] for each in this_copy(briefing, "1.0.0")] == [
        ("File", "ferry.md"),
        ("Title", "The ferry"),
        ("As of", "24 April 2018"),
        ("SHA-256", "0123 4567 89ab"),
        ("Signature", "Signed by Desk 4."),
        ("Key", "27CD0689CE7DCF8C"),
        ("Comment of the signer", "as sent"),
        ("Program", "Briefing App 1.0.0"),
    ]


def test_a_comment_that_is_not_proven_is_left_out() -> None:
    briefing = Briefing("f", "f", "T", (), signature=Signature("unknown", "27", comment="trust me"))
    assert "trust me" not in str(this_copy(briefing, "1"))
    assert [fact.name for fact in this_copy(Briefing("f", "f", "T", ()), "1")] == [
        "File", "Title", "Signature", "Program",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "signature", "words"),
    [
        ("en", Signature(), "This briefing is not signed."),
        ("en", Signature("trusted", "27", "Desk 4"), "Signed by Desk 4."),
        (
            "de",
            Signature("trusted", "27", "Desk 4", uncovered=("a.csv", "b.png")),
            "Signiert von Desk 4, aber die Signatur gilt nicht für „a.csv“ und „b.png“.",
        ),
        (
            "fr",
            Signature("altered", "27", "Desk 4", reason="“b.md” differs."),
            "Cette note a été modifiée après sa signature. “b.md” differs.",
        ),
        (
            "ko",
            Signature("unknown", "27"),
            "알지 못하는 키 27의 서명이 있다. 이 키를 신뢰하기 전에는 증명된 것이 없다.",
        ),
        ("ar", Signature("unreadable"), "تعذّرت قراءة التوقيع، فلا شيء مثبت."),
    ],
)
def test_on_paper_it_is_in_the_language_of_the_briefing(
    lang: str, signature: Signature, words: str
) -> None:
    briefing = Briefing("f", "f.md", "T", (), lang=lang, digest="0123456789", signature=signature)
    heading, table = this_copy_blocks(briefing, "1.0")
    cells = [plain_text((row.children[1],)) for row in table.children]
    assert heading.kind == "heading"
    assert cells[:4] == ["\u2066f.md\u2069", "T", "\u20660123 4567 89\u2069", words]
    assert cells[-1] == "\u2066Briefing App 1.0\u2069"
