"""Lines that say how long ago something was published, or takes to read: "2 hours ago"."""

from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import contains_any

_LONGEST = 40  # characters
_COUNT = r"(?:\d{1,3}\s?|(?:an?|one|eine[rmn]?|une?|una?|um|uma|een|en|ett?)\s|un['’])"
_UNIT = (
    r"(?:se[ckg]|min|h(?:ou)?rs?\b|day|week|month|year|[dhjmswy]\b|(?:mo|wk|yr)s?\b|mn\b|stunde|std"
    r"|tag|woche|monat|jahr|heure|jour|semaine|mois|an(?:née)?s?\b|hora|día|dia|semana|mes|mês|año"
    r"|ano|or[ae]\b|giorn|settiman|ann[io]|gg\b|uur|dag|we(?:ek|ken)|maand|jaar|tim|dygn|veck|uge"
    r"|uke|måned|månad|år)[^\W\d_]{0,6}\.?"
)
_DAY = (
    r"today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren"
    r"|i\s?dag|i\s?går|dzisiaj|dziś|wczoraj|сегодня|вчера|сьогодні|вчора"
)
_AGE = (
    rf"(?:{_COUNT}{_UNIT}\s(?:ago|fa|geleden)|(?:vor|il\sy\sa|hace|há)\s{_COUNT}{_UNIT}(?:\satrás)?"
    rf"|(?:för\s|for\s)?{_COUNT}{_UNIT}\s(?:sedan|siden)"
    r"|(?:\d{1,3}\s)?[^\W\d_]{3,8}\s(?-i:temu|назад|тому)|\d{1,3}\s[^\W\d_]{2,8}\sönce"
    r"|\d{1,3}\s?(?:分钟|小时|小時|分鐘|天|分|時間|日)前|\d{1,3}(?:분|시간|일)\s?전)"
)
_ELAPSED = lazily(
    rf"(?:(?:last\s|mis\sà\s)?[^\W\d_]{{1,12}}\W{{0,2}}\s?)?{_AGE}"
    rf"|(?:{_DAY})(?:,?\s(?:[^\W\d_]{{1,3}}\.?\s)?(?:las\s)?\d{{1,2}}[:.h]\d\d(?:\s?(?:uhr|[ap]\.?m\.?))?)?"
    r"|just\snow|gerade\seben|à\sl['’]instant|ahora\smismo|zojuist|przed\schwilą|только\sчто",
    IGNORECASE,
)
_AGE_IN_LINE = lazily(rf"(?<![^\W_]){_AGE}(?!\w)", IGNORECASE)
_MOST_OF_READING = 40  # characters at the end of a line
_READING_TIME_AT_END = lazily(
    r"[\s·|,–-]{1,4}(?:"
    r"(?:reading\stime|lesezeit|leestijd|(?:temps|durée)\sde\slecture|tiempo\sde\slectura"
    r"|tempo\sd[ei]\s(?:leitura|lettura))\s?:?\s(?:ca\.\s)?\d{1,3}\smin\w{0,4}\.?"
    r"|\d{1,3}[\s-]min\w{0,4}\.?\s(?:read|lesezeit|leestijd|de\slectur[ae]"
    r"|d[ei]\s(?:leitura|lettura)))$",
    IGNORECASE,
)
_SIGNS = (
    "ago", "fa", "geleden", "vor", "il y a", "hace", "há", "sedan", "siden", "temu", "назад",
    "тому", "önce", "前", "전", "day", "just now", "heute", "gestern", "hui", "hier", "hoy", "ayer",
    "oggi", "ieri", "hoje", "ontem", "vandaag", "gisteren", "dag", "går", "dzi", "wczoraj", "чера",
    "годн", "вчора", "eben", "instant", "ahora", "zojuist", "chwil", "только",
)  # fmt: skip


def says_how_long_ago(line: str) -> bool:
    """Whether a line says only how long ago it was, perhaps after a word such as "Updated"."""
    return (
        len(line) <= _LONGEST
        and contains_any(line.lower(), _SIGNS)
        and _ELAPSED.fullmatch(line) is not None
    )


def contains_age(line: str) -> bool:
    """Whether a line says how long ago something was, beside other words: "Ole Kant · 3h ago"."""
    return contains_any(line.lower(), _SIGNS) and _AGE_IN_LINE.search(line) is not None


def without_reading_time(line: str) -> str:
    """Return a line without the reading time at its end: "3 March 2024, 5 min read"."""
    if "min" not in line[-_MOST_OF_READING:].lower():
        return line
    return _READING_TIME_AT_END.sub("", line)
