"""The commands that need no window: export, check, --version and --help."""

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from briefing_app import __version__, log
from briefing_app.addresses import path_of
from briefing_app.input.spoofing import visible
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import THEMES, VIEWS
from briefing_app.model.errors import BriefingError, Problem
from briefing_app.output.writers import WRITERS, writer_of
from briefing_app.paper_export import HELP as PAPER_HELP
from briefing_app.paper_export import NAMES as FOR_PAPER
from briefing_app.paper_export import add_options

if TYPE_CHECKING:
    from briefing_app.input.reading_process import Reading
    from briefing_app.model.tradecraft.finding import Finding
    from briefing_app.output.record_format import CheckRecord, ProblemRecord

DONE, ERRORS_FOUND, FAILED, PIPE_CLOSED = 0, 1, 2, 141
"""The exit codes; the last is that of a program whose output nobody reads any more."""

MATRIX = "matrix"
"""The view of a .png that is not the window: the comparison as a picture."""

_OF_WINDOW = frozenset({"theme", "size"})
_DEFAULT_SIZE = (1280, 900)
_SMALLEST, _LARGEST = 200, 10_000

_WHAT_ELSE = {".png": "a picture of the window, or of the comparison (--view matrix)"}
_ENDINGS = "\n".join(
    f"{'':29}{each.ending:<7}{_WHAT_ELSE.get(each.ending, each.what)}" for each in WRITERS
)

HELP = f"""\
usage: briefing-app [FILE...]
       briefing-app export [FILE] -o OUT [options]
       briefing-app check [FILE] [--json]
       briefing-app compare OLD NEW [-o OUT]
       briefing-app sign FILE -k KEY [options]
       briefing-app verify FILE
       briefing-app keys [new|trust|forget NAME]

Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or .briefing
packs, by their paths or as file: addresses. Without FILE, the built-in briefing is taken.

commands:
  briefing-app [FILE...]   open a window
  briefing-app export      write another file; the ending of OUT says which
{_ENDINGS}
  briefing-app check       print the problems of a file, as file:line: code: sentence [severity];
                           then advice on its tradecraft, and how to silence each kind in the file
  briefing-app compare     print what changed between two editions, or write it to OUT: .pdf, .html,
                           .docx, .json or .md
  briefing-app sign        sign a file, in FILE.minisig beside it, or the folder of a bundle, inside
  briefing-app verify      print who signed a file, and whether it was altered since
  briefing-app keys        list the public keys that you trust; with “new FILE” make a pair, with
                           “trust FILE.pub” trust a key, with “forget NAME” no longer trust it

options of export:
  -o, --output OUT         the file to write; an existing one is replaced
  --view read|compare|both|matrix
                           what a .png shows: the window, or the comparison alone (both)
  --theme light|dark|sepia|contrast
                           the colours of a .png of the window (light)
  --size WIDTHxHEIGHT      of a .png of the window, in pixels (1280x900)

options of export to .pdf:
{PAPER_HELP}

option of check:
  --json                   print problems, advice, and what the lead hangs on as JSON, in the form
                           of resources/schema/check.schema.json

option of compare:
  --side-by-side           the paragraphs that changed in two columns, and not the whole text

options of sign (the form is that of minisign):
  -k, --key FILE           your secret key; its password is asked for, or read as a line of
                           standard input
  -c, --comment WORDS      a comment that is signed too (file:NAME)
  -o, --output OUT         write the pack anew as OUT, signed inside

option of keys trust:
  --name NAME              the name to trust it under (that of the file)

other options:
  --verbose                log what is done to standard error, without a word of the file
  --version                print the version
  -h, --help               print this help

For a file that is named like a command, write ./export; after --, names may begin with a dash.

examples:
  briefing-app report.briefing
  briefing-app export report.md -o report.pdf --paper letter
  briefing-app export report.md -o comparison.xlsx
  briefing-app export -o window.png --view compare --theme dark --size 1600x1000
  briefing-app check report.textbundle
  briefing-app compare march.md april.md -o changes.pdf
  briefing-app sign report.briefing -k desk.key

exit codes: 0 success, 1 check found errors (advice is not one) or verify no proof, 2 failure"""


class _UsageError(Exception):
    """The arguments are not a valid command; the message says why."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of printing: there may be nowhere to print to."""

    def error(self, message: str) -> NoReturn:
        raise _UsageError(message)


class _Export(argparse.Namespace):
    """The arguments of export; None for an option that is not given."""

    file: str | None
    output: str
    view: str | None
    theme: str | None
    size: tuple[int, int] | None
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
    if list(arguments) == ["--version"]:
        print(f"briefing-app {__version__}")
        return DONE
    if arguments[:1] and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    first, *_ = arguments
    if first.isalpha() and not os.path.lexists(first):
        raise _UsageError(f"“{first}” is neither a file nor a command")
    unknown = next(each for each in options if each.startswith("-"))
    raise _UsageError(f"there is no option “{unknown}” here")


def _run_export(arguments: Sequence[str]) -> int:
    return _export(_export_parser().parse_args(arguments, namespace=_Export()))


