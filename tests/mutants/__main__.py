"""Change the program in small ways and see whether a test notices: python -m tests.mutants.

The sample follows from the seed alone. The changes are made in a copy, never in the checkout.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.mutants.mutating import Mutant, mutants_of

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = "briefing_app"
NOT_COPIED = (".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis")
LONGEST_S = 1800
"""After this time a run is ended, and the mutant that made it so long counts as killed."""
NOTHING_TO_RUN = 5
"""The code with which pytest ends if no test was selected."""


@cache
def possible() -> dict[str, tuple[int, list[Mutant]]]:
    """Return, for each package, its number of lines and every mutant of it."""
    found: dict[str, tuple[int, list[Mutant]]] = {}
    for file in sorted((ROOT / PROGRAM).rglob("*.py")):
        source = file.read_text("utf-8")
        parts = file.relative_to(ROOT / PROGRAM).parts
        package = parts[0] if len(parts) > 1 else ""
        lines, mutants = found.get(package, (0, []))
        mutants += mutants_of(file.relative_to(ROOT), source)
        found[package] = lines + source.count("\n"), mutants
    return found


def sample(count: int, seed: int) -> list[Mutant]:
    """Return ``count`` mutants; each package gets a share of them by its number of lines."""
    chosen = random.Random(seed)
    every = sum(lines for lines, _mutants in possible().values())
    made = []
    for _package, (lines, mutants) in sorted(possible().items()):
        made += chosen.sample(mutants, min(round(count * lines / every), len(mutants)))
    return made


def matching(file: Path, root: Path) -> list[str]:
    """Return the test files for a module: its own, those that import it, those of its package."""
    module = ".".join(file.with_suffix("").parts)
    package = Path("tests", *file.parts[1:-1])
    every = [each.relative_to(root) for each in sorted((root / "tests").rglob("test_*.py"))]
    own = [each for each in every if each.name == f"test_{file.stem}.py"]
    importing = [each for each in every if module in (root / each).read_text("utf-8")]
    beside = [each for each in every if each.parent == package and package.name != "tests"]
    looking = [each for each in every if each.parts[1] == "looks" and file.parts[1] == "ui"]
    return list(dict.fromkeys(str(each) for each in (*own, *importing, *beside, *looking)))


class Copy:
    """A copy of the checkout, in which a mutant can do no harm."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*NOT_COPIED))
        (folder / ".venv").symlink_to(ROOT / ".venv")

    def passes(self, tests: Sequence[str]) -> bool:
        """Run some tests, or all of them if there are none; tell whether none fails."""
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-m", "not bundle", *tests]
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1",
                       "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, cwd=self.folder, env=environment, stdout=quiet,
                              stderr=quiet, start_new_session=True) as run:  # fmt: skip
            try:
                return run.wait(LONGEST_S) in (0, NOTHING_TO_RUN)
            except subprocess.TimeoutExpired:
                return False
            finally:
                if run.poll() is None:
                    os.killpg(run.pid, signal.SIGKILL)

    def survives(self, mutant: Mutant, *, everything: bool) -> bool:
        """Return whether no test notices a mutant; the matching ones run first."""
        place = self.folder / mutant.file
        source = place.read_text("utf-8")
        place.write_text(mutant.apply(source), "utf-8")
        try:
            first = matching(mutant.file, self.folder)
            passed = self.passes(first) if first else True
            return passed and (self.passes(()) if everything else True)
        finally:
            place.write_text(source, "utf-8")


def main() -> None:
    """Try a sample of mutants and print those that survive."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=main.__doc__)
    parser.add_argument("--count", type=int, default=100, help="how many mutants, about")
    parser.add_argument("--seed", type=int, default=1, help="which sample")
    parser.add_argument("--quick", action="store_true", help="run the matching tests only")
    options = parser.parse_args()
    mutants = sample(options.count, options.seed)
    survivors = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder) / "copy")
        if not options.quick and not copy.passes(()):
            sys.exit("The tests fail as they are, so they can say nothing about mutants.")
        for number, mutant in enumerate(mutants, 1):
            survived = copy.survives(mutant, everything=not options.quick)
            survivors += survived
            word = "survived" if survived else "killed"
            print(f"{number}/{len(mutants)} {word} {mutant.file}:{mutant.line}", flush=True)
            if survived:
                print(f"    - {mutant.before}\n    + {mutant.after}", flush=True)
    print(f"{survivors} of {len(mutants)} survived.")


if __name__ == "__main__":
    main()
