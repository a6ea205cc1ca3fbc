"""Recognises lines that ask readers for support: who speaks in them, and where they link to."""

from reader.parsing.html.dom.addresses import makes_preferred_source, stays_on_site
from reader.parsing.html.pieces.piece import Piece
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any, word_set

_LONGEST = 250  # characters; longer ones say other things as well
_LONGEST_BUTTON = 24  # characters
_EXAMINED = 200  # characters of an address
_ADDRESS = lazily(
    r"//(?:donat\w{1,4}|spenden?|give|support)\.|//(?:www\.)?(?:patreon|ko-fi|buymeacoffee|liberapay"
    r"|steadyhq|donorbox)\.(?:com|org)/|\bpaypal\.(?:me/|com/(?:donate|paypalme|cgi-bin))"
    r"|/(?:[\w-]{0,20}-)?(?:donat(?:e|ion|ions)|dons?|give|donar|donaciones|donazioni|dona|doar|doneer"
    r"|doneren|spenden?|support-us|supportus|stod-oss)(?:[/?#]|$)"
)
_SIGNS = (
    "/don", "-don", "/doar", "-doar", "/spende", "-spende", "/give", "-give", "//support.",
    "support-us", "supportus", "stod-oss", "patreon", "ko-fi", "buymeacoffee", "liberapay",
    "steadyhq", "donorbox", "paypal",
)  # fmt: skip
"""Every address that matches contains one; most do not, and the expression need not be compiled."""
_WORDS = lazily(r"[^\W\d_]+")
_WE = word_set("""
    we our ours us wir uns unser unsere unserem unseren unserer nous notre nos nuestro nuestra
    nuestros nuestras noi nostro nostra nostri nosso nossa wij ons onze vi oss
    vår vårt våra vores""")
_ASKING = word_set("""
    please consider support donate donation become contribute give help bitte unterstütze
    unterstützen spende spenden soutenez aidez don apoya apoye dona ayuda ayúdanos sostieni aiuta
    aiutaci apoie doe steun doneer stöd støtt støt""")
_COUNTRY = "US"  # not the pronoun
_QUOTED = frozenset('"“”„«»')


def asks_for_support(piece: Piece, site: str = "") -> bool:
    """Whether a few lines in which the site speaks of itself ask for money, with a link to pay.

    It need not say "we" if it begins and ends with a request, and the last is a link inside the
    `site`: "Support local news. Donate now". What others say of themselves is in quotation marks. A
    link to where readers tell a search engine that they prefer the site is such a request as well,
    in any words.
    """
    if not piece.link_chars or len(piece.text) > _LONGEST or not _QUOTED.isdisjoint(piece.text):
        return False
    if any(makes_preferred_source(mark.href) for mark in piece.marks):
        return True
    paying = [mark for mark in piece.marks if mark.href and _takes_donations(mark.href)]
    if not paying:
        return False
    words = {word.lower() for word in _WORDS.findall(piece.text) if word != _COUNTRY}
    if not (_WE.isdisjoint(words) or _ASKING.isdisjoint(words)):
        return True
    link, label = paying[-1], piece.text[paying[-1].start :]
    is_button = len(label) <= _LONGEST_BUTTON and stays_on_site(link.href, site)
    return is_button and _begins_asking(piece.text) and _begins_asking(label)


def _begins_asking(line: str) -> bool:
    first = _WORDS.search(line)
    return first is not None and first.group().lower() in _ASKING


def _takes_donations(address: str) -> bool:
    low = address[:_EXAMINED].lower()
    return contains_any(low, _SIGNS) and _ADDRESS.search(low) is not None
