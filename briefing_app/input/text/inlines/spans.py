"""Runs of text to inline nodes."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from html import unescape

from markdown_it.common.html_blocks import block_names
from markdown_it.token import Token

from briefing_app.input.limits import NODE_DEPTH
from briefing_app.input.references.targets import Targets
from briefing_app.input.spoofing import readable, visible
from briefing_app.input.text import tags
from briefing_app.input.text.headings import words_of
from briefing_app.input.text.inlines.attributes import in_language, language_tag, list_at_start
from briefing_app.input.text.inlines.plain_signs import plain_marks
from briefing_app.input.text.inlines.smart import escaped, quotes_of, smart, unescaped
from briefing_app.input.text.inlines.syntax import syntax
from briefing_app.model.tree import Node, Value, plain_text
from briefing_app.model.words.fixed_words import words_in

_TAGS = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var", "u"), "emphasis"),
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("del", "s", "strike"), "strike"),
    **dict.fromkeys(("code", "tt", "samp"), "code"),
    **dict.fromkeys(tags.SCRIPTS, "hidden"),
    "mark": "mark",
    "ins": "insertion",
    "sub": "subscript",
    "sup": "superscript",
    "kbd": "keyboard",
    "abbr": "abbreviation",
    "a": "link",
}
"""The tags that mean something around words, and the kinds that they become."""
_PLAIN_TAGS = frozenset({"bdi", "bdo", "big", "data", "font", "small", "span", "time"})
"""The tags around words that count only if they give a language."""
_QUOTATION = "q"
"""The tag around words that have quotation marks in the language of the text."""
_OWN_LINES = frozenset(block_names).union({"pre"}) - {
    "base", "basefont", "col", "link", "param", "track"
}  # fmt: skip
"""The tags of blocks with words: in a run of text also, these have lines of their own."""
_BREAK = Node("line_break")
_FEED = re.compile(r"[ \t]*\n[ \t]*")
_CHINESE = (
    "[\u2e80-\u303f\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_FEED_IN_CHINESE = re.compile(rf"(?<={_CHINESE})[ \t]*\n[ \t]*(?={_CHINESE})")
"""Chinese and Japanese have no blanks between words, and so none where a line ends."""
_ENDS_WITH_FEED = re.compile(rf"{_CHINESE}[ \t]*\n[ \t]*\Z").search
_BEGINS_IN_CHINESE = re.compile(_CHINESE).match
_SPACES = re.compile(r"[ \t]{2,}|\t")
_MAIL = (
    r"(?<![A-Za-z0-9._+-])(?<!(?<!\x02(?:34|39|40|60|91))\x03)(?:mailto:)?"
    r"[A-Za-z0-9._+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*"
    r"\.[A-Za-z0-9_-]*[A-Za-z](?!\.?[A-Za-z0-9_-])"
)
"""A mail address that is written out in the text, also after an escaped quote or bracket."""
_MAIL_ALONE = re.compile(rf"(?P<short>(?!))|{_MAIL}")


class Spans:
    """Makes inline nodes.

    ``targets`` turns links, images, citations and marks of footnotes into nodes. With ``is_tricky``
    the text may hold characters that hide or reorder others, which are spelt out. ``names``
    collects the anchors that raw HTML gives until somebody takes them, ``comments`` the lines of
    its comments, ``open_comments`` those of comments that are not closed, and ``scripts`` those of
    its scripts and styles. ``closed_tags`` are the names of tags that the text closes.
    """

    def __init__(self, env: dict[str, object], targets: Targets, *, is_tricky: bool) -> None:
        self._syntax = syntax()
        self._env = env
        self.targets = targets
        self._quotes = quotes_of(targets.lang)
        self.quotation_marks = words_in(targets.lang)["quotes"]
        self.shown: Callable[[str], str] = readable if is_tricky else str
        self._special = _MAIL_ALONE
        self._titles: Mapping[str, str] = {}
        self.names: list[str] = []
        self.comments: list[int] = []
        self.open_comments: list[int] = []
        self.scripts: list[int] = []
        self.closed_tags: Collection[str] = ()

    def abbreviate(self, titles: Mapping[str, str]) -> None:
        """Mark these abbreviations from now on."""
        if titles:
            keys = sorted(titles, key=len, reverse=True)
            words = "|".join(re.escape(key) for key in keys)
            self._special = re.compile(rf"(?<!\x02)\b(?P<short>{words})\b|{_MAIL}")
            self._titles = titles

    def nodes(self, text: str, depth: int) -> tuple[Node, ...]:
        """Return a run of text as nodes; ``depth`` says how deep they are."""
        marks = plain_marks(text, self._env)
        if marks == []:
            return self.text(text)
        run = Run(self, depth)
        if marks is None:
            run.take(self.tokens(text))
        else:
            run.take_plain(text, marks)
        return run.finished()

    def count(self, nodes: tuple[Node, ...]) -> int:
        """Return how many words there are in nodes of a run."""
        return len(words_of(nodes).split())

    def tokens(self, text: str) -> list[Token]:
        """Return a run of text as markdown-it's tokens."""
        tokens: list[Token] = []
        self._syntax.inline.parse(text, self._syntax, self._env, tokens)
        return tokens

    def note_name(self, tag: tags.Tag) -> None:
        """Remember the anchor that a tag gives, if it gives one."""
        name = tag.attributes.get("id") or (tag.attributes.get("name") if tag.name == "a" else "")
        if name and not tag.closes:
            self.names.append(self.shown(name))

    def typeset(self, text: str) -> str:
        """Return words without marks with their typography."""
        return self.shown(smart(text, self._quotes))

    def plain(self, text: str) -> Node:
        """Return text as one node, its white space as it is."""
        return Node("text", text=self.shown(text))

    def text(
        self, text: str, *, is_behind_words: bool = False, in_link: bool = False
    ) -> tuple[Node, ...]:
        """Return words without marks as nodes, typography and what is `_special` seen to."""
        nodes: list[Node] = []
        place = 0
        may_have_special = self._titles or "@" in text
        for special in (*(self._special.finditer(text) if may_have_special else ()), None):
            words = text[place : special.start() if special else None]
            words = self._spaced(smart(words, self._quotes, behind_words=is_behind_words))
            if words:
                nodes.append(Node("text", text=words))
            if special:
                nodes += self._made(special, in_link=in_link)
                place, is_behind_words = special.end(), True
        return tuple(nodes)

    def _made(self, special: re.Match[str], *, in_link: bool) -> tuple[Node, ...]:
        """Return an abbreviation with its title, or a mail address with its link."""
        words = (self.plain(special[0]),)
        if special["short"]:
            title = self.shown(unescape(self._titles[special[0]]))
            return (Node("abbreviation", words, "", {"title": title}),)
        address = special[0] if special[0].startswith("mailto:") else f"mailto:{special[0]}"
        return words if in_link else self.targets.link(address, words, {})

    def _spaced(self, text: str) -> str:
        """Return text as it is read: one space for each run of white space, nothing hidden."""
        if "\n" in text:
            text = text if text.isascii() else _FEED_IN_CHINESE.sub("", text)
            text = _FEED.sub(" ", text)
        if "  " in text or "\t" in text:
            text = _SPACES.sub(" ", text)
        return self.shown(unescaped(text))


