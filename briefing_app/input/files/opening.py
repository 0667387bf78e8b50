"""Opening an untrusted file: its kind, its text, and safe access to its other parts.

Nothing outside the briefing is read, nothing is unpacked, no link is followed, and nothing is
waited for. Each refusal gives its reason.
"""

import contextlib
import io
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeAlias

from briefing_app.addresses import why_missing
from briefing_app.input.files.encoding import decode
from briefing_app.input.files.folder import Folder, descriptor, read_all, start_of
from briefing_app.input.files.project import ChosenFolder, Project, leads_out, project_root
from briefing_app.input.limits import (
    ARCHIVE_BYTES,
    IMAGE_MEMORY,
    INFO_BYTES,
    MEMBER_BYTES,
    TEXT_BYTES,
)
from briefing_app.input.member_paths import parts_of, shown, too_large
from briefing_app.input.problem_log import ProblemLog
from briefing_app.input.spoofing import visible
from briefing_app.model.briefing import Asset
from briefing_app.model.errors import (
    BriefingError,
    FileMissingError,
    NotABriefingError,
    Problem,
    RefusedError,
    TooLargeError,
)
from briefing_app.model.signature import UNSIGNED, Signature
from briefing_app.signing import manifest
from briefing_app.system_errors import why_unreadable
from briefing_app.translation import tr

if TYPE_CHECKING:
    from briefing_app.input.files.archive import Archive
    from briefing_app.input.files.signatures import SignedStore


_ZIP_MARKS = (b"PK\3\4", b"PK\5\6")
_BUNDLE = ".textbundle"
_PACKS = (".briefing", ".textpack")
"""How the name of a zipped bundle ends."""
_INFO = "info.json"
_Store: TypeAlias = "Folder | Archive | SignedStore"
_Elsewhere: TypeAlias = tuple[Project | ChosenFolder, ...]
_MARKDOWN = ("text.md", "text.markdown", "text.txt")


class OutsideError(RefusedError):
    """A picture is in another folder, which the reader could choose to have it shown."""


