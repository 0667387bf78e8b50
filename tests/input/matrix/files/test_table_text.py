"""The encodings in which a table may be saved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.matrix.files.table_text import table_text
from briefing_app.model.errors import BriefingError, EncodingError, NotABriefingError
from tests.input.matrix.tables import codes, letters_of, problems, read, write_csv

CODECS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
ROWS = [["Evidence", "Nébel", "Söa"], ["Sicht – „gut“", "CC", "I"], ["É", "N", "II"]]


@given(st.sampled_from(CODECS), st.sampled_from(",;\t|"))
def test_every_encoding_and_separator_is_read_alike(tmp_path_factory, codec, separator):
    path = tmp_path_factory.mktemp("codec") / "m.csv"
    write_csv(path, ROWS, separator, codec)
    briefing = read(path)
    assert [each.title for each in briefing.comparison.motivations] == ["Nébel", "Söa"]
    assert [item.text for item in briefing.comparison.evidence] == ["Sicht – „gut“", "É"]
    assert letters_of(briefing) == [["CC", "I"], ["N", "II"]]
    assert briefing.comparison.understood
    assert codes(briefing) == (["encoding"] if codec == "cp1252" else [])


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("words", ["안개가 짙었다", "一一一一一一一一", "ضباب كثيف", "Fog"])
def test_utf_16_without_a_mark_is_read_in_any_script(codec, words):
    text = f"Evidence,Fog,Sea\r\n{words},CC,I\r\n"
    assert table_text(text.encode(codec), "m.csv") == (text.replace("\r\n", "\n"), "")


@pytest.mark.parametrize(
    ("codec", "words"),
    [("cp949", "안개가 짙었다"), ("cp1251", "Туман и двигатель"), ("gbk", "能见度很低"),
     ("cp1256", "ضباب كثيف"), ("cp1253", "Πυκνή ομίχλη"), ("big5", "能見度很低")],
)  # fmt: skip
def test_other_code_pages_are_not_taken_for_windows_1252(codec, words):
    with pytest.raises(EncodingError, match="In Excel that is “CSV UTF-8”"):
        table_text(f"Evidence,Fog,Sea\n{words},CC,I\n".encode(codec), "m.csv")


@pytest.mark.parametrize("words", ["Avaliação, situação", "«\xa0À l’été\xa0»", "“Ünïted” – §\xa03"])
def test_accents_of_western_languages_are(words):
    assert table_text(f"{words};C\n".encode("cp1252"), "m.csv")[0] == f"{words};C\n"


def test_a_text_of_a_spreadsheet_is_a_table_and_a_document_is_none(tmp_path):
    path = tmp_path / "m.txt"
    write_csv(path, [["Evidence", "Fog", "Sea"], ["Seen", "C", "I"]], "\t", "utf-16")
    assert letters_of(read(path)) == [["C", "I"]]
    for name in ("m.docx", "m.html", "m.pdf"):
        (tmp_path / name).write_bytes(b"PK\x03\x04")
        assert problems(read(tmp_path / name)) == [(
            "comparison-missing",
            f"“{name}” cannot be read as a table; save it as .xlsx, .ods or .csv.",
        )], name  # fmt: skip


def test_windows_1252_is_reported_with_the_way_out(tmp_path):
    path = tmp_path / "m.csv"
    write_csv(path, ROWS, ";", "cp1252")
    ((_, sentence),) = problems(read(path), "warning")
    assert sentence == (
        "The file is not UTF-8, so it is read as Windows-1252, as Excel writes it in Western "
        "Europe. If letters are wrong, save it as “CSV UTF-8”."
    )


@pytest.mark.parametrize(
    ("data", "error"),
    [(b"Evidence,F\x81g\n", EncodingError), (b"\xef\xbb\xbfEvidence,F\xe9g\n", EncodingError),
     (b"Evidence,\0\0\0\0F", NotABriefingError), (b"\x89PNG\r\n\x1a\n\0\0\0", NotABriefingError),
     ("Evidence,Fog".encode("utf-32"), EncodingError), (b"\xff\xfeE\0v\0i", EncodingError)],
)  # fmt: skip
def test_what_is_no_text_is_refused(data, error):
    with pytest.raises(error):
        table_text(data, "m.csv")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_or_refused(data):
    try:
        text, _ = table_text(data, "m.csv")
    except BriefingError:
        return
    assert "\r" not in text
