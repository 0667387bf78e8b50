"""The option ``--ratings`` of export: a briefing with other ratings than its author's."""

from collections.abc import Mapping
from pathlib import Path

from briefing_app.addresses import path_of
from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison
from briefing_app.model.errors import OutputError, Problem
from briefing_app.model.readers import ENDING
from briefing_app.model.table.variants import as_read, as_tried
from briefing_app.model.trial import from_json
from briefing_app.policy import policy
from briefing_app.resources import state_folder
from briefing_app.store.kept_ratings import KeptRatings
from briefing_app.store.keys import file_key
from briefing_app.store.state import Store
from briefing_app.translation import tr

MINE, TRIED = "mine", "tried"
"""What the option is for one's own ratings, and for what one tries in the table."""


def with_ratings(briefing: Briefing, whose: str) -> tuple[Briefing, tuple[Problem, ...]]:
    """Return the briefing with other ratings, marked as such, and the problems of a file of them.

    ``whose`` is `MINE`, `TRIED`, a file of ratings, or the name of a what-if that is kept here.
    Raises BriefingError if there are no such ratings.
    """
    comparison = briefing.comparison
    if comparison is None:
        raise OutputError(briefing.file, tr("It has no comparison, and so no ratings."))
    if whose.endswith(ENDING):
        from briefing_app.input.confined.reading_process import import_ratings

        found = import_ratings(Path(path_of(whose)), briefing.title, comparison)
        return as_read(briefing, found.ratings, found.ratings.reader), found.problems
    reason = policy().reason("remember")
    if reason:
        raise OutputError(briefing.file, reason)
    store = Store(state_folder() / "state.db")
    try:
        return _with_kept(briefing, comparison, whose, store), ()
    finally:
        store.close()


def _with_kept(briefing: Briefing, comparison: Comparison, whose: str, store: Store) -> Briefing:
    """Return the briefing with ratings that are kept on this computer."""
    key = file_key(briefing.file)
    if whose == MINE:
        own = KeptRatings(store, key).own()
        if not own.letters:
            raise OutputError(briefing.file, tr("You have rated nothing in it on this computer."))
        reader = _mapping(store.setting("settings")).get("reader")
        return as_read(briefing, own, str(reader or ""))
    kept = _mapping(_mapping(store.place(key)).get("comparison"))
    trial = from_json(kept.get("trial") if whose == TRIED else _named(kept, whose), comparison)
    if trial.changes:
        return as_tried(briefing, trial)
    if whose == TRIED:
        raise OutputError(briefing.file, tr("You try nothing in it on this computer."))
    raise OutputError(
        briefing.file,
        tr("No what-if of the name “{name}” is kept for it on this computer.", name=whose),
    )


def _named(kept: Mapping[str, object], name: str) -> object:
    what_ifs = kept.get("what_ifs")
    named = what_ifs if isinstance(what_ifs, list) else []
    return next((each for each in named if _mapping(each).get("name") == name), None)


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}
