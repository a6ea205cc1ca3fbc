"""The dateline at the start of a report: place, agency and date, before a dash."""

from collections.abc import Iterable
from itertools import islice

from reader.parsing.lines.bylines import FIRST_WIDE
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any, word_set

_DASH = lazily(
    r"\s[-–—]{1,3}\s|\s?—\s?|】\s?|[)）]\s?[-–—:]{1,3}\s|[)）]--|[)）]\s[-–—](?=[A-Z“\"])|[)）]\s?"
)
_DASHES = frozenset(("---", *(one + two for one in "-–—" for two in ("", *"-–—"))))
_CITY = r"[^\W\d_a-z][\w.'’-]*(?:[ /][^\W\d_a-z][\w.'’-]*){0,3}"
_AGENCY_IN_PARENTHESES = (  # with a number it is a score or a year; in lower case dpa, not "новый"
    r"\((?![а-яёіїєґά-ώ])[^\W\d_][^()]{0,30}\)"
)
_COUNTRY = r"(?:\s\([^\W\d_a-z][^()\d]{1,30}\))?"  # Clairval (France), 2 juin (AFP)
_CITY_AND_AGENCY = lazily(
    rf"(?:{_CITY})(?:{_COUNTRY},\s?[^()]{{2,40}})?\s?{_AGENCY_IN_PARENTHESES}"
)
_AGENCY_ALONE = lazily(r"\([^\W\d_a-z][^\W\d_]{2,20}\)\s?[-–—]{1,2}(?=\s)")
_AGENCY_AND_CITY = lazily(  # as in Italy: "(AGENCY) - CITY, 08 LUG -"
    rf"\([^\W\d_a-z][^\W\d_]{{1,20}}\)\s?[-–—]\s(?:{_CITY}),\s\d{{1,2}}\s[^\W\d_]{{3,9}}\.?\s[-–—](?=\s)"
)
_DAY = (
    r"(?:\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s\d{1,2}"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2})"
)
_KNOWN_AGENCY = (  # which need no dash
    r"(?:AA|AAP|AFP|ANI|ANP|AP|APA|Belga|dpa|EFE|epd|IANS|KAP|KNA|Lusa|NTB|PAP|PTI|Reuters|Ritzau"
    r"|SDA|STT|TT|UNI|UPI|Xinhua)(?:/[\w-]{2,12}|-[A-Z][\w]{2,12})?"
)
_DAY_AND_AGENCY = (
    lazily(  # "Lima, 28 may (EFE).-", "PRAHA 28. května (ČTK) -", "Pune, May 28 (PTI)"
        rf"({_CITY})(?:\s\([^()\d]{{2,30}}\))?[,.]?\s{_DAY},?\s"
        rf"(?:{_AGENCY_IN_PARENTHESES}\.?\s?[-–—]{{1,2}}|\({_KNOWN_AGENCY}\))(?=\s)"
    )
)
_OTHER_ORDERS = lazily(
    # without a place: May 28 (Reuters) -
    rf"{_DAY}\s\({_KNOWN_AGENCY}\)\s[-–—]{{1,2}}(?=\s)"
    # in Poland: 28.05.2024, Warszawa (PAP) -
    rf"|\d{{1,2}}\.\d{{1,2}}\.\d{{4}},\s(?:{_CITY})\s{_AGENCY_IN_PARENTHESES}\s[-–—](?=\s)"
    # "МОСКВА, 28 мая. /ТАСС/.", "28 мая, Минск /Корр. БЕЛТА/."
    rf"|(?:(?:{_CITY})[,.]\s{_DAY}\.?|{_DAY},\s(?:{_CITY}))\s/[^/\n]{{2,40}}/(?:\.|\s[-–—])(?=\s)"
    # "МОСКВА, 28 мая - РИА Новости.", "Москва. 28 мая. ИНТЕРФАКС -"
    rf"|(?:{_CITY})[,.]\s{_DAY}\.?\s(?:[-–—]\s)?"
    r"(?:РИА\sНовости|(?i:интерфакс|interfax|тасс))(?:-[^\W\d_]{2,12})?(?:\.|\s[-–—])(?=\s)"
    # КИЇВ. 28 травня. УНН.
    rf"|(?:{_CITY})\.\s{_DAY}\.\s[А-ЯЁІЇЄҐ]{{3,12}}(?:\.|\s[-–—])(?=\s)"
    # Berlin (epd). or BERLIN taz |
    rf"|(?:{_CITY})\s(?:\({_KNOWN_AGENCY}\)\.|(?:{_KNOWN_AGENCY}|taz)\s\|)(?=\s)"
)
_SIGNS_OF_AGENCY = ("(", "/", " | ", "нтерфакс", "НТЕРФАКС", "nterfax", "NTERFAX", "РИА", "ТАСС")
_FIRST_CYRILLIC, _FIRST_ARMENIAN = "\u0400", "\u0531"
_CITY_ALONE = lazily(_CITY)
_STATES = word_set("""
    AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC
    ND NE NH NJ NL NM NS NV NY OH OK ON OR PA PE QC RI SC SD SK TN TX UT VA VT WA WI WV WY""")
