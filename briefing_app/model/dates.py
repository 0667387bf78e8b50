"""Dates that are known to the year, to the month or to the day, and keep that precision."""

from typing import NamedTuple

from briefing_app.translation import tr

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class PartialDate(NamedTuple):
    """A date in the proleptic Gregorian calendar; ``month`` and ``day`` are None if unknown."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.

        Raises ValueError, with a sentence for the reader, for any other form and for a date that
        does not exist.
        """
        parts = text.strip().split("-")
        widths = [4, 2, 2][: len(parts)]
        well_formed = len(parts) <= 3 and all(
            part.isascii() and part.isdigit() and len(part) == width
            for part, width in zip(parts, widths, strict=False)
        )
        if not well_formed:
            raise ValueError(
                tr("“{text}” is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.", text=text)
            )
        from datetime import date  # late: it takes 0.7 MB, and a start reads no date

        numbers = [int(part) for part in parts]
        try:
            date(*[*numbers, 1, 1][:3])
        except ValueError:
            raise ValueError(tr("“{text}” is not a date that exists.", text=text)) from None
        return cls(*numbers)

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Order by time; a less precise date comes before the more precise ones within it."""
        return (self.year, self.month or 0, self.day or 0)

    def iso(self) -> str:
        """Return the date in ISO 8601, at its own precision."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    def __str__(self) -> str:
        parts = [str(self.year)]
        if self.month is not None:
            parts.insert(0, MONTHS[self.month - 1])
        if self.day is not None:
            parts.insert(0, str(self.day))
        return " ".join(parts)
