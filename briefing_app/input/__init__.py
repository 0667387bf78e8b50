"""From a path to a Briefing: opening safely, front matter, Markdown to tree, checks."""
