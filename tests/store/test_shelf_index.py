"""The index finds briefings by their words and filters, newest first, and can be thrown away."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from briefing_app.model.errors import StoreError
from briefing_app.model.shelf.hits import hits_of
from briefing_app.model.shelf.query import Filters, Query, parsed
from briefing_app.model.shelf.records import Head, Passage, Shelved, Unreadable
from briefing_app.store import shelf_file
from briefing_app.store.shelf_index import (
    DamagedIndexError,
    ShelfIndex,
    Written,
    index_at,
    with_index,
)
from tests.store.damage import damage


def written(name: str, date: str = "", words: str = "", **head: object) -> Written:
    shelved = Shelved(Head(name, date=date, **head), (Passage("paragraph", 1, "", words),))
    return Written(f"/shelf/{name}.md", "1", shelved)


@pytest.fixture
def index(tmp_path: Path) -> ShelfIndex:
    index = ShelfIndex(tmp_path / "cache" / "shelf.db")
    index.add_root("/shelf")
    index.write([
        written("March", "2018-03-12", "Peace talks in Genève", marking="SECRET", id="talks"),
        written("April", "2018-04-24", "Peace treaty", id="talks", sources=("Brown", "Wire")),
        written("Year", "2018", "talks about talks", motivations=("Fog", "Fog"),
                likelihoods=("likely",)),
        written("Undated", "", "北京市で会談"),
    ])  # fmt: skip
    return index


def titles(index: ShelfIndex, words: str = "", **filters: object) -> list[str]:
    found = index.search(parsed(words), Filters(**({"folders": ("/shelf",)} | filters)), 10)
    return [each.head.title for each in found]


def test_an_index_that_proves_to_be_damaged_is_deleted(index: ShelfIndex, tmp_path: Path) -> None:
    path = tmp_path / "cache" / "shelf.db"
    index.close()
    damage(path)
    with pytest.raises(DamagedIndexError, match="made anew"), index_at(path) as opened:
        titles(opened)
    with index_at(path) as opened:
        assert opened.stamps("/shelf") == {}
    assert with_index(path, lambda opened: opened.roots()) == set()


def test_a_damaged_value_of_the_index_is_damage_too(index: ShelfIndex, tmp_path: Path) -> None:
    path = tmp_path / "cache" / "shelf.db"
    index._connection.execute("UPDATE entry SET head = '['")
    index.close()
    assert with_index(path, titles) == []


def test_other_faults_of_the_index_are_sentences(
    index: ShelfIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cache" / "shelf.db"
    with pytest.raises(StoreError, match="another program is using"), index_at(path):
        raise apsw.BusyError("busy")
    assert titles(index) == ["April", "March", "Year", "Undated"]

    def no_deletion(_path: Path) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(shelf_file, "delete", no_deletion)
    with pytest.raises(StoreError, match="cannot be deleted"), index_at(path):
        raise apsw.CorruptError("damaged")


def test_words_are_found_newest_first(index: ShelfIndex) -> None:
    assert titles(index) == ["April", "March", "Year", "Undated"]
    assert titles(index, "peace") == ["April", "March"]
    assert titles(index, "GENEVE talk") == ["March"]
    assert titles(index, "talks -peace") == ["Year"]
    assert titles(index, '"talks about"') == ["Year"]
    assert titles(index, '"about talks in"') == []
    assert titles(index, "京市") == titles(index, "京") == titles(index, "市") == ["Undated"]
    assert titles(index, "april") == ["April"]


def test_filters_narrow_what_is_found(index: ShelfIndex) -> None:
    assert titles(index, marking="SECRET") == ["March"]
    assert titles(index, "peace", source="Wire") == ["April"]
    assert titles(index, motivation="Fog", likelihood="likely") == ["Year"]
    assert titles(index, marking="secret") == []
    assert titles(index, folders=("/",)) == titles(index)
    assert titles(index, folders=("/she",)) == []
    assert titles(index, folders=("/other", "/shelf")) == titles(index)


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2018-04-24", "", ["April"]),
        ("2018-03", "2018-03", ["March"]),
        ("2018", "2018", ["April", "March", "Year"]),
        ("", "2018-03-11", ["Year", "Undated"]),
        ("", "2018-12", ["April", "March", "Year", "Undated"]),
        ("9999-12-31", "9999", []),
        ("9999", "9999-12", []),
    ],
)
def test_dates_count_themselves(
    since: str, until: str, found: list[str], index: ShelfIndex
) -> None:
    assert titles(index, since=since, until=until) == found


def test_a_list_goes_on_after_the_last_that_is_known(index: ShelfIndex) -> None:
    first = index.search(Query(), Filters(), 2)
    rest = index.search(Query(), Filters(), 10, first[-1].key)
    assert [each.head.title for each in (*first, *rest)] == ["April", "March", "Year", "Undated"]
    assert index.count(Query(), Filters(), 3) == 3
    assert index.count(parsed("peace"), Filters(), 3) == 2


def test_a_newer_edition_is_named(index: ShelfIndex) -> None:
    march, april = index.entry_of("/shelf/March.md"), index.entry_of("/shelf/April.md")
    assert march is not None
    assert april is not None
    assert (march.newer, april.newer) == ("2018-04-24", "")
    assert {each.file for each in index.editions(march.head)} == {march.file, april.file}
    assert index.entry_of("/shelf/none.md") is None


def test_editions_in_other_folders_do_not_count(index: ShelfIndex) -> None:
    """The command line leaves what it has read in other folders in the index."""
    later = Shelved(Head("May", date="2018-05-01", id="talks", sources=("Fax",)), ())
    index.write([Written("/other/May.md", "1", later)])
    index.add_root("/other")
    shelf = ("/shelf",)
    newest = index.search(Query(), Filters(shelf), 2)
    assert [(each.head.title, each.newer) for each in newest] == [
        ("April", ""),
        ("March", "2018-04-24"),
    ]
    march = index.entry_of("/shelf/March.md", shelf)
    assert march is not None
    assert march.newer == "2018-04-24"
    assert {each.head.title for each in index.editions(march.head, shelf)} == {"March", "April"}
    assert index.values("source", 10, shelf) == ["Brown", "Wire"]
    assert index.values("source", 1, shelf) == ["Brown"]
    both = ("/other", "/shelf")
    assert index.search(Query(), Filters(both), 2)[1].newer == "2018-05-01"
    assert len(index.editions(march.head, both)) == 3
    assert index.values("source", 10, both) == ["Brown", "Fax", "Wire"]


def test_passages_come_back(index: ShelfIndex) -> None:
    (april,) = index.search(parsed("treaty"), Filters(), 1)
    assert index.passages(april.key) == (Passage("paragraph", 1, "", "Peace treaty"),)
    assert index.passages(12345) == ()


def test_a_folder_is_taken_out_with_its_files(index: ShelfIndex) -> None:
    index.write([Written("/other/a.md", "1", Shelved(Head("Other", date="2019"), ()))])
    index.add_root("/other")
    assert titles(index) == ["April", "March", "Year", "Undated"]
    assert titles(index, folders=("/shelf", "/other"))[0] == "Other"
    index.drop_root("/shelf")
    assert titles(index, folders=("/shelf", "/other")) == ["Other"]
    assert index.roots() == {"/other"}
    index.drop_root("/other")
    assert index.stamps("/other") == {}
    assert index.values("source", 10) == []
    index.write([written("New", "2018-03-12", words="peace")])
    assert titles(index, "peace") == ["New"]
    assert titles(index, "treaty") == []


def test_with_the_last_folder_its_words_go(index: ShelfIndex, tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "cache" / "shelf.db"))
    found = "SELECT rowid FROM words WHERE words MATCH 'treaty'"
    assert connection.execute(found).fetchall()
    index.drop_root("/shelf")
    assert not connection.execute(found).fetchall()
    connection.close()


def test_files_are_taken_in_anew_and_out(index: ShelfIndex) -> None:
    index.write([written("April", "2018-05", "War", marking="OFFICIAL")], ["/shelf/Year.md"])
    assert titles(index) == ["April", "March", "Undated"]
    assert titles(index, "treaty") == []
    assert titles(index, "war") == ["April"]
    assert index.values("source", 10) == []
    assert index.values("marking", 10) == ["OFFICIAL", "SECRET"]
    assert index.values("marking", 1) == ["OFFICIAL"]
    index.write([written("June", "2018-06", marking="SECRET")])
    assert index.values("marking", 1) == ["SECRET"]


def test_what_cannot_be_read_is_listed_with_its_reason(index: ShelfIndex) -> None:
    bad = Unreadable("/shelf/bad.md", "It is broken.")
    odd = Unreadable("/shelf/\udcff.md", "It is odd.")
    index.write([Written(each.file, "1", each) for each in (bad, odd)])
    assert index.unreadable(["/shelf"]) == [bad, odd]
    assert index.unreadable(["/shel"]) == []
    assert index.stamps("/shelf")["/shelf/\udcff.md"] == ("1", {})
    index.write([written("bad", words="peace")])
    assert index.unreadable(["/shelf"]) == [odd]
    assert len(titles(index, "peace")) == 3


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("ประเทศไทยและกัมพูชา", "ไทย"),
        ("ประเทศไทยและกัมพูชา", "กัมพูชา"),
        ("ປະເທດລາວ", "ລາວ"),
        ("မြန်မာနိုင်ငံ", "နိုင်ငံ"),
        ("ព្រះរាជាណាចក្រកម្ពុជា", "កម្ពុជា"),
        ("ราคา ฿50 บาท", "฿50 บาท"),
        ("カタカナで", "ｶﾀｶﾅ"),
        ("قَالَ الرَّئِيسُ", "الرئيس"),
        ("NOT NEAR the AND", '"NOT NEAR" AND'),
        ("the crew’s co-operation", "crew's co-operation"),
        ("Donau\u00addampf", "donaudampf"),
        ("peace", "peace " + " ".join(f"-w{number}" for number in range(1000))),
        ("peace", "peace " * 250),
        (" ".join(f"w{number}" for number in range(999)),
         " ".join(f"w{number}" for number in range(999))),
    ],
)  # fmt: skip
def test_what_the_index_finds_has_a_hit(words: str, query: str) -> None:
    index = ShelfIndex(None)
    index.write([written("one", words=words)])
    (found,) = index.search(parsed(query), Filters(("/shelf",)), 1)
    assert hits_of(index.passages(found.key), parsed(query), 1)


def test_every_name_and_word_can_be_kept(tmp_path: Path) -> None:
    index = ShelfIndex(None)
    odd = Shelved(Head("\ud800", marking="\ud800"), (Passage("block", 0, "", "\ud800 x"),))
    index.write([Written("/s/\udcff.md", "1", odd)])
    (found,) = index.search(parsed("x"), Filters(("/s",)), 1)
    assert found.file == "/s/\udcff.md"
    assert index.entry_of(found.file) == found
    assert index.passages(found.key)[0].words == "\ud800 x"


def test_two_connections_see_the_same(index: ShelfIndex, tmp_path: Path) -> None:
    other = ShelfIndex(tmp_path / "cache" / "shelf.db")
    assert titles(other) == titles(index)
    other.write([written("New", "2020")])
    assert titles(index)[0] == "New"
    other.close()


def test_many_may_make_it_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        indexes = list(pool.map(ShelfIndex, [tmp_path / "shelf.db"] * 8))
    indexes[0].write([written("March")])
    assert [titles(index) for index in indexes] == [["March"]] * 8


@pytest.mark.parametrize("bad", ["junk", "other", "version", "empty", "table"])
def test_a_file_that_is_not_ours_is_made_anew(bad: str, tmp_path: Path, logged: list[str]) -> None:
    path = tmp_path / "shelf.db"
    index = ShelfIndex(path)
    index.write([written("March")])
    index.close()
    if bad == "junk":
        path.write_bytes(b"junk" * 5000)
    elif bad == "empty":
        path.write_bytes(b"")
    else:
        changed = apsw.Connection(str(path))
        if bad == "version":
            changed.pragma("user_version", 99)
        elif bad == "other":
            changed.pragma("application_id", 5)
        else:
            changed.execute("DROP TABLE facet")
        changed.close()
    index = ShelfIndex(path)
    assert titles(index) == []
    assert logged == ["shelf index made anew"]
    index.write([written("April")])
    assert titles(index) == ["April"]


def test_where_none_can_be_made_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StoreError, match="The index cannot be used"):
        ShelfIndex(tmp_path / "file" / "shelf.db")
    (tmp_path / "folder" / "shelf.db" / "in").mkdir(parents=True)
    with pytest.raises(StoreError, match="The index cannot be used"):
        ShelfIndex(tmp_path / "folder" / "shelf.db")


def test_the_first_one_is_no_event(tmp_path: Path, logged: list[str]) -> None:
    ShelfIndex(tmp_path / "shelf.db").add_root("/shelf")
    assert logged == []


def test_words_are_kept_in_large_hashes(index: ShelfIndex, tmp_path: Path) -> None:
    """FTS5 writes to the disk each time that its hash of words is full."""
    found = apsw.Connection(str(tmp_path / "cache" / "shelf.db")).execute(
        "SELECT v FROM words_config WHERE k = 'hashsize'"
    )
    assert found.fetchall() == [(shelf_file._HASH_BYTES,)]


def test_it_is_private_and_can_be_deleted(index: ShelfIndex, tmp_path: Path) -> None:
    path = tmp_path / "cache" / "shelf.db"
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    index.close()
    shelf_file.delete(path)
    assert [each.name for each in path.parent.iterdir()] == ["shelf.lock"]
    shelf_file.delete(path)
