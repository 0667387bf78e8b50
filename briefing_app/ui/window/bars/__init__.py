"""The bars of the window: markings, notices, the signature, and the status."""
