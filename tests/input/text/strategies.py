"""Texts made of real constructs of Markdown, nested in one another."""

from hypothesis import strategies as st

_WORDS = (
    "talks army border Kim 2018 famine é 한국 don't HTML (aside) end. 50% a&b &copy; &amp; 3<4 C#"
    ' \\*star\\* \\_ "quoted" --'
)
_WORD = st.sampled_from(_WORDS.split(" "))
WORDS = st.lists(_WORD, min_size=1, max_size=5).map(" ".join)
_ADDRESS = st.sampled_from(
    ["https://example.org/a_b?c=1&amp;d=2", "annex.md", "a/b.md#c", "mailto:a@example.org"]
)


def _around(left: str, right: str) -> st.SearchStrategy[str]:
    return WORDS.map(lambda words: f"{left}{words}{right}")


_SPAN = st.one_of(
    WORDS,
    _around("*", "*"),
    _around("**", "**"),
    _around("***", "***"),
    _around("_", "_"),
    _around("*a **", "** b*"),
    _around("**a *", "* b**"),
    _around("`", "`"),
    _around("``", "``"),
    st.builds("[{}]({})".format, WORDS, _ADDRESS),
    st.builds('[*{}*]({} "title")'.format, WORDS, _ADDRESS),
    st.builds("![{}](a.png)".format, WORDS),
    st.just("<https://example.org>"),
    st.just("<a@example.org>"),
    st.just("x[^n]"),
    st.just("[One]"),
    _around("[", "][one]"),
)
LINE = st.lists(_SPAN, min_size=1, max_size=5).map(" ".join)
_LINES = st.lists(LINE, min_size=1, max_size=3).map("\n".join)


def _indented(text: str, first: str, rest: str = "    ") -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *(rest + line if line else "" for line in lines[1:])])


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _listed(mark: str, items: list[str], gap: str) -> str:
    return gap.join(_indented(item, mark.ljust(4)) for item in items)


def _table(columns: int, cells: list[str]) -> str:
    rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    full = [row + [""] * (columns - len(row)) for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in full]
    return "\n".join([lines[0], "|" + ":-:|" * columns, *lines[1:]])


_LEAF = st.one_of(
    _LINES,
    _LINES,
    st.builds("{} {}".format, st.sampled_from(["#", "##", "###"]), LINE),
    st.builds("{}\n===".format, LINE),
    st.just("---"),
    _LINES.map(lambda text: _indented(text, "    ")),
    st.builds(_table, st.integers(2, 4), st.lists(_SPAN, min_size=2, max_size=9)),
    st.builds("{}\n:   {}".format, WORDS, LINE),
)


