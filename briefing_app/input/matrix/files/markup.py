"""The parts of a workbook as a stream: a reader gets the elements one by one, and none is kept.

defusedxml refuses entities and references to elsewhere; what is read is counted.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Protocol

from briefing_app.input.limits import CHARACTERS, ELEMENTS, TAG_BYTES
from briefing_app.translation import number, tr


class BrokenPartError(ValueError):
    """A part is not well-formed, too large, or refused; the message says why."""


class EnoughError(Exception):
    """Raised by a reader that needs no more of the part."""


class Reader(Protocol):
    """Receives each element. Names of elements are without namespaces.

    Names of attributes with a namespace have it before them, with a brace between the two.
    """

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element; raises EnoughError."""

    def text(self, words: str) -> None:
        """Take in text before the start of an element inside another."""

    def end(self, name: str, text: str) -> None:
        """Take in the end of an element, with the text since the last start or end.

        Raises EnoughError.
        """


class _Names(dict[str, str]):
    """The names of tags without their namespaces; there are few, and each comes many times."""

    def __missing__(self, tag: str) -> str:
        name = self[tag] = tag.rpartition("}")[2]
        return name


class Target(ABC):
    """Receives the events of the parser as they are, which costs least: a sheet has a million.

    A tag is the name of an element after its namespace, with a brace between the two.
    """

    def __init__(self) -> None:
        self.written = ""
        """The text since the last event of another kind; ``start`` empties it."""
        self.names = _Names()

    @abstractmethod
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element; raises EnoughError."""

    def data(self, text: str) -> None:
        """Take in text, or a piece of it; raises BrokenPartError."""
        self.written += text
        if len(self.written) > CHARACTERS:
            raise BrokenPartError(
                tr(
                    "a text in it has more than {characters} characters",
                    characters=number(CHARACTERS),
                )
            )

    @abstractmethod
    def end(self, tag: str) -> None:
        """Take in the end of an element; raises EnoughError."""


class Passing(Target):
    """Passes the events of the parser on to a reader."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._begin = reader.begin
        self._between = reader.text
        self._end = reader.end

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element."""
        if self.written:
            self._between(self.written)
            self.written = ""
        self._begin(self.names[tag], attributes)

    def end(self, tag: str) -> None:
        """Take in the end of an element."""
        text, self.written = self.written, ""
        self._end(self.names[tag], text)


def feed(pieces: Iterable[bytes], reader: Reader) -> None:
    """Give a part of a workbook to a reader until it has enough; raises BrokenPartError."""
    parse(pieces, Passing(reader))


def parse(pieces: Iterable[bytes], target: Target) -> None:
    """Do the same for a target of the parser."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    parser = DefusedXMLParser(target=target, forbid_dtd=True)
    # What comes between the two for each element takes as long again as the rest.
    parser.parser.ordered_attributes = False
    parser.parser.StartElementHandler = target.start
    parser.parser.EndElementHandler = target.end
    parser.parser.CharacterDataHandler = target.data
    length = count = 0
    try:
        for piece in pieces:
            # Each element has one start, and nothing else that needs as long; one end has a stroke.
            count += piece.count(b"<") - piece.count(b"</")
            if count > ELEMENTS:
                raise BrokenPartError(
                    tr("it has more than {elements} elements", elements=number(ELEMENTS))
                )
            parser.feed(piece)
            length += len(piece)
            if length - parser.parser.CurrentByteIndex > TAG_BYTES:
                raise BrokenPartError(tr("a tag in it is too long"))
        if length:
            parser.close()
    except EnoughError:
        return
    except ParseError as error:
        line, before = error.position
        sentence = tr(
            "it is not well-formed on line {line}, column {column}", line=line, column=before + 1
        )
        raise BrokenPartError(sentence) from None
    except DefusedXmlException:
        raise BrokenPartError(tr("it declares a document type or entities")) from None
    except (LookupError, ValueError) as error:
        # Expat knows no such encoding, or not that kind. Errors of a reader are of other types.
        if type(error) not in (LookupError, ValueError) and not isinstance(error, UnicodeError):
            raise
        raise BrokenPartError(tr("its encoding cannot be read")) from None
