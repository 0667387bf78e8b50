"""The part of the print dialog that says where and how a job is printed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from briefing_app.output.pdf.print_queue import PrintChoices, Queues, Sides, page_numbers
from briefing_app.translation import tr
from briefing_app.ui.paper.controls import heading
from briefing_app.ui.widgets.dialogs.form_boxes import FormChoice, FormNumber
from briefing_app.ui.widgets.plain import set_tip

_SIDES = {
    "one-sided": tr("One side"),
    "two-sided-long-edge": tr("Both, long edge"),
    "two-sided-short-edge": tr("Both, short edge"),
}
_FOLDED = "two-sided-short-edge"
"""The sides of a booklet, which is folded between its two pages."""

_MOST_COPIES = 999


class PrinterChoices(QWidget):
    """The printer, pages, copies and sides of the next job.

    Signals: ``changed()`` when something was chosen, or the printers are known.
    """

    changed = Signal()

    def __init__(self, choices: PrintChoices) -> None:
        super().__init__()
        self._wanted = choices.queue
        self._unfolded: Sides | None = None
        self.queue = FormChoice()
        self.queue.setSizeAdjustPolicy(
            FormChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.queue.addItem(tr("Looking for printers …"))
        self.queue.setEnabled(False)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText(tr("All"))
        set_tip(self.pages, tr("Such as 2, 4-5"))
        self.copies = FormNumber()
        self.copies.setRange(1, _MOST_COPIES)
        self.collate = QCheckBox(tr("C&ollate"))
        self.collate.setChecked(choices.collate)
        self.sides = FormChoice()
        for keyword, words in _SIDES.items():
            self.sides.addItem(words, keyword)
        self.sides.setCurrentIndex(self.sides.findData(choices.sides))
        self._lay_out()
        self.pages.textChanged.connect(self._tell_change)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addRow(heading(tr("Printer")))
        form.addRow(self.queue)
        form.addRow(tr("P&ages"), self.pages)
        form.addRow(tr("Copi&es"), self.copies)
        form.addRow("", self.collate)
        form.addRow(tr("Si&des"), self.sides)

    def choices(self) -> PrintChoices:
        """Return what the reader has chosen."""
        return PrintChoices(
            queue=self.queue.currentData() or "",
            pages=self.pages.text() if self.pages.isEnabled() else "",
            copies=self.copies.value() if self.copies.isEnabled() else 1,
            collate=self.collate.isChecked(),
            sides=self.sides.currentData(),
        )

    def let_choose_copies(self, *, free: bool) -> None:
        """Let the reader choose pages and copies, or not if each copy is numbered."""
        for field in (self.pages, self.copies):
            field.setEnabled(free)

    def suit_sheets(self, *, folded: bool) -> None:
        """Choose the sides that sheets need which will be folded, or else those from before."""
        if folded == (self._unfolded is not None):
            return
        before, self._unfolded = self._unfolded, self.sides.currentData() if folded else None
        self.sides.setCurrentIndex(self.sides.findData(before or _FOLDED))

    def kept(self) -> dict[str, object]:
        """Return what the next dialog begins with, as JSON values."""
        choices = self.choices()
        return replace(choices, sides=self._unfolded or choices.sides).to_json()

    def problem(self, count: int) -> str:
        """Return, in a sentence, why so many pages cannot be printed now; empty if they can."""
        if not self.queue.currentData():
            return "" if not self.queue.isEnabled() else tr("No printer is set up.")
        try:
            page_numbers(self.choices().pages, count)
        except ValueError as error:
            return str(error)
        return ""

    @Slot(object)
    def show_queues(self, queues: Queues) -> None:
        """Offer the printers, first the one that was used last or else the default."""
        self.queue.clear()
        for name in queues.names:
            self.queue.addItem(name, name)
        if not queues.names:
            self.queue.addItem(tr("No printer"))
        wanted = self._wanted if self._wanted in queues.names else queues.default
        self.queue.setCurrentIndex(max(0, self.queue.findData(wanted)))
        self.queue.setEnabled(True)
        self.changed.emit()

    @Slot()
    def _tell_change(self) -> None:
        self.changed.emit()
