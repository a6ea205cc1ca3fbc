"""Subjects of sentences after introductory adverbials: "In May, after the storm, Quill left"."""

from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    end_of_capitals,
    means_one_person,
)
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.opening_adverbials import (
    after_time,
    after_unmarked_time,
    may_be_name,
    opens_adverbial,
    subject_follows_adverb,
)
from reader.analysis.grammar.subjects.phrase_up_to_verb import (
    ENGLISH_AUXILIARIES,
    phrase_up_to_verb,
)
from reader.analysis.grammar.subjects.subject_words import OPENING_ADVERBS, may_hold_clause
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_INDEFINITE,
    ENGLISH_WEEKDAYS,
    ROMANCE_DAY_OPENINGS,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import (
    CAPITAL,
    NUMBER,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
    Token,
)
from reader.analysis.text.sentences import after_dateline
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.subjects import (
        bare_relatives,
        free_relatives,
        romance_days,
        subjects_across_commas,
        subjects_without_comma,
    )

_OPENING_CONJUNCTIONS = frozenset(
    {"ma", "e", "pero", "y", "mais", "et", "mas", "doch", "aber", "maar"}
)  # Ma un ministro …
_COPULAS = frozenset({"es", "é", "è", "est"})
_TRUISM_OPENERS = frozenset({
    "lo", "la", "il", "le", "l'", "o", "a", "el",
    "cierto", "verdad", "certo", "vero", "verdade", "vrai",
})  # fmt: skip
# before a relative clause without a noun: El que fuera alcalde, Ada Quill, dijo
_WHOEVER = frozenset({"el", "la", "celui", "celle", "colui", "colei", "aquele", "aquela", "o"})
_LONGEST_TRUISM = 5  # tokens: La pura verdad es
_DUTCH_FOCUS = frozenset({"vooral", "zelfs", "juist", "uitgerekend", "ook"})
_FOCUS = _DUTCH_FOCUS | {  # adverbs before the subject that they stress
    "selbst", "sogar", "besonders", "ausgerechnet", "auch",
}  # fmt: skip
_WHEN_CLAUSE = frozenset({"when", "once", "if"})
_PLACING = frozenset({
    "across", "after", "at", "before", "behind", "by", "during", "in", "inside", "near", "on",
    "outside",
})  # fmt: skip
_COMMALESS_OPENERS = _WHEN_CLAUSE | _PLACING | {"asked", "while"}
_MAX_ADVERBIALS = 4  # adverbials that may open a sentence, set off by commas
_COMMA_REACH = 31  # tokens up to the comma that ends an adverbial
_OBJECT_PRONOUNS = frozenset({"it", "this", "them"})  # In it Quill describes a friend
_OF_AGE = frozenset({"de", "di"})
_SHORTEST_DESCRIBED = 8  # tokens
_LONGEST_DESCRIPTION = 6  # tokens: Viuda desde mayo,
_OPENS_SUBJECT = lx.DETERMINER | lx.SUBJECT
_DAYS = ENGLISH_WEEKDAYS | {"yesterday", "today"}
_LATER = frozenset({"later", "earlier", "ago", "before", "after"})
_ENGLISH_LINKS = frozenset({"at", "in", "of", "for", "from", "with", "on"})
_SHORTEST_AGENT = 5  # tokens before its name: Asked by the lawyer, | Ada Quill,
_TIME_REACH = 3  # tokens of "two weeks later"


def main_subject(s: Tokens, *, across_quotes: bool = False) -> Phrase | None:
    """Return the subject of the sentence, after any introductory adverbials.

    With `across_quotes` an adverbial may contain quotes. The result is kept with the tokens, since
    several rules ask for it.
    """
    known = s.main_subjects
    if across_quotes not in known:
        subject = _find_main_subject(s, across_quotes=across_quotes)
        if subject is not None and may_hold_clause(s, subject):
            subject = bare_relatives.before_bare_relative(s, subject)
        known[across_quotes] = subject
        if QUOTED not in [s[at].kind for at in s.landmarks]:
            known[not across_quotes] = subject
    return known[across_quotes]


