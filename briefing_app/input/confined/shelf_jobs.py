"""What the processes do that read briefings for the shelf, many one after the other."""

from collections.abc import Sequence

from briefing_app.input.reading import read_to_search
from briefing_app.model.errors import BriefingError
from briefing_app.model.shelf.records import Unreadable, shelved
from briefing_app.processes.messages import Message
from briefing_app.processes.records import no_collection, to_message


def read_batch(value: object, _blobs: Sequence[bytes]) -> Message:
    """Read the files that a list names; return what the shelf keeps of each, or why there is none.

    The value of the answer says of each file whether it was read, and the blobs are the records,
    one for each.
    """
    if not isinstance(value, list):
        raise ValueError("not a request")  # noqa: TRY004 - as other jobs have it
    told: list[bool] = []
    blobs: list[bytes] = []
    for file in map(str, value):
        try:
            with no_collection():
                message = to_message(shelved(read_to_search(file)))
        except BriefingError as error:
            message = to_message(Unreadable(file, error.problem.sentence))
            told.append(False)
        else:
            told.append(True)
        blobs += message.blobs
    return Message(told, blobs)
