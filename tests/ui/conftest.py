"""What every test of the interface needs: the application, and a clipboard that is left empty."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Return the one application of the process.

    The offscreen clipboard keeps what was copied past the end of Python, and then crashes.
    """
    yield qapp
    if QGuiApplication.clipboard().mimeData() is not None:
        QGuiApplication.clipboard().clear()
