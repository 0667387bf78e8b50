"""Acts for a screen reader: reads the tree of the program on the accessibility bus, and listens.

Run by the system's Python, which has pyatspi, as ``screen_reader.py OUT LAST``. Waits until the
tree has a part named LAST; writes a JSON object to OUT: ``tree``, what was heard after each of
the keys that xdotool types, and after a link below the table was pressed.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 120.0
"""Seconds to wait for anything before giving up."""
DETAIL = "Detail of the chosen cell"
HEARD = ("object:state-changed:focused", "object:announcement", "object:text-caret-moved")


def wait_for(found: Callable[[], object]) -> object:
    """Let events in until something is found; exits if that takes too long."""
    context, end = GLib.MainContext.default(), time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        try:
            result = found()
        except GLib.Error:  # What was looked at has just gone.
            result = None
        if result:
            return result
        time.sleep(0.02)
    sys.exit("waited in vain")


def described(part: pyatspi.Accessible) -> dict[str, object]:
    """Return a part of the tree, with all that is inside it."""
    attributes = dict(each.split(":", 1) for each in part.getAttributes())
    states = part.getState().getStates()
    children = [part.getChildAtIndex(index) for index in range(part.childCount)]
    return {
        "role": part.getRoleName(),
        "name": part.name,
        "description": part.description,
        "level": int(attributes.get("level", 0)),
        "language": part.get_object_locale(),
        "showing": pyatspi.STATE_SHOWING in states,
        "checked": pyatspi.STATE_CHECKED in states,
        "expanded": pyatspi.STATE_EXPANDED in states,
        "children": [described(each) for each in children if each is not None],
    }


def walk(part: pyatspi.Accessible) -> list[pyatspi.Accessible]:
    """Return a part and all that is inside it."""
    found = [part]
    for index in range(part.childCount):
        child = part.getChildAtIndex(index)
        found += walk(child) if child is not None else []
    return found


class Listener:
    """What is heard on the bus."""

    def __init__(self) -> None:
        self.heard: list[dict[str, object]] = []
        pyatspi.Registry.registerEventListener(self._hear, *HEARD)

    def _hear(self, event: Any) -> None:
        if event.type.name.startswith("object:announcement"):
            said = event.any_data
        elif event.detail1 or "caret" in str(event.type):
            said = event.source.name
        else:
            return
        self.heard.append({"event": str(event.type), "role": event.source.getRoleName(),
                           "said": said})  # fmt: skip

    def press(self, keys: str, kind: str, words: str = "") -> list[dict[str, object]]:
        """Press keys; return what is heard up to an event of a kind that says some words."""
        typing = ["xdotool", "key", "--clearmodifiers", *keys.split()]
        return self.wait_after(lambda: subprocess.run(typing, check=True), kind, words)

    def wait_after(
        self, act: Callable[[], object], kind: str, words: str = ""
    ) -> list[dict[str, object]]:
        """Do something; return what is heard up to an event of a kind that says some words."""
        self.heard = []
        act()
        wait_for(lambda: any(kind in str(each["event"]) and words in str(each["said"])
                             for each in self.heard))  # fmt: skip
        return self.heard


def main() -> None:
    """Wait for the program, read its tree, press some keys, and say what came of it."""
    desktop = pyatspi.Registry.getDesktop(0)
    wait_for(lambda: desktop.childCount)
    program = desktop.getChildAtIndex(0)
    window = wait_for(lambda: program.childCount and program.getChildAtIndex(0))
    activate = ["search", "--sync", "--name", "Briefing.App", "windowactivate", "--sync"]
    # The window manager may not have begun yet.
    wait_for(lambda: subprocess.run(["xdotool", *activate], check=False).returncode == 0)
    wait_for(lambda: any(each.getRole() == pyatspi.ROLE_HEADING for each in walk(window)))
    out, last = sys.argv[1:]
    wait_for(lambda: any(each.name == last for each in walk(window)))
    listener = Listener()
    result: dict[str, object] = {"tree": described(window)}
    result["tab"] = listener.press("Tab", "focused")
    result["page"] = listener.press("Next", "announcement")
    result["caret"] = listener.press("F7 Right Right", "caret")
    result["find"] = listener.press("ctrl+f m i s s i l e Return", "announcement")
    result["hits"] = [each.name for each in walk(window) if each.getRole() == pyatspi.ROLE_LABEL]
    listener.press("Escape", "focused")
    result["palette"] = listener.press("ctrl+k d a r k", "announcement", "Dark")
    listener.press("Escape", "focused")
    result["table"] = listener.press("F6", "focused", "E1, ")
    listener.press("Down", "focused")
    detail = wait_for(lambda: next(each for each in walk(window) if each.name == DETAIL))
    link = wait_for(lambda: detail.childCount and detail.getChildAtIndex(0))
    result["link"] = described(link)
    result["pressed"] = listener.wait_after(lambda: link.queryAction().doAction(0), "announcement")
    Path(out).write_text(json.dumps(result), encoding="utf-8")


main()
