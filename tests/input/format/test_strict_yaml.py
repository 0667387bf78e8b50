import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.format import strict_yaml
from briefing_app.input.format.strict_yaml import BrokenYamlError, Value, load


def plain(value):
    """Return a value as Python data."""
    if isinstance(value.content, list):
        return [plain(item) for item in value.content]
    if isinstance(value.content, dict):
        return {key: plain(item) for key, item in value.content.items()}
    return value.content


def lines(value):
    """Return the lines of everything, in the same shape."""
    if isinstance(value.content, list):
        return [value.line, [lines(item) for item in value.content]]
    if isinstance(value.content, dict):
        inner = value.content
        return [value.line, {key: (value.keys[key], lines(inner[key])) for key in inner}]
    return value.line


def read(text):
    value, faults = load(text)
    assert faults == []
    assert isinstance(value, Value)
    return plain(value)


def fault(text):
    """Return what is left of a text with one fault, and the fault's line and code."""
    value, faults = load(text)
    assert len(faults) == 1
    return plain(value), faults[0][:2]


def broken(text, first_line=1):
    with pytest.raises(BrokenYamlError) as caught:
        load(text, first_line)
    return caught.value.line, caught.value.sentence


def test_every_scalar_is_a_string():
    text = "a: NO\nb: 1.10\nc: 2018-04-27\nd: 0o17\ne: 1e3\nf: true\ng: ' '\nh: !\n"
    value, faults = load(text)
    assert plain(value) == {
        "a": "NO", "b": "1.10", "c": "2018-04-27", "d": "0o17", "e": "1e3", "f": "true", "g": " ",
        "h": "",
    }  # fmt: skip
    assert [each[:2] for each in faults] == [(8, "broken-yaml")]


def test_null_and_nothing_are_absent_but_not_in_quotes():
    assert read("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: [1, , ]\n".replace(", , ", ", ~, ")) == {
        "d": "", "e": "null", "f": ["1"],
    }  # fmt: skip
    assert load("") == load("# only a comment\n") == load("~") == (None, [])


def test_every_value_has_its_line():
    value, _ = load("a: 1\nb:\n  - x\n  - y: |\n      z\n\nc: {d: e,\n  f: g}\n", first_line=10)
    assert lines(value) == [
        10,
        {
            "a": (10, 10),
            "b": (11, [12, [12, [13, {"y": (13, 13)}]]]),
            "c": (16, [16, {"d": (16, 16), "f": (17, 17)}]),
        },
    ]


def test_breaks_that_end_no_line_of_the_file_do_not_count():
    value, _ = load("a: 'x\u2028y\u0085z\u2029'\n\nb: 1\nc: [\n1]\n", first_line=2)
    assert lines(value) == [2, {"a": (2, 2), "b": (4, 4), "c": (5, [5, [6]])}]


@pytest.mark.parametrize(
    ("text", "left", "where"),
    [
        ("a: 1\na: 2\n", {"a": "1"}, (2, "duplicate-key")),
        ("a: {b: 1, b: 2}\n", {"a": {"b": "1"}}, (1, "duplicate-key")),
        ("a:\na: 2\n", {}, (2, "duplicate-key")),
        ("a: 1\nb: !!int 2\n", {"a": "1", "b": "2"}, (2, "broken-yaml")),
        ("a: !!python/object/apply:os.system ['x']\n", {"a": ["x"]}, (1, "broken-yaml")),
        ("a: &x 1\n", {"a": "1"}, (1, "broken-yaml")),
        ("a: 1\nb: *x\n", {"a": "1"}, (2, "broken-yaml")),
        ("a: 1\n<<: {b: 2}\n", {"a": "1"}, (2, "broken-yaml")),
        ("a: 1\n? [b]\n: 2\n", {"a": "1"}, (2, "broken-yaml")),
        ("a: 1\n? ~\n: 2\n", {"a": "1"}, (2, "broken-yaml")),
    ],
)
def test_faults_are_told_and_the_rest_is_read(text, left, where):
    assert fault(text) == (left, where)


