"""Fetching over loopback: what comes back, and each way in which an address can fail."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from counterclaim import __version__
from counterclaim.core.errors import InputError
from counterclaim.documents import fetch as fetching
from counterclaim.documents.fetch import fetch, is_public
from counterclaim.documents.kinds import MAX_BYTES
from counterclaim.documents.load import load_document

STORY = b"<html><head><title>Harbour denies shipment</title></head><body><article>" + b"".join(
    (
        b"<p>The harbour master said on day %d that no ship had sailed from the quay, and that he "
        b"had the books to show it.</p>"
    )
    % day
    for day in range(6)
)


class Handler(BaseHTTPRequestHandler):
    """Answers by path; remembers what it was asked."""

    asked: list[tuple[str, str | None]] = []  # noqa: RUF012

    def log_message(self, *args: object) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("User-Agent")))
        name = self.path.partition("?")[0].strip("/").split("/")[0]
        answer = getattr(self, f"answer_{name}", None)
        if answer is None:
            self.send(404, b"nothing here")
        else:
            answer()

    def send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_story(self) -> None:
        self.send(200, STORY, Content_Type="text/html; charset=utf-8")

    def answer_gzip(self) -> None:
        self.send(200, gzip.compress(STORY), Content_Type="text/html", Content_Encoding="gzip")

    def answer_deflate(self) -> None:
        self.send(200, zlib.compress(STORY), Content_Type="text/html", Content_Encoding="deflate")

    def answer_damaged(self) -> None:
        self.send(200, gzip.compress(STORY)[:40] + b"garbage" * 9, Content_Type="text/html", Content_Encoding="gzip")

    def answer_brotli(self) -> None:
        self.send(200, b"??", Content_Type="text/html", Content_Encoding="br")

    def answer_bomb(self) -> None:
        self.send(200, gzip.compress(bytes(200 * 1024 * 1024), 9), Content_Type="text/html", Content_Encoding="gzip")

    def answer_huge(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(50 * 1024 * 1024))
        self.end_headers()

    def answer_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(400):
                self.wfile.write(b"x" * 100_000)
        except OSError:
            return

    def answer_hop(self) -> None:
        left = int(self.path.rsplit("/", 1)[-1])
        self.send(302, b"", Location=f"/hop/{left - 1}" if left else "/story")

    def answer_loop(self) -> None:
        self.send(301, b"", Location="/loop")

    def answer_file(self) -> None:
        self.send(302, b"", Location="file:///etc/hostname")

    def answer_pdf(self) -> None:
        self.send(200, b"%PDF-1.7", Content_Type="application/pdf")

    def answer_slow(self) -> None:
        time.sleep(1.5)

    def answer_broken(self) -> None:
        self.send(500, b"oh no")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A loopback server for this module."""
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}"
    httpd.shutdown()
    httpd.server_close()


@pytest.mark.parametrize("path", ["/story", "/gzip", "/deflate", "/hop/0", "/hop/4"])
def test_body_comes_back(server: str, path: str) -> None:
    fetched = fetch(server + path, allow_local=True)
    assert fetched.data == STORY
    assert (fetched.content_type or "").startswith("text/html")


def test_load_document_by_address(server: str) -> None:
    document = load_document(f"{server}/hop/1", allow_local=True)
    assert document.title == "Harbour denies shipment"
    assert (document.url, document.name) == (f"{server}/story", f"{server}/hop/1")


def test_user_agent_is_honest(server: str) -> None:
    fetch(f"{server}/story?q=a b&r=ü", allow_local=True)
    assert Handler.asked[-1] == ("/story?q=a%20b&r=%C3%BC", f"counterclaim/{__version__}")


@pytest.mark.parametrize(
    ("path", "code", "says"),
    [
        ("/nothing", "input.url-status", "404"),
        ("/broken", "input.url-status", "500"),
        ("/loop", "input.url-redirects", "5 times"),
        ("/hop/6", "input.url-redirects", "5 times"),
        ("/file", "input.url-scheme", "file"),
        ("/damaged", "input.url-broken", "damaged"),
        ("/brotli", "input.url-broken", "damaged"),
        ("/huge", "input.too-large", "20 MB"),
        ("/endless", "input.too-large", "20 MB"),
        ("/bomb", "input.too-large", "20 MB"),
    ],
)
def test_failures(server: str, path: str, code: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(server + path, allow_local=True)
    assert caught.value.code == code
    assert says in caught.value.message


def test_silent_server(server: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(f"{server}/slow", allow_local=True, timeout=0.3)
    assert caught.value.code == "input.url-timeout"


def test_trickling_server_meets_the_deadline(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MAX_SECONDS", 0.0)
    with pytest.raises(InputError) as caught:
        fetch(f"{server}/endless", allow_local=True)
    assert caught.value.code == "input.url-timeout"


def test_refused_connection() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(InputError) as caught:
        fetch(f"http://127.0.0.1:{port}/", allow_local=True)
    assert caught.value.code == "input.url-refused"


def test_unsupported_type_by_address(server: str) -> None:
    with pytest.raises(InputError) as caught:
        load_document(f"{server}/pdf", allow_local=True)
    assert caught.value.code == "input.unsupported-type"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://127.0.0.1/", "input.url-private"),
        ("http://localhost/", "input.url-private"),
        ("http://[::1]/", "input.url-private"),
        ("http://[::ffff:10.0.0.1]/", "input.url-private"),
        ("http://169.254.169.254/latest/", "input.url-private"),
        ("http://0.0.0.0/", "input.url-private"),
        ("http://2130706433/", "input.url-private"),
        ("ftp://example.org/x", "input.url-scheme"),
        ("file:///etc/hostname", "input.url-scheme"),
        ("http:///x", "input.url-malformed"),
        ("http://user:word@example.org/", "input.url-malformed"),
        ("http://[broken", "input.url-malformed"),
        ("http://example.org:99999/", "input.url-malformed"),
    ],
)
def test_addresses_that_are_never_connected_to(url: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *args, **kwargs: pytest.fail("connected"))
    with pytest.raises(InputError) as caught:
        fetch(url)
    assert caught.value.code == code


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.215.14", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: answers)
    with pytest.raises(InputError) as caught:
        fetch("http://rebind.example/")
    assert caught.value.code == "input.url-private"


def test_name_that_cannot_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **kwargs: object) -> None:
        raise socket.gaierror("no such host")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(InputError) as caught:
        fetch("http://nowhere.example/")
    assert caught.value.code == "input.url-unreachable"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("10.0.0.1", False),
        ("100.64.0.1", False),
        ("192.168.1.1", False),
        ("224.0.0.1", False),
        ("::", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::a00:1", False),
        ("2001:0:4136:e378:8000:63bf:80ff:fffe", False),
    ],
)
def test_public_addresses(address: str, expected: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is expected


def test_limit_is_the_documents_limit() -> None:
    assert MAX_BYTES == 20 * 1024 * 1024
