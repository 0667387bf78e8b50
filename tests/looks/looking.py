"""What can be seen to be wrong with a widget: one walker for every window and dialog."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations, compress, pairwise
from operator import ne
from types import FunctionType

from PySide6.QtCore import SIGNAL, QEvent, QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QKeyEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QSplitterHandle,
    QStackedLayout,
    QStyle,
    QToolButton,
    QWidget,
)

from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.layout.tab_order import tab_stops
from briefing_app.ui.widgets.links.link_view import LinkView
from briefing_app.ui.window.main_window import MainWindow

LEAST_CONTRAST, LEAST_IN_CONTRAST_THEME = 4.5, 7.0
"""WCAG 2.2, 1.4.3 and 1.4.6: text of the usual size against what it is on."""
LEAST_OF_CONTROLS = 3.0
"""WCAG 2.2, 1.4.11: parts of controls, and what tells one state from another."""
_CONTENT = {
    "AboutDialog.QVBoxLayout", "AssumptionsPanel.QVBoxLayout", "ComparisonBar.QBoxLayout",
    "Drawer.QHBoxLayout", "FilterBar.QHBoxLayout", "FilterLine.QHBoxLayout", "FindBar.QHBoxLayout",
    "HoldsPanel.QVBoxLayout", "KindNamesDialog.QGridLayout", "KindNamesDialog.QVBoxLayout",
    "NoteEditor.QHBoxLayout", "NoteEditor.QVBoxLayout", "NotesPanel.QBoxLayout",
    "NotesPanel.QHBoxLayout", "Palette.QVBoxLayout", "PaperChoices.QFormLayout",
    "PaperDialog.QVBoxLayout", "PrintStatus.QHBoxLayout", "SettingsDialog.QVBoxLayout",
    "ShortcutSheet.QVBoxLayout", "Sidebar.QVBoxLayout", "SourcesPanel.QVBoxLayout",
    "ThisCopyDialog.QVBoxLayout", "WhatIfsPanel.QVBoxLayout",
}  # fmt: skip
"""Layouts, by their widget, that leave the space in them to Qt's style or the layout around."""
_PRESSED = SIGNAL("clicked()"), SIGNAL("clicked(bool)"), SIGNAL("toggled(bool)")
_SCALE = 2
"""Letters are looked at this much larger, so that their strokes fill whole pixels."""


def faults(root: QWidget, *, contrast: float = LEAST_CONTRAST) -> list[str]:
    """Return what is wrong with the widgets on show in a window, one line each."""
    return [
        *overlaps(root),
        *outside(root),
        *left_out(root),
        *cut_words(root),
        *faint_words(root, contrast),
        *shared_letters(root),
        *chance_margins(root),
        *chance_spaces(root),
        *unsaid(root),
        *idle(root),
        *sideways(root),
        *lost_panes(root),
        *swallowed_keys(root),
        *out_of_order(root),
    ]


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield every widget below another that is on show."""
    for each in root.findChildren(QWidget):
        if not each.isWindow() and each.isVisibleTo(root) and not each.size().isEmpty():
            yield each


def overlaps(root: QWidget) -> list[str]:
    """Return the pairs of siblings that cover one another."""
    siblings: dict[QWidget, list[QWidget]] = {}
    for each in shown(root):
        siblings.setdefault(each.parentWidget(), []).append(each)
    return [
        f"{name_of(one)} and {name_of(other)} overlap"
        for parent, children in siblings.items()
        # The viewport of what scrolls is covered on purpose, by heads and by what stays in sight.
        if not isinstance(parent, QAbstractScrollArea)
        for one, other in combinations(children, 2)
        if not isinstance(one, QSplitterHandle)
        and not isinstance(other, QSplitterHandle)
        and one.geometry().intersects(other.geometry())
    ]


def out_of_order(root: QWidget) -> list[str]:
    """Return where Tab goes back in the order of reading: up, or against the lines."""
    return [
        f"Tab goes from {name_of(one)} back to {name_of(other)}"
        for one, other in pairwise(_stops(root))
        if _is_before(*_places(root, other, one), rtl=root.isRightToLeft())
    ]


def unseen_focus(root: QWidget) -> list[str]:
    """Return what does not clearly show that it has the keys, in an active window.

    Of texts with links, only the link that has the keys is seen.
    """
    return [
        f"{name_of(each)} does not show that it has the keys"
        for each in _stops(root)
        if not isinstance(each, LinkView) and not shows_keys(each)
    ]


def shows_keys(widget: QWidget) -> bool:
    """Return whether a widget of an active window clearly looks different with the keys.

    What changes has a contrast of 3 to 1 to what was there before, and takes at least the area of
    a line of four pixels along the shortest side; of a list, along that of the item that is chosen.
    """
    pictures = []
    for takes in (True, False):
        if takes:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            widget.clearFocus()
        pictures.append(_on_ground(widget))
    changes = Counter(_changes(*pictures)).items()
    seen = sum(
        count
        for colours, count in changes
        if contrast_of(*map(_luminance, colours)) >= LEAST_OF_CONTROLS
    )
    size = widget.size()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        place = widget.visualRect(widget.currentIndex())
        size = place.intersected(widget.viewport().rect()).size()
    return seen >= 4 * min(size.toTuple())


def _on_ground(widget: QWidget) -> QImage:
    """Return a picture of a widget on the ground of the windows."""
    picture = QImage(widget.size(), QImage.Format.Format_RGB32)
    picture.fill(QGuiApplication.palette().window().color())
    widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture


def _stops(root: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a window, in its order."""
    if isinstance(root, MainWindow):
        return root.parts.stops
    return [
        each
        for each in tab_stops(root)
        if each is not root and each.isVisibleTo(root) and each.isEnabled()
    ]


