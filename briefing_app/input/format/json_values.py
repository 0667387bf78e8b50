"""JSON as the values that the format of a file is declared of.

A value has a number in place of a line; its `KeyProblemLog` knows the path of the key for each,
such as ``ratings.E3.economy``, and begins each sentence with it.
"""

import json
import math
from typing import NamedTuple, NoReturn

from briefing_app.input.format.strict_yaml import Value
from briefing_app.input.member_paths import shown
from briefing_app.input.problem_log import ProblemLog
from briefing_app.model.errors import Severity, TooLargeError
from briefing_app.translation import number, tr


class BrokenJsonError(ValueError):
    """The text is not JSON; ``sentence`` says why; ``line`` is None if it is not known."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line


class KeyProblemLog(ProblemLog):
    """The problems of a JSON file, each with the path of its key.

    With more keys and items than ``values`` the file is refused.
    """

    def __init__(self, file: str, values: float = math.inf) -> None:
        super().__init__(file)
        self._values = values
        self._keys: list[tuple[int, str]] = [(0, "")]

    def number(self, above: int, key: str) -> int:
        """Return a new number, for a key of the object, or an item of the list, ``above``.

        Raises TooLargeError.
        """
        if len(self._keys) > self._values:
            sentence = tr("There are more than {values} values.", values=number(self._values))
            raise TooLargeError(self.file, sentence)
        self._keys.append((above, key))
        return len(self._keys) - 1

    def where(self, line: int) -> str:
        """Return which key a number is, for the middle of a sentence."""
        return tr("at “{path}”", path=self._path(line))

    def _path(self, number: int) -> str:
        above, key = self._keys[number]
        return f"{self._path(above)}.{shown(key)}" if above else shown(key)

    def _note(self, line: int | None, code: str, sentence: str, severity: Severity) -> None:
        if line and not self.full:
            sentence = tr("“{file}”: {sentence}", file=self._path(line), sentence=sentence)
        super()._note(None, code, sentence, severity)


class _Object(NamedTuple):
    """A JSON object as it is written: pairs, so that a key given twice is noticed."""

    pairs: list[tuple[str, object]]


def load_json(text: str, problems: KeyProblemLog) -> Value | None:
    """Return the value of a text, None for ``null``; raises BrokenJsonError and TooLargeError.

    Numbers and truth values become texts, and of a key that is given twice the first is kept.
    """
    try:
        found = json.loads(text, object_pairs_hook=_Object, parse_constant=_refuse_number)
        return _value(found, 0, problems)
    except json.JSONDecodeError as error:
        sentence = tr("It is not JSON; the fault is at column {column}.", column=error.colno)
        raise BrokenJsonError(sentence, error.lineno) from None
    except RecursionError:
        raise BrokenJsonError(tr("It is nested too deep.")) from None
    except ValueError:
        sentence = tr("It contains a number that JSON does not allow or that is too long.")
        raise BrokenJsonError(sentence) from None


def _refuse_number(word: str) -> NoReturn:
    raise ValueError(word)


def _value(found: object, number: int, problems: KeyProblemLog) -> Value | None:
    if found is None:
        return None
    if isinstance(found, str):
        return Value(number, found)
    if isinstance(found, list):
        items = (
            _value(item, problems.number(number, str(place)), problems)
            for place, item in enumerate(found, 1)
        )
        return Value(number, [item for item in items if item is not None])
    if not isinstance(found, _Object):
        return Value(number, json.dumps(found))
    content: dict[str, Value] = {}
    keys: dict[str, int] = {}
    for key, item in found.pairs:
        own = problems.number(number, key)
        if key in keys:
            problems.error(own, "duplicate-key", tr("This key is given twice; the first is kept."))
            continue
        keys[key] = own
        value = _value(item, own, problems)
        if value is not None:
            content[key] = value
    return Value(number, content, keys)
