"""`counterclaim schema`: the JSON Schema of what `read --json` prints."""

from __future__ import annotations

import json

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of what `read --json` prints."""
    from counterclaim.export.schema import account_schema

    click.echo(json.dumps(account_schema(), indent=2))
