"""The words with which a matrix explains its ratings, by language, beside those of ratings.

``for`` and ``against`` say which way a rating speaks, ``nothing`` that it speaks neither way,
``not`` denies it, and ``means`` may stand between the two. ``positive`` and ``negative`` are words
for the sides of 0, or for more and less, on which the ``figures`` are that are explained. All are
separated by commas and in lower case.
"""

from collections.abc import Mapping

LEGEND_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "against": "against, contradiction, contradictory, inconsistency, refutation, "
        "disconfirming, disconfirms, disagrees, disagreement, disconfirm, refuting, "
        "contradicting, conflicts, conflict, inconsistencies",
        "for": "consistency, confirming, confirms, confirmed, agrees, agreement, supportive, "
        "confirm, favor, favors, favour, favours",
        "nothing": "no data, no information, unknown, missing, not available, unavailable, "
        "irrelevant, not relevant, no bearing, not assessed, not known, "
        "unclear, undecided, not tested, not determined, undetermined",
        "not": "not, no, never, without, neither, nor, cannot, less, least, hardly, fails, lacks",
        "positive": "positive, higher, larger, greater, bigger, plus, above zero, above 0, over 0",
        "negative": "negative, lower, smaller, minus, below zero, below 0, under 0",
        "figures": "number, numbers, score, scores, value, values, rating, ratings, figure, "
        "figures, points",
        "means": "means, mean, indicates, indicate, denotes",
    },
    "de": {
        "against": "dagegen, widerspruch, widersprüchlich, widerlegt, unstimmig, widersprechen, "
        "widerlegen, widersprüchlicher, inkonsistenter, unstimmiger",
        "for": "dafür, stimmig, bestätigt, stützen, bestätigen, stimmiger, konsistenter",
        "nothing": "keine daten, keine angabe, keine angaben, unbekannt, fehlt, "
        "irrelevant, ohne belang, nicht relevant, nicht verfügbar, unklar, "
        "offen, nicht geprüft",
        "not": "nicht, kein, keine, keinen, ohne, kaum, weder, weniger",
        "positive": "positive, höher, höhere, größer, größere, plus, positiv",
        "negative": "negative, niedriger, niedrigere, kleiner, kleinere, minus, negativ",
        "figures": "zahl, zahlen, wert, werte, punktzahl, punkte, bewertung, bewertungen",
        "means": "bedeutet, bedeuten, heißt, steht für, stehen für",
    },
    "fr": {
        "against": "contre, contradiction, contradictoire, infirme, contredisent, réfutent, "
        "infirment, défavorable, défavorables, contradictoires, incohérents, incohérentes",
        "for": "confirme, soutien, appui, soutiennent, appuient, confirment, favorable, favorables",
        "nothing": "pas de données, aucune donnée, inconnu, inconnue, manquant, manquante, "
        "non pertinent, sans rapport, indisponible, non disponible, "
        "indéterminé, non évalué",
        "not": "pas, non, ne, ni, aucun, aucune, sans, peu, moins",
        "positive": "positif, positifs, positive, positives, plus élevé, plus élevés, "
        "plus élevée, plus élevées, plus haut, plus hauts, plus haute, plus hautes, plus grand, "
        "plus grands, plus grande",
        "negative": "négatif, négatifs, négative, négatives, plus bas, plus basse, plus basses, "
        "plus petit, plus petits, plus petite",
        "figures": "nombre, nombres, chiffre, chiffres, note, notes, valeur, valeurs, score, "
        "scores",
        "means": "signifie, signifient, indique, indiquent",
    },
    "ko": {
        "positive": "높을수록, 클수록, 양의, 양수, 양수가, 양수는, 높은, 큰",
        "negative": "낮을수록, 작을수록, 음의, 음수, 음수가, 음수는, 낮은, 작은",
        "figures": "점수, 점수가, 점수는, 값, 값이, 값은, 숫자, 숫자가, 숫자는",
        "against": "배치, 부정",
        "nothing": "자료 없음, 정보 없음, 알 수 없음, 미상, 불명, 무관, 관련 없음, 미확인",
        "not": "안, 덜, 않음, 않는다, 않습니다, 못함, 아님",
        "means": "의미, 는, 은, 이, 가",
    },
    "ar": {
        "against": "ضد, التناقض, تناقضا, تعارض, التعارض, تعارضا, نفي, دحض",
        "for": "دعم, الدعم, دعما, تأييد, التأييد, تأييدا, اتساق, الاتساق, اتساقا, توافق, التوافق",
        "nothing": "لا توجد بيانات, لا توجد معلومات, غير معروف, مجهول, غير متوفر, غير "
        "متاح, غير ذي صلة, غير محدد",
        "not": "لا, غير, ليس, ليست, لم, دون, عدم, أقل",
        "positive": "موجب, موجبة, الموجب, الموجبة, إيجابي, إيجابية, الإيجابي, الإيجابية, أعلى, "
        "الأعلى, أكبر, الأكبر, ارتفع, ارتفعت, زاد, زادت",
        "negative": "سالب, سالبة, السالب, السالبة, سلبي, سلبية, السلبي, السلبية, أدنى, الأدنى, "
        "الأقل, أصغر, الأصغر, انخفض, انخفضت, قل, قلت",
        "figures": "قيمة, القيمة, قيم, القيم, رقم, الرقم, أرقام, الأرقام, عدد, العدد, أعداد, "
        "الأعداد, درجة, الدرجة, درجات, الدرجات",
        "means": "يعني, تعني, يدل على, تدل على",
    },
    "es": {
        "against": "contra, contradicción, contradictorio, contradicen, refutan, inconsistentes, "
        "contradictorios, contradictorias",
        "for": "confirma, apoyo, apoyan, confirman",
        "nothing": "sin datos, sin información, desconocido, desconocida, no disponible, "
        "irrelevante, no relevante, indeterminado",
        "not": "no, ni, sin, nunca, menos",
        "positive": "positivo, positivos, positiva, positivas, mayor, mayores, más alto, "
        "más altos, más alta, más altas",
        "negative": "negativo, negativos, negativa, negativas, menor, menores, más bajo, "
        "más bajos, más baja, más bajas",
        "figures": "número, números, valor, valores, cifra, cifras, puntuación, puntuaciones",
        "means": "significa, significan, indica, indican",
    },
    "it": {
        "against": "contraddizione, contrario, smentisce, contraddicono, confutano, smentiscono, "
        "incoerenti",
        "for": "conferma, sostegno, sostengono, confermano, coerenti",
        "nothing": "nessun dato, dati mancanti, sconosciuto, sconosciuta, non disponibile, "
        "irrilevante, non rilevante, indeterminato",
        "not": "non, né, senza, meno",
        "positive": "positivo, positivi, positiva, positive, maggiore, maggiori, più alto, "
        "più alti, più alta, più alte",
        "negative": "negativo, negativi, negativa, negative, minore, minori, più basso, "
        "più bassi, più bassa, più basse",
        "figures": "numero, numeri, valore, valori, cifra, cifre, punteggio, punteggi",
        "means": "significa, significano, indica, indicano",
    },
    "pt": {
        "against": "contradição, contrário, contradizem, refutam, inconsistentes, contraditório, "
        "contraditórios",
        "for": "confirma, apoio, apoiam, confirmam, consistentes",
        "nothing": "sem dados, sem informação, desconhecido, desconhecida, não disponível, "
        "indisponível, irrelevante, não relevante, indeterminado",
        "not": "não, nem, sem, menos",
        "positive": "positivo, positivos, positiva, positivas, maior, maiores, mais alto, "
        "mais altos",
        "negative": "negativo, negativos, negativa, negativas, menor, menores, mais baixo, "
        "mais baixos",
        "figures": "número, números, valor, valores, pontuação, pontuações, nota, notas",
        "means": "significa, significam, indica, indicam",
    },
    "ru": {
        "against": "против, противоречие, противоречат, опровергают, противоречий",
        "for": "за, подтверждение, подтверждают, поддерживают, согласуются, соответствуют",
        "nothing": "нет данных, нет сведений, неизвестно, неприменимо, не имеет значения, "
        "недоступно, неясно",
        "not": "не, ни, нет, без, менее",
        "positive": "выше, положительные, положительный, положительное, положительная, больше, "
        "более высокий, более высокие",
        "negative": "ниже, отрицательные, отрицательный, отрицательное, отрицательная, меньше",
        "figures": "число, числа, балл, баллы, оценка, оценки, значение, значения",
        "means": "означает, означают, значит",
    },
    "uk": {
        "against": "проти, суперечність, суперечать, спростовують",
        "for": "підтвердження, підтверджують, підтримують, узгоджуються, відповідають",
        "nothing": "немає даних, невідомо, не має значення, недоступно, неясно",
        "not": "не, ні, немає, без, менш",
        "positive": "вище, додатні, вищий, вища, вищі, більше, більший, додатний, додатне",
        "negative": "нижче, від’ємні, нижчий, нижча, нижчі, менше, менший, від’ємний, від’ємне",
        "figures": "число, числа, бал, бали, оцінка, оцінки, значення",
        "means": "означає, означають",
    },
    "tr": {
        "against": "karşı, çelişki, çelişkili, çelişkiyi, çelişmektedir, tutarsızlık, "
        "tutarsızlığı, tutarsızdır, aykırı, aleyhte, desteklemez, desteklemiyor, yalanlar, "
        "yalanlıyor, çürütmektedir, çelişkilidir, karşıdır",
        "for": "destek, desteği, destekleyici, tutarlılık, tutarlılığı, tutarlıdır, uyum, uyumu, "
        "lehte, çelişmez, çelişmiyor, doğrular, doğruluyor, desteklemektedir, desteklerler, "
        "doğrulamaktadır",
        "nothing": "veri yok, bilgi yok, bilinmiyor, ilgisiz, belirsiz, mevcut değil",
        "not": "değil, değildir, yok, olmayan, az",
        "positive": "pozitif, artı, yüksek, büyük, yükseldikçe, arttıkça, büyüdükçe",
        "negative": "negatif, eksi, düşük, küçük, düştükçe, azaldıkça, küçüldükçe",
        "figures": "değer, değerler, değeri, puan, puanlar, puanı, sayı, sayılar, rakam, "
        "rakamlar, skor, skorlar",
        "means": "anlamına gelir, demektir, demek",
    },
    "nl": {
        "against": "tegen, tegenspraak, tegenstrijdig, strijdig, ontkracht, weerleggen, "
        "ontkrachten, in strijd, strijdiger, tegenstrijdiger",
        "for": "bevestigend, ondersteunend, steun, ondersteunen, steunen, bevestigen",
        "nothing": "geen gegevens, geen informatie, onbekend, irrelevant, niet relevant, "
        "niet beschikbaar, onduidelijk",
        "not": "niet, geen, zonder, noch, nooit, minder",
        "positive": "positief, positieve, hoger, hogere, groter, grotere",
        "negative": "negatief, negatieve, lager, lagere, kleiner, kleinere",
        "figures": "getal, getallen, cijfer, cijfers, waarde, waarden, score, scores, punten",
        "means": "betekent, betekenen",
    },
    "sv": {
        "against": "emot, mot, motsägelse, motsägelsefull, motsägelsefullt, motstridig, "
        "motstridigt, inkonsistent, inkonsekvent, motsägelser, försvagar",
        "for": "stöd, bekräftar, bekräftande, överensstämmer, konsistent, bekräfta, styrker, "
        "stärker",
        "nothing": "inga uppgifter, inga data, okänt, okänd, saknas, irrelevant, ej "
        "relevant, ej tillgänglig, oklart",
        "not": "inte, ej, icke, ingen, inget, utan, mindre",
        "positive": "positiv, positivt, positiva, högre, större",
        "negative": "negativ, negativt, negativa, lägre, mindre",
        "figures": "tal, siffra, siffror, värde, värden, poäng, betyg",
        "means": "betyder, innebär",
    },
    "pl": {
        "against": "przeciw, przeciwko, sprzeczność, niezgodność, niespójność, zaprzeczają, "
        "przeczą, podważają, obalają, sprzeczności",
        "for": "zgodność, spójność, poparcie, potwierdzenie, wsparcie, wspierają, potwierdzają, "
        "popierają, zgodniejsze",
        "nothing": "brak danych, brak informacji, nieznane, nieznany, nieistotne, "
        "niedostępne, niejasne",
        "not": "nie, bez, ani, brak, mniej",
        "positive": "dodatni, dodatnia, dodatnie, wyższy, wyższa, wyższe, większy, większa, "
        "większe",
        "negative": "ujemny, ujemna, ujemne, niższy, niższa, niższe, mniejszy, mniejsza, mniejsze",
        "figures": "liczba, liczby, wartość, wartości, wynik, wyniki, ocena, oceny, punkty",
        "means": "oznacza, oznaczają",
    },
    "he": {
        "against": "נגד, סתירה, סותרים, סותרות, מפריכים, מפריכות, סתירות, מפריך את, מנוגד, מנוגדת",
        "for": "בעד, תומכים, תומכות, תמיכה, עקביים, תואמים, מחזקים",
        "nothing": "אין נתונים, אין מידע, לא ידוע, לא רלוונטי, לא זמין, לא ברור",
        "not": "לא, אינו, אינה, אינם, אין, בלי, ללא, פחות",
        "positive": "חיובי, חיובית, חיוביים, חיוביות, גבוה, גבוהה, גבוהים, גבוהות, גדול, גדולים",
        "negative": "שלילי, שלילית, שליליים, שליליות, נמוך, נמוכה, נמוכים, נמוכות, קטן, קטנים",
        "figures": "מספר, המספר, שהמספר, שהערך, שהציון, מספרים, ערך, הערך, ערכים, ציון, הציון, "
        "ציונים, ניקוד, הניקוד",
        "means": "פירושו, משמעו, מציין",
    },
    "hi": {
        "against": "विरोध, विरुद्ध, विपरीत, खिलाफ, असंगति, विरोधाभास, विरोधी, असहमत",
        "for": "पक्ष, संगति, अनुकूल, पुष्टि, समर्थक, पुष्ट",
        "nothing": "कोई डेटा नहीं, कोई जानकारी नहीं, अज्ञात, अप्रासंगिक, अनुपलब्ध, अस्पष्ट",
        "not": "नहीं, न, ना, कम, बिना",
        "positive": "धनात्मक, सकारात्मक, उच्च, ऊँचा, ऊँचे, ऊंचा, ऊंचे, अधिक, बड़ा, बड़े, बड़ी, जितने अधिक, "
        "जितना अधिक, जितनी अधिक",
        "negative": "ऋणात्मक, नकारात्मक, निम्न, नीचा, नीचे, कम, छोटा, छोटे, छोटी, जितने कम, जितना कम, "
        "जितनी कम",
        "figures": "अंक, संख्या, संख्याएँ, संख्याएं, मान, स्कोर",
        "means": "का अर्थ, का मतलब",
    },
    "zh": {
        "against": "反驳, 反駁, 否定, 冲突, 衝突, 相悖, 相矛盾, 反证, 反證, 不利",
        "for": "证实, 證實, 符合, 印证, 印證, 有利",
        "nothing": "无数据, 無數據, 没有数据, 沒有數據, 无资料, 無資料, 未知, 不明, 无关, 無關, "
        "不相关, 不相關, 不详, 不詳",
        "not": "不, 未, 非, 没有, 沒有, 较少, 較少",
        "positive": "正, 越高, 越大, 较高, 較高, 更高, 较大, 較大, 更大, 高, 大于0的, 大於0的",
        "negative": "负, 負, 越低, 越小, 较低, 較低, 更低, 较小, 較小, 更小, 低, 小于0的, 小於0的",
        "figures": "数值, 數值, 数字, 數字, 分数, 分數, 分值, 得分, 评分, 評分, 值, 数, 數, 分",
        "means": "表示, 代表, 意味着, 意味著, 是指",
    },
    "ja": {
        "against": "否定, 反論, 反する, 相反, 食い違う",
        "for": "裏付け, 裏付ける, 裏づけ, 裏づける, 合致, 符合",
        "nothing": "データなし, 情報なし, 不明, 未知, 無関係, 関係なし, 関連なし",
        "not": "しない, せず, ない, 非, 不",
        "positive": "正, 正の, プラス, プラスの, 高い, 高いほど, 大きい, 大きいほど, +の",
        "negative": "負, 負の, マイナス, マイナスの, 低い, 低いほど, 小さい, 小さいほど, -の",
        "figures": "値, 値が, 値は, 数値, 数値が, 数値は, 数, 数字, 数字が, 数字は, 点, 点数, "
        "点数が, 点数は, スコア, スコアが, スコアは, 得点, 得点が, 得点は",
        "means": "は, が, とは",
    },
}
