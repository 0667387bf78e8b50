"""What a reader notes in a briefing: highlights, notes and bookmarks. The file never holds them."""

from typing import Literal, NamedTuple

ENDING = ".notes.json"
"""What a file of notes ends in."""

Kind = Literal[0, 1, 2, 3, 4, 5]
"""One of five kinds of highlight, told by shape, colour and name; 0 for none."""
KINDS: tuple[Kind, ...] = (1, 2, 3, 4, 5)

READER_AT_MOST = 80
"""How many characters the name of a reader may have."""
WORDS_AT_MOST = 20_000
"""How many characters a note may have: ten pages."""
QUOTE_AT_MOST = 100_000
"""How many characters of the text one note may be about."""

TEXT = "text"


class Spot(NamedTuple):
    """What kind of thing a note is on.

    ``kind`` is ``text``; ``source`` or ``figure``, with its id in ``ref``; or the kind of a row of
    the table, with the id of the row, and in ``motivation`` that of the column for a cell. The head
    of a column is of the kind ``motivation``, with its id in ``motivation`` too.
    """

    kind: str = TEXT
    ref: str = ""
    motivation: str = ""


ON_TEXT = Spot()


class Anchor(NamedTuple):
    """How the place of a note is found again, as W3C's TextQuote and TextPosition selectors do.

    ``paragraph`` is the number of the paragraph that it begins in, 0 if that has none, and
    ``section`` the title of its section. ``exact`` are its words; ``prefix`` and ``suffix`` those
    before and after it in its paragraph, as many as tell it from others. ``start`` and ``end``
    count characters of the whole text. ``alone`` is whether the words were nowhere else in their
    edition, whose file has the SHA-256 ``digest``; notes of other programs have none. ``marking``
    is that of the words: their portion marks, or else the marking of the briefing; it stays with
    them wherever they are quoted.
    """

    exact: str
    spot: Spot = ON_TEXT
    paragraph: int = 0
    section: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    alone: bool = False
    digest: str = ""
    marking: str = ""


class Note(NamedTuple):
    """A highlight, a note, a bookmark, or several of these at once.

    ``id`` is an address such as ``urn:uuid:…``; ``reader`` is empty for the reader's own.
    ``created`` and ``modified`` are times in UTC, such as ``2024-03-01T10:00:00Z``.
    """

    id: str
    anchor: Anchor
    kind: Kind = 0
    words: str = ""
    bookmark: bool = False
    created: str = ""
    modified: str = ""
    reader: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others: its reader and its id."""
        return self.reader, self.id

    @property
    def empty(self) -> bool:
        """Whether nothing is left of it."""
        return not (self.kind or self.words or self.bookmark)


class PlacedNote(NamedTuple):
    """A note and where it is in the open edition.

    On the text these are the positions of its first character and of the one after its last; on
    all else ``spot`` is there. ``found`` is false for an orphan: its words are not there any more,
    or not only once. ``paragraph`` and ``section`` are those of the place, as in `Anchor`.
    """

    note: Note
    found: bool
    start: int = -1
    end: int = -1
    spot: Spot = ON_TEXT
    paragraph: int = 0
    section: str = ""
