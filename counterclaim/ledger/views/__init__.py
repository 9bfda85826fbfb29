"""What the ledger answers: SQL in, frozen rows out; judgements folded, only the newest drawing of each document."""
