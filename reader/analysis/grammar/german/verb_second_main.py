"""Subjects of whole sentences in German word order, where they need not precede the verb."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import (
    head_words,
    is_person,
    is_thing,
    is_thing_noun,
    may_act,
)
from reader.analysis.grammar.german.attributes import (
    OUTSIDE,
    name_with_complement,
    nominal_part,
    noun_with_long_attribute,
)
from reader.analysis.grammar.german.grammatical_antecedents import is_demonstrative
from reader.analysis.grammar.german.phrase_after_verb import (
    DEMONSTRATIVES,
    end_of_opening_adverbial,
    phrase_after_adverbs,
)
from reader.analysis.grammar.german.subject_choice import (
    LATER,
    OPENING_ADVERBS,
    another_person,
    choose_subject,
)
from reader.analysis.grammar.german.subordinate_subjects import opens_verb_final_clause
from reader.analysis.grammar.german.verb_groups import REACH, is_clause_final
from reader.analysis.grammar.german.verb_second import verb_second_subject
from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.complements import GENITIVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase, clause_start, start_of_capitals
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_SUBORDINATORS = frozenset(
    {"dass", "daß", "ob", "weil", "wenn", "obwohl", "nachdem", "bevor", "solange"}
)
_ADJECTIVES = ("iche", "ige", "ische", "are", "arte", "arfe", "este", "ße", "ute", "dere")
_PREDICATES = ("lich", "ig", "isch", "bar", "sam", "iert")  # Verantwortlich | ist Ada Vogel
_CONCERNS = frozenset({  # of a thing: Das Lob galt Jan Vogel, Das Buch handelt von Jan Vogel
    "galt", "galten", "gilt", "gelten", "gebührt", "gebührte", "handelt", "handelte", "handeln",
    "erzählt", "erzählte", "erzählen", "betrifft", "betraf", "zeigt", "zeigte", "zeigen",
})  # fmt: skip
_BEFORE_CONCERNED = _SUBORDINATORS | _CONCERNS | {"er", "sie", "ich", "wir", "man"}
_OWN = frozenset({"sein", "seine", "seinen", "ihr", "ihre", "ihren"})
_PERSONS = ("in", "er", "frau")  # endings of unlisted nouns for persons
_COMPARED = frozenset({"umso", "desto", "je"})
_FOCUS = frozenset({"auch", "selbst", "sogar", "nur", "allein", "besonders"})
_SPANS = word_set("""
sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr
jahre jahren uur dag dagen weken maand maanden jaar
""")
_WHOM = frozenset({"ihn", "ihm", "ihnen"})


def corrected_main_subject(
    s: Sequence[Token], main: Phrase | None, language: Language
) -> Phrase | None:
    """Correct the subject `main` found by English order: it may be "es", one word or an object."""
    if (
        s[0].lower in DEMONSTRATIVES
        and len(s) > 1
        and s[1].kind == WORD
        and s[1].classes & lx.FINITE
    ):
        return (0, 0)  # Diese nahm es leicht
    if is_demonstrative(s, 0):
        return (0, 0)  # Der antwortete: …
    if (other := another_person(s)) is not None:
        return other
    man = main[1] + 2 if main else len(s)
    if man < len(s) and s[man].lower == "man" and s[man - 1].classes & lx.FINITE:
        return (man, man)  # Deren Alter könne | man | nur raten
    if main and (focused := _before_relative_clause(s, main)) is not None:
        return focused
    if main and (named := _name_before_role(s, main)):
        governed = named[0] > 0 and s[named[0] - 1].classes & lx.PREPOSITION
        main = None if governed else named  # Mit Ada Vogel, | Wirtin der Alp, kam …
    main = None if main and _is_time_before(s, main) else _without_object(s, main, language)
    weak = main is None or _is_doubtful(s, main, language)
    if main is not None and not main[0] and _holds_object(s, main, language):
        person = _person_after_verb(s, main, language)
        main, weak = person or main, person is None
    if weak or (main and s[main[0]].classes & lx.OBLIQUE):
        main = (
            _main_verb_subject(s, language)
            or _subject_of_unlisted_verb(s, language)
            or main
            or _pronoun_after_comma(s)
            or _subject_after_pronoun(s)
        )
        if main and s[main[0]].classes & lx.OBLIQUE:
            main = _subject_after_object(s, main, language) or main
    if main is None:
        return None
    main = noun_with_long_attribute(s, len(s), main) or main
    if main[0] > 2:
        main = name_with_complement(s, main, language.first_names) or main
    er = _pronoun_after_verb(s, main) if language.nouns_capitalised else None  # Dutch: there
    return er or _with_genitive(s, main)


def is_thing_as_subject(s: Sequence[Token], main: Phrase, language: Language) -> bool:
    """Whether the subject of a sentence is no person or body: Widerspruch kommt von Ada Vogel.

    Or it is only its predicate: Verantwortlich für den Umbau ist Ada Vogel.
    """
    noun = head_words(s, main)[-1]  # Der Leiter | der Abteilung
    abstract = noun.classes & (lx.OBJECT_NOUN | lx.SPEECH) or is_thing_noun(noun.lower)
    adjective = main[0] == 0 and s[0].lower.endswith(_PREDICATES) and not s[0].classes
    return bool(abstract) or adjective or is_thing(s, main, language)


def does_another_act(s: Sequence[Token], name: int) -> bool:
    """Whether whoever is named at a token of a German sentence about a thing is only concerned.

    Das Lob galt Vogel; Klar ist, dass Vogel kommt; Seit Jahren kennt er Vogel.
    """
    return any(token.lower in _BEFORE_CONCERNED for token in s[:name])


def _is_time_before(s: Sequence[Token], main: Phrase) -> bool:
    """Whether a phrase tells when: Drei Stunden | später trat Vogel zurück."""
    after = s[main[1] + 1].lower if main[1] + 1 < len(s) else ""
    return after in LATER and s[main[1]].lower in _SPANS


def _without_object(s: Sequence[Token], main: Phrase | None, language: Language) -> Phrase | None:
    """Return the subject found by English order without an unlisted verb in it.

    None if it is an object, or if it opens a clause: Dass Pläne geändert wurden, sei ….
    """
    if main is None or (main[0] == 0 and _is_object(s)):
        return None
    if not main[0] and language.nouns_capitalised:
        main = _without_swallowed_verb(s, main, language)
    opening = s[main[0]]  # the office OB is no "ob"
    clause = opening.kind == WORD and opening.lower in _SUBORDINATORS
    clause = clause or _is_dutch_clause(s, main)
    return None if clause else main


def _is_doubtful(s: Sequence[Token], main: Phrase, language: Language) -> bool:
    """Whether another subject is to be sought: the phrase is one word, "es", a verb, incomplete."""
    first, last = main
    if last == 0 or s[first].lower == "es" or _is_after_comma(s, main) or _is_verb(s[first]):
        return True
    opens = s[first].kind == WORD and not s[first].classes
    if opens and first < last and s[first + 1].classes & lx.DETERMINER:
        return True  # So | wirkte die Wirtin
    incomplete = first < last and not _is_whole(s, main)
    if incomplete and (language.nouns_capitalised or head_of(s, first) < 0):
        return True
    return s[0].lower == "samen" and not first


def _is_dutch_clause(s: Sequence[Token], main: Phrase) -> bool:
    """Whether "dat" opens a clause with a subject of its own, instead of a phrase: Dat ze kwam."""
    first, last = main
    if s[first].lower != "dat" or first == last:
        return False
    following = s[first + 1]
    return following.kind == CAPITAL or bool(following.classes & (lx.SUBJECT | lx.DETERMINER))


def _before_relative_clause(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the X of "Auch X, die die Alp bewirtschaftet, hat genug"."""
    if s[0].lower not in _FOCUS or main[0] < 3 or s[main[0]].lower not in {"der", "die", "das"}:
        return None
    focused = phrase_after(s, 1)
    ends = focused is not None and focused[1] == main[0] - 2 and s[main[0] - 1].text == ","
    return focused if ends else None


