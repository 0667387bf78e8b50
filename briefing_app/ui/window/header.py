"""The bar above the text: what is open, and what is used most."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from briefing_app.ui.commands.actions import Actions, Menu
from briefing_app.ui.session import Change, Session
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font

_MUCH = 50
"""The labels take all the room they can use, up to their own width, before any is left empty."""

_MENUS: tuple[Menu, ...] = ("File", "Find", "Go", "View", "Table", "Help")


class _ElidedLabel(QLabel):
    """A label of plain text that gives way when the window is narrow."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Show a text, elided to the room there is."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def natural_width(self) -> int:
        """Return the width in pixels that the whole text takes."""
        return QFontMetrics(self.font()).horizontalAdvance(self._whole) + 4

    def _elide(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(QFontMetrics(self.font()).elidedText(self._whole, elide, self.width()))


class _LateMenu(QMenu):
    """A menu that is filled when it is first opened; the first screen does not pay for it."""

    def __init__(self, fill: Callable[[QMenu], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._fill_it = fill
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        if self.isEmpty():
            self._fill_it(self)


def _add_groups(menu: QMenu, actions: list[QAction]) -> None:
    """Add actions to a menu, with a line between groups of which one is always checked."""
    for before, action in zip([None, *actions], actions, strict=False):
        if before is not None and before.actionGroup() is not action.actionGroup():
            menu.addSeparator()
        menu.addAction(action)


class Header(QFrame):
    """Title and date at the left; Find, Print, views, appearance and menu at the right."""

    menu_button: QToolButton

    def __init__(self, session: Session, actions: Actions, recent: QMenu) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("header")
        self._actions = actions
        self._recent = recent
        self._title = _ElidedLabel("title")
        self._title.setFont(font(SANS, 13, SEMIBOLD))
        self._date = _ElidedLabel("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addWidget(self._date)
        row.addStretch(1)
        for name, words in (("find", "Find"), ("print", "Print")):
            row.addWidget(self._button(actions[name], words))
        self._views = self._view_buttons()
        row.addWidget(self._views)
        row.addWidget(self._looks_button())
        self.menu_button = self._menu_button()
        row.addWidget(self.menu_button)
        self._row = row
        session.changed.connect(self._follow)
        self._show_briefing()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "briefing":
            self._show_briefing()

    def _show_briefing(self) -> None:
        """Show what is open; the views are offered only if there is a comparison."""
        briefing = self._session.briefing
        self._title.show_text(briefing.title if briefing else "Briefing App")
        dated = briefing is not None and briefing.as_of is not None
        self._date.show_text(f"as of {briefing.as_of}" if briefing and dated else "")
        self._date.setVisible(dated)
        self._views.setVisible(self._session.comparison is not None)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        self._title.ensurePolished()
        self._title.setMaximumWidth(self._title.natural_width())
        self._date.setMaximumWidth(self._date.natural_width() + 10)
        self._row.setStretchFactor(self._title, 4 * _MUCH)
        self._row.setStretchFactor(self._date, _MUCH)

    def _button(self, action: QAction, words: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setText(words)
        button.setAccessibleName(words)
        return button

    def _view_buttons(self) -> QWidget:
        frame = QWidget()
        frame.setObjectName("segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        for name, place in (("read", "first"), ("compare", "middle"), ("both", "last")):
            button = self._button(self._actions[name], self._actions[name].text())
            button.setObjectName(place)
            row.addWidget(button)
        return frame

    def _looks_button(self) -> QToolButton:
        return self._popup("Aa", "Theme and text", self._fill_looks)

    def _menu_button(self) -> QToolButton:
        return self._popup("☰", "Menu", self._fill_menu)

    def _fill_looks(self, menu: QMenu) -> None:
        menu.addActions(self._actions.of_menu("Theme"))
        menu.addSeparator()
        _add_groups(menu.addMenu("Text"), self._actions.of_menu("Text"))
        for name in ("zoom-in", "zoom-out", "zoom-reset"):
            menu.addAction(self._actions[name])

    def _fill_menu(self, menu: QMenu) -> None:
        for name in _MENUS:
            inner = menu.addMenu(name)
            inner.addActions(self._actions.of_menu(name))
            if name == "File":
                inner.insertMenu(self._actions["built-in"], self._recent)
            if name == "View":
                inner.addMenu("Theme").addActions(self._actions.of_menu("Theme"))
                _add_groups(inner.addMenu("Text"), self._actions.of_menu("Text"))

    def _popup(self, words: str, name: str, fill: Callable[[QMenu], None]) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setMenu(_LateMenu(fill, self))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button
