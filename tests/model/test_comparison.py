"""The comparison as data."""

import pytest

from briefing_app.model.comparison import Comparison, Evidence


def test_a_motivation_by_its_id(golden: Comparison) -> None:
    assert golden.motivation("H2") is golden.motivations[1]
    with pytest.raises(KeyError, match="H9"):
        golden.motivation("H9")


def test_evidence_counts_in_the_middle_unless_told_otherwise() -> None:
    item = Evidence("E1", "An item")
    assert (item.credibility, item.relevance) == ("medium", "medium")
    assert item.ratings == {}
    assert item.paragraphs == ()
