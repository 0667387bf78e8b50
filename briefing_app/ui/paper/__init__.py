"""The print dialog: preview, saving as PDF, and printing."""
