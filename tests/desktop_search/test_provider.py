"""GNOME and KRunner are answered from the index, and briefings open through the program."""

from pathlib import Path

import pytest

from briefing_app.desktop_search.provider import PROGRAM, Provider
from briefing_app.desktop_search.wire import CALL, BusMessage, encoded
from briefing_app.model.shelf.records import Head, Passage, Shelved
from briefing_app.store.shelf_index import ShelfIndex, Written
from tests.store.damage import damage

GNOME, KDE = "org.gnome.Shell.SearchProvider2", "org.kde.krunner1"


@pytest.fixture
def provider(tmp_path: Path) -> Provider:
    index = ShelfIndex(tmp_path / "shelf.db")
    index.add_root("/s")
    for name, words in (("Harbour", "Ships"), ("Fog", "The harbour at night")):
        head = Head(name, date="2024", author="Desk", marking="SECRET", lead=("Fog",))
        shelved = Shelved(head, (Passage("paragraph", 1, "", words),))
        index.write([Written(f"/s/{name} é.md", "1", shelved)])
    index.close()
    return Provider(tmp_path / "shelf.db", ("/s",))


def asked(
    provider: Provider, interface: str, member: str, signature: str = "", *body: object
) -> list[object] | None:
    reply = provider.answer(
        BusMessage(CALL, 1, "/", interface, member, signature=signature, body=body)
    )
    if reply is None:
        return None
    # Whatever is answered fits its signature.
    encoded(BusMessage(2, 1, reply_to=1, signature=reply[0], body=reply[1]))
    return reply[1]


def test_gnome_is_answered(provider: Provider) -> None:
    keys = ["/s/Fog é.md", "/s/Harbour é.md"]
    assert asked(provider, GNOME, "GetInitialResultSet", "as", ["harb", "our"]) == [[]]
    assert asked(provider, GNOME, "GetInitialResultSet", "as", ["harb"]) == [keys]
    assert asked(provider, "", "GetSubsearchResultSet", "asas", keys, ["ships"]) == [[keys[1]]]
    metas = asked(provider, GNOME, "GetResultMetas", "as", [keys[0], "/s/gone.md"])
    assert metas == [[{
        "id": ("s", keys[0]), "name": ("s", "Fog"), "gicon": ("s", PROGRAM),
        "description": ("s", "SECRET – 2024 – Desk – Fog"),
    }]]  # fmt: skip


def test_krunner_is_answered_titles_first(provider: Provider) -> None:
    assert asked(provider, KDE, "Actions") == [[]]
    found = asked(provider, KDE, "Match", "s", "harbour")
    assert found is not None
    (matches,) = found
    assert isinstance(matches, list)
    assert [(match[1], round(match[4], 2)) for match in matches] == [
        ("Fog", 0.6),
        ("Harbour", 0.89),
    ]
    assert asked(provider, KDE, "Match", "s", "ha") == [[]]


@pytest.mark.parametrize(
    ("interface", "member", "signature", "body"),
    [
        (GNOME, "ActivateResult", "sasu", ("/s/Fog é.md", ["fog"], 1)),
        (KDE, "Run", "ss", ("/s/Fog é.md", "")),
    ],
)
def test_a_briefing_is_opened_by_the_program(
    interface: str, member: str, signature: str, body: tuple[object, ...], provider: Provider
) -> None:
    assert asked(provider, interface, member, signature, *body) == []
    (wanted,) = provider.wanted
    assert (wanted.destination, wanted.member) == (PROGRAM, "Open")
    assert wanted.body == [["file:///s/Fog%20%C3%A9.md"], {}]
    assert encoded(wanted)


@pytest.mark.parametrize("key", ["", "x", "../x", "%zz", "a\0b", "\n", "-o", "é" * 100_000])
def test_a_key_that_is_no_file_opens_nothing(provider: Provider, key: str) -> None:
    assert asked(provider, GNOME, "ActivateResult", "sasu", key, [], 0) == []
    assert asked(provider, KDE, "Run", "ss", key, "") == []
    assert asked(provider, GNOME, "GetResultMetas", "as", [key]) == [[]]
    assert provider.wanted == []


def test_more_results_are_in_the_program(provider: Provider) -> None:
    assert asked(provider, GNOME, "LaunchSearch", "asu", ["fog"], 1) == []
    assert [each.member for each in provider.wanted] == ["Activate"]


def test_other_calls_are_not_known(provider: Provider) -> None:
    assert asked(provider, KDE, "GetInitialResultSet", "as", ["fog"]) is None
    assert asked(provider, GNOME, "GetInitialResultSet", "s", "fog") is None
    assert asked(provider, GNOME, "Nothing") is None
    introspected = asked(provider, "org.freedesktop.DBus.Introspectable", "Introspect")
    assert introspected is not None
    assert "a(sssuda{sv})" in str(introspected[0])


def test_without_folders_or_index_nothing_is_found(provider: Provider, tmp_path: Path) -> None:
    for other in (Provider(tmp_path / "shelf.db", ()), Provider(tmp_path / "none.db", ("/s",))):
        assert asked(other, GNOME, "GetInitialResultSet", "as", ["harbour"]) == [[]]
        assert asked(other, GNOME, "GetResultMetas", "as", ["/s/Fog é.md"]) == [[]]
    assert not (tmp_path / "none.db").exists()


def test_of_an_index_that_is_damaged_nothing_is_found(provider: Provider, tmp_path: Path) -> None:
    damage(tmp_path / "shelf.db")
    assert asked(provider, GNOME, "GetResultMetas", "as", ["/s/Fog é.md"]) == [[]]
    assert asked(provider, GNOME, "GetInitialResultSet", "as", ["harbour"]) == [[]]
    provider_of_damaged = Provider(tmp_path, ("/s",))
    assert asked(provider_of_damaged, GNOME, "GetInitialResultSet", "as", ["harbour"]) == [[]]
