"""The kinds of value that the briefing format is made of.

A kind reads a value of the file into typed data, logging what is wrong with it, and has a JSON
Schema. The format itself is declared in `briefing_app.input.format.briefing_format`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.limits import VALUE_LETTERS
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.model.dates import PartialDate
from briefing_app.model.words.long_words import fitting
from briefing_app.translation import number, tr

Schema = dict[str, object]

_COMPARED = 300
"""How many words, and words of how many letters, are compared with others."""
_PROSE = 12
"""So many words are no value for another program."""
_ALIKE = 0.75
"""How much alike an unknown key and the one that is meant are: one letter of four is wrong."""
_SHORTEST = 3
_OF_OTHERS = frozenset({
    "auth", "contribution", "institution", "land", "long", "making", "marketing", "masking",
    "parking", "resources",
})  # fmt: skip
"""Keys of other programs' files, and words of notes, that only look like mistyped keys."""


Kind: TypeAlias = "Scalar | ListOf | Names | TableOf | Either | Record | ByKey"
"""Anything a field can hold. Each has ``read``, which returns typed data, or None after logging the
problem; ``schema``, which returns the JSON Schema in the words of draft 7; and ``records``, which
returns the records that are next below it."""


class Entry:
    """A mapping of the file after reading: typed values, and the line of each key.

    Values that are absent are not in it; those that were wrong are None.
    """

    __slots__ = ("line", "lines", "values")

    def __init__(self, line: int, values: dict[str, object], lines: Mapping[str, int]) -> None:
        self.line = line
        self.values = values
        self.lines = lines

    def line_of(self, name: str) -> int:
        """Return the line of a key, or that of the mapping if the key is missing."""
        return self.lines.get(name, self.line)

    def text(self, name: str) -> str:
        """Return a text; empty if there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def date(self, name: str) -> PartialDate | None:
        """Return a date, or None."""
        value = self.values.get(name)
        return value if isinstance(value, PartialDate) else None

    def entry(self, name: str) -> "Entry | None":
        """Return a mapping, or None."""
        value = self.values.get(name)
        return value if isinstance(value, Entry) else None

    def entries(self, name: str) -> "list[Entry]":
        """Return the mappings of a list; none if there is no list."""
        value = self.values.get(name)
        items = value if isinstance(value, list) else []
        return [item for item in items if isinstance(item, Entry)]

    def items(self) -> Iterator[tuple[str, int, object]]:
        """Yield each key with its line and its value, except invalid ones."""
        for name, value in self.values.items():
            if value is not None:
                yield name, self.lines[name], value


def _called(value: Value) -> str:
    names = {str: tr("text"), list: tr("a list"), dict: tr("a mapping")}
    return names[type(value.content)]


def wrong_type(value: Value, wanted: str, problems: ProblemLog) -> None:
    """Log that a value is no text, list or mapping, whichever is ``wanted``."""
    problems.error(
        value.line,
        "wrong-type",
        tr("{wanted} is expected here, not {found}.", wanted=wanted, found=_called(value)),
    )


def _legible(text: str, line: int, problems: ProblemLog) -> str:
    """Return a text with deceptive characters spelt out, and cut if it is too long."""
    most = min(len(text), fitting(text, VALUE_LETTERS))
    if most < len(text):
        sentence = tr(
            "It has {letters} characters; those after the first {most} are left out.",
            letters=number(len(text)),
            most=number(most),
        )
        problems.warning(line, "cut-value", sentence)
    return visible(text[:most])


class Scalar:
    """A single value. ``convert`` turns its text into data or raises ValueError with a sentence.

    ``words`` are those that it leaves as they are, of which a table may have many thousand.
    ``doubtful`` turns that sentence into a warning, for values that a later version may know.
    """

    def __init__(
        self,
        convert: Callable[[str], object],
        schema: Schema,
        code: str,
        *,
        words: Iterable[str] = (),
        doubtful: bool = False,
    ) -> None:
        self._convert = convert
        self._schema = schema
        self._code = code
        self._doubtful = doubtful
        self._words = frozenset(words)

    def read(self, value: Value, problems: ProblemLog) -> object:
        """Return the converted text, with deceptive characters spelt out first."""
        content = value.content
        if not isinstance(content, str):
            wrong_type(value, tr("Text"), problems)
            return None
        if content in self._words:
            return content
        try:
            return self._convert(_legible(content, value.line, problems))
        except ValueError as error:
            report = problems.warning if self._doubtful else problems.error
            report(value.line, self._code, str(error))
            return None

    def records(self) -> "tuple[Record, ...]":
        """Return no record."""
        return ()

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return dict(self._schema)


class ListOf:
    """A list of values of one kind; invalid ones are left out."""

    def __init__(self, kind: Kind, *, least: int = 0) -> None:
        self._kind = kind
        self._least = least

    def read(self, value: Value, problems: ProblemLog) -> object:
        """Return the values that could be read."""
        if not isinstance(value.content, list):
            wrong_type(value, tr("A list"), problems)
            return None
        read = [self._kind.read(item, problems) for item in value.content]
        return [item for item in read if item is not None]

    def records(self) -> "tuple[Record, ...]":
        """Return the records that one value may be."""
        return self._kind.records()

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        schema: Schema = {"type": "array", "items": self._kind.schema()}
        return {**schema, "minItems": self._least} if self._least else schema


class Names:
    """Persons: a name, or a list of names or of mappings that hold one, as Quarto has them."""

    def read(self, value: Value, problems: ProblemLog) -> object:
        """Return the names with commas between them; what holds no name is left out."""
        if isinstance(value.content, str):
            return " ".join(_legible(value.content, value.line, problems).split())
        parts = value.content
        if isinstance(parts, list):
            names = [str(self.read(each, problems)) for each in parts]
            return ", ".join(filter(None, names))
        if "name" in parts:
            return self.read(parts["name"], problems)
        names = [
            str(self.read(parts[key], problems)) for key in ("given", "family") if key in parts
        ]
        return " ".join(names)

    def records(self) -> "tuple[Record, ...]":
        """Return no record."""
        return ()

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"type": ["string", "number", "boolean", "array", "object"]}


class TableOf:
    """A mapping from ids, which are the author's own, to values of one kind."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind

    def read(self, value: Value, problems: ProblemLog) -> object:
        """Return an `Entry` with the values that could be read."""
        if not isinstance(value.content, dict):
            wrong_type(value, tr("A mapping"), problems)
            return None
        read = self._kind.read
        values = {key: read(item, problems) for key, item in value.content.items()}
        return Entry(value.line, values, value.keys)

    def records(self) -> "tuple[Record, ...]":
        """Return the records that one value may be."""
        return self._kind.records()

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"type": "object", "additionalProperties": or_null(self._kind.schema())}


