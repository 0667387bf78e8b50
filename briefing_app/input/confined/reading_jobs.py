"""What the process that reads does, and nothing else runs there."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from briefing_app.input.confined.reading_process import BEGINNING, REST
from briefing_app.input.reading import read_briefing, read_in_steps, read_words
from briefing_app.input.text.parsing import Context, parse_text
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.tradecraft.finding import Finding
from briefing_app.processes.messages import Message
from briefing_app.processes.records import from_message, no_collection, to_message


class Read:
    """Reads one file.

    The request ``[way, file, reason, pictures]``, with one of `Way`, is answered by the briefing. A
    public key in the blobs is taken in place of those that are trusted. Without a key, a long text
    is answered by its beginning, whose value is `BEGINNING`; the request `REST` then by the whole.
    """

    def __init__(self) -> None:
        self._steps: Iterator[Briefing | None] = iter(())

    def __call__(self, value: object, blobs: Sequence[bytes]) -> Message:
        """Answer a request."""
        with no_collection():
            if blobs:
                from briefing_app.signing.minisign import PublicKey
                from briefing_app.signing.trusted_keys import given_alone

                with given_alone(from_message(PublicKey, Message(None, blobs))):
                    return to_message(_read(value))
            if value == REST:
                return to_message(next(self._steps))
            match value:
                case ["whole", str(file), str(), str(pictures)]:
                    self._steps = read_in_steps(file, pictures)
                    beginning = next(self._steps)
                    if beginning is not None:
                        return to_message(beginning)._replace(value=BEGINNING)
                    return to_message(next(self._steps))
            return to_message(_read(value))


def ratings(value: object, blobs: Sequence[bytes]) -> Message:
    """Read the ratings in the file that ``[path, title]`` names, of the comparison in the blobs."""
    from briefing_app.input.ratings_reader import read_ratings

    match value:
        case [str(path), str(title)]:
            comparison = from_message(Comparison, Message(None, blobs))
            return to_message(read_ratings(Path(path), title, comparison))
    raise ValueError("not a request")


def locate(value: object, blobs: Sequence[bytes]) -> Message:
    """Find the places of the advice in the blobs, on the briefing in the file that is the value."""
    from briefing_app.input.findings import located

    match value:
        case str(file):
            findings = from_message(tuple[Finding, ...], Message(None, blobs))
            return to_message(located(file, findings))
    raise ValueError("not a request")


def notes(value: object, _blobs: Sequence[bytes]) -> Message:
    """Read the notes in the file that ``[path, [title, id, digest]]`` names."""
    from briefing_app.input.notes_file import Edition, read_notes

    match value:
        case [str(path), [str(title), str(ref), str(digest)]]:
            return to_message(read_notes(Path(path), Edition(title, ref, digest)))
    raise ValueError("not a request")


def to_sign(value: object, _blobs: Sequence[bytes]) -> Message:
    """Read what is to be signed of the file that ``[file, form]`` names."""
    from briefing_app.input.files.to_sign import read_to_sign

    match value:
        case [str(file), ("file" | "folder" | "pack") as form]:
            return to_message(read_to_sign(file, form))
    raise ValueError("not a request")


def warm_up() -> None:
    """Load what the first reading of a usual briefing would load."""
    parse_text(
        "# Title\n\nSome *words*.\n\n![An image](image.png)\n", Context("", 1, {}, (), _no_image)
    )
    import_module("yaml")


def _no_image(_source: str, _line: int | None) -> str:
    return ""


def _read(value: object) -> Briefing:
    match value:
        case ["whole", str(file), str(), str(pictures)]:
            return read_briefing(file, pictures=pictures)
        case ["plain", str(file), str(reason), str()]:
            return read_briefing(file, plain=reason)
        case ["words", str(file), str(), str()]:
            return read_words(file)
    raise ValueError("not a request")
