"""One dialog for paper: see the pages, choose what is on them, save or print them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import BriefingError
from briefing_app.output.files import (
    folder_of,
    refuse_overwriting,
    suggested_name,
    write_whole,
)
from briefing_app.output.pages import Pages
from briefing_app.output.paper import PaperOptions, make_pdf
from briefing_app.ui.paper.page_preview import Preview
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.worker import Task, Worker


class PaperDialog(QDialog):
    """Preview, paper, what to include, save as PDF, print.

    Each change makes the PDF anew off the GUI thread. ``papers`` and ``boxes`` are the choices by
    name.
    """

    def __init__(self, briefing: Briefing, worker: Worker, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Print – {briefing.title}")
        self._briefing, self._worker = briefing, worker
        self._pdf = b""
        self._pages: Pages | None = None
        self._task: Task | None = None
        self._preview = Preview(worker, theme)
        self._preview.page_changed.connect(self._tell_page)
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._state.setObjectName("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._preview, 1)
        row.addWidget(self._side())
        self.resize(min(1040, parent.width() - 40), min(820, parent.height() - 40))
        self._make()

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(230)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(_heading("Paper"))
        group = QButtonGroup(self)
        self.papers = {"a4": QRadioButton("A4"), "letter": QRadioButton("US Letter")}
        for choice in self.papers.values():
            group.addButton(choice)
            column.addWidget(choice)
        self.papers["a4"].setChecked(True)
        group.buttonClicked.connect(self._make)
        column.addSpacing(10)
        column.addWidget(_heading("Include"))
        briefing = self._briefing
        self.boxes = {
            "text": self._part(column, "Text", there=True),
            "comparison": self._part(column, "Comparison", there=briefing.comparison is not None),
            "sources": self._part(column, "Sources", there=bool(briefing.sources)),
            "timeline": self._part(column, "Timeline", there=bool(briefing.timeline)),
        }
        column.addSpacing(10)
        column.addWidget(self._state)
        column.addStretch(1)
        self._save = self._button(column, "Save as PDF…", self._save_pdf)
        self._print = self._button(column, "Print…", self._print_pages)
        self._button(column, "Close", self.reject)
        self._print.setDefault(True)
        return side

    def _part(self, column: QVBoxLayout, words: str, *, there: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(there)
        box.setVisible(there)
        box.clicked.connect(self._make)
        column.addWidget(box)
        return box

    def _button(self, column: QVBoxLayout, words: str, pressed: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        column.addWidget(button)
        return button

    def options(self) -> PaperOptions:
        """Return what the reader has chosen."""
        return PaperOptions(
            paper="letter" if self.papers["letter"].isChecked() else "a4",
            **{name: box.isChecked() for name, box in self.boxes.items()},
        )

    @property
    def state(self) -> str:
        """What the dialog says about itself: the page in sight, or what is under way."""
        return self._state.text()

    @Slot()
    def _make(self) -> None:
        if self._task is not None:
            self._task.forget()
        self._allow(saving=False)
        self._state.setText("Making the pages …")
        self._task = self._worker.start(partial(make_pdf, self._briefing, self.options()))
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)

    @Slot(object)
    def _take(self, pdf: bytes) -> None:
        self._task = None
        self._preview.show_pages(None)
        if self._pages is not None:
            self._pages.close()
        self._pdf = pdf
        self._pages = Pages(pdf)
        self._preview.show_pages(self._pages)
        self._allow(saving=True)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        self._task = None
        self._state.setText(error.problem.sentence)

    def _allow(self, *, saving: bool) -> None:
        self._save.setEnabled(saving)
        self._print.setEnabled(saving)

    @Slot(int)
    def _tell_page(self, number: int) -> None:
        if self._pages is not None:
            self._state.setText(f"Page {number} of {self._pages.count}")

    @Slot()
    def _save_pdf(self) -> None:
        suggested = str(folder_of(self._briefing) / suggested_name(self._briefing, ".pdf"))
        file, _filter = QFileDialog.getSaveFileName(self, "Save as PDF", suggested, "PDF (*.pdf)")
        if file:
            self.save_to(Path(file))

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on show."""
        try:
            refuse_overwriting(path, self._briefing)
            write_whole(path, self._pdf)
        except BriefingError as error:
            self._state.setText(error.problem.sentence)
        else:
            self._state.setText(f"Saved as {path.name}")

    @Slot()
    def _print_pages(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from briefing_app.ui.paper.printing import PrintJob, make_printer

        if self._pages is None:
            return
        printer = make_printer(self.options().paper)
        chooser = QPrintDialog(printer, self)
        chooser.setMinMax(1, self._pages.count)
        if chooser.exec() == QDialog.DialogCode.Accepted:
            job = PrintJob(self._pages, printer, self._worker, self)
            job.printed.connect(self._tell_printed)
            job.ended.connect(self._tell_end)
            self._allow(saving=False)
            job.start()

    @Slot(int)
    def _tell_printed(self, count: int) -> None:
        self._state.setText(f"Printing page {count} …")

    @Slot(str)
    def _tell_end(self, sentence: str) -> None:
        self._allow(saving=True)
        self._state.setText(sentence or "Sent to the printer")

    def done(self, result: int) -> None:
        """Close the pages with the dialog, whichever way it ends."""
        if self._task is not None:
            self._task.forget()
        self._preview.show_pages(None)
        if self._pages is not None:
            self._pages.close()
        super().done(result)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("title")
    label.setFont(font(SANS, 13, SEMIBOLD))
    return label
