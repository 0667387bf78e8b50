"""The folders that are watched: the upper ones first, and not too many."""

import sys
from pathlib import Path

import pytest

from briefing_app.input.confined.shelf_folders import folders_below


def test_folders_are_listed_to_a_limit(tmp_path: Path) -> None:
    for name in ("a/x", "b", ".hidden"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "file.md").touch()
    names = [Path(each).name for each in folders_below([str(tmp_path), "/none"], 10)]
    assert names == [tmp_path.name, "a", "b", "x"]
    assert len(folders_below([str(tmp_path)], 2)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path)
    assert folders_below([str(tmp_path)], 10) == (str(tmp_path),)
