"""Notes are kept for each briefing and all its editions, at once and whole."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.model.errors import StoreError
from briefing_app.model.notes.records import Anchor, Note, Spot
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.state import Store

ANCHOR = Anchor(
    "Words “of” it", paragraph=3, section="Facts", prefix="The ", suffix=" all", start=7, end=20,
    alone=True, digest="ab" * 32,
)  # fmt: skip
ONE = Note("urn:uuid:1", ANCHOR, 2, "Why?", True, "2024-03-01T10:00:00Z", "2024-03-02T10:00:00Z")
CELL = Note("urn:uuid:2", Anchor("Fog\nFear", Spot("evidence", "E1", "m1")), words="So so")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "state.db"


def test_notes_come_back_as_they_were(path: Path) -> None:
    store = Store(path)
    theirs = ONE._replace(reader="Ana")
    KeptNotes(store, "/a.md").change([ONE, CELL, theirs])
    KeptNotes(store, "/a.md").change([CELL._replace(words="Not so")], [theirs])
    store.close()
    again = Store(path)
    assert set(KeptNotes(again, "/a.md").all()) == {ONE, CELL._replace(words="Not so")}
    assert KeptNotes(again, "/b.md").all() == ()
    again.close()


def test_a_later_edition_gets_the_notes_of_the_earlier_one(path: Path) -> None:
    store = Store(path)
    first, second = (KeptNotes(store, file, "desk-4/7") for file in ("/v1.md", "/v2.md"))
    first.change([ONE])
    assert second.all() == (ONE,)
    assert store.rows("SELECT file, briefing FROM note") == [("/v2.md", "desk-4/7")]
    changed = ONE._replace(words="Because")
    first.change([changed])
    assert first.all() == second.all() == (changed,)
    second.change([], [changed])
    assert first.all() == second.all() == ()
    store.close()


def test_an_id_that_comes_later_joins_the_editions(path: Path) -> None:
    store = Store(path)
    KeptNotes(store, "/v1.md").change([ONE])
    assert KeptNotes(store, "/v2.md", "x").all() == ()
    assert KeptNotes(store, "/v1.md", "x").all() == (ONE,)
    assert KeptNotes(store, "/v2.md", "x").all() == (ONE,)
    store.close()


def test_briefings_without_an_id_share_nothing(path: Path) -> None:
    store = Store(path)
    KeptNotes(store, "/a.md").change([ONE])
    assert KeptNotes(store, "/b.md").all() == ()
    store.forget("/b.md")
    assert KeptNotes(store, "/a.md").all() == (ONE,)
    store.close()


def test_forgetting_takes_the_notes_of_all_editions(path: Path) -> None:
    store = Store(path)
    KeptNotes(store, "/v1.md", "x").change([ONE])
    KeptNotes(store, "/c.md").change([CELL])
    store.forget("/v2.md", "x")
    assert KeptNotes(store, "/v1.md", "x").all() == ()
    assert KeptNotes(store, "/c.md").all() == (CELL,)
    store.forget_all()
    assert KeptNotes(store, "/c.md").all() == ()
    store.close()
    assert b"So so" not in b"".join(each.read_bytes() for each in path.parent.iterdir())


def test_notes_of_what_was_not_opened_for_long_are_deleted(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(path)
    store.keep_opened("/v1.md", "One")
    store.keep_opened("/c.md", "Three")
    KeptNotes(store, "/v1.md", "x").change([ONE])
    KeptNotes(store, "/c.md").change([CELL])
    monkeypatch.setattr("briefing_app.store.state.time.time", lambda: 9e9)
    store.keep_opened("/v2.md", "Two")
    assert KeptNotes(store, "/v2.md", "x").all() == (ONE,)
    store.forget_older(7)
    assert KeptNotes(store, "/v2.md", "x").all() == (ONE,)
    assert KeptNotes(store, "/c.md").all() == ()
    store.close()


def test_what_is_damaged_is_left_out(path: Path) -> None:
    store = Store(path)
    kept = KeptNotes(store, "/a.md")
    kept.change([ONE])
    bad = ("{", "[]", '{"anchor": 3}', '{"anchor": {"exact": 3}}', '{"anchor": {}}')
    insert = "INSERT INTO note VALUES ('/a.md', '', '', ?, ?)"
    store.write(*((insert, (f"bad{place}", each)) for place, each in enumerate(bad)))
    half = '{"kind": 9, "words": 3, "anchor": {"exact": "x", "start": "y", "spot": [1]}}'
    store.write((insert, ("half", half)))
    assert set(kept.all()) == {ONE, Note("half", Anchor("x"))}
    store.close()


def test_the_state_tells_each_change_by_whomever(path: Path) -> None:
    one, two = Store(path), Store(path)
    first, second = KeptNotes(one, "/a.md"), KeptNotes(two, "/a.md")
    states = [second.state]
    first.change([ONE])
    states.append(second.state)
    one.keep_setting("theme", "dark")
    assert second.state == states[-1]
    one.forget("/a.md")
    states.append(second.state)
    assert len(set(states)) == 3
    assert second.all() == ()
    one.close()
    two.close()


def test_a_store_that_cannot_be_written_is_still_read(path: Path) -> None:
    store = Store(path)
    KeptNotes(store, "/v1.md", "x").change([ONE])
    store.close()
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 99")
    newer.commit()
    newer.close()
    store = Store(path)
    kept = KeptNotes(store, "/v2.md", "x")
    assert kept.all() == (ONE,)
    with pytest.raises(StoreError, match="newer version"):
        kept.change([CELL])
    assert set(kept.all()) == {ONE, CELL}
    store.close()


_NOTING = """
import os, sys
from pathlib import Path
from briefing_app.model.notes.records import Anchor, Note
from briefing_app.store.kept_notes import KeptNotes
from briefing_app.store.state import Store
kept = KeptNotes(Store(Path(sys.argv[1])), "/a.md")
number = 0
while True:
    kept.change([Note(str(number), Anchor("Words"), 1)])
    os.write(1, b"%d\\n" % number)
    number += 1
"""


def test_notes_survive_being_killed(path: Path) -> None:
    command = [sys.executable, "-c", _NOTING, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        while (line := process.stdout.readline()) and int(line) < 20:
            pass
        os.kill(process.pid, signal.SIGKILL)
        told = [int(line), *map(int, process.stdout.read().split())]
    store = Store(path)
    kept = {each.id for each in KeptNotes(store, "/a.md").all()}
    assert kept >= {str(number) for number in range(told[-1] + 1)}
    store.close()
