"""The comparison as Markdown that Python-Markdown and GitHub show alike: a table and its words.

Everything from the briefing is shown as the words that it is: characters that either of the two
would read as markup are written as character references or escaped by a backslash.
"""

import re
from collections.abc import Sequence

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.table.missing import missing_work
from briefing_app.model.table.table import Cell, Row, fragility_sentence, lead_sentence, table_rows
from briefing_app.model.table.table_words import key_note, letters_used
from briefing_app.model.title_block import as_of_words
from briefing_app.model.words.fixed_words import Words, date_words, grade_meaning, words_in
from briefing_app.model.words.sentences import sentence
from briefing_app.output.front_matter_writer import front_matter
from briefing_app.output.tables import FIXED, columns, compared, known

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


def to_markdown(briefing: Briefing) -> str:
    """Return the comparison as Markdown: what it asks, the result, the table, reasons, sources.

    What the briefing says of itself, its marking and sources, and the comparison as data are its
    front matter, from which the program reads them back.

    Raises OutputError for a briefing without a comparison.
    """
    comparison = compared(briefing)
    words = words_in(briefing.lang)
    analysis = analyse(comparison)
    rows = table_rows(briefing, comparison, analysis, words=words)
    marking = f"**{_plain(briefing.marking.text)}**" if briefing.marking else ""
    fragility = fragility_sentence(analysis, words)
    result = f"**{_plain(lead_sentence(comparison, analysis, words))}** {_plain(fragility)}"
    parts = [
        marking,
        f"# {_plain(briefing.title)}",
        _plain(briefing.subtitle),
        as_of_words(briefing),
        f"## {words['comparison']}",
        _plain(comparison.question),
        result.strip(),
        _plain(" ".join(missing_work(comparison, words=words))),
        _table(briefing, comparison, rows, words),
        _key(rows, words),
        _reasons(comparison, words),
        _sources(briefing.sources, words),
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


def _table(briefing: Briefing, comparison: Comparison, rows: Sequence[Row], words: Words) -> str:
    titles = [_plain(each.title) for each in comparison.motivations]
    marks = [*["---"] * (FIXED - 1), "--:", *[":-:"] * len(titles)]
    lines = [[*columns(words), *titles]]
    for row in rows:
        first = [_plain(each) for each in known(briefing, row, words)]
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


def _key(rows: Sequence[Row], words: Words) -> str:
    """Return the meaning of the letters in the table; nothing if none is rated."""
    letters = [f"{letter} {meaning}" for letter, meaning in letters_used(tuple(rows), words)]
    if not letters:
        return ""
    named = words["comma"].join(letters)
    return f"{sentence(words, 'letters_and_blanks', letters=named)} {key_note(words)}"


def _reasons(comparison: Comparison, words: Words) -> str:
    lines = [
        f"- {_plain(item.id)}, {_plain(motivation.title)}: **{rating.letter}**. "
        f"{_plain(rating.because)}"
        for item in comparison.evidence
        for motivation in comparison.motivations
        if (rating := item.ratings.get(motivation.id)) and rating.because
    ]
    return "\n".join([f"### {words['reasons']}", "", *lines]) if lines else ""


def _sources(sources: Sequence[Source], words: Words) -> str:
    lines = []
    for source in sources:
        grade = f" ({source.grade}: {grade_meaning(source.grade, words)})" if source.grade else ""
        date = f"{words['comma']}{date_words(source.date, words)}" if source.date else ""
        note = f" {_plain(source.note)}" if source.note else ""
        lines.append(f"- {_plain(source.id)}: {_plain(source.title)}{date}{grade}.{note}")
    return "\n".join([f"### {words['sources']}", "", *lines]) if lines else ""
