"""The format of front matter and of other files of data, declared once, and reading its values."""
