"""Whoever leads a body that a German compound names: der Lipa-Chef, der Lipa-Coach."""

from reader.startup.lazy_regex import lazily

_BOSSES_OF_FIRMS = ("vorstandschef", "konzernchef", "firmenchef", "unternehmenschef")
LEADERS = {
    "chef": (*_BOSSES_OF_FIRMS, "vorstandsvorsitzende", "vorstandsvorsitzender"),
    "chefin": (*(f"{boss}in" for boss in _BOSSES_OF_FIRMS), "vorstandsvorsitzende"),
    "boss": _BOSSES_OF_FIRMS,
    "coach": ("trainer", "coach", "trainerin"),
    "trainer": ("trainer", "coach"),
    "trainerin": ("trainerin", "coach"),
    "kapitän": ("kapitän",),
}
"""German roles behind the name of a body, and other roles of whoever leads it: Lipa-Chef."""
_REACH = 80  # code points before and after a name
_BESIDE = r"(?:[A-ZÄÖÜ][\w-]*|von|vom|der|des|bei|beim"
_BEFORE = lazily(_BESIDE + r"|[a-zß-ü]+(?:er|en|[^t]e))")
_AFTER = lazily(rf"(?:,? \(?{_BESIDE})\)?)*")


def names_beside(text: str, start: int, end: int) -> str:
    """Return the nouns with prepositions and attributes on either side of a name.

    Lipas neuer Konzernchef | Jan Vogel | von der Lipa AG; not: Jan Vogel | will Lipa kaufen.
    """
    words: list[str] = []
    for word in reversed(text[max(0, start - _REACH) : start].split()):
        if not _BEFORE.fullmatch(word.rstrip(",")):
            break
        words.append(word)
    after = _AFTER.match(text, end, end + _REACH)
    return " ".join((*words, after.group() if after else ""))
