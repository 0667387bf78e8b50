"""A whole briefing, and its comparison, as data for the template."""

import json
from typing import Any

import pytest

from briefing_app.model.briefing import Briefing, Source
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation, Rating
from briefing_app.model.dates import PartialDate
from briefing_app.model.marking.markings import marking
from briefing_app.model.scales import Grade
from briefing_app.output.paper.blocks.paper_places import Places
from briefing_app.output.paper.paper_colours import grey
from briefing_app.output.paper.paper_data import paper_data
from briefing_app.output.paper.paper_options import PaperOptions
from tests.known_reading import read_once
from tests.samples import node, replace


def _data(briefing: Briefing, **options: Any) -> dict[str, Any]:
    return json.loads(paper_data(briefing, PaperOptions(**options)).json)


def _headings(*levels: int, words: int = 0) -> dict[str, Any]:
    blocks = tuple(node("heading", f"H{place}", level=level) for place, level in enumerate(levels))
    return _data(Briefing("f", "f", "T", blocks, words=words))


# Title and pages


@pytest.mark.parametrize(
    ("tag", "language", "region"),
    [
        ("en", "en", None),
        ("en-GB", "en", "GB"),
        ("zh-Hant-TW", "zh", "TW"),
        ("de-1996", "de", None),
        ("", "en", None),
        ("klingon!", "en", None),
    ],
)
def test_languages(tag: str, language: str, region: str | None) -> None:
    data = _data(Briefing("f", "f", "T", (), lang=tag))
    assert (data["lang"], data["region"]) == (language, region)


def test_the_title_block(sample: Briefing) -> None:
    data = _data(sample)
    assert data["title"] == "A sample"
    assert data["facts"] == ["A desk officer", "As of 24 April 2018"]
    assert data["date"] == [2018, 4, 24]
    assert data["marking"]["lines"] == 1
    assert data["document"] == {
        "title": "A sample", "author": "A desk officer", "marking": "UNCLASSIFIED",
    }  # fmt: skip


def test_a_briefing_that_says_nothing_of_itself() -> None:
    data = _data(Briefing("f", "f", "\u3000", ()))
    assert (data["title"], data["facts"], data["marking"]) == ("Briefing", [], None)
    assert (data["date"], data["as_of"], data["contents"]) == ([1970, 1, 1], "", 0)
    assert not data["numbered"]


def test_a_date_known_to_the_year() -> None:
    assert _data(Briefing("f", "f", "T", (), as_of=PartialDate(2018)))["date"] == [2018, 1, 1]


def test_a_long_marking_gets_more_lines() -> None:
    long = marking("SECRET//" + "REL TO NOBODY, " * 20)
    assert _data(Briefing("f", "f", "T", (), marking=long))["marking"]["lines"] > 3


def test_what_a_pdf_cannot_hold_is_shortened() -> None:
    data = _data(Briefing("f", "f", "x" * 40_000, (), author="y" * 40_000))
    assert len(data["document"]["title"]) == len(data["document"]["author"]) == 1000
    assert len(data["title"]) > 40_000


def test_a_heading_that_repeats_the_title_is_not_printed_twice() -> None:
    link = node("link", "up", target="top", scope="internal")
    blocks = (node("heading", "T", level=1, id="top"), node("paragraph", link))
    data = _data(Briefing("f", "f", "T", blocks))
    assert [each["kind"] for each in data["text"]] == ["paragraph"]
    assert data["text"][0]["children"][0]["to"] == data["title_id"]
    assert len(_data(Briefing("f", "f", "Another", blocks))["text"]) == 2


# Contents


def test_contents_show_as_many_levels_as_fit() -> None:
    assert _headings()["contents"] == _headings(1)["contents"] == 0
    assert _headings(1, 2, 3, 4)["contents"] == 3
    assert _headings(1, 2, 3, 4)["headings"] == [[1, "H0"], [2, "H1"], [3, "H2"]]
    assert _headings(*[1, 2, 3, 3, 3, 3, 3, 3] * 10)["contents"] == 2
    assert _headings(*[1, 2] * 100)["contents"] == 1


