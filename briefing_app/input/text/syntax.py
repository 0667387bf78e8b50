"""The parser put together for one text: markdown-it with the rules that the text needs."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from mdit_py_plugins.footnote import footnote_plugin

from briefing_app.input.text import blocks, formulas, signs, wiki

_NESTING = 50
"""How deep brackets are followed; blocks end before, see `limits.BLOCK_DEPTH`."""
_FIRST_SIGNS = {
    "abbreviation": "*",
    "blockquote": ">",
    "callout": "!",
    "comment": "%",
    "fence": "`~",
    "footnote_def": "[",
    "formula": "$",
    "heading": "#",
    "hr": "*-_",
    "html_block": "<",
    "list": "*+-0123456789",
    "reference": "[",
}
"""The signs that lines begin with at which a rule can match; the other rules can match anywhere."""
_ENDS = ["paragraph", "reference", "blockquote", "list"]
_DEFINITIONS = "definitions"
_SIGNS = "\n\\`~*_[!=%$<&:w@"
_MARKS = (*_SIGNS, "[^", "!!!", "*[", "%%", "$$", "  \n", "==", "www.")
"""What a text must have for some rule to match."""


def syntax_of(text: str) -> "Syntax":
    """Return the parser for a text, the same one for all texts that need the same rules."""
    marks = {mark for mark in _MARKS if mark in text}
    if blocks.has_definitions(text):
        marks.add(_DEFINITIONS)
    return _parser(frozenset(marks))


@lru_cache(64)
def _parser(marks: frozenset[str]) -> "Syntax":
    return Syntax(marks)


class Syntax(MarkdownIt):
    """CommonMark with GitHub's tables, tasks, strikethrough and bare links, and the extra syntax.

    Addresses come out as they are written: where links may lead is decided in `links`.
    """

    def __init__(self, marks: frozenset[str]) -> None:
        """Make the parser of texts that have these of `_MARKS`."""
        options = {
            "maxNesting": _NESTING,
            "strikethrough_single_tilde": True,
        }
        super().__init__("commonmark", options)
        self.enable("strikethrough")
        self._add_blocks(marks)
        self._add_signs(marks)

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        """Return an address as it is."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - markdown-it's name
        """Return the words of a link as they are."""
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - markdown-it's name
        """Take every address for one."""
        return True

    def _add_blocks(self, marks: frozenset[str]) -> None:
        rules = self.block.ruler
        # What opens a quote or an item is tried before the table that its line could begin.
        rules.at("reference", blocks.reference)
        rules.before("reference", "pipes", blocks.table, {"alt": ["paragraph", "reference"]})
        if "[^" in marks:
            self.use(footnote_plugin, inline=False, move_to_end=False)
        if "!!!" in marks:
            rules.before("fence", "callout", blocks.Callouts(), {"alt": _ENDS})
        if "*[" in marks:
            rules.before("list", "abbreviation", blocks.Abbreviations(), {"alt": _ENDS})
        if "%%" in marks:
            rules.before("list", "comment", wiki.block_comment, {"alt": _ENDS})
        if "$$" in marks:
            rules.before("list", "formula", formulas.block, {"alt": _ENDS})
        if _DEFINITIONS in marks:
            rules.before("lheading", "definitions", blocks.definitions)
        rules.before("table", "deep", blocks.deep)
        _by_first_sign(rules)

    def _add_signs(self, marks: frozenset[str]) -> None:
        """Let each sign of the text call the rules that begin with it, and no others."""
        rules = self.inline.ruler
        named: dict[str, signs.Rule] = dict(
            zip(rules.get_active_rules(), rules.getRules(), strict=True)
        )
        wanted: dict[str, list[signs.Rule]] = {
            # A feed that breaks no line is as good as any other white space.
            "\n": [named["newline"]] if "  \n" in marks else [],
            "\\": [named["escape"]],
            "`": [named["backticks"]],
            "~": [named["strikethrough"]],
            "*": [signs.plain_emphasis, named["emphasis"]],
            "_": [named["emphasis"]],
            "[": [signs.plain_link, named["link"], wiki.link, signs.note_mark, signs.citation],
            "!": [named["image"], wiki.link],
            "=": [wiki.mark] if "==" in marks else [],
            "%": [wiki.comment] if "%%" in marks else [],
            "$": [formulas.formula],
            "<": [named["autolink"], named["html_inline"]],
            "&": [named["entity"]],
            ":": [signs.web_link, signs.emoji],
            "w": [signs.web_link] if "www." in marks else [],
            "@": [signs.mail_link],
        }
        needed = {sign: each for sign, each in wanted.items() if each and sign in marks}
        signs.only(self.inline, needed)


def _by_first_sign(rules: Ruler[RuleFuncBlockType]) -> None:
    """Let each line be tried by the rules only that begin with its first sign."""
    names = dict(zip(rules.getRules(), rules.get_active_rules(), strict=True))
    chains = {chain: rules.getRules(chain) for chain in ("", *_ENDS)}
    # "code" stays, since by its name markdown-it decides whether code can be indented.
    used = ["first sign", "code"]
    rules.before("deep", used[0], _trying(chains[""], names))
    for chain in _ENDS:
        used.append(f"end of {chain}")
        rules.push(used[-1], _trying(chains[chain], names), {"alt": [chain]})
    rules.enableOnly(used)


def _trying(
    rules: Sequence[RuleFuncBlockType], names: Mapping[RuleFuncBlockType, str]
) -> RuleFuncBlockType:
    """Return a rule that tries others, those that can begin with a sign only where it is."""
    anywhere = tuple(rule for rule in rules if names[rule] not in _FIRST_SIGNS)
    at_sign = {
        sign: tuple(rule for rule in rules if sign in _FIRST_SIGNS.get(names[rule], sign))
        for sign in "".join(_FIRST_SIGNS.values())
    }

    def first_sign(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        place = state.bMarks[start] + state.tShift[start]
        for rule in at_sign.get(state.src[place : place + 1], anywhere):
            if rule(state, start, end, silent):
                return True
        return False

    return first_sign
