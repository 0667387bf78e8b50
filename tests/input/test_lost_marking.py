"""A marking that is written and cannot be read is never lost in silence."""

import pytest

from briefing_app.input.reading import read_briefing, read_to_search
from briefing_app.model.marking.markings import UNREAD, marking


def _read(tmp_path, text: str):
    path = tmp_path / "text.md"
    path.write_text(text, "utf-8")
    return read_briefing(path)


@pytest.mark.parametrize(("text", "line"), [
    ("---\ntitle: T\nmarking: SECRET\n\nNever closed.\n", 3),
    ("---\ntitle: T\nmarking: [SECRET, NOFORN]\n---\nText.\n", 3),
    ("---\ntitle: [T\nmarking: [SECRET\n---\nText.\n", 3),
    ("---\nMarking: SECRET\n---\nText.\n", 2),
    ("---\ntitle: T\nmarkng: SECRET\n---\nText.\n", 3),
    ("+++\ntitle = 'T'\nmarking = 'SECRET'\nmarking = 'U'\n+++\nText.\n", 3),
    ("---\ntitle: T\nmarking: U\nmarking: [SECRET]\n---\nText.\n", 4),
    ("---\n# A remark\ntitle: [T\n'marking': SECRET\n---\nText.\n", 4),
    ("---\ntitle: T\nmarking:\n  - SECRET\n  - NOFORN\n---\nText.\n", 3),
    ("---\ntitle: T\nmarking: # two\n\n- SECRET\n- NOFORN\n---\nText.\n", 3),
    ("---\ntitle: T\nmarking:\n  level: SECRET\n---\nText.\n", 3),
    ("---\ntitle: T\nclassification: SECRET//NOFORN\n---\nText.\n", 3),
    ("---\ntitle: T\nprotective-marking: 'OFFICIAL-SENSITIVE'\n---\nText.\n", 3),
    ("---\ntitle: T\nmaking: SECRET\n---\nText.\n", 3),
    ("---\ntitle: T\nmark: 'TOP SECRET//SI'\n---\nText.\n", 3),
    ("---\ntitle: T\nTLP: amber\n---\nText.\n", 3),
    ("+++\ntitle = 'T'\nsecurity = 'Secret'\n+++\nText.\n", 3),
    ("SECRET//NOFORN\n\n# T\n\nText.\n", 1),
    ("\n**TLP:AMBER**\n\nText.\n", 2),
    ("---\ntitle: T\n---\n\nTOP SECRET\n\nText.\n", 5),
    ("Title: T\nMarking: SECRET\nText.\n", 2),
    ("**Classification:** SECRET//NOFORN\n\nText.\n", 1),
    ('{\n"title": "T",\n"classification": "SECRET"\n}\nText.\n', 3),
    ('{"title": "T", "marking": ["SECRET"]}\nText.\n', 1),
    ("---\nbase: &b {marking: SECRET}\ntitle: T\n<<: *b\n---\nText.\n", 2),
    ("---\ntitle: T\nmeta: [{a: 1}, {Marking: SECRET}]\n---\nText.\n", 3),
    ("----\ntitle: T\nmarking: SECRET\n----\nText.\n", 3),
    (';;;\n"title": "T",\n"marking": "SECRET"\n;;;\nText.\n', 3),
    ('{\n// made by hand\n"title": "T", /* so\nit is */ "marking": "SECRET"\n}\nText.\n', 4),
    ('{\n/* made by hand */\n"marking": "SECRET"\n}\nText.\n', 3),
    ("<!-- A note -->\nTitle: T\nMarking: SECRET\n\nText.\n", 3),
    ("<!--\nSECRET//NOFORN\n-->\n\n# T\n", 2),
    ("---\ntitle: T\n---\n<!-- SECRET -->\nText.\n", 4),
    ("<!-- Classification: TOP SECRET//SI -->\n\n# T\n", 1),
    ("<!-- SUMMARY -->\n<!-- two -->\n\nTLP:AMBER\n\n# T\n", 4),
    ('{"title": "T", "tags": [{"a": "}"}],\n"marking": "SECRET",}\nText.\n', 2),
])  # fmt: skip
def test_what_cannot_be_read_is_told_and_shown(tmp_path, text, line):
    briefing = _read(tmp_path, text)
    assert briefing.marking == UNREAD
    assert [(each.code, each.line) for each in briefing.problems
            if each.code == "marking-not-read"] == [("marking-not-read", line)]  # fmt: skip


