"""The part of the print dialog that says what is printed, and on what paper."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper_options import SHEETS, PaperOptions
from briefing_app.ui.paper.controls import heading


class PaperChoices(QWidget):
    """Paper and parts; ``papers`` and ``boxes`` are the choices by name.

    Signals: ``changed()`` when the reader has chosen something.
    """

    changed = Signal()

    def __init__(self, briefing: Briefing, options: PaperOptions) -> None:
        super().__init__()
        self._options = options
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(heading("Paper"))
        self.papers = {name: QRadioButton(sheet.words) for name, sheet in SHEETS.items()}
        group = QButtonGroup(self)
        for choice in self.papers.values():
            group.addButton(choice)
            self._column.addWidget(choice)
        self.papers[options.paper].setChecked(True)
        group.buttonClicked.connect(self._tell_change)
        self._column.addSpacing(10)
        self._column.addWidget(heading("Include"))
        compared = briefing.comparison is not None
        there = {
            "contents": ("Co&ntents", True),
            "text": ("&Text", True),
            "comparison": ("&Comparison", compared),
            "reasons": ("Reasons of ratin&gs", compared),
            "sources": ("Sou&rces", bool(briefing.sources)),
            "timeline": ("T&imeline", bool(briefing.timeline)),
        }
        self.boxes = {
            name: self._part(words, chosen=getattr(options, name), there=shown)
            for name, (words, shown) in there.items()
        }

    def _part(self, words: str, *, chosen: bool, there: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(chosen)
        box.setVisible(there)
        box.clicked.connect(self._tell_change)
        self._column.addWidget(box)
        return box

    def options(self) -> PaperOptions:
        """Return what the reader has chosen; what the briefing lacks keeps its choice."""
        paper = next(name for name, choice in self.papers.items() if choice.isChecked())
        parts = {name: box.isChecked() for name, box in self.boxes.items()}
        return PaperOptions.from_json({"paper": paper, **parts}, self._options)

    @Slot()
    def _tell_change(self) -> None:
        self.changed.emit()