class Either:
    """A single value or a mapping, whichever is given."""

    def __init__(self, scalar: Scalar, record: "Record | ByKey") -> None:
        self._scalar = scalar
        self._record = record

    def read(self, value: Value, problems: ProblemLog) -> object:
        """Return the value that the kind which fits reads."""
        content = value.content
        if isinstance(content, str):
            return self._scalar.read(value, problems)
        if isinstance(content, dict):
            return self._record.read(value, problems)
        wrong_type(value, tr("Text or a mapping"), problems)
        return None

    def records(self) -> "tuple[Record, ...]":
        """Return the records that the mapping may be."""
        return self._record.records()

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        return {"oneOf": [self._scalar.schema(), self._record.schema()]}


class Field:
    """A key of a record: its name, the kind of its value, and a description for authors.

    ``missing`` is the code of the problem if a required key is missing; empty for an optional key.
    """

    def __init__(self, name: str, kind: Kind, description: str, *, missing: str = "") -> None:
        self.name = name
        self.kind = kind
        self.description = description
        self.missing = missing

    def check_given(self, entry: Entry, owner: str, problems: ProblemLog) -> None:
        """Log that the field is missing. An invalid one is logged already."""
        if entry.values.get(self.name, "") in ("", []):
            sentence = tr(
                "{Owner} has no “{name}”.",
                "such as “The briefing has no “title”.”; {Owner} begins with a capital letter",
                Owner=f"{owner[0].upper()}{owner[1:]}",
                name=self.name,
            )
            problems.error(entry.line_of(self.name), self.missing, sentence)

    def schema(self) -> Schema:
        """Return the JSON Schema; a key without a value counts as missing."""
        schema: Schema = {"description": self.description, **self.kind.schema()}
        if not self.missing:
            return or_null(schema)
        return {**schema, "minLength": 1} if "string" in _listed(schema.get("type")) else schema


