"""What the reader keeps between runs."""
