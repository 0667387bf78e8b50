"""Markdown to PDF with WeasyPrint: python weasyprint_paper.py FILE OUT."""

import sys

from tests.bench.html_page import page
from weasyprint import HTML

HTML(string=page(sys.argv[1])).write_pdf(sys.argv[2])
