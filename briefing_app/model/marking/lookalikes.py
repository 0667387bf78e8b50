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
    ("ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬ", "ABEHIKMNOPCTYX"),  # Coptic
    ("ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃᎡᎩ", "ABCDEGHJKLMPRSTVWZRY"),  # Cherokee
    ("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPRSTUVWXYZ"),  # Lisu
    ("\U00010282\U00010286\U00010287\U0001028a\U00010290", "BEFIX"),  # Lycian
    ("\U00010292\U00010295\U00010296\U00010297", "OPST"),
    ("\U000102a0\U000102a1\U000102a2\U000102a5\U000102ab", "ABCFO"),  # Carian
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "ABCDEFGHIJKLMNOPRSTUVWYZ"),  # small capitals
    ("⁄∕⧸꞉ːՙ∶‐‑‒–—−", "///::::------"),
    *(("".join(map(chr, range(first, first + 26))), "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      for first in (0x1F150, 0x1F170, 0x1F1E6)),  # white in circles, in squares and on flags
)  # fmt: skip
_LATIN = {
    ord(sign): latin for signs, plain in _PAIRS for sign, latin in zip(signs, plain, strict=True)
}


_SIGNS = str.maketrans("l|10", "IIIO")


def as_latin(text: str) -> str:
    """Return a text as it looks, in Latin letters: ``SECRET`` for one with a Cyrillic letter.

    Full-width and other styled letters become plain ones; what vanishes on screen is left out.
    """
    if text.isascii():
        return text
    # NFKC makes a sigma of the Greek letter that looks like C, and letters of styled ones.
    plain = unicodedata.normalize("NFKC", text.translate(_LATIN)).translate(_LATIN)
    return "".join(each for each in plain if unicodedata.category(each) not in {"Cf", "Mn"})


def bare(text: str) -> str:
    """Return what `as_latin` does, without accents and with signs that stand for capitals as those.

    ``SÉCRET`` is ``SECRET``, and ``CONFlDENTlAL`` ``CONFIDENTIAL``. A text that is not a marking
    may change: this is to compare with.
    """
    marked = unicodedata.normalize("NFD", as_latin(text))
    plain = "".join(each for each in marked if unicodedata.category(each) != "Mn")
    return plain.translate(_SIGNS)


def foreign_letters(text: str, latin: str) -> str:
    """Return the letters of a text that what it looks like lacks, in order, as ``Е (U+0415)``."""
    found = dict.fromkeys(each for each in text if each not in latin)
    return ", ".join(f"{each} (U+{ord(each):04X})" for each in found)


def is_mixed(word: str) -> bool:
    """Return whether a word has Latin letters and others that only look like them."""
    plain = unicodedata.normalize("NFC", word)
    foreign = [each for each in plain if each.isalpha() and not each.isascii()]
    return any(each.isascii() and each.isalpha() for each in plain) and any(
        as_latin(each).isascii() for each in foreign
    )
