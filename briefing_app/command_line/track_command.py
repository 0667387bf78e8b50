"""The command track, which needs no window."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing_app.addresses import path_of
from briefing_app.input.confined import reading_process
from briefing_app.model.editions.track import Point, Track, track_of
from briefing_app.model.editions.track_report import track_report
from briefing_app.model.errors import OutputError
from briefing_app.output.files import output_of, refuse_overwriting, write_whole
from briefing_app.output.report_file import ENDINGS, report_bytes
from briefing_app.translation import any_of, tr

_ENDINGS = (*ENDINGS, ".json")

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    """The arguments; None for one that is not given."""

    files: list[str]
    output: str | None


def run_track(arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say) -> None:
    """Say how the likelihoods went through a series of editions, or write it to a file.

    ``parser`` is an empty one, whose errors are its caller's. Raises BriefingError and OSError.
    """
    parser.add_argument("files", metavar="FILE", nargs="+", type=path_of)
    parser.add_argument("-o", "--output", type=output_of)
    given = parser.parse_args(arguments, namespace=_Arguments())
    out = Path(given.output) if given.output is not None else None
    if out is not None and out.suffix.lower() not in _ENDINGS:
        raise OutputError(
            str(out),
            tr("The track is written to files that end in {endings}.", endings=any_of(_ENDINGS)),
        )
    reading_process.start_reader(several=True)
    briefings = [reading_process.begin(each).result() for each in given.files]
    track = track_of(briefings)
    if out is None:
        for line in _lines(track):
            say(line)
        return
    for briefing in briefings:
        refuse_overwriting(out, briefing)
    write_whole(out, _written(track, out.suffix.lower()))


def _written(track: Track, ending: str) -> bytes:
    if ending == ".json":
        from briefing_app.output.record.track_record import track_to_json

        return track_to_json(track).encode()
    if ending == ".md":
        return report_bytes(track_report(track, {}), ending)
    from briefing_app.output.track_pictures import track_pictures

    return report_bytes(track_report(track, track_pictures(track)), ending)


def _lines(track: Track) -> Iterator[str]:
    """Yield a line for each motivation in each edition, under a line for the edition."""
    for edition in track.editions:
        briefing = edition.briefing
        yield f"{briefing.as_of or tr('no date')}: {briefing.name}"
        if edition.lead_changed:
            titles = ", ".join(track.titles[each] for each in edition.lead.lead)
            yield f"  {tr('the lead changes to {titles}', titles=titles)}"
        for ref, title in track.titles.items():
            yield f"  {title}: {_told(edition.points.get(ref))}"


def _told(point: Point | None) -> str:
    if point is None:
        return "–"
    likelihood = point.motivation.likelihood or tr("not estimated")
    return tr("{likelihood}, leads", likelihood=likelihood) if point.leads else likelihood
