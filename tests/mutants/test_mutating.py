"""The mutants are the ones that are meant, and each is a change of one place only."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mutants import __main__ as mutants
from tests.mutants.__main__ import PROGRAM, matching, sample
from tests.mutants.mutating import mutants_of

FILE = Path("briefing_app/model/some.py")
SOURCE = """\
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os


def tell(ä: int, words: "list[str]") -> str:
    \"\"\"Say something.\"\"\"
    if ä < 3 and words:
        words.clear()
        words[0] += "é"
    elif ä not in (4, 5):
        raise ValueError(f"{ä > 7}")
    kept = [each for each in words if each]
    return "yes" if kept is None else "no"
"""


def test_every_kind_of_change_is_made_in_its_place() -> None:
    found = mutants_of(FILE, SOURCE)
    assert [(each.line, each.before, each.after) for each in found] == [
        (9, "ä < 3", "(ä >= 3)"),
        (9, "ä < 3 and words", "(not (ä < 3 and words))"),
        (9, "ä < 3 and words", "(ä < 3 or words)"),
        (10, "words.clear()", "pass"),
        (11, 'words[0] += "é"', "pass"),
        (12, "ä not in (4, 5)", "(not (ä not in (4, 5)))"),
        (12, "ä not in (4, 5)", "(ä in (4, 5))"),
        (13, 'raise ValueError(f"{ä > 7}")', "pass"),
        (15, "kept is None", "(kept is not None)"),
        (15, "kept is None", "(not (kept is None))"),
    ]
    for each in found:
        changed = each.apply(SOURCE)
        assert changed.replace(each.after, each.before, 1) == SOURCE
        ast.parse(changed)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program whose package ``large`` has three times the lines of ``small``."""
    for name, count in (("small/one.py", 10), ("large/one.py", 10), ("large/in/two.py", 20)):
        file = tmp_path / PROGRAM / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(SOURCE * count, "utf-8")
    (tmp_path / PROGRAM / "top.py").write_text(SOURCE * 10, "utf-8")
    monkeypatch.setattr(mutants, "ROOT", tmp_path)
    mutants.possible.cache_clear()
    yield
    mutants.possible.cache_clear()


@pytest.mark.usefixtures("program")
def test_a_sample_follows_from_its_seed_and_holds_every_package() -> None:
    chosen = sample(50, 7)
    assert chosen == sample(50, 7)
    assert chosen != sample(50, 8)
    assert len(set(chosen)) == 50
    packages = Counter(each.file.parts[1] for each in chosen)
    assert packages == {"large": 30, "small": 10, "top.py": 10}


def test_the_tests_of_a_module_come_first() -> None:
    root = Path(__file__).resolve().parent.parent.parent
    first, *others = matching(Path("briefing_app/model/lead/holds.py"), root)
    assert first == "tests/model/lead/test_holds.py"
    assert "tests/model/lead/test_sums.py" in others
