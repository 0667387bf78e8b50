"""What processes do is loaded by name, which the program that is built has to know of."""

import re
from pathlib import Path

import briefing_app

PACKAGE = Path(briefing_app.__file__).parent


def test_the_built_program_has_every_job() -> None:
    spec = (PACKAGE.parent / "build.spec").read_text("utf-8")
    listed = set(re.findall(r'"(briefing_app\.[\w.]+_jobs)"', spec))
    modules = {
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in PACKAGE.rglob("*_jobs.py")
    }
    named = set()
    for path in PACKAGE.rglob("*.py"):
        named |= set(re.findall(r'"(briefing_app[\w.]+)(?::\w+)?"', path.read_text("utf-8")))
    assert modules == listed
    assert {each for each in named if each.endswith("_jobs")} == modules
