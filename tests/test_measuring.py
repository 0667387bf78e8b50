"""The coverage is measured in tests about a module only: it doubles their time."""

import sys

import pytest


@pytest.mark.many_lines_again
def test_a_test_of_many_lines_is_not_measured() -> None:
    assert type(sys.gettrace()).__module__.partition(".")[0] != "coverage"
