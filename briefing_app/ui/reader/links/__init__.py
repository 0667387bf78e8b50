"""Links of the text: what they say before they are followed, and where they lead."""
