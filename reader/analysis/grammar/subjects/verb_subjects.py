"""The subject of a verb, across adverbs, appositions and clauses."""

from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    is_pronoun,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import BEFORE_DAYS, phrase_before
from reader.analysis.grammar.subjects.described_subjects import (
    antecedent_of_who,
    is_verb_like,
    subject_before_relative_clause,
)
from reader.analysis.grammar.subjects.opening_adverbials import subject_after_opening
from reader.analysis.grammar.subjects.subjects_across_commas import (
    AFFILIATION_PREPOSITIONS,
    CLAUSE_OPENERS,
    LIKE_CONJUNCTIONS,
    SUBJECT_PRONOUNS,
    has_body_word,
    subject_across_comma,
    subject_across_title,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_BE, ENGLISH_COMPRISING, ENGLISH_HAVE
from reader.analysis.languages.token import (
    CAPITAL,
    DASHES,
    LONG_DASHES,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
    Token,
)
from reader.text.word_sets import word_set

ASPECTUAL_VERBS = frozenset({"keeps", "kept", "keep", "stop", "stopped"})
OBJECT_PRONOUNS = frozenset({"him", "her", "them"})
_COLLECTIVES = frozenset({
    "group", "bloc", "coalition", "alliance", "number", "majority", "handful", "panel", "team",
    "committee", "consortium", "pair", "crowd", "network", "string",
})  # fmt: skip
_PLACING = frozenset({"in", "across", "near", "between"})
_BEFORE_GERUND_SUBJECTS = frozenset({"of", "despite", "amid"})  # footage of Quill saying
PERCEIVED = frozenset({"heard", "seen", "filmed", "recorded", "overheard", "caught", "quoted"})
_CLITICS = frozenset({"me", "nos", "os", "mi", "ti", "ci", "vi", "nous", "vous"})
_CAUSATIVE_VERBS = word_set("""
provoked provoking moved drove driving compelled pushed got led lead leads leading prompted prompt
prompts prompting forced forces forcing caused causes causing inspired inspiring spurred
""")
"""Verbs whose object is the agent of the infinitive: it led her to declare."""
_ADVERBS = frozenset(
    {"earlier", "later", "nevertheless", "nonetheless", "meanwhile", "instead", "immediately"}
)
_NO_SUBJECT = frozenset({"to", "then", "by", "without", "for", "of"})
_RAISING_PARTICIPLES = frozenset({  # passives of what others say of the subject
    "said", "thought", "believed", "reported", "understood", "alleged", "known", "rumoured",
    "heard", "seen", "supposed", "rumored", "claimed",
})  # fmt: skip
IRREGULAR_PARTICIPLES = frozenset({
    "sent", "written", "made", "given", "held", "shown", "taken", "drawn", "led", "seen", "put",
    "set",
})  # fmt: skip
_OBJECTS = frozenset({"it", "them", "him", "her"})
_WHO_REACH = 6  # tokens from "who" to the object of its clause
_LONGEST_BARE = 3  # words
_NEVER_BARE = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.AUXILIARY | lx.SUBJECT
_LONGEST_ROLE = 14  # tokens of a role and the name before it
_CAUSATIVE_REACH = 24  # tokens from a verb to the infinitive of its object
_TIME_REACH = 5  # tokens of a time adverbial: on Tuesday night
_PARTITIVES = frozenset({"one", "some", "many", "most", "several", "each", "both", "none", "two"})


def _is_clitic(s: Sentence, at: int) -> bool:
    """Whether a Romance object pronoun stands between a subject and its verb: una mujer me dijo."""
    if s[at].lower not in _CLITICS or at <= 1 or at + 1 >= len(s):
        return False
    if s[at - 1].kind != WORD or s[at - 1].classes & (lx.DAY | lx.TIME | lx.PREPOSITION):
        return False
    return bool(s[at - 2].classes & lx.DETERMINER) and not s[at + 1].lower.endswith("ons")


def _governs_participle(s: Sentence, at: int) -> bool:
    """Whether a verb shares its subject with the participle after it: kept, was heard | saying."""
    if s[at].lower in ASPECTUAL_VERBS:
        return True
    return s[at].lower in PERCEIVED and at > 0 and s[at - 1].lower in ENGLISH_BE


def subject_of(s: Sentence, verb: int, *, openings: bool = False) -> Phrase | None:
    """Return the subject of the verb at `verb`, across adverbs, appositions and clauses.

    With `openings` also after an adverbial without a comma: On Monday | residents said. In German
    the subject follows the verb there.
    """
    at = verb - 1
    while at >= 0 and (
        _inside_verb_group(s[at])
        or (s[verb].classes & lx.PARTICIPLE and _governs_participle(s, at))
        or (s[at].kind == POSSESSIVE and at > 0 and s[at - 1].classes & lx.SUBJECT)
        or _is_clitic(s, at)
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
            return subject_across_comma(s, at)
        return None
    if token.kind == QUOTED:
        if at and s[at - 1].kind == CAPITAL:
            return phrase_before(s, at)  # Die Band „Blaue Stunde“ | sagte ab
        return subject_across_title(s, at) if at and s[at - 1].kind == WORD else None
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
    if s[verb].classes & lx.REPORT and (named := _name_with_unclosed_role(s, at)) is not None:
        return named
    opened = subject_after_opening(s, at) if openings and s[verb].classes & lx.REPORT else None
    return opened or _subject_ending_at(s, at, verb)


def _subject_ending_at(s: Sentence, at: int, verb: int) -> Phrase | None:
    """Return the subject of a verb that ends at a token, or that what ends there only modifies."""
    phrase = phrase_before(s, at)
    if phrase is None:
        return antecedent_of_who(s, at)
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
    if joined and (person_of_both := _person_of_two_bodies(s, phrase)) is not None:
        return person_of_both
    shown = phrase[0] > 0 and s[phrase[0] - 1].lower in _BEFORE_GERUND_SUBJECTS
    subject: Phrase | None = phrase
    if not (shown and s[verb].classes & lx.PARTICIPLE and at == verb - 1):
        subject = subject_before_relative_clause(s, phrase)
        subject = subject or _without_prepositional_object(s, phrase)
    return None if subject and s[subject[0]].classes & lx.OBLIQUE else subject


def _who_before(s: Sentence, phrase: Phrase) -> int | None:
    """Return the index of the "who" whose clause a phrase ends: who was there, who saw it."""
    first, last = phrase
    if first == last and s[last].lower in _OBJECTS and first > 1 and is_verb_like(s[first - 1]):
        first = max(0, first - _WHO_REACH)
    for at in range(last - 1, first, -1):
        if s[at].kind in (POINT, QUOTED) or s[at].lower == "who":
            return at if s[at].lower == "who" else None
    return None


def _body_with_members(s: Sentence, last: Phrase) -> Phrase | None:
    """Return the X of "X comprising Ada Quill and Ben Poe held", whose last member ends it."""
    at = last[0] - 1
    if at < 1:
        return None
    while at > 1 and (s[at].kind == CAPITAL or s[at].text == "," or s[at].lower == "and"):
        at -= 1
    return phrase_before(s, at - 1) if s[at].lower in ENGLISH_COMPRISING else None


def _person_of_two_bodies(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the X of "X of Delta University and Port College said": both are X's institutions."""
    joint = phrase[0] - 1
    if not has_body_word(s, phrase):
        return None
    if phrase[1] > phrase[0] + 1 and not (s[phrase[1]].classes or s[phrase[1] - 1].classes):
        return None  # Head of Tides and Budget Ada Quill
    left = phrase_before(s, joint - 1)
    if left is None or s[left[0]].classes & lx.INSTITUTION:
        return None
    links = (at for at in range(left[0] + 1, left[1]) if s[at].lower in AFFILIATION_PREPOSITIONS)
    link = next(links, 0)
    bodies = bool(link) and has_body_word(s, (link + 1, left[1]))
    return left if bodies and not has_body_word(s, (left[0], link - 1)) else None


def _name_with_unclosed_role(s: Sentence, last: int) -> Phrase | None:
    """Return the X of "“…,” X, head of the port said", an apposition without a closing comma."""
    for comma in range(last - 1, max(1, last - _LONGEST_ROLE), -1):
        if s[comma].kind == QUOTED or s[comma].classes & lx.RELATIVE:
            return None
        if s[comma].text == "," and s[comma - 1].kind == CAPITAL:
            named = phrase_before(s, comma - 1)
            office = named is not None and s[named[1]].classes & lx.TITLE
            if office and named is not None and named[0] > 2 and s[named[0] - 1].text == ",":
                continue  # X, Assistant Director, Port Department told
            if named is None or named[0] == named[1]:
                return None
            before = s[named[0] - 1 - (s[named[0] - 1].text == ",")]  # ‘…’, X
            if not named[0] or before.kind == QUOTED:
                return named if _is_role_up_to(s, comma, last, opens=not named[0]) else None
            led = s[named[0] - 1].text == "," and (before.kind == WORD or before.classes & lx.DAY)
            if led and s[comma + 1].lower == "the":  # On Friday, X, the head of the port said
                return named if _is_role_up_to(s, comma, last, opens=False) else None
    return None


def _is_role_up_to(s: Sentence, comma: int, last: int, *, opens: bool) -> bool:
    """Whether a role with its complement stands between a comma and a verb.

    `opens` tells whether the name before it opens the sentence, which then has no other comma.
    """
    ends = not opens and bool(s[comma + 1].classes & lx.DETERMINER)  # “…,” X, a teacher said
    near = range(comma + 1, min(comma + 5, last + ends))
    role = next((at for at in near if s[at].classes & lx.TITLE), 0)
    if not role:
        return False
    linked = any(token.classes & lx.PREPOSITION for token in s[role + 1 : last])
    end = next((at for at in range(role + 1, last) if s[at].kind != CAPITAL), last)
    if s[end].text == "," and has_body_word(s, (end + 1, last)):
        return True  # X, Assistant Director, Port Department told
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


def _relative_before_time(s: Sentence, at: int) -> int:
    """Return the index of "who" in "who on Tuesday night said"; else `at`."""
    left = at
    while left > 0 and at - left < _TIME_REACH:
        token = s[left]
        when = token.classes & lx.TEMPORAL or token.lower in BEFORE_DAYS
        if not when and not token.classes & (lx.PREPOSITION | lx.DETERMINER):
            break
        left -= 1
    return left if s[left].lower in {"who", "which"} else at


def _shared_subject(s: Sentence, joint: int) -> Phrase | None:
    """Return the subject shared with the verb before "and": "Quill laughed and said"."""
    if s[joint - 1].kind == POINT and s[joint - 1].text in LONG_DASHES:
        return None
    for at in range(joint - 1, max(0, joint - 25), -1):
        token = s[at]
        if token.kind == QUOTED or token.text in (";", ":"):
            return None
        if token.lower == "when" and at + 2 < joint and s[at + 1].classes & lx.DETERMINER:
            return phrase_after(s, at + 1)  # Quill waits when a man sits down and says
        if token.kind != WORD or token.lower.endswith(("ing", "ly")):
            continue
        if not (token.classes & lx.FINITE or token.lower.endswith("ed")):
            continue
        infinitive = s[at - 1].lower == "to"
        if infinitive and at > 2 and (made := _causee(s, at - 2)):
            return made  # it prompted Quill to laugh and call it
        if infinitive or token.classes & lx.NOUN_TOO:
            continue
        left = at - 1
        while left > 0 and _inside_verb_group(s[left]):
            left -= 1
        before = s[left]
        if before.text == "," and (across := subject_across_comma(s, at - 1)):
            return across  # Quill, who was late, sat down and said
        if before.kind == CAPITAL or before.classes & (lx.SUBJECT | lx.RELATIVE):
            return _subject_of_joined_verb(s, left, at, joint)
    return None


def _subject_of_joined_verb(s: Sentence, left: int, verb: int, joint: int) -> Phrase | None:
    """Return the subject of the verb that "and" at `joint` joins to the one after it.

    That is the verb at `verb`, whose subject ends at `left`; or the report that its clause is in:
    Poe claimed that Quill left early and called her lazy.
    """
    inner = subject_of(s, verb)
    if s[left].lower == "that" and s[joint + 1].classes & lx.REPORT:
        from reader.analysis.grammar.subjects.outer_reports import main_verb_before

        outside = main_verb_before(s, left)
        return subject_of(s, outside) if outside else inner
    if inner is not None and inner[0] > 2 and s[inner[0] - 1].lower in CLAUSE_OPENERS:
        from reader.analysis.grammar.subjects.outer_reports import outer_report

        outer = outer_report(s, joint, inner)
        return subject_of(s, outer) if outer else inner
    return inner


def infinitive_subject(s: Sentence, verb: int) -> Phrase | None:
    """Return the subject of the verb governing "to": "was asked to say", "went on to say"."""
    if verb > 2 and (made := _causee(s, verb - 2)) is not None:
        return made
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
    chained = s[first].classes & lx.FINITE or s[first].lower.endswith("ed")
    return subject_of(s, first) if chained else None


def _causee(s: Sentence, last: int) -> Phrase | None:
    """Return who is made to act: "that led her to declare", "prompted Quill to call"."""
    if (made := _object_of_causative(s, last)) is not None:
        return made
    if s[last].lower in OBJECT_PRONOUNS:
        phrase: Phrase | None = (last, last)
    elif s[last].kind == CAPITAL or means_people(s[last].lower, s[last].classes):
        phrase = phrase_before(s, last)
    else:
        return None
    if phrase is None or phrase[0] == 0:
        return None
    first = phrase[0]
    if s[first - 1].lower == "like":  # it led aides like Ada Quill to say
        while (
            first > 1
            and phrase[0] - first < _TIME_REACH
            and s[first - 1].lower not in _CAUSATIVE_VERBS
        ):
            first -= 1
    return (first, phrase[1]) if s[first - 1].lower in _CAUSATIVE_VERBS else None


def _object_of_causative(s: Sentence, last: int) -> Phrase | None:
    """Return the X of "prompting X, the mayor of Vell, | to say", with what stands beside X."""
    for verb in range(last - 1, max(0, last - _CAUSATIVE_REACH), -1):
        if s[verb].kind == QUOTED or s[verb].text in (";", ":"):
            return None
        if s[verb].lower in _CAUSATIVE_VERBS:
            made = phrase_after(s, verb + 1)
            after = s[made[1] + 1] if made is not None else s[verb]
            aside = after.text + s[last].text in {",,", "()"} or after.lower == "who"
            return made if made is not None and (made[1] == last or aside) else None
    return None


def _without_prepositional_object(s: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Return the phrase before any "in the past": the object of a preposition is no subject."""
    if phrase is None or phrase[0] == 0:
        return phrase
    if s[phrase[0] - 1].lower == "and" and s[phrase[1]].kind == CAPITAL:
        phrase = _with_first_place(s, phrase)  # in Vell and | Delta said
    if not _is_governed(s, phrase):
        return phrase
    last = phrase[0] - 2
    last -= last > 2 and s[last].lower == "up"  # an inquiry set up by ministers said
    participle = s[last].lower.endswith("ed") and not s[last].classes & lx.FINITE_VERBS
    participle = participle or s[last].lower in IRREGULAR_PARTICIPLES
    if last > 1 and participle:
        last -= 1  # an agency linked to Delta said
    before = phrase_before(s, last) if last >= 0 else None
    nested = before is not None and before[0] and s[before[0] - 1].classes & lx.PREPOSITION
    if participle and nested:
        return _without_prepositional_object(s, before)  # a note issued after talks led by Quill
    if before is not None and _may_act(s, before):
        return before
    before = _before_noun_of_preposition(s, last)
    return before if before is not None and _may_act(s, before) else None


def _may_act(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase before a preposition can be a subject: one of its own, or people."""
    head = s[phrase[1]]
    named = head.kind == CAPITAL and not head.classes & lx.LEAD  # not: Back in Vell
    named = named or is_pronoun(head) or bool(s[phrase[0]].classes & lx.DETERMINER)
    opens = phrase[0] == 0 and phrase[1] and head.lower[-1] == "s"  # Central banks in Delta said
    return bool(named or opens or means_people(head.lower, head.classes))


def _before_noun_of_preposition(s: Sentence, last: int) -> Phrase | None:
    """Return the phrase before a noun without an article: an aide | with close knowledge of it."""
    left = last
    while left > 1 and last - left < _LONGEST_BARE and _is_bare_noun(s[left]):
        left -= 1
    governed = 0 < left < last and s[left].classes & lx.PREPOSITION
    return phrase_before(s, left - 1) if governed else None


def _is_bare_noun(token: Token) -> bool:
    """Whether a word may be a noun without an article, or an adjective before one."""
    return token.kind == WORD and not token.classes & _NEVER_BARE


def _is_governed(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is the object of a preposition before it, not a subject: in | the past."""
    link = s[phrase[0] - 1]
    if not link.classes & lx.PREPOSITION or link.lower in LIKE_CONJUNCTIONS:
        return False
    if s[phrase[0]].lower in SUBJECT_PRONOUNS or link.classes & lx.AUXILIARY:
        return False  # after she attacked; Auch der Verband zeigte sich
    if link.lower not in {"after", "before"}:
        return True
    if link.kind == CAPITAL or s[phrase[1] + 1].lower in ENGLISH_HAVE:
        return False  # after the front-runner had said
    head = s[phrase[1]]
    people = head.kind == CAPITAL or means_people(head.lower, head.classes)
    people = people or bool(head.classes & lx.INSTITUTION)
    return not (people or s[phrase[0] + 1].lower in _COLLECTIVES)  # after a group of islands said


def _with_first_place(s: Sentence, phrase: Phrase) -> Phrase:
    """Return the phrase with the place before it if both follow "in": in | Vell and Delta.

    Not if one person acts: it is set in Delta and | Quill says.
    """
    first = phrase[0]
    verb = s[phrase[1] + 1]
    if verb.classes & lx.REPORT and verb.lower.endswith("s"):
        return phrase
    placed = first > 3 and s[first - 2].kind == CAPITAL and s[first - 3].lower in _PLACING
    return (first - 2, phrase[1]) if placed else phrase


def _inside_verb_group(token: Token) -> bool:
    if token.kind != WORD:
        return False
    if token.classes & lx.AUXILIARY:
        return True
    if token.lower in {"however", "therefore"}:
        return True  # he however urged
    return token.lower.endswith("ly") and token.lower not in {"family", "ally", "assembly", "italy"}
