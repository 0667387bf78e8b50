"""The words of the program in the reader's language.

Every word that a reader sees goes through one of these, in every package::

    tr("Open")                                            a word or a sentence
    tr("Could not read {name}.", name=name)               with values at named places
    tr("Open", "a verb, for a button")                    with a note for translators, which also
                                                          tells it from another “Open”
    plural("{n} note", "{n} notes", count)                one or several; {n} is the count
    number(1234.5, 1)                                     1,234.5; {n} of `plural` is written so too
    plural("{n} note by {who}", "{n} notes by {who}", count, who=who)
    all_of(["A", "B", "C"])                               A, B and C
    any_of(["A", "B", "C"])                               A, B or C

Text and note are literals, never f-strings: `make translations` finds them in the source. A message
is a whole sentence, or the whole of a label; it is not put together from pieces, and not changed by
``lower`` or ``capitalize`` afterwards. Values are put in as they are: braces in them mean nothing.
A text without values may hold braces, and one with values has ``{{`` for one.

Not translated: codes, names of keys and options, JSON, what is in a briefing, and the program's own
words in the briefing's language, which are `model.fixed_words`.

A process has one language, that of `use` or else of the system. As it never changes, the words of a
table of a module may be translated when the module is loaded. A process that this one starts has
the same language.

The translations are ``resources/translations/briefing-app_XX.ts``, which Qt Linguist edits. The
.qm files beside them are made by Qt's lrelease, and read here without Qt, so that the model and the
processes without a window speak the same language.
"""

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from briefing_app.resources import resource

SOURCE = "en"
"""The language of the source, which needs no file."""
LANGUAGES: Mapping[str, str] = {
    SOURCE: "English", "de": "Deutsch", "fr": "Français", "ko": "한국어", "ar": "العربية",
}  # fmt: skip
"""The languages by their codes, each by its own name."""
_SEPARATORS = {"de": (".", ","), "fr": ("\N{NARROW NO-BREAK SPACE}", ",")}
"""What is between thousands, and before decimals, where it is not as in English."""
ENDS_OF_SENTENCES = (".", "!", "?", "…", "。", "！", "？", "؟")
"""The signs that end a sentence; one is enough."""
CONTEXT = "Briefing App"
"""The context of all messages in the files of Qt."""


def tr(text: str, note: str = "", /, **values: object) -> str:
    """Return a text in the reader's language, with the values at their places.

    The same text with another ``note`` for translators is another message. If a value with a sign
    of its own ends a sentence, as “Boris K.” or “Who?” may, there is no full stop after it.
    """
    found = _process.forms(text, note)[0]
    return _filled(found, values) if values else found


def plural(one: str, many: str, count: int, note: str = "", /, **values: object) -> str:
    """Return the form of a text that a count asks for, with the values, and the count as ``{n}``.

    The message is ``many``; ``one`` is its English singular.
    """
    return _filled(_process.form(one, many, count, note), {"n": number(count), **values})


def _filled(text: str, values: dict[str, object]) -> str:
    for name, value in values.items():
        if isinstance(value, str) and value.endswith(ENDS_OF_SENTENCES):
            place = f"{{{name}}}"
            text = f"{text} ".replace(f"{place}. ", f"{place} ")[:-1]
    return text.format(**values)


def source_of(words: str) -> str:
    """Return the English text of which these words are the translation; empty if there is none.

    Only what this process has looked up counts. A text with values does not have the words of one.
    """
    known = _process.known.items()
    return next((text for (text, _note), forms in known if words in forms), "")


def number(value: float, places: int = 0) -> str:
    """Return a number as it is written in the reader's language, with so many decimal places."""
    thousands, point = _SEPARATORS.get(_process.language, (",", "."))
    return f"{value:,.{places}f}".translate({ord(","): thousands, ord("."): point})


def all_of(words: Iterable[str]) -> str:
    """Return words as a list: A, B and C."""
    *most, last = words
    return tr("{words} and {last}", words=with_commas(most), last=last) if most else last


def any_of(words: Iterable[str]) -> str:
    """Return words as a list of which one holds: A, B or C."""
    *most, last = words
    return tr("{words} or {last}", words=with_commas(most), last=last) if most else last


def with_commas(words: Iterable[str]) -> str:
    """Return words with commas between them: A, B, C."""
    return tr(", ", "between the words of a list").join(words)


def in_quotes(words: str) -> str:
    """Return words in the quotation marks of the language."""
    return tr("“{words}”", "a name or words that are quoted", words=words)


def use(code: str, file: Path | None = None) -> None:
    """Set the language of this process and of those that it starts.

    To be called before anything is translated; an unknown or empty code means the language of the
    system. ``file`` is the .qm file to take, the shipped one by default.
    """
    code = code if code in LANGUAGES else system_language(os.environ)
    os.environ["LANGUAGE"] = code
    _process.language = code
    _process.file = file
    _process.known.clear()
    _process.messages = None


def language() -> str:
    """Return the code of the language of this process."""
    return _process.language


