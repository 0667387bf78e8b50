"""Formulas of a Word document, as Word’s own."""

import pytest
from docx.oxml.ns import qn

from briefing_app.output.formulas import formula
from briefing_app.output.word.word_formula import formula_element
from briefing_app.output.word.word_parts import PLAIN, Look
from tests.output.test_formulas import DRAWN

_LETTERS = {"p": "|{}|", "nor": '"{}"', "": "{}", "b": "*{}*", "bi": "/{}/"}
_ROOM = "|\u200b|"


def told(element) -> str:
    """Return an element as one line: letters, or its tag with its values and what is inside."""
    tag = element.tag.partition("}")[2]
    if tag == "r":
        style = element.find(qn("m:rPr"))
        kind = "" if style is None else style[0].get(qn("m:val"), "nor")
        return _LETTERS[kind].format(element.find(qn("m:t")).text).replace(_ROOM, "_")
    values = [each.get(qn("m:val")) for each in element if each.tag.endswith("Pr")
              for each in each.iter() if each.get(qn("m:val")) is not None]  # fmt: skip
    inside = [told(each) for each in element if not each.tag.endswith("Pr")]
    if tag in {"e", "oMath", "num", "den", "lim", "sub", "sup", "deg", "fName"}:
        return f"{{{' '.join(inside)}}}"
    return " ".join((tag, *values, *inside))


def _written(tex: str, look: Look = PLAIN, *, alone: bool = False) -> str:
    drawn = formula(tex, "en")
    assert drawn is not None
    return told(formula_element(drawn.body, look, alone=alone))


IN_A_LINE = {
    "x": "{x}",
    "E = mc^2": "{E = m sSup {c} {2}}",
    "x_1^2": "{sSubSup {x} {1} {2}}",
    "x_i": "{sSub {x} {i}}",
    "{}^2": "{sSup {_} {2}}",
    r"\frac{a}{b+1}": "{f {a} {b + 1}}",
    r"\sqrt{x}": "{rad 1 {} {x}}",
    r"\sqrt[3]{x y}": "{rad {3} {x y}}",
    r"\left( \frac{1}{2} \right)": "{d ( ) {f {1} {2}}}",
    r"\left( a \right.": "{d (  {a}}",
    r"\left. a \right)": "{d  ) {a}}",
    r"\binom{n}{k}": "{d ( ) {f noBar {n} {k}}}",
    r"\begin{pmatrix} a & b \\ c \end{pmatrix}": "{d ( ) {m 2 center mr {a} {b} mr {c} {_}}}",
    r"\begin{cases} 1 \\ \text{else} \end{cases}": '{d {  {m 1 left mr {1} mr {"else"}}}',
    r"\hat{x} \overline{ab} \underline{x}": "{acc ̂ {x} bar top {a b} bar bot {x}}",
    r"\underbrace{a} \overbrace{b}": "{groupChr ⏟ bot top {a} groupChr ⏞ top bot {b}}",
    r"\overset{!}{=}": '{limUpp {"="} {!}}',
    r"\lim_{x \to 0} \sin x": "{func {limLow {|lim|} {x → 0}} {func {|sin|} {x}}}",
    r"\sin^2 x + \log": '{func {sSup {|sin|} {2}} {x} + "log"}',
    r"\ln (a + b) c": "{func {|ln|} {( a + b )} c}",
    r"\sin = 1": '{"sin" = 1}',
    r"\sin\, x": "{func {|sin|} {|\u2009| x}}",
    r"\sum_{i=1}^{n} x_i + 1": "{nary ∑ subSup {i = 1} {n} {sSub {x} {i}} + 1}",
    r"\sum\limits_i": "{nary ∑ undOvr 1 {i} {_} {_}}",
    r"\int f": "{nary ∫ subSup 1 1 {_} {_} {f}}",
    r"\bigcup_i A": "{sSub {⋃} {i} A}",
    r"a\,b \quad c\!d": "{a |\u2009| b |\u2003| c d}",
    "3.14": "{|3.14|}",
}


@pytest.mark.parametrize(("tex", "written"), IN_A_LINE.items())
def test_a_formula_is_written_with_the_elements_of_word(tex: str, written: str) -> None:
    assert _written(tex) == written


def test_conditions_stand_below_signs_in_a_line_of_their_own() -> None:
    assert [_written(tex, alone=True) for tex in (r"\sum_i x", r"\int_0 x", r"\bigcup_i A")] == [
        "oMathPara center {nary ∑ undOvr 1 {i} {_} {x}}",
        "oMathPara center {nary ∫ subSup 1 {0} {_} {x}}",
        "oMathPara center {limLow {⋃} {i} A}",
    ]


@pytest.mark.parametrize("tex", [r"\sin " * 400, r"\sin(" * 300 + "x" + ")" * 300])
def test_names_that_are_applied_to_names_without_end_are_not_nested_without_end(tex: str) -> None:
    drawn = formula(tex, "en")
    assert drawn is not None
    made = formula_element(drawn.body, PLAIN, alone=True)
    assert sum(each.text == "sin" for each in made.iter(qn("m:t"))) == tex.count("sin")
    deepest = max(made.iter(qn("m:r")), key=lambda each: len([*each.iterancestors()]))
    assert len([*deepest.iterancestors()]) < 60


def test_signs_that_mean_something_else_to_libreoffice_are_text() -> None:
    assert _written("P(H|E) # [0, 1) ]") == '{P ( H "|" E ) "#" "[" 0 , 1 ")" "]"}'
    assert _written(r'\text{a"b\c}') == '{"a”b∖c"}'


def test_signs_that_libreoffice_wants_something_beside_have_room_there() -> None:
    assert _written("= x <") == "{_ = x < _}"
    assert _written("(> 3) * +") == "{( _ > 3 ) * + _}"
    assert _written("a <= b") == "{a < _ = b}"


def test_a_formula_has_the_weight_the_colour_and_the_size_of_the_words_around() -> None:
    look = Look(bold=True, italic=True, colour="1A54A8", size=15)
    assert _written(r"x 1.5 \text{a}", look) == '{/x/ *1.5* "a"}'
    drawn = formula("x", "en")
    assert drawn is not None
    (letters,) = formula_element(drawn.body, look, alone=False)
    properties = letters.find(qn("w:rPr"))
    assert properties.find(qn("w:i")) is None
    assert properties.find(qn("w:color")).get(qn("w:val")) == "1A54A8"
    assert properties.find(qn("w:sz")).get(qn("w:val")) == "15"


SHOWN = {
    "P(H|E) = 1": "P(H|E)=1",
    "[0, 1)": "[0,1)",
    r"\ge 5 = ": "≥5=",
    r"\overset{!}{=} q": "!",
    r"\bigcup_i A": "⋃",
    r"\begin{cases} 7 \\ \text{else} \end{cases}": "else",
    r"\sin": "sin",
}
"""Formulas, and letters that any program shows of them."""


@pytest.mark.parametrize("tex", [*DRAWN, *SHOWN])
def test_no_argument_is_empty_which_word_would_show_as_a_box(tex: str) -> None:
    drawn = formula(tex, "en")
    assert drawn is not None
    made = formula_element(drawn.body, PLAIN, alone=True)
    tags = [qn(f"m:{tag}") for tag in ("e", "num", "den", "lim", "sub", "sup", "fName")]
    assert all(len(each) for each in made.iter(*tags))
