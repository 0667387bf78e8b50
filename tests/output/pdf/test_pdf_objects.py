"""The objects of a PDF of Typst's."""

from briefing_app.output.pdf.pdf_objects import objects_of


def test_a_pdf_of_another_program_has_no_objects() -> None:
    assert objects_of(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n") == {}
