"""What the process that draws pages does, and nothing else runs there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app.model.errors import OutputError
from briefing_app.processes.messages import Message
from briefing_app.translation import tr

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]


class Drawing:
    """Opens the PDF of the first request, and draws the pages that later ones ask for."""

    def __init__(self) -> None:
        self._document: PdfDocument | None = None

    def __call__(self, value: object, blobs: Sequence[bytes]) -> Message:
        """Return the sizes of the pages in points, or ``[width, height, stride]`` and the pixels.

        A request is ``["open"]`` with the PDF, or ``["draw", index, scale]``. Raises OutputError.
        """
        match value:
            case ["open"]:
                return self._open(blobs[0])
            case ["draw", int(index), int(scale) | float(scale)] if self._document is not None:
                return _drawn(self._document, index, scale)
        raise ValueError("not a request")

    def _open(self, pdf: bytes) -> Message:
        import pypdfium2

        try:
            document = self._document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise OutputError("PDF", tr("The pages cannot be shown.")) from error
        return Message([list(document.get_page_size(index)) for index in range(len(document))])


def _drawn(document: "PdfDocument", index: int, scale: float) -> Message:
    page = document[index]
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    message = Message([bitmap.width, bitmap.height, bitmap.stride], (bytes(bitmap.buffer),))
    bitmap.close()
    page.close()
    return message