def _run_check(arguments: Sequence[str]) -> int:
    parser = _parser()
    parser.add_argument("file", nargs="?", type=path_of)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    return _check(cast("str | None", given.file), as_json=cast("bool", given.json))


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


def _run_keys(arguments: Sequence[str]) -> int:
    from briefing_app.signing_command import keys

    keys(arguments, _parser(), _say)
    return DONE


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "export": _run_export,
    "check": _run_check,
    "sign": _run_sign,
    "verify": _run_verify,
    "keys": _run_keys,
    "compare": _run_compare,
}
"""What each command runs, by its name; `briefing_app.__main__` has the names too."""


def _parser() -> _Parser:
    return _Parser(prog="briefing-app", add_help=False, allow_abbrev=False)


def _export_parser() -> _Parser:
    parser = _parser()
    parser.add_argument("file", nargs="?", type=path_of)
    parser.add_argument("-o", "--output", required=True, type=path_of)
    add_options(parser)
    parser.add_argument("--view", choices=(*VIEWS, MATRIX))
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", type=_size)
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


def _begin(file: str | None) -> "Reading":
    """Begin to read a file, while this process loads what it needs for the result."""
    from briefing_app.input.reading_process import begin, start_reader
    from briefing_app.resources import built_in

    start_reader()
    return begin(file if file is not None else str(built_in()))


def _check(file: str | None, *, as_json: bool) -> int:
    reading = _begin(file)
    from briefing_app.input.findings import find
    from briefing_app.output.missing_letters import missing_letters

    briefing = reading.result()
    found = find(briefing)
    problems = (*briefing.problems, *missing_letters(briefing))
    results: list[Problem | Finding] = [*problems, *found]
    if as_json:
        _say_json(briefing, results)
    else:
        for each in results:
            _say(f"{each} [{each.severity}]")
        if not problems and not found:
            _say(f"{briefing.file}: no problems.")
        _say_silencings(found)
    wrong = any(problem.severity == "error" for problem in briefing.problems)
    return ERRORS_FOUND if wrong else DONE


def _say_silencings(found: "Sequence[Finding]") -> None:
    """Print once for each kind of advice why it is given and how to silence it in the file."""
    from briefing_app.model.tradecraft.finding import silencings

    first: dict[str, Finding] = {}
    for finding in found:
        first.setdefault(finding.code, finding)
    for code, finding in first.items():
        ways = ", or ".join(f"“{way.line}” {way.where}" for way in silencings(finding))
        _say(f"{code}: {finding.why} To silence it, write {ways}.")


def _say_json(briefing: Briefing, results: "Sequence[Problem | Finding]") -> None:
    """Print a `CheckRecord`; its form is published as ``resources/schema/check.schema.json``."""
    import json

    from briefing_app.output.record_analysis import analysis_record

    comparison = briefing.comparison
    problems: list[ProblemRecord] = [
        {
            "file": each.file,
            "line": each.line,
            "code": each.code,
            "severity": each.severity,
            "sentence": each.sentence,
        }
        for each in results
    ]
    found: CheckRecord = {
        "file": briefing.file,
        "problems": problems,
        "analysis": analysis_record(briefing, comparison) if comparison else None,
    }
    # Python escapes characters that another encoding lacks in a way that is not valid in JSON.
    utf8 = getattr(sys.stdout, "encoding", "").lower() == "utf-8"
    print(json.dumps(found, ensure_ascii=not utf8, indent=2))


def _export(options: _Export) -> int:
    out = Path(options.output)
    writer = writer_of(options.output)
    _reject_unrelated_options(options, writer.ending)
    reading = _begin(options.file)
    from briefing_app.output.files import refuse_overwriting, write_whole

    briefing = reading.result()
    refuse_overwriting(out, briefing)
    for problem in briefing.problems:
        _complain(f"{problem} [{problem.severity}]")
    if writer.ending == ".png" and options.view != MATRIX:
        _write_window(out, options)
        return DONE
    if writer.ending != ".pdf":
        write_whole(out, writer.write(briefing))
        return DONE
    from briefing_app.output.missing_letters import missing_letters
    from briefing_app.paper_export import write_paper

    for problem in missing_letters(briefing):
        _complain(f"{problem} [{problem.severity}]")
    write_paper(out, briefing, options)
    return DONE


def _reject_unrelated_options(options: _Export, ending: str) -> None:
    """Reject options that do not apply to this kind of file, rather than ignore them."""
    owners = dict.fromkeys(FOR_PAPER, ".pdf") | dict.fromkeys(("view", "theme", "size"), ".png")
    for name, owner in owners.items():
        if getattr(options, name) is not None and ending != owner:
            raise _UsageError(f"--{name} is for {owner} files")
        if getattr(options, name) is not None and options.view == MATRIX and name in _OF_WINDOW:
            raise _UsageError(f"--{name} is for pictures of the window, not for --view {MATRIX}")
    if options.distribution and not options.copies:
        raise _UsageError("--distribution is for --copies")


def _write_window(out: Path, options: _Export) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from briefing_app.ui.window_picture import save_picture

    view = next(each for each in VIEWS if each == (options.view or "both"))
    theme = next(each for each in THEMES if each == (options.theme or "light"))
    save_picture(options.file, out, view, theme, options.size or _DEFAULT_SIZE)


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
