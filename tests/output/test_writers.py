"""The table of the files that a briefing can be written to."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.output.writers import WRITERS, Writer, endings, writer_of
from tests.samples import replace

_STARTS = {
    ".pdf": b"%PDF-", ".html": b"<!DOCTYPE html>", ".json": b"{\n", ".xlsx": b"PK\x03\x04",
    ".csv": b"\xef\xbb\xbfID,Evidence,", ".md": b"---\ntitle: ", ".svg": b"<svg",
    ".png": b"\x89PNG\r\n", ".docx": b"PK\x03\x04",
}  # fmt: skip


def _each(writer: Writer) -> str:
    return writer.ending


@pytest.mark.many_lines_again
@pytest.mark.parametrize("writer", WRITERS, ids=_each)
def test_each_writes_its_kind_of_file_and_the_same_bytes_again(
    writer: Writer, sample: Briefing
) -> None:
    data = writer.write(sample)
    assert data.startswith(_STARTS[writer.ending])
    assert data == writer.write(sample)


@pytest.mark.parametrize("writer", WRITERS, ids=_each)
def test_what_shows_the_comparison_alone_needs_one(writer: Writer, sample: Briefing) -> None:
    bare = replace(sample, comparison=None)
    if writer.compares:
        with pytest.raises(OutputError, match="no comparison"):
            writer.write(bare)
    else:
        assert writer.write(bare)


def test_a_writer_is_found_by_the_ending_in_any_case() -> None:
    assert writer_of("a/b.c/Out.XLSX").ending == ".xlsx"


@pytest.mark.parametrize("name", ["out", "out.odt", "", ".csv"])
def test_a_name_without_a_known_ending_is_told_all_of_them(name: str) -> None:
    with pytest.raises(OutputError, match=r"\.pdf, .*\.svg or \.png") as told:
        writer_of(name)
    assert endings() in told.value.problem.sentence
