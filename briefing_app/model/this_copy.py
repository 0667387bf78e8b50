"""What two people compare to know that they read the same briefing."""

from typing import NamedTuple

from briefing_app.model.briefing import Briefing
from briefing_app.model.signature import grouped
from briefing_app.model.words.fixed_words import Words, date_words, reader_words


class Fact(NamedTuple):
    """What a fact is called, and the fact; ``is_code`` is whether it is compared by its letters.

    Code goes from left to right in every language.
    """

    name: str
    value: str
    is_code: bool = False


def this_copy(briefing: Briefing, version: str, words: Words | None = None) -> tuple[Fact, ...]:
    """Return name, title, date, SHA-256 in groups of four, and signer, each with what it is called.

    ``version`` is that of the program, ``words`` are those of the language to say it in, by default
    the reader's. A briefing that was not read from a file has no SHA-256.
    """
    words = words or reader_words()
    named, signature = words["this_copy"], briefing.signature
    facts = (
        Fact(named["file"], briefing.name, is_code=True),
        Fact(named["briefing"], briefing.title),
        Fact(named["as_of"], date_words(briefing.as_of, words) if briefing.as_of else ""),
        Fact(named["sha256"], grouped(briefing.digest), is_code=True),
        Fact(named["signature"], signature.sentence_in(words)),
        Fact(named["key"], signature.key, is_code=True),
        Fact(named["comment"], signature.comment if signature.state == "trusted" else ""),
        Fact(named["program"], f"Briefing App {version}", is_code=True),
    )
    return tuple(fact for fact in facts if fact.value)
