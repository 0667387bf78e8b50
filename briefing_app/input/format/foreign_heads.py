"""Heads of a text that are not YAML: TOML and JSON, as Hugo has them, Pandoc's and MultiMarkdown's.

They are read into the same values as YAML, so that a title or an author counts in whatever form it
is written.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from briefing_app.input.format.strict_yaml import Repeating, Value, given_twice
from briefing_app.input.limits import FRONT_MATTER_BYTES, NESTING
from briefing_app.input.problem_log import ProblemLog
from briefing_app.toml_values import TOO_LONG, TomlError, toml_values
from briefing_app.translation import tr

_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_PANDOC = re.compile(
    r"%[ \t]+(\S.*(?:\n[ \t]+\S.*)*)\n(?:%[ \t]*(.*(?:\n[ \t]+\S.*)*)\n)?(?:%[ \t]*(.*)\n)?"
)
_MULTI_ENTRY = r"([A-Za-z][\w -]{0,40}):[ \t](.*(?:\n[ \t]+\S.*)*)\n"
"""A key of MultiMarkdown and its value, which goes on where lines are indented."""
_MULTI = re.compile(rf"(?:{_MULTI_ENTRY})+(?=[ \t]*\n)")
_KNOWN = frozenset({"title", "author", "date"})
_KEY = re.compile(r"\s*\[{0,2}(?:\"([^\"]+)\"|([\w-]+))")
"""Matches the key or the table that a line of TOML or JSON begins with."""


class Head(NamedTuple):
    """A head that was read; ``end`` is where the text begins. ``root`` is a mapping."""

    root: Value
    end: int


def read_head(text: str, problems: ProblemLog) -> Head | None:
    """Return the head of a text in one of these forms, None where it has none."""
    if text.startswith("+++"):
        return _toml(text, problems)
    if text.startswith("%"):
        return _pandoc(text)
    if text.startswith("{"):
        return _json(text, problems)
    found = _MULTI.match(text, 0, FRONT_MATTER_BYTES)
    return _multi(found) if found else None


def _toml(text: str, problems: ProblemLog) -> Head | None:
    found = _TOML.match(text)
    if found is None or len(found[1].encode()) > FRONT_MATTER_BYTES:
        return None
    try:
        content = toml_values(found[1], 2)
        root = _value(content, _lines_of_keys(found[1].split("\n")), 0)
    except (TomlError, RecursionError) as error:
        sentence = tr(
            "The front matter in TOML is not valid and is not read: {error}.", error=error
        )
        line = error.line if isinstance(error, TomlError) else 1
        problems.warning(line, "broken-toml", sentence)
        return None
    return Head(root, found.end())


class _Objects:
    """Makes the objects of JSON, in which the first value of a key counts, as in YAML.

    ``again`` has the further values of each; the outermost object is the last.
    """

    def __init__(self) -> None:
        self.again: list[list[tuple[str, object]]] = []

    def __call__(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Return the object of these keys and values."""
        found: dict[str, object] = {}
        again = [(key, item) for key, item in pairs if found.setdefault(key, item) is not item]
        self.again.append(again)
        return found


def _json(text: str, problems: ProblemLog) -> Head | None:
    import json

    objects = _Objects()
    decoder = json.JSONDecoder(object_pairs_hook=objects)
    try:
        content, end = decoder.raw_decode(text[:FRONT_MATTER_BYTES])
        lines = _lines_of_keys(text[:end].split("\n")[1:])
        root = _value(content, lines, 0)
        markings = [
            _value(item, lines, 1)
            for key, item in objects.again[-1]
            if key == "marking" and item is not None
        ]
    except (ValueError, RecursionError):
        return None
    if not content or text[end : end + 1] not in {"", "\n"}:
        return None
    for key, _ in chain.from_iterable(objects.again):
        if key != "marking":
            line = lines.get(key, 1)
            problems.error(line, "duplicate-key", given_twice(key, line))
    return Head(Repeating(root, {"marking": markings}), end + 1)


def _value(content: object, lines: Mapping[str, int], depth: int) -> Value:
    """Return a value of TOML or JSON, its keys with their lines, or the first if not known."""
    if depth > NESTING:
        raise RecursionError(tr("it is nested too deep"))
    if isinstance(content, dict):
        keys = {key: lines.get(key, 1) for key in content}
        entries = {
            key: _value(item, lines, depth + 1) for key, item in content.items() if item is not None
        }
        return Value(1, entries, keys)
    if isinstance(content, list):
        return Value(1, [_value(item, lines, depth + 1) for item in content if item is not None])
    try:
        words = str(content).lower() if isinstance(content, bool) else str(content)
    except ValueError:  # a number of TOML in another base, which Python reads at any length
        raise TomlError(TOO_LONG, 1) from None
    return Value(1, words)


def _lines_of_keys(lines: Iterable[str]) -> dict[str, int]:
    """Return the first line of each key or table, of the lines from the second on."""
    found: dict[str, int] = {}
    for number, line in enumerate(lines, 2):
        key = _KEY.match(line)
        if key:
            found.setdefault(key[1] or key[2], number)
    return found


def _pandoc(text: str) -> Head | None:
    found = _PANDOC.match(text)
    if found is None:
        return None
    parts = {"title": " ".join(found[1].split())}
    if found[2]:
        names = re.split(r";|\n", found[2])
        parts["author"] = ", ".join(" ".join(name.split()) for name in names if name.strip())
    parts["date"] = (found[3] or "").strip()
    return Head(_mapping(parts), found.end())


def _multi(found: re.Match[str]) -> Head | None:
    entries = re.findall(_MULTI_ENTRY, found[0])
    lines = [(key.strip().lower(), " ".join(words.split())) for key, words in entries]
    parts = dict(lines)
    # A paragraph of one "Note: …" is no head, and neither is one without what heads begin with.
    if next(iter(parts)) not in _KNOWN or len(parts) < 2:
        return None
    markings = [Value(1, words) for key, words in lines if key == "marking"]
    return Head(Repeating(_mapping(parts), {"marking": markings[:-1]}), found.end())


def _mapping(parts: dict[str, str]) -> Value:
    entries = {key: Value(1, words) for key, words in parts.items() if words.strip()}
    return Value(1, entries, dict.fromkeys(entries, 1))
