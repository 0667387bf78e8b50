"""Reading TOML, with its faults in the reader's language."""

import re
from typing import Any

from briefing_app.translation import tr

TOO_LONG = tr("a number in it is too long")
"""Why it is not read if a number has more digits than Python turns into a text, or out of it."""
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class TomlError(ValueError):
    """The text is not TOML; its words say where, for the middle of a sentence.

    ``line`` is the line of the fault.
    """

    def __init__(self, words: str, line: int) -> None:
        super().__init__(words)
        self.line = line


def toml_values(text: str, first: int = 1) -> dict[str, Any]:
    """Return the values of a text whose first line has the number ``first``; raises TomlError."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        lines = text.rstrip("\n").split("\n")
        line, column = map(int, found.groups()) if found else (len(lines), len(lines[-1]) + 1)
        line += first - 1
        words = tr("the fault is on line {line}, column {column}", line=line, column=column)
        raise TomlError(words, line) from None
    except ValueError:
        raise TomlError(TOO_LONG, first) from None
    except RecursionError:
        raise TomlError(tr("it is nested too deep"), first) from None
