"""The names that files get from the name of a reader."""

import pytest

from briefing_app.ui.widgets.dialogs.reader_name import file_name_of


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ana", "Ana"),
        ("Ana B. de-la_Cruz", "Ana-B.-de-la_Cruz"),
        ("김정은 2", "김정은-2"),
        ("../a/b\\c:d*?", "a-b-c-d"),
        (".hidden.", "hidden"),
        ("***", "notes"),
        ("", "notes"),
    ],
)
def test_a_name_becomes_one_of_a_file_on_any_system(name: str, file: str) -> None:
    assert file_name_of(name, "notes") == file
