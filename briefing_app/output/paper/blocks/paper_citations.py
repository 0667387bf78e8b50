"""Citations beside one another, and marks that stay with the word before them."""


def join_citations(made: list[object]) -> None:
    """Let the last citation go on with one right before it: ``[E5, E8]``, unbroken."""
    between = made[-2:-1]
    apart = 1 if between and isinstance(between[0], str) and not between[0].strip() else 0
    one = made[-2 - apart] if len(made) > 1 + apart else None
    other = made[-1]
    if (
        isinstance(one, dict)
        and isinstance(other, dict)
        and (one["kind"], one.get("after"), other["before"]) == ("citation", "]", "[")
    ):
        one["after"], other["before"] = ",", "\u00a0"
        del made[len(made) - 1 - apart : -1]


def held(before: object) -> object:
    """Let a mark stay on the line of the word before it: a blank between them does not break."""
    if isinstance(before, str) and before.endswith(" ") and before != " ":
        return f"{before[:-1]}\u00a0"
    return before
