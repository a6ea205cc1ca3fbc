"""Antecedents that the sentence or the question just before a pronoun makes, in English."""

from reader.analysis.languages.token import CAPITAL, POINT
from reader.analysis.persons.person import Person
from reader.analysis.persons.relatives import KIN, relative_at
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence

_SCENE = 2  # paragraphs above, the first of which may name whoever is asked


def person_questioned(discourse: Discourse, gender: str) -> Person | None:
    """Return whom the question of the paragraph before is for: Poe turned to Quill. “…?” he asked.

    That is the only person of `gender` named there, or else in the paragraph above, if whoever asks
    is of the other.
    """
    recent = discourse.recent
    asker = recent[-2].speaker
    if asker is None or asker.gender in ("", gender):
        return None
    persons: set[Person] = set()
    paragraph = recent[-1].paragraph - 1
    for sentence in reversed(recent[:-1]):
        if sentence.paragraph != paragraph:
            if persons or sentence.paragraph != recent[-1].paragraph - _SCENE:
                break
            paragraph = sentence.paragraph
        named = (each.person for each in sentence.people if not each.is_possessive)
        persons |= {person for person in named if discourse.fits(person, gender)}
    return persons.pop() if len(persons) == 1 else None


def relative_introduced(
    discourse: Discourse, before: RememberedSentence, gender: str
) -> Person | None:
    """Return the relative of `gender` named in the sentence before: He lives with his wife, Jo.

    None if it names anybody else who may be of that gender.
    """
    tokens = before.tokens
    for at in range(3, len(tokens) - 1):
        apposed = tokens[at].kind == CAPITAL and tokens[at - 1].text == ","
        if not apposed or tokens[at - 2].lower not in KIN or tokens[at + 1].kind != POINT:
            continue
        relative = relative_at(discourse.book, discourse.text, tokens, (at, at))
        if relative is None or relative.gender != gender:
            continue
        others = {each.person for each in before.people} - {relative}
        if len(others) == 1:
            (other,) = others
            other.gender = other.gender or discourse.gender_of(tokens[at - 3].text)
        return None if any(each.gender in ("", gender) for each in others) else relative
    return None
