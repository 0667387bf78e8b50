"""The preview with a bar above it: the page, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefing_app.output.pdf.pages import Pages
from briefing_app.translation import number as written
from briefing_app.translation import tr
from briefing_app.ui.paper.page_preview import Preview
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.widgets.accessibility.announce import announce
from briefing_app.ui.widgets.dialogs.form_boxes import FormNumber
from briefing_app.ui.widgets.plain import PlainLabel, set_tip
from briefing_app.ui.worker import Worker


class PreviewPane(QWidget):
    """The pages, and the keys and buttons that lead through them, wherever the focus is."""

    def __init__(self, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = Preview(worker, theme)
        self.page = _PageBox()
        self.page.setAccessibleName(tr("Page"))
        self.page.setKeyboardTracking(False)
        self.page.setSpecialValueText("–")
        self.page.setEnabled(False)
        self.page.valueChanged.connect(self.preview.go_to_page)
        self._count = PlainLabel()
        self._zoom = PlainLabel()
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 12, 6)
        bar.setSpacing(4)
        bar.addWidget(PlainLabel(tr("Page")))
        bar.addWidget(self.page)
        bar.addWidget(self._count)
        bar.addStretch(1)
        for words, name, does in (
            ("−", tr("Zoom out"), self.preview.zoom_out),
            ("+", tr("Zoom in"), self.preview.zoom_in),
            (tr("Fit"), tr("Fit the width"), self.preview.fit_width),
        ):
            bar.addWidget(_button(words, name, does))
            if words == "−":
                bar.addWidget(self._zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.preview, 1)
        self.preview.page_changed.connect(self._turn)
        self.preview.zoom_changed.connect(self._show_zoom)
        self._bind_keys()

    def _bind_keys(self) -> None:
        preview = self.preview
        for keys, does in (
            (QKeySequence.StandardKey.MoveToNextPage, preview.go_forward),
            (QKeySequence.StandardKey.MoveToPreviousPage, preview.go_back),
            (QKeySequence.StandardKey.MoveToStartOfDocument, self.go_to_first),
            (QKeySequence.StandardKey.MoveToEndOfDocument, self.go_to_last),
            (QKeySequence.StandardKey.ZoomIn, preview.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, preview.zoom_out),
            (QKeySequence("Ctrl+0"), preview.fit_width),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(does)

    def show_pages(self, pages: Pages | None) -> None:
        """Show the pages of a PDF at the place where the preview was, or nothing."""
        with QSignalBlocker(self.preview):
            self.preview.show_pages(pages)
        if pages is not None:
            self.page.setSpecialValueText("")
            self.page.setEnabled(True)
            self.page.setRange(1, pages.count)
            self._count.setText(tr("of {count}", count=pages.count))
            self._turn(self.preview.page)
            self._show_zoom()

    @Slot()
    def go_to_first(self) -> None:
        self.preview.go_to_page(1)

    @Slot()
    def go_to_last(self) -> None:
        self.preview.go_to_page(self.page.maximum())

    @Slot(int)
    def _turn(self, number: int) -> None:
        """Show the number of the page in sight, and let a screen reader say it."""
        self.page.blockSignals(True)
        self.page.setValue(number)
        self.page.blockSignals(False)
        words = tr(
            "Page {number} of {last}", number=written(number), last=written(self.page.maximum())
        )
        announce(self.preview, words)

    @Slot()
    def _show_zoom(self) -> None:
        self._zoom.setText(f"{round(100 * self.preview.zoom)} %" if self.preview.page else "")


class _PageBox(FormNumber):
    """The number of the page. Return goes to it, and is not left to the dialog, which prints."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


def _button(words: str, name: str, does: object) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(name)
    set_tip(button, name)
    button.clicked.connect(does)
    return button
