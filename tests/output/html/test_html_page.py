"""A briefing as one self-contained HTML file."""

import base64
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser

import pytest

from briefing_app.model.briefing import Briefing, Footnote, Section, Source
from briefing_app.model.comparison import Comparison, Evidence, Motivation, Rating
from briefing_app.model.tree import KINDS, Node, plain_text
from briefing_app.output.html.html_page import to_html
from briefing_app.output.html.html_tree import TreeWriter, address, identifier
from briefing_app.resources import resource
from tests.samples import node, replace

_VOID = {"meta", "br", "hr", "img", "input"}


class _Page(HTMLParser):
    """Reads a page, fails on an element that is not closed in its place, and keeps what it saw."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: list[str] = []
        self.style = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _value in attrs]
        assert len(names) == len(set(names)), f"an attribute is there twice in <{tag}>"
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] == ["style"]:
            self.style += data
        else:
            self.text.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def by_class(self, name: str) -> list[tuple[str, dict[str, str]]]:
        return [each for each in self.tags if name in each[1].get("class", "").split()]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _tag, attributes in self.tags if "id" in attributes]


@pytest.fixture
def page(sample: Briefing) -> _Page:
    return _Page(to_html(sample))


def _bare(*blocks: Node, **fields: object) -> Briefing:
    return Briefing("a.md", "a.md", "A title", blocks, **fields)


def _main(briefing: Briefing) -> str:
    html = to_html(briefing)
    return html[html.index('<div class="text">') : html.index("</main>")]


def test_every_kind_of_node_is_written() -> None:
    assert TreeWriter.kinds == KINDS


def test_all_the_words_of_the_sample_are_there(sample: Briefing, page: _Page) -> None:
    for block in sample.blocks:
        if block.kind == "paragraph":
            continue  # its citations are written another way than they are read
        for words in plain_text((block,)).split():
            assert words in page.words
    for words in ("Every kind of node", "As of 24 April 2018", "A desk officer", "The armistice"):
        assert words in page.words


def test_nothing_is_fetched_and_nothing_runs(page: _Page) -> None:
    loaded = [
        value
        for tag, attributes in page.tags
        for name, value in attributes.items()
        if name in {"src", "srcset", "data", "poster"} or (name == "href" and tag != "a")
    ]
    assert loaded
    assert all(value.startswith("data:image/png;base64,") for value in loaded)
    assert not {"script", "link", "iframe", "object", "embed", "form", "base"} & {
        tag for tag, _attributes in page.tags
    }
    assert not [name for _tag, each in page.tags for name in each if name.startswith("on")]
    assert "@import" not in page.style
    assert set(re.findall(r"url\(([a-z]+:[a-z/]+)", page.style)) == {"data:font/woff"}


def test_the_policy_forbids_all_but_the_own_style(page: _Page) -> None:
    policy = next(each for each in page.all("meta") if "http-equiv" in each)["content"]
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy.split("; ") == [
        "default-src 'none'",
        "img-src data:",
        "font-src data:",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    assert not [attributes for _tag, attributes in page.tags if "style" in attributes]


def test_no_id_stands_twice_and_every_link_inside_has_its_end(page: _Page) -> None:
    assert not [ref for ref, count in Counter(page.ids).items() if count > 1]
    ends = {each["href"][1:] for each in page.all("a") if each["href"].startswith("#")}
    assert ends <= set(page.ids)


def test_the_language_and_the_title_are_told(page: _Page) -> None:
    assert page.all("html") == [{"lang": "en", "dir": "ltr"}]
    assert page.words.startswith("A sample UNCLASSIFIED A sample")
    names = {each["name"]: each["content"] for each in page.all("meta") if "name" in each}
    assert names["author"] == "A desk officer"
    assert names["description"] == "Every kind of node"


def test_the_marking_stands_at_the_top_and_the_bottom_in_its_colours(page: _Page) -> None:
    assert [each["class"] for _tag, each in page.by_class("banner")] == [
        "banner top", "banner bottom",
    ]  # fmt: skip
    assert "--banner: #007A33; --banner-text: #FFFFFF;" in page.style


def test_without_a_marking_there_is_no_banner(sample: Briefing) -> None:
    page = _Page(to_html(replace(sample, marking=None)))
    assert not page.by_class("banner")
    assert "--banner: #" not in page.style


def test_the_colours_are_those_of_the_light_and_the_dark_theme(page: _Page) -> None:
    assert "--callouts-editor-bar: #9A6700;" in page.style
    assert "@media screen and (prefers-color-scheme: dark) { :root {" in page.style
    used = set(re.findall(r"var\((--[\w-]+)\)", page.style))
    assert not {name for name in used if f"{name}:" not in page.style}


def test_paragraphs_carry_their_numbers_in_the_margin(page: _Page) -> None:
    assert [(each["id"], each["href"]) for _tag, each in page.by_class("number")] == [
        ("p:1", "#p:1"), ("p:2", "#p:2"),
    ]  # fmt: skip


def test_footnotes_and_citations_lead_there_and_back(page: _Page) -> None:
    links = {each.get("id", ""): each["href"] for each in page.all("a")}
    assert links["note-reference:1:1"] == "#note:1"
    assert links["citation:brown:1"] == "#source-brown"
    assert [each["href"] for _tag, each in page.by_class("back")] == [
        "#note-reference:1:1", "#citation:brown:1",
    ]  # fmt: skip


def test_a_note_that_is_referred_to_twice_leads_back_twice() -> None:
    reference = node("footnote_reference", note="n", number=1)
    notes = {"n": Footnote("n", 1, (node("quote", node("paragraph", "Quoted.")),))}
    main = _main(_bare(node("paragraph", "One", reference, "two", reference), footnotes=notes))
    assert main.count('class="back"') == 2
    assert '<span class="unseen"> Back to the text (2)</span>' in main
    assert 'href="#note-reference:1:2"' in main


def test_a_citation_shows_its_source_on_hover(page: _Page) -> None:
    titles = [each.get("title") for each in page.all("a")]
    assert "W. Brown. April 2018. Grade C3: fairly reliable, possibly true. An economist." in titles
    assert "Fears of a famine" in titles


def test_a_citation_of_what_is_not_there_is_plain_text() -> None:
    lost = node("citation", target="source", ref="x", label="x", prefix="", locator="")
    item = node("citation", target="evidence", ref="E9", label="E9", prefix="", locator="")
    joined = '<span class="citation">[x,</span><span class="citation">\u00a0E9]</span>'
    assert joined in _main(_bare(node("paragraph", lost, item)))


def test_only_links_to_the_web_and_within_can_be_clicked(page: _Page) -> None:
    outside = [each for each in page.all("a") if not each["href"].startswith("#")]
    assert outside == [
        {
            "class": "web",
            "href": "https://example.org/?a=1&b=2",
            "title": "https://example.org/?a=1&b=2",
            "rel": "noopener noreferrer",
        }
    ]
    assert "a file (annex.md)" in page.words
    assert "mail (desk@example.org)" in page.words


@pytest.mark.parametrize(
    ("link", "written"),
    [
        (
            node("link", "x", target="javascript:alert(1)", scope="web", title=""),
            '<span>x <span class="target">(javascript:alert(1))</span></span>',
        ),
        (
            node("link", "me@example.org", target="mailto:me@example.org", scope="mail", title=""),
            "<span>me@example.org</span>",
        ),
        (
            node("link", "x", target="http://e.org", scope="web", title='A "title"'),
            (
                '<a class="web" href="http://e.org" title="A &quot;title&quot; (http://e.org)"'
                ' rel="noopener noreferrer">x</a>'
            ),
        ),
        (
            node("link", "x", target="a b", scope="internal", title="Go"),
            '<a href="#a_b" title="Go">x</a>',
        ),
    ],
)
def test_links(link: Node, written: str) -> None:
    assert f"<p>{written}</p>" in _main(_bare(node("paragraph", link)))


def test_there_is_no_link_in_a_link() -> None:
    note = node("footnote_reference", note="n", number=1)
    inside = node("link", "in", note, target="x", scope="internal", title="")
    web = node("link", "out", inside, target="http://e.org", scope="web", title="")
    page = _Page(to_html(_bare(node("paragraph", web, id="x"))))
    assert [each["href"] for each in page.all("a")] == ["#note:1"]
    assert "outin1 (http://e.org)" in page.words


def test_everything_that_a_stranger_wrote_is_escaped() -> None:
    evil = "\"'><script>alert(1)</script>&amp;\x00"
    hostile = Briefing(
        file=evil,
        name=evil,
        title=evil,
        subtitle=evil,
        author=evil,
        lang=evil,
        blocks=(
            node("heading", evil, level=1, id=evil),
            node("paragraph", node("link", evil, target=evil, scope="web", title=evil)),
            node("paragraph", node("link", evil, target=f"http://{evil}", scope="web", title=evil)),
            node("paragraph", node("image", text=evil, source="", title=evil)),
            node("paragraph", node("abbreviation", evil, title=evil)),
            node("callout", node("paragraph", evil), variant=evil, title=evil),
            node("code_block", text=evil, language=evil),
            node("table", node("row", node("cell", evil), header=True), alignments=(evil,)),
            node("paragraph", node("citation", target="source", ref=evil, label=evil, prefix=evil,
                                   locator=evil)),
        ),
        sections=(Section(evil, evil, 1, 0, 1),),
        sources=(Source(evil, 1, evil, note=evil),),
        comparison=Comparison(
            evil,
            evil,
            (Motivation(evil, evil, evil, evil, evil, evil),),
            (),
            {},
            (Evidence(evil, evil, source=evil, ratings={evil: Rating("C", evil)}),),
        ),
    )  # fmt: skip
    html = to_html(hostile)
    assert "<script" not in html
    assert "\x00" not in html
    page = _Page(html)
    assert not {name for _tag, each in page.tags for name in each if "script" in name}
    assert all(" " not in ref for ref in page.ids)


def test_ids_and_addresses_meet() -> None:
    assert identifier("a b\tc") == "a_b_c"
    assert address("a b\tc") == "#a_b_c"
    assert address("é&'\ud800") == "#%C3%A9%26%27%3F"


def test_headings_start_below_the_title(sample: Briefing) -> None:
    page = _Page(to_html(sample))
    heads = [tag for tag, _each in page.tags if re.fullmatch(r"h\d", tag)]
    assert heads == ["h1", "h2", "h2", "h3", "h2", *["h3"] * 6, "h2", "h2", "h2"]


@pytest.mark.parametrize(("levels", "tags"), [((3, 5), "h2 h3"), ((1, 6, 6, 2), "h2 h3 h3 h3")])
def test_the_highest_heading_of_the_text_becomes_the_second_and_no_level_is_left_out(
    levels: tuple[int, ...], tags: str
) -> None:
    main = _main(_bare(*(node("heading", "X", level=each, id=f"h{each}") for each in levels)))
    assert re.findall(r"<(h\d)", main) == tags.split()


def test_a_heading_without_words_is_a_place_that_the_contents_leave_out() -> None:
    picture = node("image", source="", title="")
    blocks = (
        node("heading", level=1, id="bare"),
        node("heading", node("image", text="A map", source="", title=""), level=1, id="map"),
        node("heading", picture, level=1, id="picture"),
    )
    sections = tuple(Section(ref, words, 1, 0) for ref, words in (("bare", ""), ("map", "A map")))
    page = to_html(_bare(*blocks, sections=sections))
    assert '<p id="bare"></p>' in page
    assert '<h2 id="map">' in page
    assert '<p id="picture"><span class="missing">' in page
    assert re.findall('<a href="([^"]*)">', page) == ["#map"]


def test_a_first_heading_that_repeats_the_title_is_not_written_twice() -> None:
    blocks = (
        node("heading", "A title", level=1, id="a-title"),
        node("heading", "Part", level=2, id="part"),
    )
    sections = (Section("a-title", "A title", 1, 0), Section("part", "Part", 2, 1))
    page = _Page(to_html(_bare(*blocks, sections=sections)))
    assert page.all("h1") == [{"id": "a-title"}]
    assert [tag for tag, _each in page.tags if tag == "h2"] == ["h2", "h2"]
    assert [each["href"] for each in page.all("a")] == ["#part"]


def test_contents_are_nested_and_show_paragraph_numbers() -> None:
    sections = tuple(
        Section(ref, ref.upper(), level, 0, number)
        for ref, level, number in (("a", 1, 1), ("b", 2, None), ("c", 4, 7), ("d", 1, 9))
    )
    blocks = (node("heading", each.title, level=each.level, id=each.id) for each in sections)
    html = to_html(_bare(*blocks, sections=sections))
    nav = re.sub(r"\s", "", html[html.index("<nav") : html.index("</nav>")])
    assert (
        '<ol><li><ahref="#a">A<spanclass="at"title="Fromparagraph1">1</span></a>'
        '<ol><li><ahref="#b">B</a></li></ol></li>'
        '<li><ahref="#d">D<spanclass="at"title="Fromparagraph9">9</span></a></li></ol>'
    ) in nav


def test_the_contents_name_what_follows_the_text_in_its_order(sample: Briefing) -> None:
    html = to_html(sample)
    nav = html[html.index("<nav") : html.index("</nav>")]
    heads = re.findall(r"<h2[^>]*>(\w+)</h2>", html[html.index('class="text"') :])
    assert re.findall(r">(\w+)</a>", nav) == heads
    assert heads == ["Comparison", "Notes", "Timeline", "Sources"]


def test_a_text_without_sections_has_no_contents() -> None:
    page = _Page(to_html(_bare(node("paragraph", "Only words.", number=1))))
    assert not page.all("nav")
    assert [tag for tag, _each in page.tags if tag in {"h1", "h2"}] == ["h1"]


def test_lists() -> None:
    items = (node("item", node("paragraph", "one")), node("item", task="open"))
    assert re.sub(r"\s+", " ", _main(_bare(node("ordered_list", *items)))).startswith(
        '<div class="text"> <ol> <li><p>one</p> </li> '
        '<li class="task"><p><input type="checkbox" disabled aria-label="To do"> </p>'
    )
    assert '<ul class="tight">' in _main(_bare(node("bullet_list", tight=True)))
    assert '<ol start="0">' in _main(_bare(node("ordered_list", start=0, tight=False)))


def test_a_callout_is_named_by_its_title_or_its_variant() -> None:
    words = _Page(to_html(_bare(
        node("callout", variant="judgement", title=""),
        node("callout", node("rule"), variant="danger", title=""),
        node("callout", node("paragraph", "Words."), variant="note", title="Own title"),
    ))).words  # fmt: skip
    assert "Judgement Danger Note · Own title Words." in words


def test_table_headers_have_a_scope_and_cells_their_side(sample: Briefing) -> None:
    main = _main(sample)
    assert '<thead>\n<tr><th scope="col" class="left">Left</th>' in main
    assert '<td class="right">1.5</td>' in main
    assert main.count("<thead>") == 6


def test_a_row_and_a_cell_stand_alone_too() -> None:
    row = node("row", node("cell", "a"), header=True)
    headless = node("table", node("row", node("cell", "b"), node("cell", "c"), header=False))
    main = _main(_bare(row, node("cell", "d"), headless))
    assert '<tr><th scope="col">a</th></tr>\n<td>d</td>' in main
    assert "<table>\n<tbody>\n<tr><td>b</td><td>c</td></tr>\n</tbody>\n</table>" in main


def test_a_picture_alone_in_its_paragraph_stands_free(sample: Briefing) -> None:
    image = node("image", text="Grey", source="assets/grey.png", title="")
    main = _main(replace(sample, blocks=(node("paragraph", image),)))
    assert '<p class="picture"><img src="data:image/png;base64,' in main
    assert 'alt="Grey" width="8" height="6">' in main


def test_code_keeps_its_first_empty_line() -> None:
    main = _main(_bare(node("code_block", text="\n  x < y\n", language="")))
    assert '<pre tabindex="0">\n<code>\n  x &lt; y</code></pre>' in main


def test_the_first_to_ask_for_an_id_has_it() -> None:
    main = _main(_bare(node("paragraph", "a", id="x"), node("paragraph", "b", id="x")))
    assert '<p id="x">a</p>\n<p>b</p>' in main


def test_a_rating_is_told_by_letter_word_colour_and_reason(sample: Briefing) -> None:
    main = _main(sample)
    assert (
        '<td class="rated r-CC" title="very consistent: Hardship is what it predicts.">'
        '<a href="#reason:E1:m1">CC<span class="unseen">, very consistent</span></a></td>'
    ) in main
    assert '<td class="blank" title="not rated yet">' in main
    assert '<td class="rated r-NA" title="not applicable">NA<span' in main
    assert (
        '<dd id="reason:E1:m1"><span class="rating r-CC" title="very consistent">CC</span> '
        "<b>The economy.</b> Hardship is what it predicts.</dd>"
    ) in main


def test_the_comparison_says_what_is_known_of_an_item(page: _Page) -> None:
    facts = "document · 2017 · source [1] C3 · credibility high, relevance medium · ¶ 1"
    assert f"E1 Fears of a famine{facts}" in page.words
    assert "Least refuted: The economy. The lead changes if E1 or E2 is wrong." in page.words


def test_rows_that_do_not_tell_the_columns_apart_are_marked(
    sample: Briefing, golden: Comparison
) -> None:
    main = _main(replace(sample, comparison=golden, blocks=()))
    assert re.findall(r'<tr class="evidence flat" id="([^"]+)"', main) == ["evidence:E1"]
    assert "not rated yet" not in main


def test_a_comparison_of_words_alone(sample: Briefing) -> None:
    words = replace(
        sample.comparison,
        question="",
        evidence=(),
        motivations=(Motivation("m1", "One"), Motivation("m2", "Two")),
    )
    main = _main(replace(sample, comparison=words, blocks=()))
    assert "No evidence is rated." in main
    assert 'class="key"' not in main
    assert "The reasons" not in main
    assert 'class="summaries"' not in main
    assert 'class="question"' not in main


def test_equal_sums_of_zero_have_empty_bars(sample: Briefing) -> None:
    item = Evidence("E1", "One", source="plain", ratings={"m1": Rating("C")})
    comparison = replace(sample.comparison, evidence=(item,), criteria=())
    source = Source("plain", 1, "Plain")
    main = _main(replace(sample, comparison=comparison, blocks=(), sources=(source,)))
    assert set(re.findall(r'<rect width="([\d.]+)"', main)) == {"0.0"}
    assert '<a href="#source-plain" title="Plain">source [1]</a> · credibility medium' in main


def test_cells_with_few_and_many_words_have_their_width() -> None:
    cells = ("2018-04-24", "1\u00a0500", "Word", "A few words of it", "a word " * 9, "-")
    main = _main(_bare(node("table", node("row", *(node("cell", each) for each in cells)))))
    assert re.findall("<td( class=.*?)?>", main) == [
        ' class="brief"', ' class="brief"', "", "", ' class="wordy"', "",
    ]  # fmt: skip


def test_the_same_briefing_gives_the_same_page(sample: Briefing) -> None:
    assert to_html(sample) == to_html(sample)


def test_terms_of_the_scale_say_what_they_mean() -> None:
    paragraph = Node("paragraph", (Node("text", text="It is <b>very likely</b>."),))
    heading = Node("heading", (Node("text", text="A likely story"),), "", {"level": 1, "id": "a"})
    briefing = Briefing("a.md", "a.md", "A", (heading, paragraph), scale_named=True)
    page = to_html(briefing)
    assert 'class="term" title="ICD 203: “very likely” is 80 to 95 per cent.' in page
    assert page.count('class="term"') == 1
    assert 'class="term"' not in to_html(briefing._replace(scale_named=False))


def test_a_term_may_go_on_from_other_letters() -> None:
    words = (
        Node("text", text="It is "),
        Node("emphasis", (Node("text", text="not"),)),
        Node("text", text=" likely; "),
        Node("code", text="not"),
        Node("text", text=" unlikely."),
    )
    briefing = Briefing("a.md", "a.md", "A", (Node("paragraph", words),), scale_named=True)
    page = to_html(briefing)
    assert page.count('class="term"') == 1
    assert ">unlikely</abbr>" in page


def test_code_keeps_its_order_in_a_line_from_right_to_left() -> None:
    css = resource("html/briefing.css").read_text("utf-8")
    (rule,) = re.findall(r"^code, kbd \{(.*)\}$", css, re.MULTILINE)
    assert "direction: ltr" in rule
    assert "unicode-bidi: isolate" in rule


def test_items_that_run_the_other_way_than_their_list_stay_beside_its_mark() -> None:
    items = [Node("item", (Node("paragraph", (Node("text", text=each),)),)) for each in ("א", "A")]
    listed = Node("bullet_list", tuple(items), "", {"tight": True})
    assert '<li><p dir="ltr">A</p>' in to_html(Briefing("a.md", "a.md", "A", (listed,)))
    css = resource("html/briefing.css").read_text("utf-8")
    assert 'li > p[dir="ltr"]:first-child { text-align: right; }' in css
    assert 'li > p[dir="rtl"]:first-child { text-align: left; }' in css


def test_what_the_program_says_in_english_reads_from_the_left(sample: Briefing) -> None:
    hebrew, arabic, english = (to_html(replace(sample, lang=lang)) for lang in ("he", "ar", "en"))
    for name in ("result", "key-note"):
        assert f'<p class="{name}" lang="en" dir="ltr">' in hebrew
        assert f'<p class="{name}">' in arabic
        assert f'<p class="{name}">' in english


def test_passages_in_another_script_have_their_language(sample: Briefing) -> None:
    text = node("paragraph", "It is likely that \ud3c9\ud654 & peace", number=1)
    page = to_html(replace(sample, blocks=(text,), sections=()))
    assert 'that <span lang="ko">\ud3c9\ud654</span> &amp; peace' in page


def test_passages_have_the_language_that_the_author_says(sample: Briefing) -> None:
    text = node("paragraph", node("text", text="Un <mot> likely peut", lang="fr"), number=1)
    page = to_html(replace(sample, blocks=(text,), sections=()))
    assert '<span lang="fr">Un &lt;mot&gt; </span><abbr' in page
    assert '<span lang="fr"> peut</span></p>' in page


def test_a_screen_reader_is_told_formulas_in_words(sample: Briefing) -> None:
    short, odd = (node("code", text=tex, classes=("math",)) for tex in ("a < b^2", r"\odd{"))
    block = node("code_block", text="\\frac{a}{b}\n", language="math")
    blocks = (node("paragraph", short, odd), block)
    page = to_html(replace(sample, blocks=blocks, sections=(), lang="de"))
    assert '<code role="math" aria-label="a ist kleiner als b Quadrat">a &lt; b^2</code>' in page
    assert "<code>\\odd{</code>" in page
    assert '<code role="math" aria-label="a durch b">\\frac' in page


def test_a_screen_reader_is_told_what_the_table_asks(sample: Briefing) -> None:
    assert sample.comparison is not None
    for question, name in (("Why now?", "Why now?"), ("", "Comparison")):
        briefing = replace(sample, comparison=sample.comparison._replace(question=question))
        assert f'<caption class="unseen">{name}</caption>' in to_html(briefing)


def test_each_class_that_has_a_look_is_written(sample: Briefing, golden: Comparison) -> None:
    image = next(iter(sample.assets))
    others = _bare(
        node("paragraph", node("image", text="A tower", source=image)),
        node("table", node("row", node("cell", "Long words. " * 9))),
        assets=sample.assets,
    )
    tables = replace(sample, comparison=golden), replace(sample, turned=True)
    written = {
        name
        for briefing in (sample, others, *tables)
        for _tag, attributes in _Page(to_html(briefing)).tags
        for name in attributes.get("class", "").split()
    }
    looks = re.sub(r"/\*.*?\*/", "", _Page(to_html(sample)).style, flags=re.DOTALL)
    assert set(re.findall(r"\.([a-z][\w-]*)", looks)) - written == set()
