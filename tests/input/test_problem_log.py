from briefing_app.input.problem_log import ProblemLog


def test_problems_come_in_order_and_the_rest_is_counted():
    problems = ProblemLog("a.md", most=2)
    problems.warning(3, "odd", "An odd thing.")
    problems.error(None, "bad", "A bad thing.")
    assert [str(each) for each in problems.listed()] == [
        "a.md:3: odd: An odd thing.",
        "a.md: bad: A bad thing.",
    ]
    problems.error(4, "bad", "Another.")
    problems.error(5, "bad", "Another.")
    assert problems.listed()[-1].sentence == "2 more problems are not listed."


def test_a_sentence_is_never_a_book():
    problems = ProblemLog("a.md")
    problems.error(1, "bad", "x" * 9000)
    assert problems.listed()[0].sentence == "x" * 500 + "…"
