"""Back and forward, without a window."""

from briefing_app.ui.state.history import History, Stop
from briefing_app.ui.state.reading_place import Place

A, B, C = (Stop("one.md", "both", Place(number)) for number in (1, 2, 3))
ELSEWHERE = Stop("two.md", "read", Place(1))


def test_history_goes_both_ways_and_forgets_what_was_ahead() -> None:
    history = History()
    assert history.back(A) is None
    history.leave(A)
    history.leave(A)
    history.leave(B)
    assert history.back(C) == B
    assert history.forward(B) == C
    assert history.back(C) == B
    assert history.back(B) == A
    assert history.can == (False, True)
    history.leave(C)
    assert history.can == (True, False)


def test_a_step_that_leads_nowhere_else_is_passed_over() -> None:
    history = History()
    history.leave(A)
    history.leave(B)
    assert history.back(B) == A


def test_files_and_views_are_part_of_a_stop() -> None:
    history = History()
    history.leave(A)
    assert history.back(ELSEWHERE) == A
    assert history.forward(A) == ELSEWHERE


def test_a_row_of_jumps_after_the_table_is_one_step() -> None:
    history = History()
    history.leave(A, following=True)
    history.arrive(B, following=True)
    history.leave(B, following=True)
    history.arrive(C, following=True)
    assert history.back(C) == A
    assert history.can == (False, True)


def test_moving_the_text_in_between_begins_another_step() -> None:
    history = History()
    history.leave(A, following=True)
    history.arrive(B, following=True)
    history.leave(C, following=True)
    assert history.back(A) == C
    assert history.back(C) == A


def test_a_jump_that_brings_the_text_on_show_is_one_step() -> None:
    table, crowded = A._replace(view="compare"), A._replace(pane="comparison")
    for hidden in (table, crowded):
        history = History()
        history.leave(hidden)
        history.leave(A)
        assert history.back(B) == hidden
        assert history.can == (False, True)


def test_another_place_or_file_is_a_step_of_its_own() -> None:
    for other in (B, A._replace(file="two.md")):
        history = History()
        history.leave(A._replace(view="compare"))
        history.leave(other)
        assert history.back(C) == other