class Open:
    """A block or a mark that is open, and what is in it so far.

    ``tag`` is that of raw HTML which opened it, empty for Markdown's; ``line`` that of the file on
    which a block begins; ``lang`` that of its words, if the text says it. ``can_have_list`` tells
    whether an attribute list may follow in a mark.
    """

    __slots__ = ("attributes", "can_have_list", "children", "kind", "lang", "line", "tag")

    def __init__(
        self, kind: str, attributes: dict[str, Value], tag: str = "", line: int = 0, lang: str = ""
    ) -> None:
        self.kind = kind
        self.attributes = attributes
        self.tag = tag
        self.line = line
        self.lang = lang
        self.children: list[Node] = []
        self.can_have_list = False


class Run:
    """A run of inline nodes in the making."""

    def __init__(self, spans: Spans, depth: int) -> None:
        self._spans = spans
        self._depth = depth
        self._words: list[str] = []
        self._levels = [Open("", {})]
        self._before_feed: list[Node] = []
        self._is_line_over = False

    def take(self, tokens: Sequence[Token]) -> None:
        """Take the tokens of a run of Markdown."""
        for token in tokens:
            kind = token.type
            if kind == "text":
                self._words.append(token.content)
            elif kind == "text_special":
                self._words.append(escaped(visible(token.content)))
            elif token.nesting > 0:
                self.open(_TAGS[token.tag], {key: str(each) for key, each in token.attrs.items()})
            elif token.nesting < 0:
                self._close("")
            else:
                self._take_other(token)

    def take_plain(self, text: str, marks: Sequence[re.Match[str]]) -> None:
        """Take a run of Markdown with its `plain_marks`, for which nothing has to be opened."""
        place = 0
        for mark in marks:
            self._words.append(text[place : mark.start()])
            place = mark.end()
            kind = mark.lastgroup or ""
            words = mark[kind]
            if kind == "marked":
                node = Node("strong" if mark["strong"] else "emphasis", self._spans.text(words))
                self.put((node,), can_have_list=True)
            elif kind == "address":
                self._link(words, self._spans.text(mark["words"]), {})
            elif kind == "code":
                self._code(words, {})
            elif kind == "note":
                self.put(self._spans.targets.note(words))
            else:
                self._cite(mark[0])
        self._words.append(text[place:])

    def _code(self, words: str, attributes: dict[str, Value]) -> None:
        node = Node("code", (), self._spans.shown(words), attributes)
        self.put((node,), can_have_list=True)

    def _cite(self, words: str) -> None:
        spans = self._spans
        self.put(spans.targets.citations(words, spans.shown, spans.typeset))

    def _link(self, href: str, words: Sequence[Node], attributes: dict[str, Value]) -> None:
        strict = tuple(map(_strict, words))
        linked = self._spans.targets.link(href, strict, attributes)
        self.put(linked, can_have_list=linked[:1] != strict[:1])

    def _take_other(self, token: Token) -> None:
        targets = self._spans.targets
        if token.type == "code_inline":
            self._code(token.content, {"classes": (token.info,)} if token.info else {})
        elif token.type == "hardbreak":
            self.put((_BREAK,))
        elif token.type == "image":
            self._image(
                str(token.attrs["src"]),
                _words_of(token.children or ()),
                token.attrs.get("title"),
            )
        elif token.type == "html_inline":
            for piece in tags.pieces(token.content):
                self.raw(piece)
        elif token.type == "footnote_ref":
            self.put(targets.note(token.content))
        elif token.type == "inline_note":
            self.put(targets.inline_note(token.content))
        else:
            self._cite(token.content)

    def raw(self, piece: str | tags.Tag) -> None:
        """Take words or a tag of raw HTML; a tag that means nothing here vanishes."""
        if isinstance(piece, str):
            self._words.append(visible(unescape(piece)) if "&" in piece else piece)
        else:
            self._tag(piece)

    def _tag(self, tag: tags.Tag) -> None:
        self._spans.note_name(tag)
        if tag.name == tags.COMMENT:
            self._spans.comments.append(self._spans.targets.line())
        elif tag.name == tags.OPEN_COMMENT:
            self._spans.open_comments.append(self._spans.targets.line())
        elif tag.name in _TAGS or tag.name == _QUOTATION or self._has_language(tag):
            if tag.closes:
                self._close(tag.name)
            elif len(self._levels) < NODE_DEPTH and (tag.name != "a" or "href" in tag.attributes):
                kept = {
                    key: tag.attributes[key] for key in ("href", "title") if key in tag.attributes
                }
                lang = language_tag(tag.attributes.get("lang"))
                if tag.name == _QUOTATION:
                    self._words.append(self._quotation_marks()[0])
                self.open(_TAGS.get(tag.name, ""), dict(kept), tag.name, lang)
        elif tag.name == "img":
            given = tag.attributes
            self._image(given.get("src", ""), given.get("alt", ""), given.get("title"))
        elif tag.name == "br" or tag.name in _OWN_LINES:
            self._end_line(tag)
        elif tag.word and tag.name not in self._spans.closed_tags:
            self._words.append(tag.word)

    def _has_language(self, tag: tags.Tag) -> bool:
        """Return whether a tag may begin or end words of a language: one that means nothing else.

        Without a language itself it is in one of its name, whose end is another.
        """
        return tag.name in _PLAIN_TAGS and (
            "lang" in tag.attributes or any(level.tag == tag.name for level in self._levels)
        )

    def _quotation_marks(self) -> tuple[str, str]:
        """Return the marks around a quotation here: every second one is in another."""
        around = sum(level.tag == _QUOTATION for level in self._levels)
        outer, outer_end, inner, inner_end = self._spans.quotation_marks
        begin, end = (inner, inner_end) if around % 2 else (outer, outer_end)
        return escaped(begin), escaped(end)

    def _end_line(self, tag: tags.Tag) -> None:
        """End a line at a break, or where a block begins or ends."""
        self._flush()
        if tag.name != "br":
            self._is_line_over = True
        elif any(level.children for level in self._levels):
            self.put((_BREAK,))
        if tag.name == "li" and not tag.closes:
            self._words.append("• ")

    def _begin_line(self) -> None:
        """Begin another line if the last is over, for what comes now."""
        if self._is_line_over and self._last().kind != "line_break":
            self._levels[-1].children.append(_BREAK)
        self._is_line_over = False

    def finished(self) -> tuple[Node, ...]:
        """Close what is still open and return the nodes."""
        while len(self._levels) > 1:
            self._leave()
        self._flush()
        nodes = self._levels[0].children
        while nodes and nodes[-1].kind in {"text", "line_break"}:
            last = nodes.pop()
            words = last.text.rstrip()
            if words:
                nodes.append(last._replace(text=words))
                break
        return tuple(nodes)

    def marks(self) -> list[Open]:
        """Return the marks of raw HTML that are open, for `open_again` in another run."""
        levels = self._levels
        return [
            Open(each.kind, dict(each.attributes), each.tag, lang=each.lang)
            for each in levels
            if each.tag
        ]

    def open_again(self, mark: Open) -> None:
        """Open a mark of raw HTML that is or was open in another run."""
        self.open(mark.kind, dict(mark.attributes), mark.tag, mark.lang)

    def open(self, kind: str, attributes: dict[str, Value], tag: str = "", lang: str = "") -> None:
        """Open a mark; ``tag`` is that of raw HTML which closes it, ``lang`` the language of it."""
        self._flush()
        self._begin_line()
        if self._depth + len(self._levels) >= NODE_DEPTH:
            kind = ""
        self._levels.append(Open(kind, attributes, tag, lang=lang))

    def _close(self, tag: str) -> None:
        """Close the last mark of a tag, unless a mark of Markdown was opened after it."""
        for level in reversed(self._levels[1:]):
            if level.tag == tag:
                while self._levels[-1] is not level:
                    self._leave()
                self._leave(is_closed=True)
                return
            if not level.tag:
                break

    def _leave(self, *, is_closed: bool = False) -> None:
        self._flush()
        level = self._levels.pop()
        if level.lang:
            level.children = list(in_language(level.children, level.lang))
        if level.kind == "hidden" and is_closed:
            self._spans.scripts.append(self._spans.targets.line())
        elif level.tag == _QUOTATION and is_closed:
            self.put(level.children)
            self._words.append(self._quotation_marks()[1])
        elif level.kind in {"", "hidden"} or (level.tag and not _has_content(level.children)):
            self.put(level.children)
        elif level.kind == "link":
            href = str(level.attributes.pop("href", ""))
            self._link(href, level.children, _shown(level.attributes))
        elif level.kind == "code":
            self.put((Node("code", (), plain_text(level.children), {}),))
        else:
            if level.kind == "abbreviation":
                level.attributes.setdefault("title", "")
            node = Node(level.kind, tuple(level.children), "", _shown(level.attributes))
            self.put((node,), can_have_list=True)

    def _image(self, source: str, words: str, title: object) -> None:
        attributes: dict[str, Value] = {"title": visible(str(title or ""))}
        nodes = self._spans.targets.image(source, self._spans.shown(words), attributes)
        self.put(nodes, can_have_list=True)

    def _last(self) -> Node:
        """Return the last node of the run so far, a line break if there is none."""
        inside = next((level.children for level in reversed(self._levels) if level.children), None)
        last = inside[-1] if inside else _BREAK
        while last.children:
            last = last.children[-1]
        return last

    def _is_after_blank(self) -> bool:
        """Return whether a blank here would follow another one, or nothing."""
        last = self._last()
        return last.kind == "line_break" or (last.kind == "text" and last.text.endswith(" "))

    def _flush(self) -> None:
        if not self._words:
            return
        text = "".join(self._words)
        self._words.clear()
        if self._is_line_over:
            if not text.strip():
                return
            self._begin_line()
        level = self._levels[-1]
        if level.can_have_list and text.startswith("{"):
            text = _with_list(text, level.children)
        last = level.children[-1].kind if level.children else "line_break"
        if text.isascii():
            self._before_feed = []
        else:
            text = self._joined(text)
        if self._is_after_blank():
            text = text.lstrip(" \n")
        in_link = "@" in text and any(each.kind == "link" for each in self._levels)
        for node in self._spans.text(text, is_behind_words=last != "line_break", in_link=in_link):
            add(level.children, node)
        level.can_have_list = False

    def _joined(self, text: str) -> str:
        """Return text without a blank where a line ends between marks and Chinese goes on."""
        self._end_feed(text)
        if _ENDS_WITH_FEED(text):
            self._before_feed = self._levels[-1].children
        nodes = (node for level in reversed(self._levels) for node in reversed(level.children))
        before = next(filter(None, (words_of((node,)) for node in nodes)), "")[-1:]
        feed = _FEED_IN_CHINESE.match(before + text, len(before))
        return text[feed.end() - len(before) :] if feed else text

    def _end_feed(self, words: str) -> None:
        """Take back the blank that the end of a line became, if Chinese goes on."""
        if self._before_feed and _BEGINS_IN_CHINESE(words):
            last = self._before_feed.pop()
            self._before_feed.append(last._replace(text=last.text.rstrip()))
        self._before_feed = []

    def put(self, nodes: Sequence[Node], *, can_have_list: bool = False) -> None:
        """Take nodes that are made; ``can_have_list`` is whether an attribute list may follow."""
        self._flush()
        if nodes:
            self._begin_line()
        if self._before_feed:
            self._end_feed(words_of(nodes))
        level = self._levels[-1]
        for node in nodes:
            add(level.children, node)
        level.can_have_list = can_have_list and bool(nodes)


