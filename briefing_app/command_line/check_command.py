"""The command check, which needs no window."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from briefing_app.addresses import path_of
from briefing_app.command_line.error_sentences import sentence_about
from briefing_app.command_line.exit_codes import DONE, ERRORS_FOUND, FAILED
from briefing_app.command_line.file_argument import begin_next
from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import Problem
from briefing_app.translation import any_of, tr

if TYPE_CHECKING:
    from briefing_app.model.tradecraft.finding import Finding
    from briefing_app.output.record.record_format import CheckRecord, ProblemRecord

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    files: list[str]
    format: str
    json: bool
    strict: bool
    quiet: bool


def run_check(
    arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say, complain: _Say
) -> int:
    """Check files, one after the other; return the worst exit code.

    A file that cannot be read is complained of, and the others are checked. ``parser`` is an empty
    one, whose errors are its caller's.
    """
    parser.add_argument("files", nargs="*", type=path_of)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("-q", "--quiet", action="store_true")
    given = parser.parse_args(arguments, namespace=_Arguments())
    from briefing_app.input.confined.reading_process import start_reader

    as_json = (given.json or given.format == "json") and not given.quiet
    records: list[CheckRecord] = []
    worst = DONE
    # A file is checked once however often it is named: standard input cannot be read again.
    files = list(dict.fromkeys(given.files))
    start_reader(several=len(files) > 1)
    for file in files or (None,):
        try:
            briefing, results = _checked(file)
        except Exception as error:  # noqa: BLE001 - the other files are still to be checked
            complain(sentence_about(error, file or "briefing-app"))
            worst = FAILED
            continue
        if as_json:
            records.append(_record(briefing, results))
        elif not given.quiet:
            _say_results(briefing, results, say)
        worst = max(worst, _code(results, strict=given.strict))
    if as_json and (records or len(files) > 1):
        _say_json(records if len(files) > 1 else records[0])
    return worst


def _checked(file: str | None) -> "tuple[Briefing, list[Problem | Finding]]":
    with begin_next(file) as reading:
        from briefing_app.input.confined.reading_process import find_advice
        from briefing_app.output.missing_letters import missing_letters

        briefing = reading.result()
    return briefing, [*briefing.problems, *missing_letters(briefing), *find_advice(briefing)]


def _code(results: "Sequence[Problem | Finding]", *, strict: bool) -> int:
    """Return whether there are errors; ``strict`` counts warnings too. Advice is neither."""
    failing = {"error", "warning"} if strict else {"error"}
    return ERRORS_FOUND if any(each.severity in failing for each in results) else DONE


def _say_results(briefing: Briefing, results: "Sequence[Problem | Finding]", say: _Say) -> None:
    for each in results:
        say(f"{each} [{each.severity}]")
    if not results:
        say(tr("{file}: no problems.", file=briefing.file))
    _say_silencings([each for each in results if not isinstance(each, Problem)], say)


def _say_silencings(found: "Sequence[Finding]", say: _Say) -> None:
    """Print once for each kind of advice why it is given and how to silence it in the file."""
    from briefing_app.model.tradecraft.finding import silencings

    first: dict[str, Finding] = {}
    for finding in found:
        first.setdefault(finding.code, finding)
    for code, finding in first.items():
        ways = any_of(
            tr("“{line}” {where}", "what to write, and where", line=way.line, where=way.where)
            for way in silencings(finding)
        )
        say(f"{code}: {finding.why} {tr('To silence it, write {ways}.', ways=ways)}")


def _record(briefing: Briefing, results: "Sequence[Problem | Finding]") -> "CheckRecord":
    from briefing_app.output.record.record_analysis import analysis_record

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
    return {
        "file": briefing.file,
        "problems": problems,
        "analysis": analysis_record(briefing, comparison) if comparison else None,
    }


def _say_json(found: "CheckRecord | list[CheckRecord]") -> None:
    """Print one `CheckRecord`, published as ``resources/schema/check.schema.json``, or a list."""
    import json

    # Python escapes characters that another encoding lacks in a way that is not valid in JSON.
    utf8 = getattr(sys.stdout, "encoding", "").lower() == "utf-8"
    print(json.dumps(found, ensure_ascii=not utf8, indent=2))
