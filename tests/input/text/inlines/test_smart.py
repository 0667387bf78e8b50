from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions.smarty import SmartyExtension

from briefing_app.input.text.inlines.smart import smart

_ONE_WAY = str.maketrans("‘“′″", "’”’”")


@pytest.fixture(scope="module")
def smarty():
    md = Markdown(extensions=[SmartyExtension()])
    for name in ("olist", "ulist", "hr", "setextheader"):
        md.parser.blockprocessors.deregister(name)
    return lambda text: unescape(md.convert(text)).removeprefix("<p>").removesuffix("</p>")


@pytest.mark.parametrize(
    "text",
    [
        "isn't, Kim's and the players' own",
        "the '80s and the 'n' of it",
        '"Quoted," he said, "twice."',
        "said \"'both' of them\" and '\"both\" of them'",
        "('one') [\"two\"] -- \"three\" --- 'four'",
        '"One"--"two"',
        "and so on... but not .... or ..",
        '"(in brackets)"',
        "'",
        '"',
        "no signs at all",
        "----",
    ],
)
def test_it_sets_signs_as_smarty_does(smarty, text):
    assert smart(text) == smarty(text)


@given(text=st.text(alphabet="'\"-. ab1s(,—", max_size=30))
def test_it_replaces_the_same_signs_as_smarty(smarty, text):
    # Which way a quote turns that stands next to another one is a guess in both.
    text = " ".join(text.split())
    assert smart(text).translate(_ONE_WAY) == smarty(text).translate(_ONE_WAY)


def test_a_quote_behind_marked_words_closes():
    assert smart('" and', behind_words=True) == "” and"
    assert smart("'.", behind_words=True) == "’."
    assert smart('"and" so', behind_words=True) == "“and” so"


def test_hidden_characters_stay_hidden():
    assert smart("\x0234\x03it's") == "\x0234\x03it’s"


@pytest.mark.parametrize(("text", "found"), [
    ("She is 5'10\" tall, he 6' 2\".", "She is 5′10″ tall, he 6′ 2″."),
    ("\"He is 5'10\"\", she said.", "“He is 5′10″”, she said."),
    ("'Tis so, and 'twas so 'til noon.", "’Tis so, and ’twas so ’til noon."),
    ("He said '10' and \"10\".", "He said ‘10’ and “10”."),
    ("'tissue' and 'til'", "‘tissue’ and ‘til’"),
    ("The '98 and '99 crises, the players' view, '97/'98 and ('45).",
     "The ’98 and ’99 crises, the players’ view, ’97/’98 and (’45)."),
    ("In '98 she left; \"'98 was bad.\"", "In ’98 she left; “’98 was bad.”"),
    ("He said '98 was bad', '10.5', '10% less' and '98'.",
     "He said ‘98 was bad’, ‘10.5’, ‘10% less’ and ‘98’."),
    ("Let 'em, 'cause of rock 'n' roll; the 'n' stays.",
     "Let ’em, ’cause of rock ’n’ roll; the ‘n’ stays."),
])  # fmt: skip
def test_feet_and_apostrophes_are_no_quotes(text, found):
    assert smart(text) == found
