"""The images of a briefing as Qt wants them, decoded when they first come into sight.

Only what the briefing itself carries is ever shown: no name leads to a file.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
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


def image_named(briefing: Briefing | None, name: QUrl, widest: int) -> QImage:
    """Return the image that the document asks for by name, or the placeholder."""
    assets = tuple(briefing.assets.values()) if briefing is not None else ()
    index = name.path()
    known = name.scheme() == IMAGE_SCHEME and index.isdecimal() and int(index) < len(assets)
    return decode(assets[int(index)], widest) if known else placeholder()
