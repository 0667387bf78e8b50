"""Records come back as they were; anything else is refused."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Rating
from briefing_app.processes import records
from briefing_app.processes.messages import Message
from briefing_app.processes.records import WrongRecordError, from_message, to_message


class _Inner(NamedTuple):
    words: str
    inside: "tuple[_Inner, ...]" = ()


class _Pair(NamedTuple):
    one: str
    other: str


class _Outer(NamedTuple):
    text: str
    count: int
    on: bool
    share: float
    maybe: str | None
    value: str | int | bool | tuple[str, ...]
    kind: Literal["a", "b"]
    pair: tuple[str, int]
    inner: _Inner | None
    table: Mapping[str, Mapping[str, _Inner]]
    data: bytes
    extra: Mapping[str, object]
    names: frozenset[str]


WHOLE = _Outer(
    "words\udcff", 1, True, 0.5, None, ("x", "y"), "a", ("z", 2),
    _Inner("i", (_Inner("j"),)), MappingProxyType({"k": {"l": _Inner("m")}}), b"\0\xff",
    {"n": [1, {"o": None}]}, frozenset(("p", "q")),
)  # fmt: skip


def test_a_record_comes_back_as_it_was() -> None:
    assert from_message(_Outer, to_message(WHOLE)) == WHOLE
    other = WHOLE._replace(maybe="x", value=3, share=1, inner=None, table={})
    assert from_message(_Outer, to_message(other)) == other


def test_short_records_of_words_are_shared() -> None:
    """A large comparison has a quarter of a million bare ratings, of six kinds."""
    several = (Rating("CC", ""), Rating("CC", ""), Rating("CC", "It is so because of this."))
    one, other, third = from_message(tuple[Rating, ...], to_message(several))
    assert one is other
    assert (one, third) == (several[0], several[2])
    (again,) = from_message(tuple[Rating], to_message((several[2],)))
    assert again == third
    assert again is not third
    for wrong in (["CC"], ["XX", ""], [True, ""], [["CC"], ""], "CC"):
        with pytest.raises(WrongRecordError):
            from_message(tuple[Rating, ...], to_message([wrong]))


def test_other_threads_get_a_turn_while_a_record_is_decoded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    turns: list[object] = []

    def turn(value: dict[str, object]) -> dict[str, object]:
        turns.append(value)
        return value

    monkeypatch.setattr(records, "_in_turn", turn)
    many = WHOLE._replace(table={str(n): {"k": _Inner("x")} for n in range(50)})
    assert from_message(_Outer, to_message(many)) == many
    assert len(turns) > len(many.table)


def test_a_briefing_with_everything_comes_back(sample: Briefing) -> None:
    assert from_message(Briefing, to_message(sample)) == sample


@pytest.mark.parametrize(
    ("place", "value"),
    [(0, 1), (0, None), (1, "1"), (1, True), (1, 1.5), (2, 0), (3, "x"), (4, 4), (5, None),
     (5, [1]), (5, {}), (6, "c"), (6, ["a"]), (7, ["z"]), (7, ["z", "z"]), (7, "z"), (8, ["i"]),
     (8, ["i", [[1, []]]]), (8, ["i", "j"]), (8, {}), (9, []), (9, {"k": []}),
     (9, {"k": {"l": 1}}), (10, 1), (10, -1), (10, True), (10, "x"), (11, []),
     (12, {}), (12, [1]), (12, [[]])],
)  # fmt: skip
def test_a_value_of_another_type_is_refused(place: int, value: object) -> None:
    text, *blobs = to_message(WHOLE).blobs
    fields = json.loads(text)
    fields[place] = value
    with pytest.raises(WrongRecordError):
        from_message(_Outer, Message(None, (json.dumps(fields).encode(), *blobs)))


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"[" * 100_000, b"\xff"])
def test_what_is_no_record_is_refused(text: bytes) -> None:
    with pytest.raises(WrongRecordError):
        from_message(_Outer, Message(None, (text,)))
    with pytest.raises(WrongRecordError):
        from_message(_Outer, Message(None))


def test_words_are_no_record_of_their_letters() -> None:
    assert from_message(_Pair, Message(None, (b'["a", "b"]',))) == _Pair("a", "b")
    with pytest.raises(WrongRecordError):
        from_message(_Pair, Message(None, (b'"ab"',)))


def test_what_cannot_be_sent_is_a_fault() -> None:
    with pytest.raises(TypeError):
        to_message((object(),))
