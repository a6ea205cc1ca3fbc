"""German phrases in a speaker's position that name no speaker: "es", "niemand", "diese Woche"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body, is_thing, is_thing_noun
from reader.analysis.grammar.german.phrase_after_verb import ADVERB_ENDINGS
from reader.analysis.grammar.german.speaking_documents import PLACES_OF_MAN
from reader.analysis.grammar.german.subject_choice import OPENING_ADVERBS
from reader.analysis.grammar.german.verb_groups import BECOME, COORDINATORS
from reader.analysis.grammar.phrases.noun_phrases import Phrase, clause_start
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_IS
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.analysis.persons.german.common_nouns import GREETINGS

_NO_ONE = frozenset({
    "niemand", "keiner", "keine", "keines", "kein", "nichts", "alles", "wenig", "vieles", "manches",
    "niets",
})  # fmt: skip
_PAPER_ARTICLES = frozenset({"De", "Het"})  # capitals inside a sentence: names of Dutch papers
_THINGS = frozenset({"das", "dies", "dieses", "dat", "dit"})
_WHAT = frozenset({"was", "wat"})
_NOT = frozenset({"nicht", "niet"})
_TRUE = frozenset({  # glaubt nicht, was; klopt het niet wat; not: gefiel ihm nicht, was
    "stimmt", "stimmte", "stimme", "glaubt", "glaubte", "glauben", "wahr", "richtig", "klopt",
    "klopte", "gelooft", "geloofde", "geloven", "waar", "juist",
})  # fmt: skip
_UNTRUE = frozenset({"falsch", "unsinn", "gelogen", "erfunden", "onzin", "onjuist"})
_DENIAL_REACH = 6  # tokens before "was" that may deny it
_TIME_NOUNS = frozenset({
    "fall", "falle", "fällen", "zeit", "zeiten", "tagen", "tages", "wochen", "monaten", "monats",
    "stunden", "jahres", "verhandlungstag", "prozesstag", "spieltag", "geburtstag", "feiertag",
    "jahrestag", "wahltag", "arbeitstag", "jahrhundert", "jahrhunderts", "jahrzehnt", "weise",
    "zusammenhang",
})  # fmt: skip
_MEASURES = frozenset({  # with a number before them
    "euro", "cent", "franken", "rappen", "dollar", "pfund", "mark", "schilling", "prozent",
    "kilometer", "meter", "zentimeter", "quadratmeter", "hektar", "liter", "tonnen", "kilo",
    "kilogramm", "gramm", "grad", "punkte", "millionen", "milliarden", "procent", "gulden",
})  # fmt: skip
_NOMINATIVE = frozenset(
    {"ich", "wir", "man", "wer", "ik", "wij", "we"}
)  # always the subject of their clause
_YOU = frozenset({"Sie", "Du", "Ihr"})
_BESIDE_PREDICATES = frozenset({"ihm", "ihr", "ihnen", "das", "dies", "es", "dabei", "dazu"})
_THEE = frozenset({"dich", "dir", "euch"})
_WERDEN = frozenset({"werden", "worden", "wird", "wurde", "würde"})
_EXPERIENCERS = frozenset({"mich", "uns", "mir"})
_OWNED_THING_ENDINGS = (
    "ung", "heit", "keit", "schaft", "tion", "tät", "sicht", "leben", "liebe", "arbeit", "karriere",
    "zeit", "weg", "antrag", "vorstoß", "plan", "brief", "album", "buch", "film", "haus", "stimme",
    "herz", "ehe", "idee",
)  # fmt: skip
_TOPICS = (  # endings of nouns for what is talked about, and which say nothing
    "schritt", "ergebnis", "frage", "problem", "grund", "folge", "weg", "ziel", "sache",
    "fall", "preis", "sommer", "winter", "herbst", "frühling", "wetter", "regen", "zeit", "zukunft",
    "abend", "morgen", "woche", "jahr", "dach", "straße", "brücke", "strecke", "saison", "sieg",
    "niederlage", "haken", "vorteil", "nachteil", "unterschied", "vergleich", "zustand", "umstand",
    "zusammenhang", "aufwand", "termin", "trend", "effekt", "schaden", "geld", "umbau", "neubau",
    "angebot", "thema", "motiv",
)  # fmt: skip
_ARTICLES = frozenset({"der", "die", "das"})
_OWNING = frozenset({"des", "der", "von", "vom", "bei", "beim", "aus"})
_POSSESSIVES = frozenset({"sein", "seine", "ihr", "ihre", "dessen", "deren"})
_NOMINAL = frozenset({"beiden", "meisten", "einen", "wenigsten", "ersten", "letzten"})
_NEAR = 4  # tokens between "es" and its verb


def is_nobody(s: Sequence[Token], phrase: Phrase, cue: int | None) -> bool:
    """Whether a phrase names nobody who could be the speaker reported by the verb at `cue`."""
    first, last = s[phrase[0]], s[phrase[1]]
    alone = phrase[0] == phrase[1]
    if (alone and last.kind == NUMBER) or (cue is not None and _is_first_person(s, phrase, cue)):
        return True
    if first.lower == "es":
        return cue is None or not _is_es_subject(s, phrase[0], cue)
    if first.lower in _NO_ONE or (first.lower == "man" and not first.classes & lx.TITLE):
        return True  # in Dutch "man" is a noun
    paper = not alone and s[phrase[1] - 1].text in _PAPER_ARTICLES  # de recensent van De Ochtend
    if alone and not phrase[0] and first.lower in OPENING_ADVERBS:
        return True  # Ganz anders sieht das Vogel: „…“
    if phrase == (0, 0) and s[min(1, len(s) - 1)].lower in _THEE:
        return True  # Versuche dich zu erinnern
    if last.classes & lx.TEMPORAL and not paper and not _is_named_by_time(s, phrase):
        return True
    if cue is None and last.lower in _MEASURES and s[phrase[1] - 1].kind == NUMBER:
        return True  # 150 Euro: „…“; but: sagen 46 Prozent
    opens = alone and cue is None and not phrase[0]
    if opens and is_thing_noun(first.lower) and not is_body(s, phrase):
        return True  # Zustimmung kam von der Wirtin
    if last.classes & lx.OBJECT_NOUN and (cue is None or not s[cue].lower.startswith("laut")):
        return True  # hatte die Wirtin | das Wort; but: lautete die Kritik
    if last.lower in _TIME_NOUNS and not s[phrase[1] - 1].classes & lx.TITLE:
        return True
    if first.lower in _THINGS and (alone or s[phrase[0] + 1].classes & lx.PREPOSITION):
        return True  # heißt das hier
    if is_pronoun_of_address(s, phrase):
        return True
    greeted = phrase[0] - (phrase[0] > 0 and s[phrase[0] - 1].lower in GREETINGS)
    opens = greeted == 0 or s[greeted - 1].lower in {"sehr", "meine", "mein"}
    return opens and s[greeted].lower in GREETINGS


def is_denied(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether somebody else denies what a phrase says: Quill glaubt nicht, was | Poe erzählt."""
    what = phrase[0] - 1
    if what < 1 or s[what].lower not in _WHAT:
        return False
    before = {token.lower for token in s[max(0, what - _DENIAL_REACH) : what]}
    return bool(before & _UNTRUE or (before & _NOT and before & _TRUE))


