"""Ed25519 signatures under checkpoints, in the form of C2SP signed notes.

In: a note and a key (PEM, or the `name+hash+base64` of C2SP). Out: a signature line, or whether one holds. Always: a
signature counts only under the name and the hash of its key. `cryptography` is imported when a key is used.
"""

from __future__ import annotations

import base64
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.errors import ConfigError
from counterclaim.ledger.note import SIGNATURE, Note, note_body, unpack

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_SETTING = "COUNTERCLAIM_SIGNING_KEY"
_ED25519 = b"\x01"
_PRIVATE = "PRIVATE+KEY+"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key and the name it signs under; a PEM file tells no name, and signs as the ledger's origin."""

    name: str | None
    private: Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key and the name it signs under; None: the origin of the ledger."""

    name: str | None
    public: Ed25519PublicKey


def signing_key() -> SigningKey | None:
    """The key whose file COUNTERCLAIM_SIGNING_KEY names, if it names one."""
    named = os.environ.get(KEY_SETTING)
    return load_signing_key(Path(named)) if named else None


def sign_note(note: Note, key: SigningKey) -> str:
    """The signature line of a key under a note."""
    name = key.name or note.origin
    signature = key.private.sign(note_body(note).encode("utf-8"))
    packed = _key_hash(name, key.private.public_key().public_bytes_raw()) + signature
    return f"— {name} {base64.b64encode(packed).decode('ascii')}"


def is_signed(note: Note, key: PublicKey) -> bool:
    """True if one of the note's signatures is this key's and holds."""
    name = key.name or note.origin
    return any(holds_signature(note_body(note), line, key.public, name) for line in note.signatures)


def holds_signature(body: str, line: str, public: Ed25519PublicKey, name: str) -> bool:
    """True if a signature line is this key's, under this name, over this body."""
    from cryptography.exceptions import InvalidSignature

    told = SIGNATURE.fullmatch(line)
    packed = None if told is None else unpack(told[2])
    if told is None or packed is None or told[1] != name or packed[:4] != _key_hash(name, public.public_bytes_raw()):
        return False
    try:
        public.verify(packed[4:], body.encode("utf-8"))
    except InvalidSignature:
        return False
    return True


def load_signing_key(path: Path) -> SigningKey:
    """The private key in a file: PEM (PKCS 8, not encrypted) or `PRIVATE+KEY+name+hash+base64`."""
    _need_cryptography()
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    text = _text_of(path)
    try:
        if text.startswith(_PRIVATE):
            name, key_hash, raw = _split(text.removeprefix(_PRIVATE))
            key = Ed25519PrivateKey.from_private_bytes(raw)
            _check_hash(name, key.public_key().public_bytes_raw(), key_hash)
            return SigningKey(name, key)
        loaded = load_pem_private_key(text.encode("ascii"), password=None)
    except (ValueError, TypeError) as error:
        raise _no_key(path) from error
    if not isinstance(loaded, Ed25519PrivateKey):
        raise _no_key(path)
    return SigningKey(None, loaded)


def load_public_key(path: Path) -> PublicKey:
    """The public key in a file: PEM or `name+hash+base64`."""
    _need_cryptography()
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    text = _text_of(path)
    try:
        if not text.startswith("-----BEGIN"):
            return parse_public_key(text)
        loaded = load_pem_public_key(text.encode("ascii"))
    except (ValueError, TypeError) as error:
        raise _no_key(path) from error
    if not isinstance(loaded, Ed25519PublicKey):
        raise _no_key(path)
    return PublicKey(None, loaded)


def parse_public_key(text: str) -> PublicKey:
    """The key behind `name+hash+base64`; a ValueError if it is none."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    name, key_hash, raw = _split(text)
    _check_hash(name, raw, key_hash)
    return PublicKey(name, Ed25519PublicKey.from_public_bytes(raw))


def public_key_text(key: SigningKey, origin: str) -> str:
    """The public half as `name+hash+base64`, for those who check."""
    name, raw = key.name or origin, key.private.public_key().public_bytes_raw()
    return f"{name}+{_key_hash(name, raw).hex()}+{base64.b64encode(_ED25519 + raw).decode('ascii')}"


def _split(text: str) -> tuple[str, str, bytes]:
    name, key_hash, packed = text.split("+", 2)
    raw = base64.b64decode(packed, validate=True)
    if raw[:1] != _ED25519:
        raise ValueError("not an Ed25519 key")
    return name, key_hash, raw[1:]


def _check_hash(name: str, raw: bytes, told: str) -> None:
    if _key_hash(name, raw).hex() != told:
        raise ValueError("the hash in the key is not its own")


def _key_hash(name: str, raw: bytes) -> bytes:
    return hashlib.sha256(name.encode("utf-8") + b"\n" + _ED25519 + raw).digest()[:4]


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise _no_key(path) from error


def _no_key(path: Path) -> ConfigError:
    told = f"{path} holds no Ed25519 key"
    hint = f"Make one with `openssl genpkey -algorithm ed25519 -out KEY.pem` and name it in {KEY_SETTING}."
    return ConfigError("signing.no-key", told, hint)


def _need_cryptography() -> None:
    try:
        import cryptography  # noqa: F401
    except ImportError as error:
        told = "signing checkpoints needs the package cryptography, which is not installed"
        raise ConfigError("signing.not-installed", told, "Install it: pip install 'counterclaim[sign]'") from error
