"""What “briefing-app --help” prints."""

import unicodedata
from collections.abc import Iterator

from briefing_app.output.writers import WRITERS
from briefing_app.translation import tr

_COLUMN, _WIDTH = 27, 100
"""Where descriptions begin, and how long a line may be, in columns of a terminal."""

_USAGE = """\
briefing-app [--no-memory] [FILE...]
briefing-app export [FILE] -o OUT [options]
briefing-app check [FILE...] [options]
briefing-app compare OLD NEW [-o OUT]
briefing-app track FILE... [-o OUT]
briefing-app search WORDS [options]
briefing-app list [options]
briefing-app notes FILE [export -o OUT | import NOTES...]
briefing-app sign FILE -k KEY [options]
briefing-app verify FILE [-k KEY]
briefing-app keys [new|trust|forget NAME]
briefing-app thumbnail FILE OUT [-s SIZE]
briefing-app desktop-search
briefing-app completion bash|zsh|fish"""

_EXAMPLES = """\
  briefing-app report.briefing
  briefing-app export report.md -o report.pdf --paper letter
  briefing-app export report.md -o comparison.xlsx
  briefing-app export -o window.png --view compare --theme dark --size 1600x1000
  briefing-app check report.textbundle
  briefing-app compare march.md april.md -o changes.pdf
  briefing-app search --shelf ~/briefings "peace treaty" sanct
  briefing-app sign report.briefing -k desk.key"""

_Entries = tuple[tuple[str, str], ...]
"""Commands or options, each with what it does; that of some is in their names."""


_PICTURE = tr("a picture of the window, or of the comparison (--view matrix)")
_FILES = tuple(
    ("", f"  {each.ending:<7}{_PICTURE if each.ending == '.png' else each.what}")
    for each in WRITERS
)
_COMMANDS: _Entries = (
    ("briefing-app [FILE...]", tr("open a window")),
    (
        "briefing-app export",
        tr("write another file; the ending of OUT says which"),
    ),
    *_FILES,
    (
        "briefing-app check",
        tr(
            "print the problems of a file, as file:line: code: sentence [severity]; then advice"
            " on its tradecraft, and how to silence each kind in the file"
        ),
    ),
    (
        "briefing-app compare",
        tr(
            "print what changed between two editions, or write it to OUT: .pdf, .html, .docx,"
            " .json or .md"
        ),
    ),
    (
        "briefing-app track",
        tr(
            "print the likelihoods through the editions of a briefing, or write them to OUT:"
            " .pdf, .html, .docx, .json or .md"
        ),
    ),
    (
        "briefing-app search",
        tr(
            "print which briefings of your shelf have some words, and where: words that begin"
            ' like this, "a phrase", and -words that must not be there'
        ),
    ),
    ("briefing-app list", tr("print the briefings of your shelf, the newest first")),
    (
        "briefing-app notes",
        tr(
            "list what you noted in a file; write it to OUT: .notes.json for other readers,"
            " .md, .html, .docx, .pdf or .csv; or take in the notes of others"
        ),
    ),
    (
        "briefing-app sign",
        tr("sign a file, in FILE.minisig beside it, or the folder of a bundle, inside"),
    ),
    ("briefing-app verify", tr("print who signed a file, and whether it was altered since")),
    (
        "briefing-app keys",
        tr(
            "list the public keys that you trust; with “new FILE” make a pair, with “trust"
            " FILE.pub” trust a key, with “forget NAME” no longer trust it"
        ),
    ),
    (
        "briefing-app thumbnail",
        tr("write a small picture of the first page, for file managers"),
    ),
    (
        "briefing-app desktop-search",
        tr("answer the searches of GNOME and KDE over the session bus, which starts it"),
    ),
    (
        "briefing-app completion",
        tr("print a script that lets a shell complete what you type"),
    ),
)
_OF_EXPORT: _Entries = (
    (
        "-o, --output OUT",
        tr("the file to write; an existing one is replaced; - is standard output"),
    ),
    ("-f, --format ENDING", tr("what to write, such as pdf, whatever OUT ends in")),
    ("-n, --no-clobber", tr("do not replace files that exist")),
    ("-q, --quiet", tr("do not print the problems of the file")),
    (
        "--pictures-from DIR",
        tr("let a text file show pictures of this folder too, not only of its own"),
    ),
    (
        "--view read|compare|both|matrix",
        tr("what a .png shows: the window, or the comparison alone (both)"),
    ),
    (
        "--theme light|dark|sepia|contrast",
        tr("the colours of a .png of the window (light)"),
    ),
    ("--turn", tr("the table with motivations as rows, in all but .json")),
    (
        "--ratings mine|tried|NAME|FILE",
        tr(
            "other ratings than the author’s, marked as such: yours, what you try, a what-if that"
            " you kept under a name, or those in a .ratings.json file"
        ),
    ),
    ("--size WIDTHxHEIGHT", tr("of a .png of the window, in pixels (1280x900)")),
)
_OF_PAPER: _Entries = (
    (
        "--profile briefing|one-pager|annotated|large-print|ballot|slides",
        tr("the choices to begin with (briefing); or one of your own"),
    ),
    ("--paper a4|letter|a3|a5|legal|screen", tr("the paper (that of your country)")),
    ("--orientation portrait|landscape", ""),
    ("--margins MM", tr("the margins at the sides, in millimetres")),
    (
        "--sections LIST",
        tr("only these sections, by id or title, with “;” between them"),
    ),
    (
        "--with LIST, --without LIST",
        tr(
            "parts, with “,” between them: {parts} (not printed unless asked for)",
            parts="judgements, contents, text, comparison, report, reasons, timeline, sources,"
            " key, editor, this_copy",
        ),
    ),
    ("--grey", tr("without colour")),
    (
        "--sheets single|two|booklet",
        tr("pages on a side of a sheet, for the printer"),
    ),
    (
        "--copies each|run",
        tr(
            "numbered copies for a distribution list: a file for each, or one for all; a"
            " register of them is written beside"
        ),
    ),
    (
        "--notes mine|FILE",
        tr("print notes of readers: those you made here, or those in a .notes.json file"),
    ),
    (
        "--distribution LIST",
        tr("the list, with “;” between the names (that of the file)"),
    ),
)
_OF_CHECK: _Entries = (
    ("--strict", tr("let warnings count as errors")),
    (
        "-q, --quiet",
        tr("print nothing; the exit code says whether there are errors"),
    ),
    ("--format text|json", tr("how to print (text)")),
    (
        "--json",
        tr(
            "print problems, advice, and what the lead hangs on as JSON, in the form of"
            " resources/schema/check.schema.json; of several files, a list"
        ),
    ),
)
_SECTIONS: tuple[tuple[str, _Entries], ...] = (
    (tr("commands:"), _COMMANDS),
    (tr("options of export:"), _OF_EXPORT),
    (tr("options of export to .pdf:"), _OF_PAPER),
    (tr("options of check:"), _OF_CHECK),
    (
        tr("option of compare:"),
        (
            (
                "--side-by-side",
                tr("the paragraphs that changed in two columns, and not the whole text"),
            ),
        ),
    ),
    (
        tr("option of notes export:"),
        (
            (
                "--reader NAME",
                tr("the name under which the notes go out (that of your last export)"),
            ),
        ),
    ),
    (
        tr("options of search and list:"),
        (
            (
                "--shelf FOLDER",
                tr(
                    "look in this folder and those below it, instead of those that you set up; may"
                    " be repeated"
                ),
            ),
            (
                "--since DATE, --until DATE",
                tr("only briefings of these dates, each as YYYY, YYYY-MM or YYYY-MM-DD"),
            ),
            (
                "--marking, --source, --motivation, --likelihood WORDS",
                tr("only briefings with this marking, source, motivation or term"),
            ),
            ("--most N", tr("print at most this many briefings (100)")),
            ("--json", tr("print a list of them as JSON")),
        ),
    ),
    (
        tr("options of sign (the form is that of minisign):"),
        (
            (
                "-k, --key FILE",
                tr(
                    "your secret key; its password is asked for, or read as a line of standard"
                    " input"
                ),
            ),
            ("-c, --comment WORDS", tr("a comment that is signed too (file:NAME)")),
            ("-o, --output OUT", tr("write the pack anew as OUT, signed inside")),
        ),
    ),
    (
        tr("option of verify:"),
        (
            (
                "-k, --key KEY",
                tr(
                    "a public key to use once, without trusting it: a file, or its line that"
                    " minisign's option -P takes"
                ),
            ),
        ),
    ),
    (
        tr("option of keys trust:"),
        (("--name NAME", tr("the name to trust it under (that of the file)")),),
    ),
    (
        tr("option of thumbnail:"),
        (("-s, --size PIXELS", tr("the longer side of the picture, which is a PNG (256)")),),
    ),
    (
        tr("option of a window:"),
        (
            (
                "--no-memory",
                tr(
                    "neither read nor write what is kept between runs: settings, positions, ratings"
                ),
            ),
        ),
    ),
    (
        tr("other options:"),
        (
            ("--verbose", tr("log what is done to standard error, without a word of the file")),
            (
                "-V, --version",
                tr("print the version; with --verbose those of all parts, for a report"),
            ),
            ("-h, --help", tr("print this help")),
        ),
    ),
)


