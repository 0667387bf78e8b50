"""YAML without its surprises: every scalar is a string, and every value knows its line.

Built on the events of PyYAML's C parser, so that neither tags nor aliases ever do anything. Tags,
anchors, aliases, merges, keys that are not text and duplicate keys are faults: the value is left
out or taken literally, and the rest is read.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NoReturn, TypeAlias

from briefing_app.input.limits import NESTING, VALUES
from briefing_app.input.member_paths import shown
from briefing_app.translation import number, tr

_ABSENT = frozenset({"", "~", "null", "Null", "NULL"})
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)
_ODD_BREAKS = re.compile("[\x85\u2028\u2029]")
_FROM_CONTEXT = ("quoted scalar", "flow sequence", "flow mapping", "simple key")
_COLON = tr(
    "there is a colon where none is allowed; put the value in quotes, or check the indentation"
)
_START = tr(
    "a tab is used to indent, or a value begins with a character that needs quotes around it"
)
_QUOTE = tr("a quotation mark is opened and not closed")
_PLACE = tr("a line does not fit the ones above it; check its indentation, quotes and brackets")
_SLASH = tr("a backslash in double quotes begins no known escape; use single quotes")
_BELOW = tr("a “|” or “>” stands before words on its line; begin them below, or put all in quotes")
_EXPLAINED = (
    ("mapping values are not allowed", _COLON),
    (
        "sequence entries are not allowed",
        tr("a list begins inside a line; begin it on the next one"),
    ),
    ("cannot start any token", _START),
    ("unexpected end of stream", _QUOTE),
    ("unexpected document", _QUOTE),
    ("',' or ']'", tr("a list in square brackets is opened and not closed, or lacks a comma")),
    ("',' or '}'", tr("a mapping in braces is opened and not closed, or lacks a comma")),
    ("expected ':'", tr("a line is neither a key with a colon nor part of the value above it")),
    ("node content", tr("there is a bracket or a comma where a value should be; put it in quotes")),
    ("URI", _START),
    ("escape", _SLASH),
    ("hex", _SLASH),
    ("comment or line break", _BELOW),
    ("indentation indicator", _BELOW),
    *dict.fromkeys(("alphabetic", "tag", "tab character", "'>'", "mapping keys"), _START).items(),
)
"""Words in the parser's messages, and an explanation for the author of a briefing.

For other messages that is `_PLACE`."""

Content: TypeAlias = "str | list[Value] | dict[str, Value]"
Fault = tuple[int, str, str]
"""The line, the code and the sentence of a fault that does not stop the reading."""


_NO_KEYS: dict[str, int] = {}
"""Those of every text and list; a table may have half a million, and each would cost a mapping."""


class Value:
    """A value of the file: a text, a list or a mapping, and the line on which it begins.

    ``keys`` has the line of each key of a mapping. Absent values, which YAML calls null, are not
    in their list or mapping at all.
    """

    __slots__ = ("content", "keys", "line")

    def __init__(
        self,
        line: int,
        content: Content,
        keys: dict[str, int] | None = None,
    ) -> None:
        self.line = line
        self.content = content
        self.keys = keys or _NO_KEYS


class Repeating(Value):
    """A mapping in which keys are given again; ``again`` has their further values."""

    __slots__ = ("again",)

    def __init__(self, value: Value, again: dict[str, list[Value]]) -> None:
        super().__init__(value.line, value.content, value.keys)
        self.again = again


def mapping(line: int, values: Mapping[str, Value | None]) -> Value:
    """Return a mapping of the values that are given, for what is written in another format."""
    given = {name: value for name, value in values.items() if value is not None}
    return Value(line, given, {name: value.line for name, value in given.items()})


def given_twice(key: str, first: int) -> str:
    """Return the sentence about a key that is given again after the line ``first``."""
    return tr(
        "“{name}” is given twice; the first, on line {first}, counts.", name=shown(key), first=first
    )


class BrokenYamlError(ValueError):
    """The text is not YAML, or not YAML that is read here; ``sentence`` says why."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line
        self.sentence = sentence


def load(
    text: str, first_line: int = 1, repeatable: Collection[str] = ()
) -> tuple[Value | None, list[Fault]]:
    """Return the value of the text, None if it is empty, and the faults in it.

    ``first_line`` is the line of the file on which the text begins. If a key of the outermost
    mapping that is ``repeatable`` is given again, that is no fault, and the value a `Repeating`.
    Raises BrokenYamlError.
    """
    found = _FORBIDDEN.search(text)
    if found:
        line = first_line + text.count("\n", 0, found.start())
        number = ord(found.group())
        raise BrokenYamlError(
            line, tr("The character U+{number} is not allowed in YAML.", number=f"{number:04X}")
        )
    reader = _Reader(text, first_line, repeatable)
    value = reader.whole()
    if value and reader.again:
        value = Repeating(value, reader.again)
    return value, reader.faults


