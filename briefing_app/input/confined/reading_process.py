"""Reading a file in a process of its own, which can be ended.

Whatever a file is like, it costs no more than its limits, and the process of the window loads no
parser. What comes back is checked before it is used.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from briefing_app import log
from briefing_app.input.files.project import project_root
from briefing_app.input.limits import READING, SECONDS_PER_MEGABYTE
from briefing_app.model.errors import BriefingError, TooComplexError
from briefing_app.processes.helper import Helper, OverLimitError, start_server
from briefing_app.processes.records import from_message, to_message
from briefing_app.processes.work import Work
from briefing_app.resources import key_folders
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

if TYPE_CHECKING:
    from briefing_app.input.files.to_sign import Form, ToSign
    from briefing_app.input.notes_file import Edition, ImportedNotes
    from briefing_app.input.ratings_reader import Imported
    from briefing_app.model.briefing import Briefing
    from briefing_app.model.comparison import Comparison
    from briefing_app.model.tradecraft.finding import Finding
    from briefing_app.signing.minisign import PublicKey

_JOBS = "briefing_app.input.confined.reading_jobs"
_MEGABYTE = 1_000_000
SHORT_ANSWER = 500_000
"""An answer of up to so many bytes is taken apart in less than a twentieth of a second."""

_Record = TypeVar("_Record")

Way = Literal["whole", "plain", "words"]
"""A whole briefing; one whose text is taken as plain paragraphs; the words of the file only."""

BEGINNING, REST = "beginning", "rest"
"""What a first answer is called that is not the whole, and the request for that."""


class Reading:
    """A file that is being read; ``file`` is its path and ``started`` when, in ns since 1970."""

    def __init__(
        self, file: str, way: Way = "whole", key: "PublicKey | None" = None, pictures: str = ""
    ) -> None:
        """Begin; with a key, the signature is compared with that and not with the trusted ones.

        The text may show the pictures of the folder ``pictures`` beside its own.
        Raises BriefingError if the system starts no process.
        """
        self.file = file
        self._pictures = pictures
        self._blobs = to_message(key).blobs if key is not None else ()
        self.started = time.time_ns()
        self._helper = self._begun(way)

    def is_short(self, seconds: float) -> bool:
        """Wait for a short answer, at most this long; return if it is there, and `first` quick."""
        return self._helper.has_answered(SHORT_ANSWER, seconds)

    def result(self, begun: "Callable[[Briefing], None] | None" = None) -> "Briefing":
        """Wait for the briefing, and for its drawings and large pictures; to be called once.

        ``begun`` takes the beginning of a long text, as `read_in_steps` has it but without its
        notes, before the rest has been read. A text that meets the limits comes as plain
        paragraphs. Raises what `read_briefing` raises, TooComplexError if even so there is none,
        OverLimitError if it was cancelled, and FaultError.
        """
        try:
            briefing = self.first(begun)
        except OverLimitError as over:
            briefing = self.plain(over)
        if not has_pictures_to_draw(briefing):
            return briefing
        from briefing_app.input.pictures.drawn_pictures import with_drawn

        with log.step("drawing", self.file):
            return with_drawn(briefing)

    def first(self, begun: "Callable[[Briefing], None] | None" = None) -> "Briefing":
        """Wait for the briefing with its pictures as they came; to be called once.

        ``begun`` is as for `result`. Raises OverLimitError if it meets the limits, which `plain`
        takes, and else what `result` raises.
        """
        with log.step("reading", self.file):
            return self._arrived(begun)

    def plain(self, met: OverLimitError) -> "Briefing":
        """Read a text again that has met the limits, as plain paragraphs; raises as `result`."""
        if met.reason == "cancelled":
            raise met
        log.event("limit", self.file, reason=met.reason)
        self._helper = self._begun("plain", _clause(met, self.file))
        try:
            return self._arrived()
        except OverLimitError as over:
            if over.reason == "cancelled":
                raise
            raise too_complex(over, self.file) from None

    def end(self) -> None:
        """End it at once; `result` then raises OverLimitError."""
        self._helper.end()

    def _arrived(self, begun: "Callable[[Briefing], None] | None" = None) -> "Briefing":
        from briefing_app.input.confined.arrival import arrived

        try:
            answer = self._helper.answer()
            if answer.value == BEGINNING:
                if begun is not None:
                    begun(arrived(answer)._replace(footnotes={}))
                answer = self._helper.answer()
            return arrived(answer)
        finally:
            self._helper.end()

    def _begun(self, way: Way, reason: str = "") -> Helper:
        helper = _helper("Read", self.file, self._pictures)
        helper.ask([way, self.file, reason, self._pictures], self._blobs)
        if way == "whole" and not self._blobs:
            helper.ask(REST)  # at once, so that it goes on when it has answered with the beginning
        return helper


def has_pictures_to_draw(briefing: "Briefing") -> bool:
    """Return whether there are pictures that `drawn_pictures.with_drawn` has to draw."""
    if not briefing.assets:
        return False
    from briefing_app.input.pictures.drawn_pictures import is_drawn_anew

    return any(map(is_drawn_anew, briefing.assets.values()))


def _helper(job: str, file: str, pictures: str = "") -> Helper:
    """Begin a process that reads a file; raises BriefingError."""
    try:
        limits = READING._replace(seconds=seconds_for(file))
        return Helper(Work(f"{_JOBS}:{job}", limits, _paths(file, pictures)))
    except OSError as error:
        sentence = tr("No process could be started to read it: {why}.", why=why_unreadable(error))
        raise BriefingError(file, sentence) from None


def seconds_for(file: str) -> int:
    """Return how many seconds of processor time a file may take; a large one gets more."""
    try:
        size = sum(each.stat().st_size for each in _texts(Path(file)))
    except (OSError, ValueError):
        size = 0
    return max(READING.seconds, SECONDS_PER_MEGABYTE * size // _MEGABYTE)


def _texts(path: Path) -> list[Path]:
    """Return the file, or the texts of a bundle."""
    return list(path.glob("text.*")) if os.path.isdir(path) else [path]  # noqa: PTH112


def _clause(over: OverLimitError, file: str) -> str:
    """Return which limit a file has met, as a clause."""
    if over.reason == "fault":
        return tr("the process that took it apart ended without an answer")
    if over.reason == "memory":
        return tr(
            "it takes more than {memory} GiB of memory to take it apart",
            memory=READING.memory >> 30,
        )
    return tr("it takes more than {seconds} seconds to take it apart", seconds=seconds_for(file))


def too_complex(over: OverLimitError, file: str) -> TooComplexError:
    """Return the error for a file that has met a limit."""
    return TooComplexError(file, tr("The file cannot be read: {why}.", why=_clause(over, file)))


def import_ratings(path: Path, title: str, comparison: "Comparison") -> "Imported":
    """Read a file of ratings for a comparison in the briefing of this title.

    Raises what `read_ratings` raises, and what `Reading.result` raises.
    """
    from briefing_app.input.ratings_reader import Imported

    helper = _helper("ratings", str(path))
    helper.ask([str(path), title], to_message(comparison).blobs)
    return _imported(Imported, helper, path)


def find_advice(briefing: "Briefing") -> "tuple[Finding, ...]":
    """Return the advice on a briefing, with files and lines if they are known.

    Raises BriefingError if the system starts no process, OverLimitError if it was cancelled, and
    FaultError.
    """
    from briefing_app.model.tradecraft.checking import check_briefing
    from briefing_app.model.tradecraft.finding import Finding

    findings = check_briefing(briefing)
    if not findings:
        return ()
    helper = _helper("locate", briefing.file)
    helper.ask(briefing.file, to_message(findings).blobs)
    try:
        told = from_message(tuple[Finding, ...], helper.answer())
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        return tuple(each._replace(file=briefing.file) for each in findings)
    finally:
        helper.end()
    return tuple(
        each._replace(file=place.file, line=place.line, sentence=place.sentence)
        for each, place in zip(findings, told, strict=True)
    )


def import_notes(path: Path, edition: "Edition") -> "ImportedNotes":
    """Read a file of notes in a briefing.

    Raises what `read_notes` raises, and what `Reading.result` raises.
    """
    from briefing_app.input.notes_file import ImportedNotes

    helper = _helper("notes", str(path))
    helper.ask([str(path), list(edition)])
    return _imported(ImportedNotes, helper, path)


def read_to_sign(file: str, form: "Form") -> "ToSign":
    """Read what is to be signed of a file; raises what `to_sign.read_to_sign` raises, and more.

    That is what `Reading.result` raises.
    """
    from briefing_app.input.files.to_sign import ToSign

    helper = _helper("to_sign", file)
    helper.ask([file, form])
    return _imported(ToSign, helper, Path(file))


def _imported(kind: type[_Record], helper: Helper, path: Path) -> _Record:
    """Return what a process has read of a file, and end it; raises what `Reading.result` raises."""
    try:
        return from_message(kind, helper.answer())
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        raise too_complex(over, str(path)) from None
    finally:
        helper.end()


def start_reader(*, several: bool = False) -> None:
    """Get ready to read, where a process can be forked that does so.

    For ``several`` files, what the reading of each would load is loaded once. To be called before
    the process has threads or has loaded Qt.
    """
    start_server([_JOBS], f"{_JOBS}:warm_up", at_once=several)


def begin(
    file: str, way: Way = "whole", key: "PublicKey | None" = None, pictures: str = ""
) -> Reading:
    """Begin to read a file, as `Reading` does."""
    return Reading(file, way, key, pictures)


def begin_first(file: str) -> Reading | None:
    """Begin to read a file while this process is still loading Qt; None if that cannot be.

    To be called before the process has threads or has loaded Qt.
    """
    start_reader()
    try:
        return begin(file)
    except BriefingError:
        return None


def _paths(file: str, pictures: str) -> tuple[str, ...]:
    """Return what the process may read: a bundle, or the folder of a file, wherever links lead.

    If the file is in a project, its pictures may be anywhere in it, and in a folder that the reader
    has chosen.
    The keys are there too, with which signatures are compared.
    """
    paths = (file, os.path.realpath(file)) if "\0" not in file else ()
    folders = [each if os.path.isdir(each) else str(Path(each).parent) for each in paths]  # noqa: PTH112
    projects = filter(None, (project_root(Path(each)) for each in folders[1:]))
    chosen = (os.path.realpath(pictures),) if pictures else ()
    return tuple(dict.fromkeys((*folders, *map(str, projects), *chosen, *map(str, key_folders()))))
