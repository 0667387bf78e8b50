"""The published schema of the JSON export."""

import json

import jsonschema
import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.output.record.briefing_record import to_json
from briefing_app.output.record.record_schema import PUBLISHED, json_schema, schema_text
from briefing_app.resources import resource
from tests.known_reading import read_once
from tests.samples import replace


def _open(schema: object) -> object:
    """Return a schema that allows no key that it does not name."""
    if isinstance(schema, list):
        return [_open(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: _open(each) for name, each in schema.items()}
    if "required" in schema and "properties" in schema:
        closed["additionalProperties"] = False
    return closed


@pytest.mark.parametrize("file", PUBLISHED)
def test_the_published_schemas_are_those_of_the_declaration(file: str) -> None:
    published = resource(f"schema/{file}").read_text("utf-8")
    assert published == schema_text(file)
    jsonschema.Draft7Validator.check_schema(json.loads(published))


@pytest.mark.parametrize("which", ["sample", "bare", "built in"])
def test_every_export_is_valid_and_has_no_key_beside(sample: Briefing, which: str) -> None:
    briefing = {"sample": sample, "bare": replace(sample, comparison=None, as_of=None)}.get(which)
    record = json.loads(to_json(briefing or read_once()))
    jsonschema.validate(record, _open(json_schema()))


@pytest.mark.parametrize(
    ("path", "bad"),
    [
        (("title",), None), (("as_of",), 2018), (("scale",), "kent"), (("blocks", 0, "kind"), 1),
        (("blocks", 0, "children"), None), (("comparison", "evidence", 0, "relevance"), "huge"),
        (("comparison", "evidence", 0, "ratings", "m1", "rating"), "X"),
        (("analysis", "inconsistency", "m1"), "0"), (("sources", 0, "number"), "one"),
    ],
)  # fmt: skip
def test_it_refuses_what_is_not_so(sample: Briefing, path: tuple[str, ...], bad: object) -> None:
    record = json.loads(to_json(sample))
    held = record
    for name in path[:-1]:
        held = held[name]
    assert path[-1] in held
    held[path[-1]] = bad
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record, json_schema())


def test_what_has_to_be_there_is_named() -> None:
    schema = json_schema()
    told = [error.message for error in jsonschema.Draft7Validator(schema).iter_errors({})]
    assert told == [f"'{name}' is a required property" for name in schema["required"]]
