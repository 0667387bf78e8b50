"""`make install` puts all where a desktop looks for it, and `make uninstall` leaves nothing."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from briefing_app import __version__
from briefing_app.command_line.command_help import help_text
from briefing_app.translation import LANGUAGES, SOURCE
from briefing_app.ui.application import DESKTOP_ID

ROOT = Path(__file__).resolve().parents[2]
INSTALL = ROOT / "resources" / "desktop" / "install"
OTHERS = sorted({*LANGUAGES} - {SOURCE})
ENTRY = f"applications/{DESKTOP_ID}.desktop"
PLACES = {
    ENTRY,
    f"mime/packages/{DESKTOP_ID}.xml",
    f"metainfo/{DESKTOP_ID}.metainfo.xml",
    f"dbus-1/services/{DESKTOP_ID}.service",
    f"dbus-1/services/{DESKTOP_ID}.SearchProvider.service",
    f"gnome-shell/search-providers/{DESKTOP_ID}.search-provider.ini",
    f"krunner/dbusplugins/{DESKTOP_ID}.krunner.desktop",
    f"thumbnailers/{DESKTOP_ID}.thumbnailer",
    "man/man1/briefing-app.1",
    *(f"man/{code}/man1/briefing-app.1" for code in OTHERS),
    "bash-completion/completions/briefing-app",
    "zsh/site-functions/_briefing-app",
    "fish/vendor_completions.d/briefing-app.fish",
    f"icons/hicolor/scalable/apps/{DESKTOP_ID}.svg",
    *(f"icons/hicolor/{size}x{size}/apps/{DESKTOP_ID}.png" for size in (16, 32, 48, 64, 128, 256)),
}
MENU_OF_AN_EDITOR = "[Desktop Entry]\nType=Application\nName=Editor\nExec=editor %F\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The desktops are those of Linux")


def _run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"HOME": str(folder)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _needs(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


def _below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that `make run` has set up."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in (".ci", "briefing_app", "resources"):
        (folder / name).symlink_to(ROOT / name)
    _run([sys.executable, "-m", "venv", "--without-pip", ".venv"], folder)
    _run([".ci/install_command"], folder)
    return folder


@pytest.fixture(scope="module")
def prefix(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prefix with the program installed in it; its name has letters that mean something."""
    folder = tmp_path_factory.mktemp("pre fix") / "100% & $HOME"
    assert f"Installed in {folder}." in _run([".ci/install_on_desktop", str(folder)], checkout)
    return folder


