#!/bin/sh
# Markdown to a tagged PDF with headless Chromium: chromium_paper.sh PYTHON CHROMIUM FILE OUT
set -eu
profile=$(mktemp -d)
"$1" -m tests.bench.html_page "$3" "$4.html"
"$2" --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --disable-extensions --user-data-dir="$profile" \
    --no-pdf-header-footer --print-to-pdf="$4" "file://$4.html" 2>/dev/null
rm -rf "$profile"
