"""The commands sign, verify and keys, which need no window."""

import argparse
import contextlib
import getpass
import io
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing_app.addresses import path_of, why_missing
from briefing_app.command_line.arguments import words_of
from briefing_app.command_line.file_argument import STREAM, input_stream, output_stream
from briefing_app.input.confined import reading_process
from briefing_app.input.files.folder import descriptor, read_all
from briefing_app.input.spoofing import visible_path
from briefing_app.model.errors import FileMissingError, RefusedError
from briefing_app.model.signature import grouped
from briefing_app.output.files import output_of, refuse_exporting, refuse_inputs, write_whole
from briefing_app.signing import manifest, minisign, trusted_keys
from briefing_app.translation import tr

_ONE_DATE = (1980, 1, 1, 0, 0, 0)
"""The date of every member, so that the same files always make the same pack."""

_Say = Callable[[str], None]


class _Arguments(argparse.Namespace):
    """The arguments of the commands; None for one that is not given."""

    file: str
    key: str
    public: str | None
    comment: str | None
    output: str | None
    action: str | None
    name: str | None


def sign(arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say) -> None:
    """Sign a file beside it, a bundle's folder inside it, or a pack inside a new pack.

    ``parser`` is an empty one, whose errors are its caller's. Raises BriefingError and OSError.
    """
    parser.add_argument("file", metavar="FILE", type=path_of)
    parser.add_argument("-k", "--key", required=True)
    parser.add_argument("-c", "--comment", type=words_of)
    parser.add_argument("-o", "--output", type=output_of)
    given = parser.parse_args(arguments, namespace=_Arguments())
    reading_process.start_reader()
    file = Path(given.file)
    comment = given.comment
    if comment is None:
        comment = f"file:{visible_path(file.name)}"[: minisign.MOST_COMMENT]
    if file.is_dir():
        if given.output:
            parser.error(tr("-o is for packs; a bundle’s folder is signed inside"))
        written = _sign_folder(file, given.key, comment)
    elif given.output:
        refuse_exporting(Path(given.output))
        written = _sign_pack(file, Path(given.output), given.key, comment)
    else:
        written = file.with_name(f"{file.name}{manifest.ENDING}")
        refuse_inputs(written, given.key)
        read = reading_process.read_to_sign(given.file, "file")
        write_whole(written, _signed(read.signed, given.key, comment))
    if given.output != STREAM:
        say(tr("Signed: {file}", file=written))


def verify(arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say) -> bool:
    """Say who signed a briefing; return whether a trusted key signed all of it, unaltered.

    A key that is given is used in place of those that are trusted, and not kept. What is checked
    are the bytes that are read as the briefing. Raises BriefingError.
    """
    parser.add_argument("file", metavar="FILE", type=path_of)
    parser.add_argument("-k", "--key", dest="public")
    given = parser.parse_args(arguments, namespace=_Arguments())
    key = _public_key(given.public) if given.public is not None else None
    reading_process.start_reader()
    briefing = reading_process.begin(given.file, key=key).result()
    signature = briefing.signature
    say(f"{briefing.file}: {signature.sentence}")
    if signature.comment:
        if signature.state == "trusted":
            say(tr("Comment: {comment}", comment=signature.comment))
        else:
            say(tr("Comment, not proven: {comment}", comment=signature.comment))
    if key is not None and signature.state == "unknown":
        say(tr("The key that was given is {id}.", id=key.name))
    say(f"SHA-256: {grouped(briefing.digest)}")
    return signature.state == "trusted" and not signature.uncovered


def keys(arguments: Sequence[str], parser: argparse.ArgumentParser, say: _Say) -> None:
    """List the trusted keys, make a pair, trust a key or forget one.

    Raises BriefingError and OSError.
    """
    parser.add_argument("action", nargs="?", choices=("new", "trust", "forget"))
    parser.add_argument("file", nargs="?")
    parser.add_argument("--name")
    given = parser.parse_args(arguments, namespace=_Arguments())
    if given.action and not given.file:
        parser.error(tr("keys {action} needs one more word", action=given.action))
    if given.name and given.action != "trust":
        parser.error(tr("--name is for keys trust"))
    match given.action:
        case None:
            _list_keys(say)
        case "new":
            _new_pair(Path(given.file), say)
        case "trust":
            _trust(Path(given.file), given.name, say)
        case _:
            with _explained(given.file):
                trusted_keys.forget(given.file)
            say(tr("No longer trusted: {file}", file=given.file))