def test_contents_name_the_added_sections_in_their_place(sample: Briefing) -> None:
    words = [words for _level, words in _data(sample)["headings"]]
    assert words == ["The first", "The second", "Comparison", "Timeline", "Sources"]


def test_only_long_texts_have_chapters() -> None:
    assert not _headings(1, 1, words=14_000)["chapters"]
    assert _headings(1, 1, words=16_000)["chapters"]
    assert not _headings(*[1] * 40, words=16_000)["chapters"]


def test_parts_can_be_left_out(sample: Briefing) -> None:
    data = _data(sample, text=False, comparison=False, sources=False, timeline=False)
    assert (data["text"], data["comparison"], data["added"]) == ([], None, [])
    assert not data["numbered"]
    only = _data(sample, text=False, comparison=False, timeline=False)
    assert [each["kind"] for each in only["added"]] == ["heading", "ordered_list"]


# Places


def test_a_place_is_taken_once() -> None:
    places = Places()
    assert places.take("a") == {"id": "place:1"}
    assert places.take("a") == places.take("") == {}
    assert places.take("c", "Title") == {"id": "place:2"}
    there, nowhere = places.lead({}, "a"), places.lead({}, "b")
    assert places.settle() == ["place:1"]
    assert (there, nowhere) == ({"to": "place:1"}, {})
    assert places.titles == {"place:2": "Title"}


# Comparison


def test_the_comparison_of_the_sample(sample: Briefing) -> None:
    data = _data(sample)
    comparison = data["comparison"]
    (criteria,), (table,) = comparison["criteria"], comparison["matrix"]
    assert [row["title"] for row in criteria["rows"]] == ["Likelihood", "Confidence", "Who says so"]
    rows = {row["ref"] or row["title"]: row for row in table["rows"]}
    assert comparison["lead"] == "Least refuted: The economy. "
    assert [part["text"] for part in comparison["fragility"]] == [
        "The lead changes if ", "E1", " or ", "E2", " is wrong.", " ", "It changes if ",
        "source 1 (one item)", " is withdrawn, or by one single step.",
    ]  # fmt: skip
    assert comparison["missing"] == [
        "3 cells are not rated yet.", "E2 and E3 have no source.",
        "No evidence speaks against The economy.",
    ]  # fmt: skip
    assert comparison["fragility"][1]["to"] == rows["E1"]["id"]
    assert comparison["leads"] == [0]
    assert comparison["blank"]
    assert data["terms"] == {
        "title": "Likelihood on the scale ICD 203:",
        "terms": [["roughly even chance", "45 to 55 per cent"], ["likely", "55 to 80 per cent"]],
    }
    assert comparison["summaries"] == [["The economy", "Hunger at home."]]
    assert [each["ref"] for each in comparison["reasons"]] == ["E1", "E2"]
    assert [letter for letter, _words in comparison["letters"]] == ["CC", "C", "N", "I", "II", "NA"]
    assert rows["E1"]["cells"][0] == {"text": "CC", "letter": "CC"}
    assert rows["E3"]["cells"][0] == {"text": ""}
    assert (rows["E1"]["score"], rows["E3"]["score"]) == ("1.50", "")
    assert (rows["E1"]["share"], rows["E3"]["share"]) == (0.75, 0)
    assert [cell["share"] for cell in rows["Inconsistency"]["cells"]] == [0, 0.5, 1]
    assert table["digits"] == 3.7
    assert rows["E1"]["facts"] == ["document", "2017"]
    assert rows["E1"]["weights"] == ["high", "medium"]
    assert (comparison["turned"], table["short"], table["part"]) == (False, True, "")
    assert (rows["E1"]["source"]["text"], rows["E1"]["grade"]) == ("source [1]", " C3")
    assert rows["E3"]["source"] is None
    assert rows["E1"]["paragraphs"] == [{"text": "1", "to": "place:2"}]
    (_head, first) = data["text"][0]["children"]  # in one, since there is a note
    citations = [each for each in first["children"] if isinstance(each, dict)]
    assert [each["to"] for each in citations if each["kind"] == "citation"] == [
        rows["E1"]["source"]["to"], rows["E1"]["id"],
    ]  # fmt: skip


