import os
import socket

import pytest

from briefing_app.input.files import folder as folder_module
from briefing_app.input.files.folder import Folder
from briefing_app.model.errors import FileMissingError, RefusedError, TooLargeError


@pytest.fixture(params=[True, False], ids=["walking", "comparing"])
def folder(request, tmp_path, monkeypatch):
    """A folder with a file, a folder and something secret beside it; both ways to read it."""
    monkeypatch.setattr(folder_module, "_WALKS", request.param)
    root = tmp_path / "pack"
    (root / "assets").mkdir(parents=True)
    (root / "assets" / "a.txt").write_bytes(b"inside")
    (tmp_path / "secret.txt").write_bytes(b"outside")
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "secret.txt").write_bytes(b"outside")
    return Folder(root, "pack"), root


def test_files_below_are_read(folder):
    opened, _ = folder
    assert opened.read("assets/a.txt", 6) == b"inside"
    assert opened.read("./assets//a.txt", 99) == b"inside"
    assert opened.names() == ["assets"]


def test_the_folder_itself_may_be_reached_through_a_link(folder, tmp_path):
    _, root = folder
    (tmp_path / "link").symlink_to(root)
    assert Folder(tmp_path / "link", "link").read("assets/a.txt", 99) == b"inside"


@pytest.mark.parametrize(
    "name",
    [
        "../secret.txt",
        "assets/../../secret.txt",
        "/etc/hostname",
        "//host/share/a.png",
        "C:/a.png",
        "c:a.png",
        "assets\\a.txt",
        "file:///etc/hostname",
        "https://example.org/a.png",
        "data:image/png;base64,AAAA",
        "a\0b",
        "",
        ".",
        "assets",
    ],
)
def test_names_that_lead_elsewhere_are_refused(folder, name):
    with pytest.raises(RefusedError):
        folder[0].read(name, 99)


def test_links_are_refused_wherever_they_lead(folder, tmp_path):
    opened, root = folder
    (root / "file.txt").symlink_to(tmp_path / "secret.txt")
    (root / "away").symlink_to(tmp_path / "beside")
    (root / "loop").symlink_to(root / "loop")
    for name in ("file.txt", "away/secret.txt", "loop"):
        with pytest.raises(RefusedError):
            opened.read(name, 99)


def test_a_link_is_named_in_the_sentence(tmp_path):
    (tmp_path / "inner").symlink_to(tmp_path)
    with pytest.raises(RefusedError, match="“inner” is a link, and links are not followed"):
        Folder(tmp_path, "pack").read("inner/a.txt", 99)


def test_below_a_folder_that_is_missing_nothing_is_looked_for(folder, monkeypatch):
    """A name of many thousand parts would take seconds, by the square of them."""
    opened, root = folder
    asked = []
    monkeypatch.setattr(os.path, "islink", asked.append)
    with pytest.raises(FileMissingError, match="There is no “assets/x/y/"):
        opened.read("assets/x/" + "y/" * 20 + "z.png", 99)
    assert asked == [root / "assets", root / "assets" / "x"]


def test_a_pipe_and_a_socket_do_not_hang(folder):
    opened, root = folder
    os.mkfifo(root / "pipe")
    with pytest.raises(RefusedError, match="not an ordinary file"):
        opened.read("pipe", 99)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(root / "socket"))
        with pytest.raises((RefusedError, FileMissingError)):
            opened.read("socket", 99)


def test_missing_files_are_named(folder, tmp_path):
    opened, _ = folder
    for name in ("assets/b.txt", "assets/a.txt/deeper", "nowhere/at/all"):
        with pytest.raises(FileMissingError, match=f"There is no “{name}”"):
            opened.read(name, 99)
    with pytest.raises(FileMissingError, match="The folder cannot be read"):
        Folder(tmp_path / "nothing", "nothing").names()


def test_a_file_above_the_limit_is_told_with_both_sizes(folder):
    with pytest.raises(TooLargeError, match="Its size is 6 bytes; at most 5 bytes can be opened"):
        folder[0].read("assets/a.txt", 5)


def test_a_second_name_of_a_stream_is_refused_where_systems_have_them(folder, monkeypatch):
    opened, root = folder
    (root / "ab:stream").write_bytes(b"hidden")
    monkeypatch.setattr(folder_module, "_WALKS", False)
    with pytest.raises(RefusedError):
        opened.read("ab:stream", 99)


@pytest.mark.parametrize(
    "name", ["x" * 300, f"{'x' * 300}/a.txt", f"assets/{'é' * 200}", "d/" * 3000]
)
def test_a_name_that_no_system_takes_is_told(folder, name):
    with pytest.raises(FileMissingError, match=r"“.{80}…” cannot be read: .+\.|There is no “"):
        folder[0].read(name, 99)


def test_half_a_character_names_no_file(folder):
    with pytest.raises(FileMissingError, match="There is no “a⟨U\\+D800⟩” in the briefing"):
        folder[0].read("a\ud800", 99)
