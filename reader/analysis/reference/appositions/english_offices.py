"""The field and the place of an English office before its holder: head of the port in Vell."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, end_of_capitals, means_person
from reader.analysis.languages.lexicon import DETERMINER, FINITE, REPORT, TITLE
from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.text.tokens import Tokens

_COMPLEMENTS = frozenset({"of", "for", "at", "in"})
_PLACING = frozenset({"in", "at", "on", "for"})  # before the place of an office
_LONGEST_PLACE = 6  # tokens


def end_of_field(s: Tokens, phrase: Phrase, at: int) -> int:
    """Return where the field and the place of an office end that begin at a token, or the token."""
    at = _after_field(s, phrase, at)
    return _after_place(s, at) if s[phrase[1]].classes & TITLE else at


def lacks_comma(s: Tokens, phrase: Phrase, at: int) -> bool:
    """Whether no comma closes an apposition: Head of the port in Vell, | Ada Quill has said that.

    Not: The head of the port, Ada Quill said, was late.
    """
    if phrase[0]:
        return False
    verb = end_of_capitals(s, at)
    told = s[verb].classes & REPORT and s[min(verb + 1, len(s) - 1)].text == ","
    return not told and opens_with_office(s, phrase)


def opens_with_office(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase with a complement is an English office: the professor of law at Vell."""
    first, last = phrase
    link = next((at for at in range(first + 1, last) if s[at].lower in _COMPLEMENTS), 0)
    head = s[link - 1]
    return link > 0 and means_person(head.lower, head.classes)


def _after_field(s: Tokens, phrase: Phrase, at: int) -> int:
    """Return where the field of an office ends: the Minister for Works | and Housing, Ada Quill,.

    Or: Member for the Vell | constituency, Ada Quill,.
    """
    if not opens_with_office(s, phrase):
        return at
    second = s[at].lower == "and" and s[at + 1].kind == CAPITAL
    end = at + 1 + second if second or not s[at].classes else at
    return end if s[end].text == "," else at


def _after_place(s: Tokens, at: int) -> int:
    """Return where the place of an office ends: The Chief Officer | in the state, Ada Quill,."""
    if s[at].lower not in _PLACING:
        return at
    for end in range(at + 1, min(at + _LONGEST_PLACE, len(s))):
        if s[end].text == ",":
            return end
        acts = s[end].classes & FINITE and not s[end - 1].classes & DETERMINER
        if acts or s[end].kind not in (WORD, CAPITAL):
            break
    return at
