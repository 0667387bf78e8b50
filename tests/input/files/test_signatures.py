"""Signatures beside files and inside bundles, of the bytes that are read."""

import errno
import shutil
import zipfile
from pathlib import Path

import pytest

from briefing_app.input.files import signatures
from briefing_app.input.files.opening import open_briefing
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.signing import manifest, minisign, trusted_keys
from briefing_app.signing.minisign import SecretKey
from tests.samples import png

KEY = SecretKey(bytes(range(8)), bytes(range(32)))
STRANGER = SecretKey(bytes(range(1, 9)), bytes(range(1, 33)))
TEXT = "# The ferry\n\n![A map](map.png)\n"


@pytest.fixture(autouse=True)
def _trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust one key, called Desk 4."""
    folder = tmp_path / "keys"
    monkeypatch.setattr(trusted_keys, "key_folders", lambda: (folder,))
    trusted_keys.trust(minisign.public_half(KEY), "Desk 4")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with a picture."""
    (tmp_path / "map.png").write_bytes(png(8, 6))
    file = tmp_path / "ferry.md"
    file.write_text(TEXT, "utf-8")
    return file


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The folder of a bundle with a signed list of its files."""
    folder = tmp_path / "ferry.textbundle"
    folder.mkdir()
    (folder / "text.md").write_text(TEXT, "utf-8")
    (folder / "map.png").write_bytes(png(8, 6))
    (folder / "info.json").write_text('{"version": 2}')
    sign_list(folder)
    return folder


def sign(file: Path, key: SecretKey = KEY) -> Path:
    beside = file.with_name(f"{file.name}.minisig")
    beside.write_bytes(minisign.sign(file.read_bytes(), key, "as sent"))
    return beside


def sign_list(folder: Path, key: SecretKey = KEY) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    digests = {
        path.relative_to(folder).as_posix(): manifest.digest(path.read_bytes())
        for path in files
        if not path.name.startswith("manifest")
    }
    (folder / manifest.NAME).write_bytes(manifest.manifest(digests))
    (folder / manifest.SIGNATURE).write_bytes(
        minisign.sign((folder / manifest.NAME).read_bytes(), key, "as sent")
    )


def pack(folder: Path) -> Path:
    target = folder.with_suffix(".textpack")
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder).as_posix())
    return target


def codes(briefing: Briefing) -> list[tuple[str, str]]:
    return [(each.code, each.severity) for each in briefing.problems]


def test_a_file_without_a_signature_is_not_signed(file: Path) -> None:
    briefing = read_briefing(file)
    assert briefing.signature.sentence == "This briefing is not signed."
    assert briefing.digest == manifest.digest(file.read_bytes())
    assert codes(briefing) == []


def test_a_file_is_signed_by_a_trusted_key(file: Path) -> None:
    sign(file)
    signature = read_briefing(file).signature
    assert signature.state == "trusted"
    assert signature.comment == "as sent"
    # The picture is a file of its own, which the signature does not cover.
    assert signature.uncovered == ("map.png",)
    assert signature.sentence == ("Signed by Desk 4, but the signature does not cover “map.png”.")
    file.write_text("# The ferry\n", "utf-8")
    sign(file)
    assert read_briefing(file).signature.sentence == "Signed by Desk 4."


def test_one_changed_letter_is_noticed(file: Path) -> None:
    sign(file)
    file.write_text(TEXT.replace("ferry", "Ferry"), "utf-8")
    briefing = read_briefing(file)
    assert briefing.signature.state == "altered"
    assert briefing.signature.comment == ""
    assert codes(briefing) == [("signature-altered", "error")]
    assert briefing.problems[0].sentence == (
        "This briefing was altered after it was signed."
        " The file does not match the signature of Desk 4."
    )


def test_an_unknown_key_proves_nothing(file: Path) -> None:
    sign(file, STRANGER)
    briefing = read_briefing(file)
    assert briefing.signature.state == "unknown"
    assert briefing.signature.key == minisign.public_half(STRANGER).name
    assert codes(briefing) == [("signature-unknown", "warning")]


def test_keys_with_the_same_id_are_all_tried(file: Path) -> None:
    other = SecretKey(KEY.ident, bytes(range(5, 37)))
    trusted_keys.trust(minisign.public_half(other), "A first one")
    sign(file)
    assert read_briefing(file).signature.signer == "Desk 4"


def test_a_damaged_signature_is_told(file: Path) -> None:
    beside = sign(file)
    beside.write_bytes(b"words")
    briefing = read_briefing(file)
    assert briefing.signature.state == "unreadable"
    assert codes(briefing) == [("signature-unreadable", "warning")]
    beside.write_bytes(bytes(minisign.MOST_BYTES + 1))
    assert "at most 16 KiB" in read_briefing(file).signature.reason
    beside.unlink()
    beside.mkdir()
    assert read_briefing(file).signature.state == "unreadable"


def test_a_signature_that_cannot_be_opened_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = sign(file)
    beside.unlink()
    beside.symlink_to(beside.name)
    assert read_briefing(file).signature.state == "unreadable"
    assert signatures.signature_beside(str(file) + "/x", b"").state == "none"


@pytest.mark.parametrize("packed", [False, True])
def test_a_signed_list_covers_a_bundle(bundle: Path, packed: bool) -> None:
    signature = read_briefing(pack(bundle) if packed else bundle).signature
    assert signature.sentence == "Signed by Desk 4."


def test_the_text_of_a_signed_bundle_is_covered(bundle: Path) -> None:
    briefing = read_briefing(bundle / "text.md")
    assert briefing.signature.sentence == "Signed by Desk 4."
    (bundle / "text.md").write_text("other", "utf-8")
    assert "“text.md”" in read_briefing(bundle / "text.md").signature.reason


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("change", "named"),
    [("text.md", "“text.md”"), ("map.png", "“map.png”"), ("unused.bin", "“unused.bin”"),
     ("added.txt", "“added.txt”"), ("swapped", "“map.png”, “unused.bin”"),
     ("removed", "“unused.bin”")],
)  # fmt: skip
def test_every_change_of_a_bundle_is_noticed(
    bundle: Path, packed: bool, change: str, named: str
) -> None:
    unused = bundle / "unused.bin"
    unused.write_bytes(b"unused")
    sign_list(bundle)
    if change == "removed":
        unused.unlink()
    elif change == "swapped":
        image = (bundle / "map.png").read_bytes()
        (bundle / "map.png").write_bytes(unused.read_bytes())
        unused.write_bytes(image)
    else:
        with (bundle / change).open("ab") as stream:
            stream.write(b" ")
    briefing = read_briefing(pack(bundle) if packed else bundle)
    assert briefing.signature.state == "altered"
    assert briefing.signature.reason == f"Not as Desk 4 signed it: {named}."


def test_files_that_macos_adds_are_no_change(bundle: Path) -> None:
    (bundle / ".DS_Store").write_bytes(b"x")
    assert read_briefing(bundle).signature.state == "trusted"


def test_many_changes_are_counted(bundle: Path) -> None:
    for number in range(5):
        (bundle / f"{number}.txt").write_text("x")
    assert read_briefing(bundle).signature.reason == (
        "Not as Desk 4 signed it: “0.txt”, “1.txt”, “2.txt” and 2 more."
    )


def test_what_is_too_large_to_compare_is_not_as_signed(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle / "unused.bin").write_bytes(bytes(900))
    sign_list(bundle)
    monkeypatch.setattr(signatures, "ALL_BYTES", 800)
    assert "“unused.bin”" in read_briefing(bundle).signature.reason


def test_the_list_itself_is_signed(bundle: Path) -> None:
    listed = bundle / manifest.NAME
    listed.write_bytes(listed.read_bytes().replace(b"map", b"cap"))
    signature = read_briefing(bundle).signature
    assert signature.state == "altered"
    assert signature.reason == "The list of files does not match the signature of Desk 4."
    listed.unlink()
    assert read_briefing(bundle).signature.state == "unreadable"


def test_a_signed_list_that_is_no_list_is_unreadable(bundle: Path) -> None:
    (bundle / manifest.NAME).write_bytes(b"words")
    (bundle / manifest.SIGNATURE).write_bytes(minisign.sign(b"words", KEY, "c"))
    assert read_briefing(bundle).signature.state == "unreadable"


def test_an_unknown_key_of_a_bundle_proves_nothing(bundle: Path) -> None:
    sign_list(bundle, STRANGER)
    assert read_briefing(bundle).signature.state == "unknown"


def test_a_signature_beside_a_pack_covers_all_of_it(bundle: Path) -> None:
    (bundle / manifest.SIGNATURE).unlink()
    packed = pack(bundle)
    sign(packed)
    assert read_briefing(packed).signature.sentence == "Signed by Desk 4."
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("more.txt", "more")
    assert read_briefing(packed).signature.state == "altered"


def test_an_altered_list_counts_more_than_a_signature_beside(bundle: Path) -> None:
    (bundle / "map.png").write_bytes(png(9, 9))
    packed = pack(bundle)
    sign(packed)
    assert read_briefing(packed).signature.state == "altered"


def test_a_store_is_closed_with_its_briefing(bundle: Path) -> None:
    with open_briefing(pack(bundle)) as opened:
        assert "text.md" in opened.text or opened.digest
    shutil.rmtree(bundle)


def test_a_folder_with_too_many_files_is_refused(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.input.files.folder.MEMBERS", 3)
    (bundle / "deep" / "er").mkdir(parents=True)
    (bundle / "deep" / "er" / "x.txt").write_text("x")
    assert "more than 3 files" in read_briefing(bundle).signature.reason


def test_a_folder_that_cannot_be_listed_is_unreadable(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_briefing(bundle)

    def scandir(_path: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", scandir)
    assert opened.signature.state == "unreadable"
    assert (
        opened.signature.reason == "The folder cannot be read: you have no permission to read it."
    )


def test_a_signature_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    file = tmp_path / "ferry.md"
    file.write_text("# The ferry\n", "utf-8")
    (tmp_path / "ferry.md.minisig").symlink_to("elsewhere.minisig")
    found = read_briefing(file).signature
    assert found.state == "unreadable"
    assert found.reason == "“ferry.md.minisig” is a link, and links are not followed."


def test_a_signature_that_the_disk_does_not_give_is_unreadable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(signatures, "descriptor", broken)
    found = signatures.signature_beside(str(tmp_path / "ferry.md"), b"")
    assert found.state == "unreadable"
    assert found.reason == "“ferry.md.minisig” cannot be read: the disk reports an error."


def test_a_name_that_leaves_no_room_for_the_ending_of_a_signature_has_none(tmp_path: Path) -> None:
    file = tmp_path / f"{'f' * 250}.md"
    file.write_text("# The ferry\n", "utf-8")
    assert read_briefing(file).signature.state == "none"
