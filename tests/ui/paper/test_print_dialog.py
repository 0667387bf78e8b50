"""The print dialog: the very pages, saved, and put on a printer's pages."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.output.pages import Pages
from briefing_app.output.paper import make_pdf
from briefing_app.ui.paper import print_dialog as dialog_module
from briefing_app.ui.paper.page_preview import Preview, page_image
from briefing_app.ui.paper.print_dialog import PaperDialog
from briefing_app.ui.paper.printing import MOST_DPI, PrintJob
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.theme.typefaces import load_fonts
from briefing_app.ui.worker import Worker
from tests.samples import replace


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


@pytest.fixture(scope="module")
def pdf() -> bytes:
    from tests.samples import every_kind

    return make_pdf(every_kind())


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    load_fonts()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1100, 800)
    return parent


def _dialog(qtbot: QtBot, briefing: Briefing, worker: Worker, parent: QWidget) -> PaperDialog:
    dialog = PaperDialog(briefing, worker, load_theme("light"), parent)
    dialog.show()
    qtbot.waitUntil(lambda: "Page 1 of" in dialog.state)
    return dialog


def test_the_preview_is_the_pdf_that_is_saved(
    qtbot: QtBot, sample: Briefing, worker: Worker, parent: QWidget, pdf: bytes, tmp_path: Path
) -> None:
    dialog = _dialog(qtbot, sample, worker, parent)
    dialog.save_to(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == pdf
    assert "out.pdf" in dialog.state
    own = tmp_path / "own.pdf"
    own.write_bytes(b"the briefing itself")
    dialog._briefing = replace(sample, own_files=(str(own),))
    dialog.save_to(own)
    assert "the briefing is read from this file" in dialog.state
    assert own.read_bytes() == b"the briefing itself"
    dialog.save_to(tmp_path / "no" / "such" / "out.pdf")
    assert "not written" in dialog.state
    dialog.close()


def test_each_choice_makes_the_pages_anew(
    qtbot: QtBot, sample: Briefing, worker: Worker, parent: QWidget
) -> None:
    dialog = _dialog(qtbot, sample, worker, parent)
    before = dialog.state
    dialog.boxes["comparison"].click()
    dialog.papers["letter"].click()
    options = dialog.options()
    assert (options.paper, options.comparison, options.text) == ("letter", False, True)
    qtbot.waitUntil(lambda: "Page 1 of" in dialog.state and dialog.state != before)
    dialog.close()


def test_what_a_briefing_lacks_is_not_offered(
    qtbot: QtBot, sample: Briefing, worker: Worker, parent: QWidget
) -> None:
    bare = replace(sample, comparison=None, sources=(), timeline=())
    dialog = _dialog(qtbot, bare, worker, parent)
    shown = {name for name, box in dialog.boxes.items() if box.isVisible()}
    assert shown == {"text"}
    dialog.close()


def test_a_failure_is_one_sentence(
    qtbot: QtBot,
    sample: Briefing,
    worker: Worker,
    parent: QWidget,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_args: object) -> bytes:
        raise OutputError("sample.md", "The pages could not be made.")

    monkeypatch.setattr(dialog_module, "make_pdf", fail)
    dialog = PaperDialog(sample, worker, load_theme("light"), parent)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.state == "The pages could not be made.")
    dialog.close()


def test_saving_asks_for_a_name_beside_the_briefing(
    qtbot: QtBot,
    sample: Briefing,
    worker: Worker,
    parent: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = _dialog(qtbot, sample, worker, parent)
    asked = []

    def answer(_parent: QWidget, _title: str, suggested: str, _filter: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(tmp_path / "chosen.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    _button(dialog, "Save as PDF…").click()
    assert asked[0].endswith("sample.pdf")
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF")
    dialog.close()


def _button(dialog: PaperDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == words)


def test_printing_draws_every_page_at_the_printer_s_size(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = Pages(pdf)
    job = PrintJob(pages, printer, worker)
    with qtbot.waitSignal(job.ended, timeout=20000) as ended:
        job.start()
    assert ended.args == [""]
    assert printer.resolution() <= MOST_DPI
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == pages.count
    for number in range(pages.count):
        width, height = printed.get_page_size(number)
        assert (width > height) == (pages.size(number)[0] > pages.size(number)[1])
    printed.close()
    pages.close()


def test_a_print_job_can_be_stopped(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = Pages(pdf)
    job = PrintJob(pages, printer, worker)
    job.printed.connect(job.stop)
    with qtbot.waitSignal(job.ended, timeout=20000):
        job.start()
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 1
    printed.close()
    pages.close()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_no_job_is_told(
    qtbot: QtBot, worker: Worker, pdf: bytes, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    pages = Pages(pdf)
    job = PrintJob(pages, printer, worker)
    with qtbot.waitSignal(job.ended) as ended:
        job.start()
    assert "did not take" in ended.args[0]
    pages.close()


def test_the_print_button_asks_which_printer_and_prints(
    qtbot: QtBot,
    sample: Briefing,
    worker: Worker,
    parent: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = _dialog(qtbot, sample, worker, parent)

    def accept(chooser: QPrintDialog) -> QPrintDialog.DialogCode:
        chooser.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        chooser.printer().setResolution(72)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    _button(dialog, "Print…").click()
    qtbot.waitUntil(lambda: "Sent" in dialog.state, timeout=20000)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    dialog.close()


def test_only_pages_in_sight_are_drawn(qtbot: QtBot, worker: Worker, pdf: bytes) -> None:
    preview = Preview(worker, load_theme("light"))
    qtbot.addWidget(preview)
    preview.resize(500, 400)
    pages = Pages(pdf)
    preview.show_pages(pages)
    with qtbot.waitExposed(preview):
        preview.show()
    qtbot.waitUntil(lambda: 0 in preview.drawn)
    assert pages.count - 1 not in preview.drawn
    qtbot.keyClick(preview, Qt.Key.Key_End)
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: pages.count - 1 in preview.drawn)
    preview.resize(600, 420)
    qtbot.waitUntil(lambda: bool(preview.drawn))
    preview.show_pages(None)
    pages.close()


def test_a_page_keeps_its_colours(pdf: bytes) -> None:
    pages = Pages(pdf)
    image = page_image(pages.picture(0, 1.0))
    width = image.width()
    colours = {image.pixelColor(width // 2 - 100, y).name() for y in range(40)}
    assert "#007a33" in colours
    pages.close()
