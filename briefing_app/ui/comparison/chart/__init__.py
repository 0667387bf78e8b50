"""The likelihoods as a chart."""
