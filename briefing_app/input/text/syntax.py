"""The parser put together for one text: markdown-it with the rules that the text needs."""

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from briefing_app.input.text import blocks, signs

_NESTING = 50
"""How deep brackets are followed; blocks end before, see `blocks.DEEPEST`."""
_ENDS = ["paragraph", "reference", "blockquote", "list"]


class Syntax(MarkdownIt):
    """CommonMark with GitHub's tables, tasks, strikethrough and bare links, and the extra syntax.

    Addresses come out as they are written: where links may lead is decided in `links`.
    ``abbreviations`` gives what the abbreviations of the text stand for.
    """

    def __init__(self, text: str) -> None:
        options = {
            "maxNesting": _NESTING,
            "strikethrough_single_tilde": True,
        }
        super().__init__("commonmark", options)
        self.abbreviations: dict[str, str] = {}
        self.enable(["table", "strikethrough"])
        self._add_blocks(text)
        self._add_signs(text)

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        """Return an address as it is."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - markdown-it's name
        """Return the words of a link as they are."""
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - markdown-it's name
        """Take every address for one."""
        return True

    def _add_blocks(self, text: str) -> None:
        rules = self.block.ruler
        rules.at("table", blocks.table, {"alt": ["paragraph", "reference"]})
        if "[^" in text:
            self.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
        if "!!!" in text:
            rules.before("fence", "callout", blocks.Callouts(), {"alt": _ENDS})
        if "*[" in text:
            abbreviation = blocks.Abbreviations(self.abbreviations)
            rules.before("list", "abbreviation", abbreviation, {"alt": _ENDS})
        if blocks.has_definitions(text):
            rules.before("lheading", "definitions", blocks.definitions)
        rules.before("table", "deep", blocks.deep)

    def _add_signs(self, text: str) -> None:
        """Let each sign of the text call the rules that begin with it, and no others."""
        rules = self.inline.ruler
        named: dict[str, signs.Rule] = dict(
            zip(rules.get_active_rules(), rules.getRules(), strict=True)
        )
        notes = [named["footnote_ref"]] if "footnote_ref" in named else []
        wanted: dict[str, list[signs.Rule]] = {
            "\n": [named["newline"]],
            "\\": [named["escape"]],
            "`": [named["backticks"]],
            "~": [named["strikethrough"]],
            "*": [named["emphasis"]],
            "_": [named["emphasis"]],
            "[": [named["link"], *notes, signs.citation],
            "!": [named["image"]],
            "<": [named["autolink"], named["html_inline"]],
            "&": [named["entity"]],
            ":": [signs.web_link],
            "w": [signs.web_link] if "www." in text else [],
            "@": [signs.mail_link],
        }
        needed = {sign: each for sign, each in wanted.items() if each and sign in text}
        signs.only(self.inline, needed)
