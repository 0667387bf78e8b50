"""The texts of a briefing that are not in its body: titles, names, sources, the comparison."""

from collections.abc import Iterator, Mapping

from briefing_app.model.briefing import Briefing
from briefing_app.model.comparison import Comparison


def texts_around(briefing: Briefing) -> Iterator[str]:
    """Yield every text that is shown around the body, and the ids."""
    yield from (briefing.title, briefing.subtitle, briefing.author)
    yield from (each.title for each in briefing.sections)
    for part in (briefing.marking, briefing.sources, briefing.timeline, briefing.distribution):
        yield from _strings(part)
    if briefing.comparison is not None:
        yield from _of_comparison(briefing.comparison)


def _of_comparison(comparison: Comparison) -> Iterator[str]:
    """Yield the strings of a comparison; of its evidence, of which there may be much, at once."""
    yield from _strings(comparison._replace(evidence=()))
    for item in comparison.evidence:
        yield from (item.id, item.text, item.source, item.section, item.type)
        yield from [each.because for each in item.ratings.values() if each.because]


def _strings(value: object) -> Iterator[str]:
    """Yield the strings in a frozen record, a tuple or a mapping, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield name
            yield from _strings(each)
