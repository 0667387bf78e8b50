"""What the system could not do is said in the reader's language."""

import errno

from briefing_app.system_errors import why_unreadable, why_unwritten


def test_what_the_system_says_is_said_in_our_words() -> None:
    for number in (errno.EACCES, errno.EPERM):
        assert why_unreadable(OSError(number, "X")) == "you have no permission to read it"
        assert why_unwritten(OSError(number, "X")) == "you have no permission to write there"
    for words in (why_unreadable, why_unwritten):
        assert words(OSError(errno.EISDIR, "X")) == "there is a folder with this name"
        assert words(OSError(errno.ESTALE, "Stale file handle")) == "Stale file handle"
        assert words(OSError("odd")) == "odd"
