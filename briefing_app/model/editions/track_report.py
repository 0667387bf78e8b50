"""The track of the judgements as a briefing, so that every writer shows it.

It is a table that goes down by date: a row for each edition, a column for each motivation, and in
each cell the band of its likelihood on the axis of the scale. Columns that would be too narrow go
into a second table.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from briefing_app.model.briefing import Asset, Briefing, Section
from briefing_app.model.editions.marked_text import text_node
from briefing_app.model.editions.records import different_ids
from briefing_app.model.editions.track import Point, Track, TrackedEdition
from briefing_app.model.marking.markings import highest
from briefing_app.model.table.ranges import Stretch
from briefing_app.model.tree import Node, Value, plain_text
from briefing_app.model.words.fixed_words import Words, date_words, words_in
from briefing_app.model.words.sentences import between_commas

_COLUMNS = 5
"""Motivations beside one another in one table."""

_HEADING = "track"


def picture_name(stretch: Stretch, *, leads: bool) -> str:
    """Return the name of the picture of a band, for `track_report`."""
    return f"band {stretch.low:g} {stretch.high:g}{' lead' if leads else ''}"


def stretches_of(track: Track) -> Iterator[tuple[TrackedEdition, Stretch, bool]]:
    """Yield what there must be a picture of: each band in use, with whether its column leads."""
    for edition in track.editions:
        for point in edition.points.values():
            if point.stretch is not None:
                yield edition, point.stretch, point.leads


def track_report(track: Track, pictures: Mapping[str, Asset]) -> Briefing:
    """Return the track under the highest of the markings, in the language of the latest edition.

    ``pictures`` are those of the bands, by `picture_name`; a band without one is in words. A band
    is a link of the scope edition to the judgement in its own edition.
    """
    latest = track.latest
    words = words_in(latest.lang)
    told = words["track"]
    heading: dict[str, Value] = {"level": 1, "id": _HEADING}
    blocks = [
        Node("heading", (text_node(told["heading"]),), attributes=heading),
        *(_paragraph(each) for each in _introduction(track, words)),
        *_tables(track, words, pictures),
    ]
    return Briefing(
        file="",
        name=told["title"].format(title=latest.name),
        title=told["title"].format(title=latest.title),
        subtitle=_span(track, words),
        blocks=tuple(blocks),
        sections=(Section(_HEADING, told["heading"], 1, 0),),
        as_of=latest.as_of,
        marking=highest(each.briefing.marking for each in track.editions),
        lang=latest.lang,
        scale=latest.scale,
        assets=dict(pictures),
        words=len(plain_text(blocks).split()),
        own_files=tuple(file for each in track.editions for file in each.briefing.own_files),
    )


def _span(track: Track, words: Words) -> str:
    first, last = (_called(track.editions[place].briefing, words) for place in (0, -1))
    return words["track"]["span"].format(first=first, last=last)


def _called(briefing: Briefing, words: Words) -> str:
    return date_words(briefing.as_of, words) if briefing.as_of else briefing.name


def _introduction(track: Track, words: Words) -> Iterator[str]:
    told = words["track"]
    yield told["how"].format(scale=track.latest.scale.title)
    if not track.titles:
        yield told["nothing"]
    if not track.same_scale:
        yield told["scales"]
    if len(track.ids) > 1:
        yield different_ids(track.ids, words)


def _tables(track: Track, words: Words, pictures: Collection[str]) -> Iterator[Node]:
    columns = list(track.titles)
    for start in range(0, len(columns), _COLUMNS):
        yield _table(track, columns[start : start + _COLUMNS], words, pictures)


def _table(track: Track, columns: Sequence[str], words: Words, pictures: Collection[str]) -> Node:
    heads = [words["track"]["edition"], *(track.titles[each] for each in columns)]
    rows = [_row([(text_node(each),) for each in heads], header=True)]
    for edition in track.editions:
        cells = [_edition(track, edition, words)]
        cells += [_cell(edition, edition.points.get(each), words, pictures) for each in columns]
        rows.append(_row(cells, header=False))
    return Node("table", tuple(rows), attributes={"alignments": ("",) * len(heads)})


def _edition(track: Track, edition: TrackedEdition, words: Words) -> tuple[Node, ...]:
    """Return the cell that names an edition, and says so if the lead changes in it."""
    told = words["track"]
    name: tuple[Node, ...] = (_link(edition, 0, (text_node(_called(edition.briefing, words)),)),)
    if edition.lead_changed:
        titles = between_commas([track.titles[each] for each in edition.lead.lead], words)
        name += (
            Node("line_break"),
            Node("strong", (text_node(told["lead_changes"].format(titles=titles)),)),
        )
    if not track.same_scale:
        name += (Node("line_break"), text_node(edition.briefing.scale.title))
    return name


def _cell(
    edition: TrackedEdition, point: Point | None, words: Words, pictures: Collection[str]
) -> tuple[Node, ...]:
    """Return the band with its term below it; only a dash for an edition without the motivation."""
    if point is None:
        return (text_node("–"),)
    stretch = point.stretch
    if stretch is None:
        judged: tuple[Node, ...] = (text_node(words["not_estimated"]),)
    else:
        said = f"{stretch.term}, {stretch.words}"
        judged = (text_node(said),)
        name = picture_name(stretch, leads=point.leads)
        if name in pictures:
            picture = Node("image", text=said, attributes={"source": name})
            judged = (picture, Node("line_break"), text_node(stretch.term))
    leads = (Node("line_break"), Node("strong", (text_node(words["track"]["leads"]),)))
    return (_link(edition, point.paragraph, judged), *(leads if point.leads else ()))


def _link(edition: TrackedEdition, paragraph: int, children: tuple[Node, ...]) -> Node:
    attributes: dict[str, Value] = {
        "target": edition.briefing.file, "scope": "edition", "paragraph": paragraph,
    }  # fmt: skip
    return Node("link", children, attributes=attributes)


def _paragraph(words: str) -> Node:
    return Node("paragraph", (text_node(words),))


def _row(cells: Sequence[tuple[Node, ...]], *, header: bool) -> Node:
    inner = tuple(Node("cell", each) for each in cells)
    return Node("row", inner, attributes={"header": header})
