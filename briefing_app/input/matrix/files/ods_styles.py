"""The styles of an OpenDocument spreadsheet: how it shows dates, what it hides and strikes out."""

from collections.abc import Mapping

_EXTENSIONS = "urn:org:documentfoundation:names:experimental:calc:"
_SIZES = {"year": 4, "month": 7, "day": 10}
"""The parts of a date, from the coarsest, and how much of ISO 8601 each needs."""


class _Names(dict[str, str]):
    """The names of attributes without their namespaces; there are few, and each comes often."""

    def __missing__(self, name: str) -> str:
        uri, _, local = name.rpartition("}")
        plain = self[name] = f"extended-{local}" if uri.startswith(_EXTENSIONS) else local
        return plain


_NAMES = _Names()


def plain(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return attributes by their names without namespaces; extensions begin with ``extended-``."""
    return {_NAMES[name]: value for name, value in attributes.items()}


class StyleReader:
    """Reads which styles show a date without its day or month, hide a sheet or strike words out."""

    def __init__(self) -> None:
        self.hidden: set[str] = set()
        self.struck: set[str] = set()
        self._shown: dict[str, str] = {}
        self._data_styles: dict[str, str] = {}
        self._style = self._date_style = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take in the start of an element."""
        self.take(name, plain(attributes))

    def take(self, name: str, attributes: Mapping[str, str]) -> None:
        """Do the same with plain names of attributes."""
        if name == "style":
            self._style = attributes.get("name", "")
            self._data_styles[self._style] = attributes.get("data-style-name", "")
            if attributes.get("parent-style-name") in self.struck:
                self.struck.add(self._style)
        elif name == "text-properties":
            self._take_line(attributes)
        elif name == "table-properties" and attributes.get("display") == "false":
            self.hidden.add(self._style)
        elif name == "date-style":
            self._date_style = attributes.get("name", "")
        elif name in _SIZES and self._date_style:
            finest = max(name, self._shown.get(self._date_style, name), key=_SIZES.__getitem__)
            self._shown[self._date_style] = finest

    def _take_line(self, attributes: Mapping[str, str]) -> None:
        """Note whether the style has a line through its words, if it says so."""
        lines = {attributes.get(f"text-line-through-{name}", "") for name in ("style", "type")}
        if "none" in lines:
            self.struck.discard(self._style)
        elif lines != {""}:
            self.struck.add(self._style)

    def text(self, words: str) -> None:
        """Do nothing: only attributes are of interest."""

    def end(self, name: str, text: str = "") -> None:  # noqa: ARG002 - every reader has it
        """Take in the end of an element."""
        if name == "date-style":
            self._date_style = ""

    def date(self, value: str, style: str) -> str:
        """Return a date as precisely as a style shows it, whole if that is not known."""
        shown = self._shown.get(self._data_styles.get(style, ""), "day")
        return value.partition("T")[0][: _SIZES[shown]]
