"""The lock file for a Python that is not the one that fetches the packages."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "lock_for"
LOCK = """\
always==1 \\
    --hash=sha256:a
net==3.6 ; python_full_version < '3.12' \\
    --hash=sha256:b \\
    --hash=sha256:c
net==3.7 ; python_full_version >= '3.12' \\
    --hash=sha256:d
patched==2 ; python_full_version < '3.11.5' \\
    --hash=sha256:e
"""


@pytest.mark.parametrize(
    ("python", "packages", "hashes"),
    [
        ("3.11.2", ["always==1", "net==3.6", "patched==2"], "abce"),
        ("3.11.10", ["always==1", "net==3.6"], "abc"),
        ("3.14.8", ["always==1", "net==3.7"], "ad"),
    ],
)
def test_it_has_each_package_once(python: str, packages: list[str], hashes: str) -> None:
    command = [sys.executable, SCRIPT, python]
    done = subprocess.run(command, input=LOCK, capture_output=True, text=True, check=True)
    words = [line.removesuffix("\\").strip() for line in done.stdout.splitlines()]
    assert [each for each in words if "==" in each] == packages
    assert [each[-1] for each in words if each.startswith("--hash")] == list(hashes)
