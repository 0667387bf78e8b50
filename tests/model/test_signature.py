"""What is said of a signature."""

import pytest

from briefing_app.model.signature import UNSIGNED, Signature, grouped


@pytest.mark.parametrize(
    ("signature", "sentence", "short"),
    [
        (UNSIGNED, "This briefing is not signed.", "Not signed"),
        (Signature("trusted", signer="Desk 4"), "Signed by Desk 4.", "Signed by Desk 4"),
        (
            Signature("trusted", signer="Desk 4", uncovered=("a.csv", "b.png")),
            "Signed by Desk 4, but the signature does not cover “a.csv” and “b.png”.",
            "Signed in part by Desk 4",
        ),
        (
            Signature("unknown", "27"),
            "Signed with the key 27, which you do not know. Nothing is proven until you trust it.",
            "Signed by an unknown key",
        ),
        (
            Signature("altered", reason="Not as Desk 4 signed it: “a.csv”."),
            "This briefing was altered after it was signed. Not as Desk 4 signed it: “a.csv”.",
            "Altered after signing",
        ),
        (
            Signature("unreadable", reason="It is not text."),
            "The signature cannot be read, so nothing is proven. It is not text.",
            "Signature unreadable",
        ),
    ],
)
def test_each_state_has_its_words(signature: Signature, sentence: str, short: str) -> None:
    assert signature.sentence == sentence
    assert signature.short == short


def test_a_digest_is_read_out_in_groups_of_four() -> None:
    assert grouped("0123456789ab") == "0123 4567 89ab"
