"""What the shelf leaves to other threads: how it is ended."""

import threading
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QObject

from briefing_app.shelf_update import Progress
from briefing_app.ui.shelf import shelf_work
from briefing_app.ui.shelf.shelf_work import ShelfWork


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


def test_folders_are_read_no_further_once_that_is_cancelled(
    parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reached: list[int] = []

    def read(_index: object, *, folders: Sequence[str], report: Callable[[Progress], None]) -> None:
        for number, _folder in enumerate(folders):
            report(Progress(number, len(folders)))
            reached.append(number)
            begun.set()
            go_on.wait(10)

    monkeypatch.setattr(shelf_work, "update", read)
    work = ShelfWork(parent, remembers=False)
    work.update(("/one", "/two"))
    assert begun.wait(10)
    work.cancel()
    assert work.cancelled
    assert not work.updating
    go_on.set()
    work.stop()
    assert reached == [0]


def test_an_index_that_is_not_kept_is_gone_in_the_end(parent: QObject) -> None:
    work = ShelfWork(parent, remembers=False)
    folder = work._folder
    assert folder.is_dir()
    work.stop()
    assert not folder.exists()
