"""Comparisons of every shape, for property tests."""

from hypothesis import strategies as st

from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.scales import LETTERS, LEVELS

_CELL = st.none() | st.sampled_from(LETTERS)


@st.composite
def comparisons(draw: st.DrawFn, min_motivations: int = 1, min_evidence: int = 0) -> Comparison:
    """Draw a comparison of up to six motivations and eight items, any cell of it left blank."""
    columns = draw(st.integers(min_motivations, 6))
    motivations = tuple(
        Motivation(f"m{number}", f"Motivation {number}") for number in range(columns)
    )
    evidence = []
    for number in range(draw(st.integers(min_evidence, 8))):
        letters = draw(st.lists(_CELL, min_size=columns, max_size=columns))
        ratings = {
            motivation.id: Rating(letter, f"Reason {number}.")
            for motivation, letter in zip(motivations, letters, strict=True)
            if letter
        }
        levels = [draw(st.sampled_from(LEVELS)) for _ in range(2)]
        evidence.append(
            Evidence(f"E{number}", f"Item {number}", None, "", "", *levels, ratings=ratings)
        )
    return Comparison("Which?", "Motivation", motivations, (), {}, tuple(evidence))


@st.composite
def sourced(draw: st.DrawFn, tables: st.SearchStrategy[Comparison]) -> Comparison:
    """Draw a comparison whose items have one of three sources, or none."""
    comparison = draw(tables)
    names = st.sampled_from(["", "one", "two", "three"])
    evidence = tuple(item._replace(source=draw(names)) for item in comparison.evidence)
    return comparison._replace(evidence=evidence)
