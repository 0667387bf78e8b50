"""What nodes refer to: links, images, citations and marks of footnotes."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from markdown_it.token import Token

from briefing_app.input.document import OUTSIDE, Context
from briefing_app.input.lines import Lines
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.references.citations import Citations
from briefing_app.input.references.destinations import Refusal, destination
from briefing_app.input.spoofing import visible
from briefing_app.model.tree import Node, Value
from briefing_app.translation import plural, tr

_LONGEST = 80
"""How much of an address a sentence quotes."""


class Note(NamedTuple):
    """A footnote that is not read yet; ``line`` is that of the file on which it begins."""

    line: int
    tokens: list[Token]


class Targets:
    """Makes the nodes that refer to something, and remembers what they refer to.

    ``paragraph`` is the number of the body paragraph at hand, if it is one. ``anchors`` are the
    links within the text, by attributes and line, until all ids are known. ``notes`` are the
    footnotes, and ``numbers`` gives them in the order in which they were first referred to;
    ``cited`` the paragraphs that cite each source or item. ``lang`` is the language of the text.
    """

    def __init__(self, context: Context, lines: Lines, problems: ProblemLog) -> None:
        self.lang = context.lang
        self._context = context
        self._lines = lines
        self._problems = problems
        self.groups = Citations(context.sources, context.evidence)
        self.notes: dict[str, Note] = {}
        self.paragraph: int | None = None
        self.anchors: list[tuple[dict[str, Value], int]] = []
        self.numbers: dict[str, int] = {}
        self.cited: dict[str, list[int]] = {}
        self._refused: list[tuple[int, str]] = []

    def link(
        self, href: str, words: tuple[Node, ...], attributes: dict[str, Value]
    ) -> tuple[Node, ...]:
        """Return a link, refused where it may not lead to its address."""
        if href.strip(" #\n") == "":
            return words
        found = destination(href)
        if isinstance(found, Refusal):
            why = tr(
                "“{href}” is shown as text and not as a link, because {reason}.",
                href=_quoted(href),
                reason=found.reason,
            )
            self._refused.append((self._lines.line(href), why))
            return (Node("refused_link", words, "", attributes | {"reason": why}),) if words else ()
        scope, target = found
        attributes |= {"target": target, "scope": scope}
        attributes.setdefault("title", "")
        if scope == "internal":
            self.anchors.append((attributes, self._lines.line(href)))
        return (Node("link", words, "", attributes),)

    def line(self) -> int:
        """Return the line of the file on which the block at hand begins."""
        return self._lines.block()

    def image(self, source: str, words: str, attributes: dict[str, Value]) -> tuple[Node, ...]:
        """Return an image, with its key among the assets."""
        key = self._context.image(source, self._lines.line(source))
        attributes |= {"source": "", "outside": True} if key == OUTSIDE else {"source": key}
        attributes.setdefault("title", "")
        return (Node("image", (), words, attributes),)

    def note(self, ref: str) -> tuple[Node, ...]:
        """Return the mark of a footnote, or the words where there is no such note.

        Its number is the place of its first mark.
        """
        written, ref = ref, visible(ref)
        if ref not in self.notes:
            sentence = tr("There is no footnote “{ref}”.", ref=ref)
            self._problems.warning(self._lines.line(f"[^{written}]"), "unknown-footnote", sentence)
            return (Node("text", text=f"[^{ref}]"),)
        number = self.numbers.setdefault(ref, len(self.numbers) + 1)
        return (Node("footnote_reference", (), "", {"note": ref, "number": number}),)

    def inline_note(self, words: str) -> tuple[Node, ...]:
        """Return the mark of a footnote that is written where the mark is."""
        ref = f"^{len(self.notes) + 1}"
        lines = [self._lines.first, self._lines.end]
        self.notes[ref] = Note(self.line(), [Token("inline", "", 0, map=lines, content=words)])
        return self.note(ref)

    def cites(self, words: str, *, is_asked: bool = True) -> bool:
        """Return whether a group in brackets cites something; if not asked only, tell why not."""
        group = self.groups.group(words)
        for ref in () if is_asked else self.groups.unknown:
            sentence = tr(
                "“{ref}” is cited, but no source or evidence has this id.", ref=visible(ref)
            )
            self._problems.warning(self._lines.line(f"@{ref}"), "unknown-citation", sentence)
        self.groups.unknown.clear()
        return bool(group)

    def citations(
        self, words: str, shown: Callable[[str], str], typeset: Callable[[str], str]
    ) -> tuple[Node, ...]:
        """Return the citations of a group, and note which paragraph cites them.

        ``shown`` is for words as they are written, ``typeset`` for those that a reader sees.
        """
        nodes = []
        for each in self.groups.group(words):
            places = self.cited.setdefault(each.ref, [])
            if self.paragraph is not None and places[-1:] != [self.paragraph]:
                places.append(self.paragraph)
            number = self._context.sources.get(each.ref)
            attributes: dict[str, Value] = {
                "target": "evidence" if number is None else "source",
                "ref": each.ref,
                "label": each.ref if number is None else str(number),
                "prefix": typeset(each.prefix),
                "locator": typeset(each.locator),
            }
            nodes.append(Node("citation", (), shown(each.written), attributes))
        return tuple(nodes)

    def settle(self, ids: Mapping[str, str]) -> bool:
        """Point the links within the text to ids; return whether others lead nowhere.

        These get the reason among their attributes. ``ids`` maps every name by which a place may be
        called to its id.
        """
        told: list[tuple[int, str]] = []
        for attributes, line in self.anchors:
            target = str(attributes["target"])
            found = ids.get(target) or ids.get(target.lower())
            if found is not None:
                attributes["target"] = found
                continue
            attributes["reason"] = why = tr(
                "The link to “#{target}” leads nowhere: nothing has this id.",
                target=_quoted(target),
            )
            told.append((line, why))
        many = plural("{n} link leads nowhere.", "{n} links lead nowhere.", len(told))
        self._tell("unknown-anchor", told, many)
        return bool(told)

    def tell_refused(self) -> None:
        """Note which links were refused."""
        many = plural(
            "{n} link is shown as text and not as a link.",
            "{n} links are shown as text and not as links.",
            len(self._refused),
        )
        self._tell("refused-link", self._refused, many)

    def _tell(self, code: str, told: list[tuple[int, str]], many: str) -> None:
        """Note what was found, all of a kind together."""
        if told:
            first = min(told)[1]
            sentence = first if len(told) == 1 else f"{many} {first}"
            self._problems.note(sorted(line for line, _why in told), code, sentence)


def _quoted(words: str) -> str:
    words = visible(words)
    return f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words
