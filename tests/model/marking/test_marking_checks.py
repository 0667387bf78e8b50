"""What does not fit between a marking and the marks of the portions."""

import pytest

from briefing_app.model.marking.banners import suggested_banner
from briefing_app.model.marking.marking_checks import MarkingFinding, check_markings
from briefing_app.model.marking.marking_rules import RULES, rule_of
from briefing_app.model.marking.portion_marks import find_portions, read_banner, read_marking
from tests.samples import node


def _findings(banner: str, *texts: str) -> tuple[MarkingFinding, ...]:
    blocks = [node("paragraph", text, number=n) for n, text in enumerate(texts, 1)]
    portions = find_portions(blocks, (), read_banner(banner) if banner else None)
    return check_markings(banner, portions)


def _told(banner: str, *texts: str) -> list[tuple[str, str]]:
    return [(each.code, each.sentence) for each in _findings(banner, *texts)]


@pytest.mark.parametrize(("banner", "right"), [
    ("TS//SI", "TOP SECRET//SI"), ("(S//NF)", "SECRET//NOFORN"), ("[ns]", "NATO SECRET"),
    ("(SECRET)", "SECRET"),
])  # fmt: skip
def test_a_mark_for_portions_is_no_marking_of_a_briefing(banner: str, right: str) -> None:
    assert ("unknown-mark", f"“{banner}” should be written “{right}”.") in _told(banner, "(U) One.")


