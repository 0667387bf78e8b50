"""Every word of a text is on the screen, on paper, in HTML and in JSON, or in a problem."""

import json
import re
from collections.abc import Callable

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from briefing_app.input.text.parsing import parse_text
from briefing_app.model.briefing import Briefing
from briefing_app.output.record.briefing_record import to_json
from tests.input.text.reference import context
from tests.test_writers_agree import _WRITERS, _strings

_LEAVES = (
    "W W", "# W", "W\nW\n===", "- [x] W", "`W`", "    W", "```js\nW\n```", "~~~\nW",
    "|W|W|\n|-|-|\n|W|W|W|", "W\n: W", "W\n\n:   W\n\n    W", "!!! note W W\n    W",
    '!!! note "W"\n    W', "> [!tip] W\n> W", "> [!note]\n> W", "<x-y>W</x-y>", "<ul>W<li>W",
    "<details><summary>W</summary>W</details>", "<details><summary>W<summary>W</details>",
    "<pre>W <w> W<br>W<img alt='W'></pre>", "<table><tr><td>W<p>W</table>W", "==W== ~~W~~ $W$",
    "$$\nW\n$$", "[[a|W]] ![W](a.png) [W](/a) [W](#a)", "![[W]]", "[^a]: W", "[^W]", "[W][W]",
    "{W}", "*W **W*", "<b>W", "W<br>W<td>W", ": W", "[a]: W W", "!!! W", '!!! note "W',
    ":W: https://example.org/W",
)  # fmt: skip
_HOLDERS = (
    ("> ", "> "), ("- ", "  "), ("1. ", "   "), ("!!! note\n    ", "    "), ("W\n:   ", "    "),
    ("- !!! note\n    ", "    "), ("[^a]: ", "    "), ("<div>\n\n", ""),
)  # fmt: skip


def _held(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(blocks, min_size=1, max_size=3)

    def hold(parts: list[str], gap: str, holder: tuple[str, str]) -> str:
        first, rest = holder
        return first + gap.join(parts).replace("\n", "\n" + rest)

    return st.builds(hold, several, st.sampled_from(["\n\n", "\n"]), st.sampled_from(_HOLDERS))


_TEXTS = st.lists(
    st.recursive(st.sampled_from(_LEAVES), _held, max_leaves=5), min_size=1, max_size=4
).map("\n\n".join)


def _numbered(text: str) -> str:
    """Give every word of its own a number."""
    parts = text.split("W")
    return "".join(f"{part}word{n}x" for n, part in enumerate(parts[:-1])) + parts[-1]


_ALL_WRITERS: dict[str, Callable[[Briefing], str]] = {
    **_WRITERS,
    "json": lambda briefing: " ".join(_strings(json.loads(to_json(briefing)))),
}


@settings(suppress_health_check=list(HealthCheck))
@given(text=_TEXTS.map(_numbered))
@example(text=_numbered("==W== ~~W~~ $W$"))
def test_no_word_of_a_text_is_lost(qtbot: QtBot, text: str) -> None:
    document = parse_text(text, context(image=lambda _source, _line: ""))
    briefing = Briefing(
        "a.md", "a.md", "T", document.blocks, footnotes=document.footnotes,
        sections=document.sections, paragraphs=document.paragraphs, problems=document.problems,
    )  # fmt: skip
    told = " ".join(each.sentence for each in document.problems)
    words = re.findall(r"word\d+x", text)
    for name, write in _ALL_WRITERS.items():
        shown = (write(briefing) + told).lower()
        assert [word for word in words if word not in shown] == [], name
