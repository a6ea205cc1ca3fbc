"""Reporting verbs next to a quote with a dropped subject: «…», añadió; Al final, dijo que «…»."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.adverbials import skip_adverbials
from reader.analysis.grammar.romance.romance_sources import PARTICIPLES
from reader.analysis.grammar.subjects.subject_words import OPENING_ADVERBS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import TO
from reader.analysis.languages.function_words import (
    FRENCH_INFINITIVES,
    ROMANCE_PLURAL_ARTICLES,
    SOUTHERN_INFINITIVES,
)
from reader.analysis.languages.light_verbs import COMPLEMENTS, LIGHT_VERBS
from reader.analysis.languages.token import CAPITAL, DASHES, POINT, QUOTED, WORD, Token

_ADDING = OPENING_ADVERBS | {"além"}
_JOINTS = frozenset({"y", "e", "ed", "pero", "mas", "ma"})
_THAT = frozenset({"que", "che"})
_OF = frozenset({"de", "d'"})
_SHORTEST_CONTINUATION = 4  # tokens: Et de conclure: “…”
_NO_VERB = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER | lx.TITLE | lx.LEAD | lx.INSTITUTION
_PLURAL_ARTICLES = ROMANCE_PLURAL_ARTICLES | {"le"}
_FOR = frozenset({"para", "per"})
_ASIDE_MARKS = frozenset({","}) | DASHES  # perché – dice – è «un errore»
_POSSESSIVES = frozenset({"su", "sus", "suo", "sua", "suoi", "sue", "seu", "seus", "suas"})
_SOURCE_REACH = 4  # tokens after the quote in which its source may begin
_LONGEST_ADVERBS = 2  # words between auxiliary and participle
_LONGEST_VERB_PHRASE = 2  # words of a verb phrase that ends a sentence
HABITUAL_VERBS = frozenset(  # habitual verbs before a reporting infinitive
    {"solía", "suele", "solían", "costumava", "costuma", "acostumbraba", "amava", "soleva", "usava"}
)


def is_subject_dropped(place: Place) -> bool:
    """Whether a reporting verb without a subject precedes, separates or follows the quotes."""
    s = place.view.s
    if not place.view.language.drops_subject:
        return _continues_with_infinitive(s)
    inverted = place.previous < 0 < place.at and s[0].kind == CAPITAL
    if inverted and s[0].classes & lx.INVERTED and phrase_after(s, 1) is None:
        return True  # Dijo a Quill que era «…»
    if place.at and (
        _continues_previous_subject(place)
        or has_verb_between_commas(place.view, place.previous, place.at)
        or has_verb_between_commas(place.view, place.at, place.following)
    ):
        return True
    if place.previous < 0 < place.at and (said := _participle_after_auxiliary(s)):
        return phrase_after(s, said + 1) is None  # Ha añadido que era “…”
    if _is_reported_by_joined_verb(place):
        return True
    if place.previous < 0 and (
        _has_lead_in_without_subject(place) or _opens_with_conjunction_and_verb(place)
    ):
        return True
    between = s[place.previous + 1 : place.at]  # «…», añadió, «…»
    if _has_source_without_subject(place):
        return True
    if place.previous >= 0 and _has_gerund_after_comma(between):
        return True
    if place.previous >= 0 and all(t.text == "," or t.classes & lx.REPORT for t in between):
        return any(token.classes & lx.REPORT for token in between)
    return _is_followed_by_bare_verb(place)


def _participle_after_auxiliary(s: Sequence[Token]) -> int:
    """Return the index of the verb in "Ha añadido que", "Ha poi anche detto che"; 0 if none."""
    if not s[0].classes & lx.AUXILIARY:
        return 0
    for at in range(1, min(_LONGEST_ADVERBS + 2, len(s) - 1)):
        if s[at].classes & lx.REPORT:
            return at
        if s[at].kind != WORD or s[at].classes & ~(lx.AUXILIARY | lx.LEAD | lx.CONJUNCTION):
            return 0
    return 0


def _is_reported_by_joined_verb(place: Place) -> bool:
    """Whether "and" joins the verb to that of the quote before: dijo que «…» y agregó que «…»."""
    s = place.view.s
    for cue in place.view.cues:
        if not 0 <= place.previous < cue < place.at or not s[cue].classes & lx.STRONG_CUES:
            continue
        joint = cue - 1
        while joint > place.previous + 1 and s[joint].classes & (lx.AUXILIARY | lx.OBJECT):
            joint -= 1
        if s[joint].lower in _JOINTS:
            return phrase_after(s, cue + 1) is None or s[cue + 1].lower in _THAT
    return False


def _has_source_without_subject(place: Place) -> bool:
    """Whether "according to" and a verb alone cite the last subject: según contó después, «…»."""
    s, at = place.view.s, place.at
    near = (*range(place.previous + 1, at), *range(at + 1, min(at + _SOURCE_REACH, len(s))))
    for index in near:
        if not s[index].classes & lx.ACCORDING or s[index].lower in _FOR or index + 2 >= len(s):
            continue
        verb = index + 1
        while verb + 1 < len(s) and (
            s[verb].classes & (lx.AUXILIARY | lx.OBJECT) or s[verb].lower == "quanto"
        ):
            verb += 1
        said = s[verb].kind == WORD and s[verb].classes & lx.REPORT
        if said and not s[verb].classes & lx.TITLE:
            return phrase_after(s, skip_adverbials(s, verb + 1)) is None
    return False


def _has_gerund_after_comma(between: Sequence[Token]) -> bool:
    """Whether a gerund of saying goes on reporting: «…», ha detto a Bari, annunciando che «…».

    Not that of somebody else: «…», y la portavoz la defendió, señalando que «…».
    """
    gerund = lx.REPORT | lx.PARTICIPLE
    for at, (before, token) in enumerate(pairwise(between)):
        if before.text == "," and token.classes & gerund == gerund:
            return True
        if token.classes & lx.SPEAKER_NOUN and token.kind == WORD:
            governing = between[at - (at > 0 and before.lower not in TO)]  # al; con | el
            if governing.lower not in TO and not governing.classes & lx.PREPOSITION:
                return False
    return False


def has_verb_between_commas(view: SentenceView, first: int, last: int) -> bool:
    """Whether a reporting verb without a subject stands between commas: El muelle, contó, ….

    Only verbs between the tokens `first` and `last` count.
    """
    s = view.s
    return any(
        first < cue < last - 1
        and s[cue].classes & lx.STRONG_CUES
        and not s[cue].classes & lx.PARTICIPLE
        and cue > 1
        and s[cue - 1].text == s[cue + 1].text in _ASIDE_MARKS
        for cue in view.cues
    )


def _continues_with_infinitive(s: Sequence[Token]) -> bool:
    """Whether an infinitive continues the previous speaker's words: Et d'ajouter que « … »."""
    if len(s) < _SHORTEST_CONTINUATION or s[0].lower != "et" or s[1].lower not in _OF:
        return False
    return s[2].kind == WORD and s[2].lower.endswith(FRENCH_INFINITIVES)


def _is_followed_by_bare_verb(place: Place) -> bool:
    """Whether a bare reporting verb follows the quote: «…», añadió; «…», costuma dizer."""
    s, at = place.view.s, place.at + 1
    while at < len(s) and (s[at].text in _ASIDE_MARKS or s[at].classes & lx.AUXILIARY):
        at += 1
    if at >= len(s) or s[at].kind != WORD:
        return False
    if _is_closing_verb_phrase(s, at) or _are_own_words(s, at):
        return True
    if s[at].lower in LIGHT_VERBS and at + 1 < len(s) and s[at + 1].lower in COMPLEMENTS:
        return True  # «…», fa sapere dal suo studio
    at += s[at].lower in HABITUAL_VERBS and at + 1 < len(s)  # costumava dizer.
    if s[at - 1].lower in HABITUAL_VERBS and at + 1 < len(s) and s[at + 1].kind == POINT:
        return True
    alone = s[at - 1].text == "," and at + 1 < len(s) and s[at + 1].text in {".", ","}
    unlisted = not place.at and s[at - 1].text == "," and s[at].classes == lx.VERB
    alone = alone or unlisted  # “…”, chicaneó en X
    judges = s[at].classes & lx.NAME and s[at - 1].classes & lx.AUXILIARY  # “…”, ha criticado
    if s[at - 1].classes & lx.AUXILIARY and s[at - 2].text == "," and at > place.at + 2:
        judges = judges or s[at].lower.endswith(PARTICIPLES)  # «…», ha mormorato ridendo
    return alone or bool(judges or s[at].classes & lx.REPORT)  # “…”, corrige.


def _are_own_words(s: Sequence[Token], at: int) -> bool:
    """Whether a clause says whose words they are by a possessive: «…», le sue parole a Delta."""
    at += s[at].classes & lx.DETERMINER > 0 and s[at].lower not in _POSSESSIVES
    owned = at + 1 < len(s) and s[at].lower in _POSSESSIVES and s[at - 1].kind != QUOTED
    return owned and bool(s[at + 1].classes & lx.SPEECH)


def _is_closing_verb_phrase(s: Sequence[Token], at: int) -> bool:
    """Whether only a verb of one or two words closes the sentence: «…», taglia corto."""
    if s[at - 1].text != "," and not (s[at - 1].classes & lx.AUXILIARY and s[at - 2].text == ","):
        return False
    end = at
    while end < len(s) and s[end].kind == WORD and not s[end].classes & _NO_VERB:
        end += 1
        if end == at + 1 and end < len(s) and s[end].lower in _PLURAL_ARTICLES:
            at, end = at + 1, end + 1  # encolhe os | ombros
    return at < end <= at + _LONGEST_VERB_PHRASE and end < len(s) and s[end].text == "."


def _continues_previous_subject(place: Place) -> bool:
    """Whether the sentence continues the previous subject: Cree que …; Defendió el plan y dijo.

    Cleft sentences and sentences opened only by a place or time count too: Es por ello que dijo ….
    """
    from reader.analysis.grammar.romance.unnamed_subjects import has_dropped_subject

    return has_dropped_subject(place.view.s, [cue for cue in place.view.cues if cue < place.at])


def _has_lead_in_without_subject(place: Place) -> bool:
    """Whether the verb leading into the quote has no subject: Preguntado por eso, dijo que “…”.

    This includes a verb after a topic: Sobre la huelga dijo que “…”.
    """
    s = place.view.s
    cue = next((each for each in reversed(place.view.cues) if each < place.at), 0)
    if cue < 2:
        return False
    led = s[place.at - 1].text == ":" or s[cue + 1].lower in _THAT
    led = led or (cue + 1 == place.at and s[0].lower in _ADDING)  # Además, pidió “…”
    led = led or (s[cue + 1].kind == WORD and s[cue + 1].lower.endswith(SOUTHERN_INFINITIVES))
    says = lx.REPORT if led else lx.SAY | lx.NAME
    subject, opening = place.view.subject(cue), cue - 1
    while opening > 0 and s[opening].classes & lx.AUXILIARY:
        opening -= 1  # Al decreto, ha aggiunto, “…”
    following = phrase_after(s, cue + 1)
    owned = following is not None and s[following[0]].lower in _POSSESSIVES
    if owned and following is not None and subject in (None, following):
        return s[opening].text == "," and head_of(s, following[0]) < 0  # Por eso, expresó su deseo
    if following is not None and s[cue - 1].text == ",":
        to_words = following[1] == place.at - 1  # Em nota, considera o caso “feio”
        names = s[cue].classes & lx.NAME and head_of(s, following[0]) < 0
        if names or (to_words and s[cue].classes & lx.REPORT):
            return True
    if not s[cue].classes & says or following is not None:
        return False
    if subject is None:
        topic = s[0].classes & lx.PREPOSITION and cue == place.view.cues[0]
        return s[opening].text == "," or bool(topic)
    from reader.analysis.grammar.romance.unnamed_subjects import is_governed_by_preposition

    return subject[1] < cue and is_governed_by_preposition(s, subject[0])


def _opens_with_conjunction_and_verb(place: Place) -> bool:
    """Whether the sentence opens with a conjunction and a reporting verb: Y agregó: “…”."""
    s = place.view.s
    if place.at < 2 or s[0].lower not in _JOINTS or not s[1].classes & lx.REPORT:
        return False
    infinitive = s[2].kind == WORD and not s[2].classes & lx.DETERMINER
    infinitive = infinitive and s[2].lower.endswith(SOUTHERN_INFINITIVES)
    return infinitive or phrase_after(s, 2) is None
