"""Texts at the edges of what is read: too long, too deep, and links that hide where they lead."""

import pytest

from briefing_app.input.limits import BLOCK_LETTERS
from briefing_app.input.text.parsing import Document, parse_text
from briefing_app.model.tree import plain_text, walk
from tests.input.text.reference import context, expected, found

LONG = "word " * (BLOCK_LETTERS // 5 + 20)


def _parsed(text: str) -> Document:
    return parse_text(text, context())


def _codes(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]


def _words(document: Document) -> list[str]:
    return plain_text(document.blocks).split()


@pytest.mark.parametrize(
    "form", ["{}", "# {}", "- {}", "> {}", "    {}", "Term\n:   {}", "a\n\n{}"]
)
def test_what_is_too_long_is_broken_and_whole(form: str) -> None:
    document = _parsed(form.format(LONG))
    assert _words(document).count("word") == LONG.count("word")
    assert max(len(node.text) for node in walk(document.blocks)) <= BLOCK_LETTERS
    assert "long-block" in _codes(document) or form == "    {}"


def test_a_long_word_and_long_code_are_broken_too() -> None:
    document = _parsed("x" * (2 * BLOCK_LETTERS + 7))
    assert sum(len(node.text) for node in walk(document.blocks)) == 2 * BLOCK_LETTERS + 7
    lines = "code\n" * (BLOCK_LETTERS // 4)
    fenced = _parsed(f"```\n{lines}```\n\n    {'y' * (BLOCK_LETTERS + 9)}\n")
    text = "".join(node.text for node in walk(fenced.blocks))
    assert text.count("code") == BLOCK_LETTERS // 4
    assert text.count("y") == BLOCK_LETTERS + 9


@pytest.mark.parametrize("mark", ["> ", "- ", "1. "])
def test_what_is_too_deep_keeps_its_words(mark: str) -> None:
    nested = _parsed("\n".join("    " * level + f"{mark}w{level}" for level in range(15)))
    assert {f"w{level}" for level in range(15)} <= set(" ".join(_words(nested)).split())
    run = _parsed(mark * 400 + "deepest `code`")
    assert "deepest" in _words(run)
    assert "code" in " ".join(_words(run))


def test_emphasis_that_is_too_deep_keeps_its_words() -> None:
    text = "".join(f"*w{level} **v{level} " for level in range(30))
    text += " ".join(f"x{level}** y{level}*" for level in range(30))
    document = _parsed(text)
    assert {"w0", "w29", "v29", "y29"} <= set(" ".join(_words(document)).replace("*", " ").split())


def test_tags_that_are_too_deep_keep_their_words() -> None:
    text = "".join(f"<sub>w{level} " for level in range(40)) + "![x](y)" + "</sub>" * 40
    assert {"w0", "w39"} <= set(" ".join(_words(_parsed(text))).split())


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("javascript:alert(1)", "not allowed"),
        ("%2Fetc%2Fpasswd", "hides where it leads"),
        ("a%2F..%5C..%5Cb", "hides where it leads"),
        ("%25252525252525252541", "over and over"),
        ("//server/share", "outside the briefing"),
        ("a&#x0A;b:c", "control character"),
        ("smb:x", "not allowed"),
        ("mailto:", "mail address is empty"),
        ("mailto:a@b?attach=/etc/passwd", "it would set “attach” of the mail"),
        ("mailto:a@b?subject=x&%41ttachment=y", "it would set “attachment” of the mail"),
        ("mailto:a@b?subject=x%0ABcc:c@d", "control character"),
        ("mailto:a@b%0D%0ABcc:c@d", "control character"),
        ("https:///path", "names no host"),
        ("é:x", "no known kind"),
    ],
)
def test_a_link_that_is_refused_says_why(address: str, reason: str) -> None:
    document = _parsed(f"[words](<{address}>)")
    assert "words" in plain_text(document.blocks)
    assert not [node for node in walk(document.blocks) if node.kind == "link"]
    assert any(reason in problem.sentence for problem in document.problems), document.problems


def test_a_mail_address_may_set_the_subject_and_the_words() -> None:
    address = "mailto:a@b?subject=One%20%26%20two&cc=c@d&body=One%0D%0Atwo&"
    [link] = [each for each in walk(_parsed(f"[words](<{address}>)").blocks) if each.kind == "link"]
    assert (link.attributes["target"], link.attributes["scope"]) == (address, "mail")


def test_backslashes_lead_nowhere() -> None:
    document = _parsed("[words](\\\\\\\\server\\\\share)")
    assert not [node for node in walk(document.blocks) if node.kind == "link"]


def test_a_missing_note_and_one_that_is_written_twice_are_told() -> None:
    document = _parsed("One[^a] two[^b].\n\n[^a]: First.\n\n[^a]: Second.\n")
    assert "duplicate-footnote" in _codes(document)
    assert "[^b]" in plain_text(document.blocks)


