import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.files.encoding import decode
from briefing_app.model.errors import EncodingError, NotABriefingError

WORDS = "# Čau\n\nsecond 한\n"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.replace("\n", "\r\n").encode(),
        WORDS.replace("\n", "\r").encode(),
    ],
)
def test_every_encoding_gives_the_same_text(data):
    assert decode(data, "a.md") == WORDS


@pytest.mark.parametrize(
    ("data", "offset", "line"),
    [
        (b"one\ntwo \xe9\n", 8, 2),
        (codecs.BOM_UTF8 + b"a\xff", 4, 1),
        (codecs.BOM_UTF16_LE + "ab".encode("utf-16-le") + b"\x00\xd8a\x00", 6, 1),
        (codecs.BOM_UTF16_BE + b"\x00a\x00", 4, 1),
        ("plain words".encode("utf-16-le"), 1, 1),
        ("plain words".encode("utf-16-be"), 0, 1),
        ("plain".encode("utf-32"), 0, 1),
    ],
)
def test_what_does_not_fit_is_named_with_its_offset(data, offset, line):
    with pytest.raises(EncodingError) as caught:
        decode(data, "a.md")
    assert f"offset {offset} " in caught.value.problem.sentence
    assert caught.value.problem.line == line


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7\nall in ASCII", "a PDF"),
        (b"{\\rtf1 words}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture"),
        (b"\x1f\x8b\x08\xff", "a compressed file (gzip)"),
        (b"words\0and more words behind", "binary data"),
        (b"\xff\0\1\2\3\4\5 words behind it", "binary data"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "binary data"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(data, words):
    with pytest.raises(
        NotABriefingError, match="This is " + words.replace("(", r"\(").replace(")", r"\)")
    ):
        decode(data, "a.md")


@given(st.binary())
def test_any_bytes_give_text_or_one_of_two_errors(data):
    try:
        text = decode(data, "a.md")
    except (EncodingError, NotABriefingError):
        return
    assert "\r" not in text


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])))
def test_text_comes_back(text):
    for data in (codecs.BOM_UTF8 + text.encode(), codecs.BOM_UTF16_BE + text.encode("utf-16-be")):
        assert decode(data, "a.md") == text
