"""A walk through the window in a language that is made up, which finds what is not translated."""
