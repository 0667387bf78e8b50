"""What calls of Typst have in common: the folder with the template, the fonts, and the errors."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from briefing_app.model.errors import OutputError
from briefing_app.resources import fallback_font_files, font_files, resource

if TYPE_CHECKING:
    import typst

TEMPLATE = (
    "ballot.typ", "briefing.typ", "comparison.typ", "frame.typ", "letters.typ", "matrix.typ",
    "picture.typ", "ranges.typ", "sheets.typ", "slides.typ", "style.typ", "summary.typ",
    "timeline.typ", "tree.typ",
)  # fmt: skip
"""The files of ``resources/paper`` that Typst may read."""


class TypesettingError(Exception):
    """Typst refused the document: a sentence of why, and its whole account of it."""

    def __init__(self, sentence: str, account: str = "") -> None:
        self.account = account
        super().__init__(sentence)


@contextlib.contextmanager
def template_folder(file: str) -> Iterator[Path]:
    """Give a fresh folder that holds the template and nothing else, for as long as it is used.

    What goes wrong within is raised as OutputError about ``file``, with a sentence for the reader.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="briefing-paper-") as name:
            folder = Path(name)
            for part in TEMPLATE:
                shutil.copyfile(resource("paper") / part, folder / part)
            yield folder
    except TypesettingError as error:
        raise OutputError(
            file, f"The pages could not be made. The typesetter says: {error}"
        ) from error
    except OSError as error:
        raise OutputError(
            file, f"The pages could not be made: {error.strerror or error}."
        ) from error


@contextlib.contextmanager
def typesetting() -> Iterator[None]:
    """Raise as TypesettingError whatever Typst raises within."""
    import typst

    try:
        yield
    except typst.TypstError as error:
        raise TypesettingError(f"{error.message}.", error.diagnostic) from error
    except BaseException as error:
        # WORKAROUND: a panic in Typst arrives as a class that cannot be imported and is no
        # Exception; see https://pyo3.rs/latest/function/error-handling.
        if type(error).__name__ != "PanicException":
            raise
        raise TypesettingError("it met a fault of its own.") from error


FontSet = Literal["own", "fallback", "system"]
"""The fonts of the program; those, and its own for other scripts; those, and the system's."""


@cache
def fonts(kind: FontSet) -> "typst.Fonts":
    """Return a set of fonts; each holds those of the one before."""
    import typst

    files = font_files() if kind == "own" else (*font_files(), *fallback_font_files())
    return typst.Fonts(
        include_system_fonts=kind == "system",
        include_embedded_fonts=True,
        font_paths=sorted({file.parent for file in files}),
    )
