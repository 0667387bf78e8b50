"""What a widget paints is up to it alone, and not to how its painter comes."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.model.errors import Problem
from briefing_app.model.notes.records import Anchor
from briefing_app.model.notes.spots import Spot
from briefing_app.ui.checks.check_rows import rows_of
from briefing_app.ui.checks.checks_panel import ChecksPanel
from briefing_app.ui.notes.kind_names_dialog import KindNamesDialog
from briefing_app.ui.reader.links.hover_card import HoverCard
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.lists.row_delegate import frame_row
from briefing_app.ui.window.main_window import MainWindow

_SMOOTH = QPainter.RenderHint.Antialiasing


def _picture(widget: QWidget, *, odd: bool) -> QImage:
    """Return what is in sight of a widget, painted by a painter as usual or by an odd one."""
    seen = widget.visibleRegion().boundingRect()
    image = QImage(seen.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if odd:
        painter.setRenderHint(_SMOOTH)
        painter.setBrush(QColor("red"))
    # The painters of paint events take over from this one all but the pen and the font.
    widget.render(painter, QPoint(), QRegion(seen), QWidget.RenderFlag.DrawWindowBackground)
    painter.end()
    return image


def _dependent(root: QWidget) -> set[str]:
    """Return the names of the widgets on show that an odd painter paints otherwise."""
    return {
        f"{type(each.parent()).__name__}.{type(each).__name__}"
        for each in root.findChildren(QWidget)
        if _paints(each)
        and not each.visibleRegion().isEmpty()
        and _picture(each, odd=False) != _picture(each, odd=True)
    }


def _paints(widget: QWidget) -> bool:
    """Return whether code of the program paints a widget."""
    around = widget.parent()
    if isinstance(around, QAbstractScrollArea) and around.viewport() is widget:
        return type(around).__module__.startswith("briefing_app.")
    return hasattr(type(widget).__dict__.get("paintEvent"), "__code__")


def _dependent_rows(root: QWidget) -> set[str]:
    """Return the words of the rows on show that a painter with an odd font paints otherwise."""
    found = set()
    for view in root.findChildren(QAbstractItemView):
        delegate, model = view.itemDelegate(), view.model()
        if not view.isVisible() or not type(delegate).__module__.startswith("briefing_app."):
            continue
        for index in (model.index(row, 0) for row in range(min(model.rowCount(), 4))):
            option = QStyleOptionViewItem()
            option.rect = view.visualRect(index)
            pictures = []
            for odd in (False, True):
                image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
                image.fill(QColor("white"))
                painter = QPainter(image)
                if odd:
                    painter.setFont(QFont("serif", 30))
                    painter.setPen(QPen(QColor("red"), 3))
                    painter.setBrush(QColor("red"))
                    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                delegate.paint(painter, option, index)
                painter.end()
                pictures.append(image)
            if pictures[0] != pictures[1]:
                found.add(f"{type(delegate).__name__}: {index.data()}")
    return found


def test_a_window_paints_alike_with_any_painter(window: MainWindow, qtbot: QtBot) -> None:
    session, reader = window.session, window.panes.reader
    assert session.comparison is not None
    notes = session.build_notes()
    notes.add(Anchor("Kim", paragraph=2), "Highlight", kind=1, words="What does he want?")
    notes.add(Anchor("", paragraph=3), "Bookmark", bookmark=True)
    item, motivation = session.comparison.evidence[0].id, session.comparison.motivations[0].id
    on_cell = notes.spots.anchor(Spot("evidence", item, motivation))
    assert on_cell is not None
    notes.add(on_cell, "Note", words="Who says so?")
    window.panes.open_find("Kim")
    session.arrangement.sort_by_ratings(motivation)
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Tab)
    card = HoverCard(window)
    card.restyle(session.appearance)
    card.show_text("What a note says.", QRect(20, 20, 30, 10))
    scenes = {
        "the ring around a link": window.panes.reader.update,
        "notes": lambda: session.show_panel("notes"),
        "hits": lambda: session.show_panel("hits"),
        "sorted by score": session.arrangement.toggle_score,
        "timeline": lambda: session.show_panel("timeline"),
        "turned": session.arrangement.toggle_turned,
    }
    for name, come in scenes.items():
        come()
        qtbot.wait(1)
        assert _dependent(window) | _dependent_rows(window) == set(), name
    checks = ChecksPanel(session)
    checks._list(rows_of([Problem("x.md", 3, "date", "What is “(30)”?")], ()), "")
    qtbot.addWidget(checks)
    checks.show()
    assert _dependent_rows(checks) == set()
    names = KindNamesDialog(session, window)
    names.show()
    assert _dependent(names) == set()


def test_a_frame_is_sharp_on_a_screen_of_any_scale() -> None:
    pictures = []
    for smooth in (False, True):
        picture = QImage(100, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.scale(1.25, 1.25)
        painter.setRenderHint(_SMOOTH, smooth)
        painter.setBrush(QColor("red"))
        frame_row(painter, QRect(0, 0, 80, 32), load_theme("light"))
        assert painter.testRenderHint(_SMOOTH) == smooth
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
