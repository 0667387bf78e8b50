"""The marking of a file, and what of it is written but could not be read: never lost in silence."""

import re

from briefing_app.input.format.entries import Entry, meant_by, nearest
from briefing_app.input.format.front_matter import FrontMatter
from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.limits import FRONT_MATTER_BYTES
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.model.marking.lookalikes import as_latin, foreign_letters
from briefing_app.model.marking.markings import (
    UNREAD,
    Marking,
    claims_signature,
    highest,
    imitated,
    imitated_marks,
    marking,
)
from briefing_app.translation import in_quotes, tr, with_commas

_WRITTEN_MARKING = re.compile(
    r"\s*(?:-{3,}|\+{3,}|;;;)[ \t]*\w*[ \t]*\n(?:[ \t]*(?:#.*)?\n)*"
    r"(?=[ \t]*[\"']?[\w.-]+[\"']?[ \t]*[:=])"
    r"(?:(?!---|\+\+\+|\.\.\.).*\n)*?[ \t]*[\"']?(marking)[\"']?[ \t]*[:=][ \t]*"
    r"(?:(?:#.*)?\n(?:[ \t]*\n)*(?:[ \t]+|(?=-[ \t])))?(?!~|null\b|#|\"\"|'')\S"
)
"""A marking in what is, or was meant to be, front matter."""
_IN_JSON = re.compile(
    r"\s*\{(?=(?:\s|//.*\n|/\*(?:(?!\*/)[\s\S])*\*/)*\")(?:[^\"]|\"(?:[^\"\\\n]|\\.)*\")*?\"(marking)\"\s*:\s*(?!null\b|\"\")\S"
)
"""The same in JSON, which some write with comments."""
_COMMENTS = re.compile(r"\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+").match
_VALUE = re.compile(r"[:=]\s*[\"'\[]?(\S[^\"'\]#]*)").search
_OTHER_KEYS = frozenset({
    "classification", "securityclassification", "security", "securitymarking", "protectivemarking",
    "protection", "sensitivity", "handling", "caveat", "tlp",
})  # fmt: skip
"""Names that others have for the key of a marking, in small letters and without signs."""
_LIKE_MARKING = 0.6
"""How much alike a key and “marking” are, from 0 to 1, if its value tells that it is one."""
_AT_START = re.compile(
    r"\s*[*_]{0,3}([A-Z][A-Z0-9/ ,:+\-]{2,100}?)[*_]{0,3}[ \t]*(?:\n(?!=+[ \t]*$|-+[ \t]*$)|\Z)",
    re.MULTILINE,
).match
"""Matches a first line of a text that may be a marking; none that is underlined as a heading."""
_IN_LINES = re.compile(
    r"\s*(?:[A-Za-z][\w -]{0,40}:[ \t].*\n){0,20}?"
    r"[*_]{0,3}(?i:marking|(?:security )?classification)[*_]{0,3}:[*_]{0,3}[ \t]*(\S[^\n*_]*)"
).match
"""Matches a marking among lines such as “Title: One”, which are no head if the text follows."""


def banner_of(
    front: FrontMatter, entry: Entry, text: str, problems: ProblemLog
) -> tuple[str, Marking | None]:
    """Return the marking as written, empty without one, and its banner.

    Of several the highest counts: the banner must not look lower than any of them.
    """
    label = entry.text("marking")
    if not label:
        found = lost_marking(text, problems, entry) or (
            _nested(front.root, problems) if front.root else None
        )
        return "", found or _marking_in_text(front, problems)
    given = front.markings()
    if any(not isinstance(each.content, str) for each in given):
        _tell_lost(given[-1].line, problems)
        return label, UNREAD
    texts = dict.fromkeys(" ".join(visible(str(each.content)).split()) for each in given)
    found = highest(map(marking, texts))
    if len(given) > 1:
        sentence = tr(
            "Several markings are given: {markings}. The banner has the highest; keep the right"
            " one.",
            markings=with_commas(in_quotes(each) for each in texts),
        )
        problems.error(given[1].line, "several-markings", sentence)
    return (found.text if found else label), found


