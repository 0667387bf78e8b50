"""Briefings made by hand, for tests of what comes after the reading of files."""

import struct
import zlib
from typing import Any

from briefing_app.model.briefing import Asset, Briefing, Event, Footnote, Section, Source
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import Problem
from briefing_app.model.marking.markings import marking
from briefing_app.model.scales import ICD203, Grade
from briefing_app.model.tree import Node, Value

_GOLDEN = """\
E1 high   high    C  C  C  C  C
E2 medium high    C  I  C  CC N
E3 high   medium  N  CC C  I  N
E4 low    medium  II N  C  N  C
E5 medium low     C  N  I  NA II
"""


def replace(record: Any, **changes: Any) -> Any:
    """Return a record of the model with some of its fields changed."""
    return record._replace(**changes)


def png(width: int, height: int) -> bytes:
    """Return a grey PNG of the given size."""

    def chunk(tag: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(tag + data)
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\x90" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def golden_comparison() -> Comparison:
    """Return five motivations and five items of evidence whose sums are published."""
    refs = [f"H{number}" for number in range(1, 6)]
    evidence = []
    for line in _GOLDEN.splitlines():
        ref, credibility, relevance, *letters = line.split()
        ratings = {
            column: Rating(letter, f"Reason of {ref} for {column}.")
            for column, letter in zip(refs, letters, strict=True)
        }
        evidence.append(
            Evidence(ref, f"Item {ref}", None, "", "", credibility, relevance, ratings, ())
        )
    motivations = tuple(Motivation(ref, f"Hypothesis {ref[1:]}") for ref in refs)
    return Comparison("Which one?", "Hypothesis", motivations, (), {}, tuple(evidence))


def node(kind: str, *children: Node | str, text: str = "", **attributes: Value) -> Node:
    """Return a node; strings among the children become text nodes."""
    inner = tuple(Node("text", text=each) if isinstance(each, str) else each for each in children)
    return Node(kind, inner, text, attributes)


def _blocks() -> tuple[Node, ...]:
    n = node
    inline = n(
        "paragraph",
        "Plain, ",
        n("emphasis", "emphasis"),
        ", ",
        n("strong", "strong ", n("emphasis", "both")),
        ", ",
        n("strike", "struck"),
        ", ",
        n("insertion", "put in"),
        ", H",
        n("subscript", "2"),
        "O, x",
        n("superscript", "2"),
        ", ",
        n("keyboard", "Ctrl"),
        ", ",
        n("mark", "marked"),
        ", ",
        n("code", text="a < b & c"),
        ", ",
        n("abbreviation", "DMZ", title="Demilitarised Zone"),
        n("line_break"),
        n("link", "inside", target="second", scope="internal", title=""),
        ", ",
        n("link", "a file", target="annex.md", scope="file", title="The annex"),
        ", ",
        n("link", "the web", target="https://example.org/?a=1&b=2", scope="web", title=""),
        ", ",
        n("refused_link", "refused", reason="“/x” is no link: it leads outside."),
        ", ",
        n("link", "mail", target="mailto:desk@example.org", scope="mail", title=""),
        n("footnote_reference", note="first", number=1),
        " as said ",
        n(
            "citation",
            text="[see @brown, p. 3]",
            target="source",
            ref="brown",
            label="1",
            prefix="see",
            locator="p. 3",
        ),
        n(
            "citation",
            text="[@E1]",
            target="evidence",
            ref="E1",
            label="E1",
            prefix="",
            locator="",
        ),
        ".",
        number=1,
    )
    lists = n(
        "bullet_list",
        n("item", n("paragraph", "one"), n("ordered_list", n("item", n("paragraph", "three")),
          n("item", n("paragraph", "four")), start=3, tight=True)),
        n("item", n("paragraph", "to do"), task="open"),
        n("item", n("paragraph", "done"), task="done"),
        tight=True,
    )  # fmt: skip
    table = n(
        "table",
        n("row", n("cell", "Left"), n("cell", "Centre"), n("cell", "Right"), header=True),
        n("row", n("cell", "a"), n("cell", n("strong", "b")), n("cell", "1.5"), header=False),
        n("row", n("cell", "c"), n("cell"), n("cell", "20"), header=False),
        alignments=("left", "center", "right"),
    )
    callouts = tuple(
        n("callout", n("paragraph", f"A {name}."), variant=name, title=title)
        for name, title in (
            ("judgement", ""),
            ("assumption", ""),
            ("editor", ""),
            ("warning", "Mind"),
            ("note", ""),
            ("danger", "Danger"),
        )
    )
    return (
        n("heading", "The ", n("emphasis", "first"), level=1, id="first"),
        inline,
        lists,
        table,
        n("quote", n("paragraph", "Quoted."), n("quote", n("paragraph", "Deeper."))),
        *callouts,
        n("heading", "The second", level=2, id="second"),
        n("code_block", text="for x in y:\n    print(x)\n", language="python"),
        n("definition_list", n("term", "ACH"), n("definition", n("paragraph", "A method."))),
        n("rule"),
        n("paragraph", "Here: ", n("image", text="A grey field", source="assets/grey.png",
          title="Grey"), " and ", n("image", text="a lost one", source="", title=""), " ",
          n("portion", "(U)"), number=2, portion="(U)"),
    )  # fmt: skip


def every_kind() -> Briefing:
    """Return a briefing that holds every kind of node and every field."""
    motivations = (
        Motivation("m1", "The economy", "first", "likely", "moderate", "Hunger at home."),
        Motivation("m2", "To avoid war", "second", "roughly even chance", "low", ""),
        Motivation("m3", "China’s support"),
    )
    evidence = (
        Evidence("E1", "Fears of a famine", PartialDate(2017), "brown", "first", "high", "medium",
                 {"m1": Rating("CC", "Hardship is what it predicts."), "m2": Rating("I", "No."),
                  "m3": Rating("NA")}, (1,), "document"),
        Evidence("E2", "=Open talk of war", PartialDate(2018, 4, 2), "", "second", "low", "high",
                 {"m1": Rating("N"), "m2": Rating("C", "It fits."), "m3": Rating("II", "Odd.")},
                 (2,)),
        Evidence("E3", "Not rated", None),
    )  # fmt: skip
    comparison = Comparison(
        "Why the turn?",
        "Motivation",
        motivations,
        (Criterion("who", "Who says so"),),
        {"who": {"m1": "Brown", "m2": "Mount"}},
        evidence,
    )
    return Briefing(
        file="sample.md",
        name="sample.md",
        title="A sample",
        subtitle="Every kind of node",
        as_of=PartialDate(2018, 4, 24),
        author="A desk officer",
        marking=marking("UNCLASSIFIED"),
        lang="en",
        scale=ICD203,
        blocks=_blocks(),
        sections=(
            Section("first", "The first", 1, 0, 1),
            Section("second", "The second", 2, 11, 2),
        ),
        paragraphs=2,
        sources=(
            Source("brown", 1, "W. Brown", Grade("C", "3"), PartialDate(2018, 4), "An economist."),
            Source("reports", 2, "Unnamed reports", Grade("F", "6")),
        ),
        timeline=(
            Event(PartialDate(2018, 4, 27), "The leaders meet", "second"),
            Event(PartialDate(1953, 7), "The armistice"),
        ),
        comparison=comparison,
        footnotes={"first": Footnote("first", 1, (node("paragraph", "The note."),))},
        assets={"assets/grey.png": Asset("assets/grey.png", "image/png", 8, 6, png(8, 6))},
        extra={"desk": "EA/3"},
        problems=(Problem("sample.md", 4, "uncited-source", "No text cites it.", "warning"),),
        words=60,
    )
