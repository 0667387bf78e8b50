import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.notes.folding import Folded, folded


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("a  b\n\tc", "a b c"),
        (" a ", "a"),
        ("“a” ‘b’ «c»", '"a" \'b\' "c"'),
        ("1–2 — co‑op − 3", "1-2 - co-op - 3"),
        ("co\u00adop", "coop"),
        ("a \u00ad b", "a b"),
        ("a\u00a0b", "a b"),
        ("Not A", "Not A"),
    ],
)
def test_spaces_quotes_and_hyphens_are_folded_and_nothing_else(words: str, plain: str) -> None:
    assert folded(words) == plain


@given(st.text(alphabet="ab “”–- \n\u00ad\u00a0\u200b", max_size=30), st.data())
def test_every_stretch_of_the_folded_text_leads_back(words: str, data: st.DataObject) -> None:
    made = Folded(words)
    if not made.text:
        return
    start = data.draw(st.integers(0, len(made.text) - 1))
    end = data.draw(st.integers(start + 1, len(made.text)))
    first, last = made.unfolded(start, end)
    assert 0 <= first < last <= len(words)
    assert Folded("x" + words[first:last] + "x").text.strip("x ") in made.text[start:end] + "x "
    assert folded(words[first:last]) == made.text[start:end].strip()
