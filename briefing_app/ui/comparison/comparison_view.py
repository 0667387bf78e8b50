"""The comparison of one briefing: the bar, the table, what it adds up to, and the detail."""

from __future__ import annotations

from itertools import pairwise
from string import Template

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Motivation
from briefing_app.model.table.grounds import resting_on
from briefing_app.model.table.table import Row, trial_words
from briefing_app.model.trial import trial_sentence
from briefing_app.translation import all_of, tr
from briefing_app.ui.comparison.cell_wording import (
    Detail,
    cell_detail,
    motivation_detail,
    new_lead_words,
    question_parts,
    rated_detail,
    row_detail,
)
from briefing_app.ui.comparison.detail_strip import DetailStrip
from briefing_app.ui.comparison.evidence_filter import FilterLine, shown_words
from briefing_app.ui.comparison.holds.lead_holds import LeadHolds
from briefing_app.ui.comparison.order_button import order_words, score_words
from briefing_app.ui.comparison.summary import Summary
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.comparison.table.table_view import ComparisonTable
from briefing_app.ui.comparison.table_or_chart import TableOrChart
from briefing_app.ui.comparison.toolbar import ComparisonBar
from briefing_app.ui.session import Session
from briefing_app.ui.state.change import Change
from briefing_app.ui.state.row_groups import UNDIAGNOSTIC
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.theme.table_style import TableStyle
from briefing_app.ui.widgets.accessibility.announce import announce

_DETAIL_SHARE = 0.4
"""How much of the pane's height the detail may take before it scrolls."""
_NARROWEST, _LEAST_HEIGHT = 280, 120
_ROWS_SHOWN = 5
"""How many rows of the table the detail leaves in sight, and so scrolls itself."""
_NARROW, _LOWEST, _LOW, _SHORT, _LOW_AND_NARROW = 560, 200, 300, 540, 600
"""A pane less wide or less high than this is laid out differently; pixels at 100 per cent."""

_SHEET = Template("""
QTableView { background: $page; border: none; outline: none; }
QAbstractScrollArea::corner { background: $page; border: none; }
#bar { background: $page; border-bottom: 1px solid $hairline; }
QToolButton { background: transparent; color: $muted; border: 1px solid transparent;
  border-radius: 4px; padding: 2px 6px; font-size: ${size}px; }
QToolButton:disabled { color: $disabled; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:checked { background: $current; color: $current_text; }
QToolButton:focus { border: 2px solid $focus; padding: 1px 5px; }
QToolButton:checked:focus { border: 3px double $current_text; border-radius: 0; padding: 0 4px; }
QToolButton::menu-indicator { image: none; }
QLabel { color: $text; background: transparent; font-size: ${size}px; }
#filter { background: $page; border-bottom: 1px solid $hairline; }
#filter QLineEdit { font-size: ${size}px; }
#summary { background: $page; border-top: 1px solid $hairline; }
#detail { background: $chrome; border: none; border-top: 1px solid $hairline; }
#detail:focus { border-top-color: $focus; }
""")


