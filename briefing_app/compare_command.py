"""The command compare, which needs no window."""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing_app.addresses import path_of
from briefing_app.input import reading_process
from briefing_app.model.editions.comparing import EditionChanges, compare
from briefing_app.model.editions.records import Change
from briefing_app.model.editions.report import change_report
from briefing_app.model.errors import OutputError
from briefing_app.output.files import refuse_overwriting, write_whole
from briefing_app.output.report_file import report_bytes
from briefing_app.output.writers import encoded

_ENDINGS = (".pdf", ".html", ".docx", ".json", ".md")

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    """The arguments; None for one that is not given."""

    old: str
    new: str
    output: str | None
    side_by_side: bool


def run_compare(arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say) -> None:
    """Say what changed from one edition to another, or write it to a file.

    ``parser`` is an empty one, whose errors are its caller's. Raises BriefingError and OSError.
    """
    parser.add_argument("old", type=path_of)
    parser.add_argument("new", type=path_of)
    parser.add_argument("-o", "--output", type=path_of)
    parser.add_argument("--side-by-side", action="store_true")
    given = parser.parse_args(arguments, namespace=_Arguments())
    if given.output is None and given.side_by_side:
        parser.error("--side-by-side needs -o")
    out = Path(given.output) if given.output is not None else None
    if out is not None and out.suffix.lower() not in _ENDINGS:
        endings = f"{', '.join(_ENDINGS[:-1])} or {_ENDINGS[-1]}"
        raise OutputError(str(out), f"What changed is written to files that end in {endings}.")
    reading_process.start_reader()
    readings = [reading_process.begin(file) for file in (given.old, given.new)]
    before, after = (reading.result() for reading in readings)
    if out is None:
        for line in _lines(compare(before, after)):
            say(line)
        return
    for briefing in (before, after):
        refuse_overwriting(out, briefing)
    changes = compare(before, after)
    write_whole(out, _written(changes, out.suffix.lower(), side_by_side=given.side_by_side))


def _written(changes: EditionChanges, ending: str, *, side_by_side: bool) -> bytes:
    if ending == ".json":
        from briefing_app.output.edition_record import changes_to_json

        return encoded(changes_to_json(changes))
    return report_bytes(change_report(changes, side_by_side=side_by_side), ending)


def _lines(changes: EditionChanges) -> Iterator[str]:
    """Yield what changed, a line each: the judgements first, the text as numbers last."""
    if changes.is_empty:
        yield "The two editions say the same."
        return
    for judgement in changes.judgements:
        words = _moved(judgement.before, judgement.after)
        way = f" ({judgement.direction})" if judgement.direction else ""
        yield f"{judgement.kind} of {judgement.title}: {words}{way}"
    before, after = changes.lead
    if before != after:
        yield f"lead: {_moved(', '.join(before.lead), ', '.join(after.lead))}"
    for name, listed in (
        ("", changes.head),
        ("motivation ", changes.motivations),
        ("evidence ", changes.evidence),
        ("assumption ", changes.assumptions),
        ("indicator ", changes.indicators),
        ("source ", changes.sources),
    ):
        for change in listed:
            yield from _change_lines(name, change)
    for rating in changes.ratings:
        moved = _moved(rating.before, rating.after)
        words = moved if rating.before != rating.after else f"{rating.after}, for another reason"
        yield f"rating {rating.evidence} × {rating.motivation}: {words}"
    counts = Counter(each.kind for each in changes.text.changes)
    # What moved is listed where it was and where it is.
    counts["moved"] //= 2
    told = [f"{counts[kind]} {kind}" for kind in ("changed", "added", "removed", "moved")]
    yield f"text: {', '.join(told)}"
    yield from changes.text.limits


def _change_lines(name: str, change: Change) -> Iterator[str]:
    if change.before is None or change.after is None:
        yield f"{name}{change.id}: {'new' if change.before is None else 'gone'}: {change.title}"
        return
    for field in change.fields:
        label = f"{name}{change.id}" if field == "text" else f"{name}{change.id}, {field}"
        words = _moved(change.before.get(field, ""), change.after.get(field, ""))
        yield f"{label}: {words}"


def _moved(before: str, after: str) -> str:
    return f"{before or 'none'} → {after or 'none'}"
