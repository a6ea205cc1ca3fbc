"""Datelines, and lines that only look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.lines.datelines import dateline_end, names_speaker


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("ALDER HAVEN (CNA) — ", "ALDER HAVEN (CNA) —"),
        ("BERLIN, March 4 (CNA) - ", "BERLIN, March 4 (CNA) -"),
        ("PARIS – ", "PARIS –"),
        ("Alder Haven (CNA) – ", "Alder Haven (CNA) –"),
        ("Alder Haven, 4 March — ", "Alder Haven, 4 March —"),
        ("ST. MARY, Fla. — ", "ST. MARY, Fla. —"),
        ("BRENN (CNA) --- ", "BRENN (CNA) ---"),
        ("BRENN --- ", "BRENN ---"),
        ("NOTE --- ", ""),
        ("IDA LUND, REPORTER (voice-over): ", ""),
        ("(Northline) - ", "(Northline) -"),
        ("(AA) - MONTELUPO, 08 LUG - ", "(AA) - MONTELUPO, 08 LUG -"),
        ("BRENN, Skell — March 3, 2026 — ", "BRENN, Skell — March 3, 2026 —"),
        ("BRENN — 3 March 2026 – ", "BRENN — 3 March 2026 –"),
        ("BRENN, Skell--(MARNE WIRE)--", "BRENN, Skell--(MARNE WIRE)--"),
        ("Alder Haven, MN – ", "Alder Haven, MN –"),
        ("Ida Lund, MD – ", ""),
        ("Ida Lund, VP – ", ""),
        ("Alder Haven, 4 March 2026 – ", "Alder Haven, 4 March 2026 –"),
        ("Brenn, den 4. März 2026 - ", "Brenn, den 4. März 2026 -"),
        ("Rye am Wall, 4.3.2026. – ", "Rye am Wall, 4.3.2026. –"),
        ("Brenn/Marn, 4. März 2026. ", "Brenn/Marn, 4. März 2026."),
        ("Brenn (Skell), le 4 mars 2026 – ", "Brenn (Skell), le 4 mars 2026 –"),
        ("Marn, 4 de marzo de 2026.- ", "Marn, 4 de marzo de 2026.-"),
        ("Alder Haven, March 4, 2026: ", "Alder Haven, March 4, 2026:"),
        ("Brenn, Skell, March 4, 2026 /Quaywire/ -- ", "Brenn, Skell, March 4, 2026 /Quaywire/ --"),
        ("Brenn, Skell – 4 March 2026 – ", "Brenn, Skell – 4 March 2026 –"),
        ("Marn, 4 mar (CNA).- ", "Marn, 4 mar (CNA).-"),
        ("MARN (Skell), 4 MAR (CNA).- ", "MARN (Skell), 4 MAR (CNA).-"),
        ("BRENN 4. března (CNA) - ", "BRENN 4. března (CNA) -"),
        ("Brenn, March 4 (PTI) ", "Brenn, March 4 (PTI)"),
        ("BRENN. March 4 (Interfax-Skell) – ", "BRENN. March 4 (Interfax-Skell) –"),
        ("04.03.2026, Brenn (PAP) - ", "04.03.2026, Brenn (PAP) -"),
        ("БРЕНН, 4 марта. /ТАСС/. ", "БРЕНН, 4 марта. /ТАСС/."),
        ("4 марта, Бренн /Корр. БЕЛТА/. ", "4 марта, Бренн /Корр. БЕЛТА/."),
        ("БРЕНН, 4 марта - РИА Новости. ", "БРЕНН, 4 марта - РИА Новости."),
        ("Бренн. 4 марта. ИНТЕРФАКС - ", "Бренн. 4 марта. ИНТЕРФАКС -"),
        ("(AGI) - Brenn, 4 mar. - ", "(AGI) - Brenn, 4 mar. -"),
        ("Brenn (epd). ", "Brenn (epd)."),
        ("BRENN taz | ", "BRENN taz |"),
        ("March 4 (Reuters) - ", "March 4 (Reuters) -"),
        ("4 mars (AFP) - ", "4 mars (AFP) -"),
        ("〔記者林書豪／東山報導〕", "〔記者林書豪／東山報導〕"),
        ("【記者 王明/北浜电】", "【記者 王明/北浜电】"),
        ("（記者王明與攝影師／都在現場）", ""),
        ("〔編者按／下文有刪節〕", ""),
        ("بيروت 4 مارس آذار 2026 (رويترز) - ", "بيروت 4 مارس آذار 2026 (رويترز) -"),
        ("الرياض (واس) – ", "الرياض (واس) –"),
        ("القاهرة 4 مارس (وكالة البحر) - ", "القاهرة 4 مارس (وكالة البحر) -"),
        ("حزب العمال (المعارض) - ", ""),
        ("قال الوزير (رويترز) وهو ", ""),
        ("الرياض – ", ""),
        ("في 4 مارس من العام الماضي (قبل عام) أعلن ", ""),
        ("नई दिल्ली, 4 मार्च (भाषा) ", "नई दिल्ली, 4 मार्च (भाषा)"),
        ("पटना (एएनआई)। ", "पटना (एएनआई)।"),
        ("मेरी भाषा (हिंदी) ", ""),
        ("राम (बड़ा भाई) ", ""),
        ("March 4 (Tuesday) - ", ""),
        ("March 4 - ", ""),
        ("Brenn, 4 March (concert). ", ""),
        ("Brenn (Skell). ", ""),
        ("Ida Lund, 4 March (aged 90) ", ""),
        ("4 March, Brenn / Marn ferry. ", ""),
        ("On Monday, March 4, 2026 — ", ""),
        ("Am Montag, 4. März 2026 – ", ""),
        ("Correction, March 4, 2026: ", ""),
        ("Clarification, March 4, 2026: ", ""),
        ("Press Release, March 4, 2026: ", ""),
        ("Aktualisiert, 4. März 2026 – ", ""),
        ("Since March 4, 2026 – ", ""),
        ("The board met in Brenn, on March 4, 2026. ", ""),
        ("【東京】", "【東京】"),
        ("新华社北京3月1日电（记者张三）", "新华社北京3月1日电（记者张三）"),
        ("中新网3月1日电 ", "中新网3月1日电"),
        ("法新社巴黎3月1日电：", "法新社巴黎3月1日电："),
        ("本报讯（记者李四）", "本报讯（记者李四）"),
        ("（中央社記者張三台北1日電）", "（中央社記者張三台北1日電）"),
        ("(서울=마른통신) 김하나 기자 = ", "(서울=마른통신) 김하나 기자 ="),
        ("2月28日电影上映后，", ""),
        ("他在3月1日电话中说，", ""),
        ("（3月1日）", ""),
        ("[마른통신=김하나의 눈] ", ""),
        ("THE HAGUE — ", "THE HAGUE —"),
        ("CHAPTER ONE — ", ""),
        ("BOOK XII — ", ""),
        ("ERSTES KAPITEL — ", ""),
        ("THE LATEST — ", ""),
        ("NIGHT OF MANY LONG AND DARK SHEETS — ", ""),
        ("The mayor — ", ""),
        ("NATO said ", ""),
        ("NATO — the ", ""),
        ("США — страна больших рек. ", ""),
        ("Берегове, 28 травня — ", "Берегове, 28 травня —"),
        ("Ида Лунд, 28 лет — ", ""),
        ("Мост (старый) — это не дорога. ", ""),
        ("في يوم 28 مايو (أيار) - ", ""),
        ("बंदरगाह, 28 मई (भाषा) ", "बंदरगाह, 28 मई (भाषा)"),
        ("यह समाचार (एजेंसी) ", ""),
        ("【独家】", ""),
        ("КИЇВ. 28 травня. УНН. ", "КИЇВ. 28 травня. УНН."),
        ("الرمّان (وكالات) - ", "الرمّان (وكالات) -"),
        ("【北浜共同】", "【北浜共同】"),
        ("X — ", ""),
        ("AS - ", ""),
        ("Alder Haven (1-0): ", ""),
        ("Old Mary (1861) – ", ""),
        ("(1861) – ", ""),
        ("PELL (V.O.)\n", ""),
        ("PELL (O.S.) ", ""),
    ],
)
def test_datelines_are_found(opening: str, dateline: str) -> None:
    text = opening + "The ferry will not sail today, the captain said."
    assert text[: dateline_end(text)] == dateline


@pytest.mark.parametrize(
    ("dateline", "others", "is_speaker"),
    [
        ("IDA (laughing):", ["IDA: Who is there?"], True),
        ("IDA. —", ["IDA. — Who is there?", "TOM. — Nobody.", "IDA. — Then go."], True),
        ("【論点】", ["【質疑】橋はいつ開くのか。", "【応答】来春を予定している。"], True),
        ("【北浜】", ["市は橋を閉じた。", "【記事一覧】"], False),
        ("BRENN —", ["BRENN — The bridge is shut.", "LUND — So is the ferry."], False),
    ],
)
def test_what_opens_several_paragraphs_is_a_speaker(
    dateline: str, others: list[str], is_speaker: bool
) -> None:
    assert names_speaker(dateline, others) == is_speaker


@given(st.text(alphabet="AB c-—(),.1【】:月日电社（）서=", max_size=120))
def test_any_text_is_answered(text: str) -> None:
    assert 0 <= dateline_end(text) <= len(text)
