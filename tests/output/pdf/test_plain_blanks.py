"""What is copied of words that no line end parts."""

import zlib

import pypdfium2

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.plain_blanks import plain_blanks
from tests.samples import node


def _copied(words: str) -> str:
    briefing = Briefing("f", "f", "T", (node("paragraph", words),))
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
    text = document[0].get_textpage().get_text_range()
    document.close()
    return text


def test_blanks_that_do_not_break_are_copied_as_plain_ones() -> None:
    words = "Of 12 500 € there are 30 % left."
    text = _copied(words)
    assert words in text
    assert "\u00a0" not in text
    assert words in _copied(words.replace(" ", "\u00a0"))


def test_a_font_without_such_blanks_stays_as_it_is() -> None:
    head = b"1 0 obj\n<</Length 9/Type/CMap/Filter/FlateDecode/WMode 0>>\nstream\n"
    letters = zlib.compress(b"<0001> <0020>\n")
    assert (
        plain_blanks({1: head + letters + b"\nendstream\nendobj\n", 2: b"2 0 obj\n<<>>\nendobj\n"})
        == {}
    )
