"""The commands search and list, which look through the briefings of the shelf."""

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence

from briefing_app.addresses import path_of
from briefing_app.input.confined import reading_process
from briefing_app.model.dates import PartialDate
from briefing_app.model.errors import FileMissingError, RefusedError
from briefing_app.model.shelf.hits import Hit, hits_of
from briefing_app.model.shelf.query import Filters, Query, parsed
from briefing_app.model.shelf.records import Entry, Unreadable
from briefing_app.policy import policy
from briefing_app.resources import state_folder
from briefing_app.shelf_update import INDEX, index_folder, update, without_nested
from briefing_app.store.shelf_index import FACETS, ShelfIndex, with_index
from briefing_app.store.shelf_notes import NoteWords, entries_by_notes
from briefing_app.store.state import Store
from briefing_app.translation import tr

FOUND, NOTHING_FOUND = 0, 1
MOST = 100
"""How many briefings are printed, unless another number is asked for."""
HITS = 5
"""How many hits of each briefing are printed."""

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    words: list[str]
    shelf: list[str] | None
    since: str
    until: str
    marking: str
    source: str
    motivation: str
    likelihood: str
    most: int
    json: bool


def run_search(
    arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say, complain: _Say
) -> int:
    """Print the briefings with some words, with the passages; return whether there are any.

    ``parser`` is an empty one, whose errors are its caller's. Raises BriefingError.
    """
    parser.add_argument("words", nargs="*")
    given, out = _options(parser).parse_known_args(arguments, namespace=_Arguments())
    unknown = [each for each in out if each.startswith("--")]
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    query = parsed(" ".join(map(_quoted, (*given.words, *out))))
    if query.is_empty:
        parser.error(tr("there is no word to look for"))
    return _run(given, query, say, complain)


def run_list(
    arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say, complain: _Say
) -> int:
    """Print the briefings of the shelf, the newest first, as `run_search` does."""
    given = _options(parser).parse_args(arguments, namespace=_Arguments())
    return _run(given, Query(), say, complain)


def _quoted(words: str) -> str:
    """Return an argument with the quotes that the shell has taken off a phrase."""
    is_phrase = " " in words and '"' not in words
    return f'"{words}"' if is_phrase else words


def _options(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--shelf", action="append", type=path_of)
    for name in ("since", "until"):
        parser.add_argument(f"--{name}", default="", type=_date)
    for name in FACETS:
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--most", type=_number, default=MOST)
    parser.add_argument("--json", action="store_true")
    return parser


def _date(text: str) -> str:
    try:
        return PartialDate.parse(text).iso() if text else ""
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(tr("“{text}” is not a number from 1", text=text))
    return int(text)


def _run(given: _Arguments, query: Query, say: _Say, complain: _Say) -> int:
    reason = policy().reason("shelf")
    if reason:
        raise RefusedError("shelf", reason)
    folders = without_nested(given.shelf or kept_folders())
    if not folders:
        sentence = tr("There is no shelf yet: name its folder with --shelf.")
        raise FileMissingError("shelf", sentence)
    filters = Filters(folders, given.since, given.until, *(getattr(given, each) for each in FACETS))
    reading_process.start_reader()
    with index_folder(remembers=not policy().reason("remember")) as folder:

        def work(index: ShelfIndex) -> tuple[list[tuple[Entry, list[Hit]]], list[Unreadable]]:
            update(index, folders)
            return _found(index, query, filters, given.most), index.unreadable(folders)

        found, unreadable = with_index(folder / INDEX, work)
    for unread in unreadable:
        complain(f"{unread.file}: {unread.reason}")
    _print(found, say, as_json=given.json)
    return FOUND if found else NOTHING_FOUND


def _found(
    index: ShelfIndex, query: Query, filters: Filters, most: int
) -> list[tuple[Entry, list[Hit]]]:
    """Return the briefings and their hits, first those that are found by their notes alone."""
    with _store() as store:
        notes = NoteWords(store).reading()()
    entries = index.search(query, filters, most)
    known = {each.key for each in entries}
    noted = entries_by_notes(index, query, filters, notes)
    entries = [*(each for each in noted if each.key not in known), *entries]
    return [
        (each, hits_of((*notes.get(each.file, ()), *index.passages(each.key)), query, HITS))
        for each in entries[:most]
    ]


def kept_folders() -> tuple[str, ...]:
    """Return the folders that the reader has set up in the window."""
    from briefing_app.model.shelf.kept import folders_of
    from briefing_app.ui.state.settings import Settings

    with _store() as store:
        return folders_of(Settings.from_json(store.setting("settings")).shelf)


@contextlib.contextmanager
def _store() -> Iterator[Store]:
    store = Store(None if policy().reason("remember") else state_folder() / "state.db")
    try:
        yield store
    finally:
        store.close()


def _print(found: Sequence[tuple[Entry, Sequence[Hit]]], say: _Say, *, as_json: bool) -> None:
    if as_json:
        # Python escapes characters that another encoding lacks in a way that is not valid in JSON.
        utf8 = getattr(sys.stdout, "encoding", "").lower() == "utf-8"
        records = [_record(entry, hits) for entry, hits in found]
        print(json.dumps(records, ensure_ascii=not utf8, indent=2))
        return
    for entry, hits in found:
        for line in _lines(entry, hits):
            say(line)


def _lines(entry: Entry, hits: Sequence[Hit]) -> Iterator[str]:
    head = entry.head
    newer = tr("there is a newer edition of {date}", date=entry.newer) if entry.newer else ""
    facts = [head.date, head.marking, head.author, ", ".join(head.lead), newer]
    yield f"{entry.file}: {'; '.join(filter(None, (head.title, *facts)))}"
    for hit in hits:
        yield f"    {hit.place}: {hit.found.before}{hit.found.words}{hit.found.after}"


def _record(entry: Entry, hits: Sequence[Hit]) -> dict[str, object]:
    return {
        "file": _utf8(entry.file),
        **entry.head._asdict(),
        "newer": entry.newer,
        "hits": [
            {
                "kind": hit.passage.kind,
                "paragraph": _paragraph(hit),
                "label": hit.passage.label,
                "before": hit.found.before,
                "words": hit.found.words,
                "after": hit.found.after,
            }
            for hit in hits
        ],
    }


def _paragraph(hit: Hit) -> int | None:
    return hit.passage.number if hit.passage.kind in ("paragraph", "note") else None


def _utf8(file: str) -> str:
    """Return a path with what is not UTF-8 in it as U+FFFD, which JSON can hold."""
    return file.encode(errors="surrogateescape").decode(errors="replace")
