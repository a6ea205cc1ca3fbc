"""Recognises promotion by its wording: lines that ask to read, follow, share or buy."""

from reader.parsing.html.furniture.advertising_notices import is_advertising_notice
from reader.parsing.html.furniture.promo_openings import (
    CHANNELS,
    NEWSLETTERS,
    OPENINGS,
    START,
    SUBSCRIBE_VERBS,
    Opening,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_functools import lru_cache
from reader.text.word_sets import contains_any

_LONGEST_PROMO = 400  # characters; longer lines are prose, whatever they begin with

_ANYWHERE = lazily(  # regardless of the first words
    r"\W{0,20}(?:(?:©|\(c\)\s)[^\n]{0,120}(?:$|\brights\s+reserved\b)"
    r"|(?:[^\n.]|\.(?=\w)){0,60}\bis\s+(?:an?\s+)?(?:reader|subscriber|listener|member)-(?:supported|funded)"
    r"(?:\s(?:publication|newsletter)\b|[^\n.]{0,80}[.!:]\s[^\n]{0,60}\b(?:become|support|donat\w*|subscribe)\b)"
    r"|[^\n.]{0,60}\b(?:may|might|can)\s+(?:earn|receive)\s+(?:an?\s+)?(?:\w+\s+)?commissions?\b"
    r"|(?:[^\n.]{0,90}\.\s)?[^\n.]{0,90}\bwe\s+(?:(?:will|may|might|can)\s+)?(?:earn|receive|get)\s+(?:an?\s+)?(?:\w+\s+)?commissions?\b)"
)
_READING_TIME_OR_COUNT = lazily(
    r"\W{0,20}\d+\s+(?:min(?:ute)?s?\s+read|leseminuten?|comments?|kommentare|commentaires|comentarios|shares?|views?)\b.{0,10}$"
    r"|\d{1,3}[,.’ ]?\d{3}\s(?:words|wörter|mots|palabras|parole|palavras|woorden|ord)$"
)
_BY_START: dict[str, list[Opening]] = {}
for _each in OPENINGS:
    for _start in _each.starts:
        _BY_START.setdefault(_start, []).append(_each)


@lru_cache(maxsize=1024)  # lines that are kept are tested again
def is_promo(text: str) -> bool:
    """Whether a line asks to read, follow, share or buy something else.

    Decided by its first words, or by a last sentence that asks to click or to subscribe.
    """
    if len(text) >= _LONGEST_PROMO:
        return False
    low = _lower(text)
    if _begins_like_promo(low) or is_advertising_notice(low):
        return True
    last = len(low) - 1
    end = 2 + low.rfind(". ", 0, last)
    for mark in "!?":
        if mark in low:
            end = max(end, 2 + low.rfind(f"{mark} ", 0, last))
    asks = end > 1 and low.startswith(_LAST_REQUEST_STARTS, end)
    return asks and _LAST_REQUEST.match(low, end) is not None


def _begins_like_promo(low: str) -> bool:
    """Whether the first words are promotional; a quick check rejects most lines."""
    head = low[:_HEAD_CHARACTERS]
    first = 0
    if not head[:1].isalnum():
        first = next((at for at, letter in enumerate(head) if letter.isalnum()), 0)
    start = low[first : first + START]
    shorter = (*_BY_START.get(start[:3], ()), *_BY_START.get(start[:2].rstrip(), ()))
    for opening in (*_BY_START.get(start, ()), *shorter):
        if contains_any(low, opening.signs) and opening.shape.match(low):
            return True
    if start[:1].isdigit() and _READING_TIME_OR_COUNT.match(low):
        return True
    lead = low[:_LEAD_CHARACTERS]
    has_notice_sign = (
        "©" in head
        or "(c)" in head
        or "commission" in lead
        or "er-supported" in lead
        or "er-funded" in lead
    )
    return has_notice_sign and _ANYWHERE.match(low) is not None


def _lower(text: str) -> str:
    """Return `text` in lower case, of the same length: "İ" would otherwise become two letters."""
    return text.lower().replace("i\u0307", "i")


_LAST_REQUEST_STARTS = (
    "click here", "sign up", "subscribe", "follow us", "follow him", "follow her", "join us",
    "abonnieren sie", "melden sie sich", "jetzt abonnieren", "inscrivez-vous", "abonnez-vous",
    "get the", "get our", "download the", "download our",
    "suscríbete", "iscriviti", "assine", "inscreva-se", "schrijf je", "prenumerera", "obserwuj",
    "jetzt anmelden", "hier abonnieren", "s’inscrire", "s'inscrire", "je m’",
    "je m'", "apúntate", "meld je aan", "anmäl dig", "tilmeld dig", "zapisz się",
)  # fmt: skip
_LAST_REQUEST = lazily(
    r"(?:sign\s+up|subscribe|jetzt\s+anmelden|(?:jetzt|hier)\s+abonnieren|s[’']inscrire"
    r"|je\s+m[’'](?:abonne|inscris)|suscríbete|apúntate|iscriviti|inscreva-se|meld\s+je\s+aan"
    r"|schrijf\s+je\s+in|anmäl\s+dig|prenumerera|tilmeld\s+dig|zapisz\s+się)"
    r"(?:\s+(?:here|now|today|hier|ici|aquí|qui|ora|aqui|här|her|tutaj))?[!…→>\s]{0,3}$"
    rf"|click\s+here\s+(?:for|to)\b[^\n]{{1,60}}$|sign\s+up\s+(?:here|now|today)\b[^\n]{{0,60}}$"
    rf"|(?:{SUBSCRIBE_VERBS})\b[^\n]{{0,100}}\b(?:{NEWSLETTERS})"
    rf"|(?:sign\s+up|subscribe|follow\s+(?:us|him|her)|join\s+us)\b[^\n]{{0,140}}\b(?:{CHANNELS})\b"
    r"|(?:get|download)\s+(?:the|our)\b[^\n]{0,60}\b(?:app|newsletters?)\b"
)
_HEAD_CHARACTERS = 24  # characters within which the first letter of a promotion must occur
_LEAD_CHARACTERS = 120  # characters within which a line says that it is paid for
