"""The keys that a reader trusts."""

import sys
from pathlib import Path

import pytest

from briefing_app.signing import minisign, trusted_keys
from briefing_app.signing.minisign import SecretKey, SignatureError, public_half

ONE = public_half(SecretKey(bytes(8), bytes(32)))
TWO = public_half(SecretKey(bytes(8), bytes(range(32))))


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The reader's folder of keys and the machine's."""
    own, shared = tmp_path / "own" / "keys", tmp_path / "machine"
    monkeypatch.setattr(trusted_keys, "key_folders", lambda: (own, shared))
    return own, shared


def names() -> list[str]:
    return [each.name for each in trusted_keys.trusted_keys()]


def test_no_folder_is_no_key(folders: tuple[Path, Path]) -> None:
    assert names() == []


def test_keys_are_trusted_by_name_and_forgotten(folders: tuple[Path, Path]) -> None:
    own, shared = folders
    shared.mkdir()
    (shared / "Machine.pub").write_bytes(minisign.public_key_file(TWO))
    file = trusted_keys.trust(ONE, "Desk 4")
    assert file == own / "Desk 4.pub"
    assert own.stat().st_mode & 0o077 == 0
    assert names() == ["Desk 4", "Machine"]
    assert trusted_keys.trust(ONE, "Desk 4") == file
    trusted_keys.forget("Desk 4")
    assert names() == ["Machine"]


def test_a_name_is_not_taken_from_a_key(folders: tuple[Path, Path]) -> None:
    trusted_keys.trust(ONE, "Desk")
    with pytest.raises(SignatureError, match="Another key is already called “Desk”"):
        trusted_keys.trust(TWO, "Desk")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_key_that_cannot_be_written_leaves_nothing(folders: tuple[Path, Path]) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, limits[1]))
    try:
        with pytest.raises(OSError, match=r"Desk\.pub"):
            trusted_keys.trust(ONE, "Desk")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not list(folders[0].iterdir())
    file = trusted_keys.trust(ONE, "Desk")
    file.write_text("words")
    with pytest.raises(SignatureError, match="Another key is already called “Desk”"):
        trusted_keys.trust(ONE, "Desk")


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "a\0", "x" * 90, "end.", "a\nb"])
def test_a_name_is_one_of_a_file(folders: tuple[Path, Path], name: str) -> None:
    with pytest.raises(SignatureError, match="cannot be the name of a key"):
        trusted_keys.trust(ONE, name)
    with pytest.raises(SignatureError, match="No key of yours"):
        trusted_keys.forget(name)


def test_what_is_not_a_key_is_left_out(folders: tuple[Path, Path]) -> None:
    own, _shared = folders
    own.mkdir(parents=True)
    (own / "words.pub").write_text("words")
    (own / "folder.pub").mkdir()
    (own / "notes.txt").write_bytes(minisign.public_key_file(ONE))
    assert names() == []


def test_the_folders_are_those_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/etc/of-a-test")
    monkeypatch.setattr("sys.platform", "linux")
    assert trusted_keys.key_folders() == (
        Path("/etc/of-a-test/briefing-app/keys"),
        Path("/etc/xdg/briefing-app/keys"),
    )
    monkeypatch.setattr("sys.platform", "win32")
    assert len(trusted_keys.key_folders()) == 1
