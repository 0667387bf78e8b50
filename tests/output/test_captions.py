"""What is below an image that has a line for itself is the same in every form of a briefing."""

import io
import re
from pathlib import Path

import docx
import pypdfium2
import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.tree import Node
from briefing_app.model.words.inline_words import caption_of
from briefing_app.output.html.html_page import to_html
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.word.word_document import to_word
from tests.samples import png

_IMAGE = Node("image", text=" The port ", attributes={"source": "p.png", "title": ""})
_TITLED = _IMAGE._replace(attributes={"source": "p.png", "title": "In May"})
_BLANK, _WORD = Node("text", text=" \n"), Node("text", text="x")


@pytest.mark.parametrize(
    ("nodes", "caption"),
    [
        ((_IMAGE,), "The port"),
        ((_BLANK, _TITLED, _BLANK), "In May"),
        ((_IMAGE, _WORD), ""),
        ((_IMAGE, _IMAGE), ""),
        ((_WORD,), ""),
        ((_IMAGE._replace(attributes={"source": "q.png"}),), ""),
        ((_IMAGE._replace(text=" "),), ""),
        ((), ""),
    ],
)
def test_an_image_alone_has_a_caption(nodes: tuple[Node, ...], caption: str) -> None:
    assert caption_of(nodes, {"p.png"}) == caption


def test_every_form_shows_it(tmp_path: Path) -> None:
    (tmp_path / "p.png").write_bytes(png(30, 20))
    file = tmp_path / "a.md"
    file.write_text("# A\n\n![The port](p.png)\n\nSee ![a crane](p.png) here.\n", "utf-8")
    briefing = read_briefing(str(file))
    page = re.sub(r"<(style|script).*?</\1>|<[^>]*>", " ", to_html(briefing), flags=re.DOTALL)
    text = "".join(each.text for each in docx.Document(io.BytesIO(to_word(briefing))).paragraphs)
    paper = pypdfium2.PdfDocument(make_pdf(briefing))[0].get_textpage().get_text_range()
    for words in (page, text, paper):
        assert words.count("The port") == 1
        assert "a crane" not in words
