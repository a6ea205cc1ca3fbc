"""Words by which a line gives itself away as promotion, furniture, or the credit of a picture."""

import re
from functools import cache

LONGEST_PROMO = 400  # characters; longer lines are prose, whatever they begin with

_CHANNELS = (
    r"telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|bluesky|mastodon|newsletters?"
    r"|app|inbox|alerts?|channel|mailing\s+list|podcast|google\s+news|updates|subscriber|free\s+trial"
)
_READ_ON = (
    r"(?:read|see|watch|listen)(?:\s+(?:more|also|this|next|full))?(?:\s+on\s+\w+)?|related"
    r"|also\s+(?:read|see)|more(?:\s+(?:on\s+this|stories|news|from|like\s+this|great\s+\w+\s+stories))?|don['’]?t\s+miss"
    r"|recommended|you\s+(?:may|might)\s+(?:also\s+)?like|must\s+read|trending|advertisement"
    r"|story\s+continues\s+below|continue\s+reading|click\s+here|editor['’]?s\s+picks?"
    r"|related\s+(?:stories|articles?|coverage|topics?|content|posts?|links?|news)"
    r"|(?:article|story)\s+continues\s+(?:after|below)|sign\s+up\s+here|what\s+to\s+read\s+next"
    r"|lire\s+aussi|[àa]\s+lire(?:\s+aussi|\s+également)?|lesen\s+sie\s+(?:auch|mehr|hier)"
    r"|mehr\s+zum\s+thema|lee\s+también|leer\s+más|te\s+puede\s+interesar|leia\s+(?:também|mais)"
    r"|veja\s+também|leggi\s+anche|читайте\s+также|lees\s+ook|läs\s+(?:också|mer)|les\s+også"
    r"|czytaj\s+(?:też|także|również)|zobacz\s+(?:też|także)|čtěte\s+také|olvasd\s+el"
)
_PROMO = re.compile(
    rf"""\W{{0,20}}(?:
    (?:join|follow|like|subscribe|sign\s+up|download|get|install|click|tap|support|donate
      |become|register|stay)\b[^\n]{{0,140}}\b(?:{_CHANNELS})\b
    |(?:{_READ_ON})\s*(?::|…|»|>|\.\.\.|[-–—]\s|\|)
    |(?:{_READ_ON})\W{{0,5}}$
    |(?:share|tweet|print|e-?mail|pin\s+it|copy\s+link|share\s+this(?:\s+\w+)?|comments?
      |leave\s+a\s+(?:comment|reply)|view\s+(?:all\s+)?comments|ad|loading|tags?|topics?|categories
      |filed\s+under|photo\s+gallery|share\s+(?:on|via)\s+\w+|advertisement|sponsored|save|follow
      |show\s+more|back\s+to\s+top|skip\s+to\s+\w+|close|menu|search|anzeige|werbung|publicité
      |publicidad|reklam[ae])\s*:?\s*$
    |(?:tags?|filed\s+under|topics?|categories|posted\s+in|keywords|more\s+about|in\s+this\s+story)
      \s*:
    |(?:©|\(c\)\s|copyright\b)[^\n]{{0,120}}$
    |(?:subscribe|sign\s+in|log\s+in|register)\s+(?:now\s+)?to\s+(?:continue|read|unlock|keep)\b
    |have\s+a\s+(?:news\s+)?tip\b|got\s+a\s+tip\b|send\s+(?:us\s+)?(?:your\s+)?tips\b
    |(?:e-?mail|contact|write\s+to|reach|follow)\s[^\n]{{0,80}}(?:@|\bon\s+(?:twitter|facebook|x)\b)
    |this\s+(?:post|page|article)\s+(?:may\s+)?contains?\s+(?:affiliate|sponsored)
    |this\s+article\s+is\s+related\s+to\b
    |we\s+may\s+earn\s+a\s+commission
    |note:\s+we\s+(?:are|use|may)\b
    |(?:do\s+)?you\s+have\s+a\s+(?:story|tip|question)\b
    |all\s+rights\s+reserved
    |\d+\s+(?:min(?:ute)?s?\s+read|comments?|shares?|views?)\b.{{0,10}}$
    |this\s+(?:site|website)\s+uses\s+cookies
    |this\s+(?:article|story|post)\s+(?:first\s+|was\s+)?(?:originally\s+)?(?:appeared|published)\s
      (?:on|in|at)\b
    )""",
    re.VERBOSE,
)
_CREDIT_WORD = (
    r"(?:file\s+)?(?:photo|image|picture|pic|photograph|illustration|graphic|video)s?"
    r"(?:\s+(?:credit|courtesy|source|by))?|credits?|foto|bild|imagen|crédits?|fotos?|quelle|source"
)
_AGENCY = r"getty|reuters|afp|ap\b|ap/|epa\b|epa/|nasa|esa/|shutterstock|bloomberg|dpa\b"
_CREDIT_AT_END = rf"""
    \s*(?:
    [(\[](?:{_CREDIT_WORD})\s*(?::|/|©|\bby\b|\bcourtesy\b|\bvia\b)[^()\[\]\n]{{0,80}}[)\]]
    |[(\[](?:©|{_AGENCY})[^()\[\]\n]{{0,80}}[)\]]
    |(?<=[.!?”"’)\s])(?:photo|image|picture|foto|credit|photograph)s?\s*
      (?::|\bby\b|\bcourtesy\b)[^.\n]{{1,60}}
    |(?<=[.!?”"’)\s])(?:(?:ap|file)\s)?(?:photo|foto)/[^.\n]{{1,60}}
    |(?<=[.!?”"’)])\s+[^\W\d_][\w.’' -]{{1,40}}/(?:{_AGENCY})[^.\n]{{0,40}}
    )\s*$"""
_CREDIT_LINE = (
    rf"(?:{_CREDIT_WORD})\s*(?::|/|\bby\b|\bcourtesy\b)"
    r"|[^.\n]{0,60}(?:getty\s+images|/\s?getty\b|reuters|ap\s+photo|/\s?afp|afp/|shutterstock|epa/|/epa)"
    r"[^.\n]{0,40}$"
)
LONGEST_CREDIT = 160
SENTENCE_END = tuple(".!?…。！？:;”\"»’')]")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: most pages that are opened have few captions."""
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


def is_promo(text: str) -> bool:
    """Whether the line asks to read, follow, share or buy something else."""
    return len(text) < LONGEST_PROMO and _PROMO.match(text.lower()) is not None


def is_credit(text: str) -> bool:
    """Whether a short line only says who made a picture."""
    return len(text) < LONGEST_CREDIT and _compiled(_CREDIT_LINE).match(text.lower()) is not None


def find_credit(caption: str) -> int:
    """Return where the credit at the end of a caption begins; the length when there is none."""
    tail = max(0, len(caption) - LONGEST_CREDIT)
    found = _compiled(_CREDIT_AT_END).search(caption, tail)
    return found.start() if found else len(caption)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as sentences do."""
    return text.endswith(SENTENCE_END)
