"""Portion marks, such as “(S//NF)” at the start of a paragraph, read as data.

A mark is at the start or at the end of a paragraph, heading, cell or term. Whether a text uses
marks at all is decided from the whole of it, since “(C)” may as well count an item or claim a
copyright.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefing_app.model.comparison import Comparison
from briefing_app.model.marking.marking_words import (
    CONTROLS,
    COUNTRY,
    FUSED,
    LEVEL_WORDS,
    RELEASED,
    TLP_FORMER,
    WITHDRAWN,
    Control,
    LevelWord,
    control_of,
    is_of_us,
    level_and_caveats,
    place_of,
    tokens,
)
from briefing_app.model.tree import Node, plain_text
from briefing_app.translation import in_quotes, tr

_AFTER_MARKS = frozenset({"citation", "footnote_reference"})
"""What may follow the mark at the end of a portion."""
_HOLDERS = frozenset({"paragraph", "heading", "cell", "term"})
_BRACKETED = r"[(\[（]\s?([A-Z/][A-Z0-9/ ,.:+\-]{0,98})[)\]）]"
_NUMBER = re.compile(
    r"(?:(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxIVX]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+|[¶§] ?\d{1,4})\s+"
)
"""Matches a number that is written before a mark, as in “1. (U)”, “2.1 (U)” and “¶ 4 (U)”."""
_START = re.compile(_BRACKETED)
_AFTER = re.compile(r"\s|$|[:.](?:\s|$)")
_END = re.compile(rf"(?:^|(?<=[\s.!?…。！？]))({_BRACKETED})[.;:,]?\s*$")
_ENDED = re.compile(r"[.!?…。！？][\"'”’»]?\s*$")
"""Matches the end of a sentence before a mark."""
_POINTS = ".;:,"
"""What may follow a mark at the end."""
_TLP = re.compile(
    r"[(\[]?(TLP[ :\-]{0,3}(RED|AMBER(?: ?\+ ?STRICT|(?-i:[ -]STRICT))?|GREEN|CLEAR|WHITE))\b"
    r"[)\]]?",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"//([A-Z]{3,4}) (U|C|S|TS)(?:$|//)")
BRACKETS = "()[]（） "
_YEAR = re.compile(r"\s*\d{4}\b")
_LETTERS = frozenset({"U", "C", "S"})
_PAIRS = frozenset({"NU", "NR", "NC", "NS"})
"""Marks of NATO that may as well be something else, such as states."""
_COPYRIGHT = "C"
_CUI = 1
"""The rank up to which a US banner is of no classification."""
_LONGEST_UNKNOWN = 12
_ENDS = 120
"""How many characters at either end of a run of words are looked at."""
_NAME = 40
"""How many characters of some words name them."""


class Mark(NamedTuple):
    """A marking taken apart; ``text`` is as written.

    ``level`` is None if the first part is not a known level. ``controls`` are in the order written,
    ``countries`` those that it may be released to, and ``unknown`` the parts that nothing is known
    of.
    """

    text: str
    level: LevelWord | None
    controls: tuple[Control, ...] = ()
    countries: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()

    @property
    def has_controls(self) -> bool:
        """Whether there is more than a level, so that it can hardly be anything but a marking."""
        return "//" in self.text


def read_marking(text: str) -> Mark:
    """Take a banner or a portion mark, without its brackets, apart."""
    tlp = _TLP.fullmatch(text.strip().partition("//")[0].strip())
    if tlp:
        colour = tlp[2].upper()
        label = "TLP:AMBER+STRICT" if colour.endswith("STRICT") else f"TLP:{colour}"
        return Mark(text, LEVEL_WORDS[TLP_FORMER.get(label, label)])
    level, others = _level_and_others(text.strip())
    found: list[Control] = []
    countries: frozenset[str] = frozenset()
    unknown = []
    if level is None and others[0] not in WITHDRAWN:
        unknown.append(others.pop(0))
    for token in tokens(others):
        control = control_of(token)
        if control:
            found.append(control)
            if released := RELEASED.fullmatch(token):
                countries |= frozenset(released[2].replace(",", " ").split())
        # CUI may be in what is classified, and its categories are a long register.
        elif "CUI" not in (token, level and level.banner):
            unknown.append(token)
    return Mark(text, level, tuple(found), countries, tuple(unknown))


class Order(NamedTuple):
    """A US marking as it should be written, and the first control that is out of its place.

    ``late`` should come before ``early``; both are empty if only the strokes between them differ.
    """

    right: str
    late: str = ""
    early: str = ""


def order_of(text: str) -> Order | None:
    """Return how a US marking should be written, None if it is right or not wholly known."""
    first = text.partition("//")[0].strip()
    level, *parts = _level_first(text)
    is_late = level != first
    is_loose = level not in LEVEL_WORDS
    if is_loose:
        level, caveats = level_and_caveats(level)
        parts = [*caveats, *parts]
    written = [*tokens(parts)]
    pairs = [(token, control) for token in written if (control := control_of(token))]
    is_us = level in LEVEL_WORDS and LEVEL_WORDS[level].scheme == "US"
    if not is_us or len(pairs) < len(written) or any(each.banner in WITHDRAWN for _, each in pairs):
        return None
    if is_loose and not all(map(is_of_us, written)):
        return None  # The United Kingdom has no strokes between a level and its caveat.
    ordered = sorted(pairs, key=lambda pair: place_of(pair[1]))
    groups = itertools.groupby(ordered, key=lambda pair: pair[1].category)
    in_order = ("/".join(_in_order(token) for token, _ in group) for _, group in groups)
    right = "//".join([level, *in_order])
    if is_late:
        return Order(right, level, next(tokens([first])))
    if not is_loose and right == "//".join([level, *("/".join(tokens([part])) for part in parts)]):
        return None
    moved = ((late, early) for (late, _), early in zip(ordered, written, strict=True))
    return Order(right, *next((pair for pair in moved if pair[0] != pair[1]), ()))


def _in_order(token: str) -> str:
    """Return a release with the USA first, then countries by their letters, then groups of them."""
    released = RELEASED.fullmatch(token)
    if released is None:
        return token
    names = released[2].replace(",", " ").split()
    ordered = sorted(names, key=lambda name: (name != "USA", len(name) > COUNTRY, name))
    return f"{released[1]} {', '.join(ordered)}"


def _level_first(text: str) -> list[str]:
    """Return the parts of a marking, with its level before the controls that stand before it."""
    parts = [part.strip() for part in text.split("//")]
    levels = [place for place, part in enumerate(parts) if part in LEVEL_WORDS]
    if len(levels) != 1 or not all(map(control_of, tokens(parts[: levels[0]]))):
        return parts
    return [parts.pop(levels[0]), *parts] if parts[0] else parts


def _level_and_others(text: str) -> tuple[LevelWord | None, list[str]]:
    """Return the level of a marking, None if it has no known one, and its other parts."""
    foreign = _FOREIGN.match(text)
    if foreign:
        others = [part.strip() for part in text[foreign.end() :].split("//")]
        return LEVEL_WORDS[foreign[2]], [f"FGI {foreign[1]}", *filter(None, others)]
    first, *others = _level_first(text.removeprefix("//"))
    first = " ".join(first.split())
    if first in FUSED:
        first, fused = FUSED[first]
        others = [fused, *others]
    level = LEVEL_WORDS.get(first)
    if level is None:
        word, caveats = level_and_caveats(first)
        if caveats and (control := CONTROLS.get(caveats[0])) and control.banner in WITHDRAWN:
            caveats[0] = control.banner
        return LEVEL_WORDS.get(word), [*caveats, *others]
    if level.banner == "UNCLASSIFIED" and others[:1] == ["CUI"]:
        return LEVEL_WORDS["CUI"], others[1:]
    return level, others


def read_banner(text: str) -> Mark:
    """Take the marking of a briefing apart.

    Capitals, what is between letters, and brackets around all of it do not matter.
    """
    bare = text.strip(BRACKETS)
    mark = read_marking(bare)
    if mark.level is None:
        mark = read_marking(banner_of(bare))
    return mark._replace(text=text)


def banner_of(text: str) -> str:
    """Return a marking in capitals, with a level that is only spelt otherwise as it is written.

    As in ``TOP SECRET//SI`` for “Top-Secret//SI”.
    """
    level, *others = text.upper().split("//")
    return "//".join([_BY_LETTERS.get(_letters(level), level), *others])


def _letters(words: str) -> str:
    return "".join(filter(str.isalpha, words))


_BY_LETTERS = {
    _letters(each.banner): each.banner for each in LEVEL_WORDS.values() if each.scheme != "TLP"
}


class Portion(NamedTuple):
    """A run of words and its mark, None if it has none.

    ``node`` holds the words if they are of the text, and ``where`` names them if they are of the
    comparison. ``paragraph`` is the number of a body paragraph, else None; ``section`` the words
    of the heading above. ``line`` counts from 1; it is 0 if it is not known.
    """

    mark: Mark | None = None
    node: Node | None = None
    paragraph: int | None = None
    section: str = ""
    line: int = 0
    where: str = ""


class _Words(NamedTuple):
    """The two ends of a run of words, and the portion that it is."""

    start: str
    end: str
    place: Portion


def _runs(blocks: Iterable[Node], place: Portion) -> Iterator[_Words]:
    for node in blocks:
        if node.kind == "heading":
            words = plain_text(node.children).strip()
            place = place._replace(section=words[:_ENDS], paragraph=None)
        here = place._replace(
            line=node.line or place.line,
            paragraph=node.integer("number") or None if node.kind == "paragraph" else None,
        )
        if node.kind in _HOLDERS:
            yield _words_of(node, here._replace(node=node))
        elif node.kind != "code_block":
            title = node.string("title").strip() if node.kind == "callout" else ""
            if title:
                yield _Words(title[:_ENDS], title[-_ENDS:], here)
            yield from _runs(node.children, here)


def _words_of(node: Node, place: Portion) -> _Words:
    """Return the ends of the words of a node; code is no mark, and citations may follow one."""
    children = node.children
    start = "" if children and children[0].kind == "code" else plain_text(children).strip()
    own = _without_citations(children)
    end = "" if own and own[-1].kind == "code" else plain_text(own).strip()
    return _Words(start[:_ENDS], end[-_ENDS:], place)


def _without_citations(children: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return inline nodes without the citations and references to notes at their end."""
    end = len(children)
    while end and (
        children[end - 1].kind in _AFTER_MARKS
        or (children[end - 1].kind == "text" and not children[end - 1].text.strip())
    ):
        end -= 1
    return children[:end]


