"""Files by their paths and as addresses."""

import os
import sys
from pathlib import Path

import pytest

from briefing_app.addresses import absolute_path_of, is_elsewhere, path_of, why_missing


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("a.md", "a.md"),
        ("/a b.md", "/a b.md"),
        ("file:///a%20b.md", "/a b.md"),
        ("FILE:///a.md", "/a.md"),
        ("file:/a.md", "/a.md"),
        ("file://localhost/a.md", "/a.md"),
        ("file:///a%23b%3F.md#part", "/a#b?.md"),
        ("file:///%ED%95%9C.md", "/한.md"),
        ("file://other/share/a.md", "file://other/share/a.md"),
        ("file:a.md", "file:a.md"),
        ("file:///a%00.md", "file:///a%00.md"),
        ("file:///a%2500.md", "/a%00.md"),
        ("file://[a/b.md", "file://[a/b.md"),
        ("https://example.org/a.md", "https://example.org/a.md"),
        ("100%25.md", "100%25.md"),
        ("", ""),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths of POSIX")
def test_paths_and_addresses(name: str, path: str) -> None:
    assert path_of(name) == path


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on POSIX only")
def test_bytes_that_are_not_utf_8_come_through() -> None:
    assert os.fsencode(path_of("file:///caf%E9.md")) == b"/caf\xe9.md"


def test_a_path_that_looks_like_an_address_is_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file:").mkdir()
    Path("file:/a.md").write_text("words")
    assert path_of("file:/a.md") == "file:/a.md"


@pytest.mark.parametrize(
    ("name", "elsewhere"),
    [
        ("https://example.org/a.md", True),
        ("SMB://server/share/a.md", True),
        ("file://server/share/a.md", True),
        ("file:///a.md", False),
        ("C://a.md", False),
        ("a.md", False),
        ("a/b://c.md", False),
    ],
)
def test_addresses_on_a_network_are_told(name: str, elsewhere: bool) -> None:
    assert is_elsewhere(name) is elsewhere
    sentence = "This is an address on a network; only files of this computer can be opened."
    assert why_missing(name) == (sentence if elsewhere else "No such file.")
    assert why_missing("") == "The name of the file is empty."


@pytest.mark.skipif(sys.platform == "win32", reason="paths of POSIX")
def test_a_file_that_is_named_like_a_web_address_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "http:").mkdir()
    (tmp_path / "http:" / "a.md").write_text("# A\n")
    assert not is_elsewhere("http://a.md")


def test_an_absolute_path_keeps_links_and_steps_up() -> None:
    """The folder above a link is not the one above what it leads to."""
    assert absolute_path_of("link/../a.md") == str(Path.cwd() / "link/../a.md")
    assert absolute_path_of("file:///a%20b.md") == str(Path("/a b.md").absolute())
    for same in ("", "https://example.org/a.md"):
        assert absolute_path_of(same) == same
