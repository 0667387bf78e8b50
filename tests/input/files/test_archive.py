import io
import stat
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.files import archive as archive_module
from briefing_app.input.files.archive import Archive
from briefing_app.model.errors import (
    BriefingError,
    FileMissingError,
    NotABriefingError,
    RefusedError,
    TooLargeError,
)

TEXT = b"# Words\n"


def zipped(*members, pack=zipfile.ZIP_DEFLATED):
    """Return the bytes of an archive; a member is a name, or a ZipInfo, and its data."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", pack) as writer:
        for name, data in members:
            if isinstance(name, zipfile.ZipInfo):
                name.compress_type = pack
            writer.writestr(name, data)
    return stream.getvalue()


def opened(data):
    return Archive(io.BytesIO(data), "a.textpack")


def refusal(*members, **options):
    with pytest.raises(RefusedError) as caught:
        opened(zipped(*members, **options))
    return caught.value.problem.sentence


def test_the_layout_at_the_top():
    archive = opened(zipped(("text.md", TEXT), ("info.json", b"{}"), ("assets/a.png", b"x")))
    assert archive.names() == ["info.json", "text.md"]
    assert archive.read("text.md", 99) == TEXT
    assert archive.read("./assets/a.png", 99) == b"x"
    archive.close()


def test_a_member_before_the_beginning_is_damage():
    data = bytearray(zipped(("text.md", TEXT)))
    place = data.rindex(b"PK\5\6") + 16
    (start,) = struct.unpack_from("<L", data, place)
    struct.pack_into("<L", data, place, start + 7)
    with pytest.raises(NotABriefingError, match="a member begins before the file"):
        opened(bytes(data))


def test_the_layout_in_one_folder_with_junk():
    archive = opened(
        zipped(
            ("Name.textbundle/", b""),
            ("Name.textbundle/text.markdown", TEXT),
            ("Name.textbundle/.DS_Store", b"junk"),
            ("Name.textbundle/._text.md", b"junk"),
            ("__MACOSX/Name.textbundle/._text.markdown", b"junk"),
            ("__MACOSX/text.md", b"junk"),
            ("Name.textbundle/assets/a.png", b"x"),
        )
    )
    assert archive.names() == ["text.markdown"]
    assert archive.read("assets/a.png", 99) == b"x"
    with pytest.raises(FileMissingError):
        archive.read("._text.md", 99)


def test_one_bundle_among_other_folders_is_taken():
    archive = opened(zipped(("docs/text.md", b"no"), ("A.textbundle/text.md", TEXT)))
    assert archive.read("text.md", 99) == TEXT


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        (("[Content_Types].xml", "word/document.xml"), "This is a Word document, not text."),
        (("[Content_Types].xml", "ppt/presentation.xml"), "This is a PowerPoint presentation,"),
        (("mimetype", "META-INF/container.xml"), "This is an e-book"),
        (("mimetype", "META-INF/manifest.xml"), "This is an OpenDocument file, not text."),
        (("[Content_Types].xml", "xl/workbook.xml"), "“comparison: a.textpack”"),
        (("[Content_Types].xml", "xl/workbook.bin"), "This is a workbook, not text."),
        (("mimetype", "other"), "contains no text"),
    ],
)
def test_what_an_office_program_wrote_is_called_by_its_kind(members, kind):
    with pytest.raises(NotABriefingError) as caught:
        opened(zipped(*((name, b"") for name in members)))
    assert kind in caught.value.problem.sentence


def test_a_workbook_is_known_whatever_the_size_of_its_parts():
    large = bytes(archive_module.MEMBER_BYTES + 1)
    with pytest.raises(NotABriefingError, match="workbook"):
        opened(zipped(("[Content_Types].xml", b""), ("xl/workbook.xml", b""), ("xl/a", large)))
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    with pytest.raises(NotABriefingError, match="workbook"):
        opened(zipped(("mimetype", kind), ("content.xml", b""), pack=zipfile.ZIP_STORED))


def test_several_bundles_or_none_are_no_briefing():
    with pytest.raises(NotABriefingError, match="several bundles"):
        opened(zipped(("A.textbundle/text.md", TEXT), ("B.textbundle/text.md", TEXT), ("c/d", b"")))
    with pytest.raises(NotABriefingError, match="contains no text"):
        opened(zipped(("words/document.xml", b"<w/>")))
    with pytest.raises(NotABriefingError, match="contains no text"):
        opened(zipped(("a/text.md", TEXT), ("b/text.md", TEXT)))


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../evil.md", "leads out of the briefing"),
        ("assets/../../evil.md", "leads out of the briefing"),
        ("/etc/evil.md", "is an absolute path"),
        ("//host/share/evil.md", "network share"),
        ("C:/evil.md", "names a drive"),
        ("assets\\evil.md", "contains a backslash"),
        ("./", "names no file"),
    ],
)
def test_names_that_lead_elsewhere_refuse_the_archive(name, why):
    assert why in refusal(("text.md", TEXT), (name, b"x"))


@pytest.mark.parametrize(
    "other", ["text.md", "TEXT.md", "./text.md", "assets/e\u0301.png", "assets/É.png"]
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_are_one_elsewhere_refuse_the_archive(other):
    sentence = refusal(("text.md", TEXT), ("assets/é.png", b"x"), (other, b"y"))
    assert "has the same name as" in sentence


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_refuse_the_archive(kind):
    info = zipfile.ZipInfo("assets/link.png")
    info.external_attr = (kind | 0o644) << 16
    assert "is a link or a device" in refusal(("text.md", TEXT), (info, b"/etc/hostname"))


def patched(data, offset_in_entry, value, form="<H"):
    """Return the archive with a field of its last entry in the list changed."""
    entry = data.rindex(b"PK\1\2")
    changed = bytearray(data)
    struct.pack_into(form, changed, entry + offset_in_entry, value)
    return bytes(changed)


@pytest.mark.parametrize("flag", [0x1, 0x40, 0x2000])
def test_encrypted_members_refuse_the_archive(flag):
    with pytest.raises(RefusedError, match=r"“text.md” is encrypted"):
        opened(patched(zipped(("text.md", TEXT)), 8, flag))


def test_other_ways_of_packing_refuse_the_archive():
    for way in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert "compressed by a method" in refusal(("text.md", TEXT), pack=way)
    with pytest.raises(RefusedError, match="compressed by a method"):
        opened(patched(zipped(("text.md", TEXT)), 8, 0x20))


def test_a_bomb_is_refused_by_its_ratio():
    assert "more than 200 times" in refusal(("text.md", TEXT), ("bomb", bytes(1 << 20)))
    opened(zipped(("text.md", TEXT), ("small", bytes(60_000))))


def test_large_members_and_large_wholes_are_refused():
    with pytest.raises(RefusedError, match="has 33 MiB; at most 32 MiB"):
        opened(patched(zipped(("text.md", TEXT)), 24, 33 << 20, "<I"))
    data = zipped(("text.md", TEXT), ("a", b"x"), ("b", b"y"))
    with pytest.raises(RefusedError, match="unpacks to more than 256 MiB"):
        opened(patched(data, 24, (256 << 20) + 1, "<I"))


def test_too_many_members_are_refused_before_they_are_read():
    data = zipped(*((f"f{number}", b"") for number in range(1001)), pack=zipfile.ZIP_STORED)
    with pytest.raises(RefusedError, match="has 1,001 members; at most 1,000"):
        opened(data)
    lying = bytearray(data)
    struct.pack_into("<HH", lying, len(lying) - 14, 1, 1)
    with pytest.raises(RefusedError, match="has 1,001 members; at most 1,000"):
        opened(bytes(lying))
    struct.pack_into("<I", lying, len(lying) - 10, 3 << 20)
    with pytest.raises(RefusedError, match=r"The list of members .* has 3 MiB"):
        opened(bytes(lying))


def test_members_that_share_bytes_are_refused():
    data = bytearray(zipped(("text.md", TEXT), ("b", b"words"), pack=zipfile.ZIP_STORED))
    entry = data.rindex(b"PK\1\2")
    struct.pack_into("<I", data, entry + 42, 0)
    with pytest.raises((RefusedError, NotABriefingError), match=r"overlap|Overlap"):
        opened(bytes(data))


def test_the_long_form_is_refused():
    data = zipped(("text.md", TEXT))
    end = data.rindex(b"PK\5\6")
    locator = b"PK\6\7" + struct.pack("<IQI", 0, 0, 1)
    with pytest.raises(RefusedError, match="ZIP64"):
        opened(data[:end] + locator + data[end:])


@pytest.mark.parametrize("data", [b"PK\3\4", b"PK\3\4" + bytes(100), b"PK\5\6" + bytes(10)])
def test_an_archive_without_its_end_is_damaged(data):
    with pytest.raises(NotABriefingError, match="damaged"):
        opened(data)


def test_an_archive_with_a_comment_opens():
    stream = io.BytesIO(zipped(("text.md", TEXT)))
    with zipfile.ZipFile(stream, "a") as writer:
        writer.comment = b"made by hand"
    assert opened(stream.getvalue()).read("text.md", 99) == TEXT


def test_damaged_data_is_noticed():
    data = bytearray(zipped(("text.md", TEXT), pack=zipfile.ZIP_STORED))
    data[data.index(TEXT)] ^= 1
    with pytest.raises(NotABriefingError, match=r"damaged: its member “.*” cannot be unpacked"):
        opened(bytes(data)).read("text.md", 99)
    with pytest.raises(NotABriefingError, match="damaged"):
        opened(patched(zipped(("text.md", TEXT)), 16, 0, "<I")).read("text.md", 99)


def test_reading_stops_at_the_limit(monkeypatch):
    archive = opened(zipped(("text.md", b"0123456789")))
    with pytest.raises(TooLargeError, match="Its size is 10 bytes; at most 9 bytes"):
        archive.read("text.md", 9)
    monkeypatch.setattr(archive_module, "ALL_BYTES", 15)
    archive = opened(zipped(("text.md", b"0123456789")))
    assert archive.read("text.md", 10)
    with pytest.raises(TooLargeError):
        archive.read("text.md", 10)


def test_names_that_lead_elsewhere_are_refused_when_asked_for():
    archive = opened(zipped(("text.md", TEXT)))
    with pytest.raises(RefusedError, match="leads out"):
        archive.read("../text.md", 99)
    with pytest.raises(FileMissingError, match=r"There is no “a.png”"):
        archive.read("a.png", 99)


class UnmarkedName(zipfile.ZipInfo):
    """A member whose name is written in the given encoding, without saying so."""

    encoding = "utf-8"

    def _encodeFilenameFlags(self):  # noqa: N802 - the name in zipfile
        return self.filename.encode(self.encoding), 0


@pytest.mark.parametrize("encoding", ["utf-8", "cp437"])
def test_names_in_unmarked_utf8_and_in_cp437(encoding):
    info = UnmarkedName("assets/Übersicht.png")
    info.encoding = encoding
    archive = opened(zipped(("text.md", TEXT), (info, b"x")))
    assert archive.read("assets/Übersicht.png", 9) == b"x"


def test_a_broken_list_of_members_is_damaged():
    data = bytearray(zipped(("text.md", TEXT)))
    data[data.rindex(b"PK\1\2")] = 0
    with pytest.raises(NotABriefingError, match="damaged: the list of its members cannot be read"):
        opened(bytes(data))


def test_a_name_that_is_spoilt_beside_the_data_is_damage():
    good = zipped(("text.md", TEXT), ("assets/é.png", b"x" * 300))
    name = "assets/é.png".encode()
    archive = opened(good.replace(name, name.replace(b"\xc3", b"\xff"), 1))
    with pytest.raises(NotABriefingError):
        archive.read("assets/é.png", 1000)


@given(st.data())
def test_no_damage_does_more_than_refuse(data):
    good = zipped(("text.md", TEXT), ("assets/é.png", b"x" * 300), ("info.json", b"{}"))
    changed = bytearray(good)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(good)))
    try:
        archive = opened(bytes(changed[: cut or None]))
        for name in archive.names():
            archive.read(name, 1000)
    except BriefingError:
        pass


@pytest.mark.parametrize(("says_utf8", "name"), [(True, "├⌐.md"), (False, "é.md")])
def test_a_name_that_says_it_is_utf8_is_taken_as_it_is(says_utf8: bool, name: str) -> None:
    """Without the sign, it is read as macOS writes it."""
    info = zipfile.ZipInfo("x")
    info.orig_filename = "é.md".encode().decode("cp437")
    info.flag_bits = 0x800 if says_utf8 else 0
    assert archive_module._name(info) == name
