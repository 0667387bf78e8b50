import os

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.spoofing import readable, visible, visible_path


def test_plain_words_stay_as_they_are():
    for text in ("", "The turn of 2018", "Čeština – 한국어 – ελληνικά", "two\nlines\tand a tab"):
        assert visible(text) == text


def test_overrides_and_zero_width_characters_are_spelt_out():
    assert visible("report\u202efdp.exe") == "report⟨U+202E⟩fdp.exe"
    assert visible("pay\u200bpal") == "pay⟨U+200B⟩pal"
    assert visible("a\x07b\u3164c\U000e0041") == "a⟨U+0007⟩b⟨U+3164⟩c⟨U+E0041⟩"
    assert visible("a\u17b4b\U0001bca0c\U0001d173d\ufff0e\U000e0fff") == (
        "a⟨U+17B4⟩b⟨U+1BCA0⟩c⟨U+1D173⟩d⟨U+FFF0⟩e⟨U+E0FFF⟩"
    )
    assert visible("\ud800\udc7f") == "⟨U+D800⟩⟨U+DC7F⟩"


def test_bytes_that_are_not_utf_8_are_spelt_out():
    assert visible(os.fsdecode(b"caf\xe9\x80\xff.md")) == "caf⟨0xE9⟩⟨0x80⟩⟨0xFF⟩.md"


def test_joiners_stay_where_spelling_needs_them():
    persian = "می\u200cخواهم"
    hindi = "क्\u200dष"
    assert visible(persian) == persian
    assert visible(hindi) == hindi
    assert visible("ad\u200cmin") == "ad⟨U+200C⟩min"
    assert visible("\u200cم") == "⟨U+200C⟩م"
    assert visible("👩\u200d🔬 and 🏳\ufe0f\u200d🌈") == "👩\u200d🔬 and 🏳\ufe0f\u200d🌈"
    assert visible("👩\u200d") == "👩⟨U+200D⟩"
    assert visible("م\u200d") == "م⟨U+200D⟩"


@given(st.text())
def test_it_is_idempotent_and_leaves_no_override(text):
    once = visible(text)
    assert visible(once) == once
    assert not set(once) & set("\u200b\u200e\u200f\u202a\u202d\u202e\u2066\u2069\ufeff\0")


def test_in_running_text_what_says_nothing_vanishes():
    assert readable("a\u200bb\u00adc\ufeffd\u2060e\u200c f\u200dg") == "abcde fg"
    assert readable("plain") == "plain"


def test_in_running_text_direction_is_kept_where_it_is_closed():
    for text in ("copy(arr)\u200e", "a \u2067\u05d0\u2069 b", "\u202b\u05d0\u202c", "\u061c1"):
        assert readable(text) == text
    assert readable("a\u2067b") == "a⟨U+2067⟩b"
    assert readable("a\u2067b\nc\u2069") == "a⟨U+2067⟩b\nc⟨U+2069⟩"
    assert readable("a\u202bb\u2069") == "a⟨U+202B⟩b⟨U+2069⟩"
    assert readable("a\u202eb\u202c") == "a⟨U+202E⟩b⟨U+202C⟩"
    assert readable("a\x07") == "a⟨U+0007⟩"


def test_in_running_text_emoji_and_words_are_whole():
    coder, flag = "👩\u200d💻", "🏴\U000e0067\U000e0062\U000e007f"
    for text in (coder, flag, "می\u200cخواهم", "葛\U000e0100"):
        assert readable(text) == text
    assert readable("a \U000e0067") == "a ⟨U+E0067⟩"
    assert readable(" \U000e0100") == " "
    assert readable("\u200d💻\u200d") == "💻"


@given(st.text())
def test_no_override_is_left_in_running_text(text):
    once = readable(text)
    assert readable(once) == once
    assert not set(once) & set("\u200b\u202d\u202e\ufeff\0")


def test_a_path_is_in_one_line():
    assert visible_path("a b/new\nline\t\udce9\u202e.md") == "a b/new line ⟨0xE9⟩⟨U+202E⟩.md"
