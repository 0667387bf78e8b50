"""A screen reader is told of rows from the moment that there are interfaces of our own."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from briefing_app.ui.widgets.accessibility import own_interface


def test_rows_in_focus_are_told_with_the_interfaces_of_our_own(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "installFactory", told.append)
    monkeypatch.setattr(own_interface, "tell_rows_in_focus", told.append)
    own_interface.offer_own_interfaces.__wrapped__()
    assert told == [own_interface._interface_of, qapp]
