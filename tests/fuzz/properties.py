"""The strategies that the tests of the parser use, for as long as there is time."""

import time

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.targets import Target
from tests.fuzz.trying import Trial
from tests.input.text.strategies import GITHUB, TANGLES, TEXTS

_EXAMPLES = 50


def strategies_hold(trial: Trial, target: Target, first: int, until: float) -> None:
    """Try texts of the strategies in rounds, each of a seed of its own, until a monotonic time."""
    while time.monotonic() < until:

        @seed(first)
        @settings(
            max_examples=_EXAMPLES,
            database=None,
            derandomize=False,
            deadline=None,
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck),
        )
        @given(TEXTS | TANGLES | GITHUB | st.text(max_size=300))
        def hold(text: str) -> None:
            trial.run(target, text.encode("utf-8", "replace"))

        hold()
        first += 1
