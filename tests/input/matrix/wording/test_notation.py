"""Ratings as other programs and people write them: read exactly, or refused by name."""

import itertools
from collections import Counter

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.matrix.wording.languages import level_words, rating_words, row_words
from briefing_app.input.matrix.wording.notation import Notation, looks_rated, parted, token
from briefing_app.model.lead.analysis import analyse
from briefing_app.model.scales import LETTERS
from tests.input.matrix.tables import codes, letters_of, problems, read, write

SIGNS = {"CC": ["++", "+ +", "＋＋", "'++", "➕➕"], "C": ["+", "＋", "'+"],
         "N": ["N", "0", "=", "±", "+/-"], "I": ["-", "−", "－", "'-"],
         "II": ["--", "- -", "−−", "'--"], "NA": ["N/A", "n/a", "NA"], "": ["", None]}  # fmt: skip
DASHES = {**SIGNS, "I": ["–"], "II": ["––"]}
NUMBERS = {"CC": ["2", "+2", "2.0", "2,00", "２", "٢"], "C": ["1", "+1", "1,0"],
           "N": ["0", "0.0", "n"], "I": ["-1", "−1", "–1", "-1,0"],
           "II": ["-2", "−2.0"], "NA": ["n.a."], "": ["", "-", "–"]}  # fmt: skip
TICKS = {"CC": ["✓✓", "✔✔", "✔️✔️"], "C": ["✓", "✔️", "√", "☑", "✅"], "N": ["~", "neutral"],
         "I": ["✗", "✘", "×", "x", "Х", "❌", "☒"], "II": ["✗✗", "xx"], "NA": ["NA"],
         "": ["", "-", "☐"]}  # fmt: skip
RINGS = {"CC": ["◎"], "C": ["○", "◯"], "N": ["△"], "I": ["×", "✕", "X"], "NA": ["n/a"], "": [None]}
ANSWERS = [{"C": [yes, yes.upper()], "I": [no, no.title()], "": ["", "—"]} for yes, no in (
    ("yes", "no"), ("ja", "nein"), ("oui", "non"), ("да", "нет"), ("نعم", "لا"), ("כן", "לא"),
    ("是", "否"), ("はい", "いいえ"), ("예", "아니요"), ("v", "x"))]  # fmt: skip
GERMAN = {"CC": ["sehr stimmig", "Sehr Konsistent"], "C": ["Stimmig"], "N": ["neutral"],
          "I": ["widersprüchlich", "inkonsistent", "widerspricht"], "II": ["Sehr widersprüchlich"],
          "NA": ["nicht anwendbar"], "": ["noch nicht bewertet"]}  # fmt: skip
FRENCH = {"CC": ["Très cohérent"], "C": ["cohérent", "appuie"], "I": ["incohérent", "réfute"],
          "II": ["très incohérent"], "NA": ["sans objet"]}  # fmt: skip
ARABIC = {"CC": ["متسق جدًا"], "C": ["متسق"], "N": ["محايد"], "I": ["غير متسق"], "NA": ["لا ينطبق"]}
ENGLISH = {"CC": ["Very consistent", "strongly supports"], "C": ["supports"], "N": ["Neutral", "N"],
           "I": ["Inconsistent", "contradicts", "refutes", "I"],
           "II": ["Strongly inconsistent", "strongly refutes"],
           "NA": ["n/a"], "": ["-", "Unrated"]}  # fmt: skip
LETTERED = {letter: [letter, letter.lower(), f" {letter} "] for letter in LETTERS} | {
    "": ["-", "–"]
}
STYLES = [SIGNS, DASHES, NUMBERS, TICKS, RINGS, *ANSWERS, GERMAN, FRENCH, ARABIC, ENGLISH, LETTERED]
BLANKS = {token(words or "") for style in STYLES for words in style.get("", ())}


@st.composite
def tables(draw, styles):
    """Draw letters and how they are written, with one for and one against among them."""
    style = draw(st.sampled_from(styles))
    columns = draw(st.integers(2, 4))
    row = st.lists(st.sampled_from(list(style)), min_size=columns, max_size=columns)
    letters = draw(st.lists(row, min_size=1, max_size=5))
    letters[0][:2] = [draw(st.sampled_from([each for each in style if each.startswith(start)]))
                      for start in "CI"]  # fmt: skip
    written = [[draw(st.sampled_from(style[letter])) for letter in row] for row in letters]
    return letters, written


