"""Claims as single documents tell them -> which of them are one claim. Pure: what is kept is left to the ledger."""