def _entry(prefix: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(prefix / "share" / ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_every_file_is_at_its_place(prefix: Path) -> None:
    inside = _below(prefix / "share")
    assert inside >= PLACES
    assert _below(prefix / "lib/briefing-app/share") <= inside


def test_the_command_runs_from_anywhere(prefix: Path, tmp_path: Path) -> None:
    told = _run([str(prefix / "bin/briefing-app"), "--version"], tmp_path)
    assert told.split("\n")[0] == f"briefing-app {__version__}"


def test_the_menu_entry_starts_what_was_installed(prefix: Path) -> None:
    entry = _entry(prefix)
    command = str(prefix / "bin/briefing-app")
    assert entry["TryExec"] == command
    # The value's own backslashes first, then those inside the quotes, then percent signs.
    value = entry["Exec"].replace("\\\\", "\\")
    (inside,) = re.fullmatch(r'"(.*)" %F', value).groups()  # type: ignore[union-attr]
    assert re.sub(r"\\(.)", r"\1", inside).replace("%%", "%") == command
    assert f"icons/hicolor/48x48/apps/{entry['Icon']}.png" in PLACES


def test_no_type_is_taken_from_an_editor(prefix: Path) -> None:
    types = _entry(prefix)["MimeType"].strip(";").split(";")
    ours = {"x-briefing", "x-textpack", "x-textbundle"}
    assert set(types) == {f"application/{each}" for each in ours}
    lists = {"defaults.list", "mimeapps.list"}
    assert {Path(name).name for name in _below(prefix)} & lists == set()


def test_the_types_of_the_menu_entry_are_declared(prefix: Path) -> None:
    tree = ET.parse(prefix / "share" / f"mime/packages/{DESKTOP_ID}.xml")
    declared = {each.get("type") for each in tree.getroot()}
    assert declared == set(_entry(prefix)["MimeType"].strip(";").split(";"))
    icons = {each.get("name") for each in tree.iter() if each.tag.endswith("}icon")}
    assert icons == {DESKTOP_ID}


@pytest.mark.parametrize("size", [16, 32, 48, 64, 128, 256])
def test_an_icon_has_the_size_of_its_folder(prefix: Path, size: int) -> None:
    place = f"share/icons/hicolor/{size}x{size}/apps/{DESKTOP_ID}.png"
    image = QImage(str(prefix / place))
    assert (image.width(), image.height()) == (size, size)


def test_the_manual_page_has_all_that_the_help_has(prefix: Path) -> None:
    page = (prefix / "share/man/man1/briefing-app.1").read_text(encoding="utf-8")
    words = re.sub(r"\\f[BR]|\\&", "", page).replace("\\-", "-")
    commands = re.findall(r"^  (briefing-app \w+) ", help_text(), re.MULTILINE)
    options = re.findall(r"(?<![\w-])--?[a-z][a-z-]*", help_text())
    examples = re.findall(
        r"^ +(briefing-app .*)$", help_text().partition("examples:")[2], re.MULTILINE
    )
    assert len(commands) >= 6
    assert [each for each in (*commands, *options, *examples) if each not in words] == []
    assert set(re.findall(r"(?<![\w-])--[a-z]+", words)) <= set(
        re.findall(r"--[a-z]+", help_text())
    )
    assert f"Briefing App {__version__}" in words


@pytest.mark.parametrize("folder", ["", *OTHERS])
def test_the_manual_page_is_sound(folder: str, prefix: Path, tmp_path: Path) -> None:
    page = str(prefix / "share/man" / folder / "man1/briefing-app.1")
    assert "briefing-app - " in _run([_needs("lexgrog"), page], tmp_path)
    command = [_needs("man"), "--warnings=w", "--local-file", "-Tutf8", page]
    done = subprocess.run(
        command, env=os.environ | {"MANWIDTH": "80"}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    words = (ROOT / "resources/help" / folder / "command-line.md").read_text(encoding="utf-8")
    (colour,) = re.findall(r"^\| `--grey` \| (.*) \|$", words, re.MULTILINE)
    assert colour in done.stdout


@pytest.mark.parametrize("code", OTHERS)
def test_a_desktop_is_addressed_in_each_language(code: str) -> None:
    folder = ROOT / "resources/desktop"
    for file in folder.glob("*.desktop"):
        text = file.read_text(encoding="utf-8")
        named = re.findall(r"^(GenericName|Comment|Keywords)=", text, re.MULTILINE)
        assert named
        assert [each for each in named if f"\n{each}[{code}]=" not in text] == []
    kinds = ("developer_name", "summary", "p", "li")
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    parts = [
        (each.tag, each.get(lang))
        for each in ET.parse(folder / f"{DESKTOP_ID}.metainfo.xml").iter() if each.tag in kinds
    ]  # fmt: skip
    counts = Counter(parts)
    assert [counts[kind, code] for kind in kinds] == [counts[kind, None] for kind in kinds]
    types = ET.parse(folder / f"{DESKTOP_ID}.xml")
    assert [each for each in types.iter() if each.get(lang) == code and each.text]


def test_the_menu_entry_is_valid(prefix: Path, tmp_path: Path) -> None:
    told = _run([_needs("desktop-file-validate"), str(prefix / "share" / ENTRY)], tmp_path)
    assert told == ""


def test_the_metadata_are_valid_and_those_of_this_version(prefix: Path, tmp_path: Path) -> None:
    file = prefix / "share" / f"metainfo/{DESKTOP_ID}.metainfo.xml"
    root = ET.parse(file).getroot()
    assert root.findtext("id") == DESKTOP_ID
    assert root.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert root.findtext("supports/internet") == "offline-only"
    assert root.find("content_rating") is not None
    releases = [each.get("version") for each in root.iter("release")]
    assert releases[0] == __version__
    _run([_needs("appstreamcli"), "validate", "--no-net", "--pedantic", str(file)], tmp_path)


@pytest.mark.parametrize(
    ("shell", "place"),
    [
        ("bash", "bash-completion/completions/briefing-app"),
        ("zsh", "zsh/site-functions/_briefing-app"),
        ("fish", "fish/vendor_completions.d/briefing-app.fish"),
    ],
)
def test_the_completions_are_those_of_the_program(
    prefix: Path, tmp_path: Path, shell: str, place: str
) -> None:
    command = str(prefix / "bin/briefing-app")
    assert _run([command, "completion", shell], tmp_path) == (prefix / "share" / place).read_text()


def test_uninstalling_leaves_nothing(checkout: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    _run([".ci/install_on_desktop", str(prefix)], checkout)
    _run([".ci/install_on_desktop", str(prefix)], checkout)
    assert _below(prefix)
    _run([_needs("make"), "-s", "-C", str(ROOT), "uninstall", f"PREFIX={prefix}"], tmp_path)
    assert _below(prefix) == set()


def test_the_installed_program_can_uninstall_itself(checkout: Path, tmp_path: Path) -> None:
    _run([".ci/install_on_desktop", "~/.local"], checkout, HOME=str(tmp_path))
    home = tmp_path / ".local"
    _run([str(home / "lib/briefing-app/install"), "--remove"], tmp_path)
    assert _below(home) == set()


def test_what_others_have_installed_stays(checkout: Path, tmp_path: Path) -> None:
    _needs("update-mime-database")
    _needs("update-desktop-database")
    share = tmp_path / "share"
    others = {
        "applications/editor.desktop": f"{MENU_OF_AN_EDITOR}MimeType=text/markdown;\n",
        "mime/packages/editor.xml": (
            '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">'
            '<mime-type type="text/x-editor"><glob pattern="*.editor"/></mime-type></mime-info>'
        ),
        "briefing-app/state.db": "what was read",
    }
    for name, text in others.items():
        file = share / name
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    _run([".ci/install_on_desktop", str(tmp_path)], checkout)
    cache = (share / "applications/mimeinfo.cache").read_text(encoding="utf-8")
    assert "text/markdown=editor.desktop;\n" in cache
    assert f"application/x-briefing={DESKTOP_ID}.desktop;\n" in cache
    globs = share / "mime/globs"
    assert "application/x-briefing:*.briefing" in globs.read_text(encoding="utf-8")
    _run([str(INSTALL), "--remove", str(tmp_path)], tmp_path)
    assert {name: (share / name).read_text(encoding="utf-8") for name in others} == others
    assert "x-briefing" not in globs.read_text(encoding="utf-8")
    assert "text/x-editor:*.editor" in globs.read_text(encoding="utf-8")
    cache = (share / "applications/mimeinfo.cache").read_text(encoding="utf-8")
    assert "briefing" not in cache


def test_a_package_is_laid_out_without_touching_the_machine(checkout: Path, tmp_path: Path) -> None:
    _run([".ci/install_on_desktop", "/usr"], checkout, DESTDIR=str(tmp_path))
    assert _entry(tmp_path / "usr")["TryExec"] == "/usr/bin/briefing-app"
    assert {name.split("/")[0] for name in _below(tmp_path)} == {"usr"}
    assert "usr/share/mime/globs" not in _below(tmp_path)
    assert (tmp_path / "usr/bin/briefing-app").readlink() == Path(
        "../lib/briefing-app/briefing-app"
    )


def test_a_folder_of_somebody_else_is_left_alone(checkout: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "lib/briefing-app"
    theirs.mkdir(parents=True)
    (theirs / "a").write_text("a", encoding="utf-8")
    done = subprocess.run(
        [".ci/install_on_desktop", str(tmp_path)],
        cwd=checkout, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "nothing was installed" in done.stderr
    assert _below(tmp_path) == {"lib", "lib/briefing-app", "lib/briefing-app/a"}