@pytest.mark.parametrize(("banner", "texts", "codes"), [
    ("SECRET//NOFORN", ["(U) One.", "(S//NF) Two."], []),
    ("TOP SECRET//SCI//NOFORN", ["(TS//SI//NF) One."], []),
    ("SECRET//REL TO USA, GBR", ["(S//REL TO USA, GBR) One.", "(U) Two."], []),
    ("CUI", ["(CUI) One.", "(U) Two."], []),
    ("OFFICIAL", ["(OFFICIAL) One."], []),
    ("NATO SECRET", ["(NS) One."], []),
    ("TLP:AMBER", ["TLP:AMBER One.", "Two."], []),
    ("VERTRAULICH", ["One."], []),
    ("VERTRAULICH", ["(S//NF) One."], []),
    ("SECRET", ["One.", "Two."], []),
    ("", ["One."], []),
    ("CONFIDENTIAL", ["(S//NF) One."], ["portion-above-banner", "control-not-in-banner"]),
    ("UNCLASSIFIED", ["(CUI) One."], ["portion-above-banner"]),
    ("OFFICIAL", ["(UK SECRET) One."], ["portion-above-banner"]),
    ("NATO RESTRICTED", ["(NS) One."], ["portion-above-banner"]),
    ("TLP:GREEN", ["TLP:RED One."], ["portion-above-banner", "tlp-spelling"]),
    ("", ["(S//NF) One."], ["portion-above-banner"]),
    ("TLP:GREEN", ["(S) One.", "(TS) Two."], ["portion-above-banner"] * 2),
    ("SECRET", ["(S) One.", "(TLP:RED) Two."], []),
    ("TOP SECRET", ["(S//XX) One.", "(U) Two."], ["banner-above-portions", "unknown-mark"]),
    ("TOP SECRET", ["(TS) One.", "Two."], ["portion-missing"]),
    ("SECRET", ["(TS) One.", "Two.", "Three."], ["portion-above-banner", "portion-missing"]),
    ("SECRET//NOFORN", ["(S//OC/NF) One.", "(S//OC) Two."], ["control-not-in-banner"]),
    ("SECRET//REL TO USA, GBR", ["(S) One.", "(S//REL TO USA, GBR) Two."], ["banner-rel-to"]),
    ("tlp:amber", ["One."], ["tlp-spelling"]),
    ("TLP: AMBER", ["One."], ["tlp-spelling"]),
    ("TLP:WHITE", ["One."], ["withdrawn-mark"]),
    ("TLP:AMBER", ["TLP:GREEN One."], ["tlp-spelling"]),
    ("TLP:AMBER//SECRET", ["One."], []),
    ("tlp:amber", ["(tlp:amber) One.", "(tlp:amber) Two."], ["tlp-spelling"]),
    ("UNCLASSIFIED//CUI", ["One."], ["cui-prefix"]),
    ("CUI", ["(U//CUI) One."], ["cui-prefix"]),
    ("UNCLASSIFIED//FOUO", ["One."], ["withdrawn-mark"]),
    ("CUI", ["(CUI) One.", "(U//FOUO) Two."], ["withdrawn-mark"]),
    ("CUI", ["(U//FOUO) One.", "(U//FOUO) Two.", "(CUI) Three."], ["withdrawn-mark"]),
    ("FOUO", ["One."], ["withdrawn-mark"]),
    ("UNCLASSIFIED//FOR OFFICIAL USE ONLY", ["One."], ["withdrawn-mark"]),
    ("TLP:GREEN//TLP:AMBER", ["One."], ["tlp-spelling"]),
    ("SECRET//CUI", ["(S) One."], ["cui-prefix"]),
    ("S E C R E T", ["(TS) One."], ["portion-above-banner", "unknown-mark"]),
    ("Top-Secret//SI", ["(TS//SI) One."], ["unknown-mark"]),
    ("Nato-Secret", ["(CTS) One."], ["portion-above-banner", "unknown-mark"]),
    ("Secretariat", ["(TS) One.", "(U) Two."], []),
    ("UNCLASSIFIED", ["(U) One.", "It is closed. (S)"], ["portion-above-banner"]),
    ("UNCLASSIFIED", ["(U) One.", "In case (C)", "As agreed. (C)"], ["portion-missing"]),
    ("UK TOP SECRET STRAP1", ["(UK TS STRAP2) One."], ["control-not-in-banner"]),
    ("UK SECRET", ["(UK S) One.", "(UK S Yorkshire) Two."], ["portion-missing"]),
    ("TLP:ORANGE", ["One."], ["tlp-spelling"]),
    ("TLP:AMBER STRICT", ["One."], ["tlp-spelling"]),
    ("SECRET//NOFORM", ["(S//NF) One."], ["control-not-in-banner", "unknown-mark"]),
    ("SECRET//NOFORM", ["One."], []),
    ("secret//noforn", ["(S//NF) One."], ["unknown-mark"]),
    ("(S//NF)", ["(TS) One."], ["portion-above-banner", "unknown-mark"]),
    ("CUI", ["(CUI) One."], []),
    ("Confidential", ["One."], []),
    ("Unclassified", ["(S//NF) One."],
     ["portion-above-banner", "control-not-in-banner", "unknown-mark"]),
    ("SECRET UK EYES ONLY", ["(TS) One."], ["portion-above-banner"]),
    ("OFFICIAL-SENSITIVE COMMERCIAL", ["(UK SECRET) One."], ["portion-above-banner"]),
    ("TOP SECRET//SAR-BUTTER POPCORN", ["(TS//SAR-BP) One."], []),
    ("SECRET//REL TO USA, GBR", ["(S//REL) One.", "(S//REL TO USA, GBR) Two."], []),
    ("SECRET//FGI GBR//NOFORN", ["(S//NF) One.", "(//GBR S) Two."], []),
    ("SECRET", ["(S//CUI) One."], []),
    ("UK TOP SECRET", ["(UK TS) One.", "(UK S) Two.", "(UK O-S) Three.", "(UK O) Four."], []),
    ("OFFICIAL", ["(UK S) One."], ["portion-above-banner"]),
    ("SECRET//NOFORN//SI", ["One."], ["marking-order"]),
    ("SECRET//SI//ORCON/NOFORN", ["(S//NF//SI) One.", "(S//NF//SI) Two."], ["marking-order"]),
    ("TOP SECRET//SI/TK//RD//FGI GBR//ORCON/NOFORN//LIMDIS", ["One."], []),
    ("UNCLASSIFIED//NOFORN//FOUO", ["One."], ["withdrawn-mark"]),
    ("SECRET//XX//SI", ["One."], []),
    ("OFFICIAL-SENSITIVE//PERSONAL//SENSITIVE", ["One."], []),
    ("UK SECRET", ["(UK SECRET) One.", "(UK TOP SECRET STRAP1) Two."],
     ["portion-above-banner", "control-not-in-banner"]),
    ("UK TOP SECRET STRAP2 UK/US EYES ONLY", ["(UK TOP SECRET STRAP2) One."], []),
    ("SECRET//REL TO GBR, USA", ["One."], ["marking-order"]),
    ("SECRET//TK/SI", ["(S//TK/SI) One."], ["marking-order"] * 2),
    ("NOFORN//SECRET", ["(TS//NF) One."], ["portion-above-banner", "marking-order"]),
    ("REL TO USA, GBR//SECRET", ["(TS//REL TO USA, GBR) One."],
     ["portion-above-banner", "marking-order"]),
    ("SECRET//NOFORN", ["(NF//TS) One."], ["portion-above-banner", "marking-order"]),
    ("ATOMAL//NATO SECRET", ["(CTS) One."], ["portion-above-banner"]),
    ("CHOCOLATE//SECRET", ["(U) One."], []),
    ("SECRET//TOP SECRET", ["One."], []),
    ("SECRET//HCS-P/SI-G/TK", ["(S//HCS-P/SI-G/TK) One."], []),
    ("SECRET/NOFORN", ["(S/NF) One.", "(U) Two."], ["marking-order"]),
    ("SECRET - NOFORN", ["(S NF) One."], ["marking-order"]),
    ("SECRET - UK EYES ONLY", ["(SECRET - UK EYES ONLY) One."], []),
    ("SECRET - COMMERCIAL", ["One."], []),
    ("SECRET STRAP1", ["(SECRET STRAP1) One."], []),
    ("TOP SECRET//SI-GAMMA//NOFORN", ["(TS//SI-G//NF) One."], []),
    ("SECRET//FGI GBR//REL TO USA, GBR", ["(//GBR S//REL TO USA, GBR) One."], []),
    ("OFFICIAL SENSITIVE", ["(OFFICIAL-SENSITIVE) One."], []),
    ("OFFICIAL", ["(OFFICIAL SENSITIVE - PERSONAL) One."], ["control-not-in-banner"]),
    ("NATO SECRET//ATOMAL", ["(NSAT) One.", "(NCA) Two.", "(NS-A) Three."], []),
    ("COSMIC TOP SECRET BOHEMIA", ["(CTS-B) One.", "(CTS-BALK) Two."], ["control-not-in-banner"]),
    ("NATO SECRET", ["(NS ATOMAL) One.", "(NU) Two."], ["control-not-in-banner"]),
    ("NATO SECRET RELEASABLE TO GBR", ["(NS REL GBR) One."], []),
    ("", ["(NS) One.", "(NU) Two."], ["portion-above-banner"]),
    ("", ["(NC) One.", "(NS) Two."], []),
    ("", ["(NU) One.", "(NU) Two."], []),
    ("", ["(NU) One.", "(NS) Two.", "(NB) Three."], []),
    ("SECRET//REL TO USA, FVEY, GBR", ["One."], ["marking-order"]),
    ("SECRET//REL TO USA, AUS, GBR", ["(S//REL TO USA, GBR) One."], ["banner-rel-to"]),
    ("SECRET//REL TO USA, FVEY", ["(S//REL TO USA, GBR) One."], ["banner-rel-to"]),
    ("SECRET//REL TO USA, GBR", ["(S//REL TO USA, FVEY) One."], []),
    ("SECRET//REL TO USA, GBR", ["(S//REL TO USA, ISAF) One."], []),
    ("SECRET//NOFORN/REL TO USA, GBR", ["One."], ["release-conflict"]),
    ("SECRET//NOFORN/RELIDO", ["One."], ["release-conflict"]),
    ("SECRET//NOFORN", ["(S//NF/REL TO USA, GBR) One."] * 2, ["release-conflict"]),
    ("SECRET//NOFORN", ["( S//NF ) One.", "( TS//NF ) Two."], ["portion-above-banner"]),
    ("UNCLASSIFIED", ["One.", "Two. (S)"], ["portion-above-banner", "portion-missing"]),
])  # fmt: skip
def test_what_is_found(banner: str, texts: list[str], codes: list[str]) -> None:
    assert [code for code, _ in _told(banner, *texts)] == codes