def _find_main_subject(s: Tokens, *, across_quotes: bool) -> Phrase | None:
    count, at = len(s), _first_clause(s)
    if at < count and s[at].lower in _WHOEVER:
        named = free_relatives.named_in_free_relative(s, at)
        if named is not None:
            return named
    fallback = None
    for number in range(_MAX_ADVERBIALS):
        if at >= count:
            break
        first, adverbial = not number, opens_adverbial(s, at)
        if first and adverbial and subject_follows_adverb(s, at):
            at, adverbial = at + 1, False
        if first and adverbial and (timed := after_time(s, at)):
            at, adverbial = timed, False
        if first and (dated := _subject_after_time(s, at)) is not None:
            return dated
        if first and s[at].lower in _WHEN_CLAUSE:
            acting = subjects_without_comma.subject_without_comma(s, at)
            if acting is not None:
                return acting
        if not adverbial:
            if fallback is not None and s[at].kind == WORD and s[at].classes & lx.FINITE_VERBS:
                return fallback  # In May, the mayor, Ada Quill, has said
            if not first and s[at].lower in ENGLISH_AUXILIARIES:
                return subject_of(s, at)  # To many Quill, who has died, was the man who …
            phrase = phrase_up_to_verb(s, at, count)
            if phrase is None and first:
                return None
            if not (at or s[0].classes) and (described := _name_after_description(s)) is not None:
                return described
            if phrase is not None and _may_be_subject(s, phrase, first=first):
                if (certain := _certain_subject(s, phrase, first=first)) is not None:
                    return certain
                if fallback is None or _names_agent(s, fallback):
                    fallback = phrase
        acting = _subject_after_pronoun(s, at)
        if acting is None and first and adverbial and s[at].lower in _COMMALESS_OPENERS:
            acting = subjects_without_comma.subject_without_comma(s, at)
        if acting is not None:
            return acting
        clause = _start_after_comma(s, at, across_quotes=across_quotes)
        if clause is None:
            return fallback
        at = clause + (clause + 1 < count and _opens_main_clause(s[clause]))
        while first and at + 1 < count and s[at].lower in OPENING_ADVERBS:
            at += 1  # By six the queue is long, and Quill …
    return fallback


def _subject_after_time(s: Tokens, at: int) -> Phrase | None:
    """Return the subject after a time without a comma: On Monday | Ada Quill left."""
    start = after_unmarked_time(s, at)
    if not start or not (s[start].kind == CAPITAL or s[start].classes & _OPENS_SUBJECT):
        return None
    phrase = phrase_up_to_verb(s, start, len(s))
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    verb = s[phrase[1] + 1]
    acts = is_verb_like(verb) or verb.classes & lx.FINITE_VERBS
    return phrase if verb.kind == WORD and acts else None


def _first_clause(s: Tokens) -> int:
    """Return where the first clause begins, after a dateline, a conjunction, a truism or a day."""
    count, at = len(s), after_dateline(s)
    while at < count and (
        _precedes_clause(s[at]) or (s[at].lower in _FOCUS and _focuses_name(s, at))
    ):
        at += 1
    at = _after_truism(s, at)
    if not at and s[0].lower in ROMANCE_DAY_OPENINGS:
        return romance_days.end_of_day(s)
    return at


def _precedes_clause(token: Token) -> bool:
    """Whether a mark, an adverb or a conjunction at the start is no part of the first clause."""
    return token.kind == POINT or token.lower in OPENING_ADVERBS or _opens_main_clause(token)


def _opens_main_clause(token: Token) -> bool:
    """Whether a conjunction opens a main clause: Ma un ministro …."""
    return bool(token.classes & lx.CONJUNCTION) and token.lower in _OPENING_CONJUNCTIONS


