"""The options of export that are about paper."""

from pathlib import Path

import pytest

from briefing_app.command_line.command import run
from briefing_app.output.pdf.pages import Pages

Output = pytest.CaptureFixture[str]

_TEXT = """\
---
title: Copies
distribution: [A. Reader, "B. Writer"]
---

# One {#first}

Words of the one.

# Two

Words of the other.

!!! editor
    A note.
"""


@pytest.fixture(autouse=True)
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A country and a folder of profiles of the test's own."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "copies.md"
    file.write_text(_TEXT, "utf-8")
    return file


def _words(pdf: Path) -> str:
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(words.split())


def _size(pdf: Path) -> tuple[int, int]:
    pages = Pages(pdf.read_bytes())
    width, height = pages.size(0)
    pages.close()
    return round(width), round(height)


def _exported(file: Path, *options: str) -> Path:
    out = file.with_name("out.pdf")
    assert run(["export", str(file), "-o", str(out), *options]) == 0
    return out


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ((), (595, 842)),
        (("--paper", "letter"), (612, 792)),
        (("--orientation", "landscape"), (842, 595)),
        (("--profile", "slides"), (720, 405)),
        (("--profile", "slides", "--paper", "a4", "--orientation", "portrait"), (595, 842)),
        (("--sheets", "two"), (842, 595)),
    ],
)
def test_the_size_of_the_pages(file: Path, options: tuple[str, ...], size: tuple[int, int]) -> None:
    assert _size(_exported(file, *options)) == size


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US.UTF-8", (612, 792)), ("es_MX@euro", (612, 792)), ("de_DE", (595, 842)),
     ("C", (595, 842))],
)  # fmt: skip
def test_the_paper_is_that_of_the_country(
    file: Path, locale: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert _size(_exported(file)) == size


def test_sections_and_parts_are_chosen(file: Path) -> None:
    assert "A note." in _words(_exported(file))
    text = _words(_exported(file, "--sections", "Two; ", "--without", "editor,contents"))
    assert "Words of the other." in text
    assert "Words of the one." not in text
    assert "A note." not in text
    assert "Words of the one." in _words(_exported(file, "--sections", "first"))
    with_note = _words(_exported(file, "--profile", "slides", "--with", "editor"))
    assert "A note." in with_note


def test_margins_and_grey_are_chosen(file: Path) -> None:
    usual = _exported(file, "--margins", "0").read_bytes()
    assert _exported(file).read_bytes() == usual
    assert _exported(file, "--margins", "40").read_bytes() != usual
    assert _exported(file, "--grey").read_bytes() != usual


def test_each_gets_a_copy_and_there_is_a_register(file: Path) -> None:
    out = file.with_name("out.pdf")
    assert run(["export", str(file), "-o", str(out), "--copies", "each"]) == 0
    made = {each.name for each in file.parent.glob("*.pdf")}
    assert made == {"out-copy-1.pdf", "out-copy-2.pdf", "out-register.pdf"}
    assert "Copy 2 of 2, B. Writer" in _words(file.with_name("out-copy-2.pdf"))
    assert "1 A. Reader" in _words(file.with_name("out-register.pdf"))


def test_a_run_is_one_file_for_the_names_that_are_given(file: Path) -> None:
    out = _exported(file, "--copies", "run", "--distribution", "X; Y ;; Z")
    text = _words(out)
    assert all(f"Copy {number} of 3, {name}" in text for number, name in enumerate("XYZ", 1))
    assert {each.name for each in file.parent.glob("*.pdf")} == {"out.pdf", "out-register.pdf"}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--profile", "posters"), "There is no profile of this name"),
        (("--sections", "Three"), "It has no section “Three”"),
        (("--without", "covers"), "“covers” is not a part; the parts are judgements, contents"),
        (("--margins", "200"), "“200” is not a margin"),
        (("--margins", "-1"), "“-1” is not a margin"),
        (("--profile", "ballot"), "no evidence to rate"),
        (["--sections", ";"], "“;” names nothing"),
        (["--with", "text,key", "--without", "key"], "“key” is in both --with and --without."),
        (["--profile", "slides", "--with", "text,contents"], "“slides” have no room for contents."),
        (["--profile", "one-pager", "--with", "timeline"], "have no room for timeline."),
        (["--profile", "ballot", "--sections", "Two"], "have no room for sections."),
    ],
)
def test_what_cannot_be_is_a_sentence(
    file: Path, options: tuple[str, ...], told: str, capsys: Output
) -> None:
    assert run(["export", str(file), "-o", str(file.with_name("out.pdf")), *options]) == 2
    assert told in capsys.readouterr().err
    assert not file.with_name("out.pdf").exists()


def test_copies_without_a_list_are_a_sentence(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "plain.md"
    file.write_text("# Plain\n", "utf-8")
    assert run(["export", str(file), "-o", str(tmp_path / "out.pdf"), "--copies", "run"]) == 2
    assert "write --distribution" in capsys.readouterr().err


def test_the_list_alone_is_for_nothing(file: Path, capsys: Output) -> None:
    out = str(file.with_name("out.pdf"))
    assert run(["export", str(file), "-o", out, "--distribution", "X"]) == 2
    assert "--distribution is for --copies" in capsys.readouterr().err


def test_no_copy_is_written_over_the_briefing(file: Path, capsys: Output) -> None:
    own = file.with_name("out-register.pdf")
    file.write_text(_TEXT + "\n![x](out-register.pdf)\n", "utf-8")
    own.write_bytes(b"kept")
    out = str(file.with_name("out.pdf"))
    assert run(["export", str(file), "-o", out, "--copies", "run"]) == 2
    assert "was not written" in capsys.readouterr().err
    assert own.read_bytes() == b"kept"
