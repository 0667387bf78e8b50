"""Where files are: those that ship with the code, and those that the program keeps."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a shipped file or folder, such as ``"paper/briefing.typ"``.

    In an installed wheel and in the built program the folder ``resources`` is inside the package;
    in a checkout it is next to it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


PORTABLE = "portable"
"""A file of this name beside the program lets it keep all in a folder there."""


def _portable_folder() -> Path | None:
    """Return the folder beside the program that all is kept in, if the reader wants that."""
    # Of the built program all but the start is in a folder, which PyInstaller names so.
    beside = Path(getattr(sys, "_MEIPASS", _PACKAGE)).parent
    return beside / "data" if (beside / PORTABLE).exists() else None


def is_portable() -> bool:
    """Return whether all is kept beside the program."""
    return _portable_folder() is not None


def state_folder() -> Path:
    """Return the folder for what is kept between runs, which need not be there yet.

    If a file ``portable`` is beside the program, it is the folder ``data`` there. Otherwise it is
    the system's folder for the data of programs: ``XDG_DATA_HOME`` or ``~/.local/share``,
    ``%APPDATA%`` on Windows, ``~/Library/Application Support`` on macOS.
    """
    portable = _portable_folder()
    if portable is not None:
        return portable
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - a user without a home is no error
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or home / "AppData" / "Roaming"
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        base = named if named.startswith("/") else home / ".local" / "share"
    return Path(base) / "briefing-app"


def cache_folder() -> Path:
    """Return the folder for what the program can make again, which need not be there yet.

    ``XDG_CACHE_HOME/briefing-app`` or ``~/.cache/briefing-app``; ``%LOCALAPPDATA%`` on Windows and
    ``~/Library/Caches`` on macOS; in a portable program `state_folder`.
    """
    portable = _portable_folder()
    if portable is not None:
        return portable
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - a user without a home is no error
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        named = os.environ.get("XDG_CACHE_HOME", "")
        base = named if named.startswith("/") else home / ".cache"
    return Path(base) / "briefing-app"


def settings_folder() -> Path:
    """Return the folder for what a reader or a desk sets up as files, such as keys.

    ``XDG_CONFIG_HOME/briefing-app`` or ``~/.config/briefing-app``; on Windows, on macOS
    and in a portable program it is `state_folder`. It need not be there yet.
    """
    if sys.platform in {"win32", "darwin"} or _portable_folder() is not None:
        return state_folder()
    named = os.environ.get("XDG_CONFIG_HOME", "")
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - a user without a home is no error
    return (Path(named) if named.startswith("/") else home / ".config") / "briefing-app"


def key_folders() -> tuple[Path, ...]:
    """Return the folders of the keys that are trusted, the reader's own first.

    They need not be there.
    """
    own = settings_folder() / "keys"
    if sys.platform == "win32":
        return (own,)
    return own, Path("/etc/xdg/briefing-app/keys")


def built_in() -> Path:
    """Return the path of the briefing that comes with the program."""
    return resource("briefings/north-korea.textbundle")


def earlier_edition() -> Path:
    """Return the path of an earlier edition of that briefing, to compare the two."""
    return resource("briefings/north-korea-march.textbundle")


def font_files() -> tuple[Path, ...]:
    """Return the font files that text is set in, on every machine the same.

    IBM Plex Serif in four styles for the text; IBM Plex Sans, upright and italic, as variable fonts
    for headings and tables; IBM Plex Mono for code.
    """
    from fontpkg_ibm_plex_mono import ROOT as MONO
    from fontpkg_ibm_plex_sans import ROOT as SANS
    from fontpkg_ibm_plex_serif import ROOT as SERIF

    return (
        *(
            Path(SERIF) / "files" / f"IBMPlexSerif-{style}.ttf"
            for style in ("Regular", "Italic", "SemiBold", "SemiBoldItalic")
        ),
        Path(SANS) / "files" / "IBMPlexSans[wdth,wght].ttf",
        Path(SANS) / "files" / "IBMPlexSans-Italic[wdth,wght].ttf",
        Path(MONO) / "files" / "IBMPlexMono-Regular.ttf",
    )


def readable_font_files() -> tuple[Path, ...]:
    """Return the font files of the typeface that is easier to read, which only the window offers.

    Atkinson Hyperlegible in four styles: its letters are hard to mistake for one another.
    """
    from fontpkg_atkinson_hyperlegible import ROOT

    return tuple(
        Path(ROOT) / "files" / f"AtkinsonHyperlegible-{style}.ttf"
        for style in ("Regular", "Italic", "Bold", "BoldItalic")
    )


def arabic_font_files() -> tuple[Path, ...]:
    """Return the font files that Arabic is printed with.

    IBM Plex Sans Arabic: each of its letters is one glyph. Those of Noto are a body and dots, which
    come out of a PDF as two letters.
    """
    from fontpkg_ibm_plex_sans_arabic import ROOT

    return tuple(
        Path(ROOT) / "files" / f"IBMPlexSansArabic-{style}.ttf"
        for style in ("Regular", "Medium", "SemiBold", "Bold")
    )


def fallback_font_files() -> tuple[Path, ...]:
    """Return the font files for letters that the fonts of `font_files` lack.

    Noto Sans for the scripts of the world, and for symbols and emoji; Noto Sans CJK for Chinese,
    Japanese and Korean in one file.
    """
    import manimgx_fonts
    import manimgx_fonts_cjk

    folders = (Path(package.__path__[0]) for package in (manimgx_fonts, manimgx_fonts_cjk))
    return tuple(sorted(file for folder in folders for file in folder.glob("*.tt[fc]")))
