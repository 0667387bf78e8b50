"""The words of the program in other languages: how they are found, and that the files are whole."""

import importlib.util
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from briefing_app.translation import (
    CONTEXT,
    LANGUAGES,
    SOURCE,
    Messages,
    all_of,
    any_of,
    language,
    number,
    plural,
    system_language,
    tr,
    use,
)

pytestmark = pytest.mark.many_lines_again

ROOT = Path(__file__).resolve().parents[1]
_OTHERS = [code for code in LANGUAGES if code != SOURCE]
_TEXTS = (
    ("Open", ""),
    ("Open", "a verb"),
    ("Could not read {name}.", ""),
    ('“Ünïcode”, \\ and\n"lines"', ""),
    ("日本語 🙂", "note"),
    ("x" * 300, ""),
)  # fmt: skip
_KEYS = re.compile(r"\bCtrl\+|\bAlt\+|(?<!Shift\+)\bF\d")
_PLURALS = ("{n} notes", "{n} words by {who}")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that keeps the files of translations."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def words_of_the_program(script: ModuleType) -> list[tuple[str, str, str]]:
    """Each message of the program: its text, its note, and its singular if it has one."""
    return [tuple(each) for each in script.messages(ROOT / "briefing_app")]


@pytest.fixture(scope="module")
def folder(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of all languages with a few messages, each translated as itself with a mark."""
    folder = tmp_path_factory.mktemp("translations")
    found = [script.Message(text, note) for text, note in _TEXTS]
    found += [script.Message(many, "", many.replace("s ", " ")) for many in _PLURALS]
    script.update(sorted(found), folder, _OTHERS)
    for file in folder.glob("*.ts"):
        _mark(file)
    script.update(sorted(found), folder, _OTHERS)
    return folder


def _mark(file: Path) -> None:
    """Translate each message of a file as its own text with a mark, and the place of its form."""
    tree = ET.parse(file)
    for message in tree.iter("message"):
        words = f"[{message.findtext('source')}{message.findtext('comment', '')}]"
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type")
        for place, form in enumerate(translation.findall("numerusform")):
            form.text = f"{words}{place}"
        if message.get("numerus") is None:
            translation.text = words
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _file(folder: Path, code: str) -> Path:
    return folder / f"briefing-app_{code}.qm"


@pytest.fixture(params=_OTHERS)
def code(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Each language in turn, which the process then has."""
    use(request.param, _file(folder, request.param))
    yield request.param
    use(SOURCE)


def test_english_needs_no_file() -> None:
    assert language() == SOURCE
    assert tr("Open") == "Open"
    assert tr("Could not read {name}.", name="a{b}") == "Could not read a{b}."
    assert tr("{braces}") == "{braces}"
    assert [plural("{n} note", "{n} notes", n) for n in (0, 1, 2)] == [
        "0 notes", "1 note", "2 notes",
    ]  # fmt: skip
    assert plural("{n} of {who}", "{n}s of {who}", 2, who="{n}") == "2s of {n}"


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", ["0", "1,234", "1,234.50", "-1,234,567"]),
        ("de", ["0", "1.234", "1.234,50", "-1.234.567"]),
        ("fr", ["0", "1\u202f234", "1\u202f234,50", "-1\u202f234\u202f567"]),
        ("ko", ["0", "1,234", "1,234.50", "-1,234,567"]),
        ("ar", ["0", "1,234", "1,234.50", "-1,234,567"]),
    ],
)
def test_numbers_are_written_as_in_the_language(code: str, written: list[str]) -> None:
    use(code)
    try:
        assert [number(0), number(1234), number(1234.5, 2), number(-1234567)] == written
    finally:
        use(SOURCE)
    assert plural("{n} note", "{n} notes", 1234) == "1,234 notes"


def test_a_name_with_a_full_stop_ends_a_sentence_with_that() -> None:
    assert tr("Written by {name}.", name="Boris K.") == "Written by Boris K."
    assert tr("The lead is {name}.", name="Who gains?") == "The lead is Who gains?"
    assert tr("With {name}. {n} more.", name="K.", n="2.") == "With K. 2. more."
    assert tr("{name}.pdf of {name}", name="a.") == "a..pdf of a."
    assert plural("{n} by {name}.", "{n} by {name}.", 2, name="K.") == "2 by K."


def test_lists_of_words() -> None:
    assert all_of(["A"]) == any_of(["A"]) == "A"
    assert all_of(["A", "B"]) == "A and B"
    assert all_of(["A", "B", "C"]) == "A, B and C"
    assert any_of(iter(["A", "B", "C"])) == "A, B or C"


