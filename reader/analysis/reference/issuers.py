"""The issuer of "the statement": In a statement, the board said … ¶ “…,” the statement said."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages.lexicon import REPORT
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.remembered_sentences import RememberedSentence
from reader.analysis.text.tokens import Tokens

_STATEMENT = "statement"
_REACH = 3  # words before "statement" that may contain "in": in a joint written


def issuer_of(discourse: Discourse, text: str) -> tuple[Person | None, str]:
    """Return the last speaker "in a statement": a person, or the words for an organisation."""
    earlier = False  # the issuer of the statement is only called "it" there
    for sentence in reversed(discourse.recent[:-1]):
        if not earlier and not _is_in_statement(sentence):
            continue
        if sentence.speaker is not None or sentence.body:
            return sentence.speaker, sentence.body
        tokens = sentence.tokens
        phrase = _reporter(tokens) or main_subject(tokens, across_quotes=True)
        words = text[tokens.starts[phrase[0]] : tokens.ends[phrase[1]]] if phrase else ""
        if earlier or words.lower() in discourse.language.it:
            earlier = True
            continue
        person = named_in(words, discourse.book)
        return person, "" if person is not None else words
    return None, ""


def _reporter(tokens: Tokens) -> Phrase | None:
    """Return the subject of the verb before "in a statement": it would close, | it | said."""
    at = next((at for at in range(len(tokens)) if tokens[at].lower == _STATEMENT), 0)
    while at and not tokens[at].classes & REPORT:
        at -= 1
    return subject_of(tokens, at) if at else None


def _is_in_statement(sentence: RememberedSentence) -> bool:
    """Whether a sentence contains "in a (joint) statement"."""
    if _STATEMENT not in sentence.lowers:
        return False
    words = [token.lower for token in sentence.tokens]
    at = words.index(_STATEMENT)
    before = words[max(0, at - _REACH) : at]
    return "in" in before and not {"a", "an"}.isdisjoint(before)