def _places(root: QWidget, *widgets: QWidget) -> list[QRect]:
    """Return where widgets are in a window; what scrolls on its own is where it scrolls."""
    ways = []
    for each in widgets:
        way = [each]
        while way[0] is not root:
            way.insert(0, way[0].parentWidget())
        ways.append([one for one in way if one is each or isinstance(one, QScrollArea)])
    shared = sum(one is other for one, other in zip(*ways, strict=False))
    parted = [way[shared] if shared < len(way) else way[-1] for way in ways]
    return [QRect(each.mapTo(root, QPoint()), each.size()) for each in parted]


def _is_before(one: QRect, other: QRect, *, rtl: bool) -> bool:
    """Return whether an area is read before another: above it and in no column that comes later."""
    if one.bottom() < other.top():
        return one.right() >= other.left() if rtl else one.left() <= other.right()
    in_one_line = one.top() <= other.bottom()
    return in_one_line and (one.left() > other.right() if rtl else one.right() < other.left())


def unsaid(root: QWidget) -> list[str]:
    """Return what a reader who hears the window would not know.

    All that takes the keys says what it is, and a window its title.
    """
    found = [] if root.windowTitle() or root.accessibleName() else [f"{name_of(root)} has no title"]
    for widget in shown(root):
        if isinstance(widget.parent(), QAbstractSpinBox):
            continue  # the box has the name of its field
        heard = QAccessible.queryAccessibleInterface(widget)
        said = heard.text(QAccessible.Text.Name), heard.text(QAccessible.Text.Description)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not said[0].strip():
            found.append(f"{name_of(widget)} has no name")
        found += [f"{name_of(widget)} says “{words}”" for words in said if words.startswith("<")]
    return found


def idle(root: QWidget) -> list[str]:
    """Return the buttons that do nothing: what presses them is told to nobody."""
    return [
        f"{name_of(each)} does nothing"
        for each in shown(root)
        if isinstance(each, QPushButton | QToolButton)
        and not (each.menu() or each.actions())
        and not any(each.receivers(signal) for signal in _PRESSED)
    ]


def sideways(root: QWidget) -> list[str]:
    """Return the lists with a bar to scroll them sideways; their words are shortened instead."""
    return [
        f"{name_of(each)} can be scrolled sideways"
        for each in shown(root)
        if isinstance(each, QListView)
        and each.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and each.horizontalScrollBar().maximum() > 0
    ]


