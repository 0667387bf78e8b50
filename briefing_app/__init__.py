"""Read, compare and print briefings on machines that have no network."""

__version__ = "1.0.0"
