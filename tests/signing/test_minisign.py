"""minisign's format, against minisign itself where that is installed, and against damage."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.signing import minisign
from briefing_app.signing.minisign import PublicKey, SecretKey, SignatureError

KEY = SecretKey(bytes(range(8)), bytes(range(32)))
DATA = b"# The ferry\n"

# Made by minisign 0.11; the key has no password.
PUBLIC = b"""\
untrusted comment: minisign public key 27CD0689CE7DCF8C
RWSMz33OiQbNJzdl/fVKPVgOHFRpL6tC17PLPNDgOWNCPR7UAO7NiBbZ
"""
HASHED = b"""\
untrusted comment: signature from minisign secret key
RUSMz33OiQbNJ4sZLZ3CeQ2yq4c+xuFw+oWc5HWcfmYlSHhUkLbaYI3enp9LYK62kwzsrS6J8eetgsJkDSkuN9QQjHwYM73jCgM=
trusted comment: trusted words
pOoKFrSc8gHiwy1Z2rRBmt8FW1Qys912VY3qAP5U47PMPFrFyBJ92+YOFXbTfQDoDPzpXw503Ll/8p5Go0F2DA==
"""
LEGACY = b"""\
untrusted comment: signature from minisign secret key
RWSMz33OiQbNJ3ZRCz4KNpVqkttDR4MKTNKBpvi6k0iW7oshMSVpcaWnLuUiIBAvgDWq8OJgfBszwf1DktizZcKtxuH07+YtowY=
trusted comment: timestamp:1795714227\tfile:a.md
DedkpKdtJ73iD7HkdXtMTNwLZjlvx1QeVbukaOaxvmLogi5EhV+C1Jb5xf5/Y86/AB0URm3deAuudvVnUL0HAQ==
"""
SIGNED = b"hello\n"


def minisign_command(
    *words: str, cwd: Path, password: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run minisign; skip the test where it is not installed."""
    if shutil.which("minisign") is None:
        pytest.skip("minisign is not installed")
    return subprocess.run(
        ["minisign", *words],
        cwd=cwd,
        input=f"{password}\n{password}\n",
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("signature", "is_prehashed"), [(HASHED, True), (LEGACY, False)])
def test_signatures_of_minisign_are_checked(signature: bytes, is_prehashed: bool) -> None:
    key, read = minisign.read_public_key(PUBLIC), minisign.read_signature(signature)
    assert key.name == "27CD0689CE7DCF8C"
    assert read.is_prehashed == is_prehashed
    assert minisign.is_genuine(read, key, SIGNED)
    assert not minisign.is_genuine(read, key, SIGNED + b" ")


@pytest.mark.parametrize("signature", [HASHED, LEGACY])
def test_a_tampered_comment_is_noticed(signature: bytes) -> None:
    key = minisign.read_public_key(PUBLIC)
    changed = minisign.read_signature(
        signature.replace(b"trusted comment: t", b"trusted comment: T")
    )
    untrusted = minisign.read_signature(signature.replace(b"from minisign", b"by somebody else"))
    assert not minisign.is_genuine(changed, key, SIGNED)
    assert minisign.is_genuine(untrusted, key, SIGNED)


def test_a_public_key_may_be_its_second_line_alone() -> None:
    assert minisign.read_public_key(PUBLIC.splitlines()[1]) == minisign.read_public_key(PUBLIC)


