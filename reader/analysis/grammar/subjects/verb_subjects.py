"""The subject of a verb, across adverbs, appositions and clauses."""

from reader.analysis.grammar.phrases.asides_before import BEFORE_DAYS
from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import (
    antecedent_of_who,
    is_verb_like,
    modified_subject,
)
from reader.analysis.grammar.subjects.opening_adverbials import subject_after_opening
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.grammar.subjects.subject_words import (
    CLAUSE_OPENERS,
    ROLE_REACH,
    STRANDED,
    WRITTEN_PRONOUNS,
    may_hold_clause,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_BE,
    ENGLISH_COMPRISING,
    ENGLISH_DETERMINERS,
    ENGLISH_OBJECTS,
    ENGLISH_WHOLE,
)
from reader.analysis.languages.token import (
    CAPITAL,
    DASHES,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
    Token,
)
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.subjects import (
        affiliations,
        asides,
        bare_relatives,
        causees,
        outer_reports,
        subjects_across_commas,
        unclosed_roles,
    )

ASPECTUAL_VERBS = frozenset({"keeps", "kept", "keep", "stop", "stopped"})
_BEFORE_GERUND_SUBJECTS = frozenset({"of", "despite", "amid"})  # footage of Quill saying
PERCEIVED = frozenset({"heard", "seen", "filmed", "recorded", "overheard", "caught", "quoted"})
"""Passives before a participle with the same subject: was heard saying."""
_CLITICS = frozenset({"me", "nos", "os", "mi", "ti", "ci", "vi", "nous", "vous"})
_ADVERBS = frozenset(
    {"earlier", "later", "nevertheless", "nonetheless", "meanwhile", "instead", "immediately"}
)
_ADVERBIALS = {  # the ends of English adverbials, by the word before: Quill in turn | said
    "in": word_set("""
    turn response reply fact contrast public private effect return particular passing part writing
    short retrospect hindsight desperation frustration jest protest unison agreement
    """),
    "at": word_set("first last once times least length"),
    "of": frozenset({"course", "late"}),
    "for": word_set("now once example instance years decades months weeks days"),
    "by": word_set("now then contrast comparison phone telephone email"),
    "on": frozenset({"occasion"}),
    "under": frozenset({"oath"}),
    "as": word_set("usual ever always before"),
}
_NO_SUBJECT = frozenset({"to", "then", "by", "without", "for", "of"})
_RAISING_PARTICIPLES = frozenset({  # passives of what others say of the subject
    "said", "thought", "believed", "reported", "understood", "alleged", "known", "rumoured",
    "heard", "seen", "supposed", "rumored", "claimed",
})  # fmt: skip
_OBJECTS = ENGLISH_OBJECTS | {"it"}
_WHO_REACH = 6  # tokens from "who" to the object of its clause
_TIME_REACH = 5  # tokens of a time adverbial: on Tuesday night
_BEFORE_TIMES = BEFORE_DAYS | {"just", "only"}
_SHORTEST_REPORT = 2  # tokens before its clause: Quill said
_MOVED = frozenset({"stood", "sat", "went", "came", "ran", "rose", "leaned", "got", "held"})
_MEETINGS = frozenset({"spoke", "talked", "listened", "turned"})  # to somebody
_DASHED_REACH = 20  # tokens from the dash that opens an aside
_PARTITIVES = frozenset({"one", "some", "many", "most", "several", "each", "both", "none", "two"})


