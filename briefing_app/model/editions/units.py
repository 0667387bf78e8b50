"""The text of a briefing as a sequence of units: paragraphs, headings, items, rows and the like."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import starmap
from operator import itemgetter
from typing import NamedTuple, TypeAlias
from unicodedata import normalize

from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.tree import Node
from briefing_app.model.words.fixed_words import Words, words_in
from briefing_app.model.words.inline_words import callout_title
from briefing_app.model.words.language import NO_SPACES

_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
_FLAGS = "\U0001f1e6-\U0001f1ff"
_ON_SIGNS = "\u20d0-\u20f0\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
"""Signs that belong to the one before: colours of skin, keys, and how it looks."""
_WORD = re.compile(
    rf"([{NO_SPACES}]"  # scripts without spaces: each letter is a word
    r"|(?:(?<![\w)\]%‰°.,])(?:[-−–+±][.,]?|[.,]))?\d+(?:[.,:’'٫٬\u00a0\u2009\u202f/-]\d+)*"
    rf"|(?:[^\W\d_{NO_SPACES}][{_MARKS}]*)+"
    rf"|(?:[{_FLAGS}]{{2}}|\S)(?:[{_MARKS}{_ON_SIGNS}]|\u200d\S)*)(\s*)"
)
"""A word, a number or a sign, and the space after it."""
_LEAVES = frozenset({"paragraph", "heading", "cell", "term", "code_block", "rule"})
_ENDS_SENTENCE = frozenset(".!?…。！？؟।")

_MEANS_MORE = frozenset({"strike", "subscript", "superscript"})
"""Looks without which words would say something else."""

HIDDEN = frozenset({"link", "title"})
"""The signs of words that a reader sees only if they changed."""


class Word(NamedTuple):
    """A word, a number, a sign, or where a link leads; ``spaced`` is whether a space follows.

    ``sign`` is how it is told from other words: ``link`` for the target of a link, ``image`` with
    the hash of its bytes for an image, ``note`` and ``citation`` for references, ``title`` for what
    an abbreviation means, ``strike``, ``subscript`` or ``superscript`` for words that look so, and
    empty for what is simply read.
    """

    text: str
    spaced: bool = False
    sign: str = ""


def keys_of(words: Sequence[Word]) -> tuple[tuple[str, str], ...]:
    """Return what makes each word the same as another: the space after it does not."""
    return tuple(map(_text_and_sign, words))


_text_and_sign: Callable[[Word], tuple[str, str]] = itemgetter(0, 2)

Key: TypeAlias = tuple[str, str, tuple[tuple[str, str], ...]]


class Unit(NamedTuple):
    """One stretch of text that is compared as a whole, and word by word if it changed.

    ``kind`` is that of its node, and of the list or callout around it. ``number`` is that of a body
    paragraph, 0 for others. ``node`` is the node in the tree, and ``block`` the index of the block
    of the briefing that it is in; ``row`` counts the rows of tables, and is 0 outside of them.
    ``key`` is what makes two units the same: their kind and words, and in code the spaces too.
    """

    kind: str
    words: tuple[Word, ...]
    number: int
    node: Node
    block: int
    row: int = 0
    key: Key = ("", "", ())

    @classmethod
    def of(cls, kind: str, words: tuple[Word, ...], node: Node, block: int, row: int) -> "Unit":
        """Return a unit with its key and the number of its node."""
        code = node.text if node.kind == "code_block" else ""
        key = (kind, code, keys_of(words))
        return cls(kind, words, node.integer("number"), node, block, row, key)


def units_of(briefing: Briefing, fixed: Words | None = None) -> list[Unit]:
    """Return the text of a briefing, its notes last, in reading order.

    ``fixed`` are the words to name callouts in, those of its own language if none are given.
    """
    reading = _Reading(briefing.assets, fixed or words_in(briefing.lang))
    found: list[Unit] = []
    for index, block in enumerate(briefing.blocks):
        found += reading.units((block,), "", index)
    for note in briefing.footnotes.values():
        found += reading.units(note.blocks, "note ", len(briefing.blocks))
    return found


class _Reading:
    """Reads the units of a briefing with these images, and counts the rows of its tables."""

    def __init__(self, assets: Mapping[str, Asset], fixed: Words) -> None:
        self._images = {name: sha256(each.data).hexdigest() for name, each in assets.items()}
        self._fixed = fixed
        self._row = 0

    def units(self, nodes: Iterable[Node], around: str, block: int) -> Iterator[Unit]:
        """Yield the units in some nodes; ``around`` are the kinds of what these are in."""
        for node in nodes:
            if node.kind in _LEAVES:
                kind = around + node.kind
                if node.kind == "heading":
                    kind = f"{around}heading {node.integer('level')}"
                words = words_of(node, self._images)
                row = self._row if node.kind == "cell" else 0
                yield Unit.of(kind, words, node, block, row)
                continue
            inside = around
            if node.kind == "callout":
                inside = f"{around}{node.string('variant')} "
                title = split(callout_title(node, self._fixed))
                yield Unit.of(f"{inside}callout", title, node, block, 0)
            elif node.kind in {"item", "quote", "definition"}:
                task = node.string("task")
                inside = f"{around}{node.kind} {task} " if task else f"{around}{node.kind} "
            elif node.kind == "row":
                self._row += 1
            yield from self.units(node.children, inside, block)


def split(text: str) -> tuple[Word, ...]:
    """Return the words, numbers and signs of a text; only whether spaces are there is kept.

    Letters with their accents are the same in each form in which Unicode can write them.
    """
    found = _WORD.findall(text if text.isascii() else normalize("NFC", text))
    return tuple(starmap(_word, found))


@lru_cache(4_000)
def _word(text: str, space: str) -> Word:
    return Word(text, bool(space))


def words_of(node: Node, images: Mapping[str, str]) -> tuple[Word, ...]:
    """Return the words of a leaf, with where its links lead and what its images are.

    ``images`` has the hash of each image.
    """
    if node.kind == "rule":
        return (Word("―"),)
    if node.kind == "code_block":
        return split(node.text)
    words: list[Word] = []
    _add(node.children, words, images)
    return tuple(words)


def _add(nodes: Iterable[Node], words: list[Word], images: Mapping[str, str]) -> None:
    for node in nodes:
        match node.kind:
            case "line_break":
                _space(words)
            case "image":
                source = node.string("source")
                sign = f"image {images.get(source, '')}"
                words.append(Word(f"[{node.text}: {source}]", sign=sign))
            case "footnote_reference":
                words.append(Word(f"[{node.integer('number')}]", sign="note"))
            case "citation":
                words.append(Word(node.text.replace("@", ""), sign="citation"))
            case _:
                start = len(words)
                _add_text(node, words, images)
                if node.kind in _MEANS_MORE:
                    words[start:] = [
                        each if each.sign else each._replace(sign=node.kind)
                        for each in words[start:]
                    ]
        if node.kind == "link":
            words.append(Word(f"→ {node.string('target')}", sign="link"))
        elif node.kind == "abbreviation" and node.string("title"):
            words.append(Word(f"({node.string('title')})", sign="title"))


def _add_text(node: Node, words: list[Word], images: Mapping[str, str]) -> None:
    if node.text[:1].isspace():
        _space(words)
    words += split(node.text)
    _add(node.children, words, images)


def _space(words: list[Word]) -> None:
    words[-1:] = [word._replace(spaced=True) for word in words[-1:]]


def sentences(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """Return words in sentences: each ends with a full stop or the like and the space after it."""
    found: list[tuple[Word, ...]] = []
    start = 0
    for place, word in enumerate(words):
        if word.text in _ENDS_SENTENCE and (word.spaced or word.text in "。！？"):
            found.append(tuple(words[start : place + 1]))
            start = place + 1
    rest = tuple(words[start:])
    return [*found, rest] if rest else found
