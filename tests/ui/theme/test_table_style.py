"""What the comparison is painted with: its signs, its lines and what it keeps of words."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from briefing_app.model.scales import Letter
from briefing_app.model.table.table import RowKind
from briefing_app.ui.theme import table_style
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import load_theme

_RECT = QRect(20, 10, 60, 30)


class _Canvas(QImage):
    """A picture of one colour, and where something else was painted on it."""

    def __init__(self) -> None:
        super().__init__(100, 50, QImage.Format.Format_RGB32)
        self.fill(QColor("white"))

    def colours(self) -> set[str]:
        return {self.pixelColor(x, y).name() for x in range(100) for y in range(50)} - {"#ffffff"}

    def painted(self) -> QRect:
        found = QRect()
        for y in range(50):
            for x in range(100):
                if self.pixelColor(x, y) != QColor("white"):
                    found |= QRect(x, y, 1, 1)
        return found


def _style(*, from_right: bool = False) -> TableStyle:
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    try:
        return TableStyle(load_theme("light"))
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_sign_of_a_note_has_the_colour_of_its_ground() -> None:
    style = _style()
    for here, colour in ((False, style.theme.link), (True, style.theme.current_text)):
        canvas = _Canvas()
        canvas.fill(QColor("black"))
        painter = QPainter(canvas)
        style.paint_note(painter, _RECT, here=here)
        painter.end()
        assert canvas.pixelColor(25, 15).name() == QColor(colour).name(), here


def test_signs_are_in_the_corner_at_which_lines_begin() -> None:
    for from_right in (False, True):
        style = _style(from_right=from_right)
        note, corner = _Canvas(), _Canvas()
        painter = QPainter(note)
        style.paint_note(painter, _RECT)
        assert painter.pen().style() != Qt.PenStyle.NoPen
        assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
        painter.end()
        painter = QPainter(corner)
        style.fill_corner(painter, _RECT, 8, QColor("red"))
        painter.end()
        half = QRect(20, 10, 30, 30) if not from_right else QRect(50, 10, 30, 30)
        assert half.contains(note.painted()), from_right
        assert note.painted().top() < 15
        assert half.contains(corner.painted()), from_right
        edge = corner.painted().right() == 79 if from_right else corner.painted().left() == 20
        assert edge
        assert corner.painted().bottom() == 39
        assert corner.painted().height() in (7, 8)
        assert corner.colours() == {"#ff0000"}


def test_a_rating_is_its_letter_on_its_colour_and_none_is_hatched() -> None:
    style, hatching = _style(), _style().hatching.color().name()
    letters: tuple[Letter | None, ...] = ("CC", "II", None)
    for letter in letters:
        canvas = _Canvas()
        painter = QPainter(canvas)
        style.draw_letter(painter, _RECT, letter)
        painter.end()
        assert canvas.painted() == _RECT, letter
        assert (hatching in canvas.colours()) == (letter is None)
        if letter is not None:
            ground, ink = style.ratings[letter]
            assert canvas.pixelColor(21, 11) == ground, letter
            assert ink.name() in canvas.colours(), letter


@pytest.mark.parametrize(
    ("kind", "after", "colour"),
    [
        ("evidence", "evidence", "hairline"),
        ("evidence", None, "hairline"),
        ("inconsistency", "lead", "hairline"),
        ("evidence", "inconsistency", "rule"),
        ("criterion", "lead", "rule"),
        ("likelihood", "criterion", "group"),
        ("criterion", "evidence", "group"),
        ("evidence", "left_out", "group"),
    ],
)
def test_the_line_after_a_row_says_whether_its_group_goes_on(
    kind: RowKind, after: RowKind | None, colour: str
) -> None:
    style = _style()
    assert style.rule_after(kind, after) == getattr(style, colour)


def test_what_was_broken_and_measured_is_kept_up_to_a_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    style = _style()
    for number in range(3):
        style.lines(f"Words {number}", 40, 3)
        style.widest_word([f"Words {number}"])
    assert (len(style._wrapped), len(style._widest_words)) == (3, 3)
    known = style.lines("Words 1", 40, 3)
    assert style.lines("Words 1", 40, 3) is known
    monkeypatch.setattr(table_style, "_KEPT_AT_MOST", 3)
    style.lines("Words 3", 40, 3)
    style.widest_word(["Words 3"])
    assert (len(style._wrapped), len(style._widest_words)) == (1, 1)


def test_bold_words_are_broken_and_measured_as_bold() -> None:
    style = _style()
    word = "incomprehensibilities"
    assert style.widest([word], bold=True) > style.widest([word])
    assert style.widest_word([f"a {word}"], bold=True) == style.widest([word], bold=True)
    assert style.widest_word([f"a {word}"]) == style.widest([word])
    width = style.widest([f"{word} {word}"])
    assert style.lines(f"{word}  {word}", width, 3) == (f"{word} {word}",)
    assert style.lines(f"{word} {word}", width, 3, bold=True) == (word, word)
    assert style.lines(word, width, 0) == ()
    assert style.widest([]) == style.widest_word([]) == 0


def test_rows_are_lower_in_a_low_pane_and_words_nearer_in_a_narrow_cell() -> None:
    style = _style()
    high = style.row
    style.set_low(low=True)
    assert style.row < high
    assert style.row == style.height_of(1) == style.line + 2 * style.pad
    assert style.gap_in(style.roomy) == style.gap
    assert style.gap_in(style.roomy - 1) == style.near < style.gap
    assert style.words_rect(_RECT) == _RECT.adjusted(style.near, style.pad, -style.near, -style.pad)
