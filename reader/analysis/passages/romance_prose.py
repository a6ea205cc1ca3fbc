"""Additional rules for sentences in Romance languages: subjects that are not speakers."""

from bisect import bisect_left

from reader.analysis.attribution.before.things_as_subjects import (
    antecedent_instead_of_thing,
    is_beside_inserted_report,
    is_object_of_naming,
    owner_instead_of_thing,
)
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.non_speakers.romance_non_speakers import is_nobody, is_topic
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import names_somebody, owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase, start_of_capitals
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.phrases.spans_of_time import SPANS
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, is_body_word
from reader.analysis.grammar.romance.anaphoric_attributions import (
    ANAPHORIC_OPENERS,
    anaphoric_attribution,
    inverted_sentence,
)
from reader.analysis.grammar.romance.experiencers import experiencer
from reader.analysis.grammar.romance.questions_put import person_asked
from reader.analysis.grammar.romance.romance_sources import (
    CLITICS,
    PARTICIPLES,
    is_told,
    opens_relative,
)
from reader.analysis.grammar.romance.speech_nouns import STATEMENTS
from reader.analysis.grammar.romance.taking_the_floor import floor_taker, name_on_line
from reader.analysis.grammar.romance.verbs_after_roles import is_present, verb_after_role
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTED_ARTICLES, OF, TO
from reader.analysis.languages.function_words import (
    FRENCH_INFINITIVES,
    ROMANCE_ALSO,
    ROMANCE_FOR,
    ROMANCE_INDEFINITE,
    ROMANCE_ITSELF,
    ROMANCE_OF,
    ROMANCE_PLURAL_ARTICLES,
    ROMANCE_PLURAL_ENDINGS,
    ROMANCE_POSSESSIVES,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # for few texts
    from reader.analysis.grammar.romance import clefts, inverted_pronouns

_OWN = frozenset({"su", "sus", "suo", "sua", "seu", "son", "sa", "ses"})
_WHO = frozenset({"que", "qui", "che", "quien", "quem"})

_SHORTEST_VERB = 5  # letters
_OPENING = 5  # tokens
_INFINITIVE_MARKERS = frozenset({"de", "d'"})
_TARGET_PREPOSITIONS = TO | word_set("contra contre contro sobre su sul sulla sur vers hacia verso")
_FEELINGS = word_set("""
indignación enfado malestar alegría satisfacción preocupación sorpresa orgullo rabia tristeza
frustración decepción indignation colère joie satisfaction inquiétude surprise fierté tristesse
frustration déception indignazione rabbia gioia soddisfazione preoccupazione orgoglio
tristezza delusione indignação raiva alegria satisfação preocupação surpresa frustração deceção
""")
_IT_IS = frozenset({"è", "é", "es", "foi", "fue", "c'est", "questo"})
_WHAT = frozenset({"quanto", "ciò", "o", "lo", "ce"})
_SET_OFF = frozenset({",", ":"})
_SUBJECT_RULES = frozenset({"subject", "x-said-before"})
_UTTERED = word_set("""
declaraciones palabras declarações palavras dichiarazioni parole frasi déclarations propos mots
""")
_WRITINGS = word_set("phrase frase inscription slogan scritta eslogan inscripción inscrição")
_LETTERS = frozenset({"carta", "lettera", "lettre", "messaggio", "mensaje", "mensagem", "message"})
_NOT = frozenset({"no", "non", "não", "ne"})
_WITH = frozenset({"con", "com", "avec"})
_OURS = ("mos", "iamo")  # endings of verbs with "we"
_FOR = frozenset({"pour", "chez", "para", "per", "por", "parte", "côté"})

_BY = frozenset({"por", "par", "per", "pela"})
_MOUTHS = frozenset({"boca", "bocca", "voz", "voce", "voix", "bouche"})
_OF_FIELD = ROMANCE_OF | TO
_ELIDED = tuple(f"{letter}{mark}" for letter in ("c", "j", "n", "s", "m", "t") for mark in "'’")

Attribution = tuple[Phrase, int]
_WHILE = frozenset({"alors", "tandis", "mientras", "mentre", "enquanto"})


class RomanceProse:
    """Additional rules for sentences in Romance languages."""

    __slots__ = ()

    @staticmethod
    def possible_speakers(candidates: list[Candidate]) -> list[Candidate]:
        """Return the candidates that can be speakers: not "personne", "deux mois plus tard".

        Their phrases are extended or cut where the general grammar misreads them.
        """
        whole = map(_behind_topic, map(_with_role, candidates))
        whole = map(_without_topic_words, whole)
        whole = map(_from_name_after_for, map(_cut_before_verb, whole))
        whole = map(_owner_of_thing, map(_without_participle, whole))
        whole = map(antecedent_instead_of_thing, map(owner_instead_of_thing, whole))
        whole = map(_subject_for_pronoun, whole)
        whole = map(_first_to_act, map(_with_whose_mouth, whole))
        whole = map(_subject_in_number, whole)
        return _of_own_clause(
            [
                each
                for each in whole
                if not is_nobody(each.sentence, each.phrase, each.cue)
                and not _is_target(each)
                and not _is_told(each)
                and not is_object_of_naming(each)
                and not is_beside_inserted_report(each)
            ]
        )

    @staticmethod
    def is_nobody(s: Tokens, phrase: Phrase) -> bool:
        """Whether the subject of a sentence cannot be a speaker: Eso sí, …."""
        first, last = phrase
        if last > first and s[last].lower in _UTTERED and s[last - 1].lower in ROMANCE_POSSESSIVES:
            return True  # Éstas fueron algunas de sus declaraciones: «…»
        return is_nobody(s, phrase, None)

    @staticmethod
    def anaphoric_attribution(s: Tokens) -> Attribution | None:
        """Return the speaker and verb of a sentence that only attributes: Lo ha detto X."""
        if s[0].lower in ANAPHORIC_OPENERS and len(s) > 1 and (said := anaphoric_attribution(s)):
            return said
        return floor_taker(s)

    @staticmethod
    def looks_back(s: Tokens) -> bool:
        """Whether a sentence that attributes words means those before it: not Lo dice anche X."""
        also = any(token.lower in ROMANCE_ALSO for token in s[:_OPENING])
        return s[0].lower in ANAPHORIC_OPENERS and not also

    @staticmethod
    def name_on_line(s: Tokens) -> Phrase | None:
        """Return the name that a line above a quote gives: Le plus fier : X (Port-Delta)."""
        return name_on_line(s)

    @staticmethod
    def person_asked(s: Tokens) -> Phrase | None:
        """Return whom somebody unnamed asks in a sentence: On a demandé à X, le preguntaron a X."""
        return person_asked(s, len(s))

    @staticmethod
    def is_no_speaker(s: Tokens, phrase: Phrase, cue: int) -> bool:
        """Whether the subject of the verb at `cue` is no speaker: au hangar | qui fait face à."""
        return is_nobody(s, phrase, cue)

    @staticmethod
    def is_closing_verb_without_subject(view: SentenceView, cue: int) -> bool:
        """Whether a reporting verb without a subject ends a clause: El muelle cede, afirmó.

        It may also stand between commas: El muelle, afirmó, cede.
        """
        s = view.s
        ends, verb = cue + 1 < len(s) and s[cue + 1].kind == POINT, cue
        while verb > 1 and s[verb - 1].classes & lx.AUXILIARY:
            verb -= 1  # «…», ha aggiunto
        if not view.language.drops_subject or not ends or verb < 2 or s[verb - 1].text != ",":
            return False
        clause = [*s[: verb - 1], *(s[cue + 2 :] if s[cue + 1].text == "," else ())]
        return any(t.kind == QUOTED or t.classes & lx.FINITE for t in clause if t.kind != POINT)

    @staticmethod
    def is_own_body(s: Tokens, phrase: Phrase) -> bool:
        """Whether the first phrase is a body of the person who spoke last: su equipo."""
        first, last = phrase
        owned = not first and first < last and s[first].lower in _OWN
        return owned and any(is_body_word(token.lower) for token in s[first + 1 : last + 1])

    @staticmethod
    def may_speak_next(s: Tokens, phrase: Phrase) -> bool:
        """Whether the subject of the first sentence may be the next speaker: no stall, no rain."""
        first, last = phrase
        if s[first].lower.startswith(_ELIDED):
            return False  # C’est jour de marché.
        if (
            s[first].lower in ROMANCE_INDEFINITE
            and last > first + 1
            and s[first + 1].lower in ROMANCE_OF
        ):
            noun = first + 2 + (s[first + 2].classes & lx.DETERMINER > 0)
            return can_speak(s[min(noun, last)])  # uno de los municipios afectados
        return any(
            token.classes & lx.SUBJECT or can_speak(token) or (token.kind == CAPITAL and at > 0)
            for at, token in enumerate(s[first : last + 1], first)
        )

    @staticmethod
    def is_thing_of_place(s: Tokens, phrase: Phrase) -> bool:
        """Whether only a place makes a name of a noun that cannot speak: El puerto de Lipa."""
        first, last = phrase
        of = next((at for at in range(first + 2, last) if s[at].lower in ROMANCE_OF), last)
        of = of if s[first].classes & lx.DETERMINER else last
        return of < last and not any(
            token.kind == CAPITAL or token.classes & lx.SUBJECT or can_speak(token)
            for token in s[first + 1 : of]
        )

    @staticmethod
    def relates_to_thing(s: Tokens, phrase: Phrase) -> bool:
        """Whether a relative pronoun follows a thing: un climat | qui n'était pas expliqué."""
        noun = s[phrase[0] - 1]
        return noun.kind == WORD and not can_speak(noun)

    @staticmethod
    def outer_report(view: SentenceView, chosen: Candidate) -> int:
        """Return the token index of a reporting verb outside the quote's relative clause; else 0.

        In "Quill cuestionó a Poe, que dijo que era “…”" Quill is the speaker of what follows.
        """
        s, cue = view.s, chosen.cue
        if cue is None or not any(at > cue for at in view.quotes):
            return 0
        who = cue - 1
        while who > 1 and s[who].lower in CLITICS:
            who -= 1
        if who < 2 or s[who].lower not in _WHO or s[who - 1].text != ",":
            return 0
        outer = next((at for at in view.cues if 0 < at < who and s[at].classes & lx.STRONG_CUES), 0)
        phrase = view.subject(outer) if outer else None
        return 0 if phrase is not None and is_nobody(s, phrase, outer) else outer

    @staticmethod
    def words_after(place: Place, following: Tokens | None) -> Tokens | None:
        """Return the words after a quote: the next sentence, or what a comma or colon sets off.

        «…»: sono le prime parole del sindaco; «…», así de claro se mostró el alcalde.
        """
        s, after = place.view.s, place.at + 1
        if all(token.kind == POINT for token in s[after:]):
            return following
        if s[after].lower in _IT_IS and s[min(after + 1, len(s) - 1)].lower in _WHAT:
            return s.part(after, len(s))  # «…» è quanto afferma il sindaco
        return s.part(after + 1, len(s)) if s[after].text in _SET_OFF else None

    @staticmethod
    def speaker_after_quote(
        place: Place, best: Candidate | None, after: Tokens
    ) -> Attribution | None:
        """Return the speaker in the words after a quote, and the verb: «…». Così il sindaco."""
        if not after or (best is not None and best.cue is not None):
            return None
        if after[0].lower in ANAPHORIC_OPENERS:
            return anaphoric_attribution(after)
        return inverted_sentence(after) if place.at == 0 else None

    @staticmethod
    def is_report(
        view: SentenceView, phrase: Phrase, cue: int, reported: tuple[int, int, str]
    ) -> bool:
        """Whether the verb at `cue` reports a speaker's words: not in "il a été constaté que"."""
        that = bisect_left(view.s.starts, reported[0]) - 1
        return reported[2] != "indirect-that" or not opens_relative(view.s, phrase, cue, that)


def _of_own_clause(candidates: list[Candidate]) -> list[Candidate]:
    """Leave out who acts in the main clause beside one with "while" that reports the words.

    Alors que X dénonce « … », la mairie se défend; La mairie se défend tandis que X dénonce « … ».
    Not where the main clause may report other words: Alors que X dénonce « … », Y « … ».
    """
    s = candidates[0].sentence if len(candidates) > 1 else ()
    clause = next((at for at, token in enumerate(s) if token.lower in _WHILE), -1)
    if clause < 0 or sum(token.kind == QUOTED for token in s) > 1:
        return candidates
    for each in candidates:
        cue = each.cue or 0
        inside = clause < each.phrase[0] < cue < len(s) - 1 and s[cue + 1].kind == QUOTED
        if inside and all(token.kind != POINT for token in s[clause:cue]):
            between = range(clause, cue + 2)
            return [other for other in candidates if other.phrase[0] in between]
    return candidates


def _is_target(candidate: Candidate) -> bool:
    """Whether a phrase before a colon is a work, a target, or an attack with its target.

    Criticó a | X: «…»; Poi | la stoccata al sindaco: «…».
    """
    s, (first, last) = candidate.sentence, candidate.phrase
    if candidate.rule != "x-colon":
        return False
    head = s[min(first + (s[first].classes & lx.DETERMINER > 0), last)]
    if s[first].lower in _NOT and _is_last_governed(s, first, last):
        return True  # No quiso hablar de X: «…»
    if head.lower in _WRITINGS or s[last + 1].text == "?":
        return True  # sur l'affiche, | cette phrase : « … »; Soddisfatto?: «…»
    if head.lower in STATEMENTS - _LETTERS and s[last + 1].text == ":" and last - first < 2:
        return True  # Poi | un appello: «…»
    if head.classes & lx.TITLED and head.kind == WORD and not head.classes & lx.TITLE:
        return True  # Il titolo del giornale è: «…»
    aged = s[last + 1].text == "," and s[min(last + 2, len(s) - 1)].kind == NUMBER
    unnamed = first and s[first - 1].lower in ROMANCE_FOR and s[last].kind == WORD
    if unnamed and any(t.classes & lx.FINITE for t in s[:first]):
        return True  # Habló de lo que significa la obra para | los vecinos: «…»
    if first and s[first - 1].kind == WORD and s[first - 1].lower in _TARGET_PREPOSITIONS:
        # La maison est à | Ada, 72 ans : « … »; A | Ada le preguntaron por Bo: «…»
        # A | Ada le duele: «…»
        moved = experiencer(s, len(s)) == candidate.phrase
        return not (aged or moved) and person_asked(s, len(s)) != candidate.phrase
    aimed = next((at for at in range(first + 1, last) if s[at].lower in _TARGET_PREPOSITIONS), 0)
    if not aimed:
        return False
    return not any(
        t.kind == CAPITAL or t.classes & lx.SPEAKER_NOUN for t in s[max(first, 1) : aimed]
    )


def _is_told(candidate: Candidate) -> bool:
    s, phrase, cue = candidate.sentence, candidate.phrase, candidate.cue
    return cue is not None and is_told(s, phrase, cue)


def _is_last_governed(s: Tokens, first: int, last: int) -> bool:
    """Whether the last noun of a phrase follows a preposition: hablar de X; not: d'accordo la X."""
    link = next((at for at in range(last, first, -1) if s[at].classes & lx.PREPOSITION), 0)
    return link > 0 and not any(token.classes & lx.DETERMINER for token in s[link + 2 : last + 1])


def _subject_for_pronoun(candidate: Candidate) -> Candidate:
    """Replace a pronoun after the quote by whom it repeats: Sa mère sourit : « … », dit-elle."""
    s, (first, last) = candidate.sentence, candidate.phrase
    repeats = first == last and candidate.rule == "said-x" and s[first].classes & lx.SUBJECT
    subject = inverted_pronouns.subject_repeated(s, first) if repeats else None
    return candidate.moved_to(subject)


def _with_whose_mouth(candidate: Candidate) -> Candidate:
    """Replace a body by who speaks for it: La oposición, por boca de | Ada Quill, lamentó que."""
    s, last = candidate.sentence, candidate.phrase[1]
    if last + 2 >= len(s) or s[last + 1].text != "," or s[last + 2].lower not in _BY:
        return candidate
    for at in range(last + 3, min(last + 5, len(s) - 2)):
        if s[at].lower in _MOUTHS and s[at + 1].lower in OF:
            return candidate.moved_to(owner_phrase(s, at + 2))
    return candidate


def _subject_in_number(candidate: Candidate) -> Candidate:
    """Replace a plural before a relative clause in the singular: X impugna los cobros, que ve «…».

    By whom a report addresses them, or by the main subject: dijo X a los medios, que añadió.
    """
    s, (first, last), cue = candidate.sentence, candidate.phrase, candidate.cue
    relative = last + 2
    if cue is None or not relative < cue or not first or s[relative].lower not in _WHO:
        return candidate
    if s[last + 1].text != "," or s[first].lower not in ROMANCE_PLURAL_ARTICLES:
        return candidate
    verb = next((t for t in s[relative + 1 : cue + 1] if t.classes & lx.FINITE), s[cue])
    if verb.lower.endswith(ROMANCE_PLURAL_ENDINGS):
        return candidate
    subject = phrase_before(s, first - 2) if s[first - 1].lower in TO and first > 1 else None
    if subject is None or not s[max(0, subject[0] - 1)].classes & lx.REPORT:
        subject = main_subject(s, across_quotes=True)
    return candidate.moved_to(subject)


def _first_to_act(candidate: Candidate) -> Candidate:
    """Replace "the first to …" by who that is: El primero en hablar fue | Ada Quill, quien dijo."""
    first = None if candidate.phrase[0] else clefts.first_to_act(candidate.sentence)
    return candidate.moved_to(first)


def _with_role(candidate: Candidate) -> Candidate:
    """Extend a phrase by a bare role before it: Directrice | du port, Ada Quill, ajoute."""
    s, (first, last) = candidate.sentence, candidate.phrase
    if first and s[first].lower in CONTRACTED_ARTICLES and s[first - 1].classes & lx.TITLE:
        return candidate._replace(phrase=(first - 1, last))
    return candidate


def _behind_topic(candidate: Candidate) -> Candidate:
    """Replace what a sentence opens with by who speaks: Quanto al futuro, dice | Ada Neri: «…»."""
    s, cue = candidate.sentence, candidate.cue
    if cue is None or not is_topic(s, candidate.phrase):
        return candidate
    subject = phrase_after(s, cue + 1)
    if subject is None or not names_somebody(s, subject):
        return candidate
    return candidate._replace(phrase=subject)


def _without_topic_words(candidate: Candidate) -> Candidate:
    """Cut "Quant à", "Quanto a", "Ainsi" before a name: Quant à | Ada Quill, ce qui la gêne."""
    s, (first, last) = candidate.sentence, candidate.phrase
    topic = last > first + 1 and s[first].lower in {"quant", "quanto"}
    start = first + 2 * topic
    while start < last and s[start].classes == lx.AUXILIARY and s[start + 1].kind == CAPITAL:
        start += 1
    return candidate._replace(phrase=(start, last)) if start > first else candidate


def _cut_before_verb(candidate: Candidate) -> Candidate:
    """Cut the phrase before an unlisted verb: l'attenzione | si sposta."""
    s, (first, last) = candidate.sentence, candidate.phrase
    if candidate.rule == "x-colon" and (verb := verb_after_role(s, first, last)):
        return candidate._replace(phrase=(first, verb - 1))
    if candidate.rule == "x-colon" and first < last and is_present(s, first, last):
        return candidate._replace(phrase=(first, last - 1))  # Il sindaco | sbotta: «…»
    for at in range(first + 1, last + 1):
        token = s[at]
        if token.kind != WORD or at == candidate.cue:
            continue
        is_infinitive_report = (
            token.lower in _INFINITIVE_MARKERS and at + 1 == last and candidate.rule == "x-colon"
        )
        if is_infinitive_report and s[last].lower.endswith(FRENCH_INFINITIVES):
            return candidate._replace(phrase=(first, at - 1))  # Et le maire de conclure : « … »
        if token.lower == "fa" and _may_act(s, first, at - 1):
            return candidate._replace(phrase=(first, at - 1))  # l'assessore | fa chiarezza
        if token.lower in ROMANCE_ITSELF or (_is_past(token.lower) and not token.classes):
            return candidate._replace(phrase=(first, at - 1))
    return candidate


def _may_act(s: Tokens, first: int, last: int) -> bool:
    """Whether a phrase may be the subject of "fa", and no time: il sindaco, but due anni, poco."""
    opens = s[first].kind == CAPITAL or s[first].classes & lx.DETERMINER
    return bool(opens) and s[last].lower not in SPANS


def _without_participle(candidate: Candidate) -> Candidate:
    """Cut a participle that opens a clause of its own: il sindaco | intervistato da una radio."""
    s, (first, last) = candidate.sentence, candidate.phrase
    if first >= last or last + 2 >= len(s) or candidate.cue is None or candidate.cue < last + 2:
        return candidate
    token, role = s[last], s[last - 1].kind == WORD and s[last - 1].classes & lx.TITLE
    plain = token.kind == WORD and not token.classes & ~(lx.LEAD | lx.VERB | lx.REPORT | lx.NAME)
    opens = plain and token.lower.endswith(PARTICIPLES) and s[last + 1].lower not in _OF_FIELD
    opens = opens and s[last + 1].classes & lx.PREPOSITION > 0
    return candidate._replace(phrase=(first, last - 1)) if role and opens else candidate


def _owner_of_thing(candidate: Candidate) -> Candidate:
    """Cut a thing with its owner to the owner's full name: la lunga estate di | Ada Quill.

    Before a relative clause with the verb, a surname will do: Dura la reazione di | Quill che dice.
    """
    s, (first, last) = candidate.sentence, candidate.phrase
    if candidate.cue is not None and candidate.cue > last and s[last + 1].lower in _WHO:
        owner = start_of_capitals(s, last, first)
        owned = owner > first + 1 and s[owner].kind == CAPITAL and s[owner - 1].lower in ROMANCE_OF
        if owned and not any(can_speak(token) for token in s[first : owner - 1]):
            return candidate._replace(phrase=(owner, last))
    if candidate.rule not in _SUBJECT_RULES or last - first < len(("estate", "di", "Ada", "Quill")):
        return candidate
    named = s[last - 1].kind == s[last].kind == CAPITAL and s[last - 2].lower in ROMANCE_OF
    described = s[max(first, 1) : last - 2]
    thing = not any(can_speak(t) or t.kind == CAPITAL for t in described)
    if candidate.rule != "subject":
        thing = thing and any(t.lower in _FEELINGS for t in described)
    return candidate._replace(phrase=(last - 1, last)) if named and thing else candidate


def _is_past(word: str) -> bool:
    """Whether a word has the ending of a past tense: habló, parlò, falou, hablaron."""
    return len(word) >= _SHORTEST_VERB and word.endswith(
        ("ó", "ò", "tou", "rou", "lou", "iou", "aient", "aron", "ieron", "arono", "aram", "eram")
    )


def _from_name_after_for(candidate: Candidate) -> Candidate:
    """Cut a phrase to a full name after "for": Même constat pour | Ada Quill, patronne : « … ».

    After "with", if those who write have met them: Hablamos con | Ada Quill.
    """
    s, (first, last) = candidate.sentence, candidate.phrase
    if candidate.rule != "x-colon":
        return candidate
    at = next((at for at in range(last - 1, first, -1) if s[at].lower in _FOR | _WITH), 0)
    if at and s[at].lower in _WITH and not s[first].lower.endswith(_OURS):
        return candidate
    named = at and last - at > 1 and all(t.kind == CAPITAL for t in s[at + 1 : last + 1])
    return candidate._replace(phrase=(at + 1, last)) if named else candidate
