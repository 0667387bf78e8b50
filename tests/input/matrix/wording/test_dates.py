"""Dates as spreadsheets write them: read where they can mean one thing, else an error."""

import pytest

from briefing_app.input.matrix.wording.dates import Dates
from tests.input.matrix.tables import codes, problems, read, write


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2024-03-04", "2024-03-04"), ("2024", "2024"), ("2024/3/4", "2024-03-04"),
        ("2024-3", "2024-03"), ("2024-03-04T00:00:00Z", "2024-03-04"),
        ("2024-03-04 00:00", "2024-03-04"), ("2024. 3. 4.", "2024-03-04"),
        ("2024년 3월 4일", "2024-03-04"), ("2024年3月4日", "2024-03-04"), ("2024年3月", "2024-03"),
        ("04.03.2024", "2024-03-04"), ("4. 3. 2024", "2024-03-04"), (" 4.3.2024 ", "2024-03-04"),
        ("4 Mar 2024", "2024-03-04"), ("4-Mar-2024", "2024-03-04"),
        ("March 4, 2024", "2024-03-04"),
        ("March 4th, 2024", "2024-03-04"), ("March 2024", "2024-03"),
        ("4. März 2024", "2024-03-04"),
        ("1er août 2024", "2024-08-01"), ("٤ مارس ٢٠٢٤", "2024-03-04"),
        ("31.02.2024", "2024-02-31"),
        ("2024-03-04 10:15", "2024-03-04 10:15"), ("4 Foo 2024", "4 Foo 2024"),
        ("Foo 2024", "Foo 2024"),
        ("04.03.24", "04.03.24"), ("03/04/2024", "03/04/2024"), ("2024-Q1", "2024-Q1"),
        ("20240304", "20240304"), ("2024-034", "2024-034"),
    ],
)  # fmt: skip
def test_a_date_is_read_where_it_can_mean_one_thing(words, date):
    assert Dates([words]).date(words) == date


@pytest.mark.parametrize(
    ("more", "date"),
    [("13/03/2024", "2024-04-03"), ("03/13/2024", "2024-03-04"), ("03-13-2024", "2024-03-04"),
     ("02/02/2024", "03/04/2024")],
)  # fmt: skip
def test_one_date_of_a_column_decides_for_all(more, date):
    assert Dates(["03/04/2024", more]).date("03/04/2024") == date
    assert Dates(["13/03/2024", "03/13/2024"]).date("13/03/2024") == "13/03/2024"


def test_dates_of_a_matrix_are_read_as_spreadsheets_write_them(tmp_path):
    path = tmp_path / "m.csv"
    head = ["Evidence", "Date", "Fog", "Sea"]
    write(path, [head, ["Seen", "04.03.2024", "C", "I"], ["Heard", "2024-03", "I", "C"]])
    briefing = read(path)
    assert [item.date.iso() for item in briefing.comparison.evidence] == ["2024-03-04", "2024-03"]
    assert problems(briefing) == [
        ("dates", "Column B: Dates are read as in “04.03.2024”, which is 2024-03-04.")
    ]
    write(path, [head, ["Seen", "31.02.2024", "C", "I"], ["Heard", "", "I", "C"]])
    assert "bad-date" in codes(read(path), "error")
    write(path, [head, ["Seen", "03/04/2024", "C", "I"]])
    assert codes(read(path)) == ["bad-date"]
