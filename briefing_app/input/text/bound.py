"""How much work a text can be at most, estimated quickly."""

MOST = 100_000_000
"""The most work that is done in this process: at 20 ns for each mark and character, two seconds."""

_MARKS = "[(*_`<~&\\:#>)=!"
_DEEP = "\n" + 68 * " "
_LINE_WEIGHT = 64
"""By how much a line is cheaper than a mark: it is only copied."""


def is_simple(text: str) -> bool:
    """Tell whether a text is quickly parsed, however it is meant.

    The work on a block is at most its marks, or its lines, times its length; abbreviations are
    looked for everywhere; and each level of indentation is taken off on its own.
    """
    if _DEEP in text or text.count("\n*[") * len(text) > MOST:
        return False
    blocks = text.split("\n\n")
    longest = max(map(len, blocks))
    if _work(text) * longest <= MOST:
        return True
    return sum(_work(block) * len(block) for block in blocks) <= MOST


def _work(text: str) -> int:
    marks = sum(map(text.count, _MARKS))
    return marks + text.count("\n") // _LINE_WEIGHT
