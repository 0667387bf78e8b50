r"""What the machine's administrator has decided for every reader.

On Linux and macOS this is the file ``/etc/xdg/briefing-app/policy.toml``, on Windows the key
``HKEY_LOCAL_MACHINE\Software\Policies\briefing-app`` of the registry, with a number for each
right and a key for each table. A policy that cannot be understood switches off all rights.
"""

import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, Protocol, cast, get_args

from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

Right = Literal["print", "export", "copy", "remember", "shelf", "desktop_search"]
RIGHTS: tuple[Right, ...] = get_args(Right)

FILE = Path("/etc/xdg/briefing-app/policy.toml")
KEY = r"Software\Policies\briefing-app"
_TABLES = ("settings", "locked")


class Policy(NamedTuple):
    """``off`` are the rights that readers do not have.

    ``settings`` are values that settings begin with, ``locked`` those that cannot be changed, both
    by the name of the setting. ``problem`` is a sentence if the policy cannot be understood.
    """

    off: frozenset[Right] = frozenset()
    settings: Mapping[str, object] = {}
    locked: Mapping[str, object] = {}
    problem: str = ""

    def reason(self, right: Right) -> str:
        """Return why readers do not have a right, as a sentence; empty if they have it."""
        if right not in self.off:
            return ""
        return self.problem or _switched_off(right)


def _switched_off(right: Right) -> str:
    match right:
        case "print":
            return tr("Printing is switched off on this computer.")
        case "export":
            return tr("Exporting is switched off on this computer.")
        case "copy":
            return tr("Copying is switched off on this computer.")
        case "remember":
            return tr("Remembering is switched off on this computer.")
        case "shelf":
            return tr("The shelf is switched off on this computer.")
        case "desktop_search":
            return tr("The desktop’s search is switched off on this computer.")


class Registry(Protocol):
    """The part of the module `winreg` that a policy is read with."""

    HKEY_LOCAL_MACHINE: int

    def OpenKey(self, key: int, sub_key: str) -> object:  # noqa: N802 - the name in winreg
        """Open a key; raises FileNotFoundError."""

    def EnumValue(self, key: object, index: int) -> tuple[str, object, int]:  # noqa: N802
        """Return name, value and type; raises OSError after the last."""


@cache
def policy() -> Policy:
    """Return the policy of this machine, which is read once."""
    try:
        if sys.platform == "win32":
            import winreg

            return from_values(registry_values(cast("Registry", winreg)))
        return from_values(file_values(FILE))
    except (OSError, ValueError) as error:
        words = why_unreadable(error) if isinstance(error, OSError) else str(error)
        problem = tr(
            "The policy of this computer cannot be read ({error}): printing, exporting, copying and"
            " remembering are off.",
            error=words,
        )
        return Policy(frozenset(RIGHTS), problem=problem)


def file_values(file: Path) -> Mapping[str, object]:
    """Return what is in a policy file, nothing if there is none; raises OSError and ValueError."""
    try:
        words = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return {}
    from briefing_app.toml_values import toml_values

    try:
        return toml_values(words.decode())
    except UnicodeDecodeError:
        raise ValueError(tr("it is not UTF-8")) from None


def registry_values(registry: Registry) -> Mapping[str, object]:
    """Return what the registry has, in the form of the file; raises OSError."""
    found = dict(_values(registry, KEY))
    tables = {name: dict(_values(registry, rf"{KEY}\{name}")) for name in _TABLES}
    return found | {name: table for name, table in tables.items() if table}


def _values(registry: Registry, key: str) -> Iterator[tuple[str, object]]:
    try:
        opened = registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key)
    except FileNotFoundError:
        return
    index = 0
    while True:
        try:
            name, value, _type = registry.EnumValue(opened, index)
        except OSError:  # there is no further one
            return
        yield name, value
        index += 1


def from_values(values: Mapping[str, object]) -> Policy:
    """Return the policy that a file or the registry holds; raises ValueError.

    A right is true or false, or 1 or 0, as the registry has it.
    """
    unknown = sorted(values.keys() - {*RIGHTS, *_TABLES})
    if unknown:
        raise ValueError(tr("there is nothing named “{name}”", name=unknown[0]))
    for right in RIGHTS:
        if values.get(right, True) not in (True, False):
            raise ValueError(tr("“{name}” is neither true nor false", name=right))
    tables = [values.get(name, {}) for name in _TABLES]
    for name, table in zip(_TABLES, tables, strict=True):
        if not isinstance(table, Mapping):
            raise ValueError(tr("“{name}” is not a table", name=name))  # noqa: TRY004 - one error for all
    settings, locked = (cast("Mapping[str, object]", table) for table in tables)
    return Policy(
        frozenset(name for name in RIGHTS if not values.get(name, True)), settings, locked
    )
