"""A label that gives way where there is too little room for its words."""

from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.elided_label import ElidedLabel

_WORDS = "Printing “A report with a long title”, page 1 of 3 …"


def test_what_has_no_room_is_in_the_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(_WORDS)
    label.show()
    assert label.sizeHint().width() == label.natural_width() > 4 * label.minimumSizeHint().width()
    label.resize(label.natural_width(), 24)
    assert (label.text(), label.toolTip()) == (_WORDS, "")
    label.resize(label.natural_width() // 2, 24)
    assert _WORDS.startswith(label.text().removesuffix("…"))
    assert _WORDS in label.toolTip()
    assert label.accessibleName() == _WORDS
    label.setText("Ten")
    assert (label.text(), label.toolTip()) == ("Ten", "")
