import pytest

from briefing_app.input.checks import hint
from briefing_app.input.format.briefing_format import FRONT_MATTER
from briefing_app.input.format.strict_yaml import Value
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
     ("asof", "as_of"), ("langu", "lang"), ("dat", ""), ("desk", ""), ("ids", "id"),
     ("extra", ""), ("x" * 400, "")],
)  # fmt: skip
def test_a_slip_of_a_key_is_told(key, meant):
    problems = ProblemLog("a.md")
    keys = {"title": 1, key: 2} if meant != "title" else {key: 2}
    value = Value(1, {each: Value(line, "x") for each, line in keys.items()}, keys)
    FRONT_MATTER.read_known(value, problems)
    told = [each.sentence for each in problems.listed() if each.code == "unknown-key"]
    assert told == ([f"“{key}” is not a known key; did you mean “{meant}”?"] if meant else [])
