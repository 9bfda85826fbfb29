"""Time expressions of a news text, as intervals relative to its publication."""