@pytest.mark.parametrize("text", [
    "Text.\n",
    "---\ntitle: T\n---\n\nmarking: SECRET\n",
    "---\n\nA rule, then words.\n\nmarking: a trail\n",
    "---\ntitle: T\nmarking:\n---\nText.\n",
    "---\ntitle: T\nmarking: ~ # none\n---\nText.\n",
    "---\ntitle: T\nmarking: ''\n---\nText.\n",
    "# Head\n\n---\nmarking: SECRET\n---\n",
    "Title: T\n\nMarking: SECRET\n",
    "Classification: Mammals\nText.\n",
    "---\ntitle: T\nMarking:\n---\nText.\n",
    "---\ntitle: T\nparties: Two\n---\nText.\n",
    "---\ntitle: T\nclassification: Mammals\nsecurity: high\nhandling: S\ntlp: x\n---\nText.\n",
    "---\ntitle: T\nstatus: official\n---\nText.\n",
    "---\ntitle: T\nmarketing: Summer\nmaking: of\n---\nText.\n",
    "SECRET\n======\n\nText.\n",
    '{"title": "T", "marking": null}\nText.\n',
    '{"title": "Say \\"marking\\": SECRET"}\nText.\n',
    '{% raw %}\n"marking": SECRET\n',
    "SECRET SAUCE\n\nText.\n",
    "Secret\n\nText.\n",
    "<!-- SECRET SAUCE -->\n\nText.\n",
    "<!-- more -->\nClassification: Mammals\nText.\n",
    "-----\n\nA rule.\n\nmarking: a trail\n",
    '{\n// "marking": "SECRET"\n}\nText.\n',
    "TS\n\nText.\n",
    "---\ntitle: T\nmarketing: Two leaflets\nparking: free\n---\nText.\n",
])  # fmt: skip
def test_no_marking_is_made_up(tmp_path, text):
    briefing = _read(tmp_path, text)
    assert briefing.marking is None
    assert "marking-not-read" not in {each.code for each in briefing.problems}


def test_a_marking_that_was_saved_from_broken_front_matter_is_shown(tmp_path):
    briefing = _read(tmp_path, "---\ntitle: [T\nmarking: SECRET\n---\nText.\n")
    assert briefing.marking == marking("SECRET")


def test_a_marking_below_blank_lines_and_comments_is_read(tmp_path):
    briefing = _read(tmp_path, "  \n\n<!-- a\n-->\n---\nmarking: SECRET\n---\n\nText.\n")
    assert briefing.marking == marking("SECRET")


@pytest.mark.parametrize("head", [
    "---yaml\ntitle: T\nmarking: SECRET\n---\n",
    "--- yml\ntitle: T\nmarking: SECRET\n---\n",
    '{\n"title": "T",\n"author": null,\n"tags": ["a", null],\n"marking": "SECRET"\n}\n',
    '{"title": "T", "marking": "SECRET"}\n',
])  # fmt: skip
def test_other_forms_of_front_matter_give_a_marking(tmp_path, head):
    briefing = _read(tmp_path, f"{head}\nText.\n")
    assert briefing.marking == marking("SECRET")
    assert briefing.problems == ()
    assert [each.kind for each in briefing.blocks] == ["paragraph"]


def test_objects_in_objects_without_end_are_words(tmp_path):
    briefing = _read(tmp_path, '{"a":' * 200 + "1" + "}" * 200 + "\n\nText.\n")
    assert [each.kind for each in briefing.blocks] == ["paragraph", "paragraph"]