class Opened:
    r"""An opened briefing; a context manager, since an archive is held open until it is closed.

    ``file`` is the path as given, ``whole`` the real path of the file or of the bundle's folder,
    and ``name`` its name; ``text`` is decoded, with ``\n`` for every line ending; ``location`` is
    the path of the text for problems, inside a bundle ``NAME.textbundle/text.md``; ``problems``
    holds what is wrong with the bundle itself. ``digest`` is the SHA-256 of the file, in hex; of
    the text for the folder of a bundle.
    """

    def __init__(self, file: str, whole: Path, store: _Store, text_name: str | None = None) -> None:
        self.file = file
        self.name = whole.name
        self.whole = whole
        self.text = ""
        self.digest = ""
        self.beside = UNSIGNED
        """What is known of the signature beside the file."""
        self.problems: tuple[Problem, ...] = ()
        self.find_elsewhere: Callable[[], _Elsewhere] | None = None
        """Finds the other folders whose pictures the text may show; a bundle has its own."""
        self._elsewhere: _Elsewhere | None = None
        self._store = store
        self._base = file if text_name else str(Path(file).parent)
        self.location = f"{file.rstrip('/')}/{text_name}" if text_name else file
        self._images: dict[str, Asset] = {}
        self._memory = 0
        self._bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    @property
    def own_files(self) -> tuple[str, ...]:
        """The paths that must not be written over, as `Briefing.own_files` has them."""
        return (str(self.whole), *self._asked)

    @property
    def _asked(self) -> tuple[str, ...]:
        others = self._elsewhere or ()
        return (*self._store.asked, *(path for each in others for path in each.files.asked))

    @property
    def signature(self) -> Signature:
        """What is known of the signature, after all that was read so far."""
        if self.beside.state == "none" or self._store.signature.state == "altered":
            return self._store.signature
        others = [path for path in self._asked if path != str(self.whole)]
        uncovered = tuple(visible(os.path.relpath(path, self.whole.parent)) for path in others)
        return self.beside._replace(uncovered=uncovered)

    def location_of(self, path: str) -> str:
        """Return the name of another part of the briefing, for problems."""
        return os.path.normpath(f"{self._base}/{visible(path)}").replace(os.sep, "/")

    def member(self, path: str, limit: int = MEMBER_BYTES) -> bytes:
        """Return the bytes of another file of the briefing, by its path relative to the text.

        The path may be percent-encoded and in any Unicode form. Raises RefusedError for a path
        that leads elsewhere, a link or anything but a regular file, FileMissingError, and
        TooLargeError above ``limit`` bytes.
        """
        return self._found(path, limit)[1]

    def _found(self, path: str, limit: int) -> tuple[str, bytes]:
        """Return the name under which a file was found, and its bytes."""
        *others, last = _spellings(path)
        for name in others:
            with contextlib.suppress(FileMissingError):
                return name, self._store.read(name, limit)
        return last, self._store.read(last, limit)

    def image(self, source: str) -> Asset:
        """Return an image of the briefing, by its source as written in the text.

        Its name is its path inside the briefing without ``.`` and the like, the same for every
        spelling. Raises what `member` raises, and RefusedError, with the reason, for other formats
        than PNG, JPEG, GIF, WebP and SVG and for images that are too large; OutsideError for one
        that is in another folder.
        """
        if source not in self._images:
            kind = RefusedError
            try:
                found = self._from_elsewhere(source)
                if (
                    self.find_elsewhere is not None
                    and not found
                    and any(map(leads_out, _spellings(source)))
                ):
                    kind = OutsideError
                name, file, data = found or self._own(source)
            except (RefusedError, TooLargeError) as error:
                raise self._not_shown(source, error.clause, kind) from None
            if name not in self._images:
                self._images[name] = self._asset(name, data)._replace(file=file)
            self._images[source] = self._images[name]
        return self._images[source]

    def _own(self, source: str) -> tuple[str, str, bytes]:
        """Return the name, the path and the bytes of a picture of the briefing itself."""
        found, data = self._found(source, MEMBER_BYTES)
        return "/".join(parts_of(found)), self._store.path_of(found), data

    def _from_elsewhere(self, source: str) -> tuple[str, str, bytes] | None:
        """Return the name, the path and the bytes of a picture beside the folder of the text."""
        if self._elsewhere is None:
            self._elsewhere = self.find_elsewhere() if self.find_elsewhere is not None else ()
        for folder in self._elsewhere:
            for path in filter(None, map(folder.path_of, _spellings(source))):
                with contextlib.suppress(FileMissingError):
                    data = folder.files.read(path, MEMBER_BYTES)
                    return folder.name_of(path), folder.files.path_of(path), data
        return None

    def _asset(self, name: str, data: bytes) -> Asset:
        from briefing_app.input.pictures.drawn_pictures import pixels_of
        from briefing_app.input.pictures.images import picture

        try:
            data, media_type, width, height = picture(data)
        except ValueError as error:
            raise self._not_shown(name, str(error)) from None
        asset = Asset(name, media_type, width, height, data)
        pixels = pixels_of(asset)
        memory, size = self._memory + 4 * pixels, self._bytes + len(data)
        if max(memory, size) > IMAGE_MEMORY:
            limit = IMAGE_MEMORY // 1_000_000
            raise self._not_shown(
                name, tr("with it the images would take more than {limit} MB", limit=limit)
            )
        self._memory, self._bytes = memory, size
        return asset

    def _not_shown(
        self, name: str, why: str, kind: type[RefusedError] = RefusedError
    ) -> RefusedError:
        return kind(
            self.location, tr("The image “{name}” is not shown: {why}.", name=shown(name), why=why)
        )


def _spellings(path: str) -> list[str]:
    """Return the possible meanings of a path, each once, the likeliest first."""
    spellings = [path]
    if "%" in path:
        from urllib.parse import unquote

        spellings.append(unquote(path))
    if not spellings[-1].isascii():
        from unicodedata import normalize

        spellings += [normalize(form, spellings[-1]) for form in ("NFC", "NFD")]
    return list(dict.fromkeys(spellings))


def _check_info(opened: Opened) -> None:
    """Log what is wrong with the bundle's own description; it opens anyway."""
    import json

    problems = ProblemLog(opened.location_of(_INFO))
    try:
        info = json.loads(decode(opened.member(_INFO, INFO_BYTES), opened.location_of(_INFO)))
        version = info.get("version") if isinstance(info, dict) else None
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            problems.warning(
                None, "bundle-info", tr("“info.json” does not name a version of TextBundle.")
            )
    except BriefingError as error:
        problems.warning(None, "bundle-info", error.problem.sentence)
    except (ValueError, RecursionError):
        problems.warning(None, "bundle-info", tr("“info.json” is not valid JSON."))
    opened.problems = problems.listed()


def _text_name(names: list[str], file: str) -> str:
    """Return which of the names directly in a bundle is its text; raises NotABriefingError."""
    texts = [name for name in names if name.startswith("text.")]
    for name in (*_MARKDOWN, *texts):
        if name in texts:
            return name
    raise NotABriefingError(file, tr("This bundle contains no text (a file such as “text.md”)."))


