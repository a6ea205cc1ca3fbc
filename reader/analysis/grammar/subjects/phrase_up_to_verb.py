"""A phrase up to its verb: "the head of the water board | said", "about 200 protesters | block"."""

from reader.analysis.grammar.phrases.noun_phrases import (
    ROLE_ENDINGS,
    Phrase,
    Sentence,
    is_role_word,
    joins_fields,
    may_list_fields,
    means_one_person,
    means_people,
    start_of_capitals,
)
from reader.analysis.grammar.phrases.phrase_ends import ATTRIBUTES
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.subject_words import OPENING_ADVERBS, is_adverb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    COUNTS,
    ENGLISH_ARTICLES,
    ENGLISH_COMPARATIVES,
    ENGLISH_COMPRISING,
    ENGLISH_DEMONSTRATIVES,
    ENGLISH_INDEFINITE,
    ENGLISH_IS,
    ENGLISH_WEEKDAYS,
)
from reader.analysis.languages.peoples import PARTIES, PEOPLES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import lists_of_fields, office_words

_THIS = frozenset({"this", "that"})
_ENGLISH_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
# la interrumpe; l'angelo mi disse
_CLITICS = word_set("""
le la les lo los las gli li mi ti si ci vi me te se nos lhe lhes s' m' t'
""")
_LONGEST = 14  # tokens of a phrase before its verb
_ARTICLES = frozenset({  # an unlisted word before them is a verb; "la", "lo" may be objects
    "un", "une", "una", "uno", "um", "uma", "el", "il", "son", "sa", "ses", "leur", "leurs",
    "su",
    "sus", "suo", "sua", "suoi", "sue", "seu", "seus", "ce", "cet", "cette", "ces",
})  # fmt: skip
_LITTLE = frozenset({"peu", "po", "poco", "pouco", "poquito"})  # "un" says how much: un poco
STANDALONE_PRONOUNS = frozenset(  # Another was more direct
    {"another", "one", "others", "some", "many"}
)
COPULAS = ENGLISH_IS | {"remains", "remained", "means", "meant"}
_ENGLISH_ARTICLES = frozenset({"the", "an", "a", "his", "her", "their", "my", "another", "one"})
_VERB_JOINTS = frozenset({"and", ",", "then"})
_OPENING, _CLOSING = frozenset({"‘", "'"}), frozenset({"’", "'"})
_AFTER_VERBS = _ENGLISH_ARTICLES | {"down", "up", "out", "off", "away", "back", "into", "towards"}
# persons named by a place or institution: a Saltrey man, a Delta official
_LOCALS = word_set("""
official officials man woman couple family boy girl teenager pair grandmother father
""")
_BODIES = word_set("""
administration agency association authority board cabinet coalition commission committee
company council court department federation government hospital ministry parliament party police
regime senate trust union university
""")
_CROWDS = frozenset({"hundreds", "thousands", "dozens", "scores", "crowds", "millions"})
GROUP_ENDINGS = ("ers", "ors", "ists", "ents", "ians", "ees", "people", "men", "fans")
"""Endings of nouns for several people: officers, residents."""
_BEFORE_VERB = frozenset({"no", "non", "não", "ne", "n'", "se", "s'", "si"})  # no quiso
ENGLISH_AUXILIARIES = ENGLISH_IS | {"has", "have", "had", "will", "would", "can", "could", "must"}
_ADVERBS_BEFORE_VERB = frozenset(
    {"also", "occasionally", "sometimes", "often", "rarely"}
)  # before a verb
ADVERBS = frozenset({
    "instead", "therefore", "thus", "nonetheless", "nevertheless", "though", "otherwise", "too",
    "tonight", "abroad", "afterwards", "afterward", "perhaps", "maybe", "almost", "nearly",
    "alone", "either", "else", "elsewhere", "overnight", "twice", "ever", "soon",
})  # fmt: skip
_OFFICE_WORDS = frozenset({"state", "states", "counsel"})  # verbs as well
FIRMS = word_set("""
firm company maker retailer airline start-up startup giant chain developer insurer publisher brand
lender supplier manufacturer provider platform agency charity specialist consultancy broker
""")
_FIRM_REACH = 3  # tokens: energy | technology firm
_MOMENTS = frozenset({"time", "moment", "end", "outset"})  # at the time
_WITH_WEEKDAY = frozenset({  # first words of names that end with a weekday: Black Friday
    "ash", "black", "bloody", "cyber", "easter", "good", "holy", "maundy", "palm", "sheffield",
    "shrove", "super",
})  # fmt: skip
_MAY_OPEN_CLAUSE = lx.DETERMINER | lx.FULL_VERB
_AFTER_COMMANDS = frozenset({"the", "an", "this", "these", "your", "our", "us"})  # English only
_ORDERED = frozenset({"other", "others", "latter", "former", "first", "second", "third"})
_FEW = frozenset({"few", "many", "some", "several", "most", "both", "all", "one"})