"""Postal codes of the United States and Canada."""
_DEGREE = "MD"  # of a doctor, whose name has more than one word
_CITY_AND_DATE = lazily(
    rf"(?:{_CITY})(?:,\s?[^\d()]{{2,30}})?,\s?(?:\d{{1,2}}\.?\s)?\w{{3,10}}\.?(?:\s\d{{1,2}})?"
)
_DATE_AFTER_DASH = lazily(  # as in press releases: "CITY, State — March 3, 2026 —"
    r"\s{0,2}(?:\d{1,2}\.?\s)?[^\W\d_]{3,10}\.?\s(?:\d{1,2},?\s)?(?:19|20)\d\d\s?(?:[-–—]{1,2}(?=\s)|—)"
)
_YEAR = lazily(r"\b(?:19|20)\d\d\b")
_AFTER_YEAR = lazily(  # as in "2026 –", "2026:", "2026.-", "2026 /WIRE/ --", "2026 (WIRE) --"
    r"(?:\sr\.)?(?:\s?/[^/\n]{2,20}/|\s\([^()\n]{2,30}\))?"
    r"(?:\s[-–—]{1,2}|\s?—|[.:](?:\s?[-–—]{1,2})?)(?=\s)"
)
_TOWN = lazily(rf"{_CITY}(?:\s[^\W\d_]{{2,4}}\s{_CITY})?(?:\s\([^()\d]{{2,20}}\))?")  # Rye am Wall
_BEFORE_DATE = lazily(r",\s|\s[-–—]\s")
_BRACKETS = "（(［[〔【"
_EAST_ASIAN = lazily(
    # 新华社北京3月1日电（记者张三）, 本报讯（记者李四）
    r"(?:[^\W\d_]{2,14}\d{1,2}月\d{1,2}日[电電讯訊]|本[报報][讯訊])"
    r"(?=[\s（(：:，,])(?:\s?[（(][^（）()]{1,40}[）)])?[：:，,]?"
    # （中央社記者張三台北1日電）
    r"|[（(][^（）()\d]{2,20}(?:\d{1,2}月)?\d{1,2}日[^（）()\d]{0,4}[电電][）)]"
    # 〔記者林書豪／東山報導〕
    r"|[〔【（(](?:本[报報])?(?:[记記]者|特派[员員])[^〔〕【】（）()\d]{2,20}[／/][^〔〕【】（）()\d]{1,10}"
    r"(?:[报報][導道]|[电電])[〕】）)]"
    # (서울=연합뉴스) 김철수 기자 =
    r"|[\[(［][가-힣]{1,8}\s?=\s?[^\[\]()\n]{2,16}[\])］]\s?[가-힣·\s]{2,20}\s(?:기자|특파원)\s?="
)
_WITHOUT_CAPITALS = "\u0600"  # the first letter of Arabic; scripts of India follow
_LONGEST = 80  # characters
_FEWEST_AFTER = 20  # characters of the paragraph that a dateline opens
_LONGEST_WORD = 30  # characters
_MOST_WORDS = 5  # in the name of a city
_FEWEST_TURNS = 2  # of a speaker below the first one
_LONGEST_LABEL = 60  # characters of a speaker's label
_MANNER = lazily(r"\([a-z]{5,20}(?: [a-z]{1,20}){0,4}\)\s?:\s*$")  # how somebody speaks
# Words that begin rubrics of briefings, but no city except "The Hague".
_FIRST_OF_PHRASES = frozenset(("the", "what", "what’s", "what's", "who", "how", "why", "where"))
# Words of which a place is never the last: CHAPTER ONE, DAY TWO, ERSTES KAPITEL.
_LAST_OF_PARTS = word_set("""
    one two three four five six seven eight nine ten eleven twelve i ii iii iv v vi vii viii ix x xi
    xii xiii xiv xv xvi xvii xviii xix xx chapter part kapitel teil partie parte""")