def system_language(environment: Mapping[str, str]) -> str:
    """Return the first language of the system that there is a translation into, or else English.

    ``LANGUAGE`` is a list; otherwise the first of LC_ALL, LC_MESSAGES and LANG that is set decides.
    """
    wished = environment.get("LANGUAGE", "").split(":")
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    wished.append(next(filter(None, map(environment.get, names)), "") or _language_of_desktop())
    codes = (each.replace("-", "_").partition("_")[0].partition(".")[0] for each in wished)
    return next((code for code in codes if code in LANGUAGES), SOURCE)


def _language_of_desktop() -> str:
    """Return what Windows or macOS are set to, where programs are not told by the environment."""
    if sys.platform == "win32":
        import ctypes
        import locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(number, "")
    if sys.platform == "darwin":
        import plistlib

        try:
            file = Path.home() / "Library" / "Preferences" / ".GlobalPreferences.plist"
            return str(plistlib.loads(file.read_bytes())["AppleLanguages"][0])
        except (OSError, ValueError, LookupError):
            return ""
    return ""


class _Process:
    """The language of the process, and the messages that it has looked up."""

    def __init__(self) -> None:
        self.language = system_language(os.environ)
        self.file: Path | None = None
        self.messages: Messages | None = None
        self.known: dict[tuple[str, str], tuple[str, ...]] = {}

    def forms(self, text: str, note: str) -> tuple[str, ...]:
        """Return the forms of a message, or else the text alone."""
        if self.language == SOURCE:
            return (text,)
        known = self.known.get((text, note))
        if known is None:
            known = self.known[text, note] = self._opened().forms(text, note) or (text,)
        return known

    def form(self, one: str, many: str, count: int, note: str) -> str:
        """Return the form of a message for a count."""
        forms = self.forms(many, note)
        if forms == (many,):
            return one if count == 1 else many
        return forms[min(self._opened().form(count), len(forms) - 1)]

    def _opened(self) -> "Messages":
        if self.messages is None:
            file = self.file or resource(f"translations/briefing-app_{self.language}.qm")
            self.messages = Messages(file.read_bytes())
        return self.messages


_MAGIC = 16
"""How many bytes the mark at the beginning of a .qm file has."""
_MESSAGES, _RULES = 0x69, 0x88
"""The blocks of the file that are used; the others are an index for Qt."""
_SIZE = 4
"""How many bytes the size of a part of a message has; texts have fewer than 65,536."""
_NOTE, _SOURCE_TEXT = b"\x08\0\0", b"\x06\0\0"
"""How the parts of a message begin, with the half of the size that is zero."""
_END = b"\x07" + len(CONTEXT).to_bytes(_SIZE) + CONTEXT.encode() + b"\x01"
"""The last part of each message: the context, and the mark of the end."""


class Messages:
    """The messages of a .qm file, in the format that `qtranslator.cpp` of Qt 6 reads.

    Each has its translations, one for each plural form, then the note and the source. No text has
    a zero byte, and so the file can be taken apart without reading every size. The rules that
    choose a plural form are in the file too.
    """

    def __init__(self, data: bytes) -> None:
        blocks = dict(_blocks(data))
        self._rules = blocks.get(_RULES, b"")
        messages = (each.rpartition(_NOTE) for each in blocks.get(_MESSAGES, b"").split(_END))
        self._translations = {named: translations for translations, _tag, named in messages}

    def forms(self, text: str, note: str) -> tuple[str, ...]:
        """Return the translations of a text, one for each plural form; none if it has none."""
        left = self._translations.get(_named(text, note))
        if left is None and note:  # lrelease leaves out the note of a text that has only one
            left = self._translations.get(_named(text, ""))
        found = []
        while left:
            end = 1 + _SIZE + int.from_bytes(left[1 : 1 + _SIZE])
            found.append(left[1 + _SIZE : end].decode("utf-16-be"))
            left = left[end:]
        return tuple(found)

    def form(self, count: int) -> int:
        """Return the place of the plural form for a count among the forms of a message."""
        rules = self._rules.split(b"\xff") if self._rules else []
        for place, rule in enumerate(rules):
            for together in rule.split(b"\xfe"):
                if all(_holds(each, count) for each in together.split(b"\xfd")):
                    return place
        return len(rules)


def _blocks(data: bytes) -> Iterable[tuple[int, bytes]]:
    """Return the blocks of a .qm file, each with its tag."""
    at = _MAGIC
    while at + 5 <= len(data):
        size = int.from_bytes(data[at + 1 : at + 5])
        yield data[at], data[at + 5 : at + 5 + size]
        at += 5 + size


def _holds(condition: bytes, count: int) -> bool:
    """Return whether a condition of a plural rule holds: an operation and its operands."""
    operation, *operands = condition
    if operation & 0x10:
        count %= 10
    elif operation & 0x20:
        count %= 100
    elif operation & 0x40:
        while count >= 1000:
            count //= 1000
    least = {1: operands[0], 4: operands[0]}.get(operation & 7, 0)
    most = operands[0] - 1 if operation & 7 == 2 else operands[-1]
    return (least <= count <= most) != bool(operation & 8)


def _named(text: str, note: str) -> bytes:
    """Return a note and a source as they are in a message, without the tag of the note."""
    source, words = text.encode(), note.encode()
    return b"".join((len(words).to_bytes(2), words, _SOURCE_TEXT, len(source).to_bytes(2), source))


_process = _Process()
