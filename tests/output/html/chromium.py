"""A page in a real browser: what a script finds in it."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n')
_DARK = "@media screen and (prefers-color-scheme: dark)"
_HOST = """<!DOCTYPE html><meta charset="utf-8"><title>Host</title>
<iframe style="width: {width}px; height: 900px; border: 0" srcdoc="{page}"></iframe>
<pre id="found"></pre>
<script>
addEventListener("load", async () => {{
  const frame = document.querySelector("iframe");
  const run = frame.contentWindow.eval({script});
  const found = document.getElementById("found");
  found.textContent = JSON.stringify(await run(frame.contentDocument));
}});
</script>
"""


def evaluate(page: str, script: str, folder: Path, *, width: int = 1280, dark: bool = False) -> Any:
    """Return what a script makes of a page in a window of a width in pixels.

    The script is an expression: a function, which may be asynchronous, of the document. The page's
    own policy, which forbids all scripts, is taken out first.
    """
    page = _POLICY.sub("", page)
    if dark:
        page = page.replace(_DARK, "@media screen")
    host = folder / "host.html"
    text = _HOST.format(width=width, page=html.escape(page), script=json.dumps(f"({script})"))
    host.write_text(text, "utf-8")
    done = subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000",
         "--virtual-time-budget=60000", f"--user-data-dir={folder / 'profile'}",
         "--dump-dom", host.as_uri()],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    found = re.search(r'<pre id="found">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found, done.stderr[-2000:]
    return json.loads(html.unescape(found[1]))


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
