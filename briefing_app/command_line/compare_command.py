"""The command compare, which needs no window."""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing_app.addresses import path_of
from briefing_app.input.confined import reading_process
from briefing_app.model.editions.cautions import cautions
from briefing_app.model.editions.comparing import EditionChanges, compare
from briefing_app.model.editions.records import Change, field_name, value_in_words
from briefing_app.model.editions.report import change_report, lead_sentences
from briefing_app.model.errors import OutputError
from briefing_app.model.words.fixed_words import reader_words
from briefing_app.output.files import output_of, refuse_overwriting, write_whole
from briefing_app.output.report_file import pictures_out_of_reach, report_bytes
from briefing_app.output.writers import encoded
from briefing_app.processes.records import no_collection
from briefing_app.translation import any_of, in_quotes, plural, tr

_ENDINGS = (".pdf", ".html", ".docx", ".json", ".md")

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    """The arguments; None for one that is not given."""

    old: str
    new: str
    output: str | None
    side_by_side: bool


def run_compare(
    arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say, complain: _Say
) -> None:
    """Say what changed from one edition to another, or write it to a file.

    ``parser`` is an empty one, whose errors are its caller's. Raises BriefingError and OSError.
    """
    parser.add_argument("old", metavar="OLD", type=path_of)
    parser.add_argument("new", metavar="NEW", type=path_of)
    parser.add_argument("-o", "--output", type=output_of)
    parser.add_argument("--side-by-side", action="store_true")
    given = parser.parse_args(arguments, namespace=_Arguments())
    if given.output is None and given.side_by_side:
        parser.error(tr("--side-by-side needs -o"))
    out = Path(given.output) if given.output is not None else None
    if out is not None and out.suffix.lower() not in _ENDINGS:
        sentence = tr(
            "What changed is written to files that end in {endings}.", endings=any_of(_ENDINGS)
        )
        raise OutputError(str(out), sentence)
    reading_process.start_reader(several=True)
    readings = [reading_process.begin(file) for file in (given.old, given.new)]
    before, after = (reading.result() for reading in readings)
    if out is None:
        with no_collection():
            changes = compare(before, after)
        for line in _lines(changes):
            say(line)
        return
    for briefing in (before, after):
        refuse_overwriting(out, briefing)
    with no_collection():
        changes = compare(before, after)
        data = _written(changes, out, complain, side_by_side=given.side_by_side)
    write_whole(out, data)


def _written(changes: EditionChanges, out: Path, complain: _Say, *, side_by_side: bool) -> bytes:
    """Return what changed as a file; which pictures that cannot show is complained of."""
    ending = out.suffix.lower()
    if ending == ".json":
        from briefing_app.output.record.edition_record import changes_to_json

        return encoded(changes_to_json(changes))
    report = change_report(changes, side_by_side=side_by_side)
    hidden = pictures_out_of_reach(report) if ending == ".md" else ()
    if hidden:
        complain(
            plural(
                "The report does not show “{name}”: Markdown cannot show a picture inside a pack.",
                "The report does not show {n} pictures, such as “{name}”: Markdown cannot show"
                " pictures inside a pack.",
                len(hidden),
                name=hidden[0],
            )
        )
    return report_bytes(report, ending, out.parent)


def _lines(changes: EditionChanges) -> Iterator[str]:
    """Yield what changed, a line each: the judgements first, the text as numbers last."""
    yield from cautions(changes, reader_words())
    if changes.is_empty:
        yield tr("The two editions say the same.")
        return
    for judgement in changes.judgements:
        words = _moved(judgement.kind, judgement.before, judgement.after)
        way = {"up": " ↑", "down": " ↓"}.get(judgement.direction, "")
        kind = reader_words()["rows"][judgement.kind]
        yield tr(
            "{kind} of {title}: {change}", kind=kind, title=judgement.title, change=words + way
        )
    if changes.judgements and changes.before.scale.id != changes.after.scale.id:
        yield reader_words()["track"]["scales"]
    yield from lead_sentences(changes, reader_words())
    yield from _entries(changes)
    titles = changes.motivation_titles
    for rating in changes.ratings:
        moved = _moved("rating", rating.before, rating.after)
        words = moved
        if rating.before == rating.after:
            words = tr("{rating}, for another reason", rating=rating.after)
        yield tr(
            "Rating {item} × {motivation}: {change}",
            item=rating.evidence,
            motivation=titles[rating.motivation],
            change=words,
        )
    counts = Counter(each.kind for each in changes.text.changes)
    # What moved is listed where it was and where it is.
    counts["moved"] //= 2
    yield tr(
        "Text: {changed} changed, {added} added, {removed} removed, {moved} moved",
        changed=counts["changed"],
        added=counts["added"],
        removed=counts["removed"],
        moved=counts["moved"],
    )
    yield from changes.text.limits


def _entries(changes: EditionChanges) -> Iterator[str]:
    """Yield what changed in the entries of the front matter."""
    for change in changes.head:
        entry = reader_words()["workbook"][change.id]
        values = ((each or {}).get("text", "") for each in (change.before, change.after))
        yield f"{entry}: {_moved('text', *values)}"
    for name, listed in (
        (tr("motivation"), changes.motivations),
        (tr("Criterion"), changes.criteria),
        (tr("evidence"), changes.evidence),
        (tr("assumption"), changes.assumptions),
        (tr("indicator"), changes.indicators),
        (tr("source"), changes.sources),
    ):
        for change in listed:
            yield from _change_lines(f"{name} {change.id}", change)
    for change in changes.timeline:
        event = reader_words()["event_key"]
        yield from _change_lines(f"{event} {in_quotes(change.title)}", change)


def _change_lines(entry: str, change: Change) -> Iterator[str]:
    """Yield what changed of an entry; ``entry`` names it."""
    if change.before is None or change.after is None:
        if change.before is None:
            yield tr("{entry}: new: {title}", entry=entry, title=change.title)
        else:
            yield tr("{entry}: gone: {title}", entry=entry, title=change.title)
        return
    for field in change.fields:
        words = _moved(field, change.before.get(field, ""), change.after.get(field, ""))
        named = field_name(field, reader_words())
        yield f"{entry}: {words}" if field == "text" else f"{entry}, {named}: {words}"


def _moved(field: str, *values: str) -> str:
    """Return the value of a field before and after, in the reader's words."""
    words, none = reader_words(), tr("none")
    return " → ".join(value_in_words(field, each, words) or none for each in values)
