import pytest

from briefing_app.input.checks import hint
from briefing_app.input.format.briefing_format import FRONT_MATTER
from briefing_app.input.format.strict_yaml import Value, load
from briefing_app.input.problem_log import ProblemLog


def test_the_nearest_word_is_named_while_that_is_cheap():
    problems = ProblemLog("a.md")
    assert hint("browm", ["brown", "mount"], problems) == " Did you mean “brown”?"
    assert hint("x", ["brown", "mount"], problems) == ""
    assert hint("browm", ["brown"] * 301, problems) == ""
    assert hint("brown" * 100, ["brown"], problems) == ""
    assert hint("browm", ["brown"], ProblemLog("a.md", most=0)) == ""


@pytest.mark.parametrize(
    ("key", "meant"),
    [("titel", "title"), ("Title", "title"), ("scales", "scale"), ("auhtor", "author"),
     ("asof", "as_of"), ("langu", "lang"), ("dat", ""), ("desk", ""), ("ids", ""),
     ("extra", ""), ("x" * 400, "")],
)  # fmt: skip
def test_a_slip_of_a_key_is_told(key, meant):
    problems = ProblemLog("a.md")
    keys = {"title": 1, key: 2} if meant != "title" else {key: 2}
    value = Value(1, {each: Value(line, "x") for each, line in keys.items()}, keys)
    FRONT_MATTER.read_known(value, problems)
    told = [each.sentence for each in problems.listed() if each.code == "unknown-key"]
    assert told == ([f"“{key}” is not a known key; did you mean “{meant}”?"] if meant else [])


_TOO_HIGH = "“{}” belongs in “{}”; here it is not read."
_TOO_LOW = "“{}” belongs beside “{}”, not in it; here it is not read."
_NOT_BOTH = "“{}” is not read, because “{}” is given."
_COLUMNS = "motivations: [{id: a, title: A}]"


@pytest.mark.parametrize(
    ("text", "told", "names"),
    [
        (_COLUMNS, _TOO_HIGH, ("motivations", "comparison")),
        ("evidence: [{id: E1, text: x}]", _TOO_HIGH, ("evidence", "comparison")),
        ("indicators: [{id: i, text: x}]", _TOO_HIGH, ("indicators", "motivations")),
        (f"comparison: {{{_COLUMNS}, indicators: [{{id: i, text: x}}]}}", _TOO_HIGH,
         ("indicators", "motivations")),
        (f"comparison: {{{_COLUMNS}, sources: [{{id: s, title: S}}]}}", _TOO_LOW,
         ("sources", "comparison")),
        ("comparison: {motivations: [{id: a, title: A, evidence: [{id: E1, text: x}]}]}", _TOO_LOW,
         ("evidence", "motivations")),
        ("comparison: {file: m.csv, evidence: [{id: E1, text: x}]}", _NOT_BOTH,
         ("evidence", "file")),
        ("evidence: [photos, letters]", "", ()),
        ("assumptions: none", "", ()),
        ("cells: {}", "", ()),
        ("comparison: {file: m.csv, evidence: []}", "", ()),
        ("sources: [{id: s, title: S, note: [{a: b}]}]", "", ()),
    ],
)  # fmt: skip
def test_what_is_in_the_wrong_place_is_told(text: str, told: str, names: tuple[str, ...]) -> None:
    value, _faults = load(f"title: X\n{text}\n")
    assert value is not None
    problems = ProblemLog("a.md")
    FRONT_MATTER.read(value, problems)
    found = [each.sentence for each in problems.listed() if each.code == "misplaced-key"]
    assert found == ([told.format(*names)] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("abstract: |\n  Exports will fall.\n\n  They fell in each of the last three years.",
         ["“abstract” holds text, not shown."]),
        ("csl: chicago-author-date.csl\nkeywords: [grain, trade]\nabstract: ''", []),
    ],
)  # fmt: skip
def test_text_below_a_key_of_another_program_is_told(text: str, told: list[str]) -> None:
    value, _faults = load(f"title: X\n{text}\n")
    assert value is not None
    problems = ProblemLog("a.md")
    FRONT_MATTER.read(value, problems)
    assert [(each.sentence, each.severity) for each in problems.listed()] == [
        (sentence, "note") for sentence in told
    ]
