"""The reading room: pages of a ledger for a browser, and the same as JSON and CSV. It reads; judging needs a role."""
