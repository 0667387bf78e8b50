"""Two archives of the same files are equal, byte for byte, whoever packed them, where and when."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = {"briefing-app": "#!/bin/sh\n", "_internal/Z": "z", "_internal/a": "a", "share/é": "e"}

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="The archive is that of Linux"),
    pytest.mark.skipif(shutil.which("xz") is None, reason="xz is not installed"),
]


def _packed(folder: Path, names: list[str], umask: int, language: str) -> Path:
    """Make the files in this order, with a mask of rights of their own, and pack them."""
    mask = os.umask(umask)
    try:
        for name in names:
            file = folder / "program" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(FILES[name], encoding="utf-8")
        (folder / "program" / "briefing-app").chmod(0o777 & ~umask)
        (folder / "program" / "link").symlink_to("_internal/a")
    finally:
        os.umask(mask)
    archive = folder / "program.tar.xz"
    command = [ROOT / ".ci" / "pack", folder / "program", archive]
    subprocess.run(command, check=True, env={**os.environ, "LC_ALL": language})
    return archive


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "somewhere else"
    one.mkdir()
    other.mkdir()
    first = _packed(one, list(FILES), 0o022, "C")
    second = _packed(other, list(reversed(FILES)), 0o077, "C.UTF-8")
    os.utime(second.parent / "program" / "briefing-app", (1, 1))
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as archive:
        members = {member.name: member for member in archive}
    assert {(each.uid, each.gid, each.mtime) for each in members.values()} == {(0, 0, 0)}
    assert members["program/briefing-app"].mode == 0o755
    assert members["program/_internal/a"].mode == 0o644