def test_only_what_was_read_in_its_standard_is_an_error() -> None:
    for rule in RULES:
        assert rule.severity == "warning" or rule.read
    severities = {
        banner: _findings(banner, *texts)[0].severity
        for banner, texts in {
            "UNCLASSIFIED": ["(S//NF) One."], "SECRET": ["(TS//SI) One."], "": ["(C//NF) One."],
            "OFFICIAL": ["(UK SECRET) One."], "UNCLASSIFIED//CUI": ["One."],
            "TLP:GREEN": ["TLP:RED One."],
        }.items()
    }  # fmt: skip
    assert severities == {
        "UNCLASSIFIED": "error", "SECRET": "error", "": "error", "OFFICIAL": "warning",
        "UNCLASSIFIED//CUI": "warning", "TLP:GREEN": "warning",
    }  # fmt: skip
    with pytest.raises(KeyError):
        rule_of("nothing")


def test_sentences_say_where_and_what_the_portions_add_up_to() -> None:
    assert _told("UNCLASSIFIED", "(U) One.", "(S//NF) Two.", "(TS//SI) Three.", "(XQ) Four.",
                 "Five.") == [
        ("portion-above-banner", ("“(S//NF)” in paragraph 2 is above the marking “UNCLASSIFIED”. "
         "The portions add up to “TOP SECRET//SI//NOFORN”.")),
        ("portion-above-banner", "“(TS//SI)” in paragraph 3 is above the marking “UNCLASSIFIED”."),
        ("control-not-in-banner", ("“NOFORN” applies to paragraph 2 (“(S//NF)”), but is not in the "
         "marking “UNCLASSIFIED”.")),
        ("control-not-in-banner", ("“SI” applies to paragraph 3 (“(TS//SI)”), but is not in the "
         "marking “UNCLASSIFIED”.")),
        ("unknown-mark", "“(XQ)” in paragraph 4 has something unknown in it: “XQ”."),
        ("portion-missing", "Paragraph 5 has no portion mark, but others have one."),
    ]  # fmt: skip


