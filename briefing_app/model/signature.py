"""Whether a briefing is the one that was sent: what its signature says, in the program's words."""

from typing import Literal, NamedTuple, TypeAlias

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
        """Who sent the briefing, as far as that is known."""
        match self.state:
            case "none":
                return "This briefing is not signed."
            case "trusted" if self.uncovered:
                files = ", ".join(f"“{name}”" for name in self.uncovered)
                return f"Signed by {self.signer}, but the signature does not cover {files}."
            case "trusted":
                return f"Signed by {self.signer}."
            case "unknown":
                return (
                    f"Signed with the key {self.key}, which you do not know."
                    " Nothing is proven until you trust it."
                )
            case "altered":
                return f"This briefing was altered after it was signed. {self.reason}"
            case _:
                return f"The signature cannot be read, so nothing is proven. {self.reason}"

    @property
    def short(self) -> str:
        """The same in two or three words, for a narrow place."""
        match self.state:
            case "none":
                return "Not signed"
            case "trusted" if self.uncovered:
                return f"Signed in part by {self.signer}"
            case "trusted":
                return f"Signed by {self.signer}"
            case "unknown":
                return "Signed by an unknown key"
            case "altered":
                return "Altered after signing"
            case _:
                return "Signature unreadable"


UNSIGNED = Signature()


def grouped(digest: str) -> str:
    """Return a digest in groups of four digits, so that two people can compare it by telephone."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))
