"""The pages of help are the same in every language: nothing is left out, added or out of date."""

from pathlib import Path

import pytest

from briefing_app.model.tree import walk
from briefing_app.translation import LANGUAGES, SOURCE
from tests.help_translations import (
    ENGLISH,
    TRANSLATIONS,
    digest,
    labels,
    named_digest,
    named_labels,
    original,
    read,
    shape,
    with_figures,
)

pytestmark = pytest.mark.many_lines_again

MADE = "keys.md"
"""The page that is made from the actions; tests/ui/commands/ sees to it."""


@pytest.fixture(params=TRANSLATIONS, ids=lambda page: f"{page.parent.name}-{page.stem}")
def page(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_every_page_is_in_every_language() -> None:
    names = {each.name for each in ENGLISH}
    wanted = {(code, name) for code in {*LANGUAGES} - {SOURCE} for name in names}
    assert {(each.parent.name, each.name) for each in TRANSLATIONS} == wanted


def test_a_page_says_its_language(page: Path) -> None:
    assert read(page).lang == page.parent.name


def test_a_page_is_built_like_the_english_one(page: Path) -> None:
    assert shape(page) == shape(original(page))


def test_a_page_is_up_to_date(page: Path) -> None:
    """After a change of the English page: translate it, then run tests.help_translations."""
    if page.name != MADE:
        assert named_digest(page) == digest(original(page))


def test_the_figures_in_tables_are_those_of_the_english_page(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == with_figures(page), (
        "run: python -m tests.help_translations"
    )


def test_links_lead_to_pages(page: Path) -> None:
    for node in walk(read(page).blocks):
        if node.kind == "link":
            assert (page.parent / node.string("target").partition("#")[0]).is_file()


def test_labels_are_those_of_the_window(page: Path) -> None:
    known = labels(page.parent.name)
    blocks = zip(named_labels(original(page)), named_labels(page), strict=True)
    missing = [
        (label, known[label])
        for (_english, named), (words, _named) in blocks
        for label in named
        if label in known and not any(each in words for each in known[label])
    ]
    assert missing == []


def test_a_change_of_the_english_words_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"

    def digest_of(text: str) -> str:
        page.write_text(text, encoding="utf-8")
        return digest(page)

    before = digest_of("One\ntwo.\n\n| A | B |\n| --- | --- |\n| c | 16.7 ms |\n")
    assert before == digest_of("One two.\n\n| A | B |\n| - | --- |\n| c   | 1,200 ms |\n")
    assert before != digest_of("One two.\n\n| A | B |\n| --- | --- |\n| d | 16.7 ms |\n")
    assert before != digest_of("One three.\n\n| A | B |\n| --- | --- |\n| c | 16.7 ms |\n")
