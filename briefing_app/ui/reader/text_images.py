"""The images of a briefing as Qt wants them, decoded when they first come into sight.

Large ones are decoded off the GUI thread, and come into the places that are kept for them.

Only what the briefing itself carries is ever shown: no name leads to a file.
"""

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QTextCursor,
    QTextDocument,
)

from briefing_app.model.briefing import Asset, Briefing
from briefing_app.ui.reader.document.inline_writer import IMAGE_SCHEME
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.worker import Task, Worker

AT_ONCE_PIXELS = 300_000
"""An image of so many pixels is decoded as it is painted, which takes less than 10 ms."""


class Images(QObject):
    """The images of one document.

    Signals: ``came()`` when one has come into its place that was not there when it was asked for.
    """

    came = Signal()

    def __init__(self, document: QTextDocument, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._worker = worker
        self._tasks: dict[str, Task] = {}
        self.all_at_once = False

    def named(self, briefing: Briefing | None, name: QUrl, widest: int) -> QImage:
        """Return the image that the document asks for by name, or the placeholder."""
        asset = asset_named(briefing, name)
        if asset is None:
            return placeholder()
        if self.all_at_once or asset.width * asset.height <= AT_ONCE_PIXELS:
            return decode(asset, widest)
        key = name.toString()
        if key not in self._tasks:
            self._tasks[key] = task = self._worker.start(partial(decode, asset, widest))
            task.done.connect(partial(self._put, key))
        return placeholder()

    def _put(self, name: str, image: QImage) -> None:
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        self.came.emit()

    def forget(self) -> None:
        """Drop the images of a text that is no longer on show."""
        for task in self._tasks.values():
            task.forget()
        self._tasks.clear()


def fit_images(document: QTextDocument, text_index: TextIndex, room: int) -> None:
    """Let no image of a document be wider than a column of so many pixels."""
    cursor = QTextCursor(document)
    for position, picture in text_index.pictures.items():
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        look = cursor.charFormat().toImageFormat()
        width, height = picture.size(room)
        look.setWidth(width)
        look.setHeight(height)
        cursor.setCharFormat(look)


def placeholder() -> QImage:
    """Return what stands for an image that is not there: one clear pixel."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(QColor(Qt.GlobalColor.transparent))
    return image


def decode(asset: Asset, widest: int) -> QImage:
    """Decode an image, no wider than asked for, in pixels; the placeholder if it is broken."""
    data = QByteArray(asset.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(asset.media_type.partition("/")[2].encode()))
    reader.setAutoDetectImageFormat(False)
    if asset.width > widest > 0:
        height = max(1, round(asset.height * widest / asset.width))
        reader.setScaledSize(QSize(widest, height))
    image = reader.read()
    return placeholder() if image.isNull() else image


def asset_named(briefing: Briefing | None, name: QUrl) -> Asset | None:
    """Return what the document asks for by name, if the briefing carries it."""
    assets = tuple(briefing.assets.values()) if briefing is not None else ()
    index = name.path()
    known = name.scheme() == IMAGE_SCHEME and index.isdecimal() and int(index) < len(assets)
    return assets[int(index)] if known else None
