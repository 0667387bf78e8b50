"""Why no window can be opened, said where a reader can see it."""

import contextlib
import os
import shutil
import subprocess
import sys

_DIALOGS = (
    ("zenity", "--error", "--no-markup", "--text"),
    ("kdialog", "--error"),
    ("xmessage", "-center"),
    ("notify-send", "--app-name=Briefing App", "Briefing App"),
)
"""Programs of desktops that show a sentence, which is their last argument."""


def tell(sentence: str) -> None:
    """Say a sentence on standard error, and on the screen if nobody sees that.

    A program that was started from a menu or a file manager has no terminal. On Linux the first of
    the usual programs for a dialog shows the sentence; it is not waited for.
    """
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(sentence, file=sys.stderr, flush=True)
    seen = sys.stderr is not None and sys.stderr.isatty()
    on_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if seen or not on_screen or not sys.platform.startswith("linux"):
        return
    for name, *options in _DIALOGS:
        if program := shutil.which(name):
            with contextlib.suppress(OSError):
                subprocess.Popen(  # noqa: S603 - one of the programs above
                    [program, *options, sentence],
                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )  # fmt: skip
                return
