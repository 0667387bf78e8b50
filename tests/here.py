"""Processes that are none: what is asked of them is done in the process of the test, at once."""

from briefing_app.processes.messages import Message, receive, send
from briefing_app.processes.work import REQUEST_BYTES, Work, answer_of, job_of


class HereStream:
    """The stream of a process that is none: what is written to it is answered when it is whole."""

    code = None

    def __init__(self, work: Work) -> None:
        self._job = job_of(work)
        self._asked = b""
        self._answer = memoryview(b"")
        self._closed = False

    def write(self, data: bytes) -> None:
        self._asked += data

    def wait(self, _seconds: float | None) -> bool:
        return bool(self._asked or self._answer or self._closed)

    def read_into(self, room: memoryview) -> int:
        if self._closed:
            return 0
        if not self._answer:
            asked = _Bytes(self._asked)
            answer = answer_of(self._job, receive(asked, REQUEST_BYTES))
            self._asked = bytes(asked.data)
            self._answer = memoryview(_written(answer))
        count = min(len(room), len(self._answer))
        room[:count] = self._answer[:count]
        self._answer = self._answer[count:]
        return count

    def close(self) -> None:
        self._closed = True


class _Bytes:
    """A stream over bytes that are there."""

    code = None

    def __init__(self, data: bytes) -> None:
        self.data = bytearray(data)

    def write(self, data: bytes) -> None:
        self.data += data

    def read_into(self, room: memoryview) -> int:
        count = min(len(room), len(self.data))
        room[:count] = self.data[:count]
        del self.data[:count]
        return count

    def wait(self, _seconds: float | None) -> bool:
        return True

    def close(self) -> None:
        """There is nothing to close."""


def _written(message: Message) -> bytes:
    stream = _Bytes(b"")
    send(stream, message)
    return bytes(stream.data)
