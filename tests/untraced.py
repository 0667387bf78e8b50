"""The environment of a process whose coverage is not measured."""

import os


def untraced() -> dict[str, str]:
    """Return the environment for a process that is killed or interrupted.

    What measures coverage would leave half a file behind, or wait for ever for a lock of its own
    that it held when it was interrupted.
    """
    return {key: each for key, each in os.environ.items() if "COVERAGE" not in key}
