"""The comparison as data."""

import pytest

from briefing_app.model.comparison import Assumption, Comparison, Evidence, Indicator


def test_a_motivation_by_its_id(golden: Comparison) -> None:
    assert golden.motivation("H2") is golden.motivations[1]
    with pytest.raises(KeyError, match="H9"):
        golden.motivation("H9")


def test_evidence_counts_in_the_middle_unless_told_otherwise() -> None:
    item = Evidence("E1", "An item")
    assert (item.credibility, item.relevance) == ("medium", "medium")
    assert item.ratings == {}
    assert item.paragraphs == ()


def test_the_text_can_cite_evidence_assumptions_and_indicators(golden: Comparison) -> None:
    first, *others = golden.motivations
    expecting = first._replace(indicators=(Indicator("sign", "A sign"),))
    comparison = golden._replace(
        motivations=(expecting, *others), assumptions=(Assumption("A1", "Calm"),)
    )
    assert comparison.cited_ids() == {"E1", "E2", "E3", "E4", "E5", "A1", "sign"}
