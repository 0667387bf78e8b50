"""A print server of the test's own: CUPS on loopback, with one queue that writes PDF to a file."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

QUEUE = "Paper"
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_NEEDED = ("cupsd", "lp", "lpadmin", "lpstat")
_SERVER = """
LogLevel debug
Listen 127.0.0.1:{port}
Browsing Off
BrowseLocalProtocols none
DirtyCleanInterval 0
PreserveJobFiles Yes
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/spool
AccessLog {folder}/access
ErrorLog {folder}/errors
PageLog {folder}/pages
FileDevice Yes
"""


class PrintServer(NamedTuple):
    """A running CUPS: where it listens, the file its queue prints to, and its spool."""

    address: str
    printed: Path
    spool: Path

    def environment(self) -> dict[str, str]:
        """Return what leads the programs of CUPS to this server."""
        return {"CUPS_SERVER": self.address}

    def jobs(self) -> list[bytes]:
        """Return the files that were sent, in the order of the jobs, as they arrived."""
        return [file.read_bytes() for file in sorted(self.spool.glob("d*"))]

    def attributes(self) -> list[bytes]:
        """Return the attributes of the jobs, as CUPS keeps them."""
        found = []
        for file in sorted(self.spool.glob("c*")):
            # CUPS takes the file away for a moment when it writes it anew.
            with suppress(FileNotFoundError):
                found.append(file.read_bytes())
        return found


def missing() -> str:
    """Return which programs this machine lacks for it, or nothing."""
    lacking = [name for name in _NEEDED if not shutil.which(name, path=_PATH)]
    if os.geteuid() != 0:
        return "only root may start a print server"
    return f"CUPS is not installed: no {', '.join(lacking)}" if lacking else ""


@contextmanager
def print_server() -> Iterator[PrintServer]:
    """Run CUPS for as long as it is used; its queue is the default one.

    Its folder is open to all: the filters of CUPS run as another user.
    """
    with tempfile.TemporaryDirectory(prefix="cups-") as name:
        Path(name).chmod(0o755)
        with _running(Path(name)) as server:
            yield server


@contextmanager
def _running(folder: Path) -> Iterator[PrintServer]:
    for name in ("root", "state", "cache", "spool"):
        (folder / name).mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "cupsd.conf").write_text(_SERVER.format(folder=folder, port=port))
    (folder / "files.conf").write_text(_FILES.format(folder=folder))
    printed = folder / "printed.pdf"
    printed.touch()
    server = PrintServer(f"127.0.0.1:{port}", printed, folder / "spool")
    configuration = ["-c", folder / "cupsd.conf", "-s", folder / "files.conf"]
    # Bounded, so that a run that is broken off leaves nothing running for long.
    command = ["timeout", "300", "cupsd", "-f", *configuration]
    process = subprocess.Popen(command, env={"PATH": _PATH})
    try:
        _administer(
            server,
            "-p",
            QUEUE,
            "-E",
            "-v",
            f"file://{printed}",
            "-P",
            str(Path(__file__).with_name("queue.ppd")),
        )
        _administer(server, "-d", QUEUE)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=300)


def _administer(server: PrintServer, *arguments: str) -> None:
    """Call lpadmin, again while the server is not there yet."""
    environment = os.environ | server.environment() | {"PATH": _PATH}
    for _attempt in range(100):
        made = subprocess.run(
            ["lpadmin", *arguments], env=environment, capture_output=True, text=True, check=False
        )
        if made.returncode == 0:
            return
        if "connect" not in made.stderr:
            break
    raise AssertionError(made.stderr)
