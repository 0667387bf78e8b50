"""The dialog for the settings that a reader makes once, each with its reason."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from briefing_app import log
from briefing_app.policy import policy
from briefing_app.resources import state_folder
from briefing_app.translation import LANGUAGES, tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.settings import LOCKED, ZOOMS, is_locked
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.dialogs.dialog import ScrolledDialog
from briefing_app.ui.widgets.dialogs.form_boxes import FormChoice
from briefing_app.ui.widgets.plain import Paragraph, PlainLabel, set_tip
from briefing_app.ui.widgets.screen import available_area

_WIDTH = 330
_ROW_WIDTH = 560
"""The widths of a reason and of a row with its name, in pixels at 100 per cent."""

NOT_REMEMBERED = tr("The program was started so that it remembers nothing.")


class Entry(NamedTuple):
    """One setting of the dialog: a field of `Settings`, its name, its reason, its values in words.

    One that ``keeps`` is of no use while nothing is kept between runs.
    """

    field: str
    name: str
    reason: str
    choices: tuple[tuple[object, str], ...]
    keeps: bool = False


ENTRIES: tuple[Entry, ...] = (
    Entry("theme", tr("Theme"),
          tr("Light, dark or strong contrast, as your eyes and the room need it."),
          (("system", tr("Like the system")), ("light", tr("Light")), ("dark", tr("Dark")),
           ("sepia", tr("Sepia")), ("contrast", tr("High contrast")))),
    Entry("typeface", tr("Typeface"),
          tr("Some read faster without serifs, or with letters that are hard"
          " to mistake."),
          (("serif", tr("Serif")), ("sans", tr("Sans-serif")), ("readable", tr("Easier letters")))),
    Entry("zoom", tr("Size"), tr("Everything in the window grows with it, not only the text."),
          tuple((each, f"{each} %") for each in ZOOMS)),
    Entry("paper_size", tr("Paper"),
          tr("Printing begins with it; the print dialog can still change it."),
          (("", tr("That of your country")), ("a4", "A4"), ("letter", tr("Letter")), ("a3", "A3"),
           ("a5", "A5"), ("legal", tr("Legal")), ("screen", tr("Screen")))),
    Entry("language", tr("Language"), tr("The language of the program changes when you start it"
          " the next time; briefings stay in theirs."),
          (("", tr("That of the system")), *LANGUAGES.items())),
    Entry("keep_days", tr("Remember briefings"),
          tr("Positions, trials and ratings show what you read, to"
          " anyone who uses your account."),
          ((0, tr("Until you forget them")), (7, tr("For 7 days")), (30, tr("For 30 days")),
           (90, tr("For 90 days")), (365, tr("For a year"))), keeps=True),
    Entry("log", tr("Log of faults"),
          tr("It helps to find faults of the program, and has no words of your"
          " files in it."),
          ((False, tr("Not written")), (True, tr("Written"))), keeps=True),
)  # fmt: skip
"""The entries in their order; a new setting is one more."""


class SettingsDialog(ScrolledDialog):
    """The settings, each with its reason. A choice counts at once.

    ``boxes`` has the control of each setting by the name of its field.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "settings", tr("Settings"), parent)
        self.boxes: dict[str, FormChoice] = {}
        row_width = round(_ROW_WIDTH * session.appearance.zoom)
        self._is_narrow = row_width > available_area(parent).width()
        content = QWidget()
        self._grid = grid = QGridLayout(content)
        grid.setContentsMargins(24, 20, 24, 8)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        for entry in ENTRIES:
            self._add(entry)
        grid.setRowStretch(grid.rowCount(), 1)
        self.set_content(content, is_form=True)

    def _add(self, entry: Entry) -> None:
        """Add a row: the name, the control beside it or below it, and the reason."""
        row = self._grid.rowCount()
        why_not = self._refused(entry)
        name = PlainLabel(entry.name)
        box = self.boxes[entry.field] = FormChoice()
        for value, words in entry.choices:
            box.addItem(provide_letters(words), value)
        values = [value for value, _words in entry.choices]
        box.setCurrentIndex(values.index(getattr(self._session.settings, entry.field)))
        box.setAccessibleName(entry.name)
        name.setBuddy(box)
        box.setEnabled(not why_not)
        set_tip(box, why_not)
        box.setAccessibleDescription(why_not or entry.reason)
        box.currentIndexChanged.connect(partial(self._choose, entry))
        width = round(_WIDTH * self._session.appearance.zoom)
        reason = Paragraph(why_not or entry.reason, width, name="muted")
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        below, column = (row + 1, 0) if self._is_narrow else (row, 1)
        self._grid.addWidget(box, below, column)
        self._grid.addWidget(reason, below + 1, column)
        self._grid.setRowMinimumHeight(below + 2, 8)

    def _refused(self, entry: Entry) -> str:
        """Return why a setting cannot be changed; empty if it can."""
        if is_locked(entry.field):
            return LOCKED
        if entry.keeps and not self._session.store.remembers:
            return policy().reason("remember") or NOT_REMEMBERED
        return ""

    def _choose(self, entry: Entry, place: int) -> None:
        self._session.change_settings(**{entry.field: entry.choices[place][0]})
        if entry.field == "log" and self._session.settings.log:
            log.start(state_folder())
