"""Where the files that ship beside the code are found, however the program is installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a shipped file or folder, such as ``"paper/briefing.typ"``.

    In an installed wheel and in the built program the folder ``resources`` lies inside the package;
    in a checkout it lies beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


def built_in() -> Path:
    """Return the path of the briefing that comes with the program."""
    return resource("briefings/north-korea.textbundle")
