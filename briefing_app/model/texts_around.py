"""The texts of a briefing that are not in its body: titles, sources, events and the comparison."""

from collections.abc import Iterator, Mapping

from briefing_app.model.briefing import Briefing


def texts_around(briefing: Briefing) -> Iterator[str]:
    """Yield every text that is shown around the body, and the ids."""
    yield from (briefing.title, briefing.subtitle, briefing.author)
    yield from (each.title for each in briefing.sections)
    for part in (briefing.marking, briefing.sources, briefing.timeline, briefing.comparison):
        yield from _strings(part)


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
