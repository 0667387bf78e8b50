import pytest

from briefing_app.model.briefing import Asset, Briefing, Source
from briefing_app.model.comparison import Comparison, Criterion, Evidence, Motivation
from briefing_app.model.notes.records import Anchor, Spot
from briefing_app.model.notes.spots import Spots
from briefing_app.model.tree import Node
from tests.samples import png

M1, M2 = Motivation("m1", "Fear"), Motivation("m2", "Trade")


def item(ref: str, text: str) -> Evidence:
    return Evidence(ref, text, None, "", "", "high", "high", {}, ())


def briefing(
    *items: Evidence, motivations: tuple[Motivation, ...] = (M1, M2), cell: str = "A  reason",
    title: str = "Bench, 2019", pixels: int = 3,
) -> Briefing:  # fmt: skip
    comparison = Comparison(
        "Which?", "Motivation", motivations, (Criterion("c", "Costs"),),
        {"c": {"m1": cell}}, items,
    )  # fmt: skip
    image = Node("image", text="A map", attributes={"source": "map.png"})
    gone = Node("image", text="Gone", attributes={"source": "gone.png"})
    asset = Asset("map.png", "image/png", pixels, 2, png(pixels, 2))
    return Briefing(
        "b.md", "b.md", "Title", (Node("paragraph", (image, gone, image)),),
        comparison=comparison, sources=(Source("bench", 1, title),), assets={"map.png": asset},
    )  # fmt: skip


HERE = briefing(item("E1", "Fog  at dawn"), item("E2", "Rain"))
FIGURE = next(ref for kind, ref in Spots(HERE)._words if kind == "figure")


def anchor(spot: Spot) -> Anchor:
    made = Spots(HERE).anchor(spot)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("spot", "words", "name"),
    [
        (Spot("evidence", "E1"), "Fog at dawn", "E1"),
        (Spot("evidence", "E1", "m2"), "Fog at dawn\nTrade", "E1 × Trade"),
        (Spot("motivation", "m1", "m1"), "Fear", "Fear"),
        (Spot("criterion", "c"), "Costs", "Costs"),
        (Spot("criterion", "c", "m1"), "Costs\nFear\nA reason", "Costs × Fear"),
        (Spot("likelihood", "", "m1"), "Likelihood\nFear", "Likelihood × Fear"),
        (Spot("source", "bench"), "Bench, 2019", "Bench, 2019"),
        (Spot("figure", FIGURE), "A map", "A map"),
    ],
)
def test_a_spot_has_words_and_a_name(spot: Spot, words: str, name: str) -> None:
    made = anchor(spot)
    assert (made.exact, made.section) == (words, name)
    assert Spots(HERE).place(made) == spot


@pytest.mark.parametrize(
    "spot",
    [Spot("evidence", "E9"), Spot("evidence", "E1", "m9"), Spot("criterion", "x", "m1"),
     Spot("source", "x"), Spot("figure", "0")],
)  # fmt: skip
def test_what_is_not_there_has_no_words(spot: Spot) -> None:
    assert Spots(HERE).anchor(spot) is None


def test_a_figure_has_the_words_of_its_first_place() -> None:
    again = Node("image", text="The map once more", attributes={"source": "map.png"})
    twice = HERE._replace(blocks=(*HERE.blocks, Node("paragraph", (again,))))
    assert Spots(twice).words(Spot("figure", FIGURE)) == "A map"


def test_without_a_comparison_there_are_no_rows() -> None:
    assert Spots(HERE._replace(comparison=None)).words(Spot("likelihood")) is None


@pytest.mark.parametrize(
    ("spot", "later", "moved"),
    [
        (Spot("evidence", "E1"), briefing(item("E2", "Rain"), item("E7", "Fog at dawn")),
         Spot("evidence", "E7")),
        (Spot("evidence", "E1"), briefing(item("E1", "Rain"), item("E2", "Fog at dawn")),
         Spot("evidence", "E2")),
        (Spot("evidence", "E1"), briefing(item("E1", "Fog at dusk")), None),
        (Spot("evidence", "E1"), briefing(item("E4", "Fog at dawn"), item("E5", "Fog at dawn")),
         None),
        (Spot("evidence", "E1", "m1"),
         briefing(item("E3", "Fog at dawn"), motivations=(Motivation("x", "Fear"),)),
         Spot("evidence", "E3", "x")),
        (Spot("evidence", "E1", "m1"),
         briefing(item("E1", "Fog at dawn"), motivations=(Motivation("m1", "No fear"),)), None),
        (Spot("criterion", "c", "m1"), briefing(cell="Another reason"), None),
        (Spot("motivation", "m1", "m1"), briefing(motivations=(M2, Motivation("x", "Fear"))),
         Spot("motivation", "x", "x")),
        (Spot("motivation", "m1", "m1"), briefing(motivations=(M2,)), None),
        (Spot("source", "bench"), briefing(title="Bench, 2020"), None),
        (Spot("figure", FIGURE), briefing(pixels=4), None),
    ],
)  # fmt: skip
def test_in_another_edition_id_or_place_may_differ_but_no_word(
    spot: Spot, later: Briefing, moved: Spot | None
) -> None:
    assert Spots(later).place(anchor(spot)) == moved
