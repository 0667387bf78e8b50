"""The text of a briefing for screen readers, told in the parts of its outline."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAccessible, QAccessibleEvent

from briefing_app.translation import tr, with_commas
from briefing_app.ui.reader.document import spoken_runs
from briefing_app.ui.reader.document.hints import hint
from briefing_app.ui.reader.document.text_index import SpokenRun, TextIndex
from briefing_app.ui.reader.outline import outline, title_of
from briefing_app.ui.widgets.links.accessible_parts import AccessibleParts
from briefing_app.ui.widgets.links.parts import Part

if TYPE_CHECKING:
    from briefing_app.ui.reader.reading_pane import ReadingPane


class AccessibleText(AccessibleParts):
    """The reading pane as a document."""

    @property
    def pane(self) -> ReadingPane:
        """The pane that this is the text of."""
        return cast("ReadingPane", self.object())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    def renew(self) -> None:
        """Tell that there is another text."""
        self.forget_parts()
        QAccessible.updateAccessibility(
            QAccessibleEvent(self.pane, QAccessible.Event.DocumentLoadComplete)
        )

    def outline(self) -> Part:
        """Return the outline of the document; terms and what explains them are items of lists."""
        text = outline(self.pane.document(), self.pane.text_index)
        _list_terms(text, self.pane.text_index)
        return text

    @property
    def language(self) -> str:
        """The tag of the language of the briefing."""
        return self.pane.briefing.lang if self.pane.briefing is not None else ""

    def language_of(self, part: Part) -> str:
        """Return the tag of the language of a part: another one if all its words are in that."""
        foreign = self._foreign(part) if part.has_words else []
        told = super().language_of(part)
        return foreign[0].said if self._is_foreign(part, foreign) else told

    def inside(self, part: Part) -> list[Part]:
        """Return the parts inside one, and the passages in other languages among its words."""
        if self._formula(part) is not None:
            return []
        found = list(self._told(super().inside(part)))
        if not part.has_words or part.kind in ("image", "passage"):
            return found
        foreign = self._foreign(part)
        if self._is_foreign(part, foreign):
            return found
        taken = [(each.start, int(each.end)) for each in found]
        for run in foreign:
            left = spoken_runs.without(run, taken)
            found += [Part("passage", each.start, each.end) for each in left]
        return sorted(found, key=lambda each: each.start)

    def _told(self, parts: list[Part]) -> Iterator[Part]:
        """Yield parts without those that are silent or say again what an image has said."""
        said = ""
        for part in parts:
            if self._is_image(part):
                said = self._words(part)
                silent = not said
            else:
                silent = bool(said) and part.kind == "paragraph" and self._words(part) == said
                said = ""
            if not silent:
                yield part

    def _is_image(self, part: Part) -> bool:
        """Whether a part is a paragraph that is one image."""
        alone = part.kind == "paragraph" and part.end - part.start == 1
        return alone and part.start in self.pane.text_index.pictures

    def _end(self, part: Part) -> int:
        return int(min(part.end, self.pane.document().characterCount() - 1))

    def _foreign(self, part: Part) -> list[SpokenRun]:
        document, index = self.pane.document(), self.pane.text_index
        return spoken_runs.foreign(document, index, self.language, part.start, self._end(part))

    def _is_foreign(self, part: Part, foreign: list[SpokenRun]) -> bool:
        """Whether all the words of a part are in one other language."""
        whole = len(foreign) == 1
        return whole and spoken_runs.is_all(
            self.pane.document(), foreign[0], part.start, self._end(part)
        )

    def _formula(self, part: Part) -> SpokenRun | None:
        """Return the formula that a part is, if it is one that has lines of its own."""
        if part.kind != "code":
            return None
        found = spoken_runs.within(self.pane.text_index.formulas, part.start, part.start + 1)
        return next(iter(found), None)

    def name_of(self, part: Part) -> str:
        """Return the words of a part, after the number of an item; the title of a callout.

        Formulas are in words, and so is what the look of words says.
        """
        document = self.pane.document()
        if part.kind == "callout":
            return title_of(document, part)
        number = part.marker if part.marker[:1].isdecimal() else ""
        formula = self._formula(part)
        if formula is not None:
            return spoken_runs.formula_in_words(formula.said, self.language)
        return f"{number} {self._words(part)}".strip() if part.has_words else number

    def _words(self, part: Part) -> str:
        document, index = self.pane.document(), self.pane.text_index
        return spoken_runs.spoken_words(document, index, self.language, part.start, self._end(part))

    def description_of(self, part: Part) -> str:
        """Return the number of a paragraph and what is noted in it; of a link, where it leads."""
        if part.kind != "link" and part.has_words:
            number = tr("Paragraph {number}", number=part.number) if part.number else ""
            return "; ".join(filter(None, (number, self.pane.noted_in(part.start, part.end))))
        target = self.pane.target_at(part.address) if part.address else None
        briefing = self.pane.briefing
        if target is None or briefing is None:
            return ""
        return with_commas(hint(briefing, target).split(" · "))


def _list_terms(around: Part, text_index: TextIndex) -> None:
    """Put the terms in a part, and what explains them, into items of lists."""
    for each in around.parts:
        _list_terms(each, text_index)
    terms = [each.start for each in around.parts
             if each.kind == "paragraph" and each.start in text_index.terms]  # fmt: skip
    # The innermost list first: it is a part of what explains a term of another one.
    for start in [each for each in terms if each in text_index.definitions][::-1]:
        end = text_index.definitions[start]
        place = bisect_left(around.parts, start, key=attrgetter("start"))
        after = bisect_right(around.parts, end, key=attrgetter("start"))
        listed = Part("list", start, end)
        for each in around.parts[place:after]:
            if each.kind == "paragraph" and each.start in text_index.terms:
                listed.parts.append(Part("item", each.start, each.end))
            listed.parts[-1].parts.append(each)
            listed.parts[-1].end = each.end
        around.parts[place:after] = [listed]