def subject_of(s: Sentence, verb: int, *, openings: bool = False) -> Phrase | None:
    """Return the subject of the verb at `verb`, across adverbs, appositions and clauses.

    With `openings` also after an adverbial without a comma: On Monday | residents said. In German
    the subject follows the verb there.
    """
    at = verb - 1
    if at > 1 and _may_end_bare_relative(s, at):
        known = bare_relatives.antecedent_of_bare_relative(s, at)
        if known is not None:
            return known
    while at >= 0 and (
        _inside_verb_group(s[at])
        or (s[verb].classes & lx.PARTICIPLE and governs_participle(s, at))
        or (s[at].kind == POSSESSIVE and at > 0 and s[at - 1].classes & lx.SUBJECT)
        or _is_clitic(s, at)
        or _is_in_adverbial(s, at)
        or (at and s[at].lower == "each" and s[at - 1].kind != POINT)  # Quill and Poe each said
    ):
        at -= 1
    if at > 0 and s[at].classes & lx.TEMPORAL:
        at = _relative_before_time(s, at)
    if at < 0:
        return (0, 0) if s[0].lower == "both" else None  # Both | said
    token = s[at]
    if token.lower == "the" and s[at + 1].lower == "first":
        return (at, at + 1)  # The first | said
    if at + 1 < verb and s[at + 1].lower == "both" and QUOTED in (token.kind, s[at - 1].kind):
        return (at + 1, at + 1)  # “…,” both | said
    if token.kind == POINT:
        if token.text in (",", ")") or token.text in DASHES:
            return subjects_across_commas.subject_across_comma(s, at)
        return None
    if token.kind == QUOTED:
        if at and s[at - 1].kind == CAPITAL:
            return phrase_before(s, at)  # Die Band „Blaue Stunde“ | sagte ab
        titled = at > 0 and s[at - 1].kind == WORD
        return asides.antecedent_of_clause(s, at) if titled else None
    if token.lower == "whom" and at > 1 and s[at - 1].lower == "of":
        return _all_of_whom(s, at - 2) or (at - 2, at - 2)  # two aides, one | of whom said
    relative = token.classes & lx.RELATIVE and token.lower != "whose"
    if relative or (token.classes & lx.FIRST and token.text[-1] != "."):
        return (at, at)
    if token.lower in {"and", "but", "or"}:
        return _shared_subject(s, at)
    if token.lower in _NO_SUBJECT:
        deep = token.lower == "to" and at < verb - 1 and s[at - 1].lower in _RAISING_PARTICIPLES
        return infinitive_subject(s, at + 1) if deep else None  # Quill is said to have called
    if token.lower == "them":
        return (at - 2, at) if at > 1 and s[at - 2].lower in _PARTITIVES else None
    if s[verb].classes & lx.REPORT and (comma := _comma_after_name(s, at)):
        named = unclosed_roles.name_with_unclosed_role(s, comma, at)
        if named is not None:
            return named
    opened = subject_after_opening(s, at) if openings and s[verb].classes & lx.REPORT else None
    return opened or _subject_ending_at(s, at, verb)


def _may_end_bare_relative(s: Sentence, at: int) -> bool:
    """Whether a clause without a relative may end at a token: the people we spoke to | said."""
    token, before = s[at], s[at - 1]
    if token.kind != WORD or token.lower.endswith("ly"):
        return False
    if token.lower in STRANDED:
        return before.kind == WORD and not before.classes & lx.NOUN_TOO
    return before.text in WRITTEN_PRONOUNS or (
        before.kind == CAPITAL and (token.lower == "met" or token.lower.endswith("ed"))
    )


def _all_of_whom(s: Sentence, both: int) -> Phrase | None:
    """Return the X of "X, both of whom said", if X is not the last of several in the clause."""
    if s[both].lower not in ENGLISH_WHOLE or both < len(("aides", ",")) or s[both - 1].text != ",":
        return None
    left = phrase_before(s, both - 2)
    if left is not None and left[0] > 1 and s[left[0] - 1].lower == "and":
        first = phrase_before(s, left[0] - 2)  # met | Ada Quill and Eva Tal, both
        if first is None or (first[0] and s[first[0] - 1].text != ","):
            return None
    return left


def infinitive_subject(s: Sentence, verb: int) -> Phrase | None:
    """Return the subject of the verb governing "to": "was asked to say", "went on to say"."""
    if verb > 2 and (made := causees.causee(s, verb - 2)) is not None:
        return made
    if verb > 2 and s[verb].classes & lx.REPORT and s[verb - 2].lower in _MEETINGS:
        return bare_relatives.antecedent_of_bare_relative(s, verb - 1)  # whom we spoke to | said
    at = verb - 2
    first = at
    while at >= 0 and s[at].kind == WORD and verb - at < 7:
        token = s[at]
        particle = token.lower in {"on", "out", "back", "up", "n't"}
        if not (token.classes & lx.FINITE or token.lower.endswith("ed") or particle):
            break
        first = at
        at -= 1
    if first > verb - 2 or at < 0 or s[first].kind != WORD or s[first].classes & lx.PARTICIPLE:
        return None  # a statement vowing to say: the subject is that of the main clause
    if s[at].lower in ENGLISH_DETERMINERS:
        return None  # phoned after the first attack to say
    chained = s[first].classes & lx.FINITE or s[first].lower.endswith("ed")
    return subject_of(s, first) if chained else None


