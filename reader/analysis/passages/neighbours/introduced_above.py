"""Who a paragraph introduces before words that nobody claims: Ben Poe, 43, lives. ⏎ “I …”."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.languages.function_words import ENGLISH_ARTICLES, ENGLISH_BE
from reader.analysis.languages.token import NUMBER, Token
from reader.analysis.passages.reading import Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.reference.remembered_sentences import RememberedSentence

_I = frozenset({"i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself"})
_NO_SPEAKERS = frozenset({  # of those to whom it happened, others speak
    "died", "dies", "killed", "dead", "victim", "missing", "suspect", "suspected", "defendant",
    "wanted", "fled",
})  # fmt: skip
_LIFE = frozenset({"lives", "works", "runs", "owns", "teaches", "studies", "comes", "hails", "has"})
_YOUNGEST = 12  # years; others speak for a child
_PASSIVE = 3  # tokens after "was" that may hold the participle: was later | arrested


def is_introduced_above(reading: Reading, actor: Mention, words: str) -> bool:
    """Whether the paragraph above introduces an actor for the words of the next one, in English.

    It names nobody else, and tells who that is and how they live, not what they did or suffered;
    the words are in the first person and speak of nobody who may be the actor.
    """
    person, recent = actor.person, reading.discourse.recent
    above = [each for each in recent if each.paragraph == recent[-1].paragraph - 1]
    if person is None or not above or not (person.known or person.gender):
        return False
    opening = above[0]
    if person.seen_at < opening.tokens.starts[0] or not _is_described(opening, person.seen_at):
        return False
    if any(named.person is not person for each in above for named in each.people):
        return False
    if any(each.speaker or _tells_what_happened(each) for each in above):
        return False
    gender = person.gender or "m"
    return says_i(words) and not recent[-1].speaks_of_somebody(
        reading.text, gender, recent[-1].tokens.ends[-1]
    )


def says_i(words: str) -> bool:
    """Whether English words are in the first person singular."""
    spoken = {word.strip(".,!?").lower().replace("’", "'") for word in words.split()}
    return not _I.isdisjoint(spoken)


def _is_described(sentence: RememberedSentence, name_at: int) -> bool:
    """Whether commas behind a name tell who that is, and a verb after them what the life is like.

    Ben Poe, 43, lives; Ada Quill, who sails, is a cook; not: Ben Poe, 43, hit; Ada Quill, 3, has.
    """
    tokens = sentence.tokens
    comma = bisect_left(tokens.starts, name_at) + 1
    while comma < len(tokens) and tokens[comma].text[:1].isupper():
        comma += 1
    closing = next((at for at in range(comma + 2, len(tokens)) if tokens[at].text == ","), 0)
    if closing + 2 >= len(tokens) or not closing or tokens[comma].text != ",":
        return False
    if not _tells_who(tokens[comma + 1 : closing]):
        return False
    verb, after = tokens[closing + 1], tokens[closing + 2]
    return verb.lower in _LIFE or (verb.lower == "is" and after.lower in ENGLISH_ARTICLES)


def _tells_who(apposed: Sequence[Token]) -> bool:
    """Whether the words between commas are the age of an adult, a person or a clause with "who"."""
    told = apposed[0]
    if told.kind == NUMBER:
        age = told.text.partition("-")[0]
        return not age.isdecimal() or int(age[:4]) >= _YOUNGEST
    if told.lower in ENGLISH_ARTICLES:
        return any(means_people(each.lower, each.classes) for each in apposed[1:])
    return told.lower in {"who", "whose"}


def _tells_what_happened(sentence: RememberedSentence) -> bool:
    """Whether something was done to the subject, or somebody died: was later arrested."""
    tokens = sentence.tokens
    if not _NO_SPEAKERS.isdisjoint(sentence.lowers) or sentence.tells_of_loss():
        return True
    return any(
        token.lower in ENGLISH_BE
        and any(each.lower.endswith("ed") for each in tokens[at + 1 : at + 1 + _PASSIVE])
        for at, token in enumerate(tokens)
    )
