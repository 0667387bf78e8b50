"""The dialog that says what the program is, and what helps to find a fault in it."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterator
from types import ModuleType

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app import __version__, log
from briefing_app.processes.sandbox import missing_rules
from briefing_app.resources import resource, state_folder
from briefing_app.translation import all_of, tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.settings import is_locked
from briefing_app.ui.theme.typefaces import SANS, SEMIBOLD, font
from briefing_app.ui.widgets.dialogs.dialog import ScrolledDialog
from briefing_app.ui.widgets.plain import Paragraph, PlainLabel

_WHAT = tr("Read, compare and print briefings on machines that have no network.")
_LICENCES = tr(
    "The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), "
    "PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto "
    "(SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES."
)
_WIDTH = 440


def parts() -> Iterator[tuple[str, str]]:
    """Yield the parts of the program that a fault may depend on, with their versions."""
    import apsw
    import markdown
    import PySide6
    import typst
    from pypdfium2 import PDFIUM_INFO  # type: ignore[import-untyped]

    yield "Briefing App", __version__
    yield "Python", platform.python_version()
    yield "Qt", f"{qVersion()}, PySide {_version(PySide6)}"
    yield "Python-Markdown", _version(markdown)
    yield "Typst", _version(typst)
    yield "PDFium", str(PDFIUM_INFO)
    yield "SQLite", apsw.sqlite_lib_version()
    yield tr("System"), f"{platform.system()} {platform.release()}, {platform.machine()}"
    yield tr("Display"), QGuiApplication.platformName()
    missing = missing_rules()
    lacks = (
        tr("the system lacks {rules}", rules=all_of(missing)) if missing else tr("wholly confined")
    )
    yield tr("Processes that read"), lacks


def libraries() -> Iterator[tuple[str, str]]:
    """Yield the packages that the program uses, each with its licence."""
    for each in json.loads(resource("libraries.json").read_text(encoding="utf-8")):
        yield each["name"], each["licence"]


def _version(module: ModuleType) -> str:
    return str(getattr(module, "__version__", tr("unknown", "a version")))


class AboutDialog(ScrolledDialog):
    """Version; under “Licences” those of all packages; under “Details” versions, and the log."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "about", tr("About Briefing App"), parent)
        zoom = session.appearance.zoom
        width = round(_WIDTH * zoom)
        title = PlainLabel(f"Briefing App {__version__}", name="title")
        title.setFont(font(SANS, round(13 * zoom), SEMIBOLD))
        self.terms = _switch(tr("Licences"), self._show_licences)
        self.more = _switch(tr("Details"), self._show_details)
        words = "\n".join(f"{name}: {licence}" for name, licence in libraries())
        self.licences = _selectable(words, width)
        self.details = self._details(width)
        for part in (self.licences, self.details):
            part.hide()
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(24, 20, 24, 8)
        inner.setSpacing(10)
        inner.addWidget(title)
        for words in (_WHAT, _LICENCES):
            inner.addWidget(Paragraph(words, width))
        for switch, part in ((self.terms, self.licences), (self.more, self.details)):
            inner.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
            inner.addWidget(part)
        inner.addStretch(1)
        self.set_content(content)

    def _show_part(self, part: QWidget, *, shown: bool) -> None:
        """Show or hide a part; if the screen is too low for all, the rest is scrolled to."""
        part.setVisible(shown)
        self.refit()

    def _details(self, width: int) -> QWidget:
        self.text = "\n".join(f"{name}: {version}" for name, version in parts())
        versions = _selectable(self.text, width)
        copy = QPushButton(tr("Copy the details"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        self.log = QCheckBox(tr("Write a log"))
        self.log.setChecked(self._session.settings.log)
        self.log.toggled.connect(self._switch_log)
        self.log.setEnabled(self._session.store.remembers and not is_locked("log"))
        file = state_folder() / log.FILE
        words = tr(
            "It helps to find faults in the program. It has no words from your files in it:\n"
            "{file}",
            file=file,
        )
        about_log = Paragraph(words, width, name="muted")
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(versions)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.log)
        column.addWidget(about_log)
        return details

    @Slot(bool)
    def _show_licences(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal
        self._show_part(self.licences, shown=shown)

    @Slot(bool)
    def _show_details(self, shown: bool) -> None:  # noqa: FBT001 - a Qt signal
        self._show_part(self.details, shown=shown)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._session.message.emit(tr("Details copied"))

    @Slot(bool)
    def _switch_log(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal
        """Write a log from now on, or no longer once the program has been started again."""
        self._session.change_settings(log=on)
        if on:
            log.start(state_folder())


def _switch(words: str, slot: Callable[[bool], None]) -> QToolButton:
    """Return a button that shows and hides a part."""
    switch = QToolButton()
    switch.setText(words)
    switch.setCheckable(True)
    switch.toggled.connect(slot)
    return switch


def _selectable(words: str, width: int) -> Paragraph:
    """Return a label of this width whose words can be chosen and copied."""
    label = Paragraph(words, width, name="muted")
    label.make_selectable()
    return label
