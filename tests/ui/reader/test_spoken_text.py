"""Languages and formulas of the text as a screen reader says them."""

from PySide6.QtGui import QAccessible, QAccessibleInterface

from briefing_app.model.briefing import Asset, Briefing, Footnote
from briefing_app.model.tree import Node
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from tests.samples import node as n
from tests.samples import png
from tests.ui.reader.test_accessible_text import Role, children, name, show, text, tree, walk

Description = QAccessible.Text.Description


def language(part: QAccessibleInterface) -> str:
    """Return the language that a part is told to be in."""
    told = part.attributesInterface()
    assert QAccessible.Attribute.Locale in told.attributeKeys()
    return str(told.attributeValue(QAccessible.Attribute.Locale).bcp47Name())


def said(words: str, lang: str) -> Node:
    return Node("text", text=words, attributes={"lang": lang})


def languages(part: QAccessibleInterface) -> dict[str, str]:
    """Return the language of each part that has words, by its words."""
    return {name(each): language(each) for each in walk(part) if name(each)}


def test_the_text_and_its_parts_are_in_the_language_of_the_briefing(pane: ReadingPane) -> None:
    quoted = n("quote", text("Zwei."))
    found = show(pane, text("Eins."), quoted, lang="de")
    assert language(found) == "de"
    assert {language(each) for each in walk(found)} == {"de"}


def test_a_text_that_is_not_read_yet_is_in_no_language(pane: ReadingPane) -> None:
    found = QAccessible.queryAccessibleInterface(pane)
    assert found.attributesInterface().attributeKeys() == []


def test_words_in_another_language_are_told_with_it(pane: ReadingPane) -> None:
    whole = n("paragraph", said("Liberté, ", "fr"), n("strong", said("égalité", "fr")), ".")
    link = n("link", said("l’annexe", "fr"), target="x", scope="internal")
    some = n("paragraph", "He said ", said("c’est la vie", "fr"), " and left; see ", link, ".")
    heading = n("heading", said("Résumé", "fr"), level=2, id="r")
    found = show(pane, whole, some, heading, n("code_block", text="a = 1", language="", lang="de"))
    assert languages(found) == {
        "Text of the briefing": "en", "Title": "en", "Liberté, égalité.": "fr",
        "He said c’est la vie and left; see l’annexe.": "en", "c’est la vie": "fr",
        "l’annexe": "fr", "Résumé": "fr", "a = 1": "de",
    }  # fmt: skip
    assert tree(children(found)[2]) == [(Role.StaticText, "c’est la vie"), (Role.Link, "l’annexe")]


def test_words_in_another_script_are_told_with_its_language(pane: ReadingPane) -> None:
    found = show(pane, text("The 북한 side."), text("𝄞 says Москва, 北京市。"), text("서울입니다!"))
    assert [language(each) for each in children(found)] == ["en", "en", "en", "ko"]
    passages = [
        (name(each), language(each)) for each in walk(found) if each.role() == Role.StaticText
    ]
    assert passages == [("북한", "ko"), ("北京市", "zh")]
    place = children(children(found)[1])[0].rect()
    assert children(found)[1].rect().contains(place.center())


def test_a_link_within_a_passage_parts_it(pane: ReadingPane) -> None:
    links = [n("link", words, target="x", scope="internal") for words in ("여기", "see 거기")]
    words = ("As ", said("하나 ", "ko"), links[0], said(" 둘", "ko"), " or ", links[1])
    found = show(pane, n("paragraph", *words))
    inside = children(found)[1]
    assert [(each.role(), name(each), language(each)) for each in children(inside)] == [
        (Role.StaticText, "하나", "ko"), (Role.Link, "여기", "ko"), (Role.StaticText, "둘", "ko"),
        (Role.Link, "see 거기", "en"),
    ]  # fmt: skip
    assert tree(children(inside)[3]) == [(Role.StaticText, "거기")]


def test_formulas_are_said_in_words(pane: ReadingPane) -> None:
    short = n("code", text="E = mc^2", classes=("math",))
    odd = n("code", text=r"\odd{", classes=("math",))
    block = n("code_block", text="\\frac{a}{b}\n", language="math")
    found = show(pane, n("paragraph", "Here ", short, " holds, ", odd, " not."), block,
                 n("code_block", text="x = 1", language=""))  # fmt: skip
    assert tree(found)[1:] == [
        (Role.Paragraph, r"Here E equals m c squared holds, \odd{ not."),
        (Role.Section, "a over b"),
        (Role.Section, "", [(Role.Paragraph, "x = 1")]),
    ]  # fmt: skip