def _is_named_by_time(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a Dutch time describes or names somebody: de speler van het jaar, Ans van der Dag.

    Not: het eind van de dag.
    """
    for at in range(phrase[0], phrase[1]):
        if s[at].lower == "van":
            named = s[at].kind == CAPITAL or (at > phrase[0] and s[at - 1].kind == CAPITAL)
            return named or bool(s[at - 1].classes & (lx.TITLE | lx.INSTITUTION))
    return False


def _is_first_person(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the subject of the verb's clause is "ich", "wir", "man" or a similar pronoun."""
    if s[cue].lower.startswith("zitier"):
        return False  # zitierte man Vogel
    if s[0].lower in PLACES_OF_MAN and s[min(cue + 1, len(s) - 1)].lower == "man":
        return False
    last = cue
    while last + 1 < len(s) and s[last + 1].kind not in (POINT, QUOTED):
        if s[last + 1].lower in COORDINATORS and s[min(last + 2, len(s) - 1)].lower in _NOMINATIVE:
            break  # erklären die Wirte und | man glaubt es
        last += 1
    inside = range(clause_start(s, cue), last + 1)
    return any(s[at].lower in _NOMINATIVE and not phrase[0] <= at <= phrase[1] for at in inside)


def is_pronoun_of_address(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a pronoun of address: Das haben Sie gesagt."""
    first, last = phrase
    if first != last or not first or s[first].text not in _YOU:
        return False
    return s[first - 1].kind not in (POINT, QUOTED)


def may_speak(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether the subject of a sentence without a report may be the speaker of adjacent quotes.

    Things can be subjects but do not speak: Der Tee war teuer. „…“
    """
    if is_nobody(s, phrase, None) or s[phrase[0]].classes & lx.OBLIQUE:
        return False
    return not is_thing(s, phrase, language) or _may_be_person(s, phrase)


def is_predicate(s: Sequence[Token], phrase: Phrase, cue: int | None) -> bool:
    """Whether an adjective opens a sentence whose subject is elsewhere: Deutlich wird das hier.

    A surname may look like one: Fröhlich ist das zu wenig.
    """
    if cue is not None or phrase != (0, 0) or len(s) <= len(("Wichtig", "ist")):
        return False
    if s[0].classes or s[1].lower not in GERMANIC_IS | BECOME:
        return False
    return s[0].lower.endswith(ADVERB_ENDINGS) and s[2].lower in _BESIDE_PREDICATES


def lacks_noun(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether several German words have no noun: umso höher | sei die Leistung."""
    first, last = phrase
    if first == last or s[last].kind != WORD or s[last].classes or s[last].lower in _NOMINAL:
        return False
    return all(token.kind == WORD for token in s[first + 1 : last])


def is_topic(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether an article and a noun tell what is talked about: Der nächste Schritt ist klar: „…“.

    Not an organisation, nor a noun with an owner, whose words they may be.
    """
    first, last = phrase
    noun = next((at for at in range(first + 1, last + 1) if s[at].kind == CAPITAL), first)
    if s[first].lower not in _ARTICLES or noun == first or is_body(s, (first, noun)):
        return False
    if noun + 1 < len(s) and s[noun + 1].lower in _OWNING:
        return False
    return is_thing_noun(s[noun].lower) or s[noun].lower.endswith(_TOPICS)


def is_owned_thing(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a possessive and a noun for a thing: ihre Beziehung, seine Sicht."""
    first, last = s[phrase[0]], s[phrase[1]]
    if first.lower not in _POSSESSIVES or last.classes & lx.SPEAKER_NOUN:
        return False
    noun = next(
        (s[at] for at in range(phrase[0] + 1, phrase[1] + 1) if s[at].kind == CAPITAL), last
    )
    return noun.lower.endswith(_OWNED_THING_ENDINGS) and not noun.classes & lx.SPEAKER_NOUN


def _may_be_person(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the article and the ending of a noun fit a person: die Engadinerin."""
    from reader.analysis.persons.german.person_nouns import means_person

    first, last = phrase
    return first < last and means_person(s[first].lower, s[last].lower)


def _is_es_subject(s: Sequence[Token], es: int, cue: int) -> bool:
    """Whether "es" is the real subject of the verb, referring to a body.

    Es hat gesagt; not: Es muss gesagt werden.
    """
    low, high = min(es, cue), max(es, cue)
    between = s[low + 1 : high]
    if len(between) > _NEAR or any(t.kind != WORD for t in between):
        return False
    following = s[min(high + 1, len(s) - 1)]
    if following.lower in _WERDEN or following.lower in _EXPERIENCERS:
        return False  # es muss gesagt werden, es freut mich
    return not any(token.lower in _WERDEN for token in between)
