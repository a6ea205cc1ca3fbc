"""Names that are also function words: An said, sagte In der Au, in So's view."""

from collections.abc import Mapping

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.analysis.text.tokens import Tokens
from reader.analysis.text.vocabulary import token_of

_REPORTS = lx.REPORT | lx.NAME
_OPENS_SUBJECT = lx.DETERMINER | lx.TITLE | lx.SUBJECT


def function_word_name(word: str, language: Language) -> Token | None:
    """Return the token of a name that is also another word ("An", "So"); None for other names."""
    token = token_of(word, language)
    if token.kind != WORD or token.classes & lx.PARTICLE or not word[0].isupper() or len(word) < 2:
        return None
    return Token(word, token.lower, CAPITAL, 0)


def with_function_word_names(tokens: Tokens, small: Mapping[str, Token]) -> Tokens:
    """Return the tokens of a paragraph with such words marked as names where they are names.

    Inside a sentence the capital decides, at its start the verb: An said. But: So said the mayor.
    """
    places = [
        at
        for at, token in enumerate(tokens)
        if token.kind == WORD and token.text in small and _is_name_at(tokens, at)
    ]
    if not places:
        return tokens
    named = list(tokens)
    for at in places:
        named[at] = small[tokens[at].text]
    return Tokens(named, tokens.starts, tokens.ends)


def _is_name_at(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1] if at else None
    inside = before is not None and not before.classes & lx.STOP
    if inside and before is not None and (before.kind != POINT or before.text == ","):
        return True
    if at + 1 >= len(tokens) or not tokens[at + 1].classes & _REPORTS:
        return False
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    inverted = after is not None and (after.kind == CAPITAL or after.classes & _OPENS_SUBJECT)
    return not inverted or tokens[at].classes & lx.DETERMINER != 0
