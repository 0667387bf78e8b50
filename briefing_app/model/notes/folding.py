"""Text with its spaces, quotation marks and hyphens folded, and the way back to the text itself.

Nothing else is folded: a letter, a case or a digit that differs is another word.
"""

import re
from bisect import bisect_right

_QUOTES = dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("“”„‟«»″", '"')
_HYPHENS = dict.fromkeys("‐‑‒–—―−", "-")
_SAME = (_QUOTES | _HYPHENS).items()
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphens, and spaces without a width."""
_LEFT_OUT = re.compile(rf"(?<=\s)[\s{_UNSEEN}]+|[{_UNSEEN}]+")
_OTHER_SPACE = re.compile(r"[^\S ]")


class Folded:
    """A folded text; positions in it can be turned into those of the text it was made of."""

    def __init__(self, text: str) -> None:
        parts, begin, left_out = [], 0, 0
        self._at: list[int] = []
        """Where in the folded text characters are left out before, and how many up to there."""
        self._count: list[int] = []
        for found in _LEFT_OUT.finditer(text):
            parts.append(text[begin : found.start()])
            self._at.append(found.start() - left_out)
            left_out += found.end() - found.start()
            self._count.append(left_out)
            begin = found.end()
        parts.append(text[begin:])
        made = _OTHER_SPACE.sub(" ", "".join(parts))
        for sign, simple in _SAME:
            made = made.replace(sign, simple)
        self.text = made

    def unfolded(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the folded text, of one letter or more, is in the text."""
        return self._unfolded(start), self._unfolded(end - 1) + 1

    def _unfolded(self, place: int) -> int:
        index = bisect_right(self._at, place)
        return place + (self._count[index - 1] if index else 0)


def folded(text: str) -> str:
    """Return a few words folded, without spaces around them."""
    return Folded(text).text.strip()
