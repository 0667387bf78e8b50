"""The program: a window for a file, or one of the commands that need none."""

import gc
import os
import sys
from collections.abc import Sequence

import briefing_app.late_imports  # noqa: F401 - first of all
from briefing_app import log
from briefing_app.command_line.command_names import COMMANDS, GENERAL_OPTIONS
from briefing_app.translation import tr, use

_SIGNALLED = 128
"""What shells add to the number of the signal that ended a process."""

NO_MEMORY = "--no-memory"
"""The option of a window that reads and writes nothing of what is kept between runs."""

ON_BUS = "--gapplication-service"
"""The option with which a session bus starts the program: it opens nothing until it is called."""

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments, those of the process by default; return the exit code.

    Whatever needs no window is in `briefing_app.command_line`, of which a start of the window loads
    only the names.
    """
    # Hardly any garbage arises while the program starts or writes one file, yet looking for it
    # takes a twentieth of the time. A window collects on the GUI thread only; see `ui.collector`.
    gc.disable()
    arguments = list(sys.argv[1:] if argv is None else argv)
    _occupy_streams()
    try:
        remembers = NO_MEMORY not in _options(arguments)
        _choose_language(remembers=remembers)
        if not {"--version", "-V"} & set(arguments):
            _start_log(arguments, remembers=remembers)
        if arguments == [ON_BUS]:
            return _open_window([], remembers=remembers, on_bus=True)
        if sys.platform == "win32" and _takes_file_types_away(arguments):
            return 0
        files = _files(_without(arguments, NO_MEMORY))
        if files is not None:
            return _open_window(files, remembers=remembers)
        _end_in_order()
        from briefing_app.command_line.command import run

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


def _occupy_streams() -> None:
    """Open the null device in place of each standard stream that is closed.

    A file that is opened later would take its number, and receive what libraries print.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # noqa: FBT003 - no name for it


def _end_in_order() -> None:
    """Let a signal that ends the process be an exception, so that its files are deleted."""
    import signal
    import threading

    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _end)


def _end(number: int, _frame: object) -> None:
    sys.exit(_SIGNALLED + number)


def _options(arguments: list[str]) -> list[str]:
    """Return the arguments before “--”, after which there are only files."""
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _without(arguments: list[str], option: str) -> list[str]:
    options = _options(arguments)
    return [each for each in options if each != option] + arguments[len(options) :]


def _may_remember() -> bool:
    """Return whether the policy of the computer lets anything be kept between runs."""
    from briefing_app.policy import policy

    return not policy().reason("remember")


def _choose_language(*, remembers: bool) -> None:
    """Set the language of the process, before words are translated as modules are loaded."""
    from briefing_app.policy import policy

    decided = [policy().locked.get("language")]
    if remembers and _may_remember():
        from briefing_app.resources import state_folder
        from briefing_app.store.language import kept_language

        decided.append(kept_language(state_folder()))
    decided.append(policy().settings.get("language"))
    use(next((each for each in decided if isinstance(each, str)), ""))


def _start_log(arguments: list[str], *, remembers: bool) -> None:
    """Begin to log if it is asked for; ``--verbose`` is taken out of the arguments."""
    verbose = "--verbose" in _options(arguments)
    to_file = bool(os.environ.get(log.ENVIRONMENT)) and remembers and _may_remember()
    if not verbose and not to_file:
        return
    arguments[:] = _without(arguments, "--verbose")
    from platform import platform

    from briefing_app import __version__
    from briefing_app.resources import state_folder

    log.start(state_folder() if to_file else None, verbose=verbose)
    python = sys.version.split(maxsplit=1)[0]
    log.event("start", version=__version__, python=python, system=platform())


def _takes_file_types_away(arguments: list[str]) -> bool:
    """Do what the list of installed programs of Windows asks for, if it does; return whether."""
    from briefing_app import file_types

    if arguments != [file_types.REMOVE]:
        return False
    file_types.remove(file_types.of_this_computer())
    return True


def _files(arguments: list[str]) -> list[str] | None:
    """Return the files to open in windows, or None if the arguments are a command."""
    if arguments[:1] == ["--"]:
        return arguments[1:]
    options = any(each.startswith("-") for each in arguments)
    return (
        None
        if options or any(name in COMMANDS for name in arguments[:1]) or _is_slip(arguments)
        else arguments
    )


def _is_slip(arguments: list[str]) -> bool:
    """Return whether the first word looks like a mistyped command, by itself if it is like one."""
    first, *others = arguments or [""]
    if not first.isalpha() or os.path.lexists(first):
        return False
    from briefing_app.command_line.arguments import near

    return bool(others or near(first, (*COMMANDS, *GENERAL_OPTIONS)))


def _open_window(names: list[str], *, remembers: bool, on_bus: bool = False) -> int:
    """Open each file, or else the shelf or the built-in briefing.

    Nothing is opened yet if a session bus is to say what.

    One that ``remembers`` nothing is a process of its own: the others may remember.
    """
    if not _has_display():
        from briefing_app.last_words import tell

        tell(
            tr(
                "There is no display for a window; “briefing-app export -o FILE.pdf” writes the"
                " briefing as a file instead."
            )
        )
        return 2
    files: list[str] = []
    first = None
    if not on_bus:
        from briefing_app.addresses import absolute_path_of
        from briefing_app.instance import hand_over
        from briefing_app.resources import built_in

        try:
            paths = [absolute_path_of(name) for name in names]
        except FileNotFoundError:
            from briefing_app.last_words import tell

            tell(tr("The folder that the program was started in is no longer there."))
            return 2
        if remembers and hand_over(paths):
            return 0
        files = paths or [str(built_in())]
        from briefing_app.input.confined.reading_process import begin_first

        first = begin_first(files[0])
    try:
        from briefing_app.ui.quick_imports import import_qt

        import_qt()
        from briefing_app.ui.application import run_window
    except ImportError as error:
        log.failure(error)
        from briefing_app.last_words import tell
        from briefing_app.system_libraries import ALWAYS, SCREEN, import_sentence

        if first:
            first.end()
        tell(import_sentence(error, ALWAYS | SCREEN))
        return 2
    return run_window(files, first, remembers=remembers, on_bus=on_bus, named=bool(names))


def _has_display() -> bool:
    """Return whether the environment names a display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    if getattr(sys, "frozen", False) and any("multiprocessing" in each for each in sys.argv):
        # The built program is its own interpreter: a process that parses a text starts here too.
        from briefing_app.processes.spawning import take_part

        take_part(sys.argv)
    sys.exit(main())
