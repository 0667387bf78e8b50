"""The comparison of one briefing: the bar, the table, what it adds up to, and the detail."""

from collections.abc import Collection, Sequence
from string import Template

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.grounds import CellName
from briefing_app.model.scales import Letter
from briefing_app.model.table import Order, Row, listed, trial_words
from briefing_app.model.trial import AXES, trial_sentence
from briefing_app.store.ratings import KeptRatings
from briefing_app.ui.comparison.comparison_pane import UNDIAGNOSTIC
from briefing_app.ui.comparison.detail_strip import DetailStrip
from briefing_app.ui.comparison.evidence_filter import FilterLine
from briefing_app.ui.comparison.summary import Summary
from briefing_app.ui.comparison.table.table_model import ComparisonModel
from briefing_app.ui.comparison.table.table_style import TableStyle
from briefing_app.ui.comparison.table.table_view import ComparisonTable
from briefing_app.ui.comparison.table_or_chart import TableOrChart
from briefing_app.ui.comparison.toolbar import ORDERS, ComparisonBar
from briefing_app.ui.comparison.what_if.cell_menu import place_menu
from briefing_app.ui.comparison.what_if.readers_button import ReadersButton
from briefing_app.ui.comparison.what_if.what_if import WhatIf
from briefing_app.ui.comparison.what_if.what_if_button import WhatIfButton
from briefing_app.ui.comparison.wording import (
    Detail,
    cell_detail,
    motivation_detail,
    rated_detail,
    row_detail,
)

Chosen = tuple[tuple[str, str] | None, str | None]
"""A place by name: the kind and the id of its row, and the id of its motivation."""

_DETAIL_SHARE = 0.4
"""How much of the pane's height the detail may take before it scrolls."""
_NARROWEST = 280
_ROWS_SHOWN = 5
"""How many rows of the table the detail leaves in sight, and so scrolls itself."""
_NARROW, _LOW, _LOW_AND_NARROW = 560, 300, 600
"""A pane less wide or less high than this is laid out differently; pixels at 100 per cent."""

_SHEET = Template("""
QTableView { background: $page; border: none; outline: none; }
QAbstractScrollArea::corner { background: $page; border: none; }
#bar { background: $page; border-bottom: 1px solid $hairline; }
QToolButton { background: transparent; color: $muted; border: 1px solid transparent;
  border-radius: 4px; padding: 2px 6px; font-size: ${size}px; }
QToolButton#menu { padding-right: 20px; }
QToolButton:disabled { color: $faint; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:checked { background: $current; color: $current_text; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
QLabel { color: $text; background: transparent; font-size: ${size}px; }
#filter { background: $page; border-bottom: 1px solid $hairline; }
#filter QLineEdit { font-size: ${size}px; }
#summary { background: $page; border-top: 1px solid $hairline; }
#fragility { color: $muted; }
#detail { background: $chrome; border: none; border-top: 1px solid $hairline; }
#detail:focus { border-top-color: $focus; }
""")


