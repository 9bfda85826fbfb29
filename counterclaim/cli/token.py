"""`counterclaim token`: who may enter a reading room, with which role.

In: a file of tokens and a name. Out: a new token, printed once; or the list. The file holds hashes alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.asking import show_json
from counterclaim.cli.messages import show_note

if TYPE_CHECKING:
    from counterclaim.web.tokens import TokenFile

DEFAULT = "counterclaim-tokens.json"
ROLES = ("reader", "reviewer", "admin")
_file = click.option(
    "--tokens", "path", type=click.Path(dir_okay=False, path_type=Path), default=DEFAULT, show_default=True,
    metavar="FILE", envvar="COUNTERCLAIM_TOKENS", help="The file of tokens (or COUNTERCLAIM_TOKENS).",
)  # fmt: skip
EXAMPLES = """\b
Examples:
  counterclaim token add "Ana Ruiz" --role reviewer --days 90
  counterclaim token list
  counterclaim token revoke "Ana Ruiz"
  counterclaim serve --review --tokens counterclaim-tokens.json
"""


@click.group(epilog=EXAMPLES)
def token() -> None:
    """Tokens for a reading room: a reader reads, a reviewer judges, an admin also takes back what others judged."""


@token.command()
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), default="reader", show_default=True, help="What the holder may do.")
@click.option("--days", type=click.IntRange(1, 3650), help="How long it is good; by default until it is revoked.")
@_file
def add(name: str, *, role: str, days: int | None, path: Path) -> None:
    """Make a token for NAME. It is printed once; the name stands as the author of what its holder judges."""
    made = _tokens(path).add(name, role, days=days)  # type: ignore[arg-type]  # click has checked it
    show_note(
        f"Token of {name} ({role}); it is not shown again. Enter with it at /enter, or send it as a bearer token:"
    )
    click.echo(made)


@token.command(name="list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_file
def list_tokens(*, as_json: bool, path: Path) -> None:
    """Who has a token, with which role, until when."""
    from datetime import UTC, datetime

    entries = _tokens(path).entries()
    now = datetime.now(UTC)
    if as_json:
        keys = ("id", "name", "role", "made_at", "until", "revoked_at")
        show_json({"tokens": [{key: getattr(each, key) for key in keys} for each in entries]})
        return
    for each in entries:
        ended = f"revoked {each.revoked_at[:10]}" if each.revoked_at else "ended" if not each.is_good(now) else ""
        until = f"until {each.until[:10]}" if each.until else "until revoked"
        click.echo(f"{each.id}  {each.role:8}  {ended or until:20}  {each.name}")
    if not entries:
        show_note("No tokens. Make one: counterclaim token add NAME")


@token.command()
@click.argument("name")
@_file
def revoke(name: str, *, path: Path) -> None:
    """End the token of NAME (or with that id) at once, in rooms that are open too."""
    entry = _tokens(path).revoke(name)
    click.echo(f"Revoked: {entry.name} ({entry.role}, {entry.id})")


def _tokens(path: Path) -> TokenFile:
    from counterclaim.web.tokens import TokenFile

    return TokenFile(path)
