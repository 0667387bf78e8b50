"""Processes of the program that can be ended: what a stranger's file may cost is decided here."""
