"""One target with inputs steered by the code that they run: python -m tests.fuzz.guided TARGET.

It needs atheris, which is in the group ``fuzz`` of pyproject.toml.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

FINDS = Path(__file__).resolve().parents[2] / "build" / "fuzz" / "guided"
_SEEDS, _LONGEST = 60, 6000


def main(arguments: Sequence[str]) -> None:
    """Try one target until the time is up, then end the process, since atheris does not return."""
    import atheris

    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.guided", description=__doc__)
    parser.add_argument("target", metavar="TARGET")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--finds", type=Path, default=FINDS)
    given = parser.parse_args(arguments)
    with atheris.instrument_imports(include=["briefing_app"]):
        from tests.fuzz.grammar import KINDS_OF_NAMES, encoded
        from tests.fuzz.targets import Targets
        from tests.fuzz.trying import Trial, limited

    limited()
    targets = Targets()
    target, trial = targets.by_name[given.target], Trial(given.target, given.finds)
    rng = random.Random(given.seed)
    seeds = Path(tempfile.mkdtemp(prefix="briefing-fuzz-seeds-", dir=targets.folder))
    for number in range(_SEEDS):
        (seeds / f"{number}").write_bytes(target.make(rng)[:_LONGEST])
    words = targets.folder / "names.dict"
    names = ("".join(f"\\x{byte:02x}" for byte in encoded(name)) for name in KINDS_OF_NAMES)
    words.write_text("".join(f'"{each}"\n' for each in names))
    until = time.monotonic() + given.seconds

    def take(data: bytes) -> None:
        trial.run(target, data)
        if time.monotonic() > until:
            print(f"guided {trial.report()}", flush=True)
            targets.close()
            os._exit(1 if trial.finds else 0)

    options = (f"-max_len={_LONGEST}", f"-dict={words}", "-verbosity=0", "-rss_limit_mb=4000")
    atheris.Setup([sys.argv[0], *options, str(seeds)], take)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
