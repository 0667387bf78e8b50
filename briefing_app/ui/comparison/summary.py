"""The line under the table: who leads, how fragile that is, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QTextBrowser, QTextEdit, QWidget

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
from briefing_app.ui.widgets.direction import in_own_direction, turn_paragraphs
from briefing_app.ui.widgets.links.written_links import WrittenLinks, unbroken
from briefing_app.ui.widgets.plain import set_tip

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
_BETWEEN = " \u00a0·\u00a0 "


class _Run(NamedTuple):
    """Some words, where they lead, and whether they are as dark as other text of the window."""

    words: str
    place: Target | str = NOWHERE
    dark: bool = False


_Runs = tuple[_Run, ...]
_ALL_PART: _Runs = (_Run(_ALL_WORDS, _ALL),)


class _Line(WrittenLinks):
    """Words with links, as high as they are, whose first or last link Tab goes to at once.

    Qt would give the keys to the text first, and show nothing of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._written: tuple[Sequence[_Runs], TableStyle] | None = None
        self._heights: dict[tuple[int, QTextEdit.LineWrapMode], int] = {}
        flags, bars = Qt.TextInteractionFlag, Qt.ScrollBarPolicy
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(bars.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def write(self, parts: Sequence[_Runs], style: TableStyle) -> None:
        """Show parts with a dot between them."""
        if (parts, style) == self._written:
            return
        self._written = parts, style
        self._heights.clear()
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, runs in enumerate(parts):
            self._insert(cursor, (_Run(_BETWEEN), *runs) if number else runs, style)
        turn_paragraphs(self)
        cursor.endEditBlock()
        self.setAccessibleName(self.toPlainText())
        # Tab would stop at words without a link, and nothing would show it.
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if self.links else policy.NoFocus)
        self.updateGeometry()

    def _insert(self, cursor: QTextCursor, runs: _Runs, style: TableStyle) -> None:
        muted, dark, link = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        for each, colour in (
            (muted, style.muted),
            (dark, style.text),
            (link, QColor(style.theme.link)),
        ):
            each.setFont(style.font)
            each.setForeground(colour)
        for run in runs:
            if run.place != NOWHERE:
                self.insert_link(cursor, unbroken(run.words), run.place, link)
            else:
                cursor.insertText(unbroken(run.words), dark if run.dark else muted)

    def heightForWidth(self, width: int) -> int:
        """Return how high the words are; layouts ask again and again, and it is kept."""
        key = width, self.lineWrapMode()
        if key not in self._heights:
            document = self.document()
            before = document.textWidth()
            document.setTextWidth(width)
            self._heights[key] = ceil(document.size().height())
            document.setTextWidth(before)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """Return no size: what the words need depends on the width."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason):
            # In Qt's way alone: a screen reader hears of the link after it has heard of the line.
            QTextBrowser.focusNextPrevChild(self, event.reason() == reasons.TabFocusReason)


class Summary(QWidget):
    """Who leads, how fragile that is with the items as links, and the author's own remark.

    ``links`` has all that comes after the lead.
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
        self._style = style
        self._sums_shown: bool | None = None
        self._stacked = self._elided = self._hidden = self._unclear = False
        self._lead = self._trial = self._missing = ""
        self._remark = question_parts(comparison.question)[1]
        self._lead_label = QLabel()
        self._lead_label.setTextFormat(Qt.TextFormat.PlainText)
        self._lead_label.setWordWrap(True)
        self._lead_label.setFont(style.bold)
        self.links = _Line()
        self.links.chosen.connect(self._choose)
        self._line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # Alone on the line it would be in its middle.
        at_the_start = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        line.addWidget(self._lead_label, 0, at_the_start)
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
        if event.size().width() != event.oldSize().width():
            self._write()

    def _write(self) -> None:
        """Give the lead the width of its words, or a share of a line that it is not alone on."""
        style, room = self._style, self.width() - 2 * _MARGIN
        lead = self._lead if self._sums_shown else ""
        elided = self._elided or weight_of(self.words) > _MOST_LETTERS
        self._lead_label.setWordWrap(not elided)
        modes = QTextEdit.LineWrapMode
        self.links.setLineWrapMode(modes.NoWrap if elided else modes.WidgetWidth)
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
            parts = self._parts()
        self.links.write(parts, style)
        self.links.setVisible(bool(parts))
        set_tip(self, self.words if elided else "")
        # At once, for the view to give the room to the table in the same step.
        self.updateGeometry()

    def _parts(self) -> list[_Runs]:
        """Return the parts after the lead."""
        trial = _Run(self._trial, dark=True), _Run(" "), _Run(_TAKE_BACK, _RESET)
        parts: list[_Runs] = [
            (_Run(_REVEAL_WORDS, _REVEAL),) if self._hidden else (),
            trial if self._trial else (),
            (_Run(_PROBLEMS_WORDS, _PROBLEMS),) if self._unclear else (),
            tuple(_Run(*part) for part in self._fragility),
            tuple(_Run(*part) for part in self._holds),
            _ALL_PART if self._holds else (),
            (_Run(self._missing),),
            (_Run(self._turned(self._shown_remark)),),
        ]
        return [runs for runs in parts[0 if self._sums_shown else -1 :] if _words_of(runs)]

    def _turned(self, words: str) -> str:
        """Return words in their own direction, if the line is from right to left."""
        return in_own_direction(words) if self.isRightToLeft() else words

    def _parts_that_fit(self, width: int) -> list[_Runs]:
        """Return the parts as far as they fit on one line of a width in pixels.

        The link to all of it comes last, whatever else is cut.
        """
        metrics = self._style.metrics
        between = metrics.horizontalAdvance(_BETWEEN) + 4
        parts = self._parts()
        reserved = metrics.horizontalAdvance(_ALL_WORDS) + between
        last = [_ALL_PART] if _ALL_PART in parts and reserved <= width else []
        width -= reserved if last else 0
        shown: list[_Runs] = []
        for part in parts:
            if part == _ALL_PART:
                continue
            words = _words_of(part)
            if metrics.horizontalAdvance(words) > width:
                if width > self._style.px(_LEAST_PIECE):
                    cut = self._style.lines(words, width, 1)[0]
                    shown.append((_Run(self._turned(cut)),))
                break
            shown.append(part)
            width -= metrics.horizontalAdvance(words) + between
        return shown + last

    @property
    def words(self) -> str:
        """The sentences as plain text."""
        parts = [self._lead, self._trial, words_of(self._fragility), words_of(self._holds),
                 self._missing, self._shown_remark]  # fmt: skip
        return " ".join(part for part in parts[0 if self._sums_shown else -1 :] if part)

    @property
    def _shown_remark(self) -> str:
        """What the author remarks on the ratings, unless they are hidden."""
        return "" if self._hidden else self._remark

    @Slot(object)
    def _choose(self, place: Target | str) -> None:
        if place == _REVEAL:
            self._session.build_what_if().readers.reveal_all()
        elif place == _RESET:
            self._session.build_what_if().reset()
        elif isinstance(place, str):
            self._session.show_panel(place)
        else:
            follow(self._session, place)


def _words_of(runs: _Runs) -> str:
    return "".join(run.words for run in runs)
