"""The words of matrices in each language, made anew: whichever test comes first keeps them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app.input.matrix.wording import languages, more_words
from briefing_app.model.scales import LETTERS
from tests.input.matrix.tables import codes, letters_of, read


@pytest.mark.parametrize(
    ("function", "word", "meant"),
    [
        (languages.level_words, "hoch", "high"),
        (languages.level_words, "عالية", "high"),
        (languages.level_words, "보통", "medium"),
        (languages.head_words, "quelle", "source"),
        (languages.section_words, "kriterien", "criterion"),
        (languages.sheet_words, "annahmen", "assumptions"),
        (languages.confidence_words, "hoch", "high"),
        (languages.status_words, "غير معروف", "unknown"),
        (languages.row_words, "wahrscheinlichkeit", "likelihood"),
        (languages.row_words, "итого", "sum"),
        (languages.head_words, "权重", "credibility"),
    ],
)
def test_words_of_another_language_are_known(
    function: Callable[[], dict[str, str]], word: str, meant: str
) -> None:
    found = function.__wrapped__()  # type: ignore[attr-defined]
    assert found == function()
    assert found.get(word) == meant, found


def test_heads_of_sheets_and_ratings_are_known_in_every_language() -> None:
    names = frozenset({("grade", "nothing")})
    assert languages.sheet_heads.__wrapped__(names) == languages.sheet_heads(names)
    assert languages.rating_words.__wrapped__() == languages.rating_words()
    assert languages._languages.__wrapped__() == languages._languages()


@pytest.mark.parametrize(
    "meanings",
    [
        (*LETTERS, "unrated"),
        ("low", "medium", "high"),
        ("text", "reason", "weight", "apart", *languages._HEADS),
    ],
)
def test_no_word_has_two_meanings(meanings: tuple[str, ...]) -> None:
    found: dict[str, str] = {}
    for meaning in meanings:
        for word in more_words.words_for(meaning):
            assert word == word.lower().strip()
            assert found.setdefault(word, meaning) == meaning


ABROAD = {
    "ru": """№;Доказательство;Источник;Достоверность;Релевантность;Туман;Двигатель
1;Видимость;журнал;высокая;средняя;согласуется;противоречит
2;Ремонт;порт;низкая;высокая;сильно противоречит;полностью соответствует
;Итого;;;;1;2
""",
    "uk": """Доказ;Достовірність;Релевантність;Туман;Двигун
Видимість;висока;середня;узгоджується;суперечить
Ремонт;низька;висока;повністю суперечить;сильно підтверджує
""",
    "zh": """证据／假设;可信度;相关性;雾;发动机
能见度;高;中;一致;矛盾
维修;低;高;非常不一致;强烈支持
""",
    "ja": """番号;証拠;信頼性;関連性;霧;エンジン;合計
1;視界;高;中;整合;矛盾;0
2;修理;低;高;強く矛盾;強く支持;1
仮説;得点
霧;2
エンジン;1
""",
    "es": """EVIDENCIA / HIPOTESIS;Credibilidad;Relevancia;Niebla;Motor
Visibilidad;Alta;Media;Consistente;Contradice
Reparación;Baja;Alta;Muy inconsistente;Muy coherente
""",
    "it": """Prova;Credibilità;Rilevanza;Nebbia;Motore
Visibilità;Alta;Media;Coerente;Incoerente
Riparazione;Bassa;Alta;Molto incoerente;Molto coerente
""",
    "pt": """Evidência;Credibilidade;Relevância;Nevoeiro;Motor
Visibilidade;Alta;Média;Coerente;Contradiz
Reparo;Baixa;Alta;Muito incoerente;Muito consistente
""",
    "tr": """KANIT;Güvenilirlik;İlgililik;Sis;Motor
Görüş;Yüksek;Orta;Tutarlı;Çelişiyor
Tamir;Düşük;Yüksek;Çok tutarsız;Çok tutarlı
""",
    "ar": """الدليل;المصداقية;الصلة;ضباب;محرك
الرؤية;مرتفعة;متوسطة;يدعم;يناقض
الإصلاح;منخفضة;مرتفعة;غير متسق إطلاقًا;متسق جدًا
""",
    "ko": """증거;신뢰성;관련성;안개;엔진
시야;높음;보통;지지;반박
수리;낮음;높음;매우 불일치;매우 일치
""",
    "nl": """Nr;Bewijs;Bron;Geloofwaardigheid;Relevantie;Mist;Motor
1;Zicht;logboek;hoog;gemiddeld;verenigbaar;spreekt tegen
2;Reparatie;haven;laag;hoog;weerlegt sterk;steunt sterk
;Totaal;;;;1;2
""",
    "sv": """Bevis / hypoteser;Trovärdighet;Relevans;Dimma;Motor
Sikt;hög;måttlig;förenligt;motsäger
Reparation;låg;hög;helt oförenligt;stöder starkt
""",
    "pl": """Dowód;Źródło;Wiarygodność;Istotność;Mgła;Silnik
Widoczność;dziennik;wysoka;średnia;zgodne;sprzeczne
Naprawa;port;niska;wysoka;silnie zaprzecza;bardzo zgodne
Razem;;;;1;2
""",
    "he": """ראיה;מקור;מהימנות;רלוונטיות;ערפל;מנוע
ראות;יומן;גבוהה;בינונית;עקבי;סותר
תיקון;נמל;נמוכה;גבוהה;סותר מאוד;תומך מאוד
סה"כ;;;;1;2
""",
    "hi": """साक्ष्य;विश्वसनीयता;प्रासंगिकता;कोहरा;इंजन
दृश्यता;उच्च;मध्यम;संगत;असंगत
मरम्मत;निम्न;उच्च;बहुत असंगत;पूर्णतः संगत
""",
}  # fmt: skip


@pytest.mark.parametrize("table", ABROAD.values(), ids=ABROAD)
def test_a_matrix_may_be_in_a_language_that_the_program_lacks(tmp_path: Path, table: str) -> None:
    path = tmp_path / "m.csv"
    path.write_text(table, "utf-8")
    briefing = read(path)
    assert letters_of(briefing) == [["C", "I"], ["II", "CC"]]
    items = [(item.credibility, item.relevance) for item in briefing.comparison.evidence]
    assert items == [("high", "medium"), ("low", "high")]
    assert briefing.comparison.understood
    assert codes(briefing, "error", "warning") == []