def test_formulas_are_said_in_the_language_of_the_briefing(pane: ReadingPane) -> None:
    found = show(pane, n("paragraph", n("code", text="a = b", classes=("math",))), lang="de")
    assert name(children(found)[1]) == "a ist gleich b"


def test_what_a_look_says_is_in_the_words(pane: ReadingPane) -> None:
    gone = n("strike", "old", n("insertion", " and new"))
    power = n("paragraph", "10", n("superscript", "−6"), " or 1", n("superscript", "st"), ".")
    note = n("paragraph", "A word", n("footnote_reference", note="f", number=1), ", so.")
    changed = n("paragraph", "The ", gone, " ", n("insertion", "young"), " man.")
    found = show(pane, power, note, changed, lang="fr",
                 footnotes={"f": Footnote("f", 1, (text("The note."),))})  # fmt: skip
    assert [name(each) for each in children(found)[1:4]] == [
        "10⁻⁶ or 1st.", "A word 1, so.",
        "The (barré : old and new) (ajouté : young) man.",
    ]  # fmt: skip
    assert name(children(children(found)[2])[0]) == "1"
    back = next(each for each in walk(found) if name(each) == "↩")
    assert back.text(QAccessible.Text.Description) == "Go back to where it is cited"


def test_what_is_told_of_evidence_is_parted_by_commas(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, Appearance(load_theme("light")))
    pane.finish()
    told = [each.text(Description) for each in walk(QAccessible.queryAccessibleInterface(pane))]
    evidence = next(each for each in told if "relevance" in each)
    assert "·" not in evidence
    assert evidence.count(", ") >= 2


def test_links_back_are_told_by_their_paragraphs(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, Appearance(load_theme("light")))
    pane.finish()
    told = walk(QAccessible.queryAccessibleInterface(pane))
    backs = [each for each in told if each.text(Description) == "Go back to where it is cited"]
    assert [name(each) for each in backs] == ["↩", "Paragraph 1"]
    assert name(backs[1].parent()).endswith(" Paragraph 1")


def test_an_image_is_told_once_or_not_at_all(pane: ReadingPane) -> None:
    assets = {"a.png": Asset("a.png", "image/png", 60, 40, png(60, 40))}
    silent, route = (n("paragraph", n("image", text=each, source="a.png", title=""))
                     for each in ("", "The route"))  # fmt: skip
    titled = n("paragraph", n("image", text="The route", source="a.png", title="A title"))
    found = show(pane, silent, text("x"), text("x"), route, titled, assets=assets)
    assert [name(each) for each in children(found)[1:]] == [
        "x", "x", "The route", "The route", "A title",
    ]  # fmt: skip


def test_terms_and_what_explains_them_are_items_of_lists(pane: ReadingPane) -> None:
    def term(words: str) -> Node:
        return n("term", words)

    inner = n("definition_list", term("c"), n("definition", text("C.")))
    listed = n("definition_list", term("a"), n("definition", text("A."), text("AA.")),
               term("b"), n("definition", inner, text("B.")), term("d"))  # fmt: skip
    found = show(pane, n("quote", n("definition_list", term("q"), n("definition", text("Q.")))),
                 listed, text("after"), n("definition_list", n("definition", text("no term"))),
                 )  # fmt: skip

    def told(*words: object) -> list[object]:
        return [each if isinstance(each, tuple) else (Role.Paragraph, each) for each in words]

    within = (Role.List, "", [(Role.ListItem, "", told("c", "C."))])
    assert tree(found)[1:] == [
        (Role.BlockQuote, "", [(Role.List, "", [(Role.ListItem, "", told("q", "Q."))])]),
        (Role.List, "", [
            (Role.ListItem, "", told("a", "A.", "AA.")),
            (Role.ListItem, "", told("b", within, "B.")),
            (Role.ListItem, "", told("d")),
        ]),
        *told("after", "no term"),
    ]  # fmt: skip
