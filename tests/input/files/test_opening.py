import os
import zipfile

import pytest

from briefing_app.input.files import opening
from briefing_app.input.files.opening import open_briefing
from briefing_app.model.errors import (
    EncodingError,
    FileMissingError,
    NotABriefingError,
    RefusedError,
    TooLargeError,
)
from tests.samples import png

TEXT = "# Words\r\n\r\nMore.\r\n"
READ = "# Words\n\nMore.\n"
INFO = '{"version": 2, "type": "net.daringfireball.markdown"}'


@pytest.fixture
def bundle(tmp_path):
    """A TextBundle folder with one image."""
    root = tmp_path / "A.textbundle"
    (root / "assets").mkdir(parents=True)
    (root / "text.md").write_bytes(TEXT.encode())
    (root / "info.json").write_text(INFO)
    (root / "assets" / "a b.png").write_bytes(png(8, 6))
    return root


def pack(bundle, target, prefix=""):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as writer:
        for path in sorted(bundle.rglob("*")):
            writer.write(path, prefix + path.relative_to(bundle).as_posix())
    return target


def codes(opened):
    return [problem.code for problem in opened.problems]


def test_a_plain_file_and_its_images(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_bytes(TEXT.encode())
    (tmp_path / "x.png").write_bytes(png(3, 2))
    with open_briefing(file) as opened:
        assert (opened.file, opened.name, opened.location) == (str(file), "notes.txt", str(file))
        assert opened.text == READ
        asset = opened.image("./x.png")
        assert (asset.name, asset.media_type, asset.width, asset.height) == (
            "x.png",
            "image/png",
            3,
            2,
        )
        assert opened.member("x.png") == asset.data
        assert opened.location_of("sub/../b.yaml") == f"{tmp_path}/b.yaml"
        assert opened.problems == ()


def test_a_bundle_in_all_its_forms(bundle, tmp_path, monkeypatch):
    top = pack(bundle, tmp_path / "top.textpack")
    inner = pack(bundle, tmp_path / "inner.briefing", "A.textbundle/")
    monkeypatch.chdir(bundle)
    for path, name, place in (
        (bundle, "A.textbundle", f"{bundle}/text.md"),
        (".", "A.textbundle", "./text.md"),
        (bundle / "text.md", "A.textbundle", f"{bundle}/text.md"),
        ("text.md", "A.textbundle", "text.md"),
        (top, "top.textpack", f"{top}/text.md"),
        (inner, "inner.briefing", f"{inner}/text.md"),
    ):
        with open_briefing(path) as opened:
            assert (opened.file, opened.name, opened.location) == (str(path), name, place)
            assert opened.text == READ
            assert opened.image("assets/a%20b.png").name == "assets/a b.png"
            assert opened.image("assets/a b.png") is opened.image("assets/a%20b.png")
            on_disk = "" if path in {top, inner} else str(bundle / "assets" / "a b.png")
            assert opened.image("assets/a b.png").file == on_disk
            assert opened.problems == ()


def test_other_names_of_the_text(bundle):
    (bundle / "text.md").rename(bundle / "text.fountain")
    with open_briefing(bundle) as opened:
        assert opened.text == READ
    (bundle / "text.fountain").unlink()
    with pytest.raises(NotABriefingError, match="contains no text"):
        open_briefing(bundle)


@pytest.mark.parametrize(
    "info",
    ["", "{}", "[1]", '{"version": "2"}', '{"version": true}', '{"version": 0}', "[" * 9000, "\0"],
)
def test_a_bad_description_is_a_warning(bundle, info):
    (bundle / "info.json").write_text(info)
    with open_briefing(bundle) as opened:
        assert codes(opened) == ["bundle-info"]
        assert opened.problems[0].severity == "warning"
        assert opened.problems[0].file == f"{bundle}/info.json"
        assert opened.text == READ


def test_a_second_text_is_told(bundle):
    (bundle / "text.txt").write_text("Another.")
    with open_briefing(bundle) as opened:
        assert codes(opened) == ["several-texts"]
        assert "“text.md” is read, “text.txt” is not." in opened.problems[0].sentence
        assert opened.text == READ


def test_a_missing_description_is_a_warning(bundle):
    (bundle / "info.json").unlink()
    with open_briefing(bundle) as opened:
        assert "There is no “info.json”" in opened.problems[0].sentence


def test_a_folder_is_a_bundle_by_its_ending_or_by_its_description(bundle, tmp_path):
    other = bundle.rename(tmp_path / "unpacked")
    with open_briefing(other) as opened:
        assert opened.name == "unpacked"
    (other / "info.json").unlink()
    with pytest.raises(NotABriefingError, match="This folder is not a bundle"):
        open_briefing(other)


def test_the_path_itself_may_be_a_link_but_not_what_it_refers_to(bundle, tmp_path):
    link = tmp_path / "link.md"
    link.symlink_to(bundle / "text.md")
    with open_briefing(link) as opened:
        assert opened.image("assets/a b.png")
    folder = tmp_path / "link"
    folder.symlink_to(bundle)
    with open_briefing(folder) as opened:
        assert opened.name == "A.textbundle"
    (bundle / "text.md").rename(tmp_path / "away.md")
    (bundle / "text.md").symlink_to(tmp_path / "away.md")
    with pytest.raises(RefusedError, match="is a link"):
        open_briefing(bundle)


def test_names_in_either_unicode_form(tmp_path):
    (tmp_path / "a.md").write_text("words")
    (tmp_path / "e\u0301.png").write_bytes(png(2, 2))
    with open_briefing(tmp_path / "a.md") as opened:
        assert opened.image("%C3%A9.png").name == opened.image("é.png").name == "e\u0301.png"


@pytest.mark.parametrize(
    "source",
    [
        "../a.png",
        "%2e%2e/a.png",
        "/a.png",
        "//h/s/a.png",
        "https://h/a.png",
        "data:,x",
        "C:\\a.png",
    ],
)
def test_images_elsewhere_are_refused(tmp_path, source):
    (tmp_path / "a.png").write_bytes(png(2, 2))
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.md").write_text("words")
    with open_briefing(tmp_path / "sub" / "a.md") as opened, pytest.raises(RefusedError):
        opened.image(source)


def test_images_that_are_not_shown_say_why(tmp_path):
    (tmp_path / "a.md").write_text("words")
    (tmp_path / "a.png").write_text("<svg/>")
    with open_briefing(tmp_path / "a.md") as opened:
        with pytest.raises(RefusedError, match=r"“a.png” is not shown: it is an SVG"):
            opened.image("a.png")
        with pytest.raises(FileMissingError, match=r"There is no “b.png”"):
            opened.image("b.png")


def test_all_the_images_together_are_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "IMAGE_MEMORY", 1000)
    (tmp_path / "a.md").write_text("words")
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(png(12, 12))
    with open_briefing(tmp_path / "a.md") as opened:
        for source in ("a.png", "./a.png", "a.png"):
            opened.image(source)
        with pytest.raises(RefusedError, match="more than 0 MB"):
            opened.image("b.png")


