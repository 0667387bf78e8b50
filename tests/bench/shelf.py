"""Measure the shelf: how fast its index is built and followed, and how fast it is searched.

Two shelves: one of files, which are read as the program reads them, and one of many briefings that
are put into the index as if they had been read, beside a bare FTS5 table of the same texts.
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from briefing_app.input.confined.reading_process import start_reader
from briefing_app.model.shelf.hits import hits_of
from briefing_app.model.shelf.query import Filters, parsed
from briefing_app.model.shelf.records import Head, Passage, Shelved
from briefing_app.shelf_update import update
from briefing_app.store.shelf_index import ShelfIndex, Written
from tests.bench.generate import Writer

FILES = 2400
"""So many that the readers' start, half a second, is a small part, as in a shelf of 100,000."""
CHANGED = 10
BRIEFINGS = int(os.environ.get("BENCH_SHELF", "20000"))
"""How many are searched in; BENCH_SHELF=100000 fills some 6 GB of disk and takes long."""
QUERIES = 200
ON_SCREEN = 12
"""How many briefings of the list are in sight, each with its first hits."""
PAGE = 50
_BYTES = 20_000
_LAST_CHAPTER = 10_000
"""About how long a chapter is: the text ends with the one that makes it long enough."""
_VOCABULARY = 60_000
_PARAGRAPHS, _WORDS = 20_000, 55