def _other_runs(texts: Iterable[tuple[str, str]]) -> Iterator[_Words]:
    for where, words in texts:
        ends = words.strip()[:_ENDS], words.strip()[-_ENDS:]
        yield _Words(*ends, Portion(where=where))


def _mark_at_start(run: _Words, *, tlp: bool) -> Mark | None:
    """Return the mark at the start; a bare TLP label is one only if ``tlp`` says so."""
    number = _NUMBER.match(run.start)
    words = run.start[number.end() :] if number else run.start
    bracketed, label = _START.match(words), _TLP.match(words)
    if label and (tlp or words[0] in BRACKETS):
        return read_marking(label[1])._replace(text=label[0])
    if bracketed is None or (bracketed[1] == _COPYRIGHT and _YEAR.match(words, bracketed.end())):
        return None
    mark = read_marking(bracketed[1])._replace(text=bracketed[0])
    # Without a blank after it, as in “(S)ystem”, few things in brackets are a mark.
    is_apart = _AFTER.match(words, bracketed.end()) or mark.has_controls or mark.text[-1] == "）"
    return mark if is_apart else None


def _mark_at_end(run: _Words) -> Mark | None:
    bracketed = _END.search(run.end)
    return read_marking(bracketed[2])._replace(text=bracketed[1]) if bracketed else None


