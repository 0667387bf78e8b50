"""The published JSON Schemas of the JSON export and of ``check``, made of `record_format`."""

import json
from inspect import cleandoc
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from briefing_app.output.record.record_format import BriefingRecord, CheckRecord, Json

Schema = dict[str, object]

_DESCRIBED = {
    "StepRecord": "One change of a cell, or of an axis of an item, that gives another lead.",
    "ChangeRecord": "Another letter in one cell.",
}
"""The descriptions of types that cannot have a docstring: one of their keys is a Python keyword."""

_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
_HOLDING = {list: ("array", "items"), dict: ("object", "additionalProperties")}


PUBLISHED: dict[str, tuple[str, Any]] = {
    "record.schema.json": ("A briefing of Briefing App as JSON", BriefingRecord),
    "check.schema.json": ("What Briefing App found in a file, as JSON", CheckRecord),
}
"""The files in which schemas are published, with their titles and the types they are made of."""


def schema_text(file: str) -> str:
    """Return a schema as the file in which it is published, by the name of that."""
    return json.dumps(json_schema(file), indent=2, ensure_ascii=False) + "\n"


def json_schema(file: str = "record.schema.json") -> Schema:
    """Return a schema, draft 7. It allows other keys too: later versions add some."""
    definitions: dict[str, Schema] = {}
    title, kind = PUBLISHED[file]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": title,
        **_object(kind, definitions),
        "definitions": definitions,
    }


def _object(kind: Any, definitions: dict[str, Schema]) -> Schema:
    hints = get_type_hints(kind)
    return {
        "description": _DESCRIBED.get(kind.__name__, cleandoc(kind.__doc__ or "")),
        "type": "object",
        "properties": {name: _schema(each, definitions) for name, each in hints.items()},
        "required": [name for name in hints if name in kind.__required_keys__],
    }


def _schema(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a type; objects are put into the definitions and referred to."""
    if kind is Json:
        return {}
    if is_typeddict(kind):
        return _reference(kind, definitions)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in (UnionType, Union):
        return {"anyOf": [_schema(each, definitions) for each in inner]}
    if origin in _HOLDING:
        kind_of, key = _HOLDING[origin]
        return {"type": kind_of, key: _schema(inner[-1], definitions)}
    return {"type": _SIMPLE[kind]}


def _reference(kind: Any, definitions: dict[str, Schema]) -> Schema:
    name = kind.__name__.removesuffix("Record")
    name = f"{name[0].lower()}{name[1:]}"
    if name not in definitions:
        definitions[name] = {}  # for one that holds itself
        definitions[name] = _object(kind, definitions)
    return {"$ref": f"#/definitions/{name}"}
