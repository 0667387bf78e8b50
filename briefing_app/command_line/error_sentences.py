"""What a command says of an error, in one line."""

from briefing_app import log
from briefing_app.command_line.arguments import UsageError
from briefing_app.model.errors import BriefingError
from briefing_app.output.files import reason_of
from briefing_app.system_errors import is_lost_folder
from briefing_app.translation import tr


def sentence_about(error: Exception, about: str = "briefing-app") -> str:
    """Return what to say of an error, and log one that is not about the file or the command.

    ``about`` is what is at fault, the file that is read if there are several.
    """
    if isinstance(error, UsageError):
        return tr("briefing-app: {error} (see “briefing-app --help”)", error=error)
    if isinstance(error, BriefingError):
        return str(error.problem)
    log.failure(error)
    if isinstance(error, ImportError):
        from briefing_app.system_libraries import ALWAYS, import_sentence

        return import_sentence(error, ALWAYS)
    if isinstance(error, OSError):
        is_named = error.errno and not is_lost_folder(error)
        name = f": {error.filename or tr('output')}" if is_named else ""
        return f"briefing-app: {reason_of(error)}{name}"
    kind, *places = log.described(error)[0].split("\n    ")
    return f"{about}: {tr('This is a fault of the program.')} ({kind}, {places[-1]})"
