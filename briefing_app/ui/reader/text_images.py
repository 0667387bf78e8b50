"""The images of a briefing as Qt wants them, decoded when they first come into sight.

They are decoded by a process that can be ended, off the GUI thread, and come into the places that
are kept for them: what an image does to its decoder is up to its author.

Only what the briefing itself carries is ever shown: no name leads to a file.
"""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextCursor,
    QTextDocument,
)

from briefing_app import log
from briefing_app.model.briefing import Asset, Briefing
from briefing_app.processes.helper import OverLimitError
from briefing_app.processes.kept import Kept
from briefing_app.processes.work import Limits, Work
from briefing_app.ui.reader.document.inline_writer import IMAGE_SCHEME
from briefing_app.ui.reader.document.text_index import TextIndex
from briefing_app.ui.reader.image_jobs import FORM
from briefing_app.ui.worker import Task, Worker

DECODING = Limits(seconds=20, memory=1 << 30, files=128, answer=128 << 20)
"""The largest image takes 100 MB once it is drawn, and some times that on the way."""


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
        if self.all_at_once:
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


@cache
def _decoder() -> Kept:
    return Kept(Work("briefing_app.ui.reader.image_jobs:decode", DECODING, threads=True))


def decode(asset: Asset, widest: int) -> QImage:
    """Decode an image, no wider than asked for, in pixels; the placeholder if it is broken."""
    width, height = asset.width, asset.height
    if width > widest > 0:
        width, height = widest, max(1, round(height * widest / width))
    form = asset.media_type.partition("/")[2]
    try:
        answer = _decoder().ask([form, width, height], (asset.data,))
    except (OverLimitError, OSError) as error:
        log.failure(error)
        return placeholder()
    match answer.value, answer.blobs:
        case [int(width), int(height), int(row)], [pixels]:
            if row >= 4 * width > 0 and len(pixels) == row * height:
                return QImage(pixels, width, height, row, FORM).copy()
    return placeholder()


def asset_named(briefing: Briefing | None, name: QUrl) -> Asset | None:
    """Return what the document asks for by name, if the briefing carries it."""
    assets = tuple(briefing.assets.values()) if briefing is not None else ()
    index = name.path()
    known = name.scheme() == IMAGE_SCHEME and index.isdecimal() and int(index) < len(assets)
    return assets[int(index)] if known else None
