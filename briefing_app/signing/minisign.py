"""Signatures in minisign's format: what is in its files, and the arithmetic of its keys.

A signature file has four lines: an untrusted comment, the signature, a trusted comment, and a
signature of both. The signature is Ed25519 (RFC 8032) of the data (``Ed``, legacy) or of its
BLAKE2b-512 hash (``ED``, the usual form). The layout is that of https://jedisct1.github.io/minisign,
read on 2026-11-26. The primitives are those of the package ``cryptography``.
"""

import base64
import binascii
import hashlib
import hmac
import math
import os
import re
from typing import NamedTuple

from briefing_app.translation import number, tr

_ED25519, _PREHASHED = b"Ed", b"ED"
_SCRYPT, _NO_KDF, _BLAKE2B = b"Sc", b"\0\0", b"B2"
_KEY_ID, _KEY, _SIGNATURE, _SALT, _CHECK = 8, 32, 64, 32, 32
_TRUSTED = "trusted comment: "
_UNTRUSTED = "untrusted comment: "
MOST_COMMENT = 1024
"""How many characters a trusted comment may have."""
PUBLIC_LINE = re.compile("RW[A-Za-z0-9+/]{54}")
"""The line of a public key file that is the key, as minisign's option -P takes it."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

MOST_BYTES = 16 << 10
"""How large a file of a key or a signature may be; minisign's own have less than 3 KiB."""

_OPERATIONS, _MEMORY = 1 << 25, 1 << 30
"""How much work a password costs, as libsodium counts it; minisign's own choice, 1 GiB."""


class SignatureError(ValueError):
    """A key or a signature that cannot be used; the message is a sentence that says why."""


class PublicKey(NamedTuple):
    """A key that checks signatures. ``ident`` is its 8 bytes, as in the signature."""

    ident: bytes
    key: bytes

    @property
    def name(self) -> str:
        """The id as minisign writes it, 16 hexadecimal digits."""
        return id_words(self.ident)


class SecretKey(NamedTuple):
    """A key that signs; ``seed`` is the 32 bytes of Ed25519."""

    ident: bytes
    seed: bytes


class Signature(NamedTuple):
    """What a signature file says. ``comment`` is the trusted comment, which is signed too."""

    ident: bytes
    is_prehashed: bool
    signature: bytes
    comment: str
    comment_signature: bytes


def id_words(ident: bytes) -> str:
    """Return the 8 bytes of a key's id as minisign writes them: ``27CD0689CE7DCF8C``."""
    return ident[::-1].hex().upper()


