"""What was rated is kept for each briefing, at once and whole."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import StoreError
from briefing_app.model.readers import ReaderRatings
from briefing_app.store.kept_ratings import _REASONS, KeptRatings
from briefing_app.store.schema import VERSION
from briefing_app.store.state import Store

ANA = ReaderRatings("Ana", {"E1": {"m1": "CC", "m2": "NA"}, "E2": {"m1": "II"}}, PartialDate(2026))

VERSION_1 = """
PRAGMA application_id = 0x42726966;
PRAGMA user_version = 1;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE briefing (
    file TEXT PRIMARY KEY, title TEXT NOT NULL, opened REAL NOT NULL, place TEXT
) STRICT;
INSERT INTO setting VALUES ('theme', '"dark"');
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "state.db"


def test_own_ratings_and_other_readers_come_back(path: Path) -> None:
    store = Store(path)
    kept = KeptRatings(store, "/a.md")
    kept.keep_row("E1", {"m1": "C"})
    kept.keep_row("E1", {"m1": "N", "m2": "I"})
    kept.keep_row("E2", {"m1": "C"})
    kept.keep_row("E2", {})
    kept.keep_reader(ANA)
    kept.keep_reader(ReaderRatings("Zoë", {"E1": {"m1": "C"}}))
    store.close()
    again = Store(path)
    kept = KeptRatings(again, "/a.md")
    assert kept.own() == ReaderRatings("", {"E1": {"m1": "N", "m2": "I"}})
    assert kept.others() == (ANA, ReaderRatings("Zoë", {"E1": {"m1": "C"}}))
    assert kept.reading()() == (kept.own(), kept.others())
    other = KeptRatings(again, "/b.md")
    assert other.own() == ReaderRatings("")
    assert other.others() == ()
    again.close()


def test_a_reader_taken_in_again_takes_the_place_of_the_first(path: Path) -> None:
    store = Store(path)
    kept = KeptRatings(store, "/a.md")
    kept.keep_row("E1", {"m1": "C"})
    kept.keep_reader(ANA)
    later = ReaderRatings("Ana", {"E3": {"m1": "N"}}, PartialDate(2027, 1))
    kept.keep_reader(later)
    assert kept.others() == (later,)
    kept.remove_reader("Ana")
    assert kept.others() == ()
    assert kept.own().letters == {"E1": {"m1": "C"}}
    kept.keep_own(ReaderRatings("", {"E9": {"m1": "I"}}))
    assert kept.own().letters == {"E9": {"m1": "I"}}
    store.close()


def test_what_is_prepared_is_kept_if_it_is_still_the_same(path: Path) -> None:
    kept = KeptRatings(Store(path), "/a.md")
    for given in (ANA, ReaderRatings("Ana", {"E3": {"m1": "C"}})):
        kept.prepare(ANA)
        kept.keep_reader(given)
        assert kept.others() == (given,)


def test_what_another_thread_cannot_read_is_left_to_this_one(path: Path) -> None:
    kept = KeptRatings(Store(path), "/a.md")
    kept.keep_reader(ANA)
    read = kept.reading()
    path.rename(path.with_name("elsewhere.db"))
    assert read() is None
    assert kept.others() == (ANA,)


def test_what_is_not_understood_is_left_out(path: Path) -> None:
    store = Store(path)
    store.write(
        ("INSERT INTO reader VALUES ('/a.md', 'Ana', 'once')", ()),
        ("INSERT INTO rating VALUES ('/a.md', 'Ana', 'E1', '{\"m1\": \"X\", \"m2\": \"C\"}')", ()),
        ("INSERT INTO rating VALUES ('/a.md', 'Ana', 'E2', 'garbage')", ()),
    )
    assert KeptRatings(store, "/a.md").others() == (ReaderRatings("Ana", {"E1": {"m2": "C"}}),)
    store.close()


def test_all_of_a_reader_or_nothing_is_kept(path: Path) -> None:
    store = Store(path)
    kept = KeptRatings(store, "/a.md")
    kept.keep_reader(ANA)
    broken = {"E3": {"m1": "C"}, None: {"m1": "C"}}
    with pytest.raises(StoreError, match="Not saved"):
        kept.keep_reader(ReaderRatings("Ana", broken))  # type: ignore[arg-type]
    assert kept.others() == (ANA,)
    store.close()


def test_a_file_of_version_1_is_brought_up(path: Path) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript(VERSION_1)
    old.close()
    one, two = Store(path), Store(path)
    assert one.notice == two.notice == ""
    assert one.setting("theme") == "dark"
    KeptRatings(one, "/a.md").keep_reader(ANA)
    assert KeptRatings(two, "/a.md").others() == (ANA,)
    one.close()
    two.close()
    assert apsw.Connection(str(path)).pragma("user_version") == VERSION


_RATING = """
import os, sys
from pathlib import Path
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.state import Store
kept = KeptRatings(Store(Path(sys.argv[1])), "/a.md")
number = 0
while True:
    kept.keep_row(f"E{number}", {"m1": "C"})
    os.write(1, b"%d\\n" % number)
    number += 1
"""


def test_what_was_kept_survives_being_killed(path: Path) -> None:
    command = [sys.executable, "-c", _RATING, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        while (line := process.stdout.readline()) and int(line) < 20:
            pass
        os.kill(process.pid, signal.SIGKILL)
        told = [int(line), *map(int, process.stdout.read().split())]
    store = Store(path)
    assert store.notice == ""
    kept = KeptRatings(store, "/a.md").own().letters
    assert set(kept) >= {f"E{number}" for number in range(told[-1] + 1)}
    store.close()


def test_a_row_that_is_no_mapping_reads_as_none(path: Path) -> None:
    store = Store(path)
    insert = "INSERT INTO rating VALUES ('/a.md', '', ?, ?)"
    store.write((insert, ("E1", "[1]")), (insert, ("E2", "{")), (insert, ("E3", '{"m1": "C"}')))
    assert KeptRatings(store, "/a.md").own().letters == {"E3": {"m1": "C"}}
    store.close()


def test_reasons_are_kept_with_the_letters(path: Path) -> None:
    store = Store(path)
    kept = KeptRatings(store, "/a.md")
    kept.keep_row("E1", {"m1": "C", "m2": "N"}, {"m1": "It fits."})
    kept.keep_reader(ANA._replace(reasons={"E2": {"m1": "No."}, "E9": {"m1": "Gone."}}))
    store.close()
    kept = KeptRatings(Store(path), "/a.md")
    assert kept.own() == ReaderRatings(
        "", {"E1": {"m1": "C", "m2": "N"}}, reasons={"E1": {"m1": "It fits."}}
    )
    assert kept.others() == (ANA._replace(reasons={"E2": {"m1": "No."}}),)


@pytest.mark.parametrize("because", [5, "", ["No."], None])
def test_a_reason_that_is_no_words_is_left_out(path: Path, because: object) -> None:
    store = Store(path)
    row = {"m1": "C", _REASONS: {"m1": because, "m2": "It fits."}}
    store.write(("INSERT INTO rating VALUES ('/a.md', '', 'E1', ?)", (json.dumps(row),)))
    assert KeptRatings(store, "/a.md").own().reasons == {"E1": {"m2": "It fits."}}
    store.close()
