"""The commands that need no window: export, check, --version and --help."""

import argparse
import contextlib
import io
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from briefing_app import __version__
from briefing_app.addresses import path_of
from briefing_app.command_line.arguments import (
    Parser,
    UsageError,
    file_with_dash,
    near,
    words_of,
)
from briefing_app.command_line.command_names import (
    COMMANDS,
    GENERAL_OPTIONS,
    SHORT_OPTIONS,
    CommandName,
)
from briefing_app.command_line.error_sentences import sentence_about
from briefing_app.command_line.exit_codes import DONE, ERRORS_FOUND, FAILED, PIPE_CLOSED
from briefing_app.command_line.file_argument import STREAM, begin, output_stream
from briefing_app.command_line.paper_export import NAMES as FOR_PAPER
from briefing_app.command_line.paper_export import add_options, paper_of, write_copies_of
from briefing_app.input.spoofing import visible
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES, VIEWS
from briefing_app.output.files import (
    output_of,
    refuse_exporting,
    refuse_overwriting,
    refuse_replacing,
    write_whole,
)
from briefing_app.output.writers import WRITERS, Writer, writer_of
from briefing_app.translation import tr

MATRIX = "matrix"
"""The view of a .png that is not the window: the comparison as a picture."""

_OF_WINDOW = frozenset({"theme", "size"})
_DEFAULT_SIZE = (1280, 900)
_SMALLEST, _LARGEST = 200, 10_000


class _Export(argparse.Namespace):
    """The arguments of export; None for an option that is not given."""

    file: str | None
    output: str
    format: str | None
    no_clobber: bool
    quiet: bool
    pictures_from: str | None
    view: str | None
    theme: str | None
    size: tuple[int, int] | None
    turn: bool
    ratings: str | None
    copies: str | None
    distribution: list[str] | None


