"""Records that go from one process to another."""

from types import MappingProxyType

import pytest

from briefing_app.input.packing import packed, unpacked
from briefing_app.model.tree import Node


def test_records_come_back_as_they_were_and_read_only() -> None:
    node = Node("text", text="words", attributes=MappingProxyType({"id": "a"}))
    found = unpacked(packed((node,)))
    assert found == (node,)
    with pytest.raises(TypeError):
        found[0].attributes["id"] = "b"
