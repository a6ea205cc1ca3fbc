"""English subjects after adverbials without a comma: "After the hearing Quill was calm"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_one_person
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_INDEFINITE, ENGLISH_IS
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token

_CLAUSE_REACH = 14  # tokens
_THE = frozenset({"the", "a", "an", "this", "that", "his", "her", "their"})
_WHICH = frozenset({"first", "second", "last", "next", "same", "new", "old", "only", "final"})
_PLACE_PREPOSITIONS = frozenset({"on", "in", "at"})
_CLAUSE_CONJUNCTIONS = frozenset({"when", "once", "if", "asked", "while"})
_CLAUSE_PREPOSITIONS = frozenset({"after", "before"})  # without a determiner they may open a clause
_NO_NOUN = (
    (lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.AUXILIARY)
    | (lx.SUBJECT | lx.OBJECT | lx.FIRST | lx.TITLE)
)  # fmt: skip
_NO_PLACE = _NO_NOUN | lx.TIME
_PLACE_REACH = 9  # tokens from its preposition to the subject


def subject_without_comma(s: Sentence, at: int) -> Phrase | None:
    """Return the subject X of "After the hearing X was calm", which has no comma.

    `at` is the preposition or conjunction.
    """
    if at + 4 > len(s):
        return None
    first = _subject_start(s, at)
    if not first and s[at].lower not in _CLAUSE_CONJUNCTIONS:
        first = _somebody_after_noun(s, at)
    named = phrase_up_to_verb(s, first, len(s)) if first else None
    after = s[named[1] + 1] if named is not None and named[1] + 1 < len(s) else None
    verb = after is not None and (is_verb_like(after) or after.classes & lx.AUXILIARY)
    certain = verb or s[first - 1].lower in ENGLISH_IS or s[first].classes & lx.SUBJECT
    return named if certain else None


def _subject_start(s: Sentence, at: int) -> int:
    """Return where the subject begins after the adverbial or clause at `at`; 0 if unknown."""
    if s[at].lower in _CLAUSE_CONJUNCTIONS:
        return _pronoun_after_name(s, at)
    if s[at].lower in _PLACE_PREPOSITIONS and (inverted := _subject_after_copula(s, at)):
        return inverted
    noun = at + 1 + (s[at + 1].lower in _THE)
    if noun == at + 1 and s[at].lower in _CLAUSE_PREPOSITIONS:
        return 0  # After rivals attacked it, Quill …
    while noun < len(s) and s[noun].kind == WORD and s[noun].lower in _WHICH:
        noun += 1  # at her first | job
    if noun >= len(s):
        return 0
    if s[noun].kind != NUMBER and (s[noun].kind != WORD or s[noun].classes & _NO_NOUN):
        return 0
    subject = noun + 1
    if subject + 1 >= len(s) or s[subject].classes & (lx.DAY | lx.DETERMINER):
        return 0
    return subject if s[subject].classes & lx.SUBJECT or s[subject].kind == CAPITAL else 0


def _subject_after_copula(s: Sentence, at: int) -> int:
    """Return the index of "Quill" in "On the other side is Quill, a teacher"; 0 if none."""
    verb = next((i for i in range(at + 2, min(at + 6, len(s) - 1)) if s[i].lower in ENGLISH_IS), 0)
    plain = all(token.kind == WORD for token in s[at:verb]) if verb else False
    return verb + 1 if plain and s[verb + 1].kind == CAPITAL else 0


def _pronoun_after_name(s: Sentence, at: int) -> int:
    """Return the index of "she" in "When that was put to Quill she laughed"; 0 if none.

    Or of Quill in "When she was a girl Quill laughed", "Asked about the plan Quill laughed".
    """
    by_pronoun = bool(s[at + 1].classes & lx.SUBJECT) or s[at].lower == "asked"
    for index in range(at + 3, min(at + _CLAUSE_REACH, len(s) - 1)):
        if s[index].kind in (POINT, QUOTED):
            return 0
        if s[index].classes & lx.SUBJECT and s[index - 1].kind == CAPITAL:
            return index
        if by_pronoun and s[index].kind == CAPITAL and _follows_noun(s, index):
            return index
    return 0


def _follows_noun(s: Sentence, name: int) -> bool:
    """Whether a name after a noun opens a clause: in her career | Quill learned; not: met Poe."""
    end = name + 1
    while end < len(s) - 1 and s[end].kind == CAPITAL:
        end += 1
    before, after = s[name - 1], s[end]
    if before.kind != WORD or before.classes or before.lower.endswith(("ed", "ing")):
        return False
    acts = after.classes & (lx.FULL_VERB | lx.AUXILIARY) or after.lower.endswith("ed")
    return after.kind == WORD and bool(acts)


def _somebody_after_noun(s: Sentence, at: int) -> int:
    """Return the index of "a" in "On the old quay a tall woman waited"; 0 if none.

    A noun comes before the article, which no preposition governs: not In such a case; with a cane;
    By the time a nurse arrived.
    """
    for article in range(at + 2, min(at + _PLACE_REACH, len(s) - 2)):
        if s[article].lower in ENGLISH_INDEFINITE:
            break
    else:
        return 0
    before = s[article - 1]
    if before.lower == "such" or before.classes & _NO_PLACE or any(map(_ends_place, s[at:article])):
        return 0
    phrase = phrase_up_to_verb(s, article, len(s))
    return article if phrase is not None and means_one_person(s[phrase[1]]) else 0


def _ends_place(token: Token) -> bool:
    """Whether a word shows that the words before it are more than a place: it rained, he was."""
    return token.kind in (POINT, QUOTED) or bool(token.classes & (lx.AUXILIARY | lx.SUBJECT))
