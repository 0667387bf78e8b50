"""The versions of the program and of its parts, for a report of a fault."""

import platform
from importlib.metadata import PackageNotFoundError, version

from briefing_app import __version__

PACKAGES = (
    "PySide6-Essentials", "Markdown", "markdown-it-py", "typst", "pypdfium2", "apsw",
    "cryptography",
)  # fmt: skip
"""The packages that a fault may depend on."""


def version_report() -> str:
    """Return a line for each part, with its version."""
    lines = [
        f"briefing-app {__version__}",
        f"Python {platform.python_version()}",
        *(f"{name} {_version(name)}" for name in PACKAGES),
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]
    return "\n".join(lines)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