def _list_keys(say: _Say) -> None:
    known = list(trusted_keys.trusted_keys())
    for each in known:
        say(f"{each.name}  {each.key.name}  {each.file}")
    if not known:
        say(tr("No keys are trusted. “briefing-app keys trust FILE.pub” trusts one."))


def _new_pair(file: Path, say: _Say) -> None:
    """Write a secret key and, with the ending .pub, its public half."""
    if not file.name:
        raise RefusedError(str(file), tr("Give a file name for the secret key."))
    public = file.with_suffix(".pub")
    for each in (file, public):
        if each.exists() or each.is_symlink():
            raise RefusedError(str(each), tr("It exists already, and keys are never replaced."))
    if public == file:
        raise RefusedError(str(file), tr("Give the secret key another ending than .pub."))
    password = _password(tr("Password for the new key (empty for none): "))
    if password and sys.stdin.isatty() and _password(tr("The same again: ")) != password:
        raise RefusedError(str(file), tr("The two passwords differ."))
    key = minisign.new_key()
    secret = minisign.secret_key_file(key, password)
    half = minisign.public_half(key)
    file.touch(mode=0o600, exist_ok=False)
    try:
        write_whole(file, secret)
        write_whole(public, minisign.public_key_file(half))
    except BaseException:
        file.unlink()
        raise
    say(
        tr(
            "{name}: the secret key is {file}; hand out {public}.",
            name=half.name,
            file=file,
            public=public,
        )
    )


def _trust(file: Path, name: str | None, say: _Say) -> None:
    data, name = _key_bytes(str(file)), name or file.stem
    with _explained(str(file)):
        key = minisign.read_public_key(data)
        kept = trusted_keys.trust(key, name)
    say(tr("Trusted as “{name}”: {key} ({kept})", name=name, key=key.name, kept=kept))


@contextlib.contextmanager
def _explained(file: str) -> Iterator[None]:
    """Turn a SignatureError of a ``with`` block into a refusal of a file."""
    try:
        yield
    except minisign.SignatureError as error:
        raise RefusedError(file, str(error)) from None


def _key_bytes(file: str) -> bytes:
    """Return the bytes of a file with a key; raises BriefingError."""
    try:
        with descriptor(file) as handle:
            return read_all(handle, minisign.MOST_BYTES, file)
    except FileNotFoundError:
        raise FileMissingError(file, why_missing(file)) from None


def _public_key(words: str) -> minisign.PublicKey:
    """Return the public key in a file, or one that is written out as for minisign's -P."""
    written = minisign.PUBLIC_LINE.fullmatch(words) is not None
    with _explained(words):
        return minisign.read_public_key(words.encode() if written else _key_bytes(words))


def _password(prompt: str) -> str:
    """Ask for a password without showing it; from standard input if that is not a terminal.

    An empty line is an empty password, but the end of the input is none. Raises RefusedError then,
    and OSError if standard input is closed.
    """
    stream = input_stream()
    line = ""
    if stream.isatty():
        with contextlib.suppress(EOFError):
            line = getpass.getpass(prompt) + "\n"
    else:
        line = stream.readline()
    if not line:
        raise RefusedError(STREAM, tr("The input ended before a password."))
    return line.rstrip("\r\n")


def _signed(data: bytes, key_file: str, comment: str) -> bytes:
    """Return the signature file for data."""
    secret = _key_bytes(key_file)
    with _explained(key_file):
        needed = minisign.needs_password(secret)
        password = _password(tr("Password of the key: ")) if needed else ""
        key = minisign.read_secret_key(secret, password)
        return minisign.sign(data, key, comment)


def _sign_folder(folder: Path, key: str, comment: str) -> Path:
    names, written = folder / manifest.NAME, folder / manifest.SIGNATURE
    for each in (names, written):
        refuse_inputs(each, key)
    listed = reading_process.read_to_sign(str(folder), "folder").signed
    signature = _signed(listed, key, comment)
    write_whole(names, listed)
    write_whole(written, signature)
    return written


def _sign_pack(pack: Path, out: Path, key: str, comment: str) -> Path:
    """Write a new pack that holds what a pack holds, the list of it, and the list's signature."""
    refuse_inputs(out, pack, key)
    listed, files = reading_process.read_to_sign(str(pack), "pack")
    signature = _signed(listed, key, comment)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {
            **files,
            manifest.NAME: listed,
            manifest.SIGNATURE: signature,
        }.items():
            archive.writestr(zipfile.ZipInfo(name, _ONE_DATE), content, zipfile.ZIP_DEFLATED)
    if str(out) == STREAM:
        output_stream().write(stream.getvalue())
    else:
        write_whole(out, stream.getvalue())
    return out
