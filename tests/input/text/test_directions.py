"""The direction of blocks, where the text says it."""

import pytest

from briefing_app.input.limits import NODE_DEPTH
from briefing_app.model.tree import walk
from tests.model.editions.test_comparing import of_text


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ('<p dir="rtl">a</p>\n\nb', ["paragraph"]),
        ("<p DIR=RTL>a</p>", ["paragraph"]),
        ('<p dir="auto">a</p>', []),
        ('<p dir="rtl">a\n<p>b', ["paragraph"]),
        ("a\n{: dir=rtl}", ["paragraph"]),
        ("a\n{: dir=sideways}", []),
        ("*a*{dir=rtl}", []),
        ("# a {: dir=rtl}", ["heading"]),
        ('<h2 dir="rtl">a</h2>', ["heading"]),
        ('<a href="#b"><h2 dir="rtl">a</h2></a>', ["heading"]),
        ('<font dir="rtl"><h2>a</h2></font>', ["heading"]),
        ('<font dir="rtl"><h2 dir="ltr">a</h2></font>', ["heading is 'ltr'"]),
        ('<font dir="auto"><h2>a</h2></font>', []),
        ("| a {: dir=rtl} | b |\n|---|---|", ["cell"]),
        ("a {: dir=rtl}\n:   b", ["term"]),
        ("``` {.python dir=rtl}\nx\n```", []),
        ('<div dir="rtl">\n\na\n\n- b\n\n</div>\n\nc', ["paragraph", "bullet_list", "paragraph"]),
        ('<div dir="rtl">\n\n> a\n\n```\nx\n```\n\n---\n\n</div>', ["quote", "paragraph"]),
        ('<div dir="rtl"><p dir="ltr">a</p>b</div>', ["paragraph is 'ltr'", "paragraph"]),
        ('<ul><li dir="rtl">a</li><li>b</li></ul>', ["paragraph"]),
        ('<table><tr><td dir="rtl">a</td><td>b</td></tr></table>', ["cell"]),
        ('<table><tr dir="rtl"><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
         ["cell", "cell"]),
        ('<table dir="rtl"><tr><th>a</th></tr></table>', ["table", "cell"]),
    ],
)  # fmt: skip
def test_blocks_have_the_direction_that_the_text_says(written: str, found: list[str]) -> None:
    ways = {"rtl": "", "ltr": " is 'ltr'"}
    nodes = [each for each in walk(of_text(written).blocks) if "direction" in each.attributes]
    assert [f"{each.kind}{ways[each.string('direction')]}" for each in nodes] == found


def test_a_place_in_a_block_with_a_direction_is_found() -> None:
    blocks = of_text('<div dir="rtl"><a name="there"></a><p>a</p></div>\n\n[b](#there)').blocks
    assert (blocks[0].string("id"), blocks[0].string("direction")) == ("there", "rtl")


def test_directions_have_a_depth() -> None:
    deep = '<div dir="rtl">' * NODE_DEPTH + '<div dir="ltr">a</div>' + "</div>" * NODE_DEPTH
    assert [each.string("direction") for each in of_text(deep).blocks] == ["rtl"]
