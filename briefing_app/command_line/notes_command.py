"""The command notes, which needs no window: what a reader has noted, out and in."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from briefing_app.addresses import path_of
from briefing_app.command_line.arguments import words_of
from briefing_app.input.confined import reading_process
from briefing_app.input.notes_file import Edition
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.model.notes.kinds import kind_names
from briefing_app.model.notes.merging import merge
from briefing_app.model.notes.placing import NotedText, place_notes
from briefing_app.model.notes.records import PlacedNote
from briefing_app.model.notes.report import facts, quotation
from briefing_app.model.notes.spots import Spots
from briefing_app.output.files import output_of
from briefing_app.output.notes_file import write_notes
from briefing_app.policy import policy
from briefing_app.resources import state_folder
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.translation import in_quotes, plural, tr

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    """The arguments; None for one that is not given."""

    file: str
    action: str
    files: list[str]
    output: str | None
    reader: str | None


def run_notes(
    arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say, complain: _Say
) -> None:
    """List the notes in a briefing, write them to a file, or take in those of others.

    ``parser`` is an empty one, whose errors are its caller's. Raises BriefingError.
    """
    parser.add_argument("file", metavar="FILE", type=path_of)
    parser.add_argument("action", nargs="?", choices=("list", "export", "import"), default="list")
    parser.add_argument("files", nargs="*", default=(), type=path_of)
    parser.add_argument("-o", "--output", type=output_of)
    parser.add_argument("--reader", type=words_of)
    given = parser.parse_args(arguments, namespace=_Arguments())
    if (given.action == "export") != (given.output is not None):
        parser.error(tr("-o is for “export”, which needs it"))
    if (given.action == "import") != bool(given.files):
        parser.error(tr("files of notes are for “import”, which needs them"))
    reason = policy().reason("remember")
    if reason:
        raise OutputError(given.file, reason)
    reading_process.start_reader()
    briefing = reading_process.begin(given.file).result()
    store = Store(state_folder() / "state.db")
    try:
        kept = _kept(store, briefing)
        if given.action == "import":
            _take_in(kept, briefing, store, given, say, complain)
            return
        notes = placed_in(briefing, kept)
        names = _names(store)
        if given.output is None:
            for each in notes:
                say(_line(each, kind_names(names)))
            return
        reader = _reader(store, given)
        if not reader:
            parser.error(tr("--reader is needed: the name under which the notes go out"))
        write_notes(Path(given.output), briefing, notes, reader, names)
    finally:
        store.close()


def _kept(store: Store, briefing: Briefing) -> KeptNotes:
    return KeptNotes(store, file_key(briefing.file), briefing.id)


def kept_notes(briefing: Briefing) -> tuple[PlacedNote, ...]:
    """Return the notes that are kept on this computer for a briefing; raises OutputError."""
    reason = policy().reason("remember")
    if reason:
        raise OutputError(briefing.file, reason)
    store = Store(state_folder() / "state.db")
    try:
        return placed_in(briefing, _kept(store, briefing))
    finally:
        store.close()


def placed_in(briefing: Briefing, kept: KeptNotes) -> tuple[PlacedNote, ...]:
    """Return the notes that are kept for a briefing, with their places in it."""
    return place_notes(NotedText(briefing), Spots(briefing), kept.all())


def _take_in(
    kept: KeptNotes, briefing: Briefing, store: Store, given: _Arguments, say: _Say, complain: _Say
) -> None:
    edition = Edition(briefing.title, briefing.id, briefing.digest)
    own = _reader(store, given)
    for file in given.files:
        imported = reading_process.import_notes(Path(file), edition)
        for problem in imported.problems:
            complain(f"{problem} [{problem.severity}]")
        merged = merge(kept.all(), imported.notes, own)
        kept.change((*merged.new, *merged.newer))
        text, spots = NotedText(briefing), Spots(briefing)
        lost = sum(not each.found for each in place_notes(text, spots, imported.notes))
        told = [
            plural("{file}: {n} new note", "{file}: {n} new notes", len(merged.new), file=file),
            plural("{n} newer", "{n} newer", len(merged.newer)),
            plural("{n} known", "{n} known", merged.same),
            plural("{n} without a place in this edition", "{n} without a place in this edition",
                   lost),
        ]  # fmt: skip
        say(tr(", ", "between the words of a list").join(told))


def _settings(store: Store) -> dict[str, object]:
    found = store.setting("settings")
    return found if isinstance(found, dict) else {}


def _reader(store: Store, given: _Arguments) -> str:
    return given.reader or str(_settings(store).get("reader", ""))


def _names(store: Store) -> list[str]:
    found = _settings(store).get("highlight_names")
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _line(placed: PlacedNote, kinds: Sequence[str]) -> str:
    note = placed.note
    parts = [*facts(placed, kinds), in_quotes(quotation(note)), " ".join(note.words.split())]
    if not placed.found:
        parts.insert(0, tr("not in this edition"))
    return " · ".join(filter(None, parts))