def test_messages_are_found(code: str) -> None:
    assert language() == code
    assert [tr(text, note) for text, note in _TEXTS if "{" not in text] == [
        f"[{text}{note}]" for text, note in _TEXTS if "{" not in text
    ]
    assert tr("Could not read {name}.", name="{x}") == "[Could not read {x}.]"
    assert tr("Unknown {name}", name=1) == "Unknown 1"
    assert plural("{n} unknown", "{n} unknowns", 1) == "1 unknown"
    assert plural("{n} unknown", "{n} unknowns", 2) == "2 unknowns"


@pytest.mark.parametrize("code", _OTHERS)
def test_qt_finds_the_same(code: str, folder: Path) -> None:
    ours = Messages(_file(folder, code).read_bytes())
    qt = QTranslator()
    assert qt.load(str(_file(folder, code)))
    for text, note in (*_TEXTS, ("Unknown", ""), ("Unknown", "note"), ("Open", "another note")):
        assert (*ours.forms(text, note), "")[0] == (qt.translate(CONTEXT, text, note) or "")
    for count in (*range(250), 999, 1000, 1001, 1011, 1_000_000, 1_000_002):
        for many in _PLURALS:
            assert ours.forms(many, "")[ours.form(count)] == qt.translate(CONTEXT, many, "", count)


def test_rules_of_other_languages_hold_too(script: ModuleType, tmp_path: Path) -> None:
    found = [script.Message("{n} notes", "", "{n} note")]
    codes = ["ru", "pl", "ga", "lt", "mt", "sl", "cy", "lv", "fil", "ja"]
    script.update(found, tmp_path, codes)
    for code in codes:
        _mark(tmp_path / f"briefing-app_{code}.ts")
    script.update(found, tmp_path, codes)
    for code in codes:
        ours, qt = Messages(_file(tmp_path, code).read_bytes()), QTranslator()
        assert qt.load(str(_file(tmp_path, code)))
        for count in range(1250):
            found_here = ours.forms("{n} notes", "")[ours.form(count)]
            assert found_here == qt.translate(CONTEXT, "{n} notes", "", count), (code, count)


_WORDS = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\\"), min_size=1, max_size=30
)


@settings(max_examples=3, phases=[Phase.generate])
@given(st.sets(st.tuples(_WORDS.filter(str.strip), _WORDS), min_size=20, max_size=60))
def test_whatever_is_written_is_found(
    script: ModuleType, tmp_path_factory: pytest.TempPathFactory, texts: set[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("words")
    found = sorted(script.Message(text, note.strip()) for text, note in texts)
    script.update(found, folder, ["de"])
    _mark(folder / "briefing-app_de.ts")
    script.update(found, folder, ["de"])
    ours, qt = Messages(_file(folder, "de").read_bytes()), QTranslator()
    assert qt.load(str(_file(folder, "de")))
    for text, note, _one in found:
        assert qt.translate(CONTEXT, text, note) == f"[{text}{note}]"
        assert ours.forms(text, note) == (f"[{text}{note}]",)


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de.UTF-8"}, "de"),
        ({"LANG": "ko"}, "ko"),
        ({"LANG": "it_IT.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR", "LC_ALL": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "de"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "it:ar-EG:ko"}, "ar"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "it"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en_GB:fr"}, "en"),
    ],
)
def test_the_language_of_the_system(environment: dict[str, str], code: str) -> None:
    assert system_language(environment) == code


def test_processes_that_are_started_have_the_same_language() -> None:
    use("ko")
    try:
        command = "from briefing_app.translation import language; print(language())"
        done = subprocess.run([sys.executable, "-c", command], capture_output=True, check=True)
        assert done.stdout.split() == [b"ko"]
        assert os.environ["LANGUAGE"] == "ko"
    finally:
        use(SOURCE)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("tr(f'{x} is open')", "no literal"),
        ("tr(name)", "no literal"),
        ("tr('')", "no literal"),
        ("tr('a' + b)", "no literal"),
        ("plural('{n} note', word, n)", "no literal"),
        ("tr('{name} is open')", "has the places"),
        ("tr('{} is open', name=1)", "has the places"),
        ("tr('It is open', name=1)", "has the places"),
        ("tr('{name} is open', **values)", "has the places"),
        ("plural('{n} note', '{n} notes of {who}', n)", "has the places"),
        ("plural('a note', '{n} notes', n); plural('{n} note', '{n} notes', n)", "singular"),
        ("plural('{n} note', '{n} notes', n); tr('{n} notes', n=2)", "singular"),
    ],
)
def test_what_cannot_be_translated_is_refused(
    source: str, problem: str, script: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "words.py").write_text(source)
    with pytest.raises(ValueError, match=rf"words\.py:1: .*{problem}"):
        script.messages(tmp_path)


