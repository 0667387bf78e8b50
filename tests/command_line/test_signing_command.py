"""The commands sign, verify and keys, run within the test."""

import io
import sys
import zipfile
from pathlib import Path

import pytest

from briefing_app.command_line import signing_command
from briefing_app.command_line.command import run
from briefing_app.model.errors import OutputError
from briefing_app.signing import manifest, minisign, trusted_keys
from tests.signing.test_minisign import minisign_command

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a key pair and a briefing; nothing is trusted yet."""
    monkeypatch.setattr(trusted_keys, "key_folders", lambda: (tmp_path / "keys",))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n\n\n\n"))
    assert run(["keys", "new", "desk.key"]) == 0
    (tmp_path / "ferry.md").write_text("# The ferry\n\nIt sails.\n", "utf-8")
    return tmp_path


@pytest.fixture
def bundle(desk: Path) -> Path:
    folder = desk / "ferry.textbundle"
    (folder / "assets").mkdir(parents=True)
    (folder / "text.md").write_text("# The ferry\n", "utf-8")
    (folder / "assets" / "data.csv").write_text("a;b\n")
    (folder / ".DS_Store").write_bytes(b"x")
    return folder


def pack(folder: Path) -> Path:
    target = folder.with_suffix(".briefing")
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, f"{folder.name}/{path.relative_to(folder).as_posix()}")
    return target


def trust(capsys: Output) -> None:
    assert run(["keys", "trust", "desk.pub", "--name", "Desk 4"]) == 0
    capsys.readouterr()


def test_a_new_pair_is_private_and_never_replaced(desk: Path, capsys: Output) -> None:
    assert run(["keys", "new", "more.key"]) == 0
    assert (desk / "more.key").stat().st_mode & 0o777 == 0o600
    assert "hand out more.pub" in capsys.readouterr().out
    assert run(["keys", "new", "desk.key"]) == 2
    assert "keys are never replaced" in capsys.readouterr().err
    assert run(["keys", "new", "other.pub"]) == 2
    assert "another ending than .pub" in capsys.readouterr().err
    assert run(["keys", "new", "."]) == 2
    assert "Give a file name" in capsys.readouterr().err


def test_a_signed_file_is_verified(desk: Path, capsys: Output) -> None:
    trust(capsys)
    assert run(["verify", "ferry.md"]) == 1
    assert "This briefing is not signed." in capsys.readouterr().out
    assert run(["sign", "ferry.md", "-k", "desk.key"]) == 0
    assert capsys.readouterr().out == "Signed: ferry.md.minisig\n"
    assert run(["verify", "ferry.md"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("ferry.md: Signed by Desk 4.\nComment: file:ferry.md\nSHA-256: ")
    assert len(out.splitlines()[-1].split()) == 1 + 16
    (desk / "ferry.md").write_text("# The fairy\n", "utf-8")
    assert run(["verify", "ferry.md"]) == 1
    assert "was altered after it was signed" in capsys.readouterr().out


def test_minisign_verifies_what_is_signed_here(desk: Path) -> None:
    run(["sign", "ferry.md", "-k", "desk.key", "-c", "for the desk"])
    result = minisign_command("-V", "-p", "desk.pub", "-m", "ferry.md", cwd=desk)
    assert result.returncode == 0, result.stderr
    assert "for the desk" in result.stdout


def test_what_minisign_signs_is_verified_here(desk: Path, capsys: Output) -> None:
    trust(capsys)
    minisign_command("-S", "-l", "-s", "desk.key", "-m", "ferry.md", cwd=desk)
    assert run(["verify", "ferry.md"]) == 0


def test_an_unknown_key_proves_nothing(desk: Path, capsys: Output) -> None:
    run(["sign", "ferry.md", "-k", "desk.key"])
    capsys.readouterr()
    assert run(["verify", "ferry.md"]) == 1
    assert "Comment, not proven: file:ferry.md" in capsys.readouterr().out


@pytest.mark.parametrize("written", [False, True])
def test_a_key_may_be_used_once(desk: Path, capsys: Output, *, written: bool) -> None:
    run(["sign", "ferry.md", "-k", "desk.key"])
    line = (desk / "desk.pub").read_text("utf-8").splitlines()[1]
    capsys.readouterr()
    assert run(["verify", "ferry.md", "--key", line if written else "desk.pub"]) == 0
    ident = minisign.read_public_key(line.encode()).name
    assert f"Signed by the given key {ident}." in capsys.readouterr().out
    assert not (desk / "keys").exists()
    assert run(["verify", "ferry.md"]) == 1
    (desk / "ferry.md").write_text("# The fairy\n", "utf-8")
    assert run(["verify", "ferry.md", "--key", line]) == 1
    assert f"does not match the signature of the given key {ident}." in capsys.readouterr().out


def test_a_key_that_is_given_is_the_only_one(desk: Path, capsys: Output) -> None:
    trust(capsys)
    run(["keys", "new", "other.key"])
    run(["sign", "ferry.md", "-k", "desk.key"])
    capsys.readouterr()
    other = minisign.read_public_key((desk / "other.pub").read_bytes()).name
    assert run(["verify", "ferry.md", "-k", "other.pub"]) == 1
    assert f"The key that was given is {other}." in capsys.readouterr().out
    assert run(["verify", "ferry.md"]) == 0


def test_the_folder_of_a_bundle_is_signed_inside(bundle: Path, capsys: Output) -> None:
    trust(capsys)
    assert run(["sign", str(bundle), "-k", "desk.key"]) == 0
    assert (bundle / manifest.NAME).read_text("utf-8").count("\n") == 2
    assert run(["verify", str(bundle)]) == 0
    # Signing again signs the same files.
    assert run(["sign", str(bundle), "-k", "desk.key"]) == 0
    assert run(["verify", str(bundle)]) == 0
    (bundle / "assets" / "data.csv").write_text("b;a\n")
    assert run(["verify", str(bundle)]) == 1
    assert run(["sign", str(bundle), "-k", "desk.key", "-o", "x"]) == 2


def test_a_pack_is_signed_inside_a_new_one(bundle: Path, desk: Path, capsys: Output) -> None:
    trust(capsys)
    packed = pack(bundle)
    assert run(["sign", str(packed), "-k", "desk.key", "-o", "signed.briefing"]) == 0
    assert run(["verify", "signed.briefing"]) == 0
    first = (desk / "signed.briefing").read_bytes()
    run(["sign", str(packed), "-k", "desk.key", "-o", "signed.briefing"])
    assert (desk / "signed.briefing").read_bytes() == first
    assert run(["sign", str(packed), "-k", "desk.key", "-o", str(packed)]) == 2
    assert "choose another name" in capsys.readouterr().err
    assert run(["sign", "ferry.md", "-k", "desk.key", "-o", "x.md"]) == 2
    assert "Only a pack can be signed inside" in capsys.readouterr().err


def test_a_signed_pack_goes_to_standard_output(
    bundle: Path, desk: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    run(["sign", str(pack(bundle)), "-k", "desk.key", "-o", "signed.briefing"])
    capfdbinary.readouterr()
    assert run(["sign", str(pack(bundle)), "-k", "desk.key", "-o", "-"]) == 0
    assert capfdbinary.readouterr().out == (desk / "signed.briefing").read_bytes()
    assert not (desk / "-").exists()


@pytest.mark.parametrize("name", ["desk.key", "link.briefing"])
def test_the_key_is_not_written_over(name: str, bundle: Path, desk: Path, capsys: Output) -> None:
    packed, key = pack(bundle), (desk / "desk.key").read_bytes()
    (desk / "link.briefing").symlink_to("desk.key")
    (desk / "ferry.md.minisig").write_bytes(key)
    for words in (
        [str(packed), "-k", "desk.key", "-o", name],
        ["ferry.md", "-k", "ferry.md.minisig"],
    ):
        assert run(["sign", *words]) == 2
        assert "it is read, too; choose another name" in capsys.readouterr().err
    (bundle / manifest.NAME).write_bytes(key)
    assert run(["sign", str(bundle), "-k", str(bundle / manifest.NAME)]) == 2
    for file in (desk / "desk.key", desk / "ferry.md.minisig", bundle / manifest.NAME):
        assert file.read_bytes() == key


def test_a_pack_is_signed_beside_it_too(bundle: Path, capsys: Output) -> None:
    trust(capsys)
    packed = pack(bundle)
    assert run(["sign", str(packed), "-k", "desk.key"]) == 0
    assert run(["verify", str(packed)]) == 0


def test_a_name_that_no_list_can_hold_is_refused(bundle: Path, capsys: Output) -> None:
    (bundle / "a\nb").write_text("x")
    assert run(["sign", str(bundle), "-k", "desk.key"]) == 2
    assert "has a line break" in capsys.readouterr().err


def test_keys_are_listed_trusted_and_forgotten(capsys: Output) -> None:
    capsys.readouterr()
    assert run(["keys"]) == 0
    assert "No keys are trusted." in capsys.readouterr().out
    assert run(["keys", "trust", "desk.pub"]) == 0
    assert capsys.readouterr().out.startswith("Trusted as “desk”: ")
    assert run(["keys"]) == 0
    assert capsys.readouterr().out.startswith("desk  ")
    assert run(["keys", "forget", "desk"]) == 0
    assert capsys.readouterr().out == "No longer trusted: desk\n"
    assert run(["keys", "forget", "desk"]) == 2
    assert "No key of yours is called “desk”." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["keys", "new"], "keys new needs one more word"),
        (["keys", "forget", "x", "--name", "y"], "--name is for keys trust"),
        (["keys", "trust", "ferry.md"], "This is not a public key of minisign"),
        (["keys", "trust", "none.pub"], "No such file."),
        (["sign", "ferry.md"], "-k"),
        (["sign", "ferry.md", "-k", "desk.pub"], "This is not a secret key of minisign"),
        (["sign", "ferry.md", "-k", "desk.key", "-c", "a\nb"], "A comment is one line"),
        (["sign", "none.md", "-k", "desk.key"], "No such file."),
        (["verify"], "FILE"),
        (["verify", "ferry.md", "-k", "none.pub"], "No such file."),
        (["verify", "ferry.md", "-k", "ferry.md"], "This is not a public key"),
    ],
)
def test_a_mistake_is_one_sentence(words: list[str], sentence: str, capsys: Output) -> None:
    capsys.readouterr()
    assert run(words) == 2
    err = capsys.readouterr().err
    assert sentence in err
    assert err.count("\n") == 1


def test_the_password_is_a_line_of_standard_input(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr(minisign, "_OPERATIONS", 1 << 19)
    monkeypatch.setattr(minisign, "_MEMORY", 1 << 24)
    monkeypatch.setattr(sys, "stdin", io.StringIO("geheim\n"))
    assert run(["keys", "new", "safe.key"]) == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("geheim\n"))
    assert run(["sign", "ferry.md", "-k", "safe.key"]) == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO("offen\n"))
    assert run(["sign", "ferry.md", "-k", "safe.key"]) == 2
    assert "The password is wrong" in capsys.readouterr().err


def test_a_password_may_be_any_bytes(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minisign, "_OPERATIONS", 1 << 19)
    monkeypatch.setattr(minisign, "_MEMORY", 1 << 24)
    for words in (["keys", "new", "safe.key"], ["sign", "ferry.md", "-k", "safe.key"]):
        monkeypatch.setattr(sys, "stdin", io.StringIO("caf\udce9\n"))
        assert run(words) == 0


def test_no_half_of_a_pair_stays(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def full(file: Path, _data: bytes) -> None:
        written.append(file)
        if file.suffix == ".pub":
            raise OutputError(str(file), "The disk is full.")

    monkeypatch.setattr(signing_command, "write_whole", full)
    assert run(["keys", "new", "half.key"]) == 2
    assert [each.name for each in written] == ["half.key", "half.pub"]
    assert not (desk / "half.key").exists()


@pytest.mark.parametrize("name", ["two\nlines.md", "\udcff" * 200 + ".md"])
def test_a_file_of_any_name_is_signed(name: str, desk: Path, capsys: Output) -> None:
    (desk / "ferry.md").rename(desk / name)
    assert run(["sign", name, "-k", "desk.key"]) == 0
    capsys.readouterr()
    assert run(["verify", name, "-k", "desk.pub"]) == 0
    assert "file:two lines.md\n" in capsys.readouterr().out or "udcff" in ascii(name)


def test_a_comment_that_is_not_utf_8_is_spelt_out(capsys: Output) -> None:
    assert run(["sign", "ferry.md", "-k", "desk.key", "-c", "caf\udce9 \u0645\u200c"]) == 0
    assert run(["verify", "ferry.md", "-k", "desk.pub"]) == 0
    assert "Comment: caf⟨0xE9⟩ \u0645" in capsys.readouterr().out


def test_only_what_opens_as_a_bundle_is_signed_as_one(desk: Path, capsys: Output) -> None:
    (desk / "folder").mkdir()
    assert run(["sign", "folder", "-k", "desk.key"]) == 2
    assert "This folder is not a bundle" in capsys.readouterr().err
    (desk / "folder").rename("empty.textbundle")
    assert run(["sign", "empty.textbundle", "-k", "desk.key"]) == 2
    assert "This bundle contains no text" in capsys.readouterr().err
    with zipfile.ZipFile("photos.zip", "w") as archive:
        archive.writestr("a.txt", "a")
    assert run(["sign", "photos.zip", "-k", "desk.key", "-o", "b.briefing"]) == 2
    assert "contains no text" in capsys.readouterr().err
    assert not (desk / "b.briefing").exists()
    assert not list((desk / "empty.textbundle").iterdir())


def test_no_password_where_there_is_nobody_to_ask(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def at_the_end(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(signing_command.getpass, "getpass", at_the_end)
    assert run(["keys", "new", "open.key"]) == 2
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert run(["keys", "new", "open.key"]) == 2
    assert capsys.readouterr().err.count("The input ended before a password.") == 2
    assert not (desk / "open.key").exists()
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["keys", "new", "another.key"]) == 2
    assert "the stream is closed" in capsys.readouterr().err
    assert not (desk / "another.key").exists()


def test_at_a_terminal_a_new_password_is_asked_for_twice(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    answers = iter(["one", "two"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(signing_command.getpass, "getpass", lambda _prompt: next(answers))
    assert run(["keys", "new", "safe.key"]) == 2
    assert "The two passwords differ." in capsys.readouterr().err
    assert not (desk / "safe.key").exists()