def _name_before_role(s: Sequence[Token], role: Phrase) -> Phrase | None:
    """Return the name to which a role in commas belongs: Auch Ada Vogel, | Wirtin der Alp, kam."""
    comma = role[0] - 1
    if comma < 2 or s[comma].text != "," or not s[comma - 1].kind == s[comma - 2].kind == CAPITAL:
        return None
    end = next((at for at in range(role[1] + 1, len(s)) if s[at].kind in (POINT, QUOTED)), 0)
    titled = any(token.classes & (lx.TITLE | lx.DETERMINER) for token in s[role[0] : role[1] + 1])
    acts = any(token.kind == WORD and token.classes & lx.FULL_VERB for token in s[role[0] : end])
    if not end or s[end].text not in (",", ":") or not titled or acts:
        return None
    return start_of_capitals(s, comma - 2), comma - 1


def _without_swallowed_verb(s: Sequence[Token], main: Phrase, language: Language) -> Phrase:
    """Return the subject of an unlisted verb inside a phrase: Sein Rezept | verrät | die Wirtin."""
    after = nominal_part(s, main)
    verb = after[0] - 1
    while verb > 0 and s[verb].lower in OUTSIDE:
        verb -= 1
    if verb < 1 or s[verb].kind != WORD or s[verb].classes & lx.CONJUNCTION:
        return main
    before = (0, verb - 1)
    acts = may_act(s, after, language)
    return choose_subject(s, verb, before, after, language, acts=acts)