def phrase_up_to_verb(s: Sentence, at: int, count: int) -> Phrase | None:
    """Return the phrase from `at` to the first verb-like word, searching before `count`."""
    if at >= len(s):
        return None
    if (pronoun := _pronoun_at(s, at, count)) is not None:
        return pronoun
    opening = s[at]
    if opening.classes & (lx.FIRST | lx.OBJECT | lx.INVERTED):
        return None
    if opening.classes & _MAY_OPEN_CLAUSE and _opens_without_subject(s, at):
        return None
    if opening.kind == NUMBER and at + 1 < count and s[at + 1].kind == CAPITAL:
        at += 1  # the time of an entry: "11.55 Quill: …"
    end, longest = at, min(at + _LONGEST, count)
    while end < longest:
        if may_list_fields(s, at, end) and (
            joined := lists_of_fields.fields_after_comma(s, at, end)
        ):
            end += joined
        elif _ends_phrase(s, at, end):
            break
        else:
            end += 1
    if end == at:
        return None
    last = _end_of_phrase(s, at, end, is_verb_next=end < count)
    if last < at or (last == at and s[at].lower in ENGLISH_ARTICLES):
        return None  # Crowds to | gather: an infinitive has no subject; the | “Broom” opens
    for token in s[at : last + 1]:
        if token.kind == CAPITAL or token.classes & lx.DETERMINER:
            return (at, last)
    counted = any(t.kind == NUMBER for t in s[at:last])  # about 200 protesters
    crowd = s[at].lower in _CROWDS or (last == at and s[at].lower.endswith(GROUP_ENDINGS))
    return (at, last) if counted or crowd else None


def _opens_without_subject(s: Sentence, at: int) -> bool:
    """Whether a demonstrative without a noun, or a command, begins: These | can; Write | the."""
    following = s[at + 1].lower if at + 1 < len(s) else ""
    if s[at].classes & lx.DETERMINER:
        if s[at].lower not in ENGLISH_DEMONSTRATIVES:
            return False
        return following in ENGLISH_AUXILIARIES or _acts_alone(s, at)
    return not at and (following in _AFTER_COMMANDS or s[at].lower == "let")


def _acts_alone(s: Sentence, at: int) -> bool:
    """Whether "this" or "that" is the subject of a verb in the past: That prompted | the mayor to.

    Not: This limited company.
    """
    if at + 2 >= len(s) or s[at].lower not in _THIS or s[at + 1].lower[-2:] != "ed":
        return False
    after = s[at + 2]
    return after.lower == "to" or bool(after.classes & lx.DETERMINER)


def _pronoun_at(s: Sentence, at: int, count: int) -> Phrase | None:
    """Return the pronoun, of one word or two, that begins at `at`: another, the other, a few."""
    if s[at].classes & lx.SUBJECT:
        return (at, at)
    if s[at].lower in STANDALONE_PRONOUNS and at + 1 < count and s[at + 1].lower in ENGLISH_IS:
        return (at, at)  # Another was more direct
    ordered = s[at].lower == "the" and at + 2 < count and s[at + 1].lower in _ORDERED
    if ordered and s[at + 2].lower in ENGLISH_AUXILIARIES:
        return (at, at + 1)  # The other was blunter
    few = s[at].lower == "a" and at + 2 < count and s[at + 1].lower == "few"
    if few and s[at + 2].classes & lx.AUXILIARY:
        return (at, at + 1)  # A few have left
    return None


