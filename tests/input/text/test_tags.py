"""Tags, comments and the like in raw HTML."""

import pytest

from briefing_app.input.text.tags import COMMENT, OPEN_COMMENT, pieces


def _shown(html: str) -> list[str]:
    """Return the words, and the tags as a browser would write them."""
    return [
        each if isinstance(each, str) else f"<{'/' * each.closes}{each.name}>"
        for each in pieces(html)
    ]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("a<!DOCTYPE x>b", ["a", "b"]),
        ("a<?php x ?>b", ["a", "b"]),
        ("a<![CDATA[<b>]]>b", ["a", "b"]),
        ("a<!-- <b> -->b", ["a", f"<{COMMENT}>", "b"]),
        ("a<!-- <b>", ["a", f"<{OPEN_COMMENT}>"]),
        ("a<?x <b>c", ["a<?x ", "<b>", "c"]),
        ("a<![CDATA[x<b>c", ["a<![CDATA[x", "<b>", "c"]),
        ("a<script>x<b></script>c", ["a", "<script>", "</script>", "c"]),
        ("a<script>x<b>c", ["a", "<script>", "x", "<b>", "c"]),
    ],
)
def test_what_is_no_tag_is_left_out_if_it_ends(html: str, found: list[str]) -> None:
    assert _shown(html) == found


class _Counted(str):  # noqa: SLOT000 - it counts
    """Text that counts how often something is looked for in all that follows."""

    looked: list[str]

    def find(self, wanted: str, *place: int) -> int:  # type: ignore[override]
        self.looked.append(wanted)
        return super().find(wanted, *place)


@pytest.mark.parametrize(("begin", "end"), [("<?", "?>"), ("<![CDATA[", "]]>"), ("<!x", ">")])
def test_an_end_that_is_missing_is_looked_for_once(begin: str, end: str) -> None:
    html = _Counted(begin * 50)
    html.looked = []
    assert list(pieces(html)) == [begin * 50]
    assert html.looked.count(end) == 1


def test_scripts_that_nothing_closes_are_read_on() -> None:
    assert _shown("<script>x" * 3) == ["<script>", "x"] * 3
