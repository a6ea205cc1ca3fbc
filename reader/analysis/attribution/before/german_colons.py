"""German and Dutch speakers before a colon, above all in labels: So auch Ada Vogel: „…“."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.attribution.before.topic_labels import has_verb, named_before_topic
from reader.analysis.attribution.candidates import may_be_speaker
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.view_sources import can_hold_view
from reader.analysis.grammar.german.actors import is_body, is_person, is_thing
from reader.analysis.grammar.german.announcing_nouns import (
    bearer_of_mood,
    is_announced_by_owner,
    is_announcing,
    is_announcing_noun,
    is_mood,
    owner_of_announcing_noun,
    owner_of_last_noun,
    subject_before_colon,
    subject_before_object,
    without_dative_article,
)
from reader.analysis.grammar.german.attributes import name_before_role
from reader.analysis.grammar.german.given_views import (
    giver_of_response,
    holder_of_certainty,
)
from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.german.subordinate_subjects import subject_of_relative_clause
from reader.analysis.grammar.german.verb_groups import COORDINATORS
from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    clause_start,
    is_pronoun,
    start_of_capitals,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_GIVES,
    GERMAN_OWNERS,
    GERMAN_PERSONAL,
    GERMANIC_IS,
    GERMANIC_ONE,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, WORD, Token

_PRESENTS = frozenset({"stellt", "stellte", "stellen", "stellten"})
_AFTER_HEADING = frozenset({":", "–", "—"})
_COMPARISONS = frozenset({
    "ook", "zo", "so", "auch", "ähnlich", "anders", "ganz", "genauso", "ebenso", "dagegen",
    "deutlicher",
})  # fmt: skip
_ADVERBS = frozenset({
    "dazu", "hierzu", "darauf", "darüber", "damit", "dabei", "danach", "darum", "nochmals",
    "wieder", "abschließend", "vorher", "nachher", "damals", "einst", "einerseits", "andererseits",
})  # fmt: skip
_FROM = frozenset({"von", "vom", "bei", "beim", "aus", "van", "bij", "vanuit"})
_COMES = frozenset({
    "kommt", "kam", "kommen", "kamen", "stammt", "stammte", "gibt", "gab", "komt", "kwam", "komen",
    "kwamen", "klinkt", "klonk",
})  # fmt: skip
_WOULD_BE = frozenset({"wäre", "wären", "sei", "seien"})
_UNNAMED = frozenset({"ich", "wir", "jemand", "irgendjemand", "ik", "wij", "we", "iemand"})
_SOUNDS = frozenset({"kam", "kommt", "ertönte", "ertönt", "schallte", "schallt", "tönte", "tönt"})
_LONGEST_OWNER = 4  # tokens of a name in the genitive, and the noun
_GIVES_REACH = 3  # tokens: gab es noch
_ADJECTIVES = ("e", "er", "es", "em")  # endings; no finite verb of the third person has them
_LOOSE = frozenset(  # words between a copula and the source of a mood
    {"es", "das", "dies", "auch", "er", "dat", "het", "ook", "dagegen", "hingegen", "daarentegen"}
)
_BODIES_TOO = frozenset({"rat"})  # advice that has the name of a body
_ABOUT = frozenset({
    "über", "zu", "zum", "zur", "nach", "gegen", "over", "na", "tegen", "tijdens", "naar",
})  # fmt: skip
_ASKING = frozenset({"wie", "warum", "wieso", "weshalb", "ob", "wo", "wann", "wer", "was"})
_DUTCH_ENDINGS = ("t", "de", "te")  # of verbs with one subject
_DUTCH_FIELDS = frozenset({"sport", "topsport", "transport", "kunst", "markt", "ambacht"})


def dutch_role_before_verb(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return a Dutch role without the clause after it: De burgemeester | wrijft in haar handen.

    Not: De wethouder financiën, De directeur operationele zaken.
    """
    first, last = phrase
    if last < first + 2 or not s[first].classes & lx.DETERMINER or s[first + 1].kind != WORD:
        return phrase
    verb = s[first + 2]
    acts = s[first + 1].classes & lx.TITLE and verb.kind == WORD and not verb.classes
    acts = acts and verb.lower.endswith(_DUTCH_ENDINGS) and verb.lower not in _DUTCH_FIELDS
    return (first, first + 1) if acts else phrase


