"""Trusting the key of somebody who signs briefings, after it was compared with its owner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.input.files.folder import descriptor, read_all
from briefing_app.input.spoofing import visible_path
from briefing_app.model.errors import BriefingError
from briefing_app.signing import minisign, trusted_keys
from briefing_app.signing.minisign import PublicKey, SignatureError
from briefing_app.system_errors import why_unwritten
from briefing_app.translation import tr
from briefing_app.ui.widgets.dialogs.file_dialogs import ask_for_file
from briefing_app.ui.widgets.plain import ask

if TYPE_CHECKING:
    from briefing_app.ui.window.main_window import MainWindow

_FILTER = tr("Public keys (*.pub);;All files (*)")


def trust_key(window: MainWindow) -> None:
    """Ask for a public key and whether it was compared; then trust it and read the file again."""
    session = window.session
    file = ask_for_file(session, window, tr("Trust a key"), _FILTER)
    if not file:
        return
    path = Path(file)
    shown = visible_path(path.name)
    try:
        with descriptor(path) as handle:
            key = minisign.read_public_key(read_all(handle, minisign.MOST_BYTES, file))
        question = _question(key, visible_path(path.stem))
        if not ask(window, tr("Trust a key"), question, tr("Trust it")):
            return
        trusted_keys.trust(key, path.stem)
    except BriefingError as error:
        words = tr("“{file}” is not trusted. {reason}", file=shown, reason=error.problem.sentence)
        session.notice.emit(words, "error")
        return
    except SignatureError as error:
        words = tr("“{file}” is not trusted. {reason}", file=shown, reason=error)
        session.notice.emit(words, "error")
        return
    except OSError as error:
        # A file that cannot be read is a BriefingError: this is the reader's own folder of keys.
        words = tr("“{file}” is not trusted: {error}.", file=shown, error=why_unwritten(error))
        session.notice.emit(words, "error")
        return
    session.message.emit(tr("Trusted: {name}", name=path.stem))
    window.file.reload()


def _question(key: PublicKey, name: str) -> str:
    line = minisign.public_key_file(key).decode().splitlines()[1]
    return tr(
        "Whoever has this key can sign briefings as “{name}”. Compare it with its owner first, for"
        " example by telephone.\n\nId: {id}\nKey: {key}",
        name=name,
        id=key.name,
        key=line,
    )
