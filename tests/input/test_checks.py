from briefing_app.input import problem_log as log_module
from briefing_app.input.checks import hint
from briefing_app.input.problem_log import ProblemLog


def test_the_nearest_word_is_named_while_that_is_cheap(monkeypatch):
    problems = ProblemLog("a.md")
    assert hint("browm", ["brown", "mount"], problems) == " Is “brown” meant?"
    assert hint("x", ["brown", "mount"], problems) == ""
    assert hint("browm", ["brown"] * 301, problems) == ""
    assert hint("brown" * 100, ["brown"], problems) == ""
    monkeypatch.setattr(log_module, "MOST", 0)
    assert hint("browm", ["brown"], problems) == ""