def _inside_verb_group(token: Token) -> bool:
    """Whether a token may stand between a subject and its verb: an auxiliary or an adverb."""
    if token.kind != WORD:
        return False
    if token.classes & lx.AUXILIARY:
        return True
    if token.lower in {"however", "therefore"}:
        return True  # he however urged
    return token.lower.endswith("ly") and token.lower not in {"family", "ally", "assembly", "italy"}


def governs_participle(s: Sentence, at: int) -> bool:
    """Whether a verb shares its subject with the participle after it: kept, was heard | saying."""
    if s[at].lower in ASPECTUAL_VERBS:
        return True
    return s[at].lower in PERCEIVED and at > 0 and s[at - 1].lower in ENGLISH_BE


def _is_in_adverbial(s: Sentence, at: int) -> bool:
    """Whether a word and the one before or after it are an adverbial: Quill in turn | said."""
    if s[at].lower in _ADVERBIALS:
        return s[at + 1].lower in _ADVERBIALS[s[at].lower]
    return at > 0 and s[at].lower in _ADVERBIALS.get(s[at - 1].lower, ())


def _is_clitic(s: Sentence, at: int) -> bool:
    """Whether a Romance object pronoun stands between a subject and its verb: una mujer me dijo."""
    if s[at].lower not in _CLITICS or at <= 1 or at + 1 >= len(s):
        return False
    if s[at - 1].kind != WORD or s[at - 1].classes & (lx.TEMPORAL | lx.PREPOSITION):
        return False
    return bool(s[at - 2].classes & lx.DETERMINER) and not s[at + 1].lower.endswith("ons")


def _relative_before_time(s: Sentence, at: int) -> int:
    """Return the index of "who" in "who on Tuesday night said"; else `at`."""
    left = at
    while left > 0 and at - left < _TIME_REACH:
        token = s[left]
        when = token.classes & lx.TEMPORAL or token.lower in _BEFORE_TIMES
        if not when and not token.classes & (lx.PREPOSITION | lx.DETERMINER):
            break
        left -= 1
    return left if s[left].lower in {"who", "which"} else at


def _comma_after_name(s: Sentence, last: int) -> int:
    """Return the nearest comma after a name that no quote or relative follows; 0 if none."""
    for at in range(last - 1, max(1, last - ROLE_REACH), -1):
        if s[at].kind == QUOTED or s[at].classes & lx.RELATIVE:
            return 0
        if s[at].text == "," and s[at - 1].kind == CAPITAL:
            return at
    return 0


def _subject_ending_at(s: Sentence, at: int, verb: int) -> Phrase | None:
    """Return the subject of a verb that ends at a token, or that what ends there only modifies."""
    phrase = phrase_before(s, at)
    if phrase is None:
        return antecedent_of_who(s, at)
    if may_hold_clause(s, phrase):
        phrase = bare_relatives.before_bare_relative(s, phrase)
    if phrase[0] < phrase[1] and s[phrase[1]].lower in bare_relatives.MAKING:
        phrase = bare_relatives.without_making(s, phrase)
    if (body := _body_with_members(s, phrase)) is not None:
        return body
    if (who := _who_before(s, phrase)) is not None:
        return phrase_before(s, who - 1)
    if phrase[0] < phrase[1] and s[phrase[1]].lower in _ADVERBS:
        phrase = (phrase[0], phrase[1] - 1)  # the president earlier | today told
    if s[verb].lower.endswith("ing") and at == verb - 1:
        if s[at].classes & lx.TIME and s[at].kind == WORD:
            return None  # Quill spent the rest of the year | asking
        with_it = (i for i in range(phrase[0] + 1, phrase[1]) if s[i].lower == "with")
        if link := next(with_it, 0):
            return (link + 1, phrase[1])  # it ends with | Quill saying
    joined = phrase[0] > 3 and s[phrase[0] - 1].lower == "and"
    if joined and (person := affiliations.person_of_two_bodies(s, phrase)) is not None:
        return person
    shown = phrase[0] > 0 and s[phrase[0] - 1].lower in _BEFORE_GERUND_SUBJECTS
    gerund = shown and s[verb].classes & lx.PARTICIPLE and at == verb - 1
    subject = phrase if gerund else modified_subject(s, phrase)
    return None if subject and s[subject[0]].classes & lx.OBLIQUE else subject


def _body_with_members(s: Sentence, last: Phrase) -> Phrase | None:
    """Return the X of "X comprising Ada Quill and Ben Poe held", whose last member ends it."""
    at = last[0] - 1
    if at < 1:
        return None
    while at > 1 and (s[at].kind == CAPITAL or s[at].text == "," or s[at].lower == "and"):
        at -= 1
    return phrase_before(s, at - 1) if s[at].lower in ENGLISH_COMPRISING else None


