"""What can be wrong with a file, as data (`Problem`) and as exceptions (`BriefingError`).

A problem leaves something to show and is collected in ``Briefing.problems``. An exception means
that nothing can be shown at all; it carries the one sentence that the reader sees instead.
"""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "note"]
"""A note says what a reader may want to know of a file that has nothing wrong."""


class Problem(NamedTuple):
    """One thing that is wrong in a file.

    ``code`` is a stable short name such as ``unknown-motivation``; ``line`` counts from 1 and is
    None if no line is known; ``sentence`` is a whole sentence for the reader.
    """

    file: str
    line: int | None
    code: str
    sentence: str
    severity: Severity = "error"

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.code}: {self.sentence}"


def by_line(problem: Problem) -> int:
    """Return the key that sorts problems by their lines, those without one first."""
    return problem.line or 0


class BriefingError(Exception):
    """Nothing can be shown or written; ``problem`` says why in one sentence."""

    code = "failed"

    def __init__(
        self, file: str, sentence: str, line: int | None = None, *, clause: str = ""
    ) -> None:
        """Take the sentence, and the same as a ``clause`` after words that name the thing."""
        self.problem = Problem(file, line, self.code, sentence)
        self.clause = clause
        super().__init__(str(self.problem))


class FileMissingError(BriefingError):
    """There is no file or folder with this name, or it cannot be read."""

    code = "no-such-file"


class NotABriefingError(BriefingError):
    """The file exists, but is neither Markdown nor a bundle with Markdown in it."""

    code = "not-a-briefing"


class EncodingError(BriefingError):
    """The text is neither UTF-8 nor UTF-16 with a byte order mark; the sentence names the byte."""

    code = "encoding"


class TooLargeError(BriefingError):
    """The file is larger than the program opens; the sentence names both sizes."""

    code = "too-large"


class RefusedError(BriefingError):
    """The file contains something that is refused for safety; the sentence says what and why."""

    code = "refused"


class TooComplexError(BriefingError):
    """Reading takes more time or memory than a file is given; the sentence says which."""

    code = "too-complex"


class OutputError(BriefingError):
    """The result could not be made or written; an existing file is unchanged."""

    code = "not-written"


class StoreError(BriefingError):
    """Data that is kept between runs could not be written; reading goes on."""

    code = "not-saved"
