"""What a process of the program may do: little of everything, and nothing outside its paths.

It says nothing on the terminal. Limits come from the system's own (setrlimit). On Linux the process
also ends with the one that started it, and where the kernel has Landlock and seccomp it can open
only what it needs to read, write nothing, reach no network, and start no other process.
"""

import os
import sys
from functools import cache
from mimetypes import knownfiles
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.resources import resource
from briefing_app.translation import tr

if TYPE_CHECKING:
    from briefing_app.processes.work import Work


def confine(work: "Work") -> None:
    """Confine this process to its work, for good. What the system cannot do is left out."""
    _fall_silent()
    _limit(work)
    if sys.platform.startswith("linux"):
        from briefing_app.processes import landlock, seccomp, system_calls

        if work.threads:
            system_calls.share_one_heap()
        landlock.allow_only_reading((*program_paths(), *work.paths))
        seccomp.refuse_calls(threads=work.threads)


def end_with_parent(parent: int) -> None:
    """Let the system end this process as soon as its parent ends, whose number is given."""
    if sys.platform.startswith("linux"):
        from briefing_app.processes.system_calls import die_with_parent

        die_with_parent()
        if os.getppid() != parent:
            os._exit(1)


def grant_seconds(seconds: int) -> None:
    """Allow this process so many seconds of processor time from now on."""
    try:
        import resource as limits
    except ImportError:
        return
    used = limits.getrusage(limits.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime) + 1 + seconds
    _, hard = limits.getrlimit(limits.RLIMIT_CPU)
    if hard == limits.RLIM_INFINITY or most < hard:
        limits.setrlimit(limits.RLIMIT_CPU, (most, hard))


def missing_rules() -> tuple[str, ...]:
    """Return what this system cannot do to confine a process, in words for a list."""
    if not sys.platform.startswith("linux"):
        return (
            tr("a way to keep a process from other files"),
            tr("one to keep it from the network"),
        )
    from briefing_app.processes import landlock, seccomp

    missing = []
    if not landlock.version():
        missing.append(tr("Landlock, which keeps a process from other files"))
    if not seccomp.is_there():
        missing.append(tr("seccomp, which keeps it from the network"))
    return tuple(missing)


@cache
def program_paths() -> tuple[str, ...]:
    """Return the files and folders of the program itself, of Python, and of the system's libraries.

    Modules and libraries are loaded from there when they are first needed.
    """
    packages = [each for each in sys.path if each.endswith(("site-packages", "dist-packages"))]
    found = [
        *packages,
        str(Path(os.__file__).parent),
        str(Path(__file__).parents[1]),
        str(resource("")),
        getattr(sys, "_MEIPASS", ""),
        *_SYSTEM,
        *map(str, knownfiles),  # which openpyxl reads as it is loaded
    ]
    return tuple(dict.fromkeys(each for each in found if each))


_SYSTEM = (
    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache",
    "/usr/share/locale", "/usr/share/zoneinfo", "/etc/localtime",
    "/dev/null", "/dev/urandom", "/proc/self",
)  # fmt: skip


def _fall_silent() -> None:
    """Say nothing on the terminal any more.

    What a library says of a file may be up to its author, and what went wrong is in the answer.
    """
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        for output in (1, 2):
            os.dup2(nowhere.fileno(), output)


def _limit(work: "Work") -> None:
    try:
        import resource as limits
    except ImportError:
        return
    wanted = {
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_NOFILE": work.limits.files,
        "RLIMIT_DATA": work.limits.memory,
    }
    if not work.threads:  # for each thread the system sets addresses aside that are never used
        wanted["RLIMIT_AS"] = work.limits.memory
    for name, most in wanted.items():
        number = getattr(limits, name, None)
        if number is not None:
            _, hard = limits.getrlimit(number)
            capped = most if hard == limits.RLIM_INFINITY else min(most, hard)
            limits.setrlimit(number, (capped, capped))
