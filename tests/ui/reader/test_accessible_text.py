"""The text as a screen reader sees it."""

import gc
from collections.abc import Iterator
from unicodedata import normalize
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextInterface,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from briefing_app.model.briefing import Asset, Briefing, Footnote
from briefing_app.model.tree import Node
from briefing_app.ui.reader.outline import outline
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.session import Session
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.widgets.links.accessible_parts import AccessiblePart
from briefing_app.ui.widgets.links.parts import Part
from tests.samples import node as n
from tests.samples import png

LIGHT = Appearance(load_theme("light"))
Role = QAccessible.Role
KINDS = (QAccessibleInterface, QAccessibleTextInterface)


def show(pane: ReadingPane, *blocks: Node, **fields: object) -> QAccessibleInterface:
    briefing = Briefing("t.md", "t.md", "Title", blocks, **fields)  # type: ignore[arg-type]
    pane.show_briefing(briefing, LIGHT)
    pane.finish()
    return QAccessible.queryAccessibleInterface(pane)


def name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)


def children(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [part.child(index) for index in range(part.childCount())]


def tree(part: QAccessibleInterface) -> list[object]:
    """Return role, words and what is inside, for each part inside one."""
    return [
        (each.role(), name(each), *([tree(each)] if each.childCount() else []))
        for each in children(part)
    ]


def walk(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for each in children(part):
        yield from walk(each)


def text(words: str) -> Node:
    return n("paragraph", words)


def test_each_that_asks_gets_the_text(pane: ReadingPane) -> None:
    show(pane, text("Words."))
    assert pane.make_accessible() is not None
    assert pane.make_accessible() is not None


def test_headings_have_their_levels(pane: ReadingPane) -> None:
    found = show(pane, n("heading", "One", level=2, id="a"), text("Words."),
                 n("heading", "Two", level=3, id="b"))  # fmt: skip
    assert found.role() == Role.Document
    assert tree(found) == [
        (Role.Heading, "Title"), (Role.Heading, "One"), (Role.Paragraph, "Words."),
        (Role.Heading, "Two"),
    ]  # fmt: skip
    levels = [
        each.attributesInterface().attributeValue(QAccessible.Attribute.Level)
        for each in children(found)
        if each.role() == Role.Heading
    ]
    assert levels == [1, 2, 3]


def test_lists_and_their_items_are_told_as_deep_as_they_are(pane: ReadingPane) -> None:
    inner = n("ordered_list", n("item", text("three")), n("item", text("four")), tight=True)
    loose = n("item", text("two"), inner)
    alone = n("item", n("bullet_list", n("item", text("five")), tight=True))
    quoted = n("item", n("quote", text("six")))
    done = n("item", text("seven"), task="done")
    found = show(pane, n("bullet_list", n("item", text("one")), loose, alone, quoted, done,
                         tight=True), text("after"))  # fmt: skip
    assert tree(found)[1:] == [
        (Role.List, "", [
            (Role.ListItem, "one"),
            (Role.ListItem, "", [
                (Role.Paragraph, "two"),
                (Role.List, "", [(Role.ListItem, "1. three"), (Role.ListItem, "2. four")]),
            ]),
            (Role.ListItem, "", [(Role.List, "", [(Role.ListItem, "five")])]),
            (Role.ListItem, "", [(Role.BlockQuote, "", [(Role.Paragraph, "six")])]),
            (Role.ListItem, "seven"),
        ]),
        (Role.Paragraph, "after"),
    ]  # fmt: skip
    states = {name(each): each.state() for each in walk(found)}
    assert (states["seven"].checkable, states["seven"].checked) == (True, True)
    assert (states["one"].checkable, states["one"].checked) == (False, False)


def test_a_list_in_a_quote_and_a_callout(pane: ReadingPane) -> None:
    listed = n("bullet_list", n("item", text("one")), n("item", text("two")), tight=True)
    items = (Role.List, "", [(Role.ListItem, "one"), (Role.ListItem, "two")])
    found = show(pane, n("quote", listed), n("callout", text("first"), listed, variant="editor"),
                 n("code_block", text="x = 1\ny = 2", language=""))  # fmt: skip
    assert tree(found)[1:] == [
        (Role.BlockQuote, "", [items]),
        (Role.Note, "Editor’s note",
         [(Role.Paragraph, "Editor’s note"), (Role.Paragraph, "first"), items]),
        (Role.Section, "", [(Role.Paragraph, "x = 1"), (Role.Paragraph, "y = 2")]),
    ]  # fmt: skip


def test_a_line_across_is_nothing_that_is_told(pane: ReadingPane) -> None:
    found = show(pane, text("before"), n("rule"), text("after"))
    assert tree(found)[1:] == [(Role.Paragraph, "before"), (Role.Paragraph, "after")]


def test_tables_have_rows_headers_and_cells(pane: ReadingPane) -> None:
    head = n("row", n("cell", "No."), n("cell", "Seen"), header=True)
    rows = [n("row", n("cell", str(k)), n("cell", f"seen {k}")) for k in range(300)]
    found = show(pane, n("table", head, *rows, alignments=()), text("after"))
    (_, (role, _words, inside), after) = tree(found)  # type: ignore[misc]
    assert role == Role.Table
    assert inside[0] == (  # type: ignore[has-type]
        Role.Row, "", [(Role.ColumnHeader, "No."), (Role.ColumnHeader, "Seen")],
    )  # fmt: skip
    assert inside[300] == (Role.Row, "", [(Role.Cell, "299"), (Role.Cell, "seen 299")])  # type: ignore[has-type]
    assert len(inside) == 301  # type: ignore[has-type]
    assert after == (Role.Paragraph, "after")


def test_tables_right_below_one_another_are_told_apart(pane: ReadingPane) -> None:
    tables = [n("table", n("row", n("cell", each)), alignments=()) for each in "ab"]
    assert tree(show(pane, *tables))[-2:] == [
        (Role.Table, "", [(Role.Row, "", [(Role.Cell, each)])]) for each in "ab"
    ]


def test_columns_from_right_to_left_are_told_in_their_order(pane: ReadingPane) -> None:
    row = n("row", n("cell", "مصدر"), n("cell", "Latin"), n("cell", "3"))
    found = show(pane, n("table", row, alignments=()), lang="ar")
    cells = [name(each) for each in walk(found) if each.role() == Role.Cell]
    assert cells == ["مصدر", "Latin", "3"]


def test_links_are_told_with_what_they_say_and_can_be_pressed(
    qtbot: QtBot, pane: ReadingPane, session: Session
) -> None:
    link = n("link", "the ", n("strong", "annex"), target="annex.md", scope="file")
    note = n("footnote_reference", note="f", number=1)
    found = show(pane, n("paragraph", "See ", link, note, ".", number=1), n("heading", "Notes"),
                 footnotes={"f": Footnote("f", 1, (text("The note."),))})  # fmt: skip
    paragraph = children(found)[1]
    assert paragraph.text(QAccessible.Text.Description) == "Paragraph 1"
    assert tree(paragraph) == [(Role.Link, "the annex"), (Role.Link, "1")]
    annex, first = children(paragraph)
    assert annex.text(QAccessible.Text.Description) == "annex.md"
    assert first.text(QAccessible.Text.Description) == "The note."
    with qtbot.waitSignal(session.target_chosen) as chosen:
        press = annex.actionInterface()
        press.doAction(press.actionNames()[0])
    assert chosen.args == [Target("file", "annex.md")]


def test_links_of_a_text_in_the_making_lead_nowhere_yet(
    pane: ReadingPane, session: Session
) -> None:
    link = n("link", "the annex", target="annex.md", scope="file")
    blocks = (n("paragraph", "See ", link, ".", number=1),)
    session.beginning = Briefing("t.md", "t.md", "Title", blocks)
    pane.show_briefing(session.beginning, LIGHT)
    found = QAccessible.queryAccessibleInterface(pane)
    (annex,) = children(children(found)[1])
    assert name(annex) == "the annex"
    assert annex.text(QAccessible.Text.Description) == ""


def test_images_are_told_by_role_and_those_for_the_eye_alone_are_not(pane: ReadingPane) -> None:
    assets = {"a.png": Asset("a.png", "image/png", 60, 40, png(60, 40))}
    image, silent = (n("image", text=each, source="a.png", title="") for each in ("The route", ""))
    linked = n("link", image, target="map", scope="internal")
    paragraph = n("paragraph", "See ", image, silent, " and ", linked, ".", number=1)
    found = show(pane, paragraph, assets=assets)
    assert tree(children(found)[1]) == [(Role.Graphic, "The route"), (Role.Link, "The route")]
    graphic = children(children(found)[1])[0]
    assert children(graphic) == []
    assert graphic.parent() is children(found)[1]


def test_no_part_is_left_of_a_text_that_is_gone(pane: ReadingPane) -> None:
    link = n("link", "the annex", target="annex.md", scope="file")
    found = show(pane, n("quote", n("paragraph", "See ", link, ".", number=1)))
    ids = [each.id for each in walk(found) if isinstance(each, AccessiblePart)]
    assert len(ids) == 4
    assert all(map(QAccessible.accessibleInterface, ids))
    show(pane, text("after"))
    assert not any(map(QAccessible.accessibleInterface, ids))


def test_a_link_that_tab_comes_to_has_the_focus(qtbot: QtBot, pane: ReadingPane) -> None:
    assets = {"a.png": Asset("a.png", "image/png", 60, 40, png(60, 40))}
    image = n("image", text="three", source="a.png", title="")
    one, two, three = (
        n("link", each, target="there", scope="internal") for each in ("one", "two", image)
    )
    found = show(pane, n("paragraph", one, " and ", two, " and ", three, number=1), assets=assets)
    pane.setFocus()
    assert found.focusChild() is None
    for words in ("one", "two", "three"):
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        focused = found.focusChild()
        assert name(focused) == words
        assert focused.state().focused
        assert focused.state().focusable
    assert [each.state().focused for each in children(children(found)[1])] == [0, 0, 1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_Right])
def test_once_the_cursor_leaves_a_link_the_text_is_told_to_have_the_keys(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus:
            heard.append(name(event.accessibleInterface()))

    one, two = (n("link", each, target=each, scope="internal") for each in ("one", "two"))
    show(pane, n("paragraph", one, " and ", two, " follow", number=1))
    pane.setFocus()
    pane.set_caret(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert set(heard) == {"one", "two"}
    heard.clear()
    for _ in range(2):
        qtbot.keyClick(pane, key)
        QApplication.processEvents()
    assert heard == ["Text of the briefing"]


def test_a_link_is_told_again_after_the_text_that_gets_the_keys(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(pane, n("paragraph", n("link", "one", target="one", scope="internal"), " follow"))
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    QApplication.processEvents()
    pane.clearFocus()
    heard: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(heard.append))
    pane.setFocus()
    assert heard == [], "Qt tells of the text first"
    QApplication.processEvents()
    assert [(each.type(), name(each.accessibleInterface())) for each in heard] == [
        (QAccessible.Event.Focus, "one")
    ]


def test_a_link_that_is_left_for_another_widget_is_not_followed_by_the_text(
    qtbot: QtBot, pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(pane, n("paragraph", n("link", "one", target="one", scope="internal")))
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    pane.clearFocus()
    heard: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(heard.append))
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    QApplication.processEvents()
    assert heard == []


def test_every_part_knows_its_parent_and_its_place(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    found = QAccessible.queryAccessibleInterface(pane)
    assert name(found) == "Text of the briefing"
    for part in walk(found):
        for place, each in enumerate(children(part)):
            assert each.parent() is part
            assert part.indexOfChild(each) == place
            assert each.isValid()
            assert each.object() is None
            assert not each.state().readOnly  # Orca says “read only” after each paragraph.
            assert each.window() is pane.window().windowHandle()
        assert part.child(-1) is None
        assert part.child(part.childCount()) is None
        assert part.indexOfChild(found) == -1


def test_parts_are_where_their_words_are(pane: ReadingPane) -> None:
    link = n("link", "a link", target="x", scope="internal")
    found = show(pane, text("One."), n("paragraph", "Two ", link), *[text("more")] * 60)
    one, two, last = (children(found)[place] for place in (1, 2, -1))
    assert one.rect().bottom() <= two.rect().top()
    middle = two.child(0).rect().center()
    assert two.rect().contains(middle)
    assert two.childAt(middle.x(), middle.y()) is two.child(0)
    assert found.childAt(middle.x(), middle.y()) is two
    assert two.childAt(0, 0) is None
    assert not one.state().offscreen
    assert last.state().offscreen


def test_an_item_is_where_all_that_is_in_it_is(pane: ReadingPane) -> None:
    term, definition = n("term", "a term"), n("definition", text("One."), text("Two."))
    inner = n("bullet_list", n("item", text("inside"), text("more")))
    found = show(pane, n("definition_list", term, definition, term, definition), inner)
    items = [each for each in walk(found) if each.role() == Role.ListItem]
    assert len(items) == 3
    for item in items:
        assert len(children(item)) > 1
        for each in children(item):
            assert item.rect().contains(each.rect().center()), name(each)


def test_the_letters_are_those_of_the_text(pane: ReadingPane) -> None:
    found = show(pane, text("Words."))
    letters = found.textInterface()
    assert letters.text(0, letters.characterCount()).split() == ["Title", "Words."]
    assert found.editableTextInterface() is None


def test_a_screen_reader_is_told_that_another_text_is_there(
    pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(pane, text("Words."))
    told: list[object] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: told.append(event.type()))
    )
    show(pane, text("Other words."))
    assert QAccessible.Event.DocumentLoadComplete in told


def test_another_text_has_other_parts(pane: ReadingPane) -> None:
    before = show(pane, text("One."))
    assert name(children(before)[1]) == "One."
    after = show(pane, text("Two."))
    gc.collect()
    assert [name(each) for each in children(after)] == ["Title", "Two."]
    pane.restyle(LIGHT._replace(zoom=1.5))
    pane.finish()
    assert [name(each) for each in children(after)] == ["Title", "Two."]


def test_another_text_has_other_parts_where_a_screen_reader_came_first(
    session: Session, qtbot: QtBot
) -> None:
    QAccessible.setActive(True)
    pane = ReadingPane(session)
    QAccessible.setActive(False)
    qtbot.addWidget(pane)
    before = show(pane, text("One."))
    assert [name(each) for each in children(before)] == ["Title", "One."]
    after = show(pane, n("heading", "Two", level=2, id="b"), text("Three."))
    assert [name(each) for each in children(after)] == ["Title", "Two", "Three."]


def test_nothing_of_a_pane_that_is_gone_is_left_in_python(session: Session) -> None:
    # Else the next thing that Qt makes at the same address has the type of what was there before.
    def kept() -> list[type]:
        return [type(each) for each in Shiboken.getAllValidWrappers() if isinstance(each, KINDS)]

    before = kept()
    pane = ReadingPane(session)
    part = show(pane, n("bullet_list", n("item", text("one")), tight=True)).child(1).child(0)
    assert part.isValid()
    letters = QAccessible.queryAccessibleInterface(pane).textInterface()
    assert letters.characterCount()
    del letters
    left = ref(pane)
    Shiboken.delete(pane)
    assert not Shiboken.isValid(part)
    del pane, part
    gc.collect()
    assert left() is None
    assert kept() == before


def test_no_words_of_the_sample_are_silent(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.finish()
    names = [name(part) for part in walk(QAccessible.queryAccessibleInterface(pane))]
    # Raised signs are others, and the number of a note is set off. Links back say “Paragraph”.
    said = normalize("NFKC", "".join(names)).replace(" ", "")
    for words in pane.toPlainText().translate(dict.fromkeys(map(ord, "\ufffc↩¶"), " ")).split():
        assert words.strip(",") in said
    for picture in pane.text_index.pictures.values():
        assert picture.words in names


def test_the_outline_of_a_text_in_the_making_is_whole(pane: ReadingPane) -> None:
    items = [n("item", text(f"item {k}")) for k in range(2000)]
    pane.show_briefing(
        Briefing("t.md", "t.md", "T", (n("bullet_list", *items, tight=True),)), LIGHT
    )
    assert not pane.complete

    def leaves(part: Part) -> int:
        return sum(map(leaves, part.parts)) if part.parts else 1

    assert leaves(outline(pane.document(), pane.text_index)) == pane.document().blockCount()