class ComparisonView(QWidget):
    """The parts of the comparison of one briefing, put together.

    Signals: as those of `ComparisonPane`. ``what_if`` decides which ratings are shown and owns what
    can be undone.
    """

    paragraph_chosen = Signal(int)
    evidence_paragraphs = Signal(object)
    section_chosen = Signal(str)
    source_chosen = Signal(str)
    tried = Signal()
    action_wanted = Signal(str)

    def __init__(
        self,
        briefing: Briefing,
        comparison: Comparison,
        style: TableStyle,
        parent: QWidget,
        kept: KeptRatings | None = None,
    ) -> None:
        super().__init__(parent)
        self._briefing, self._comparison = briefing, comparison
        self._items = {item.id: item for item in comparison.evidence}
        self.what_if = WhatIf(comparison, self, kept)
        self._layout = self.what_if.readers.layout
        self._style = style
        self._detail: Detail | None = None
        self._room = (False, False, False)
        self._model = ComparisonModel(briefing, comparison, self.what_if)
        self._model.arrange("file")
        self.setStyleSheet(_sheet(style))
        self.bar = ComparisonBar(comparison, style, self)
        self.table = ComparisonTable(self._model, style, self)
        self.table.setAccessibleName(comparison.question or "Comparison")
        self.table_or_chart = TableOrChart(self.table, (briefing, comparison), style, self)
        if self.table_or_chart.possible:
            self.bar.add(self.table_or_chart.button)
        self.filter = FilterLine(self)
        self.what_if_button = WhatIfButton(self.what_if, self.bar)
        self.what_if_button.setVisible(bool(comparison.evidence))
        self.readers_button = ReadersButton(self.what_if.readers, self.bar)
        self.readers_button.setVisible(bool(comparison.evidence))
        if comparison.evidence:
            self.bar.add(self.what_if_button)
            self.bar.add(self.readers_button)
        self.summary = Summary(comparison, style, self)
        self.strip = DetailStrip(style, self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.filter)
        column.addWidget(self.table_or_chart, 1)
        column.addWidget(self.summary)
        column.addWidget(self.strip)
        # Words that are wide now must not keep the reader from making the pane narrower.
        self.setMinimumWidth(_NARROWEST)
        self.setFocusProxy(self.table_or_chart)
        self._show_sums()
        self._connect()

    def _connect(self) -> None:
        self.bar.changed.connect(self._arrange)
        self.bar.copied.connect(self.copy_table)
        self.table.place_changed.connect(self._show_place)
        self.bar.filter_wanted.connect(self.filter.open)
        self.filter.changed.connect(self._arrange)
        self.filter.left.connect(self.table.setFocus)
        self.table.followed.connect(self._follow)
        self.table_or_chart.switched.connect(self._show_lens)
        self.table_or_chart.motivation_changed.connect(self._show_place)
        self.table_or_chart.followed.connect(self._follow_motivation)
        self.table.rated.connect(self._rate)
        self.table.switched.connect(self._switch)
        self.table.weighed.connect(self._weigh)
        self.table.menu_wanted.connect(self._show_menu)
        self.readers_button.action_wanted.connect(self.action_wanted)
        self.what_if.changed.connect(self._show_trial)
        self.what_if.changed.connect(self.tried)
        self.what_if.stack.indexChanged.connect(self.tried)
        self.summary.evidence_chosen.connect(self.select_evidence)
        self.summary.reveal_wanted.connect(self.what_if.readers.reveal_all)
        self.summary.reset_wanted.connect(self.what_if.reset)
        self.strip.paragraph_chosen.connect(self.paragraph_chosen)
        self.strip.section_chosen.connect(self.section_chosen)
        self.strip.source_chosen.connect(self.source_chosen)

    @property
    def file(self) -> str:
        """The file of the briefing that is shown."""
        return self._briefing.file

    @property
    def rows(self) -> Sequence[Row]:
        """The rows on show, from top to bottom."""
        return self._model.rows

    def restyle(self, style: TableStyle) -> None:
        """Take other colours or another zoom."""
        self._style = style
        style.set_low(low=self._room[1])
        self.setStyleSheet(_sheet(style))
        self.bar.restyle(style)
        self.summary.restyle(style)
        self.strip.restyle(style)
        self.table.restyle(style)
        self.table_or_chart.restyle(style)
        self._fit()

    # -- what is chosen -----------------------------------------------------------------------

    @property
    def chosen(self) -> Chosen:
        """The current place by name, so that it can be found again in another order."""
        if self.table.place is None:
            return None, None
        row, column = self.table.place
        at = self._model.rows[row] if row >= 0 else None
        return (
            (at.kind, at.ref) if at else None,
            self._model.motivation(column).id if column >= 0 else None,
        )

    def choose(self, chosen: Chosen) -> None:
        """Go to a place by name; nothing is chosen where it is not on show."""
        row_name, ref = chosen
        row = -1 if row_name is None else self._model.rows.place(*row_name)
        column = -1 if ref is None else self._model.column(ref)
        if row is None or column is None or row == column == -1:
            self.table.go(None)
        else:
            self.table.go((row, column))

    def begin_rating(self) -> None:
        """Take the keys; where readers rate, go to the first cell that is not rated yet."""
        self.table_or_chart.show_chart(shown=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        at = self._item_here()
        place = self.what_if.readers.first_unrated() if self.what_if.readers.on else None
        if place is not None and at is None:
            self.choose((("evidence", place[0]), place[1]))

    @Slot(str)
    def select_evidence(self, ref: str) -> None:
        """Scroll to the row of an item and choose it; one that is hidden is shown."""
        self.table_or_chart.show_chart(shown=False)
        if self._model.evidence_row(ref) is None and ref in self._items:
            self.bar.hidden_rows.discard(UNDIAGNOSTIC)
            self.filter.hide()
            self.bar.tell()
            self._arrange()
        row = self._model.evidence_row(ref)
        if row is not None:
            self.table.go((row, -1))

    def mark_cells(self, cells: Collection[CellName]) -> None:
        """Mark cells by their names, and no others, and bring the first one into sight.

        Evidence comes first: of all that rests on a paragraph it is the most particular.
        """
        model = self._model
        model.marked = cells
        self.table.viewport().update()
        if not cells:
            return
        first = model.first_marked()
        if first is not None:
            self.table.scrollTo(model.index(*first))

    @Slot()
    def _show_place(self) -> None:
        self._model.marked = frozenset()
        self._detail = self._detail_here()
        self.strip.tell(self._detail)
        self.table.setAccessibleDescription(self.strip.words)
        self._fit_strip()
        self.evidence_paragraphs.emit(self._detail.paragraphs if self._detail else ())

    @Slot()
    def _show_lens(self) -> None:
        """Let detail and bar follow what is on show: the chart has nothing to sort or to try."""
        self.summary.show_sums(shown=not self.table_or_chart.chart_shown)
        for each in (*self.bar.for_rows, self.what_if_button, self.filter):
            each.setEnabled(not self.table_or_chart.chart_shown)
        self._show_place()
        self.tried.emit()

    @Slot()
    def _follow_motivation(self) -> None:
        """Go to the section of the motivation that is current in the chart."""
        if self._detail is not None and self._detail.section:
            self.section_chosen.emit(self._detail.section.id)
        else:
            self._follow()

    def _detail_here(self) -> Detail | None:
        if self.table_or_chart.chart_shown:
            ref = self.table_or_chart.motivation
            chosen = self._comparison.motivation(ref) if ref is not None else None
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
            return rated_detail(self._briefing, here, motivation, cell)
        return cell_detail(self._briefing, here, motivation, cell)

    def _motivation_detail(self, motivation: Motivation) -> Detail:
        """Tell a motivation; the author's estimates are hidden with the author's ratings."""
        readers = self.what_if.readers
        if readers.layout.hidden:
            motivation = motivation._replace(likelihood="", confidence="")
        more = readers.motivation_sentences(motivation.id) if readers.on else ()
        return motivation_detail(self._briefing, motivation, more)

    @Slot()
    def _follow(self) -> None:
        """Go to the first paragraph of the current place, or else to its section."""
        detail = self._detail
        if detail is not None and detail.paragraphs:
            self.paragraph_chosen.emit(detail.paragraphs[0])
        elif detail is not None and detail.section:
            self.section_chosen.emit(detail.section.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Spend less on what is around the table where the pane is narrow or low."""
        px, height = self._style.px, self.height()
        narrow, low = self.width() < px(_NARROW), height < px(_LOW)
        room = narrow, low, low or (narrow and height < px(_LOW_AND_NARROW))
        if room != self._room:
            self._room = room
            self._style.set_low(low=low)
            self.bar.fit(narrow=narrow, low=low)
            for button in (self.what_if_button, self.readers_button):
                button.narrow = narrow
                button.tell()
            self.bar.tell()
            self.summary.fit(stacked=narrow and not low, elided=room[2])
            self.strip.narrow, self.strip.low = narrow, low
            self.strip.tell(self._detail)
            self.table_or_chart.fit(low=low)
            self.table.low = low
            self.table.lay_out()
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Give the strip the height of its words, but leave some rows of the table in sight."""
        strip, summary, across = self.strip, self.summary, self.width()
        wanted = strip.height_wanted(across)
        around = self.bar.sizeHint().height() + self.table.horizontalHeader().height()
        if not summary.isHidden():
            around += max(summary.heightForWidth(across), summary.minimumSizeHint().height())
        left_over = self.height() - around - _ROWS_SHOWN * self._style.row
        most = min(round(self.height() * _DETAIL_SHARE), left_over)
        lines = max(1, (most - strip.height_of(0)) // self._style.metrics.height())
        strip.setFixedHeight(min(wanted, strip.height_of(lines)))
        # At once, for the table to know its height before it scrolls to the current place.
        self._column.activate()

    # -- what is tried ------------------------------------------------------------------------

    def _item_here(self) -> Evidence | None:
        """Return the item of the current row as the author wrote it, or None."""
        if self.table.place is None or self.table.place[0] < 0:
            return None
        return self._items.get(self._model.rows[self.table.place[0]].ref)

    @Slot(object)
    def _rate(self, letter: Letter | None) -> None:
        item, place = self._item_here(), self.table.place
        if item is None or place is None or place[1] < 0:
            return
        motivation = self._model.motivation(place[1]).id
        if self.what_if.mode == "readers":
            self.what_if.readers.rate(item.id, motivation, letter)
        else:
            self.what_if.rate(item, motivation, letter)

    @Slot()
    def _switch(self) -> None:
        item = self._item_here()
        if item is not None and self.what_if.mode != "readers":
            self.what_if.switch(item)

    @Slot(str)
    def _weigh(self, wanted: str) -> None:
        item = self._item_here()
        if item is not None and self.what_if.mode != "readers":
            self.what_if.weigh(item, next(axis for axis in AXES if axis == wanted))

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        item, place = self._item_here(), self.table.place
        if item is None or place is None:
            return
        row, column = place
        chosen = None
        if column >= 0:
            chosen = self._model.motivation(column), self._model.cell(row, column)
        menu = place_menu(self.what_if, self._model.rows[row], item, chosen, self)
        if not menu.isEmpty():
            menu.popup(at)

    @Slot()
    def _show_trial(self) -> None:
        """Let table, sums and detail follow what is tried, or what readers rate."""
        layout = self.what_if.readers.layout
        if layout != self._layout:
            self._layout = layout
            self.table_or_chart.withhold(withheld=layout.hidden)
            self._arrange()
        self._model.follow()
        self.table.verticalHeader().viewport().update()
        self._show_sums()
        self._detail = self._detail_here()
        self.strip.tell(self._detail)
        self.table.setAccessibleDescription(self.strip.words)
        self._fit_strip()

    def _show_sums(self) -> None:
        what_if = self.what_if
        self.bar.tell()
        if what_if.mode == "readers":
            readers = what_if.readers
            self.summary.tell_readers(*readers.sentences(), hidden=readers.hidden)
            return
        words = trial_sentence(what_if.shown)
        if words and what_if.analysis.lead != what_if.authors_lead:
            titles = {each.id: each.title for each in self._comparison.motivations}
            lead = listed([titles[ref] for ref in what_if.authors_lead], "and")
            words += f" The author’s lead is {lead}."
        self.summary.tell(what_if.analysis, what_if.missing, f"What if: {words}" if words else "")

    # -- what is on show ----------------------------------------------------------------------

    def set_order(self, order: Order) -> None:
        """Sort the evidence."""
        self.bar.order = order
        self.bar.tell()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        chosen = self.chosen
        bar = self.bar
        self._model.arrange(bar.order, bar.hidden_motivations, bar.hidden_rows, self.filter.words)
        self.filter.tell(len(self._model.rows.items), len(self._items))
        self.table.lay_out()
        self.table_or_chart.arrange(bar.hidden_motivations)
        self.choose(chosen)

    @Slot()
    def copy_table(self) -> None:
        """Put the rows and columns on show on the clipboard, as text and as HTML."""
        from briefing_app.output.tables import to_html_table, to_tsv

        model = self._model
        motivations = [model.motivations[place] for place in model.columns]
        rows = [
            row._replace(cells=tuple(row.cells[place] for place in model.columns))
            for row in model.rows
        ]
        rows += self._trial_rows()
        data = QMimeData()
        data.setText(to_tsv(self._comparison, rows, motivations))
        data.setHtml(to_html_table(self._comparison, rows, motivations))
        QGuiApplication.clipboard().setMimeData(data)

    def _trial_rows(self) -> list[Row]:
        """Return rows that say how what is shown differs from what the author wrote."""
        if self.what_if.mode == "readers":
            return [Row("criterion", "", each, ()) for each in self.what_if.readers.sentences()]
        trial = self.what_if.shown
        words = (f"What if: {trial_sentence(trial)}", *trial_words(self._comparison, trial))
        return [Row("criterion", "", each, ()) for each in words] if trial.changes else []

    def state(self) -> dict[str, object]:
        """Return the order, what is hidden and what is tried, to be kept between runs as JSON."""
        readers = self.what_if.readers.state()
        return {
            "order": self.bar.order,
            "hidden_motivations": sorted(self.bar.hidden_motivations),
            "hidden_rows": sorted(self.bar.hidden_rows),
            **({"trial": self.what_if.state()} if self.what_if.trial.changes else {}),
            **({"likelihoods": True} if self.table_or_chart.chart_shown else {}),
            **({"readers": readers} if readers else {}),
            **({"filter": self.filter.words} if self.filter.words else {}),
        }

    def restore(self, state: object) -> None:
        """Take what `state` gave; what is not of this briefing or not understood is ignored."""
        if not isinstance(state, dict):
            return
        self.bar.order = next((each for each in ORDERS if each == state.get("order")), "file")
        refs = {each.id for each in self._comparison.motivations}
        hidden = _names(state.get("hidden_motivations")) & refs
        self.bar.hidden_motivations = hidden if hidden != refs else set()
        self.bar.hidden_rows = _names(state.get("hidden_rows")) & self._model.groups
        self.what_if.restore(state.get("trial"))
        self.what_if.readers.restore(state.get("readers"))
        self.filter.restore(state.get("filter"))
        self.bar.tell()
        self._arrange()
        self.table_or_chart.show_chart(shown=state.get("likelihoods") is True)


def _names(kept: object) -> set[str]:
    return {each for each in kept if isinstance(each, str)} if isinstance(kept, list) else set()


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
        faint=theme.faint,
        current=theme.current,
        current_text=theme.current_text,
        focus=theme.focus,
    )