def test_without_a_list_of_sources_they_are_named(sample: Briefing) -> None:
    (table,) = _data(sample, sources=False)["comparison"]["matrix"]
    assert [row["source"] for row in table["rows"] if row["ref"] == "E1"] == [{"text": "W. Brown"}]


def test_a_source_without_a_grade() -> None:
    evidence = Evidence("E1", "An item", source="s")
    comparison = Comparison("", "Motivation", (Motivation("m", "M"),), (), {}, (evidence,))
    briefing = Briefing("f", "f", "T", (), sources=(Source("s", 1, "S"),), comparison=comparison)
    data = _data(briefing)["comparison"]
    assert data["matrix"][0]["rows"][0]["grade"] == ""
    assert (data["ranges"], data["letters"], data["question"]) == (None, [], "")


def test_a_table_is_taken_to_be_as_high_as_all_that_is_told_of_its_items() -> None:
    """Paragraphs and the source take lines below the words of an item."""
    sources = (Source("s", 1, "S", Grade("A", "1")),)
    bare = Evidence("E1", "An item")
    told = (bare, replace(bare, source="s"), replace(bare, paragraphs=tuple(range(1, 120))))
    heights = []
    for item in told:
        comparison = Comparison("", "Motivation", (Motivation("m", "M"),), (), {}, (item,))
        briefing = Briefing(
            "f", "f", "T", tuple(node("paragraph", "x", number=n) for n in range(1, 120)),
            paragraphs=119, sources=sources, comparison=comparison,
        )  # fmt: skip
        (table,) = _data(briefing)["comparison"]["matrix"]
        heights.append(table["height"])
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] > heights[0] + 4 * (heights[1] - heights[0])


def test_many_motivations_are_split_over_tables(golden: Comparison) -> None:
    motivations = tuple(Motivation(f"m{place}", f"M {place}") for place in range(30))
    evidence = (Evidence("E1", "An item", ratings={"m3": Rating("C"), "m29": Rating("II")}),)
    many = replace(golden, motivations=motivations, evidence=evidence)
    data = _data(Briefing("f", "f", "T", (), comparison=many))["comparison"]
    tables = data["matrix"]
    assert data["turned"]
    assert len(tables) > 2
    assert sum(len(table["columns"]) for table in tables) == 30
    assert [place for table in tables for place in table["places"]] == list(range(30))
    assert [("id" in table["rows"][0]) for table in tables] == [True] + [False] * (len(tables) - 1)


def test_sentences_in_the_cells_want_wider_columns(golden: Comparison) -> None:
    words = {"c": {"H1": "A sentence that does not fit a narrow column. " * 20}}
    criterion = replace(golden, criteria=(Criterion("c", "C"),), cells=words)
    data = _data(Briefing("f", "f", "T", (), comparison=criterion))["comparison"]
    (matrix,), (criteria,) = data["matrix"], data["criteria"]
    assert matrix["column"] < criteria["column"]
    assert (matrix["whole"], criteria["whole"]) == (True, False)


def test_a_row_that_does_not_tell_the_columns_apart_is_flat(golden: Comparison) -> None:
    data = _data(Briefing("f", "f", "T", (), comparison=golden))["comparison"]
    rows = data["matrix"][0]["rows"]
    assert [row["ref"] for row in rows if row["flat"]] == ["E1"]


def test_only_words_wider_than_their_column_need_a_hyphen(golden: Comparison) -> None:
    title = "Internationalisation of alliances"
    narrow = replace(golden, motivations=tuple(Motivation(f"m{of}", title) for of in range(12)))
    tables = _data(Briefing("f", "f", "T", (), comparison=narrow))["comparison"]["matrix"]
    wide = [words for table in tables for _title, words in table["columns"]]
    assert wide == [["Internationalisation"]] * 12


def test_a_table_that_fits_a_page_is_kept_whole(golden: Comparison) -> None:
    def short(count: int) -> bool:
        items = tuple(Evidence(f"E{place}", "An item of a few words") for place in range(count))
        data = _data(Briefing("f", "f", "T", (), comparison=replace(golden, evidence=items)))
        (table,) = data["comparison"]["matrix"]
        return bool(table["short"])

    assert short(18)
    assert not short(80)


