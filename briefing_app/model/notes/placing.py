"""Where a note belongs: exactly where its words are, or nowhere.

In the edition that a note was made in, its position counts. In any other its words must be there
without a change, but for spaces, quotation marks and hyphens, and only once. Words that are too
short to be told from others by themselves, or that were not alone in their own edition, must have
the same words around them too: those of their paragraph, or those of their row if they are in a
short cell. There is no search for what is merely alike: the usual ones put
notes on sentences that say something else.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from unicodedata import category

from briefing_app.model.briefing import Briefing
from briefing_app.model.notes.folding import Folded, folded
from briefing_app.model.notes.leaves import Leaf, leaves_of, marking_of, words_of
from briefing_app.model.notes.records import ON_TEXT, QUOTE_AT_MOST, Anchor, Note, PlacedNote
from briefing_app.model.notes.spots import Spots
from briefing_app.model.words.language import NO_SPACES

LONG_ENOUGH = 20
"""From so many letters on words that are there only once are told by themselves."""
_SYLLABLES = re.compile(r"[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Chinese, Japanese and Korean, of which each letter says as much as two of an alphabet."""
AROUND = (32, 96, 320, 1000)
"""How many letters around words are tried one after the other, until they tell them apart."""

_MANY = 200
"""So many notes are placed more quickly by an index of the words."""

_WORD = re.compile(r"\w+")
_SPACE, _HYPHENS = r"[^\S\n]", "‐‑‒–—−-"
_IN_NUMBER = f"[.,:/'’\u066b\u066c{_HYPHENS}]"
_CUT_NUMBER = re.compile(
    rf"\d{_IN_NUMBER}\n\d|\d\n{_IN_NUMBER}\d|(?:^|[^\w)])[+±{_HYPHENS}]\n\d|\d\n{_SPACE}?[%‰٪]"
    rf"|\d{_SPACE}\n\d{{3}}(?!\d)|\d\n{_SPACE}\d{{3}}(?!\d)"
)
"""The end of some letters and the beginning of others, if a number goes on there."""
_LOOKED_AT = 5
"""So many letters before and after tell whether a number goes on."""
_JOINERS = "\u00ad\u200c\u200d\u2060\ufeff"
_PART = rf"(?:[^\W{NO_SPACES}]|[〇零一二三四五六七八九十百千万億亿兆])*"
_PART_BEFORE, _PART_AFTER = re.compile(rf"{_PART}\Z"), re.compile(_PART)
"""What is left out of a word or a number that is cut. Words of scripts without spaces have no
parts, but their numbers do."""


