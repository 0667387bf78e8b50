"""A process that is forked before Qt is loaded and forks others: one for each thing to be done.

It has no threads and no windows, has the program's modules loaded, and reads nothing itself, so
that each process that it forks starts at once and knows nothing of the files before.
"""

import contextlib
import gc
import json
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from briefing_app import log
from briefing_app.processes.messages import EndedError, Message, SocketStream, send
from briefing_app.processes.work import Limits, Work, named, serve

if TYPE_CHECKING:
    from socket import socket

_CONFINING = ("briefing_app.processes.landlock", "briefing_app.processes.seccomp", "resource")
"""The modules that each forked process needs to confine itself."""

_IDLE_MS = 2000
_MOST_BYTES = 65_536
"""The longest description of a piece of work, with the paths of its files."""
_ROOM = 1 << 20
"""So many bytes of an answer need not be received yet for a process to go on, or what the system
allows."""


class ForkServer:
    """The server as the process that started it sees it."""

    def __init__(self, control: "socket") -> None:
        self._control = control

    def begin(self, work: Work) -> SocketStream:
        """Fork a process for some work; raises OSError if the server has gone."""
        import socket

        ours, theirs = socket.socketpair()
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _ROOM)
        with theirs:
            try:
                socket.send_fds(self._control, [json.dumps(work).encode()], [theirs.fileno()])
            except OSError:
                ours.close()
                raise
        return SocketStream(ours)

    def close(self) -> None:
        """End the server, and with it all that it has forked."""
        self._control.close()


def start(preloaded: Sequence[str], warm_up: str, *, at_once: bool = False) -> ForkServer | None:
    """Fork the server, which loads these modules; None if the system has no cheap way to do so.

    ``warm_up`` names a function, as ``module:function``, that the server calls when it has been
    idle for a while, or ``at_once``: it loads what is needed later. To be called before the process
    has threads or has loaded Qt.
    """
    if not sys.platform.startswith("linux"):
        return None
    import socket

    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    parent = os.getpid()
    try:
        process = os.fork()
    except OSError:
        ours.close()
        theirs.close()
        return None
    if process == 0:
        ours.close()
        _serve_and_leave(theirs, parent, preloaded, warm_up, at_once=at_once)
    theirs.close()
    return ForkServer(ours)


def _serve_and_leave(
    control: "socket", parent: int, preloaded: Sequence[str], warm_up: str, *, at_once: bool
) -> None:
    from briefing_app.processes.sandbox import end_with_parent, program_paths

    try:
        log.stop()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        end_with_parent(parent)
        for module in (*_CONFINING, *preloaded):
            import_module(module)
        program_paths()
        if at_once:
            named(warm_up)()
        gc.freeze()  # so that what is forked shares it
        _Server(control, "" if at_once else warm_up).run()
    finally:
        os._exit(0)


class _Forked(NamedTuple):
    process: int
    line: "socket"


class _Server:
    """Forks what is asked for, ends what nobody waits for any more, and tells how each ended."""

    def __init__(self, control: "socket", warm_up: str) -> None:
        self._control = control
        self._warm_up = warm_up
        self._own = [control]
        self._forked: list[_Forked] = []

    def run(self) -> None:
        """Serve until the other side of the control socket is closed."""
        import socket

        heard, told = socket.socketpair()
        self._own += [heard, told]
        told.settimeout(0)
        signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, _ignore)
        self._serve(heard)
        signal.set_wakeup_fd(-1)
        for each in (*self._own, *(forked.line for forked in self._forked)):
            each.close()

    def _serve(self, heard: "socket") -> None:
        import select

        while True:
            poll = select.poll()
            poll.register(self._control, select.POLLIN)
            poll.register(heard, select.POLLIN)
            for each in self._forked:
                poll.register(each.line, 0)
            ready = {number for number, _event in poll.poll(_IDLE_MS if self._warm_up else None)}
            if not ready:
                self._warm_up, warm_up = "", self._warm_up
                named(warm_up)()
            if heard.fileno() in ready:
                heard.recv(_MOST_BYTES)
                self._bury()
            self._end_unwanted(ready)
            if self._control.fileno() in ready and not self._take():
                return

    def _take(self) -> bool:
        """Fork for one piece of work; return whether there may be more."""
        import socket

        data, numbers, _flags, _address = socket.recv_fds(self._control, _MOST_BYTES, 1)
        if not numbers:
            return False
        line = socket.socket(fileno=numbers[0])
        job, limits, paths, threads = json.loads(data)
        work = Work(job, Limits(*limits), tuple(paths), threads)
        server = os.getpid()
        try:
            process = os.fork()
        except OSError:
            line.close()
            return True
        if process == 0:
            self._work_and_leave(line, work, server)
        self._forked.append(_Forked(process, line))
        return True

    def _work_and_leave(self, line: "socket", work: Work, server: int) -> None:
        from briefing_app.processes.sandbox import end_with_parent

        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            end_with_parent(server)
            for each in (*self._own, *(forked.line for forked in self._forked)):
                each.close()  # what it does is no business of the server's, nor of the others
            serve(SocketStream(line), work)
        finally:
            os._exit(0)

    def _end_unwanted(self, ready: set[int]) -> None:
        """Kill the processes whose other side has been closed; they are buried afterwards."""
        unwanted = [each for each in self._forked if each.line.fileno() in ready]
        for each in unwanted:
            os.kill(each.process, signal.SIGKILL)
        for each in unwanted:
            os.waitpid(each.process, 0)
            self._drop(each)

    def _bury(self) -> None:
        """Tell for each process that has ended how it did."""
        for each in tuple(self._forked):
            process, status = os.waitpid(each.process, os.WNOHANG)
            if process:
                code = os.waitstatus_to_exitcode(status)
                with contextlib.suppress(EndedError):
                    send(SocketStream(each.line), Message(["ended", code]))
                self._drop(each)

    def _drop(self, forked: _Forked) -> None:
        forked.line.close()
        self._forked.remove(forked)


def _ignore(_number: int, _frame: object) -> None:
    """Leave a signal to the wakeup socket."""
