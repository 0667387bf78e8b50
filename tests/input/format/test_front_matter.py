import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.input.format.briefing_format import FRONT_MATTER
from briefing_app.input.format.front_matter import take_apart
from briefing_app.input.limits import FRONT_MATTER_BYTES
from briefing_app.input.problem_log import ProblemLog


def apart(text):
    problems = ProblemLog("a.md")
    return take_apart(text, problems), [(each.line, each.code) for each in problems.listed()]


@pytest.mark.parametrize("end", ["---", "...", "--- \t"])
def test_front_matter_is_split_off(end):
    front, problems = apart(f"--- \ntitle: One\n{end}\n\n# Words\n")
    assert front.root.content["title"].content == "One"
    assert (front.text, front.first_line, front.broken, problems) == ("\n# Words\n", 4, "", [])


def test_front_matter_without_a_text():
    front, _ = apart("---\ntitle: One\n---")
    assert (front.text, front.first_line) == ("", 4)


@pytest.mark.parametrize("between", ["", "\n", "  \n\n"])
def test_empty_front_matter_is_no_text(between):
    front, problems = apart(f"---\n{between}---\nWords\n")
    assert (front.root, front.text, problems) == (None, "Words\n", [])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Words\n---\na: b\n---\n",
        "---\n\nWords\n\n---\n\nWords\n",
        "---\nWords\n---\n",
        "---\n# A heading\n---\nWords\n",
        "---\n- a\n- b\n---\nWords\n",
        "---\nA rule, and words: with two: colons\n---\n",
        "----\na: b\n----\n",
        "---\nWords: that go on\n",
        "---\nThis is prose of great length. " + "x" * FRONT_MATTER_BYTES + "\n---\n",
    ],
)
def test_a_rule_at_the_top_is_text(text):
    front, problems = apart(text)
    assert (front.root, front.text, front.first_line, problems) == (None, text, 1, [])


def test_front_matter_that_is_never_closed_is_text_with_a_warning():
    text = "---\ntitle: One\n\nWords\n"
    front, problems = apart(text)
    assert (front.text, problems) == (text, [(1, "unclosed-front-matter")])


def test_broken_front_matter_is_kept_and_its_single_lines_are_read():
    broken = (
        "---\ntitle: 'One'\nmarking: SECRET\nsources:\n  - a: b: c\nauthor: it: 's\n"
        "lang: [\ntitle: Two\nempty: ~\ndesk: [a]\n---"
    )
    front, problems = apart(f"{broken}\nWords\n")
    assert problems == [(5, "broken-yaml")]
    assert (front.broken, front.text, front.first_line) == (broken, "Words\n", 12)
    values = {key: value.content for key, value in front.root.content.items()}
    assert values == {"title": "One", "marking": "SECRET"}
    assert front.root.keys == {"title": 2, "marking": 3}


def test_front_matter_that_tabs_indent_is_read_as_far_as_it_can_be():
    front, problems = apart("---\n\ttitle: One\n\tauthor: it: 's\n---\nWords\n")
    assert problems == [(3, "broken-yaml")]
    assert {key: value.content for key, value in front.root.content.items()} == {"title": "One"}


def test_front_matter_that_is_too_large_is_shown_as_it_is():
    text = f"---\ntitle: One\nnote: {'x' * FRONT_MATTER_BYTES}\n---\nWords\n"
    front, problems = apart(text)
    assert problems == [(1, "broken-yaml")]
    assert front.broken + "\nWords\n" == text
    assert front.root.content["title"].content == "One"


def test_faults_in_the_yaml_are_told():
    front, problems = apart("---\na: 1\na: 2\n---\nWords\n")
    assert problems == [(3, "duplicate-key")]
    assert front.root.content["a"].content == "1"


@given(st.text("ab:-.# \n'[", max_size=60))
def test_nothing_of_the_text_is_lost(words):
    text = f"---\n{words}"
    front, _ = apart(text)
    assert text.endswith(front.text)
    before = text[: len(text) - len(front.text)]
    assert front.first_line == before.count("\n") + 1 or not front.text
    assert (
        before in ("", front.broken, f"{front.broken}\n")
        or front.root
        or not before.strip("-. \n\t")
    )


@pytest.mark.parametrize("key", [
    "uid: 202611", "source: https://example.org", "resources: [{src: a.png}]", "attribution: Me",
    "marketing: yes", "sid: a", "silent: true", "auth: none",
])  # fmt: skip
def test_a_key_of_another_program_is_no_slip(key):
    problems = ProblemLog("a.md")
    front = take_apart(f"---\ntitle: T\n{key}\n---\nText.\n", problems)
    FRONT_MATTER.read(front.root, problems)
    assert not problems.listed()


@pytest.mark.parametrize(
    "key", ["sourcs: [{id: a}]", "source: [{id: a}]", "titel: T", "as-of: 2018"]
)
def test_a_key_that_is_almost_right_is_a_slip(key):
    problems = ProblemLog("a.md")
    FRONT_MATTER.read(take_apart(f"---\n{key}\n---\nText.\n", problems).root, problems)
    assert "unknown-key" in {each.code for each in problems.listed()}
