"""Which modules and files the built program keeps: what it uses, and nothing else.

Qt's plugins and libraries are on lists of what stays, so that nothing new comes in with a new
version of Qt unnoticed. `build.spec` asks for each file, on Linux, Windows and macOS.
"""

import posixpath
import re
from pathlib import PurePath

# Never imported: the network, Qt's other halves, and what belongs to building and testing.
EXCLUDED_MODULES = [
    *(f"PySide6.Qt{part}" for part in (
        "Network", "Qml", "Quick", "QuickControls2", "QuickWidgets", "QuickTest", "OpenGL",
        "OpenGLWidgets", "Svg", "SvgWidgets", "Sql", "Test", "Xml", "Help", "Designer", "UiTools",
        "Concurrent",
    )),
    "ssl", "_ssl", "_hashlib", "ftplib", "smtplib", "xmlrpc",
    "PIL", "numpy", "pygments", "tkinter", "_tkinter", "sqlite3", "curses", "readline", "asyncio",
    "xml.dom", "unittest", "doctest", "pdb", "pydoc", "pydoc_data", "lib2to3", "setuptools",
    "pkg_resources", "pytest", "hypothesis", "fontpkg.mpl", "fontpkg.pil", "tabulate",
]  # fmt: skip

# A window on X11, Wayland, Windows or macOS, or none; printing; typing. The window is painted
# without OpenGL.
_PLUGINS = re.compile(
    r"""
      platforms/(libqxcb|libqwayland|libqoffscreen|qwindows|qoffscreen|libqcocoa)\.
    | platforminputcontexts/lib(compose|ibus)platforminputcontextplugin\.
    | platformthemes/libqxdgdesktopportal\.
    | wayland-shell-integration/libxdg-shell\.
    | wayland-decoration-client/libbradient\.
    | imageformats/(lib)?q(gif|jpeg|webp)\.
    | printsupport/
    | styles/
    """,
    re.VERBOSE,
)
_LIBRARIES = re.compile(
    r"(lib)?Qt6?(Core|Gui|Widgets|DBus|XcbQpa|WaylandClient|WlShellIntegration|PrintSupport)\b"
)
# Qt's own words, in the languages of the program.
_TRANSLATIONS = re.compile(r"qtbase_(de|fr|ko|ar)\.qm")
# Of our own resources: for translators, for installing, and for other systems. Of python-docx, the
# parts of the template that it reads whole. Of lxml, all but its tree: PyInstaller takes the whole
# package. Of others, the lists of their files, which name folders of the machine that built the
# program, and who installed them.
_NEEDLESS = re.compile(
    r"""
      ^briefing_app/resources/(desktop/|.*\.(ts|ico|icns)$)
    | ^docx/templates/default-docx-template/
    | ^lxml[./](builder|cssselect|doctestcompare|html|isoschematron|objectify|sax|usedoctest)\b
    | \.dist-info/(RECORD|INSTALLER|REQUESTED)$
    | (^|/)((lib)?pyside6qml\.|opengl32sw\.dll$)
    """,
    re.VERBOSE,
)
# What every desktop has, and what other parts of the machine work with: the printing plugin with
# its CUPS, the graphics driver with its C++ library, its display and what that needs, fonts with
# their configuration, the session bus. Most of them are on the list of what no AppImage should
# bring; each would also bring others with it, of versions that may not fit the machine.
_LEFT_TO_THE_MACHINE = re.compile(
    r"""
      lib(cups|stdc\+\+|gcc_s|z|expat|fontconfig|freetype|dbus-1|wayland-(client|cursor|egl))\.so
    | lib(X11|X11-xcb|xcb)\.so
    """,
    re.VERBOSE,
)
_FRAMEWORK = re.compile(r"/(\w+)\.framework/")


def is_chosen(place: str) -> bool:
    """Return whether a collected file or module belongs into the program, by its place or name."""
    path = PurePath(place).as_posix()
    name = path.rsplit("/", 1)[-1]
    if "/plugins/" in path:
        return _PLUGINS.match(path.split("/plugins/")[1]) is not None
    if _NEEDLESS.search(path):
        return False
    if path.startswith("PySide6/"):
        if "/translations/" in path:
            return _TRANSLATIONS.fullmatch(name) is not None
        # On macOS a library is a folder, which is whole or not there.
        framework = _FRAMEWORK.search(path)
        library = framework[1] if framework else name
        if re.match(r"(lib)?Qt6?[A-Z]", library) and ".abi3" not in name:
            return _LIBRARIES.match(library) is not None
    return _LEFT_TO_THE_MACHINE.match(name) is None


def chosen(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the entries that belong into the program: each a place, a source and a kind.

    A link stays if what it leads to does.
    """
    kept = [each for each in entries if is_chosen(each[0])]
    places = {PurePath(each[0]).as_posix() for each in kept if each[2] != "SYMLINK"}
    return [each for each in kept if each[2] != "SYMLINK" or _leads_somewhere(each, places)]


def _leads_somewhere(link: tuple[str, str, str], places: set[str]) -> bool:
    """Return whether a link leads to one of the places, or belongs to a framework that is whole."""
    place = PurePath(link[0]).as_posix()
    target = posixpath.normpath(posixpath.join(posixpath.dirname(place), link[1]))
    return _FRAMEWORK.search(place) is not None or target in places
