"""`counterclaim`: the group of commands, and the one place where an error becomes a line and an exit code.

In: the arguments. Out: what the command prints, and a code by the class of what went wrong. Nothing slow is imported
before a command runs, so `--help` and `--version` answer at once.
"""

from __future__ import annotations

import difflib
import os
from typing import Any

import click

import counterclaim
from counterclaim.cli.add import add
from counterclaim.cli.checkpoint import checkpoint
from counterclaim.cli.claim import claim
from counterclaim.cli.claims import claims
from counterclaim.cli.compare import compare
from counterclaim.cli.copies import copies
from counterclaim.cli.doctor import doctor
from counterclaim.cli.explain import explain
from counterclaim.cli.export import export
from counterclaim.cli.judge import judge
from counterclaim.cli.measures import measures
from counterclaim.cli.messages import show_error
from counterclaim.cli.read import read
from counterclaim.cli.rebuild import rebuild
from counterclaim.cli.reread import reread
from counterclaim.cli.restore import restore
from counterclaim.cli.schema import schema
from counterclaim.cli.search import search
from counterclaim.cli.serve import serve
from counterclaim.cli.status import status
from counterclaim.cli.timeline import timeline
from counterclaim.cli.token import token
from counterclaim.cli.transfers import transfers
from counterclaim.cli.verify import verify
from counterclaim.cli.who import who
from counterclaim.core.errors import CounterclaimError

TRACEBACK_SETTING = "COUNTERCLAIM_TRACEBACK"


class Commands(click.Group):
    """A group that tells errors in the house's words and suggests the command that was meant."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an error of ours ends it with a message and the code of its class."""
        try:
            return super().invoke(ctx)
        except CounterclaimError as error:
            show_error(error)
            ctx.exit(error.exit_code)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if os.environ.get(TRACEBACK_SETTING):
                raise
            show_error(_unforeseen(error))
            ctx.exit(CounterclaimError.exit_code)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named, or an error that names the nearest one."""
        name = args[0] if args else ""
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            near = difflib.get_close_matches(name, self.list_commands(ctx), n=1)
            meant = f'Did you mean "{near[0]}"?' if near else f"To read a story: {ctx.info_name} read {name}"
            raise click.UsageError(f'no command "{name}". {meant}', ctx)
        return super().resolve_command(ctx, args)


def _unforeseen(error: Exception) -> CounterclaimError:
    return CounterclaimError(
        "internal",
        f"Counterclaim failed where it should not: {type(error).__name__}: {error}",
        f"Run it again with {TRACEBACK_SETTING}=1 and report what it prints.",
    )


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(counterclaim.__version__, message="counterclaim %(version)s")
def cli() -> None:
    """Read news reporting: who says what to whom, who denies it, which arms are said to have moved, and in whose words.

    \b
    Examples:
      counterclaim read --sample               the story shipped with Counterclaim
      counterclaim read story.txt              one story, in colour
      counterclaim read story.html --json      the same for programs
      counterclaim read stories/ --out all.jsonl
      counterclaim explain story.txt T1        why the first transfer was drawn
      counterclaim timeline stories/           the same in order of time
      counterclaim add stories/                keep them in a ledger, and link their claims
      counterclaim claims --contested          what is said and denied, and by whom

    Reading is offline, but for a URL that you name. Nothing is judged: every statement stays its speaker's.
    """


cli.add_command(read)
cli.add_command(explain)
cli.add_command(timeline)
cli.add_command(add)
cli.add_command(reread)
cli.add_command(claims)
cli.add_command(claim)
cli.add_command(transfers)
cli.add_command(who)
cli.add_command(search)
cli.add_command(judge)
cli.add_command(status)
cli.add_command(verify)
cli.add_command(checkpoint)
cli.add_command(rebuild)
cli.add_command(export)
cli.add_command(restore)
cli.add_command(doctor)
cli.add_command(schema)
cli.add_command(measures)
cli.add_command(copies)
cli.add_command(compare)
cli.add_command(serve)
cli.add_command(token)


def main() -> None:
    """The entry point of the installed command."""
    cli(prog_name="counterclaim")


if __name__ == "__main__":
    main()