def _is_apart(run: _Words, mark: Mark) -> bool:
    """Return whether the mark at the end follows a whole sentence, as no abbreviation does."""
    return _ENDED.search(run.end[: run.end.rindex(mark.text)]) is not None


def _bare(mark: Mark) -> str:
    return mark.text.strip(BRACKETS)


def _is_known(mark: Mark) -> bool:
    return mark.level is not None


def _are_used(marks: Sequence[Mark], banner: Mark | None) -> bool:
    """Return whether what is at the start of portions are marks, and not letters that count.

    One mark that can hardly be anything else is enough: a known level of more than a letter or two.
    Letters are marks if the text has a classification or an unclassified portion, and if no other
    letter is used in the same way, as it would be in a list. The same goes for pairs of letters of
    NATO, which may be states and provinces.
    """
    words = [_bare(mark) for mark in marks if _is_known(mark)]
    if set(words) - _LETTERS - _PAIRS:
        return True
    classified = _is_classified(banner)
    letters = [_bare(mark) for mark in marks if len(_bare(mark)) == 1]
    if not letters:
        two = {_bare(mark) for mark in marks if len(_bare(mark)) == len("NU")}
        return (classified and bool(words)) or {"NU"} < two <= _PAIRS
    if set(letters) - _LETTERS or letters == [_COPYRIGHT]:
        return False
    return classified or (len(letters) > 1 and "U" in letters)


