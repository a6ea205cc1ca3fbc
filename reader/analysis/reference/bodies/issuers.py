"""The issuer of "the statement": In a statement, the board said … ¶ “…,” the statement said.

Likewise of "the letter", "the post" and other writings.
"""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages.function_words import (
    ENGLISH_BE,
    ENGLISH_INDEFINITE,
    ENGLISH_IS,
    SOCIAL_NETWORKS,
)
from reader.analysis.languages.lexicon import REPORT, SUBJECT
from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens

_STATEMENT = "statement"
_POSTS = frozenset({"post", "message", "tweet", "thread", "email", "caption"})
_POSTED = frozenset({"posted", "tweeted", "texted", "emailed", "messaged"})
_ONTO = frozenset({"on", "to", "via"})  # before a network: Quill wrote on X
_TAKES = frozenset({"took", "takes", "turned"})  # to a network
_PASSIVES = frozenset({"told", "said", "made", "given", "read", "written"})
_NOBODY = frozenset({"nobody", "no", "none", "neither"})
_REACH = 3  # words before "statement" that may contain "in": in a joint written
_ADDRESSEE = 3  # words between the verb and "in a letter": told the staff


def issuer_of(discourse: Discourse, writing: str) -> tuple[Person | None, str]:
    """Return the last speaker "in a statement": a person, or the words for an organisation.

    Args:
        discourse: What was said so far.
        writing: The word for what was issued: statement, letter.
    """
    earlier = False  # the issuer of the statement is only called "it" there
    for sentence in reversed(discourse.recent[:-1]):
        if not earlier and not _is_in_writing(sentence, writing):
            continue
        if sentence.speaker is not None or sentence.body:
            return sentence.speaker, sentence.body
        tokens = sentence.tokens
        phrase = _reporter(tokens, writing) or main_subject(tokens, across_quotes=True)
        words = discourse.words_of(tokens, phrase) if phrase else ""
        if earlier or words.lower() in discourse.language.it:
            earlier = True
            continue
        person = named_in(words, discourse.book)
        return person, "" if person is not None else words
    return None, ""


def _reporter(tokens: Tokens, writing: str) -> Phrase | None:
    """Return the subject of the verb before "in a statement": it would close, | it | said."""
    at = next((at for at in range(len(tokens)) if tokens[at].lower == writing), 0)
    while at and not tokens[at].classes & REPORT:
        at -= 1
    return subject_of(tokens, at) if at else None


def _is_in_writing(sentence: RememberedSentence, writing: str) -> bool:
    """Whether a sentence contains "in a (joint) statement", or words that somebody wrote so.

    Words in a letter may be another's unless the verb says so: Quill was threatened in a letter.
    """
    if writing in _POSTS and not (
        _POSTED.isdisjoint(sentence.lowers) and SOCIAL_NETWORKS.isdisjoint(sentence.lowers)
    ):
        return _is_active_post(sentence.tokens)
    if writing not in sentence.lowers:
        return False
    words = [token.lower for token in sentence.tokens]
    at = words.index(writing)
    start = max(0, at - _REACH)
    before = words[start:at]
    if "in" not in before or ENGLISH_INDEFINITE.isdisjoint(before):
        return False
    place = start + before.index("in")
    if writing == _STATEMENT:
        return not _is_after_passive(words, place) and words[0] not in _NOBODY
    return _is_written(sentence.tokens, place)


def _is_after_passive(words: Sequence[str], place: int) -> bool:
    """Whether something was done "in a statement", at `place`, so that its subject is no issuer."""
    return any(
        words[at - 1] in ENGLISH_BE and (words[at].endswith("ed") or words[at] in _PASSIVES)
        for at in range(max(1, place - _ADDRESSEE), place)
    )


def _is_active_post(tokens: Tokens) -> bool:
    """Whether whoever acts in a sentence posted something; not: a photo was posted, saw it on X."""
    lowers = [token.lower for token in tokens]
    places = range(1, len(tokens))
    onto = [at for at in places if lowers[at] in SOCIAL_NETWORKS and lowers[at - 1] in _ONTO]
    if onto[:1] == [1]:
        return True  # On X, Quill thanked us.
    verb = next((at for at in places if lowers[at] in _POSTED), 0)
    if not verb and onto:
        verbs = (at for at in places if lowers[at] in _TAKES or tokens[at].classes & REPORT)
        verb = next(verbs, 0)
    return verb > 0 and lowers[verb - 1] not in ENGLISH_BE


def _is_written(tokens: Tokens, place: int) -> bool:
    """Whether the subject reports something at "in a letter": In a letter, Quill said …."""
    if not place:
        main = main_subject(tokens, across_quotes=True)
        verb = main[1] + 1 if main is not None else 0
        if tokens[verb : verb + 1] and tokens[verb].text == ",":  # the sheriff, Ada Quill, said
            verb = 1 + next((i for i in range(verb + 1, len(tokens)) if tokens[i].text == ","), 0)
        return verb < len(tokens) and bool(tokens[verb].classes & REPORT)
    for verb in range(place - 1, max(0, place - 2 - _ADDRESSEE), -1):
        token = tokens[verb]
        if token.classes & REPORT:
            return tokens[verb - 1].lower not in ENGLISH_IS
        if token.classes & SUBJECT or token.kind not in (WORD, CAPITAL) or token.lower == "that":
            return False
    return False
