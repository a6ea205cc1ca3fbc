"""Whom a clause or phrase without commas describes: "a rower who saw it", "an aide in the port"."""

from reader.analysis.grammar.phrases.complements import ISSUED_TEXTS, is_part_of_text
from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    head_noun_at,
    is_pronoun,
    is_writing,
    means_body,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.subject_words import (
    LIKE_CONJUNCTIONS,
    SUBJECT_PRONOUNS,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_HAVE,
    ENGLISH_PARTICIPLES,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_PAST = ("ed", "n't")
_NO_PRESENT = ("ss", "us", "is")
_PLURALS = frozenset({"sales", "sports", "arms", "news", "operations", "communications", "others"})
_NO_NOUN = lx.PREPOSITION | lx.CONJUNCTION | lx.AUXILIARY | lx.FULL_VERB
_NOT_DESCRIBED = lx.FULL_VERB | lx.SPEECH | lx.PREPOSITION | lx.CONJUNCTION | lx.AUXILIARY
_NO_VERB = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.FIRST | lx.AUXILIARY
_CLAUSE_REACH = 14  # tokens of a clause without commas
_COLLECTIVES = frozenset({
    "group", "bloc", "coalition", "alliance", "number", "majority", "handful", "panel", "team",
    "committee", "consortium", "pair", "crowd", "network", "string",
})  # fmt: skip
HELD_FOR = frozenset({  # a deed
    "accused", "convicted", "suspected", "guilty", "charged", "jailed", "imprisoned", "sacked",
    "fired", "dismissed", "suspended", "cleared", "acquitted", "sentenced", "blamed", "arrested",
    "fined", "banned", "expelled", "praised", "criticised", "criticized",
})  # fmt: skip
"""Participles that say for what somebody is held: accused of, praised for."""
_KNOWING = frozenset({  # what may report a clause: who knew | Poe called it so
    "knew", "knows", "felt", "feels", "thought", "thinks", "heard", "hears", "saw", "sees", "found",
    "understood", "understands",
})  # fmt: skip
_BELIEVING_STEMS = (
    "assum", "believ", "discover", "doubt", "dream", "expect", "fear", "figur", "guess", "hope",
    "learn", "notic", "pray", "realis", "realiz", "reckon", "regret", "remember", "sens", "suspect",
    "wish", "worr",
)  # fmt: skip
_ISSUED = frozenset({"released", "issued", "signed", "written", "sent", "drafted", "penned"})
_WRITTEN_TEXTS = frozenset({"statement", "letter", "tweet", "post", "message", "note", "email"})
_PLACING = frozenset({"in", "across", "near", "between"})
_LONGEST_BARE = 3  # words
_NEVER_BARE = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.AUXILIARY | lx.SUBJECT


def is_verb_like(token: Token) -> bool:
    """Whether a token after a noun phrase can be its finite verb."""
    if token.kind != WORD or token.classes & (lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER):
        return False
    return bool(token.classes & lx.FULL_VERB) or token.lower.endswith(_PAST)


def modified_subject(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the subject that a clause or a preposition with this phrase only describes.

    That is the phrase itself if nothing shows that it belongs to another one; None if a preposition
    governs it and nothing before that can act.
    """
    if (described := _subject_before_relative_clause(s, phrase)) is not None:
        return described
    link = s[phrase[0] - 1]
    if phrase[0] and (link.classes & lx.PREPOSITION or link.lower == "and"):
        return _subject_before_preposition(s, phrase)
    return phrase


def _subject_before_relative_clause(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the X of "an X who saw the phrase said", a relative clause that no comma ends.

    One may begin it: Ada Quill, who directed “Tides” | said.
    """
    if phrase[0] < 2 or is_pronoun(s[phrase[1]]):
        return None
    if phrase[0] < phrase[1] and _acts_after_thing(s, phrase[0]):
        return phrase_before(s, phrase[0] - 2)  # the union that | represents drivers
    acts = joined = False
    for at in range(phrase[0] - 1, max(0, phrase[0] - _CLAUSE_REACH), -1):
        token = s[at]
        if token.lower == "and" and s[at + 1].kind == WORD:
            joined = joined or not s[at + 1].classes & lx.DETERMINER
            continue  # facing trial for theft | and fights; but: who saw him | and his wife
        if _is_attribute(s, at):
            continue  # facing trial for | alleged theft
        acting = token.lower == "that" and (
            _has_perfect(s, at) if s[at + 1].classes & lx.AUXILIARY else is_verb_like(s[at + 1])
        )
        if token.lower == "who" or acting or _acts_after_thing(s, at + 1):
            comma = s[at - 1].text == ","
            if comma and (phrase[0] > at + 2 or _may_report_clause(s[at + 1])):
                return None
            return phrase_before(s, at - 1 - comma) if acts and not joined else None
        if token.lower.endswith("ing") and _describes_people(s, at):
            return phrase_before(s, at - 1)  # a woman wearing a hat said
        if token.lower in HELD_FOR and (held := _held_for_deed(s, at)) is not None:
            return held
        if token.lower == "as" and s[at - 1].lower.endswith("self"):
            continue  # a driver who identified himself as Quill said
        is_object = (
            at > 3 and s[at - 2].lower == "whom" and s[at - 1].classes & (lx.SUBJECT | lx.FIRST)
        )
        if is_object and s[at - 3].classes & lx.PREPOSITION:
            return phrase_before(s, at - 4)  # a man to whom I told the story said
        if _opens_relative_clause(s, at):
            acts = True  # who | owns the shop, that | attacked the boat
            continue
        if token.kind in (POINT, QUOTED) or token.classes & (lx.CONJUNCTION | lx.STRONG_CUES):
            return None
        acts = acts or is_verb_like(token)
    return None


def _may_report_clause(verb: Token) -> bool:
    """Whether the words after a verb may be a clause of their own: who believes | Poe called it."""
    return verb.lower in _KNOWING or verb.lower.startswith(_BELIEVING_STEMS)


def _held_for_deed(s: Sentence, participle: int) -> Phrase | None:
    """Return the X of "X accused of killing his wife said"."""
    if not (s[participle + 1].classes & lx.PREPOSITION and s[participle + 2].lower[-3:] == "ing"):
        return None
    last = max(0, participle - 1 - (s[participle - 1].lower == "found"))  # found guilty of
    named = s[last].kind == CAPITAL or means_people(s[last].lower, s[last].classes)
    held = phrase_before(s, last) if named else None
    return held and modified_subject(s, held)


def _has_perfect(s: Sentence, that: int) -> bool:
    """Whether a relative "that" with a perfect follows a noun: a country | that has not made up."""
    after = s[min(that + 2, len(s) - 1)]
    if s[that + 1].lower not in ENGLISH_HAVE or after.classes & lx.DETERMINER:
        return False
    return s[that - 1].kind in (WORD, CAPITAL) and not s[that - 1].classes & lx.STRONG_CUES


def _opens_relative_clause(s: Sentence, verb: int) -> bool:
    """Whether a verb that reports nothing follows "who", "that" or "which"."""
    if s[verb].kind != WORD or s[verb].classes & (lx.REPORT | _NO_VERB):
        return False
    before = s[verb - 1].lower
    acts = before == "who" or (before == "that" and is_verb_like(s[verb]))
    return acts or _acts_after_thing(s, verb)


def _acts_after_thing(s: Sentence, verb: int) -> bool:
    """Whether a verb's subject is "that" or "which" for a noun: the union that represents us."""
    if verb < 2 or s[verb - 1].lower not in {"that", "which"} or s[verb].kind != WORD:
        return False
    token, noun = s[verb], s[verb - 2]
    if noun.kind not in (WORD, CAPITAL) or noun.classes & _NOT_DESCRIBED:
        return False
    if token.classes & (lx.REPORT | lx.TEMPORAL | _NO_VERB):
        return False
    present = token.lower.endswith("s") and not token.lower.endswith(_NO_PRESENT)
    if present and token.lower not in _PLURALS:
        object_follows = s[verb + 1].kind in (WORD, CAPITAL) and not s[verb + 1].classes & _NO_NOUN
        return object_follows or not means_people(token.lower, token.classes)
    return s[verb - 1].lower == "which" and is_verb_like(token)


def _is_attribute(s: Sentence, participle: int) -> bool:
    """Whether a participle describes the noun after it: for | alleged theft, the | wanted man."""
    before, after = s[participle - 1], s[participle + 1]
    if not s[participle].lower.endswith("ed") or after.kind not in (WORD, CAPITAL):
        return False
    governed = before.classes & (lx.PREPOSITION | lx.DETERMINER)
    return bool(governed) and not before.classes & (lx.RELATIVE | lx.CONJUNCTION)


def _describes_people(s: Sentence, participle: int) -> bool:
    """Whether a participle describes the people just before it: a woman | wearing a hat."""
    noun, verb = s[participle - 1], s[participle]
    titled = noun.kind == CAPITAL and noun.classes & lx.TITLE  # a Labour TD | facing trial
    opens = participle == 1 and s[2].classes & lx.DETERMINER  # Police | investigating the fire
    plain = noun.kind == WORD or titled or opens
    if not plain or verb.classes & (lx.PREPOSITION | lx.STRONG_CUES | lx.AUXILIARY):
        return False
    return means_people(noun.lower, noun.classes)


def antecedent_of_who(s: Sentence, last: int) -> Phrase | None:
    """Return the X of "an X who spoke on condition of anonymity said", a clause up to `last`."""
    for at in range(last - 1, max(0, last - _CLAUSE_REACH), -1):
        if s[at].lower == "who":
            verb = is_verb_like(s[at + 1]) or s[at + 1].classes & lx.AUXILIARY
            return phrase_before(s, at - 1) if verb else None
        if s[at].kind in (POINT, QUOTED) or s[at].classes & (lx.CONJUNCTION | lx.SUBJECT):
            return None
    return None


def _subject_before_preposition(s: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the subject that a prepositional phrase before the verb completes: an aide | in Vell.

    That is `phrase` itself if no preposition governs it; None if nothing before it can act.
    """
    if s[phrase[0] - 1].lower == "and" and s[phrase[1]].kind == CAPITAL:
        phrase = _with_first_place(s, phrase)  # in Vell and | Delta said
    if not _is_governed(s, phrase) or is_part_of_text(s, phrase):
        return phrase
    last = phrase[0] - 2
    last -= last > 2 and s[last].lower == "up"  # an inquiry set up by ministers said
    participle = s[last].lower.endswith("ed") and not s[last].classes & lx.FINITE_VERBS
    participle = participle or s[last].lower in ENGLISH_PARTICIPLES
    if last > 1 and participle:
        last -= 1  # an agency linked to Delta said
    before = phrase_before(s, last) if last >= 0 else None
    nested = before is not None and before[0] and s[before[0] - 1].classes & lx.PREPOSITION
    issued = participle and s[last + 1].lower in _ISSUED and s[last].lower in _WRITTEN_TEXTS
    timed = s[phrase[1]].classes & (lx.TIME | lx.DAY)  # released by the end of the week
    if issued and not timed and s[phrase[0] - 1].lower == "by":
        return phrase  # a statement released by | Ada Quill said
    if participle and before is not None and nested:
        return _subject_before_preposition(s, before)  # a note issued after talks led by Quill
    if before is not None and _may_act(s, before):
        return before
    before = _before_noun_of_preposition(s, last)
    return before if before is not None and _may_act(s, before) else None


def _is_governed(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is the object of a preposition before it, not a subject: in | the past."""
    link = s[phrase[0] - 1]
    if not link.classes & lx.PREPOSITION or link.lower in LIKE_CONJUNCTIONS:
        return False
    if s[phrase[0]].lower in SUBJECT_PRONOUNS or link.classes & lx.AUXILIARY:
        return False  # after she attacked; Auch der Verband zeigte sich
    if link.lower not in {"after", "before"}:
        return True
    if phrase[0] > 1 and s[phrase[0] - 2].classes & lx.TIME:
        return False  # two weeks after the bot said
    if link.kind == CAPITAL or s[phrase[1] + 1].lower in ENGLISH_HAVE:
        return False  # after the front-runner had said
    first, last = phrase
    head = head_noun_at(s, phrase)  # after a spokesman | for the firm said
    by_others = s[head + 1].lower == "of" or is_writing(s[head]) or s[head].lower in ISSUED_TEXTS
    speaks = _speaks(s[head]) or (by_others and _speaks(s[last]))  # after some of the fans | said
    return not (speaks or s[first + 1].lower in _COLLECTIVES)  # after a group of islands said


def _speaks(head: Token) -> bool:
    """Whether a noun is a name or means people or a body."""
    people = head.kind == CAPITAL or means_people(head.lower, head.classes)
    return people or means_body(head.lower, head.classes)


def _with_first_place(s: Sentence, phrase: Phrase) -> Phrase:
    """Return the phrase with the place before it if both follow "in": in | Vell and Delta.

    Not if one person acts: it is set in Delta and | Quill says.
    """
    first = phrase[0]
    verb = s[phrase[1] + 1]
    if verb.classes & lx.REPORT and verb.lower.endswith("s"):
        return phrase
    start = first - 2
    while start > 1 and s[start].kind == s[start - 1].kind == CAPITAL:
        start -= 1
    start -= start > 1 and s[start - 1].lower == "the"  # in | the Middle East and North Africa
    link = s[start - 1].lower
    origin = link == "from" and _are_bare_people(s, start - 2)  # students | from Vell and Delta
    placed = start > 1 and s[first - 2].kind == CAPITAL and (link in _PLACING or origin)
    if start < first - 2 and not s[first].classes & lx.PLACE:
        return phrase  # it is set in the Delta Inn and | Ada Quill said
    if placed and not verb.lower.endswith("ing") and _follows_verb(s, start - 1):
        return phrase  # the trial opened in Vell and | Ada Quill said
    return (start, phrase[1]) if placed else phrase


def _are_bare_people(s: Sentence, at: int) -> bool:
    """Whether a noun for people alone opens a clause: “…,” students | from Vell said."""
    opens = at <= 0 or QUOTED in (s[at - 1].kind, s[at - 2].kind)
    return opens and means_people(s[at].lower, s[at].classes)


def _follows_verb(s: Sentence, at: int) -> bool:
    """Whether a finite verb precedes a token in its clause, without "who" or "that" before it."""
    for token in reversed(s[max(0, at - _CLAUSE_REACH) : at]):
        if token.kind in (POINT, QUOTED) or token.classes & (lx.RELATIVE | lx.CONJUNCTION):
            return False
        if token.kind == WORD and (token.classes & lx.FINITE_VERBS or token.lower[-2:] == "ed"):
            return True
    return False


def _may_act(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase before a preposition can be a subject: one of its own, or people."""
    head = s[phrase[1]]
    named = head.kind == CAPITAL and not head.classes & lx.LEAD  # not: Back in Vell
    named = named or is_pronoun(head) or bool(s[phrase[0]].classes & lx.DETERMINER)
    opens = phrase[0] == 0 and phrase[1] and head.lower.endswith("s")  # Central banks in Delta said
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
