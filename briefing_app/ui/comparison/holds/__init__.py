"""What the lead hangs on: found beside the window, and shown as a panel."""
