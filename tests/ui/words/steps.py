"""The steps of the walk: what is opened, tried and rated, and what then is on show."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from briefing_app.input.confined import reading_process
from briefing_app.processes import helper
from briefing_app.store.state import Store
from briefing_app.ui.application import make_application
from briefing_app.ui.commands.actions import ACTIONS
from briefing_app.ui.commands.palette import Palette
from briefing_app.ui.panels import PANELS
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.table_state import ORDERS
from briefing_app.ui.window.main_window import MainWindow
from tests.here import HereStream

BRIEFING = Path(__file__).with_name("briefing.md")
Look = Callable[[str, QWidget], None]
Say = Callable[[str, str], None]


class Steps:
    """One window, and what is done in it.

    ``look`` takes the name of a step and a widget to look at, ``say`` words that are on show for a
    moment.
    """

    def __init__(self, folder: Path, look: Look, say: Say, words_of_qt: type[QTranslator]) -> None:
        helper.begun = HereStream  # type: ignore[assignment]
        reading_process.start_reader = lambda **_several: None
        self.application = make_application()
        self.application.installTranslator(words_of_qt(self.application))
        self._folder, self._look, self._say = folder, look, say
        self._catch_dialogs()
        self.window = window = MainWindow(Session(Store(folder / "state.db")))
        self.session = window.session
        self.session.message.connect(self._hear)
        self.session.notice.connect(self._hear)
        window.resize(1280, 900)
        window.show()
        self._open(BRIEFING.read_text(encoding="utf-8"))
        window.parts.show_frame()

    def _hear(self, words: str, _severity: str = "") -> None:
        self._say("message", words)

    def _open(self, text: str, name: str = "briefing.md") -> None:
        file = self._folder / name
        file.write_text(text, encoding="utf-8")
        self.window.open(str(file))
        self._wait()

    def _wait(self) -> None:
        """Wait until everything that was begun is done and on show."""
        for _turn in range(3):
            loop = QEventLoop()
            self.session.worker.start(bool).done.connect(loop.quit)
            loop.exec()
            QApplication.sendPostedEvents()

    def _catch_dialogs(self) -> None:
        """Look at dialogs and refuse them instead of waiting for them."""

        def run(dialog: QDialog) -> int:
            dialog.show()
            self._look(f"dialog {type(dialog).__name__}", dialog)
            dialog.reject()
            return 0

        def ask(_parent: object, title: str, _folder: str, kinds: str, *_: object) -> object:
            self._say("file dialog", title)
            self._say("file dialog", kinds)
            return "", ""

        for kind in (QDialog, QMessageBox, QFileDialog):
            kind.exec = run  # type: ignore[method-assign, assignment]
        for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
            setattr(QFileDialog, name, staticmethod(ask))
        QMenu.popup = lambda menu, *_: self._look("menu", menu)  # type: ignore[method-assign, assignment]

    def __iter__(self) -> Iterator[str]:
        for step in (
            self._actions, self._menus, self._panels, self._paper, self._table, self._trying,
            self._rating, self._finding, self._dialogs, self._palette, self._notices,
            self._failures,
        ):  # fmt: skip
            step()
            self._wait()
            yield step.__name__.strip("_")
        self.window.close()

    def _run(self, *names: str) -> None:
        for name in names:
            self.window.actions_by_name.refresh()
            self.window.actions_by_name[name].trigger()
            self._wait()

    def _actions(self) -> None:
        for each in ACTIONS:
            for words in (each.title, each.tip):
                self._say(f"action {each.name}", words)

    def _menus(self) -> None:
        for _depth in range(2):
            for menu in self.window.findChildren(QMenu):
                menu.aboutToShow.emit()
                self._look("menu", menu)

    def _panels(self) -> None:
        for panel in PANELS:
            self.session.show_panel(panel.name)
            self._wait()
            self._look(f"panel {panel.name}", self.window)

    def _paper(self) -> None:
        self._run("print", "export")

    def _table(self) -> None:
        """Go to every cell, and show the table in all ways."""
        comparison = self.session.comparison
        assert comparison is not None
        rows = [("evidence", each.id) for each in comparison.evidence]
        rows += [("criterion", "cost"), ("likelihood", ""), ("confidence", "")]
        rows += [("inconsistency", ""), ("weighted", ""), ("lead", "")]
        for row in (None, *rows):
            for column in (None, *(each.id for each in comparison.motivations)):
                if row is not None or column is not None:
                    self.session.select(Selection(row, column))
                    self._look(f"cell {row} {column}", self.window)
        self._run("undiagnostic", "turn", "turn", "likelihoods")
        self._look("chart", self.window)
        self._run("likelihoods", "filter-evidence")
        for order in ORDERS:
            self.session.arrangement.sort(order)
            self._look(f"order {order}", self.window)

    def _trying(self) -> None:
        what_if = self.session.build_what_if()
        assert self.session.comparison is not None
        items = list(self.session.comparison.evidence)
        self.session.select(Selection(("evidence", "E1"), "fog"))
        cell, cells = [("E1", "fog")], [("E1", "fog"), ("E2", "fog")]
        changes: tuple[Callable[[], object], ...] = (
            partial(what_if.rate, cell, "II"), partial(what_if.rate, cell, None),
            partial(what_if.rate, cells, "C"), partial(what_if.switch, items[:1]),
            partial(what_if.switch, items[:1]), partial(what_if.switch, items),
            partial(what_if.switch_assumption, "A1"), partial(what_if.switch_assumption, "A1"),
            partial(what_if.weigh, items[:1], "credibility"),
            partial(what_if.weigh, items, "relevance"), partial(what_if.let_lead, "strike"),
            partial(what_if.reset_cells, cell), partial(what_if.keep, "Имя"),
            what_if.stack.undo, what_if.stack.redo,
        )  # fmt: skip
        for change in changes:
            change()
            self.window.actions_by_name.refresh()
            self._wait()
            self._say("undo", what_if.stack.undoText())
            self._look("trial", self.window)
        for panel in ("holds", "what-ifs", "sources", "assumptions"):
            self.session.show_panel(panel)
            self._wait()
            self._look(f"trial, panel {panel}", self.window)
        self._cell_menus()
        self._menus()
        what_if.reset()

    def _cell_menus(self) -> None:
        view = self.window.panes.comparison.view
        assert view is not None
        for place in (QPoint(5, 5), view.table.viewport().rect().center()):
            view.table.customContextMenuRequested.emit(place)
        reader = self.window.panes.reader
        reader.customContextMenuRequested.emit(reader.viewport().rect().center())

    def _rating(self) -> None:
        readers = self.session.build_what_if().readers
        self._run("rate")
        self._look("rating", self.window)
        for item, column in (("E1", "fog"), ("E1", "engine"), ("E1", "strike"), ("E2", "fog")):
            readers.rate([(item, column)], "I")
            readers.explain([(item, column)], "Потому")
            self.session.select(Selection(("evidence", item), column))
            self._look("rating", self.window)
        self._run("explain", "reveal")
        self._look("revealed", self.window)
        self._menus()
        self._cell_menus()
        self._run("undo", "redo", "reveal", "export-ratings", "import-ratings", "rate")

    def _finding(self) -> None:
        self.window.panes.open_find("туман")
        self._wait()
        for _hit in range(9):
            self.window.panes.find_bar.next()
            self._look("find", self.window)
        self.window.panes.open_find("нетнет")
        self._wait()
        self._look("nothing found", self.window)
        self.session.show_panel("hits")
        self._wait()

    def _dialogs(self) -> None:
        self._run(
            "paragraph", "settings", "about", "this_copy", "shortcuts", "forget", "forget-all",
            "open", "compare-editions", "track", "trust_key", "keep-what-if", "copy-reference",
            "copy-table",
        )  # fmt: skip

    def _palette(self) -> None:
        self._run("palette")
        for palette in self.window.findChildren(Palette):
            for typed in ("", "3", "туман", "нетнет"):
                palette.line.setText(typed)
                self._look("palette", palette)

    def _notices(self) -> None:
        session = self.session
        for kind, where in (
            ("web", "https://пример.рф"),
            ("mail", "mailto:а@б.рф"),
            ("file", "а.md"),
        ):
            session.go_to(kind, where)  # type: ignore[arg-type]
            self._look(f"link to {kind}", self.window)
        session.change_settings(view="read", zoom=150)
        self._look("read", self.window)
        self.window.panes.reader.go_to_end()
        self._wait()

    def _failures(self) -> None:
        text = BRIEFING.read_text(encoding="utf-8")
        self._open(text.replace("credibility: high", "credibility: сильно"))
        self._look("problem", self.window)
        self._open("# \n", "пусто.md")
        self._look("empty", self.window)
        self._open("---\nа: [\n---\n", "сломано.md")
        self._look("broken", self.window)
        window = MainWindow(Session(Store(None)))
        window.show()
        window.open(str(self._folder / "нет.md"))
        loop = QEventLoop()
        window.session.worker.start(bool).done.connect(loop.quit)
        loop.exec()
        self._look("failure", window)
        window.close()
