"""A language that is made up: every message between brackets, for whatever is not in any."""

import importlib.util
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QTranslator

from briefing_app.translation import language, use

CODE = "de"
"""The language whose place it takes."""
_PIECE = re.compile(r"((?:\{\{|\}\}|[^{}])+)|\{[^{}]*\}")
_ROOT = Path(__file__).resolve().parents[3]


def speak_made_up_words(folder: Path) -> None:
    """Make the language in a folder, and let this process speak it.

    To be called before any module with words is loaded.
    """
    script = _script()
    found = script.messages(_ROOT / "briefing_app")
    script.update(found, folder, [CODE])
    words = folder / f"briefing-app_{CODE}.ts"
    tree = ET.parse(words)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = made_up(message.findtext("source", ""))
    tree.write(words, encoding="utf-8", xml_declaration=True)
    script.update(found, folder, [CODE])
    use(CODE, words.with_suffix(".qm"))
    assert language() == CODE
    _bracket_the_words_of_briefings(folder)


def made_up(text: str) -> str:
    """Return a text with all of it between brackets, but for the places of values."""
    return _PIECE.sub(_bracket, text)


def _bracket(piece: re.Match[str]) -> str:
    return f"⟦{piece[1]}⟧" if piece[1] and any(map(str.isalpha, piece[1])) else piece[0]


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", _ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _bracket_the_words_of_briefings(folder: Path) -> None:
    """Put the program's own words in a briefing, which are in other files, between brackets too."""
    from briefing_app.model.words import fixed_words
    from briefing_app.resources import resource

    made = folder / "words"
    made.mkdir()
    english = json.loads(resource("words/en.json").read_text(encoding="utf-8"))
    for code, words in (("en", english), (CODE, _bracketed(english))):
        (made / f"{code}.json").write_text(json.dumps(words), encoding="utf-8")
    fixed_words.resource = lambda name: made if name == "words" else resource(name)  # type: ignore[attr-defined]


def _bracketed(value: object) -> object:
    if isinstance(value, dict):
        # The rule for plurals has a name, which is no word.
        return {key: each if key == "plurals" else _bracketed(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_bracketed(each) for each in value]
    return made_up(value) if isinstance(value, str) else value


class QtInBrackets(QTranslator):
    """Qt's own words between brackets: they are Qt's to translate."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(  # type: ignore[override]
        self, context: str, source: str, _note: str | None = None, _count: int = -1
    ) -> str:
        if source == "QT_LAYOUT_DIRECTION":  # the direction of the layout is a message too
            return "LTR"
        return source if context == "QShortcut" else f"⟦{source}⟧"
