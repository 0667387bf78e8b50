"""Undo and redo over several stacks."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtTest import QSignalSpy

from briefing_app.ui.state.work.undo_order import UndoOrder


def _ordered(qapp: QObject) -> tuple[QObject, UndoOrder, QUndoStack, QUndoStack]:
    """Return two stacks and the order of what is done in them, with what they belong to."""
    parent = QObject()
    order, one, other = UndoOrder(parent), QUndoStack(parent), QUndoStack(parent)
    for stack in (one, other):
        order.follow(stack)
    return parent, order, one, other


def test_each_end_of_the_order_has_no_words_and_does_nothing(qapp: QObject) -> None:
    _parent, order, one, _other = _ordered(qapp)
    changed = QSignalSpy(order.changed)
    assert (order.undo_words, order.redo_words) == ("", "")
    order.undo()
    order.redo()
    assert changed.count() == 0
    one.push(QUndoCommand("first"))
    assert (order.undo_words, order.redo_words) == ("first", "")
    order.redo()
    assert changed.count() == 1
    order.undo()
    assert (order.undo_words, order.redo_words) == ("", "first")
    order.undo()
    assert changed.count() == 2


def test_the_last_thing_done_is_undone_first_whatever_its_stack(qapp: QObject) -> None:
    _parent, order, one, other = _ordered(qapp)
    for stack, words in ((one, "first"), (other, "second"), (one, "third")):
        stack.push(QUndoCommand(words))
    undone = []
    while order.undo_words:
        undone.append(order.undo_words)
        order.undo()
        assert order.redo_words == undone[-1]
    assert undone == ["third", "second", "first"]
    redone = []
    while order.redo_words:
        redone.append(order.redo_words)
        order.redo()
        assert order.undo_words == redone[-1]
    assert redone == ["first", "second", "third"]


def test_a_stack_that_is_cleared_is_left_out(qapp: QObject) -> None:
    _parent, order, one, other = _ordered(qapp)
    other.push(QUndoCommand("stays"))
    for steps in (1, 2):
        for _ in range(steps):
            one.push(QUndoCommand("goes"))
        one.clear()
        assert (order.undo_words, order.redo_words) == ("stays", "")


def test_what_was_done_before_a_stack_that_is_cleared_is_undone_at_once(qapp: QObject) -> None:
    _parent, order, one, other = _ordered(qapp)
    other.push(QUndoCommand("stays"))
    for _ in range(3):
        one.push(QUndoCommand("goes"))
    one.clear()
    order.undo()
    assert other.index() == 0


def test_a_new_step_leaves_nothing_to_redo(qapp: QObject) -> None:
    _parent, order, one, other = _ordered(qapp)
    one.push(QUndoCommand("first"))
    one.push(QUndoCommand("second"))
    order.undo()
    other.push(QUndoCommand("instead"))
    assert (order.undo_words, order.redo_words) == ("instead", "")


def test_a_stack_that_is_cleared_or_left_takes_its_steps_along(qapp: QObject) -> None:
    _parent, order, one, other = _ordered(qapp)
    one.push(QUndoCommand("first"))
    other.push(QUndoCommand("second"))
    other.push(QUndoCommand("third"))
    other.push(QUndoCommand("fourth"))
    order.undo()
    assert (order.undo_words, order.redo_words) == ("third", "fourth")
    other.clear()
    assert (order.undo_words, order.redo_words) == ("first", "")
    other.push(QUndoCommand("fifth"))
    assert order.undo_words == "fifth"
    order.leave(one)
    order.undo()
    assert (order.undo_words, order.redo_words) == ("", "fifth")


@pytest.mark.parametrize(
    ("name", "words"), [("undo_words", ["first", ""]), ("redo_words", ["", "first"])]
)
def test_who_hears_of_a_step_before_the_order_does_is_told_its_words(
    name: str, words: list[str], qapp: QObject
) -> None:
    parent = QObject()
    order, stack = UndoOrder(parent), QUndoStack(parent)
    told: list[str] = []
    stack.indexChanged.connect(lambda: told.append(getattr(order, name)))
    order.follow(stack)
    stack.push(QUndoCommand("first"))
    order.undo()
    order.leave(stack)
    assert told == words