# Words in capitals before a dash, or before a date, that are no places.
_RUBRICS = frozenset((
    "reportage", "interview", "entretien", "enquête", "récit", "analyse", "analysis", "opinion",
    "comment", "commentary", "exclusive", "exclusivo", "exclusif", "update", "updated",
    "breaking", "watch", "video", "photos", "review", "kommentar", "portrait", "décryptage",
    "tribune", "editorial", "éditorial", "explainer", "factbox", "quiz", "podcast", "correction",
    "corrected", "advisory", "live", "infographie", "sir", "sirs", "madam",
    "clarification", "note", "erratum", "korrektur", "berichtigung", "published", "posted",
    "released", "statement", "press release", "veröffentlicht", "aktualisiert", "stand",
))  # fmt: skip
_WIDE_RUBRICS = word_set("""
    独家 獨家 快讯 快訊 速报 速報 号外 解説 解读 评论 評論 社説 社论 特集 连载 連載 专访 專訪 视频
    影片 動画 图集 写真 注意 公告 通知 更正 訂正 お知らせ 质问 質問 回答 概要 摘要 导语 編者按
    编者按 関連記事 相关阅读""")
"""Words between 【】 that are no places."""

_OFF_SCREEN = frozenset({
    "v.o", "vo", "o.s", "os", "o.c", "off", "cont'd", "cont’d", "voice-over", "voiceover",
    "voice over", "on camera", "on-camera", "off camera", "off-camera", "on the phone", "by phone",
    "via phone", "via telephone", "on telephone", "via skype", "via video", "on tape", "live",
    "through translator", "via translator", "through interpreter", "through a translator",
})  # fmt: skip
"""What stands after the names of characters in screenplays, and of speakers in transcripts."""


def dateline_end(text: str) -> int:
    """Return the end of the dateline that opens a paragraph, including its dash; 0 if none.

    ``BEIJING -``, ``PARIS, March 3 —``, ``Berlin (dpa) –``, ``(Reuters) -``, ``【東京】``,
    ``(ANSA) - ROMA, 08 LUG -``, ``Lima, 28 may (EFE).-``, ``МОСКВА, 28 мая. /ТАСС/.``,
    ``新华社北京3月1日电``, ``(서울=연합뉴스) 김철수 기자 =``.
    """
    head = text[:_LONGEST]
    if head.lstrip(_BRACKETS)[:1] >= FIRST_WIDE and (found := _EAST_ASIAN.match(head)):
        return found.end()
    if head.startswith("【") and 2 < head.find("】") < 20:
        end = head.find("】")
        return 0 if head[1:end] in _WIDE_RUBRICS else end + 1
    if head.startswith("("):
        alone = _AGENCY_AND_CITY.match(head) or _AGENCY_ALONE.match(head)
        return alone.end() if alone else 0
    if not (head[:1].isupper() or head[:1].isdigit()):
        if head[:1] < _WITHOUT_CAPITALS or "(" not in head:
            return 0
        from reader.parsing.lines import unicameral_datelines  # for texts in few languages

        return unicameral_datelines.dateline_end(head)
    end = _end_at_agency(head)
    if end or head[:1].isdigit():
        return end
    return _end_at_dash(text, head) or _end_after_year(head)


def _end_at_agency(head: str) -> int:
    """Return the end of a dateline that ends in its agency, or in the dash after it; 0 if none."""
    if (
        not contains_any(head, _SIGNS_OF_AGENCY)
        and not _FIRST_CYRILLIC <= head[0] < _FIRST_ARMENIAN
    ):
        return 0
    if found := _OTHER_ORDERS.match(head):
        return found.end()
    found = _DAY_AND_AGENCY.match(head)
    return found.end() if found and found[1].casefold() not in _RUBRICS else 0


def _end_at_dash(text: str, head: str) -> int:
    """Return the end of a dateline with a place in capitals, an agency or a date without a year."""
    found = _DASH.search(head) if _may_hold_dash(head) else None
    if found is not None and head.startswith("),", found.start()):  # of a country
        found = _DASH.search(head, found.end())
    if found is None:
        return 0
    place = head[: found.end()].rstrip(" -–—:")
    if ")" not in found.group() and "】" not in found.group():
        place = head[: found.start()]
    if not found.group().strip(" )）】"):
        return 0
    if place.partition("(")[2].strip(" ).\n").lower() in _OFF_SCREEN:
        return 0
    end = found.start() + len(found.group().rstrip())
    if "(" not in place and _goes_on(text[found.end() :]):
        return 0
    if _is_upper_place(place) or _CITY_AND_AGENCY.fullmatch(place):
        date = _DATE_AFTER_DASH.match(text, end)
        return date.end() if date else end
    has_date = any(map(str.isdigit, place)) and _CITY_AND_DATE.fullmatch(place)
    return end if _is_city_in_state(place) or (has_date and _names_month(place)) else 0


