"""Writing a report that the program made itself, such as what changed between two editions."""

from collections.abc import Sequence
from pathlib import Path

from briefing_app.model.briefing import Briefing
from briefing_app.model.tree import walk
from briefing_app.output.writers import encoded, writer_of

ENDINGS = (".pdf", ".html", ".docx", ".md")
"""The endings of the files that a report can be written to."""


def pictures_out_of_reach(report: Briefing) -> Sequence[str]:
    """Return the names of pictures that Markdown cannot refer to, since they are in an archive."""
    shown = {each.string("source") for each in walk(report.blocks) if each.kind == "image"}
    return [each.name for each in report.assets.values() if each.name in shown and not each.file]


def report_bytes(report: Briefing, ending: str, folder: Path | None = None) -> bytes:
    """Return a report as a file with one of the `ENDINGS`.

    From ``folder``, which the file goes to, Markdown refers to the pictures of the editions.
    """
    if ending == ".md":
        from briefing_app.output.tree_markdown import tree_to_markdown

        return encoded(tree_to_markdown(report, folder))
    if ending == ".pdf":
        from briefing_app.output.paper.paper_options import PaperOptions
        from briefing_app.output.paper.paper_pdf import make_pdf

        # Its first page is what the report is about.
        return make_pdf(report, PaperOptions(judgements=False, contents=False))
    return writer_of(f"report{ending}").write(report)
