"""German and Dutch subjects whose name is in quotation marks: Der „Bote“ nannte es „gewagt“."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body, is_person
from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.german.subject_choice import is_attribute, opens_clause
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_DEFINITE
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, QUOTED, Token

_PLURAL = "en"  # ending of verbs in German and Dutch: nannten, noemen


def subject_in_marks(s: Sequence[Token], verb: int, language: Language) -> Phrase | None:
    """Return the subject before a verb if its name is in marks: Der britische „Bote“ | schreibt.

    So is die „Abend“-Zeitung. None if a person or body after the verb may be the subject: Das
    „Nein“ nannte Vogel „mutig“; Der „Post“ sagte Vogel. Nor if the verb is plural, as the name of
    one thing is no subject then: Die „Post“ nennen viele „mutig“.
    """
    if s[verb].lower.endswith(_PLURAL):
        return None
    name = verb - 1
    if name > 2 and s[name].kind == CAPITAL and s[name - 1].text == "-":
        name -= 2
    if name < 1 or s[name].kind != QUOTED:
        return None
    first = name - 1
    while first > 0 and is_attribute(s[first]):
        first -= 1
    if s[first].lower not in GERMANIC_DEFINITE or not opens_clause(s, first):
        return None
    after = phrase_after_adverbs(s, verb + 1)
    speaks = after is not None and (is_person(s, after, language) or is_body(s, after))
    pronoun = verb + 1 < len(s) and s[verb + 1].classes & lx.SUBJECT
    return None if speaks or pronoun else (first, verb - 1)
