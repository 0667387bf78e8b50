"""Whether a briefing is the one that was sent: what its signature says, in the program's words."""

from typing import Literal, NamedTuple, TypeAlias

from briefing_app.model.words.fixed_words import Words, reader_words
from briefing_app.model.words.sentences import listed, sentence
from briefing_app.translation import tr

State: TypeAlias = Literal["none", "trusted", "unknown", "altered", "unreadable"]
"""Whose key signed the file, if any.

``none``: it is not signed. ``trusted``: a key signed it that the reader trusts. ``unknown``: a key
signed it that the reader does not have, so that nothing is proven. ``altered``: the reader has the
key, and the file is not what was signed. ``unreadable``: the signature is damaged.
"""


class Signature(NamedTuple):
    """What is known of a briefing's signature.

    ``key`` is the id of the key, ``signer`` the name under which the reader trusts it, and
    ``comment`` what the signer wrote, which is proven only if ``state`` is ``trusted``. ``reason``
    is a sentence for what is altered or unreadable. ``uncovered`` names the files that the briefing
    shows and the signature does not cover.
    """

    state: State = "none"
    key: str = ""
    signer: str = ""
    comment: str = ""
    reason: str = ""
    uncovered: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Who sent the briefing, as far as that is known, in the reader's language."""
        return self.sentence_in(reader_words())

    def sentence_in(self, words: Words) -> str:
        """Say who sent the briefing, as far as that is known."""
        files = listed([sentence(words, "quoted", text=name) for name in self.uncovered], words)
        state = "partly" if self.state == "trusted" and self.uncovered else self.state
        told = sentence(words, f"signature_{state}", name=self.signer, key=self.key, files=files)
        faulty = self.state in ("altered", "unreadable")
        return f"{told} {self.reason}".rstrip() if faulty else told

    @property
    def short(self) -> str:
        """The same in two or three words, for a narrow place."""
        match self.state:
            case "none":
                return tr("Not signed")
            case "trusted" if self.uncovered:
                return tr("Signed in part by {name}", name=self.signer)
            case "trusted":
                return tr("Signed by {name}", name=self.signer)
            case "unknown":
                return tr("Signed by an unknown key")
            case "altered":
                return tr("Altered after signing")
            case _:
                return tr("Signature unreadable")


UNSIGNED = Signature()


def grouped(digest: str) -> str:
    """Return a digest in groups of four digits, so that two people can compare it by telephone."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
