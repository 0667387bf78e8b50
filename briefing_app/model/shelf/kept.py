"""The folders of the shelf and the searches that are kept, as settings hold them: in JSON."""

import json
from collections.abc import Iterable

from briefing_app.model.shelf.query import Filters, Saved


def folders_of(text: str) -> tuple[str, ...]:
    """Return the folders that a setting names; none if it is not valid."""
    found = _decoded(text)
    return tuple(each for each in found if isinstance(each, str) and each)


def folders_text(folders: Iterable[str]) -> str:
    """Return the setting that `folders_of` reads."""
    listed = list(folders)
    return json.dumps(listed) if listed else ""


def searches_of(text: str) -> tuple[Saved, ...]:
    """Return the searches that a setting names; what is not valid is left out."""
    found: list[Saved] = []
    for each in _decoded(text):
        match each:
            case {"name": str(name), "words": str(words), "filters": dict(filters)}:
                values = (filters.get(each, "") for each in Filters._fields[1:])
                valid = [value if isinstance(value, str) else "" for value in values]
                found.append(Saved(name, words, Filters((), *valid)))
    return tuple(found)


def searches_text(searches: Iterable[Saved]) -> str:
    """Return the setting that `searches_of` reads."""
    listed = [
        {
            "name": each.name,
            "words": each.words,
            "filters": {
                key: value
                for key, value in each.filters._replace(folders=())._asdict().items()
                if value
            },
        }
        for each in searches
    ]
    return json.dumps(listed) if listed else ""


def _decoded(text: str) -> list[object]:
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []
