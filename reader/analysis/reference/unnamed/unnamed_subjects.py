"""Unnamed persons whom a sentence introduces as its subject: "A baker …", "Poe's cook …"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import NEGATIVE_DETERMINERS
from reader.analysis.languages.lexicon import DETERMINER, STOP, TITLE
from reader.analysis.languages.token import POSSESSIVE, WORD
from reader.analysis.persons.relatives import KIN
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.epithets import epithet_gender
from reader.analysis.reference.epithets.occupation_epithets import (
    occupation_of,
    person_by_occupation,
)
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.subjects.subject_referents import relative_of
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later

with later(globals()):  # for few texts
    from reader.analysis.grammar.german import verb_second_main
    from reader.analysis.persons.german import person_nouns
    from reader.analysis.reference.unnamed import german_unnamed_antecedents

_ADJECTIVES = 2  # tokens from a German article to its noun: der 50-jährige Wachmann
_PERSON_NOUNS = frozenset({"woman", "man", "girl", "boy"})  # The woman beside him nodded.
MEETING_VERBS = frozenset({"asked", "called", "met", "phoned", "told", "rang", "visited"})
"""Verbs whose object is somebody who may speak next: I met a man. “It is late,” he said."""
OWNERS = frozenset({"her", "his", "their", "my"})


def unnamed_subject(discourse: Discourse, sentence: RememberedSentence) -> str:
    """Return the words for an unnamed person introduced as the subject: "A baker …"."""
    if _names_somebody(discourse, sentence):
        return ""
    tokens = sentence.tokens
    if len(tokens) > 2 and tokens[1].lower == "other" and is_verb_like(tokens[2]):
        return "the other"
    if tokens[0].lower == "i" and tokens[min(1, len(tokens) - 1)].lower in MEETING_VERBS:
        phrase = phrase_after(tokens, 2)
        return discourse.words_of(tokens, phrase) if phrase is not None else ""
    phrase = _subject_of(discourse, tokens)
    if phrase is None or (tokens[0].lower == "one" and is_verb_like(tokens[1])):
        return ""  # One sensed trouble
    if phrase[0] == phrase[1] and tokens[phrase[0]].lower == "another":
        return ""  # Another, with four cows, has lost its roof
    if relative := relative_of(discourse, tokens, phrase):
        return relative.name
    if tokens[phrase[0]].lower in discourse.language.indefinite or _is_owned_or_unknown(
        discourse, tokens, phrase
    ):
        return discourse.words_of(tokens, phrase)
    return _unknown_role(discourse, tokens, phrase)


def _names_somebody(discourse: Discourse, sentence: RememberedSentence) -> bool:
    """Whether a sentence names a person; owners, and in German and Dutch places, do not count."""
    people = [named for named in sentence.people if not named.is_possessive]
    if discourse.language.verb_second:
        return not all(named.person.is_likely_place for named in people)
    return bool(people)


def _subject_of(discourse: Discourse, tokens: Tokens) -> Phrase | None:
    """Return the subject of a sentence if a predicate follows it and it is not negated."""
    phrase = main_subject(tokens, across_quotes=True)
    if discourse.language.verb_second:
        phrase = verb_second_main.corrected_main_subject(tokens, phrase, discourse.language)
    if phrase is None or tokens[phrase[0]].lower in NEGATIVE_DETERMINERS:
        return None  # no neighbour at all
    first, last = phrase
    if discourse.language.verb_second and first > 0:
        return phrase  # Da sitzt ein Student.
    ends = last + 1 >= len(tokens) or tokens[last + 1].classes & STOP  # A harrier.
    return None if ends else phrase


def _is_owned_or_unknown(discourse: Discourse, tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase has an owner or is an unknown person: Poe's cook, his aunt, the woman."""
    first, last = phrase
    dutch = discourse.language.code == "nl"  # foto’s, not: Vogel’s
    for at in range(first, last):
        if tokens[at].kind == POSSESSIVE and not (dutch and at and tokens[at - 1].kind == WORD):
            return True
    if discourse.language.verb_second and german_unnamed_antecedents.is_kin_of(tokens, phrase):
        return True
    if first < last and tokens[first + 1].lower in _PERSON_NOUNS:
        return True
    return tokens[first].lower in OWNERS and tokens[last].lower in KIN


def _unknown_role(discourse: Discourse, tokens: Tokens, phrase: Phrase) -> str:
    """Return "The archdeacon" if nobody was introduced with that role, else an empty string."""
    first, last = phrase
    words = discourse.words_of(tokens, phrase)
    german = discourse.language.nouns_capitalised
    somebody = tokens[last].classes & TITLE
    if german:  # Die Mutter eines der Geretteten
        somebody = any(token.classes & TITLE for token in tokens[first + 1 : last + 1])
    described = last == first + _ADJECTIVES and tokens[first + 1].lower.endswith(("e", "en"))
    if german and not somebody and (last == first + 1 or described):
        somebody = means_german(tokens[first].lower, tokens[last].lower)
    if first == last or not (tokens[first].classes & DETERMINER and somebody):
        return ""
    if german or discourse.language.code == "en":
        occupation = occupation_of(words, discourse.language.code)
        named = person_by_occupation(discourse, words, tokens.starts[first]) if occupation else None
        if (named is not None and discourse.person_evidence(named) > 0) or epithet_gender(
            words
        ) is not None:
            return ""  # der frühere Stürmer, die 58-Jährige: epithets of named persons
    return "" if discourse.introductions.person_of(words) else words


def means_german(article: str, noun: str) -> bool:
    """Whether a German article and noun mean a person: der Wachmann."""
    return person_nouns.means_person(article, noun)
