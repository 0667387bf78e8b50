"""A briefing of any size, the same every time: python tests/bench/generate.py OUT --megabytes 1.

One megabyte is about 300 pages: a hundred chapters of headings, paragraphs with emphasis, links,
citations and footnotes, tables, lists, quotes, callouts, definitions and code.
"""

import argparse
import random
from pathlib import Path

SOURCES = 12
ITEMS = 10
MOTIVATIONS = ("economy", "deterrent", "avoid-war", "aid")
_WORDS = """
the of and to in that was for on with as by at from it is were had not but which their this are
talks government minister sanctions border trade army famine reports summit treaty weapons tests
officials economy harvest missile envoy statement delegation ceasefire assessment estimate witness
price fuel grain port convoy satellite analyst bureau ministry province winter spring autumn signal
threat promise relief pressure ally rival neighbour capital leader cabinet council parliament press
announced reported denied offered refused expected claimed observed measured doubted repeated held
large small early late open secret public foreign domestic formal sudden steady likely unlikely new
"""
WORDS = _WORDS.split()


class Writer:
    """Writes the parts of one briefing; ``notes`` collects the footnotes of the chapter at hand."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.notes: list[str] = []
        self.note = 0
        self.chapter = 0

    def words(self, least: int, most: int) -> list[str]:
        return self.random.choices(WORDS, k=self.random.randint(least, most))

    def plain(self, least: int = 4, most: int = 9) -> str:
        return " ".join(self.words(least, most))

    def sentence(self) -> str:
        words = self.words(9, 24)
        for _ in range(self.random.choice((0, 0, 1, 2))):
            place = self.random.randrange(1, len(words))
            words[place] = self.marked(words[place])
        if self.random.random() < 0.12:
            words[-1] += ","
            words += ['"' + self.plain(3, 6), "isn't " + self.plain(2, 4) + '"']
        text = " ".join(words)
        return text[0].upper() + text[1:]

    def marked(self, word: str) -> str:
        kind = self.random.randrange(9)
        if kind < 3:
            return f"*{word} {self.plain(1, 2)}*"
        if kind < 5:
            return f"**{word}**"
        if kind == 5:
            return f"[{word} {self.plain(1, 3)}](https://example.org/{word}/{self.note})"
        if kind == 6:
            other = self.random.randint(1, max(self.chapter, 1))
            return f"[{word}](#chapter-{other})"
        if kind == 7:
            return f"`{word}_{self.note}`"
        return f"{word} -- {self.plain(1, 2)} --"

    def paragraph(self, least: int = 2, most: int = 7) -> str:
        parts = []
        for _ in range(self.random.randint(least, most)):
            text = self.sentence()
            chance = self.random.random()
            if chance < 0.10:
                self.note += 1
                self.notes.append(f"[^{self.note}]: {self.sentence()}.")
                text += f".[^{self.note}]"
            elif chance < 0.25:
                text += f" [@source-{self.random.randint(1, SOURCES)}]."
            elif chance < 0.28:
                text += f" [see @E{self.random.randint(1, ITEMS)}, p. {self.note}]."
            else:
                text += "."
            parts.append(text)
        return " ".join(parts)

    def bullets(self) -> str:
        mark = self.random.choice(("-", "1."))
        lines = []
        for _ in range(self.random.randint(3, 6)):
            lines.append(f"{mark} {self.sentence()}.")
            if self.random.random() < 0.2:
                lines.append(f"    - {self.sentence()}.")
        return "\n".join(lines)

    def table(self) -> str:
        columns = self.random.randint(3, 5)
        rows = [
            [self.plain(1, 2).capitalize() for _ in range(columns)],
            [self.random.choice(("---", ":--", "--:", ":-:")) for _ in range(columns)],
        ]
        for _ in range(self.random.randint(4, 14)):
            row = [self.plain(1, 4) for _ in range(columns - 1)]
            rows.append([*row, f"{self.random.uniform(0, 100):.1f}"])
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)

    def callout(self) -> str:
        kind = self.random.choice(("judgement", "assumption", "editor", "note", "warning"))
        title = f' "{self.plain(2, 4).capitalize()}"' if self.random.random() < 0.4 else ""
        return f"!!! {kind}{title}\n    {self.paragraph(1, 3)}"

    def quote(self) -> str:
        return f"> {self.paragraph(1, 3)}"

    def definition(self) -> str:
        return f"{self.plain(1, 2).capitalize()}\n:   {self.sentence()}."

    def code(self) -> str:
        return f"```text\n{self.sentence()}\n{self.sentence()}\n```"

    def block(self) -> str:
        kinds = (
            (0.80, self.paragraph),
            (0.87, self.bullets),
            (0.91, self.callout),
            (0.95, self.table),
            (0.98, self.quote),
            (0.99, self.definition),
            (1.00, self.code),
        )
        chance = self.random.random()
        return next(write for below, write in kinds if chance < below)()

    def chapters(self, size: int) -> str:
        """Return chapters of at least ``size`` bytes in all."""
        parts: list[str] = []
        length = 0
        while length < size:
            self.chapter += 1
            chapter = [f"# Chapter {self.chapter}"]
            for _ in range(self.random.randint(2, 4)):
                chapter.append(f"## {self.plain(2, 6).capitalize()}")
                chapter += [self.block() for _ in range(self.random.randint(4, 9))]
            chapter += self.notes
            self.notes = []
            parts.append("\n\n".join(chapter))
            length += len(parts[-1]) + 2
        return "\n\n".join(parts) + "\n"

    def front_matter(self) -> str:
        lines = [
            "---",
            "title: A long briefing",
            "subtitle: Made to measure by",
            "as_of: 2018-04-24",
        ]
        lines += ["marking: UNCLASSIFIED", "sources:"]
        for number in range(1, SOURCES + 1):
            title = self.plain(3, 6).capitalize()
            lines.append(f"  - {{id: source-{number}, title: {title}, grade: C3, date: 2018-04}}")
        lines += ["comparison:", "  question: Which one explains it best?", "  motivations:"]
        for number, ref in enumerate(MOTIVATIONS, 1):
            title = self.plain(2, 3).capitalize()
            lines.append(f"    - {{id: {ref}, title: {title}, section: chapter-{number}}}")
        lines.append("  evidence:")
        for number in range(1, ITEMS + 1):
            ratings = ", ".join(
                f"{ref}: {self.random.choice(('CC', 'C', 'N', 'I', 'II'))}" for ref in MOTIVATIONS
            )
            lines.append(f"    - id: E{number}")
            lines.append(f"      text: {self.plain(5, 9).capitalize()}")
            lines.append(f"      source: source-{self.random.randint(1, SOURCES)}")
            lines.append(f"      ratings: {{{ratings}}}")
        return "\n".join([*lines, "---"])


def briefing(megabytes: float, seed: int = 2018) -> str:
    """Return a briefing of about so many million bytes, front matter and all."""
    writer = Writer(seed)
    return f"{writer.front_matter()}\n\n{writer.chapters(round(megabytes * 1e6))}"


def main() -> None:
    """Write the file that the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--megabytes", type=float, default=1.0)
    arguments = parser.parse_args()
    arguments.out.write_text(briefing(arguments.megabytes), encoding="utf-8")


if __name__ == "__main__":
    main()