def _held(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(blocks, min_size=1, max_size=3).map("\n\n".join)
    items = st.lists(several, min_size=1, max_size=3)
    return st.one_of(
        several.map(_quoted),
        st.builds(_listed, st.sampled_from(["-", "*", "1.", "7."]), items, st.just("\n")),
        st.builds(_listed, st.sampled_from(["-", "1."]), items, st.just("\n\n")),
        several.map(lambda text: _indented(text, "!!! judgement\n    ")),
        several.map(lambda text: _indented(text, '!!! note "Mind"\n    ')),
        several.map(lambda text: _indented(text, "Term\n\n:   ")),
    )


_FENCED = _LINES.map(lambda text: f"```text\n{text}\n\n{text}\n```")
_BLOCKS = st.lists(st.recursive(_LEAF, _held, max_leaves=4) | _FENCED, min_size=1, max_size=5)
_BEHIND = st.sampled_from(
    [
        "[^n]: A *note*.\n\n    - with a list",
        "[one]: https://example.org 'Title'",
        "*[HTML]: Hyper Text",
        "[^l]: l\n[^m]: m",
    ]
)
TEXTS = st.builds(
    lambda blocks, behind: "\n\n".join([*blocks, *behind]) + "\n",
    _BLOCKS,
    st.lists(_BEHIND, max_size=3, unique=True),
)

_FENCES = st.builds(
    "{0}{1}\n{2}\n\n  {2}\n{0}".format,
    st.sampled_from(["```", "````", "~~~"]),
    st.sampled_from(["", "text", " rust,ignore", 'js title="a"']),
    _LINES,
)
_MARKED = st.one_of(
    _SPAN,
    _around("~~", "~~"),
    _around("<b>", "</b>"),
    _around("\\", ""),
    _around("a <!-- ", " -->"),
    st.sampled_from(
        [
            "https://example.org/a_b_c",
            "(see www.example.org/a.)",
            "desk@example.org,",
            "<kbd>x</kbd>",
            "[two]",
            "![three][]",
            "[a *b*][ONE]",
            "[lost]",
        ]
    ),
)
_DEFINITION = st.sampled_from(
    [
        "[two]: /second",
        "[two]: <a/b> 'Title'",
        "[three]:\n/third\n'a title'",
        "[two]: /x 'no title' here",
    ]
)
_RAW = st.one_of(
    _around("<!-- ", " -->"),
    LINE.map("<section>\n\n{}\n\n</section>\n".format),
    st.just("<hr>\n"),
)
_ALERT = st.builds(
    "> [!{}]\n> {}".format, st.sampled_from(["NOTE", "TIP", "IMPORTANT", "WARNING"]), LINE
)
_PLAIN_LEAF = st.one_of(
    st.builds(
        "{}[{}] {}".format, st.sampled_from(["- ", "* ", "1. "]), st.sampled_from(" xX"), WORDS
    ),
    _DEFINITION,
    _RAW,
    _ALERT,
    st.sampled_from([">", "-", "1.", "#", "```", "\\", "- - a", "> - > b"]),
    st.lists(_MARKED, min_size=1, max_size=4).map(" ".join),
    st.lists(LINE, min_size=2, max_size=3).map("\\\n".join),
    st.builds("{} {} #".format, st.sampled_from(["#", "##", " ###"]), LINE),
    st.builds("{}\n{}".format, _LINES, st.sampled_from(["===", "---", " --"])),
    st.sampled_from(["---", "***", "* * *"]),
    _LINES.map(lambda text: _indented(text, "    ")),
    st.builds(_table, st.integers(2, 4), st.lists(_MARKED, min_size=2, max_size=9)),
    st.builds("{}|{}\n--|:-\n{}|{}".format, WORDS, WORDS, WORDS, WORDS),
    _FENCES,
)


def _plainly_held(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.builds(
        lambda blocks, gap: gap.join(blocks),
        st.lists(blocks, min_size=1, max_size=3),
        st.sampled_from(["\n\n", "\n"]),
    )
    marks = st.sampled_from(["- ", "-   ", "* ", "1. ", "7. ", "1) "])
    widths = st.integers(2, 4)
    lazy = st.sampled_from(["> ", "- ", "3) ", "> 1. ", "- > "])
    item = st.builds(
        lambda text, mark, width: _indented(text, mark, " " * width), several, marks, widths
    )
    return st.one_of(
        several.map(_quoted),
        st.builds("{}{}".format, lazy, several),
        st.lists(item, min_size=1, max_size=3).map("\n".join),
        st.lists(item, min_size=1, max_size=3).map("\n\n".join),
    )


_PLAIN_BLOCKS = st.recursive(_PLAIN_LEAF, _plainly_held, max_leaves=5)
GITHUB = st.builds(
    lambda blocks, gap: gap.join(blocks) + "\n\n[one]: https://example.org 'Title'\n",
    st.lists(_PLAIN_BLOCKS, min_size=1, max_size=5),
    st.sampled_from(["\n\n", "\n"]),
)
"""Texts without extra syntax, whose blocks follow one another with and without blank lines."""
_SIGNS = (
    "a |b|foo|*|**|_|__|~~|`|``|[|]|(|)|](x)|![|\\|&amp;|<b>|<!--|-->|\n|\n\n|\n    |\n- |\n1. |\t|"
    "\n> |\n# |  \n|\n---\n|\n===\n|\n```\n|\n~~~\n|\n!!! note\n    |[^1]|\n[^1]: n|\n: d|'|\"|--|"
    "...|{#i}|{.c}|\n*[foo]: bar|[foo]: /x|https://x.org/|[@brown]|<sub>|</sub>|\n  ```\n|\n> ```\n"
)
_SIGN = st.sampled_from(_SIGNS.split("|")) | st.sampled_from(["|", "\n|-|-|\n|c|d|\n"])
_PLAIN_SIGNS = (
    "a |b|foo|*|**|_|__|~~|`|``|[|]|(|)|](x)|![|\\|&amp;|<b>|</b>|<!-- -->|\n|\n\n|\n    |\n- |"
    "\n1. |\t|\n> |\n# |  \n|\n---\n|\n===\n|\n```\n|\n~~~\n|'|\"|--|...|[foo]: /x|https://x.org/"
    "|\n  ```\n"
)
PLAIN_TANGLES = st.lists(st.sampled_from(_PLAIN_SIGNS.split("|")), min_size=1, max_size=24).map(
    "".join
)
TANGLES = st.lists(_SIGN, min_size=1, max_size=24).map("".join)
