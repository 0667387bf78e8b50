"""A theme as Qt wants it: a palette, and one style sheet for the whole window."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing_app.resources import resource
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import MONO, SANS

_SHEET = """
QWidget { font-family: "$sans"; font-size: @13; }
QMainWindow, QDialog { background: $chrome; }
#header, #statusbar, #sidebar, #comparison { background: $chrome; }
#comparison { background: $page; }
#drawer { background: $chrome; }
#palette { background: $chrome; border: 1px solid $scroll; }
#find { background: $chrome; border-bottom: 1px solid $hairline; }
#header { border-bottom: 1px solid $hairline; }
#statusbar { border-top: 1px solid $hairline; }
#title { color: $text; }
#digits { font-family: "$mono"; }
#muted, #statusbar QLabel { color: $muted; }
#statusbar QLabel, #statusbar QToolButton { font-size: @12; }
#statusbar QToolButton { padding: 0; border: none; border-radius: 0; }
#statusbar QToolButton:focus { background: $focus; color: $chrome; }
QToolTip { background: $field; color: $text; border: 1px solid $hairline; padding: @4; }
QLineEdit, QPlainTextEdit { background: $field; color: $text; border: 1px solid $hairline;
  border-radius: 5px;
  padding: @5 @8; placeholder-text-color: $muted;
  selection-background-color: $selection; selection-color: $selection_text; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: @5-1 @8-1; }
QLineEdit[missing="true"] { border: 1px solid $error; }
QTextBrowser { background: $page; color: $text; border: none;
  selection-background-color: $selection; selection-color: $selection_text; }
QTreeView, QListView { background: transparent; border: none; outline: none; color: $text; }
QDialog QTreeView { background: $chrome; }
QDialog QTreeView, QDialog QListWidget, QDialog QScrollArea, #preview {
  border: 1px solid $chrome; }
QDialog QTreeView:focus, QDialog QListWidget:focus, QDialog QScrollArea:focus, #preview:focus {
  border: 1px solid $focus; }
QFileDialog QListView { border: solid $chrome; border-width: 1px 0; }
QFileDialog QListView:focus { border-color: $focus; }
QToolButton { background: transparent; color: $muted; border: 1px solid transparent;
  border-radius: 5px; padding: @4 @8; toolbutton-popup-delay: 0; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:focus { border: 2px solid $focus; padding: @4-1 @8-1; }
QToolButton:checked { background: $current; color: $current_text; }
QToolButton:checked:focus { border: 3px double $current_text; border-radius: 0;
  padding: @4-2 @8-2; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
#segments { border: none; margin: 0; padding: 0; }
#segments QPushButton { background: $page; color: $muted;
  border-radius: 0; padding: @6 @14 @5 @14; margin: 0; }
#segments QPushButton:checked { background: $accent; color: $accent_text;
  border-color: $accent; }
#segments QPushButton:focus { border: 2px solid $focus; padding: @6-1 @14-1 @5-1 @14-1; }
#segments QPushButton#$left { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
#segments QPushButton#$right { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
#segments QPushButton:checked:focus { border: 6px double $accent_text; border-radius: 0;
  padding: @6-5 @14-5 @5-5 @14-5; }