def _are_used_at_ends(marks: Sequence[Mark], banner: Mark | None) -> bool:
    """Return whether known marks at the end of portions are marks, and not abbreviations.

    One with controls is enough, or several if the text has an unclassified portion or a
    classification. Letters that may as well be a unit or a state need a high one.
    """
    if any(mark.has_controls for mark in marks):
        return True
    words = set(map(_bare, marks))
    likely = "U" in words or (_is_classified(banner) and bool(words - _LETTERS - _PAIRS))
    return len(marks) > 1 and (likely or _is_high(banner))


def _is_classified(banner: Mark | None) -> bool:
    return banner is not None and banner.level is not None and banner.level.scheme != "TLP"


def _is_high(banner: Mark | None) -> bool:
    return banner is not None and banner.level is not None and banner.level.rank > _CUI


def find_portions(
    blocks: Iterable[Node], texts: Iterable[tuple[str, str]], banner: Mark | None
) -> tuple[Portion, ...]:
    """Return the portions of a text in its order; none if it uses no marks.

    ``blocks`` are those of the text and its footnotes, ``texts`` what is in no block, each with the
    name of its place. Unknown marks are only taken for marks at the start, if they are short.
    """
    tlp = banner is not None and banner.level is not None and banner.level.scheme == "TLP"
    runs = [*_runs(blocks, Portion()), *_other_runs(texts)]
    starts = [_mark_at_start(run, tlp=tlp) for run in runs]
    if _are_used([mark for mark in starts if mark], banner):
        marks = [mark if mark and _is_mark(mark) else _sure_end(run)
                 for mark, run in zip(starts, runs, strict=True)]  # fmt: skip
    else:
        ends = [_mark_at_end(run) for run in runs]
        marks = [mark if mark and _is_known(mark) else None for mark in ends]
        found = [(run, mark) for run, mark in zip(runs, marks, strict=True) if mark]
        apart = {_bare(mark) for run, mark in found if _is_apart(run, mark)}
        is_sure = _is_classified(banner) and bool(apart - _PAIRS - {_COPYRIGHT})
        if not is_sure and not _are_used_at_ends([mark for _, mark in found], banner):
            return ()
    return tuple(run.place._replace(mark=mark) for run, mark in zip(runs, marks, strict=True))


def _is_mark(mark: Mark) -> bool:
    bare = _bare(mark)
    return _is_known(mark) or (len(bare) <= _LONGEST_UNKNOWN and " " not in bare)


