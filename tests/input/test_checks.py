from briefing_app.input import notes as notes_module
from briefing_app.input.checks import hint
from briefing_app.input.notes import Notes


def test_the_nearest_word_is_named_while_that_is_cheap(monkeypatch):
    notes = Notes("a.md")
    assert hint("browm", ["brown", "mount"], notes) == " Is “brown” meant?"
    assert hint("x", ["brown", "mount"], notes) == ""
    assert hint("browm", ["brown"] * 301, notes) == ""
    assert hint("brown" * 100, ["brown"], notes) == ""
    monkeypatch.setattr(notes_module, "MOST", 0)
    assert hint("browm", ["brown"], notes) == ""
