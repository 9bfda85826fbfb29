"""Statements, events and transfers -> claims, the parties' stands on them, and which statement answers which."""
