"""What the process that draws pages does, and nothing else runs there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app.model.errors import OutputError
from briefing_app.processes.messages import Message
from briefing_app.translation import tr

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]


class Drawing:
    """Opens PDFs, and draws the pages that later requests ask for."""

    def __init__(self) -> None:
        self._documents: dict[int, PdfDocument] = {}

    def __call__(self, value: object, blobs: Sequence[bytes]) -> Message:
        """Return the sizes of the pages in points, or ``[width, height, stride]`` and the pixels.

        A request is ``["open", number, held]`` with a PDF, which gets this number; those that are
        not among the numbers that are held are closed. Or it is ``["draw", number, index, scale]``.
        Raises OutputError.
        """
        match value:
            case ["open", int(number), [*held]]:
                for each in self._documents.keys() - held:
                    self._documents.pop(each).close()
                return self._open(number, blobs[0])
            case ["draw", int(number), int(index), int(scale) | float(scale)] if (
                number in self._documents
            ):
                return _drawn(self._documents[number], index, scale)
        raise ValueError("not a request")

    def _open(self, number: int, pdf: bytes) -> Message:
        import pypdfium2

        try:
            document = self._documents[number] = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise OutputError("PDF", tr("The pages cannot be shown.")) from error
        return Message([list(document.get_page_size(index)) for index in range(len(document))])


def _drawn(document: "PdfDocument", index: int, scale: float) -> Message:
    bitmap = document[index].render(scale=scale, prefer_bgrx=True)
    return Message([bitmap.width, bitmap.height, bitmap.stride], (bytes(bitmap.buffer),))
