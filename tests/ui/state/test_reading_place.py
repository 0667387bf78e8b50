"""Places, history and pictures, without a pane."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from briefing_app.model.briefing import Asset, Briefing
from briefing_app.ui.reader.text_images import asset_named, decode
from briefing_app.ui.state.reading_place import Place, find_again, first_words
from tests.samples import png

TEXTS = ["The first one.", "The  second\none.", "The third one.", "The second one."]


def text(number: int) -> str:
    return TEXTS[number - 1]


@pytest.mark.parametrize(
    ("place", "number"),
    [
        (Place(2, 0.5, "The second one."), 2),
        (Place(3, 0.5, "The second one."), 2),
        (Place(4, 0.5, "The second one."), 4),
        (Place(1, 0.0, "The third one."), 3),
        (Place(2, 0.0, "Gone."), 2),
        (Place(9, 0.0, "Gone."), 4),
        (Place(3), 3),
        (Place(0, 0.5), 0),
    ],
)
def test_a_paragraph_is_found_by_its_words_then_by_its_number(place: Place, number: int) -> None:
    assert find_again(place, len(TEXTS), text) == number


def test_there_is_no_paragraph_in_an_empty_text() -> None:
    assert find_again(Place(3, 0.0, "x"), 0, text) == 0


@given(st.integers(0, 500), st.floats(-1, 2), st.text(max_size=60))
def test_a_place_comes_back_from_the_store(paragraph: int, offset: float, words: str) -> None:
    place = Place(paragraph, offset, first_words(words))
    again = Place.from_kept(place.kept())
    assert again._replace(offset=0.0) == place._replace(offset=0.0)
    assert again.offset == pytest.approx(place.offset, abs=1e-3)


@pytest.mark.parametrize("data", [None, 3, [], ["a", 1, "b"], [1, 2], {"paragraph": 1}])
def test_anything_else_is_the_start(data: object) -> None:
    assert Place.from_kept(data) == Place()


def test_a_place_out_of_range_is_brought_in() -> None:
    assert Place.from_kept([-4, 77, "x"]) == Place(0, 2.0, "x")
    assert Place.from_kept([1, 10**400, "x"]) == Place(1, 2.0, "x")
    assert Place.from_kept([1, float("nan"), "x"]) == Place(1, -1.0, "x")


def test_an_image_is_decoded_no_wider_than_asked_for(qapp: object) -> None:
    asset = Asset("wide.png", "image/png", 40, 20, png(40, 20))
    assert (decode(asset, 10).width(), decode(asset, 10).height()) == (10, 5)
    assert decode(asset, 100).width() == 40
    broken = Asset("wide.png", "image/png", 40, 20, b"not a picture")
    assert decode(broken, 100).width() == 1


def test_images_are_asked_for_by_their_place(qapp: object) -> None:
    asset = Asset("assets/a b%20c.png", "image/png", 4, 2, png(4, 2))
    briefing = Briefing("x", "x", "x", (), assets={asset.name: asset})
    assert asset_named(briefing, QUrl("asset:0")) is asset
    for name in ("asset:1", "asset:-1", "asset:a", "assets/a b%20c.png", "file:0"):
        assert asset_named(briefing, QUrl(name)) is None
    assert asset_named(None, QUrl("asset:0")) is None
