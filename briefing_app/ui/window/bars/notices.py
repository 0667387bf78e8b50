"""Bars that say something below the panes and can be dismissed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefing_app.model.errors import Problem
from briefing_app.model.signature import UNSIGNED
from briefing_app.translation import plural, tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.plain import PlainLabel, set_tip
from briefing_app.ui.widgets.problem_words import problem_words
from briefing_app.ui.window.bars.signature_bar import SignatureBar

NOTE_MS = 20_000
"""For so long a notice is shown that something was done, so that nothing needs to be done."""


class Offer(NamedTuple):
    """What a button of a notice says and does."""

    words: str
    do: Callable[[], object]


class NoticeBar(QFrame):
    """Plain text, buttons for what can be done about it, and a button that closes the bar.

    One that asks for nothing goes by itself after a while.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ending = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._ending.timeout.connect(self._end)
        self.setObjectName("notice")
        self.setAccessibleName(name)
        self._label = PlainLabel(wraps=True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.buttons: list[QToolButton] = []
        self._before: QWidget | None = None
        self._close = close = QToolButton()
        close.setText("×")
        close.setAccessibleName(tr("Dismiss"))
        set_tip(close, tr("Dismiss"))
        close.clicked.connect(self._leave)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self, words: str, severity: str = "note", offers: Sequence[Offer] = ()
    ) -> None:
        """Show the words, or hide the bar if there are none.

        ``severity`` is error, warning or note and colours the bar.
        """
        self._label.setText(words)
        self.setAccessibleDescription(words)
        for button in self.buttons:
            button.deleteLater()
            button.hide()
        self.buttons = [self._button(each) for each in offers]
        for number, button in enumerate(self.buttons):
            self._row.insertWidget(1 + number, button, 0, Qt.AlignmentFlag.AlignTop)
        for one, other in pairwise((*self.buttons, self._close)):
            self.setTabOrder(one, other)
        self.setVisible(bool(words))
        if words and severity == "note" and not offers:
            self._ending.start()
        else:
            self._ending.stop()
        announce(self, words)
        self.setProperty("severity", severity)
        self.style().unpolish(self)
        self.style().polish(self)

    def _button(self, offer: Offer) -> QToolButton:
        button = QToolButton()
        button.setText(offer.words)
        button.clicked.connect(partial(self._take, offer))
        return button

    def _take(self, offer: Offer, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._leave()
        offer.do()

    def take_keys(self, before: QWidget) -> None:
        """Give the keys to the first offer; the widget before gets them back with the end."""
        self._before = before
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave(self) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _end(self) -> None:
        """Hide the bar, but not while the reader is at it."""
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self):
            self._ending.start()
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._label.text()


class ProblemBar(NoticeBar):
    """What is wrong with the file: the first problem, and where the others are."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Problems in this file"), parent)
        self._session = session

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the worst problem, or hide the bar if there are only notes or nothing.

        What is wrong with a signature is in a bar of its own.
        """
        ordered = sorted(filter(_belongs_here, problems), key=_severity_order)
        if not ordered:
            self.hide()
            return
        more = len(ordered) - 1
        every = plural("Show all {n}", "Show all {n}", more + 1)
        offers = [Offer(every, self._open_checks)] if more else []
        words = problem_words(ordered[0], self._session.file)
        self.show_message(words, ordered[0].severity, offers)

    @Slot()
    def _open_checks(self) -> None:
        self._session.show_panel("checks")


def _belongs_here(problem: Problem) -> bool:
    return problem.severity != "note" and not problem.code.startswith("signature-")


class Notices(QWidget):
    """The place of the bars, below the panes: what is being read stays where it is.

    ``signature`` says that a briefing was altered, or that its signature proves nothing;
    ``problems`` what is wrong with the file; ``notice`` where a link leads, and what went wrong.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.signature = SignatureBar(session)
        self.problems = ProblemBar(session)
        self.notice = NoticeBar(tr("Notice"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.signature, self.problems, self.notice):
            column.addWidget(bar)
        session.changed.connect(self._follow)
        self._show_what_is_wrong()

    def _show_what_is_wrong(self) -> None:
        briefing = self._session.briefing
        self.signature.show_signature(briefing.signature if briefing else UNSIGNED)
        self.problems.show_problems(self._session.problems)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect in ("briefing", "problems"):
            self._show_what_is_wrong()


def _severity_order(problem: Problem) -> int:
    return 0 if problem.severity == "error" else 1
