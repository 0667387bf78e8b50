"""The commands that need no window: export, check, --version and --help."""

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from briefing_app import __version__, log
from briefing_app.addresses import path_of
from briefing_app.file_argument import STREAM, begin
from briefing_app.input.spoofing import visible
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES, VIEWS
from briefing_app.model.errors import BriefingError, OutputError
from briefing_app.output.writers import WRITERS, Writer, writer_of
from briefing_app.paper_export import HELP as PAPER_HELP
from briefing_app.paper_export import NAMES as FOR_PAPER
from briefing_app.paper_export import add_options, paper_of, write_copies_of

DONE, ERRORS_FOUND, FAILED, PIPE_CLOSED = 0, 1, 2, 141
"""The exit codes; the last is that of a program whose output nobody reads any more."""

MATRIX = "matrix"
"""The view of a .png that is not the window: the comparison as a picture."""

_UNKNOWN = re.compile(r"unrecognized arguments: (--[\w-]+)")
_OF_WINDOW = frozenset({"theme", "size"})
_DEFAULT_SIZE = (1280, 900)
_SMALLEST, _LARGEST = 200, 10_000

_WHAT_ELSE = {".png": "a picture of the window, or of the comparison (--view matrix)"}
_ENDINGS = "\n".join(
    f"{'':29}{each.ending:<7}{_WHAT_ELSE.get(each.ending, each.what)}" for each in WRITERS
)

HELP = f"""\
usage: briefing-app [--no-memory] [FILE...]
       briefing-app export [FILE] -o OUT [options]
       briefing-app check [FILE...] [options]
       briefing-app compare OLD NEW [-o OUT]
       briefing-app track FILE... [-o OUT]
       briefing-app search WORDS [options]
       briefing-app list [options]
       briefing-app sign FILE -k KEY [options]
       briefing-app verify FILE [-k KEY]
       briefing-app keys [new|trust|forget NAME]
       briefing-app thumbnail FILE OUT [-s SIZE]
       briefing-app completion bash|zsh|fish

Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or .briefing
packs, by their paths or as file: addresses. Without FILE, the built-in briefing is taken; for
export and check, - means standard input.

commands:
  briefing-app [FILE...]   open a window
  briefing-app export      write another file; the ending of OUT says which
{_ENDINGS}
  briefing-app check       print the problems of a file, as file:line: code: sentence [severity];
                           then advice on its tradecraft, and how to silence each kind in the file
  briefing-app compare     print what changed between two editions, or write it to OUT: .pdf, .html,
                           .docx, .json or .md
  briefing-app track       print the likelihoods through the editions of a briefing, or write them
                           to OUT: .pdf, .html, .docx, .json or .md
  briefing-app search      print which briefings of your shelf have some words, and where: words
                           that begin like this, "a phrase", and -words that must not be there
  briefing-app list        print the briefings of your shelf, the newest first
  briefing-app sign        sign a file, in FILE.minisig beside it, or the folder of a bundle, inside
  briefing-app verify      print who signed a file, and whether it was altered since
  briefing-app keys        list the public keys that you trust; with “new FILE” make a pair, with
                           “trust FILE.pub” trust a key, with “forget NAME” no longer trust it
  briefing-app thumbnail   write a small picture of the first page, for file managers
  briefing-app completion  print a script that lets a shell complete what you type

options of export:
  -o, --output OUT         the file to write; an existing one is replaced; - is standard output
  -f, --format ENDING      what to write, such as pdf, whatever OUT ends in
  -n, --no-clobber         write no file that is there already
  -q, --quiet              do not print the problems of the file
  --view read|compare|both|matrix
                           what a .png shows: the window, or the comparison alone (both)
  --theme light|dark|sepia|contrast
                           the colours of a .png of the window (light)
  --turn                   the table with motivations as rows, in all but .json
  --size WIDTHxHEIGHT      of a .png of the window, in pixels (1280x900)

options of export to .pdf:
{PAPER_HELP}

options of check:
  --strict                 let warnings fail, too
  -q, --quiet              print nothing, and say by the exit code whether there are errors
  --format text|json       how to print (text)
  --json                   print problems, advice, and what the lead hangs on as JSON, in the form
                           of resources/schema/check.schema.json; of several files, a list

option of compare:
  --side-by-side           the paragraphs that changed in two columns, and not the whole text

options of search and list:
  --shelf FOLDER           look in this folder and those below it, and not in those that you set up;
                           may be given again
  --since DATE, --until DATE
                           only briefings of these dates, each as YYYY, YYYY-MM or YYYY-MM-DD
  --marking, --source, --motivation, --likelihood WORDS
                           only briefings with this marking, source, motivation or term
  --most N                 print at most so many briefings (100)
  --json                   print a list of them as JSON

options of sign (the form is that of minisign):
  -k, --key FILE           your secret key; its password is asked for, or read as a line of
                           standard input
  -c, --comment WORDS      a comment that is signed too (file:NAME)
  -o, --output OUT         write the pack anew as OUT, signed inside

option of verify:
  -k, --key KEY            a public key to use once, without trusting it: a file, or its line that
                           minisign's option -P takes

option of keys trust:
  --name NAME              the name to trust it under (that of the file)

option of thumbnail:
  -s, --size PIXELS        the longer side of the picture, which is a PNG (256)

option of a window:
  --no-memory              neither read nor write what is kept between runs: settings, positions,
                           ratings

other options:
  --verbose                log what is done to standard error, without a word of the file
  -V, --version            print the version; with --verbose those of all parts, for a report
  -h, --help               print this help

For a file that is named like a command, write ./export; after --, names may begin with a dash.

examples:
  briefing-app report.briefing
  briefing-app export report.md -o report.pdf --paper letter
  briefing-app export report.md -o comparison.xlsx
  briefing-app export -o window.png --view compare --theme dark --size 1600x1000
  briefing-app check report.textbundle
  briefing-app compare march.md april.md -o changes.pdf
  briefing-app search --shelf ~/briefings "peace treaty" sanct
  briefing-app sign report.briefing -k desk.key

exit codes: 0 success, 1 check found errors (advice is not one), verify no proof or search and list
no briefing, 2 failure"""