def add(nodes: list[Node], node: Node) -> None:
    """Append a node; text that follows text joins it."""
    last = nodes[-1] if nodes else None
    if last and last.kind == node.kind == "text" and last.attributes == node.attributes:
        words = node.text.removeprefix(" ") if last.text.endswith(" ") else node.text
        nodes[-1] = last._replace(text=last.text + words)
    else:
        nodes.append(node)


def _has_content(nodes: Sequence[Node]) -> bool:
    return any(node.kind != "text" or node.text.strip() for node in nodes)


def _strict(node: Node) -> Node:
    """Return a node with all that hides or reorders letters spelt out, as in links it must be."""
    children = tuple(_strict(child) for child in node.children)
    return node._replace(text=visible(node.text), children=children)


def _shown(attributes: dict[str, Value]) -> dict[str, Value]:
    for key, value in attributes.items():
        attributes[key] = visible(str(value))
    return attributes


def _with_list(text: str, nodes: list[Node]) -> str:
    """Give the attribute list at the start of a text to the node before it; return the rest."""
    found = list_at_start(text)
    attributes = nodes[-1].attributes
    if found is None or not isinstance(attributes, dict):
        return text
    rest, values = found
    lang = str(values.pop("lang", ""))
    values.pop("direction", "")
    attributes.update(values)
    if lang:
        nodes[-1:] = in_language(nodes[-1:], lang)
    return rest


def _words_of(tokens: Sequence[Token]) -> str:
    """Return the words of tokens, those of images in them also."""
    return "".join(
        _words_of(token.children or ()) or token.content or " " * token.type.endswith("break")
        for token in tokens
        if token.type != "html_inline"
    )
