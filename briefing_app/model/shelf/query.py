"""What a reader looks for on the shelf, and where it is in a passage."""

import os
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing_app.model.shelf.folding import folded, has_cjk, pairs, words_of
from briefing_app.model.shelf.records import Head

_PARTS = re.compile(r'(-?)"([^"]*)"?|(\S+)')
_SHORTEST = 2
"""A word of so many letters finds those that begin with it; a single letter stands alone."""


class Term(NamedTuple):
    """Words that follow one another; ``exact`` if the last is whole, ``out`` if it must not be."""

    words: tuple[str, ...]
    exact: bool = False
    out: bool = False


class Query(NamedTuple):
    """What is looked for: every term, in any order, but none that is out."""

    terms: tuple[Term, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        return not any(not term.out for term in self.terms)


class Found(NamedTuple):
    """A passage with a hit: the words before the first hit, those of the hit, and those after."""

    before: str
    words: str
    after: str


def parsed(text: str) -> Query:
    """Read a query: words that are begun, “phrases” in straight or typographic quotes, -without.

    A word finds all words that begin with it, whatever its accents and capitals. A phrase is found
    as it is.
    """
    terms: list[Term] = []
    for minus, phrase, word in _PARTS.findall(re.sub("[“”„«»]", '"', text)):
        out = bool(minus) or (word.startswith("-") and len(word) > 1)
        words = tuple(words_of(folded(phrase or word)))
        if words:
            exact = bool(phrase) or (len(words[-1]) < _SHORTEST and not has_cjk(words[-1]))
            terms.append(Term(words, exact, out))
    return Query(tuple(dict.fromkeys(terms)))


def match_expression(query: Query) -> str:
    """Return the query in the language of SQLite's FTS5; empty if nothing is looked for."""
    wanted = [_expression(term) for term in query.terms if not term.out]
    unwanted = [_expression(term) for term in query.terms if term.out]
    if not wanted:
        return ""
    # One NOT for all: FTS5 refuses what is nested more than 256 deep.
    without = f" NOT ({' OR '.join(unwanted)})" if unwanted else ""
    return f"({' AND '.join(wanted)}){without}"


def _expression(term: Term) -> str:
    tokens: list[str] = []
    last = len(term.words) - 1
    for place, word in enumerate(term.words):
        if not has_cjk(word):
            tokens.append(word)
        elif place < last or len(word) == 1:
            tokens += pairs(word)
        else:
            tokens += pairs(word)[:-1]
    last_word = term.words[-1]
    begun = not term.exact if not has_cjk(last_word) else len(last_word) == 1
    return f'"{" ".join(tokens)}"' + (" *" if begun else "")


class Finder(NamedTuple):
    """Finds one term in folded text; ``start`` is what it begins with, ``rest`` the whole of it."""

    start: str
    is_begun: bool
    rest: re.Pattern[str]

    def spans(self, plain: str) -> Iterator[tuple[int, int]]:
        """Yield from where to where the term is, in folded text."""
        # The plain search for the first letters takes a tenth of the time of the whole expression.
        place = plain.find(self.start)
        while place >= 0:
            end = place + 1
            if not self.is_begun or not place or not _IN_WORD(plain, place - 1):
                found = self.rest.match(plain, place)
                if found is not None:
                    end = found.end()
                    yield place, end
            place = plain.find(self.start, end)


_IN_WORD = re.compile(r"[^\W_]").match


def finders(query: Query) -> tuple[Finder, ...]:
    """Return what finds each term that is wanted."""
    return tuple(_finder(term) for term in query.terms if not term.out)


def _finder(term: Term) -> Finder:
    first, last = term.words[0], term.words[-1]
    words = r"[\W_]*".join(map(re.escape, term.words))
    end = "" if has_cjk(last) else r"(?![^\W_])" if term.exact else r"[^\W_]*"
    return Finder(first, not has_cjk(first), re.compile(f"{words}{end}"))


def find_in(words: str, wanted: Iterable[Finder]) -> list[tuple[int, int]]:
    """Return from where to where the terms are in some words, as they are written, in order."""
    plain = folded(words)
    found = [span for each in wanted for span in each.spans(plain)]
    if not found or len(plain) == len(words):
        return sorted(found)
    places = _places(words)
    plain = "".join(map(folded, words))
    again = [span for each in wanted for span in each.spans(plain)]
    return sorted((places[start], _with_marks(words, places[end - 1] + 1)) for start, end in again)


def _with_marks(words: str, end: int) -> int:
    """Return where some words end with the marks on their last letter."""
    while end < len(words) and not folded(words[end]):
        end += 1
    return end


def _places(words: str) -> list[int]:
    """Return for each letter of the words folded one by one which letter it comes from."""
    places: list[int] = []
    for place, letter in enumerate(words):
        places += [place] * len(folded(letter))
    return places


def excerpt(words: str, span: tuple[int, int], reach: int = 70) -> Found:
    """Return the words of a hit with so many letters around it, cut at blanks."""
    start, end = span
    first, last = max(0, start - reach), min(len(words), end + reach)
    if first:
        first = words.rfind(" ", 0, first + 1) + 1 if " " in words[first:start] else first
        first = words.find(" ", first, start) + 1 or first
    if last < len(words):
        last = words.rfind(" ", end, last) if " " in words[end:last] else last
    before = ("… " if first else "") + words[first:start]
    after = words[end:last] + (" …" if last < len(words) else "")
    return Found(before, words[start:end], after)


class Filters(NamedTuple):
    """Which briefings count; an empty field lets all through.

    ``folders`` are absolute paths, of which one must be above the file. ``since`` and ``until``
    are dates in ISO 8601, at any precision, and count themselves. The others are values of `Head`,
    of which a briefing must have each.
    """

    folders: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    marking: str = ""
    source: str = ""
    motivation: str = ""
    likelihood: str = ""


class Saved(NamedTuple):
    """A search that the reader keeps under a name."""

    name: str
    words: str
    filters: Filters = Filters()


def passes(head: Head, file: str, filters: Filters) -> bool:
    """Return whether a briefing counts, as the index decides it."""
    date = head.date or "0000"
    return (
        (not filters.folders or any(_is_below(file, each) for each in filters.folders))
        and date >= filters.since
        and (not filters.until or date[: len(filters.until)] <= filters.until)
        and filters.marking in ("", head.marking)
        and (not filters.source or filters.source in head.sources)
        and (not filters.motivation or filters.motivation in head.motivations)
        and (not filters.likelihood or filters.likelihood in head.likelihoods)
    )


def _is_below(file: str, folder: str) -> bool:
    return file.startswith(folder.rstrip(os.sep) + os.sep)
