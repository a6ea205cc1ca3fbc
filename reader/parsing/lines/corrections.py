"""Lines that say what was wrong in an earlier version of the article."""

from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any

_BEGINNING = 200  # characters examined
_MOST_SYMBOLS = 4  # characters within which the first letter must be
_LABEL = (
    r"corrections?(?:\s+appended)?|clarifications?|editor[’']s\s+note|erratum|errata|corrigend(?:um|a)"
    r"|transparenzhinweis|korrekturhinweis|korrektur|berichtigung|richtigstellung"
    r"|(?:anmerkung|hinweis)\s+der\s+redaktion|note\s+de\s+la\s+rédaction|nota\s+d(?:el\s+editor|e\s+la\s+redacción)"
    r"|nota\s+d(?:ella\s+redazione|a\s+redação|o\s+editor)|noot\s+van\s+de\s+redactie|od\s+redakcji|rectificatif|correctif|corrección|rectificación|fe\s+de\s+(?:errores|erratas)"
    r"|erramos|correção|rettifica|correzione|errata\s+corrige|rectificatie|correctie|rättelse|rettelse|oikaisu"
    r"|sprostowanie|oprava(?!\s\w)|helyesbítés|düzeltme|διόρθωση|исправление|виправлення"
)
_CORRECTION = lazily(
    rf"\W{{0,3}}(?:(?:(?:hinweis:\s+)?in\s+einer\s+(?:früheren|ersten|vorherigen)\s+(?:fassung|version)\b"
    r"|dans\s+une\s+(?:première\s+version|version\s+(?:précédente|antérieure))\b"
    r"|en\s+una\s+versión\s+anterior\b|in\s+een\s+eerdere\s+versie\b"
    r"|i\s+en\s+(?:tidigare|tidligere)\s+versj?i?on\b"
    rf"|{_LABEL})\b(?!\s+or\b)[^\n]{{30}}"
    r"|this\s+(?:article|story|report|post)\s+(?:was|has\s+been)\s+(?:updated|corrected|amended)\b"
    r"|a\s+(?:correction|clarification)\s+was\s+(?:made|added)\s+(?:on|to)\b"
    r"|a(?:n\s+(?:earlier|original)|\s+previous)\s+version\s+of\s+this\s"
    r"|eine\s+(?:frühere|vorherige|erste)\s+(?:version|fassung)\s+dies|une\s+version\s+(?:précédente|antérieure)\s+de\s+cet?\s"
    r"|una\s+versión\s+anterior\s+de\s+est|uma\s+versão\s+anterior\s+dest"
    r"|una\s+versione\s+precedente\s+di\s+quest)"
)
_BARE_LABEL = lazily(rf"(?:{_LABEL})\s?:?$")
_STARTS = (
    frozenset(  # the first three letters of every line that matches
        ("in ", "dan", "en ", "i e", "cor", "cla", "edi", "err", "tra", "kor", "ber", "ric", "anm")
    )
    | frozenset(
        ("rec", "fe ", "ret", "rät", "oik", "spr", "opr", "hel", "düz", "διό", "исп", "вип", "thi")
    )
    | frozenset(("hin", "not", "noo", "od "))
    | frozenset(("a c", "a p", "an ", "ein", "une", "una", "uma"))
)
_SIGNS = (  # every line that matches contains one of these
    "version", "versión", "versão", "versie", "versj", "fassung", "updated", "amended", "correc",
    "correç", "correz", "corrig", "clarif", "editor", "err", "korrekt", "hinweis", "bericht",
    "richtigst", "anmerk", "rect", "rett", "rätt", "oikaisu", "sprost", "oprava", "helyesb",
    "rédac", "redac", "redaz", "redaç", "redakc", "düzelt", "διόρθ", "испр", "випр",
)  # fmt: skip


def corrects(line: str) -> bool:
    """Whether a line begins a correction notice about an earlier version of the article."""
    first = 0
    if not line[:1].isalnum():
        first = next((at for at, sign in enumerate(line[:_MOST_SYMBOLS]) if sign.isalnum()), 0)
    if line[first : first + 3].lower() not in _STARTS:
        return False
    low = line[:_BEGINNING].lower()
    return contains_any(low, _SIGNS) and _CORRECTION.match(low) is not None


def heads_correction(heading: str) -> bool:
    """Whether a heading is nothing but the label of such a notice: "Correction"."""
    low = heading[:_BEGINNING].lower()
    return low[:3] in _STARTS and _BARE_LABEL.match(low) is not None
