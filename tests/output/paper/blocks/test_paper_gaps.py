"""How far blocks are from one another on paper."""

from itertools import pairwise

import pypdfium2
from pypdfium2 import raw

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import Node
from briefing_app.output.paper.blocks.paper_nodes import is_tight
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.samples import node

_WORDS = node("paragraph", "Words.")
_ITEM = node("item", _WORDS)
_CLOSE = node("bullet_list", _ITEM, _ITEM, tight=True)
_WIDE = node("ordered_list", _ITEM, _ITEM, tight=False)


def _gaps(*blocks: Node) -> list[float]:
    """Return the distances of the lines of serif words on the first page of blocks."""
    briefing = Briefing("f.md", "f.md", "", blocks)
    document = pypdfium2.PdfDocument(make_pdf(briefing, PaperOptions(tagged=False)))
    page = document[0]
    text = page.get_textpage()
    heights = [
        text.get_charbox(place)[3]
        for place in range(text.count_chars())
        if raw.FPDFText_GetUnicode(text, place) == ord("W")
    ]
    document.close()
    return [round(upper - lower, 1) for upper, lower in pairwise(heights)]


def test_a_list_in_a_quote_is_as_close_as_elsewhere() -> None:
    assert _gaps(node("quote", _WORDS, _CLOSE, _WORDS)) == _gaps(_WORDS, _CLOSE, _WORDS)


def test_an_item_after_a_list_with_room_has_room() -> None:
    around = node("bullet_list", node("item", _WORDS, _WIDE), _ITEM, tight=True)
    first, within, after = _gaps(around)
    assert first == within == after
    close = node("bullet_list", node("item", _WORDS, _CLOSE), _ITEM, tight=True)
    assert is_tight(close)
    assert not is_tight(around)
    assert not is_tight(node("bullet_list", node("item", around), tight=True))
