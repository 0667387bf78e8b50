"""Words made fit for paper."""

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper.blocks.paper_words import (
    CONTINUED,
    LINE,
    clean,
    clean_code,
    compounds,
    line_numbers,
    measured,
    shortened,
    unparted,
    with_whole_brackets,
)
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.samples import node

_BREAK = "\u200b"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Plain words.", "Plain words."),
        ("a\tb\n c\r\nd\u2028e\u3000f", "a b c d e f"),
        ("thin\u202fand\u00a0fixed", "thin\u202fand\u00a0fixed"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("\x00\x7f\ufeff", "⟨U+0000⟩⟨U+007F⟩⟨U+FEFF⟩"),
        ("\ud800\ue000\U000f0000", "⟨U+D800⟩⟨U+E000⟩⟨U+F0000⟩"),
        ("한국 日本 Ω é", "한국 日本 Ω é"),
    ],
)
def test_white_space_is_one_blank_and_the_unprintable_is_spelt_out(text: str, printed: str) -> None:
    assert clean(text) == printed


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("As told (F2, F31).", "As told (F2,\u00a0F31)."),
        ("(a b c d) (a b c d e)", "(a\u00a0b\u00a0c\u00a0d) (a b c d e)"),
        ("(longer words) and (one)", "(longer words) and (one)"),
    ],
)
def test_short_brackets_are_whole(words: str, kept: str) -> None:
    assert with_whole_brackets(words) == kept


def test_a_word_with_an_apostrophe_or_marks_around_is_left_to_hyphens() -> None:
    for word in ("China’s", "“Sanctions”,", "d’Orléans!"):
        assert clean(word, 4.0) == word
    assert _BREAK in clean("AB-1234567", 4.0)


def test_paths_of_windows_break_after_their_marks() -> None:
    path = "C:\\Users\\Name\\AppData\\Local\\Programs\\Briefing\\resources"
    assert clean(path).replace(f"\\{_BREAK}", "\\") == path
    assert _BREAK in clean(path)


def test_long_runs_can_be_broken() -> None:
    assert clean("x" * LINE) == "x" * LINE
    assert clean("a " + "x" * 100) == "a " + _BREAK.join([*["x" * 3] * 33, "x"])


def test_a_narrow_place_breaks_numbers_and_leaves_words_to_hyphenation() -> None:
    assert clean("internationalisation 1234567890", 4) == (
        f"internationalisation 123{_BREAK}456{_BREAK}789{_BREAK}0"
    )
    assert clean("x" * 50, 25) == _BREAK.join([*["x" * 3] * 16, "xx"])


def test_a_letter_keeps_its_marks() -> None:
    assert clean("x" * 42 + "\u0301y") == _BREAK.join([*["xxx"] * 13, "xxx\u0301", "y"])


def test_an_address_breaks_after_its_marks() -> None:
    address = "https://example.org/one-page?with=many&marks=in-its-address"
    assert clean(address).split(_BREAK) == [
        "https://", "example.", "org/", "one-", "page?", "with=", "many&", "marks=", "in-its-",
        "address",
    ]  # fmt: skip


def test_a_name_between_marks_is_whole() -> None:
    assert clean("site.example/denuclearisation/internationalisation", 20).split(_BREAK) == [
        "site.", "example/", "denuclearisation/", "internationalisation",
    ]  # fmt: skip


def test_code_keeps_its_white_space() -> None:
    assert clean_code("if x:\n\ty()\r\n\n", 40) == "if x:\n    y()\n"
    assert clean_code("a\x00", 40) == "a⟨U+0000⟩"


def test_dates_in_narrow_columns_may_be_parted() -> None:
    assert unparted("on 24 April, 12 500 €", "en") == "on 24\u00a0April, 12\u00a0500\u00a0€"
    assert unparted("on 24 April, 5 %", "en", 12.0) == "on 24\u00a0April, 5\u00a0%"
    assert unparted("on 24 April, 5 %", "en", 5.0) == "on 24 April, 5\u00a0%"


def test_shortened_cuts_at_a_space() -> None:
    assert shortened("short", 5) == "short"
    assert shortened("one two three four", 12) == "one two…"
    assert shortened("x" * 30, 10) == "x" * 9 + "…"


@given(st.text(), st.integers(3, 60))
def test_only_places_to_break_depend_on_the_room(text: str, limit: int) -> None:
    printed = clean(text, limit)
    assert printed.encode("utf-8").decode("utf-8") == printed
    assert printed.replace(_BREAK, "") == clean(text).replace(_BREAK, "")
    assert not any(letter in printed for letter in "\n\t\0\u202e")


