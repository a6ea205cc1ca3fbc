"""Pronouns after a quote that repeat a subject before it: Le père sourit : « … », dit-il."""

from reader.analysis.grammar.phrases.acting_phrases import acting_phrase, head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.speaking_nouns import is_body_word
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.token import QUOTED
from reader.analysis.text.tokens import Tokens

_DETERMINERS = {  # that a subject of the pronoun's gender may have
    "elle": frozenset({"la", "une", "sa", "cette", "ma", "l'"}),
    "il": frozenset({"le", "un", "son", "ce", "cet", "mon", "l'"}),
}


def subject_repeated(s: Tokens, pronoun: int) -> Phrase | None:
    """Return the person before a colon and a quote whom the French pronoun after it stands for.

    A body is none: La presse l'a dit : « … », dit-elle.
    """
    fitting = _DETERMINERS.get(s[pronoun].lower)
    if fitting is None:
        return None
    quote = next((at for at in range(1, pronoun) if s[at].kind == QUOTED), 0)
    if not quote or s[quote - 1].text != ":":
        return None
    main = main_subject(s)
    if main is None or main[1] >= quote or s[main[0]].lower not in fitting:
        return None
    head = head_of(s, main[0])
    return None if head < 0 or is_body_word(s[head].lower) else acting_phrase(s, main[0])
