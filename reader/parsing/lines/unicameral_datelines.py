"""Datelines with an agency in Arabic and Hindi, which have no capital letters."""

from reader.startup.lazy_regex import lazily

_WORD = r"(?:[^\W\d_][\u064b-\u0652]?){2,14}"  # with signs of vowels
_ARABIC = lazily(  # with a day, or a known agency: "الرياض (واس) -"
    rf"{_WORD}(?:\s{_WORD}){{0,2}}[،,]?\s(?:"
    r"\d{1,2}\s[^\W\d_]{3,8}"
    r"(?:\s[^\W\d_]{2,8}){0,2}(?:\s\d{4})?\s\((?!(?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول"
    r"|تشرين|محرم|صفر|ربيع|جماد|رجب|شعبان|رمضان|شوال|ذو)\b)[^()\d]{2,24}\)"
    r"|\((?:رويترز|أ\s?\.?\s?ف\s?\.?\s?ب\.?|فرانس برس|د\s?\.?\s?ب\s?\.?\s?أ\.?|واس|قنا|وام|سبأ|سانا"
    r"|بترا|وفا|كونا|معا|الأناضول|شينخوا|وكالات|وكالة الأنباء [^()\d]{3,16})\))\s?[-–—]{1,2}(?=\s)"
)
_HINDI = lazily(  # "नई दिल्ली, 3 दिसंबर (भाषा)"
    r"[\u0900-\u097f]{2,14}(?:\s[\u0900-\u097f]{2,14}){0,2},?\s(?P<day>\d{1,2}\s[\u0900-\u097f]{2,10},?\s)?"
    r"\((?:भाषा|वार्ता|पीटीआई|एएनआई|आईएएनएस|एजेंसी|एजेंसियां|यूनीवार्ता)\)(?:\s?[-–—।:]|(?(day)|(?!)))(?=\s)"
)


def dateline_end(head: str) -> int:
    """Return the end of the dateline that opens a paragraph; 0 if there is none."""
    found = _ARABIC.match(head) or _HINDI.match(head)
    return found.end() if found else 0
