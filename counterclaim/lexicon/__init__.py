"""Curated knowledge as TOML with its loaders: wording, parties, times. Each entry has a sentence to catch and one to leave."""
