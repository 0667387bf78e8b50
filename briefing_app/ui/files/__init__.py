"""Export, and files of ratings."""
