"""The parts of a window, from the upper banner to the lower one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefing_app.model.signature import UNSIGNED
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.other_scripts import TypingFonts
from briefing_app.ui.window.bars.banner import Banner
from briefing_app.ui.window.bars.status_bar import StatusBar
from briefing_app.ui.window.layout import Panes

if TYPE_CHECKING:
    from briefing_app.ui.jobs import Jobs
    from briefing_app.ui.window.bars.notices import NoticeBar, Notices, ProblemBar
    from briefing_app.ui.window.header import Header
    from briefing_app.ui.window.main_window import MainWindow
    from briefing_app.ui.window.opening.failure_page import FailurePage

HEADER_HEIGHT, _EDGES = 42, 4
"""The height of the bar above the text, kept free until it is there; pixels at 100 per cent.
The edges of its buttons do not get thinner below that."""


class Parts(QWidget):
    """Banners, header, panes, notices and status bar below one another.

    The panes are there first; the others are made when they are wanted, in the place kept for them.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._session = window.session
        self._header: Header | None = None
        self._notices: Notices | None = None
        self._failure: FailurePage | None = None
        self._print_jobs: Jobs | None = None
        self._exports: Jobs | None = None
        # Both banners take their room before text and comparison share what is left of it.
        self._session.changed.connect(self._hold_layout)
        self.top, self.bottom = Banner(self._session), Banner(self._session)
        self._session.changed.connect(self._follow)
        self.panes = Panes(self._session)
        self.status = StatusBar(self._session)
        # A window without others is for a picture, which does not say so.
        if window.windows is not None and not self._session.store.remembers:
            self.status.say_nothing_is_remembered()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panes)
        self._head = QWidget()
        self._head.setObjectName("header")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head.setFixedHeight(self._header_height)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.top, self._head, self._pages, self.status, self.bottom):
            self._column.addWidget(part)
        self._column.setStretchFactor(self._pages, 1)
        self._session.notice.connect(self.show_notice)

    @Slot(object)
    def _hold_layout(self, change: Change) -> None:
        if change.aspect in ("briefing", "beginning"):
            self._column.setEnabled(False)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "appearance":
            self._head.setFixedHeight(self._header_height)
        elif change.aspect in ("briefing", "beginning"):
            self._column.setEnabled(True)
            self._column.activate()
        elif change.aspect == "problems":
            self._bars.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            for banner in (self.top, self.bottom):
                banner.fit_window(self.height())

    @property
    def _header_height(self) -> int:
        zoom = self._session.appearance.zoom
        return round(max(HEADER_HEIGHT * zoom, (HEADER_HEIGHT - _EDGES) * zoom + _EDGES))

    # What is around the text

    @property
    def has_frame(self) -> bool:
        """Whether what is around the text is there."""
        return self._header is not None

    def show_frame(self) -> None:
        """Show what is around the text: title, sections, problems, and what can be done."""
        self.header.show()
        self.panes.make_sidebar()
        self.status.show_place()
        signature = self._session.briefing.signature if self._session.briefing else UNSIGNED
        if self._session.problems or signature.state not in {"none", "trusted"}:
            self._bars.show()
        self._session.announce_store()

    @property
    def header(self) -> Header:
        """The bar above the text, in the place that was kept free for it."""
        if self._header is None:
            from briefing_app.ui.window.header import Header
            from briefing_app.ui.window.recent_menu import RecentMenu

            TypingFonts(self)
            actions, recent = self._window.actions_by_name, RecentMenu(self._window)
            self._header = Header(self._session, actions, recent)
            self._column.replaceWidget(self._head, self._header)
            self._head.deleteLater()
            self._head = self._header
            self._head.setFixedHeight(self._header_height)
            if sys.platform == "darwin":
                from briefing_app.ui.commands.menus import fill_menu_bar

                fill_menu_bar(self._window.menuBar(), actions, recent)
        return self._header

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What there is between the banners, from top to bottom."""
        late = (self._failure, self._notices)
        made = tuple(each for each in late if each is not None)
        return self._head, *self.panes.in_order, *made, self.status

    @property
    def stops(self) -> list[QWidget]:
        """What Tab stops at now, as it is on the screen."""
        from briefing_app.ui.widgets.layout.tab_order import tab_stops

        found = (each for part in self.in_order for each in tab_stops(part))
        return [each for each in found if each.isVisible() and each.isEnabled()]

    # What is shown in the middle, and said

    def show_panes(self) -> None:
        """Show the panes with the briefing."""
        self._pages.setCurrentWidget(self.panes)

    def show_failure(self, error: Exception) -> None:
        """Show, in place of the panes, why there is nothing to read."""
        self.show_frame()
        self.failure.show_error(error, self._session.file)
        self._pages.setCurrentWidget(self.failure)
        self.failure.setFocus()

    @property
    def failure(self) -> FailurePage:
        """The page in place of a text that cannot be shown."""
        if self._failure is None:
            from briefing_app.ui.window.opening.failure_page import FailurePage

            self._failure = FailurePage(self._session.store)
            self._failure.another_wanted.connect(self._window.actions_by_name["open"].trigger)
            self._failure.words_wanted.connect(self._window.file.open_words)
            self._failure.chosen.connect(self._window.open)
            self._pages.addWidget(self._failure)
        return self._failure

    @property
    def problems(self) -> ProblemBar:
        """The bar that says what is wrong with the file."""
        return self._bars.problems

    @property
    def notice(self) -> NoticeBar:
        """The bar that says where a link leads, and what went wrong."""
        return self._bars.notice

    @property
    def _bars(self) -> Notices:
        if self._notices is None:
            from briefing_app.ui.window.bars.notices import Notices

            self._session.actions = self._window.actions_by_name
            self._notices = Notices(self._session)
            self._column.insertWidget(self._column.indexOf(self._pages) + 1, self._notices)
            self._notices.show()
        return self._notices

    @Slot(str, str)
    def show_notice(self, words: str, severity: str) -> None:
        """Say something in the bar below the panes; no words hide it."""
        self.notice.show_message(words, severity)

    # Printing and exporting

    @property
    def print_jobs(self) -> Jobs:
        """The jobs on their way to a printer, which the status bar shows."""
        if self._print_jobs is None:
            from briefing_app.ui.paper.print_status import PrintStatus

            self._print_jobs = self._new_jobs()
            self.status.add_right(PrintStatus(self._print_jobs, one_line=True))
        return self._print_jobs

    @property
    def exports(self) -> Jobs:
        """The files that are being written, which the status bar shows as it does other tasks."""
        if self._exports is None:
            self._exports = self._new_jobs()
        return self._exports

    def _new_jobs(self) -> Jobs:
        from briefing_app.ui.jobs import Jobs

        jobs = Jobs(self._window)
        jobs.finished.connect(self._session.message)
        jobs.failed.connect(self._show_failure)
        return jobs

    @Slot(str)
    def _show_failure(self, words: str) -> None:
        self.show_notice(words, "error")

    def may_close(self) -> bool:
        """Ask whether the window may close while something is being printed or exported."""
        under_way = [each for each in (self._print_jobs, self._exports) if each is not None]
        if not under_way:
            return True
        from briefing_app.ui.paper.print_status import ask_to_cancel

        return all(ask_to_cancel(each, self._window) for each in under_way)
