"""Whole tables of a ledger, one row after another, for exports: in constant memory, judgements folded in."""
