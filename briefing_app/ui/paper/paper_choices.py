"""The part of the print dialog that says what is printed, and how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import Paper
from briefing_app.model.errors import BriefingError
from briefing_app.model.notes.records import PlacedNote
from briefing_app.output.paper.paper_options import PARTS, SHEETS, PaperOptions, without_effect
from briefing_app.output.paper.paper_parts import looks_of_callouts
from briefing_app.output.paper.paper_profiles import Profile, profile, profile_names
from briefing_app.translation import tr
from briefing_app.ui.paper.controls import heading
from briefing_app.ui.theme.other_scripts import provide_letters
from briefing_app.ui.widgets.dialogs.form_boxes import FormChoice, FormNumber
from briefing_app.ui.widgets.lists.tree_items import BoxDelegate, add_below, tree_item
from briefing_app.ui.widgets.plain import set_tip, tip
from briefing_app.ui.widgets.problem_words import problem_words

_SHEETS = {
    "single": tr("One page a side"), "two": tr("Two pages a side"), "booklet": tr("Booklet"),
}  # fmt: skip
_ASKED = frozenset({"paper", "landscape", "margin", "sheets", "grey", *PARTS})
"""The choices that the dialog offers; the others are those of the profile."""

_WIDEST = 80
_TREE_HEIGHT = 130


class PaperChoices(QWidget):
    """Profile, paper and parts. A choice is kept for the profile that it is made in.

    ``boxes`` are the parts by name; ``problems`` says which of a desk's own profiles are not valid.

    Signals: ``changed()`` when the reader has chosen something.
    """

    changed = Signal()

    def __init__(self, briefing: Briefing, paper: Paper, kept: Mapping[str, object]) -> None:
        """Take what `kept` returned the last time; ``paper`` is the usual one here.

        A paper that the reader has set as the usual one is in ``kept`` as ``usual``.
        """
        super().__init__()
        self._briefing = briefing
        usual = kept.get("usual")
        self._paper = next((name for name in SHEETS if name == usual), paper)
        self._kept = _mapping(kept.get("profiles"))
        self._profiles: dict[str, Profile] = {}
        self._shown = ""
        self.problems = self._read_profiles()
        self.profile = self._combo({each.name: each.title for each in self._profiles.values()})
        for place, each in enumerate(self._profiles.values()):
            self.profile.setItemData(place, tip(each.about), Qt.ItemDataRole.ToolTipRole)
        self.paper = self._combo({str(name): sheet.words for name, sheet in SHEETS.items()})
        self.landscape = QCheckBox(tr("&Landscape"))
        self.margin = FormNumber()
        self.margin.setRange(0, _WIDEST)
        self.margin.setSpecialValueText(tr("Usual"))
        self.margin.setSuffix(tr(" mm", "after a number"))
        self.sheets = self._combo(_SHEETS)
        self.grey = QCheckBox(tr("Without colo&ur"))
        self.boxes = self._parts()
        self.sections = self._section_tree()
        # One tick may change many boxes, above and below its own.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self.notes = QCheckBox(tr("Notes of readers"))
        self._noted: tuple[PlacedNote, ...] = ()
        self._kind_names: tuple[str, ...] = ()
        self.notes.hide()
        self._lay_out()
        name = kept.get("profile")
        self.profile.setCurrentIndex(max(0, self.profile.findData(name)))
        self._show(self._options_of(self.profile.currentData()))
        self._connect()

    def _read_profiles(self) -> str:
        problems = []
        for name in profile_names():
            try:
                self._profiles[name] = profile(name)
            except BriefingError as error:
                problems.append(problem_words(error.problem, ""))
        return " ".join(problems)

    def _combo(self, entries: Mapping[str, str]) -> FormChoice:
        combo = FormChoice()
        combo.setSizeAdjustPolicy(FormChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for name, words in entries.items():
            combo.addItem(provide_letters(words), name)
        return combo

    def _parts(self) -> dict[str, QCheckBox]:
        briefing = self._briefing
        compared = briefing.comparison is not None
        looks = looks_of_callouts(briefing.blocks)
        there = {
            "judgements": (tr("&Judgements first"), "judgement" in looks),
            "contents": (tr("Co&ntents"), compared or bool(briefing.sections)),
            "text": (tr("&Text"), True),
            "editor": (tr("Editor’s notes"), "editor" in looks),
            "comparison": (tr("&Comparison"), compared),
            "report": (tr("&What the lead hangs on"), compared),
            "reasons": (tr("Reasons of ratin&gs"), compared),
            "key": (tr("&Key"), compared or briefing.uses_scale),
            "timeline": (tr("T&imeline"), bool(briefing.timeline)),
            "sources": (tr("Sou&rces"), bool(briefing.sources)),
            "this_copy": (tr("This copy: SHA-256 and signer"), True),
        }
        boxes = {}
        for name, (words, shown) in there.items():
            boxes[name] = QCheckBox(words, self)
            boxes[name].setVisible(shown)
        return boxes

    def _section_tree(self) -> QTreeWidget:
        """Return the sections, each with a box; to tick one ticks those below it."""
        tree = QTreeWidget(self)
        tree.setItemDelegate(BoxDelegate(tree))
        tree.setHeaderHidden(True)
        tree.setAccessibleName(tr("Sections"))
        tree.setSizeAdjustPolicy(QTreeWidget.SizeAdjustPolicy.AdjustToContents)
        tree.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tree.setMaximumHeight(_TREE_HEIGHT)
        above: list[tuple[int, QTreeWidgetItem]] = []
        for section in self._briefing.sections:
            while above and above[-1][0] >= section.level:
                above.pop()
            item = tree_item([provide_letters(section.title or tr("Untitled"))])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setData(0, Qt.ItemDataRole.UserRole, section.id)
            if above:
                add_below(above[-1][1], item)
            else:
                tree.addTopLevelItem(item)
            above.append((section.level, item))
        tree.expandAll()
        return tree

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(tr("Paper")))
        form = QFormLayout()
        form.addRow(tr("Pro&file"), self.profile)
        form.addRow(tr("Si&ze"), self.paper)
        form.addRow(tr("&Margins"), self.margin)
        form.addRow(tr("S&heets"), self.sheets)
        column.addLayout(form)
        column.addWidget(self.landscape)
        column.addWidget(self.grey)
        column.addSpacing(10)
        column.addWidget(heading(tr("Include")))
        for box in self.boxes.values():
            column.addWidget(box)
        column.addWidget(self.notes)
        column.addSpacing(10)
        for each in (heading(tr("Sections")), self.sections):
            column.addWidget(each)
            each.setVisible(len(self._briefing.sections) > 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._tell_change)
        self.profile.activated.connect(self._take_profile)
        self.paper.activated.connect(self._tell_change)
        self.sheets.activated.connect(self._tell_change)
        self.margin.valueChanged.connect(self._tell_change)
        for box in (self.landscape, self.grey, self.notes, *self.boxes.values()):
            box.clicked.connect(self._tell_change)
        self.sections.itemChanged.connect(self._soon.start)

    def offer_notes(self, noted: tuple[PlacedNote, ...], kind_names: tuple[str, ...]) -> None:
        """Offer to print notes: beside the text if its margin is ruled, or else in a list."""
        self._noted, self._kind_names = noted, kind_names
        self.notes.setVisible(bool(noted))

    # What is chosen

    def options(self) -> PaperOptions:
        """Return what the reader has chosen; what the briefing lacks keeps its choice."""
        base = self._options_of(self.profile.currentData())
        made = PaperOptions.from_json(self._chosen(), base)
        noted = self._noted if self.notes.isChecked() else ()
        return replace(made, sections=self._picked(), noted=noted, kind_names=self._kind_names)

    def _chosen(self) -> dict[str, object]:
        return {
            "paper": self.paper.currentData(),
            "landscape": self.landscape.isChecked(),
            "margin": self.margin.value(),
            "sheets": self.sheets.currentData(),
            "grey": self.grey.isChecked(),
            **{name: box.isChecked() for name, box in self.boxes.items()},
        }

    def _picked(self) -> tuple[str, ...]:
        """Return the sections that are ticked, with all below them; empty if all are."""
        picked, left_out = [], False
        stack = [self.sections.topLevelItem(n) for n in range(self.sections.topLevelItemCount())]
        while stack:
            item = stack.pop()
            if item is None or item.checkState(0) == Qt.CheckState.Checked:
                picked += [item] if item else []
                continue
            left_out = True
            stack += [item.child(n) for n in range(item.childCount())]
        ids = {item.data(0, Qt.ItemDataRole.UserRole) for item in picked}
        if not left_out:
            return ()
        return tuple(each.id for each in self._briefing.sections if each.id in ids) or ("",)

    def kept(self) -> dict[str, object]:
        """Return what the next dialog begins with, as JSON values."""
        self._keep()
        return {"profile": self._shown, "profiles": dict(self._kept)}

    def _keep(self) -> None:
        self._kept = {**self._kept, self._shown: self._chosen()}

    def _options_of(self, name: str) -> PaperOptions:
        """Return the choices of a profile, with those that were made in it before."""
        given = {key: each for key, each in _mapping(self._kept.get(name)).items() if key in _ASKED}
        return PaperOptions.from_json(given, self._profiles[name].options(self._paper))

    def _show(self, options: PaperOptions) -> None:
        blockers = [QSignalBlocker(each) for each in (self.margin, self.paper, self.sheets)]
        self.paper.setCurrentIndex(self.paper.findData(options.paper))
        self.sheets.setCurrentIndex(self.sheets.findData(options.sheets))
        self.landscape.setChecked(options.landscape)
        self.margin.setValue(options.margin)
        self.grey.setChecked(options.grey)
        for name, box in self.boxes.items():
            box.setChecked(getattr(options, name))
        del blockers
        self._enable_parts()
        set_tip(self.profile, self._profiles[self.profile.currentData()].about)
        self._shown = self.profile.currentData()

    def _enable_parts(self) -> None:
        """Let nothing be chosen that would make no difference."""
        unused = without_effect(self.options())
        parts: dict[str, QWidget] = {**self.boxes, "sections": self.sections, "notes": self.notes}
        for name, part in parts.items():
            part.setEnabled(name not in unused)

    @Slot()
    def _take_profile(self) -> None:
        name = self.profile.currentData()
        if name != self._shown:
            self._keep()
            self._show(self._options_of(name))
            self.changed.emit()

    @Slot()
    def _tell_change(self) -> None:
        self._enable_parts()
        self.changed.emit()


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