def lost_panes(root: QWidget) -> list[str]:
    """Return the splitters in which a pane can be dragged so small that it is gone."""
    return [
        f"{name_of(each)} can lose a pane"
        for each in shown(root)
        if isinstance(each, QSplitter) and each.childrenCollapsible()
    ]


def swallowed_keys(root: QWidget) -> list[str]:
    """Return what keeps a key for itself that means nothing there; it may be one of the window.

    What is disabled gets no keys, and Qt's own code leaves them as they are there.
    """
    found = []
    for each in (root, *shown(root)):
        is_ours = isinstance(type(each).keyPressEvent, FunctionType)
        if is_ours and each.isEnabled():
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier)
            each.keyPressEvent(event)
            if event.isAccepted():
                found.append(f"{name_of(each)} keeps keys that mean nothing to it")
    return found


def chance_margins(root: QWidget) -> list[str]:
    """Return the layouts within a window whose margins are those of Qt's style.

    They are other ones with each style, so that what should be in one line is not.
    """
    style = root.style()
    sides = (
        QStyle.PixelMetric.PM_LayoutLeftMargin,
        QStyle.PixelMetric.PM_LayoutTopMargin,
        QStyle.PixelMetric.PM_LayoutRightMargin,
        QStyle.PixelMetric.PM_LayoutBottomMargin,
    )
    usual = QMargins(*map(style.pixelMetric, sides))
    laid_out = ((each, each.layout()) for each in shown(root))
    return [
        f"{name_of(each)} has the margins of the style"
        for each, layout in laid_out
        # One that shows one of its widgets at a time takes no notice of margins.
        if isinstance(layout, QLayout)
        and not isinstance(layout, QStackedLayout)
        and layout.contentsMargins() == usual
    ]


def chance_spaces(root: QWidget) -> list[str]:
    """Return the layouts in a window that say nothing of the space between what is in them.

    It is that of Qt's style then, or of the layout around. A few are content with that.
    """
    usual = root.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)
    return [
        f"{name} has the space of the style, or of the layout around"
        for each in root.findChildren(QLayout)
        if each.count() > 1
        and not isinstance(each, QStackedLayout)
        and not isinstance(each.parentWidget(), QDialogButtonBox | QMessageBox)
        for around in (each.parent(),)
        if (around.spacing() if isinstance(around, QLayout) else usual) in _spaces(each)
        for name in (f"{_owner(each)}.{type(each).__name__}",)
        if name not in _CONTENT
    ]


def _spaces(layout: QLayout) -> tuple[int, ...]:
    if isinstance(layout, QFormLayout | QGridLayout):
        return layout.horizontalSpacing(), layout.verticalSpacing()
    return (layout.spacing(),)


def _owner(layout: QLayout) -> str:
    """Return the class of the program in which a layout is."""
    widget = layout.parentWidget()
    while not type(widget).__module__.startswith("briefing_app."):
        widget = widget.parentWidget()
    return type(widget).__name__


def outside(root: QWidget) -> list[str]:
    """Return the widgets that are not wholly inside their parents."""
    found = []
    for each in shown(root):
        parent = each.parentWidget()
        # What scrolls reaches out of what it scrolls in.
        scrolls = any(isinstance(one, QAbstractScrollArea) for one in (parent, parent.parent()))
        room = parent.rect()
        if isinstance(parent, QSplitter):
            room.adjust(-1, -1, 1, 1)  # read from the right, Qt is wrong by the width of a handle
        if not scrolls and not room.contains(each.geometry()):
            found.append(f"{name_of(each)} at {_numbers(each.geometry())} is outside of "
                         f"{name_of(parent)} {_numbers(parent.rect())}")  # fmt: skip
    return found


def left_out(root: QWidget) -> list[str]:
    """Return the parts that a widget has made and not placed anywhere.

    Qt takes a widget without a parent for a window of its own, one that nobody ever shows.
    """
    return [
        f"{name_of(each)} has not placed {name}"
        for each in (root, *root.findChildren(QWidget))
        for name, part in vars(each).items()
        if isinstance(part, QWidget) and part.parentWidget() is None and part.isHidden()
    ]


