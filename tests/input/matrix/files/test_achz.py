"""Files of PARC's ACH, written after the layout that Open Source ACH imports."""

import gzip
from xml.sax.saxutils import escape

import pytest

from briefing_app.input.limits import COMPARISON_BYTES
from briefing_app.model.dates import PartialDate
from tests.input.matrix.tables import codes, letters_of, problems, read

_DAY = 86_400_000
_HOUR = _DAY // 24


def _element(name, content="", **given):
    inside = content + "".join(
        f"<{key}>{escape(str(words))}</{key}>" for key, words in given.items()
    )
    return f"<{name}>{inside}</{name}>"


def _item(name="Horns", values="C C, I I", **given):
    return _element("EVIDENCE", NAME=name, VALUES=values, **given)


def _project(*items, hypotheses=("Fog", "Strike"), more=""):
    columns = "".join(_element("HYPOTHESIS", NAME=each) for each in hypotheses)
    matrix = _element("MATRIX", columns + "".join(items))
    head = _element("PROJECT-TITLE", "Why late?") + _element("LAST-INDEX", "7")
    return f'<?xml version="1.0" encoding="UTF-16"?>\n<ACH>{head}{matrix}{more}</ACH>'


def _read(folder, xml, codec="utf-16", described=""):
    path = folder / "a.achz"
    path.write_bytes(gzip.compress(xml.encode(codec), mtime=0))
    return read(path, described)


def test_a_project_is_read(tmp_path):
    items = [
        _item(NOTES="Three times.", LINK="log.txt", TYPE="HUMINT", CREDIBILITY="HIGH",
              RELEVANCE="LOW", DATE=_DAY, CODE="x", FLAG=1),
        _item("Crew aboard", "NA,N", CREDIBILITY="MEDIUM", DATE=0, FLAG=0),
        _item("Nothing said", ", "),
    ]  # fmt: skip
    briefing = _read(tmp_path, _project(*items))
    table = briefing.comparison
    assert table.question == "Why late?"
    assert [each.title for each in table.motivations] == ["Fog", "Strike"]
    assert letters_of(briefing) == [["CC", "II"], ["NA", "N"], ["", ""]]
    first, second, _ = table.evidence
    assert first.text == "Horns – Three times. – log.txt"
    assert (first.type, first.credibility, first.relevance) == ("HUMINT", "high", "low")
    assert (first.date, second.date) == (PartialDate(1970, 1, 2), None)
    assert table.understood
    assert set(codes(briefing)) == {"dates", "unread-part"}
    assert "These parts are not read: “code”, “flag”." in dict(problems(briefing))["unread-part"]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8"])
def test_any_encoding_will_do_whatever_it_declares(tmp_path, codec):
    assert letters_of(_read(tmp_path, _project(_item("Hörner")), codec)) == [["CC", "II"]]


def test_a_file_that_is_not_packed_is_read_too(tmp_path):
    (tmp_path / "a.achz").write_bytes(_project(_item()).encode("utf-16"))
    assert letters_of(read(tmp_path / "a.achz", "question: Why?")) == [["CC", "II"]]


@pytest.mark.parametrize(("moment", "day"), [
    (_DAY + 8 * _HOUR, PartialDate(1970, 1, 2)),  # midnight in California
    (_DAY - _HOUR, PartialDate(1970, 1, 2)),  # midnight in Paris
    (_DAY + 20 * _HOUR + 61_000, PartialDate(1970, 1, 2)),
    (-_DAY, PartialDate(1969, 12, 31)),
])  # fmt: skip
def test_moments_are_dates(tmp_path, moment, day):
    assert _read(tmp_path, _project(_item(DATE=moment))).comparison.evidence[0].date == day


@pytest.mark.parametrize(("xml", "code", "words"), [
    (_project(_item(values="C")), "unknown-rating", "2 ratings"),
    (_project(_item(values="C,Q")), "unknown-rating", "“Q”"),
    (_project(_item(DATE="soon")), "bad-date", "soon"),
    (_project(_item(DATE="9" * 30)), "bad-date", "999"),
    (_project(_item(CREDIBILITY="SOME")), "unknown-weight", "SOME"),
    (_project(_item(GUESS="7")), "unknown-part", "EVIDENCE 1.GUESS"),
    (_project('<EVIDENCE COLOR="1" PART="2"><NAME>A</NAME></EVIDENCE>'), "unknown-part", "PART"),
    (_project("<EVIDENCE>Words</EVIDENCE>"), "missing-field", "text"),
    (_project(_element("EVIDENCE", "<NAME>A <B>bold</B></NAME>")), "missing-field", "text"),
    (_project(_element("EVIDENCE", "<VALUES><C>C</C></VALUES>")), "unknown-motivation", "“c”"),
    (_project(_item(), more=_element("MORE", "Words")), "unknown-part", "MORE"),
    (_project("<evidence>Words</evidence>", _item()), "wrong-type", "A list is expected here"),
    (_project(_item(), hypotheses=()), "missing-field", "motivations"),
    ("<ACH><MATRIX/></ACH>", "missing-field", "motivations"),
    ("<ACH><MATRIX></MATRIX><A>B</A></ACH>", "missing-field", "motivations"),
    ("<ACH>words</ACH>", "no-matrix", "no matrix"),
    ("<ACH>", "comparison-missing", "damaged"),
    ('<!DOCTYPE a [<!ENTITY b "c">]><ACH>&b;</ACH>', "comparison-missing", "document type"),
])  # fmt: skip
def test_what_is_not_understood_is_named_and_there_is_no_lead(tmp_path, xml, code, words):
    briefing = _read(tmp_path, xml)
    assert words in dict(problems(briefing))[code]
    assert briefing.comparison is None or not briefing.comparison.understood


@pytest.mark.parametrize(("data", "words"), [
    (gzip.compress(b"<ACH/>", mtime=0)[:-9], "cannot be unpacked"),
    (b"\x1f\x8b\x08nothing", "cannot be unpacked"),
    (gzip.compress(bytes(COMPARISON_BYTES + 5), mtime=0), "more than 8 MiB; at most 8 MiB"),
    (b"\x89PNG\0\0\0", "a PNG picture"),
])  # fmt: skip
def test_what_is_no_such_file_is_refused(tmp_path, data, words):
    (tmp_path / "a.achz").write_bytes(data)
    briefing = read(tmp_path / "a.achz")
    (problem,) = briefing.problems
    assert problem.code == "comparison-missing"
    assert words in problem.sentence


def test_too_many_values_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("briefing_app.input.comparison_file.VALUES", 5)
    (problem,) = _read(tmp_path, _project(_item())).problems
    assert problem.code == "comparison-missing"
    assert "more than 5 values" in problem.sentence


def test_a_marking_that_the_briefing_lacks_is_told(tmp_path):
    briefing = _read(tmp_path, _project(_item(), more=_element("CLASSIFICATION", "SECRET")))
    assert problems(briefing, "warning") == [(
        "marking-of-table",
        "This file is marked “SECRET”. Only the marking in the front matter is shown.",
    )]  # fmt: skip
    assert briefing.comparison.understood
