"""A process at work, as the one that asked for it sees it."""

import atexit
import contextlib
import signal
import threading
from collections.abc import Iterator, Sequence
from typing import Literal, cast

from briefing_app import log
from briefing_app.model.errors import BriefingError
from briefing_app.processes.fork_server import ForkServer, start
from briefing_app.processes.messages import Arriving, EndedError, Message, Stream, send
from briefing_app.processes.work import Work

_PATIENCE = 3
"""How many times its processor time a process may take on a busy machine."""
_MORE_SECONDS = 20
"""What it may take beside, to be started and to send its answer, in seconds."""

Reason = Literal["time", "memory", "cancelled", "fault"]


class OverLimitError(Exception):
    """A process ended before it had an answer: it met a limit, or was cancelled."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason)


class FaultError(Exception):
    """The program has a fault, which another process came upon; ``elsewhere`` is for the log."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.elsewhere = tuple(lines)
        super().__init__(lines[0].partition("\n")[0] if lines else "")


class Helper:
    """One process. It may be asked again when it has answered."""

    def __init__(self, work: Work) -> None:
        """Start it; raises OSError if the system refuses."""
        self._work = work
        self._stream = begun(work)
        self._ended = False
        self._arriving = Arriving(self._stream)

    @property
    def alive(self) -> bool:
        """Whether it can be asked, as far as is known."""
        return not self._ended

    def ask(self, value: object, blobs: Sequence[bytes] = ()) -> None:
        """Send a request; `answer` is to be called afterwards."""
        with contextlib.suppress(EndedError):  # then there is no answer either
            send(self._stream, Message(value, blobs))

    def ready(self, seconds: float) -> bool:
        """Wait for the answer, at most so long; return whether it has come."""
        return self._stream.wait(seconds)

    def has_answered(self, most: int, seconds: float) -> bool:
        """Wait for an answer of at most ``most`` bytes, at most so long; return if it is whole.

        If there will never be one, `answer` says why.
        """
        return self._arriving.has_come(most, seconds)

    def answer(self, *, alone: bool = True) -> Message:
        """Wait for the answer; if nobody else asks, it ends with the work that waits for it.

        Raises the BriefingError that the job raised, OverLimitError, and FaultError.
        """
        limits = self._work.limits
        current = Cancellation.current() if alone else None
        arriving, self._arriving = self._arriving, Arriving(self._stream)
        seconds = _PATIENCE * limits.seconds + _MORE_SECONDS
        try:
            with current.ending(self) if current else contextlib.nullcontext():
                return _opened(arriving.message(limits.answer, seconds))
        except EndedError:
            cancelled = self._ended
            self.end()
            reason = _reason(self._stream.code)
            raise OverLimitError("cancelled" if cancelled else reason) from None
        except OverLimitError:
            self.end()
            raise

    def end(self) -> None:
        """End the process at once, whatever it is doing; may be called from any thread."""
        if not self._ended:
            self._ended = True
            self._stream.close()


class Cancellation:
    """What ends the processes that one piece of work waits for; used from several threads."""

    _on_thread = threading.local()

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._helpers: list[Helper] = []
        self._cancelled = False

    @classmethod
    def current(cls) -> "Cancellation | None":
        """Return the one that this thread works under, if there is one."""
        return cast("Cancellation | None", getattr(cls._on_thread, "current", None))

    @contextlib.contextmanager
    def over_this_thread(self) -> Iterator[None]:
        """Let what is done within, on this thread, be cancelled by this."""
        self._on_thread.current = self
        try:
            yield
        finally:
            self._on_thread.current = None

    @contextlib.contextmanager
    def ending(self, helper: Helper) -> Iterator[None]:
        """Let a process be ended while its answer is waited for."""
        with self._lock:
            self._helpers.append(helper)
            cancelled = self._cancelled
        if cancelled:
            helper.end()
        try:
            yield
        finally:
            with self._lock:
                self._helpers.remove(helper)

    def cancel(self) -> None:
        """End what is waited for now, and what will be."""
        with self._lock:
            self._cancelled = True
            helpers = list(self._helpers)
        for helper in helpers:
            helper.end()


class _Server:
    """The fork server of this process, if it has one."""

    running: ForkServer | None = None


def start_server(preloaded: Sequence[str], warm_up: str, *, at_once: bool = False) -> None:
    """Fork the server that begins processes from now on, where the system has a cheap way to.

    To be called before the process has threads or has loaded Qt; see `fork_server.start`.
    """
    stop_server()
    atexit.unregister(stop_server)
    atexit.register(stop_server)
    _Server.running = start(preloaded, warm_up, at_once=at_once)


def stop_server() -> None:
    """End the server and all that it has begun."""
    if _Server.running is not None:
        _Server.running.close()
        _Server.running = None


def begun(work: Work) -> Stream:
    """Begin a process, forked from the server if there is one; raises OSError."""
    if _Server.running is not None:
        try:
            return _Server.running.begin(work)
        except OSError as error:
            log.failure(error)
            stop_server()
    from briefing_app.processes.spawning import spawn

    return spawn(work)


def _opened(message: Message) -> Message:
    """Return the result in an answer, or raise what it says instead."""
    match message.value:
        case ["done", value]:
            return Message(value, message.blobs)
        case ["refused", str(kind), str(file), str(sentence), (int() | None) as line]:
            raise _kinds().get(kind, BriefingError)(file, sentence, line)
        case ["fault", [*lines]] if all(isinstance(line, str) for line in lines):
            raise FaultError(cast("list[str]", lines))
        case ["exhausted"]:
            raise OverLimitError("memory")
        case ["ended", int(code)]:
            raise OverLimitError(_reason(code))
    raise OverLimitError("fault")


def _reason(code: int | None) -> Reason:
    """Return why a process has ended without a word, from its exit code; None if it had to be."""
    if code is None:
        return "time"
    return next((reason for reason, names in _SIGNALS.items() if _is_one(-code, names)), "fault")


_SIGNALS: dict[Reason, tuple[str, ...]] = {
    "time": ("SIGXCPU", "SIGKILL"),
    "memory": ("SIGABRT", "SIGSEGV", "SIGBUS", "SIGTRAP"),  # so end libraries that get no more
}


def _is_one(number: int, names: tuple[str, ...]) -> bool:
    return number in (getattr(signal, name, None) for name in names)


def _kinds() -> dict[str, type[BriefingError]]:
    """Return the errors that the program knows, by their names."""
    found: dict[str, type[BriefingError]] = {}
    kinds = [BriefingError]
    while kinds:
        kind = kinds.pop()
        found[kind.__name__] = kind
        kinds += kind.__subclasses__()
    return found
