"""The three panes and how they share the window: sections, text, comparison."""

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing_app.model.appendices import added_sections
from briefing_app.model.briefing import Briefing, Section
from briefing_app.ui.comparison.comparison_pane import ComparisonPane
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.worker import Worker

if TYPE_CHECKING:
    from briefing_app.ui.find.find_bar import FindBar
    from briefing_app.ui.window.drawer import Drawer, DrawerName
    from briefing_app.ui.window.sidebar import Sidebar

View = Literal["read", "compare", "both"]
VIEWS: tuple[View, ...] = ("read", "compare", "both")
_SIDEBAR_WIDTH, _LEAST_SIDEBAR_WIDTH = 250, 150
_DRAWER_HEIGHT = 260


class Panes(QSplitter):
    """Sections at the left; text and comparison alone, below one another or beside one another.

    The text comes first: the sections and the bar of Find are made when they are first wanted.

    Signals: ``section_chosen(str)`` with the id of a section that the reader chose in the list or
    in the drawer; ``paragraph_chosen(int)`` and ``evidence_chosen(str)`` from the drawer, and
    ``drawer_closed()`` when it was closed from inside.
    """

    section_chosen = Signal(str)
    paragraph_chosen = Signal(int)
    evidence_chosen = Signal(str)
    drawer_closed = Signal()

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        """Make the panes; ``worker`` does what they do off the GUI thread."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._worker = worker
        self._side = QWidget()
        self._side.setObjectName("sidebar")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.reader = ReadingPane()
        self.comparison = ComparisonPane()
        self.comparison.setObjectName("comparison")
        self._text = QWidget()
        column = QVBoxLayout(self._text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reader, 1)
        self._shared = QSplitter(Qt.Orientation.Vertical)
        self._shared.addWidget(self._text)
        self._shared.addWidget(self.comparison)
        self.addWidget(self._side)
        self.addWidget(self._shared)
        self.setStretchFactor(1, 1)
        for splitter in (self, self._shared):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._shared.setSizes([550, 450])
        self.setSizes([_SIDEBAR_WIDTH, 1000])
        self._side.setMinimumWidth(_LEAST_SIDEBAR_WIDTH)
        self.view: View = "both"
        self._comparable = False
        self._briefing: Briefing | None = None
        self.sections: tuple[Section, ...] = ()

    def set_view(self, view: View) -> None:
        """Show the text, the comparison, or both."""
        self.view = view
        self._apply()

    def set_beside(self, beside: bool) -> None:  # noqa: FBT001 - one switch, as Qt has them
        """Put the comparison beside the text, or below it."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._shared.setOrientation(across if beside else down)

    @property
    def text_shown(self) -> bool:
        """Whether the text is on show."""
        return self.view != "compare" or not self._comparable

    @cached_property
    def sidebar(self) -> "Sidebar":
        """The list of sections, in the place that was kept free for it."""
        from briefing_app.ui.window import sidebar

        made = sidebar.Sidebar()
        made.section_chosen.connect(self.section_chosen)
        made.setMinimumWidth(_LEAST_SIDEBAR_WIDTH)
        shown = self._side.isVisibleTo(self)
        self.replaceWidget(0, made)
        made.setVisible(shown)
        self._side.deleteLater()
        self._side = made
        return made

    def show_sidebar(self, shown: bool) -> None:  # noqa: FBT001 - one switch, as Qt has them
        """Show or hide the list of sections."""
        self._side.setVisible(shown)

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar above the text, made when it is first wanted."""
        from briefing_app.ui.find import find_bar

        bar = find_bar.FindBar(self.reader)
        bar.hide()
        column = self._text.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, bar)
        return bar

    @cached_property
    def drawer(self) -> "Drawer":
        """The drawer below text and comparison, made when it is first wanted."""
        from briefing_app.ui.window import drawer

        made = drawer.Drawer(self._worker)
        made.paragraph_chosen.connect(self.paragraph_chosen)
        made.section_chosen.connect(self.section_chosen)
        made.evidence_chosen.connect(self.evidence_chosen)
        made.closed.connect(self.drawer_closed)
        outer = QSplitter(Qt.Orientation.Vertical)
        outer.setHandleWidth(1)
        outer.setChildrenCollapsible(False)
        sizes = self.sizes()
        self.insertWidget(1, outer)
        outer.addWidget(self._shared)
        self.setStretchFactor(1, 1)
        self.setSizes(sizes)
        outer.addWidget(made)
        outer.setStretchFactor(0, 1)
        self._shared.show()
        outer.setSizes([self.height() - _DRAWER_HEIGHT, _DRAWER_HEIGHT])
        return made

    def show_drawer(self, name: "DrawerName", appearance: Appearance) -> None:
        """Open the drawer with one of its views, and give it the keys."""
        if self._briefing is not None:
            self.drawer.show_view(name, self._briefing, appearance)
            self.drawer.show()
            self.drawer.setFocus()

    def close_drawer(self) -> None:
        """Close the drawer; the keys go to the text if it had them."""
        had_focus = self.drawer.isAncestorOf(self.focusWidget() or self)
        self.drawer.hide()
        if had_focus:
            self.focus_first()

    @property
    def drawer_open(self) -> "DrawerName | None":
        """What is in the drawer, or None while it is closed."""
        drawer = self.__dict__.get("drawer")
        return drawer.name if drawer is not None and drawer.isVisible() else None

    def show_briefing(self, briefing: Briefing, appearance: Appearance) -> None:
        """Show another briefing, or the same one read again."""
        self.sections = (*briefing.sections, *added_sections(briefing))
        self.reader.show_briefing(briefing, appearance.style)
        self._briefing = briefing
        self._comparable = briefing.comparison is not None
        if self.drawer_open:
            self.drawer.update_view(briefing, appearance)
        self.comparison.show_briefing(briefing, appearance.theme, appearance.zoom)
        self._apply()

    def show_sections(self, appearance: Appearance) -> None:
        """Show the list of sections of the briefing that is shown."""
        self.sidebar.restyle(appearance.theme)
        self.sidebar.show_sections(self.sections)

    def restyle(self, appearance: Appearance) -> None:
        """Take another theme or size of the text, keeping the place."""
        self.sidebar.restyle(appearance.theme)
        self.reader.restyle(appearance.style)
        if self._comparable:
            self.comparison.restyle(appearance.theme, appearance.zoom)
        if self.drawer_open and self._briefing is not None:
            self.drawer.update_view(self._briefing, appearance)

    def step_section(self, step: int) -> None:
        """Go to the next section, or the one before with a step of -1."""
        refs = [section.id for section in self.sections]
        if not refs:
            return
        here = refs.index(self.sidebar.current) if self.sidebar.current in refs else -1
        self.reader.go_to_section(refs[max(0, min(here + step, len(refs) - 1))])

    def place_kept(self) -> dict[str, object]:
        """Return the place in the text and the order of the table, to be kept between runs."""
        return {"text": self.reader.place().kept(), "comparison": self.comparison.state()}

    def restore_place(self, kept: object) -> None:
        """Take what `place_kept` gave; anything else is the start."""
        data = kept if isinstance(kept, dict) else {}
        self.reader.restore(self.reader.place_from(data.get("text")))
        self.comparison.restore(data.get("comparison"))

    def sizes_kept(self) -> list[list[int]]:
        """Return the sizes of the panes in pixels, to be kept between runs."""
        return [self.sizes(), self._shared.sizes()]

    def restore_sizes(self, sizes: object) -> None:
        """Take sizes that `sizes_kept` gave; anything else is ignored."""
        match sizes:
            case [[int(), int()] as outer, [int(), int()] as inner]:
                self.setSizes(outer)
                self._shared.setSizes(inner)

    @property
    def holds_focus(self) -> bool:
        """Whether the keys go to one of the panes, and that is on show."""
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus() and focused.isVisible()

    def focus_first(self) -> None:
        """Give the keys to the text, or to the comparison where that stands alone."""
        (self.reader if self.text_shown else self.comparison).setFocus()

    def focus_next(self, step: int) -> None:
        """Move the focus to the next pane on show, or the one before with a step of -1."""
        around = [self.drawer] if self.drawer_open else []
        every = (self.sidebar, self.reader, self.comparison, *around)
        panes = [each for each in every if each.isVisible()]
        focused = self.focusWidget()
        here = [n for n, pane in enumerate(panes) if focused and _holds(pane, focused)]
        place = (here[0] + step) % len(panes) if here else 0
        panes[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _apply(self) -> None:
        self._text.setVisible(self.text_shown)
        self.comparison.setVisible(self._comparable and self.view != "read")


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
