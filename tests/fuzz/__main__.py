"""Try the program with files made at random: python -m tests.fuzz [--seconds N] [TARGET...].

A find is written to ``build/fuzz`` as the file and what went wrong; the exit code is then 1. The
inputs follow from the seed.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz.targets import Targets
from tests.fuzz.trying import Trial, limited

FINDS = Path(__file__).resolve().parents[2] / "build" / "fuzz"


def main(arguments: Sequence[str]) -> int:
    """Try each target for its share of the time; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--finds", type=Path, default=FINDS)
    given = parser.parse_args(arguments)
    limited()
    targets = Targets()
    names = given.targets or [*targets.by_name, "strategies"]
    print(f"seed {given.seed}", flush=True)
    trials = []
    try:
        for name in names:
            trial = Trial(name, given.finds)
            trials.append(trial)
            until = time.monotonic() + given.seconds / len(names)
            if name == "strategies":
                from tests.fuzz.properties import strategies_hold

                strategies_hold(trial, targets.by_name["text"], given.seed, until)
            else:
                rng = random.Random(f"{given.seed} {name}")
                while time.monotonic() < until:
                    trial.run(targets.by_name[name], targets.by_name[name].make(rng))
            print(trial.report(), flush=True)
    finally:
        targets.close()
    return 1 if any(trial.finds for trial in trials) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
