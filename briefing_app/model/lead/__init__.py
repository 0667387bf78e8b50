"""What the ratings add up to, which motivation leads, and what its lead hangs on."""