def test_a_merge_sign_in_quotes_is_a_key():
    assert read("'<<': x\n") == {"<<": "x"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: c: d\n", 2, "there is a colon where none is allowed"),
        ("a: - b\n", 1, "a list begins inside a line"),
        ("a:\n\t- x\n", 2, "a tab is used to indent"),
        ("a: 1\nb: 'x\nc: 2\n", 2, "a quotation mark is opened and not closed"),
        ("a: 1\nb: [1, 2\nc: 3\n", 2, "a list in square brackets is opened"),
        ("a: {x: 1\nb: 3\n", 1, "a mapping in braces is opened"),
        ("a: 1\nb\nc: 2\n", 2, "neither a key with a colon"),
        ("a:\n  - x\n  y: 1\n", 3, "does not fit the ones above"),
        ("a:\n  b: 1\n c: 2\n", 3, "does not fit the ones above"),
        ("a: 'it's'\n", 1, "does not fit the ones above"),
        ("a: ]\n", 1, "there is a bracket or a comma"),
        ('a: "\\q"\n', 1, "a backslash in double quotes"),
        ('a: "\\x4"\n', 1, "a backslash in double quotes"),
        ("a: >q\n  z\n", 1, "stands before words on its line"),
        ("a: >0\n  z\n", 1, "stands before words on its line"),
        ("a: * b\n", 1, "begins with a character that needs quotes"),
        ("a: !x!y z\n", 1, "begins with a character that needs quotes"),
        ("a: !%zz b\n", 1, "begins with a character that needs quotes"),
        ("a: ? b\n", 1, "begins with a character that needs quotes"),
        ("{a: 1}\nb: 2\n", 2, "does not fit the ones above"),
        ("a: 1\n---\nb: 2\n", 2, "A second YAML document begins here"),
        ("a: 1\nb: \x07\n", 2, "The character U+0007 is not allowed in YAML"),
        ("a: 1\nb: 'x", 2, "a quotation mark is opened"),
    ],
)
@pytest.mark.parametrize("parser", ["C", "Python"])
def test_broken_yaml_is_told_in_plain_words_with_its_line(text, line, words, parser, monkeypatch):
    if parser == "Python":
        monkeypatch.delattr(yaml, "CSafeLoader")
    found = broken(text, 4)
    assert found[0] == line + 3
    assert words in found[1]


def test_an_error_of_the_parser_without_a_place_is_told_all_the_same(monkeypatch):
    class Failing:
        def __init__(self, _text):
            pass

        def get_event(self):
            raise yaml.YAMLError("it cannot")

    monkeypatch.setattr(yaml, "CSafeLoader", Failing)
    line, sentence = broken("a: 1", 5)
    assert line == 5
    assert "a line does not fit the ones above it" in sentence


def test_depth_is_bounded():
    assert read("[" * 16 + "x" + "]" * 16)
    assert "more than 16 deep" in broken("[" * 17 + "x" + "]" * 17)[1]
    assert "more than 16 deep" in broken("[" * 100_000)[1]
    assert "more than 16 deep" in broken("- " * 30_000)[1]


def test_the_number_of_values_is_bounded(monkeypatch):
    monkeypatch.setattr(strict_yaml, "VALUES", 5)
    assert read("[a, b, c, d]")
    assert "more than 5 values" in broken("[a, b, c, d, e]")[1]


KEYS = st.text(st.characters(categories=["L", "N"]), min_size=1).filter(lambda key: key != "null")
DATA = st.recursive(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(DATA)
def test_what_is_written_comes_back_from_both_parsers(data):
    text = yaml.safe_dump(data, allow_unicode=True, default_style="'")
    assert read(text) == data
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(yaml, "CSafeLoader")
        assert read(text) == data


@given(st.text())
def test_any_text_is_read_or_broken_on_one_of_its_lines(text):
    try:
        value, faults = load(text)
        found = [line for line, _, _ in faults] + ([value.line] if value else [])
    except BrokenYamlError as error:
        found = [error.line]
    assert all(1 <= line <= text.count("\n") + 1 for line in found)
