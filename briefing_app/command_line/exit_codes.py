"""With which codes the commands end."""

DONE, ERRORS_FOUND, FAILED, PIPE_CLOSED = 0, 1, 2, 141
"""The last is that of a program whose output nobody reads any more."""
