"""Single names behind the place that opens a Romance clause: Dietro al bancone | Ada pulisce."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.grammar.subjects.opening_adverbials import opens_adverbial
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTED_ARTICLES
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.analysis.text.tokens import Tokens

_JOINING = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.DETERMINER
_REACH = 7  # tokens of the place


def named_after_place(s: Tokens, language: lx.Language) -> Phrase | None:
    """Return the first name that acts behind the place with which a sentence opens, if any."""
    if len(s) < 2 or not opens_adverbial(s, 0):
        return None
    for at in range(2, min(_REACH, len(s) - 1)):
        if s[at].kind == CAPITAL:
            acts = s[at + 1].kind == WORD and not s[at + 1].classes & _JOINING
            named = acts and lx.is_first_name(s[at].lower, language)
            return (at, at) if named and follows_place(s, 0, at) else None
        if s[at].kind != WORD:
            return None
    return None


def follows_place(s: Sequence[Token], start: int, name: int) -> bool:
    """Whether a single name is behind the place that opens its clause: Dietro al bancone | Ada.

    Not: Al figlio | Ugo; In piazza | Dante; À son fils | Jean.
    """
    if s[name].kind != CAPITAL or name < start + 2:
        return False
    noun, article = s[name - 1], s[name - 2]
    if noun.kind != WORD or can_speak(noun):
        return bool(noun.kind == WORD and noun.classes & lx.SUBJECT)  # Accanto a lei | Ada
    placed = noun.classes & lx.SUBJECT or article.lower in CONTRACTED_ARTICLES
    return bool(placed or article.classes & lx.DETERMINER)
