"""Formulas in TeX: what is drawn on paper, and what stays as it is written."""

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.model.briefing import Briefing
from briefing_app.output.formulas import Part, formula
from briefing_app.output.paper.paper_pdf import make_pdf
from tests.samples import node


def told(part: Part) -> str:
    """Return a part as one line: its kind, its words, and what it is made of."""
    inside = part.get("of", [])
    assert isinstance(inside, list)
    words = str(part.get("text", "".join(part.get("places", []))))  # type: ignore[call-overload]
    if part["m"] == "sign":
        return words
    return f"{part['m']}{words and ' ' + words}({' '.join(told(each) for each in inside)})"


DRAWN = {
    "x": "x",
    "E = mc^2": "row(E = m attached t(c 2))",
    "x_1^2": "attached bt(x 1 2)",
    "1{.}000{,}4 K": "row(word 1.000,4() K)",
    "a{,}4 + 0{;}4 + 3{,}x": "row(a , 4 + 0 ; 4 + 3 , x)",
    r"\frac{a}{b+1}": "fraction(a row(b + 1))",
    r"\sqrt{x}": "sqrt(x)",
    r"\sqrt[3]{x y}": "root(3 row(x y))",
    r"\left( \frac{1}{2} \right)": "lr(( fraction(1 2) ))",
    r"\binom{n}{k}": "row(row() lr(( stack(n k) )) row())",
    r"\begin{pmatrix} a & b \\ c \end{pmatrix}": "row(row() lr(( table(a b c row()) )) row())",
    r"\begin{cases} 1 \\ \text{else} \end{cases}": "lr({ table(1 text else()))",
    r"\hat{x} \vec{v} \bar y": "row(accent ̂(x) accent ⃗(v) accent ̄(y))",
    r"\vec{ab} \bar{ab}": "row(accent ⃗(row(a b)) overline(row(a b)))",
    r"\overline{ab} \underline{x}": "row(overline(row(a b)) underline(x))",
    r"\underbrace{a}_{n} \overbrace{b}": "row(limits b(underbrace(a) n) overbrace(b))",
    r"\lim_{x \to 0} \sin x": "row(attached b(limit lim() row(x → 0)) word sin() x)",
    r"a\,b \quad c\!d": "row(a space() b space() c space() d)",
    r"\left( a \right.": "lr(( a row())",
    "3.14": "word 3.14()",
    r"\overset{!}{=}": "limits t(= !)",
}


@pytest.mark.parametrize(("tex", "tree"), DRAWN.items())
def test_what_is_known_is_drawn(tex, tree):
    drawn = formula(tex, "en")
    assert drawn is not None
    assert told(drawn.body) == tree


@pytest.mark.parametrize(
    "tex",
    [
        "",
        r"\unknown{x}",
        r"\frac{1",
        r"\frac",
        r"\sqrt[3]",
        "{" * 50,
        "x" * 3000,
        r"\enclose{circle}{x}",
        r"\begin{matrix}\end{matrix}",
        r"\frac{a}{" * 20 + "b" + "}" * 20,
        r"\newcommand{\a}{x}\a",
        r"\def\x#1{#1#1}\x{\over\def\x#1{#1#1}\x{\schemestart",
    ],
)
def test_what_is_not_understood_stays_as_it_is_written(tex):
    assert formula(tex, "en") is None


def test_a_formula_is_read_aloud_in_the_language_of_the_briefing():
    said = {lang: formula("x^2 \\le 0.5", lang) for lang in ("en-GB", "de_AT", "ko", "pt", "sv")}
    assert {lang: each and each.aloud for lang, each in said.items()} == {
        "en-GB": "x squared is less than or equal to 0.5",
        "de_AT": "x Quadrat ist kleiner oder gleich 0,5",
        "ko": "x 의 제곱 작거나 같다 0.5",
        "pt": "x ao quadrado é menor ou igual a 0,5",
        "sv": "x squared is less than or equal to 0.5",
    }


def test_a_formula_of_mere_room_is_its_tex():
    room = formula("\\quad", "en")
    assert room is not None
    assert room.aloud == "\\quad"


def _pages(*blocks):
    briefing = Briefing("a.md", "a.md", "Formulas", blocks)
    document = pypdfium2.PdfDocument(make_pdf(briefing))
    return "".join(page.get_textpage().get_text_range() for page in document)


def test_the_paper_shows_formulas_and_the_tex_of_what_it_cannot_draw():
    shown = _pages(
        node("paragraph", *(node("code", text=tex, classes=("math",)) for tex in DRAWN), number=1),
        *(node("code_block", text=f"{tex}\n", language="math") for tex in DRAWN),
        node("code_block", text="\\unknown{y}\n", language="math"),
        node("paragraph", node("code", text="\\frac{1", classes=("math",)), number=2),
    )
    assert "\\sqrt" not in shown
    assert "\\unknown{y}" in shown
    assert "\\frac{1" in shown


def test_a_long_formula_goes_on_in_the_next_line():
    block = node("code_block", text="x + " * 120 + "y\n", language="math")
    document = pypdfium2.PdfDocument(make_pdf(Briefing("a.md", "a.md", "Formulas", (block,))))
    (page,) = document
    text = page.get_textpage()
    rights = [text.get_charbox(place)[2] for place in range(text.count_chars())]
    assert max(rights) < page.get_width() - 50
    assert text.get_text_range().count("+") == 120


class PanicException(BaseException):
    """What a fault of a library in Rust looks like."""


@pytest.mark.parametrize("fault", [ValueError, PanicException])
def test_a_formula_that_cannot_be_said_is_drawn(fault, monkeypatch):
    def fail(*_given, **_named):
        raise fault

    monkeypatch.setattr("mathra.render", fail)
    assert formula("x^2", "en") == (formula("x^2", "en").body, "x^2")


def test_a_key_that_ends_the_program_ends_what_is_said(monkeypatch):
    def fail(*_given, **_named):
        raise KeyboardInterrupt

    monkeypatch.setattr("mathra.render", fail)
    with pytest.raises(KeyboardInterrupt):
        formula("x^2", "en")


_SIGNS = st.sampled_from(
    [*"ab12+-=()[]{}^_&|<>,'", r"\frac", r"\sqrt", r"\left(", r"\right)", r"\sum", r"\hat", r"\bar",
     r"\text{a}", r"\\", r"\begin{matrix}", r"\end{matrix}", r"\alpha", r"\mathbb", "#", '"', "$"]
)  # fmt: skip


@settings(max_examples=15)
@given(st.lists(st.lists(_SIGNS, min_size=1, max_size=12).map(" ".join), min_size=20, max_size=20))
def test_no_formula_stops_the_paper(formulas):
    blocks = [node("code_block", text=tex, language="math") for tex in formulas]
    assert "Formulas" in _pages(*blocks)
