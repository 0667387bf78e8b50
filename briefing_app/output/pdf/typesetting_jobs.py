"""What the process that typesets does, and nothing else runs there."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from briefing_app.processes.messages import Message
from briefing_app.resources import arabic_font_files, fallback_font_files, font_files
from briefing_app.system_errors import is_panic, why_unwritten
from briefing_app.translation import tr

if TYPE_CHECKING:
    import typst


def typeset(value: object, _blobs: Sequence[bytes]) -> Message:
    """Return what Typst makes of a file, or what it says against it.

    The request is the parameters of `Typesetting`, the answer empty with the result as its blob, or
    a sentence and Typst's whole account.
    """
    import typst

    wanted = cast("Mapping[str, Any]", value)
    source = Path(wanted["source"])
    standards = wanted["standards"]
    try:
        made = typst.compile(
            source,
            root=source.parent,
            font_paths=fonts(wanted["fonts"]),
            sys_inputs=wanted["inputs"],
            format=wanted["format"],
            ppi=wanted["ppi"],
            pdf_standards=standards,
            pdf_tags="ua-1" in standards,
        )
    except typst.TypstError as error:
        return Message([f"{error.message}.", error.diagnostic])
    except OSError as error:
        return Message([f"{why_unwritten(error)}.", ""])
    except BaseException as error:
        if not is_panic(error):
            raise
        return Message([tr("it met a fault of its own."), ""])
    return Message([], (made,))


@cache
def fonts(kind: str) -> "typst.Fonts":
    """Return a `FontSet`; each holds those of the one before."""
    import typst

    files = font_files()
    if kind != "own":
        files += (*arabic_font_files(), *fallback_font_files())
    return typst.Fonts(
        include_system_fonts=kind == "system",
        include_embedded_fonts=True,
        font_paths=sorted({file.parent for file in files}),
    )
