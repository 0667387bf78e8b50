"""What the window says of a briefing's signature, and trusting a key."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing_app.model.signature import Signature
from briefing_app.signing import minisign, trusted_keys
from briefing_app.signing.minisign import SecretKey
from briefing_app.ui.commands.dialogs.this_copy_dialog import ThisCopyDialog
from briefing_app.ui.files import trust_key as trusting
from briefing_app.ui.session import Session
from briefing_app.ui.window.bars.signature_bar import SignatureBar, SignatureButton
from briefing_app.ui.window.main_window import MainWindow

KEY = SecretKey(bytes(range(8)), bytes(range(32)))


@pytest.fixture(autouse=True)
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of trusted keys, empty at first; a public key lies beside it."""
    folder = tmp_path / "keys"
    monkeypatch.setattr(trusted_keys, "key_folders", lambda: (folder,))
    (tmp_path / "Desk 4.pub").write_bytes(minisign.public_key_file(minisign.public_half(KEY)))
    return folder


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    """A signed briefing."""
    file = tmp_path / "ferry.md"
    file.write_text("# The ferry\n\nIt sails.\n", "utf-8")
    signature = minisign.sign(file.read_bytes(), KEY, "as sent")
    file.with_name("ferry.md.minisig").write_bytes(signature)
    return file


def show(window: MainWindow, file: Path) -> None:
    window.open(str(file))
    window.parts.show_frame()


def bar(window: MainWindow) -> SignatureBar | None:
    return window.findChild(SignatureBar)


def short(window: MainWindow) -> str:
    return window.findChild(SignatureButton).text()


def choose(monkeypatch: pytest.MonkeyPatch, file: str, *, yes: bool = True) -> list[str]:
    """Let the dialogs choose a file and an answer; return the questions."""
    questions: list[str] = []

    def ask(_window: object, _title: str, question: str, _yes: str) -> bool:
        questions.append(question)
        return yes

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_all: (file, ""))
    monkeypatch.setattr(trusting, "ask", ask)
    return questions


def test_a_briefing_without_a_signature_says_so_in_the_status_bar(window: MainWindow) -> None:
    assert short(window) == "Not signed"
    assert bar(window) is None


def test_an_altered_briefing_has_a_red_bar_that_stays(
    window: MainWindow, signed: Path, tmp_path: Path
) -> None:
    trusted_keys.trust(minisign.public_half(KEY), "Desk 4")
    show(window, signed)
    assert short(window) == "Signed by Desk 4"
    assert bar(window) is None
    signed.write_text("# The fairy\n", "utf-8")
    show(window, signed)
    found = bar(window)
    assert found is not None
    assert found.isVisible()
    assert "was altered after it was signed" in found.words
    assert found.property("severity") == "error"
    assert not found.trust.isVisible()
    # There is no button that takes it away, and the bar of problems does not say it twice.
    assert found.details.isVisible()
    assert window.findChild(SignatureButton).text() == "Altered after signing"
    assert not window.parts.problems.isVisible()
    other = tmp_path / "other.md"
    other.write_text("# Another\n", "utf-8")
    show(window, other)
    assert not found.isVisible()


def test_an_unknown_key_is_trusted_after_comparing(
    window: MainWindow, signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(window, signed)
    found = bar(window)
    assert found is not None
    assert "which you do not know" in found.words
    questions = choose(monkeypatch, str(tmp_path / "Desk 4.pub"))
    said: list[str] = []
    window.session.message.connect(said.append)
    found.trust.click()
    assert "Trusted: Desk 4" in said
    window.parts.show_frame()
    assert "“Desk 4”" in questions[0]
    assert minisign.public_half(KEY).name in questions[0]
    assert short(window) == "Signed by Desk 4"
    assert not found.isVisible()


def test_the_name_of_a_key_plays_no_tricks(
    window: MainWindow, signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(window, signed)
    odd = (tmp_path / "Desk 4.pub").rename(tmp_path / "4 \u202eksed.pub")
    questions = choose(monkeypatch, str(odd))
    found = bar(window)
    assert found is not None
    found.trust.click()
    assert "“4 ⟨U+202E⟩ksed”" in questions[0]
    assert window.parts.notice.words.startswith("“4 ⟨U+202E⟩ksed.pub” is not trusted.")
    assert "\u202e" not in window.parts.notice.words


def test_the_name_of_a_key_keeps_its_ampersand(qtbot: QtBot, session: Session) -> None:
    button = SignatureButton(session)
    qtbot.addWidget(button)
    button.show_signature(Signature("trusted", signer="R&D"))
    assert button.text() == "Signed by R&&D"
    assert "R&D" in button.accessibleName()


@pytest.mark.parametrize(("name", "yes"), [("", True), ("Desk 4.pub", False)])
def test_a_reader_may_change_their_mind(
    window: MainWindow, keys: Path, monkeypatch: pytest.MonkeyPatch, name: str, yes: bool
) -> None:
    choose(monkeypatch, str(keys.parent / name) if name else "", yes=yes)
    trusting.trust_key(window)
    assert not keys.exists()


@pytest.mark.parametrize("name", ["ferry.md", "none.pub"])
def test_what_is_not_a_key_is_told(
    window: MainWindow, signed: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(signed.with_name(name)))
    trusting.trust_key(window)
    assert f"“{name}” is not trusted" in window.parts.notice.words


def test_why_a_key_cannot_be_kept_is_told(
    window: MainWindow, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.touch()
    choose(monkeypatch, str(keys.with_name("Desk 4.pub")))
    trusting.trust_key(window)
    assert window.parts.notice.words == (
        "“Desk 4.pub” is not trusted: there is a file with this name already."
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_no_key_and_is_not_waited_for(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe.pub")
    choose(monkeypatch, str(tmp_path / "pipe.pub"))
    trusting.trust_key(window)
    assert window.parts.notice.words == (
        "“pipe.pub” is not trusted. It is not an ordinary file, so it is not read."
    )


def test_this_copy_is_shown_and_copied(window: MainWindow) -> None:
    briefing = window.session.briefing
    assert briefing is not None
    dialog = ThisCopyDialog(window.session, briefing, window)
    assert "SHA-256: " in dialog.text
    said: list[str] = []
    window.session.message.connect(said.append)
    dialog._copy()
    assert said == ["Details of this copy copied"]
    assert QGuiApplication.clipboard().text() == dialog.text
    dialog.deleteLater()


def test_each_state_has_its_bar(window: MainWindow) -> None:
    made = SignatureBar(window.session)
    made.show_signature(Signature("unreadable", reason="It is not text."))
    assert made.property("severity") == "warning"
    assert made.words == "The signature cannot be read, so nothing is proven. It is not text."
    made.show_signature(Signature())
    assert made.isHidden()
    made.deleteLater()


def test_the_words_in_the_status_bar_open_this_copy(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(ThisCopyDialog, "exec", lambda dialog: opened.append(dialog.text))
    window.findChild(SignatureButton).click()
    assert len(opened) == 1
