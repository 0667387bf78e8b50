"""The words that the program itself writes into a briefing, in the briefing's language.

What the program says of a comparison is in the window as well, there in the reader's language: see
`sentences`.

Each language is one file in ``resources/words``, named after its code. A translator adds a language
by adding a file with the keys of ``en.json``, which `Words` describes.
"""

import json
from functools import cache
from typing import TypedDict, cast

from briefing_app.model.dates import PartialDate
from briefing_app.model.scales import Grade
from briefing_app.resources import resource
from briefing_app.translation import language

ENGLISH = "en"


class Words(TypedDict):
    """One language. Names in braces, such as ``{date}``, are filled in where the words are used.

    ``callouts`` has the title of each callout that names none. ``months`` are twelve names as they
    are written in a date; ``year``, ``month`` and ``day`` are the form of a date known to the year,
    to the month and to the day, ``day_month`` that of a day without its year, and ``months_short``
    are the names on an axis; ``months_also`` are others that people write in dates. ``comma``
    separates entries of a list, ``last_of_all`` and ``last_of_any`` the last, and ``semicolon``
    longer entries; ``decimal`` separates units from tenths, ``thousands`` groups of digits.
    ``quotes`` are the quotation marks that plain ones become: the outer pair, then the inner.
    ``reliability`` and ``credibility`` say what the letters A to F and the digits 1 to 6 of a
    source's grade mean.

    Of what changed between two editions: ``changes`` are headings and labels, ``fields`` the names
    of what an entry says, ``statuses`` those of indicators. ``workbook`` is the key of the
    workbook, and ``table`` has the heads of its columns and the names of its sheets, as far as no
    other entry has them.

    ``sentences`` are whole sentences, and what is put into them. One that counts has a form for
    each plural of the language, by the name that Unicode gives it; ``plurals`` is the rule that
    chooses it (`sentences.PLURALS`).

    Of the comparison: ``rows`` are the heads of rows by their kind, ``letters`` what the ratings
    mean, ``levels`` those of confidence, credibility and relevance. ``report`` has the headings of
    the sections and tables of `lead_report`. Those that end in
    ``_key`` explain the drawing of the timeline.

    Of the paper: ``copy`` numbers a copy, ``one_page`` says of what the page is a summary, ``cut``
    what it leaves out, by the parts ``cut_items``, ``cut_judgements``, ``cut_columns`` and
    ``cut_ends``.
    """

    callouts: dict[str, str]
    months: list[str]
    year: str
    month: str
    day: str
    months_short: list[str]
    day_month: str
    months_also: list[str]
    comma: str
    last_of_all: str
    last_of_any: str
    semicolon: str
    decimal: str
    thousands: str
    plurals: str
    quotes: list[str]
    as_of: str
    contents: str
    page: str
    page_number: str
    marking: str
    paragraph: str
    from_paragraph: str
    readers_notes: str
    notes: str
    note: str
    sources: str
    timeline: str
    comparison: str
    date: str
    event: str
    back_to_text: str
    back_to_citation: str
    image: str
    undescribed_image: str
    struck_out: str
    inserted: str
    done: str
    to_do: str
    grade: str
    reliability: dict[str, str]
    credibility: dict[str, str]
    rows: dict[str, str]
    least_refuted: str
    not_reckoned: str
    all_alike: str
    letters: dict[str, str]
    not_rated: str
    blank: str
    levels: dict[str, str]
    weights: str
    credibility_column: str
    relevance_column: str
    column_of: str
    columns_of: str
    item_of: str
    items_of: str
    source: str
    diagnosticity: str
    key: str
    key_note: str
    in_brief: str
    reasons: str
    report: dict[str, str]
    likelihoods: str
    not_estimated: str
    not_given: str
    scale: str
    event_key: str
    evidence_key: str
    bar_key: str
    pieces_key: str
    left_out_key: str
    judgements: str
    copy: str
    copy_number: str
    received: str
    register: str
    digest: str
    one_page: str
    cut: str
    cut_items: str
    cut_judgements: str
    cut_columns: str
    cut_ends: str
    ballot: str
    ballot_task: str
    ballot_task_turned: str
    name: str
    this_copy: dict[str, str]
    track: dict[str, str]
    axes: dict[str, str]
    fields: dict[str, str]
    statuses: dict[str, str]
    changes: dict[str, str]
    workbook: dict[str, str]
    table: dict[str, str]
    sentences: dict[str, str | dict[str, str]]


@cache
def words_in(lang: str) -> Words:
    """Return the words of a language, given as a tag such as ``de`` or ``de-AT``.

    They are English for a language that has no file.
    """
    files = {file.stem: file for file in resource("words").glob("*.json")}
    code = lang.lower().replace("_", "-").partition("-")[0]
    file = files.get(code) or files[ENGLISH]
    return cast("Words", json.loads(file.read_text("utf-8")))


def reader_words() -> Words:
    """Return the words of the language that the program speaks to its reader."""
    return words_in(language())


def date_words(date: PartialDate, words: Words) -> str:
    """Return a date as people write it in the language, at its own precision."""
    if date.month is None:
        return words["year"].format(year=date.year)
    form = words["month" if date.day is None else "day"]
    return form.format(day=date.day, month=words["months"][date.month - 1], year=date.year)


def number_words(value: float, places: int, words: Words) -> str:
    """Return a number with so many decimal places as it is written in the language."""
    return f"{value:.{places}f}".replace(".", words["decimal"])


def grade_meaning(grade: Grade, words: Words) -> str:
    """Return what a source's grade means, such as ``fairly reliable, possibly true``."""
    meanings = words["reliability"][grade.reliability], words["credibility"][grade.credibility]
    return words["comma"].join(meanings)


def grade_sentence(grade: Grade, words: Words) -> str:
    """Return a source's grade and what it means, as a sentence."""
    return words["grade"].format(grade=grade, meaning=grade_meaning(grade, words))
