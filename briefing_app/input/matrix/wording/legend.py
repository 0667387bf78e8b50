"""What a table itself says of the meaning of its ratings."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from briefing_app.input.matrix.wording.more_words import words_for

_BETWEEN = r"\s*[=:|(→–—-]>?\s*"
"""What is between a rating and its meaning: “2 = very consistent”, “2 (very consistent)”."""
_BARE = re.compile(r"[+\-–]\d|[^\w\s\-–—=~]+")
"""What is no word, number or dash of a sentence: a number with its sign, or a sign such as ✓."""
_FEW_WORDS = r"(?:[^\W\d_]+[ -]){0,4}?"
"""What may be before the words that say a meaning: “+ = evidence against it”."""
_ARTICLE = r"(?:[^\W\d_]{1,3}\s+)?"
_MORE_WORDS = r"[,:=|→\s]*(?:[^\W\d_]+,?[ -]){0,6}?"
"""What may be there in a sentence: “the higher the number, the more is it inconsistent”."""


@cache
def _denials() -> frozenset[str]:
    return frozenset(words_for("not"))


def _is_denied(words: str) -> bool:
    return not _denials().isdisjoint(words.replace("-", " ").split())


@cache
def _signs() -> dict[str, int]:
    """Return 1 for the words for numbers above 0, or for higher ones, and -1 for the others."""
    return {**dict.fromkeys(words_for("positive"), 1), **dict.fromkeys(words_for("negative"), -1)}


@cache
def _numbers() -> str:
    """Return the pattern of “positive values”, of “higher =” and the like."""
    figure, side = _any_of(list(words_for("figures"))), _any_of(_signs())
    before = rf"({side})(?:\s+{_ARTICLE}(?:{figure})(?!\w)|\s*[=:|→])"
    return rf"(?<!\w)(?:{before}|(?:{figure})\s+({side}))"


def signs_explained(text: str, meanings: Collection[str]) -> Iterator[tuple[str, int, str]]:
    """Yield words for numbers on one side of 0, that side, and words that say what they mean.

    They are in a sentence, or beside a sign: “positive values are consistent”, “lower = against”.
    The side is 1 or -1, and the other one if the meaning is denied: “higher = less consistent”.
    Text and meanings are as `notation.folded` has them.
    """
    pattern = rf"{_numbers()}({_MORE_WORDS})({_any_of(meanings)})(?!\w)"
    for found in re.finditer(pattern, text):
        words = found[1] or found[2]
        yield words, _signs()[words] * (-1 if _is_denied(found[3]) else 1), found[4]


def explanations(
    text: str, ratings: Collection[str], meanings: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield each rating beside words that say its meaning, with these words.

    The rating may be on either side of them: “2 = supports” or “supports: 2”. A number with its
    sign, or a sign, needs nothing between: “from -2 strong support”, “✓ means inconsistent”. All
    are given, and found, as `notation.folded` has them; words that are denied, as in “not
    consistent”, are not found.
    """
    bare = _any_of([each for each in ratings if _BARE.fullmatch(each)])
    rating = rf"(?<![\w+\-–])({_any_of(ratings)})(?![\w+\-–])"
    meaning = rf"(?<!\w)({_any_of(meanings)})(?!\w)"
    for pattern in (
        f"{rating}{_BETWEEN}({_FEW_WORDS}){meaning}",
        rf"(?<![\w+\-–])({bare})\s+({_FEW_WORDS}){meaning}",
    ):
        for found in re.finditer(pattern, text):
            if not _is_denied(found[2]):
                yield found[1], found[3]
    # A rating with a sign of equality behind it has its own meaning there.
    for found in re.finditer(rf"{meaning}\s*[=:|(]\s*{rating}(?!\s*=)", text):
        yield found[2], found[1]


def _any_of(texts: Collection[str]) -> str:
    return "|".join(map(re.escape, sorted(texts, key=len, reverse=True))) or "(?!)"