def _sure_end(run: _Words) -> Mark | None:
    """Return the mark at the end of a portion that has none at its start, if it is beyond doubt."""
    mark = _mark_at_end(run)
    if mark is None or not _is_known(mark):
        return None
    is_sentence = _is_apart(run, mark) and _bare(mark) not in {*_PAIRS, _COPYRIGHT}
    return mark if mark.has_controls or is_sentence else None


def with_portions(blocks: tuple[Node, ...], portions: Iterable[Portion]) -> tuple[Node, ...]:
    """Return the blocks with each mark as the attribute ``portion`` of the node that it is in.

    The mark stays among the words, so that it goes wherever they go.
    """
    marks = {id(each.node): each.mark.text for each in portions if each.node and each.mark}
    return _marked(blocks, marks) if marks else blocks


def _marked(nodes: tuple[Node, ...], marks: Mapping[int, str]) -> tuple[Node, ...]:
    found = []
    for node in nodes:
        mark = marks.get(id(node))
        if mark is not None:
            attributes = {**node.attributes, "portion": mark}
            children = _set_off(node.children, mark)
            found.append(node._replace(children=children, attributes=attributes))
        elif node.kind in _HOLDERS:
            found.append(node)
        else:
            found.append(node._replace(children=_marked(node.children, marks)))
    return tuple(found)


def _set_off(children: tuple[Node, ...], mark: str) -> tuple[Node, ...]:
    """Return inline nodes with the mark at their start or end as a node of its own.

    One that is put together from several nodes stays as it is.
    """
    first, made = children[0], Node("portion", (Node("text", text=mark),))
    number, there, rest = first.text.partition(mark)
    if first.kind == "text" and there and (not number or _NUMBER.fullmatch(number)):
        before = (first._replace(text=number),) if number else ()
        return (*before, made, first._replace(text=rest), *children[1:])
    own = _without_citations(children)
    last = own[-1]
    words, there, points = last.text.rstrip().rpartition(mark)
    if last.kind == "text" and there and not points.strip(_POINTS):
        blanks = last.text[len(last.text.rstrip()) :] if len(own) < len(children) else ""
        after = (last._replace(text=points + blanks),) if points + blanks else ()
        return (*own[:-1], last._replace(text=words), made, *after, *children[len(own) :])
    return children


def texts_in_head(words: Iterable[str]) -> list[tuple[str, str]]:
    """Return words of the front matter that may have marks, each with the name of its place."""
    return [(in_quotes(_named(each)), each) for each in words if each]


def _named(words: str) -> str:
    return words if len(words) <= _NAME else f"{words[:_NAME].rstrip()}…"


def texts_in_comparison(comparison: Comparison) -> list[tuple[str, str]]:
    """Return the words of a comparison that may have marks, each with the name of its place."""
    return [(name, words) for name, words in _comparison_texts(comparison) if words]


def _comparison_texts(comparison: Comparison) -> Iterator[tuple[str, str]]:
    titles = {each.id: each.title for each in comparison.motivations}
    rows = {each.id: each.title for each in comparison.criteria}
    for words in (comparison.question, *titles.values(), *rows.values()):
        yield in_quotes(_named(words)), words
    for item in comparison.evidence:
        yield item.id, item.text
        for ref, rating in item.ratings.items():
            yield f"{item.id} × {titles.get(ref, ref)}", rating.because
    for assumption in comparison.assumptions:
        yield assumption.id, assumption.text
    for each in comparison.motivations:
        where = tr("the summary of “{title}”", "where a mark is", title=each.title)
        yield where, each.summary
        yield in_quotes(_named(each.title)), each.ground.because
        yield from ((indicator.id, indicator.text) for indicator in each.indicators)
    for row, cells in comparison.cells.items():
        grounds = comparison.grounds.get(row, {})
        for ref, words in cells.items():
            where = tr("“{row}” of “{title}”", "where a mark is", row=rows[row], title=titles[ref])
            yield where, words
            yield where, grounds[ref].because if ref in grounds else ""