def _end_of_phrase(s: Sentence, first: int, end: int, *, is_verb_next: bool) -> int:
    """Return the last token before `end` that can end a phrase; less than `first` if none can."""
    last = end - 1
    while last > first and (
        s[last].kind in (POINT, POSSESSIVE)
        or (_cannot_end_phrase(s[last]) and not _counts_after_of(s, last))
        or (is_verb_next and s[last].kind == WORD and s[last].lower in _CLITICS)
    ):
        last -= 1 + (s[last].lower == "to")  # The gate aims to | show
    if last < first:
        return last
    weekday = last > first and s[last].lower in ENGLISH_WEEKDAYS
    if weekday and s[last - 1].lower not in _WITH_WEEKDAY:
        last -= 1  # Ada Quill | Friday ended the strike
        if last > first + 1 and s[last].lower == "on":
            last -= 1  # The Delta bench of the court | on Friday
    if last > first + 2 and s[last].lower in _MOMENTS and s[last - 1].lower == "the":
        last -= 3  # Quill | at the time reacted
    return last


def _cannot_end_phrase(token: Token) -> bool:
    """Whether a word cannot end a noun phrase: the salary for | “Slow Tide”."""
    loose = token.classes & (lx.PREPOSITION | lx.DETERMINER | lx.AUXILIARY)
    loose = loose and token.lower != "her"
    return token.kind == WORD and bool(loose or token.lower == "to")


def _counts_after_of(s: Sentence, at: int) -> bool:
    """Whether a number ends a complement: the mother of three | hopes."""
    return s[at - 1].lower == "of" and s[at].lower in COUNTS


def _ends_phrase(s: Sentence, first: int, at: int) -> bool:
    """Whether a word, such as a verb, does not belong to the phrase that begins at `first`."""
    token = s[at]
    if token.kind == QUOTED or (token.kind == POINT and token.text not in ("-", ".", "&")):
        return not _marks_work_before_role(s, first, at)
    if at == first or token.kind != WORD:
        return False
    if at > first + 1 and not token.classes and _is_small_day(s[min(at + 1, len(s) - 1)]):
        return True  # De raad | vergaderde maandag
    if token.lower in ENGLISH_COMPRISING:
        return True  # a bench | comprising Justices Ada Quill and Ben Poe
    if token.lower == "than" and s[at - 1].lower in ENGLISH_COMPARATIVES:
        return False  # More than 200 protesters
    if token.classes & (lx.CONJUNCTION | lx.RELATIVE):
        return not _is_in_office(s, first, at)
    before_verb = token.lower in _BEFORE_VERB or token.lower.startswith("n'")
    if before_verb and token.classes & lx.AUXILIARY:
        return True  # El técnico no quiso hablar, le patron se fâche, l'avocat n'a rien dit
    if token.lower in _ADVERBS_BEFORE_VERB or (
        token.classes & lx.AUXILIARY and s[at - 1].lower in _FEW
    ):
        return True  # the musher also broke; a few have
    headless = _are_headless(s[first:at])
    noun = headless or _is_noun(s, first, at)
    if not noun and (is_verb_like(token) or _is_present_verb(s, first, at)):
        office = token.lower in _OFFICE_WORDS and office_words.is_office_noun(s, at)
        return not (office or _is_field_of_office(s, at))
    if not noun and token.lower.endswith("ly") and is_adverb(token) and at + 1 < len(s):
        return is_verb_like(s[at + 1])  # the crowd immediately | began
    if not (token.classes or headless) and at + 2 < len(s) and s[at + 1].lower in _ARTICLES:
        return s[at + 2].lower not in _LITTLE  # Le voisin | garde un souvenir
    if noun or s[at - 1].kind != CAPITAL or token.lower in _LOCALS:
        return False
    if token.lower in _BODIES:
        return False  # The Delta council | closed
    if s[at - 1].lower in PEOPLES or s[at - 1].lower in PARTIES or _is_before_verb(s, at):
        return False
    inside = token.classes & (lx.PREPOSITION | lx.PARTICLE) or _is_noun_before_of(s, first, at)
    inside = inside or _ends_complement(s, first, at) or _describes_person(s, at)
    inside = inside or is_role_word(s, at) or _is_before_name(s, at)
    return not (inside or _is_before_people(s, at))


def _is_small_day(token: Token) -> bool:
    """Whether a word is a day of the week in a language that writes it small: maandag, lundi."""
    return token.kind == WORD and bool(token.classes & lx.DAY) and token.lower not in _ENGLISH_DAYS


def _marks_work_before_role(s: Sentence, first: int, at: int) -> bool:
    """Whether a mark surrounds words that only tell which person is meant: the ‘Ferry’ | star."""
    begin = first + 1
    if not s[first].classes & lx.DETERMINER or not begin <= at < len(s) - 1:
        return False
    if s[begin].kind == QUOTED:
        return at == begin and means_one_person(s[at + 1])
    if s[begin].text not in _OPENING:
        return False
    marks = (
        i for i in range(begin + 1, min(begin + _LONGEST, len(s) - 1)) if s[i].text in _CLOSING
    )
    closing = next(marks, 0)
    return closing > 0 and at in (begin, closing) and means_one_person(s[closing + 1])