def test_messages_are_found_in_the_source(script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(
        "x = (tr('Open '\n 'it'), plural('a note', '{n} notes', n, 'of two'), tr('Open', 'verb'))"
    )
    assert script.messages(tmp_path) == [
        ("Open", "verb", ""), ("Open it", "", ""), ("{n} notes", "of two", "a note"),
    ]  # fmt: skip


def test_every_word_of_the_program_can_be_translated(
    words_of_the_program: list[tuple[str, str, str]],
) -> None:
    assert words_of_the_program


def test_keys_of_actions_are_in_no_message(
    words_of_the_program: list[tuple[str, str, str]],
) -> None:
    """They have one place, from which hints take them."""
    written = [text for text, _note, _one in words_of_the_program if _KEYS.search(text)]
    assert written == []


@pytest.mark.parametrize("code", _OTHERS)
def test_translations_have_the_places_of_the_source(code: str, script: ModuleType) -> None:
    for message in ET.parse(script.FOLDER / f"briefing-app_{code}.ts").iter("message"):
        wanted = _places(message.findtext("source", ""))
        translations = [message.findtext("translation", "")]
        if message.get("numerus"):
            translations = [each.text or "" for each in message.iter("numerusform")]
            wanted |= {"n"}
        for words in filter(str.strip, translations):
            found = _places(words)
            optional = {"n"} if message.get("numerus") else set()
            assert found | optional == wanted, words


def _places(text: str) -> set[str]:
    return {field for _words, field, _form, _how in Formatter().parse(text) if field is not None}


@pytest.mark.parametrize("code", _OTHERS)
def test_the_files_have_the_messages_of_the_program(
    code: str, script: ModuleType, words_of_the_program: list[tuple[str, str, str]]
) -> None:
    wanted = {(text, note, bool(one)) for text, note, one in words_of_the_program}
    found = {
        (message.findtext("source"), message.findtext("comment", ""), bool(message.get("numerus")))
        for message in ET.parse(script.FOLDER / f"briefing-app_{code}.ts").iter("message")
    }
    assert found == wanted, "run make translations"


@pytest.mark.parametrize("code", _OTHERS)
def test_every_message_is_translated(code: str, script: ModuleType) -> None:
    left = [
        message.findtext("source")
        for message in ET.parse(script.FOLDER / f"briefing-app_{code}.ts").iter("message")
        if (translation := message.find("translation")) is None or "type" in translation.attrib
    ]
    assert left == []


@pytest.mark.parametrize("code", _OTHERS)
def test_the_program_reads_what_translators_wrote(code: str, script: ModuleType) -> None:
    read = Messages(_file(script.FOLDER, code).read_bytes())
    for message in ET.parse(script.FOLDER / f"briefing-app_{code}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [each.text or "" for each in translation.iter("numerusform")]
        wanted = tuple(forms or [translation.text or ""])
        found = read.forms(message.findtext("source", ""), message.findtext("comment", ""))
        assert found == (wanted if any(wanted) else ()), "run make translations"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_fields_of_the_print_dialog_have_one_letter(
    code: str, script: ModuleType, words_of_the_program: list[tuple[str, str, str]]
) -> None:
    """The only window with letters of its own; “Print” is its button with an ellipsis or without.
    Qt's dialog for files has others.

    What Korean letters are made of cannot be pressed with Alt, so the letters are Latin there.
    """
    read = Messages(b"" if code == SOURCE else _file(script.FOLDER, code).read_bytes())
    shown: dict[str, str] = {}
    for text, note, _one in words_of_the_program:
        if re.search(r"&\w", text) and "Qt’s dialog" not in note:
            words = (read.forms(text, note) or (text,))[0]
            mark = re.search(r"&(\w)", words)
            assert mark is not None, text
            assert code != "ko" or mark[1].isascii(), words
            other = shown.setdefault(mark[1].lower(), text)
            assert other.rstrip("…") == text.rstrip("…"), (other, text)
    assert len(shown) > 20
