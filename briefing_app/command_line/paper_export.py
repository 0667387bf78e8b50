"""The options of ``export`` that are about paper, and the files that they make."""

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

from briefing_app.command_line.arguments import UsageError, words_of
from briefing_app.model.briefing import Briefing
from briefing_app.model.choices import PAPERS, Paper
from briefing_app.model.errors import OutputError
from briefing_app.model.notes.records import PlacedNote
from briefing_app.output.paper.paper_options import (
    LACKING,
    PARTS,
    PaperOptions,
    Sheets,
    is_valid,
    paper_country,
    usual_paper,
)
from briefing_app.output.paper.paper_profiles import USUAL, profile
from briefing_app.translation import tr

NAMES = (
    "profile", "paper", "orientation", "margins", "sections", "with", "without", "grey", "sheets",
    "copies", "distribution", "notes",
)  # fmt: skip
"""The options, all of them for ``.pdf`` files only."""

MINE = "mine"
"""What ``--notes`` is for the notes that are kept on this computer."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--profile")
    parser.add_argument("--paper", choices=PAPERS)
    parser.add_argument("--orientation", choices=("portrait", "landscape"))
    parser.add_argument("--margins", type=_margin)
    parser.add_argument("--sections", type=_semicolons)
    parser.add_argument("--with", type=_parts)
    parser.add_argument("--without", type=_parts)
    parser.add_argument("--grey", action="store_true", default=None)
    parser.add_argument("--sheets", choices=get_args(Sheets))
    parser.add_argument("--copies", choices=("each", "run"))
    parser.add_argument("--distribution", type=_semicolons)
    parser.add_argument("--notes")


def _semicolons(text: str) -> list[str]:
    parts = [part for part in map(str.strip, words_of(text).split(";")) if part]
    if not parts:
        raise argparse.ArgumentTypeError(tr("“{text}” names nothing.", text=text))
    return parts


def _margin(text: str) -> int:
    if not (text.isascii() and text.isdigit() and is_valid("margin", int(text))):
        raise argparse.ArgumentTypeError(
            tr("“{text}” is not a margin: write 0 to 80 millimetres.", text=text)
        )
    return int(text)


def _parts(text: str) -> list[str]:
    parts = [part.strip() for part in text.split(",")]
    for part in parts:
        if part not in PARTS:
            known = ", ".join(PARTS)
            raise argparse.ArgumentTypeError(
                tr("“{part}” is not a part; the parts are {known}.", part=part, known=known)
            )
    return parts


def paper_options(briefing: Briefing, given: argparse.Namespace) -> PaperOptions:
    """Return the choices of the profile with those that are given.

    Raises OutputError and UsageError.
    """
    options = profile(given.profile or USUAL).options(_paper_here())
    both = set(getattr(given, "with") or ()).intersection(given.without or ())
    if both:
        raise UsageError(tr("“{part}” is in both --with and --without.", part=min(both)))
    _refuse_lacking(options, given)
    parts = dict.fromkeys(getattr(given, "with") or (), True)
    parts |= dict.fromkeys(given.without or (), False)
    chosen: dict[str, object] = {
        "paper": given.paper,
        "margin": given.margins,
        "grey": given.grey,
        "sheets": given.sheets,
        "landscape": given.orientation and given.orientation == "landscape",
        "sections": given.sections and _sections(briefing, given.sections),
        **parts,
    }
    if given.notes:
        chosen["noted"] = _noted(briefing, given.notes)
        if not chosen["noted"]:
            raise OutputError(briefing.file, tr("There are no notes to be written."))
    return replace(options, **{name: each for name, each in chosen.items() if each is not None})  # type: ignore[arg-type]


def _refuse_lacking(options: PaperOptions, given: argparse.Namespace) -> None:
    """Raise UsageError if something is asked for that the layout has no room for."""
    wanted = [*(getattr(given, "with") or ())]
    wanted += [each for each in ("sections", "notes") if getattr(given, each)]
    for part in wanted:
        if part in LACKING[options.layout]:
            name = given.profile
            raise UsageError(
                tr("The pages of “{profile}” have no room for {part}.", profile=name, part=part)
            )


def _noted(briefing: Briefing, wanted: str) -> tuple[PlacedNote, ...]:
    """Return the notes that are kept here for a briefing, or those in a file of notes."""
    if wanted == MINE:
        from briefing_app.command_line.notes_command import kept_notes

        return kept_notes(briefing)
    from briefing_app.addresses import path_of
    from briefing_app.input.confined.reading_process import import_notes
    from briefing_app.input.notes_file import Edition
    from briefing_app.model.notes.placing import NotedText, place_notes
    from briefing_app.model.notes.spots import Spots

    edition = Edition(briefing.title, briefing.id, briefing.digest)
    found = import_notes(Path(path_of(wanted)), edition).notes
    return place_notes(NotedText(briefing), Spots(briefing), found)


def _sections(briefing: Briefing, wanted: Sequence[str]) -> tuple[str, ...]:
    known = {each.title: each.id for each in reversed(briefing.sections)}
    known |= {each.id: each.id for each in briefing.sections}
    for each in wanted:
        if each not in known:
            raise OutputError(briefing.file, tr("It has no section “{section}”.", section=each))
    return tuple(known[each] for each in wanted)


def _paper_here() -> Paper:
    country = paper_country(os.environ)
    return usual_paper(_country_of_windows() if country is None else country)


def _country_of_windows() -> str:
    """Return the country that Windows is set to, or nothing on another system."""
    if sys.platform == "win32":
        import ctypes

        number = ctypes.windll.kernel32.GetUserDefaultLCID()
        return locale.windows_locale.get(number, "").rpartition("_")[2]
    return ""


def paper_of(briefing: Briefing, given: argparse.Namespace) -> bytes:
    """Return the PDF; raises OutputError."""
    from briefing_app.output.paper.paper_pdf import make_pdf

    return make_pdf(briefing, paper_options(briefing, given))


def write_copies_of(out: Path, briefing: Briefing, given: argparse.Namespace) -> None:
    """Write the numbered copies and their register; raises OutputError."""
    from briefing_app.output.paper.paper_copies import write_copies

    names = given.distribution or briefing.distribution
    if not names:
        raise OutputError(
            briefing.file,
            tr(
                "It has no list of those who get a copy: write --distribution, or “distribution:”"
                " into the file."
            ),
        )
    options = paper_options(briefing, given)
    write_copies(
        out,
        briefing,
        options,
        names,
        together=given.copies == "run",
        replace_files=not given.no_clobber,
    )