def _is_noun(s: Sentence, first: int, at: int) -> bool:
    """Whether what stands beside a word in a phrase shows that it is a noun and no verb."""
    token = s[at]
    if token.classes & lx.TITLE or s[at - 1].kind == POSSESSIVE or _is_noun_in_ing(s, at):
        return True  # Quill's state secretary
    english = not s[first].classes & lx.PREPOSITION  # Portuguese "a" is one
    nominal = token.classes & lx.NOUN_TOO or (english and not token.classes)
    if nominal and token.classes and s[at - 1].lower in ATTRIBUTES:
        return True  # the latest report | warns
    return bool(nominal) and (_requires_noun(s, first, at) or _is_before_auxiliary(s, first, at))


def _is_field_of_office(s: Sentence, at: int) -> bool:
    """Whether the base form of a verb is a noun before an office: Delta fire chief Ada Quill."""
    if not s[at].classes & lx.NOUN_TOO or s[at - 1].kind != CAPITAL or at + 2 >= len(s):
        return False
    office = s[at + 1].classes & lx.TITLE and not s[at].lower.endswith("s")
    return bool(office) and s[at + 1].kind == WORD and s[at + 2].kind == CAPITAL


def _is_noun_before_of(s: Sentence, first: int, at: int) -> bool:
    """Whether an unlisted word is a noun with a complement: the Delta bench of the high court."""
    determined = not s[at].classes and s[first].lower in _ENGLISH_ARTICLES
    return determined and at + 1 < len(s) and s[at + 1].lower == "of"


def _ends_complement(s: Sentence, first: int, at: int) -> bool:
    """Whether an unlisted word before a comma ends an office: the chair of the Vell branch, X."""
    closed = not s[at].classes and at + 1 < len(s) and s[at + 1].text == ","
    if not closed or s[first].lower not in _ENGLISH_ARTICLES or s[at].lower[-1] == "s":
        return False
    return any(token.lower == "of" for token in s[first + 1 : at])


def _describes_person(s: Sentence, at: int) -> bool:
    """Whether a noun after a name describes the person before the verb: the Vell ferry killer."""
    lower = s[at].lower
    verb = lower.endswith("ed") or (lower[-1] == "s" and lower[-2:-1] not in "us")
    if (
        verb
        or s[at].classes & ~lx.INSTITUTION
        or at + 2 >= len(s)
        or not means_one_person(s[at + 1])
    ):
        return False
    start = start_of_capitals(s, at, 1) - 1
    acts = is_verb_like(s[at + 2]) or s[at + 2].classes & lx.FINITE_VERBS
    return s[start].lower in _ENGLISH_ARTICLES and bool(acts)


def _are_headless(tokens: Sentence) -> bool:
    """Whether the words before a noun are only determiners and adverbs."""
    for token in tokens:  # noqa: SIM110 - of most words it is asked
        if not token.classes & (lx.DETERMINER | lx.AUXILIARY):
            return False
    return True


def _is_in_office(s: Sentence, first: int, at: int) -> bool:
    """Whether "and" is part of an office: Secretary of Trade and Industry Ada Quill.

    The culture and sports minister.
    """
    if joins_fields(s, at):
        return True
    if s[at].lower != "and" or at + 2 >= len(s) or at < first + 3:
        return False
    office = s[first].classes & lx.TITLE and s[first + 1].lower == "of"
    return bool(office) and s[at - 1].kind == s[at + 1].kind == s[at + 2].kind == CAPITAL


def _is_noun_in_ing(s: Sentence, at: int) -> bool:
    """Whether a word in -ing is a noun: the red warning for the coast has ended; not: ging."""
    if s[at].lower[-3:] != "ing" or s[at].classes & lx.VERB or at + 1 >= len(s):
        return False
    after = s[at + 1]
    return bool(after.classes & lx.PREPOSITION) or is_verb_like(after)


def _is_before_verb(s: Sentence, at: int) -> bool:
    """Whether a lower-case noun after a capital precedes a verb: Recent research showed."""
    if (
        s[at].classes
        or at + 1 >= len(s)
        or not s[at].text.isalpha()
        or s[at].lower in OPENING_ADVERBS
    ):
        return False
    if s[at].lower in ADVERBS:
        return False  # Ada Quill instead called
    after = s[at + 1]
    return is_verb_like(after) or after.lower in ENGLISH_AUXILIARIES


