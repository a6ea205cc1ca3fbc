"""Whom a German sentence that opens a paragraph introduces beside a thing as its subject."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.grammar.german import verb_second_main
from reader.analysis.grammar.german.verb_groups import BECOME
from reader.analysis.grammar.phrases.noun_phrases import Phrase, start_of_capitals
from reader.analysis.languages.function_words import GERMAN_OWNERS, GERMANIC_IS
from reader.analysis.languages.lexicon import SUBJECT
from reader.analysis.languages.token import POINT, Token
from reader.analysis.persons.person import Person
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_CONTACTS = (
    "anruf", "anrufe", "besuch", "nachfrage", "anfrage", "gespräch", "telefonat", "treffen",
    "termin", "begegnung", "interview",
)  # fmt: skip
_CONTACT_REACH = 5  # tokens from the noun to the name: der Besuch bei der Wirtin Ada Vogel
_PRESENTS = GERMANIC_IS | BECOME | {"heißt", "hieß", "bleibt", "blieb"}
_HE, _SHE = ("er ", "ihn ", "ihm ", "sein"), ("sie ", "ihr")
_OPENING = 4  # code points
_OF_CRIMES = frozenset({"opfer", "täter", "täterin", "mörder", "mörderin"})
_ENDS = frozenset({",", ".", "(", ":", "–"})
_OWN = ("sein", "ihr")
_WITH = frozenset({"bei", "beim", "mit"})
_ABOUT = frozenset({  # before whom a thing concerns; not "von" and "bei": Lob gab es von Vogel
    "am", "an", "auf", "aus", "durch", "für", "gegen", "in", "mit", "nach", "neben", "ohne", "über",
    "um", "unter", "vor", "wegen", "zu", "zum", "zur", "zwischen",
})  # fmt: skip


def topic_of_opening(
    discourse: "DiscourseQueries", sentence: RememberedSentence, phrase: Phrase | None, at: int
) -> Person | None:
    """Return whom a sentence that opens a paragraph is about if its subject, a phrase, is a thing.

    Widerspruch kommt von Ada Vogel; Solche Sätze machen Ada Vogel wütend; not: Kritik an ….
    """
    tokens = sentence.tokens
    if not sentence.people or tokens[-1].kind != POINT:
        return None  # a line: Von Ada Vogel
    here = (each for each in discourse.recent if each.paragraph == sentence.paragraph)
    person = discourse.only_person_in(sentence, at) if next(here, None) is sentence else None
    if person is None or person.is_likely_place:
        return None
    name = bisect_left(tokens.starts, sentence.people[0].at)
    if _is_contacted(tokens, name):
        return person
    if sentence.governs_name(_ABOUT):
        return None
    if verb_second_main.does_another_act(tokens, name):
        return None
    if phrase is None:
        return person
    apart = phrase[1] < name  # unlike: Die Rede von Ada Vogel
    thing = verb_second_main.is_thing_as_subject(tokens, phrase, discourse.language)
    return person if apart and thing else None


def person_presented(sentence: RememberedSentence) -> Person | None:
    """Return whom a copula presents: Mann des Abends war Ada Vogel, die zweimal traf.

    Only a role may stand between them, and nothing follows in the clause: not Der Wirt ist Ada
    Vogel dankbar. Not who is only somebody's of whom the text tells, nor whom a crime or death
    concerns: Sein Gegner ist Ben Tal; but: Sein Nachfolger wird Ben Tal.
    """
    tokens = sentence.tokens
    named = sentence.people[0] if sentence.people else None
    if named is None or named.is_possessive:
        return None
    name = bisect_left(tokens.starts, named.at)
    copula = start_of_capitals(tokens, name, 1) - 1
    after = tokens.starts[name] + len(named.person.name)
    closed = bisect_left(tokens.starts, after)
    if copula < 1 or tokens[copula].lower not in _PRESENTS or tokens[0].classes & SUBJECT:
        return None
    if tokens[0].lower in GERMAN_OWNERS and tokens[copula].lower not in BECOME:
        return None
    if any(token.lower in _OF_CRIMES for token in tokens[:copula]):
        return None
    ends = closed >= len(tokens) or tokens[closed].text in _ENDS
    return named.person if ends else None


def opens_words_about(text: str, sentence: RememberedSentence, gender: str) -> bool:
    """Whether the words that open a sentence are about somebody: „Er passt zu uns“, sagte er."""
    opening = text[sentence.tokens.starts[0] + 1 :][:_OPENING].lower()
    return opening.startswith(_HE if gender == "m" else _SHE)


def _is_contacted(tokens: Sequence[Token], name: int) -> bool:
    """Whether somebody is asked or met: Auch ein Anruf bei Ada Vogel hilft nicht weiter."""
    before = [token.lower for token in tokens[max(0, name - _CONTACT_REACH) : name]]
    owned = any(word.startswith(_OWN) for word in before)  # Sein Gespräch mit Vogel
    met = not owned and not _WITH.isdisjoint(before)
    return met and any(word.endswith(_CONTACTS) for word in before)
