r"""The types of files that open with the program by a double click on Windows.

They are registered for one reader, below ``HKEY_CURRENT_USER\Software``, which needs no rights of
an administrator. Briefings then belong to the program; packs and Markdown files keep the program
that they have, and list ours under “Open with”. The list of installed programs gets an entry that
takes all of it away again. Microsoft documents the keys under “File Types” and “Uninstall”.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import PureWindowsPath
from typing import NamedTuple, Protocol, cast

from briefing_app import __version__
from briefing_app.translation import tr

REMOVE = "--remove-file-types"
"""The option with which Windows starts the program to take the types of files away."""

_KIND = "BriefingApp.Briefing"
_CLASSES = r"Software\Classes"
_OWN = rf"{_CLASSES}\{_KIND}"
_UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\briefing-app"
_OTHERS = (".textpack", ".md", ".markdown")
_TEXT = 1
"""REG_SZ, the type of a text in the registry."""
_READ, _WRITE = 0x20019, 0x20006
"""KEY_READ and KEY_WRITE, the rights with which a key is opened."""
_TYPES_CHANGED = 0x08000000
"""SHCNE_ASSOCCHANGED, which tells Explorer to look at the types of files again."""


class Registry(Protocol):
    """The part of the module `winreg` that types of files are registered with."""

    HKEY_CURRENT_USER: int

    def CreateKey(self, key: int, sub_key: str, /) -> object:  # noqa: N802 - the names in winreg
        """Open a key to write, which is made if it is not there."""

    def OpenKey(self, key: int, sub_key: str, reserved: int, access: int, /) -> object:  # noqa: N802
        """Open a key; raises FileNotFoundError."""

    def EnumKey(self, key: object, index: int, /) -> str:  # noqa: N802
        """Return the name of a key below another; raises OSError after the last."""

    def QueryValueEx(self, key: object, name: str, /) -> tuple[object, int]:  # noqa: N802
        """Return a value and its type; raises FileNotFoundError."""

    def QueryInfoKey(self, key: object, /) -> tuple[int, int, int]:  # noqa: N802
        """Return how many keys and values are in a key, and when it was changed."""

    def SetValueEx(self, key: object, name: str, reserved: int, kind: int, value: str, /) -> None:  # noqa: N802
        """Write a value; the one without a name is the key's own."""

    def DeleteValue(self, key: object, name: str, /) -> None:  # noqa: N802
        """Delete a value; raises FileNotFoundError."""

    def DeleteKey(self, key: int, sub_key: str, /) -> None:  # noqa: N802
        """Delete a key that has no others below it; raises FileNotFoundError."""


class _Value(NamedTuple):
    """A text in the registry: its key, its name there, and itself."""

    key: str
    name: str
    text: str


def _own(program: PureWindowsPath) -> Iterator[_Value]:
    """Yield the values in keys that nobody else has."""
    yield _Value(_OWN, "", tr("Briefing"))
    yield _Value(rf"{_OWN}\DefaultIcon", "", f'"{program}",0')
    yield _Value(rf"{_OWN}\shell\open\command", "", _command(program))
    yield _Value(_UNINSTALL, "DisplayName", "Briefing App")
    yield _Value(_UNINSTALL, "DisplayVersion", __version__)
    yield _Value(_UNINSTALL, "DisplayIcon", f'"{program}",0')
    yield _Value(_UNINSTALL, "Publisher", "The developers of Briefing App")
    yield _Value(_UNINSTALL, "InstallLocation", str(program.parent))
    yield _Value(_UNINSTALL, "UninstallString", f'"{program}" {REMOVE}')


def _shared() -> Iterator[_Value]:
    """Yield the values in keys that other programs write to as well."""
    yield _Value(rf"{_CLASSES}\.briefing", "", _KIND)
    for ending in (".briefing", *_OTHERS):
        yield _Value(rf"{_CLASSES}\{ending}\OpenWithProgids", _KIND, "")


def _command(program: PureWindowsPath) -> str:
    return f'"{program}" "%1"'


def of_this_computer() -> Registry:
    """Return the registry of this computer, on Windows."""
    import winreg

    return cast("Registry", winreg)


def is_registered(registry: Registry) -> bool:
    """Return whether types of files are registered, for this program or an older one."""
    return _text(registry, rf"{_OWN}\shell\open\command", "") is not None


def register(registry: Registry, program: PureWindowsPath) -> None:
    """Let a program, by its path, open the types of files; raises OSError.

    What is registered already is written again if it is for another place or version.
    """
    for value in (*_own(program), *_shared()):
        if _text(registry, value.key, value.name) != value.text:
            key = registry.CreateKey(registry.HKEY_CURRENT_USER, value.key)
            registry.SetValueEx(key, value.name, 0, _TEXT, value.text)
    _tell_explorer()


def remove(registry: Registry) -> None:
    """Take away what `register` wrote, unless another program has changed it; raises OSError."""
    for value in _shared():
        if _text(registry, value.key, value.name) == value.text:
            key = registry.OpenKey(registry.HKEY_CURRENT_USER, value.key, 0, _WRITE)
            registry.DeleteValue(key, value.name)
    for ending in (".briefing", *_OTHERS):
        for name in (rf"{_CLASSES}\{ending}\OpenWithProgids", rf"{_CLASSES}\{ending}"):
            if _is_empty(registry, name):
                registry.DeleteKey(registry.HKEY_CURRENT_USER, name)
    for name in (_OWN, _UNINSTALL):
        _delete(registry, name)
    _tell_explorer()


def _text(registry: Registry, name: str, value: str) -> object | None:
    """Return a value in a key, or None if there is no such key or value."""
    with suppress(FileNotFoundError):
        key = registry.OpenKey(registry.HKEY_CURRENT_USER, name, 0, _READ)
        return registry.QueryValueEx(key, value)[0]
    return None


def _is_empty(registry: Registry, name: str) -> bool:
    """Return whether there is a key with nothing in it."""
    with suppress(FileNotFoundError):
        key = registry.OpenKey(registry.HKEY_CURRENT_USER, name, 0, _READ)
        return registry.QueryInfoKey(key)[:2] == (0, 0)
    return False


def _delete(registry: Registry, name: str) -> None:
    """Delete a key with all that is below it, if it is there."""
    try:
        key = registry.OpenKey(registry.HKEY_CURRENT_USER, name, 0, _READ)
    except FileNotFoundError:
        return
    while registry.QueryInfoKey(key)[0]:
        _delete(registry, rf"{name}\{registry.EnumKey(key, 0)}")
    registry.DeleteKey(registry.HKEY_CURRENT_USER, name)


def _tell_explorer() -> None:
    """Let open windows of Explorer show the icons of the types."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SHChangeNotify(_TYPES_CHANGED, 0, None, None)