def _decoded(line: str, length: int, what: str) -> bytes:
    """Return the bytes of a line of Base64; raises SignatureError if they are not as many."""
    try:
        data = base64.b64decode(line.strip().encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise SignatureError(
            tr("This is not {what}: a line of it is not Base64.", what=what)
        ) from None
    if len(data) != length:
        raise SignatureError(
            tr(
                "This is not {what}: it has {data} bytes instead of {length}.",
                what=what,
                data=len(data),
                length=length,
            )
        )
    return data


def _text(data: bytes, what: str) -> list[str]:
    """Return the lines of a file that is not empty."""
    if len(data) > MOST_BYTES:
        raise SignatureError(
            tr(
                "This is not {what}: it is larger than {most_bytes} bytes.",
                what=what,
                most_bytes=number(MOST_BYTES),
            )
        )
    try:
        lines = data.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n").split("\n")
    except UnicodeDecodeError:
        raise SignatureError(tr("This is not {what}: it is not text.", what=what)) from None
    return lines


def read_public_key(data: bytes) -> PublicKey:
    """Read a public key file, or its second line alone; raises SignatureError."""
    what = tr("a public key of minisign")
    lines = _text(data, what)
    body = _decoded(lines[-1], 2 + _KEY_ID + _KEY, what)
    if body[:2] != _ED25519 or len(lines) > 2:
        raise SignatureError(tr("This is not {what}.", what=what))
    return PublicKey(body[2:10], body[10:])


def public_key_file(key: PublicKey) -> bytes:
    """Return a public key as minisign writes it."""
    body = base64.b64encode(_ED25519 + key.ident + key.key).decode()
    return f"{_UNTRUSTED}minisign public key {key.name}\n{body}\n".encode()


def read_signature(data: bytes) -> Signature:
    """Read a signature file; raises SignatureError."""
    what = tr("a signature of minisign")
    lines = _text(data, what)
    if len(lines) != 4 or not lines[2].startswith(_TRUSTED):
        raise SignatureError(tr("This is not {what}: it does not have its four lines.", what=what))
    if not lines[0].startswith(_UNTRUSTED):
        raise SignatureError(
            tr("This is not {what}: its first line is not an untrusted comment.", what=what)
        )
    body = _decoded(lines[1], 2 + _KEY_ID + _SIGNATURE, what)
    if body[:2] not in {_ED25519, _PREHASHED}:
        raise SignatureError(tr("This is not {what}: its algorithm is unknown.", what=what))
    comment = lines[2].removeprefix(_TRUSTED)
    if len(comment) > MOST_COMMENT:
        raise SignatureError(tr("This is not {what}: its comment is too long.", what=what))
    last = _decoded(lines[3], _SIGNATURE, what)
    return Signature(body[2:10], body[:2] == _PREHASHED, body[10:], comment, last)


def is_genuine(signature: Signature, key: PublicKey, data: bytes) -> bool:
    """Return whether a signature, its comment included, is that of this key for this data."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if signature.ident != key.ident:
        return False
    signed = hashlib.blake2b(data).digest() if signature.is_prehashed else data
    try:
        public = Ed25519PublicKey.from_public_bytes(key.key)
        public.verify(signature.signature, signed)
        comment = signature.comment.encode()
        public.verify(signature.comment_signature, signature.signature + comment)
    except (InvalidSignature, ValueError):
        return False
    return True


def sign(data: bytes, key: SecretKey, comment: str) -> bytes:
    """Return the signature file for data, prehashed as minisign does it today.

    ``comment`` is the trusted comment, one line; raises SignatureError for another.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    if _CONTROL.search(comment) or len(comment) > MOST_COMMENT:
        raise SignatureError(
            tr(
                "A comment is one line of at most {most_comment} characters.",
                most_comment=number(MOST_COMMENT),
            )
        )
    private = Ed25519PrivateKey.from_private_bytes(key.seed)
    signature = private.sign(hashlib.blake2b(data).digest())
    both = private.sign(signature + comment.encode())
    body = base64.b64encode(_PREHASHED + key.ident + signature).decode()
    last = base64.b64encode(both).decode()
    untrusted = f"{_UNTRUSTED}signature by key {id_words(key.ident)}"
    return f"{untrusted}\n{body}\n{_TRUSTED}{comment}\n{last}\n".encode()


def new_key() -> SecretKey:
    """Return a fresh key, from the system's source of randomness."""
    return SecretKey(os.urandom(_KEY_ID), os.urandom(_KEY))


def public_half(key: SecretKey) -> PublicKey:
    """Return the key that checks what a secret key signs."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return PublicKey(
        key.ident, Ed25519PrivateKey.from_private_bytes(key.seed).public_key().public_bytes_raw()
    )


def _stream(password: str, salt: bytes, operations: int, memory: int) -> bytes:
    """Return the bytes that hide a secret key, made from the password by scrypt.

    The costs are libsodium's, from which it works out scrypt's N and p, with r = 8
    (crypto_pwhash_scryptsalsa208sha256, ``pickparams``). Raises SignatureError above 1 GiB.
    """
    operations = max(operations, 1 << 15)
    if operations < memory // 32:
        most, parallel = operations // 32, 1
        exponent = max(1, math.floor(math.log2(max(2, most))))
    else:
        exponent = max(1, math.floor(math.log2(max(2, memory // 1024))))
        parallel = max(1, min(0x3FFFFFFF, (operations // 4) // (1 << exponent)) // 8)
    if exponent > 20 or parallel > 16:
        raise SignatureError(tr("This secret key needs more than 1 GiB of memory to be opened."))
    return hashlib.scrypt(
        os.fsencode(password),
        salt=salt,
        n=1 << exponent,
        r=8,
        p=parallel,
        maxmem=(1 << exponent) * 1024 + (64 << 20),
        dklen=_KEY_ID + 2 * _KEY + _CHECK,
    )


def _mixed(data: bytes, stream: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(data, stream, strict=True))


def _check(key: SecretKey, whole: bytes) -> bytes:
    """Return the checksum in a secret key file, by which a wrong password is noticed."""
    return hashlib.blake2b(_ED25519 + key.ident + whole, digest_size=_CHECK).digest()


def needs_password(data: bytes) -> bool:
    """Return whether a secret key file is protected by a password; raises SignatureError."""
    return _secret_body(data)[2:4] == _SCRYPT


def _secret_body(data: bytes) -> bytes:
    what = tr("a secret key of minisign")
    lines = _text(data, what)
    length = 6 + _SALT + 16 + _KEY_ID + 2 * _KEY + _CHECK
    body = _decoded(lines[-1], length, what)
    kdf_is_known = body[2:4] in {_SCRYPT, _NO_KDF}
    if len(lines) != 2 or body[:2] != _ED25519 or not kdf_is_known or body[4:6] != _BLAKE2B:
        raise SignatureError(tr("This is not {what}.", what=what))
    return body


def read_secret_key(data: bytes, password: str) -> SecretKey:
    """Read a secret key file; raises SignatureError, for a wrong password too."""
    body = _secret_body(data)
    hidden = body[54:]
    if body[2:4] == _SCRYPT:
        salt, costs = body[6:38], body[38:54]
        operations, memory = (int.from_bytes(costs[at : at + 8], "little") for at in (0, 8))
        hidden = _mixed(hidden, _stream(password, salt, operations, memory))
    key = SecretKey(hidden[:8], hidden[8:40])
    if body[2:4] == _SCRYPT and not hmac.compare_digest(_check(key, hidden[8:72]), hidden[72:]):
        raise SignatureError(tr("The password is wrong, or the secret key is damaged."))
    if public_half(key).key != hidden[40:72]:
        raise SignatureError(tr("The secret key is damaged."))
    return key


def secret_key_file(key: SecretKey, password: str) -> bytes:
    """Return a secret key as minisign writes it; an empty password leaves it unprotected."""
    whole = key.seed + public_half(key).key
    plain = key.ident + whole + _check(key, whole)
    salt, costs, kdf = bytes(_SALT), bytes(16), _NO_KDF
    if password:
        salt, kdf = os.urandom(_SALT), _SCRYPT
        costs = _OPERATIONS.to_bytes(8, "little") + _MEMORY.to_bytes(8, "little")
        plain = _mixed(plain, _stream(password, salt, _OPERATIONS, _MEMORY))
    body = base64.b64encode(_ED25519 + kdf + _BLAKE2B + salt + costs + plain).decode()
    kind = "encrypted secret key" if password else "secret key without a password"
    return f"{_UNTRUSTED}minisign {kind}\n{body}\n".encode()
