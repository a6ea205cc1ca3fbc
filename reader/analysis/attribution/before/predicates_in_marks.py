"""Subjects whose predicate is in marks, not in English: La fédération « regrette la décision »."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.german.actors import is_body, is_person
from reader.analysis.grammar.phrases.acting_phrases import speaking_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.text.word_sets import word_set

_SHORTEST = 4  # words
_NEGATIONS = frozenset({"no", "non", "não", "ne"})
_DOES = frozenset({"fait"})  # fait savoir, fait valoir; but: fait n'importe quoi
_SPEAKS_OF_ITSELF = word_set("""
condamne assume comprend suit entend prend veut souhaite reste exclut
respeta sigue toma estudia descarta confía comprende comparte condena está
prende segue condanna esclude comprende confida auspica sta spera vuole intende
acompanha respeita repudia exclui confia descarta
begrüßt prüft hofft bedankt distanziert steht neemt gaat hoopt
""")
"""Verbs, beside those of saying, by which somebody speaks of themselves; others describe them."""


def subject_of_predicate(place: Place) -> Phrase | None:
    """Return the subject right before a passage that begins with its verb of saying or feeling.

    By other verbs it is described: Ada Quill « regrette son choix »; not: « a fait un bon match ».
    """
    view, s, at = place.view, place.view.s, place.at
    if place.words < _SHORTEST or view.language.code == "en" or len(view.quotes) > 1:
        return None
    if not _begins_with_verb(place.body, view.language):
        return None
    following = s[min(at + 1, len(s) - 1)]
    if at < 2 or (following.kind == WORD and following.classes & (lx.FULL_VERB | lx.AUXILIARY)):
        return None
    first = at - 1
    while first and s[first - 1].kind != POINT and not s[first - 1].classes & lx.CONJUNCTION:
        first -= 1
    subject = _may_be_subject(s, first, at - 1, view.language)
    return (first, at - 1) if subject else None


def _may_be_subject(s: Sequence[Token], first: int, last: int, language: Language) -> bool:
    """Whether tokens are a full name, or a phrase whose head can speak."""
    if language.nouns_capitalised:
        phrase = phrase_before(s, last)
        whole = phrase is not None and phrase == (first, last)
        return whole and (is_body(s, (first, last)) or is_person(s, (first, last), language))
    words = s[first : last + 1]
    if len(words) > 1 and all(t.kind == CAPITAL or t.classes & lx.PARTICLE for t in words):
        return True
    return speaking_phrase(s, first) == (first, last)


def _begins_with_verb(body: str, language: Language) -> bool:
    """Whether words begin with a verb of saying or feeling: regrette, n'exclut, no descarta."""
    words = body.lower().split()
    if not body.strip()[:1].islower():
        return False
    verb = words[words[0] in _NEGATIONS].removeprefix("n'").removeprefix("n’")
    reports = language.classes.get(verb, 0) & lx.REPORT and verb not in _DOES
    return verb in _SPEAKS_OF_ITSELF or bool(reports)
