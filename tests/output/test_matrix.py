"""The comparison as one picture."""

import re
import struct

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison, Evidence, Motivation
from briefing_app.model.errors import OutputError
from briefing_app.output import matrix
from briefing_app.output.matrix import matrix_picture
from tests.samples import replace


def _size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_it_is_as_wide_as_its_columns_need(sample: Briefing, golden: Comparison) -> None:
    small = _size(matrix_picture(sample, "png"))
    assert small[0] == ((620 + 40) * 2)
    ten = golden.motivations + tuple(Motivation(f"m{place}", "M") for place in range(5))
    wide = _size(
        matrix_picture(replace(sample, comparison=replace(golden, motivations=ten)), "png")
    )
    assert wide[0] == ((300 + 740 + 40) * 2)


def test_a_drawing_refers_to_nothing_outside(sample: Briefing) -> None:
    svg = matrix_picture(sample, "svg").decode()
    assert "<script" not in svg
    assert not re.findall(r'href="(?!#)', svg)


def test_the_hatching_tells_the_ratings_apart_without_colour(
    sample: Briefing, golden: Comparison
) -> None:
    drawings = {}
    for letter in ("CC", "C", "N", "I", "II", "NA"):
        rating = golden.evidence[0].ratings["H1"]._replace(letter=letter)
        item = Evidence("E", "x", ratings={"H1": rating})
        alone = replace(golden, motivations=golden.motivations[:1], evidence=(item,))
        svg = matrix_picture(replace(sample, comparison=alone), "svg").decode()
        # Without colours and letters, so that what differs is what is drawn.
        drawings[letter] = len(re.findall(r"stroke-dasharray|stroke-width=\"0\.(?:4|55)\"", svg))
    assert drawings["N"] == drawings["NA"] < min(drawings[each] for each in ("CC", "C", "I", "II"))
    assert drawings["CC"] > drawings["C"]


def test_a_comparison_without_evidence_shows_what_is_written(sample: Briefing) -> None:
    bare = replace(sample, comparison=replace(sample.comparison, evidence=()), as_of=None)
    assert matrix_picture(bare, "svg").startswith(b"<svg")


def test_words_are_data_and_never_typst(sample: Briefing) -> None:
    item = Evidence("#panic()", '#read("/etc/passwd") $x$ \\ ` <label> @ref', source="brown")
    hostile = replace(sample.comparison, evidence=(item,), question="#[*x*] " * 50)
    assert matrix_picture(replace(sample, comparison=hostile, title="]#\U0001fbff"), "png")


@pytest.mark.parametrize(("items", "columns"), [(301, 3), (1, 41)])
def test_what_is_too_large_to_read_is_told(items: int, columns: int, sample: Briefing) -> None:
    evidence = tuple(Evidence(f"E{place}", "x") for place in range(items))
    motivations = tuple(Motivation(f"m{place}", "M") for place in range(columns))
    large = replace(sample.comparison, evidence=evidence, motivations=motivations)
    with pytest.raises(OutputError, match="A picture has room for 300 items of evidence and 40"):
        matrix_picture(replace(sample, comparison=large), "svg")


def test_a_folder_that_cannot_be_made_is_told(
    sample: Briefing, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.output.pdf import typesetting

    monkeypatch.setattr(typesetting, "TEMPLATE", ("missing.typ",))
    words = "The pages could not be made: there is no such file or folder"
    with pytest.raises(OutputError, match=words):
        matrix_picture(sample, "svg")


def test_a_refusal_of_typst_is_told(sample: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrix, "_MAIN", "tree.typ")
    monkeypatch.setattr(matrix, "_data", lambda *_: "no JSON")
    with pytest.raises(OutputError, match="The typesetter says: "):
        matrix_picture(sample, "svg")
