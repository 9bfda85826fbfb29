"""Mentions to parties and speakers: states, organisations, people and roles, pronouns."""
