"""How deep headings are below one another."""

import pytest

from briefing_app.model.outline import Outline


@pytest.mark.parametrize(
    ("top", "levels", "depths"),
    [
        (0, [1, 2, 3, 2, 1], [1, 2, 3, 2, 1]),
        (0, [1, 4, 6, 5, 2], [1, 2, 3, 3, 2]),
        (0, [3, 2, 1], [1, 1, 1]),
        (0, [0, 1, 1], [1, 2, 2]),
        (2, [2, 1, 3, 2], [1, 1, 2, 1]),
    ],
)
def test_no_depth_is_left_out(top: int, levels: list[int], depths: list[int]) -> None:
    outline = Outline(top)
    assert [outline.depth(level) for level in levels] == depths
