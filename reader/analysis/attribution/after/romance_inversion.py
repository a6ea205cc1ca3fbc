"""Romance inversion, a verb after the quote and then its subject: « … », a déclaré Ada Quill."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.after.inversion import inverted_candidate
from reader.analysis.attribution.before.reporting_infinitives import is_reporting_infinitive
from reader.analysis.attribution.before.romance_constructions import (
    FROM_PREPOSITIONS,
)
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.clauses.dropped_subjects import HABITUAL_VERBS
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import head_of, names_somebody, owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, opens_speaker
from reader.analysis.grammar.romance.adverbials import (
    is_inside_adverbial,
    precedes_infinitive_of_time,
    skip_adverbials,
)
from reader.analysis.grammar.romance.quoted_documents import document_read_in
from reader.analysis.grammar.romance.romance_sources import CLITICS
from reader.analysis.grammar.romance.speech_nouns import owner_of_speech_noun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTED_ARTICLES
from reader.analysis.languages.function_words import (
    FRENCH_MADE,
    FRENCH_MAKES,
    ROMANCE_AND,
    ROMANCE_INFINITIVES,
    ROMANCE_PLURAL_ARTICLES,
    ROMANCE_PLURAL_ENDINGS,
    ROMANCE_POSSESSIVES,
    ROMANCE_RELATIVES,
    ROMANCE_THAT,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.light_verbs import COMPLEMENTS, LIGHT_VERBS
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.analysis.persons.relatives import is_relation

_SHORTEST_STATEMENT = 6  # words of a quote that is no title: « … » critique X
_SHORTEST_CRY = 4  # words of a quote, and tokens of its sentence
_ASIDE_REACH = 12  # tokens between a verb and its subject in commas
_NOUN_REACH = 4  # tokens from a possessive to a noun for a person
_AS_REACH = 6  # tokens between "comme" and its verb
_PARTICIPLES = ("é", "i", "u", "it", "is", "ert")
_VERB_PHRASE_REACH = 5  # tokens of a verb with its infinitive
_PLACES = frozenset({"chez", "à", "au", "aux", "dans", "côté", "auprès"})
_WHERE = frozenset({"à", "côté", "dans"})
_OF_PLACE = frozenset({"de", "d'", "du", "des"})
_NOT = frozenset({"ne", "n'", "no", "non", "não"})
_WITHOUT = frozenset({"sin", "senza", "sans", "sem"})
_CLITICS = frozenset({
    "le", "la", "les", "l'", "lo", "los", "las", "me", "m'", "te", "t'", "nous", "nos", "lui",
    "leur", "gli",
})  # fmt: skip


def owner_of_comment(place: Place, start: int) -> Candidate | None:
    """Return the X of "«…», è il commento di X", "si legge nel X", also without a comma."""
    s = place.view.s
    if (paper := document_read_in(s, start)) is not None:
        return Candidate(*paper, "said-x", w.SAID_X, s)
    near = s[start - 1].text in {",", "-", "–", "—"}
    if start == place.at + 1:  # but: tachó de «…» las críticas de X
        near = not (place.at and s[place.at - 1].classes & lx.PREPOSITION)
    if not near or start + 3 >= len(s):
        return None
    owner = owner_of_speech_noun(s, start + (s[start].text == ":"))
    if owner is not None and start == place.at + 1 and _is_reported(s, owner[0][1] + 1):
        return None  # « … » le message de Poe, a assuré Quill
    return Candidate(owner[0], None, "x-said", w.X_SAID, s) if owner is not None else None


def _is_reported(s: Sequence[Token], comma: int) -> bool:
    """Whether a verb of saying follows a comma, maybe with an auxiliary."""
    near = s[comma + 1 : comma + 3] if comma < len(s) and s[comma].text == "," else ()
    return any(token.kind == WORD and token.classes & lx.REPORT for token in near)


def people_at_place(place: Place, start: int) -> Candidate | None:
    """Return where people speak whom nobody names: explique-t-on chez X, señalan desde X.

    A place must be a body ("à la mairie"), unless the preposition names its people ("chez").
    """
    s = place.view.s
    found = people_behind_verb(s, start, place.view.language) if place.is_continued else None
    return Candidate(*found, "said-x", w.SAID_X, s) if found is not None else None


def people_behind_verb(
    s: Sequence[Token], start: int, language: Language
) -> tuple[Phrase, int] | None:
    """Return where the people are who say what the verb at `start` reports, and the verb."""
    if start + 2 >= len(s):
        return None
    on = s[start].lower.endswith("-on")
    verb = start
    while not on and verb + 2 < len(s) and s[verb].classes & lx.AUXILIARY:
        verb += 1
    governed = end_of_verb_phrase(s, verb, language)
    reports = governed or is_cue(s[verb], lx.REPORT)
    plural = reports and s[start].lower.endswith(ROMANCE_PLURAL_ENDINGS)
    verb = governed or verb
    if not on and not plural:
        return None
    verb += on and (s[verb + 1].lower in FRENCH_MADE or s[verb + 1].lower.endswith(_PARTICIPLES))
    prepositions = _PLACES if on else FROM_PREPOSITIONS
    for at in range(verb + 1, min(verb + _NOUN_REACH, len(s) - 1)):
        if s[at].kind != WORD:
            return None
        if s[at].lower not in prepositions:
            continue
        of = s[at + 1].lower in _OF_PLACE
        phrase = owner_phrase(s, at + 1 + of)
        if phrase is None or (s[at].lower in _WHERE and s[phrase[0]].kind == CAPITAL):
            return None  # dit-on à Paris
        people = s[at].lower == "chez" or names_somebody(s, phrase)
        return (phrase, verb) if people else None
    return None


def subject_after_colon(place: Place) -> Candidate | None:
    """Return the X of "« … » : X ne décolère pas", who acts after the quote and a colon."""
    s = place.view.s
    if place.at or place.words < _SHORTEST_CRY or len(s) < _SHORTEST_CRY or s[1].text != ":":
        return None
    phrase = phrase_after(s, 2)
    if phrase is None or phrase[1] + 2 >= len(s):
        return None
    speaks = head_of(s, 2) >= 0 or (s[2].kind == s[phrase[1]].kind == CAPITAL and phrase[1] > 2)
    return Candidate(phrase, None, "x-said", w.UNKNOWN_VERB, s) if speaks else None


def speaker_after_romance_verb(place: Place, start: int) -> Candidate | None:
    """Return the speaker of the quote that the verb at `start` follows, or None."""
    s = place.view.s
    asked = place.sign != "" and place.sign in ".,?!…"  # « Et alors ? » lança X
    led = s[start - 1].text == "," or asked or s[place.at + 1].text == ","
    bound = led and s[start].lower in _CLITICS and s[start + 1].kind == WORD
    if bound:
        start += not s[start + 1].classes & lx.TITLE  # le corrigeait une collègue
    if start + 1 >= len(s):
        return None
    opening, start = start, _verb_after_auxiliaries(s, start)
    if (clitic := _inverted_clitic(place, start)) is not None:
        return clitic
    governed = end_of_verb_phrase(s, start, place.view.language)
    start = governed or start
    whole = not place.at and place.words >= _SHORTEST_STATEMENT
    verb, known = s[start], governed > 0 or _is_verb_of_saying(s, start, led=led or whole)
    if not known:
        if any(_is_negation(token) for token in s[opening : start + 1]):
            return None  # n'a pas empêché Renaud
        if verb.kind != WORD or verb.classes & ~lx.VERB or not led:
            return None
    after = _after_verb(s, start, known=known)
    if not after:
        return None
    phrase = phrase_after(s, skip_adverbials(s, after))
    if phrase is not None and is_inside_adverbial(s, after, phrase[0]):
        phrase = None
    if governed and not led and phrase is not None and not names_somebody(s, phrase):
        return None  # quiso contar | la historia
    weak = not governed and is_cue(verb, lx.NAME | lx.WEAK) and not is_cue(verb, lx.REPORT)
    if weak and known and phrase is not None and not names_somebody(s, phrase):
        return None  # quien, «a las claras», busca | un cambio
    if weak and whole and not led and phrase is not None and not _has_speaking_head(s, phrase):
        return None  # «…» critica | el modelo de Quill: a title
    if phrase is not None and not known:
        phrase = _subject_after_object(s, phrase)
        # « … », s'est réjoui le secrétaire d'État chargé des ports
        known = start > opening and _is_participle(verb) and head_of(s, phrase[0]) >= 0
    if (not known or _is_object(s, phrase)) and _goes_on_after_quote(place):
        return None  # le maire, qualifié de « menteur », a quitté la salle, a promis une loi
    if _is_inside_relative(place) and _is_object(s, phrase):
        return None  # una mujer que, «sin decir nada», dio un golpe
    if not known and phrase is not None and _is_plural_object(place, opening, phrase):
        return None  # encolhe | os ombros
    if bound and not known and phrase is not None and _cannot_begin_subject(s[phrase[0]]):
        return None  # les enfants | jouent un peu
    return inverted_candidate(place, start, phrase, known=known)


def _verb_after_auxiliaries(s: Sequence[Token], start: int) -> int:
    """Return the verb that auxiliaries at `start` lead to: a | déclaré, solía | decir."""
    while start + 2 < len(s) and s[start].classes & lx.AUXILIARY and not is_cue(s[start]):
        if s[start].classes & lx.QUOTATIVE and opens_speaker(s[start + 1]):
            break  # «…», così | il sindaco
        start += 1
    habitual = s[start].lower in HABITUAL_VERBS and start + 2 < len(s)
    return start + (habitual and s[start + 1].kind == WORD)


def _is_verb_of_saying(s: Sequence[Token], verb: int, *, led: bool) -> bool:
    """Whether a verb reports by itself; `led`: a comma or the end of a sentence precedes it."""
    if is_cue(s[verb], lx.REPORT | lx.QUOTATIVE):
        return True
    if s[verb - 1].lower in HABITUAL_VERBS and s[verb - 2].kind != WORD:
        return True
    return led and is_cue(s[verb], lx.NAME | lx.WEAK)  # «…», describe la bióloga


def _after_verb(s: Sequence[Token], verb: int, *, known: bool) -> int:
    """Return where the subject may begin after a verb and what belongs to it; 0 if nowhere.

    `known` tells that the verb reports by itself.
    """
    after = verb + 1 + (s[verb].lower in FRENCH_MAKES and s[verb + 1].lower in FRENCH_MADE)
    if after == len(s):
        return 0  # «…», fait savoir
    if precedes_infinitive_of_time(s, verb):
        return 0
    if s[after].lower in ROMANCE_POSSESSIVES and not _is_somebody(s, after):
        return 0  # qui a surnommé le plan « … », a annoncé son intention
    if after + 2 < len(s) and s[after].lower in ROMANCE_AND and is_cue(s[after + 1], lx.REPORT):
        after += 2  # disse e repetiu
    if after + 2 < len(s) and s[after].text == ",":
        after = _end_of_aside(s, after)  # rappelle, confiant, le maire
    if not known and s[after].lower.endswith(ROMANCE_INFINITIVES) and not s[after].classes:
        after += after + 1 < len(s)  # fa sapere un portavoce
    return after


def end_of_verb_phrase(s: Sequence[Token], start: int, language: Language) -> int:
    """Return the last token of a reporting verb of several words; 0 if it is a single word.

    Fez questão de | sublinhar, quiso dejar | claro, a tenu à | rappeler, ha reso | noto.
    """
    for at in range(start, min(start + _VERB_PHRASE_REACH, len(s) - 1)):
        token = s[at]
        if token.kind != WORD or (at == start and token.classes & (lx.PREPOSITION | lx.LEAD)):
            return 0  # avant de conclure
        if token.lower in _WITHOUT:
            return 0  # cuenta | sin soltar el martillo
        light = token.lower in COMPLEMENTS and at > start
        if light and any(t.lower in LIGHT_VERBS for t in s[start:at]):
            return at
        if at > start and is_reporting_infinitive(token.lower, language):
            return at
        ends = token.classes & (lx.DETERMINER | lx.SUBJECT) and not token.classes & lx.PREPOSITION
        if ends and not is_reporting_infinitive(s[at + 1].lower, language):
            return 0  # but: limitou-se a | dizer
    return 0


def _end_of_aside(s: Sequence[Token], comma: int) -> int:
    """Return where the subject after an aside begins: confie, la gorge serrée, | son chef."""
    for at in range(comma + 2, min(comma + _ASIDE_REACH, len(s) - 1)):
        if s[at].text != ",":
            if s[at].kind != WORD or s[at].classes & (lx.REPORT | lx.CONJUNCTION | lx.RELATIVE):
                return comma
            continue
        return at + 1 if opens_speaker(s[at + 1]) else comma
    return comma


def _is_somebody(s: Sequence[Token], possessive: int) -> bool:
    """Whether a possessive owns a person, and not a thing: sa fille, not: son intention."""
    near = s[possessive + 1 : possessive + _NOUN_REACH]
    return any(token.kind == CAPITAL or can_speak(token) or is_relation(token) for token in near)


def _has_speaking_head(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the head of a phrase, not only its complement, is a name, a role or a body."""
    head = phrase[0] + bool(s[phrase[0]].classes & lx.DETERMINER)
    return s[min(head, phrase[1])].kind == CAPITAL or head_of(s, phrase[0]) >= 0


