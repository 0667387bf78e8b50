"""How fast the program is: python -m tests.bench, printed as a table for README.md.

Every comparison is made in this one run, in turns, so that whatever else the machine does falls on
both sides; each figure is the median of several rounds.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from briefing_app.resources import built_in
from tests.bench.generate import briefing
from tests.bench.measure import (
    ROOT,
    Line,
    environment,
    in_turns,
    median,
    table,
    to_the_end,
    until_readable,
)
from tests.bench.screen import virtual_screen

PYTHON = sys.executable
BENCH = ROOT / "tests" / "bench"
BUILT = ROOT / "build" / "briefing-app" / "briefing-app"
MEGABYTES = 1.0
_FEW_RUNS = 3
"""How often a paper of 1 MB is made: WeasyPrint takes most of a minute for each."""


def _without_front_matter(text: str) -> str:
    """Return what the floor gets to read: it would show the front matter as text."""
    return text.split("\n---\n", 1)[1] if text.startswith("---\n") else text


def starts(name: str, file: Path, home: Path, bounds: tuple[float, float | None]) -> list[Line]:
    """Compare the start of the window, to its first readable screen, with the floor's."""
    text = next(file.glob("text.*")) if file.is_dir() else file
    plain = home / f"{file.stem}-floor.md"
    plain.write_text(_without_front_matter(text.read_text("utf-8")), encoding="utf-8")
    ours, floor = in_turns(
        [
            partial(until_readable, [PYTHON, str(BENCH / "window.py"), str(file)], home),
            partial(until_readable, [PYTHON, str(BENCH / "floor.py"), str(plain)], home),
        ]
    )
    most_time, most_memory = bounds
    times = [1000 * median([seconds for seconds, _ in runs]) for runs in (ours, floor)]
    lines = [Line(f"{name}: first readable screen", times[0], "ms", most_time, times[1])]
    if most_memory is not None:
        peaks = [median([megabytes for _, megabytes in runs]) for runs in (ours, floor)]
        lines.append(Line(f"{name}: memory", peaks[0], "MB", most_memory, peaks[1]))
    return lines


def lateness(large: Path, home: Path) -> list[Line]:
    """Compare the first readable screen of a large briefing with that of the built-in one."""
    large_times, usual_times = in_turns(
        [
            partial(until_readable, [PYTHON, str(BENCH / "window.py"), str(file)], home)
            for file in (large, built_in())
        ]
    )
    large_ms, usual_ms = (
        1000 * median([seconds for seconds, _ in runs]) for runs in (large_times, usual_times)
    )
    return [Line("1 MB: the same, beside the built-in briefing", large_ms, "ms", 1.6, usual_ms)]


def settles(file: Path, home: Path) -> list[Line]:
    """Compare the time until nothing on the screen changes any more, and the memory until then."""
    text = next(file.glob("text.*")) if file.is_dir() else file
    plain = home / "settled-floor.md"
    plain.write_text(_without_front_matter(text.read_text("utf-8")), encoding="utf-8")
    with virtual_screen() as screen:
        if screen is None:
            print("Xvfb is not installed: the settled screen is not measured.")
            return []
        floor = [PYTHON, str(BENCH / "floor.py"), str(plain), "--stay"]
        ours = [PYTHON, "-m", "briefing_app", str(file)]
        runs = in_turns([partial(screen.until_settled, each, home) for each in (ours, floor)])
    times = [1000 * median([seconds for seconds, _ in each]) for each in runs]
    peaks = [median([megabytes for _, megabytes in each]) for each in runs]
    return [
        Line("Built-in briefing: settled screen", times[0], "ms", 1.6, times[1]),
        Line("Built-in briefing: memory until then", peaks[0], "MB", 1.2, peaks[1]),
    ]


