"""What a table itself says of the meaning of its ratings."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from briefing_app.input.matrix.wording.more_words import words_for

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""The letters of Chinese, Japanese and Korean, which stand side by side without blanks."""
_MARKS = "\u0591-\u05c7\u064b-\u0652\u0900-\u0903\u093a-\u094d"
"""Marks that belong to letters of Hebrew, Arabic and Hindi."""
_BEGIN, _END = rf"(?<![^\W{_UNSPACED}])", rf"(?![^\W{_UNSPACED}])"
_NO_RATING_BEFORE, _NO_RATING_BEHIND = rf"{_BEGIN}(?<![+\-–])", rf"{_END}(?![+\-–])"
_SEPARATORS = r"[=:|(→–—-]>?"
"""What is between a rating and its meaning: “2 = very consistent”, “2 (very consistent)”."""
_EQUALS = r"\s*(?:=>?|[→⇒])\s*"
_COLON = r"\s*[:：]\s*"
_BARE = re.compile(r"[+\-–]\d|[^\w\s\-–—=~]+")
"""What is no word, number or dash of a sentence: a number with its sign, or a sign such as ✓."""
_FEW_WORDS = rf"(?:(?:(?:[^\W\d_{_UNSPACED}]|[{_MARKS}])+[ -]){{0,4}}?|[{_UNSPACED}]{{0,8}}?)"
"""What may be before the words that say a meaning: “+ = evidence against it”."""
_ARTICLE = r"(?:[^\W\d_]{1,3}\s+)?"
_SENTENCE = r"[^.;!?。।]"
"""A character that ends no sentence."""
_NEXT_WORD = re.compile(r"[^\W\d_]*\s?(?:[^\W\d_]|[\u0900-\u0903\u093a-\u094d])*")
_LONGEST = 60
"""How many characters words that say a meaning have at most."""
_NEVER_SPACED = re.compile(f"[{_UNSPACED}]+")


@cache
def _denials() -> frozenset[str]:
    return frozenset(words_for("not"))


def _is_denied(words: str) -> bool:
    """Return whether some words deny what they are about."""
    parts = words.replace("-", " ").split()
    return not _denials().isdisjoint(parts) or any(
        denial in part
        for denial in _denials() if _NEVER_SPACED.fullmatch(denial)
        for part in parts
    )  # fmt: skip


class Explained(NamedTuple):
    """What a text explains, a rating or words for numbers, and the words that say its meaning.

    ``meaning`` is the known one among the ``words``, which is denied if ``denied`` is true.
    """

    what: str
    words: str
    meaning: str
    denied: bool


def _explained(what: str, before: str, found: re.Match[str], meaning: str) -> Explained:
    """Return what is explained, with the words before its meaning and the one that denies it."""
    rest = _NEXT_WORD.match(found.string, found.end())
    behind = rest[0] if rest and _is_denied(rest[0]) else ""
    denied = _is_denied(before) != bool(behind)
    words = f"{before}{meaning}{behind}".strip(" ,:=|→") if denied else meaning
    return Explained(what, words, meaning, denied)


@cache
def _signs() -> dict[str, int]:
    """Return 1 for the words for numbers above 0, or for higher ones, and -1 for the others."""
    return {**dict.fromkeys(words_for("positive"), 1), **dict.fromkeys(words_for("negative"), -1)}


@cache
def _means() -> str:
    """Return the pattern of a word such as “means”."""
    return _any_of(words_for("means"))


@cache
def _numbers() -> str:
    """Return the pattern of “positive values”, of “higher =” and the like."""
    figure, side = _any_of(words_for("figures")), _any_of(_signs())
    gap = rf"(?:\s+|(?<=[{_UNSPACED}]))"
    told = rf"\s*(?:[=:|→]|(?:{_means()}){_END})"
    before = rf"({side})(?:{gap}{_ARTICLE}(?:{figure}){_END}|{told})"
    return rf"{_BEGIN}(?:{before}|(?:{figure}){gap}{_ARTICLE}({side}))"


