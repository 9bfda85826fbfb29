"""`counterclaim serve`: open the reading room on a ledger, in one process, until Ctrl-C.

In: a ledger, where to listen, who may come in. Out: one line on standard error with the address. Always: this machine
alone unless another host is named, and then only with tokens or where everyone may read; the ledger is opened for
writing only with --review.
"""

from __future__ import annotations

import signal
import socket
import sys
import threading
import webbrowser
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.asking import LEDGER_HELP
from counterclaim.cli.messages import show_note
from counterclaim.core.errors import UsageError

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger
    from counterclaim.web.access import Access

PORT = 8723
_PORTS_TRIED = 20
EXAMPLES = """\b
Examples:
  counterclaim serve                            read at http://127.0.0.1:8723/
  counterclaim serve --demo                     the sample stories
  counterclaim serve --review                   and judge: open the link that is printed
  counterclaim serve --review --tokens team.json --host 192.0.2.7
  counterclaim serve --host 0.0.0.0 --name room.example.org --public
"""


@dataclass(frozen=True, slots=True)
class Served:
    """Where and for whom the room is open."""

    host: str
    port: int | None
    names: tuple[str, ...]
    title: str | None
    may_review: bool
    tokens: Path | None
    is_public: bool
    is_demo: bool
    opens_browser: bool


@click.command(epilog=EXAMPLES)
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--demo", is_flag=True, help="The sample stories that come with Counterclaim, in the place of a ledger.")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Where to listen; by default on this machine alone."
)
@click.option("--port", type=click.IntRange(1, 65535), help=f"Port; by default {PORT}, or the next one that is free.")
@click.option(
    "--name", "names", multiple=True, metavar="NAME", help="A name under which browsers ask for it. Repeatable."
)
@click.option("--review", is_flag=True, help="Take judgements: reviewers accept, reject and correct what was drawn.")
@click.option(
    "--tokens", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Who may come in (counterclaim token add). Reading needs a token too, unless --public.",
)  # fmt: skip
@click.option("--public", is_flag=True, help="Everyone who can reach it may read.")
@click.option("--open/--no-open", "opens_browser", default=False, help="Open a browser on it.")
@click.option("--title", metavar="TEXT", help="What the room is called.")
def serve(
    where: str | None,
    *,
    demo: bool,
    host: str,
    port: int | None,
    names: tuple[str, ...],
    review: bool,
    tokens: Path | None,
    public: bool,
    opens_browser: bool,
    title: str | None,
) -> None:
    """Open a reading room on a ledger: claims, articles with their words marked, transfers, copies, search.

    Nothing is written unless --review is given. The room listens on this machine alone; for others, name a --host and
    give either --tokens or --public. Ctrl-C stops it.
    """
    served = Served(host, port, names, title, review, tokens, public, demo, opens_browser)
    check_served(served, where)
    with bind(host, port) as listening, _open(where, served) as ledger:
        run_room(ledger, served, listening)


def check_served(served: Served, where: str | None) -> None:
    """An error for what does not go together, or would open the room to more people than was meant."""
    if served.is_demo and where is not None:
        raise UsageError(
            "serve.two-ledgers", "--demo and --ledger name two ledgers", "Leave one of them out."
        )  # fmt: skip
    if is_loopback(served.host) or served.tokens is not None:
        return
    if not served.is_public:
        raise UsageError(
            "serve.open-host",
            f"on {served.host} others could read this ledger, and nothing says who may",
            "Make tokens (counterclaim token add NAME) and give --tokens FILE; or give --public if everyone may read.",
        )
    if served.may_review:
        raise UsageError(
            "serve.open-review",
            f"on {served.host} judgements need tokens",
            "Make one: counterclaim token add NAME --role reviewer, then give --tokens FILE.",
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach it.

    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def bind(host: str, port: int | None) -> socket.socket:
    """A socket that listens: on the port that was asked for, or else on the first one that is free."""
    host = host.strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    tried = range(PORT, PORT + _PORTS_TRIED) if port is None else (port,)
    for number in tried:
        listening = socket.socket(family)
        # Windows would let two rooms share a port; elsewhere this only ends the wait after a restart.
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, number))
            listening.listen(128)
        except OSError as error:
            listening.close()
            if isinstance(error, socket.gaierror) or number == tried[-1]:
                raise _unbound(host, tried, error) from error
        else:
            return listening
    raise AssertionError("no port was tried")


