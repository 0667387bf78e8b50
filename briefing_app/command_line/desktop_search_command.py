"""The command with which the session bus starts the search of the shelf for a desktop."""

import argparse
import os
from collections.abc import Sequence

from briefing_app.command_line.shelf_command import kept_folders
from briefing_app.desktop_search.bus import Answer, Bus, NoBusError
from briefing_app.desktop_search.provider import NAME, Provider
from briefing_app.desktop_search.wire import BusMessage
from briefing_app.policy import policy
from briefing_app.resources import cache_folder
from briefing_app.shelf_update import INDEX
from briefing_app.translation import tr

IDLE_SECONDS = 60.0
"""How long the process stays while nothing is asked."""


def run_desktop_search(arguments: Sequence[str], parser: argparse.ArgumentParser) -> None:
    """Answer the desktop's search until it has asked nothing for a minute.

    Nothing is found if the policy of the computer has switched the shelf or this search off. Raises
    OSError if there is no session bus.
    """
    parser.parse_args(arguments)
    is_off = any(policy().reason(each) for each in ("shelf", "desktop_search", "remember"))
    provider = Provider(cache_folder() / INDEX, () if is_off else kept_folders())
    try:
        bus = Bus(os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
    except OSError as error:
        raise NoBusError(tr("There is no session bus.")) from error
    try:
        bus.own(NAME)
        bus.serve(_answering(bus, provider), IDLE_SECONDS)
    finally:
        bus.close()


def _answering(bus: Bus, provider: Provider) -> Answer:
    def answer(call: BusMessage) -> tuple[str, list[object]] | None:
        reply = provider.answer(call)
        while provider.wanted:
            bus.call(provider.wanted.pop())
        return reply

    return answer
