"""Profiles of the paper: choices under a name, as data beside the template, or a desk's own.

A profile is a file ``NAME.json`` with a ``title``, what it is ``about``, and ``options``, which are
those of `PaperOptions`. A desk's own are in the folder ``profiles`` of the program's state folder;
one with the name of a profile of the program takes its place.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from briefing_app.model.choices import Paper
from briefing_app.model.errors import OutputError
from briefing_app.output.paper.paper_options import PaperOptions, is_valid
from briefing_app.resources import resource, state_folder
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

USUAL = "briefing"
_FIRST: Mapping[str, tuple[str, str]] = {
    USUAL: (tr("Briefing"), tr("Title, key judgements, contents and the whole text")),
    "one-pager": (tr("One-pager"), tr("Title, judgements and the table on exactly one page")),
    "annotated": (tr("Annotated"), tr("A wide ruled margin for notes")),
    "large-print": (tr("Large print"), tr("No letter smaller than 16 points, and no grey")),
    "ballot": (
        tr("Ballot"),
        tr("The table with empty cells, its key, and a line for the name"),
    ),
    "slides": (tr("Slides"), tr("One section a page, in the shape of a screen")),
}
"""The profiles of the program, in the order in which they are offered: title, and what for."""

_KEYS = frozenset({"title", "about", "options"})
_BYTES = 64 << 10


class Profile(NamedTuple):
    """A profile: its name for the command line, its title for readers, what it is for, choices."""

    name: str
    title: str
    about: str
    given: Mapping[str, object]

    def options(self, paper: Paper) -> PaperOptions:
        """Return its choices, on the paper that is usual here if it names none."""
        return PaperOptions.from_json({"paper": paper, **self.given})


def profile_names() -> tuple[str, ...]:
    """Return the names of the profiles, those of the program first."""
    own = {file.stem for file in _own_folder().glob("*.json") if file.is_file()}
    return (*_FIRST, *sorted(own.difference(_FIRST)))


def profile(name: str) -> Profile:
    """Return a profile by its name; raises OutputError if there is none, or if it is not valid."""
    own = _own_folder() / f"{name}.json"
    if name in profile_names() and own.is_file():
        return _read(own)
    if name not in _FIRST:
        known = ", ".join(profile_names())
        raise OutputError(
            name, tr("There is no profile of this name. There are: {known}.", known=known)
        )
    title, about = _FIRST[name]
    found = _read(resource("paper") / "profiles" / f"{name}.json")
    return found._replace(title=title, about=about)


def _own_folder() -> Path:
    return state_folder() / "profiles"


def _read(file: Path) -> Profile:
    try:
        with file.open("rb") as stream:
            text = stream.read(_BYTES).decode("utf-8-sig")
        data = json.loads(text)
    except OSError as error:
        raise OutputError(
            str(file), tr("The profile cannot be read: {reason}.", reason=why_unreadable(error))
        ) from error
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else None
        raise OutputError(str(file), tr("The profile is not valid JSON."), line) from error
    for key, sentence in _faults(data):
        raise OutputError(str(file), sentence, _line_of(key, text))
    title, about = str(data.get("title", file.stem)), str(data.get("about", ""))
    return Profile(file.stem, title, about, data.get("options", {}))


def _faults(data: object) -> Iterator[tuple[str, str]]:
    """Yield what is wrong in a profile, as the key that it is about and a sentence."""
    form = tr("A profile is an object with “title”, “about” and “options”.")
    if isinstance(data, Mapping):
        yield from ((key, form) for key in data if key not in _KEYS)
        yield from _faults_of_options(data.get("options", {}), form)
    else:
        yield "", form


def _faults_of_options(given: object, form: str) -> Iterator[tuple[str, str]]:
    if isinstance(given, Mapping):
        for name, value in given.items():
            if not is_valid(name, value):
                shown = json.dumps(value, ensure_ascii=False)
                yield name, tr("“{name}” cannot be {shown} in a profile.", name=name, shown=shown)
    else:
        yield "options", form


def _line_of(key: str, text: str) -> int | None:
    """Return the line of a key in JSON, of the last one as that counts; None if it is not found."""
    written = re.escape(json.dumps(key, ensure_ascii=False))
    starts = [each.start() for each in re.finditer(rf"{written}\s*:", text)]
    return text.count("\n", 0, starts[-1]) + 1 if starts else None
