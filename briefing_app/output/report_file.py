"""Writing a report that the program made itself, such as what changed between two editions."""

from briefing_app.model.briefing import Briefing
from briefing_app.output.writers import encoded, writer_of

ENDINGS = (".pdf", ".html", ".docx", ".md")
"""The endings of the files that a report can be written to."""


def report_bytes(report: Briefing, ending: str) -> bytes:
    """Return a report as a file with one of the `ENDINGS`."""
    if ending == ".md":
        from briefing_app.output.tree_markdown import tree_to_markdown

        return encoded(tree_to_markdown(report))
    if ending == ".pdf":
        from briefing_app.output.paper.paper_options import PaperOptions
        from briefing_app.output.paper.paper_pdf import make_pdf

        # Its first page is what the report is about.
        return make_pdf(report, PaperOptions(judgements=False, contents=False))
    return writer_of(f"report{ending}").write(report)
