"""Pictures that are drawn anew, each once, in a process that can be ended.

Drawings in SVG are drawn. Large pictures are scaled down. A PNG or WebP that EXIF turns is turned,
since some programs that show it would turn it and others not; all turn a JPEG.

The reader notes them, and they come from it as they are: what a picture does to its decoder is up
to its author, and must not end the reading of the text. One that takes too long costs no other.
"""

from collections.abc import Mapping
from contextlib import closing
from math import sqrt

from briefing_app import log
from briefing_app.input.limits import (
    DRAWING,
    DRAWINGS_SECONDS,
    PIXELS,
    SCALED_PIXELS,
    SCALED_SIDE,
    SCALING,
)
from briefing_app.input.member_paths import shown
from briefing_app.input.pictures import images
from briefing_app.input.pictures.drawings import drawn_size
from briefing_app.input.problem_log import in_order
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.orientation import AS_STORED, orientation
from briefing_app.model.tree import Node, walk
from briefing_app.processes.helper import OverLimitError
from briefing_app.processes.kept import Kept
from briefing_app.processes.work import Work
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import number, tr

_NAMES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WebP", images.DRAWING: "SVG"}
_JOBS = "briefing_app.input.pictures.picture_jobs"


def is_drawing(asset: Asset) -> bool:
    """Return whether a picture is a drawing that has not been drawn yet."""
    return asset.media_type == images.DRAWING


def is_large(asset: Asset) -> bool:
    """Return whether a picture has to be scaled down."""
    return not is_drawing(asset) and asset.width * asset.height > PIXELS


def is_drawn_anew(asset: Asset) -> bool:
    """Return whether a picture has to be drawn, scaled down, or turned."""
    is_jpeg = asset.media_type == "image/jpeg"
    turned = not is_jpeg and orientation(asset.data) != AS_STORED
    return is_drawing(asset) or is_large(asset) or turned


def pixels_of(asset: Asset) -> int:
    """Return how many pixels a picture has at most once it is drawn anew, if it has to be."""
    if is_large(asset):
        return SCALED_PIXELS
    width, height = asset.width, asset.height
    if is_drawing(asset):
        width, height = drawn_size(width, height)
    return width * height


def scaled_sentence(asset: Asset) -> str:
    """Return the sentence that says of a large picture that it is scaled down."""
    return tr(
        "The image “{name}” has {width} by {height} pixels and is scaled down.",
        name=shown(asset.name),
        width=number(asset.width),
        height=number(asset.height),
    )


def with_drawn(briefing: Briefing) -> Briefing:
    """Return a briefing whose drawings are drawn, and pictures scaled down or turned.

    A drawing or a large picture that cannot be is left out, with a warning, which takes the place
    of the note that it is scaled down; another picture stays as it is.
    Raises OverLimitError if it was cancelled.
    """
    assets, refused = dict(briefing.assets), dict[str, str]()
    with closing(_Drawing()) as drawing:
        for name, asset in briefing.assets.items():
            if is_drawn_anew(asset):
                try:
                    assets[name] = drawing.drawn(asset)
                except ValueError as error:
                    if is_drawing(asset) or is_large(asset):
                        del assets[name]
                        refused[name] = str(error)
    drawn = briefing._replace(assets=assets)
    return _without_refused(drawn, briefing.assets, refused) if refused else drawn


class _Drawing:
    """Draws the pictures of one briefing; a process is kept for drawings, and one for others."""

    def __init__(self) -> None:
        self._drawings = Kept(Work(f"{_JOBS}:draw", DRAWING))
        self._others = Kept(Work(f"{_JOBS}:scale", SCALING))
        self._seconds = 0.0
        """The processor time that the drawings have taken."""

    def drawn(self, asset: Asset) -> Asset:
        """Draw a picture anew; raises ValueError, with a clause for a sentence, if that fails."""
        try:
            data = self._drawing(asset) if is_drawing(asset) else self._other(asset)
        except OSError as error:
            raise ValueError(
                tr("no process could be started to draw it: {why}", why=why_unreadable(error))
            ) from None
        except OverLimitError as over:
            if over.reason == "cancelled":
                raise
            log.failure(over)
            raise ValueError(tr("it takes too much time or memory to draw it")) from None
        if not data:
            name = _NAMES[asset.media_type]
            raise ValueError(tr("it is a damaged {name}, or one of a rare kind", name=name))
        media_type, width, height = images.inspect(data)
        if is_drawing(asset):
            width, height = asset.width, asset.height
        return asset._replace(media_type=media_type, width=width, height=height, data=data)

    def _drawing(self, asset: Asset) -> bytes:
        if self._seconds >= DRAWINGS_SECONDS:
            raise ValueError(
                tr(
                    "the drawings before it take more than {seconds} seconds",
                    seconds=DRAWINGS_SECONDS,
                )
            )
        size = drawn_size(asset.width, asset.height)
        try:
            answer = self._drawings.ask(size, (asset.data,))
        except OverLimitError:
            self._seconds += DRAWING.seconds
            raise
        if isinstance(answer.value, float):
            self._seconds += answer.value
        return b"".join(answer.blobs)

    def _other(self, asset: Asset) -> bytes:
        longer, pixels = max(asset.width, asset.height), asset.width * asset.height
        part = min(sqrt(SCALED_PIXELS / pixels), SCALED_SIDE / longer) if is_large(asset) else 1
        size = [max(1, int(part * asset.width)), max(1, int(part * asset.height))]
        return b"".join(self._others.ask(size, (asset.data,)).blobs)

    def close(self) -> None:
        """End the processes."""
        self._drawings.close()
        self._others.close()


def _without_refused(
    briefing: Briefing, assets: Mapping[str, Asset], refused: Mapping[str, str]
) -> Briefing:
    """Return a briefing that shows none of some pictures; ``refused`` has a clause for each."""
    lines = _first_lines(briefing)
    warnings = (
        Problem(
            briefing.location,
            lines.get(name),
            "image-refused",
            tr("The image “{name}” is not shown: {why}.", name=shown(name), why=why),
            "warning",
        )
        for name, why in refused.items()
    )
    untrue = {scaled_sentence(assets[name]) for name in refused}
    told = (each for each in briefing.problems if each.sentence not in untrue)
    return briefing._replace(
        blocks=_without(briefing.blocks, refused),
        footnotes={
            ref: note._replace(blocks=_without(note.blocks, refused))
            for ref, note in briefing.footnotes.items()
        },
        problems=in_order((*told, *warnings), briefing.location),
    )


def _first_lines(briefing: Briefing) -> dict[str, int]:
    """Return the first line that shows each picture, by its name, as far as lines are known."""
    found: dict[str, int] = {}
    for blocks in (briefing.blocks, *(note.blocks for note in briefing.footnotes.values())):
        line = None
        for node in walk(blocks):
            line = node.line or line
            source = node.string("source")
            if node.kind == "image" and source and line is not None:
                found[source] = min(line, found.get(source, line))
    return found


def _without(nodes: tuple[Node, ...], refused: Mapping[str, str]) -> tuple[Node, ...]:
    """Return nodes in which some pictures are not there to be shown."""
    return tuple(
        node._replace(attributes={**node.attributes, "source": ""})
        if node.kind == "image" and node.string("source") in refused
        else node._replace(children=_without(node.children, refused))
        for node in nodes
    )
