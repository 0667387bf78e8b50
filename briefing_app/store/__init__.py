"""Settings, positions and ratings, kept between runs."""
