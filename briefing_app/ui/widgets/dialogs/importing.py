"""Reading files that other readers made, and saying in one message what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from briefing_app.model.errors import BriefingError, Problem
from briefing_app.translation import plural, tr

if TYPE_CHECKING:
    from briefing_app.ui.session import Session

_TOLD_AT_MOST = 8


class Importing(QObject):
    """Reads files for the open briefing off the GUI thread, one after the other.

    ``read`` makes of a path what is imported, on another thread; ``take`` gets that, unless another
    briefing is open by then. It calls ``say`` and ``say_problems``. After the last file, one notice
    says all of it, and the object deletes itself.
    """

    def __init__(
        self,
        session: Session,
        read: Callable[[Path], object],
        take: Callable[[Importing, object], None],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._briefing = session.briefing
        self._read = read
        self._take = take
        self._left = 0
        self._said: list[str] = []
        self._severity = "note"

    def start(self, files: Iterable[str]) -> None:
        """Queue the files."""
        for file in files:
            self._left += 1
            task = self._session.worker.start(partial(self._read, Path(file)))
            task.done.connect(self._done)
            task.failed.connect(self._fail)

    def say(self, sentence: str) -> None:
        """Add a sentence to the notice."""
        self._said.append(sentence)

    def say_problems(self, problems: Iterable[Problem]) -> None:
        """Add the problems of a file to the notice, and how many more there are."""
        sentences = [each.sentence for each in problems]
        self._said += sentences[:_TOLD_AT_MOST]
        more = len(sentences) - _TOLD_AT_MOST
        if more > 0:
            self._said.append(plural("{n} more is not listed.", "{n} more are not listed.", more))
        if sentences and self._severity == "note":
            self._severity = "warning"

    @Slot(object)
    def _done(self, imported: object) -> None:
        if self._session.briefing is self._briefing:
            self._take(self, imported)
        self.end_one()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        sentence = str(error)
        if isinstance(error, BriefingError):
            sentence = tr(
                "“{file}” was not imported. {reason}",
                file=error.problem.file,
                reason=error.problem.sentence,
            )
        self._said.append(sentence)
        self._severity = "error"
        self.end_one()

    def hold(self) -> None:
        """Wait for ``end_one`` once more before all is said."""
        self._left += 1

    def end_one(self) -> None:
        """Say all of it if nothing more is to come."""
        self._left -= 1
        if self._left == 0:
            if self._said:
                self._session.notice.emit("\n".join(self._said), self._severity)
            self.deleteLater()
