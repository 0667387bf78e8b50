"""What a table itself says of the meaning of its ratings."""

import re
from collections.abc import Collection, Iterator

_BETWEEN = r"\s*[=:|(→–—-]>?\s*"
"""What is between a rating and its meaning: “2 = very consistent”, “2 (very consistent)”."""


def explanations(
    text: str, ratings: Collection[str], meanings: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield each rating beside words that say its meaning, with these words.

    The rating may be on either side of them: “2 = supports” or “supports: 2”. All are given, and
    found, as `notation.folded` has them.
    """
    if not any(words in text for words in meanings):
        return
    rating = rf"(?<![\w+\-–])({_any_of(ratings)})(?![\w+\-–])"
    meaning = rf"(?<!\w)({_any_of(meanings)})(?!\w)"
    for found in re.finditer(f"{rating}{_BETWEEN}{meaning}", text):
        yield found[1], found[2]
    # A rating with a sign of equality behind it has its own meaning there.
    for found in re.finditer(rf"{meaning}\s*[=:|(]\s*{rating}(?!\s*=)", text):
        yield found[2], found[1]


def _any_of(texts: Collection[str]) -> str:
    return "|".join(map(re.escape, sorted(texts, key=len, reverse=True)))
