"""The commands by name; the start of a window loads no more of them."""

from typing import Literal, get_args

CommandName = Literal[
    "export", "check", "compare", "track", "search", "list", "notes", "sign", "verify", "keys",
    "thumbnail", "desktop-search", "completion",
]  # fmt: skip

COMMANDS: tuple[CommandName, ...] = get_args(CommandName)

GENERAL_OPTIONS = ("--version", "--help", "--verbose", "--no-memory")
"""The options that stand before no command."""

SHORT_OPTIONS = {"-V": "--version", "-h": "--help"}
