"""Where the front matter of a text ends, if it has any.

It is the text between ``---`` on the first line and the next line of ``---`` or ``...``, if that is
a YAML mapping, which tabs may indent as a whole. Blank lines and comments may come before it. A
rule at the top of a text is not front matter. What other programs write in its place is in
`foreign_heads`.
"""

import re
from textwrap import dedent

from briefing_app.input.format.briefing_format import FRONT_MATTER
from briefing_app.input.format.strict_yaml import BrokenYamlError, Fault, Repeating, Value, load
from briefing_app.input.limits import FRONT_MATTER_BYTES
from briefing_app.input.member_paths import excess_words, size_words
from briefing_app.input.problem_log import ProblemLog
from briefing_app.translation import tr

_OPENING = re.compile(
    r"\ufeff?(?:[ \t]*\n|<!--(?:(?!-->)[\s\S])*-->[ \t]*\n)*---[ \t]*(?:ya?ml[ \t]*)?\n"
)
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_BEGINS_WITH_KEY = re.compile(r"""(?:[ \t]*#.*\n)*[ \t]*["']?[\w.-]+["']?[ \t]*:(?:\s|$)""")
_KNOWN_KEYS = tuple(f"{name}:" for name in FRONT_MATTER.fields)
_REPEATABLE = frozenset({"marking"})
"""The keys of which no value may be passed over."""
_SIMPLE_LINE = re.compile(r"^\w+:[ \t]+\S.*$", re.MULTILINE)


class FrontMatter:
    """A text split into front matter and body.

    ``root`` is the mapping, or None; ``text`` is what follows, and ``first_line``
    the line of the file on which it begins. ``broken`` is front matter that could not be read, with
    its fences, to be shown as it is; ``root`` then has the lines that could be read one by one, so
    that a mistake elsewhere never hides a marking.
    """

    __slots__ = ("broken", "first_line", "root", "text")

    def __init__(
        self, root: Value | None, text: str, first_line: int = 1, broken: str = ""
    ) -> None:
        self.root = root
        self.text = text
        self.first_line = first_line
        self.broken = broken

    def markings(self) -> list[Value]:
        """Return every marking that is given, whatever the case of its key."""
        given = self.root.content if self.root else {}
        again = self.root.again if isinstance(self.root, Repeating) else {}
        first = {key: [value] for key, value in given.items()} if isinstance(given, dict) else {}
        return [
            value
            for key, values in (*first.items(), *again.items())
            for value in values
            if key.lower() == "marking" and value.content not in ("", [], {})
        ]


def _salvaged(content: str, first_line: int) -> Value:
    """Return a mapping of the keys whose value is on the same line."""
    entries: dict[str, Value] = {}
    keys: dict[str, int] = {}
    again: dict[str, list[Value]] = {}
    content = dedent(content[:FRONT_MATTER_BYTES])
    for found in _SIMPLE_LINE.finditer(content):
        line = first_line + content.count("\n", 0, found.start())
        try:
            value, _ = load(found.group(), line)
        except BrokenYamlError:
            continue
        found_here = value.content if value else None
        for key, item in found_here.items() if isinstance(found_here, dict) else ():
            if isinstance(item.content, str):
                keys.setdefault(key, line)
                if entries.setdefault(key, item) is not item:
                    again.setdefault(key, []).append(item)
    return Repeating(Value(first_line, entries, keys), again)


def _read(content: str, first_line: int) -> tuple[Value | None, list[Fault]]:
    size, limit = len(content.encode()), FRONT_MATTER_BYTES
    if size > limit:
        sentence = tr(
            "The front matter takes {size}; at most {limit} can be read.",
            size=excess_words(size, limit),
            limit=size_words(limit),
        )
        raise BrokenYamlError(1, sentence)
    return load(dedent(content), first_line, _REPEATABLE)


def _foreign(text: str, problems: ProblemLog) -> FrontMatter:
    """Return a text with the head that another program has written, if it has one."""
    if not text.startswith(("+++", "%", "{")) and ":" not in text[: text.find("\n")]:
        return FrontMatter(None, text)
    from briefing_app.input.format.foreign_heads import read_head

    head = read_head(text, problems)
    if head is None:
        return FrontMatter(None, text)
    return FrontMatter(head.root, text[head.end :], text.count("\n", 0, head.end) + 1)


def take_apart(text: str, problems: ProblemLog) -> FrontMatter:
    """Split a text into front matter and text; what is wrong with the YAML goes to ``problems``."""
    opening = _OPENING.match(text)
    closing = opening and _CLOSING.search(text, opening.end())
    if not opening or not closing:
        if opening and text[opening.end() :].startswith(_KNOWN_KEYS):
            sentence = tr("The front matter is never closed; put a line of “---” below it.")
            problems.warning(1, "unclosed-front-matter", sentence)
        return _foreign(text, problems)
    content = text[opening.end() : closing.start()]
    inner_line = text.count("\n", 0, opening.end()) + 1
    rest = text[closing.end() + 1 :]
    first_line = text.count("\n", 0, closing.start()) + 2
    if not content.strip():
        return FrontMatter(None, rest, first_line)
    try:
        root, faults = _read(content, inner_line)
    except BrokenYamlError as error:
        if not _BEGINS_WITH_KEY.match(content):
            return FrontMatter(None, text)
        problems.error(error.line, "broken-yaml", error.sentence)
        return FrontMatter(_salvaged(content, inner_line), rest, first_line, text[: closing.end()])
    if root is None or not isinstance(root.content, dict):
        return FrontMatter(None, text)
    for fault in faults:
        problems.error(*fault)
    return FrontMatter(root, rest, first_line)
