"""Boxes that can be ticked are seen in every theme, ticked or not."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing_app.model.choices import THEMES, ThemeName
from briefing_app.ui.theme.style_sheet import set_palette, style_sheet
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.lists.tree_items import BoxDelegate

_LEAST = 3.0
"""The contrast that parts of controls need: WCAG 2.2, success criterion 1.4.11."""


def _brightness(red: float, green: float, blue: float) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in (red, green, blue)]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [True, False])
def test_the_outline_of_a_box_stands_out(
    qtbot: QtBot, name: ThemeName, kind: type[QAbstractButton], *, checked: bool
) -> None:
    theme = load_theme(name)
    before = QApplication.palette()
    set_palette(theme)
    parent = QWidget()
    parent.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(parent)
    box = kind(parent)
    box.setChecked(checked)
    box.resize(box.sizeHint())
    parent.show()
    box.move(4, 4)
    image = parent.grab().toImage()
    row = [image.pixelColor(QPoint(x, 4 + box.height() // 2)) for x in range(8)]
    ground = _brightness(*row[0].getRgbF()[:3])
    values = [_brightness(*each.getRgbF()[:3]) for each in row]
    best = max((max(each, ground) + 0.05) / (min(each, ground) + 0.05) for each in values)
    assert best >= _LEAST
    QApplication.setPalette(before)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QComboBox, QSpinBox])
def test_a_box_that_has_the_keys_stands_out(
    qtbot: QtBot, name: ThemeName, kind: type[QWidget]
) -> None:
    """Its outline is in the colour of what has the keys, and no fainter than the others."""
    theme = load_theme(name)
    before = QApplication.palette()
    set_palette(theme)
    parent = QDialog()
    parent.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(parent)
    row = QHBoxLayout(parent)
    before_it, box = QLineEdit(), kind()
    row.addWidget(before_it)
    row.addWidget(box)
    with qtbot.waitActive(parent):
        parent.show()
    before_it.setFocus()
    without = parent.grab().toImage()
    qtbot.keyClick(before_it, Qt.Key.Key_Tab)
    assert box.hasFocus()
    image = parent.grab().toImage()
    place = box.geometry()
    ground, edge = (image.pixelColor(place.left() + x, place.center().y()) for x in (-2, 0))
    bright, ground = (_brightness(*each.getRgbF()[:3]) for each in (edge, ground))
    assert (max(bright, ground) + 0.05) / (min(bright, ground) + 0.05) >= _LEAST
    assert edge != without.pixelColor(place.left(), place.center().y())
    assert abs(edge.hslHue() - QColor(theme.focus).hslHue()) <= 2
    QApplication.setPalette(before)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("state", Qt.CheckState)
def test_a_box_in_a_tree_stands_out(qtbot: QtBot, name: ThemeName, state: Qt.CheckState) -> None:
    """Its frame does, whether it is ticked or not, and so does the tick in it."""
    theme = load_theme(name)
    before = QApplication.palette()
    set_palette(theme)
    dialog = QDialog()
    dialog.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(dialog)
    tree = QTreeWidget(dialog)
    tree.setItemDelegate(BoxDelegate(tree))
    item = QTreeWidgetItem(["Section"])
    item.setCheckState(0, state)
    tree.addTopLevelItem(item)
    dialog.show()
    option = QStyleOptionViewItem()
    option.initFrom(tree)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    option.rect = tree.visualItemRect(item)
    part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    box = tree.style().subElementRect(part, option, tree)
    image = tree.viewport().grab().toImage()
    frame = [QPoint(box.left() + x, box.center().y()) for x in (-2, 0)]
    inner = box.adjusted(3, 3, -3, -3)
    within = [QPoint(inner.left() + x, inner.top() + y)
              for x in range(inner.width()) for y in range(inner.height())]  # fmt: skip
    for points in (frame, within) if state == Qt.CheckState.Checked else (frame,):
        values = [_brightness(*image.pixelColor(each).getRgbF()[:3]) for each in points]
        assert (max(values) + 0.05) / (min(values) + 0.05) >= _LEAST
    QApplication.setPalette(before)


@pytest.mark.parametrize("name", THEMES)
def test_the_arrows_of_a_file_dialog_stand_out(qtbot: QtBot, name: ThemeName) -> None:
    theme = load_theme(name)
    parent = QWidget()
    parent.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(parent)
    dialog = QFileDialog(parent)
    ground = _brightness(*QColor(theme.chrome).getRgbF()[:3])
    for button in ("backButton", "forwardButton", "toParentButton"):
        found = dialog.findChild(QToolButton, button)
        assert isinstance(found, QToolButton)
        image = found.icon().pixmap(16, 16).toImage()
        inks = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
        ink = _brightness(*max(inks, key=QColor.alpha).getRgbF()[:3])
        assert (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= _LEAST


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_to_tick_grow_with_the_zoom(
    qtbot: QtBot, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    sides = []
    for zoom in (1.0, 3.0):
        box = kind("Words")
        qtbot.addWidget(box)
        box.setStyleSheet(style_sheet(load_theme("light"), zoom))
        option = QStyleOptionButton()
        option.initFrom(box)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        sides.append(box.style().subElementRect(part, option, box).width())
    assert sides == [14, 42]
