"""Who signed the briefing, as far as that is known. Only the window itself says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton

from briefing_app.model.signature import UNSIGNED, Signature, State
from briefing_app.translation import tr
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.widgets.plain import PlainLabel, on_button, set_tip

SEVERITIES: dict[State, str] = {"altered": "error", "unknown": "warning", "unreadable": "warning"}
"""The states that a bar below the panes reports, with the severity that colours it."""


class SignatureBar(QFrame):
    """A bar that stays as long as the briefing is open: it was altered, or nothing is proven."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("signature")
        self.setAccessibleName(tr("Signature"))
        self._label = PlainLabel(wraps=True)
        self.trust = self._button(tr("Trust this key…"), "trust_key")
        self.details = self._button(tr("This copy…"), "this_copy")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        for button in (self.trust, self.details):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _button(self, words: str, action: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.clicked.connect(self._session.actions[action].trigger)
        return button

    def show_signature(self, signature: Signature) -> None:
        """Show what is known, or hide the bar if there is nothing to warn of."""
        severity = SEVERITIES.get(signature.state)
        self.setVisible(severity is not None)
        if severity is None:
            return
        self._label.setText(signature.sentence)
        self.setAccessibleDescription(signature.sentence)
        self.trust.setVisible(signature.state == "unknown")
        self.setProperty("severity", severity)
        for widget in (self, self._label, self.trust, self.details):
            self.style().unpolish(widget)
            self.style().polish(widget)

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._label.text()


class SignatureButton(QToolButton):
    """Two or three words in the status bar, for every briefing; it opens “This copy”."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("muted")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # It takes the height that the words beside it need.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.hide()
        self.clicked.connect(self._open)
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, change: Change) -> None:
        if change.aspect == "briefing":
            briefing = self._session.briefing
            self.show_signature(briefing.signature if briefing else UNSIGNED)
            self.setVisible(briefing is not None)

    def show_signature(self, signature: Signature) -> None:
        """Show what is known in short, and in a sentence as the tip."""
        self.setText(on_button(signature.short))
        self.setAccessibleName(signature.sentence)
        set_tip(self, signature.sentence)

    @Slot()
    def _open(self) -> None:
        self._session.actions["this_copy"].trigger()