class Record:
    """A mapping with known keys. Others are ignored, with a warning if they look mistyped."""

    def __init__(self, name: str, fields: Sequence[Field]) -> None:
        self.name = name
        self.fields = {field.name: field for field in fields}
        self._required = [field for field in fields if field.missing]
        self._beside = dict(self._misplaceable())

    def read(self, value: Value, problems: ProblemLog) -> Entry | None:
        """Return an `Entry` of the known keys, or None."""
        entry = self.read_known(value, problems)
        if entry is not None:
            for field in self._required:
                field.check_given(entry, self.name, problems)
        return entry

    def read_known(self, value: Value, problems: ProblemLog) -> Entry | None:
        """Do the same without checking for required fields."""
        if not isinstance(value.content, dict):
            wrong_type(value, tr("A mapping that describes {what}", what=self.name), problems)
            return None
        values = {
            key: self.fields[key].kind.read(item, problems)
            for key, item in value.content.items()
            if key in self.fields
        }
        if len(values) < len(value.content):
            self._check_unknown(value.content, value.keys, problems)
        for name, keys in self._beside.items():
            if name in value.content:
                _check_below(name, value.content[name], keys, problems)
        return Entry(value.line, values, value.keys)

    def _check_unknown(
        self, content: Mapping[str, Value], lines: Mapping[str, int], problems: ProblemLog
    ) -> None:
        """Log each key that is a slip of another, that belongs elsewhere, or that holds prose."""
        unknown = [key for key in content if key not in self.fields]
        missing = [name for name in self.fields if name not in content]
        # A line of words, such as an address as "source", is not meant for a list.
        lines_alone = [name for name in missing if not isinstance(self.fields[name].kind, ListOf)]
        for key in unknown[:_COMPARED]:
            is_line = isinstance(content[key].content, str) and content[key].content
            meant = meant_by(key, lines_alone if is_line else missing)
            if meant:
                sentence = tr(
                    "“{key}” is not a known key; did you mean “{meant}”?",
                    key=visible(key),
                    meant=meant,
                )
                problems.warning(lines[key], "unknown-key", sentence, unread=True)
            elif _has_entries(content[key]) and (place := self.place_below(key)):
                sentence = tr(
                    "“{key}” belongs in “{place}”; here it is not read.", key=key, place=place
                )
                problems.warning(lines[key], "misplaced-key", sentence, unread=True)
            elif _is_prose(content[key]):
                sentence = tr("“{key}” holds text, not shown.", key=visible(key))
                problems.note([lines[key]], "text-not-shown", sentence)

    def place_below(self, key: str) -> str:
        """Return the field in which a key that holds entries has its place, or nothing."""
        for name, field in self.fields.items():
            for record in field.kind.records():
                known = record.fields.get(key)
                if known is not None and known.kind.records():
                    return name
                if place := record.place_below(key):
                    return place
        return ""

    def _misplaceable(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield each field that holds records, with the keys of entries that belong beside it."""
        holding = [name for name, field in self.fields.items() if field.kind.records()]
        for name in holding:
            known = {key for record in self.fields[name].kind.records() for key in record.fields}
            yield name, frozenset(holding).difference(known)

    def records(self) -> "tuple[Record, ...]":
        """Return the record itself."""
        return (self,)

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        required = [field.name for field in self.fields.values() if field.missing]
        properties = {field.name: field.schema() for field in self.fields.values()}
        schema: Schema = {"type": "object", "properties": properties}
        return {**schema, "required": required} if required else schema


class ByKey:
    """A mapping of one kind if it has a certain key, and of another if not."""

    def __init__(self, key: str, having: Record, lacking: Record) -> None:
        self._key = key
        self._having = having
        self._lacking = lacking

    def read(self, value: Value, problems: ProblemLog) -> Entry | None:
        """Return the value that the kind which fits reads."""
        content = value.content if isinstance(value.content, dict) else {}
        if self._key not in content:
            return self._lacking.read(value, problems)
        for key, item in content.items():
            if key not in self._having.fields and key in self._lacking.fields and item.content:
                sentence = tr(
                    "“{key}” is not read, because “{other}” is given.", key=key, other=self._key
                )
                problems.warning(value.keys[key], "misplaced-key", sentence, unread=True)
        return self._having.read(value, problems)

    def records(self) -> tuple[Record, ...]:
        """Return both."""
        return self._having, self._lacking

    def schema(self) -> Schema:
        """Return the JSON Schema."""
        having: Schema = {"type": "object", "required": [self._key]}
        return {"if": having, "then": self._having.schema(), "else": self._lacking.schema()}


def _check_below(name: str, value: Value, keys: frozenset[str], problems: ProblemLog) -> None:
    """Log each of some keys that has entries and is in a field, but belongs beside it."""
    for each in value.content if isinstance(value.content, list) else [value]:
        content = each.content
        if not isinstance(content, dict) or keys.isdisjoint(content):
            continue
        for key, item in content.items():
            if key in keys and _has_entries(item):
                sentence = tr(
                    "“{key}” belongs beside “{place}”, not in it; here it is not read.",
                    key=key,
                    place=name,
                )
                problems.warning(each.keys[key], "misplaced-key", sentence, unread=True)


def _is_prose(value: Value) -> bool:
    """Return whether a value is so long that it is meant for readers, as an abstract is."""
    content = value.content
    return isinstance(content, str) and len(content.split(maxsplit=_PROSE)) >= _PROSE


def _has_entries(value: Value) -> bool:
    """Return whether a value holds mappings, as the parts of a briefing do."""
    content = value.content
    if isinstance(content, str):
        return False
    return any(
        isinstance(each.content, dict)
        for each in (content.values() if isinstance(content, dict) else content)
    )


def meant_by(key: str, keys: Collection[str]) -> str:
    """Return which of the known keys is meant by another, or nothing.

    What is one letter more or less than a very short key is seldom a slip.
    """
    if key.lower() in _OF_OTHERS:
        return ""
    long_enough = [each for each in keys if len(each) >= _SHORTEST]
    return nearest(key.lower(), long_enough, cutoff=_ALIKE)


def nearest(word: str, words: Collection[str], *, cutoff: float = 0.8) -> str:
    """Return which of the words is meant by one that is not among them, or nothing.

    ``cutoff`` is how much alike the two have to be, from 0 to 1. Long words, and many of them, are
    not compared: that would take long.
    """
    if len(words) > _COMPARED or len(word) > _COMPARED:
        return ""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, words, 1, cutoff)), "")


def or_null(schema: Schema) -> Schema:
    """Return the schema that also allows the value to be left empty."""
    if "enum" in schema:
        return {**schema, "enum": [*_listed(schema["enum"]), None]}
    if "type" in schema:
        return {**schema, "type": [*_listed(schema["type"]), "null"]}
    return {**schema, "oneOf": [*_listed(schema["oneOf"]), {"type": "null"}]}


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]


def plain(value: Value) -> object:
    """Return a value as plain data: texts, lists and dictionaries."""
    if isinstance(value.content, str):
        return visible(value.content)
    if isinstance(value.content, list):
        return [plain(item) for item in value.content]
    return {visible(key): plain(item) for key, item in value.content.items()}
