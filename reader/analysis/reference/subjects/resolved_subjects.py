"""Whom the subjects of earlier sentences mean: she, his mother, the 39-year-old."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import POSSESSIVE
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.epithets.epithets import (
    epithet_gender,
    has_other_position,
    person_described_as,
    person_of_age,
)
from reader.analysis.reference.epithets.occupation_epithets import (
    occupation_of,
    person_by_occupation,
)
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.reference.subjects.subject_referents import (
    author_in_subject,
    is_followed_by_verb,
    named_in_subject,
    owner_in_subject,
    person_after_comma,
    relative_of,
)
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

with later(globals()):  # German and Dutch only
    from reader.analysis.grammar.german import verb_second_main
    from reader.analysis.reference.epithets import known_epithets
    from reader.analysis.reference.subjects import german_openings

_FOR = frozenset({"for", "für"})


def resolve_subject(
    discourse: "DiscourseQueries",
    sentence: RememberedSentence,
    before: Sequence[RememberedSentence],
    at: int,
) -> Person | None:
    """Find and remember the person that is the subject of an earlier sentence."""
    sentence.is_subject_resolved = True
    phrase = _subject_phrase(sentence.tokens, discourse.language)
    if phrase is None and sentence.tokens[0].lower in _FOR:
        sentence.subject = _person_after_for(discourse, sentence)
    if phrase is None:
        if discourse.language.drops_subject:
            sentence.subject = discourse.only_person_in(sentence, at)
        if sentence.subject is None and discourse.language.nouns_capitalised:
            sentence.subject = german_openings.topic_of_opening(discourse, sentence, phrase, at)
        return sentence.subject
    tokens = sentence.tokens
    start = tokens.starts[phrase[0]]
    if start >= at:
        sentence.is_subject_resolved = False
        return None
    gender = discourse.gender_of(tokens[phrase[0]].text) if phrase[0] == phrase[1] else ""
    if gender:
        named_before = sentence.people and sentence.people[0].at < start  # When Poe left, she …
        earlier = before if named_before else before[:-1]
        sentence.subject = discourse.antecedent(gender, start, earlier, own=sentence)
        _learn_gender(sentence.subject, gender, before)
    sentence.subject = (
        named_in_subject(sentence, phrase)
        or (sentence.named_by_copula(phrase[1]) if sentence.people else None)
        or sentence.subject
        or author_in_subject(sentence, phrase)
    )
    if sentence.subject is None and tokens[0].lower in _FOR:
        sentence.subject = _person_after_for(discourse, sentence)
    if sentence.subject is None and not gender:
        sentence.subject = _referent_of_description(discourse, sentence, phrase, before)
    if sentence.subject is None and not gender and discourse.language.nouns_capitalised:
        sentence.subject = german_openings.topic_of_opening(discourse, sentence, phrase, at)
    return sentence.subject


def owner_of_subject(
    discourse: "DiscourseQueries", sentences: Sequence[RememberedSentence], back: int, gender: str
) -> Person | None:
    """Return the owner of the subject of an earlier sentence: Quill's voice shook. She sighed.

    If a thing is owned, it is the subject of the sentence that opens the pronoun's paragraph.
    """
    sentence = sentences[-1 - back]
    tokens = sentence.tokens
    if sentence.speaker is not None:
        return None
    german, romance = discourse.language.nouns_capitalised, discourse.language.compound_inversion
    if not (german or romance or any(each.kind == POSSESSIVE for each in tokens)):
        return None
    beside = opens_paragraph(sentences, back) and sentence.paragraph == sentences[-1].paragraph
    phrase = _subject_phrase(tokens, discourse.language)
    english = not (german or romance)
    gone = english and (sentence.tells_of_loss() or sentence.has_pronoun_object(gender))
    owner = phrase and owner_in_subject(
        tokens, phrase, gender, discourse.language, thing=beside, excluded=gone
    )
    if not owner:
        return None
    if german or romance:  # Vogels Haus, la maison de Quillet
        words = discourse.words_of(tokens, owner)
        return named_in(words[:-1] if german else words, discourse.book)
    end = tokens.ends[owner[1]]
    named = (each.person for each in sentence.people if each.at < end and each.is_possessive)
    return next(named, None) or discourse.introductions.person_of(discourse.words_of(tokens, owner))


def _learn_gender(person: Person | None, gender: str, before: Sequence[RememberedSentence]) -> None:
    """Record the gender of the only person of the sentence before: Quill left. She was late."""
    if person is None or person.gender or len(before) < 2:
        return
    named = before[-2]
    alone = all(each.person is person for each in named.people)
    if alone and named.subject is person and named.paragraph == before[-1].paragraph:
        person.gender = gender


def _person_after_for(discourse: "DiscourseQueries", sentence: RememberedSentence) -> Person | None:
    """Return whom "For Quill, it was a reprieve" and "For the minister, …" are about."""
    if sentence.people:
        german = discourse.language.verb_second  # Für Vogel kommt Jan Tal
        return None if german and len(sentence.people) > 1 else sentence.person_after_for()
    phrase = phrase_after(sentence.tokens, 1) if len(sentence.tokens) > 1 else None
    words = discourse.words_of(sentence.tokens, phrase) if phrase is not None else ""
    return discourse.introductions.person_of(words) if words else None


def _subject_phrase(tokens: Tokens, language: Language) -> Phrase | None:
    phrase = main_subject(tokens, across_quotes=True)
    if language.verb_second:
        phrase = verb_second_main.corrected_main_subject(tokens, phrase, language)
    return phrase


def _referent_of_description(
    discourse: "DiscourseQueries",
    sentence: RememberedSentence,
    phrase: Phrase,
    before: Sequence[RememberedSentence],
) -> Person | None:
    """Return the referent of a subject without a name: his mother, the 39-year-old."""
    tokens, start = sentence.tokens, sentence.tokens.starts[phrase[0]]
    person = relative_of(discourse, tokens, phrase)
    person = person or person_after_comma(sentence, phrase)
    if person is not None or not is_followed_by_verb(
        tokens, phrase, verb_second=discourse.language.verb_second
    ):
        return person
    words = discourse.words_of(tokens, phrase)
    person = discourse.introductions.person_of(words)
    if person is None and discourse.epithets:
        person = known_epithets.person_called_before(discourse, words, start)  # der Tischler
    if person is None and discourse.language.code == "en":
        person = person_of_age(discourse, words) or person_described_as(discourse, words)
    if person is None and occupation_of(words, discourse.language.code):
        person = person_by_occupation(discourse, words, start)
    gender_of_epithet = epithet_gender(words) if person is None else None
    if gender_of_epithet is None:
        return person
    person = discourse.antecedent(gender_of_epithet, start, before[:-1])
    return None if person is None or has_other_position(discourse, person, words) else person


def opens_paragraph(sentences: Sequence[RememberedSentence], back: int) -> bool:
    """Whether the sentence so many before the last one opens its paragraph."""
    first = back + 1 == len(sentences)
    return first or sentences[-2 - back].paragraph < sentences[-1 - back].paragraph
