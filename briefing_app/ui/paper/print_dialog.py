"""One dialog for paper: see the pages, choose what is on them, save or print them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.input.spoofing import visible_path
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import Paper
from briefing_app.model.errors import BriefingError
from briefing_app.model.notes.placing import in_order
from briefing_app.output.files import (
    refuse_overwriting,
    suggested_name,
    write_whole,
)
from briefing_app.output.paper.paper_copies import (
    copies,
    files_of_copies,
    make_run,
    write_copies,
)
from briefing_app.output.paper.paper_options import (
    SHEETS,
    PaperOptions,
    Sheets,
    paper_country,
    usual_paper,
)
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.paper.paper_sheets import first_page, side_with
from briefing_app.output.pdf.pages import Pages
from briefing_app.output.pdf.print_queue import (
    PrintChoices,
    Queues,
    lp_arguments,
    queues,
    takes_pdf,
)
from briefing_app.policy import policy
from briefing_app.translation import plural, tr
from briefing_app.ui.jobs import Job, Jobs
from briefing_app.ui.paper.copies_job import PrintedCopies, SavedCopies
from briefing_app.ui.paper.copy_choices import CopyChoices
from briefing_app.ui.paper.paper_choices import PaperChoices
from briefing_app.ui.paper.preview_pane import PreviewPane
from briefing_app.ui.paper.print_status import PrintStatus
from briefing_app.ui.paper.printer_choices import PrinterChoices
from briefing_app.ui.session import Session
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.dialogs.file_dialogs import ask_where
from briefing_app.ui.widgets.layout.control_letters import give_letters
from briefing_app.ui.widgets.layout.tab_order import as_laid_out, order_tabs
from briefing_app.ui.widgets.plain import PlainLabel, ask, set_tip
from briefing_app.ui.worker import Task

_USUAL_SIZE = QSize(1080, 860)
_COLUMN = 290
"""The least width of the choices; longer words of a language and larger letters widen it."""
_MOST_COLUMN = 2 / 3
"""How much of the dialog's width they take at most; they scroll if that is too little."""
_SCREEN_EDGE = 40
"""Pixels of the screen that the frame of the dialog and its title need."""