def test_lines_of_code_are_broken_after_marks_and_go_on_behind_a_sign() -> None:
    assert clean_code("short\n\n\tend", 20) == "short\n\n    end"
    first, *others = clean_code("name_one + name_two + name_three", 20).split("\n")
    assert first == "name_one + name_two "
    assert others == [CONTINUED + "+ name_three"]
    parts = clean_code("x" * 50, 20).split("\n")
    assert [len(part) for part in parts] == [20, 18, 14]
    assert "".join(part.removeprefix(CONTINUED) for part in parts) == "x" * 50
    wide = clean_code("한" * 15, 20).split("\n")
    assert [len(part.removeprefix(CONTINUED)) for part in wide] == [10, 5]
    assert clean_code("e\u0301" * 30, 30) == "e\u0301" * 30
    assert clean_code("한", 1) == "한"


def test_no_line_of_code_ends_within_a_number_or_at_a_mark_beside_a_blank() -> None:
    lines = ["the break is at 41.672 km, end", "it rose to 0.31 dB/km today", "at 02:40 or 1,000"]
    kept = ["41.672", "dB/km", "02:40", "1,000"]
    for most in range(24, 40):
        code = clean_code("\n".join(lines), most)
        assert code.replace("\n" + CONTINUED, "") == "\n".join(lines)
        assert all(word in code for word in kept), most


def test_code_in_a_line_leaves_no_wide_gaps() -> None:
    call = (
        "function_name(argument_one, argument_two, keyword_argument=some_other_value, another=12)"
    )
    blocks = tuple(
        node("paragraph", "the " * number, node("code", text=call), " and " + "more words " * 20)
        for number in range(6, 20)
    )
    pdf = make_pdf(Briefing("a.md", "a.md", "A", blocks), PaperOptions(tagged=False))
    document = pypdfium2.PdfDocument(pdf)
    gaps = []
    for page in document:
        text = page.get_textpage()
        boxes = [
            (text.get_charbox(place), text.get_text_range(place, 1))
            for place in range(text.count_chars())
        ]
        for (before, _), (_, blank), (after, _) in zip(boxes, boxes[1:], boxes[2:], strict=False):
            if blank == " " and after[1] < before[3] and after[3] > before[1]:
                gaps.append(after[0] - before[2])
    document.close()
    assert len(gaps) > 500
    assert max(gaps) < 16


def test_no_line_ends_with_the_first_mark_of_a_path() -> None:
    path = "/usr/share/some/very/long/path/to/a/file/that/must/break/somewhere/at/a/mark.txt"
    blocks = tuple(
        node("paragraph", "the " * number + "a " * more, node("code", text=path), ".")
        for number in range(20, 30)
        for more in range(4)
    )
    pdf = make_pdf(Briefing("a.md", "a.md", "A", blocks), PaperOptions(tagged=False))
    document = pypdfium2.PdfDocument(pdf)
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    lines = words.splitlines()
    assert sum("/usr/" in line for line in lines) == len(blocks)
    assert not [line for line in lines if line.endswith(" /")]


def test_a_digit_stands_without_the_frame_of_a_key() -> None:
    assert clean("Press 1\ufe0f\u20e3 or #\u20e3, 2\ufe0f.") == "Press 1 or #, 2\ufe0f."


@pytest.mark.parametrize(
    ("words", "set_in"),
    [
        ("كوريا الشمالية تقول إنها مستعدة لنزع سلاحها النووي", 33.6),
        ("צפון קוריאה אומרת שהיא מוכנה לפירוק הנשק", 32.8),
        ("North Korea says that it is willing to denuclearise", 37.7),
    ],
)
def test_words_are_taken_to_be_a_little_wider_than_they_are(words: str, set_in: float) -> None:
    """The widths that these words are set in, in figures, were measured with Typst."""
    assert set_in <= measured(words) <= 1.35 * set_in


def test_each_fifth_line_of_code_is_numbered_as_the_author_wrote_it() -> None:
    code = clean_code("\n".join(["a", "b" * 30, "", "c", "d", "e"]), 20)
    assert code.split("\n")[2].startswith(CONTINUED)
    assert line_numbers(code) == [0, 0, 0, 0, 0, 5, 0]


_LAW = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"


def test_a_long_word_of_a_language_is_left_to_its_hyphens() -> None:
    assert compounds(f"Das „{_LAW}“.", "de") == ["Das „", _LAW, "“."]
    for text, language in (
        (_LAW, "ko"), ("xyz" * 20, "de"), ("a" * 20 + _LAW, "de"), ("brrrrrrrrrr" + _LAW, "de"),
        (_LAW * 2, "de"), ("Bundesverfassungsgericht", "de"),
    ):  # fmt: skip
        assert compounds(text, language)[::2] == [text], text
