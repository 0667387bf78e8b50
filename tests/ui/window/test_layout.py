"""The panes of the window: what keeps the keys as they come and go, and what is kept of sizes."""

from collections.abc import Iterator
from itertools import permutations, product

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from briefing_app.ui.window.main_window import MainWindow


def _holder(window: MainWindow) -> str:
    """Return the name of the pane that has the keys and is on show."""
    focused = QApplication.focusWidget()
    panes = window.panes
    named = {"text": panes.reader, "table": panes.comparison, "sections": panes.sidebar}
    if focused is None or not focused.isVisible():
        return ""
    return next(name for name, pane in named.items() if pane in (focused, *_around(focused)))


def _around(widget: QWidget) -> Iterator[QWidget]:
    while (around := widget.parentWidget()) is not None:
        yield around
        widget = around


_SHOWN = {"read": ("text",), "compare": ("table",), "both": ("text", "table")}


def test_the_keys_stay_with_their_pane_or_go_to_the_first_that_is_on_show(
    window: MainWindow,
) -> None:
    panes = window.panes
    named = {"text": panes.reader, "table": panes.comparison, "sections": panes.sidebar}
    for before, after in permutations(_SHOWN, 2):
        for pane in (*_SHOWN[before], "sections"):
            window.session.change_settings(view=before, sidebar=True)
            named[pane].setFocus()
            assert _holder(window) == pane, (before, after)
            window.session.change_settings(view=after)
            stays = pane in (*_SHOWN[after], "sections")
            assert _holder(window) == (pane if stays else _SHOWN[after][0]), (before, after, pane)
    for view in _SHOWN:
        window.session.change_settings(view=view, sidebar=True)
        named["sections"].setFocus()
        panes.toggle_sidebar()
        assert _holder(window) == _SHOWN[view][0]


def _drag(splitter: QSplitter, by: int) -> None:
    """Move the border between the two parts of a splitter with the mouse."""
    handle, button = splitter.handle(1), Qt.MouseButton.LeftButton
    across = splitter.orientation() == Qt.Orientation.Horizontal
    start = handle.rect().center()
    end = start + (QPoint(by, 0) if across else QPoint(0, by))
    QTest.mousePress(handle, button, pos=start)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, button, pos=end)


def test_a_border_that_was_moved_is_kept_and_nothing_else_is(window: MainWindow) -> None:
    session, panes = window.session, window.panes
    for zoom, (name, panel, beside, splitter, part, by) in product(
        (100, 110),
        (
            ("split_below", "", False, "_shared", None, -40),
            ("split_beside", "", True, "_shared", None, 40),
            ("sidebar_width", "", False, "", 0, 33),
            ("drawer_height", "sources", False, "_outer", 1, 20),
            ("drawer_width", "notes", False, "_outer", 1, 22),
        ),
    ):
        session.change_settings(
            zoom=zoom, view="both", beside=beside, sidebar=name == "sidebar_width"
        )
        session.show_panel(panel)
        moved = getattr(panes, splitter) if splitter else panes
        before = session.settings
        _drag(moved, by)
        kept = getattr(session.settings, name)
        assert kept != getattr(before, name), name
        assert session.settings == before._replace(**{name: kept}), name
        scale = 1 if part is None or name == "drawer_height" else zoom / 100
        sizes = moved.sizes()
        shown = tuple(sizes) if part is None else round(sizes[part] / scale)
        assert kept == shown, name
        session.show_panel("")
