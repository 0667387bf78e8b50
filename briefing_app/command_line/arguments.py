"""The parser of the commands’ arguments, which tells what is wrong in the reader’s language."""

import argparse
import os
import re
from collections.abc import Iterable
from typing import NoReturn

from briefing_app.input.spoofing import visible
from briefing_app.translation import tr

_UNKNOWN = "unrecognized arguments: (.+)"


class UsageError(Exception):
    """The arguments are not a valid command; the message says why."""


class Parser(argparse.ArgumentParser):
    """A parser that raises `UsageError` instead of printing: there may be nowhere to print to."""

    def __init__(self) -> None:
        super().__init__(prog="briefing-app", add_help=False, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Raise `UsageError` with the message, and what may have been meant."""
        unknown = re.fullmatch(_UNKNOWN, message)
        hint = _hint(unknown[1], self._option_string_actions) if unknown else ""
        raise UsageError(f"{_told(message)}{hint}")


def words_of(argument: str) -> str:
    """Return an argument that is no name of a file, with bytes that are not UTF-8 spelt out."""
    return "".join(visible(each) if "\udc80" <= each <= "\udcff" else each for each in argument)


def near(word: str, known: Iterable[str]) -> str:
    """Return a question after a word that is unknown, if another that is known is like it."""
    from difflib import get_close_matches

    found = get_close_matches(word.lower(), [each for each in known if each != word], 1)
    return f" {tr('Did you mean “{word}”?', word=found[0])}" if found else ""


def file_with_dash(name: str) -> str:
    """Return how to write the name of a file that was taken for an option; empty if it is none."""
    if not os.path.lexists(name):
        return ""
    return f" {tr('The file of this name is “{name}”.', name=f'./{name}')}"


def _hint(unknown: str, known: Iterable[str]) -> str:
    """Return what to write in place of the first of some arguments that are not known."""
    word = unknown.partition(" ")[0]
    if not word.startswith("-"):
        return ""
    return file_with_dash(word) or (near(word.partition("=")[0], known) if word[1:2] == "-" else "")


def _told(message: str) -> str:
    """Return what argparse says in the reader’s language."""
    if found := re.fullmatch(_UNKNOWN, message):
        return tr("These arguments are not known: {arguments}.", arguments=found[1])
    if found := re.fullmatch("the following arguments are required: (.+)", message):
        return tr("These arguments are missing: {arguments}.", arguments=found[1])
    if found := re.fullmatch("argument (.+): expected .*", message):
        return tr("{option} needs a value.", option=found[1])
    if found := re.fullmatch("argument (.+): ignored explicit argument .*", message):
        return tr("{option} takes no value.", option=found[1])
    if found := re.fullmatch(r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", message):
        return tr(
            "{option} cannot be {value}; choose from {choices}.",
            option=found[1],
            value=found[2],
            choices=found[3],
        )
    return message.removeprefix("argument ")
