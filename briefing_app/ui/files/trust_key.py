"""Trusting the key of somebody who signs briefings, after it was compared with its owner."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from briefing_app.input.folder import descriptor, read_all
from briefing_app.model.errors import BriefingError
from briefing_app.signing import minisign, trusted_keys
from briefing_app.signing.minisign import PublicKey, SignatureError
from briefing_app.ui.widgets.plain import ask

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

_FILTER = "Public keys (*.pub);;All files (*)"


def trust_key(window: "MainWindow") -> None:
    """Ask for a public key and whether it was compared; then trust it and read the file again."""
    session = window.session
    file, _filter = QFileDialog.getOpenFileName(window, "Trust a key", session.folder(), _FILTER)
    if not file:
        return
    path = Path(file)
    try:
        with descriptor(path) as handle:
            key = minisign.read_public_key(read_all(handle, minisign.MOST_BYTES, file))
        if not ask(window, "Trust a key", _question(key, path.stem), "Trust it"):
            return
        trusted_keys.trust(key, path.stem)
    except BriefingError as error:
        session.notice.emit(f"“{path.name}” is not trusted. {error.problem.sentence}", "error")
        return
    except SignatureError as error:
        session.notice.emit(f"“{path.name}” is not trusted. {error}", "error")
        return
    except OSError as error:
        session.notice.emit(f"“{path.name}” is not trusted: {error.strerror}.", "error")
        return
    session.message.emit(f"Trusted: {path.stem}")
    window.file.reload()


def _question(key: PublicKey, name: str) -> str:
    line = minisign.public_key_file(key).decode().splitlines()[1]
    return (
        f"Whoever has this key can sign briefings as “{name}”. Compare it with its owner first,"
        f" for example by telephone.\n\nId: {key.name}\nKey: {line}"
    )
