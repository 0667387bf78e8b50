"""The panel of problems and advice."""
