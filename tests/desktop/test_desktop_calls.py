"""What a desktop calls: the program over the session bus, and the thumbnailer in its sandbox."""

import configparser
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from briefing_app.model.shelf.kept import folders_text
from briefing_app.store.state import Store
from briefing_app.ui.application import DESKTOP_ID

ROOT = Path(__file__).resolve().parents[2]
CALL = f"gdbus call --session --dest {DESKTOP_ID} --object-path /{DESKTOP_ID.replace('.', '/')}"
APPLICATION = f"{CALL} --method org.freedesktop.Application"
BUS = "gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus"
# Succeeds once both files are among the recent ones.
KEPT = """
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as store:
    sys.exit(store.execute("SELECT count(*) FROM briefing").fetchone() != (2,))
"""
# Opens two files, one after the other; says whether one process did; and waits for its end.
OPENED = f"""
set -e
pid() {{
    {BUS} --method org.freedesktop.DBus.GetConnectionUnixProcessID {DESKTOP_ID} |
        sed 's/[^0-9 ]//g; s/.* //'
}}
{APPLICATION}.Open "['$1']" "{{'activation-token': <'a'>}}"
first=$(pid)
{APPLICATION}.Open "['$2']" "{{}}"
{APPLICATION}.Activate "{{}}"
[ "$first" = "$(pid)" ] && echo "one process"
until "$3" -c "$4" "$5"; do :; done
kill "$first"
tail --pid="$first" -f /dev/null
"""

# Reads the shelf, and lets the bus start who searches it.
SEARCHED = f"""
"$1/briefing-app" list
gdbus call --session --dest {DESKTOP_ID}.SearchProvider \\
    --object-path /{DESKTOP_ID.replace(".", "/")}/SearchProvider \\
    --method org.gnome.Shell.SearchProvider2.GetInitialResultSet "['one']"
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="The desktops are those of Linux")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder ``share`` of a prefix that the program is installed in."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in (".ci", "briefing_app", "resources"):
        (folder / name).symlink_to(ROOT / name)
    venv = [sys.executable, "-m", "venv", "--without-pip", "--system-site-packages", ".venv"]
    subprocess.run(venv, cwd=folder, check=True)
    packages = subprocess.run(
        [".venv/bin/python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        cwd=folder, check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    ours = [each for each in sys.path if each.endswith("site-packages")]
    Path(packages, "ours.pth").write_text("\n".join(ours), "utf-8")
    prefix = folder / "100% prefix"
    subprocess.run([".ci/install_command"], cwd=folder, check=True)
    subprocess.run(
        [".ci/install_on_desktop", str(prefix)], cwd=folder, check=True, capture_output=True
    )
    return prefix / "share"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("one.md", "t wo.md")]
    for path in paths:
        path.write_text(f"# {path.stem}\n\nWords.\n", "utf-8")
    return paths


def _needs(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


def test_the_bus_starts_one_process_that_opens_all(
    share: Path, files: list[Path], tmp_path: Path
) -> None:
    _needs("dbus-run-session", "gdbus")
    home, runtime = tmp_path / "home", tmp_path / "runtime"
    for folder in (home, runtime):
        folder.mkdir(mode=0o700)
    place = {
        "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": str(share),
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    environment = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ} | place
    addresses = [each.as_uri() for each in files]
    state = str(share / "briefing-app" / "state.db")
    arguments = [*addresses, sys.executable, KEPT, state]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", OPENED, "sh", *arguments],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "one process" in done.stdout
    with closing(sqlite3.connect(state)) as store:
        kept = {row[0] for row in store.execute("SELECT file FROM briefing")}
    assert kept == {str(each) for each in files}


def test_the_bus_starts_the_search_of_the_shelf(
    share: Path, files: list[Path], tmp_path: Path
) -> None:
    _needs("dbus-run-session", "gdbus")
    data = tmp_path / "data"
    data.mkdir()
    for name in ("dbus-1", "applications"):
        (data / name).symlink_to(share / name)
    store = Store(data / "briefing-app" / "state.db")
    store.keep_setting("settings", {"shelf": folders_text([str(files[0].parent)])})
    store.close()
    place = {
        "HOME": str(tmp_path), "XDG_DATA_HOME": str(data), "XDG_CACHE_HOME": str(tmp_path / "cache")
    }  # fmt: skip
    environment = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ} | place
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SEARCHED, "sh", str(share.parent / "bin")],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == f"(['{files[0]}'],)"


def test_the_thumbnailer_works_without_network_home_or_much_else(
    share: Path, files: list[Path], tmp_path: Path
) -> None:
    _needs("bwrap")
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(share / "thumbnailers" / f"{DESKTOP_ID}.thumbnailer", encoding="utf-8")
    entry = parser["Thumbnailer Entry"]
    assert entry["MimeType"] == "application/x-briefing;application/x-textpack;"
    out = tmp_path / "out"
    out.mkdir()
    codes = {"%s": "128", "%i": str(files[1]), "%o": str(out / "page.png")}
    command = [codes.get(each, each).replace("%%", "%") for each in shlex.split(entry["Exec"])]
    sandbox = [
        "bwrap", "--ro-bind", "/", "/", "--tmpfs", "/run", "--proc", "/proc", "--dev", "/dev",
        "--bind", str(out), str(out),
        "--unshare-all", "--die-with-parent", "--clearenv", "--setenv", "HOME", "/nowhere",
        "--setenv", "PATH", os.environ["PATH"], "--setenv", "TMPDIR", "/run",
    ]  # fmt: skip
    tried = subprocess.run([*sandbox, "true"], capture_output=True, text=True, check=False)
    if tried.returncode != 0:
        pytest.skip(f"bwrap does not work here: {tried.stderr.strip()}")
    done = subprocess.run(
        [*sandbox, *command], capture_output=True, text=True, timeout=300, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert QImage(codes["%o"]).height() == 128
