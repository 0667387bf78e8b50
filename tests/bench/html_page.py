"""Markdown to an HTML page, for the two ways to a PDF that ours is compared with."""

import sys
from pathlib import Path

import markdown


def page(file: str) -> str:
    """Return a whole page with the text of a Markdown file."""
    text = Path(file).read_text(encoding="utf-8")
    body = markdown.markdown(text, extensions=["extra", "toc"])
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title>{body}</html>'


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(page(sys.argv[1]), encoding="utf-8")
