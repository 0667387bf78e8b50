"""Files of PARC's program ACH: XML in UTF-16, packed with gzip, with the ending ``.achz``.

The layout is that which Open Source ACH imports: ``MATRIX`` holds ``HYPOTHESIS`` and ``EVIDENCE``
elements. The ``VALUES`` of an item are its ratings, in the order of the hypotheses, with commas
between them. A date is in milliseconds since 1970.
"""

import re
import zlib
from datetime import UTC, datetime, timedelta

from briefing_app.input.format.json_values import KeyProblemLog
from briefing_app.input.format.strict_yaml import Value, mapping
from briefing_app.input.limits import COMPARISON_BYTES
from briefing_app.input.matrix.files.markup import BrokenPartError, feed
from briefing_app.input.matrix.files.table_text import table_text
from briefing_app.input.member_paths import too_large
from briefing_app.model.errors import NotABriefingError
from briefing_app.translation import plural, tr

_GZIP = b"\x1f\x8b"
_WITH_HEADER = 31
"""The window of `zlib` for gzip."""
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_LISTS = {"HYPOTHESIS": "hypotheses", "EVIDENCE": "evidence"}
_NAMES = {
    "PROJECT-TITLE": "title", "CLASSIFICATION": "marking", "NAME": "title", "NOTES": "description",
    "COLOR-SCHEME": "color_scheme", "LAST-INDEX": "last_index", "VALUES": "ratings",
}  # fmt: skip
"""What elements hold, in the names of a project."""
_START = datetime(1970, 1, 1, tzinfo=UTC)
_NEAR_MIDNIGHT = timedelta(hours=12)


def _unpacked(data: bytes, location: str) -> bytes:
    if not data.startswith(_GZIP):
        return data
    unpacking = zlib.decompressobj(_WITH_HEADER)
    try:
        found = unpacking.decompress(data, COMPARISON_BYTES + 1)
    except zlib.error:
        found = b""
    if len(found) > COMPARISON_BYTES:
        raise too_large(location, len(found), COMPARISON_BYTES)
    if not unpacking.eof:
        sentence = tr("This file is damaged: {why}.", why=tr("it cannot be unpacked"))
        raise NotABriefingError(location, sentence)
    return found


class _Tree:
    """Reads the elements into values; elements of one list are put together."""

    def __init__(self, problems: KeyProblemLog) -> None:
        self._problems = problems
        self._counts: dict[str, int] = {}
        self._open: list[tuple[int, dict[str, Value]]] = [(0, {})]

    @property
    def root(self) -> Value | None:
        """The value of the whole file, once it is read."""
        return next(iter(self._open[0][1].values()), None)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element."""
        place = name
        if name in _LISTS:
            self._counts[name] = self._counts.get(name, 0) + 1
            place = f"{name} {self._counts[name]}"
        number = self._problems.number(self._open[-1][0], place)
        self._open.append((number, {
            key: Value(self._problems.number(number, key), words)
            for key, words in attributes.items()
        }))  # fmt: skip

    def text(self, words: str) -> None:
        """Do nothing: what is between elements is white space."""

    def end(self, name: str, text: str) -> None:
        """Take in the end of an element."""
        number, parts = self._open.pop()
        value = mapping(number, parts) if parts else Value(number, text.strip())
        above = self._open[-1][1]
        if name not in _LISTS:
            above.setdefault(_NAMES.get(name, name.lower()), value)
            return
        listed = above.setdefault(_LISTS[name], Value(number, [])).content
        if isinstance(listed, list):
            listed.append(value if parts else mapping(number, {}))


def read_achz(data: bytes, location: str, problems: KeyProblemLog) -> Value | None:
    """Return a file as `project_value` reads it, or None, after logging why, if it is none.

    Raises NotABriefingError, TooLargeError and EncodingError.
    """
    text, _ = table_text(_unpacked(data, location), location)
    tree = _Tree(problems)
    try:
        feed([_DECLARATION.sub("", text, count=1).encode()], tree)
    except BrokenPartError as error:
        sentence = tr("This file is damaged: {why}.", why=error)
        raise NotABriefingError(location, sentence) from None
    root = tree.root
    parts = root.content if root else None
    matrix = parts.pop("matrix", None) if isinstance(parts, dict) else None
    if root is None or not isinstance(parts, dict) or matrix is None:
        problems.error(None, "no-matrix", tr("This file holds no matrix."))
        return None
    inside = matrix.content if isinstance(matrix.content, dict) else {}
    hypotheses = _numbered(inside.get("hypotheses"))
    evidence = _numbered(inside.get("evidence"))
    for item in evidence:
        _split_ratings(item, len(hypotheses), problems)
    _write_dates(evidence, problems)
    return mapping(root.line, {**parts, **inside})


def _numbered(given: Value | None) -> list[dict[str, Value]]:
    """Return the parts of each mapping in a list, with the number of the mapping as its id."""
    listed = given.content if given and isinstance(given.content, list) else ()
    found = [each.content for each in listed if isinstance(each.content, dict)]
    for number, parts in enumerate(found, 1):
        parts["id"] = Value(0, str(number))
    return found


def _split_ratings(item: dict[str, Value], columns: int, problems: KeyProblemLog) -> None:
    """Give each rating of an item the number of its hypothesis."""
    given = item.get("ratings")
    if given is None or not isinstance(given.content, str):
        return
    words = ["".join(each.split()) for each in given.content.split(",")]
    if len(words) != columns:
        sentence = plural(
            "There is not exactly {n} rating here, one for each hypothesis, so none is read.",
            "There are not exactly {n} ratings here, one for each hypothesis, so none is read.",
            columns,
        )
        problems.error(given.line, "unknown-rating", sentence)
        words = []
    item["ratings"] = mapping(
        given.line, {str(n): Value(given.line, each) for n, each in enumerate(words, 1)}
    )


def _write_dates(evidence: list[dict[str, Value]], problems: KeyProblemLog) -> None:
    """Write moments as dates, and note that they may be off."""
    found = False
    for item in evidence:
        given = item.pop("date", None)
        if given and given.content not in ("", "0"):
            item["date"] = _as_date(given)
            found = True
    if found:
        sentence = tr(
            "Dates are saved as moments in an unknown time zone, so that one can be a day off."
        )
        problems.note([0], "dates", sentence)


def _as_date(given: Value) -> Value:
    """Return the day of a moment; one on the hour is taken for midnight where it was written."""
    try:
        moment = _START + timedelta(milliseconds=int(str(given.content)))
        if not (moment.minute or moment.second or moment.microsecond):
            moment += _NEAR_MIDNIGHT
    except (ValueError, OverflowError):
        return given
    return Value(given.line, moment.date().isoformat())