@pytest.mark.parametrize(
    ("text", "code"),
    [("<!-- a\n\nlost", "open-comment"), ("> <!-- a\n> lost", "open-comment"),
     ("<div><!-- a\nlost", "open-comment"), ("<!-- a -->", "comment"), ("<!-->", "comment")],
)  # fmt: skip
def test_a_comment_that_hides_what_follows_is_told_as_a_warning(text: str, code: str) -> None:
    problems = _parsed(f"One.\n\n{text}\n").problems
    severity = "warning" if code == "open-comment" else "note"
    assert [(each.line, each.code, each.severity) for each in problems] == [(3, code, severity)]


def test_a_note_that_only_other_notes_refer_to_is_used() -> None:
    notes = "\n".join(f"[^{number}]: b[^{number + 1}]" for number in range(1, 5))
    document = _parsed(f"One[^1].\n\n{notes}\n[^5]: c\n[^6]: d[^7]\n[^7]: e\n")
    told = [each.sentence for each in document.problems if each.code == "unused-footnote"]
    assert told == ["Nothing in the text refers to the footnote “6”."]
    assert [*document.footnotes] == ["1", "2", "3", "4", "5", "6", "7"]


def test_an_id_that_is_given_twice_is_told_with_its_line() -> None:
    document = _parsed("One.\n{: #x }\n\nTwo.\n{: #x }\n\nThree.\n{: #x }\n")
    told = [problem for problem in document.problems if problem.code == "duplicate-id"]
    assert [problem.line for problem in told] == [5, 8]


def test_rows_with_too_many_cells_are_told() -> None:
    document = _parsed("a | b\n--|--\n1 | 2 | 3\n")
    assert "long-row" in _codes(document)
    assert "3" in " ".join(_words(document))


def test_code_in_what_is_too_deep_keeps_its_words() -> None:
    for depth in range(26, 40):
        document = _parsed("> " * depth + "    code < here")
        assert "code < here" in plain_text(document.blocks)


def test_an_id_in_a_note_is_known() -> None:
    document = _parsed("Words[^1], see [that](#x).\n\n[^1]: A note.\n    {: #x }\n")
    assert [node.kind for node in walk(document.blocks)].count("link") == 1


@pytest.mark.many_lines_again
def test_thousands_of_blocks_in_a_list_are_read_one_by_one() -> None:
    document = _parsed("- one\n\n" + "    more\n\n" * 3000)
    assert _words(document).count("more") == 3000


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[]('()", "[](‘()"),
        ("[]('()()", "[](‘()()"),
        ('[a]("x (b)" c)', "[a](“x (b)” c)"),
        ("[a]('b(c' d)", "[a](‘b(c’ d)"),
        ("![a]('(b)", "![a](‘(b)"),
        ("[a](x '(b)", "[a](x ‘(b)"),
        ("He said [sic]('(it was late)'.", "He said [sic](‘(it was late)’."),
        ("*a [b]('(c) d* e [f](g)", "a [b](‘(c) d e f"),
        ("See [the log]('(2)' for this.\n\nThe end", "See [the log](‘(2)’ for this. The end"),
    ],
)
def test_a_bracket_after_a_quote_in_a_target_ends_and_keeps_its_words(
    text: str, shown: str
) -> None:
    assert plain_text(_parsed(text).blocks) == shown


@pytest.mark.many_lines_again
@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("[" + "@" * 90_000, 90_001),
        ("http://a.b/" + "&a;" * 30_000, 90_011),
        ("http://a.b" + ")" * 90_000, 90_010),
        ("http://a.b" + "):" * 45_000, 90_010),
        ("http://(" * 11_000, 88_000),
        ("http://a_b.c_d(" * 6_000, 90_000),
        ("<a><h1>" * 14_000, 0),
        ("<a><h1>" + "</h1>" * 9_000 + "x" + "</h1>" * 9_000 + "</a>", 1),
    ],
)
def test_signs_that_go_on_and_on_are_read_at_once(text: str, letters: int) -> None:
    # Each sign once took a look at all that follow.
    assert len(plain_text(_parsed(text).blocks)) == letters


@pytest.mark.parametrize(
    "text",
    [
        'It must start with "http://" or "https://".',
        "http:// and ftp:// alone",
        "upgrade to make-fetch-happen@15.0.0 and a@b.c1",
        "a@b.co, http://example.org and www.example.org",
    ],
)
def test_what_only_looks_like_an_address_is_no_link(text: str) -> None:
    assert found(parse_text(text, context())) == expected(text)


def test_a_picture_is_described_as_running_text_is() -> None:
    [image] = _parsed("![Screen\u00adshot of\u200b a\u202e](a.png)").blocks[0].children
    assert image.text == "Screenshot of a⟨U+202E⟩"
