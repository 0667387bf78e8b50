"""In which rounds it is found where pages end early."""

from collections.abc import Sequence

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.output.paper import paper_pdf
from briefing_app.output.paper.early_ends import early_ends
from briefing_app.output.paper.paper_data import PaperData
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_pdf import make_pdf
from briefing_app.output.pdf.typesetting import TypesettingError
from briefing_app.processes.helper import OverLimitError
from tests.samples import node


def _pdf(told: str) -> bytes:
    """Return as much of a PDF as says which notes are elsewhere."""
    if not told:
        return b""
    words = f"<rdf:li>{told}</rdf:li>"
    return f"\n<</Length 9/Type/Metadata>><dc:description>{words}</dc:description>".encode()


def _data(*chapters: Sequence[int], has_chapters: bool = False) -> PaperData:
    """Return data with the numbers of the notes of each chapter."""
    text: list[object] = []
    for notes in chapters:
        text.append({"kind": "heading", "level": 1, "children": ["Head"]})
        for number in notes:
            note = {
                "kind": "footnote_reference", "words": True, "place": f"note:{number}",
                "children": [],
            }  # fmt: skip
            text += [
                {"kind": "paragraph", "children": ["Words."]},
                {"kind": "paragraph", "children": ["Words.", note]},
            ]
    return PaperData({"layout": "pages", "text": text, "chapters": has_chapters}, {}, {})


class _Rounds:
    """Answers each round with what is told of it, and keeps the notes for which pages ended."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.ends: list[str] = []

    def draw(self, data: PaperData) -> bytes:
        text = data.data["text"]
        assert isinstance(text, list)
        found = [each["note"].partition(":")[2] for each in text if each["kind"] == "page_end"]
        self.ends.append(" ".join(found))
        return _pdf(self.answers.pop(0))


def test_nothing_is_made_anew_if_each_note_is_on_its_page() -> None:
    rounds = _Rounds()
    assert early_ends(_pdf(""), _data([1, 2]), rounds.draw) == frozenset()
    assert early_ends(_pdf("note:7 2 1"), _data([1, 2]), rounds.draw) == frozenset()
    assert rounds.ends == []


def test_the_first_note_is_seen_to_before_the_next() -> None:
    rounds = _Rounds("note:3 5 4", "")
    made = early_ends(_pdf("note:1 2 1;note:2 3 2"), _data([1, 2, 3]), rounds.draw)
    assert made == {"note:1", "note:3"}
    assert rounds.ends == ["1", "1 3"]


def test_chapters_are_seen_to_in_the_same_round() -> None:
    rounds = _Rounds("note:3 5 4", "")
    chapters = _data([1, 2], [3, 4], has_chapters=True)
    made = early_ends(_pdf("note:2 2 1;note:4 6 5"), chapters, rounds.draw)
    assert made == {"note:2", "note:4", "note:3"}
    assert rounds.ends == ["2 4", "2 3 4"]


def test_what_does_not_help_is_given_up() -> None:
    rounds = _Rounds("note:1 2 1;note:2 3 2", "note:1 2 1")
    assert early_ends(_pdf("note:1 2 1;note:2 3 2"), _data([1, 2]), rounds.draw) == {"note:2"}
    assert rounds.ends == ["1", "2"]
    rounds = _Rounds("note:1 2 1;note:3 3 2", "note:1 2 1")
    assert early_ends(_pdf("note:1 2 1"), _data([1, 2, 3]), rounds.draw) == frozenset()


def test_no_page_is_left_nearly_empty() -> None:
    rounds = _Rounds("low:note:1", "note:1 2 1;note:2 3 2", "note:1 2 1")
    assert early_ends(_pdf("note:1 2 1;note:2 3 2"), _data([1, 2]), rounds.draw) == {"note:2"}
    assert rounds.ends == ["1", "", "2"]
    rounds = _Rounds("low:note:1;low:note:9", "note:1 2 1")
    made = early_ends(
        _pdf("note:1 2 1;note:4 3 2"), _data([1], [4], has_chapters=True), rounds.draw
    )
    assert made == {"note:4"}
    assert rounds.ends == ["1 4", "4"]


def test_there_are_only_so_many_rounds() -> None:
    answers = [f"note:{number} 2 1" for number in range(2, 12)]
    rounds = _Rounds(*answers)
    early_ends(_pdf("note:1 2 1"), _data(range(1, 12)), rounds.draw)
    assert len(rounds.ends) == 8
    rounds = _Rounds(*answers)
    early_ends(_pdf("note:1 2 1"), _data(range(1, 12), has_chapters=True), rounds.draw)
    assert len(rounds.ends) == 4


_OPTIONS = PaperOptions(tagged=False)
_BRIEFING = Briefing("t.md", "t.md", "T", (node("paragraph", "Words."),))


@pytest.mark.parametrize("error", [TypesettingError("lost"), OverLimitError("memory")])
def test_the_paper_is_as_it_was_if_no_other_can_be_made(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_pdf(_BRIEFING, _OPTIONS)

    def fail(*_parts: object) -> frozenset[str]:
        raise error

    monkeypatch.setattr(paper_pdf, "early_ends", fail)
    assert make_pdf(_BRIEFING, _OPTIONS) == made


def test_it_can_be_cancelled_in_each_round(monkeypatch: pytest.MonkeyPatch) -> None:
    def cancel(*_parts: object) -> frozenset[str]:
        raise OverLimitError("cancelled")

    monkeypatch.setattr(paper_pdf, "early_ends", cancel)
    with pytest.raises(OverLimitError):
        make_pdf(_BRIEFING, _OPTIONS)