def _milliseconds(module: str, home: Path, *arguments: str) -> dict[str, float]:
    """Run a module that measures inside the program; return what it found, in milliseconds."""
    done = subprocess.run(
        [PYTHON, "-m", module, *arguments],
        env=environment(home),
        cwd=home,
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        sys.exit(done.stderr)
    return {name: 1000 * seconds for name, seconds in json.loads(done.stdout).items()}


def inside(file: Path, home: Path) -> list[Line]:
    """Measure what happens once a large briefing is open."""
    found = _milliseconds("tests.bench.inside", home, str(file))
    return [
        Line("1 MB: slowest jump to a section", found["jump"], "ms", 16.7),
        Line("1 MB: slowest key in Find", found["key"], "ms", 50),
        Line("1 MB: longest wait of the window while a PDF is made", found["gap"], "ms", 100),
    ]


def matrix(home: Path) -> list[Line]:
    """Measure a comparison of 50 motivations by 5,000 items of evidence."""
    found, name = _milliseconds("tests.bench.matrix", home), "50 × 5,000"
    sort, bare = found["sort"], found["bare_sort"]
    steps = ("sort", "hide", "filter", "try")
    turned = max(found["turn"], *(found[f"turned_{step}"] for step in steps))
    slowest = max(turned, *(found[step] for step in steps))
    return [
        Line(f"{name}: first build of the table", found["build"], "ms", 1000),
        Line(f"{name}: slowest sort", sort, "ms", 16.7),
        Line(f"{name}: slowest hiding of rows or a column", found["hide"], "ms", 16.7),
        Line(f"{name}: slowest key in the filter", found["filter"], "ms", 16.7),
        Line(f"{name}: slowest change that is tried", found["try"], "ms", 16.7),
        Line(f"{name}: turning it, and the slowest of these once it is turned", turned, "ms", 16.7),
        Line(f"{name}: sort, beside a bare QTableView that is reset", sort, "ms", 4, bare),
        Line(f"{name}: the slowest of them all, beside the same", slowest, "ms", 4, bare),
        Line(f"{name}: leave each item out", found["sensitivity"], "ms", 100),
        Line(f"{name}: the same, beside a plain loop in NumPy",
             found["sensitivity"], "ms", 1, found["plain_loop"]),
        Line(f"{name}: all that the lead hangs on", found["holds"], "ms", 250),
    ]  # fmt: skip


def shelf(home: Path) -> list[Line]:
    """Measure the shelf: building its index, following its folders, and searching."""
    place = home / "shelf"
    place.mkdir()
    found = _milliseconds("tests.bench.shelf", home, str(place))
    most = 1000 / 150
    return [
        Line("Shelf: read a briefing of 20 KB into the index", found["build"], "ms", most),
        Line("Shelf: find 10 that changed among 2,400", found["follow"], "ms", 2000),
        Line("Shelf: memory while it reads, all processes", found["memory"], "MB", 300),
        Line("Shelf: 95 of 100 searches, the first page", found["query"], "ms", 20),
        Line("Shelf: the same, beside bare FTS5", found["query"], "ms", 1.2, found["bare_query"]),
        Line("Shelf: the same, with the words of the hits in sight", found["screen"], "ms", 20),
        Line("Shelf: memory while it searches", found["peak"], "MB", 300),
        Line("Shelf: index of a briefing on the disk", found["disk"], "KB", 40),
    ]


def papers(file: Path, home: Path) -> list[Line]:
    """Compare the tagged PDF with those of Chromium, where it is installed, and WeasyPrint."""
    plain = home / "paper.md"
    plain.write_text(_without_front_matter(file.read_text("utf-8")), encoding="utf-8")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    program = "import sys; from briefing_app.__main__ import main; sys.exit(main())"
    ours = [PYTHON, "-c", program, "export", str(file), "-o", str(home / "ours.pdf")]
    others = {
        "WeasyPrint": [PYTHON, "-m", "tests.bench.weasyprint_paper"],
        "Chromium": [str(BENCH / "chromium_paper.sh"), PYTHON, str(chromium)],
    }
    bounds = {"WeasyPrint": 0.1, "Chromium": 0.8}
    if chromium is None:
        del others["Chromium"]
        print("Chromium is not installed: nothing to compare with.")
    commands = [ours]
    commands += [[*other, str(plain), str(home / f"{name}.pdf")] for name, other in others.items()]
    times = in_turns([partial(to_the_end, command, home) for command in commands], _FEW_RUNS)
    seconds = [median(runs) for runs in times]
    return [
        Line(f"1 MB: tagged PDF, beside {name}", seconds[0], "s", bounds[name], other)
        for name, other in zip(others, seconds[1:], strict=True)
    ]


def calls(home: Path) -> list[Line]:
    """Measure what a call of the built program costs more than one of the source."""
    if not BUILT.is_file():
        print("The program is not built (make bundle): its calls are not measured.")
        return []
    lines = []
    for arguments in (["--version"], ["check"]):
        ours, source = (
            1000 * median(runs)
            for runs in in_turns(
                [
                    partial(to_the_end, [*command, *arguments], home)
                    for command in ([str(BUILT)], [PYTHON, "-m", "briefing_app"])
                ]
            )
        )
        what = f"Built program: {' '.join(arguments)}, more than the source"
        lines.append(Line(what, ours - source, "ms", 40))
    return lines


def main() -> None:
    """Measure everything and print the table; say on the way what is being measured."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        large = home / "large.md"
        large.write_text(briefing(MEGABYTES), encoding="utf-8")
        parts = {
            "the start": partial(starts, "Built-in briefing", built_in(), home, (1.25, 1.35)),
            "the settled screen": partial(settles, built_in(), home),
            "the start with 1 MB": partial(starts, "1 MB", large, home, (1.0, None)),
            "the first screen of 1 MB": partial(lateness, large, home),
            "the window with 1 MB": partial(inside, large, home),
            "a large table": partial(matrix, home),
            "the shelf": partial(shelf, home),
            "the paper": partial(papers, large, home),
            "the built program": partial(calls, home),
        }
        lines: list[Line] = []
        for what, part in parts.items():
            print(f"Measuring {what} …", file=sys.stderr, flush=True)
            lines += part()
    print(table(lines))


if __name__ == "__main__":
    main()
