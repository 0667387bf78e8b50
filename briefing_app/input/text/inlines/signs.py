"""The rules for what is in a run of text that markdown-it does not have."""

import re
from collections.abc import Callable
from html import unescape
from itertools import chain

from markdown_it.rules_inline import StateInline

Rule = Callable[[StateInline, bool], bool]

_HOST = re.compile(r"(?:(?i:https?://|ftp://)|(?=www\.))([\w-]+(?:\.[\w-]+)*)")
_BEHIND = re.compile("[\\s<\u3001-\u3003\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]")
"""What an address ends before, brackets and points of Chinese and Japanese too."""
_BEFORE = frozenset(" \t\n*_~(>\"'“‘[")
_TRAILING = re.compile(r"[?!.,:*_~'\"”’]+|\)|;(?:[A-Za-z0-9]+&)?")
"""What is no part of an address that it ends with, read backwards."""
_EMOJI = re.compile(r"(?<!\w):[a-z0-9_+-]{1,50}:(?!\w)")
_INLINE_NOTE = re.compile(
    r"(?<=[\w.,;:!?)\]*”’»…])\^\[(?=[^\[\]]*[^\W\d_]{3})"
    r"((?:[^\[\]\\]|\\.|\[[^\[\]]*\])+)\](?![*+?{(\[$])",
    re.DOTALL,
)
"""Classes of characters, which look alike, follow no words, or something follows them."""
_CITATION = re.compile(r"\[(?!\^)[^\[\]@]*@[^\[\]]*\]")
_ENTITY = re.compile(r"&#?[A-Za-z0-9]+;")


def single(pattern: re.Pattern[str], kind: str, content: str | None = None) -> Rule:
    """Return the rule that takes what a pattern matches for a token of a kind.

    Its content is that of the pattern's only group, or all that it matches, unless it is given.
    """

    def rule(state: StateInline, silent: bool) -> bool:
        found = pattern.match(state.src, state.pos, state.posMax)
        if found is None:
            return False
        if not silent:
            words = found[found.lastindex or 0] if content is None else content
            state.push(kind, "", 0).content = words
        state.pos = found.end()
        return True

    return rule


note_mark = single(re.compile(r"\[\^([^\]\s]{1,200})\]"), "footnote_ref")
"""The rule for ``[^name]``, the mark of a footnote; which notes there are is not known here."""

inline_note = single(_INLINE_NOTE, "inline_note")
"""The rule for ``^[words]`` behind words, the mark of a footnote, whose words they are."""


def citation(state: StateInline, silent: bool) -> bool:
    """Take ``[@id]``, as pandoc has it, where the id is known; any other bracket is read on."""
    found = _CITATION.match(state.src, state.pos, state.posMax)
    if found is None or not state.env["cites"](found[0], is_asked=silent):
        return False
    if not silent:
        state.push("citation", "", 0).content = found[0]
    state.pos = found.end()
    return True


def emoji(state: StateInline, silent: bool) -> bool:
    """Take ``:smile:`` for the emoji that GitHub calls so; what it has no name for stays."""
    found = _EMOJI.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    from pymdownx import gemoji_db

    name = gemoji_db.aliases.get(found[0], found[0])
    known = gemoji_db.emoji.get(name, {})
    codes = known.get("unicode_alt") or known.get("unicode")
    if not codes:
        return False
    if not silent:
        state.pending += "".join(chr(int(code, 16)) for code in codes.split("-"))
    state.pos = found.end()
    return True


def measure_tildes(state: StateInline) -> None:
    """Give tildes their lengths, which markdown-it leaves out: one within a word ends no two."""
    if "~" in state.src:
        inner = (meta.get("delimiters", ()) for meta in state.tokens_meta if meta)
        for each in chain(state.delimiters, *inner):
            if each.marker == ord("~"):
                each.length = len(state.tokens[each.token].content)


def web_link(state: StateInline, silent: bool) -> bool:
    """Take an address written out in the text as a link, as GitHub does."""
    if silent or state.linkLevel:
        return False
    start = state.pos
    if state.src[start] == "w" and start and state.src[start - 1] not in _BEFORE:
        return False
    host = _HOST.match(state.src, start, state.posMax)
    if host is None or not _is_name(host[1], is_alone=host[0] == host[1]):
        return False
    behind = _BEHIND.search(state.src, host.end(), state.posMax)
    words = _trimmed(state.src[start : behind.start() if behind else state.posMax])
    address = _ENTITY.sub(lambda found: unescape(found[0]), words)
    before = "http://" if words.startswith("www.") else ""
    state.push("link_open", "a", 1).attrs = {"href": before + address}
    state.push("text_special", "", 0).content = address
    state.push("link_close", "a", -1)
    state.pos = start + len(words)
    return True


def _trimmed(words: str) -> str:
    """Cut off the punctuation after an address, and brackets that it does not open."""
    backwards = words[::-1]
    unopened = words.count(")") - words.count("(")
    place = 0
    while found := _TRAILING.match(backwards, place):
        if found[0] == ")":
            if unopened <= 0:
                break
            unopened -= 1
        place = found.end()
    return words[: len(words) - place]


def _is_name(host: str, *, is_alone: bool) -> bool:
    """Return whether a host can have a name; one without a scheme has dots in it."""
    parts = host.split(".")
    return len(parts) > is_alone and "_" not in "".join(parts[-2:])