def run(arguments: Sequence[str]) -> int:
    """Run a command given by the arguments of the process; return the exit code.

    Errors go to standard error, one sentence each; none is raised.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = _dispatch(arguments)
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except Exception as error:  # noqa: BLE001 - a traceback tells a reader nothing
        _complain(sentence_about(error))
        return FAILED
    return code


def _dispatch(arguments: Sequence[str]) -> int:
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    if "-h" in options or "--help" in options:
        from briefing_app.command_line.command_help import help_text

        print(help_text())
        return DONE
    wanted = {SHORT_OPTIONS.get(each, each) for each in arguments}
    if wanted == {"--version"}:
        print(f"briefing-app {__version__}")
        return DONE
    if wanted == {"--verbose", "--version"}:
        from briefing_app.command_line.version_report import version_report

        print(version_report())
        return DONE
    command = next((name for name in COMMANDS if name == arguments[0]), None)
    if command is not None:
        return _RUN[command](arguments[1:])
    first, *_ = arguments
    if first.isalpha() and not os.path.lexists(first):
        told = tr("“{word}” is neither a file nor a command.", word=first)
        raise UsageError(told + near(first, (*COMMANDS, *GENERAL_OPTIONS)))
    unknown = next(each for each in options if each.startswith("-"))
    told = tr("There is no option “{option}” here.", option=unknown)
    raise UsageError(told + (file_with_dash(unknown) or near(unknown, GENERAL_OPTIONS)))


def _run_export(arguments: Sequence[str]) -> int:
    return _export(_export_parser().parse_args(arguments, namespace=_Export()))


def _run_check(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.check_command import run_check

    return run_check(arguments, Parser(), _say, _complain)


def _run_sign(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.signing_command import sign

    sign(arguments, Parser(), _say)
    return DONE


def _run_verify(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.signing_command import verify

    return DONE if verify(arguments, Parser(), _say) else ERRORS_FOUND


def _run_compare(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.compare_command import run_compare

    run_compare(arguments, Parser(), _say, _complain)
    return DONE


def _run_track(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.track_command import run_track

    run_track(arguments, Parser(), _say)
    return DONE


def _run_notes(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.notes_command import run_notes

    run_notes(arguments, Parser(), _say, _complain)
    return DONE


def _run_keys(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.signing_command import keys

    keys(arguments, Parser(), _say)
    return DONE


def _run_thumbnail(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.thumbnail_command import run_thumbnail

    run_thumbnail(arguments, Parser())
    return DONE


def _run_search(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.shelf_command import run_search

    return run_search(arguments, Parser(), _say, _complain)


def _run_list(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.shelf_command import run_list

    return run_list(arguments, Parser(), _say, _complain)


def _run_desktop_search(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.desktop_search_command import run_desktop_search

    run_desktop_search(arguments, Parser())
    return DONE


def _run_completion(arguments: Sequence[str]) -> int:
    from briefing_app.command_line.completion_command import run_completion

    print(run_completion(arguments, Parser()), end="")
    return DONE


_RUN: Mapping[CommandName, Callable[[Sequence[str]], int]] = {
    "export": _run_export,
    "check": _run_check,
    "sign": _run_sign,
    "verify": _run_verify,
    "keys": _run_keys,
    "compare": _run_compare,
    "notes": _run_notes,
    "track": _run_track,
    "search": _run_search,
    "list": _run_list,
    "thumbnail": _run_thumbnail,
    "desktop-search": _run_desktop_search,
    "completion": _run_completion,
}
"""What each command runs."""


def _export_parser() -> Parser:
    parser = Parser()
    parser.add_argument("file", nargs="?", type=path_of)
    parser.add_argument("-o", "--output", required=True, type=output_of)
    endings = [each.ending[1:] for each in WRITERS]
    parser.add_argument("-f", "--format", choices=endings, type=_ending)
    parser.add_argument("-n", "--no-clobber", action="store_true")
    parser.add_argument("-q", "--quiet", action="store_true")
    parser.add_argument("--pictures-from", type=_folder)
    add_options(parser)
    parser.add_argument("--view", choices=(*VIEWS, MATRIX))
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", type=_size)
    parser.add_argument("--turn", action="store_true")
    parser.add_argument("--ratings", type=words_of)
    return parser


def _folder(text: str) -> str:
    """Read the path of a folder; raises ArgumentTypeError for anything else."""
    path = path_of(text)
    if not os.path.isdir(path):  # noqa: PTH112 - a name may be too long
        raise argparse.ArgumentTypeError(tr("“{text}” is not a folder.", text=text))
    return path


def _ending(text: str) -> str:
    return text.removeprefix(".").lower()


def _size(text: str) -> tuple[int, int]:
    """Read ``1280x900``; raises ArgumentTypeError for anything else."""
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    width, height = (int(number) for number in found.groups()) if found else (0, 0)
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        raise argparse.ArgumentTypeError(
            tr(
                "“{text}” is not a size: write two numbers from {least} to {most}, such as"
                " 1280x900.",
                text=text,
                least=_SMALLEST,
                most=_LARGEST,
            )
        )
    return width, height


def _export(options: _Export) -> int:
    refuse_exporting(Path(options.output))
    to_stream = options.output == STREAM
    if to_stream and options.format is None:
        raise UsageError(
            tr("-o - needs --format, since there is no ending that says what to write.")
        )
    out = Path(options.output)
    name = f"x.{options.format}" if options.format else options.output
    writer = writer_of(name)
    _reject_unrelated_options(options, writer.ending)
    if options.no_clobber and not to_stream and options.copies != "each":
        refuse_replacing(out)
    with begin(options.file, options.pictures_from or "") as reading:
        briefing = reading.result()
        if not to_stream:
            refuse_overwriting(out, briefing)
        problems = list(briefing.problems)
        if options.ratings:
            from briefing_app.command_line.ratings_export import with_ratings

            briefing, of_ratings = with_ratings(briefing, options.ratings)
            problems += of_ratings
        if writer.ending == ".pdf":
            from briefing_app.output.missing_letters import missing_letters

            problems += missing_letters(briefing)
        if not options.quiet:
            for problem in problems:
                _complain(f"{problem} [{problem.severity}]")
        _write(out, briefing, writer, options)
    return DONE


def _write(out: Path, briefing: Briefing, writer: Writer, options: _Export) -> None:
    """Write a briefing to a file or to standard output."""
    briefing = briefing._replace(turned=options.turn)
    if writer.ending == ".pdf" and options.copies:
        write_copies_of(out, briefing, options)
        return
    if writer.ending == ".png" and options.view != MATRIX:
        data = _picture_of_window(briefing, options)
    else:
        data = paper_of(briefing, options) if writer.ending == ".pdf" else writer.write(briefing)
    if options.output == STREAM:
        output_stream().write(data)
    else:
        write_whole(out, data, replace=not options.no_clobber)


def _reject_unrelated_options(options: _Export, ending: str) -> None:
    """Reject options that do not apply to this kind of file, rather than ignore them."""
    owners = dict.fromkeys(FOR_PAPER, ".pdf") | dict.fromkeys(("view", "theme", "size"), ".png")
    for name, owner in owners.items():
        if getattr(options, name) is not None and ending != owner:
            raise UsageError(tr("--{name} is for {ending} files.", name=name, ending=owner))
        if getattr(options, name) is not None and options.view == MATRIX and name in _OF_WINDOW:
            raise UsageError(
                tr(
                    "--{name} is for pictures of the window, not for --view {view}.",
                    name=name,
                    view=MATRIX,
                )
            )
    if options.turn and ending == ".json":
        raise UsageError(tr("--turn is not for .json files: they have the same data either way."))
    if options.distribution and not options.copies:
        raise UsageError(tr("--distribution is for --copies."))
    is_window = ending == ".png" and options.view != MATRIX
    if options.output == STREAM and (options.copies or is_window):
        raise UsageError(
            tr("Several files, or a picture of the window, cannot go to standard output.")
        )
    if options.file == STREAM and is_window:
        raise UsageError(tr("A picture of the window needs a file, not standard input."))


def _picture_of_window(briefing: Briefing, options: _Export) -> bytes:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from briefing_app.ui.quick_imports import import_qt

    import_qt()
    from briefing_app.ui.window_picture import window_picture

    view = next(each for each in VIEWS if each == (options.view or "both"))
    theme = next(each for each in THEMES if each == (options.theme or "light"))
    return window_picture(briefing, view, theme, options.size or _DEFAULT_SIZE, turned=options.turn)


def _say(words: str) -> None:
    """Print one line, with characters that could mislead in a terminal spelt out."""
    print(visible(words.replace("\n", " ")))


def _complain(words: str) -> None:
    # If the words cannot be printed, the exit code still tells. Without a stream print() would take
    # standard output, where they would be in the middle of a file.
    if sys.stderr is None:
        return
    with contextlib.suppress(OSError):
        print(visible(words.replace("\n", " ")), file=sys.stderr)


def _drop_output() -> None:
    """Let the interpreter flush into the null device when it ends: nobody reads the output."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
