"""Comparisons written as letters."""

from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating


def table(letters: dict[str, str], levels: str = "medium", source: str = "") -> Comparison:
    """Return a comparison of rows by evidence id, such as “I N -”; ``-`` is a blank."""
    columns = len(next(iter(letters.values())).split())
    refs = [f"m{number}" for number in range(columns)]
    evidence = tuple(
        Evidence(ref, ref, source=source, credibility=levels, relevance=levels,
                 ratings={column: Rating(letter) for column, letter in
                          zip(refs, row.split(), strict=True) if letter != "-"})
        for ref, row in letters.items()
    )  # fmt: skip
    return Comparison("", "", tuple(Motivation(ref, ref) for ref in refs), (), {}, evidence)
