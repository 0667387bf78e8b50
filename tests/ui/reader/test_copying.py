"""What is copied from the text."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.input.reading import read_briefing
from briefing_app.model.briefing import Briefing, Section
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.dates import PartialDate
from briefing_app.model.marking.markings import marking
from briefing_app.model.tree import Node, plain_text
from briefing_app.ui.reader.reading_pane import ReadingPane
from briefing_app.ui.reader.text_menu import TextMenu
from briefing_app.ui.session import Session
from briefing_app.ui.state.selection import Selection
from briefing_app.ui.state.target import Target
from briefing_app.ui.theme.appearance import Appearance
from briefing_app.ui.theme.theme import load_theme
from briefing_app.ui.utf16 import length
from tests.samples import node as n

LIGHT = Appearance(load_theme("light"))
WEB = n("link", "a page", target="https://example.org/?a=1&b=2", scope="web")


def show(pane: ReadingPane, *blocks: Node, **fields: object) -> None:
    briefing = Briefing("t.md", "t.md", "A title", blocks, **fields)  # type: ignore[arg-type]
    pane.show_briefing(briefing, LIGHT)
    pane.finish()


def select(pane: ReadingPane, first: str, last: str = "") -> None:
    """Select from the first words to the last ones, or only the first."""
    text = pane.text
    cursor = pane.textCursor()
    cursor.setPosition(length(text[: text.index(first)]))
    end = text.index(last or first) + len(last or first)
    cursor.setPosition(length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def copied(pane: ReadingPane) -> tuple[str, str, str]:
    data = pane.createMimeDataFromSelection()
    return data.text(), data.html(), bytes(data.data("text/markdown").data()).decode()


def all_but_title(pane: ReadingPane) -> tuple[str, str, str]:
    pane.select_all()
    text, html, markdown = copied(pane)
    return (text.partition("\n")[2], html.partition("\n")[2], markdown.partition("\n\n")[2])


def test_words_keep_their_looks_and_links(pane: ReadingPane) -> None:
    show(pane, n("paragraph", "One ", n("strong", n("emphasis", "two")), " ", n("strike", "three"),
                 " ", n("code", text="x * y"), " ", WEB, " & <b>", number=1))  # fmt: skip
    select(pane, "One", "<b>")
    text, html, markdown = copied(pane)
    assert text == "One two three x * y a page & <b>"
    assert html == (
        "One <strong><em>two</em></strong> <s>three</s> <code>x * y</code> "
        '<a href="https://example.org/?a=1&amp;b=2">a page</a> &amp; &lt;b&gt;'
    )
    assert markdown == (
        r"One ***two*** ~~three~~ `x * y` [a page](<https://example.org/?a=1&b=2>) & \<b\>"
    )


def test_a_part_of_a_paragraph_is_only_that_part(pane: ReadingPane) -> None:
    show(pane, n("paragraph", "One ", n("strong", "two three"), " four", number=1))
    select(pane, "three", "fo")
    assert copied(pane) == ("three fo", "<strong>three</strong> fo", "**three** fo")


def test_a_part_after_letters_of_two_units_is_that_part(pane: ReadingPane) -> None:
    show(pane, n("paragraph", "🙂 One ", n("strong", "two 𝒳 three 🙂"), " four", number=1))
    select(pane, "three", "fo")
    assert copied(pane) == ("three 🙂 fo", "<strong>three 🙂</strong> fo", "**three 🙂** fo")
    select(pane, "𝒳")
    assert copied(pane) == ("𝒳", "<strong>𝒳</strong>", "**𝒳**")


def test_a_part_keeps_the_mark_of_its_portion(pane: ReadingPane) -> None:
    show(
        pane,
        n("paragraph", n("portion", "(S)"), " The first of all.", number=1, portion="(S)"),
        n("paragraph", "The second, with more. ", n("portion", "(U)"), number=2, portion="(U)"),
        n("table", n("row", n("cell", n("portion", "(C)"), " Some words."), n("cell", "Others"))),
        n("paragraph", "The last of all.", number=3),
    )
    select(pane, "first of")
    assert copied(pane) == ("(S) first of", "(S) first of", "(S) first of")
    select(pane, "second", "with")
    assert copied(pane) == ("second, with (U)", "second, with (U)", "second, with (U)")
    select(pane, "words")
    assert [each.count("(C) words") for each in copied(pane)] == [1, 1, 1]
    select(pane, "of all", "second")
    text, html, _markdown = copied(pane)
    assert text == "(S) of all.\nThe second (U)"
    assert html == "<p>(S) of all.</p>\n<p>The second (U)</p>"
    select(pane, "(S)", "more. (U)")
    assert copied(pane)[0] == "(S) The first of all.\nThe second, with more. (U)"
    select(pane, "last of")
    assert copied(pane)[0] == "last of"


def test_blocks_keep_what_they_are(pane: ReadingPane) -> None:
    inner = n("ordered_list", n("item", n("paragraph", "three")), start=3, tight=True)
    listed = n("bullet_list", n("item", n("paragraph", "one")),
               n("item", n("paragraph", "two"), inner),
               n("item", n("paragraph", "done"), task="done"), tight=True)  # fmt: skip
    show(pane, n("heading", "Head", level=2, id="h"), listed, n("quote", n("paragraph", "said")),
         n("code_block", text="a = 1\n\n  b", language=""))  # fmt: skip
    _text, html, markdown = all_but_title(pane)
    assert html == (
        "<h2>Head</h2>\n"
        '<ul><li>one</li><li><p>two</p><ol start="3"><li>three</li></ol></li><li>done</li></ul>\n'
        "<blockquote><p>said</p></blockquote>\n<pre>a = 1\n  b</pre>"
    )
    assert markdown == (
        "## Head\n\n- one\n- two\n  3. three\n- [x] done\n\n> said\n\n```\na = 1\n  b\n```"
    )


def test_tables_are_tables(pane: ReadingPane) -> None:
    head = n("row", n("cell", "No."), n("cell", "Seen | heard"), header=True)
    row = n("row", n("cell", "1"), n("cell", "a ", n("strong", "light")))
    show(pane, n("table", head, row, alignments=()))
    text, html, markdown = all_but_title(pane)
    assert text == "No.\tSeen | heard\n1\ta light"
    assert html == (
        "<table><tr><th>No.</th><th>Seen | heard</th></tr>"
        "<tr><td>1</td><td>a <strong>light</strong></td></tr></table>"
    )
    assert markdown == "| No. | Seen \\| heard |\n| --- | --- |\n| 1 | a **light** |"
    show(pane, n("table", row, alignments=()))
    assert all_but_title(pane)[2] == "|  |  |\n| --- | --- |\n| 1 | a **light** |"


def test_marks_of_markdown_are_words(pane: ReadingPane, tmp_path: Path) -> None:
    for words in ("1. first", "- a", "# b", "*c* _d_ [e](f) `g`", "> h", "+ i", r"\j", "2) k"):
        show(pane, n("paragraph", words, number=1))
        file = tmp_path / "copied.md"
        file.write_text(all_but_title(pane)[2], "utf-8")
        assert plain_text(read_briefing(str(file)).blocks) == words


def test_html_is_what_qt_reads_it_as(pane: ReadingPane, sample: Briefing) -> None:
    pane.show_briefing(sample, LIGHT)
    pane.select_all()
    text, html, _markdown = copied(pane)
    document = QTextDocument()
    document.setHtml(html)
    read = " ".join(document.toPlainText().split())
    for word in ["Here:", "A", "grey", "field", "and", "Peace", "was", "made"]:
        assert word in read or word not in text


def test_a_reference_says_title_paragraph_date_and_marking(
    pane: ReadingPane, session: Session
) -> None:
    show(pane, n("paragraph", "First words.", number=1), n("paragraph", "More words.", number=2),
         as_of=PartialDate(2018, 4, 24), marking=marking("SECRET"))  # fmt: skip
    select(pane, "First", "More")
    pane.copy_with_reference()
    data = QGuiApplication.clipboard().mimeData()
    reference = "(A title · ¶ 1–2 · As of 24 April 2018 · SECRET)"
    assert data.text() == f"First words.\nMore\n{reference}"
    assert data.html().endswith(f"<p>{reference}</p>")
    assert bytes(data.data("text/markdown").data()).decode().endswith(reference)
    select(pane, "More")
    pane.copy_with_reference()
    assert "¶ 2 ·" in QGuiApplication.clipboard().text()


def test_without_a_selection_the_chosen_paragraph_is_copied(
    pane: ReadingPane, session: Session
) -> None:
    show(pane, n("paragraph", "First words.", number=1), n("paragraph", "More words.", number=2))
    session.select(Selection(paragraph=2))
    pane.copy_with_reference()
    assert QGuiApplication.clipboard().text() == "More words.\n(A title · ¶ 2)"


def test_words_without_a_number_are_referred_to_by_their_section(pane: ReadingPane) -> None:
    show(pane, n("heading", "Part", level=2, id="p"),
         n("bullet_list", n("item", n("paragraph", "an item")), tight=True),
         sections=(Section("p", "Part", 2, 0, 0),))  # fmt: skip
    select(pane, "item")
    pane.copy_with_reference()
    assert QGuiApplication.clipboard().text() == "item\n(A title · Part)"


def menu_at(pane: ReadingPane, words: str) -> TextMenu:
    cursor = pane.textCursor()
    cursor.setPosition(pane.text.index(words) + 1)
    place = pane.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(10, 10))
    QApplication.sendEvent(pane.viewport(), event)
    return pane.findChildren(TextMenu)[-1]


def entries(menu: TextMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def take(menu: TextMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()
    menu.close()


def test_the_menu_offers_what_is_useful_here(
    qtbot: QtBot, pane: ReadingPane, session: Session
) -> None:
    item = Evidence("E1", "An item", paragraphs=(1,), ratings={})
    comparison = Comparison("Why?", "Motivation", (Motivation("m", "One"),), (), {}, (item,))
    cited = n("citation", text="[@E1]", target="evidence", ref="E1", label="E1")
    session.change_settings(view="read")
    show(pane, n("paragraph", "Here ", WEB, " and ", cited, number=1),
         n("paragraph", "Other", number=2), comparison=comparison)  # fmt: skip
    session.briefing = pane.briefing
    always = ["Copy", "Copy with the reference", "Select all"]
    assert entries(menu_at(pane, "Other")) == always
    rests = "Show what rests on paragraph 1"
    menu = menu_at(pane, "Here")
    assert entries(menu) == [*always[:2], rests, always[2]]
    take(menu, rests)
    assert session.selection == Selection(paragraph=1)
    assert session.settings.view == "both"
    assert session.history.can[0]
    copy = "Copy the address of the link"
    menu = menu_at(pane, "a page")
    assert entries(menu) == [*always[:2], copy, rests, always[2]]
    take(menu, copy)
    assert QGuiApplication.clipboard().text() == "https://example.org/?a=1&b=2"
    menu = menu_at(pane, "[E1]")
    with qtbot.waitSignal(session.target_chosen) as chosen:
        take(menu, "Show E1 in the table")
    assert chosen.args == [Target("evidence", "E1")]
    term = menu_at(pane, "Other")
    take(term, "Copy with the reference")
    assert "¶ 1" in QGuiApplication.clipboard().text()


def test_code_in_a_line_from_right_to_left_is_copied_as_it_was_written(pane: ReadingPane) -> None:
    option = n("code", text="--no-memory")
    show(pane, n("paragraph", "اكتب ", option, " أو ", n("keyboard", "+"), " هنا", number=1))
    assert "\u2066--no-memory\u2069" in pane.text
    select(pane, "اكتب", "هنا")
    assert copied(pane)[0] == "اكتب --no-memory أو + هنا"
    assert copied(pane)[1] == "اكتب <code>--no-memory</code> أو + هنا"
    assert copied(pane)[2] == "اكتب `--no-memory` أو + هنا"
    assert pane.selected_words == "اكتب --no-memory أو + هنا"


def test_blocks_within_one_are_apart_in_markdown_and_a_list_is_close_to_its_item(
    pane: ReadingPane,
) -> None:
    inner = n("bullet_list", n("item", n("paragraph", "inner")))
    item = n("item", n("paragraph", "one"), n("paragraph", "two"))
    show(
        pane,
        n("bullet_list", item, n("item", n("paragraph", "three"), inner)),
        n("quote", n("paragraph", "four"), inner, n("paragraph", "five")),
    )
    _text, _html, markdown = all_but_title(pane)
    assert markdown == ("- one\n\n  two\n- three\n  - inner\n\n> four\n>\n> - inner\n>\n> five")