class _Reader:
    """Turns the events of the parser into values, one document, at most `NESTING` deep."""

    def __init__(self, text: str, first_line: int, repeatable: Collection[str]) -> None:
        import yaml

        self._yaml = yaml
        self._text = text
        self._first_line = first_line
        self._breaks: list[int] | None = None
        if _ODD_BREAKS.search(text):
            self._breaks = [found.start() for found in re.finditer("\n", text)]
        self._last_line = first_line + text.rstrip("\n").count("\n")
        self._count = 0
        self._repeatable = repeatable
        self.again: dict[str, list[Value]] = {}
        self.faults: list[Fault] = []
        self._events: Iterator[Any] = iter(())

    def whole(self) -> Value | None:
        value: Value | None = None
        try:
            loader = getattr(self._yaml, "CSafeLoader", self._yaml.SafeLoader)(self._text)
            self._events = iter(loader.get_event, None)
            documents = 0
            for event in self._events:
                if isinstance(event, self._yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        raise BrokenYamlError(
                            self._line(event.start_mark), tr("A second YAML document begins here.")
                        )
                    value = self._value(next(self._events), 0)
        except self._yaml.YAMLError as error:
            self._explain(error)
        return value

    def _line(self, mark: Any) -> int:
        """Return the line of a mark; YAML also counts line breaks that the file does not have."""
        if self._breaks is None:
            return min(self._first_line + int(mark.line), self._last_line)
        return min(self._first_line + bisect_right(self._breaks, mark.index - 1), self._last_line)

    def _fault(self, line: int, code: str, sentence: str) -> None:
        self.faults.append((line, code, sentence))

    def _value(self, event: Any, depth: int) -> Value | None:
        line = self._line(event.start_mark)
        self._count += 1
        if self._count > VALUES:
            raise BrokenYamlError(
                line, tr("There are more than {values} values.", values=number(VALUES))
            )
        kind = type(event)
        if kind is self._yaml.AliasEvent:
            self._fault(line, "broken-yaml", tr("An alias (“*”) is not read; write the value out."))
            return None
        if event.anchor is not None:
            self._fault(line, "broken-yaml", tr("An anchor (“&”) has no meaning here."))
        if event.tag is not None:
            self._fault(
                line, "broken-yaml", tr("A tag (“!”) is not read; put the value in quotes.")
            )
        if kind is self._yaml.ScalarEvent:
            absent = event.implicit[0] and event.value in _ABSENT
            return None if absent else Value(line, event.value)
        if depth == NESTING:
            raise BrokenYamlError(
                line, tr("Lists and mappings are nested more than {nesting} deep.", nesting=NESTING)
            )
        if kind is self._yaml.SequenceStartEvent:
            return self._sequence(line, depth)
        return self._mapping(line, depth)

    def _sequence(self, line: int, depth: int) -> Value:
        items: list[Value] = []
        event = next(self._events)
        while type(event) is not self._yaml.SequenceEndEvent:
            item = self._value(event, depth + 1)
            if item is not None:
                items.append(item)
            event = next(self._events)
        return Value(line, items)

    def _mapping(self, line: int, depth: int) -> Value:
        entries: dict[str, Value] = {}
        keys: dict[str, int] = {}
        event = next(self._events)
        while type(event) is not self._yaml.MappingEndEvent:
            key_line = self._line(event.start_mark)
            key = self._key(event, key_line, depth, keys)
            value = self._value(next(self._events), depth + 1)
            if key in keys:
                if value is not None:
                    self.again.setdefault(key, []).append(value)
            elif key is not None:
                keys[key] = key_line
                if value is not None:
                    entries[key] = value
            event = next(self._events)
        return Value(line, entries, keys)

    def _key(self, event: Any, line: int, depth: int, keys: dict[str, int]) -> str | None:
        """Return a key, or None, after noting the fault, if its value is left out."""
        key = self._value(event, depth + 1)
        if key is None or not isinstance(key.content, str):
            self._fault(line, "broken-yaml", tr("A key must be text; this one is left out."))
        elif key.content == "<<" and event.implicit[0]:
            self._fault(line, "broken-yaml", tr("A merge (“<<”) is not read; write the keys out."))
        elif key.content in keys and not (depth == 0 and key.content in self._repeatable):
            self._fault(line, "duplicate-key", given_twice(key.content, keys[key.content]))
        else:
            return key.content
        return None

    def _explain(self, error: Any) -> NoReturn:
        """Raise BrokenYamlError with a plain sentence for an error of the parser."""
        problem = str(getattr(error, "problem", None) or error)
        context = str(getattr(error, "context", None) or "")
        mark = getattr(error, "problem_mark", None)
        if any(words in context for words in _FROM_CONTEXT):
            mark = getattr(error, "context_mark", None) or mark
        line = self._first_line if mark is None else self._line(mark)
        words = next((words for part, words in _EXPLAINED if part in problem), _PLACE)
        raise BrokenYamlError(line, tr("The YAML cannot be read: {words}.", words=words)) from None