def test_a_release_beside_noforn_is_named() -> None:
    ((_, sentence),) = _told("SECRET//NOFORN/REL TO USA, GBR", "One.")
    assert sentence == (
        "“SECRET//NOFORN/REL TO USA, GBR” has both NOFORN and REL TO, which exclude each other."
    )


@pytest.mark.parametrize(("banner", "sentence"), [
    ("SECRET//NOFORN//SI",
     "“SI” should come before “NOFORN” in “SECRET//NOFORN//SI”: write “SECRET//SI//NOFORN”."),
    ("TOP SECRET//TK//REL TO USA, GBR/ORCON",
     ("“ORCON” should come before “REL TO USA, GBR” in “TOP SECRET//TK//REL TO USA, GBR/ORCON”:"
      " write “TOP SECRET//TK//ORCON/REL TO USA, GBR”.")),
    ("SI/TK//NOFORN//TOP SECRET",
     ("“TOP SECRET” should come before “SI” in “SI/TK//NOFORN//TOP SECRET”: write"
      " “TOP SECRET//SI/TK//NOFORN”.")),
    ("SECRET//SI/NOFORN", "“SECRET//SI/NOFORN” should be written “SECRET//SI//NOFORN”."),
    ("SECRET//SI//TK", "“SECRET//SI//TK” should be written “SECRET//SI/TK”."),
    ("SECRET//REL TO NZL GBR, USA, NATO, CAN",
     ("“SECRET//REL TO NZL GBR, USA, NATO, CAN” should be written"
      " “SECRET//REL TO USA, CAN, GBR, NZL, NATO”.")),
    ("SECRET//DISPLAY ONLY IRQ, AFG",
     "“SECRET//DISPLAY ONLY IRQ, AFG” should be written “SECRET//DISPLAY ONLY AFG, IRQ”."),
])  # fmt: skip
def test_what_is_out_of_order_is_named(banner: str, sentence: str) -> None:
    assert _told(banner, "One.") == [("marking-order", sentence)]


def test_cui_is_taken_out_of_a_classified_marking() -> None:
    sentence = (
        "“SECRET//CUI//NOFORN”: CUI is left out of the marking of a classified briefing; write"
        " “SECRET//NOFORN”."
    )
    assert _told("SECRET//CUI//NOFORN", "One.") == [("cui-prefix", sentence)]


def test_many_paragraphs_without_a_mark_are_counted() -> None:
    texts = ["(TS) One.", *["Bare."] * 7]
    assert _told("TOP SECRET", *texts) == [(
        "portion-missing",
        "Paragraphs 2, 3, 4, 5 and 3 others have no portion mark, but others have one.",
    )]  # fmt: skip


def test_places_outside_of_paragraphs_are_named() -> None:
    blocks = [node("paragraph", "(TS//SI) Before.")]
    blocks += [node("heading", "(S//NF) One", level=1, id="one")]
    found = check_markings("CONFIDENTIAL", find_portions(blocks, [("E1", "(TS) Two")], None))
    assert [each.sentence.split(" is above")[0] for each in found][:3] == [
        "“(TS//SI)” in the text", "“(S//NF)” in the section “(S//NF) One”", "“(TS)” in E1",
    ]  # fmt: skip


@pytest.mark.parametrize(("marks", "banner"), [
    ([], ""),
    (["XQ"], ""),
    (["U"], "UNCLASSIFIED"),
    (["S//NF", "TS//SI/TK", "C//OC"], "TOP SECRET//SI/TK//ORCON/NOFORN"),
    (["S//REL TO USA, GBR, AUS", "S//REL TO USA, GBR"], "SECRET//REL TO USA, GBR"),
    (["S//REL TO USA, GBR", "C"], "SECRET"),
    (["S//REL TO USA, GBR", "C//REL"], "SECRET//REL TO USA, GBR"),
    (["S//REL"], "SECRET"),
    (["S//REL TO USA, GBR", "S//NF"], "SECRET//NOFORN"),
    (["U", "CUI//SP-EXPT"], "CUI"),
    (["CUI", "S"], "SECRET"),
    (["U//FOUO"], "UNCLASSIFIED"),
    (["TLP:RED", "TLP:GREEN"], "TLP:RED"),
    (["TLP:RED", "S"], "SECRET"),
    (["NR", "CTS"], "COSMIC TOP SECRET"),
])  # fmt: skip
def test_what_portions_add_up_to(marks: list[str], banner: str) -> None:
    assert suggested_banner([read_marking(mark) for mark in marks]) == banner
