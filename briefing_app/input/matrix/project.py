"""The comparison of a project that another program for competing hypotheses has saved.

Its parts have names, such as ``hypotheses`` and ``ratings``, rather than cells. The names are those
of ArkhamMirror, which has used three layouts; see `_NAMES` and `project_value`.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from briefing_app.input.checks import no_such
from briefing_app.input.format.briefing_format import ID
from briefing_app.input.format.entries import wrong_type
from briefing_app.input.format.json_values import KeyProblemLog
from briefing_app.input.format.strict_yaml import Content, Value, mapping
from briefing_app.input.matrix.table_sources import TableSources
from briefing_app.input.matrix.wording.notation import Notation
from briefing_app.input.matrix.wording.weights import Weights
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.scales import LEVELS
from briefing_app.translation import in_quotes, tr, with_commas

_NAMES = {
    "focus_question": "question",
    "evidence_type": "type",
    "reliability": "credibility",
    "reasoning": "because",
    "notes": "because",
    "column_index": "place",
    "row_index": "place",
    "display_order": "place",
}
"""Names of parts, in lower case with underscores, that mean the same as another."""
_PROJECT = frozenset({
    "title", "question", "marking", "hypotheses", "evidence", "ratings", "milestones",
    "analysis", "metadata",
})  # fmt: skip
_HYPOTHESIS = frozenset({"id", "label", "title", "description", "place"})
_ITEM = _HYPOTHESIS | {"type", "date", "source", "link", "credibility", "relevance", "ratings"}
_RATING = frozenset({"evidence_id", "hypothesis_id", "rating", "because"})
_MILESTONE = frozenset({"id", "hypothesis_id", "description", "expected_by", "observed",
                        "observed_date"})  # fmt: skip
_WITHOUT_MEANING = frozenset({
    "id", "analysis_id", "matrix_id", "project_id", "created_at", "created_by", "updated_at",
    "exported_at", "status", "current_step", "steps_completed", "color", "color_scheme",
    "hypothesis_count", "evidence_count", "last_index",
})  # fmt: skip
"""What only the other program needs."""
_LEFT_OUT = frozenset({
    "ai_disclosure", "ai_origin", "code", "confidence", "consistency_checks", "description",
    "diagnosticity", "diagnosticity_score", "flag", "future_indicators", "inconsistency_score",
    "indicator_timeframe", "is_lead", "key_assumptions", "observation_notes", "scores",
    "sensitivity_notes", "snapshots", "source_document_id", "tags",
})  # fmt: skip
"""What is known, and has no place in a comparison or is computed anew."""
_ABSENT: tuple[Content, ...] = ("", "0", "false", [], {})
_STATUSES = {"0": "unknown", "1": "seen", "-1": "contradicted"}
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

_Parts = dict[str, Value]


def is_project(root: Value | None) -> bool:
    """Return whether a value is such a project."""
    return root is not None and "hypotheses" in _flat(root)


def project_value(
    root: Value, marking: str, sources: TableSources, problems: KeyProblemLog
) -> Value:
    """Return the mapping that `COMPARISON` reads; what is not understood is logged.

    The parts are at the top, or under ``analysis`` and ``metadata``. Ratings are in a list of their
    own, or under each item of evidence. ``marking`` is that of the briefing.
    """
    return _Project(sources, problems).comparison(root, marking)


def _name(key: str) -> str:
    plain = _HUMP.sub("_", key).lower()
    return _NAMES.get(plain, plain)


def _named(value: Value | None) -> _Parts:
    """Return the parts of a mapping by their names; the first of one name counts."""
    found: _Parts = {}
    content = value.content if value else {}
    for key, item in content.items() if isinstance(content, dict) else ():
        found.setdefault(_name(key), item)
    return found


def _flat(root: Value) -> _Parts:
    """Return the parts of a project, wherever they are."""
    top = _named(root)
    return {**top, **_named(top.get("metadata")), **_named(top.get("analysis"))}


def _words(value: Value | None) -> str:
    return value.content.strip() if value and isinstance(value.content, str) else ""


def _items(value: Value | None) -> Sequence[Value]:
    return value.content if value and isinstance(value.content, list) else ()


def _given(values: Mapping[str, Value | None]) -> _Parts:
    return {name: value for name, value in values.items() if value is not None}


def _mappings(line: int, items: Sequence[_Parts]) -> Value:
    return Value(line, [mapping(each["id"].line, each) for each in items])


class _Project:
    """Reads one project."""

    def __init__(self, sources: TableSources, problems: KeyProblemLog) -> None:
        self._sources = sources
        self._problems = problems
        self._left_out: dict[str, None] = {}
        self._taken: set[str] = set()
        self._columns: dict[str, str] = {}
        self._rows: dict[str, str] = {}
        self._ratings: dict[tuple[str, str], tuple[Value, Value | None]] = {}

    def comparison(self, root: Value, marking: str) -> Value:
        """Return the mapping that `COMPARISON` reads."""
        parts = _flat(root)
        self._pass_over(parts, _PROJECT)
        hypotheses = self._described(parts, "hypotheses", _HYPOTHESIS)
        items = self._described(parts, "evidence", _ITEM)
        motivations = [self._motivation(each) for each in hypotheses]
        evidence = [self._item(each) for each in items]
        self._collect_ratings(parts, items)
        self._add_ratings(evidence)
        self._weigh(evidence)
        self._add_indicators(parts, motivations)
        self._tell_marking(parts.get("marking"), marking)
        if self._left_out:
            sentence = tr(
                "These parts are not read: {names}.",
                names=with_commas(in_quotes(shown(each)) for each in self._left_out),
            )
            self._problems.note([0], "unread-part", sentence)
        return mapping(root.line, {
            "question": parts.get("question") or parts.get("title"),
            "motivations": _mappings(root.line, motivations),
            "evidence": _mappings(root.line, evidence),
        })  # fmt: skip

    def _described(self, parts: _Parts, name: str, known: frozenset[str]) -> list[_Parts]:
        """Return the mappings of a list in their order, with only what is known of them."""
        given = parts.get(name)
        if given and not isinstance(given.content, list):
            wrong_type(given, tr("A list"), self._problems)
        found: list[_Parts] = []
        for each in _items(given):
            if not isinstance(each.content, dict):
                wrong_type(each, tr("A mapping"), self._problems)
                continue
            named = _named(each)
            self._pass_over(named, known)
            found.append({**named, "": each})
        places = [_words(each.get("place")) for each in found]
        if all(place.isdecimal() and len(place) < 10 for place in places):
            found.sort(key=lambda each: int(_words(each.get("place"))))
        return found

    def _pass_over(self, parts: _Parts, known: frozenset[str]) -> None:
        """Note what is not read; what is not known may be anything, so that no lead is named."""
        for name, value in parts.items():
            if name in known or name in _WITHOUT_MEANING or value.content in _ABSENT:
                continue
            if name in _LEFT_OUT:
                self._left_out[name] = None
            else:
                sentence = tr("This was not understood, so it is not read.")
                self._problems.warning(value.line, "unknown-part", sentence, unread=True)

    def _ref(self, parts: _Parts, prefix: str, refs: dict[str, str]) -> Value:
        """Return the id of a hypothesis or an item: its label if that can be one, or a new one.

        ``refs`` gets it by the id in the project. Of two with the same id both have the same here,
        too, so that the second is reported.
        """
        given, line = _words(parts.get("id")), parts[""].line
        if given and given in refs:
            return Value(line, refs[given])
        ref = _words(parts.get("label"))
        if ref in self._taken or ID.read(Value(0, ref), ProblemLog("")) is None:
            number = len(refs) + 1
            while f"{prefix}{number}" in self._taken:
                number += 1
            ref = f"{prefix}{number}"
        self._taken.add(ref)
        refs[given or f"\0{ref}"] = ref
        return Value(line, ref)

    def _motivation(self, parts: _Parts) -> _Parts:
        title, description = parts.get("title"), parts.get("description")
        return _given({
            "id": self._ref(parts, "H", self._columns),
            "title": title or description or parts.get("label"),
            "summary": description if title else None,
        })  # fmt: skip

    def _item(self, parts: _Parts) -> _Parts:
        texts = [
            parts[name] for name in ("title", "description", "link") if _words(parts.get(name))
        ]
        text = Value(texts[0].line, " – ".join(map(_words, texts))) if texts else None
        source = parts.get("source")
        return _given({
            "id": self._ref(parts, "E", self._rows),
            "text": text,
            "type": parts.get("type"),
            "date": parts.get("date"),
            "source": Value(source.line, self._sources.id_of(_words(source)))
            if source and _words(source) else None,
            "credibility": parts.get("credibility"),
            "relevance": parts.get("relevance"),
        })  # fmt: skip

    def _collect_ratings(self, parts: _Parts, items: Sequence[_Parts]) -> None:
        """Find the rating of each cell, with its reason."""
        for each in self._described(parts, "ratings", _RATING):
            rating = each.get("rating")
            if rating:
                row, column = _words(each.get("evidence_id")), _words(each.get("hypothesis_id"))
                self._take_rating(row, column, rating, each.get("because"))
        for item in items:
            given = item.get("ratings")
            content = given.content if given else {}
            for column, rating in content.items() if isinstance(content, dict) else ():
                self._take_rating(_words(item.get("id")), column, rating, None)

    def _take_rating(self, row: str, column: str, rating: Value, because: Value | None) -> None:
        for what, ref, refs in (
            ("motivation", column, self._columns), ("item of evidence", row, self._rows),
        ):  # fmt: skip
            if ref not in refs:
                self._problems.error(
                    rating.line, f"unknown-{what.split()[-1]}", no_such(what, shown(ref))
                )
                return
        cell = (self._rows[row], self._columns[column])
        if cell in self._ratings:
            sentence = tr("This cell is rated twice; the first rating is kept.")
            self._problems.error(rating.line, "rated-twice", sentence)
        self._ratings.setdefault(cell, (rating, because))

    def _add_ratings(self, evidence: Sequence[_Parts]) -> None:
        """Give the items their ratings, in whatever signs the whole project has them."""
        notation = Notation(Counter(_words(rating) for rating, _ in self._ratings.values()))
        first = next((rating.line for rating, _ in self._ratings.values() if _words(rating)), 0)
        if notation.doubt:
            self._problems.error(first, "unclear-ratings", notation.doubt)
        elif notation.explained:
            self._problems.note([0], "ratings", notation.explained)
        by_row: dict[str, dict[str, Value | None]] = {}
        for (row, column), (rating, because) in self._ratings.items():
            letter = notation.letter(_words(rating)) if isinstance(rating.content, str) else None
            if letter is None:
                sentence = notation.not_a_rating(shown(_words(rating)))
                self._problems.error(rating.line, "unknown-rating", sentence)
            elif letter:
                rated = Value(rating.line, letter)
                reason = {"rating": rated, "because": because} if _words(because) else None
                by_row.setdefault(row, {})[column] = (
                    mapping(rating.line, reason) if reason else rated
                )
        for item in evidence:
            item["ratings"] = mapping(item["id"].line, by_row.pop(_words(item["id"]), {}))

    def _weigh(self, evidence: Sequence[_Parts]) -> None:
        """Make words of credibility and relevance, which some write as numbers from 0 to 1."""
        for name in ("credibility", "relevance"):
            given = [parts for parts in evidence if name in parts]
            weights = Weights(f"{name} (0-1)", [_words(parts[name]) for parts in given])
            if weights.doubt:
                self._problems.error(given[0][name].line, "unclear-weights", weights.doubt)
            elif weights.explained:
                self._problems.note([0], "weights", weights.explained)
            for parts in given:
                level = weights.level(_words(parts[name]))
                if level in LEVELS:
                    parts[name] = Value(parts[name].line, level)
                elif level == "" or weights.doubt:
                    del parts[name]

    def _add_indicators(self, parts: _Parts, motivations: Sequence[_Parts]) -> None:
        """Give the motivations what the project expects if they are right."""
        indicators: dict[str, list[_Parts]] = {}
        for number, each in enumerate(self._described(parts, "milestones", _MILESTONE), 1):
            column, line = _words(each.get("hypothesis_id")), each[""].line
            if column not in self._columns:
                self._problems.error(
                    line, "unknown-motivation", no_such("motivation", shown(column))
                )
                continue
            observed = _words(each.get("observed"))
            dates = {
                name: Value(given.line, _words(given)[:10])
                for name, key in (("expect_by", "expected_by"), ("date", "observed_date"))
                if (given := each.get(key))
            }
            indicators.setdefault(self._columns[column], []).append(_given({
                "id": Value(line, f"indicator-{number}"),
                "text": each.get("description"),
                "status": Value(line, _STATUSES.get(observed, observed)) if observed else None,
                **dates,
            }))  # fmt: skip
        for motivation in motivations:
            found = indicators.get(_words(motivation["id"]), [])
            motivation["indicators"] = _mappings(motivation["id"].line, found)

    def _tell_marking(self, written: Value | None, marking: str) -> None:
        """Say that the project has a marking of its own, which the front matter does not repeat."""
        words = _words(written)
        if words and words.casefold() != marking.strip().casefold():
            sentence = tr(
                "This file is marked “{marking}”. Only the marking in the front matter is shown.",
                marking=shown(words),
            )
            self._problems.warning(None, "marking-of-table", sentence)
