"""Who speaks to somebody called by an epithet, and so is not meant by it: Poe asked the driver."""

from reader.analysis.persons.person import Person
from reader.analysis.reference.discourse_queries import DiscourseQueries
from reader.analysis.reference.remembered_sentences import (
    ADDRESSING_VERBS,
    QUESTIONED,
    RememberedSentence,
)

_SHORTLY = 3  # sentences
_TO = ADDRESSING_VERBS | {"to", "with", "thanked", "questioned", "interviewed"}


def speaks_to_other(discourse: DiscourseQueries, person: Person, epithet: str, at: int) -> bool:
    """Whether `person` speaks to whoever an English epithet at offset `at` means.

    Asked by Poe if it was late, | the driver | said; Poe asked the driver. “No,” | the driver said.
    """
    noun = epithet.rpartition(" ")[2].lower()
    recent = discourse.recent
    return _asks(recent[-1], person, at) or any(
        _addresses(sentence, person, noun) for sentence in recent[-_SHORTLY:-1]
    )


def _asks(sentence: RememberedSentence, person: Person, at: int) -> bool:
    """Whether a sentence begins with the question of a person to its subject: Asked by Poe."""
    tokens, people = sentence.tokens, sentence.people
    if tokens[0].lower not in QUESTIONED or not people or tokens[1].lower != "by":
        return False
    asker = people[0]
    return asker.person is person and asker.at < at and not asker.is_possessive


def _addresses(sentence: RememberedSentence, person: Person, noun: str) -> bool:
    """Whether a person named in a sentence speaks to somebody called by a noun: told the driver."""
    if noun not in sentence.lowers:
        return False
    tokens = sentence.tokens
    heard = (
        tokens.starts[i - 2]
        for i in range(3, len(tokens))
        if tokens[i].lower == noun and tokens[i - 1].lower == "the" and tokens[i - 2].lower in _TO
    )
    first = next(heard, -1)
    named = (each for each in sentence.people if each.at < first and not each.is_possessive)
    return any(each.person is person for each in named)
