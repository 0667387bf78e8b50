"""Records of the model as a message, and back: every value is checked against its annotation.

A named tuple is a list of its fields, a set a list, a mapping an object, bytes the place of a blob.
"""

import gc
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from briefing_app.processes.messages import Message

T = TypeVar("T")
_Check = Callable[[Any, Sequence[bytes]], Any]


_EMPTY: Mapping[str, object] = MappingProxyType({})


class WrongRecordError(ValueError):
    """A message is not the record that it should be."""


def to_message(record: object) -> Message:
    """Return a record as a message."""
    blobs: list[bytes] = []

    def plain(value: object) -> object:
        if isinstance(value, MappingProxyType):
            return dict(value)
        if isinstance(value, bytes):
            blobs.append(value)
            return len(blobs) - 1
        if isinstance(value, frozenset):
            return list(value)
        raise TypeError(type(value).__name__)

    # One long string passes to the other side faster than a tree that is encoded there.
    text = json.dumps(record, default=plain, separators=(",", ":"))
    return Message(None, (text.encode("ascii"), *blobs))


def from_message(kind: type[T], message: Message) -> T:
    """Return the record of a kind that is in a message; raises WrongRecordError."""
    try:
        text, *blobs = message.blobs
        with no_collection():
            value = json.loads(text, object_hook=_in_turn)
            return cast("T", _check_of(cast("Any", kind))(value, blobs))
    except (ValueError, TypeError, IndexError, RecursionError) as error:
        raise WrongRecordError(kind.__name__) from error


def _in_turn(value: dict[str, object]) -> dict[str, object]:
    """Return an object as it is: that Python is called at all lets other threads have a turn.

    The window would stand still until a long text is decoded.
    """
    return value


_SHARED, _SHORT = 100, 10
"""How many records of words are shared, and below how many letters in all."""


_holding: list[None] = []
"""As many as hold the collector. A list, since two threads could lose a change of a number."""


@contextmanager
def no_collection() -> Iterator[None]:
    """Hold Python's garbage collector, which finds nothing in a tree that is just being made."""
    was_on = gc.isenabled()
    gc.disable()
    _holding.append(None)
    try:
        yield
    finally:
        _holding.pop()
        if was_on:
            gc.enable()


def collection_is_held() -> bool:
    """Return whether any thread is in `no_collection`."""
    return bool(_holding)


def _fail(value: object) -> Any:
    raise WrongRecordError(type(value).__name__)


@cache
def _check_of(kind: Any) -> _Check:
    """Return what checks a value against a type and makes it the value of that type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    made = _MADE.get(get_origin(kind))
    return made(get_args(kind)) if made is not None else _record(kind)


def _text(value: Any, _blobs: Sequence[bytes]) -> Any:
    return value if type(value) is str else _fail(value)


def _whole(value: Any, _blobs: Sequence[bytes]) -> Any:
    return value if type(value) is int else _fail(value)


def _truth(value: Any, _blobs: Sequence[bytes]) -> Any:
    return value if type(value) is bool else _fail(value)


def _number(value: Any, _blobs: Sequence[bytes]) -> Any:
    return value if type(value) in (int, float) else _fail(value)


def _anything(value: Any, _blobs: Sequence[bytes]) -> Any:
    return value


def _blob(value: Any, blobs: Sequence[bytes]) -> Any:
    return blobs[value] if type(value) is int and value >= 0 else _fail(value)


_PLAIN: dict[Any, _Check] = {
    str: _text, int: _whole, bool: _truth, float: _number, object: _anything, bytes: _blob,
}  # fmt: skip


def _one_of(parameters: tuple[Any, ...]) -> _Check:
    values = frozenset(parameters)

    def check(value: Any, _blobs: Sequence[bytes]) -> Any:
        return value if type(value) in (str, int) and value in values else _fail(value)

    return check


def _either(kinds: tuple[Any, ...]) -> _Check:
    """Of a union, what JSON has as such is told by its type; at most one other kind is a list."""
    simple = {kind for kind in kinds if kind is NoneType or kind in _PLAIN}
    others = [_check_of(kind) for kind in kinds if kind not in simple]

    def check(value: Any, blobs: Sequence[bytes]) -> Any:
        if type(value) in simple:
            return value
        return others[0](value, blobs) if others else _fail(value)

    return check


def _many(kind: Any) -> _Check:
    one: list[_Check] = []

    def check(value: Any, blobs: Sequence[bytes]) -> Any:
        if not one:  # not before, since a kind may hold itself
            one.append(_check_of(kind))
        if type(value) is not list:
            _fail(value)
        each = one[0]
        for index, part in enumerate(value):
            value[index] = each(part, blobs)  # in its place, so that no two trees are in memory
        return tuple(value)

    return check


def _set(kinds: tuple[Any, ...]) -> _Check:
    many = _many(kinds[0])

    def check(value: Any, blobs: Sequence[bytes]) -> Any:
        return frozenset(many(value, blobs))

    return check


def _tuple(kinds: tuple[Any, ...]) -> _Check:
    if kinds[-1] is ...:
        return _many(kinds[0])
    checks = [_check_of(kind) for kind in kinds]

    def check(value: Any, blobs: Sequence[bytes]) -> Any:
        if type(value) is not list:
            _fail(value)
        return tuple(each(part, blobs) for each, part in zip(checks, value, strict=True))

    return check


def _mapping(kinds: tuple[Any, ...]) -> _Check:
    one = _check_of(kinds[1])

    def check(value: Any, blobs: Sequence[bytes]) -> Any:
        if type(value) is not dict:
            _fail(value)
        return {key: one(part, blobs) for key, part in value.items()} if value else _EMPTY

    return check


def _record(kind: Any) -> _Check:
    hints = get_type_hints(kind)
    checks = [_check_of(hints[name]) for name in kind._fields]
    count = len(checks)

    def check(value: Any, blobs: Sequence[bytes]) -> Any:
        if type(value) is not list or len(value) != count:
            _fail(value)
        return kind._make([each(part, blobs) for each, part in zip(checks, value, strict=True)])

    return _shared(check) if all(map(_is_words, hints.values())) else check


def _is_words(kind: Any) -> bool:
    """Return whether values of a type are strings only."""
    return kind is str or (
        get_origin(kind) is Literal and all(type(each) is str for each in get_args(kind))
    )


def _shared(check: _Check) -> _Check:
    """Make a record that comes again, such as a rating without a reason, once.

    A large comparison has few different ones, and a quarter of a million in all.
    """
    known: dict[tuple[Any, ...], Any] = {}

    def find(value: Any, blobs: Sequence[bytes]) -> Any:
        key = tuple(value) if type(value) is list else _fail(value)
        found = known.get(key)
        if found is None:
            found = check(value, blobs)
            if len(known) < _SHARED and sum(map(len, key)) < _SHORT:
                known[key] = found
        return found

    return find


_MADE: dict[Any, Callable[[tuple[Any, ...]], _Check]] = {
    Literal: _one_of, Union: _either, UnionType: _either, tuple: _tuple, frozenset: _set,
    Mapping: _mapping,
}  # fmt: skip
