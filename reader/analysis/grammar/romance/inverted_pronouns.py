"""Pronouns after a quote that repeat a subject before it: Le père sourit : « … », dit-il."""

from reader.analysis.grammar.phrases.acting_phrases import acting_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.token import QUOTED
from reader.analysis.text.tokens import Tokens

_DETERMINERS = {  # that a subject of the pronoun's gender may have
    "elle": frozenset({"la", "une", "sa", "cette", "ma", "l'"}),
    "il": frozenset({"le", "un", "son", "ce", "cet", "mon", "l'"}),
}


def subject_repeated(s: Tokens, pronoun: int) -> Phrase | None:
    """Return the person before a quote whom the French pronoun after it stands for."""
    fitting = _DETERMINERS.get(s[pronoun].lower)
    if fitting is None or not any(token.kind == QUOTED for token in s[:pronoun]):
        return None
    main = main_subject(s)
    if main is None or s[main[0]].lower not in fitting:
        return None
    return acting_phrase(s, main[0])
