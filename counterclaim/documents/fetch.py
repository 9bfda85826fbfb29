"""One page from the web, because the user named its address: the only network call in Counterclaim.

In: an http or https address. Out: its bytes with the sender's content type. Always holds: every address that is
connected to was checked first and stays pinned, so that neither a redirect nor a second look-up leads into a private
network; size, time and redirects are bounded. Proxies are not used: they would undo the pinning.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from counterclaim import __version__
from counterclaim.core.errors import InputError
from counterclaim.documents.kinds import MAX_BYTES, too_large

MAX_REDIRECTS = 5
TIMEOUT_SECONDS = 15.0
MAX_SECONDS = 60.0
CHUNK_BYTES = 65_536
REDIRECTS = frozenset({301, 302, 303, 307, 308})

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_HEADERS = {
    "User-Agent": f"counterclaim/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/json, text/plain;q=0.9",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body, its content type, and the address that it came from in the end."""

    data: bytes
    content_type: str | None
    url: str


def fetch(url: str, *, allow_local: bool = False, timeout: float = TIMEOUT_SECONDS) -> Fetched:
    """The body at an address, after at most five redirects, or InputError that says why not."""
    deadline = time.monotonic() + MAX_SECONDS
    target = url
    for _ in range(MAX_REDIRECTS + 1):
        parts = _split(target, url)
        address = _resolve(parts, target, allow_local)
        with closing(_connection(parts, address, timeout)) as connection:
            response = _ask(connection, parts, target)
            if response.status in REDIRECTS and (location := response.getheader("Location")) is not None:
                target = urljoin(target, location)
                continue
            if response.status != http.client.OK:
                raise _failed("input.url-status", target, f"answers {response.status} {response.reason}")
            data = _read_body(response, target, deadline)
            return Fetched(data, response.getheader("Content-Type"), target)
    raise _failed("input.url-redirects", url, f"redirects more than {MAX_REDIRECTS} times")


def is_public(address: Address) -> bool:
    """True if an address, and any address wrapped in it, lies on the open internet."""
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            wrapped.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if any(inner is not None and not is_public(inner) for inner in wrapped):
            return False
        if address.ipv4_mapped is not None:
            return True
    return address.is_global and not address.is_multicast


def _split(target: str, asked: str) -> SplitResult:
    try:
        parts = urlsplit(target)
        has_port = parts.port is None or parts.port > 0
    except ValueError as error:
        raise _failed("input.url-malformed", target, f"is no valid address: {error}") from error
    if parts.scheme not in ("http", "https"):
        raise _failed(
            "input.url-scheme", asked, f"leads to {parts.scheme or 'no scheme'}:, only http and https are fetched"
        )
    if not parts.hostname or not has_port or parts.username is not None:
        raise _failed("input.url-malformed", target, "names no host, or carries a user name")
    return parts


def _resolve(parts: SplitResult, target: str, allow_local: bool) -> Address:
    """The first address of the host; refused unless all of them are public, since a mixed answer is a known trick."""
    host = parts.hostname or ""
    try:
        found = socket.getaddrinfo(host, parts.port or parts.scheme, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise _failed("input.url-unreachable", target, f"has a host that cannot be found ({host})") from error
    addresses = [ipaddress.ip_address(str(entry[4][0]).split("%")[0]) for entry in found]
    if not addresses:
        raise _failed("input.url-unreachable", target, f"has a host without an address ({host})")
    if not allow_local and not all(is_public(address) for address in addresses):
        raise _failed("input.url-private", target, f"leads into a private network ({host})")
    return addresses[0]


def _connection(parts: SplitResult, address: Address, timeout: float) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "https":
        return _PinnedHTTPS(host, address, parts.port, timeout)
    return _PinnedHTTP(host, address, parts.port, timeout)


class _PinnedHTTP(http.client.HTTPConnection):
    """A connection to the address that was checked, whatever the name would resolve to now."""

    def __init__(self, host: str, address: Address, port: int | None, timeout: float) -> None:
        super().__init__(host, port, timeout=timeout)
        self._address = address

    def connect(self) -> None:
        self.sock = socket.create_connection((str(self._address), self.port), self.timeout)


class _PinnedHTTPS(_PinnedHTTP):
    """The same over TLS, with the certificate checked against the name."""

    default_port = 443

    def connect(self) -> None:
        super().connect()
        self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)


def _ask(connection: http.client.HTTPConnection, parts: SplitResult, target: str) -> http.client.HTTPResponse:
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?") if parts.query else ""
    try:
        connection.request("GET", path + query, headers=_HEADERS)
        return connection.getresponse()
    except ssl.SSLError as error:
        raise _failed(
            "input.url-tls", target, f"has no trusted certificate ({error.reason or 'TLS failed'})"
        ) from error
    except TimeoutError as error:
        raise _failed("input.url-timeout", target, f"gave no answer within {connection.timeout:g} s") from error
    except ConnectionRefusedError as error:
        raise _failed("input.url-refused", target, "refuses the connection") from error
    except (OSError, http.client.HTTPException) as error:
        raise _failed("input.url-unreachable", target, f"cannot be read ({type(error).__name__})") from error


def _read_body(response: http.client.HTTPResponse, target: str, deadline: float) -> bytes:
    declared = response.getheader("Content-Length") or ""
    if declared.isdigit() and int(declared) > MAX_BYTES:
        raise too_large(target, f"{int(declared) / 1e6:.1f} MB")
    pieces = []
    size = 0
    try:
        for piece in _inflated(response):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BYTES:
                raise too_large(target, f"more than {MAX_BYTES // 1024 // 1024} MB once unpacked")
            if time.monotonic() > deadline:
                raise _failed("input.url-timeout", target, f"was not read within {MAX_SECONDS:g} s")
    except TimeoutError as error:
        raise _failed("input.url-timeout", target, "stopped sending half-way") from error
    except (OSError, http.client.HTTPException, zlib.error) as error:
        raise _failed("input.url-broken", target, f"broke off or sent damaged data ({type(error).__name__})") from error
    return b"".join(pieces)


def _inflated(response: http.client.HTTPResponse) -> Iterator[bytes]:
    """The body in chunks, unpacked a bounded piece at a time so that a bomb is met by the size limit, not by memory."""
    coding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise http.client.HTTPException(f"content encoding {coding[:30]}")
    inflater = None if coding == "identity" else zlib.decompressobj(47)
    while chunk := response.read(CHUNK_BYTES):
        if inflater is None:
            yield chunk
            continue
        pending = chunk
        while pending:
            yield inflater.decompress(pending, CHUNK_BYTES)
            pending = inflater.unconsumed_tail


def _failed(code: str, target: str, why: str) -> InputError:
    return InputError(
        code, f"{target[:200]} {why}", "Check the address in a browser, or save the page and give the file."
    )
