"""Persons who open a Romance sentence without acting in it: Del alcalde, X, | dijo que …."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, is_body_word
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_BEFORE_PERSONS = OF | TO | {"sobre", "su", "sul", "sullo", "sulla", "sull'"}
# what only looks like one of them: A ministra, Ada Quill, disse; Su vecino dijo
_DETERMINERS = {"pt": frozenset({"a"}), "es": frozenset({"su"})}
_SHORTEST = 4  # tokens
_LONGEST_APPOSITION = 14  # tokens
_LONGEST_FIELD = 10  # tokens
_BEFORE_VERB = lx.AUXILIARY | lx.OBJECT


def end_of_opening_adjunct(s: Sequence[Token], language: Language) -> int:
    """Return the token after a person in front of a verb whose subject is dropped; 0 if none.

    Del alcalde, Ada Quill, | dijo que …; a person may be a role, or a full name.
    """
    if s[0].lower not in _BEFORE_PERSONS or len(s) < _SHORTEST:
        return 0
    if s[0].lower in _DETERMINERS.get(language.code, ()) or not _is_person(s, language):
        return 0
    phrase = phrase_after(s, 1)
    if phrase is None or phrase[1] + 1 >= len(s):
        return 0
    end = verb = _end_of_apposition(s, _end_of_office(s, phrase[1] + 1))
    while verb < len(s) and s[verb].classes & _BEFORE_VERB:
        verb += 1
    return end if verb < len(s) and s[verb].kind == WORD and s[verb].classes & lx.CUES else 0


def subject_after_apposition(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the Y of "Tras ver a X, la alcaldesa de Lipa, Y fue claro"; `main` is the apposition.

    It is one if it ends at a comma before a subject with its verb, and describes a person of the
    words before it.
    """
    comma, end = main[0] - 1, main[1] + 1
    if s[comma].text != "," or end + 2 >= len(s) or s[end].text != ",":
        return None
    before = s[comma - 1]
    if before.kind != CAPITAL and not any(t.classes & lx.TITLE for t in s[1:comma]):
        return None
    if not (s[end + 1].kind == CAPITAL or s[end + 1].classes & (lx.DETERMINER | lx.SUBJECT)):
        return None
    subject = phrase_up_to_verb(s, end + 1, len(s))
    if subject is None or s[subject[0]].classes & lx.DAY or subject[1] + 1 >= len(s):
        return None
    return subject if s[subject[1] + 1].kind == WORD else None


def _is_person(s: Sequence[Token], language: Language) -> bool:
    """Whether a full name or a role follows the preposition that opens the sentence."""
    first = 1 + bool(s[1].classes & lx.DETERMINER)
    if s[1].lower in language.first_names:
        return s[2].kind == CAPITAL or bool(s[2].classes & lx.PARTICLE)
    person = s[first].classes & lx.TITLE or can_speak(s[first])
    return s[first].kind == WORD and bool(person) and not is_body_word(s[first].lower)


def _end_of_office(s: Sequence[Token], at: int) -> int:
    """Return the comma or name that follows the field of an office: por Sonora |, Ada Quill."""
    end = at
    while end + 1 < min(len(s), at + _LONGEST_FIELD) and s[end].kind in (WORD, CAPITAL):
        end += 1
    return end if s[at].classes & lx.PREPOSITION else at


def _end_of_apposition(s: Sequence[Token], comma: int) -> int:
    """Return the token after an apposition in commas, or `comma` itself where there is none."""
    if comma >= len(s) or s[comma].text != ",":
        return comma
    for at in range(comma + 1, min(comma + _LONGEST_APPOSITION, len(s) - 1)):
        if s[at].text == ",":
            return at + 1
        if s[at].kind in (POINT, QUOTED) or s[at].classes & lx.RELATIVE:
            break
    return comma
