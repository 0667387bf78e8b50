"""The bar above the text: what is open, and what is used most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton

from briefing_app.model.words.fixed_words import date_words, words_in
from briefing_app.translation import language, tr
from briefing_app.ui.commands.menus import LateMenu, fill_menu, fill_menus
from briefing_app.ui.commands.window_actions import Actions
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.buttons.action_button import ActionButton, ChoiceButtons
from briefing_app.ui.widgets.buttons.popup_button import PopupButton
from briefing_app.ui.widgets.elided_label import ElidedLabel
from briefing_app.ui.widgets.plain import PlainLabel, set_tip

_MUCH = 50
"""The title takes all the room it can use, up to its own width, before any is left empty."""
_TITLE = 110
"""The room that the title keeps, in pixels at 100 per cent."""
_AROUND = 6
"""The most above and below the buttons, in pixels at 100 per cent."""


class Header(QFrame):
    """Title and date at the left; Find, Print, views, appearance and menu at the right."""

    menu_button: QToolButton

    def __init__(self, session: Session, actions: Actions, recent: QMenu) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("header")
        self._actions = actions
        self._recent = recent
        self._title = ElidedLabel(name="title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setFont(font(SANS, 13, SEMIBOLD))
        self._date = PlainLabel(name="muted")
        row = QHBoxLayout(self)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addWidget(self._date)
        row.addStretch(1)
        self._find, self._print = ActionButton(actions["find"]), ActionButton(actions["print"])
        views = [actions[name] for name in ("read", "compare", "both")]
        self._views = ChoiceButtons(tr("View"), views)
        self._looks = self._popup("Aa", tr("Theme and text"), self._fill_looks)
        self.menu_button = self._popup(tr("Menu"), tr("Menu"), self._fill_menu)
        for widget in (self._find, self._print, self._views, self._looks, self.menu_button):
            row.addWidget(widget)
        self._row = row
        session.changed.connect(self._follow)
        self._show_briefing()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "briefing":
            self._show_briefing()
        elif change.aspect == "appearance":
            self._share_room()

    def _show_briefing(self) -> None:
        """Show what is open; the views are offered only if there is a comparison."""
        briefing = self._session.briefing
        self._title.setText(briefing.title if briefing else "Briefing App")
        as_of = briefing.as_of if briefing is not None else None
        date = date_words(as_of, words_in(language())) if as_of is not None else ""
        self._date.setText(tr("as of {date}", date=date) if date else "")
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the title its room; in a narrow window buttons that are in the menu too give way."""
        zoom = self._session.appearance.zoom
        around = round(_AROUND * min(zoom, 1))
        self._row.setContentsMargins(14, around, 10, around)
        for label in (self._title, self._date):
            label.ensurePolished()
        self._title.setMaximumWidth(self._title.natural_width())
        self._row.setStretchFactor(self._title, _MUCH)
        edges, space = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - edges.left() - edges.right() - round(_TITLE * zoom)
        for button in (self.menu_button, self._looks):
            room -= button.sizeHint().width() + space
        has_views = self._session.comparison is not None
        for widget, wanted in (
            (self._views, has_views), (self._find, True), (self._print, True),
        ):  # fmt: skip
            room -= widget.sizeHint().width() + space if wanted else 0
            widget.setVisible(wanted and room >= 0)
        room -= self._date.sizeHint().width() + space
        self._date.setVisible(bool(self._date.text()) and room >= 0)

    def _fill_looks(self, menu: QMenu) -> None:
        fill_menu(menu, "Theme", self._actions, self._recent)
        fill_menu(menu, "Text", self._actions, self._recent)
        menu.addSeparator()
        for name in ("zoom-in", "zoom-out", "zoom-reset"):
            menu.addAction(self._actions[name])

    def _fill_menu(self, menu: QMenu) -> None:
        fill_menus(menu, self._actions, self._recent)

    def _popup(self, words: str, name: str, fill: Callable[[QMenu], None]) -> QToolButton:
        button = PopupButton()
        button.setText(words)
        button.setAccessibleName(name)
        set_tip(button, name)
        button.setMenu(LateMenu(fill, self))
        return button
