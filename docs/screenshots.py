"""Takes the pictures of docs/room.md: `python -m docs.screenshots`.

In: the shipped stories, and Chromium. Out: one PNG a page in docs/screenshots, light, of a desktop's width, and two
of a phone's, dark. Always: the pages are those that `counterclaim serve --demo --review` shows.
"""

from __future__ import annotations

import shutil
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.families import list_families
from counterclaim.samples.demo import open_demo
from counterclaim.web.templating import slug

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = Path(__file__).with_name("screenshots")
SIZE, PHONE = (1120, 690), (390, 780)
ON_A_PHONE = ("article", "claim")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--hide-scrollbars",
]  # fmt: skip
WHEN_SLOW = 30.0


def pages_of(ledger: Ledger) -> dict[str, str]:
    """What is shown, by the name of its picture."""
    with ledger.reading() as snapshot:
        changed = list_claims(snapshot, ClaimFilter(changed=True)).items
        (family,) = list_families(snapshot).items
    claim = max(changed, key=lambda row: row.documents)
    altered = max(family.copies, key=lambda row: len(row.changed))
    return {
        "front": "/",
        "article": f"/a/{slug(family.original.id)}",
        "claim": f"/c/{slug(claim.id)}",
        "map": "/transfers/map",
        "compare": f"/compare/{slug(altered.held_against)}/{slug(altered.compared)}",
        "review": "/review",
    }


@contextmanager
def served(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """The room on a free port of loopback, and the link by which a reviewer comes in."""
    import uvicorn

    from counterclaim.web.access import Access
    from counterclaim.web.app import create_app
    from counterclaim.web.room import Room

    access = Access(link_name="Ana Ruiz")
    app = create_app(Room(ledger, "Sample stories", may_review=True, tokens=access, is_demo=True))
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    until = time.monotonic() + WHEN_SLOW
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    yield address, f"{address}/enter?token={access.link_token}"
    server.should_exit = True
    thread.join(timeout=WHEN_SLOW)


def take(page: Page, address: str, name: str, path: str) -> Path:
    """One picture."""
    answer = page.goto(f"{address}{path}")
    if answer is None or answer.status != 200:
        raise SystemExit(f"{path} answers {answer.status if answer else 'nothing'}; no picture of it was taken")
    page.wait_for_load_state("networkidle")
    target = FOLDER / f"{name}.png"
    page.screenshot(path=target)
    return target


def main() -> int:
    """Take all of them."""
    from playwright.sync_api import sync_playwright

    browser = next((found for each in BROWSERS if (found := shutil.which(each))), None)
    if browser is None:
        click.echo("Chromium is not installed; without it no picture can be taken.")
        return 1
    FOLDER.mkdir(exist_ok=True)
    with open_demo(writable=True) as ledger, served(ledger) as (address, entrance), sync_playwright() as playwright:
        window = playwright.chromium.launch(executable_path=browser, args=ARGUMENTS)
        page = window.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, color_scheme="light")
        page.goto(entrance)
        for name, path in pages_of(ledger).items():
            taken = take(page, address, name, path)
            click.echo(f"{taken.parent.name}/{taken.name}: {taken.stat().st_size // 1024} KB")
        page = window.new_page(viewport={"width": PHONE[0], "height": PHONE[1]}, color_scheme="dark")
        for name in ON_A_PHONE:
            taken = take(page, address, f"{name}-phone", pages_of(ledger)[name])
            click.echo(f"{taken.parent.name}/{taken.name}: {taken.stat().st_size // 1024} KB")
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