def rows_of(written):
    head = ["Evidence", *(f"H{number}" for number in range(1, len(written[0]) + 1))]
    return [head, *([f"Item {number}", *row] for number, row in enumerate(written))]


@given(tables(STYLES), st.sampled_from([".csv", ".xlsx", ".ods"]))
def test_every_style_is_read_exactly(tmp_path_factory, table, ending):
    letters, written = table
    path = tmp_path_factory.mktemp("style") / f"m{ending}"
    write(path, rows_of(written))
    briefing = read(path)
    assert letters_of(briefing) == letters
    assert briefing.comparison.understood, briefing.problems
    assert set(codes(briefing, "error", "warning")) <= set()
    assert codes(briefing, "note").count("ratings") <= 1


@given(tables(STYLES), st.data())
def test_one_cell_that_is_not_understood_is_named_and_nobody_leads(tmp_path_factory, table, data):
    _, written = table
    row = data.draw(st.integers(0, len(written) - 1))
    column = data.draw(st.integers(0, len(written[0]) - 1))
    odd = data.draw(st.sampled_from(["perhaps", "5", "??", "A longer remark of an analyst", "#"]))
    written[row][column] = odd
    path = tmp_path_factory.mktemp("odd") / "m.csv"
    write(path, rows_of(written))
    briefing = read(path)
    assert not briefing.comparison.understood
    assert not analyse(briefing.comparison).lead
    named = [sentence for _, sentence in problems(briefing, "error")]
    unclear = "No rating of this table is read"
    assert any(f"Column {'BCDE'[column]}: “{odd}”" in each or unclear in each or "No cell" in each
               for each in named), named  # fmt: skip


ANY = st.sampled_from(
    sorted({each for style in STYLES for words in style.values() for each in words if each})
)


@given(st.lists(st.lists(ANY, min_size=3, max_size=3), min_size=1, max_size=5))
def test_no_cell_is_dropped_without_an_error(tmp_path_factory, written):
    """Whatever is mixed in one table: it has an error, or each cell means one thing throughout."""
    path = tmp_path_factory.mktemp("any") / "m.csv"
    write(path, rows_of(written))
    briefing = read(path)
    if briefing.comparison is None or not briefing.comparison.understood:
        assert codes(briefing, "error")
        return
    meanings = {}
    for words, letter in zip(
        itertools.chain(*written), itertools.chain(*letters_of(briefing)), strict=True
    ):
        assert meanings.setdefault(token(words), letter) == letter
        assert letter or token(words) in BLANKS


@pytest.mark.parametrize(
    "cells",
    [["+"], ["-", "--"], ["++", "+", "N"], ["x"], ["✓", "-"], ["1", "3", "5"], ["1", "2"], ["-1"],
     ["-3", "3"], ["0", "1", "-4"], ["+", "-", "–"], ["☒", "☐"], ["yes", "n/a"], ["-5", "5"]],
)  # fmt: skip
def test_a_scale_that_may_mean_several_things_is_not_read(tmp_path, cells):
    path = tmp_path / "m.csv"
    write(path, rows_of([[words, words] for words in cells]))
    briefing = read(path)
    ((code, sentence),) = problems(briefing, "error")
    assert code == "unclear-ratings"
    assert "No rating of this table is read, because it is not certain" in sentence
    assert [each.title for each in briefing.comparison.motivations] == ["H1", "H2"]
    assert not any(filter(None, itertools.chain(*letters_of(briefing))))
    assert not analyse(briefing.comparison).lead


def test_the_scale_that_was_understood_is_reported_once(tmp_path):
    path = tmp_path / "m.csv"
    write(path, rows_of([["++", "-"], ["N", "--"], ["+", "N/A"]]))
    ((code, sentence),) = problems(read(path))
    assert code == "ratings"
    assert sentence == (
        "Column B: The ratings are read as follows: “++” as CC, “+” as C, “N” as N, “-” as I, "
        "“--” as II, “N/A” as NA."
    )


