"""The line under the table: who leads, how fragile that is, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from briefing_app.model.comparison import Comparison
from briefing_app.model.lead.analysis import Analysis
from briefing_app.model.parts import NOWHERE, Parts, Target, words_of
from briefing_app.model.table.table import fragility_parts, lead_sentence
from briefing_app.model.words.long_words import weight_of
from briefing_app.translation import tr
from briefing_app.ui.comparison.cell_wording import question_parts
from briefing_app.ui.comparison.holds.lead_holds import follow
from briefing_app.ui.session import Session
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.theme.theme import Theme
from briefing_app.ui.widgets.announce import announce_link
from briefing_app.ui.widgets.direction import in_own_direction
from briefing_app.ui.widgets.plain import escaped, set_tip

_NAMED_AT_MOST = 12
_MARGIN, _SPACING = 9, 10
_LEAST_PIECE = 60
"""In less, in pixels at 100 per cent, the beginning of a sentence says nothing."""
_MOST_LETTERS = 2_000
"""Of more letters, as titles without an end have, there is what fits on one line. Letters count as
`weight_of` counts them. The whole is in the tip."""
_RESET, _TAKE_BACK = "reset", tr("Take back")
_REVEAL, _REVEAL_WORDS = "reveal", tr("Reveal all")
_ALL, _ALL_WORDS = "holds", tr("Show all")
_PROBLEMS, _PROBLEMS_WORDS = "checks", tr("Show the problems")
"""The names of the panels that two links open, and their words."""
_BETWEEN = " &nbsp;·&nbsp; "
_DOT = "  \u00a0·\u00a0 "


class _Links(QLabel):
    """A label whose first link has the keys as soon as they come by Tab, or the last one.

    Qt would give them to the label first, and show nothing of it.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == reasons.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        moved = super().focusNextPrevChild(forward)
        announce_link(self)
        return moved


