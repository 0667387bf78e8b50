"""The parser put together: markdown-it with our rules."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from briefing_app.input.text import blocks
from briefing_app.input.text.inlines import formulas, signs, wiki

_NESTING = 30
"""How deep brackets are followed; blocks end before, see `limits.BLOCK_DEPTH`."""
_FIRST_SIGNS = {
    "abbreviation": "*",
    "blockquote": ">",
    "callout": "!?",
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
STOPS = re.compile(
    r"\\|`|~|\*|_(?<![^\W_]_)|_(?![^\W_])|\[|\]|!(?=\[)|=(?==)|%(?=%)|\$|<|&(?=[#A-Za-z])"
    r"|:(?=[a-z0-9_+-]+:)|[hH](?<![^\W_].)(?=[tT]{2}[pP][sS]?://)"
    r"|[fF](?<![^\W_].)(?=[tT][pP]://)|w(?=ww\.)"
    r"|\^(?=\[)|\n(?<=  \n)"
)
"""Where a rule may match in a run of text, or what it looks for may end.

Each branch begins with a sign, so that the search is quick.
"""


class Syntax(MarkdownIt):
    """CommonMark with GitHub's tables, tasks, strikethrough and bare links, and the extra syntax.

    Addresses come out as they are written: where links may lead is decided in `destinations`. The
    environment of a text gets what its ``abbreviations`` stand for.
    """

    def __init__(self) -> None:
        """Make the parser."""
        super().__init__("commonmark", {"maxNesting": _NESTING, "strikethrough_single_tilde": True})
        self.enable("strikethrough")
        self.inline.ruler2.before("balance_pairs", "tildes", signs.measure_tildes)
        self._add_blocks()
        self._add_signs()

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        """Return an address as it is."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - markdown-it's name
        """Return the words of a link as they are."""
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - markdown-it's name
        """Take every address for one."""
        return True

    def _add_blocks(self) -> None:
        rules = self.block.ruler
        # What opens a quote or an item is tried before the table that its line could begin.
        rules.at("reference", blocks.reference)
        rules.at("html_block", blocks.raw, {"alt": _ENDS[:3]})
        rules.before("reference", "footnote_def", blocks.note, {"alt": ["paragraph", "reference"]})
        rules.before("reference", "pipes", blocks.table, {"alt": ["paragraph", "reference"]})
        rules.before("fence", "callout", blocks.callout, {"alt": _ENDS})
        rules.before("list", "abbreviation", blocks.abbreviation, {"alt": _ENDS})
        rules.before("list", "comment", wiki.block_comment, {"alt": _ENDS})
        rules.before("list", "formula", formulas.block, {"alt": _ENDS})
        rules.before("lheading", "definitions", blocks.definitions)
        rules.before("table", "deep", blocks.deep)
        _by_first_sign(rules)

    def _add_signs(self) -> None:
        """Let each sign of the text call the rules that begin with it, and no others."""
        rules = self.inline.ruler
        named: dict[str, signs.Rule] = dict(
            zip(rules.get_active_rules(), rules.getRules(), strict=True)
        )
        wanted: dict[str, tuple[signs.Rule, ...]] = {
            "\n": (named["newline"],),
            "\\": (named["escape"],),
            "`": (named["backticks"],),
            "~": (named["strikethrough"],),
            "*": (named["emphasis"],),
            "_": (named["emphasis"],),
            "[": (named["link"], wiki.link, signs.note_mark, signs.citation),
            "!": (named["image"], wiki.link),
            "=": (wiki.mark,),
            "%": (wiki.comment,),
            "$": (formulas.formula,),
            "<": (named["autolink"], named["html_inline"]),
            "&": (named["entity"],),
            ":": (signs.emoji,),
            **dict.fromkeys("fFhHw", (signs.web_link,)),
            "^": (signs.inline_note,),
        }

        def sign(state: StateInline, silent: bool) -> bool:
            for rule in wanted.get(state.src[state.pos], ()):  # noqa: SIM110 - quicker than any()
                if rule(state, silent):
                    return True
            return False

        rules.push("sign", sign)
        rules.enableOnly(["text", "sign"])
        self.inline.ruler2.disable("fragments_join")
        self.inline.terminator_re = STOPS


@cache
def syntax() -> Syntax:
    """Return the parser, the same one for all texts."""
    return Syntax()


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