def run_room(ledger: Ledger, served: Served, listening: socket.socket) -> None:
    """Answer requests until Ctrl-C."""
    import uvicorn

    from counterclaim.web.app import create_app
    from counterclaim.web.room import LOOPBACK, Room
    from counterclaim.web.warming import start_warming

    access = open_access(served)
    room = Room(
        ledger,
        title=served.title or ("Sample stories" if served.is_demo else "Reading room"),
        may_review=served.may_review,
        tokens=access,
        hosts=(*LOOPBACK, *hosts_of(served)),
        is_demo=served.is_demo,
        is_closed=served.tokens is not None and not served.is_public,
    )
    address = address_of(served.host, listening.getsockname()[1])
    link = None if access is None else access.link_token
    entrance = address if link is None else f"{address}enter?token={link}"
    # No log of requests: it would keep the link's token, and who read what.
    settings = uvicorn.Config(
        create_app(room), log_level="warning", access_log=False, lifespan="off", ws="none", server_header=False,
        timeout_graceful_shutdown=3,
    )  # fmt: skip
    what = "Review" if link is not None else "Read"
    once = " (this link works once)" if link is not None else ""
    show_note(f"{what} at {entrance}{once}. Ctrl-C stops it.")
    opener = _open_browser(entrance) if served.opens_browser else None
    start_warming(room)
    # Without a handler of ours a stop by the system would end this before the ledger of a demo is cleared away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        uvicorn.Server(settings).run(sockets=[listening])
    except KeyboardInterrupt:
        pass
    finally:
        if opener is not None:
            opener.cancel()
    show_note("Stopped.")


def open_access(served: Served) -> Access | None:
    """Who may come in: those with tokens; on this machine, with --review, whoever has the link."""
    from counterclaim.ledger.judge import default_author
    from counterclaim.web.access import Access

    if served.tokens is not None:
        from counterclaim.web.tokens import TokenFile

        tokens = TokenFile(served.tokens)
        tokens.entries()  # a file that cannot be used is told now, not at the first visit
        return Access(tokens)
    return Access(link_name=default_author()) if served.may_review else None


def hosts_of(served: Served) -> tuple[str, ...]:
    """Names under which the room answers, beside those of this machine for itself."""
    host = served.host.strip("[]")
    own = {name.lower() for name in served.names}
    if host in ("0.0.0.0", "::"):
        own |= {socket.gethostname().lower(), socket.getfqdn().lower(), *_addresses()}
    else:
        own.add(f"[{host}]" if ":" in host else host.lower())
    return tuple(sorted(own))


def address_of(host: str, port: int) -> str:
    """Where a browser on this machine finds it."""
    bare = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host.strip("[]"), host.strip("[]"))
    return f"http://{f'[{bare}]' if ':' in bare else bare}:{port}/"


def _open(where: str | None, served: Served) -> Ledger:
    if served.is_demo:
        from counterclaim.samples.demo import open_demo

        return open_demo(show_note, writable=served.may_review)
    from counterclaim.ledger.open import open_ledger

    return open_ledger(where, read_only=not served.may_review)


def _open_browser(address: str) -> threading.Timer:
    timer = threading.Timer(0.7, webbrowser.open, (address,))
    timer.daemon = True
    timer.start()
    return timer


def _addresses() -> set[str]:
    """The addresses of this machine, as far as it knows them."""
    try:
        found = socket.getaddrinfo(socket.gethostname(), None)
    except OSError:
        return set()
    hosts = {str(each[4][0]).partition("%")[0] for each in found}
    return {f"[{each}]" if ":" in each else each for each in hosts}


def _unbound(host: str, tried: range | tuple[int, ...], error: OSError) -> UsageError:
    what = str(tried[0]) if len(tried) == 1 else f"{tried[0]} to {tried[-1]}"
    told = f"cannot listen on {host}, port {what}: {error.strerror or error}"
    return UsageError("serve.port-taken", told, "Name another with --port, or another --host.")