def test_what_is_too_large_is_told_with_the_size(tmp_path, monkeypatch):
    file = tmp_path / "a.md"
    file.write_bytes(b"x" * (16 << 20))
    with open_briefing(file):
        pass
    file.write_bytes(b"x" * (17 << 20))
    with pytest.raises(TooLargeError, match="Its size is 17 MiB; at most 16 MiB can be opened"):
        open_briefing(file)
    file.write_bytes(b"x" * ((16 << 20) + 1))
    with pytest.raises(TooLargeError, match="Its size is more than 16 MiB; at most 16 MiB can be"):
        open_briefing(file)
    monkeypatch.setattr(opening, "ARCHIVE_BYTES", 1500)
    file.write_bytes(b"PK\3\4" + bytes(2000))
    with pytest.raises(TooLargeError, match=r"Its size is 2 KiB; at most 1.5 KiB"):
        open_briefing(file)


def test_what_is_not_there_or_cannot_be_read(tmp_path):
    for path in (tmp_path / "none.md", tmp_path / "none" / "a.md", "a\0b.md"):
        with pytest.raises(FileMissingError, match="No such file"):
            open_briefing(path)
    with pytest.raises(FileMissingError, match="an address on a network"):
        open_briefing("https://example.org/a.md")
    (tmp_path / "loop.md").symlink_to(tmp_path / "loop.md")
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "loop.md", tmp_path / "file" / "a.md"):
        with pytest.raises(FileMissingError, match="It cannot be opened: "):
            open_briefing(path)


def test_a_pipe_is_refused_and_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(RefusedError, match="not an ordinary file"):
        open_briefing(tmp_path / "pipe.md")


def test_what_is_no_text_is_no_briefing(tmp_path):
    file = tmp_path / "a.md"
    for data, error in (
        (png(2, 2), NotABriefingError),
        (b"PK\3\4 broken", NotABriefingError),
        (b"caf\xe9", EncodingError),
    ):
        file.write_bytes(data)
        with pytest.raises(error):
            open_briefing(file)


def test_an_empty_file_opens(tmp_path):
    (tmp_path / "a.md").touch()
    with open_briefing(tmp_path / "a.md") as opened:
        assert opened.text == ""


@pytest.mark.parametrize("name", ["a.briefing", "A.TEXTPACK"])
def test_an_empty_pack_is_a_damaged_one(tmp_path, name):
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(NotABriefingError, match="its end is missing"):
        open_briefing(tmp_path / name)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("../x.png", "it leads out of the briefing with “..”"),
        ("folder.png", "it is not an ordinary file, so it is not read"),
        ("link.png", "“link.png” is a link, and links are not followed"),
        ("large.png", "its size is 20 bytes; at most 10 bytes can be opened"),
    ],
)
def test_an_error_says_itself_why_an_image_is_not_shown(source, why, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "MEMBER_BYTES", 10)
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "link.png").symlink_to(tmp_path / "a.md")
    (tmp_path / "large.png").write_bytes(b"x" * 20)
    (tmp_path / "a.md").write_text("Words.\n", "utf-8")
    with open_briefing(tmp_path / "a.md") as opened, pytest.raises(RefusedError) as caught:
        opened.image(source)
    assert caught.value.problem.sentence == f"The image “{source}” is not shown: {why}."
