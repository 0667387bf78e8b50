"""What is signed of a file is read by the process that reads strangers' files."""

from pathlib import Path

import pytest

from briefing_app.input.confined import reading_jobs, reading_process
from briefing_app.input.files.to_sign import Form, ToSign, read_to_sign
from briefing_app.model.errors import BriefingError, FileMissingError, RefusedError
from briefing_app.signing import manifest
from tests.fuzz.containers import zipped

TEXT = b"# The ferry\n"
LIST = manifest.manifest({"text.md": manifest.digest(TEXT)})


@pytest.fixture
def pack(tmp_path: Path) -> str:
    file = tmp_path / "a.briefing"
    file.write_bytes(zipped([("text.md", TEXT), (".DS_Store", b"x"), (manifest.NAME, b"old")]))
    return str(file)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    folder = tmp_path / "a.textbundle"
    folder.mkdir()
    (folder / "text.md").write_bytes(TEXT)
    return str(folder)


def test_a_file_is_signed_as_it_is_and_a_bundle_by_its_list(pack: str, folder: str) -> None:
    assert read_to_sign(pack, "file") == ToSign(Path(pack).read_bytes())
    assert read_to_sign(pack, "pack") == ToSign(LIST, {"text.md": TEXT})
    assert read_to_sign(folder, "folder") == ToSign(LIST)


@pytest.mark.parametrize("form", ["file", "pack"])
@pytest.mark.usefixtures("real_processes")
def test_another_process_reads_the_same(form: Form, pack: str) -> None:
    assert reading_process.read_to_sign(pack, form) == read_to_sign(pack, form)


@pytest.mark.parametrize(
    ("name", "form", "error"),
    [
        ("none.md", "file", FileMissingError),
        ("none", "folder", FileMissingError),
        ("x" * 300, "file", FileMissingError),
        ("text.md", "pack", RefusedError),
        (".", "file", RefusedError),
    ],
)
def test_why_there_is_nothing_to_sign_comes_back(
    name: str, form: Form, error: type[BriefingError], folder: str
) -> None:
    with pytest.raises(error):
        reading_process.read_to_sign(f"{folder}/{name}", form)


def test_a_name_that_no_list_can_hold_is_refused(folder: str) -> None:
    (Path(folder) / "a\nb").write_bytes(b"")
    with pytest.raises(RefusedError):
        reading_process.read_to_sign(folder, "folder")


def test_only_a_request_is_answered() -> None:
    with pytest.raises(ValueError, match="not a request"):
        reading_jobs.to_sign(["a.md", "whole"], ())
