"""What the reader has chosen and keeps between runs, as one record."""

from collections.abc import Mapping
from types import UnionType
from typing import Any, Literal, NamedTuple, Union, cast, get_args, get_origin

from briefing_app.model.choices import Paper, ThemeChoice, View
from briefing_app.policy import policy
from briefing_app.translation import tr

Zoom = Literal[50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300]
ZOOMS: tuple[Zoom, ...] = get_args(Zoom)
Typeface = Literal["serif", "sans", "readable"]
TextWidth = Literal["narrow", "usual", "wide"]
KeepDays = Literal[0, 7, 30, 90, 365]
Language = Literal["", "en", "de", "fr", "ko", "ar"]
LineSpacing = Literal["tight", "usual", "loose"]


LOCKED = tr("The administrator of this computer has set this.")
"""Why a setting cannot be changed."""


class Settings(NamedTuple):
    """The settings. A new one is one field here: its type says which values are valid."""

    view: View = "both"
    """Whether the text, the comparison or both are on show."""
    beside: bool = False
    """Whether the comparison is beside the text instead of below it."""
    sidebar: bool = True
    """Whether the list of sections is on show."""
    sidebar_width: int = 250
    """The width of the list of sections, in pixels."""
    split_below: tuple[int, int] = (550, 450)
    """How text and comparison share the height, as a ratio."""
    split_beside: tuple[int, int] = (550, 450)
    """How text and comparison share the width, as a ratio."""
    drawer_height: int = 260
    """The height of the drawer below the text, in pixels."""
    drawer_width: int = 340
    """The width of the drawer at the side of the text, in pixels at 100 per cent."""
    theme: ThemeChoice = "system"
    """The colours of the window; “system” follows the desktop's light or dark."""
    zoom: Zoom = 100
    """The size of everything in the window, in per cent."""
    typeface: Typeface = "serif"
    """The typeface of the text; “readable” is one that dyslexic readers find easier."""
    text_width: TextWidth = "usual"
    """How long a line of the text may be."""
    line_spacing: LineSpacing = "usual"
    """The distance between the lines of the text."""
    geometry: str = ""
    """Position and size of the window as Qt writes them, in Base64."""
    folder: str = ""
    """The folder in which the reader last opened or saved a file."""
    reader: str = ""
    """The name under which the reader exports ratings and notes."""
    highlight_names: tuple[str, str, str, str, str] = ("", "", "", "", "")
    """What the reader calls the five kinds of highlight; the usual names where it is empty."""
    paper: str = ""
    """The choices made in the print dialog, as JSON."""
    dialogs: str = ""
    """Where dialogs were left, as JSON: the name of each, and its geometry as Qt writes it."""
    paper_size: Paper | Literal[""] = ""
    """The paper that printing begins with; that of the reader's country if it is empty."""
    shelf: str = ""
    """The folders of the shelf, as JSON."""
    searches: str = ""
    """The searches of the shelf that are kept, as JSON."""
    keep_days: KeepDays = 0
    """After how many days a briefing that is not opened is forgotten; 0 for never."""
    language: Language = ""
    """The language of the program from the next start on; that of the system if it is empty."""
    file_types_offered: bool = False
    """Whether the reader was asked, on Windows, if briefings open with the program."""
    log: bool = False
    """Whether faults of the program are written to a file in the state folder."""

    @classmethod
    def from_json(cls, data: object) -> "Settings":
        """Return the settings that `to_json` gave, within the policy of the computer.

        A field that is not valid has the value that the policy begins with, or its default.
        """
        given = data if isinstance(data, dict) else {}
        valid: dict[str, Any] = {}
        for each in (policy().settings, given, policy().locked):
            valid |= cls.valid(each)
        return cls(**valid)

    @classmethod
    def valid(cls, given: Mapping[str, object]) -> dict[str, object]:
        """Return those of some values, by name, that are valid, in the types of the fields."""
        return {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in given.items()
            if name in cls._fields and _is_valid(value, cls.__annotations__[name])
        }

    def to_json(self) -> dict[str, object]:
        """Return the settings as JSON can hold them, without those that are as at first."""
        usual = Settings.from_json({})
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in self._asdict().items()
            if value != getattr(usual, name)
        }


def is_locked(name: str) -> bool:
    """Return whether the policy of the computer says what a setting is."""
    return name in Settings.valid(policy().locked)


def problem_of_policy() -> str:
    """Return a sentence that names what in the policy is no setting, or no value of it."""
    given = {**policy().settings, **policy().locked}
    wrong = sorted(
        name
        for table in (policy().settings, policy().locked)
        for name in table.keys() - Settings.valid(table).keys()
    )
    if not wrong:
        return ""
    named = ", ".join(f"{name} = {given[name]}" for name in wrong)
    return tr(
        "The policy of this computer has settings that are not valid: {settings}.", settings=named
    )


def _is_valid(value: object, kind: object) -> bool:
    """Return whether a value from the store is one of a field's type."""
    if isinstance(kind, UnionType) or get_origin(kind) is Union:
        return any(_is_valid(value, each) for each in get_args(kind))
    if get_origin(kind) is Literal:
        return any(type(value) is type(each) and value == each for each in get_args(kind))
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        fits = isinstance(value, list) and len(value) == len(kinds)
        return fits and all(map(_is_valid, cast("list[object]", value), kinds))
    return type(value) is kind and (kind is not int or cast("int", value) >= 0)
