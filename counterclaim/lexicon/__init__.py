"""Curated knowledge as TOML with its loaders. Entries have a sentence to catch and one to leave."""