def lost_marking(text: str, problems: ProblemLog, entry: Entry | None = None) -> Marking | None:
    """Return the banner for a marking that is written and could not be read; None without one.

    ``entry`` is the front matter as far as it was read: one of its keys may be mistyped.
    """
    start = text[:FRONT_MATTER_BYTES]
    written = _WRITTEN_MARKING.match(start) or _IN_JSON.match(start)
    line = text.count("\n", 0, written.start(1)) + 1 if written else _mistyped(text, entry)
    if not line:
        return None
    _tell_lost(line, problems)
    return UNREAD


def _tell_lost(line: int, problems: ProblemLog) -> None:
    sentence = tr("The marking of this file could not be read; look at its front matter.")
    problems.error(line, "marking-not-read", sentence)


def _mistyped(text: str, entry: Entry | None) -> int:
    """Return the line of a key with a value that is meant to be “marking”, or 0."""
    for key, line in entry.lines.items() if entry else ():
        name = "".join(filter(str.isalnum, key)).lower()
        may_be = name in _OTHER_KEYS or nearest(name, ["marking"], cutoff=_LIKE_MARKING)
        if key == "marking" or not may_be:
            continue
        value = _VALUE(text.split("\n", line)[line - 1])
        if value and (meant_by(key, ["marking"]) or _is_marking(value[1].strip())):
            return line
    return 0


def _is_marking(words: str) -> bool:
    """Return whether words are a marking, not a letter or two, or a label without its “TLP:”."""
    from briefing_app.model.marking.portion_marks import read_banner

    known = (read_banner(each).level for each in (words, f"TLP:{words}"))
    return len(words) > 2 and any(known)


def _nested(value: Value, problems: ProblemLog) -> Marking | None:
    """Return the banner for a marking that is given below another key; None without one."""
    content = value.content
    for key, each in content.items() if isinstance(content, dict) else ():
        if key.lower() == "marking" and each.content not in ("", [], {}):
            _tell_lost(each.line, problems)
            return UNREAD
    if isinstance(content, str):
        return None
    inside = content.values() if isinstance(content, dict) else content
    return next(filter(None, (_nested(each, problems) for each in inside)), None)


def _first_line(front: FrontMatter, text: str) -> re.Match[str] | None:
    """Return the match of a marking at the beginning of a text, or of lines like a head."""
    found = _AT_START(text) or (_IN_LINES(text) if front.root is None else None)
    return found if found and _is_marking(found[1].strip()) else None


def _marking_in_text(front: FrontMatter, problems: ProblemLog) -> Marking | None:
    """Return the banner for a text that begins with a marking of its own; None for any other."""
    text = front.text
    if comments := _COMMENTS(text):
        found = _first_line(front, comments[0].replace("<!--", "", 1).replace("-->", "\n", 1))
        text = "\n" * comments[0].count("\n") + text[comments.end() :]
    else:
        found = None
    found = found or _first_line(front, text)
    if found is None:
        return None
    sentence = tr(
        "The text begins with “{marking}”, but the front matter has no “marking”, so the pages"
        " do not show it.",
        marking=found[1].strip(),
    )
    line = front.first_line + found.string.count("\n", 0, found.start(1))
    problems.error(line, "marking-not-read", sentence)
    return UNREAD


def note_imitations(text: str, label: str, line: int, problems: ProblemLog) -> None:
    """Report markings with letters of other scripts that only look like a known marking.

    A marking that speaks of a signature is reported, too.
    """
    marks = imitated_marks(text)
    found = [(text.count("\n", 0, at) + 1, mark, as_latin(mark)) for at, mark in marks]
    if known := imitated(label):
        found.insert(0, (line, label, known))
    for number, written, latin in found:
        sentence = tr(
            "“{written}” looks like “{latin}”, but has other letters: {written_2}.",
            written=visible(written),
            latin=latin,
            written_2=foreign_letters(written, latin),
        )
        problems.error(number, "marking-imitated", sentence)
    if claims_signature(label):
        sentence = tr(
            "The marking “{label}” speaks of a signature. It proves nothing: who has signed a file "
            "is said in the status bar of the window only.",
            label=visible(label),
        )
        problems.warning(line, "marking-claims-signature", sentence)