def write_files(folder: Path) -> None:
    """Write briefings of 20 KB, each another one."""
    for number in range(FILES):
        writer = Writer(number)
        head = writer.front_matter().replace("A long briefing", f"Briefing {number}")
        text = writer.chapters(_BYTES - len(head) - _LAST_CHAPTER // 2)
        (folder / f"{number:04}.md").write_text(f"{head}\n\n{text}", encoding="utf-8")


def memory(process: int) -> float:
    """Return the memory of a process and of those that it has started, in megabytes."""
    found = 0
    for each in (process, *_started_by(process)):
        try:
            words = Path(f"/proc/{each}/smaps_rollup").read_text("ascii")
        except OSError:
            continue
        found += next(int(line.split()[1]) for line in words.split("\n") if line.startswith("Pss:"))
    return found / 1024


def _started_by(process: int) -> Iterator[int]:
    for each in Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split():
        yield int(each)
        yield from _started_by(int(each))


def building(folder: Path, path: Path) -> dict[str, float]:
    """Return the seconds for each briefing, those for a few that changed, and the most memory."""
    index, peak = ShelfIndex(path), 0.0

    def note(_progress: object) -> None:
        nonlocal peak
        peak = max(peak, memory(os.getpid()))

    start = time.perf_counter()
    update(index, [str(folder)], note)
    built = time.perf_counter() - start
    for file in sorted(folder.iterdir())[:CHANGED]:
        file.write_text(file.read_text("utf-8") + "\nOne more.\n", "utf-8")
    start = time.perf_counter()
    update(index, [str(folder)])
    followed = time.perf_counter() - start
    index.close()
    return {"build": built / FILES, "follow": followed, "memory": peak / 1000}


class Texts:
    """Texts whose words are as frequent as those of a language are, by Zipf's law."""

    def __init__(self) -> None:
        self.random = random.Random(1)
        syllables = [a + b for a in "bcdfghjklmnprstvwz" for b in "aeiou"]
        self.words = [
            "".join(self.random.choices(syllables, k=self.random.choice((1, 2, 2, 3, 3, 4))))
            for _ in range(_VOCABULARY)
        ]
        weights = [1 / (rank + 3) for rank in range(_VOCABULARY)]
        chosen = self.random.choices(self.words, weights, k=_PARAGRAPHS * _WORDS)
        self.paragraphs = [
            " ".join(chosen[start : start + _WORDS]) for start in range(0, len(chosen), _WORDS)
        ]
        self._count = _BYTES // len(self.paragraphs[0])

    def one(self) -> list[str]:
        """Return the paragraphs of one briefing."""
        return self.random.choices(self.paragraphs, k=self._count)

    def queries(self) -> list[str]:
        """Return what readers type: begun and whole words, two words, and phrases."""
        made = []
        for number in range(QUERIES):
            words = self.random.choice(self.paragraphs).split()
            start = self.random.randrange(len(words) - 2)
            begun = words[start][: self.random.randint(2, 5)]
            kinds = (begun, words[start], f"{words[start]} {words[start + 2]}",
                     f'"{words[start]} {words[start + 1]}"')  # fmt: skip
            made.append(kinds[number % len(kinds)])
        return made


def fill(index: ShelfIndex, bare: apsw.Connection, texts: Texts) -> None:
    """Put the same briefings into the index and into a bare table."""
    index.add_root("/shelf")
    bare.pragma("journal_mode", "wal")
    bare.pragma("synchronous", "normal")
    bare.execute("CREATE VIRTUAL TABLE bare USING fts5 (text, prefix = '2 3')")
    for first in range(0, BRIEFINGS, 1000):
        batch = [texts.one() for _ in range(first, min(first + 1000, BRIEFINGS))]
        index.write(_written(number, each) for number, each in enumerate(batch, first))
        with bare:
            bare.executemany("INSERT INTO bare VALUES (?)", (("\n".join(each),) for each in batch))


def _written(number: int, paragraphs: list[str]) -> Written:
    year, month, day = 2000 + number * 25 // BRIEFINGS, number % 12 + 1, number % 28 + 1
    head = Head(
        f"Briefing {number}", date=f"{year}-{month:02}-{day:02}", marking=f"LEVEL {number % 5}",
        motivations=(f"Motivation {number % 50}", "Chance"), likelihoods=("likely",),
        sources=tuple(f"Source {number % 997 + each}" for each in range(12)),
    )  # fmt: skip
    passages = (Passage("paragraph", at, "", words) for at, words in enumerate(paragraphs, 1))
    return Written(f"/shelf/{number // 1000}/{number}.md", "1", Shelved(head, tuple(passages)))


def searching(path: Path) -> dict[str, float]:
    """Return how long 95 of 100 searches take, here and bare, and the share of the disk."""
    index, bare, texts = ShelfIndex(path), apsw.Connection(str(path.with_name("bare.db"))), Texts()
    fill(index, bare, texts)
    queries = texts.queries()
    ours = [_seconds(lambda text=text: _search(index, text)) for text in queries]
    alone = [_seconds(lambda text=text: _matches(index, text)) for text in queries]
    theirs = [_seconds(lambda text=text: _search_bare(bare, text)) for text in queries]
    found = {"screen": _p95(ours), "query": _p95(alone), "bare_query": _p95(theirs)}
    found |= {"peak": memory(os.getpid()) / 1000}
    found["disk"] = path.stat().st_size / BRIEFINGS / 1e6
    return found


def _search(index: ShelfIndex, text: str) -> None:
    query = parsed(text)
    for entry in index.search(query, Filters(("/shelf",)), PAGE)[:ON_SCREEN]:
        hits_of(index.passages(entry.key), query, 1)


def _matches(index: ShelfIndex, text: str) -> None:
    index.search(parsed(text), Filters(("/shelf",)), PAGE)


def _search_bare(bare: apsw.Connection, text: str) -> None:
    words = text if text.startswith('"') else " AND ".join(f"{each}*" for each in text.split())
    sql = "SELECT rowid, text FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT ?"
    list(bare.execute(sql, (words, PAGE)))


def _seconds(step: Callable[[], object]) -> float:
    """Return the shortest of three rounds: what else the machine does falls on none."""
    rounds = []
    for _ in range(3):
        start = time.perf_counter()
        step()
        rounds.append(time.perf_counter() - start)
    return min(rounds)


def _p95(seconds: list[float]) -> float:
    return sorted(seconds)[len(seconds) * 95 // 100]


def main(home: Path) -> None:
    """Measure in a folder of its own; print the figures as JSON, in seconds and gigabytes."""
    start_reader()
    files = home / "shelf"
    files.mkdir()
    write_files(files)
    found = building(files, home / "built.db") | searching(home / "many.db")
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
