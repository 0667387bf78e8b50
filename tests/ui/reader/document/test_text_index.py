"""What is where in the text on the screen."""

from briefing_app.ui.reader.document.text_index import Picture, TextIndex


def test_words_have_their_pictures_and_no_signs() -> None:
    index = TextIndex()
    index.pictures[2] = Picture("[Image: a ferry]", 40, 30, 0)
    index.signs.append(7)
    assert index.words_at("a \ufffc b", 0) == "a [Image: a ferry] b"
    assert index.words_at("ab\u2066c", 5) == "abc"
    assert index.words_at("plain", 20) == "plain"