def test_of_very_many_ratings_the_first_are_reported():
    ticks = Notation(
        Counter(["✓", "✔", "☑", "✅", "√", "yes", "ja", "oui", "да", "✗", "✘", "×", "nein"])
    )
    assert ticks.explained.endswith(" and others.")
    assert ticks.explained.count("” as ") == 12


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["2", "-1"], ["-2", "perhaps"]], "numbers from -2 to 2."),
        ([["✓", "✗"], ["✗", "perhaps"]], "ticks and crosses."),
    ],
)
def test_a_word_among_numbers_or_ticks_is_no_rating(tmp_path, rows, sentence):
    path = tmp_path / "m.csv"
    write(path, rows_of(rows))
    ((_, told),) = problems(read(path), "error")
    assert told == (
        f"Column C: “perhaps” is not a rating in this table, whose ratings are {sentence}"
    )


def test_a_long_dash_among_signs_is_no_rating(tmp_path):
    path = tmp_path / "m.csv"
    write(path, rows_of([["++", "--"], ["—", "+"]]))
    ((_, sentence),) = problems(read(path), "error")
    assert sentence == (
        "Column B: “—” is not a rating in this table, whose ratings are signs such as ++ and --."
    )


def test_the_majority_decides_what_a_dash_means(tmp_path):
    path = tmp_path / "m.csv"
    write(path, rows_of([["CC", "-"], ["-", "I"]]))
    assert letters_of(read(path)) == [["CC", ""], ["", "I"]]
    write(path, rows_of([["+", "-"], ["-", "+"]]))
    assert letters_of(read(path)) == [["C", "I"], ["I", "C"]]


def test_a_word_means_one_thing_in_all_languages():
    everything = [rating_words(), level_words(), row_words()]
    assert all(word == word.lower() for words in everything for word in words)
    assert rating_words()["متسق"] == "C"
    assert level_words()["élevée"] == "high"


def test_prose_is_no_rating():
    assert not looks_rated("It was seen by two members of the crew at night")
    assert not looks_rated("–")
    assert looks_rated("7")
    assert Notation({"C": 1, "x" * 50: 1}).letter("x" * 50) is None
    assert Notation({"C": 1}).letter("   ") == ""


NUMBERED = [["Seen", "2", "-1"], ["Heard", "-2", "1"]]
LETTERS_GIVEN = [["Seen", "CC", "I"], ["Heard", "II", "C"]]