def test_our_signatures_are_checked_by_minisign(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(DATA)
    (tmp_path / "a.md.minisig").write_bytes(minisign.sign(DATA, KEY, "Ünder review"))
    (tmp_path / "k.pub").write_bytes(minisign.public_key_file(minisign.public_half(KEY)))
    result = minisign_command("-V", "-p", "k.pub", "-m", "a.md", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "Ünder review" in result.stdout


def test_our_secret_keys_are_used_by_minisign(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(DATA)
    (tmp_path / "k.key").write_bytes(minisign.secret_key_file(KEY, ""))
    result = minisign_command("-S", "-s", "k.key", "-m", "a.md", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    signature = minisign.read_signature((tmp_path / "a.md.minisig").read_bytes())
    assert minisign.is_genuine(signature, minisign.public_half(KEY), DATA)


def test_keys_of_minisign_are_read(tmp_path: Path) -> None:
    words = ("-G", "-W", "-p", "k.pub", "-s", "k.key")
    assert minisign_command(*words, cwd=tmp_path).returncode == 0
    key = minisign.read_secret_key((tmp_path / "k.key").read_bytes(), "")
    public = minisign.read_public_key((tmp_path / "k.pub").read_bytes())
    assert minisign.public_half(key) == public


@pytest.mark.parametrize("legacy", [True, False])
def test_both_variants_of_minisign_are_read(tmp_path: Path, legacy: bool) -> None:
    (tmp_path / "a.md").write_bytes(DATA)
    (tmp_path / "k.key").write_bytes(minisign.secret_key_file(KEY, ""))
    words = ("-S", *(["-l"] if legacy else []), "-s", "k.key", "-m", "a.md")
    assert minisign_command(*words, cwd=tmp_path).returncode == 0
    signature = minisign.read_signature((tmp_path / "a.md.minisig").read_bytes())
    assert signature.is_prehashed != legacy
    assert minisign.is_genuine(signature, minisign.public_half(KEY), DATA)


def test_a_key_without_a_password_is_kept_as_it_is() -> None:
    secret = minisign.secret_key_file(KEY, "")
    assert not minisign.needs_password(secret)
    assert minisign.read_secret_key(secret, "any") == KEY


@given(data=st.binary(max_size=400), at=st.integers(0, 399), bit=st.integers(0, 7))
def test_any_changed_bit_is_noticed(data: bytes, at: int, bit: int) -> None:
    signature = minisign.read_signature(minisign.sign(data, KEY, "c"))
    public = minisign.public_half(KEY)
    assert minisign.is_genuine(signature, public, data)
    if data:
        changed = bytearray(data)
        changed[at % len(data)] ^= 1 << bit
        assert not minisign.is_genuine(signature, public, bytes(changed))


def test_another_key_does_not_check() -> None:
    signature = minisign.read_signature(minisign.sign(DATA, KEY, "c"))
    other = minisign.public_half(minisign.new_key())
    assert not minisign.is_genuine(signature, other, DATA)
    assert not minisign.is_genuine(signature, PublicKey(KEY.ident, other.key), DATA)
    assert not minisign.is_genuine(signature, PublicKey(KEY.ident, bytes(32)), DATA)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    for read in (minisign.read_public_key, minisign.read_signature, minisign.needs_password):
        with pytest.raises(SignatureError, match="This is not a"):
            read(data)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"x" * 17_000, "it is larger than 16,384 bytes"),
        (HASHED.replace(b"trusted words", b"\xff\xfe"), "it is not text"),
        (HASHED + b"more\n", "its four lines"),
        (HASHED.replace(b"trusted comment: trusted", b"comment: trusted"), "its four lines"),
        (b"a" + HASHED, "its first line is not an untrusted comment"),
        (HASHED.replace(b"RUSM", b"AUSM"), "its algorithm is unknown"),
        (HASHED.replace(b"RUSM", b"RUS!"), "is not Base64"),
        (HASHED.replace(b"RUSM", b"RUSMAAAA"), "bytes instead of 74"),
        (HASHED.replace(b"trusted words", b"w" * 2000), "its comment is too long"),
    ],
)
def test_what_is_not_a_signature_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(SignatureError, match=sentence):
        minisign.read_signature(data)


@pytest.mark.parametrize("data", [PUBLIC.replace(b"RWSM", b"RUSM"), b"a\n" + PUBLIC])
def test_what_is_not_a_public_key_is_refused(data: bytes) -> None:
    with pytest.raises(SignatureError, match=r"This is not a public key of minisign\."):
        minisign.read_public_key(data)


def test_what_is_not_a_secret_key_is_refused() -> None:
    secret = minisign.secret_key_file(KEY, "")
    with pytest.raises(SignatureError, match="This is not a secret key"):
        minisign.needs_password(secret.replace(b"RWQ", b"RUQ"))
    body = bytearray(minisign.base64.b64decode(secret.splitlines()[1]))
    body[-40] ^= 1
    damaged = secret.splitlines()[0] + b"\n" + minisign.base64.b64encode(bytes(body)) + b"\n"
    with pytest.raises(SignatureError, match=r"The secret key is damaged\."):
        minisign.read_secret_key(damaged, "")


@pytest.mark.parametrize(("operations", "memory"), [(1 << 20, 1 << 25), (1 << 15, 1 << 25)])
def test_the_costs_of_a_password_are_worked_out_as_in_libsodium(
    operations: int, memory: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(minisign, "_OPERATIONS", operations)
    monkeypatch.setattr(minisign, "_MEMORY", memory)
    secret = minisign.secret_key_file(KEY, "läng")
    assert secret.startswith(b"untrusted comment: minisign encrypted secret key\n")
    assert minisign.read_secret_key(secret, "läng") == KEY
    with pytest.raises(SignatureError, match="The password is wrong"):
        minisign.read_secret_key(secret, "lang")
    (tmp_path / "k.key").write_bytes(secret)
    (tmp_path / "a.md").write_bytes(DATA)
    result = minisign_command("-S", "-s", "k.key", "-m", "a.md", cwd=tmp_path, password="läng")
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(("operations", "memory"), [(40, 40), (40, 25), (30, 40)])
def test_a_key_that_would_take_all_memory_is_refused(operations: int, memory: int) -> None:
    secret = minisign.secret_key_file(KEY, "")
    body = bytearray(minisign.base64.b64decode(secret.splitlines()[1]))
    body[2:4] = b"Sc"
    body[38:46], body[46:54] = ((1 << each).to_bytes(8, "little") for each in (operations, memory))
    huge = secret.splitlines()[0] + b"\n" + minisign.base64.b64encode(bytes(body)) + b"\n"
    with pytest.raises(SignatureError, match="more than 1 GiB"):
        minisign.read_secret_key(huge, "p")


@pytest.mark.parametrize("comment", ["two\nlines", "x" * 1025, "nul\0"])
def test_a_comment_is_one_short_line(comment: str) -> None:
    with pytest.raises(SignatureError, match="A comment is one line"):
        minisign.sign(DATA, KEY, comment)
