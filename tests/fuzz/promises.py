"""What must hold of a briefing, whatever the file was: each promise raises `BrokenPromiseError`."""

import json
import re
import zlib
from html.parser import HTMLParser

from briefing_app.input.findings import located
from briefing_app.input.spoofing import visible
from briefing_app.model.briefing import Briefing
from briefing_app.model.tradecraft.checking import check_briefing
from briefing_app.output.html.html_fonts import font_faces
from briefing_app.output.html.html_page import to_html
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.record.briefing_record import to_json
from briefing_app.output.writers import WRITERS, encoded
from briefing_app.processes.records import from_message, to_message

_TAGS = frozenset(
    "html head meta title style body div header footer h1 h2 h3 h4 h5 h6 p a nav"  # noqa: SIM905
    " ol ul li span main section table thead tbody tfoot tr th td caption colgroup col blockquote"
    " pre code dl dt dd em strong s sub sup kbd mark ins abbr br hr img aside input figure svg"
    " figcaption g rect line path circle text tspan small b i u q wbr bdi desc defs lineargradient"
    " stop polygon".split()
)
_RUN_BY = re.compile(r"on\w+|srcdoc|formaction|action|xlink:href|background|poster|srcset|ping")
_LEADS_TO = re.compile(r"#|https?://", re.IGNORECASE)
_FETCHES = re.compile(r"url\(|expression|@import", re.IGNORECASE)
_IN_PDF = re.compile(
    rb"/(?:JavaScript|JS|Launch|EmbeddedFile|SubmitForm|OpenAction|RichMedia|GoToR|GoToE|ImportData)\b"
)
_STREAM = re.compile(rb"\bstream\r?\n.*?\bendstream\b", re.DOTALL)
_PACKED_OBJECTS = re.compile(rb"/ObjStm\b[^>]*>>\s*stream\r?\n(.*?)\bendstream\b", re.DOTALL)


class BrokenPromiseError(AssertionError):
    """Something that is promised of every file does not hold."""


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: set[str] = set()
        self._ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.faults.add(f"a tag “{tag}”")
        for name, value in ((name, value or "") for name, value in attrs):
            if _RUN_BY.fullmatch(name):
                self.faults.add(f"an attribute “{name}”")
            if name == "href" and not _LEADS_TO.match(value):
                self.faults.add(f"a link to “{value[:40]}”")
            if name == "src" and not value.startswith("data:image/"):
                self.faults.add(f"a source “{value[:40]}”")
            if name == "style" and _FETCHES.search(value):
                self.faults.add(f"a style “{value[:60]}”")
            if name == "id":
                if value in self._ids:
                    self.faults.add(f"two ids “{value[:40]}”")
                self._ids.add(value)


def page_runs_nothing(page: str) -> None:
    """Look through a page for anything but the tags, links and sources that we write."""
    parser = _Page()
    parser.feed(page)
    parser.close()
    if parser.faults:
        raise BrokenPromiseError(f"HTML has {', '.join(sorted(parser.faults))}")


def pdf_runs_nothing(pdf: bytes) -> None:
    """Look through the objects of a PDF for actions and for files inside.

    Other packed data, such as fonts and pictures, has any three bytes by chance.
    """
    packed = (zlib.decompressobj().decompress(each[1]) for each in _PACKED_OBJECTS.finditer(pdf))
    for objects in (_STREAM.sub(b"", pdf), *packed):
        if found := _IN_PDF.search(objects):
            raise BrokenPromiseError(f"PDF has {found[0].decode()}")


def is_told_plainly(briefing: Briefing) -> None:
    """Hold that title, name and problems hide nothing and are no markup."""
    shown = [briefing.title, briefing.name, *(str(each) for each in briefing.problems)]
    for words in shown:
        plain = words.removeprefix(briefing.file)
        if visible(plain) != plain:
            raise BrokenPromiseError(f"a name hides something: {words[:80]!a}")


def survives_every_writer(briefing: Briefing) -> None:
    """Write a briefing in every form that needs no typesetter, and look at what was written."""
    is_told_plainly(briefing)
    if from_message(Briefing, to_message(briefing)) != briefing:
        raise BrokenPromiseError("another briefing comes out of the process that reads it")
    located(briefing.file, check_briefing(briefing))
    page = to_html(briefing)
    encoded(page)
    body = page[page.index("<body>") :]
    page_runs_nothing(page.replace(font_faces(body, briefing.lang), "", 1))
    json.loads(encoded(to_json(briefing)))
    json.loads(paper_data(briefing, PaperOptions()).json)
    _written(briefing, {".csv", ".md"})


def survives_as_documents(briefing: Briefing) -> None:
    """Write a briefing as a document of Word and as a workbook, which take longest."""
    _written(briefing, {".docx", ".xlsx"})


def _written(briefing: Briefing, endings: set[str]) -> None:
    for writer in WRITERS:
        if writer.ending in endings and (briefing.comparison or not writer.compares):
            writer.write(briefing)