def cut_words(root: QWidget) -> list[str]:
    """Return the labels, buttons and fields whose words have no room."""
    return [f"{name_of(each)} is cut" for each in shown(root) if _is_cut(each)]


def shared_letters(root: QWidget) -> list[str]:
    """Return the letters that choose more than one button or field with Alt."""
    found: dict[str, list[str]] = {}
    for each in shown(root):
        letter = re.search(r"(?<!&)&(\w)", _words(each))
        if letter:
            found.setdefault(letter[1].lower(), []).append(name_of(each))
    return [f"Alt+{letter} is shared by {', '.join(names)}"
            for letter, names in found.items() if len(names) > 1]  # fmt: skip


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel):  # its tip has all of its words
        return widget.width() < widget.minimumSizeHint().width()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height()
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QAbstractButton) and widget.text():
        needed = widget.sizeHint()
        return needed.width() > widget.width() or needed.height() > widget.height() + 4
    if isinstance(widget, QLineEdit) and not widget.text():
        words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return words > widget.width() - 8
    return False


def faint_words(root: QWidget, least: float) -> list[str]:
    """Return the labels, buttons and fields whose words are too much like their ground."""
    picture = picture_of(root, _SCALE)
    found = []
    for each in shown(root):
        words = _words(each)
        if words and each.isEnabled() and (area := _in_sight(each, root)) is not None:
            seen = contrast_in(picture, QRect(area.topLeft() * _SCALE, area.size() * _SCALE))
            if seen < least:
                found.append(f"{name_of(each)} has a contrast of {seen:.2f}")
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _in_sight(widget: QWidget, root: QWidget) -> QRect | None:
    """Return where the words of a widget are in a window, or None if they are scrolled away."""
    area = widget.visibleRegion().boundingRect()
    if isinstance(widget, QCheckBox | QRadioButton):
        area.setLeft(area.left() + 20)  # the box is drawn by the style
        area.setRight(area.right() - 20)
    else:
        area = area.adjusted(4, 3, -4, -3)
    if area.width() < 4 or area.height() < 8:
        return None
    return QRect(widget.mapTo(root, area.topLeft()), area.size())


def picture_of(widget: QWidget, scale: int = 1) -> QImage:
    """Return a picture of a widget, with so many pixels for each of its own."""
    picture = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    picture.setDevicePixelRatio(1)
    return picture


def contrast_in(picture: QImage, area: QRect) -> float:
    """Return the contrast between the commonest colour of an area and the one furthest from it."""
    colours = pixels(picture, area)
    ground = _luminance(Counter(colours[::7]).most_common(1)[0][0])
    lights = {_luminance(each) for each in set(colours)}
    return max(contrast_of(ground, min(lights)), contrast_of(ground, max(lights)))


def pixels(picture: QImage, area: QRect) -> list[int]:
    """Return the colours of an area, row by row."""
    part = picture.copy(area)
    return list(memoryview(part.constBits()).cast("B").cast("I"))


def contrast_of(one: float, other: float) -> float:
    """Return the ratio of two luminances, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@cache
def _luminance(colour: int) -> float:
    """Return how light a colour is, from 0 to 1 (WCAG 2.2, relative luminance)."""
    channels = QColor.fromRgb(colour).getRgbF()[:3]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels differ in two pictures of one size."""
    return sum(1 for _each in _changes(before, after))


def _changes(before: QImage, after: QImage) -> Iterator[tuple[int, int]]:
    """Yield the colours of each pixel that differs in two pictures of one size."""
    assert before.size() == after.size()
    colours = [pixels(each, each.rect()) for each in (before, after)]
    return compress(zip(*colours, strict=True), map(ne, *colours))


def name_of(widget: QWidget) -> str:
    """Return what tells a widget from others in a message."""
    words = _words(widget) or widget.accessibleName()
    name = type(widget).__name__ + (f" #{widget.objectName()}" if widget.objectName() else "")
    return f"{name} “{words[:40]}”" if words else name


def _numbers(area: QRect) -> tuple[int, int, int, int]:
    return area.left(), area.top(), area.width(), area.height()
