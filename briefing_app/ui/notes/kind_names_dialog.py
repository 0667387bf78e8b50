"""The dialog in which the reader names the five kinds of highlight."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLineEdit, QWidget

from briefing_app.model.notes.kinds import NAME_AT_MOST, kind_names
from briefing_app.model.notes.records import KINDS
from briefing_app.translation import tr
from briefing_app.ui.reader.notes.note_painting import Stretch, ground, paint_kind
from briefing_app.ui.session import Session
from briefing_app.ui.theme.typefaces import SANS, font
from briefing_app.ui.widgets.dialogs.dialog import ScrolledDialog
from briefing_app.ui.widgets.plain import Paragraph

_SAMPLE = QSize(56, 28)
_WIDTH = 320
"""Measures in pixels at a zoom of 100 per cent."""


class _Sample(QWidget):
    """A word that is highlighted as one of the kinds."""

    def __init__(self, session: Session, kind: int) -> None:
        super().__init__()
        self._session = session
        self._kind = kind
        self.setFixedSize(_SAMPLE * session.appearance.zoom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, zoom = self._session.appearance.theme, self._session.appearance.zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.page))
        inner = QRectF(self.rect()).adjusted(6 * zoom, 6 * zoom, -6 * zoom, -6 * zoom)
        painter.fillRect(inner, ground(theme, self._kind, own=True))
        base = QRectF(inner.left(), inner.top() + inner.height() * 0.75, inner.width(), 16 * zoom)
        paint_kind(painter, Stretch(base), self._kind, theme, own=True)
        painter.setFont(font(SANS, round(13 * zoom)))
        painter.setPen(QColor(theme.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "Abc")
        painter.end()


class KindNamesDialog(ScrolledDialog):
    """A field for the name of each kind; an empty one has the usual name.

    ``fields`` are by the place of the kind.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "kind-names", tr("Names of the highlights"), parent)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(20, 16, 20, 14)
        grid.setHorizontalSpacing(12)
        words = tr("They go out with your notes. A field that is empty has the usual name.")
        width = round(_WIDTH * session.appearance.zoom)
        grid.addWidget(Paragraph(words, width), 0, 0, 1, 2)
        self.fields: list[QLineEdit] = []
        for kind, usual in zip(KINDS, kind_names(), strict=True):
            field = QLineEdit(session.settings.highlight_names[kind - 1])
            field.setMaxLength(NAME_AT_MOST)
            field.setPlaceholderText(usual)
            field.setAccessibleName(usual)
            self.fields.append(field)
            grid.addWidget(_Sample(session, kind), kind, 0)
            grid.addWidget(field, kind, 1)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        buttons.button(standard.Ok).setText(tr("Keep"))
        buttons.button(standard.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.set_content(content, buttons, is_form=True)
        self.accepted.connect(self._keep)

    def _keep(self) -> None:
        names = tuple(" ".join(field.text().split()) for field in self.fields)
        self._session.change_settings(highlight_names=names)
