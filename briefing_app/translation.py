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
.qm files beside them are made by Qt's lrelease, and read here without Qt: a message is looked up
when it is first needed, by its hash, so that a start pays for no message that it does not show.
"""

import os
import sys
from bisect import bisect_left
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
CONTEXT = "Briefing App"
"""The context of all messages in the files of Qt."""


def tr(text: str, note: str = "", /, **values: object) -> str:
    """Return a text in the reader's language, with the values at their places.

    The same text with another ``note`` for translators is another message.
    """
    found = _process.forms(text, note)[0]
    return found.format(**values) if values else found


def plural(one: str, many: str, count: int, note: str = "", /, **values: object) -> str:
    """Return the form of a text that a count asks for, with the values, and the count as ``{n}``.

    The message is ``many``; ``one`` is its English singular.
    """
    return _process.form(one, many, count, note).format(n=number(count), **values)


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
_HASHES, _MESSAGES, _RULES = 0x42, 0x69, 0x88
"""The blocks of the file that are used."""
_END, _TRANSLATION, _SOURCE_TEXT, _COMMENT = 1, 3, 6, 8
"""What is in a message; its other parts are passed over."""


class Messages:
    """The messages of a .qm file, in the format that `qtranslator.cpp` of Qt 6 reads.

    Hashes and the positions of messages are in one sorted table. A message has its source, its note
    and one translation for each plural form; the rules that choose the form are in the file too.
    """

    def __init__(self, data: bytes) -> None:
        blocks = dict(_blocks(data))
        self._data = blocks.get(_MESSAGES, b"")
        self._rules = blocks.get(_RULES, b"")
        table = blocks.get(_HASHES, b"")
        from struct import unpack

        numbers = unpack(f">{len(table) // 4}I", table)
        self._hashes, self._positions = numbers[::2], numbers[1::2]

    def forms(self, text: str, note: str) -> tuple[str, ...]:
        """Return the translations of a text, one for each plural form; none if it has none."""
        found = self._find(text.encode(), note.encode())
        # lrelease leaves out the note of a text that has only one.
        return found or self._find(text.encode(), b"") if note else found

    def _find(self, source: bytes, comment: bytes) -> tuple[str, ...]:
        wanted = _elf_hash(source + comment)
        place = bisect_left(self._hashes, wanted)
        while place < len(self._hashes) and self._hashes[place] == wanted:
            found = self._message(self._positions[place], source, comment)
            if found:
                return found
            place += 1
        return ()

    def _message(self, at: int, source: bytes, comment: bytes) -> tuple[str, ...]:
        """Return the translations of the message at a position, if it is the one of this source."""
        translations = []
        while (tag := self._data[at]) != _END:
            size = int.from_bytes(self._data[at + 1 : at + 5])
            part = self._data[at + 5 : at + 5 + size]
            if tag == _TRANSLATION:
                translations.append(part.decode("utf-16-be"))
            if (tag == _SOURCE_TEXT and part != source) or (tag == _COMMENT and part != comment):
                return ()
            at += 5 + size
        return tuple(translations)

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


def _elf_hash(text: bytes) -> int:
    """Return the hash of ELF symbol tables, by which Qt finds a message."""
    found = 0
    for byte in text:
        found = (found << 4) + byte & 0xFFFF_FFFF
        high = found & 0xF000_0000
        found = (found ^ high >> 24) & 0x0FFF_FFFF
    return found or 1


_process = _Process()