class Summary(QWidget):
    """Who leads, how fragile that is with the items as links, and the author's own remark.

    ``links`` takes rich text, all of it written here and what is from the file escaped.
    """

    def __init__(
        self, session: Session, comparison: Comparison, style: TableStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("summary")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._comparison = comparison
        self._fragility: Parts = ()
        self._holds: Parts = ()
        self._targets: list[Target] = []
        self._style = style
        self._sums_shown: bool | None = None
        self._stacked = self._elided = self._hidden = self._unclear = False
        self._lead = self._trial = self._missing = ""
        self._remark = question_parts(comparison.question)[1]
        self._lead_label = QLabel()
        self._lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self._lead_label.setWordWrap(True)
        self._lead_label.setFont(style.bold)
        self.links = _Links()
        self.links.setObjectName("fragility")
        self.links.setTextFormat(Qt.TextFormat.RichText)
        self.links.setWordWrap(True)
        self.links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.links.linkActivated.connect(self._choose)
        self._line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.addWidget(self._lead_label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.links, 1, Qt.AlignmentFlag.AlignTop)
        self.show_sums(shown=True)
        self.fit(stacked=False, elided=False)

    def show_sums(self, *, shown: bool) -> None:
        """Tell what the evidence adds up to, or only what the author remarks."""
        shown = shown and bool(self._comparison.evidence)
        if shown == self._sums_shown:
            return
        self._sums_shown = shown
        self._lead_label.setVisible(self._sums_shown)
        self.setVisible(self._sums_shown or bool(self._remark))
        self._write()

    def show_analysis(self, analysis: Analysis, missing: Sequence[str], trial: str) -> None:
        """Say what is shown adds up to, what is missing, and what of it is only a trial."""
        comparison = self._comparison
        self._hidden = False
        told = bool(comparison.evidence)
        self._lead = lead_sentence(comparison, analysis) if told else ""
        # Nothing is reckoned where the file has an error in the comparison.
        self._unclear = told and not analysis.understood
        self._fragility = fragility_parts(analysis, _NAMED_AT_MOST) if told else ()
        self._holds = ()
        self._missing, self._trial = " ".join(missing), trial
        self.setAccessibleName(self.words)
        self._write()

    def show_holds(self, sentence: Parts) -> None:
        """Say what else than single items the lead hangs on, once that is known."""
        if sentence != self._holds:
            self._holds = sentence
            self.setAccessibleName(self.words)
            self._write()

    def show_readers(self, lead: str, words: str, *, hidden: bool) -> None:
        """Say who leads with each of several readers, and how their ratings are to be read.

        Where ratings are ``hidden`` a link reveals them.
        """
        self._fragility, self._holds, self._trial = (), (), ""
        self._hidden, self._unclear = hidden, False
        self._lead, self._missing = lead, words
        self.setAccessibleName(self.words)
        self._write()

    def restyle(self, style: TableStyle) -> None:
        """Write the line in other colours or at another zoom."""
        self._style = style
        self._lead_label.setFont(style.bold)
        self._write()

    def fit(self, *, stacked: bool, elided: bool) -> None:
        """Put the lead on a line of its own, or cut what does not fit on one line, or both."""
        self._stacked, self._elided = stacked, elided
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._line.setSpacing(1 if stacked else _SPACING)
        above = 3 if elided else 6
        self._line.setContentsMargins(_MARGIN, above, _MARGIN, above)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._write()

    def _write(self) -> None:
        """Give the lead the width of its words, or a share of a line that it is not alone on."""
        style, room = self._style, self.width() - 2 * _MARGIN
        lead = self._lead if self._sums_shown else ""
        elided = self._elided or weight_of(self.words) > _MOST_LETTERS
        self._lead_label.setWordWrap(not elided)
        self.links.setWordWrap(not elided)
        share = 1.0 if self._stacked else 0.6 if elided else 0.5
        wanted = style.bold_metrics.horizontalAdvance(lead) + 4
        width = min(wanted, max(round(share * room), 100))
        self._lead_label.setFixedWidth(width)
        if elided:
            self._lead_label.setText(style.lines(lead, width, 1, bold=True)[0])
            behind = room if self._stacked else room - width - _SPACING
            parts = self._parts_that_fit(behind)
        else:
            self._lead_label.setText(lead)
            parts = [part for part, _ in self._parts()]
        words = _BETWEEN.join(parts)
        self.links.setText(words)
        # Tab would stop at words without a link, and nothing would show it.
        policy = Qt.FocusPolicy
        self.links.setFocusPolicy(policy.StrongFocus if "<a " in words else policy.NoFocus)
        self.links.setVisible(bool(parts))
        set_tip(self, self.words if elided else "")
        # At once, for the view to give the room to the table in the same step.
        self.updateGeometry()

    def _parts(self) -> list[tuple[str, str]]:
        """Return the parts after the lead as rich text, each with its plain words."""
        theme = self._style.theme
        self._targets = []
        trial = f'<span style="color:{theme.text}">{escaped(self._trial)}</span> '
        parts = [
            (_link(_REVEAL, _REVEAL_WORDS, theme) if self._hidden else "", _REVEAL_WORDS),
            (trial + _link(_RESET, _TAKE_BACK, theme) if self._trial else "",
             f"{self._trial} {_TAKE_BACK}"),
            (_link(_PROBLEMS, _PROBLEMS_WORDS, theme) if self._unclear else "",
             _PROBLEMS_WORDS),
            (self._linked(self._fragility, theme), words_of(self._fragility)),
            (self._linked(self._holds, theme), words_of(self._holds)),
            (_link(_ALL, _ALL_WORDS, theme) if self._holds else "", _ALL_WORDS),
            (escaped(self._missing), self._missing),
            # What the author remarks is on ratings that are hidden.
            ("" if self._hidden else escaped(self._turned(self._remark)), self._remark),
        ]  # fmt: skip
        return [part for part in parts[0 if self._sums_shown else -1 :] if part[0]]

    def _turned(self, words: str) -> str:
        """Return words in their own direction, if the line is from right to left."""
        return in_own_direction(words) if self.isRightToLeft() else words

    def _parts_that_fit(self, width: int) -> list[str]:
        """Return the parts as rich text, as far as they fit on one line of a width in pixels.

        The link to all of it comes last, whatever else is cut.
        """
        metrics = self._style.metrics
        between = metrics.horizontalAdvance(_DOT) + 4
        parts = self._parts()
        reserved = metrics.horizontalAdvance(_ALL_WORDS) + between
        last = [part for part, words in parts if words == _ALL_WORDS and reserved <= width]
        width -= reserved if last else 0
        shown = []
        for part, words in parts:
            if words == _ALL_WORDS:
                continue
            if metrics.horizontalAdvance(words) > width:
                if width > self._style.px(_LEAST_PIECE):
                    cut = self._style.lines(words, width, 1)[0]
                    shown.append(escaped(self._turned(cut)))
                break
            shown.append(part)
            width -= metrics.horizontalAdvance(words) + between
        return shown + last

    @property
    def words(self) -> str:
        """The sentences as plain text."""
        parts = [self._lead, self._trial, words_of(self._fragility), words_of(self._holds),
                 self._missing, self._remark]  # fmt: skip
        return " ".join(part for part in parts[0 if self._sums_shown else -1 :] if part)

    def _linked(self, parts: Parts, theme: Theme) -> str:
        """Return a sentence with its links, by number in the targets."""
        pieces = []
        for part in parts:
            if part.target == NOWHERE:
                pieces.append(escaped(part.words))
            else:
                pieces.append(_link(str(len(self._targets)), part.words, theme))
                self._targets.append(part.target)
        return "".join(pieces)

    @Slot(str)
    def _choose(self, place: str) -> None:
        if place == _REVEAL:
            self._session.build_what_if().readers.reveal_all()
        elif place == _RESET:
            self._session.build_what_if().reset()
        elif place in (_ALL, _PROBLEMS):
            self._session.show_panel(place)
        else:
            follow(self._session, self._targets[int(place)])


def _link(place: str, words: str, theme: Theme) -> str:
    return f'<a href="{place}" style="color:{theme.link};text-decoration:none">{escaped(words)}</a>'
