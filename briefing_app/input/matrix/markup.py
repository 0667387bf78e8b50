"""The parts of a workbook as a stream: a reader gets the elements one by one, and none is kept.

defusedxml refuses entities and references to elsewhere; what is read is counted.
"""

from collections.abc import Iterable
from typing import Protocol

ELEMENTS = 3_000_000
"""How many elements one part of a workbook may have."""
CHARACTERS = 1_000_000
"""How many characters one text may have; a spreadsheet has at most 32,767 in a cell."""


_UNFINISHED = 256 << 10
"""How many bytes one tag may have; the parser starts a tag again with each further chunk."""


class BrokenPartError(ValueError):
    """A part is not well-formed, too large, or refused; the message says why."""


class Reader(Protocol):
    """Receives each element. Names of elements are without namespaces."""

    done: bool
    """Set by the reader as soon as it needs no more."""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element."""

    def end(self, name: str, text: str) -> None:
        """Take in the end of an element, with the text since the last start or end."""


class _Target:
    """Passes the events of the parser on to a reader."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._text: list[str] = []
        self._names: dict[str, str] = {}
        self._count = 0
        self._length = 0
        self.unfinished = 0

    def start(self, tag: str, attributes: list[str]) -> None:
        """Take in the start of an element, with its attributes as names and values in turn."""
        self.unfinished = 0
        self._text.clear()
        self._length = 0
        self._count += 1
        if self._count > ELEMENTS:
            raise BrokenPartError(f"it has more than {ELEMENTS:,} elements")
        if not self._reader.done:
            pairs = iter(attributes)
            self._reader.begin(self._name(tag), dict(zip(pairs, pairs, strict=True)))

    def _name(self, tag: str) -> str:
        """Return a tag without its namespace; there are few, and each comes many times."""
        name = self._names.get(tag)
        if name is None:
            name = self._names[tag] = tag.rpartition("}")[2]
        return name

    def data(self, text: str) -> None:
        self.unfinished = 0
        self._length += len(text)
        if self._length > CHARACTERS:
            raise BrokenPartError(f"a text in it has more than {CHARACTERS:,} characters")
        self._text.append(text)

    def end(self, tag: str) -> None:
        self.unfinished = 0
        if not self._reader.done:
            self._reader.end(self._name(tag), "".join(self._text))
        self._text.clear()
        self._length = 0

    def close(self) -> None:
        """Do nothing: what was read is with the reader."""


def feed(pieces: Iterable[bytes], reader: Reader) -> None:
    """Give a part of a workbook to a reader until it is done; raises BrokenPartError."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    target = _Target(reader)
    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    # What comes between the two for each element takes as long again as the rest.
    parser.parser.StartElementHandler = target.start
    parser.parser.EndElementHandler = target.end
    parser.parser.CharacterDataHandler = target.data
    empty = True
    try:
        for piece in pieces:
            empty = False
            parser.feed(piece)
            if reader.done:
                return
            target.unfinished += len(piece)
            if target.unfinished > _UNFINISHED:
                raise BrokenPartError("a tag in it is too long")
        if not empty:
            parser.close()
    except ParseError as error:
        raise BrokenPartError(f"it is not well-formed ({error})") from None
    except DefusedXmlException:
        raise BrokenPartError("it declares a document type or entities") from None
