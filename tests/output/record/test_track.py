"""The track of the judgements as a file."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from briefing_app.input.reading import read_briefing
from briefing_app.model.editions.track import Track, track_of
from briefing_app.model.editions.track_report import stretches_of, track_report
from briefing_app.output.record.track_record import track_to_json
from briefing_app.output.report_file import ENDINGS, report_bytes
from briefing_app.output.track_pictures import track_pictures
from tests.model.editions.test_comparing import FIRST, SECOND


@pytest.fixture
def track(tmp_path: Path) -> Track:
    texts = FIRST.replace("icd203", "phia"), SECOND
    files = tmp_path / "first.md", tmp_path / "second.md"
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, "utf-8")
    return track_of([read_briefing(str(file)) for file in files])


def colour(data: bytes, percent: float) -> QColor:
    """Return the colour in the middle of a picture, so many per cent from its left."""
    picture = QImage.fromData(data)
    return picture.pixelColor(int(picture.width() * percent / 100), picture.height() // 2)


def test_a_picture_has_the_band_at_its_place(track: Track) -> None:
    pictures = track_pictures(track)
    assert set(pictures) == {"band 55 75 lead", "band 25 35", "band 80 95 lead", "band 20 45"}
    unlikely = pictures["band 20 45"].data
    assert colour(unlikely, 30).name() == colour(unlikely, 44).name() == "#3d7bd9"
    assert colour(unlikely, 15).alpha() < 100
    assert colour(unlikely, 50).alpha() < 100
    assert colour(pictures["band 80 95 lead"].data, 90).name() == "#c2541b"


def test_a_band_that_is_there_twice_is_drawn_once(tmp_path: Path) -> None:
    files = tmp_path / "first.md", tmp_path / "second.md"
    for number, file in enumerate(files, 1):
        file.write_text(SECOND.replace("as_of: 2", f"id: again\nas_of: 2{number}"), "utf-8")
    track = track_of([read_briefing(str(file)) for file in files])
    assert len(list(stretches_of(track))) == 4
    assert set(track_pictures(track)) == {"band 80 95 lead", "band 20 45"}


def test_approximate_ends_fade(track: Track) -> None:
    data = track_pictures(track)["band 25 35"].data
    assert colour(data, 30).alpha() == 255
    fading = [colour(data, percent).alpha() for percent in (23, 24, 25, 26)]
    assert fading == sorted(fading)
    assert 0 < fading[0] < fading[-1] < 255
    fading = [colour(data, percent).alpha() for percent in (34, 35, 36, 37)]
    assert fading == sorted(fading, reverse=True)
    assert 255 > fading[0] > fading[-1] > 0


@pytest.mark.parametrize("ending", ENDINGS)
def test_it_is_written_without_the_paths_of_the_editions(track: Track, ending: str) -> None:
    written = report_bytes(track_report(track, track_pictures(track)), ending)
    assert len(written) > 500
    assert track.latest.file.encode() not in written


def test_json_has_the_bounds_of_each_band(track: Track) -> None:
    record = json.loads(track_to_json(track))
    assert record["format"] == 1
    assert record["motivations"] == [
        {"id": "fog", "title": "Fog"}, {"id": "strike", "title": "A strike"},
    ]  # fmt: skip
    first, second = record["editions"]
    assert (first["scale"], second["scale"]) == ("phia", "icd203")
    assert first["motivations"]["fog"] == {
        "likelihood": "likely", "confidence": "low", "low": 55, "high": 75,
    }  # fmt: skip
    assert second["lead"] == ["fog"]
    assert second["as_of"] == "2024-04-01"
    assert second["marking"] == "OFFICIAL-SENSITIVE"
