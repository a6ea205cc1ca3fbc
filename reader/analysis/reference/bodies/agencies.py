"""The public body that "the agency" refers to: the Tide Commission met. “…,” the agency said."""

from reader.analysis.grammar.phrases.noun_phrases import end_of_capitals
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.token import CAPITAL
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_AGENCIES = word_set("""
administration bureau centers commission department institute institutes office service services
survey
""")
"""Nouns in the names of bodies that "the agency" may refer to."""
_LINKS = frozenset({"of", "for"})
_REACH = 6_000  # code points before "the agency" that may contain another one
_INITIALS = range(3, 6)  # letters


def agency_meant(discourse: Discourse, at: int) -> str:
    """Return the last public body that speaks or acts before "the agency" at offset `at`.

    Empty if there is none, or if the text has spoken of any other agency. Cost: bounded.
    """
    before = discourse.text[max(0, at - _REACH) : at].lower()
    if before.count("agency") > before.count("the agency"):
        return ""
    for sentence in reversed(discourse.recent):
        for words in (_subject_before(discourse, sentence.tokens, at), sentence.body):
            if name := _name_of_agency(words):
                return name
    return ""


def _subject_before(discourse: Discourse, tokens: Tokens, at: int) -> str:
    """Return the subject of a sentence before an offset: Centers for Tide Control and Rescue."""
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or tokens.ends[phrase[1]] > at:
        return ""
    first, last = phrase
    field = any(token.lower in _LINKS for token in tokens[first:last])
    while field and [token.lower for token in tokens[last + 1 : last + 2]] == ["and"]:
        field = last + 2 < len(tokens) and tokens[last + 2].kind == CAPITAL
        last = end_of_capitals(tokens, last + 2) - 1 if field else last
    return discourse.words_of(tokens, (first, last))


def _name_of_agency(words: str) -> str:
    """Return the name in "the state Office of Tides", "the FBI"; empty for any other head."""
    names = words.split()
    while names and (names[0][:1].islower() or names[0] == "The"):
        del names[0]
    end = next((at for at, word in enumerate(names) if word in _LINKS), len(names))
    if len(names) == 1:
        initials = names[0].isupper() and names[0].isalpha() and len(names[0]) in _INITIALS
        return names[0] if initials and len(words) > len(names[0]) else ""
    named = end > 0 and names[end - 1].lower() in _AGENCIES
    return " ".join(names) if named and names[-1][:1].isupper() else ""