def help_text() -> str:
    """Return the help in the reader’s language."""
    return "\n\n".join(_parts())


def _parts() -> Iterator[str]:
    usage = tr("usage:")
    indent = " " * (_columns(usage) + 1)
    yield f"{usage} {_USAGE}".replace("\n", f"\n{indent}")
    about = tr(
        "Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or"
        " .briefing packs, by their paths or as file: addresses. Without FILE, the built-in"
        " briefing is taken; for export and check, - means standard input."
    )
    yield "\n".join(_wrapped(about, _WIDTH))
    for title, entries in _SECTIONS:
        yield "\n".join((title, *(_entry(*each) for each in entries)))
    yield "\n".join(
        _wrapped(
            tr(
                "For a file that is named like a command, write ./export; after --, names may begin"
                " with a dash."
            ),
            _WIDTH,
        )
    )
    yield "\n".join((tr("examples:"), _EXAMPLES))
    codes = tr(
        "exit codes: 0 success, 1 check found errors (advice is not one), verify no proof or search"
        " and list no briefing, 2 failure"
    )
    yield "\n".join(_wrapped(codes, _WIDTH))


def _entry(left: str, words: str) -> str:
    """Return an entry with its description beside it, or below if there is no room beside it."""
    first = f"  {left}"
    lines = _wrapped(words, _WIDTH - _COLUMN)
    indent = " " * _COLUMN
    if lines and len(first) < _COLUMN:
        first = f"{first:<{_COLUMN}}{lines.pop(0)}"
    return "\n".join((first, *(indent + line for line in lines)))


def _wrapped(words: str, width: int) -> list[str]:
    """Return words as lines of at most so many columns; none if there are no words."""
    lines: list[str] = []
    for word in words.split(" ") if words else ():
        if lines and _columns(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _columns(words: str) -> int:
    """Return how many columns words take in a terminal, where a Korean syllable takes two."""
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in words)
