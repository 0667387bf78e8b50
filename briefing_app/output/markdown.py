"""The comparison as Markdown that Python-Markdown and GitHub show alike: a table and its words.

Everything from the briefing is shown as the words that it is: characters that either of the two
would read as markup are written as character references or escaped by a backslash.
"""

import re
from collections.abc import Sequence

from briefing_app.model.analysis import analyse
from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison
from briefing_app.model.fixed_words import Words, grade_meaning, words_in
from briefing_app.model.missing import missing_work
from briefing_app.model.scales import LETTER_WORDS, LETTERS
from briefing_app.model.table import Cell, Row, fragility_sentence, lead_sentence, table_rows
from briefing_app.model.title_block import as_of_words
from briefing_app.output.front_matter_writer import front_matter
from briefing_app.output.tables import COLUMNS, compared, known

_BACKSLASH = re.compile(r"([\\`*_\[\]{}])")
"""Marks that a backslash makes plain in both."""

_REFERENCE = re.compile(
    r"[&<>|~$^=]"
    r"|:(?=//)|(?<=www)\.|@"  # GitHub makes links of addresses and of names
    r"|[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]",
    re.IGNORECASE,
)
_AT_START = re.compile(r"^(?:[#+\-]|!!!|\d+(?=[.)](?:\s|$)))")
"""Marks of a block, which the words of a line of its own might begin with."""


_SUMS = (
    "D is diagnosticity: how far an item tells the columns apart, from 0, not at all, to 2. Each I "
    "counts 1 and each II counts 2; weighted, each counts times the item’s credibility and "
    "relevance (low 0.71, medium 1, high 1.41). The column with the least is the one that the "
    "evidence refutes least, which does not make it the most probable."
)


def to_markdown(briefing: Briefing) -> str:
    """Return the comparison as Markdown: what it asks, the result, the table, reasons, sources.

    What the briefing says of itself, its marking and sources, and the comparison as data are its
    front matter, from which the program reads them back.

    Raises OutputError for a briefing without a comparison.
    """
    comparison = compared(briefing)
    analysis = analyse(comparison)
    rows = table_rows(briefing, comparison, analysis)
    marking = f"**{_plain(briefing.marking.text)}**" if briefing.marking else ""
    fragility = fragility_sentence(analysis)
    result = f"**{_plain(lead_sentence(comparison, analysis))}** {_plain(fragility)}"
    parts = [
        marking,
        f"# {_plain(briefing.title)}",
        _plain(briefing.subtitle),
        as_of_words(briefing),
        "## Comparison",
        _plain(comparison.question),
        result.strip(),
        _plain(" ".join(missing_work(comparison))),
        _table(briefing, comparison, rows),
        _key(rows),
        _reasons(comparison),
        _sources(briefing.sources, words_in(briefing.lang)),
        marking,
    ]
    body = "\n\n".join(part for part in parts if part)
    return f"{front_matter(briefing)}\n{body}\n"


def _plain(words: str) -> str:
    """Return words on one line such that they show as the words that they are."""
    text = _BACKSLASH.sub(r"\\\1", " ".join(words.split()))
    text = _REFERENCE.sub(_referred, text)
    return _AT_START.sub(lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", text)


def _referred(found: re.Match[str]) -> str:
    """Return a character reference, or the number of what cannot be referred to."""
    code = ord(found[0])
    return f"&#{code};" if found[0].isprintable() else f"⟨U+{code:04X}⟩"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _table(briefing: Briefing, comparison: Comparison, rows: Sequence[Row]) -> str:
    titles = [_plain(each.title) for each in comparison.motivations]
    marks = [*["---"] * (len(COLUMNS) - 1), "--:", *[":-:"] * len(titles)]
    lines = [[*COLUMNS, *titles]]
    for row in rows:
        first = [_plain(words) for words in known(briefing, row)]
        if row.item is None:
            first[1] = f"**{first[1]}**"
        score = "" if row.diagnosticity is None else f"{row.diagnosticity:.2f}"
        lines.append([*first, score, *(_told(row, cell) for cell in row.cells)])
    if briefing.turned:
        lines = [list(line) for line in zip(*lines, strict=True)]
        marks = ["---", *[":-:"] * (len(lines[0]) - 1)]
    head, *others = lines
    return "\n".join(map(_line, (head, marks, *others)))


def _told(row: Row, cell: Cell) -> str:
    words = _plain(cell.text)
    strong = words and (row.item or row.kind == "lead")
    return f"**{words}**" if strong else words


def _key(rows: Sequence[Row]) -> str:
    """Return the meaning of the letters in the table; nothing if none is rated."""
    used = {cell.letter for row in rows for cell in row.cells}
    letters = [f"{letter} {LETTER_WORDS[letter]}" for letter in LETTERS if letter in used]
    if not letters:
        return ""
    return f"{', '.join(letters)}; an empty cell is not rated yet. {_SUMS}"


def _reasons(comparison: Comparison) -> str:
    lines = [
        f"- {_plain(item.id)}, {_plain(motivation.title)}: **{rating.letter}**. "
        f"{_plain(rating.because)}"
        for item in comparison.evidence
        for motivation in comparison.motivations
        if (rating := item.ratings.get(motivation.id)) and rating.because
    ]
    return "\n".join(["### The reasons for the ratings", "", *lines]) if lines else ""


def _sources(sources: Sequence[Source], words: Words) -> str:
    lines = []
    for source in sources:
        grade = f" ({source.grade}: {grade_meaning(source.grade, words)})" if source.grade else ""
        date = f", {source.date}" if source.date else ""
        note = f" {_plain(source.note)}" if source.note else ""
        lines.append(f"- {_plain(source.id)}: {_plain(source.title)}{date}{grade}.{note}")
    return "\n".join(["### Sources", "", *lines]) if lines else ""