def _focuses_name(s: Tokens, at: int) -> bool:
    """Whether a focusing adverb belongs to the name after it: Vooral Ada Quill was boos.

    After "auch", which is far more frequent, a single noun is none: Auch Geld fehlt. A role in
    small letters is Dutch: Ook bakker Jan Quill was boos; but: Sogar winkte Ada Quill.
    """
    if at + 2 >= len(s):
        return False
    named, before_name = s[at + 1].kind == CAPITAL, s[at + 2].kind == CAPITAL
    if s[at].lower == "auch":
        return named and before_name
    role = s[at + 1].kind == WORD and not s[at + 1].classes & ~lx.TITLE
    return named or (role and before_name and s[at].lower in _DUTCH_FOCUS)


def _after_truism(s: Tokens, at: int) -> int:
    """Return where the clause begins that a Romance truism only introduces: Lo cierto es que | X.

    That is `at` itself if none does.
    """
    if at < len(s) and s[at].lower not in _TRUISM_OPENERS:
        return at
    for copula in range(at + 1, min(at + _LONGEST_TRUISM, len(s) - 2)):
        if s[copula].kind != WORD or s[copula - 1].kind == POINT:
            return at
        if s[copula].lower in _COPULAS and s[copula + 1].lower in ROMANCE_THAT:
            return copula + 2
    return at


def _start_after_comma(s: Sentence, at: int, *, across_quotes: bool) -> int | None:
    """Return the token after the next comma; None if there is none nearby."""
    for index, token in enumerate(s[at : at + _COMMA_REACH], at):
        if token.text == ",":
            return index + 1
        if token.kind == QUOTED:
            return index + 1 if across_quotes else None
    return None


def _subject_after_pronoun(s: Sentence, at: int) -> Phrase | None:
    """Return the subject after a preposition and pronoun: In it Quill describes a friend."""
    if (
        not s[at].classes & lx.PREPOSITION
        or at + 2 >= len(s)
        or s[at + 1].lower not in _OBJECT_PRONOUNS
    ):
        return None
    return phrase_up_to_verb(s, at + 2, len(s)) if s[at + 2].kind == CAPITAL else None


def _may_be_subject(s: Tokens, phrase: Phrase, *, first: bool) -> bool:
    """Whether a phrase is no time and, after an adverbial, no state abbreviation or participle."""
    if _is_time(s, phrase):
        return False
    return first or not (
        _is_state_abbreviation(s, phrase) or subjects_across_commas.is_participial(s, phrase)
    )