def _subject_after_object(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return the subject after the object, the X of "«…», scuote la testa | X"."""
    first, last = phrase
    for at in range(last, first + 1, -1):
        before = s[at - 1]
        opens = s[at].classes & lx.DETERMINER and s[at].kind == WORD
        of = s[at].classes & lx.PREPOSITION or s[at].lower in CONTRACTED_ARTICLES
        if opens and not of and before.kind == WORD:
            led = before.classes & (lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION)
            return phrase if led or at == last else (at, last)
    return phrase


def _goes_on_after_quote(place: Place) -> bool:
    """Whether a verb after the quote may be that of the subject before it.

    It is not if the subject has its verb already: Luc est « perdu », s'inquiète Ada.
    """
    s, main = place.view.s, place.view.main
    if not place.at or main is None or main[1] >= place.at:
        return False
    verb = s[main[1] + 1]
    return not (verb.kind == WORD and verb.classes & lx.FINITE and main[1] + 1 < place.at)


def _is_inside_relative(place: Place) -> bool:
    """Whether a quote in commas follows a relative, whose verb comes after it: que, «…», dio."""
    s, at = place.view.s, place.at
    return at > 1 and s[at - 1].text == "," and s[at - 2].lower in ROMANCE_RELATIVES


def _is_object(s: Sequence[Token], phrase: Phrase | None) -> bool:
    """Whether a phrase with an article names nobody: a promis | une loi."""
    if phrase is None or not s[phrase[0]].classes & lx.DETERMINER:
        return False
    return not names_somebody(s, phrase)


def _is_plural_object(place: Place, verb: int, phrase: Phrase) -> bool:
    """Whether the phrase after a verb in the singular is in the plural: hausse | les épaules."""
    s = place.view.s
    article = s[phrase[0]].lower
    plural = article in ROMANCE_PLURAL_ARTICLES or (
        article == "le" and place.view.language.code == "it"
    )
    if not plural or s[phrase[1]].kind == CAPITAL:
        return False  # allarga le braccia Ada Quill
    return not s[verb].lower.endswith(ROMANCE_PLURAL_ENDINGS)


def _cannot_begin_subject(token: Token) -> bool:
    """Whether a word cannot begin a subject, so that the clause goes on."""
    subject = lx.DETERMINER | lx.SUBJECT | lx.TITLE
    return token.kind == WORD and not token.classes & subject


def _is_negation(token: Token) -> bool:
    return token.lower in _NOT or token.lower.startswith("n'")


def speaker_after_comme(place: Place, start: int) -> Candidate | None:
    """Return the X of "« … », comme l'explique X", "como tiende a explicar X"."""
    s = place.view.s
    for at in range(start, min(len(s) - 1, start + _AS_REACH)):
        if s[at].kind != WORD:
            return None
        if is_cue(s[at], lx.STRONG_CUES):
            phrase = phrase_after(s, skip_adverbials(s, at + 1))
            named = phrase is not None and (
                s[phrase[1]].kind == CAPITAL or s[phrase[0]].classes & lx.DETERMINER
            )
            return Candidate(phrase, at, "said-x", w.SAID_X, s) if phrase and named else None
    return None


def speaker_of_relative(place: Place, start: int) -> Candidate | None:
    """Return the X of "la «farsa» que denuncia X", "il «disastro» che gli attribuisce X"."""
    s, verb = place.view.s, start + 1
    if start != place.at + 1 or s[start].lower not in ROMANCE_THAT or s[start - 2].kind != WORD:
        return None
    while verb + 2 < len(s) and (s[verb].lower in CLITICS or s[verb].classes & lx.AUXILIARY):
        verb += 1
    if verb + 1 >= len(s) or not is_cue(s[verb], lx.STRONG_CUES):
        return None
    phrase = phrase_after(s, skip_adverbials(s, verb + 1))
    if phrase is None or not any(
        can_speak(token) or token.kind == CAPITAL for token in s[phrase[0] : phrase[1] + 1]
    ):
        return None
    return Candidate(phrase, verb, "said-x", w.SAID_X, s)


def _inverted_clitic(place: Place, start: int) -> Candidate | None:
    """Return the clitic "il" of "a-t-il simplement déclaré", between auxiliary and participle."""
    s = place.view.s
    said = start + 1
    while said + 1 < len(s) and _is_french_adverb(s[said]):
        said += 1
    spoken = is_cue(s[said], lx.REPORT) or (said > place.at + 3 and _is_participle(s[said]))
    follows_auxiliary = (
        s[start - 1].kind == WORD and s[start - 1].classes & lx.AUXILIARY
    )  # not: …, ils ont
    clitic = s[start].classes & lx.SUBJECT and follows_auxiliary and spoken
    return Candidate((start, start), said, "said-x", w.SAID_X, s) if clitic else None


def _is_french_adverb(token: Token) -> bool:
    adverb = token.lower.endswith("ment") or bool(token.classes & lx.AUXILIARY)
    return token.kind == WORD and adverb and not token.classes & lx.REPORT


def _is_participle(token: Token) -> bool:
    """Whether a word may be a past participle, as in "a-t-il lâché"."""
    plain = token.kind == WORD and not token.classes & ~(lx.VERB | lx.WEAK | lx.NAME)
    masculine = token.lower.removesuffix("s").removesuffix("e")
    return plain and (token.lower.endswith(("is", "it")) or masculine.endswith(_PARTICIPLES))
