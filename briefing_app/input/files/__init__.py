"""Opening an untrusted file or bundle, and the other files that it may use."""
