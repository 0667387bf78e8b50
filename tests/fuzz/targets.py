"""What is tried: for each target how its input is made, and what is done with it."""

import os
import random
import sys
import tempfile
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing_app.input.notes_file import Edition, read_notes
from briefing_app.input.ratings_reader import read_ratings
from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import OutputError
from briefing_app.model.notes.folding import folded
from briefing_app.model.notes.placing import NotedText, place_notes
from briefing_app.model.notes.records import Note
from briefing_app.model.notes.spots import Spots
from briefing_app.model.readers import ReaderRatings
from briefing_app.output.notes_file import to_notes_json
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.typesetting import TypesettingError
from briefing_app.output.ratings_writer import to_ratings_json
from briefing_app.signing import minisign, trusted_keys
from briefing_app.signing.minisign import SecretKey, public_half
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.state import Store
from tests.fuzz import containers, grammar
from tests.fuzz.promises import (
    BrokenPromiseError,
    pdf_runs_nothing,
    survives_as_documents,
    survives_every_writer,
)
from tests.samples import png

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

_HEAD = "---\ntitle: t\ncomparison: {}\n---\nbody\n"
_KEY = SecretKey(bytes(range(8)), bytes(range(32)))


class Target(NamedTuple):
    """One thing to try: what makes an input, and what takes it."""

    make: Callable[[random.Random], bytes]
    take: Callable[[bytes], object]


