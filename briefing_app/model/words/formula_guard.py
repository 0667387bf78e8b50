"""The apostrophe that keeps a spreadsheet from running a text of a CSV file as a formula.

OWASP advises it against “CSV injection”.
"""

import re

_SIGNS = "=+\\-@＝＋－＠﹦﹢﹣﹫"
"""What begins a formula, in the usual width, full-width, and small."""

# Apostrophes are passed over too: otherwise one of the author's could not be told from a guard.
_FORMULA = rf"(?=['\s\u200b-\u200f\u2060\ufeff]*[{_SIGNS}])"
"""A sign, after what a spreadsheet may pass over before it looks for one."""

# After a semicolon, a tab or a line break too: a spreadsheet that is set to another separator
# would begin a cell there.
_BEGINS = r"(^|[;\t\r\n])"
_OPEN = re.compile(rf"(^)(?='*[\t\r\n])|{_BEGINS}{_FORMULA}")
_GUARDED = re.compile(rf"(^)'(?='*[\t\r\n])|{_BEGINS}'{_FORMULA}")


def guarded(words: str) -> str:
    """Return the words such that no spreadsheet takes them for a formula."""
    return _OPEN.sub(lambda found: f"{found[0]}'", words)


def unguarded(words: str) -> str:
    """Return the words that `guarded` had."""
    return _GUARDED.sub(lambda found: found[1] or found[2] or "", words)
