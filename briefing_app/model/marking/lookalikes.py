"""Letters of other scripts that look like Latin ones, by which a marking can be imitated.

A selection from the table of confusable characters in Unicode TR 39: letters, and the signs that
markings are written with.
"""

import unicodedata

_PAIRS = (
    ("АВСЕНІЈКМОРЅТХУҮԌԚԜ", "ABCEHIJKMOPSTXYYGQW"),  # Cyrillic
    ("асԁеһіјорԛѕԝху", "acdehijopqswxy"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺ", "ABEZHIKMNOPTYXCM"),  # Greek
    ("ονϲϳ", "ovcj"),
    ("ՍՏՕ", "USO"),  # Armenian
    ("ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ABCDEGHJKLMPRSTVWZ"),  # Cherokee
    ("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ"),  # Lisu
    ("⁄∕⧸꞉ːՙ∶‐‑‒–—−", "///::::------"),
)
_LATIN = {
    ord(sign): latin for signs, plain in _PAIRS for sign, latin in zip(signs, plain, strict=True)
}


def as_latin(text: str) -> str:
    """Return a text as it looks, in Latin letters: ``SECRET`` for one with a Cyrillic letter.

    Full-width and other styled letters become plain ones; what vanishes on screen is left out.
    """
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text).translate(_LATIN)
    return "".join(each for each in plain if unicodedata.category(each) not in {"Cf", "Mn"})


def foreign_letters(text: str) -> str:
    """Return the letters that are not what they look like, in order, as ``Е (U+0415)``."""
    found = dict.fromkeys(each for each in text if not each.isascii() and as_latin(each) != each)
    return ", ".join(f"{each} (U+{ord(each):04X})" for each in found)


def is_mixed(word: str) -> bool:
    """Return whether a word has Latin letters and others that only look like them."""
    plain = unicodedata.normalize("NFC", word)
    foreign = [each for each in plain if each.isalpha() and not each.isascii()]
    return any(each.isascii() and each.isalpha() for each in plain) and any(
        as_latin(each).isascii() for each in foreign
    )
