"""The command thumbnail, which file managers call."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from briefing_app.addresses import path_of
from briefing_app.command_line.file_argument import STREAM, begin, output_stream
from briefing_app.model.errors import OutputError
from briefing_app.output.files import output_of, refuse_overwriting, write_whole
from briefing_app.policy import policy
from briefing_app.translation import tr

_USUAL, _LARGEST = 256, 2048
"""Sizes in pixels; desktops ask for 128 to 1024."""


class _Arguments(argparse.Namespace):
    file: str
    output: str
    size: int


def run_thumbnail(arguments: Sequence[str], parser: argparse.ArgumentParser) -> None:
    """Write a small picture of a briefing's first page.

    File managers keep such pictures, so that none is made where the policy of the computer has
    switched remembering off. ``parser`` is an empty one, whose errors are its caller's.
    Raises BriefingError.
    """
    parser.add_argument("file", metavar="FILE", type=path_of)
    parser.add_argument("output", metavar="OUT", type=output_of)
    parser.add_argument("-s", "--size", type=_size, default=_USUAL)
    given = parser.parse_args(arguments, namespace=_Arguments())
    reason = policy().reason("remember")
    if reason:
        raise OutputError(given.output, reason)
    with begin(given.file) as reading:
        from briefing_app.output.thumbnail import thumbnail

        briefing = reading.result()
        if given.output == STREAM:
            output_stream().write(thumbnail(briefing, given.size))
            return
        target = Path(given.output)
        refuse_overwriting(target, briefing)
        write_whole(target, thumbnail(briefing, given.size))


def _size(text: str) -> int:
    """Read a number of pixels; raises ArgumentTypeError for anything else."""
    if not (text.isdecimal() and 1 <= int(text) <= _LARGEST):
        raise argparse.ArgumentTypeError(
            tr(
                "“{text}” is not a size: write a number of pixels from 1 to {most}",
                text=text,
                most=_LARGEST,
            )
        )
    return int(text)
