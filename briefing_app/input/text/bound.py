"""How much work a text can be at most, estimated quickly."""

MOST = 100_000_000
"""The most work that is done in this process: at 20 ns for each mark and character, two seconds."""
MOST_MARKS = 200_000
"""The most marks and lines that are read in this process: at 50 µs for each, ten seconds."""

_MARKS = "[(*_`<~&\\:#>|)=!"
_LINE_WEIGHT = 64
"""By how much a line is cheaper than a mark: it is only copied."""


def is_simple(text: str) -> bool:
    """Return whether a text is quickly parsed, however it is meant.

    The work on a block is at most its marks, or its lines, times its length, abbreviations are
    looked for everywhere, and each mark and each line may make a node.
    """
    if text.count("\n*[") * len(text) > MOST:
        return False
    marks, lines = _marks(text), text.count("\n")
    if marks + lines > MOST_MARKS:
        return False
    blocks = text.split("\n\n")
    longest = max(map(len, blocks))
    if (marks + lines // _LINE_WEIGHT) * longest <= MOST:
        return True
    return sum(_work(block) * len(block) for block in blocks) <= MOST


def _marks(text: str) -> int:
    return sum(map(text.count, _MARKS))


def _work(text: str) -> int:
    return _marks(text) + text.count("\n") // _LINE_WEIGHT
