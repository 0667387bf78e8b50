"""Where the panes of a window go, by the room that there is."""

from __future__ import annotations

import pytest

from briefing_app.ui.window.room import Room, Wanted, most_sidebar, room_for

BOTH = Wanted(sidebar=250, both=True)
WIDE_PANEL = BOTH._replace(height=240, width=340)
LIST = WIDE_PANEL._replace(is_list=True)


@pytest.mark.parametrize(
    ("wanted", "size", "zoom", "room"),
    [
        (BOTH, (1280, 800), 1, Room(sidebar=True)),
        (BOTH, (700, 800), 1, Room(sidebar=False)),
        (BOTH._replace(insists=True), (700, 800), 1, Room(sidebar=True)),
        (BOTH._replace(beside=True), (1280, 800), 1, Room(sidebar=True, beside=True)),
        (BOTH._replace(beside=True), (800, 800), 1, Room(sidebar=True)),
        (WIDE_PANEL, (1280, 800), 1, Room(sidebar=True)),
        (WIDE_PANEL, (1366, 500), 1, Room(sidebar=True, beside=True)),
        (WIDE_PANEL, (1280, 550), 1, Room(sidebar=True, beside=True)),
        (WIDE_PANEL, (900, 490), 1, Room(sidebar=False, beside=True)),
        (WIDE_PANEL, (590, 550), 1, Room(sidebar=False)),
        (WIDE_PANEL, (590, 530), 1, Room(sidebar=False, crowded=True)),
        (WIDE_PANEL._replace(insists=True), (900, 490), 1, Room(sidebar=True, beside=True)),
        (WIDE_PANEL._replace(both=False), (900, 490), 1, Room(sidebar=True)),
        (WIDE_PANEL, (900, 400), 1, Room(sidebar=True, crowded=True)),
        (WIDE_PANEL, (900, 490), 2, Room(sidebar=False, crowded=True)),
        (LIST, (1280, 490), 1, Room(sidebar=True, aside=True)),
        (LIST, (900, 490), 1, Room(sidebar=False, aside=True)),
        (LIST._replace(insists=True), (900, 490), 1, Room(sidebar=True, beside=True)),
        (LIST._replace(both=False), (900, 490), 1, Room(sidebar=True)),
        (LIST, (1280, 240), 1, Room(sidebar=True, aside=True, crowded=True)),
        (LIST._replace(beside=True), (1280, 800), 1, Room(sidebar=True, beside=True)),
        (LIST._replace(beside=True), (1900, 800), 1, Room(sidebar=True, beside=True, aside=True)),
    ],
)
def test_the_panes_go_where_there_is_room(
    wanted: Wanted, size: tuple[int, int], zoom: float, room: Room
) -> None:
    assert room_for(wanted, *size, zoom) == room


def test_the_sections_have_less_than_half_of_a_window() -> None:
    assert most_sidebar(1000) == 400