def test_no_evidence_and_no_motivations() -> None:
    empty = Comparison("Which?", "Motivation", (), (), {}, ())
    data = _data(Briefing("f", "f", "T", (), comparison=empty))["comparison"]
    assert (data["lead"], data["fragility"]) == ("No evidence is rated. ", [])
    assert (data["criteria"], data["matrix"]) == ([], [])
    assert (data["leads"], data["blank"], data["reasons"]) == ([], False, [])


def test_a_title_too_long_for_its_head_is_numbered_there_and_listed(golden: Comparison) -> None:
    words = " ".join(["which has an extraordinarily long name"] * 10)
    titles = tuple(Motivation(f"m{place}", f"M {place} {words}") for place in range(1, 13))
    data = _data(Briefing("f", "f", "T", (), comparison=replace(golden, motivations=titles)))
    comparison = data["comparison"]
    heads = [title for table in comparison["matrix"] for title, _tight in table["columns"]]
    assert all(head.startswith(f"{place}. M {place} which") for place, head in enumerate(heads, 1))
    assert all(head.endswith("…") and len(head) < 160 for head in heads)
    assert comparison["titles"] == [f"{place}. M {place} {words}" for place in range(1, 13)]
    short = _data(Briefing("f", "f", "T", (), comparison=golden))["comparison"]
    assert short["titles"] == []
    # Large letters leave less of a page for heads.
    large = _data(
        Briefing("f", "f", "T", (), comparison=replace(golden, motivations=titles)),
        letters=16, least=16,
    )["comparison"]  # fmt: skip
    assert all(len(title) < 60 for table in large["matrix"] for title, _ in table["columns"])


def test_weights_are_told_below_the_items_if_that_saves_a_table(golden: Comparison) -> None:
    def fixed(**options: Any) -> tuple[int, list[str]]:
        data = _data(Briefing("f", "f", "T", (), comparison=golden), **options)["comparison"]
        (table,) = data["matrix"]
        return len(table["fixed"]), table["rows"][0]["facts"]

    assert fixed() == (3, [])
    assert fixed(letters=16, least=16, margin=15) == (1, ["Cred.\u00a0high", "Rel.\u00a0high"])


def test_columns_of_letters_are_closer_on_narrow_paper(golden: Comparison) -> None:
    def columns(**options: Any) -> list[float]:
        data = _data(Briefing("f", "f", "T", (), comparison=few), **options)["comparison"]
        return [table["column"] for table in data["matrix"]]

    few = replace(golden, motivations=golden.motivations[:2])
    (wide,), (narrow,) = columns(), columns(paper="a5")
    assert 42 < narrow < wide < 100


def test_a_share_of_a_bar_can_be_seen_in_black_and_white() -> None:
    colours = _data(Briefing("f", "f", "T", ()), plain=True)["colours"]
    assert (colours["track"], colours["bar"]) == ("#FFFFFF", "#000000")


def test_a_marking_is_grey_on_grey_and_on_plain_paper() -> None:
    secret = Briefing("f", "f", "T", (), marking=marking("SECRET"))
    colours = [
        (banner["background"], banner["foreground"])
        for options in ({}, {"grey": True}, {"plain": True})
        for banner in [_data(secret, **options)["marking"]]
    ]
    assert colours[0] == (secret.marking.background, secret.marking.foreground)
    assert colours[1] == colours[2] == tuple(map(grey, colours[0]))
    assert colours[1][0] != colours[0][0]


def test_what_explains_a_table_of_the_report_is_on_its_page() -> None:
    report = _data(read_once())["comparison"]["report"]
    told = [
        before
        for head, before, table in zip(report, report[1:], report[2:], strict=False)
        if (head["kind"], before["kind"], table["kind"]) == ("heading", "paragraph", "table")
    ]
    assert ["Shares are of" in json.dumps(each) for each in told][-1]
    assert [each.get("sticks") for each in told] == [True] * len(told)