def _is_owned_thing(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a phrase is a possessive and a thing, so that its owner is the subject: Sein Ziel."""
    if s[phrase[0]].lower not in _OWN or is_person(s, phrase, language):
        return False
    noun = s[phrase[1]].lower
    return is_thing_noun(noun) or not noun.endswith(_PERSONS)


def _holds_object(s: Sequence[Token], main: Phrase, language: Language) -> bool:
    """Whether words before a verb are an object: Das kann auch | Ada; Klare Worte | fand Ada.

    Or a predicate: Sichtlich froh | war Ada.
    """
    last = main[1]
    if last and all(token.kind == WORD and not token.classes for token in s[1 : last + 1]):
        return not s[0].classes & (lx.DETERMINER | lx.TITLE) and s[0].lower not in _COMPARED
    if _is_owned_thing(s, main, language):
        return True
    if s[0].lower in {"das", "dies"}:
        return last > 1 and s[1].kind == WORD and bool(s[1].classes & lx.VERB)
    adjective = last > 0 and s[0].lower.endswith(_ADJECTIVES) and s[1].kind == CAPITAL
    adjective = adjective and (last == 1 or bool(s[2].classes & lx.PREPOSITION))
    return adjective and not s[0].classes and s[0].lower not in language.first_names


def _person_after_verb(s: Sequence[Token], main: Phrase, language: Language) -> Phrase | None:
    """Return the person after the verb after an object: Klare Worte fand | Ada Vogel."""
    verb = main[1] + 1
    if verb + 1 >= len(s) or s[verb].kind != WORD or s[verb].classes & lx.PREPOSITION:
        return None
    person = phrase_after_adverbs(s, verb + 1)
    return person if person is not None and is_person(s, person, language) else None


def _is_object(s: Sequence[Token]) -> bool:
    """Whether a demonstrative object opens the sentence: Das nahm ihm die Richterin nicht ab."""
    if s[0].lower not in {"das", "dies"} or len(s) < len(("Das", "nahm", "ihm")):
        return False
    verb = s[1].kind == WORD and s[1].classes & lx.FINITE and s[2].kind == WORD
    return bool(verb) and bool(s[2].classes & (lx.OBJECT | lx.DETERMINER | lx.SUBJECT))


def _is_verb(token: Token) -> bool:
    """Whether a lower-case word is a finite verb: So | soll der Richter …."""
    return token.kind == WORD and bool(token.classes & lx.VERB)


def _is_after_comma(s: Sequence[Token], main: Phrase) -> bool:
    """Whether the phrase opens a relative clause or is an apposition to a subject after its verb.

    In einem Brief, der am Montag kam, …; Gestern sagte Vogel, Chef der Werft: …
    """
    first = main[0]
    if first < 2 or s[first - 1].text != ",":
        return False
    inside = (
        at for at in range(1, first - 1) if s[at].kind == WORD and s[at].classes & lx.FULL_VERB
    )
    if any(not is_clause_final(s, at) for at in inside):
        return True
    inserted = s[main[1] + 1].text == "," if main[1] + 1 < len(s) else False
    if inserted and s[0].classes & lx.PREPOSITION and s[first].kind == CAPITAL and not any(inside):
        return True  # Nach dem Spiel in der Liga, Gruppe 4, war Vogel froh
    led = first + 1 < len(s) and s[first + 1].classes & (lx.PREPOSITION | lx.AUXILIARY)
    return s[first].lower in {"der", "die", "das"} and bool(led)  # but: die neue Chefin


def _with_genitive(s: Sequence[Token], main: Phrase) -> Phrase:
    """Extend a subject by its genitive: Eine Sprecherin des Amts | wollte nichts sagen."""
    first, last = main
    at = last + 1
    if first == last or s[last].kind != CAPITAL or at >= len(s) or s[at].lower not in GENITIVE:
        return main
    noun = next((i for i in range(at + 1, min(at + 4, len(s) - 1)) if s[i].kind == CAPITAL), 0)
    if not noun or (s[noun + 1].kind != WORD and s[noun + 1].text != ":"):
        return main
    following = s[noun + 1].classes
    verb = following & lx.FINITE or not following & (lx.PREPOSITION | lx.CONJUNCTION | lx.OBJECT)
    return (first, noun) if verb else main


def _pronoun_after_verb(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the pronoun subject after the verb if an object opens: Der Polizei dankte er."""
    at = main[1] + 2
    if main[0] or at >= len(s) or main[0] == main[1]:
        return None
    is_pronoun_after_verb = s[at].lower == "er" and s[at - 1].kind == WORD
    return (at, at) if is_pronoun_after_verb else None


def _pronoun_after_comma(s: Sequence[Token]) -> Phrase | None:
    """Return the pronoun after an unlisted verb and a comma: "Darauf angesprochen, winkt er ab"."""
    for at in range(2, min(len(s), REACH)):
        if s[at].kind == QUOTED:
            return None
        verb = s[at - 1].kind == WORD and not s[at - 1].classes and s[at - 2].text == ","
        if verb and s[at].lower in {"er", "sie"}:
            return (at, at)
    return None


def _subject_after_pronoun(s: Sequence[Token]) -> Phrase | None:
    """Return the subject after an unlisted verb and its pronoun: Am Tor empfingen ihn Hunderte."""
    for at in range(2, min(len(s), REACH)):
        if s[at].kind == QUOTED:
            return None
        verb = s[at - 1].kind == WORD and not s[at - 1].classes
        if verb and s[at].lower in _WHOM:
            return phrase_after_adverbs(s, at + 1) if at + 1 < len(s) else None
    return None


def _subject_of_unlisted_verb(s: Sequence[Token], language: Language) -> Phrase | None:
    """Return the person after an adverbial and an unlisted verb: Am Tor lauerte | Ada Vogel."""
    if not language.nouns_capitalised:
        return None
    opens = s[0].lower in OPENING_ADVERBS or s[0].classes & lx.OBJECT_NOUN  # Mut | bewies Ada
    verb = end_of_opening_adverbial(s) or int(opens != 0)
    if not 0 < verb < len(s) - 1 or s[verb].kind != WORD or s[verb].classes:
        return None
    person = phrase_after_adverbs(s, verb + 1)
    if person is None or _joins_names(s, person, language):
        return None
    name = person[0] == person[1] and s[person[0]].kind == CAPITAL and not s[person[0]].classes
    return person if name or is_person(s, person, language) else None


def _joins_names(s: Sequence[Token], person: Phrase, language: Language) -> bool:
    """Whether a phrase may be a subject and its object: Beim Jubel umarmte | Poe Vogel."""
    first = s[person[0]]
    two = first.kind == CAPITAL and person[0] < person[1] and s[person[0] + 1].kind == CAPITAL
    return two and not lx.is_first_name(first.lower, language) and not first.classes & lx.TITLE


def _subject_after_object(s: Sequence[Token], phrase: Phrase, language: Language) -> Phrase | None:
    """Return the subject after an object and an unlisted verb: Den Gast empfingen | die Kinder.

    None for a thing after a dative: in "Dem Gast platzte der Kragen: „…“" the guest is the speaker.
    """
    verb = phrase[1] + 1
    if phrase[0] or verb + 1 >= len(s) or s[verb].kind != WORD or s[verb].classes:
        return None
    subject = phrase_after_adverbs(s, verb + 1)
    happens = s[phrase[0]].lower == "dem" and subject is not None
    return None if happens and subject and is_thing(s, subject, language) else subject


def _main_verb_subject(s: Sequence[Token], language: Language) -> Phrase | None:
    """Return the subject of the first verb in second position, skipping clause-final verbs."""
    for at, token in enumerate(s[:REACH]):
        if token.kind == QUOTED:
            return None
        finite = token.classes & lx.FINITE and not token.classes & lx.PREPOSITION  # not: am Tor
        if at and token.kind == WORD and finite:
            if is_clause_final(s, at) and (
                not token.classes & lx.AUXILIARY or _closes_clause(s, at)
            ):
                continue
            subject = verb_second_subject(s, at, subject_of(s, at), language)
            if subject is not None and _is_whole(s, subject):
                return subject
    return None


def _is_whole(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase has a noun or a pronoun: not "Die" of "Die kontrollierten Medien"."""
    known = lx.SUBJECT | lx.TITLE | lx.OBJECT
    return any(t.kind != WORD or t.classes & known for t in s[phrase[0] : phrase[1] + 1])


def _closes_clause(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb ends a subordinate clause: …, der am Montag kam, …."""
    first = clause_start(s, verb)
    opens = opens_verb_final_clause(s[first])
    return opens and (first > 1 or bool(s[0].classes & lx.CONJUNCTION))
