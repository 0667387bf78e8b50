"""Print queues that take PDF as it is: those of CUPS, on Linux and macOS, through its programs."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Literal, NamedTuple, Self, get_args

from briefing_app.model.errors import OutputError
from briefing_app.translation import plural, tr

Sides = Literal["one-sided", "two-sided-long-edge", "two-sided-short-edge"]
"""Keywords of the attribute ``sides``, PWG 5100.1 and RFC 8011, section 5.2.8."""

_ANSWER_S = 15
"""Seconds that CUPS may take to list the queues; it searches the network meanwhile."""

_TITLE_BYTES = 255
"""The longest name of a job: RFC 8011, section 5.1.3."""

_RANGE = re.compile(r"\s*(?P<first>\d{1,9})\s*(?P<to>[-–]\s*(?P<last>\d{1,9})?)?\s*", re.ASCII)
_HOW_TO_WRITE = tr("Write the pages like this: 2, 4-5")
_ACCOUNT = re.compile(r"^\S*lp: (?:Error - )?", re.MULTILINE)


class Queues(NamedTuple):
    """The names of the queues, and of the default one; empty if there is none."""

    names: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """How a job is printed.

    ``queue`` is its name; ``pages`` are such as ``2,4-5``, empty for all.
    """

    queue: str = ""
    pages: str = ""
    copies: int = 1
    collate: bool = True
    sides: Sides = "one-sided"
    grey: bool = False

    def to_json(self) -> dict[str, object]:
        """Return what is kept for the next job as JSON values: not the pages, nor the copies."""
        return {name: value for name, value in asdict(self).items() if name not in _FOR_ONE_JOB}

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Return the choices from JSON values; the default replaces whatever is not valid."""
        given = value if isinstance(value, Mapping) else {}
        found = {
            each.name: given[each.name]
            for each in fields(cls)
            if each.name not in _FOR_ONE_JOB and type(given.get(each.name)) is type(each.default)
        }
        if found.get("sides") not in get_args(Sides):
            found.pop("sides", None)
        return cls(**found)


_FOR_ONE_JOB = frozenset({"pages", "copies"})


def takes_pdf() -> bool:
    """Return whether the system prints PDF as it is: CUPS and its program ``lp`` are there."""
    return os.name == "posix" and shutil.which("lp") is not None


def queues() -> Queues:
    """Return the queues that CUPS knows; takes seconds if it searches the network.

    Raises OutputError if CUPS does not answer.
    """
    names = _answer("lpstat", "-e").splitlines()
    # "system default destination: NAME", or "no system default destination".
    default = _answer("lpstat", "-d").partition(": ")[2].strip()
    return Queues(tuple(names), default if default in names else "")


def _answer(*command: str) -> str:
    try:
        answer = subprocess.run(  # noqa: S603 - fixed words
            command, env=environment(), capture_output=True, timeout=_ANSWER_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OutputError("printer", tr("The print system does not answer.")) from error
    return answer.stdout.decode("utf-8", "replace")


def environment() -> dict[str, str]:
    """Return the environment for programs of the system, which answer in English in it."""
    found = os.environ | {"LC_ALL": "C.UTF-8"}
    # PyInstaller leads the loader to the libraries of the program, and keeps what was there before:
    # https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    if "LD_LIBRARY_PATH" in found:
        found["LD_LIBRARY_PATH"] = found.get("LD_LIBRARY_PATH_ORIG", "")
    return found


def lp_arguments(title: str, media: str, count: int, choices: PrintChoices) -> list[str]:
    """Return the arguments of ``lp`` for a PDF of ``count`` pages on its standard input.

    ``media`` is the paper's self-describing name of PWG 5101.1, such as ``iso_a4_210x297mm``; if it
    is empty, the pages are made as large as the printer's own paper lets them be.
    Raises ValueError as `page_numbers` does.
    """
    arguments = ["-d", choices.queue, "-t", _job_title(title), "-n", str(choices.copies)]
    numbers = page_numbers(choices.pages, count)
    if len(numbers) < count:
        arguments += ["-P", _ranges(numbers)]
    options = {
        # PWG 5100.13, "print-scaling": a printer would wait for paper that it does not have.
        **({"media": media} if media else {"print-scaling": "fit"}),
        "collate": "true" if choices.collate else "false",
        "sides": choices.sides,
        "print-color-mode": "monochrome" if choices.grey else "color",
    }
    for name, value in options.items():
        arguments += ["-o", f"{name}={value}"]
    return arguments


def page_numbers(pages: str, count: int) -> list[int]:
    """Return the numbers, from 1, of the pages that ``pages`` names, of so many that there are.

    An empty text means all of them. Raises ValueError, with a sentence for the reader, if it is not
    a list of pages, or if there are no such pages.
    """
    if not pages.strip():
        return list(range(1, count + 1))
    found: set[int] = set()
    for part in pages.replace("،", ",").split(","):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise ValueError(_HOW_TO_WRITE)
        first = int(match["first"])
        last = int(match["last"] or count) if match["to"] else first
        if first < 1 or (match["last"] and last < first):
            raise ValueError(_HOW_TO_WRITE)
        found.update(range(first, min(last, count) + 1))
    if not found:
        raise ValueError(plural("There is only one page.", "The last page is {n}.", count))
    return sorted(found)


def _ranges(numbers: list[int]) -> str:
    """Return numbers, in order, as ranges for CUPS, such as ``2,4-5``."""
    made: list[list[int]] = []
    for number in numbers:
        if made and number == made[-1][-1] + 1:
            made[-1][1:] = [number]
        else:
            made.append([number])
    return ",".join("-".join(map(str, each)) for each in made)


def _job_title(title: str) -> str:
    line = "".join(each for each in " ".join(title.split()) if each.isprintable())
    return line.encode("utf-8", "replace")[:_TITLE_BYTES].decode("utf-8", "ignore") or tr(
        "Briefing"
    )


def reason(account: str) -> str:
    """Return what ``lp`` wrote about its failure as the end of a sentence."""
    lines = _ACCOUNT.sub("", account).strip().splitlines()
    return lines[0].strip().rstrip(".") if lines else tr("it gave no reason")
