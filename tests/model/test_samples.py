"""The sample that all writers are tested with must hold every kind of node."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import KINDS, walk


def test_the_sample_holds_every_kind(sample: Briefing) -> None:
    kinds = {node.kind for node in walk(sample.blocks)}
    assert kinds == KINDS
    assert sample.blocks[sample.sections[1].block].kind == "heading"
