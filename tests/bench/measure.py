"""Timing whole processes and single steps, in turns, and the table that comes of it."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parents[2]
RUNS = 9
T = TypeVar("T")


@dataclass(frozen=True)
class Line:
    """One line of the table: what was measured, the two figures, and how far apart they may be.

    ``unit`` is that of both figures. With ``floor`` the bound is on the ratio, else on the figure.
    """

    what: str
    ours: float
    unit: str
    bound: float
    floor: float | None = None

    @property
    def held(self) -> float:
        """What the bound is on."""
        return self.ours / self.floor if self.floor else self.ours

    def cells(self) -> tuple[str, ...]:
        """Return the cells of the table."""
        floor = "" if self.floor is None else f"{self.floor:.3g} {self.unit}"
        value = f"{self.held:.2f}" if self.floor else f"{self.ours:.3g} {self.unit}"
        most = f"{self.bound:g}" if self.floor else f"{self.bound:g} {self.unit}"
        verdict = "yes" if self.held <= self.bound else "NO"
        return (self.what, f"{self.ours:.3g} {self.unit}", floor, value, most, verdict)


HEAD = ("Measured", "Here", "Compared with", "Ratio or figure", "At most", "Held")


def table(lines: Sequence[Line]) -> str:
    """Return the lines as a table in Markdown, its columns set to one width."""
    rows = [HEAD, *(line.cells() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    rule = ["-" * width for width in widths]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in (rows[0], rule, *rows[1:])
    )


def environment(home: Path) -> dict[str, str]:
    """Return what a process gets: no screen, a home of its own, and Python's compiled files."""
    names = ("PATH", "LANG", "LANGUAGE", "BENCH_SHELF")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return kept | {
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }


def until_readable(command: Sequence[str], home: Path) -> tuple[float, float]:
    """Run a command until it says "readable"; return seconds and peak memory in megabytes."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, env=environment(home), cwd=home, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        words = process.stdout.readline().split()
        seconds = time.perf_counter() - start
        process.stdout.read()
    if not words or words[0] != "readable":
        sys.exit(f"{' '.join(command)} did not get as far as its first screen.")
    return seconds, int(words[1]) * 1024 / 1e6


def to_the_end(command: Sequence[str], home: Path) -> float:
    """Run a command to its end; return seconds."""
    start = time.perf_counter()
    subprocess.run(command, env=environment(home), cwd=home, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def in_turns(steps: Sequence[Callable[[], T]], runs: int = RUNS) -> list[list[T]]:
    """Do all steps once unmeasured, then in turns; return the results of each."""
    for step in steps:
        step()
    results: list[list[T]] = [[] for _ in steps]
    for _ in range(runs):
        for step, kept in zip(steps, results, strict=True):
            kept.append(step())
    return results


def median(figures: Sequence[float]) -> float:
    """Return the middle one."""
    return statistics.median(figures)