@pytest.mark.parametrize(("legend", "rows"), [
    (["Key: -2 = very consistent … 2 = very inconsistent"], NUMBERED),
    (["−2 (very consistent) to 2 (very inconsistent)"], NUMBERED),
    (["very inconsistent: 2; very consistent: -2"], NUMBERED),
    (["2", "strongly contradicts"], NUMBERED),
    (["2 → widersprüchlich"], NUMBERED),
    (["C - contradicts; I - supports"], LETTERS_GIVEN),
    (["Scale: from -2 strong support to +2 strong contradiction"], NUMBERED),
    (["-2 = fully consistent"], NUMBERED),
    (["+2 = speaks against it"], NUMBERED),
    (["–2: Beleg spricht sehr dafür"], NUMBERED),
    (["2 = 矛盾"], NUMBERED),
    (["+ = evidence against the hypothesis"], [["Seen", "+", "-"]]),
    (["✓ = contradiction found"], [["Seen", "✓", "✗"]]),
    (["✓ means inconsistent"], [["Seen", "✓", "✗"]]),
    (["Why? (+ against, - for)"], [["Seen", "+", "-"]]),
    (["Higher = more inconsistent"], NUMBERED),
    (["Positive numbers are inconsistent with the motivation"], NUMBERED),
    (["The higher the number, the less is it consistent"], NUMBERED),
    (["lower scores", "better support"], NUMBERED),
    (["Negative Werte: Beleg stimmig"], NUMBERED),
    (["Une valeur positive est contradictoire"], NUMBERED),
    (["점수가 높을수록 불일치"], NUMBERED),
    (["양수는 가설과 일치하지 않음"], NUMBERED),
    (["分数越高，表示证据与假设越不一致"], NUMBERED),
    (["正值表示矛盾，负值表示支持"], NUMBERED),
    (["數值越低 = 越支持"], NUMBERED),
    (["2表示证据与假设矛盾"], NUMBERED),
    (["正分越不支持"], NUMBERED),
    (["値が高いほど仮説と不整合"], NUMBERED),
    (["プラスは矛盾を示す"], NUMBERED),
    (["正の値は仮説を支持しない"], NUMBERED),
    (["كلما ارتفعت القيمة زاد التناقض"], NUMBERED),
    (["القيم الموجبة تعني عدم الاتساق"], NUMBERED),
    (["الأعلى = أقل اتساقًا"], NUMBERED),
    (["Yüksek puan daha tutarsız demektir"], NUMBERED),
    (["Pozitif değerler hipotezle tutarlı değildir"], NUMBERED),
    (["negatif = destekler"], NUMBERED),
    (["Wyższa wartość = mniej zgodne"], NUMBERED),
    (["Liczby dodatnie oznaczają sprzeczność"], NUMBERED),
    (["Hogere cijfers zijn sterker in tegenspraak"], NUMBERED),
    (["Positieve waarden: ondersteunt niet"], NUMBERED),
    (["Högre värden motsäger hypotesen"], NUMBERED),
    (["Positiva tal betyder mindre stöd"], NUMBERED),
    (["ערכים חיוביים סותרים את ההשערה"], NUMBERED),
    (["ככל שהמספר גבוה יותר, כך הוא פחות עקבי"], NUMBERED),
    (["धनात्मक अंक असंगत हैं"], NUMBERED),
    (["उच्च मान = संगत नहीं"], NUMBERED),
    (["2 = परिकल्पना के विरुद्ध"], NUMBERED),
    (["2 means very inconsistent"], NUMBERED),
    (["2: stützt nicht, spricht dagegen"], NUMBERED),
    (["2 = silně rozporné"], NUMBERED),
    (["+ = 반대쪽"], [["Seen", "+", "-"]]),
    (["2分＝强烈反对；-2分＝强烈支持"], NUMBERED),
    (["2 Punkte: widerspricht"], NUMBERED),
    (["＋の値は不整合を意味する"], NUMBERED),
    (["Hoe hoger het getal, hoe meer in strijd met de hypothese"], NUMBERED),
    (["Je höher die Zahl, desto widersprüchlicher"], NUMBERED),
    (["Що вищий бал, то більша суперечність"], NUMBERED),
    (["अंक जितने अधिक, उतना असंगत"], NUMBERED),
    (["Numbers above zero contradict"], NUMBERED),
    (["Plus haut = plus incohérent"], NUMBERED),
    (["higher = worse"], NUMBERED),
    (["✓ = không phù hợp"], [["Seen", "✓", "✗"]]),
])  # fmt: skip
@pytest.mark.parametrize("below", [False, True])
def test_no_rating_is_read_against_the_legend_of_its_table(tmp_path, legend, rows, below):
    path = tmp_path / "m.csv"
    table = [["Evidence", "Fog", "Sea"], *rows]
    write(path, [*table, [*legend[:1], "", "", *legend[1:]]] if below else [legend, [], *table])
    briefing = read(path)
    assert "unclear-ratings" in codes(briefing, "error")
    assert not any(any(row) for row in letters_of(briefing))
    assert not analyse(briefing.comparison).lead


