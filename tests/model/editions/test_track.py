"""The track of the judgements: what each edition says, and nothing between them."""

from pathlib import Path

import pytest

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.editions.track import track_of
from briefing_app.model.editions.track_report import picture_name, stretches_of, track_report
from briefing_app.model.tree import plain_text, walk
from briefing_app.resources import earlier_edition
from tests.known_reading import read_once
from tests.model.editions.test_comparing import FIRST, SECOND


def edition(folder: Path, name: str, text: str) -> Briefing:
    file = folder / name
    file.write_text(text, "utf-8")
    return read_briefing(str(file))


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Briefing, Briefing]:
    return edition(tmp_path, "march.md", FIRST), edition(tmp_path, "april.md", SECOND)


def test_editions_are_in_the_order_of_their_dates(pair: tuple[Briefing, Briefing]) -> None:
    for given in (pair, pair[::-1]):
        track = track_of(given)
        assert [each.briefing.name for each in track.editions] == ["march.md", "april.md"]
        points = [each.points["fog"] for each in track.editions]
        assert [each.motivation.likelihood for each in points] == ["likely", "very likely"]
        assert [each.stretch and each.stretch.low for each in points] == [55, 80]


def test_ids_tell_motivations_with_the_same_title_apart(tmp_path: Path) -> None:
    renamed = SECOND.replace("id: strike", "id: walkout").replace("strike:", "walkout:")
    track = track_of([edition(tmp_path, "a.md", FIRST), edition(tmp_path, "b.md", renamed)])
    assert list(track.titles.values()) == ["Fog", "A strike (walkout)", "A strike (strike)"]


def test_without_a_date_the_given_order_is_kept(tmp_path: Path) -> None:
    late = edition(tmp_path, "late.md", FIRST.replace("as_of: 2024-03-01\n", ""))
    early = edition(tmp_path, "early.md", SECOND)
    track = track_of([early, late])
    assert [each.briefing for each in track.editions] == [early, late]
    assert track_report(track, {}).subtitle == "From 1 April 2024 to late.md"


def test_what_is_not_estimated_or_not_there_is_a_gap(tmp_path: Path) -> None:
    text = (
        FIRST.replace("    - {id: strike, title: A strike, likelihood: unlikely}\n", "")
        .replace(", strike: {rating: I, because: It was calm.}", "")
        .replace(", strike: C", "")
    )
    first = edition(tmp_path, "first.md", text)
    second = edition(tmp_path, "second.md", SECOND.replace(", likelihood: unlikely", ""))
    track = track_of([first, second])
    assert "strike" not in track.editions[0].points
    assert track.editions[1].points["strike"].stretch is None
    assert [stretch.term for _each, stretch, _leads in stretches_of(track)] == [
        "likely", "very likely",
    ]  # fmt: skip
    cells = [plain_text((each,)) for each in walk(track_report(track, {}).blocks)
             if each.kind == "cell"]  # fmt: skip
    assert "–" in cells
    assert "not estimated" in cells


def test_a_motivation_that_went_is_last_under_its_last_title(tmp_path: Path) -> None:
    first = edition(tmp_path, "first.md", FIRST.replace("title: Fog", "title: Old fog"))
    second = edition(
        tmp_path,
        "second.md",
        SECOND.replace("id: strike, title: A strike", "id: tide, title: The tide").replace(
            "strike:", "tide:"
        ),
    )
    assert list(track_of([first, second]).titles.values()) == ["Fog", "The tide", "A strike"]


def test_the_lead_changes_where_another_motivation_leads() -> None:
    march, april = read_briefing(str(earlier_edition())), read_once()
    track = track_of([april, march])
    assert [each.lead_changed for each in track.editions] == [False, True]
    words = plain_text(track_report(track, {}).blocks)
    assert "The lead changes to: The economy" in words


def test_an_edition_without_a_lead_changes_none(tmp_path: Path) -> None:
    plain = edition(tmp_path, "plain.md", "---\ntitle: The ferry\nas_of: 2024-03-15\n---\nWords.\n")
    first = edition(tmp_path, "first.md", FIRST)
    last = edition(tmp_path, "last.md", FIRST.replace("2024-03-01", "2024-05-01"))
    track = track_of([last, plain, first])
    assert [each.lead_changed for each in track.editions] == [False, False, False]
    assert track.editions[1].points == {}


def test_without_motivations_it_says_so(tmp_path: Path) -> None:
    track = track_of([edition(tmp_path, "plain.md", "Words.\n")])
    report = track_report(track, {})
    assert "None of the editions has motivations." in plain_text(report.blocks)
    assert all(each.kind != "table" for each in report.blocks)


def test_briefings_with_different_ids_are_named(tmp_path: Path) -> None:
    texts = [text.replace("title: The ferry", f"title: The ferry\nid: {ref}", 1)
             for text, ref in ((FIRST, "ferry"), (SECOND, "train"))]  # fmt: skip
    pair = [edition(tmp_path, f"{place}.md", text) for place, text in enumerate(texts)]
    assert "“ferry”, “train”" in plain_text(track_report(track_of(pair), {}).blocks)
    assert track_of(pair[:1] * 2).ids == ("ferry",)


def test_different_scales_are_named_in_each_row(tmp_path: Path) -> None:
    first = edition(tmp_path, "first.md", FIRST)
    second = edition(tmp_path, "second.md", SECOND.replace("icd203", "phia").replace(
        "very likely", "highly likely"))  # fmt: skip
    words = plain_text(track_report(track_of([first, second]), {}).blocks)
    assert "different scales" in words
    assert "PHIA probability yardstick" in words


def test_the_marking_is_the_highest(pair: tuple[Briefing, Briefing]) -> None:
    marking = track_report(track_of(pair), {}).marking
    assert marking is not None
    assert marking.text == "OFFICIAL-SENSITIVE"


def test_each_band_links_to_its_own_edition(pair: tuple[Briefing, Briefing]) -> None:
    track = track_of(pair)
    links = [each for each in walk(track_report(track, {}).blocks) if each.kind == "link"]
    assert {each.string("scope") for each in links} == {"edition"}
    assert {each.string("target") for each in links} == {each.file for each in pair}


def test_a_link_leads_to_the_section_of_the_motivation() -> None:
    april = read_once()
    track = track_of([april])
    sections = {each.id: each.first_paragraph for each in april.sections}
    for point in track.editions[0].points.values():
        assert point.paragraph == sections[point.motivation.section]


def test_many_motivations_take_several_tables(tmp_path: Path) -> None:
    columns = "".join(f"    - {{id: m{n}, title: M{n}, likelihood: likely}}\n" for n in range(12))
    head = "title: T\ncomparison:\n  question: Why?\n  motivations:\n"
    track = track_of([edition(tmp_path, "many.md", f"---\n{head}{columns}---\nWords.\n")])
    tables = [each for each in track_report(track, {}).blocks if each.kind == "table"]
    assert [len(each.children[0].children) for each in tables] == [6, 6, 3]


def test_each_band_has_a_picture_by_its_name(pair: tuple[Briefing, Briefing]) -> None:
    track = track_of(pair)
    names = {picture_name(stretch, leads=leads) for _each, stretch, leads in stretches_of(track)}
    assert names == {"band 55 80 lead", "band 80 95 lead", "band 20 45"}
