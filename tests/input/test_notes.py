from briefing_app.input import notes as notes_module
from briefing_app.input.notes import Notes


def test_problems_come_in_order_and_the_rest_is_counted(monkeypatch):
    monkeypatch.setattr(notes_module, "MOST", 2)
    notes = Notes("a.md")
    notes.warning(3, "odd", "An odd thing.")
    notes.error(None, "bad", "A bad thing.")
    assert [str(each) for each in notes.problems()] == [
        "a.md:3: odd: An odd thing.",
        "a.md: bad: A bad thing.",
    ]
    notes.error(4, "bad", "Another.")
    notes.error(5, "bad", "Another.")
    assert notes.problems()[-1].sentence == "2 more problems are not listed."


def test_a_sentence_is_never_a_book():
    notes = Notes("a.md")
    notes.error(1, "bad", "x" * 9000)
    assert notes.problems()[0].sentence == "x" * 500 + "…"
