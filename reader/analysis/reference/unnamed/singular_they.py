"""The person whom an English text calls "they": Robin Quill, who uses they/them pronouns."""

from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily

_TOLD_BY = ("they/them", "nonbinary", "non-binary", "genderfluid", "agender")
_BEFORE = 160  # code points before such a word that name the person
_SENTENCES_BACK = 4  # with that of the pronoun, in which the person acts or speaks
_CAPITALISED = lazily(r"\b[A-Z][\w’'-]*")
_OWN = lazily(
    r"(?:, \d+)?,? (?:who |and )?(?:also )?"
    r"(?:(?:is|uses|goes by|identifies as|came out as)(?: an?| the)?(?: pronouns)?|an?) \Z"
)
"""What stands between a name and such a word: Quill | , who is | nonbinary; not: on nonbinary."""


def person_called_they(discourse: Discourse, at: int) -> str:
    """Return the name of whoever is told to be "they" before an offset and acted last; or "".

    Cost: a search of the text for each of a few words, once.
    """
    recent = list(reversed(discourse.recent))[1:_SENTENCES_BACK]
    for word in _TOLD_BY:
        told = discourse.first_offset(word)
        person = _whose(discourse, told) if 0 <= told < at else None
        if person is None:
            continue
        for sentence in recent:
            actor = sentence.speaker or discourse.subject_of(sentence, (), at)
            if actor is person:
                return person.name
            subject = main_subject(sentence.tokens, across_quotes=True)
            if subject is None or sentence.tokens[subject[0]].lower != "they":
                break  # The guards met Quill. They
    return ""


def _whose(discourse: Discourse, told: int) -> Person | None:
    """Return the person whose pronoun or gender a word at an offset tells; None if nobody's."""
    before = discourse.text[max(0, told - _BEFORE) : told]
    for match in _CAPITALISED.finditer(before):
        if _OWN.match(before, match.end()):
            bearers = tuple(discourse.book.by_last.get(match[0], ()))
            named = [each for each in bearers if each.name in before] or bearers
            return named[0] if len(named) == 1 else None
    return None
