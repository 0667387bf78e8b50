"""Texts that may never finish are parsed in a process of their own, which can be ended.

Every part of Markdown costs at most the square of a block's length, so the marks and the length of
each block bound the work. What is above the bound need not be hostile: it only costs a process.
"""

import multiprocessing
import re
from multiprocessing.connection import Connection

from briefing_app.input.packing import packed, unpacked
from briefing_app.input.spoofing import visible
from briefing_app.input.text.assembling import Assembled, assemble
from briefing_app.input.text.building import LONGEST
from briefing_app.input.text.document import Context, Document
from briefing_app.model.errors import Problem
from briefing_app.model.tree import Node

SECONDS = 10
"""How long the other process may compute; it may wait as long again for a busy machine."""
MEMORY = 2 << 30
"""How many bytes it may use."""

_TOO_LONG = f"it takes more than {SECONDS} seconds or {MEMORY >> 30} GiB of memory to take it apart"
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def assemble_apart(text: str, context: Context) -> Assembled:
    """Parse a text in another process; if that fails, return it as plain paragraphs."""
    try:
        answer = _ask(text, context)
    except OSError as error:
        return plain(text, context, f"no process could be started for it ({error.strerror})")
    if answer is None:
        return plain(text, context, _TOO_LONG)
    assembled: Assembled = unpacked(answer)
    return assembled


def _ask(text: str, context: Context) -> bytes | None:
    """Return the other process's answer, or None if it has none or none in time."""
    spawn = multiprocessing.get_context("spawn")
    receiver, sender = spawn.Pipe(duplex=False)
    known = (context.file, context.first_line, dict(context.sources), tuple(context.evidence))
    process = spawn.Process(target=_work, args=(sender, text, *known), daemon=True)
    with receiver:
        process.start()
        sender.close()
        try:
            return receiver.recv_bytes() if receiver.poll(2 * SECONDS) else None
        except EOFError:
            return None
        finally:
            process.kill()
            process.join()
            process.close()


def _work(
    sender: Connection,
    text: str,
    file: str,
    first_line: int,
    sources: dict[str, int],
    evidence: tuple[str, ...],
) -> None:
    """Parse a text and send the result; send nothing if there is not enough of something."""
    limit()
    with sender:
        context = Context(file, first_line, sources, evidence, _no_image)
        try:
            answer = packed(assemble(text, context))
        except (MemoryError, RecursionError):
            return
        sender.send_bytes(answer)


def _no_image(_source: str, _line: int | None) -> str:
    """Stand in for the caller's images, which are looked up when the answer is there."""
    return ""


def limit() -> None:
    """Limit what this process may use, where the system can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def plain(text: str, context: Context, reason: str) -> Assembled:
    """Return a text as it is written, in paragraphs, with a problem that says why."""
    nodes: list[Node] = []
    words = 0
    for block in _BLANK_LINES.split(visible(text)):
        line = " ".join(block.split())
        words += line.count(" ") + bool(line)
        for start in range(0, len(line), LONGEST):
            inside = (Node("text", text=line[start : start + LONGEST]),)
            nodes.append(Node("paragraph", inside, "", {"number": len(nodes) + 1}))
    sentence = f"The text is shown as plain paragraphs, because {reason}."
    problem = Problem(context.file, None, "too-complex", sentence, "error")
    return Assembled(Document(tuple(nodes), (), {}, len(nodes), words, {}, (problem,)), [])
