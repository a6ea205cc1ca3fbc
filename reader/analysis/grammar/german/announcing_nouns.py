"""German nouns that announce a quote after a colon, and their owners: "Die Antwort des X: „…“"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.citations import GENITIVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages.token import CAPITAL, Token

_ANNOUNCING = (
    "schluss", "ergebnis", "nachricht", "motto", "satz", "frage", "antwort", "botschaft", "mail",
    "empfehlung", "aussage", "befund", "parole", "spruch", "meldung", "sms", "erkenntnis", "these",
    "einsicht", "appell", "hinweis", "grundsatz", "überschrift", "schlagzeile", "warnung", "bitte",
    "reaktion", "fazit", "vorwurf", "anekdote", "anweisung", "kommentar", "botschaften", "fragen",
    "worte",
)  # fmt: skip
_BY = frozenset({"von", "vom"})
_OWNS = GENITIVE | _BY
_LONGEST_ARTICLE = 2  # tokens before the noun: das bittere Fazit


def owner_without_article(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the owner of an announcing noun, without its article: Das Fazit von | Ada Vogel."""
    first, last = phrase
    noun = next((at for at in range(first, last) if s[at].lower.endswith(_ANNOUNCING)), -1)
    if noun < 0 or s[noun].kind != CAPITAL or noun - first > _LONGEST_ARTICLE:
        return None
    if s[noun + 1].lower not in _OWNS or noun + 2 > last:
        return None
    return (noun + 2, last)  # without its article, which is not nominative
