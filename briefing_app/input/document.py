"""What the parser of texts is told and what it hands back."""

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import NamedTuple

from briefing_app.model.briefing import Footnote, Section
from briefing_app.model.errors import Problem
from briefing_app.model.tree import Node

OUTSIDE = "\0outside"
"""In place of the key of an image in another folder, whose images the reader could have shown."""


class Context(NamedTuple):
    """What is around a text.

    ``file`` is the name for problems, ``first_line`` the line of the file on which the text starts,
    from 1. ``sources`` gives the number of each source by its id, ``evidence`` holds the ids of the
    evidence. ``image`` takes the source of an image as written and its line, and returns the key in
    ``Briefing.assets``, or after having noted what is wrong
    "" or `OUTSIDE`. ``lang`` is the language of the
    text, whose quotation marks plain ones become.
    """

    file: str
    first_line: int
    sources: Mapping[str, int]
    evidence: Collection[str]
    image: Callable[[str, int | None], str]
    lang: str = ""


class Document(NamedTuple):
    """A text as a tree.

    ``paragraphs`` counts the numbered ones and ``words`` those in ``blocks``. ``cited`` gives for
    each source or item of evidence that is cited the numbers of the body paragraphs that do it, in
    ascending order; there are none where only a list, a note or the like cites it.
    """

    blocks: tuple[Node, ...]
    sections: tuple[Section, ...]
    footnotes: Mapping[str, Footnote]
    paragraphs: int = 0
    words: int = 0
    cited: Mapping[str, tuple[int, ...]] = MappingProxyType({})
    problems: tuple[Problem, ...] = ()
