"""What can go wrong, by what the caller can do about it. Doubt is not an error: it is a value."""

from __future__ import annotations


class CounterclaimError(Exception):
    """Something Counterclaim cannot do: `code` is a readable slug, `hint` the next step."""

    exit_code = 1

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.code}). {self.hint}"


class UsageError(CounterclaimError):
    """The command line asks for something that does not exist or does not go together."""

    exit_code = 2


class InputError(CounterclaimError):
    """A document cannot be read: missing, empty, binary, too large, badly encoded, not English, unreachable."""

    exit_code = 3


class LedgerError(CounterclaimError):
    """The ledger cannot be opened or written: missing, newer, locked, altered, or no ledger at all."""

    exit_code = 6


class AssetError(CounterclaimError):
    """The network, its tokenizer or the lexicon is missing or not the one that was shipped."""

    exit_code = 4


class ConfigError(CounterclaimError):
    """A setting has a value that Counterclaim does not understand."""

    exit_code = 5
