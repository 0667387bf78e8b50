"""A briefing on one page, and its comparison as a form for the ratings of others."""

from collections.abc import Sequence

from briefing_app.model.briefing import Briefing
from briefing_app.model.errors import OutputError
from briefing_app.model.table.table_words import key_note
from briefing_app.model.tree import Node, plain_text
from briefing_app.model.words.fixed_words import words_in
from briefing_app.output.paper.blocks.paper_nodes import LONGEST_JUDGEMENT
from briefing_app.output.paper.blocks.paper_places import Data, Places
from briefing_app.output.paper.blocks.paper_tree import TreeWriter
from briefing_app.output.paper.blocks.paper_words import clean, shortened
from briefing_app.output.paper.comparison.paper_comparison import ComparisonWriter
from briefing_app.output.paper.comparison.paper_matrix import Look
from briefing_app.output.paper.paper_options import PaperOptions
from briefing_app.output.paper.paper_page import Page
from briefing_app.output.paper.paper_parts import judgements, printed_blocks
from briefing_app.translation import tr

_MOST_PARAGRAPHS = 8
"""Paragraphs that are printed there of a text without judgements."""

_IN_TITLE, _IN_QUESTION = 160, 300
"""Characters of the title and of the question of the comparison there."""

_HEAD = 190.0
"""The least width of the heads of rows, in units."""


def one_page(
    briefing: Briefing, options: PaperOptions, page: Page, writer: TreeWriter, _places: Places
) -> Data:
    """Return the judgements, and the ratings with their sums; the template cuts what is too much.

    Each item has its ``rank``, by how well it tells the columns apart: the last are cut first.
    """
    words = words_in(briefing.lang)
    blocks = printed_blocks(briefing, options)
    found = judgements(blocks) if options.judgements else []
    entries = writer.write_judgements(found or _first_paragraphs(blocks), linked=False)
    title = clean(briefing.title).strip() or "Briefing"
    data: Data = {
        "title": shortened(title, _IN_TITLE),
        "subtitle": shortened(clean(briefing.subtitle).strip(), _IN_TITLE),
        "judged": bool(found),
        "judgements": entries,
        "shortened": sum(len(plain_text((each,))) > LONGEST_JUDGEMENT for each in found),
        "summary": words["one_page"].format(
            paragraphs=briefing.paragraphs, sections=len(briefing.sections)
        ),
        "comparison": None,
    }
    comparison = briefing.comparison
    if comparison and options.comparison:
        # What is cut can be no place, so that nothing leads anywhere.
        look = Look(page.room, plain=True)
        table = ComparisonWriter(briefing, comparison, Places(), look)
        told = table.write_summary(page.measure / page.fine, _HEAD)
        told["question"] = shortened(str(told["question"]), _IN_QUESTION)
        data["comparison"] = told
    return data


def ballot(
    briefing: Briefing, _options: PaperOptions, page: Page, _writer: TreeWriter, places: Places
) -> Data:
    """Return the items with empty cells, and all letters; raises OutputError if there are none."""
    comparison = briefing.comparison
    if not comparison or not comparison.evidence:
        raise OutputError(
            briefing.name, tr("It has no evidence to rate, so there is no ballot of it.")
        )
    shown = ComparisonWriter(briefing, comparison, places, Look(page.room / page.fine))
    words = words_in(briefing.lang)
    return {
        "comparison": shown.write_ballot(page.measure / page.fine)
        | {"letters": list(words["letters"].items()), "key_note": key_note(words)},
    }


def _first_paragraphs(blocks: Sequence[Node]) -> list[Node]:
    """Return the first paragraphs of a text, as if each were a judgement."""
    paragraphs = [block for block in blocks if block.kind == "paragraph"][:_MOST_PARAGRAPHS]
    return [Node("callout", (each,), attributes={"variant": "judgement"}) for each in paragraphs]
