"""Pages in a real browser: what scripts find in them."""

import html
import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n')
_DARK = "@media screen and (prefers-color-scheme: dark)"
_HOST = """<!DOCTYPE html><meta charset="utf-8"><title>Host</title>
{frames}
<pre id="found"></pre>
<script>
addEventListener("load", async () => {{
  const found = [];
  for (const [place, script] of {scripts}.entries()) {{
    const frame = document.querySelectorAll("iframe")[place];
    found.push(await frame.contentWindow.eval(script)(frame.contentDocument));
  }}
  document.getElementById("found").textContent = JSON.stringify(found);
}});
</script>
"""
_FRAME = '<iframe style="width: {width}px; height: 900px; border: 0" srcdoc="{page}"></iframe>'


class Visit(NamedTuple):
    """A page in a window of a width in pixels, and what is asked there.

    The script is an expression: a function, which may be asynchronous, of the document.
    """

    page: str
    script: str
    width: int = 1280
    dark: bool = False

    @property
    def frame(self) -> str:
        """The page in a frame, without its own policy, which forbids all scripts."""
        page = _POLICY.sub("", self.page)
        if self.dark:
            page = page.replace(_DARK, "@media screen")
        return _FRAME.format(width=self.width, page=html.escape(page))


def evaluate(visits: Sequence[Visit], folder: Path) -> list[Any]:
    """Return what the script of each visit makes of its page; one browser makes all visits."""
    host = folder / "host.html"
    scripts = json.dumps([f"({each.script})" for each in visits])
    frames = "\n".join(each.frame for each in visits)
    host.write_text(_HOST.format(frames=frames, scripts=scripts), "utf-8")
    done = subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000",
         "--virtual-time-budget=60000", f"--user-data-dir={folder / 'profile'}",
         "--dump-dom", host.as_uri()],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    found = re.search(r'<pre id="found">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found, done.stderr[-2000:]
    made: list[Any] = json.loads(html.unescape(found[1]))
    return made


def printed(page: str, folder: Path) -> bytes:
    """Return the PDF that a browser prints of a page."""
    file, made = folder / "page.html", folder / "page.pdf"
    file.write_text(page, "utf-8")
    subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={made}", file.as_uri()],
        capture_output=True, check=True, timeout=300,
    )  # fmt: skip
    return made.read_bytes()
