"""Every text around the body is found, whichever field of the briefing it is in."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.texts_around import texts_around


def test_every_text_around_the_body_is_yielded(sample: Briefing) -> None:
    found = list(texts_around(sample._replace(distribution=("김민수", "Desk 4"))))
    assert {"김민수", "Desk 4"} <= set(found)
    assert {sample.title, sample.subtitle, sample.author} <= set(found)
    assert {each.title for each in sample.sections} <= set(found)
    assert {each.title for each in sample.sources} <= set(found)
    assert {each.event for each in sample.timeline} <= set(found)
    assert sample.comparison is not None
    for item in sample.comparison.evidence:
        assert {item.text, *(each.because for each in item.ratings.values())} <= set(found)
    cells = [words for row in sample.comparison.cells.values() for words in row.values()]
    assert set(cells) <= set(found)


def test_a_briefing_with_nothing_around_it_has_its_title() -> None:
    assert "".join(texts_around(Briefing("f.md", "f.md", "Title", ()))) == "Title"
