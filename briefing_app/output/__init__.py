"""From a Briefing to something else, without Qt: paper, HTML, JSON and tables."""