def _goes_on(text: str) -> bool:
    """Whether a sentence goes on with a word in lower case: "NATO — the alliance — said"."""
    word = text.lstrip()[:_LONGEST_WORD].partition(" ")[0].rstrip(",;:")
    return word.isalpha() and word.islower()


def _names_month(place: str) -> bool:
    """Whether a place and date name a month, unlike "Ida Lund, 28 years"."""
    from reader.parsing.lines.written_dates import is_month  # many names, rarely needed

    return any(is_month(word.strip(".,")) for word in place.split())


def _end_after_year(head: str) -> int:
    """Return the end of a place and a full date before a dash, a colon or a full stop; 0 if none.

    ``Rye am Wall, 16. März 2026 –``, ``Alder Haven, Skell, March 3, 2026:``
    """
    year = _YEAR.search(head) if "20" in head or "19" in head else None
    sign = _AFTER_YEAR.match(head, year.end()) if year is not None else None
    if year is None or sign is None:
        return 0
    from reader.parsing.lines.written_dates import (
        bare_date,
        is_weekday,
    )  # many names, rarely needed

    city, *others = _BEFORE_DATE.split(head[: year.end()])
    if not _TOWN.fullmatch(city) or city.casefold() in _RUBRICS or is_weekday(city):
        return 0
    dated = any(bare_date(", ".join(others[at:])) for at in range(len(others)))
    return sign.end() if dated else 0


def _begins_with_label(text: str) -> bool:
    """Whether a paragraph begins with a name in capitals and a colon."""
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    return bool(colon) and label.partition("(")[0].isupper()


def dateline_end_before_text(text: str) -> int:
    """Return `dateline_end` of a paragraph if enough text follows the dateline; otherwise 0."""
    end = dateline_end(text)
    return end if len(text) > end + _FEWEST_AFTER else 0


def names_speaker(dateline: str, others: Iterable[str]) -> bool:
    """Whether a supposed dateline is a speaker's label, which opens other paragraphs as well.

    Before a dash, several do: two reports may come from one place. In a script, where others
    have labels too, it may say how somebody speaks: "CAPTAIN ROWE (shouting):".
    """
    others = [*others]
    if dateline.startswith("【"):  # labels of parts, not places
        return sum(other.startswith("【") for other in others) >= _FEWEST_TURNS
    if not dateline.rstrip().endswith(":"):
        alike = (other for other in others if other.startswith(dateline))
        return len(list(islice(alike, _FEWEST_TURNS))) == _FEWEST_TURNS
    if _MANNER.search(dateline) and any(map(_begins_with_label, others)):
        return True
    name = dateline.partition("(")[0].rstrip(" :")
    labels = (f"{name}:", f"{name} (", f"{name.rpartition(' ')[2]}:")  # later by surname
    return any(other.startswith(labels) for other in others)


def _may_hold_dash(head: str) -> bool:
    """Whether to search for `_DASH`; for most paragraphs it need not even be compiled."""
    if "—" in head or ")" in head or "）" in head or "】" in head:
        return True
    return not _DASHES.isdisjoint(head.split())


def _is_city_in_state(place: str) -> bool:
    city, _, state = place.partition(", ")
    if state not in _STATES or (state == _DEGREE and " " in city):
        return False
    return _CITY_ALONE.fullmatch(city) is not None


def _is_upper_place(place: str) -> bool:
    """Whether the part before the first comma or parenthesis is a city in capitals."""
    city = place.partition(",")[0].partition("(")[0].strip()
    words = city.casefold().split()
    if city.casefold() in _RUBRICS or len(words) > _MOST_WORDS:
        return False
    if words[:1] and words[0] in _FIRST_OF_PHRASES and words[1:] != ["hague"]:
        return False
    if words[1:] and words[-1] in _LAST_OF_PARTS:
        return False
    return (
        3 <= len(city) <= 40
        and city.isupper()
        and not any(map(str.isdigit, city))
        and len(place) < 70
    )
