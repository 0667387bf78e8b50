"""What the five kinds of highlight are called."""

from collections.abc import Sequence

from briefing_app.translation import tr

NAME_AT_MOST = 40
"""How many characters the name of a kind may have."""


def kind_names(given: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the names of the kinds: those that the reader has given, or else the usual ones."""
    usual = (
        tr("Key point", "a kind of highlight"),
        tr("Question", "a kind of highlight"),
        tr("Doubt", "a kind of highlight"),
        tr("Agreed", "a kind of highlight"),
        tr("Follow up", "a kind of highlight"),
    )
    own = [" ".join(name.split()) for name in given]
    return tuple(
        own[place] if place < len(own) and own[place] else name for place, name in enumerate(usual)
    )
