"""What is the same in all interfaces of our own that are for no widget."""

from __future__ import annotations

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


class Level(QAccessibleAttributesInterface):
    """How deep something is: a heading among headings, a row in a tree."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, _key: QAccessible.Attribute) -> int:
        return self._level


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
