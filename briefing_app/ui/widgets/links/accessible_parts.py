"""The parts of a text for screen readers: headings with their levels, lists, tables and links.

Qt tells a screen reader the letters of a text and nothing of what it is made of. The interfaces
here do, made when a screen reader asks.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from briefing_app.ui.widgets.accessibility.plain_interface import (
    NOTHING,
    Attributes,
    PlainInterface,
    address,
)
from briefing_app.ui.widgets.links.parts import Part, PartKind, links_and_images

if TYPE_CHECKING:
    from briefing_app.ui.widgets.links.link_view import LinkView

_Role = QAccessible.Role
_ROLES: dict[PartKind, QAccessible.Role] = {
    "text": _Role.Document,
    "heading": _Role.Heading,
    "paragraph": _Role.Paragraph,
    "code": _Role.Section,
    "quote": _Role.BlockQuote,
    "callout": _Role.Note,
    "list": _Role.List,
    "item": _Role.ListItem,
    "table": _Role.Table,
    "row": _Role.Row,
    "header": _Role.ColumnHeader,
    "cell": _Role.Cell,
    "link": _Role.Link,
    "image": _Role.Graphic,
    "passage": _Role.StaticText,
}


class _Press(QAccessibleActionInterface):
    """What can be done with a link."""

    def __init__(self, part: AccessiblePart) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return [self.pressAction()]

    def doAction(self, _name: str) -> None:
        """Do it after the screen reader has its answer: the link may open a dialog."""
        QTimer.singleShot(0, self._part.pane, self._part.press)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []


class _WithParts:
    """What Qt asks an interface about the parts inside it; it takes None for no part."""

    @property
    @abstractmethod
    def children(self) -> list[AccessiblePart]:
        """The parts inside this one."""

    def childCount(self) -> int:
        return len(self.children)

    def child(self, index: int) -> Any:
        return self.children[index] if 0 <= index < len(self.children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.children.index(child) if child in self.children else -1

    def childAt(self, x: int, y: int) -> Any:
        return _at(self.children, x, y)


class AccessiblePart(_WithParts, PlainInterface):
    """One part of the text as a screen reader sees it."""

    def __init__(
        self, text: AccessibleParts, parent: AccessiblePart | AccessibleParts, part: Part
    ) -> None:
        super().__init__()
        self.part = part
        self._text = text
        self._parent = parent
        self._children: list[AccessiblePart] | None = None
        self._attributes: Attributes | None = None
        self._press = _Press(self) if part.kind == "link" else None
        self.id = QAccessible.registerAccessibleInterface(self)

    @property
    def children(self) -> list[AccessiblePart]:
        """The parts inside this one, made when they are first asked for."""
        if self._children is None:
            self._children = self._text.children_of(self, self.part)
        return self._children

    @property
    def pane(self) -> LinkView:
        """The pane whose text this is a part of."""
        return self._text.pane

    @Slot()
    def press(self) -> None:
        """Follow the link that this is."""
        self.pane.follow(self.part.address)

    def forget(self) -> None:
        """Tell Qt that there is no such part any more, nor any inside it."""
        for child in self._children or ():
            child.forget()
        QAccessible.deleteAccessibleInterface(self.id)

    # What Qt asks for

    def isValid(self) -> bool:
        return self._text.is_shown()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._text.pane.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def role(self) -> QAccessible.Role:
        return _ROLES[self.part.kind]

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._text.name_of(self.part)
        if kind == QAccessible.Text.Description:
            return self._text.description_of(self.part)
        return ""

    def rect(self) -> QRect:
        return self._text.pane.area_on_screen(self.part.start, self.part.end)

    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        pane = self._text.pane
        made.offscreen = not pane.rect().intersects(
            QRect(pane.mapFromGlobal(self.rect().topLeft()), self.rect().size())
        )
        if self.part.kind == "link":
            made.focusable = made.linked = True
            made.focused = pane.hasFocus() and pane.focused_link == self.part.start
        if self.part.marker in ("☐", "☑"):
            made.checkable = True
            made.checked = self.part.marker == "☑"
        return made

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.AttributesInterface:
            if self._attributes is None:
                self._attributes = Attributes(self.part.level, self._text.language_of(self.part))
            return address(self._attributes)
        if kind == QAccessible.InterfaceType.ActionInterface and self._press is not None:
            return address(self._press)
        return NOTHING


class AccessibleParts(_WithParts, QAccessibleWidget):
    """A text that is told in parts; its letters are those that Qt's own interface tells.

    Subclasses say what the parts are, and what each is called.
    """

    def __init__(self, pane: LinkView, letters: QAccessibleInterface) -> None:
        super().__init__(pane, letters.role())
        # Qt deletes `letters` with the pane, and PySide does not learn of it: an object of Python
        # that were kept would be taken for the next thing at the same address.
        self._letters = address(letters.textInterface())
        self._root: Part | None = None
        self._children: list[AccessiblePart] = []
        pane.destroyed.connect(self.forget_parts)

    @property
    def pane(self) -> LinkView:
        """The pane, not kept here: PySide keeps this interface for good."""
        return cast("LinkView", self.object())

    @property
    def children(self) -> list[AccessiblePart]:
        """The parts of the text, made when they are first asked for."""
        if self._root is None:
            self._root = self.outline()
            self._children = self.children_of(self, self._root)
        return self._children

    @Slot()
    def forget_parts(self) -> None:
        """Forget the parts of a text that is no longer what it was."""
        for child in self._children:
            child.forget()
        self._root, self._children = None, []

    def focus_link(self, start: int) -> None:
        """Tell that the link at a position has the focus."""
        found = self._link_at(self.children, start)
        if found is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(found, QAccessible.Event.Focus))

    def _link_at(self, parts: list[AccessiblePart], start: int) -> AccessiblePart | None:
        for each in parts:
            if each.part.kind == "link" and each.part.start == start:
                return each
            if each.part.start <= start <= each.part.end and each.part.kind != "link":
                found = self._link_at(each.children, start)
                if found is not None:
                    return found
        return None

    # What the parts of a text are

    @abstractmethod
    def outline(self) -> Part:
        """Return the whole text as one part."""

    @abstractmethod
    def name_of(self, part: Part) -> str:
        """Return the words of a part."""

    @abstractmethod
    def description_of(self, part: Part) -> str:
        """Return what else there is to say of a part; of a link, where it leads."""

    @property
    def language(self) -> str:
        """The tag of the language that the text is in; empty for that of the program."""
        return ""

    def language_of(self, _part: Part) -> str:
        """Return the tag of the language that the words of a part are in."""
        return self.language

    def inside(self, part: Part) -> list[Part]:
        """Return the parts inside one: of words, the links and images among them."""
        if part.kind in ("link", "image", "passage"):
            return []
        return links_and_images(self.pane.document(), part) if part.has_words else part.parts

    # What its parts ask for

    def children_of(
        self, parent: AccessiblePart | AccessibleParts, part: Part
    ) -> list[AccessiblePart]:
        """Return the interfaces of what is inside a part.

        An image without words is there for the eye alone.
        """
        told = (each for each in self.inside(part) if each.kind != "image" or self.name_of(each))
        return [AccessiblePart(self, parent, each) for each in told]

    def is_shown(self) -> bool:
        """Whether there is a pane with a text."""
        return Shiboken.isValid(self) and self._root is not None

    # What Qt asks for

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        focused = self.pane.focused_link
        return self._link_at(self.children, focused) if focused >= 0 else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.TextInterface:
            return self._letters
        if kind == QAccessible.InterfaceType.AttributesInterface:
            self._attributes = Attributes(lang=self.language)
            return address(self._attributes)
        return NOTHING


def _at(parts: list[AccessiblePart], x: int, y: int) -> QAccessibleInterface | None:
    """Return the part at a point of the screen."""
    return next((part for part in parts if part.rect().contains(QPoint(x, y))), None)
