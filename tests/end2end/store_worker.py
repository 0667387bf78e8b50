"""A process that writes to the store: ``store_worker.py NAME COUNT``, a path on each line of input.

For each path it opens the store, keeps the numbers up to COUNT under NAME, closes the store, and
prints a line of JSON: the sentence at the start, the last number that was acknowledged, what was
kept before under ``base``, and the sentences of what failed. Each acknowledged number is also a
line of the file ``PATH.told``, whole before the next.
"""

import json
import sys
from pathlib import Path

from briefing_app.model.errors import StoreError
from briefing_app.store.state import Store


def work(path: Path, name: str, count: int) -> dict[str, object]:
    store = Store(path)
    failed: set[str] = set()
    told = 0
    with path.with_name(f"{path.name}.told").open("ab", buffering=0) as file:
        for number in range(1, count + 1):
            try:
                store.keep_setting(name, number)
            except StoreError as error:
                failed.add(error.problem.sentence)
            else:
                told = number
                file.write(b"%d\n" % number)
    base = store.setting("base")
    store.close()
    return {"notice": store.notice, "told": told, "base": base, "failed": sorted(failed)}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(work(Path(line.rstrip("\n")), sys.argv[1], int(sys.argv[2]))), flush=True)
