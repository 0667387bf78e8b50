"""How the text is set: width, spacing and typeface."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextDocument

from briefing_app.model.briefing import Briefing
from briefing_app.ui.reader.document.document_writer import Writer
from briefing_app.ui.reader.document.typography import BLEED, Typography
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import MONO, READABLE, SANS, SERIF

USUAL = Appearance(load_theme("light"))


def test_the_column_is_as_wide_as_is_asked() -> None:
    widths = [
        Typography(USUAL._replace(text_width=width)).column
        for width in ("narrow", "usual", "wide")
    ]  # fmt: skip
    assert widths[0] < widths[1] < widths[2]
    assert widths[1] == Typography(USUAL).column


def test_lines_of_every_kind_are_as_far_apart_as_is_asked() -> None:
    sheets = [
        Typography(USUAL._replace(line_spacing=spacing)) for spacing in ("tight", "usual", "loose")
    ]
    for name in ("text", "aside", "table", "code", "title"):
        lines = [getattr(sheet, name).line for sheet in sheets]
        assert lines[0] < lines[1] < lines[2]
        assert lines[0] >= getattr(sheets[0], name).pixels
    assert sheets[0].headings[0].line < sheets[2].headings[0].line


def test_what_goes_with_the_text_is_muted_and_the_text_has_the_colour_of_its_pane() -> None:
    for theme in (load_theme("light"), load_theme("dark")):
        sheet = Typography(Appearance(theme))
        looks = {name: getattr(sheet, name) for name in ("caption", "subtitle", "text", "aside",
                 "small", "table", "narrow_table", "code", "title", "long_title")}  # fmt: skip
        looks |= {f"heading {level}": look for level, look in enumerate(sheet.headings, 1)}
        found = {name for name, look in looks.items()
                 if look.format.foreground().color() == QColor(theme.muted)}  # fmt: skip
        assert found == {"caption", "subtitle", "heading 5", "heading 6"}
        rest = [
            look.format.foreground().style() for name, look in looks.items() if name not in found
        ]
        assert set(rest) == {Qt.BrushStyle.NoBrush}


@pytest.mark.parametrize(
    ("typeface", "families"),
    [("serif", {SERIF, SANS, MONO}), ("sans", {SANS, MONO}), ("readable", {READABLE, MONO})],
)
def test_every_word_is_set_in_the_chosen_typeface(
    typeface: str, families: set[str], sample: Briefing
) -> None:
    document = QTextDocument()
    typography = Typography(USUAL._replace(typeface=typeface))
    for _ in Writer(sample, document, typography).steps():
        pass
    used = set()
    block = document.begin()
    while block.isValid():
        for each in block.begin():  # type: ignore[attr-defined]
            used |= set(each.fragment().charFormat().fontFamilies() or ())
        block = block.next()
    assert used == families
    assert set(QFontDatabase.families()) >= families


@pytest.mark.parametrize("width", range(200, 1400, 37))
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_column_and_its_gutters_fit_into_every_pane(width: int, direction: str) -> None:
    typography = Typography(USUAL, direction)  # type: ignore[arg-type]
    left = typography.fit(width)
    assert left >= 0
    assert left + typography.width - 2 * BLEED <= width
    right = width - left - typography.gutter - typography.room
    if typography.room == typography.column and min(left, width - left) > typography.em(3.2):
        assert abs(left + typography.gutter - right) <= 1


@pytest.mark.parametrize("spacing", ["tight", "usual", "loose"])
def test_boxes_keep_their_words_in_the_middle(spacing: str, sample: Briefing) -> None:
    document = QTextDocument()
    typography = Typography(USUAL._replace(line_spacing=spacing))
    writer = Writer(sample, document, typography)
    for _ in writer.steps():
        pass
    looks = {box.look: (box.rise, box.fall) for box in writer.text_index.boxes}
    rise, fall = looks["editor"]
    assert abs((rise + typography.lowered) - (fall - typography.lowered)) <= typography.em(0.3)
    assert looks["rule"] == (0, 0)
