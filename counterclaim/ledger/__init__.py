"""What is kept: an append-only ledger of documents, what was drawn from them, how claims hang together, judgements."""
