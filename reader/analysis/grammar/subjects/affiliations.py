"""Institutions that a person belongs to, the last of which stands before the verb."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.subject_words import (
    AFFILIATION_PREPOSITIONS,
    has_body_word,
)
from reader.analysis.languages import lexicon as lx


def person_of_two_bodies(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the X of "X of Delta University and Port College said": both are X's institutions."""
    joint = phrase[0] - 1
    if not has_body_word(s, phrase):
        return None
    if phrase[1] > phrase[0] + 1 and not (s[phrase[1]].classes or s[phrase[1] - 1].classes):
        return None  # Head of Tides and Budget Ada Quill
    left = phrase_before(s, joint - 1)
    if left is None or s[left[0]].classes & lx.INSTITUTION:
        return None
    links = (at for at in range(left[0] + 1, left[1]) if s[at].lower in AFFILIATION_PREPOSITIONS)
    link = next(links, 0)
    bodies = bool(link) and has_body_word(s, (link + 1, left[1]))
    return left if bodies and not has_body_word(s, (left[0], link - 1)) else None
