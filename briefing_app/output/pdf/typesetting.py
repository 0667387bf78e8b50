"""Typst in a process that can be ended: the folder with the template, the calls, the errors.

What an author writes decides what a page costs, so that a paper has limits on time and memory.
"""

import contextlib
import os
import shutil
import tempfile
import weakref
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

from briefing_app.model.errors import OutputError
from briefing_app.processes.helper import OverLimitError
from briefing_app.processes.kept import Kept
from briefing_app.processes.work import Limits, Work
from briefing_app.resources import resource
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr
from briefing_app.work_folders import WorkFolder

TEMPLATE = (
    "ballot.typ", "briefing.typ", "comparison.typ", "frame.typ", "letters.typ", "matrix.typ",
    "picture.typ", "ranges.typ", "sheets.typ", "slides.typ", "style.typ", "summary.typ",
    "timeline.typ", "tree.typ",
)  # fmt: skip
"""The files of ``resources/paper`` that Typst may read."""

DATA = "briefing.json"
"""The file in which a briefing reaches the template. An input would do too, but Typst lays out
everything anew when one has changed."""

TYPESETTING = Limits(seconds=60, memory=1 << 30, files=256, answer=512 << 20)

FontSet = Literal["own", "fallback", "system"]
"""The fonts of the program; those, and its own for other scripts; those, and the system's."""

_SYSTEM_FONTS = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts",
    "/etc/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig", "~/.config/fontconfig",
)  # fmt: skip


class TypesettingError(Exception):
    """Typst refused the document: a sentence of why, and its whole account of it."""

    def __init__(self, sentence: str, account: str = "") -> None:
        self.account = account
        super().__init__(sentence)


def _system_fonts() -> list[str]:
    """Return the folders of the system's fonts; those of a user without a home are left out."""
    folders = (os.path.expanduser(path) for path in _SYSTEM_FONTS)  # noqa: PTH111 - raises nothing
    return [folder for folder in folders if not folder.startswith("~")]


class _Typesetter:
    """A process that typesets, kept for the next paper, and the folder that it may read."""

    def __init__(self, limits: Limits) -> None:
        place = WorkFolder()
        self.folder = place.path
        paths = (str(self.folder), *_system_fonts())
        job = "briefing_app.output.pdf.typesetting_jobs:typeset"
        self.kept = Kept(Work(job, limits, paths, threads=True))
        weakref.finalize(self, _clear, self.kept, place)


def _clear(kept: Kept, place: WorkFolder) -> None:
    kept.close()
    place.delete()


@cache
def _typesetter(limits: Limits) -> _Typesetter:
    return _Typesetter(limits)


def too_much(over: OverLimitError, limits: Limits) -> str:
    """Return which limit a paper has met, as a clause."""
    if over.reason == "fault":
        return tr("the process that made them ended without an answer")
    if over.reason == "memory":
        return tr("they take more than {memory} GiB of memory", memory=limits.memory >> 30)
    return tr("they take more than {seconds} seconds of work", seconds=limits.seconds)


@contextlib.contextmanager
def within_limits(file: str) -> Iterator[None]:
    """Raise OutputError about a file if what is within meets a limit; not if it is cancelled."""
    try:
        yield
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        sentence = tr("The pages could not be made: {why}.", why=too_much(over, TYPESETTING))
        raise OutputError(file, sentence) from None


@contextlib.contextmanager
def template_folder(file: str, limits: Limits = TYPESETTING) -> Iterator[Path]:
    """Give a fresh folder that holds the template and nothing else, for as long as it is used.

    What goes wrong within is raised as OutputError about ``file``, with a sentence for the reader;
    but OverLimitError is not.
    """
    try:
        if not _typesetter(limits).folder.is_dir():  # somebody has tidied up
            _typesetter.cache_clear()
        with tempfile.TemporaryDirectory(dir=_typesetter(limits).folder) as name:
            folder = Path(name)
            for part in TEMPLATE:
                shutil.copyfile(resource("paper") / part, folder / part)
            yield folder
    except TypesettingError as error:
        raise OutputError(
            file, tr("The pages could not be made. The typesetter says: {error}", error=error)
        ) from error
    except OSError as error:
        raise OutputError(
            file, tr("The pages could not be made: {why}.", why=why_unreadable(error))
        ) from error


def compiled(
    source: Path,
    inputs: Mapping[str, str],
    fonts: FontSet,
    *,
    form: Literal["pdf", "svg", "png"] = "pdf",
    standards: Sequence[str] = (),
    limits: Limits = TYPESETTING,
) -> bytes:
    """Return what Typst makes of a file in a folder of `template_folder`.

    The template reads which fonts there are as the input ``fonts``, beside those given.
    A picture in pixels has 144 to the inch. Raises TypesettingError, OverLimitError, and OSError.
    """
    wanted = {
        "source": str(source), "inputs": {**inputs, "fonts": fonts}, "fonts": fonts,
        "format": form, "ppi": 144.0, "standards": list(standards),
    }  # fmt: skip
    answer = _typesetter(limits).kept.ask(wanted)
    match answer.value, answer.blobs:
        case [], [made]:
            return made
        case [str(sentence), str(account)], _:
            raise TypesettingError(sentence, account)
    raise OverLimitError("fault")
