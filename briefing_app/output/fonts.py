"""Where the files of the program's own fonts lie."""

from pathlib import Path

_SERIF = ("Regular", "Italic", "SemiBold", "SemiBoldItalic")


def font_files() -> list[Path]:
    """Return the font files that text is set in, on every machine the same.

    IBM Plex Serif in four cuts for the text, IBM Plex Sans, upright and italic, as variable fonts
    for headings and tables, and IBM Plex Mono for code.
    """
    from fontpkg_ibm_plex_mono import ROOT as MONO
    from fontpkg_ibm_plex_sans import ROOT as SANS
    from fontpkg_ibm_plex_serif import ROOT as SERIF

    return [
        *(SERIF / "files" / f"IBMPlexSerif-{cut}.ttf" for cut in _SERIF),
        SANS / "files" / "IBMPlexSans[wdth,wght].ttf",
        SANS / "files" / "IBMPlexSans-Italic[wdth,wght].ttf",
        MONO / "files" / "IBMPlexMono-Regular.ttf",
    ]