class _UsageError(Exception):
    """The arguments are not a valid command; the message says why."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of printing: there may be nowhere to print to."""

    def error(self, message: str) -> NoReturn:
        unknown = _UNKNOWN.match(message)
        near = _near(unknown[1], self._option_string_actions) if unknown else ""
        raise _UsageError(f"{message}{near}")


def _near(word: str, known: Iterable[str]) -> str:
    """Return a question after a word that is unknown, if a known one is like it."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(known), 1)
    return f"; did you mean “{found[0]}”?" if found else ""


class _Export(argparse.Namespace):
    """The arguments of export; None for an option that is not given."""

    file: str | None
    output: str
    format: str | None
    no_clobber: bool
    quiet: bool
    view: str | None
    theme: str | None
    size: tuple[int, int] | None
    turn: bool
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
    except _UsageError as error:
        _complain(f"briefing-app: {error} (see “briefing-app --help”)")
        return FAILED
    except BriefingError as error:
        _complain(str(error.problem))
        return FAILED
    except ImportError as error:
        log.failure(error)
        from briefing_app.system_libraries import ALWAYS, import_sentence

        _complain(import_sentence(error, ALWAYS))
        return FAILED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except OSError as error:
        log.failure(error)
        _complain(f"briefing-app: {error.strerror or error}: {error.filename or 'output'}")
        return FAILED
    return code


def _dispatch(arguments: Sequence[str]) -> int:
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    if "-h" in options or "--help" in options:
        print(HELP)
        return DONE
    if list(arguments) in (["--version"], ["-V"]):
        print(f"briefing-app {__version__}")
        return DONE
    if sorted(arguments) == ["--verbose", "--version"]:
        from briefing_app.version_report import version_report

        print(version_report())
        return DONE
    if arguments[:1] and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    first, *_ = arguments
    if first.isalpha() and not os.path.lexists(first):
        raise _UsageError(f"“{first}” is neither a file nor a command{_near(first, COMMANDS)}")
    unknown = next(each for each in options if each.startswith("-"))
    raise _UsageError(f"there is no option “{unknown}” here")


def _run_export(arguments: Sequence[str]) -> int:
    return _export(_export_parser().parse_args(arguments, namespace=_Export()))


def _run_check(arguments: Sequence[str]) -> int:
    from briefing_app.check_command import run_check

    return run_check(arguments, _parser(), _say, _complain)


def _run_sign(arguments: Sequence[str]) -> int:
    from briefing_app.signing_command import sign

    sign(arguments, _parser(), _say)
    return DONE


def _run_verify(arguments: Sequence[str]) -> int:
    from briefing_app.signing_command import verify

    return DONE if verify(arguments, _parser(), _say) else ERRORS_FOUND


def _run_compare(arguments: Sequence[str]) -> int:
    from briefing_app.compare_command import run_compare

    run_compare(arguments, _parser(), _say)
    return DONE


def _run_track(arguments: Sequence[str]) -> int:
    from briefing_app.track_command import run_track

    run_track(arguments, _parser(), _say)
    return DONE


def _run_keys(arguments: Sequence[str]) -> int:
    from briefing_app.signing_command import keys

    keys(arguments, _parser(), _say)
    return DONE


def _run_thumbnail(arguments: Sequence[str]) -> int:
    from briefing_app.thumbnail_command import run_thumbnail

    run_thumbnail(arguments, _parser())
    return DONE


def _run_search(arguments: Sequence[str]) -> int:
    from briefing_app.shelf_command import run_search

    return run_search(arguments, _parser(), _say, _complain)


def _run_list(arguments: Sequence[str]) -> int:
    from briefing_app.shelf_command import run_list

    return run_list(arguments, _parser(), _say, _complain)


def _run_completion(arguments: Sequence[str]) -> int:
    from briefing_app.completion_command import run_completion

    print(run_completion(arguments, _parser()), end="")
    return DONE


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "export": _run_export,
    "check": _run_check,
    "sign": _run_sign,
    "verify": _run_verify,
    "keys": _run_keys,
    "compare": _run_compare,
    "track": _run_track,
    "search": _run_search,
    "list": _run_list,
    "thumbnail": _run_thumbnail,
    "completion": _run_completion,
}
"""What each command runs, by its name; `briefing_app.__main__` has the names too."""


def _parser() -> _Parser:
    return _Parser(prog="briefing-app", add_help=False, allow_abbrev=False)


def _export_parser() -> _Parser:
    parser = _parser()
    parser.add_argument("file", nargs="?", type=path_of)
    parser.add_argument("-o", "--output", required=True, type=path_of)
    parser.add_argument("-f", "--format", choices=[each.ending[1:] for each in WRITERS])
    parser.add_argument("-n", "--no-clobber", action="store_true")
    parser.add_argument("-q", "--quiet", action="store_true")
    add_options(parser)
    parser.add_argument("--view", choices=(*VIEWS, MATRIX))
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", type=_size)
    parser.add_argument("--turn", action="store_true")
    return parser


def _size(text: str) -> tuple[int, int]:
    """Read ``1280x900``; raises ArgumentTypeError for anything else."""
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text)
    width, height = (int(number) for number in found.groups()) if found else (0, 0)
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a size: write two numbers from {_SMALLEST} to {_LARGEST}, such as"
            " 1280x900"
        )
    return width, height


def _export(options: _Export) -> int:
    from briefing_app.output.files import refuse_exporting

    refuse_exporting(Path(options.output))
    to_stream = options.output == STREAM
    if to_stream and options.format is None:
        raise _UsageError("-o - needs --format, since there is no ending that says what to write")
    out = Path(options.output)
    name = f"x.{options.format}" if options.format else options.output
    writer = writer_of(name)
    _reject_unrelated_options(options, writer.ending)
    if options.no_clobber and os.path.lexists(out):
        sentence = "Not written: the file exists, and --no-clobber keeps it."
        raise OutputError(options.output, sentence)
    with begin(options.file) as reading:
        from briefing_app.output.files import refuse_overwriting

        briefing = reading.result()
        if not to_stream:
            refuse_overwriting(out, briefing)
        problems = list(briefing.problems)
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
    from briefing_app.output.files import write_whole

    briefing = briefing._replace(turned=options.turn)
    if writer.ending == ".png" and options.view != MATRIX:
        _write_window(out, options)
    elif writer.ending == ".pdf" and options.copies:
        write_copies_of(out, briefing, options)
    else:
        is_pdf = writer.ending == ".pdf"
        data = paper_of(briefing, options) if is_pdf else writer.write(briefing)
        if options.output == STREAM:
            sys.stdout.buffer.write(data)
        else:
            write_whole(out, data)


def _reject_unrelated_options(options: _Export, ending: str) -> None:
    """Reject options that do not apply to this kind of file, rather than ignore them."""
    owners = dict.fromkeys(FOR_PAPER, ".pdf") | dict.fromkeys(("view", "theme", "size"), ".png")
    for name, owner in owners.items():
        if getattr(options, name) is not None and ending != owner:
            raise _UsageError(f"--{name} is for {owner} files")
        if getattr(options, name) is not None and options.view == MATRIX and name in _OF_WINDOW:
            raise _UsageError(f"--{name} is for pictures of the window, not for --view {MATRIX}")
    if options.turn and ending == ".json":
        raise _UsageError("--turn is not for .json files: they have the same data either way")
    if options.distribution and not options.copies:
        raise _UsageError("--distribution is for --copies")
    is_window = ending == ".png" and options.view != MATRIX
    if options.output == STREAM and (options.copies or is_window):
        raise _UsageError("several files, or a picture of the window, cannot go to standard output")
    if options.file == STREAM and is_window:
        raise _UsageError("a picture of the window needs a file, not standard input")


def _write_window(out: Path, options: _Export) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from briefing_app.ui.window_picture import save_picture

    view = next(each for each in VIEWS if each == (options.view or "both"))
    theme = next(each for each in THEMES if each == (options.theme or "light"))
    size = options.size or _DEFAULT_SIZE
    save_picture(options.file, out, view, theme, size, turned=options.turn)


def _say(words: str) -> None:
    """Print one line, with characters that could mislead in a terminal spelt out."""
    print(visible(words.replace("\n", " ")))


def _complain(words: str) -> None:
    # A windowed program on Windows has no streams; print() then does nothing.
    print(visible(words.replace("\n", " ")), file=sys.stderr)


def _drop_output() -> None:
    """Let the interpreter flush into the null device when it ends: nobody reads the output."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