def speaker_by_construction(place: Place, last: int) -> Phrase | None:
    """Return the speaker of a clause that needs no verb of saying: Die Forderung der Wirte: „…“.

    `last` is the last token before the colon but for words in brackets.
    """
    german = place.view.language.nouns_capitalised
    if german and (acting := _subject_of_relative_clause(place)) is not None:
        return acting
    if (compared := _compared_label(place, last)) is not None:
        return compared
    s, language = place.view.s, place.view.language
    giver = giver_of_response(s, place.at - 1, language)
    holder = giver or holder_of_certainty(s, place.at - 1, language)
    if (owner := holder or _owner_in_label(place)) is not None:
        return owner
    if not german:
        return named_before_topic(place)
    named = named_before_topic(place) or _subject_after_question(place) or _holder_of_state(place)
    return named or _subject_of_unlisted_verb(place) or _owner_beside_thing(place)


def has_copula(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a clause whose verb seems to belong to it: Das ist für die Stadt."""
    return any(t.lower in GERMANIC_IS | _WOULD_BE for t in s[phrase[0] + 1 : phrase[1] + 1])


def label_speaker(place: Place) -> Phrase | None:
    """Return who a sentence without a verb before a colon names, or the owner of its noun."""
    s, colon = place.view.s, place.at - 1
    if s[colon - 1].classes & lx.OBJECT_NOUN:
        return subject_before_object(s, colon - 2)
    return subject_before_colon(s, place.previous + 1, colon)


def speaker_beside_subject(
    place: Place, main: Phrase, apposed: Phrase | None, otherwise: Phrase
) -> Phrase | None:
    """Return whom a sentence with a subject names as the speaker; None if it only tells something.

    `apposed` is a name in apposition at the end of the sentence, and `otherwise` who speaks if
    nothing shows that it is somebody else.
    """
    s, colon = place.view.s, place.at - 1
    if s[colon - 1].lower == "vor" and any(t.lower in _PRESENTS for t in s[1:colon]):
        return None  # Vogel stellte das neue Album vor: „…“
    if is_announcing(s, main, colon):
        return subject_before_colon(s, place.previous + 1, colon)
    owner = apposed or owner_of_announcing_noun(s, main, colon)
    if owner is not None:
        return name_before_role(s, owner) or owner
    bearer = _source_before_colon(s, main, colon, place.view.language) or bearer_of_mood(s, main)
    if bearer is not None:
        return bearer
    if otherwise == main and s[colon - 1].lower != "zu" and _is_what_there_is(s, main[0]):
        return None
    return None if is_mood(s, main, place.view.language) else otherwise  # Der Schock sitzt tief


def is_said_by_nobody_named(place: Place) -> bool:
    """Whether somebody unknown says the words after a colon, or the writer does.

    Aus der Menge rief jemand: „…“, Aus dem Saal kam der Ruf: „…“.
    """
    clause = _clause_before(place)
    crowd = len(clause) > 2 and clause[0].lower == "aus" and clause[2].lower != "sicht"
    return (crowd and any(t.lower in _SOUNDS for t in clause)) or is_said_in_first_person(place)


def is_said_in_first_person(place: Place) -> bool:
    """Whether the clause beside a quote is the writer's: Da habe ich gesagt: „…“; “…”, zei ik.

    "Jemand" is nobody who is named, either.
    """
    s = place.view.s
    after = place.at + 1 + (s[min(place.at + 1, len(s) - 1)].text == ",")
    return any(
        any(token.classes & lx.REPORT for token in clause)
        and any(token.lower in _UNNAMED for token in clause)
        and (place.view.language.nouns_capitalised or _is_first_person_beside_verb(clause))
        for clause in (_clause_before(place), s[after : after + 2])
    )


def _is_first_person_beside_verb(clause: Sequence[Token]) -> bool:
    """Whether "ik" is right beside its verb: Toen zei ik; not: Ze vertelde | wat wij niet wisten.

    In Dutch no comma parts a subordinate clause from the main one, as one does in German.
    """
    return any(
        (one.lower in _UNNAMED and other.classes & lx.REPORT)
        or (other.lower in _UNNAMED and one.classes & (lx.REPORT | lx.AUXILIARY))
        for one, other in pairwise(clause)
    )


def _clause_before(place: Place) -> Sequence[Token]:
    """Return the clause that leads into a quote by a colon or a comma; may be empty."""
    s, colon = place.view.s, place.at - 1
    if colon < 1 or s[colon].text not in (":", ","):
        return ()
    return s[clause_start(s, colon) : colon]


def _is_what_there_is(s: Sequence[Token], first: int) -> bool:
    """Whether a phrase is the object of "es gibt": Am Abend gab es | Streit um den Hafen: „…“."""
    near = {token.lower for token in s[max(0, first - _GIVES_REACH) : first]}
    return "es" in near and not near.isdisjoint(GERMAN_GIVES)


def _subject_of_relative_clause(place: Place) -> Phrase | None:
    """Return the X of "Gezeigt wurde ein Film, in dem X den Rat lobt: „…“", with any verb."""
    s, last, language = place.view.s, place.at - 2, place.view.language
    comma = next((at for at in range(last, 1, -1) if s[at].kind == POINT), 0)
    if not comma or s[comma].text != "," or s[last].kind != WORD or comma <= place.previous:
        return None
    subject, main = subject_of_relative_clause(s, comma), place.view.main
    if subject is None or subject[1] >= last or (main and _may_own_words(s, main, language)):
        return None
    acts = s[subject[0]].lower in GERMAN_PERSONAL or is_person(s, subject, language)
    return subject if acts else None


def _compared_label(place: Place, last: int) -> Phrase | None:
    """Return the Ada Vogel of "So auch Ada Vogel: „…“" and "Ganz anders die Wirtin: „…“".

    Also of "Darauf Ada Vogel, Chefin der Werft: „…“", "Stimmen zum Spiel: Ada Vogel (SV Wald): „…“"
    and "Hafenstreit – Ada Vogel: „…“".
    """
    s, at = place.view.s, 0
    marks = (i for i in range(last - 1, place.previous + 1, -1) if s[i].text in _AFTER_HEADING)
    heading = next(marks, 0)
    phrase = phrase_after(s, heading + 1) if heading else None
    if heading and (s[heading].text == ":" or _is_of_topic(place, phrase)):
        return phrase if phrase is not None and phrase[1] == last else None
    while at < place.at - 2 and (s[at].lower in _COMPARISONS or (not at and _leads_on(s[0]))):
        at += 1
    at = at or s[0].lower in COORDINATORS  # Und Ada Vogel: „…“
    phrase = phrase_after(s, at) if at else None
    if phrase is None or phrase[1] == last:
        return phrase
    if s[phrase[1] + 1].lower in COORDINATORS:  # Dazu Ada Vogel und Jan Poe: „…“
        other = phrase_after(s, phrase[1] + 2)
        return (phrase[0], last) if other is not None and other[1] == last else None
    if phrase[0] == phrase[1] or not s[phrase[0]].kind == s[phrase[1]].kind == CAPITAL:
        return None
    after = s[phrase[1] + 1]
    told = after.text == "," or (after.classes & lx.PREPOSITION and not has_verb(place))
    return phrase if told else None


def _is_of_topic(place: Place, phrase: Phrase | None) -> bool:
    """Whether a dash before a phrase ends a topic: Hafenstreit –; not: Ada Vogel – Wirtin: „…“."""
    s, language = place.view.s, place.view.language
    named = lx.is_first_name(s[place.previous + 1].lower, language)
    person = phrase is not None and is_person(s, phrase, language)
    return person and not named and not has_verb(place)


def _leads_on(token: Token) -> bool:
    """Whether an adverb that opens a label refers to what was said before: Dazu Ada Vogel: „…“."""
    return token.lower in _ADVERBS or bool(
        token.classes & lx.AUXILIARY and not token.classes & (lx.VERB | lx.DETERMINER)
    )


def _owner_beside_thing(place: Place) -> Phrase | None:
    """Return the X of "Das war die Antwort des X: „…“", if no person is the subject."""
    view, s = place.view, place.view.s
    owner = owner_of_last_noun(s, place.at - 1)
    main = view.main
    if owner is None or (main and _may_own_words(s, main, view.language)):
        return None
    return without_dative_article(s, owner)


def _may_own_words(s: Sequence[Token], main: Phrase, language: Language) -> bool:
    """Whether a subject may be the speaker itself: a person, a pronoun, an organisation."""
    personal = s[main[0]].lower in GERMAN_PERSONAL or is_person(s, main, language)
    return personal or is_body(s, main)


def _owner_in_label(place: Place) -> Phrase | None:
    """Return the owner of the words in a sentence without a verb: Die Forderung der Wirte: „…“.

    That is the holder of a view too: Für Ada Vogel eine klare Sache: „…“. A possessive stays with
    its noun: Sein Fazit | nach dem Spiel: „…“.
    """
    s = place.view.s
    if (owned := _owned_noun_before_topic(place)) is not None:
        return owned
    if s[0].lower in {"für", "voor"} and not any(t.classes & lx.FINITE for t in s[1 : place.at]):
        holder = phrase_after(s, 1)
        if holder is not None and holder[1] < place.at - 2 and can_hold_view(s, holder):
            return holder
    for noun in range(1, min(place.at - 1, _LONGEST_OWNER)):
        closes = noun == place.at - 2 or s[noun + 1].classes & lx.PREPOSITION
        if closes and is_announced_by_owner(s, noun):
            return (0, noun - 1)  # Ada Holms | Fazit nach dem Spiel
    owner = owner_of_announcing_noun(s, (0, place.at - 2), place.at - 1)
    return None if owner is None else without_dative_article(s, owner)


def _owned_noun_before_topic(place: Place) -> Phrase | None:
    """Return the "sein Rat" of a label without a verb: Sein Rat an die Jugend: „…“."""
    s, language = place.view.s, place.view.language
    if place.previous >= 0 or s[0].lower not in GERMAN_OWNERS or has_verb(place):
        return None
    noun = next((at for at in range(1, place.at - 1) if s[at].kind == CAPITAL), 0)
    if not noun or not s[noun + 1].classes & lx.PREPOSITION:
        return None
    if s[noun].lower in _BODIES_TOO or is_announcing_noun(s[noun].lower):
        return (0, noun)
    from reader.analysis.persons.german.person_nouns import means_person

    person = means_person(GERMAN_OWNERS[s[0].lower], s[noun].lower)
    return (0, noun) if is_thing(s, (0, noun), language) and not person else None


def without_topic(place: Place, speaker: Phrase) -> Phrase:
    """Return the X of a label without a verb: De wethouder | over de haven: “…”.

    Also of "Seine Partei | in einer Mitteilung: „…“".
    """
    s, (first, last) = place.view.s, speaker
    if last != place.at - 2 or not s[first].classes & lx.DETERMINER or has_verb(place):
        return speaker
    for at in range(first + 2, last):
        told = s[at].lower == "in" and s[at + 1].lower in GERMANIC_ONE
        if told or s[at].lower in _ABOUT:
            return (first, at - 1)
    return speaker


def _subject_after_question(place: Place) -> Phrase | None:
    """Return the X of "Wie es dazu kam, fragte sich X: „…“", after an indirect question."""
    s, colon = place.view.s, place.at - 1
    comma = next((at for at in range(2, colon - 2) if s[at].text == ","), 0)
    if s[0].lower not in _ASKING or not comma or place.previous >= 0:
        return None
    if s[comma + 1].kind != WORD or s[comma + 1].classes & (lx.CONJUNCTION | lx.RELATIVE):
        return None
    subject = phrase_after(s, comma + 2)
    if subject is None or subject[1] >= colon:
        return None
    person = is_person(s, subject, place.view.language)
    return subject if person or may_be_speaker(place.view, subject) else None


def _subject_of_unlisted_verb(place: Place) -> Phrase | None:
    """Return the X of "Am Tor wiegelt X ab: „…“", whose verb only its form shows.

    A clause may precede it: Auf die Frage, ob es regne, wiegelt X ab: „…“.
    """
    view, s, colon = place.view, place.view.s, place.at - 1
    opens = s[0].classes & (lx.LEAD | lx.PREPOSITION)
    if place.previous >= 0 or not opens or any(cue < colon for cue in view.cues):
        return None
    for verb in range(2, colon - 1):
        if s[verb].kind == WORD and s[verb].classes & lx.FULL_VERB:
            if s[verb + 1].text == ",":
                continue  # of the clause before
            return None
        if s[verb].kind != WORD or s[verb].classes:
            continue
        if s[verb - 1].kind not in (CAPITAL, NUMBER) and s[verb - 1].text != ",":
            continue
        if s[verb].lower.endswith("te") or not s[verb].lower.endswith(_ADJECTIVES):
            subject = phrase_after_adverbs(s, verb + 1)
            if subject is None or subject[1] >= colon:
                return None
            acts = is_person(s, subject, view.language) or is_body(s, subject)
            return subject if acts else None
    return None


def _holder_of_state(place: Place) -> Phrase | None:
    """Return the X of "Bei X überwiegt die Freude: „…“" and "Bei X klingt das so: „…“"."""
    view, s = place.view, place.view.s
    if s[0].lower not in {"bei", "beim"} or any(cue < place.at for cue in view.cues):
        return None
    holder = phrase_after(s, 1)
    if holder is None or holder[1] > place.at - 4 or not is_person(s, holder, view.language):
        return None
    main = view.main
    acts = main is not None and (
        s[main[0]].lower in GERMAN_PERSONAL or is_person(s, main, view.language)
    )
    return None if acts else (holder[0] + bool(s[holder[0]].classes & lx.DETERMINER), holder[1])


def _source_before_colon(
    s: Sequence[Token], main: Phrase, colon: int, language: Language
) -> Phrase | None:
    """Return the X of "Kritik kommt von X: „…“" and of "Der Ärger bei X ist groß: „…“"."""
    if is_person(s, main, language) or is_body(s, main) or is_pronoun(s[main[0]]):
        inside = next((at for at in range(main[0], main[1]) if s[at].lower in _FROM), 0)
        head = (main[0], inside - 1)
        thing = inside and not is_person(s, head, language) and not is_body(s, head)
        bearer = phrase_after(s, inside + 1) if thing else None
        return None if bearer is None else without_dative_article(s, bearer)
    for at in range(main[1] + 1, colon - 1):
        if s[at].lower in _COMES:
            source = next((i for i in range(at + 1, colon - 1) if s[i].lower in _FROM), 0)
            return phrase_after(s, source + 1) if source else None
        if s[at].classes & lx.FINITE and s[at].kind == WORD:
            return _source_after_copula(s, at, colon) if main == (0, 0) else None
    first = start_of_capitals(s, colon, main[1] + 2)  # Ganz anders | Jan Vogel: „…“
    return (first, colon - 1) if main[0] == 0 and colon - first > 1 else None


def _source_after_copula(s: Sequence[Token], verb: int, colon: int) -> Phrase | None:
    """Return the X of "Lob gab es auch von X: „…“" and "Anders is dat bij X: “…”"."""
    at = verb + 1
    while at < colon - 1 and s[at].lower not in _FROM:
        if s[at].kind != WORD or s[at].lower not in _LOOSE:
            return None
        at += 1
    source = phrase_after(s, at + 1) if at < colon - 1 else None
    return source if source is not None and source[1] == colon - 1 else None