@pytest.mark.parametrize("text", ["{}\nText.\n", "{% raw %}\n", '{"a": 1} is an object.\n', "{"])
def test_other_braces_are_words(tmp_path, text):
    briefing = _read(tmp_path, text)
    assert (briefing.marking, briefing.problems, len(briefing.blocks)) == (None, (), 1)


def test_imitated_markings_are_errors_with_their_lines(tmp_path):
    briefing = _read(tmp_path, "---\ntitle: T\nmarking: SECR\u0415T\n---\n(\u0405) Words.\n")
    assert briefing.marking == marking("SECRET")._replace(text="SECR\u0415T")
    told = [(each.line, each.severity, each.sentence) for each in briefing.problems
            if each.code == "marking-imitated"]  # fmt: skip
    assert told == [
        (3, "error", "“SECR\u0415T” looks like “SECRET”, but has other letters: \u0415 (U+0415)."),
        (5, "error", "“(\u0405)” looks like “(S)”, but has other letters: \u0405 (U+0405)."),
    ]


def test_a_marking_that_speaks_of_a_signature_is_told(tmp_path):
    briefing = _read(tmp_path, "---\ntitle: T\nmarking: Signed by Desk 4\n---\nText.\n")
    (problem,) = briefing.problems
    assert (problem.line, problem.code) == (3, "marking-claims-signature")
    assert "in the status bar of the window only" in problem.sentence


@pytest.mark.parametrize(("head", "banner"), [
    ("marking: UNCLASSIFIED\nid: x\nmarking: SECRET//NOFORN\n", "SECRET//NOFORN"),
    ("marking: SECRET//NOFORN\nmarking: UNCLASSIFIED\n", "SECRET//NOFORN"),
    ("marking: UNCLASSIFIED\nMARKING: SECRET\n", "SECRET"),
    ("marking: CUI\nmarking: UNCLASSIFIED\nmarking: SECRET\n", "SECRET"),
    ("{marking: UNCLASSIFIED, marking: SECRET}\n", "SECRET"),
    ("marking: UNCLASSIFIED\ntitle: [T\nmarking: SECRET\n", "SECRET"),
    ("marking: UNCLASSIFIED\nmarking: SECRET//SI//NOFORN\n", "SECRET//SI//NOFORN"),
    ("marking: TLP:RED\nmarking: SECRET\n", "TLP:RED and SECRET"),
    ("marking: SECRET\nmarking:  SECRET\n", "SECRET"),
])  # fmt: skip
def test_of_several_markings_the_banner_has_the_highest(tmp_path, head, banner):
    briefing = _read(tmp_path, f"---\n{head}---\nText.\n")
    assert briefing.marking
    assert briefing.marking.text == banner
    told = [each for each in briefing.problems if each.code == "several-markings"]
    assert [each.severity for each in told] == ["error"]
    assert "duplicate-key" not in {each.code for each in briefing.problems}


def test_the_highest_is_what_portions_are_held_against(tmp_path):
    head = "---\ntitle: T\nmarking: UNCLASSIFIED\nmarking: SECRET\n---\n"
    briefing = _read(tmp_path, f"{head}(S) One.\n\n(U) Two.\n")
    assert [each.code for each in briefing.problems] == ["several-markings"]
    assert read_to_search(tmp_path / "text.md").marking == marking("SECRET")


def test_markings_of_another_kind_of_head_count_too(tmp_path):
    briefing = _read(tmp_path, "Title: T\nMarking: SECRET\nMarking: UNCLASSIFIED\n\nText.\n")
    assert briefing.marking == marking("SECRET")


def test_a_second_marking_that_is_empty_is_none(tmp_path):
    head = "title: T\nmarking: SECRET\nmarking:\nMarking: ''\n"
    briefing = _read(tmp_path, f"---\n{head}---\nText.\n")
    assert briefing.marking == marking("SECRET")
    assert briefing.problems == ()
