"""The panes and how they share the window: sections, text, comparison and drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.layout.split import Split
from briefing_app.ui.window.room import Room, Wanted, most_sidebar, room_for

if TYPE_CHECKING:
    from briefing_app.ui.find.find_bar import FindBar
    from briefing_app.ui.window.drawer import Drawer
    from briefing_app.ui.window.sidebar import Sidebar

_LEAST_SIDEBAR, _LEAST_DRAWER, _LEAST_TEXT = 150, 120, 80
_LEAST_TABLE = 170
"""How much height, in pixels at 100 per cent, the comparison gets below the text when it comes on
show, for rows of its table."""
_LEAST_SHARE = 1 / 3
"""What text and comparison each get at least when both come on show."""
_UNKNOWN = 10_000
"""A height, in pixels, that lacks nothing, as long as none is known."""
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Panes(Split):
    """Sections at the left; text and comparison alone, below one another or beside one another.

    The text comes first: the sections, the bar of Find and the drawer are made when they are first
    wanted. What is on show follows the settings of the session.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(_ACROSS, parent)
        self._session = session
        self._side = QWidget()
        self._side.setObjectName("sidebar")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sidebar: Sidebar | None = None
        self._find_bar: FindBar | None = None
        self._drawer: Drawer | None = None
        self._sidebar_wanted = False
        self._find_from_table = False
        self._window_size = QSize()
        self.reader = ReadingPane(session)
        self.comparison = ComparisonPane(session)
        self._left: QWidget | None = None
        self._shared = Split(_DOWN)
        self._shared.addWidget(self.reader)
        self._shared.addWidget(self.comparison)
        self._outer = Split(_DOWN)
        self._outer.addWidget(self._shared)
        self._outer.setStretchFactor(0, 1)
        right = QWidget()
        self._column = QVBoxLayout(right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._outer, 1)
        self.addWidget(self._side)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self._side.setMinimumWidth(_LEAST_SIDEBAR)
        self._shared.splitterMoved.connect(self._keep_split)
        self._outer.splitterMoved.connect(self._keep_drawer_size)
        self.splitterMoved.connect(self._keep_sidebar_width)
        session.changed.connect(self._follow)
        self._widen_sidebar()
        self._apply()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect in ("briefing", "beginning", "settings"):
            self._apply()
        elif change.aspect == "panel":
            self._show_drawer()
        elif change.aspect == "appearance":
            self._apply()
            self._widen_sidebar()
            if self._both_shown():
                self._share()

    # -- what is on show ----------------------------------------------------------------------

    @property
    def text_shown(self) -> bool:
        """Whether the text is on show."""
        return self._session.text_shown

    @property
    def comparison_shown(self) -> bool:
        """Whether the comparison is on show."""
        return self._session.comparison_shown

    @property
    def sidebar_shown(self) -> bool:
        """Whether the list of sections is on show, as far as there is room for it."""
        return self._room().sidebar

    def want_sidebar(self) -> None:
        """Show the list of sections even in a narrow window."""
        self._sidebar_wanted = True
        self._session.change_settings(sidebar=True)
        self._apply()

    def toggle_sidebar(self) -> None:
        """Show or hide the list of sections."""
        if self.sidebar_shown:
            self._sidebar_wanted = False
            self._session.change_settings(sidebar=not self._room().sidebar)
            self._apply()
        else:
            self.want_sidebar()

    def _room(self) -> Room:
        """Return where the panes go, by what the settings ask for and the room that there is."""
        session, settings = self._session, self._session.settings
        zoom = session.appearance.zoom
        closed = self._drawer is None or self._drawer.isHidden()
        panel = None if self._drawer is None or closed else self._drawer.panel
        wanted = Wanted(
            max(_LEAST_SIDEBAR, round(settings.sidebar_width * zoom)) if settings.sidebar else 0,
            self._sidebar_wanted,
            settings.view == "both" and session.has_comparison,
            settings.beside,
            min(settings.drawer_height, self._most_drawer_below) if panel is not None else 0,
            round(settings.drawer_width * zoom),
            panel is not None and panel.is_list,
        )
        height = self.height() if self._window_size.isValid() else _UNKNOWN
        return room_for(wanted, self.width(), height, zoom)

    def _apply(self) -> None:
        """Show what the settings ask for, as far as there is room."""
        room = self._room()
        focus_goes = self.holds_focus
        if room.crowded != self._session.crowded:
            self._session.crowded = room.crowded
            self._session.changed.emit(Change("settings"))
            return
        self._place_drawer(aside=room.aside)
        across = _ACROSS if room.beside else _DOWN
        both_before = self._both_shown()
        turned = self._shared.orientation() != across
        self._shared.setOrientation(across)
        shown = {
            self.reader: self.text_shown,
            self.comparison: self.comparison_shown,
            self._side: room.sidebar,
        }
        focused = self.focusWidget() or self
        if focus_goes and any(_holds(pane, focused) and not shown[pane] for pane in shown):
            # Qt would give the keys to what comes next, and a screen reader would say that.
            self.focus_first()
        for pane, on_show in shown.items():
            pane.setVisible(on_show)
        if self.text_shown and self.comparison_shown and (turned or not both_before):
            self._share()

    def _both_shown(self) -> bool:
        return self.reader.isVisibleTo(self._shared) and self.comparison.isVisibleTo(self._shared)

    def _share(self) -> None:
        """Give text and comparison the shares that were kept, each at least a third.

        Below the text the comparison gets room for rows of its table, if there is any.
        """
        settings = self._session.settings
        first, second = self._split_here(settings.split_beside, settings.split_below)
        share = first / (first + second) if first + second else 0.5
        most = 1 - _LEAST_SHARE
        if self._shared.orientation() == _DOWN and self._window_size.isValid():
            table = _LEAST_TABLE * self._session.appearance.zoom / max(1, self._shared.height())
            most = max(_LEAST_SHARE, min(most, 1 - table))
        share = max(_LEAST_SHARE, min(share, most))
        self._shared.setSizes([round(10_000 * share), round(10_000 * (1 - share))])

    def _split_here(self, beside: tuple[int, int], below: tuple[int, int]) -> tuple[int, int]:
        return beside if self._shared.orientation() == _ACROSS else below

    @Slot()
    def _keep_split(self) -> None:
        """Keep how text and comparison share the room."""
        first, second = self._shared.sizes()
        name = "split_beside" if self._shared.orientation() == _ACROSS else "split_below"
        self._session.change_settings(**{name: (first, second)})

    def _widen_sidebar(self) -> None:
        """Give the sections the width that was kept, at the zoom, but leave the text the most."""
        wanted = round(self._session.settings.sidebar_width * self._session.appearance.zoom)
        if self.isVisible():
            wanted = min(wanted, most_sidebar(self.width()))
        self.setSizes([wanted, max(1, self.width() - wanted)])

    @Slot()
    def _keep_sidebar_width(self) -> None:
        width = round(self.sizes()[0] / self._session.appearance.zoom)
        self._session.change_settings(sidebar_width=width)

    @Slot()
    def _keep_drawer_size(self) -> None:
        size = self._outer.sizes()[1]
        if self._drawer_aside:
            width = round(size / self._session.appearance.zoom)
            self._session.change_settings(drawer_width=width)
        else:
            self._session.change_settings(drawer_height=size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text as high as it was if the room is taken, or given, by a bar below."""
        text, window_size = self._shared.sizes()[0], self.window().size()
        super().resizeEvent(event)
        below = self._both_shown() and self._shared.orientation() == _DOWN
        if below and window_size == self._window_size:
            self._shared.setSizes([text, sum(self._shared.sizes()) - text])
        elif below:
            self._share()
        self._window_size = window_size
        if self._drawer is not None and self._outer.sizes()[1] > self._most_drawer:
            self._set_drawer_size(self._outer.sizes()[1])
        self._apply()

    # -- parts that are made late -------------------------------------------------------------

    def make_sidebar(self) -> Sidebar:
        """Return the list of sections, which is made once, in the place kept free for it."""
        if self._sidebar is None:
            from briefing_app.ui.window.sidebar import Sidebar

            self._sidebar = made = Sidebar(self._session)
            made.setMinimumWidth(_LEAST_SIDEBAR)
            sizes, shown = self.sizes(), self._side.isVisibleTo(self)
            self.replaceWidget(0, made)
            made.setVisible(shown)
            self._side.deleteLater()
            self._side = made
            self.setSizes(sizes)
        return self._sidebar

    @property
    def sidebar(self) -> Sidebar:
        """The list of sections."""
        return self.make_sidebar()

    @property
    def find_bar(self) -> FindBar:
        """The bar above the panes, made when it is first wanted."""
        if self._find_bar is None:
            from briefing_app.ui.find.find_bar import FindBar
            from briefing_app.ui.find.hit_marks import HitMarks
            from briefing_app.ui.find.search import Search

            search = Search(self._session, self.reader, self)
            HitMarks(self._session, search, self.reader)
            self._find_bar = FindBar(self._session, search, self.reader)
            self._find_bar.hide()
            self._find_bar.left.connect(self._leave_find)
            self._column.insertWidget(0, self._find_bar)
        return self._find_bar

    def open_find(self, words: str = "") -> None:
        """Open the bar of Find; the keys come back to the pane that has them now."""
        focused = self.focusWidget()
        if self.find_bar.isHidden():
            self._find_from_table = focused is not None and _holds(self.comparison, focused)
        self.find_bar.open(words)

    @Slot()
    def _leave_find(self) -> None:
        if self._find_from_table and self.comparison_shown:
            self.comparison.setFocus()
        else:
            self.focus_first()

    def _show_drawer(self) -> None:
        """Show the open panel and give it the keys, or close the drawer."""
        if not self._session.panel:
            self._close_drawer()
            return
        opening = self._drawer is None or self._drawer.isHidden()
        if opening:
            self._left = next(
                (pane for pane in self._panes if _holds(pane, self.focusWidget() or self)), None
            )
        if self._drawer is None:
            from briefing_app.ui.window.drawer import Drawer

            self._drawer = Drawer(self._session)
            self._drawer.setMinimumSize(_LEAST_DRAWER, _LEAST_DRAWER)
            self._outer.addWidget(self._drawer)
        self._drawer.show()
        self._drawer.refresh()
        if opening:
            from_table = self._left is self.comparison
            self._session.wanted = "comparison" if from_table else "text"
        self._apply()
        if opening:
            self._fit_drawer()
        self._drawer.take_keys()

    def _place_drawer(self, *, aside: bool) -> None:
        """Put an open drawer at the side, or below."""
        if self._drawer is None or self._drawer.isHidden() or aside == self._drawer_aside:
            return
        self._outer.setOrientation(_ACROSS if aside else _DOWN)
        self._fit_drawer()

    @property
    def _drawer_aside(self) -> bool:
        return self._outer.orientation() == _ACROSS

    def _fit_drawer(self) -> None:
        """Give the drawer the size that was kept, as far as there is room."""
        settings = self._session.settings
        width = round(settings.drawer_width * self._session.appearance.zoom)
        self._set_drawer_size(width if self._drawer_aside else settings.drawer_height)

    def _set_drawer_size(self, wanted: int) -> None:
        """Give the drawer a height, or at the side a width, in pixels, as far as there is room."""
        size = min(wanted, self._most_drawer)
        room = self._outer.width() if self._drawer_aside else self.height()
        self._outer.setSizes([max(1, room - size), size])

    @property
    def _most_drawer(self) -> int:
        """The most room for the drawer: half of what there is, or what its panel needs below."""
        return self._outer.width() // 2 if self._drawer_aside else self._most_drawer_below

    @property
    def _most_drawer_below(self) -> int:
        needed = self._drawer.minimumSizeHint().height() if self._drawer is not None else 0
        return max(self.height() // 2, min(needed, self.height() - _LEAST_TEXT))

    def _close_drawer(self) -> None:
        """Close the drawer; if it had the keys, they go to the pane that they came from."""
        if self._drawer is None:
            return
        had_focus = self._drawer.isAncestorOf(self.focusWidget() or self)
        if had_focus:
            self._give_keys_back()
        self._drawer.hide()
        self._apply()
        if had_focus:
            self._give_keys_back()  # to a pane that had made way for the drawer

    def _give_keys_back(self) -> None:
        """Give the keys to the pane that the drawer took them from."""
        if self._left is not None and self._left.isVisible():
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    @property
    def drawer(self) -> Drawer | None:
        """The drawer, or None while it was never opened."""
        return self._drawer

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What there is of the panes and the bar of Find, as they are on the screen."""
        panes = (self._side, self._find_bar, self.reader, self.comparison, self._drawer)
        return tuple(each for each in panes if each is not None)

    # -- focus --------------------------------------------------------------------------------

    @property
    def holds_focus(self) -> bool:
        """Whether the keys go to one of the panes, and that is on show."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused) and focused.isVisible()

    @property
    def _panes(self) -> tuple[QWidget, ...]:
        """The panes that are always there; the list of sections comes after the text."""
        return self._side, self.reader, self.comparison

    def focus_first(self) -> None:
        """Give the keys to the text, or to the comparison if that is alone."""
        (self.reader if self.text_shown else self.comparison).setFocus()

    def focus_next(self, step: int) -> None:
        """Move the focus to the next pane, or the one before with a step of -1.

        One that has made way for the other comes on show again.
        """
        every = [*self._panes, *([self._drawer] if self._drawer is not None else [])]
        panes = [each for each in every if each.isVisible() or self._has_made_way(each)]
        focused = self.focusWidget()
        here = [n for n, pane in enumerate(panes) if focused and _holds(pane, focused)]
        place = (here[0] + step) % len(panes) if here else 0
        if panes[place] is self._drawer:
            self._drawer.take_keys(Qt.FocusReason.TabFocusReason)
        else:
            if self._has_made_way(panes[place]):
                self._session.bring("text" if panes[place] is self.reader else "comparison")
            panes[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _has_made_way(self, pane: QWidget) -> bool:
        both = self._session.crowded and self._session.settings.view == "both"
        return both and pane in (self.reader, self.comparison) and not pane.isVisible()

    def step_section(self, step: int) -> None:
        """Go to the next section, or the one before with a step of -1."""
        refs = [section.id for section in self._session.sections]
        if refs:
            here = self._session.position.section
            place = refs.index(here) if here in refs else -1
            self._session.go_to("section", refs[max(0, min(place + step, len(refs) - 1))])


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