def _second_text(names: list[str], location: str) -> tuple[Problem, ...]:
    """Return the problem of a bundle that has another text beside the one that is read."""
    texts = [name for name in _MARKDOWN if name in names]
    if len(texts) < 2:
        return ()
    sentence = tr(
        "The bundle has more than one text: “{text}” is read, “{other}” is not.",
        text=texts[0],
        other=texts[1],
    )
    return (Problem(location, None, "several-texts", sentence, "warning"),)


def _beside(file: str, data: bytes) -> Signature:
    """Return what the signature beside a file says; nothing is loaded if there is none."""
    if not os.path.lexists(f"{file}{manifest.ENDING}"):
        return UNSIGNED
    from briefing_app.input.files.signatures import signature_beside

    return signature_beside(file, data)


def _compared(store: "Folder | Archive") -> _Store:
    """Return the store of a bundle, comparing with its signed list if it has one."""
    if manifest.SIGNATURE not in store.names():
        return store
    from briefing_app.input.files.signatures import SignedStore

    return SignedStore(store)


def _bundle(
    file: str, whole: Path, store: "Folder | Archive", packed: bytes | None = None
) -> Opened:
    """Open a bundle in a folder or an archive, whose bytes are ``packed``."""
    text_name = _text_name(store.names(), file)
    opened = Opened(file, whole, _compared(store), text_name)
    data = opened.member(text_name, TEXT_BYTES)
    opened.digest = manifest.digest(data if packed is None else packed)
    opened.text = decode(data, opened.location)
    _check_info(opened)
    opened.problems += _second_text(store.names(), opened.location)
    return opened


def _folder(path: Path, file: str) -> Opened:
    if not path.name.lower().endswith(_BUNDLE) and not (path / _INFO).is_file():
        raise NotABriefingError(
            file,
            tr("This folder is not a bundle: its name does not end in “{bundle}”.", bundle=_BUNDLE),
        )
    return _bundle(file, path, Folder(path, file))


def _archive(handle: int, path: Path, file: str) -> Opened:
    from briefing_app.input.files.archive import Archive

    size = os.fstat(handle).st_size
    if size > ARCHIVE_BYTES:
        raise too_large(file, size, ARCHIVE_BYTES)
    data = read_all(handle, ARCHIVE_BYTES, file)
    opened = _bundle(file, path, Archive(io.BytesIO(data), file), data)
    opened.beside = _beside(file, data)
    return opened


def _elsewhere(folder: Path, pictures: str) -> _Elsewhere:
    """Return the project that a folder is in, and the folder ``pictures``, as far as they are."""
    root = project_root(folder)
    found: _Elsewhere = (Project(root, folder),) if root else ()
    return (*found, ChosenFolder(Path(os.path.realpath(pictures)), folder)) if pictures else found


def _plain(handle: int, path: Path, file: str, pictures: str) -> Opened:
    """Open one text file.

    Its images may be in its folder or below, in its project, or in the folder ``pictures``.
    """
    folder = Folder(path.parent, str(Path(file).parent))
    folder.asked[str(path)] = None
    if path.name.startswith("text.") and path.parent.name.lower().endswith(_BUNDLE):
        opened = Opened(file, path.parent, _compared(folder))
        _check_info(opened)
        data = opened.member(path.name, TEXT_BYTES)
    else:
        opened = Opened(file, path, folder)
        opened.find_elsewhere = partial(_elsewhere, path.parent, pictures)
        data = read_all(handle, TEXT_BYTES, file)
    opened.digest = manifest.digest(data)
    opened.beside = _beside(file, data)
    opened.text = decode(data, file)
    return opened


def open_briefing(path: str | Path, pictures: str = "") -> Opened:
    """Open a text file, a ``.textbundle`` folder or the text in it, or a zipped bundle.

    A text file may show the pictures of the folder ``pictures`` too. The path itself may be a link,
    which is the reader's own choice. Raises FileMissingError, NotABriefingError, EncodingError,
    TooLargeError and RefusedError.
    """
    file = str(path)
    if not file or "\0" in file:
        raise FileMissingError(visible(file), why_missing(visible(file)))
    try:
        real = Path(os.path.realpath(file))
        if real.is_dir():
            return _folder(real, file)
        with descriptor(file) as handle:
            start = start_of(handle, 4, file)
            # A copy that broke off at once is empty.
            if start in _ZIP_MARKS or (not start and real.name.lower().endswith(_PACKS)):
                return _archive(handle, real, file)
            return _plain(handle, real, file, pictures)
    except (FileNotFoundError, UnicodeEncodeError):
        raise FileMissingError(file, why_missing(file)) from None
    except OSError as error:
        raise FileMissingError(
            file, tr("It cannot be opened: {reason}.", reason=why_unreadable(error))
        ) from None
