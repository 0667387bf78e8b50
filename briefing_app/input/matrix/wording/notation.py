"""How a table writes its ratings: in letters, words, signs, numbers or ticks.

It is decided for the whole table. The same dash is “inconsistent” among plus signs and “not rated”
among letters, so that no cell can be read alone. A table that can be read in two ways is not read.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Literal, cast

from briefing_app.input.matrix.wording.languages import level_words, rating_words
from briefing_app.input.matrix.wording.legend import explanations, signs_explained, told_of
from briefing_app.input.matrix.wording.more_words import words_for
from briefing_app.input.member_paths import shown
from briefing_app.model.scales import LETTER_WORDS, LETTERS, Letter
from briefing_app.translation import all_of, in_quotes, tr

_LONGEST = 40
"""How many characters a rating has at most; longer words are prose."""
_NAMED = 12
"""How many ratings a sentence lists."""

_MINUS = dict.fromkeys(map(ord, "‐‑‒−➖⁻₋"), "-") | {ord("➕"): "+"}
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"))
_TIGHT = re.compile(r"(?<=[+\-–—])\s+(?=[+\-–—])")
_GUARD = re.compile(r"'(?=[+\-])")
"""The apostrophe that keeps a spreadsheet from running what follows it."""
_NUMBER = re.compile(r"([+\-–]?)(\d{1,3})(?:[.,]0+)?")

_WITH_REASON = re.compile(
    r"(?P<rating>[^\n(（:：;；,，]{1,40}?)\s*"
    r"(?:[(（](?P<bracketed>.+)[)）]|(?:[:：;；,，\n]|\s[-‐‑‒]|[–—])\s*(?P<reason>.+))",
    re.DOTALL,
)
_NO_REASON = re.compile(r"(?:CC?|N|II?|NA)\b(?![.'’])|(?!.*[^\W\d_]{2})", re.IGNORECASE | re.DOTALL)
"""What may be another rating, or says nothing."""

_PLAIN = {
    **{letter.lower(): letter for letter in LETTERS},
    **{words: letter for letter, words in LETTER_WORDS.items()},
    "n/a": "NA", "n.a.": "NA", "n.a": "NA", "n. a.": "NA",
    "strongly consistent": "CC", "highly consistent": "CC",
    "strongly inconsistent": "II", "highly inconsistent": "II",
}  # fmt: skip
"""Ratings that need no explanation."""
_BLANK = frozenset({"", "-", "–", "—"})
_SIGNS = {
    "++": "CC", "+": "C", "0": "N", "=": "N", "+/-": "N", "+-": "N", "±": "N", "-/+": "N", "~": "N",
    "-": "I", "--": "II", "–": "I", "––": "II",
}  # fmt: skip
_NUMBERS = {2: "CC", 1: "C", 0: "N", -1: "I", -2: "II"}
_TICKS, _RINGS = "✓✔☑✅🗸√👍", "○◯〇⭕"
_CROSSES = "✗✘✕✖×☒❌❎☓🗙🗴🗶👎xхχ⨯"
_YES = ("yes", "ja", "oui", "sí", "si", "sim", "sì", "да", "так", "tak", "ano", "evet", "نعم", "כן",
        "是", "有", "はい", "예", "네", "v")  # fmt: skip
_NO = ("no", "nein", "non", "não", "нет", "ні", "nie", "ne", "hayır", "لا", "לא", "否", "无",
       "無", "いいえ", "아니요", "아니오", "nee", "nej")  # fmt: skip
_MARKS = {
    **dict.fromkeys([*_TICKS, *_RINGS, *_YES], "C"),
    **dict.fromkeys([*(2 * sign for sign in _TICKS), "◎"], "CC"),
    **dict.fromkeys([*_CROSSES, *_NO], "I"),
    **dict.fromkeys([2 * sign for sign in _CROSSES], "II"),
    **dict.fromkeys("△~±", "N"), **dict.fromkeys("☐□⬜", ""),
}  # fmt: skip

Name = Literal["letters", "signs", "numbers", "marks"]

_OWN: Mapping[Name, Mapping[str, str | None]] = {
    "signs": {**_SIGNS, "—": None},
    "marks": _MARKS,
}
"""What has a meaning of its own in a notation. A long dash among signs may be two short ones."""

_FOR_OR_AGAINST = frozenset({"CC", "C", "I", "II"})
_OPPOSITE = {"C": "I", "I": "C"}
_COMMON_LETTERS = frozenset({"c", "i", "n", "na", "n/a"})
"""Letters that are written in other tables too: for consulted and informed, or for complete."""
_OTHER_LETTERS = re.compile(r"\b[abdef]\s*[=:]")
"""Letters of a scale that is none of ratings, such as that of the grades of sources."""
_WRITE = tr("Write CC, C, N, I, II or NA.")


@lru_cache(4096)
def token(words: str) -> str:
    """Return the words of a cell in the form for comparing; empty if they are too long."""
    return folded(words) if len(words) <= _LONGEST else ""


def folded(words: str) -> str:
    """Return words in the form for comparing, however long they are."""
    if not words.isascii():
        words = unicodedata.normalize("NFKC", words).translate(_UNSEEN).translate(_MINUS)
    found = _TIGHT.sub("", " ".join(words.replace("_", " ").lower().split()))
    return _GUARD.sub("", found, count=1) if "'" in found else found


def is_blank(words: str) -> bool:
    """Tell whether a cell says that there is no value yet."""
    return len(words) <= _LONGEST and token(words) in _BLANK


def _number(plain: str) -> int | None:
    found = _NUMBER.fullmatch(plain)
    if not found:
        return None
    return -int(found[2]) if found[1] in ("-", "–") else int(found[2])


@cache
def _spelt() -> Mapping[str, str]:
    """Return the ratings that are letters or words, in every language that the program has."""
    return {**rating_words(), **_PLAIN}


def _letter(plain: str, name: Name) -> str | None:
    """Return the letter of a rating, empty for “not rated”, None if it is none in a notation."""
    own = _OWN.get(name, {})
    if plain in own:
        return own[plain]
    if name == "numbers" and (number := _number(plain)) is not None:
        return _NUMBERS.get(number)
    letter = "" if plain in _BLANK else _spelt().get(plain)
    return letter if name == "letters" or letter in ("", "N", "NA") else None


@lru_cache(4096)
def parted(words: str) -> tuple[str, str]:
    """Return the rating of a cell and the reason behind it, as in “C - seen twice”.

    The reason is empty, and all the words are returned, if the rating is not one in letters or
    words, or if what is behind it may be another one. It is empty, too, if the rating is there in
    two ways, as in “C (consistent)”.
    """
    found = _WITH_REASON.fullmatch(words.strip())
    letter = _letter(token(found["rating"]), "letters") if found else None
    if found is None or not letter:
        return words, ""
    reason = (found["bracketed"] or found["reason"]).strip()
    again = _letter(token(reason), "letters") or ""
    if again == letter:
        return found["rating"], ""
    contradicts = again[:1] not in ("", letter[0])
    return (words, "") if contradicts or _NO_REASON.match(reason) else (found["rating"], reason)


def looks_rated(words: str) -> bool:
    """Tell whether a cell could be a rating in some notation, though perhaps not in its table."""
    plain = token(parted(words)[0])
    if not plain or plain in _BLANK:
        return False
    names: tuple[Name, ...] = ("letters", "signs", "marks")
    return any(_letter(plain, name) is not None for name in names) or _number(plain) is not None


def is_letter(words: str) -> bool:
    """Tell whether a cell is a rating in letters or words, which mean the same in every table."""
    return bool(_letter(token(words), "letters"))


class Notation:
    """How a table writes its ratings.

    ``doubt`` says why none of them can be read; it is empty if they can. ``explained`` is the
    sentence that reports how they were read; it is empty for letters and the words of English.
    """

    def __init__(
        self, cells: Mapping[str, int], beside: Iterable[str] = (), vague: str = ""
    ) -> None:
        """Decide, from the words of all cells that may be ratings, and how many have them.

        ``beside`` are the texts around them, which may say what the ratings mean. ``vague`` is the
        head of the evidence if it could be that of any other table.
        """
        counts: Counter[str] = Counter()
        written: dict[str, str] = {}
        for words, count in cells.items():
            if plain := token(words):
                counts[plain] += count
                written.setdefault(plain, words.strip())
        self._letters: dict[str, str | None] = {}
        self.name = _name(counts)
        used = {plain: letter for plain in counts if (letter := _letter(plain, self.name))}
        why = _why_unclear(self.name, counts, used, written)
        is_understood = False
        if not why:
            why, is_understood = _why_denied(self.name, beside, used, written)
        if not (why or is_understood) and vague and _is_common(self.name, used):
            why = tr(
                "No rating of this table is read, because “{head}” does not say that it holds"
                " evidence. If it does, write “Evidence” there, or name the motivations in the"
                " front matter.",
                head=shown(vague),
            )
            self.doubt, self.explained = why, ""
            return
        self.doubt = f"{why} {_WRITE}" if why else ""
        self.explained = "" if why else _explained(used, written)

    def not_a_rating(self, words: str) -> str:
        """Return the sentence about a cell that is not a rating."""
        match self.name:
            case "signs":
                return tr(
                    "“{words}” is not a rating in this table, whose ratings are signs such as ++"
                    " and --.",
                    words=words,
                )
            case "numbers":
                return tr(
                    "“{words}” is not a rating in this table, whose ratings are numbers from -2 to"
                    " 2.",
                    words=words,
                )
            case "marks":
                return tr(
                    "“{words}” is not a rating in this table, whose ratings are ticks and crosses.",
                    words=words,
                )
        return tr("“{words}” is not a rating; write CC, C, N, I, II or NA.", words=words)

    def letter(self, words: str) -> str | None:
        """Return the letter of a cell; empty if it is not rated, None if it is no rating.

        It is empty, too, for what is a rating but cannot be read.
        """
        try:
            return self._letters[words]
        except KeyError:
            letter = self._letters[words] = self._letter_of(words)
            return letter

    def points(self, words: str) -> int:
        """Return the number of a rating, from 2 for CC to -2 for II; 0 for all others."""
        letter = self.letter(words)
        return next((number for number, each in _NUMBERS.items() if each == letter), 0)

    def _letter_of(self, words: str) -> str | None:
        plain = token(words)
        if not plain:
            return None if words.strip() else ""
        letter = _letter(plain, self.name)
        return "" if self.doubt and (letter or looks_rated(words)) else letter


def _name(counts: Mapping[str, int]) -> Name:
    """Return the notation that most ratings for or against something are written in."""
    plus = any(counts.get(sign) for sign in ("+", "++"))
    votes: Counter[Name] = Counter()
    for plain, count in counts.items():
        if _spelt().get(plain) in _FOR_OR_AGAINST:
            votes["letters"] += count
        elif plain in ("+", "++", "--", "––") or (plus and plain in ("-", "–")):
            votes["signs"] += count
        elif _MARKS.get(plain) in _FOR_OR_AGAINST:
            votes["marks"] += count
        elif _number(plain):
            votes["numbers"] += count
    return votes.most_common(1)[0][0] if votes else "letters"


def _why_unclear(
    name: Name, counts: Mapping[str, int], used: Mapping[str, str], written: Mapping[str, str]
) -> str:
    """Return why ratings in a notation cannot be read, as a sentence, or nothing."""
    if name == "letters":
        return ""
    if name == "numbers":
        numbers = [number for plain in counts if (number := _number(plain)) is not None]
        least, most = min(numbers), max(numbers)
        if not -2 <= least < 0 < most <= 2:
            return tr(
                "No rating of this table is read, because it is not certain what the numbers"
                " {least} to {most} mean.",
                least=least,
                most=most,
            )
    if {"-", "–"} <= counts.keys() and name == "signs":
        return tr(
            "No rating of this table is read, because it is not certain whether “–” means the same"
            " as “-”."
        )
    directions = {letter[0] for letter in used.values()}
    if not {"C", "I"} <= directions:
        named = all_of(in_quotes(shown(written[plain])) for plain in list(used)[:_NAMED])
        return tr(
            "No rating of this table is read, because it is not certain what {ratings} mean without"
            " their opposite.",
            ratings=named,
        )
    return ""


@cache
def _meanings() -> Mapping[str, str]:
    """Return C, I or N for what the words of a legend say of a rating."""
    ratings = {words: letter[0] for words, letter in _spelt().items()
               if letter and words.upper() not in LETTERS}  # fmt: skip
    return {
        **dict.fromkeys(words_for("nothing"), "N"),
        **dict.fromkeys(words_for("for"), "C"),
        **dict.fromkeys(words_for("against"), "I"),
        **ratings,
    }


@cache
def _scale(name: Name) -> Mapping[str, str]:
    """Return all numbers of the scale with their letters, if the ratings are numbers."""
    if name != "numbers":
        return {}
    return {
        f"{sign}{abs(number)}": letter
        for number, letter in _NUMBERS.items() if number
        for sign in (("", "+") if number > 0 else ("-", "–"))
    }  # fmt: skip


def _is_common(name: Name, used: Mapping[str, str]) -> bool:
    """Return whether the ratings are answers that any table may have: yes and no, or C and I."""
    if not used or not set(used.values()) <= {"C", "I", "NA"}:
        return False
    return name == "marks" or (name == "letters" and used.keys() <= _COMMON_LETTERS)


def _why_denied(
    name: Name, beside: Iterable[str], used: Mapping[str, str], written: Mapping[str, str]
) -> tuple[str, bool]:
    """Return the sentence about ratings that the table itself explains, or nothing.

    Either it says that one means the opposite, or nothing that it says was understood. Letters mean
    the same in every table, unless they are only C and I. The second is whether anything was
    understood.
    """
    ratings = {**used, **_scale(name)}
    unclear, is_understood = "", False
    texts = list(map(folded, beside if used else ()))
    may_be_letters = used.keys() <= _COMMON_LETTERS and not any(map(_OTHER_LETTERS.search, texts))
    for text in texts:
        for rating, words, agrees in _told(name, text, ratings):
            is_understood = True
            if not agrees:
                why = tr(
                    "No rating of this table is read, because its legend says that “{rating}” means"
                    " “{words}”.",
                    rating=shown(written.get(rating, rating)),
                    words=words,
                )
                return why, True
        if name != "letters" or may_be_letters:
            unclear = unclear or next(_not_understood(text, ratings), "")
    if not unclear or is_understood:
        return "", is_understood
    why = tr(
        "No rating of this table is read, because it is not certain what its legend says of"
        " “{rating}”.",
        rating=shown(written.get(unclear, unclear)),
    )
    return why, False


def _told(name: Name, text: str, used: Mapping[str, str]) -> Iterator[tuple[str, str, bool]]:
    """Yield what a text explains, a rating or words such as “higher”, and by which words.

    The third is whether that is how it is read.
    """
    meanings = _meanings()
    if not any(words in text for words in meanings):
        return
    found = [(used[each.what][0], each) for each in explanations(text, used, meanings)]
    if name == "numbers":
        found += [
            ("C" if sign > 0 else "I", each) for sign, each in signs_explained(text, meanings)
        ]
    for letter, each in found:
        meant = meanings[each.meaning]
        if each.denied or each.what not in used:
            # What is neither for nor against is not said by denying one of them.
            if "N" in (letter, meant):
                continue
            meant = _OPPOSITE[meant] if each.denied else meant
        yield each.what, each.words, meant == letter


def _not_understood(text: str, used: Mapping[str, str]) -> Iterator[str]:
    """Yield what a text explains by words that are not known, unless it is a scale of weights.

    Ratings that are neither for nor against mean the same in every table.
    """
    levels = level_words()
    directed = [rating for rating, letter in used.items() if letter in _FOR_OR_AGAINST]
    for rating, words in told_of(text, directed):
        if levels.keys().isdisjoint((words, *words.split())):
            yield rating


def _explained(used: Mapping[str, str], written: Mapping[str, str]) -> str:
    if all(plain in _PLAIN for plain in used):
        return ""
    ordered = sorted(used, key=lambda plain: LETTERS.index(cast("Letter", used[plain])))
    named = ", ".join(
        tr("“{written}” as {letter}", written=shown(written[plain]), letter=used[plain])
        for plain in ordered[:_NAMED]
    )
    if len(ordered) > _NAMED:
        return tr("The ratings are read as follows: {ratings} and others.", ratings=named)
    return tr("The ratings are read as follows: {ratings}.", ratings=named)
