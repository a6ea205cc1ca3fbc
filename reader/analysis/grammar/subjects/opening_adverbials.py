"""Subjects without an article right after an opening adverbial: On Monday | residents said."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_DETERMINERS, SOCIAL_NETWORKS
from reader.analysis.languages.token import CAPITAL, NUMBER, WORD
from reader.text.word_sets import word_set

_ADVERBS = word_set("""
afterward afterwards again earlier elsewhere eventually finally initially later locally meanwhile
now nowadays previously privately publicly recently separately soon then today tonight yesterday
""")
_AFTER_TIME = word_set("afternoon ago before earlier evening later morning night")
_BEFORE_TIME = word_set("last next this that early late on by in since until over for during")
_AS = frozenset({"as", "like"})  # as one resident told the court
_LONGEST_OPENING = 8  # tokens


def subject_after_opening(s: Sentence, last: int) -> Phrase | None:
    """Return the subject that ends at `last`, without the adverbial that opens the sentence.

    None if no adverbial opens it, if an article shows where the subject begins, or if words of the
    adverbial may belong to the subject: Sunday school teachers.
    """
    first = int(s[0].lower in {"and", "but"})
    if not first < last <= first + _LONGEST_OPENING or s[first].lower in _AS:
        return None
    if any(token.kind not in (WORD, CAPITAL, NUMBER) for token in s[first:last]):
        return None
    if any(_opens_subject(s, at) for at in range(first + 1, last)):
        return None
    head = s[last]
    if head.kind == CAPITAL:
        start = _start_of_named(s, first, last)
    elif _are_people(head.lower, head.classes):
        start = _end_of_opening(s, first, last)
    else:
        return None
    shown = lx.DETERMINER | lx.PREPOSITION
    if not first < start <= last or (s[start].classes | s[start - 1].classes) & shown:
        return None
    return (start, last)


def _opens_subject(s: Sentence, at: int) -> bool:
    """Whether an article begins the subject: In a talk with crews | the Vell chief said."""
    return s[at].lower in ENGLISH_DETERMINERS and not s[at - 1].classes & lx.PREPOSITION


def _start_of_named(s: Sentence, first: int, last: int) -> int:
    """Return the index of a title or name after a place: In Vell | Mayor Quill; or -1."""
    if not s[first].classes & lx.PREPOSITION:
        return -1
    if s[first + 1].lower in SOCIAL_NETWORKS:
        return first + 2  # On Twitter | Quill said
    titles = (at for at in range(first + 2, last) if s[at].classes & lx.TITLE)
    title = next(titles, -1)
    named = all(token.kind == CAPITAL for token in s[title + 1 : last + 1])
    return title if title > 0 and named and s[title - 1].kind == CAPITAL else -1


def _are_people(noun: str, classes: int) -> bool:
    return means_people(noun, classes) or noun in {"authorities", "families", "crews"}


def _end_of_opening(s: Sentence, first: int, last: int) -> int:
    """Return the index after the opening adverbial, or -1."""
    opening = s[first]
    if opening.lower in _ADVERBS:
        return first + 1
    times = [at for at in range(first, last) if s[at].classes & lx.TEMPORAL]
    if times and (opening.lower in _BEFORE_TIME or opening.kind == NUMBER or len(times) > 1):
        return _after_time(s, times[-1], last)
    if times == [first] and s[first + 1].lower in _AFTER_TIME:
        return _after_time(s, first, last)  # Hours later | rescuers said
    if not opening.classes & lx.PREPOSITION or last < first + 2:
        return -1
    places = [at for at in range(first + 1, last) if s[at].kind == CAPITAL]
    return places[-1] + 1 if places else last


def _after_time(s: Sentence, at: int, last: int) -> int:
    end = at + 1
    while end < last and s[end].lower in _AFTER_TIME:
        end += 1
    return end
