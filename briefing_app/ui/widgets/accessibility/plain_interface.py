"""What is the same in all interfaces of our own that are for no widget."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QColor,
)
from shiboken6 import Shiboken

NOTHING = Shiboken.VoidPtr(0)
"""What `interface_cast` returns for what an interface has not."""


def address(interface: Shiboken.Object) -> Shiboken.VoidPtr:
    """Return an interface as Qt wants it from `interface_cast`."""
    return Shiboken.VoidPtr(Shiboken.getCppPointer(interface)[0])


class Attributes(QAccessibleAttributesInterface):
    """What there is to tell of something beside its words and its state.

    ``level`` is how deep it is, a heading among headings or a row in a tree, and 0 where nothing
    is; ``lang`` the tag of the language that its words are in, or empty for the reader's.
    """

    def __init__(self, level: int = 0, lang: str = "") -> None:
        super().__init__()
        self._values: dict[QAccessible.Attribute, object] = {}
        if level:
            self._values[QAccessible.Attribute.Level] = level
        if lang:
            self._values[QAccessible.Attribute.Locale] = QLocale(lang)

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return list(self._values)

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return self._values.get(key)


class PlainInterface(QAccessibleInterface):
    """An interface whose words are read only, with no relations and no colours of its own.

    None of what is inside it has the keys.
    """

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Do nothing: the words are the program's or the author's."""

    def relations(
        self, _match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        return []

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()
