"""A policy is read from a file or the registry, and one that is wrong allows nothing."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from briefing_app import policy as policies
from briefing_app.__main__ import main
from briefing_app.policy import KEY, RIGHTS, Policy, from_values, policy, registry_values


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The policy file of this machine, which is not there yet."""
    monkeypatch.setattr(policies, "FILE", tmp_path / "policy.toml")
    policy.cache_clear()
    yield tmp_path / "policy.toml"
    policy.cache_clear()


@pytest.mark.usefixtures("file")
def test_without_a_policy_all_is_allowed() -> None:
    assert policy() == Policy()
    assert not any(policy().reason(right) for right in RIGHTS)


def test_a_file_is_read(file: Path) -> None:
    file.write_text(
        "print = false\nremember = false\nexport = true\n[settings]\nzoom = 125\n"
        '[locked]\ntheme = "dark"\n'
    )
    found = policy()
    assert found == Policy(frozenset({"print", "remember"}), {"zoom": 125}, {"theme": "dark"})
    assert found.reason("print") == "Printing is switched off on this computer."
    assert found.reason("export") == ""


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (b"print = ", "the fault is on line 1, column 9"),
        (b"\xff = 1", "it is not UTF-8"),
        (b'print = "no"', "“print” is neither true nor false"),
        (b"prnt = false", "there is nothing named “prnt”"),
        (b"locked = 1", "“locked” is not a table"),
    ],
)
def test_one_that_is_wrong_allows_nothing(file: Path, words: bytes, problem: str) -> None:
    file.write_bytes(words)
    found = policy()
    assert found.off == frozenset(RIGHTS)
    assert problem in found.reason("copy")


def test_one_that_cannot_be_read_allows_nothing(file: Path) -> None:
    file.mkdir()
    assert policy().off == frozenset(RIGHTS)
    assert "(there is a folder with this name)" in policy().problem


class _FakeRegistry:
    """The registry, with these values in these keys."""

    HKEY_LOCAL_MACHINE = 7

    def __init__(self, keys: Mapping[str, Mapping[str, object]]) -> None:
        self._keys = keys

    def OpenKey(self, key: int, sub_key: str) -> object:  # noqa: N802 - the name in winreg
        assert key == self.HKEY_LOCAL_MACHINE
        if sub_key not in self._keys:
            raise FileNotFoundError(2, "not found")
        return sub_key

    def EnumValue(self, key: object, index: int) -> tuple[str, object, int]:  # noqa: N802
        values = list(self._keys[str(key)].items())
        if index >= len(values):
            raise OSError(259, "no more data")
        return (*values[index], 4)


def test_the_registry_is_read_as_the_file() -> None:
    registry = _FakeRegistry(
        {KEY: {"print": 0, "copy": 1}, rf"{KEY}\locked": {"theme": "dark", "log": 0}}
    )
    assert from_values(registry_values(registry)) == Policy(
        frozenset({"print"}), locked={"theme": "dark", "log": 0}
    )
    assert from_values(registry_values(_FakeRegistry({}))) == Policy()


@pytest.mark.parametrize("ending", ["pdf", "json", "csv", "png"])
def test_the_command_line_obeys(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    file.write_text("export = false\n")
    briefing = tmp_path / "a.md"
    briefing.write_text("# A\n")
    out = tmp_path / f"out.{ending}"
    assert main(["export", str(briefing), "-o", str(out)]) == 2
    assert "Exporting is switched off on this computer." in capsys.readouterr().err
    assert not out.exists()


def test_editions_are_compared_but_not_written(file: Path, tmp_path: Path) -> None:
    file.write_text("export = false\n")
    briefing = tmp_path / "a.md"
    briefing.write_text("# A\n")
    out = tmp_path / "out.md"
    assert main(["compare", str(briefing), str(briefing)]) == 0
    assert main(["compare", str(briefing), str(briefing), "-o", str(out)]) == 2
    assert not out.exists()
