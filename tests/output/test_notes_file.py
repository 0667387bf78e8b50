"""Notes as files: what is written, and that it comes back whole."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing_app.input.notes_file import Edition, read_notes
from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import OutputError
from briefing_app.model.marking.markings import marking
from briefing_app.model.notes.placing import NotedText, place_notes
from briefing_app.model.notes.records import Anchor, Kind, Note, PlacedNote, Spot
from briefing_app.model.notes.report import QUOTED_AT_MOST, quotation
from briefing_app.model.notes.spots import Spots
from briefing_app.model.tree import Node
from briefing_app.output.notes_file import notes_bytes, to_notes_json, write_notes
from briefing_app.translation import use
from tests.model.notes.editions import edition, on

FIRST, SECOND = "The border was closed on 31 March.", "=Missiles were tested 31 times [@brown]."
BRIEFING: Briefing = edition(FIRST, SECOND)._replace(
    title="Closed borders", author="Desk 4", as_of=PartialDate(2018, 4, 24), id="desk-4/7",
    marking=marking("SECRET//NOFORN"),
)  # fmt: skip
TEXT = NotedText(BRIEFING)


def note(number: int, words: str = "", kind: Kind = 0, reader: str = "", **fields: Any) -> Note:
    anchor = fields.pop("anchor", None) or on(TEXT, FIRST if number % 2 else SECOND[:20])
    made = Note(f"urn:uuid:{number}", anchor, kind, words, created="2024-03-01T10:00:00Z",
                modified="2024-03-02T10:00:00Z", reader=reader)  # fmt: skip
    return made._replace(**fields)


GONE = note(9, "Where is it?", anchor=Anchor("Gone words", paragraph=7, marking="(TS)"))
NOTES = (note(1, "Who says so?\n\nAsk.", 2), note(2, bookmark=True), note(3, "No.", 0, "Ana"))


def placed() -> tuple[PlacedNote, ...]:
    return place_notes(TEXT, Spots(BRIEFING), (*NOTES, GONE))


def test_a_file_of_notes_is_a_set_of_epub_annotations() -> None:
    record = json.loads(to_notes_json(BRIEFING, NOTES[:2], "Me", ("", "Ask")))
    assert record["@context"] == "https://www.w3.org/ns/epub-anno.jsonld"
    assert record["type"] == "AnnotationSet"
    assert record["about"] == {
        "dc:identifier": ["desk-4/7", f"urn:sha256:{BRIEFING.digest}"],
        "dc:format": "text/markdown", "dc:title": "Closed borders", "dc:creator": ["Desk 4"],
        "dc:date": "2018",
    }  # fmt: skip
    assert record["briefing-app"] == {"version": 1, "marking": "SECRET//NOFORN"}
    first, second = record["items"]
    assert (first["type"], first["motivation"]) == ("Annotation", "commenting")
    assert first["creator"]["name"] == "Me"
    quote, position = first["target"]["selector"]
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", FIRST)
    assert position == {"type": "TextPositionSelector", "start": 0, "end": len(FIRST)}
    assert first["body"] == {
        "type": "TextualBody", "value": "Who says so?\n\nAsk.", "format": "text/plain",
        "color": "blue", "highlight": "underline", "tags": ["Ask"],
    }  # fmt: skip
    assert first["briefing-app"]["marking"] == "SECRET//NOFORN"
    assert second["motivation"] == "bookmarking"
    assert "body" not in second


def test_words_without_a_kind_have_a_body_and_so_has_a_kind_without_words() -> None:
    record = json.loads(to_notes_json(BRIEFING, (note(1, "Who?"), note(2, kind=2)), "Me"))
    bodies = [each["body"] for each in record["items"]]
    assert [each["value"] for each in bodies] == ["Who?", ""]
    assert ["color" in each for each in bodies] == [False, True]


def test_notes_come_back_as_they_were(tmp_path: Path) -> None:
    on_cell = note(4, kind=5, anchor=Anchor("Fog\nFear", Spot("evidence", "E1", "m1"), section="E"))
    own = (*NOTES[:2], on_cell, note(5, kind=1, bookmark=True))
    file = tmp_path / "me.notes.json"
    write_notes(file, BRIEFING, [PlacedNote(each, found=True) for each in own], "Me")
    imported = read_notes(file, Edition("Other", "desk-4/7"))
    assert imported.problems == ()
    assert imported.notes == tuple(each._replace(reader="Me") for each in own)


def test_a_bare_briefing_needs_no_author_and_no_date() -> None:
    bare = edition(FIRST)._replace(digest="")
    record = json.loads(to_notes_json(bare, [note(1, kind=1)], "Me"))
    assert record["about"]["dc:identifier"] == []
    assert "dc:creator" not in record["about"]


def test_json_has_only_ones_own_notes() -> None:
    record = json.loads(notes_bytes("x.json", BRIEFING, placed(), "Me", ()))
    assert [each["id"] for each in record["items"]] == [f"urn:uuid:{n}" for n in (1, 2, 9)]


def test_markdown_quotes_with_the_marking_and_lists_orphans_last() -> None:
    words = notes_bytes("x.md", BRIEFING, placed(), "Me", ("", "Ask")).decode()
    assert 'title: "Notes: Closed borders"' in words
    assert "**¶ 1 · Ask · Me · 2024-03-01**" in words
    assert f"> {FIRST} \\[SECRET//NOFORN\\]" in words
    assert "Ana" in words
    before, after = words.split("Not in this edition, or not only once")
    assert "Gone words \\[(TS)\\]" in after
    assert "Ask." in before
    assert "Bookmark" in before


@pytest.mark.parametrize("ending", [".html", ".docx", ".pdf"])
def test_other_forms_for_reading(ending: str) -> None:
    data = notes_bytes(f"x{ending}", BRIEFING, placed(), "Me", ())
    assert len(data) > 500
    if ending == ".html":
        assert b"Gone words [(TS)]" in data
        assert b"SECRET//NOFORN" in data


@pytest.fixture
def _german() -> Iterator[None]:
    use("de")
    yield
    use("en")


@pytest.mark.usefixtures("_german")
def test_a_table_of_notes_has_heads_in_the_language_of_the_reader() -> None:
    data = notes_bytes("x.csv", BRIEFING, placed(), "Me", ()).decode("utf-8-sig")
    head, first, *_ = csv.reader(io.StringIO(data))
    assert (head[0], head[6], head[-1]) == ("Stelle", "Einstufung", "Gefunden")
    assert first[-1] in {"ja", "nein"}
    with pytest.raises(OutputError, match="Notizen werden in Dateien geschrieben, die auf"):
        notes_bytes("x.odt", BRIEFING, placed(), "Me", ())


def test_csv_has_a_line_for_each_and_no_formula() -> None:
    data = notes_bytes("x.csv", BRIEFING, placed(), "Me", ()).decode("utf-8-sig")
    head, *lines = csv.reader(io.StringIO(data))
    assert head[0] == "Place"
    assert [line[0] for line in lines] == ["¶ 1", "¶ 1", "¶ 2", "¶ 7"]
    assert lines[2][5].startswith("'=Missiles")
    assert [line[-1] for line in lines] == ["yes", "yes", "yes", "no"]
    assert lines[-1][6] == "(TS)"
    assert {line[2] for line in lines} == {"Me", "Ana"}
    assert [line[1] for line in lines] == ["Question", "Note", "Bookmark", "Note"]


def test_another_ending_is_refused() -> None:
    with pytest.raises(OutputError, match=r"files that end in \.notes\.json"):
        notes_bytes("x.txt", BRIEFING, placed(), "Me", ())


def test_a_portion_mark_stays_with_what_is_quoted() -> None:
    block = Node("paragraph", (Node("text", text="(C) Said in public."),), "",
                 {"number": 1, "portion": "(C)"})  # fmt: skip
    other = Node("paragraph", (Node("text", text="And more."),), "", {"number": 2})
    marked = BRIEFING._replace(blocks=(block, other))
    text = NotedText(marked)
    whole, part = text.anchor(0, 19), text.anchor(4, 25)
    assert whole is not None
    assert part is not None
    assert whole.marking == "(C)"
    assert quotation(Note("x", whole)) == "(C) Said in public."
    assert part.marking == "(C), SECRET//NOFORN"
    assert quotation(Note("x", part)) == "Said in public. And m [(C), SECRET//NOFORN]"


def test_a_report_without_orphans_names_cells() -> None:
    on_cell = note(4, kind=5, anchor=Anchor("Fog", Spot("evidence", "E1"), section="E1 × Fear"))
    words = notes_bytes("x.md", BRIEFING, [PlacedNote(on_cell, found=True)], "Me", ()).decode()
    assert "**E1 × Fear · Follow up · Me · 2024-03-01**" in words
    assert "Not in this edition" not in words


def test_a_long_quotation_is_cut() -> None:
    words = quotation(Note("x", Anchor("word " * QUOTED_AT_MOST)))
    assert len(words) == QUOTED_AT_MOST + 1
    assert words.endswith("…")
