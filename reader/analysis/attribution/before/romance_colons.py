"""Speakers before a colon in Romance headlines and sentences without a verb: X sur Y : « … »."""

from collections.abc import Sequence

from reader.analysis.attribution.before.topic_labels import named_before_topic
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import (
    acting_phrase,
    names_somebody,
    owner_phrase,
)
from reader.analysis.grammar.phrases.headline_topics import HEADLINE_TOPICS
from reader.analysis.grammar.phrases.noun_phrases import Phrase, start_of_capitals
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, opens_speaker
from reader.analysis.grammar.romance.anaphoric_attributions import (
    ANAPHORIC_OPENERS,
    anaphoric_attribution,
)
from reader.analysis.grammar.romance.clefts import (
    doer_before_relative,
    doer_of_cleft,
    first_to_act,
)
from reader.analysis.grammar.romance.experiencers import experiencer
from reader.analysis.grammar.romance.names_after_places import follows_place
from reader.analysis.grammar.romance.questions_put import person_asked
from reader.analysis.grammar.romance.romance_sources import PARTICIPLES, named_before_role
from reader.analysis.grammar.romance.speech_nouns import (
    UTTERANCES,
    owner_at_end,
    owner_of_answer,
    owner_of_message,
)
from reader.analysis.grammar.romance.taking_the_floor import (
    floor_taker,
    sharer_of_view,
    subject_of_state,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import (
    OF,
    TO,
    article_inside,
)
from reader.analysis.languages.function_words import (
    ROMANCE_ALSO,
    ROMANCE_AND,
    ROMANCE_PLURAL_ARTICLES,
    ROMANCE_THAT,
    ROMANCE_YEARS,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, WORD, Token
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.role_nouns import is_role
from reader.text.word_sets import word_set

_WITH = frozenset({
    "chez", "pour", "par", "per", "da", "dal", "dalla", "dai", "dall'", "por", "pelo", "pela",
    "para",
})  # fmt: skip
_SIDES = frozenset({"côté", "parte", "parti", "lado"})
_AGED = len(("Ada", ",", "72"))
_DATIVES = frozenset(
    {"lui", "leur", "me", "te", "se", "le", "les", "lhe", "lhes", "gli", "mi", "ti", "si"}
)
_EVEN = frozenset({"hasta", "até"})
_WRITTEN = word_set("""
cartel carteles pancarta pancartas pintada pintadas inscripción lema nota
tag tags banderole banderoles pancarte pancartes affiche affiches graffiti panneau
striscione striscioni cartello cartelli scritta scritte biglietto cartaz cartazes faixa faixas
""")
"""Texts whose authors other words name: Ada Quill découvre un tag : « … »."""
_WORDS = UTTERANCES | word_set("""
frase frases frasi phrase consejo consiglio conseil conselho lema motto dicho proverbio
""")
_WORDS_REACH = 6  # tokens from such a noun to a colon: las palabras de su padre
_NOUN_REACH = 4  # tokens of a noun with its article: il suo nuovo romanzo
_CLAUSE = 3  # tokens after the article of a clause whose verb no list holds: il giorno inizia male
_OF_KIN = frozenset({  # adjectives that tell relatives apart
    "aîné", "aînée", "cadet", "cadette", "jumeau", "jumelle", "adoptif", "adoptive", "pequeño",
    "pequeña", "gemelo", "gemela", "gemello", "gemella", "gêmeo", "gêmea", "superiora",
    "supérieure",
})  # fmt: skip
_VERBS_OF_SEVERAL = ("ono", "ano", "anno", "en", "an", "ent", "em", "am")
_SEVERAL = word_set("""
le due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta alcuni alcune molti
molte parecchi diversi deux trois quatre cinq six sept huit neuf dix quelques plusieurs certains dos
tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas dois duas
três quatro sete oito nove dez vários várias alguns algumas muitos muitas
""")
_PAST = ("ó", "ò", "ou", "iu")  # endings of verbs in headlines: Renunció el ministro


def owner_in_headline(place: Place) -> Phrase | None:
    """Return who holds or sends the words of a clause without a verb: Jean Roux sur Poe : « … ».

    Who is asked something by nobody named answers: Al técnico le preguntaron por Poe: «…».
    """
    s = place.view.s
    if (doer := doer_of_cleft(s)) is not None and doer[1] < place.at:
        return doer
    if place.previous < 0 and (acting := doer_before_relative(s)) and acting[1] < place.at:
        return acting[0]
    if place.previous < 0 and s[0].lower in ANAPHORIC_OPENERS:
        said = anaphoric_attribution(s)  # C'est ce que confirme X : « … »
        if said is not None and said[0][1] < place.at:
            return said[0]
    if place.previous < 0 and (sharing := sharer_of_view(s, place.at - 1)) is not None:
        return sharing
    if place.sign != "?" and (asked := person_asked(s, place.at - 1)) is not None:
        return asked
    moved = experiencer(s, place.at - 1) if place.previous < 0 else None
    if moved is not None and not _ends_with_words_of(s, place.at - 1):
        return moved
    if (telling := _owner_at_colon(place)) is not None:
        return telling
    if place.previous < 0 and (named := _aged_person_before(place) or _floor_taker(place)):
        return named
    if (closing := _speaker_after_clause(place)) is not None:
        return closing
    if (echoing := _person_in_verbless_clause(place)) is not None:
        return echoing
    return named_before_topic(place) or owner_of_message(s, place.at - 1)


def _ends_with_words_of(s: Sequence[Token], end: int) -> bool:
    """Whether the words of somebody else come before a colon: Ad Ada piace una frase di Luca."""
    nouns = range(max(0, end - _WORDS_REACH), end - 1)
    return any(s[at].lower in _WORDS and s[at + 1].lower in OF for at in nouns)


def _owner_at_colon(place: Place) -> Phrase | None:
    """Return the X of "Il cambio provoca la protesta di X: «…»", whose main subject is a thing."""
    s, main = place.view.s, place.view.main
    if main is None or main[1] >= place.at - 1 or not s[main[0]].classes & lx.DETERMINER:
        return None
    if any(can_speak(t) or t.kind == CAPITAL for t in s[max(main[0], 1) : main[1] + 1]):
        return None
    return owner_at_end(s, main[1] + 1, place.at - 1)


def _speaker_after_clause(place: Place) -> Phrase | None:
    """Return the X of the headline "Il Lipa vince ancora, X: «…»", a surname or a role.

    A role after a name may only describe it: Parla Quill, il tecnico: «…».
    """
    s, colon = place.view.s, place.at - 1
    comma = next((at for at in range(colon - 1, 1, -1) if s[at].text == ","), 0)
    if place.previous >= 0 or not comma:
        return None
    said = (at for at in range(comma) if s[at].classes & lx.REPORT)
    if any(not s[at - 1].classes & lx.DETERMINER for at in said):
        return None  # not: il sorriso
    if _ends_with_noun_of_person(s, comma, place.view.language):
        return None
    closing = s[comma + 1 : colon]
    if closing and all(t.kind == CAPITAL for t in closing):
        places = lx.DAY | lx.INSTITUTION
        if any(t.classes & places for t in closing) or _is_named_in_full(s, comma):
            return None
        return comma + 1, colon - 1
    if s[comma - 1].kind == CAPITAL and s[0].lower not in HEADLINE_TOPICS:
        return None
    phrase = phrase_after(s, comma + 1) if closing and closing[0].classes & lx.DETERMINER else None
    ends = phrase is not None and phrase[1] == colon - 1
    one = closing and closing[0].lower not in ROMANCE_PLURAL_ARTICLES
    return phrase if ends and one and can_speak(s[comma + 2]) else None


def _ends_with_noun_of_person(s: Sequence[Token], comma: int, language: lx.Language) -> bool:
    """Whether what follows may name a noun: Ada Quill (La autora) presenta su novela | , Marea.

    If a club or a thing is the subject, only a relative: Il Lipa ritrova il sorriso | , Torri.
    """
    if s[comma - 1].lower in KIN:
        return True
    at = int(s[0].classes & lx.DETERMINER > 0)
    if s[comma - 1].kind != WORD or comma < at + _NOUN_REACH:
        return False
    if s[at].kind == CAPITAL:
        person = s[at + 1].kind == CAPITAL or not (at or _is_linked(s[1], language.code))
    else:
        person = is_role(s[at].lower, language)
    noun = s[max(at + 1, comma - _NOUN_REACH) : comma]
    definite = (t.classes & lx.DETERMINER or article_inside(t.lower, language.code) for t in noun)
    return person and any(definite)


def _is_linked(token: Token, code: str) -> bool:
    """Whether a token links a noun to the one before: Vittoria | nel derby; not: Ada | torna."""
    return bool(token.classes & lx.PREPOSITION or article_inside(token.lower, code))


def _is_named_in_full(s: Sequence[Token], comma: int) -> bool:
    """Whether nothing but a full name opens a headline: (Il deputato) Ada Quill, Lega: «…»."""
    capitals = [token for token in s[:comma] if token.kind == CAPITAL]
    opening = phrase_after(s, 0)
    whole = opening is not None and opening[1] == comma - 1
    return whole and len(capitals) > 1 and capitals[0].lower not in HEADLINE_TOPICS


def only_person_before(place: Place) -> Phrase | None:
    """Return the one person of a clause before a colon, whose verb no list holds.

    Hasta Ada Quill se rinde: «…»; L'ultima a parlare è la sindaca: «…». Nobody after a preposition
    is: Tocca a Ada Quill; nor another who ends the clause: Poi attacca Ada Quill, El ídolo es Ada
    Quill; nor who finds written words: Ada Quill ve una pintada.
    """
    s, start, colon = place.view.s, place.previous + 1, place.at - 1
    at, found = start, None
    while at < colon:
        last = _end_of_person(s, at)
        if last < 0 and lx.is_first_name(s[at].lower, place.view.language):
            last = at if follows_place(s, start, at) else -1
        if last < 0:
            at += 1
            continue
        if found is not None:
            return None
        found, at = (at, last), last + 1
    if found is None or (found[0] > start and _governs(s[start : found[0]])):
        return None
    if any(token.text == "," for token in s[found[1] + 1 : colon]):
        return None
    after = s[found[1] + 1]
    if after.text == ":":
        return found if first_to_act(s[start:]) is not None else None
    if s[colon - 1].lower in _WRITTEN:
        return None
    acts = after.kind == WORD and after.lower not in OF and not after.classes & lx.RELATIVE
    return found if acts and found[1] + 1 < colon else None


def _governs(before: Sequence[Token]) -> bool:
    """Whether the words before a person make them no subject: Cree que | X; Cuando | X; con | X.

    Not a noun with its relative, nor "even": Una decisión que | X no comparte, Hasta | X se rinde.
    """
    opening, link = before[0], before[-1]
    if link.lower in ROMANCE_THAT:
        return not opening.classes & lx.DETERMINER
    if opening.classes & lx.CONJUNCTION and opening.lower not in ROMANCE_AND:
        return True
    return bool(link.classes & lx.PREPOSITION) and link.lower not in _EVEN


def _end_of_person(s: Sequence[Token], first: int) -> int:
    """Return the last token of a full name, or of a role with its article, at `first`; else -1."""
    if s[first].classes & lx.DETERMINER:
        return first + 1 if s[first + 1].classes & lx.TITLE and s[first + 1].kind == WORD else -1
    if s[first].kind != CAPITAL or s[first + 1].kind != CAPITAL or s[first].classes:
        return -1
    last = first + 1
    while s[last + 1].kind == CAPITAL:
        last += 1
    return last


def _aged_person_before(place: Place) -> Phrase | None:
    """Return the X of "La maison appartient à X, 72 ans : « … »"."""
    s, age = place.view.s, place.at - 2
    if age < _AGED or s[age].lower not in ROMANCE_YEARS or s[age - 1].kind != NUMBER:
        return None
    last = age - 3
    if s[age - 2].text != "," or s[last].kind != CAPITAL:
        return None
    return (start_of_capitals(s, last), last)


def _floor_taker(place: Place) -> Phrase | None:
    """Return the X of "Negli spogliatoi parla X, amareggiato: «…»"."""
    taken = floor_taker(place.view.s)
    if taken is None or taken[0][1] >= place.at - 1:
        return None
    rest = place.view.s[taken[0][1] + 1 : place.at - 1]
    return None if any(t.kind == WORD and t.classes & lx.REPORT for t in rest) else taken[0]


def actor_in_headline(place: Place, main: Phrase) -> tuple[Phrase | None] | tuple[()]:
    """Return who acts in a headline in a tuple: (None,) for nobody, () if `main` is no topic.

    Renunció | el ministro: «…»; Rifiuti, | il sindaco | attacca: «…». The owner of an answer counts
    too: La replica di | Ada Quill: «…».
    """
    s = place.view.s
    if (answering := owner_of_answer(s, main)) is not None:
        return (answering,)
    if place.view.language.drops_subject and (acting := _subject_of_opening_verb(s, main)):
        return (acting,)
    if _is_topic_of_headline(s, main):
        if (apposed := _name_between_commas(s, main[1] + 1)) is not None:
            return (apposed,)
        acting = _subject_after_topic(s, main[1] + 2, place.at - 1)
        if acting is not None or s[main[1]].kind != CAPITAL:
            return (acting,)
    return ()


def _name_between_commas(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return the full name between a comma and another: El dueño, | Juan Tal |, ríe: «…»."""
    end = comma + 1
    while s[end].kind == CAPITAL or (end > comma + 1 and s[end].classes & lx.PARTICLE):
        end += 1
    return (comma + 1, end - 1) if end > comma + 2 and s[end].text == "," else None


def is_thing_that_acts(place: Place, main: Phrase) -> bool:
    """Whether the subject before a colon is a thing with a verb: El fuego llegó antes: «…»."""
    s, (first, last) = place.view.s, main
    before = s[1:first]  # Poi | il racconto si fa cupo
    if any(t.kind == CAPITAL or (t.classes & lx.FULL_VERB and t.kind == WORD) for t in before):
        return False
    closes = last + 2 >= place.at and not _has_clitic(s, main)
    # Il centrodestra pugliese: «…», Il fronte del no: «…»
    label = closes and (last - first < _CLAUSE or s[first + 2].lower in OF)
    if label or not s[first].classes & lx.DETERMINER or last == first:
        return False
    words = s[first : last + 1]
    if any(t.kind == CAPITAL or can_speak(t) or t.classes & lx.SPEECH for t in words[1:]):
        return False
    from reader.analysis.persons.roles.occupations import occupations

    names_people = occupations(place.view.language.code)
    plain = not any(t.lower in names_people or t.lower.endswith(PARTICIPLES) for t in words)
    return plain and not any(first < cue < place.at for cue in place.view.cues)


def _has_clitic(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a clause with a verb that no list holds: La suite lui semble claire."""
    first, last = phrase
    inside = range(first + 2, last)
    return any(
        s[at].lower in _DATIVES
        and s[at - 1].kind == WORD
        and not s[at - 1].classes & lx.PREPOSITION
        for at in inside
    )


def bearer_of_role(s: Sequence[Token], role: Phrase) -> Phrase | None:
    """Return the Ada Quill of "Di altro umore Ada Quill, direttrice del porto: «…»"."""
    before = role[0] - 1
    if s[before].lower in OF and s[before - 1].text == "," and before > 2:
        named = phrase_before(s, before - 2)  # Ada Quill, di Alternativa Verde: «…»
        return named if named is not None and s[named[1]].kind == CAPITAL else None
    if s[role[0]].classes & lx.DETERMINER or s[before].text != ",":
        return None
    return named_before_role(s, role[1])


def relative_before_verb(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return a relative without the verb that no list holds: Son mari | continue : « … »."""
    first, last = phrase
    verb, noun = s[last], s[last - 1].lower
    if last < first + 2 or verb.kind != WORD or verb.classes or noun not in KIN:
        return phrase
    if verb.lower in _OF_KIN:
        return phrase
    return (first, last - 1) if s[first].classes & lx.DETERMINER else phrase


def several_before_verb(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return several people without the verb that no list holds: Les élus | contestent: « … ».

    Only verbs have its ending behind a noun in the plural: I consiglieri di minoranza | mettono;
    not: los vecinos de origen alemán.
    """
    first, last = phrase
    if not _opens_plural(s[first]):
        return phrase
    for at in range(first + 2, last + 1):
        verb = s[at].kind == WORD and not s[at].classes and s[at].lower.endswith(_VERBS_OF_SEVERAL)
        before = s[at - 1]
        governed = before.classes & (lx.DETERMINER | lx.PREPOSITION) or before.lower in OF | TO
        if verb and not governed:
            return (first, at - 1)
    return phrase


def are_several_people(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase means people and a place: Les habitants du port; not: Le procès du port."""
    return _opens_plural(s[phrase[0]]) and can_speak(s[phrase[0] + 1])


def _opens_plural(token: Token) -> bool:
    plural = token.lower in ROMANCE_PLURAL_ARTICLES or token.lower in _SEVERAL
    return plural and bool(token.classes & lx.DETERMINER)


def _person_in_verbless_clause(place: Place) -> Phrase | None:
    """Return the X of "Porto chiuso, X: «…»" and "Même son de cloche chez X : « … »".

    X ends a clause without a verb whose first words name nobody: a topic before a comma, or a
    thing before "with", "by" or "for".
    """
    s, colon = place.view.s, place.at - 1
    if place.previous < 0 and (state := subject_of_state(s, colon)) is not None:
        return owner_at_end(s, state[0][0], colon) or state[0]  # Duro il commento di | X: «…»
    if place.previous >= 0 or any(map(_is_finite, s[:colon])):
        return None
    if (owner := owner_at_end(s, 0, colon)) is not None:
        return owner
    if colon == len(("Lipa", ",", "Quill")) and s[1].text == ",":
        alone = s[0].kind == s[2].kind == CAPITAL  # a place or a team, and somebody there
        return (2, 2) if alone and not s[2].classes & (lx.DAY | lx.INSTITUTION) else None
    for at in range(2, colon - 1):
        if s[at].text == ",":
            phrase = phrase_after(s, at + 1) if opens_speaker(s[at + 1]) else None
        elif s[at].lower in _WITH or (s[at].lower in OF and s[at - 1].lower in _SIDES):
            phrase = owner_phrase(s, at + 1)
        elif s[at - 1].lower in ROMANCE_ALSO and opens_speaker(s[at]):
            phrase = phrase_after(s, at)  # Critico anche X: «…»
        elif s[at].classes & lx.SUBJECT and s[at - 1].classes & lx.PREPOSITION:
            phrase = phrase_after(s, at + 1)  # Accanto a lui X: «…»
        elif can_speak(s[at]) or s[at].kind not in (WORD, CAPITAL) or s[at].classes & lx.SUBJECT:
            return None
        else:
            continue
        if phrase is None or not names_somebody(s, phrase):
            return None
        ends = phrase[1] == colon - 1 or s[phrase[1] + 1].text in ",("
        several = s[phrase[0]].lower in ROMANCE_PLURAL_ARTICLES  # Crisi Lipa, | i sindacati: «…»
        return phrase if ends and (several or _is_thing(s, at)) else None
    return None


def _is_finite(token: Token) -> bool:
    """Whether a word is a verb, and not a participle alone: Porto | chiuso."""
    verb = token.kind == WORD and token.classes & lx.FULL_VERB
    noun = token.classes & (lx.DETERMINER | lx.PREPOSITION | lx.TITLE | lx.INSTITUTION)
    return bool(verb) and not noun and not token.lower.endswith(PARTICIPLES)


def _is_thing(s: Sequence[Token], end: int) -> bool:
    """Whether the words up to a token begin with a noun for a thing, and not with a name."""
    named = s[1].kind == CAPITAL and not s[0].classes & (lx.DETERMINER | lx.PREPOSITION)
    return not named and not any(map(can_speak, s[:end]))


def _is_topic_of_headline(s: Sequence[Token], main: Phrase) -> bool:
    """Whether a Romance sentence begins with a topic: Rifiuti, il sindaco attacca: «…»."""
    first, last = main
    if first or s[last + 1].text != "," or last + 3 >= len(s):
        return False
    words = s[: last + 1]
    named = last and all(t.kind == CAPITAL or t.classes & lx.PARTICLE for t in words)
    if not last and acting_phrase(s, 2) is not None:
        return True  # Scuola, la preside vieta i cellulari: «…»
    return not named and not any(can_speak(token) or token.classes & lx.SUBJECT for token in words)


def _subject_of_opening_verb(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the X of the headline "Renunció X tras el choque: «…»", whatever the verb."""
    verb = s[0]
    if main[0] or not verb.lower.endswith(_PAST) or not s[1].classes & lx.DETERMINER:
        return None
    phrase = phrase_after(s, 1)
    acts = phrase is not None and any(map(can_speak, s[1 : phrase[1] + 1]))
    return phrase if acts and phrase and phrase[1] <= main[1] else None


def _subject_after_topic(s: Sequence[Token], start: int, colon: int) -> Phrase | None:
    """Return who acts after the topic of a headline: il sindaco, of "parla il sindaco" too."""
    if (acting := acting_phrase(s, start)) is not None and acting[1] < colon:
        return acting
    phrase = phrase_after(s, start + 1)
    ends = phrase is not None and phrase[1] == colon - 1 and s[start].kind == WORD
    return phrase if ends and phrase and any(map(can_speak, s[phrase[0] : colon])) else None