def signs_explained(text: str, meanings: Collection[str]) -> Iterator[tuple[int, Explained]]:
    """Yield what a text says of numbers on one side of 0, after that side: 1 or -1.

    It is in a sentence, or beside a sign: “positive values are consistent”, “lower = against”.
    Text and meanings are as `notation.folded` has them.
    """
    if not any(words in text for words in _signs()):
        return
    numbers = _numbers()
    other = re.sub(r"\((?!\?)", "(?:", numbers)
    between = rf"((?:(?!{other}){_SENTENCE}){{0,60}}?)"
    pattern = rf"{numbers}{between}{_BEGIN}({_any_of(meanings)}){_END}"
    for found in re.finditer(pattern, text):
        words = found[1] or found[2]
        yield _signs()[words], _explained(words, found[3], found, found[4])


def explanations(
    text: str, ratings: Collection[str], meanings: Collection[str]
) -> Iterator[Explained]:
    """Yield each rating beside words that say its meaning.

    The rating may be on either side of them: “2 = supports” or “supports: 2”. A number with its
    sign, or a sign, needs nothing between: “from -2 strong support”, “✓ inconsistent”. All are
    given, and found, as `notation.folded` has them.
    """
    bare = _any_of(each for each in ratings if _BARE.fullmatch(each))
    rating = rf"{_NO_RATING_BEFORE}({_any_of(ratings)}){_NO_RATING_BEHIND}"
    meaning = rf"{_BEGIN}({_any_of(meanings)}){_END}"
    unit = rf"(?:\s*(?:{_any_of(words_for('figures'))}){_END})?"
    between = rf"{unit}\s*(?:{_SEPARATORS}|(?:{_means()}){_END})\s*"
    for pattern in (
        f"{rating}{between}({_FEW_WORDS}){meaning}",
        rf"{_NO_RATING_BEFORE}({bare})\s+({_FEW_WORDS}){meaning}",
    ):
        for found in re.finditer(pattern, text):
            yield _explained(found[1], found[2], found, found[3])
    # A rating with a sign of equality behind it has its own meaning there.
    for found in re.finditer(rf"\s*[=:|(]\s*{rating}(?!\s*=)", text):
        before = text[max(0, found.start() - _LONGEST) : found.start()]
        if said := re.search(f"{meaning}$", before):
            yield Explained(found[1], said[1], said[1], denied=False)


def told_of(text: str, ratings: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield what a text puts a sign of equality behind, and the words behind that.

    It is one of the ratings, or words such as “higher” or “positive values”: all that a legend
    explains, in whatever language. Of two ratings that are no numbers a colon says as much.
    """
    told = rf"((?:[^\W\d_]|[{_MARKS}])[^\d,.;:|=()]*)"
    signs = _any_of(each for each in ratings if not any(map(str.isdigit, each)))
    listed = re.findall(rf"{_NO_RATING_BEFORE}({signs}){_COLON}{told}", text)
    if len({rating for rating, _ in listed}) > 1:
        yield from ((rating, words.strip()) for rating, words in listed)
    if not re.search(_EQUALS, text):
        return
    words = _EQUALS + told
    rating = rf"{_NO_RATING_BEFORE}({_any_of(ratings)})"
    figures = _any_of(words_for("figures"))
    side = rf"{_BEGIN}({_any_of(_signs())})(?:\s*(?:{figures}))?"
    for pattern in (rating, side):
        for found in re.finditer(pattern + words, text):
            yield found[1], found[2].strip()


def _any_of(texts: Iterable[str]) -> str:
    return _pattern(tuple(texts))


@lru_cache(16)
def _pattern(texts: tuple[str, ...]) -> str:
    """Return the pattern of any of some texts; many texts beside a table are searched for it."""
    return "|".join(map(re.escape, sorted(texts, key=len, reverse=True))) or "(?!)"
