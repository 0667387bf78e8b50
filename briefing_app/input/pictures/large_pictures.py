"""Pictures that are drawn anew, each once, in a process of its own that can be ended.

Large ones are scaled down. A PNG or WebP that EXIF turns is turned, since some programs that show
it would turn it and others not; all turn a JPEG.

The reader notes them, and they come from it as they are: what a picture does to its decoder is up
to its author, and must not end the reading of the text.
"""

from collections.abc import Mapping
from math import sqrt

from briefing_app import log
from briefing_app.input.limits import PIXELS, SCALED_PIXELS, SCALED_SIDE, SCALING
from briefing_app.input.member_paths import shown
from briefing_app.input.pictures.images import inspect
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.model.errors import Problem
from briefing_app.model.orientation import AS_STORED, orientation
from briefing_app.model.tree import Node
from briefing_app.processes.helper import Helper, OverLimitError
from briefing_app.processes.work import Work
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import number, tr

_NAMES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WebP"}
_JOB = "briefing_app.input.pictures.picture_jobs:scale"


def is_large(asset: Asset) -> bool:
    """Return whether a picture has to be scaled down."""
    return asset.width * asset.height > PIXELS


def is_drawn_anew(asset: Asset) -> bool:
    """Return whether a picture has to be scaled down, or turned."""
    is_jpeg = asset.media_type == "image/jpeg"
    return is_large(asset) or (not is_jpeg and orientation(asset.data) != AS_STORED)


def scaled_sentence(asset: Asset) -> str:
    """Return the sentence that says of a large picture that it is scaled down."""
    return tr(
        "The image “{name}” has {width} by {height} pixels and is scaled down.",
        name=shown(asset.name),
        width=number(asset.width),
        height=number(asset.height),
    )


def with_scaled(briefing: Briefing) -> Briefing:
    """Return a briefing whose large pictures are scaled down, and those to be turned are turned.

    A large one that cannot be is left out, with a warning in place of the note that it is scaled
    down; another stays as it is.
    Raises OverLimitError if it was cancelled.
    """
    assets, refused = dict(briefing.assets), dict[str, str]()
    for name, asset in briefing.assets.items():
        if is_drawn_anew(asset):
            try:
                assets[name] = _scaled(asset)
            except ValueError as error:
                if is_large(asset):
                    del assets[name]
                    refused[name] = str(error)
    scaled = briefing._replace(assets=assets)
    return _without_refused(scaled, briefing.assets, refused) if refused else scaled


def _without_refused(
    briefing: Briefing, assets: Mapping[str, Asset], refused: dict[str, str]
) -> Briefing:
    """Return a briefing that shows none of some pictures; ``refused`` has a clause for each."""
    sentences = {
        scaled_sentence(assets[name]): tr(
            "The image “{name}” is not shown: {why}.", name=shown(name), why=why
        )
        for name, why in refused.items()
    }
    return briefing._replace(
        blocks=_without(briefing.blocks, refused),
        footnotes={
            ref: note._replace(blocks=_without(note.blocks, refused))
            for ref, note in briefing.footnotes.items()
        },
        problems=tuple(_renewed(problem, sentences) for problem in briefing.problems),
    )


def _scaled(asset: Asset) -> Asset:
    """Draw a picture anew; raises ValueError, with a clause for a sentence, if that fails."""
    longer, pixels = max(asset.width, asset.height), asset.width * asset.height
    part = min(sqrt(SCALED_PIXELS / pixels), SCALED_SIDE / longer) if is_large(asset) else 1
    size = [max(1, int(part * asset.width)), max(1, int(part * asset.height))]
    try:
        helper = Helper(Work(_JOB, SCALING))
    except OSError as error:
        raise ValueError(
            tr("no process could be started to scale it down: {why}", why=why_unreadable(error))
        ) from None
    try:
        helper.ask(size, (asset.data,))
        data = b"".join(helper.answer().blobs)
    except OverLimitError as over:
        if over.reason == "cancelled":
            raise
        log.failure(over)
        raise ValueError(tr("it takes too much time or memory to scale it down")) from None
    finally:
        helper.end()
    if not data:
        name = _NAMES[asset.media_type]
        raise ValueError(tr("it is a damaged {name}, or one of a rare kind", name=name))
    return Asset(asset.name, *inspect(data), data)


def _renewed(problem: Problem, refusals: dict[str, str]) -> Problem:
    """Return a problem, or the warning that takes its place."""
    refusal = refusals.get(problem.sentence)
    if refusal is None:
        return problem
    return problem._replace(code="image-refused", severity="warning", sentence=refusal)


def _without(nodes: tuple[Node, ...], refused: dict[str, str]) -> tuple[Node, ...]:
    """Return nodes in which some pictures are not there to be shown."""
    return tuple(
        node._replace(attributes={**node.attributes, "source": ""})
        if node.kind == "image" and node.string("source") in refused
        else node._replace(children=_without(node.children, refused))
        for node in nodes
    )
