"""Binding arms rules as dated data, and what each would say of a transfer."""
