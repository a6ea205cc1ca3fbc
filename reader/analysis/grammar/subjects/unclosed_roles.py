"""Roles beside a name that no comma closes: "“…,” Ada Quill, head of the port | said"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_one_person
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.subject_words import NO_SUBJECTS, ROLE_REACH, has_body_word
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD

_IN_CLAUSES = lx.REPORT | lx.AUXILIARY | lx.SUBJECT


def name_with_unclosed_role(s: Sentence, nearest: int, last: int) -> Phrase | None:
    """Return the X of "“…,” X, head of the port said", an apposition without a closing comma.

    Args:
        s: The sentence.
        nearest: The last comma after a name.
        last: The token before the verb.
    """
    for comma in range(nearest, max(1, last - ROLE_REACH), -1):
        if s[comma].kind == QUOTED or s[comma].classes & lx.RELATIVE:
            return None
        if s[comma].text == "," and s[comma - 1].kind == CAPITAL:
            named = phrase_before(s, comma - 1)
            office = named is not None and s[named[1]].classes & lx.TITLE
            if office and named is not None and named[0] > 2 and s[named[0] - 1].text == ",":
                continue  # X, Assistant Director, Port Department told
            if named is None or named[0] == named[1] or s[named[0]].lower in NO_SUBJECTS:
                return None
            before = s[named[0] - 1 - (s[named[0] - 1].text == ",")]  # ‘…’, X
            if not named[0] or before.kind == QUOTED:
                return named if _is_role_up_to(s, comma, last, opens=not named[0]) else None
            led = s[named[0] - 1].text == "," and (before.kind == WORD or before.classes & lx.DAY)
            bare = s[comma + 1].kind == s[comma + 2].kind == WORD  # not: coach Ben Poe
            bare = bare and bool(s[comma + 1].classes & lx.TITLE)
            if led and (bare or s[comma + 1].lower == "the"):  # On Friday, X, (the) head of it said
                return named if _is_role_up_to(s, comma, last, opens=False) else None
    return None


def _is_role_up_to(s: Sentence, comma: int, last: int, *, opens: bool) -> bool:
    """Whether a role with its complement stands between a comma and a verb.

    `opens` tells whether the name before it opens the sentence, which then has no other comma.
    """
    ends = not opens and bool(s[comma + 1].classes & lx.DETERMINER)  # “…,” X, a teacher said
    near = range(comma + 1, min(comma + 5, last + ends))
    role = next((at for at in near if s[at].classes & lx.TITLE or means_one_person(s[at])), 0)
    if not role:
        return False
    linked = any(token.classes & lx.PREPOSITION for token in s[role + 1 : last])
    end = next((at for at in range(role + 1, last) if s[at].kind != CAPITAL), last)
    if s[end].text == "," and has_body_word(s, (end + 1, last)):
        # X, Assistant Director, Port Department told; not: X, owner, said the port board
        return not any(token.classes & _IN_CLAUSES for token in s[end + 1 : last + 1])
    if any(token.text == "," for token in s[role + 1 : last]):
        return False  # Quill, head of the port, left after Poe said
    if not opens:
        return linked or s[role].kind == WORD
    if any(token.kind not in (CAPITAL, WORD) for token in s[:comma]):
        return False
    if s[comma + 1].kind == CAPITAL and s[last].kind == WORD:
        return True  # X, Port Manager and a native of the town said
    acts = any(token.classes & (lx.AUXILIARY | lx.REPORT) for token in s[comma + 1 : last])
    return linked and not acts
