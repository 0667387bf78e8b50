"""Sees to it that every letter that the window shows has a font, or that the reader is told."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont

from briefing_app.model.errors import Problem
from briefing_app.model.texts_around import texts_around
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.theme.other_scripts import prefer_forms, provide_letters
from briefing_app.ui.theme.typefaces import SANS
from briefing_app.ui.worker import Task


class Letters(QObject):
    """Makes known to Qt the fonts for all that a session shows but the text, whose writer does.

    It is connected to the session before the widgets, which measure words when they change.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Task | None = None
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        session = self._session
        if change.aspect == "briefing" and session.briefing is not None:
            prefer_forms(session.briefing.lang)
            provide_letters("".join(set("".join(texts_around(session.briefing)))))
        elif change.aspect == "ratings" and session.what_if is not None:
            provide_letters("".join(each.reader for each in session.what_if.readers.others))

    def prefer_own(self) -> None:
        """Give Chinese characters the forms of this briefing's language again."""
        if self._session.briefing is not None:
            prefer_forms(self._session.briefing.lang)

    @Slot()
    def check(self) -> None:
        """Find out whether letters of the text have no font, if it has any that are not usual."""
        if self._task is not None:
            self._task.forget()
            self._task = None
        briefing = self._session.briefing
        if briefing is None or not QFont.substitutes(SANS):
            return
        from briefing_app.output.missing_letters import missing_letters
        from briefing_app.ui.theme.other_scripts import boxes

        self._task = self._session.worker.start(partial(missing_letters, briefing, boxes()))
        self._task.done.connect(self._tell)

    @Slot(object)
    def _tell(self, problems: tuple[Problem, ...]) -> None:
        self._task = None
        if problems:
            self._session.add_problems(problems)