class ComparisonView(QWidget):
    """The parts of the comparison of one briefing, put together."""

    def __init__(
        self, session: Session, briefing: Briefing, comparison: Comparison, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._briefing, self._comparison = briefing, comparison
        self.what_if = what_if = session.build_what_if()
        self._layout = what_if.readers.layout
        self._style = style = TableStyle(session.appearance.theme, session.appearance.zoom)
        self._detail: Detail | None = None
        self._lead = what_if.analysis.lead
        self._arranged = session.table
        self._room = (False, False, False, False)
        self._model = ComparisonModel(briefing, comparison, what_if)
        self.setStyleSheet(_sheet(style))
        self.bar = ComparisonBar(session, comparison, style, self)
        self.filter = FilterLine(self)
        self.table = ComparisonTable(session, what_if, self._model, style, self)
        question, _remark = question_parts(comparison.question)
        self.table.setAccessibleName(question or tr("Comparison"))
        self.bar.try_button.chosen = self.table.trying.chosen
        self.table_or_chart = TableOrChart(session, briefing, comparison, self.table, style, self)
        self.summary = Summary(session, comparison, style, self)
        self.strip = DetailStrip(session, style, self)
        self._holds = LeadHolds(session, self)
        self._holds.ready.connect(self._show_holds)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.filter)
        column.addWidget(self.table_or_chart, 1)
        column.addWidget(self.summary)
        column.addWidget(self.strip)
        # Words that are wide now must not keep the reader from making the pane narrower.
        self.setMinimumSize(_NARROWEST, _LEAST_HEIGHT)
        self.setFocusProxy(self.table_or_chart)
        self._order_tabs()
        self.filter.changed.connect(self._filter)
        self.filter.left.connect(self.table.setFocus)
        session.changed.connect(self.follow)
        self._show_sums()
        self._show_notes()
        self._arrange()

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does, whatever was made first."""
        bar = self.bar
        parts = (bar.order, bar.show_button, bar.try_button, self.filter.line, self.table,
                 self.summary.links, self.strip)  # fmt: skip
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)

    @Slot(object)
    def follow(self, change: Change) -> None:
        """Refresh what a change of the session touches."""
        match change.aspect:
            case "ratings":
                self._show_ratings()
            case "table":
                self._arrange()
            case "selection":
                self.show_selection()
            case "appearance":
                self._restyle()
            case "notes":
                self._show_notes()

    def _show_notes(self) -> None:
        """Show the signs of notes."""
        notes = self._session.notes
        self._model.noted = frozenset(notes.noted_spots) if notes is not None else frozenset()
        for view in (self.table.side_heads, self.table.top_heads, self.table):
            view.viewport().update()

    def _restyle(self) -> None:
        """Take other colours or another zoom."""
        appearance = self._session.appearance
        self._style = style = TableStyle(appearance.theme, appearance.zoom)
        style.set_low(low=self._room[1])
        self.setStyleSheet(_sheet(style))
        for part in (self.bar, self.summary, self.strip, self.table, self.table_or_chart):
            part.restyle(style)
        self._fit()

    # -- what is chosen -----------------------------------------------------------------------

    def toggle_rating(self) -> None:
        """Let the reader rate for themselves, or show the author's ratings again."""
        readers = self.what_if.readers
        readers.show(on=not readers.on)
        self.begin_rating()

    def begin_rating(self) -> None:
        """Take the keys; if readers rate, go to the first cell that is not rated yet."""
        self._session.arrangement.show_chart(shown=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        readers = self.what_if.readers
        first = readers.first_unrated() if readers.on else None
        if first is not None and self.what_if.item(self.table.selection) is None:
            self.table.choose(Selection(("evidence", first[0]), first[1]))

    def select_evidence(self, ref: str) -> None:
        """Scroll to the row of an item and choose it; one that is hidden is shown."""
        table = self._session.table._replace(likelihoods=False)
        known = any(item.id == ref for item in self._comparison.evidence)
        if known and self._model.evidence_row(ref) is None:
            self.filter.hide()
            table = table._replace(hidden_rows=table.hidden_rows - {UNDIAGNOSTIC}, filter="")
        self._session.arrangement.change(table)
        row = self._model.evidence_row(ref)
        if row is not None:
            self.table.go((row, -1))

    def show_selection(self) -> None:
        """Show the detail of a place of the table, or mark the cells that a paragraph carries."""
        selection = self._session.selection
        if selection.paragraph:
            self._mark_cells(selection.paragraph)
            return
        self._model.marked = frozenset()
        if selection != self.table.selection and not self._session.arrangement.chart_shown:
            self.table.choose(selection)
        self._show_detail()

    def _mark_cells(self, paragraph: int) -> None:
        """Mark the cells that rest on a paragraph, and bring the first one into sight.

        Evidence comes first: of all that rests on a paragraph it is the most particular.
        """
        self._model.marked = resting_on(self._comparison, paragraph)
        self.table.viewport().update()
        first = self._model.first_marked()
        if first is not None:
            self.table.scrollTo(self._model.index_at(first))

    def _show_detail(self) -> None:
        self._detail = self._detail_here()
        self.strip.show_detail(self._detail)
        self._describe_table()
        self._fit_strip()

    def _describe_table(self) -> None:
        """Tell what the strip says beyond the words of the place.

        A screen reader says the description whenever it is another one, after the place.
        """
        words, spoken = self.strip.words, self.table.spoken_place
        lines = words.split("\n")[1:] if self._detail is not None and spoken else [words]
        beyond = "\n".join(each for each in lines if each not in spoken)
        if beyond != self.table.accessibleDescription():
            self.table.setAccessibleDescription(beyond)

    def _detail_here(self) -> Detail | None:
        if self._session.arrangement.chart_shown:
            ref = self.table_or_chart.motivation
            chosen = next((each for each in self._comparison.motivations if each.id == ref), None)
            return motivation_detail(self._briefing, chosen) if chosen else None
        if self.table.place is None:
            return None
        row, column = self.table.place
        if row == -1:
            return self._motivation_detail(self._model.motivation(column))
        if column == -1:
            return row_detail(self._briefing, self._model.rows[row])
        cell = self._model.cell(row, column)
        motivation, here = self._model.motivation(column), self._model.rows[row]
        if here.item and self.what_if.mode == "readers":
            begun = self.what_if.readers.progress.rated > 0
            return rated_detail(self._briefing, here, motivation, cell, begun=begun)
        return cell_detail(self._briefing, here, motivation, cell)

    def _motivation_detail(self, motivation: Motivation) -> Detail:
        """Describe a motivation; the author's estimates are hidden with the author's ratings."""
        readers = self.what_if.readers
        if readers.layout.hidden:
            motivation = motivation._replace(likelihood="", confidence="")
        more = readers.motivation_sentences(motivation.id) if readers.on else ()
        told = motivation_detail(self._briefing, motivation, more)
        found, changes = self._holds.found, self.what_if.to_lead(motivation.id)
        if found is None or not changes:
            return told
        sentence = found.names.to_lead_sentence(motivation.id, changes)
        return told._replace(to_lead=sentence, changes=changes)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        """Spend less on what is around the table if the pane is narrow or low."""
        px, height = self._style.px, self.height()
        narrow, low = self.width() < px(_NARROW), height < px(_LOW)
        elided = height < px(_LOW_AND_NARROW if narrow else _SHORT)
        lowest = height < px(_LOWEST)
        room = narrow, low, elided, lowest
        if room != self._room:
            self._room = room
            self._style.set_low(low=low)
            self.bar.fit(narrow=narrow, low=low, lowest=lowest)
            self.summary.fit(stacked=narrow and not low, elided=elided)
            self.strip.narrow, self.strip.low = narrow, low
            self.strip.show_detail(self._detail)
            self.table_or_chart.fit(low=low)
            self.table.lay_out()
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Give the strip the height of its words, but leave some rows of the table in sight."""
        strip, summary, across = self.strip, self.summary, self.width()
        strip.setVisible(self._detail is not None or not self._room[3])
        around = self.bar.sizeHint().height() + self.table.horizontalHeader().height()
        if not summary.isHidden():
            around += max(summary.heightForWidth(across), summary.minimumSizeHint().height())
        if self._room[3] and self.height() - around - strip.height_of(1) < self._style.row:
            # A row of the table says more than the words on it.
            strip.hide()
        left_over = self.height() - around - _ROWS_SHOWN * self._style.row
        most = min(round(self.height() * _DETAIL_SHARE), left_over)
        strip.fit(across, most)
        # At once, for the table to know its height before it scrolls to the current place.
        self._column.activate()

    # -- what is tried ------------------------------------------------------------------------

    def _show_ratings(self) -> None:
        """Show what is tried, or what readers rate, in table, sums and detail."""
        self.bar.refresh()
        layout = self.what_if.readers.layout
        if layout != self._layout:
            self._layout = layout
            self._model.forget_orders()
            self._arrange()
        self._model.follow()
        self.table.lay_out()
        self._go_to_change()
        self._show_sums()
        self._show_detail()
        self._say_change()

    def _say_change(self) -> None:
        """Let a screen reader say what was changed, and what comes of it."""
        what_if, before = self.what_if, self._lead
        self._lead = what_if.analysis.lead
        if not what_if.said:
            return
        words = [what_if.said]
        if what_if.mode == "readers" and what_if.readers.hidden:
            words.append(f"{what_if.readers.progress}.")
        elif self._lead != before:
            words.append(new_lead_words(self._comparison, what_if.analysis))
        # The cell first: a screen reader that reads it anew breaks off what it says.
        self.table.announce_cell()
        announce(self.table, " ".join(words))

    def _go_to_change(self) -> None:
        """Go where a rating was changed, or changed back; a whole item is wherever one is in it."""
        place, here = self.what_if.place, self.table.selection
        if place.row is not None and (
            place.row != here.row or place.motivation not in (None, here.motivation)
        ):
            self._session.select(place, quiet=True)

    def _show_sums(self) -> None:
        what_if = self.what_if
        if what_if.mode == "readers":
            readers = what_if.readers
            self._holds.forget()
            self.summary.show_readers(*readers.sentences(), hidden=readers.hidden)
            return
        words = trial_sentence(what_if.shown)
        if words and what_if.analysis.lead != what_if.authors_lead:
            words = f"{words} {self._authors_lead_words()}"
        trial = tr("What if: {trial}", trial=words) if words else ""
        self.summary.show_analysis(what_if.analysis, what_if.missing, trial)
        self._holds.find()

    def _authors_lead_words(self) -> str:
        titles = {each.id: each.title for each in self._comparison.motivations}
        lead = [titles[ref] for ref in self.what_if.authors_lead]
        if not lead:
            return tr("With the author’s ratings nothing leads.")
        return tr("The author’s lead is {motivations}.", motivations=all_of(lead))

    @Slot()
    def _show_holds(self) -> None:
        found = self._holds.found
        if found is not None:
            self.summary.show_holds(found.names.short_sentence(found.holds))
            self._show_detail()

    # -- what is on show ----------------------------------------------------------------------

    def _arrange(self) -> None:
        """Show the rows and columns that the session asks for, and keep the place."""
        table, chart = self._session.table, self._session.arrangement.chart_shown
        chosen, before = self._session.selection, self.table.selection
        self.bar.refresh()
        self._model.arrange(table)
        self.filter.show_words(table.filter)
        self.filter.show_count(len(self._model.rows.items), len(self._comparison.evidence))
        self.table.lay_out()
        self.table.choose(before if chosen.paragraph else chosen)
        self.table_or_chart.show_state()
        self.summary.show_sums(shown=not chart)
        self.filter.setEnabled(not chart)
        if chosen.paragraph:
            # It stays chosen, even if the current place of the table has gone.
            self._session.select(chosen, quiet=True)
            self._mark_cells(chosen.paragraph)
        self._show_detail()
        self._say_arrangement()

    def _say_arrangement(self) -> None:
        """Let a screen reader say how the table is ordered, or how much of it is on show."""
        before, table = self._arranged, self._session.table
        self._arranged = table
        said = []
        if (before.order, before.ordered_by) != (table.order, table.ordered_by):
            said.append(order_words(table, self._comparison))
        if before.by_score != table.by_score:
            said.append(score_words(table, self._comparison))
        if before.filter != table.filter or before.hidden_rows != table.hidden_rows:
            said.append(shown_words(len(self._model.rows.items), len(self._comparison.evidence)))
        if said:
            announce(self.table, ". ".join(said))

    def open_filter(self) -> None:
        """Ask for words that the evidence must have."""
        self._session.arrangement.show_chart(shown=False)
        self.filter.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the filter from the table too, which Return leads to."""
        if event.key() == Qt.Key.Key_Escape and self.filter.isVisible():
            self.filter.close_line()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _filter(self) -> None:
        self._session.arrangement.change(self._session.table._replace(filter=self.filter.words))

    def copy_table(self) -> None:
        """Put the rows and columns on show on the clipboard, as text and as HTML."""
        from briefing_app.output.tables import to_html_table, to_tsv
        from briefing_app.ui.widgets.clipboard import copy

        model = self._model
        motivations = [model.motivations[place] for place in model.columns]
        rows = [
            row._replace(cells=tuple(row.cells[place] for place in model.columns))
            for row in model.rows
        ]
        rows += self._trial_rows()
        data = QMimeData()
        turned = model.turned
        data.setText(to_tsv(self._comparison, rows, motivations, turned=turned))
        data.setHtml(to_html_table(self._comparison, rows, motivations, turned=turned))
        copy(self._session, data, tr("Comparison copied"))

    def _trial_rows(self) -> list[Row]:
        """Return rows that say how what is shown differs from what the author wrote."""
        if self.what_if.mode == "readers":
            return [Row("criterion", "", each, ()) for each in self.what_if.readers.sentences()]
        trial = self.what_if.shown
        words = (
            tr("What if: {trial}", trial=trial_sentence(trial)),
            *trial_words(self._comparison, trial),
        )
        return [Row("criterion", "", each, ()) for each in words] if trial.changes else []


def _sheet(style: TableStyle) -> str:
    theme = style.theme
    return _SHEET.substitute(
        size=style.px(13),
        page=theme.page,
        chrome=theme.chrome,
        hairline=theme.hairline,
        text=theme.text,
        muted=theme.muted,
        hover=theme.hover,
        disabled=theme.disabled,
        current=theme.current,
        current_text=theme.current_text,
        focus=theme.focus,
    )
