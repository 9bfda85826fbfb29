"""All tellings of a claim -> where each party stands over time, and how many independent sources tell it."""
