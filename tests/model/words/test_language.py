"""Languages and directions, told by letters."""

import pytest

from briefing_app.model.words.language import (
    apart,
    direction_of,
    east_asian_forms,
    language_direction,
    language_of,
    passages,
    runs_back,
    text_direction,
)
from tests.samples import node


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("", "en"),
        ("12, 34.", "en"),
        ("The two leaders met.", "en"),
        ("Les dirigeants se sont rencontrés.", "en"),
        ("Лидеры встретились.", "en"),
        ("두 지도자가 판문점 (DMZ) 에서 만났다.", "ko"),
        ("両首脳は会談した。", "ja"),
        ("两位领导人会面了。", "zh"),
        ("التقى الزعيمان", "ar"),
        ("رهبران گفتگو کردند", "fa"),
        ("رہنماؤں نے بات کی، ٹھیک ہے", "ur"),
        ("המנהיגים נפגשו", "he"),
        ("Οι ηγέτες συναντήθηκαν", "el"),
        ("ผู้นำพบกัน", "th"),
        ("The leaders, 두 지도자, met in the village.", "en"),
    ],
)
def test_a_script_of_one_language_tells_it(text: str, lang: str) -> None:
    assert language_of(text) == lang


@pytest.mark.parametrize(
    ("lang", "direction"),
    [
        ("en", "ltr"), ("", "ltr"), ("ar", "rtl"), ("ar-EG", "rtl"), ("he_IL", "rtl"),
        ("az-Arab", "rtl"), ("az-Latn", "ltr"), ("ar-Latn", "ltr"), ("ur-Arab-PK", "rtl"),
        ("ko", "ltr"), ("FA", "rtl"),
    ],
)  # fmt: skip
def test_direction_of_a_language(lang: str, direction: str) -> None:
    assert language_direction(lang) == direction


@pytest.mark.parametrize(
    ("texts", "direction"),
    [
        (["2018: ", "שלום and more"], "rtl"),
        (["“(1) The", "العربية"], "ltr"),
        (["العربية"], "rtl"),
        ([], "base"),
        (["12, 34 %"], "base"),
    ],
)
def test_the_first_strong_letter_decides(texts: list[str], direction: str) -> None:
    for base in ("ltr", "rtl"):
        expected = base if direction == "base" else direction
        assert text_direction(texts, base) == expected


def test_a_block_has_the_direction_of_its_own_words() -> None:
    assert direction_of(node("paragraph", node("strong", "שלום"), " all"), "ltr") == "rtl"
    assert direction_of(node("bullet_list", node("item", node("paragraph", "one"))), "rtl") == "ltr"
    assert direction_of(node("rule"), "rtl") == "rtl"
    assert direction_of(node("code_block", text="# שלום"), "rtl") == "ltr"
    assert direction_of(node("item", node("paragraph", "one")), "rtl") == "rtl"
    assert direction_of(node("paragraph", "W. Brown", direction="rtl"), "ltr") == "rtl"
    option = node("code", text="--no-memory")
    assert direction_of(node("paragraph", option, " שלום"), "ltr") == "rtl"
    assert direction_of(node("cell", option), "rtl") == "rtl"
    assert direction_of(node("cell", option), "ltr") == "ltr"


@pytest.mark.parametrize(
    ("lang", "form"),
    [
        ("ja", "JP"), ("ko-KR", "KR"), ("zh", "SC"), ("zh-CN", "SC"), ("zh_TW", "TC"),
        ("zh-Hant", "TC"), ("zh-MO", "TC"), ("zh-HK", "HK"), ("zh-Hant-HK", "HK"), ("en", "SC"),
        ("en-HK", "SC"), ("", "SC"),
    ],
)  # fmt: skip
def test_chinese_characters_have_the_form_of_a_language(lang: str, form: str) -> None:
    forms = east_asian_forms(lang)
    assert forms[0] == form
    assert sorted(forms) == ["HK", "JP", "KR", "SC", "TC"]


def test_words_run_back_if_all_their_letters_do() -> None:
    assert runs_back(["Kim 9!"], "rtl")
    assert not runs_back(["Kim \u0642\u0627\u0644"], "rtl")
    assert runs_back(["9 ", "\u0642\u0627\u0644"], "ltr")
    assert not runs_back(["9!"], "ltr")
    assert not runs_back([], "rtl")


def test_blanks_around_isolated_words_stay_outside() -> None:
    assert apart(" Why? ", "rtl") == " \u2066Why?\u2069 "
    assert apart("E1  ", "rtl") == "E1  "


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("Plain", "en", [("Plain", "")]),
        ("", "en", []),
        ("Say 평화 협정, 平和条約 now", "en",
         [("Say ", ""), ("평화 협정", "ko"), (", ", ""), ("平和条約", "zh"), (" now", "")]),
        ("ひらがな", "en", [("ひらがな", "ja")]),
        ("α 5 μm, Ειρήνη", "en", [("α 5 μm, ", ""), ("Ειρήνη", "el")]),
        ("мир", "en", [("мир", "")]),
        ("\u07c1\u07c2", "en", [("\u07c1\u07c2", "")]),
        ("한국 韓國 Kim", "ko-KR", [("한국 韓國 Kim", "")]),
        ("\u0633\u0644\u0627\u0645 \u05e9\u05dc\u05d5\u05dd", "fa",
         [("\u0633\u0644\u0627\u0645 ", ""), ("\u05e9\u05dc\u05d5\u05dd", "he")]),
    ],
)  # fmt: skip
def test_passages_of_other_scripts_have_their_language(
    text: str, lang: str, found: list[tuple[str, str]]
) -> None:
    assert list(passages(text, lang)) == found


def test_a_language_that_the_author_says_is_that_of_all_the_words() -> None:
    assert list(passages("Mot 평화", "en", "fr")) == [("Mot 평화", "fr")]
