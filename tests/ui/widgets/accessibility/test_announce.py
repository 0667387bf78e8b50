"""Words that a screen reader is to say."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.accessibility.announce import announce, spoken_place


def test_the_same_words_are_said_once_at_a_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message())

    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Nobody listens")
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    for words in ("Background", "Background", "", "The turn"):
        announce(widget, words)
    assert said == ["Background", "The turn"]
    QApplication.processEvents()
    announce(widget, "Background")
    assert said[2:] == ["Background"]


def test_words_come_from_what_has_the_keys(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sources: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility",
                        staticmethod(lambda event: sources.append(event.object())))  # fmt: skip
    widget, line = QWidget(), QLineEdit()
    for each in (widget, line):
        qtbot.addWidget(each)
    for focused, source in ((line, line), (None, widget)):
        monkeypatch.setattr(QApplication, "focusWidget", lambda focused=focused: focused)
        announce(widget, f"To {source}")
        assert sources.pop() is source


def test_the_sign_of_a_paragraph_is_said_as_a_word() -> None:
    places = ("¶ 3", "¶ 3, note", "after ¶ 3", "après ¶\u00a03", "E1", "")
    assert [*map(spoken_place, places)] == [
        "Paragraph 3", "Paragraph 3, note", "after paragraph 3", "après paragraph 3", "E1", "",
    ]  # fmt: skip