def _is_time(s: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase is a time: "a few days later, Quill …"."""
    first, last = phrase
    for at in range(first + 1, min(first + _TIME_REACH, last)):
        if s[at].classes & lx.TIME and s[at + 1].lower in _LATER:
            return True  # Two weeks later in Saltrey, …
    if s[first].classes & lx.DAY and _is_date(s, phrase):
        return True
    if s[last].kind != WORD and last:
        return False  # but: Days after the vote
    timed = s[last].classes & lx.TIME or (last + 1 < len(s) and s[last + 1].classes & lx.TIME)
    if not timed or (last > 1 and s[last - 1].kind == POSSESSIVE and may_be_name(s[last - 2])):
        return False  # Quill's day; but: Monday's hour
    linked = (at for at in range(first, last) if s[at + 1].lower in _ENGLISH_LINKS)
    head = next(linked, last)  # a clerk at the media days is no time
    return head == last or s[head].kind != WORD or not means_one_person(s[head])


def _is_date(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase before a comma is a date or its day: On Monday, | May 4, the club left."""
    first, last = phrase
    if last + 1 >= len(s) or s[last + 1].text != ",":
        return False
    if first == last:
        return s[first].lower in _DAYS  # not May, who may be a person
    return all(token.kind == NUMBER or token.classes & lx.DAY for token in s[first + 1 : last + 1])


def _is_state_abbreviation(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is the abbreviation of a state: in Aspen, Colo., Quill said."""
    first, last = phrase
    return first == last and s[first].kind == CAPITAL and s[first].text.endswith(".")


def _certain_subject(s: Tokens, phrase: Phrase, *, first: bool) -> Phrase | None:
    """Return the subject that a phrase identifies with certainty; None if it may be a place.

    Args:
        s: The sentence.
        phrase: A phrase before a verb or a comma.
        first: Whether no adverbial precedes it.
    """
    comma = phrase[1] + 1
    if comma >= len(s) or s[comma].text != ",":
        return phrase
    following = min(comma + 1, len(s) - 1)
    described = s[phrase[1]].kind != CAPITAL or s[phrase[0]].lower in ENGLISH_INDEFINITE
    if s[following].classes & lx.SUBJECT and described:
        return (comma + 1, comma + 1)  # Now a judge, she …; A judge in Vell, she …
    if first:
        return _bearer_of_opening_role(s, phrase) or phrase
    if phrase[0] > 1 and s[phrase[0] - 2].kind == CAPITAL and _is_indefinite_role(s, phrase):
        return None  # Asked by Quill, a lawyer, why it was late, Poe smiled.
    if _names_agent(s, phrase):
        return None  # Asked by the lawyer, Quill, why it was late, Poe smiled.
    # At a rally in Portland, Maine, on Monday, …
    return (
        None
        if _is_region(s, phrase) or not subjects_across_commas.opens_aside(s, following)
        else phrase
    )


def _bearer_of_opening_role(s: Tokens, role: Phrase) -> Phrase | None:
    """Return the X of "Secrétaire général du port, X a mis en cause": no article, a full name."""
    opening, name = s[role[0]], role[1] + 2
    if not opening.classes & lx.TITLE or opening.classes & lx.DETERMINER or not role[1]:
        return None
    end = end_of_capitals(s, name)
    if end < name + 2 or end >= len(s) or s[end].kind != WORD or s[role[1]].classes & lx.DAY:
        return None
    links = lx.PREPOSITION | lx.CONJUNCTION
    apart = s[role[0] + 1].kind == WORD  # not: Quill, Ada Poe and
    return (name, end - 1) if apart and not s[end].classes & links else None


def _is_indefinite_role(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase says what the person before it is: a lawyer for the port."""
    return s[phrase[0]].lower in ENGLISH_INDEFINITE and s[phrase[0] - 1].text == ","


def _names_agent(s: Tokens, phrase: Phrase) -> bool:
    """Whether a name in commas may be that of the agent before it: Told by his father, Jim Poe,."""
    first, last = phrase
    if first < _SHORTEST_AGENT or s[last].kind != CAPITAL or s[first - 1].text != ",":
        return False
    role = s[first - 2]
    return role.kind == WORD and means_one_person(role) and s[1].lower == "by"


def _is_region(s: Sentence, phrase: Phrase) -> bool:
    """Whether a name in commas is the region of a town: in Portland, Maine, on Monday."""
    first, last = phrase
    if first != last or first < 2 or last + 2 >= len(s):
        return False
    town = s[first - 2].kind == CAPITAL and s[first - 1].text == ","
    return town and s[last].kind == CAPITAL and bool(s[last + 2].classes & lx.PREPOSITION)


def _name_after_description(s: Sentence) -> Phrase | None:
    """Return the X of "Partie civile, X, 74 ans, réclame", which a bare description opens."""
    if len(s) < _SHORTEST_DESCRIBED or s[0].kind != CAPITAL:
        return None
    comma = 1
    while s[comma].kind == WORD and comma < _LONGEST_DESCRIPTION:
        if s[comma].classes & lx.FULL_VERB:
            return None
        comma += 1
    end = name = comma + 1
    while end < len(s) and s[end].kind == CAPITAL and not s[end].classes:
        end += 1
    if comma == 1 or s[comma].text != "," or end < name + 2 or end + 2 >= len(s):
        return None
    age = s[end + 1 + (s[end + 1].lower in _OF_AGE)]  # Ana Gil, de 74 años
    return (name, end - 1) if s[end].text == "," and age.kind == NUMBER else None