class NotedText:
    """The text of one edition, in which notes are placed.

    ``words`` are those of all ``leaves``, with a line end after each but the last; ``starts`` is
    where each leaf begins.
    """

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        self.digest = briefing.digest
        self.leaves: tuple[Leaf, ...] = tuple(leaves_of(briefing))
        self.starts: list[int] = []
        parts, place = [], 0
        for leaf in self.leaves:
            words = words_of(leaf, briefing)
            self.starts.append(place)
            parts.append(words)
            place += len(words) + 1
        self.words = "\n".join(parts)
        self._words_at: dict[str, list[int]] = {}

    # -- finding ------------------------------------------------------------------------------

    def place(self, anchor: Anchor) -> tuple[int, int] | None:
        """Return where the words of an anchor are, or None if that is not certain."""
        start, end = anchor.start, anchor.end
        here = anchor.digest == self.digest and 0 <= start < end
        if here and self.words[start:end] == anchor.exact:
            return start, end
        exact = folded(anchor.exact)
        if not exact:
            return None
        if anchor.alone and _is_long(exact):
            return self._only(self._alone(exact, anchor), anchor.exact)
        return self._only(self._with_context(exact, anchor), anchor.exact)

    def _only(self, found: Iterator[tuple[int, int]], exact: str) -> tuple[int, int] | None:
        """Return the only place; of several, the only one whose words are the same unfolded."""
        places = list(islice(found, 100))
        if len(places) > 1:
            places = [place for place in places if self.words[slice(*place)] == exact]
        return places[0] if len(places) == 1 else None

    def _alone(self, exact: str, anchor: Anchor) -> Iterator[tuple[int, int]]:
        """Yield the places of some words, whatever is around them."""
        for at in self._occurrences(exact):
            place = self._folded.unfolded(at, at + len(exact))
            if self._is_cut_alike(place, exact, anchor):
                yield place

    def _is_cut_alike(self, place: tuple[int, int], exact: str, anchor: Anchor) -> bool:
        """Return whether no word or number is cut that was not cut in the same way before."""
        parts = _parts(anchor.prefix, exact, anchor.suffix)
        here = _parts(self._letters_before(place[0]), exact, self._letters_after(place[1]))
        return all(each in (None, part) for each, part in zip(here, parts, strict=True))

    def _letters_before(self, place: int) -> str:
        return self.words[max(0, place - AROUND[0]) : place]

    def _letters_after(self, place: int) -> str:
        return self.words[place : place + AROUND[0]]

    def _with_context(self, exact: str, anchor: Anchor) -> Iterator[tuple[int, int]]:
        """Yield the places with the same words around; where there are none, a leaf must end.

        Other programs may give none, or those of one side only. Then no word may go on there, and
        all that is given must be long enough to be told by itself.
        """
        prefix = Folded(anchor.prefix + "x").text[:-1].lstrip()
        suffix = Folded("x" + anchor.suffix).text[1:].rstrip()
        wanted = prefix + exact + suffix
        is_told = not anchor.digest and _is_long(wanted)
        for at in self._occurrences(wanted):
            start = at + len(prefix)
            place = self._folded.unfolded(start, start + len(exact))
            within = prefix and not anchor.prefix.endswith("\n")
            apart = is_told and not prefix and not _cuts(self._letters_before(place[0]), exact)
            starts = within or apart or self._starts(place[0], line=bool(prefix))
            within = suffix and not anchor.suffix.startswith("\n")
            apart = is_told and not suffix and not _cuts(exact, self._letters_after(place[1]))
            ends = within or apart or self._ends(place[1], line=bool(suffix))
            # The words around may be fewer than a number has signs: 12. is not 12.5.
            if starts and ends and self._is_cut_alike(place, exact, anchor):
                yield place

    def _starts(self, place: int, *, line: bool) -> bool:
        """Return whether a leaf starts at a place, or a line of code if the words before it fit."""
        begin = self.starts[self.leaf_at(place)]
        begin = max(begin, self.words.rfind("\n", 0, place) + 1) if line else begin
        return not self.words[begin:place].strip()

    def _ends(self, place: int, *, line: bool) -> bool:
        end = self.end_of(self.leaf_at(place))
        close = self.words.find("\n", place, end) if line else -1
        return not self.words[place : end if close < 0 else close].strip()

    @cached_property
    def _folded(self) -> Folded:
        return Folded(self.words)

    def index_words(self) -> None:
        """Note where each word is, which pays before hundreds of notes are placed."""
        found: dict[str, list[int]] = {}
        for word in _WORD.finditer(self._folded.text):
            found.setdefault(word.group(), []).append(word.start())
        self._words_at = found

    def _occurrences(self, needle: str) -> Iterator[int]:
        """Yield where folded words are, overlapping or not."""
        text = self._folded.text
        inner = [
            each for each in _WORD.finditer(needle) if each.start() > 0 and each.end() < len(needle)
        ]
        if self._words_at and inner:
            places = [(self._words_at.get(each.group(), []), each.start()) for each in inner]
            rarest, before = min(places, key=lambda place: len(place[0]))
            for at in rarest:
                if at >= before and text.startswith(needle, at - before):
                    yield at - before
            return
        at = text.find(needle)
        while at >= 0:
            yield at
            at = text.find(needle, at + 1)

    # -- making -------------------------------------------------------------------------------

    def anchor(self, start: int, end: int) -> Anchor | None:
        """Return the anchor of a stretch of the text, without spaces at its ends.

        None if there are no words in it, or more than a note may be about.
        """
        words = self.words[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start >= end or end - start > QUOTE_AT_MOST:
            return None
        index = self.leaf_at(start)
        leaf, exact = self.leaves[index], self.words[start:end]
        alone = len(list(islice(self._occurrences(folded(exact)), 2))) == 1
        made = Anchor(
            exact, ON_TEXT, leaf.number, leaf.section, start=start, end=end, alone=alone,
            digest=self.digest, marking=self._marking(start, end),
        )  # fmt: skip
        for most in AROUND:
            made = made._replace(prefix=self._before(start, most), suffix=self._after(end, most))
            places = self._with_context(folded(exact), made)
            if len(list(islice(places, 2))) == 1:
                break
        if leaf.row and not _is_long(folded(made.prefix + exact + made.suffix)):
            begin, close = self._row(index)
            before, after = self.words[begin:start], self.words[end:close]
            made = made._replace(
                prefix=_last_words(before, AROUND[0]), suffix=_first_words(after, AROUND[0])
            )
        return made

    def _row(self, index: int) -> tuple[int, int]:
        """Return from where to where the row of a leaf is."""
        row, first, last = self.leaves[index].row, index, index
        while first > 0 and self.leaves[first - 1].row == row:
            first -= 1
        while last + 1 < len(self.leaves) and self.leaves[last + 1].row == row:
            last += 1
        return self.starts[first], self.end_of(last)

    def _marking(self, start: int, end: int) -> str:
        """Return the marking of some words: the marks of their portions, or the briefing's."""
        leaves = self.leaves[self.leaf_at(start) : self.leaf_at(end - 1) + 1]
        whole = marking_of(self.briefing)
        marks = dict.fromkeys(leaf.node.string("portion") or whole for leaf in leaves)
        return ", ".join(filter(None, marks))

    def _before(self, place: int, most: int) -> str:
        begin = self.starts[self.leaf_at(place)]
        return _last_words(self.words[begin:place], most)

    def _after(self, place: int, most: int) -> str:
        return _first_words(self.words[place : self.end_of(self.leaf_at(place))], most)

    def anchor_of_leaf(self, index: int) -> Anchor | None:
        """Return the anchor of a whole leaf."""
        return self.anchor(self.starts[index], self.end_of(index))

    def leaf_at(self, place: int) -> int:
        """Return the index of the leaf that a position is in, or at the end of."""
        return max(0, bisect_right(self.starts, place) - 1)

    def end_of(self, index: int) -> int:
        """Return where a leaf ends."""
        return self.starts[index + 1] - 1 if index + 1 < len(self.starts) else len(self.words)

    def leaf_of_paragraph(self, number: int) -> int | None:
        """Return the index of the leaf that is a numbered paragraph, or None."""
        return self._by_number.get(number)

    @cached_property
    def _by_number(self) -> dict[int, int]:
        return {leaf.number: index for index, leaf in enumerate(self.leaves) if leaf.number}


def _last_words(words: str, most: int) -> str:
    """Return the last letters of some words, at most so many, and no cut word if it can be."""
    if len(words) <= most:
        return words
    whole = words[-most:].partition(" ")[2]
    return whole if whole.strip() else words[-most:]


def _first_words(words: str, most: int) -> str:
    if len(words) <= most:
        return words
    whole = words[:most].rpartition(" ")[0]
    return f"{whole} " if whole.strip() else words[:most]


def _is_long(words: str) -> bool:
    """Return whether words are long enough to be told by themselves."""
    return len(words) + len(_SYLLABLES.findall(words)) >= LONG_ENOUGH


def _cuts(before: str, after: str) -> bool:
    """Return whether a word or a number goes on from some letters to the next."""
    if before and after and _is_in_word(before[-1]) and _is_in_word(after[0]):
        return True
    return _CUT_NUMBER.search(f"{before[-_LOOKED_AT:]}\n{after[:_LOOKED_AT]}") is not None


def _is_in_word(sign: str) -> bool:
    return sign.isalnum() or sign in _JOINERS or category(sign)[0] == "M"


def _parts(before: str, exact: str, after: str) -> tuple[str | None, str | None]:
    """Return what is left out of the words that are cut at both ends; None where none is."""
    return (
        _PART_BEFORE.findall(before[-AROUND[0] :])[0] if _cuts(before, exact) else None,
        _PART_AFTER.findall(after[: AROUND[0]])[0] if _cuts(exact, after) else None,
    )


def place_notes(text: NotedText, spots: Spots, notes: Iterable[Note]) -> tuple[PlacedNote, ...]:
    """Return notes with their places, those in the text first and in its order, orphans last."""
    notes = list(notes)
    if len(notes) >= _MANY and any(each.anchor.digest != text.digest for each in notes):
        text.index_words()
    placed = [place_note(text, spots, note) for note in notes]
    return tuple(sorted(placed, key=in_order))


def place_note(text: NotedText, spots: Spots, note: Note) -> PlacedNote:
    """Return a note with its place in an edition, if it has one there."""
    anchor = note.anchor
    if anchor.spot.kind == ON_TEXT.kind:
        place = text.place(anchor)
        if place is None:
            return PlacedNote(note, found=False)
        leaf = text.leaves[text.leaf_at(place[0])]
        return PlacedNote(note, True, *place, ON_TEXT, leaf.number, leaf.section)  # noqa: FBT003
    spot = spots.place(anchor)
    if spot is None:
        return PlacedNote(note, found=False, spot=anchor.spot)
    return PlacedNote(note, found=True, spot=spot, section=spots.name(spot))


def in_order(placed: PlacedNote) -> tuple[int, int, int, tuple[str, ...], str, str]:
    """Return the key that sorts notes by their places."""
    note, found, start, end, spot, *_ = placed
    group = 2 if not found else 0 if spot.kind == ON_TEXT.kind else 1
    return group, start if found else note.anchor.paragraph, end, spot, note.created, note.id
