"""What the desktop's search asks of the shelf, and what it is answered.

GNOME asks by ``org.gnome.Shell.SearchProvider2``, KDE's KRunner by ``org.kde.krunner1``. A briefing
is opened through ``org.freedesktop.Application``, by which the bus starts the program.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from briefing_app.desktop_search.wire import CALL, BusMessage
from briefing_app.model.errors import StoreError
from briefing_app.model.shelf.hits import hits_of
from briefing_app.model.shelf.query import Filters, Query, parsed
from briefing_app.model.shelf.records import Entry, Passage
from briefing_app.store.keys import file_of, key_of
from briefing_app.store.shelf_index import index_at
from briefing_app.translation import tr

PROGRAM = "org.briefing_app.reader"
NAME = f"{PROGRAM}.SearchProvider"


class _Names:
    """The interfaces that are answered."""

    GNOME = "org.gnome.Shell.SearchProvider2"
    KDE = "org.kde.krunner1"
    INTROSPECTION = "org.freedesktop.DBus.Introspectable"


MOST = 8
"""How many briefings are offered; desktops show five or so."""
_SHORTEST = 3
"""Fewer letters are not looked for: KRunner asks at each key."""
_EXACT = 100
"""How good a match is, in the numbers of KRunner's QueryMatch: an exact one."""

Reply = tuple[str, list[object]]

_DESCRIBED = f"""\
<node>
 <interface name="{_Names.GNOME}">
  <method name="GetInitialResultSet">
   <arg type="as" direction="in"/><arg type="as" direction="out"/>
  </method>
  <method name="GetSubsearchResultSet">
   <arg type="as" direction="in"/><arg type="as" direction="in"/><arg type="as" direction="out"/>
  </method>
  <method name="GetResultMetas">
   <arg type="as" direction="in"/><arg type="aa{{sv}}" direction="out"/>
  </method>
  <method name="ActivateResult">
   <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="u" direction="in"/>
  </method>
  <method name="LaunchSearch">
   <arg type="as" direction="in"/><arg type="u" direction="in"/>
  </method>
 </interface>
 <interface name="{_Names.KDE}">
  <method name="Actions"><arg type="a(sss)" direction="out"/></method>
  <method name="Match">
   <arg type="s" direction="in"/><arg type="a(sssuda{{sv}})" direction="out"/>
  </method>
  <method name="Run"><arg type="s" direction="in"/><arg type="s" direction="in"/></method>
 </interface>
</node>"""


class _Method(NamedTuple):
    """A method: its interface, the signature of its reply, and what makes the values of that."""

    interface: str
    reply: str
    answer: Callable[..., list[object]]


class Provider:
    """Answers calls from the index at a path, about some folders.

    ``wanted`` are the calls that open briefings, to be sent by whoever has the connection.
    """

    def __init__(self, path: Path, folders: tuple[str, ...]) -> None:
        self._path, self._folders = path, folders
        self.wanted: list[BusMessage] = []

    def answer(self, call: BusMessage) -> Reply | None:
        """Return the reply to a call, or None if its method is not known."""
        asked = self._methods.get((call.member, call.signature))
        if asked is None or call.interface not in ("", asked.interface):
            return None
        return asked.reply, asked.answer(*call.body)

    @property
    def _methods(self) -> dict[tuple[str, str], _Method]:
        """The methods by their names and the signatures of their values."""
        gnome, kde = _Names.GNOME, _Names.KDE
        return {
            ("Introspect", ""): _Method(_Names.INTROSPECTION, "s", lambda: [_DESCRIBED]),
            ("GetInitialResultSet", "as"): _Method(gnome, "as", self._keys),
            ("GetSubsearchResultSet", "asas"): _Method(
                gnome, "as", lambda _before, words: self._keys(words)
            ),
            ("GetResultMetas", "as"): _Method(gnome, "aa{sv}", self._metas),
            ("ActivateResult", "sasu"): _Method(gnome, "", self._open),
            ("LaunchSearch", "asu"): _Method(gnome, "", self._show),
            ("Actions", ""): _Method(kde, "a(sss)", lambda: [[]]),
            ("Match", "s"): _Method(kde, "a(sssuda{sv})", self._matches),
            ("Run", "ss"): _Method(kde, "", self._open),
        }

    @property
    def _is_there(self) -> bool:
        """Whether there is a shelf to be searched."""
        return bool(self._folders) and self._path.exists()

    def _found(self, words: str) -> tuple[Query, list[Entry]]:
        query = parsed(words)
        if query.is_empty or len(words.strip()) < _SHORTEST or not self._is_there:
            return query, []
        try:
            with index_at(self._path) as index:
                return query, index.search(query, Filters(self._folders), MOST)
        except StoreError:
            return query, []

    def _keys(self, words: list[str]) -> list[object]:
        return [[key_of(entry.file) for entry in self._found(" ".join(words))[1]]]

    def _metas(self, keys: list[str]) -> list[object]:
        entries = [(key, self._entry(file_of(key))) for key in keys]
        metas = [
            {
                "id": ("s", key), "name": ("s", entry.head.title),
                "description": ("s", _described(entry)), "gicon": ("s", PROGRAM),
            }
            for key, entry in entries
            if entry is not None
        ]  # fmt: skip
        return [metas]

    def _entry(self, file: str) -> Entry | None:
        """Return the briefing of a file that was found before."""
        if not self._is_there:
            return None
        try:
            with index_at(self._path) as index:
                return index.entry_of(file)
        except StoreError:
            return None

    def _matches(self, words: str) -> list[object]:
        query, entries = self._found(words)
        matches: list[object] = []
        for place, entry in enumerate(entries):
            title = Passage("block", 0, "", entry.head.title)
            relevance = (0.9 if hits_of((title,), query, 1) else 0.6) - place / 100
            properties = {"subtext": ("s", _described(entry)), "category": ("s", tr("Briefings"))}
            head = (key_of(entry.file), entry.head.title, PROGRAM, _EXACT)
            matches.append((*head, relevance, properties))
        return [matches]

    def _open(self, key: str, *_: object) -> list[object]:
        file = Path(file_of(key))
        return self._want("Open", "asa{sv}", [[file.as_uri()], {}]) if file.is_absolute() else []

    def _show(self, *_: object) -> list[object]:
        return self._want("Activate", "a{sv}", [{}])

    def _want(self, member: str, signature: str, body: list[object]) -> list[object]:
        path, interface = f"/{PROGRAM.replace('.', '/')}", "org.freedesktop.Application"
        wanted = BusMessage(CALL, 0, path, interface, member, destination=PROGRAM)
        self.wanted.append(wanted._replace(signature=signature, body=body))
        return []


def _described(entry: Entry) -> str:
    head = entry.head
    return " – ".join(filter(None, (head.marking, head.date, head.author, ", ".join(head.lead))))