#notice { background: $note_background; border-top: 1px solid $hairline; }
#notice[severity="warning"] { background: $warning_background; }
#notice[severity="error"] { background: $error_background; }
#notice QLabel { color: $text; }
#signature { background: $warning_background; border-top: 1px solid $hairline; }
#signature[severity="error"] { background: #A4161A; }
#signature QLabel, #signature QToolButton { color: $text; font-weight: 600; }
#signature[severity="error"] QLabel, #signature[severity="error"] QToolButton { color: #FFFFFF; }
#signature QToolButton { padding: @2 @8; text-decoration: underline; }
#signature QToolButton:hover { background: transparent; }
#signature QToolButton:focus { border-color: $text; padding: @2-1 @8-1; }
#signature[severity="error"] QToolButton:focus { border-color: #FFFFFF; }
#notice QToolButton { color: $text; padding: @2 @8; }
#notice QToolButton:focus { padding: @2-1 @8-1; }
QMenu { background: $field; color: $text; border: 1px solid $hairline; padding: @4 0; }
QMenu::item { padding: @5 @28 @5 @24; }
QMenu::item:selected { background: $current; color: $current_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $hairline; margin: @4 0; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QTextBrowser QScrollBar:vertical, QTextBrowser QScrollBar:horizontal { background: $page; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPushButton { background: $field; color: $text; border: 1px solid $hairline;
  border-radius: 5px; padding: @6 @14; }
QDialog QPushButton, QDialog QLineEdit, QDialog QPlainTextEdit { border-color: $muted; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $focus; padding: @6-1 @14-1; }
QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton:default:focus { border: 6px double $accent_text; border-radius: 0;
  padding: @6-5 @14-5; }
QPushButton:disabled { color: $disabled; background: $chrome; border-color: $disabled; }
QDialogButtonBox QPushButton { icon-size: 0px; }
QFileDialog { backward-icon: url("$back"); forward-icon: url("$forward");
  filedialog-parent-directory-icon: url("$parent_folder"); }
QLabel { color: $text; background: transparent; }
QCheckBox, QRadioButton { color: $text; spacing: @8; }
QCheckBox:disabled, QRadioButton:disabled, QTreeView:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator { width: @14; height: @14; }
QCheckBox:focus, QRadioButton:focus { outline: 2px solid $focus; outline-radius: 3px; }
QComboBox, QAbstractSpinBox { background: $field; color: $text; border: 1px solid $muted;
  border-radius: 5px; padding: @3 @6; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: @3-1 @6-1; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled; border-color: $disabled; }
QComboBox { combobox-popup: 0; }
QComboBox QListView { background: $field; border: 1px solid $muted; padding: @2 0; }
QComboBox QListView::item { padding: @3 @4; }
QComboBox QListView::item:selected { background: $current; color: $current_text; }
QComboBox::drop-down { border: none; width: @18; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: @18; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$down");
  width: @12; height: @12; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: @12; height: @12; }
"""


_FUSION_DARKENS, _FUSION_DARKENS_FOCUS = 140, 125
"""Per cent; in Qt's qfusionstyle_p_p.h, ``outline`` and ``highlightedOutline``."""
_FUSION_MOST = 160
"""The most that the value of the latter may be; with more it becomes a lighter colour."""

_POPPED_UP = "QListView"
"""The list of completions of a file dialog: it has no parent, so that no style sheet reaches it."""
_OUTLINED = ("QCheckBox", "QRadioButton", "QComboBox", "QAbstractSpinBox")
_NAMED = re.compile(r"\$(\w+)")
"""A value in the sheet, by its name."""
_SCALED = re.compile(r"@(\d+)(?:-(\d))?")
"""A length in the sheet that grows with the zoom, in pixels at 100 per cent; with ``-1`` one less.

What has the keys has a thicker frame, which is taken from its padding: the words stay in place.
On a coloured ground the frame is double, so that a line of it is inside whatever is around it.
"""


def leading_edge() -> str:
    """Return the edge at which lines begin, “left” or “right”: style sheets are not mirrored."""
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "right" if from_right else "left"


def style_sheet(theme: Theme, zoom: float = 1.0) -> str:
    """Return the style sheet of the window for a theme; ``zoom`` is 1.0 for 100 per cent."""
    # Qt's own arrows in file dialogs are black in every theme.
    back, forward, parent_folder, down, up = (
        resource(f"icons/{name}.png").as_posix()
        for name in ("back", "forward", "parent-folder", "down", "up")
    )
    left, right = "first", "last"
    if leading_edge() == "right":
        back, forward = forward, back
        left, right = right, left
    sheet = _SCALED.sub(lambda length: _scaled(length, zoom), _SHEET)
    values = {
        "back": back,
        "forward": forward,
        "parent_folder": parent_folder,
        "down": down,
        "up": up,
        "left": left,
        "right": right,
        "sans": SANS,
        "mono": MONO,
        "chrome": theme.chrome,
        "page": theme.page,
        "field": theme.field,
        "text": theme.text,
        "muted": theme.muted,
        "faint": theme.faint,
        "disabled": theme.disabled,
        "hairline": theme.hairline,
        "accent": theme.accent,
        "accent_text": theme.accent_text,
        "current": theme.current,
        "current_text": theme.current_text,
        "hover": theme.hover,
        "focus": theme.focus,
        "link": theme.link,
        "selection": theme.selection,
        "selection_text": theme.selection_text,
        "error": theme.error,
        "scroll": theme.quote_bar,
        "note_background": theme.callouts["judgement"].background,
        "warning_background": theme.callouts["editor"].background,
        "error_background": theme.callouts["warning"].background,
    }
    return _NAMED.sub(lambda name: values[name[1]], sheet)


def _scaled(length: re.Match[str], zoom: float) -> str:
    return f"{max(round(int(length[1]) * zoom) - int(length[2] or 0), 0)}px"


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for what a style sheet does not reach."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.chrome,
        role.WindowText: theme.text,
        role.Base: theme.page,
        role.AlternateBase: theme.chrome,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.chrome,
        role.ButtonText: theme.text,
        role.BrightText: theme.accent_text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.selection_text,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.ToolTipBase: theme.field,
        role.ToolTipText: theme.text,
        role.Mid: theme.hairline,
        role.Accent: theme.accent,
    }
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(disabled, each, QColor(theme.disabled))
    return result


def _focus_outline(theme: Theme) -> QColor:
    """Return the colour of what has the keys, on light ground no lighter than Fusion leaves it."""
    colour = QColor(theme.focus)
    if not theme.dark:
        colour.setHsv(colour.hue(), colour.saturation(), min(colour.value(), _FUSION_MOST))
    return colour


def set_palette(theme: Theme) -> None:
    """Give the application the palette of a theme, and outlines that can be seen to its controls.

    The Fusion style draws the outline of a box in the colour of the window, 1.4 times as dark: on
    a dark window that cannot be seen. The outline of the one that has the keys is that of what is
    selected, 1.25 times as dark, which would be fainter than the others. These classes paint
    neither a window nor a selection, so that both colours can serve the outline alone. A list
    paints a selection, but no window.
    """
    usual = palette(theme)
    QApplication.setPalette(usual)
    outlined = QPalette(usual)
    role = QPalette.ColorRole
    outlined.setColor(role.Window, QColor(theme.muted).lighter(_FUSION_DARKENS))
    # WORKAROUND: the stubs of PySide 6.11 ask for bytes, which the function itself refuses.
    QApplication.setPalette(outlined, _POPPED_UP)  # type: ignore[arg-type]
    outlined.setColor(role.Highlight, _focus_outline(theme).lighter(_FUSION_DARKENS_FOCUS))
    for name in _OUTLINED:
        QApplication.setPalette(outlined, name)  # type: ignore[arg-type]