def _requires_noun(s: Sentence, at: int, index: int) -> bool:
    """Whether "a" and capitals require a noun where a verb could stand: a Delta report warned."""
    if s[at].lower not in ENGLISH_INDEFINITE or s[index].lower.endswith(("s", "ed")):
        return False
    return index > at + 1 and all(token.kind == CAPITAL for token in s[at + 1 : index])


def _is_before_auxiliary(s: Sentence, at: int, index: int) -> bool:
    """Whether an auxiliary rules out a verb before it: the new rules | were needed."""
    if s[at].lower not in _ENGLISH_ARTICLES or not s[index].classes & lx.NOUN_TOO:
        return False
    return index + 1 < len(s) and s[index + 1].lower in ENGLISH_AUXILIARIES


def _is_present_verb(s: Sentence, at: int, index: int) -> bool:
    """Whether an unlisted word is a verb: her husband pats her hand; the health minister laughs."""
    token = s[index]
    if token.classes or token.lower[-1] != "s" or index + 1 >= len(s):
        return False
    if s[at].lower not in _ENGLISH_ARTICLES or index < at + 2 or s[index - 1].lower[-1] == "s":
        return False
    if s[index + 1].lower in _AFTER_VERBS:
        return True
    ends = index + 2 == len(s) and s[index + 1].text == "."
    links = (i for i in range(at + 2, index) if ends and s[i].classes & lx.PREPOSITION)
    if not means_one_person(s[next(links, index) - 1]):  # the owner | of the pier laughs
        return False
    alone = s[index + 1].classes & lx.PREPOSITION and not _has_verb(s, index + 1)
    return ends or bool(alone) or _precedes_singular_report(s, index + 1)


def _has_verb(s: Sentence, at: int) -> bool:
    """Whether a verb may follow: the teacher strikes | are over; not: looks | at the clock."""
    return any(
        token.classes & lx.FINITE_VERBS or is_verb_like(token)
        for token in s[at:]
        if token.kind == WORD
    )


def _precedes_singular_report(s: Sentence, at: int) -> bool:
    """Whether a verb after a joint shows that the subject is singular: a sailor stops and asks."""
    joined = (s[i] for i in range(at + 1, len(s)) if s[i - 1].lower in _VERB_JOINTS)
    return any(token.classes & lx.REPORT and token.lower[-1] == "s" for token in joined)


def _is_before_name(s: Sentence, at: int) -> bool:
    """Whether a noun for a person stands between names: Rail operator Crossway has stopped."""
    if _is_before_firm(s, at):
        return True
    if not s[at].classes and at + 2 < len(s) and s[at + 1].kind == WORD:
        at += not s[at].lower.endswith(ROLE_ENDINGS)  # Olympic gold medallist Ada Quill
    if s[at].classes or s[at].kind != WORD or at + 1 >= len(s) or s[at + 1].kind != CAPITAL:
        return False
    return means_one_person(s[at]) or _is_full_name_at(s, at + 1)


def _is_before_people(s: Sentence, at: int) -> bool:
    """Whether an unlisted noun stands before one for people: Public | health experts have."""
    if at + 1 >= len(s) or s[at - 1].lower[-1] == "s" or s[at].lower.endswith("ed"):
        return False
    if s[at].lower[-1] == "s" and s[at].lower[-2:] != "ss":
        return False  # Quill hugs players; but: Local business leaders
    people = s[at + 1]
    plural = people.kind == WORD and people.lower[-1] == "s"
    return plural and means_people(people.lower, people.classes)


def _is_before_firm(s: Sentence, at: int) -> bool:
    """Whether nouns and a word for a firm stand before its name: Tidal | energy firm Wavecrest."""
    for last in range(at, min(at + _FIRM_REACH, len(s) - 1)):
        if s[last].kind != WORD or is_verb_like(s[last]):
            return False
        if s[last].lower in FIRMS:
            return s[last + 1].kind == CAPITAL
    return False


def _is_full_name_at(s: Sentence, at: int) -> bool:
    """Whether two capitals and an auxiliary follow: Mbira virtuoso | Ada Quill has."""
    named = at + 2 < len(s) and s[at].kind == s[at + 1].kind == CAPITAL
    return named and s[at + 2].lower in ENGLISH_AUXILIARIES
