"""The panels of the drawer: when each can be opened, and what it shows."""

from briefing_app.model.briefing import Briefing
from briefing_app.ui.panels import PANELS
from briefing_app.ui.session import Session
from briefing_app.ui.window.main_window import MainWindow
from tests.samples import replace

_ALWAYS = {"timeline", "checks", "notes", "hits"}
_OF_TABLE = _ALWAYS | {"assumptions"}
_OF_EVIDENCE = _OF_TABLE | {"holds", "sources", "what-ifs"}


def test_a_panel_can_be_opened_if_there_is_something_for_it(
    session: Session, sample: Briefing
) -> None:
    def enabled() -> set[str]:
        return {each.name for each in PANELS if each.enabled(session)}

    assert enabled() == set()
    assert sample.comparison is not None
    bare = replace(sample.comparison, evidence=())
    for comparison, names in (
        (sample.comparison, _OF_EVIDENCE), (bare, _OF_TABLE), (None, _ALWAYS),
    ):  # fmt: skip
        session.show(replace(sample, comparison=comparison), None)
        assert enabled() == names


def test_lists_alone_may_be_at_the_side() -> None:
    assert {each.name for each in PANELS if each.is_list} == {"checks", "notes", "hits"}


def test_its_action_opens_it_and_closes_it(window: MainWindow) -> None:
    session = window.session
    for panel in PANELS:
        action = window.actions_by_name[panel.name]
        assert (action.isEnabled(), action.isChecked()) == (True, False), panel.name
        action.trigger()
        drawer = window.panes.drawer
        assert drawer is not None
        assert (session.panel, action.isChecked(), drawer.isVisible()) == (panel.name, True, True)
        assert type(drawer._stack.currentWidget()).__name__ == panel.widget[1]
        action.trigger()
        assert (session.panel, action.isChecked(), drawer.isVisible()) == ("", False, False)