class PaperDialog(QDialog):
    """Preview, profile, paper, what to include, numbered copies, save as PDF, print.

    A change makes the PDF anew off the GUI thread; of several that come while one is made only the
    last is. A job goes to the jobs of the window, with
    the pages as they are then, so that the dialog can be changed and closed meanwhile.

    Signals: ``settled(str)`` when the dialog closes, with what the next one begins with.
    """

    settled = Signal(str)

    def __init__(
        self,
        briefing: Briefing,
        jobs: Jobs,
        session: Session,
        kept: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; ``kept`` is what `settled` gave the last time, or any other text."""
        super().__init__(parent)
        self.setWindowTitle(tr("Print – {title}", title=briefing.title))
        self._briefing, self._jobs, self._session = briefing, jobs, session
        self._pdf = b""
        self._pages: Pages | None = None
        self._sheets: Sheets = "single"
        self._task: Task | None = None
        self._asked: Task | None = None
        self._stale = False
        given = _read(kept)
        self.paper = PaperChoices(briefing, _usual_paper(), _mapping(given.get("paper")))
        if session.notes is not None:
            noted = tuple(sorted(session.notes.all, key=in_order))
            self.paper.offer_notes(noted, session.settings.highlight_names)
        self.copies = CopyChoices(briefing.distribution)
        self.printer = PrinterChoices(PrintChoices.from_json(given.get("print")))
        self.view = PreviewPane(session.worker, session.appearance.theme)
        self._state = PlainLabel(name="muted", wraps=True)
        self._said = ""
        self._lay_out()
        give_letters(self)
        order_tabs(as_laid_out(self))
        self._connect()
        self._take_size(given.get("size"))
        self.view.preview.setFocus()
        self._make()
        self._ask_for_queues()

    # What the dialog is made of

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        self._side = side = QWidget()
        self._choices = QWidget()
        self._scroll = self._scrolled(self._choices)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self._scroll, 1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 20, 0)
        below.addWidget(self._state)
        below.addWidget(PrintStatus(self._jobs))
        self._save = self._button(below, tr("&Save as PDF…"), self._save_pdf)
        self._print = self._button(
            below, tr("&Print") if takes_pdf() else tr("&Print…"), self._start_job
        )
        set_tip(self._save, policy().reason("export"))
        self._button(below, tr("Close"), self.reject)
        self._print.setDefault(True)
        column.addLayout(below)
        row.addWidget(side)

    def _scrolled(self, choices: QWidget) -> QScrollArea:
        """Return the choices, which scroll if the screen is small."""
        column = QVBoxLayout(choices)
        column.setContentsMargins(20, 16, 20, 4)
        column.setSpacing(18)
        column.addWidget(self.paper)
        column.addWidget(self.copies)
        column.addWidget(self.printer)
        self.printer.setVisible(takes_pdf())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(choices)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def showEvent(self, event: QShowEvent) -> None:
        """Make the column of choices as wide as its words are, now that they have their sizes."""
        super().showEvent(event)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        words = self._choices.minimumSizeHint().width() + bar
        wanted = max(_COLUMN, words, self._side.minimumSizeHint().width())
        self._side.setFixedWidth(min(wanted, round(self.width() * _MOST_COLUMN)))

    def _button(self, column: QVBoxLayout, words: str, pressed: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        column.addWidget(button)
        return button

    def _connect(self) -> None:
        self.paper.changed.connect(self._make)
        self.paper.sections.currentItemChanged.connect(self._show_section)
        self.copies.changed.connect(self._make)
        self.printer.changed.connect(self._check)
        self._jobs.finished.connect(self._tell)
        self._jobs.failed.connect(self._tell)

    @Slot()
    def _show_section(self) -> None:
        """Scroll to the section that the keys are on: Qt scrolls to its tree, and no further."""
        tree, across = self.paper.sections, self._scroll.horizontalScrollBar().value()
        row = tree.visualRect(tree.currentIndex())
        down = tree.viewport().mapTo(self._choices, row.center()).y()
        self._scroll.ensureVisible(across, down, 0, row.height())

    def _take_size(self, kept: object) -> None:
        """Take the size that was kept, or the usual one, as far as the screen has room for it."""
        match kept:
            case [int(width), int(height)]:
                wanted = QSize(width, height)
            case _:
                wanted = _USUAL_SIZE
        room = self.screen().availableGeometry().size() - QSize(_SCREEN_EDGE, _SCREEN_EDGE)
        self.resize(wanted.boundedTo(room))

    # Making the pages

    @property
    def state(self) -> str:
        """What the dialog says about itself: what is under way, or how it ended."""
        return self._state.text()

    @property
    def ready(self) -> bool:
        """Whether the pages of what is chosen are on show."""
        return self._task is None and self._pages is not None

    @Slot(str)
    def _tell(self, words: str) -> None:
        """Say how it is going, or what has come of it; aloud only if it is another thing."""
        self._state.setText(words)
        if words != self._said:
            self._said = words
            announce(self, words)

    @Slot()
    def _make(self) -> None:
        self.printer.suit_sheets(folded=self.paper.options().sheets == "booklet")
        self._stale = self._task is not None
        self._state.setText(tr("Making the pages …"))
        if not self._stale:
            self._start()
        self._check()

    def _start(self) -> None:
        self._task = self._session.worker.start(
            partial(_made, self._briefing, self._shown_options(), self._pages)
        )
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)

    def _shown_options(self) -> PaperOptions:
        """Return what is chosen, for the first copy if the copies are numbered."""
        numbered = copies(self.copies.names)
        return replace(self.paper.options(), copy=numbered[0] if numbered else None)

    @Slot(object)
    def _take(self, made: tuple[bytes, Pages]) -> None:
        self._task = None
        pdf, pages = made
        if self._stale:
            pages.close()
            self._make()
            return
        page = self.view.preview.page
        self._close_pages()
        self._pdf = pdf
        self._pages = pages
        self.view.show_pages(pages)
        self._go_back_to(page)
        self._check()

    def _go_back_to(self, number: int) -> None:
        """Show the page again that had a number on the sheets before, if these are others now."""
        before, self._sheets = self._sheets, self.paper.options().sheets
        if number and before != self._sheets:
            page = first_page(number - 1, before)
            side = side_with(page, self._sheets, self._count())
            self.view.preview.go_to_page(side + 1)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._task = None
        if self._stale:
            self._make()
            return
        if not isinstance(error, BriefingError):
            self._tell(tr("The pages could not be made."))
            raise error
        self._close_pages()
        self._tell(error.problem.sentence)

    @Slot(object)
    def _take_queues(self, found: Queues) -> None:
        self.printer.show_queues(found)

    @Slot(object)
    def _fail_to_ask(self, error: Exception) -> None:
        if not isinstance(error, BriefingError):
            raise error
        self._tell(error.problem.sentence)

    def _close_pages(self) -> None:
        self.view.show_pages(None)
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    @Slot()
    def _check(self) -> None:
        """Let save and print what can be, and say what is in the way."""
        self._save.setEnabled(self.ready and not policy().reason("export"))
        known = not takes_pdf() or bool(self.printer.choices().queue)
        self.printer.let_choose_copies(free=not self.copies.names)
        problem = self._problem()
        self._print.setEnabled(self.ready and known and not problem)
        if self.ready:
            self._tell(" ".join(filter(None, (problem, self.paper.problems))))

    def _problem(self) -> str:
        if self._pages is None or not takes_pdf():
            return ""
        return self.printer.problem(self._pages.count)

    # Saving and printing

    @Slot()
    def _save_pdf(self) -> None:
        suggested = suggested_name(self._briefing, ".pdf")
        file = ask_where(self._session, self, tr("Save as PDF"), suggested, tr("PDF (*.pdf)"))
        if file:
            self.save_to(Path(file))

    def save_to(self, path: Path) -> None:
        """Write the PDF that is on show; if the copies are numbered, all of them beside it."""
        if self.copies.names:
            self._save_copies(path)
            return
        try:
            refuse_overwriting(path, self._briefing)
            write_whole(path, self._pdf)
        except BriefingError as error:
            self._tell(error.problem.sentence)
        else:
            self._tell(tr("Saved as {file}", file=visible_path(path.name)))

    def _save_copies(self, path: Path) -> None:
        """Write a file for each copy, and the register; the reader has named none of them."""
        names = self.copies.names
        files = files_of_copies(path, len(names), together=False)
        there = [file for file in files if os.path.lexists(file)]
        if there and not ask(
            self,
            tr("Save as PDF"),
            plural(
                "Replace “{file}”, which is there already?",
                "Replace {n} files that are there already, such as “{file}”?",
                len(there),
                file=visible_path(there[0].name),
            ),
            tr("Replace"),
        ):
            return
        options = self.paper.options()
        work = partial(write_copies, path, self._briefing, options, names, together=False)
        title, worker = self._briefing.title, self._session.worker
        self._jobs.add(SavedCopies(title, len(names), work, worker))

    def _ask_for_queues(self) -> None:
        if takes_pdf():
            self._asked = self._session.worker.start(queues)
            self._asked.done.connect(self._take_queues)
            self._asked.failed.connect(self._fail_to_ask)

    @Slot()
    def _start_job(self) -> None:
        names, options = self.copies.names, self.paper.options()
        printing = self._printing(0 if names else self._count())
        if printing is None:
            return
        self._tell("")
        if not names:
            self._jobs.add(printing(self._pdf))
            return
        backs = not takes_pdf() or self.printer.choices().sides != "one-sided"
        run = partial(make_run, self._briefing, options, names, register=True, backs=backs)
        title, worker = self._briefing.title, self._session.worker
        self._jobs.add(PrintedCopies(title, len(names), run, worker, printing))

    def _count(self) -> int:
        return self._pages.count if self._pages is not None else 0

    def _printing(self, count: int) -> Callable[[bytes], Job] | None:
        """Return what makes a job for a printer of a PDF; None if the reader chooses none.

        ``count`` is the number of its pages, 0 if some cannot be chosen.
        """
        return self._sending(count) if takes_pdf() else self._drawing(count)

    def _sending(self, count: int) -> Callable[[bytes], Job]:
        """Send the pages to a queue as they are."""
        from briefing_app.ui.paper.queue_job import QueueJob

        options = self.paper.options()
        choices = replace(self.printer.choices(), grey=options.grey or options.plain)
        media = SHEETS[options.paper].media
        arguments = lp_arguments(self._briefing.title, media, count, choices)
        title = self._briefing.title
        return lambda pdf: QueueJob(title, pdf, choices.queue, arguments)

    def _drawing(self, count: int) -> Callable[[bytes], Job] | None:
        """Let the system's own dialog ask for a printer, for which the pages will be drawn."""
        from PySide6.QtPrintSupport import QPrintDialog

        from briefing_app.ui.paper.raster_job import RasterJob, make_printer

        printer = make_printer(SHEETS[self.paper.options().paper])
        printer.setDocName(self._briefing.title)
        chooser = QPrintDialog(printer, self)
        if count:
            chooser.setMinMax(1, count)
        else:
            chooser.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        if chooser.exec() != QDialog.DialogCode.Accepted:
            return None
        title, worker = self._briefing.title, self._session.worker
        return lambda pdf: RasterJob(title, pdf, printer, worker)

    # The end

    def kept(self) -> str:
        """Return what the next dialog begins with, as JSON."""
        kept = {
            "paper": self.paper.kept(),
            "print": self.printer.kept(),
            "size": [self.width(), self.height()],
        }
        return json.dumps(kept)

    def done(self, result: int) -> None:
        """Close the pages with the dialog, whichever way it ends."""
        for task in (self._task, self._asked):
            if task is not None:
                task.forget()
        self._close_pages()
        self.settled.emit(self.kept())
        super().done(result)


def beginning_with(kept: str, paper: Paper) -> str:
    """Return what a dialog kept, changed so that the next begins with a certain paper."""
    given = _read(kept)
    choices = _mapping(given.get("paper"))
    profiles = {
        name: {**_mapping(each), "paper": paper}
        for name, each in _mapping(choices.get("profiles")).items()
    }
    return json.dumps({**given, "paper": {**choices, "profiles": profiles, "usual": paper}})


def _made(briefing: Briefing, options: PaperOptions, before: Pages | None) -> tuple[bytes, Pages]:
    pdf = make_pdf(briefing, options)
    return pdf, Pages(pdf, beside=before)


def _usual_paper() -> Paper:
    """Return the paper of the country here, which Qt knows where the environment says nothing."""
    country = paper_country(os.environ)
    if country is None:
        country = QLocale.territoryToCode(QLocale.system().territory())
    return usual_paper(country)


def _read(kept: str) -> Mapping[str, object]:
    try:
        return _mapping(json.loads(kept or "{}"))
    except ValueError:
        return {}


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