class Targets:
    """All targets, which share a folder; `close` removes it."""

    def __init__(self) -> None:
        self._temporary = tempfile.TemporaryDirectory(prefix="briefing-fuzz-")
        self.folder = Path(self._temporary.name)
        (self.folder / "map.png").write_bytes(png(3, 2))
        self._key_folders = trusted_keys.key_folders
        trusted_keys.key_folders = lambda: (self.folder / "keys",)
        trusted_keys.trust(public_half(_KEY), "Desk 4")
        self._shown = 0
        self.by_name = {
            "text": Target(grammar.a_text, self._whole),
            "front": Target(grammar.a_front, self._whole),
            "csv": Target(containers.a_csv, self._matrix("m.csv")),
            "workbook": Target(containers.a_workbook, self._matrix("m.xlsx")),
            "spreadsheet": Target(containers.a_spreadsheet, self._matrix("m.ods")),
            "pack": Target(containers.a_pack, self._pack),
            "ratings": Target(self._some_ratings, self._ratings),
            "notes": Target(self._some_notes, self._notes),
            "signature": Target(self._some_signature, self._signature),
            "documents": Target(self._some_file, self._documents),
            "screen": Target(self._some_file, self._screen),
            "paper": Target(self._some_file, self._paper),
        }

    def close(self) -> None:
        """Remove the folder, and trust what was trusted before."""
        trusted_keys.key_folders = self._key_folders
        self._temporary.cleanup()

    def _read(self, data: bytes, name: str = "x.md") -> Briefing:
        file = self.folder / name
        file.write_bytes(data)
        return read_briefing(file)

    def _whole(self, data: bytes) -> None:
        survives_every_writer(self._read(data))

    def _matrix(self, name: str) -> Callable[[bytes], object]:
        def take(data: bytes) -> None:
            (self.folder / name).write_bytes(data)
            self._whole(_HEAD.format(name).encode())

        return take

    def _pack(self, data: bytes) -> None:
        survives_every_writer(self._read(data, "x.textpack"))

    def _documents(self, data: bytes) -> None:
        survives_as_documents(self._read(data))

    def _some_file(self, rng: random.Random) -> bytes:
        return rng.choice((grammar.a_text, grammar.a_front))(rng)

    # Ratings

    @cached_property
    def _rated(self) -> Briefing:
        return self._read(f"---\n{grammar.EXAMPLE}---\n\nWords.\n".encode(), "rated.md")

    @cached_property
    def _kept(self) -> KeptRatings:
        return KeptRatings(Store(None), "/x")

    @cached_property
    def _whole_ratings(self) -> bytes:
        comparison = self._rated.comparison
        assert comparison is not None
        letters = {"E1": {"m1": "CC", "m2": "N"}, "E2": {"m2": "NA"}}
        ratings: Any = ReaderRatings(
            "Anna", letters, PartialDate(2024, 3), {"E1": {"m1": "They waited."}}
        )
        return to_ratings_json(self._rated, comparison, ratings)

    def _some_ratings(self, rng: random.Random) -> bytes:
        return containers.a_ratings_file(rng, self._whole_ratings)

    def _ratings(self, data: bytes) -> None:
        comparison = self._rated.comparison
        assert comparison is not None
        file = self.folder / "x.ratings.json"
        file.write_bytes(data)
        found = read_ratings(file, self._rated.title, comparison)
        for problem in found.problems:
            str(problem).encode()
        self._kept.keep_reader(found.ratings)
        kept = {each.reader: each.letters for each in self._kept.others()}
        if kept.get(found.ratings.reader) != found.ratings.letters:
            raise BrokenPromiseError("ratings change as they are kept")
        self._kept.remove_reader(found.ratings.reader)
        to_ratings_json(self._rated, comparison, found.ratings, found.what_ifs)

    # Notes

    @cached_property
    def _kept_notes(self) -> KeptNotes:
        return KeptNotes(Store(None), "/x")

    @cached_property
    def _whole_notes(self) -> bytes:
        text = NotedText(self._rated)
        anchor = text.anchor(0, 5)
        assert anchor is not None
        notes = [Note("urn:uuid:1", anchor, 2, "Why?"), Note("urn:uuid:2", anchor, bookmark=True)]
        return to_notes_json(self._rated, notes, "Anna")

    def _some_notes(self, rng: random.Random) -> bytes:
        return containers.a_ratings_file(rng, self._whole_notes)

    def _notes(self, data: bytes) -> None:
        file = self.folder / "x.notes.json"
        file.write_bytes(data)
        found = read_notes(file, Edition(self._rated.title, "", self._rated.digest))
        kept = {each.key: each for each in found.notes}
        self._kept_notes.change(kept.values())
        if {each.key: each for each in self._kept_notes.all()} != kept:
            raise BrokenPromiseError("notes change as they are kept")
        self._kept_notes.change((), kept.values())
        text, spots = NotedText(self._rated), Spots(self._rated)
        for placed in place_notes(text, spots, found.notes):
            words = text.words[max(placed.start, 0) : max(placed.end, 0)]
            if placed.start >= 0 and folded(words) != folded(placed.note.anchor.exact):
                raise BrokenPromiseError("a note is on words that are not its own")
        to_notes_json(self._rated, found.notes, "Anna")

    # Signatures

    _SIGNED = b"# The ferry\n\nWords.\n"

    @cached_property
    def _genuine(self) -> bytes:
        return minisign.sign(self._SIGNED, _KEY, "as sent")

    def _some_signature(self, rng: random.Random) -> bytes:
        comment = grammar.encoded(grammar.a_name(rng)).decode("utf-8", "replace")
        try:
            signed = minisign.sign(self._SIGNED, _KEY, comment)
        except minisign.SignatureError:
            signed = self._genuine
        if rng.random() < 0.2:
            lines = signed.split(b"\n")
            rng.shuffle(lines)
            signed = b"\n".join(lines)
        return grammar.changed(rng, signed)

    def _signature(self, data: bytes) -> None:
        beside = self.folder / "signed.md.minisig"
        beside.write_bytes(data)
        briefing = self._read(self._SIGNED, "signed.md")
        survives_every_writer(briefing)
        if briefing.signature.state == "trusted":
            read = minisign.read_signature(data)
            if not minisign.is_genuine(read, public_half(_KEY), self._SIGNED):
                raise BrokenPromiseError("a signature that is not genuine is trusted")
        altered = self._read(self._SIGNED + b"!", "signed.md")
        if altered.signature.state == "trusted":
            raise BrokenPromiseError("an altered file is trusted")

    # Window and paper

    @cached_property
    def _window(self) -> "MainWindow":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        from briefing_app.ui.application import make_application
        from briefing_app.ui.session import Session
        from briefing_app.ui.window.main_window import MainWindow

        self._application = make_application()
        self._faults: list[str] = []

        def note(kind: QtMsgType, _context: object, words: str) -> None:
            if kind != QtMsgType.QtDebugMsg and "does not support" not in words:
                self._faults.append(words)

        qInstallMessageHandler(note)
        sys.excepthook = lambda _kind, error, _trace: self._faults.append(repr(error))
        window = MainWindow(Session(Store(None)))
        window.resize(1280, 900)
        window.parts.show_frame()
        window.show()
        return window

    def _screen(self, data: bytes) -> None:
        briefing = self._read(data)
        window = self._window
        self._shown += 1
        # By another name each time, as a file that breaks while it is open is not shown.
        window.file.show_briefing(briefing._replace(file=f"{self.folder}/{self._shown}.md"))
        window.panes.reader.finish()
        self._application.processEvents()
        window.grab()
        self._application.processEvents()
        faults, self._faults = self._faults, []
        if faults:
            raise BrokenPromiseError(f"the window says {faults[0][:200]}")

    def _paper(self, data: bytes) -> None:
        briefing = self._read(data)
        try:
            pdf_runs_nothing(make_pdf(briefing))
        except OutputError as error:
            if isinstance(error.__cause__, TypesettingError):
                raise BrokenPromiseError(
                    f"paper: {error.problem.sentence}\n{error.__cause__.account[:2000]}"
                ) from error
            raise
