"""What the reader makes of a briefing, without one and with one."""

import pytest

from briefing_app.model.briefing import Briefing
from briefing_app.ui.session import Session
from tests.samples import replace


def test_there_is_nothing_to_try_or_note_without_a_briefing(
    session: Session, sample: Briefing
) -> None:
    with pytest.raises(LookupError, match="there is no briefing"):
        session.build_notes()
    with pytest.raises(LookupError, match="has no comparison"):
        session.build_what_if()
    session.show(replace(sample, comparison=None), None)
    with pytest.raises(LookupError, match="has no comparison"):
        session.build_what_if()
    assert session.build_notes() is session.notes
