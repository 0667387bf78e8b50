"""What the process that decodes images does, and nothing else runs there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from briefing_app.processes.messages import Message

FORM = QImage.Format.Format_ARGB32_Premultiplied
"""How pixels are sent: Qt draws this form without another step."""


def decode(value: object, blobs: Sequence[bytes]) -> Message:
    """Decode an image of the format, turned and scaled to the size in ``[format, width, height]``.

    The answer is ``[width, height, bytes in a row]`` with the pixels, and empty if it is broken.
    """
    match value:
        case [str(name), int(width), int(height)]:
            data = QByteArray(blobs[0])
        case _:
            raise ValueError("not a request")
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)  # as EXIF says
    sideways = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    reader.setScaledSize(QSize(height, width) if sideways else QSize(width, height))
    image = reader.read()
    if image.isNull():
        return Message([])
    image = image.convertToFormat(FORM)
    return Message([image.width(), image.height(), image.bytesPerLine()], (bytes(image.bits()),))
