"""Markdown to PDF with WeasyPrint, tagged as ours is: python weasyprint_paper.py FILE OUT."""

import sys

from weasyprint import HTML

from tests.bench.html_page import page

HTML(string=page(sys.argv[1])).write_pdf(sys.argv[2], pdf_tags=True)
