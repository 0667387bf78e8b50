"""Pictures: their format and size, and drawing large ones and SVG anew."""
