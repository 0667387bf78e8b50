"""Records of the model as bytes, to be passed between processes of the program."""

import copyreg
import io
import pickle
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

_Reduced = tuple[Callable[..., Any], tuple[Any, ...]]


def packed(record: object) -> bytes:
    """Return a record as bytes; read-only mappings, too, which pickle does not know."""
    stream = io.BytesIO()
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {**copyreg.dispatch_table, MappingProxyType: _parts}
    pickler.dump(record)
    return stream.getvalue()


def unpacked(data: bytes) -> Any:
    """Return the record that `packed` was given; only for bytes of the program's own."""
    return pickle.loads(data)  # noqa: S301 - from our own process, through a pipe


def _parts(proxy: "MappingProxyType[str, object]") -> _Reduced:
    return _read_only, (dict(proxy),)


def _read_only(mapping: dict[str, object]) -> Mapping[str, object]:
    return MappingProxyType(mapping)
