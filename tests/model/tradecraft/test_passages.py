from pathlib import Path

import pytest

from briefing_app.model.tradecraft.passages import CITED, passages, sentences
from tests.model.tradecraft.written import written


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
        ("He met Dr. Kim and J. Moon at 3 p.m. in No. 10. Then he left.", 2),
        ("In approx. 7 cases. 27 April came.", 2),
        ("It is e.g. Seoul. (So it is.) “Well.” 한국 is far.", 4),
        ("One sentence with a dot. and a small letter", 1),
        ("“I will come. I will stay.” He left.", 2),
        (f"One. {CITED} Two.{CITED}", ["One.", "Two."]),
        ("One\nand  two.\nThree.", ["One and two.", "Three."]),
        ("  ", []),
    ],
)
def test_sentences(words: str, told: int | list[str]) -> None:
    found = [sentence.words for sentence in sentences(words)]
    assert (len(found) if isinstance(told, int) else found) == told


def test_what_is_quoted_cannot_be_read() -> None:
    [sentence] = sentences('It is “likely”, "likely", ‘likely’ or «likely» in Kim’s words.')
    assert "likely" not in sentence.words
    assert sentence.words.endswith("in Kim’s words.")


def test_a_citation_belongs_to_its_sentence() -> None:
    first, second, third = sentences(f"One {CITED}. Two. {CITED} Three.")
    assert (first.is_cited, second.is_cited, third.is_cited) == (True, True, False)


def test_passages_know_where_they_are(tmp_path: Path) -> None:
    text = (
        "Before.\n\n# One {#one .silence-hedges}\n\nA *b* `c`  \nd [@s].[^n][^m]\n\n"
        "## Two {#two}\n\n> quoted\n\n- item\n\n!!! judgement\n    Said.\n\n"
        "Term\n\n:   Meant\n\n| a |\n|---|\n| b |\n\n# Three {#three}\n\n***\n\nEnd.\n\n"
        "[^n]: Told by [@s].\n[^m]: By me.\n"
    )
    found = passages(written(tmp_path, text))
    told = [(each.words.strip(), each.paragraph, each.sections) for each in found]
    below = ("one", "two")
    assert told == [
        ("Before.", 1, ()),
        ("One", None, ("one",)),
        (f"A b   d {CITED}.{CITED}", 2, ("one",)),
        ("Two", None, below),
        ("quoted", None, below),
        ("item", None, below),
        ("Said.", None, below),
        ("Term", None, below),
        ("Meant", None, below),
        ("a", None, below),
        ("b", None, below),
        ("Three", None, ("three",)),
        ("End.", 3, ("three",)),
        (f"Told by {CITED}.", None, ()),
        ("By me.", None, ()),
    ]
    inside = {each.words: set(each.inside) for each in found}
    assert inside["quoted"] == {"quote"}
    assert inside["item"] == {"bullet_list", "item"}
    assert inside["Said."] == {"judgement"}
    assert inside["b"] == {"table", "row"}
    assert inside["By me."] == {"footnote"}
    assert [each.words for each in found if each.silenced] == [each.words for each in found[1:11]]
    assert found[1].section == "one"
    assert found[0].section == ""
