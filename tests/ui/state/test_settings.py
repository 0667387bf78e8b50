"""Settings as the store keeps them: what is valid comes back, and nothing else does."""

import pytest

from briefing_app.ui.state.settings import Settings


@pytest.mark.parametrize(
    ("name", "valid", "wrong"),
    [
        ("split_below", [[3, 4], [0, 9]], [[3], [3, 4, 5], [3, -1], [3, "4"], [3, True], "34", 7]),
        ("zoom", [100, 200], [101, "100", True, None]),
        ("theme", ["dark", "system"], ["Dark", "", 1]),
        ("sidebar", [True, False], [1, 0, "yes"]),
        ("sidebar_width", [0, 300], [-1, 2.5, "300", False]),
        ("folder", ["", "/home/ana"], [None, 3, ["/home/ana"]]),
    ],
)
def test_a_value_comes_back_if_its_field_can_have_it(
    name: str, valid: list[object], wrong: list[object]
) -> None:
    for value in valid:
        settings = Settings.from_json({name: value})
        kept = list(found) if isinstance(found := getattr(settings, name), tuple) else found
        assert kept == value
        assert Settings.from_json(settings.to_json()) == settings
    for value in wrong:
        assert Settings.from_json({name: value, "log": True}) == Settings(log=True), value


def test_what_is_no_setting_is_left_out() -> None:
    assert Settings.from_json({"colour": "red"}) == Settings()
    for kept in (None, [], "dark", 3):
        assert Settings.from_json(kept) == Settings()


def test_only_what_is_not_as_at_first_is_kept() -> None:
    assert Settings().to_json() == {}
    assert Settings(split_below=(1, 2), zoom=110).to_json() == {"split_below": [1, 2], "zoom": 110}
