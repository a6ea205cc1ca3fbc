"""What stands for somebody who is in the talk: "the 39-year-old", "the Dane", "the goalkeeper"."""

from reader.text.pattern import lazily

_EPITHET = lazily(
    r"[Tt]he (?:\d{1,3}-year-old|(?P<she>[A-Z]\w+woman)|(?P<he>[A-Z]\w+man)|[A-Z]\w+(?:ian|ese)"
    r"|American|Argentine|Basque|Briton|Catalan|Croat|Czech|Dane|Finn|German|Greek|Kiwi|Mexican"
    r"|Moroccan|Pole|Scot|Serb|Slovak|Slovene|Spaniard|Swede|Swiss|Turk"
    r"|forward|striker|midfielder|defender|goalkeeper|winger|paceman|batsman|playmaker|veteran"
    r"|teenager|youngster)"
    r"|[Dd](?:er|ie) (?:\d{1,3}-[Jj]ährige|[\w-]*-?[Pp]olitiker(?:in)?|[\w-]+-(?:Mann|Frau))"
)
_ARTICLES = frozenset({"the ", "The ", "der ", "die ", "Der ", "Die "})


def epithet_gender(mention: str) -> str | None:
    """Return "m", "f" or "" (not told) for an epithet; None when the mention is none."""
    if mention[:4] not in _ARTICLES or " " in mention[4:]:
        return None
    match = _EPITHET.fullmatch(mention)
    if match is None:
        return None
    article = mention[:3].lower()
    if article != "the":
        return "m" if article == "der" else "f"
    return "m" if match["he"] else "f" if match["she"] else ""
