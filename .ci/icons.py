#!/usr/bin/env python3
"""Draw the icon's pictures from its SVG: PNG files, and the containers of Windows and macOS."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "briefing-app.svg"
_SIZES = (16, 32, 48, 64, 128, 256)
_MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)
_GRID = 16


def _draw(size: int) -> Image.Image:
    """Return one square picture, ``size`` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    # The page is 13 units of 16 wide: at 16 pixels its edges would fall between two of them.
    shift = 0.5 if size == _GRID else 0.0
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(_DRAWING)).render(painter, QRectF(shift, 0, size, size))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


def main() -> None:
    """Write every picture beside the SVG."""
    pictures = [_draw(size) for size in _SIZES]
    for size, picture in zip(_SIZES[:-1], pictures[:-1], strict=True):
        picture.save(_DRAWING.with_name(f"{_DRAWING.stem}-{size}.png"), optimize=True)
    pictures[-1].save(_DRAWING.with_suffix(".png"), optimize=True)
    sizes = [(size, size) for size in _SIZES]
    pictures[-1].save(_DRAWING.with_suffix(".ico"), sizes=sizes, append_images=pictures[:-1])
    large = [_draw(size) for size in _MACOS_SIZES]
    large[-1].save(_DRAWING.with_suffix(".icns"), append_images=large[:-1])


if __name__ == "__main__":
    main()
