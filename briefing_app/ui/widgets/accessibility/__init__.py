"""What tells screen readers more than Qt would."""
