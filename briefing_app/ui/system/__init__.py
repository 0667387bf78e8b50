"""What the system asks of the program, and the program of the system."""