@pytest.mark.parametrize(("legend", "rows"), [
    (["2 = very consistent, 1 = consistent, -1: inconsistent, -2 (contradicts)"], NUMBERED),
    (["very inconsistent: -2; supports: 1"], NUMBERED),
    (["1 inconsistent item of 2 consistent ones"], NUMBERED),
    (["-2 = not consistent at all; 2 = does not contradict; -1 less consistent"], NUMBERED),
    (["N = neither for nor against; C = no contradiction; I = nicht vereinbar"], LETTERS_GIVEN),
    (["CC = very consistent; II = very inconsistent; N = not applicable"], LETTERS_GIVEN),
    (["Contradicts all that was said"], LETTERS_GIVEN),
    (["Higher = more consistent; negative scores contradict"], NUMBERED),
    (["The lower the number, the less it supports it"], NUMBERED),
    (["The lower court contradicts it; a positive report is inconsistent"], NUMBERED),
    (["Higher = more inconsistent"], LETTERS_GIVEN),
    (["Higher numbers are better, lower numbers contradict"], NUMBERED),
    (["Positive numbers are not neutral"], NUMBERED),
    (["2 = widerspricht nicht"], NUMBERED),
    (["分数越高越一致；负值表示矛盾"], NUMBERED),
    (["值が低いほど不整合、2 = 非常に一致"], NUMBERED),
    (["正の値は矛盾しない"], NUMBERED),
    (["القيم السالبة تعني التناقض"], NUMBERED),
    (["Yüksek puan daha tutarlı, negatif değerler çelişkili"], NUMBERED),
    (["Wyższe wartości są bardziej zgodne"], NUMBERED),
    (["Lagere cijfers: spreekt tegen"], NUMBERED),
    (["Negativa tal motsäger"], NUMBERED),
    (["ערכים שליליים סותרים"], NUMBERED),
    (["ऋणात्मक अंक असंगत हैं"], NUMBERED),
    (["2 = medium, 1 = low"], NUMBERED),
    (["2 = velmi shodné; -2 = very inconsistent"], NUMBERED),
    (["C = protichůdné"], LETTERS_GIVEN),
    (["Matrix 2: Hafen; 1 (draft)"], NUMBERED),
])  # fmt: skip
def test_a_legend_that_agrees_is_no_doubt(tmp_path, legend, rows):
    path = tmp_path / "m.csv"
    write(path, [legend, ["Evidence", "Fog", "Sea"], *rows])
    assert letters_of(read(path)) == [["CC", "I"], ["II", "C"]]


ONLY_C_AND_I = [["Plan", "C", "I"], ["Build", "i", "c"]]


@pytest.mark.parametrize(("legend", "rows"), [
    (["C = consulted; I = informed"], ONLY_C_AND_I),
    (["C: complete, I: not yet"], ONLY_C_AND_I),
    (["C = confirms; I = irrelevant"], LETTERS_GIVEN),
    (["+ = consistent; - = no data"], [["Seen", "+", "-"], ["Heard", "-", "+"]]),
    (["1 = supports; -1 = unknown"], NUMBERED),
    (["+ = stimmig, - = unbekannt"], [["Seen", "+", "-"]]),
    (["✓: cohérent; ✗: sans rapport"], [["Seen", "✓", "✗"]]),
    (["+: bien sûr; -: peut-être"], [["Seen", "+", "-"]]),
])  # fmt: skip
def test_a_rating_that_its_legend_calls_something_else_is_not_read(tmp_path, legend, rows):
    for number, place in enumerate((0, 99)):
        path = tmp_path / f"m{number}.csv"
        table = [["Evidence", "Fog", "Sea"], *rows, []]
        table.insert(place, legend)
        write(path, table)
        briefing = read(path)
        assert "unclear-ratings" in codes(briefing, "error"), place
        assert not analyse(briefing.comparison).lead


@pytest.mark.parametrize("legend", [
    "C = consistent, I = inconsistent", "A = completely reliable, C = fairly reliable",
    "Figure 1: C. I. Hall", "C = no conflict; I = inconsistent", "C (consistent) or I",
])  # fmt: skip
def test_c_and_i_alone_are_read_beside_a_legend_that_agrees_or_is_of_something_else(
    tmp_path, legend
):
    path = tmp_path / "m.csv"
    write(path, [[legend], ["Evidence", "Fog", "Sea"], *ONLY_C_AND_I])
    assert letters_of(read(path)) == [["C", "I"], ["I", "C"]]


def test_a_legend_may_be_in_a_sheet_of_its_own_or_in_a_comment(tmp_path):
    for sheet, comment in (("Legende", ""), ("key", ""), ("", "2 = contradicts")):
        path = tmp_path / "m.xlsx"
        with xlsxwriter.Workbook(path) as book:
            page = book.add_worksheet("ACH")
            for number, row in enumerate([["Evidence", "Fog", "Sea"], *NUMBERED]):
                page.write_row(number, 0, row)
            if comment:
                page.write_comment(0, 1, comment)
            else:
                book.add_worksheet(sheet).write_row(0, 0, ["2", "contradicts"])
        assert "means “contradicts”" in problems(read(path), "error")[0][1], sheet


