"""Undo and redo over several stacks, in the order in which things were done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack


class UndoOrder(QObject):
    """The steps of all stacks that it follows, the last one last.

    Signals: ``changed()`` after a step was done, undone or redone. What the step changes is told
    before that, while its stack is still where it was.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: list[QUndoStack] = []
        self._undone: list[QUndoStack] = []
        self._indices: dict[QUndoStack, int] = {}
        self._redoing = False

    def follow(self, stack: QUndoStack) -> None:
        """Take part in what is done in a stack from now on."""
        self._indices[stack] = stack.index()
        stack.indexChanged.connect(partial(self._note, stack))
        stack.indexChanged.connect(self.changed)

    def leave(self, stack: QUndoStack) -> None:
        """Forget all that was done in a stack; to be called before that is deleted."""
        self._indices.pop(stack, None)
        self._done = [each for each in self._done if each is not stack]
        self._undone = [each for each in self._undone if each is not stack]

    def _note(self, stack: QUndoStack, index: int) -> None:
        before = self._indices.get(stack)
        if before is None:
            return
        self._indices[stack] = index
        if index > before:
            self._done.append(stack)
            if self._redoing:
                self._undone.pop()
            else:
                self._undone.clear()
        elif index < before - 1:  # it is cleared; it may be on the way to its own end
            self._forget_steps(stack)
        elif index < before:
            place = len(self._done) - 1 - self._done[::-1].index(stack)
            self._undone.append(self._done.pop(place))

    def undo(self) -> None:
        """Take back what was done last."""
        if self._done:
            self._done[-1].undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._redoing = True
            self._undone[-1].redo()
            self._redoing = False

    def _note_all(self) -> None:
        """Note what a stack has not told yet: others may have been told of its step before."""
        for stack in list(self._indices):
            if stack.count():
                self._note(stack, stack.index())
            else:
                self._forget_steps(stack)

    def _forget_steps(self, stack: QUndoStack) -> None:
        self.leave(stack)
        self._indices[stack] = 0

    @property
    def undo_words(self) -> str:
        """What `undo` takes back; empty if there is nothing."""
        self._note_all()
        return self._done[-1].undoText() if self._done else ""

    @property
    def redo_words(self) -> str:
        """What `redo` does again; empty if there is nothing."""
        self._note_all()
        return self._undone[-1].redoText() if self._undone else ""
