"""A start loads no module of Python's that it does not use; each is there when it is used."""

import subprocess
import sys

import pytest

from briefing_app.late_imports import StandIn


def test_a_start_does_not_load_what_is_for_addresses_in_brackets() -> None:
    program = """
import sys
import briefing_app.__main__
from urllib.parse import urlsplit
print("ip_address" in vars(sys.modules["ipaddress"]))
print(urlsplit("http://[::1]:80/").hostname)
print("ip_address" in vars(sys.modules["ipaddress"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout == "False\n::1\nTrue\n"


def test_a_start_does_not_load_what_waits_for_several_files() -> None:
    program = """
import sys
import briefing_app.__main__
import socket
print("DefaultSelector" in vars(sys.modules["selectors"]))
import subprocess
print(subprocess.run(["echo", "sent"], capture_output=True, timeout=60).stdout)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout == "False\nb'sent\\n'\n"


def test_a_stand_in_leaves_its_place_to_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = StandIn("colorsys")
    monkeypatch.setitem(sys.modules, "colorsys", stand_in)
    assert stand_in.rgb_to_hsv(0, 0, 0) == (0, 0, 0)
    assert stand_in.rgb_to_yiq is sys.modules["colorsys"].rgb_to_yiq
    assert sys.modules["colorsys"] is not stand_in


def test_a_stand_in_says_nothing_of_the_file_of_its_module() -> None:
    assert not hasattr(StandIn("colorsys"), "__file__")