@pytest.mark.parametrize(("sheet", "rows"), [
    ("Key", [["Result when exported", "Least refuted: C. It changes."], ["C", "consistent"]]),
    ("Legende", [["Ergebnis beim Export", "Am wenigsten widerlegt: C."]]),
    ("Key", [["A", "completely reliable"], ["C", "fairly reliable"]]),
])  # fmt: skip
def test_what_a_key_says_of_the_briefing_or_of_grades_is_no_legend(tmp_path, sheet, rows):
    path = tmp_path / "m.xlsx"
    with xlsxwriter.Workbook(path) as book:
        table = [["Evidence", "A", "C"], *ONLY_C_AND_I]
        for name, lines in (("ACH", table), (sheet, rows)):
            page = book.add_worksheet(name)
            for number, row in enumerate(lines):
                page.write_row(number, 0, row)
    assert letters_of(read(path)) == [["C", "I"], ["I", "C"]]


def test_the_words_of_an_item_are_no_legend(tmp_path):
    path = tmp_path / "m.csv"
    write(path, [["Evidence", "Fog", "Sea"], ["Log 2: inconsistent", "2", "-1"]])
    assert letters_of(read(path)) == [["CC", "I"]]


@pytest.mark.parametrize(
    ("words", "rating", "reason"),
    [
        ("C - seen twice", "C", "seen twice"),
        (" ii:it ran ", "ii", "it ran"),
        ("I (log (page 3))", "I", "log (page 3)"),
        ("N/A – not asked, not known", "N/A", "not asked, not known"),
        ("Strongly supports, by two logs", "Strongly supports", "by two logs"),
        ("C\nI'm sure", "C", "I'm sure"),
        ("N - c. 40 ships", "N", "c. 40 ships"),
        ("矛盾（日志：两次）", "矛盾", "日志：两次"),
        ("согласуется — видели", "согласуется", "видели"),
        ("C (Consistent)", "C", ""),
        ("Very inconsistent (II)", "Very inconsistent", ""),
        ("II (inconsistent)", "II", "inconsistent"),
    ],
)
def test_words_behind_a_rating_are_its_reason(words: str, rating: str, reason: str) -> None:
    assert parted(words) == (rating, reason)
    assert looks_rated(words)


@pytest.mark.parametrize(
    "words",
    [
        "C",
        "",
        "C - I or II",
        "C, II",
        "C (?)",
        "C: 5",
        "C or I: see log",
        "C-level",
        "C (inconsistent)",
        "II: supports",
        "+ (seen)",
        "C -",
    ],
)
def test_what_may_be_another_rating_is_no_reason(words: str) -> None:
    assert parted(words) == (words, "")


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
def test_a_matrix_may_have_reasons_in_the_cells_of_ratings(tmp_path, ending):
    path = tmp_path / f"m{ending}"
    rows = [["Evidence", "Fog", "Engine"], ["Sight", "C - below 200 m", "II (it ran)"],
            ["Repair", "I", "CC: said in the log"], ["Criteria"], ["Means", "N - a text", "x"],
            ["Evidence"], ["Crew", "C, II", "NA"]]  # fmt: skip
    write(path, rows)
    briefing = read(path)
    assert letters_of(briefing) == [["C", "II"], ["I", "CC"], ["", "NA"]]
    reasons = [
        [each.because for each in item.ratings.values()] for item in briefing.comparison.evidence
    ]
    assert reasons == [["below 200 m", "it ran"], ["", "said in the log"], [""]]
    assert codes(briefing) == ["ratings", "unknown-rating"]
    assert not briefing.comparison.understood


def test_a_comment_follows_the_reason_in_its_cell(tmp_path):
    path = tmp_path / "m.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["Evidence", "Fog", "Engine", "Reason: Engine"])
        page.write_row(1, 0, ["Sight", "C - below 200 m.", "II (it ran)", "By the log:"])
        page.write_comment(1, 1, "Seen twice.")
    (item,) = read(path).comparison.evidence
    assert item.ratings["fog"].because == "below 200 m. Seen twice."
    assert item.ratings["engine"].because == "By the log: it ran"
