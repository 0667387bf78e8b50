"""What a text refers to: links, images, footnotes, sources and evidence."""