def _who_before(s: Sentence, phrase: Phrase) -> int | None:
    """Return the index of the "who" whose clause a phrase ends: who was there, who saw it."""
    first, last = phrase
    if first == last and s[last].lower in _OBJECTS and first > 1 and is_verb_like(s[first - 1]):
        first = max(0, first - _WHO_REACH)
    for at in range(last - 1, first, -1):
        if s[at].kind in (POINT, QUOTED) or s[at].lower == "who":
            return at if s[at].lower == "who" else None
    return None


def _shared_subject(s: Sentence, joint: int) -> Phrase | None:
    """Return the subject shared with the verb before "and": "Quill laughed and said"."""
    if s[joint - 1].text in DASHES:
        return _shared_before_aside(s, joint)
    for at in range(joint - 1, max(0, joint - 25), -1):
        token = s[at]
        if token.kind == QUOTED or token.text in (";", ":"):
            return None
        if token.lower == "when" and at + 2 < joint and s[at + 1].classes & lx.DETERMINER:
            return phrase_after(s, at + 1)  # Quill waits when a man sits down and says
        if token.lower == "where" and s[at - 1].text == "," != s[joint - 1].text:
            acting = phrase_up_to_verb(s, at + 1, joint)  # , where dockers met and chanted
            if acting is not None and means_people(s[acting[1]].lower, s[acting[1]].classes):
                return acting
        if token.kind != WORD or token.lower.endswith(("ing", "ly")):
            continue
        if not (token.classes & lx.FINITE or token.lower.endswith("ed")):
            continue
        infinitive = s[at - 1].lower == "to"
        if infinitive and at > 2 and (made := causees.causee(s, at - 2)):
            return made  # it prompted Quill to laugh and call it
        if infinitive or token.classes & lx.NOUN_TOO:
            continue
        left = at - 1
        while left > 0 and _inside_verb_group(s[left]):
            left -= 1
        before = s[left]
        if before.text == "," and (
            across := subjects_across_commas.subject_across_comma(s, at - 1)
        ):
            return _before_first_verb(s, across)  # Quill, who was late, sat down and said
        known = before.kind == CAPITAL or before.classes & (lx.SUBJECT | lx.RELATIVE)
        if known or outer_reports.tells_of_words(s, at, joint):
            return _subject_of_joined_verb(s, left, at, joint)
    return None


def _shared_before_aside(s: Sentence, joint: int) -> Phrase | None:
    """Return the subject shared across an aside: "Quill praised the yard – which sank – and said".

    None if no other dash opens it, as for "It was late – and Quill said".
    """
    dash = s[joint - 1].text
    for at in range(joint - 2, max(1, joint - _DASHED_REACH), -1):
        if s[at].text == dash:
            return _shared_subject(s, at) if s[at + 1].classes & lx.RELATIVE else None
        if s[at].kind == QUOTED:
            return None
    return None


def _before_first_verb(s: Sentence, phrase: Phrase) -> Phrase:
    """Return a subject without the first of several verbs: The miller | looked at Ben, smiled and.

    Its object looks like a part of the phrase.
    """
    first, last = phrase
    for at in range(first + 1, last):
        verb = s[at].kind == WORD and (s[at].lower.endswith("ed") or s[at].lower in _MOVED)
        if verb and s[at + 1].classes & lx.PREPOSITION and not s[at - 1].classes & lx.DETERMINER:
            return (first, at - 1)
    return phrase


def _subject_of_joined_verb(s: Sentence, left: int, verb: int, joint: int) -> Phrase | None:
    """Return the subject of the verb that "and" at `joint` joins to the one after it.

    That is the verb at `verb`, whose subject ends at `left`; or the report that its clause is in:
    Poe claimed that Quill left early and called her lazy.
    """
    inner = subject_of(s, verb)
    if s[left].lower == "that" and s[joint + 1].classes & lx.REPORT:
        outside = outer_reports.main_verb_before(s, left)
        return subject_of(s, outside) if outside else inner
    if inner is None or inner[0] < _SHORTEST_REPORT:
        return inner
    before = s[inner[0] - 1]
    if before.lower in CLAUSE_OPENERS or (
        before.classes & lx.SAY and s[joint + 1].lower == "added"
    ):
        outer = outer_reports.outer_report(s, joint, inner)
        return subject_of(s, outer) if outer else inner
    return inner
