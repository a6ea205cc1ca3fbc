"""Adverbials that open a sentence, and subjects right after them: "On Monday | residents said"."""

from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    Sentence,
    end_of_capitals,
    means_one_person,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import ADVERBS
from reader.analysis.grammar.subjects.subject_words import is_adverb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import (
    COUNTS,
    ENGLISH_ARTICLES,
    FRENCH_TO_THE,
    ROMANCE_DAY_OPENINGS,
    SOCIAL_NETWORKS,
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
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # few sentences
    from reader.analysis.grammar.subjects import romance_days

_ADVERBS = word_set("""
afterward afterwards again earlier eventually finally however initially later locally meanwhile now
nowadays previously privately publicly recently separately soon today tonight yesterday
""")
_BEFORE_TIME = word_set("last this that early late just")
_ABOUT = frozenset({"about", "around", "over", "under", "above", "between"})  # before counts
_WITHOUT_ARTICLE = frozenset({"police", "counsel", "staff"})
_NOT = frozenset({"that", "not"})  # That is what, Not all residents
_NEXT = frozenset({"next", "following", "same", "previous"})  # after "the"
_AFTER_TIME = word_set("afternoon ago before day earlier evening later morning night on")
_JOINING = lx.PREPOSITION | lx.CONJUNCTION
_OPENING = _JOINING | lx.LEAD
_GOVERNING = lx.DETERMINER | lx.PREPOSITION
_LONG_GERUND = 10  # code points; no surname in -ing is as long
_LONGEST_OPENING = 12  # tokens
_AFTER_PARTICIPLES = frozenset({
    "by", "at", "with", "in", "on", "from", "about", "next", "beside", "between", "alongside",
})  # fmt: skip
_NAMED_AS = frozenset({"dubbed", "nicknamed", "called", "named", "labelled", "labeled", "branded"})
_ROMANCE_PARTICIPLES = ("ada", "ado", "adas", "ados", "ata", "ato", "ati", "é", "ée", "és", "ées")
# endings of states joined to another one: Battuto ma signorile, il tecnico …
_JOINED_STATES = (*_ROMANCE_PARTICIPLES, "uto", "uta", "uti", "ute", "ito", "ita", "ido", "ida")
_BUT = frozenset({"ma", "pero", "mais", "mas"})
_PORTUGUESE_POSSESSIVES = frozenset({"seu", "meu"})
_ROUGHLY = frozenset({"about", "around", "over", "nearly", "under"})  # before a number
_WHEN_WORDS = frozenset({"at", "on", "by", "in", "around", "about", "just", "shortly"})
_CLOCK = word_set("""
one two three four five six seven eight nine ten eleven twelve half past quarter noon midnight
dawn dusk lunchtime pm am p.m. a.m. after before
""")

_THEN = frozenset({"earlier", "later", "yesterday", "today", "tonight"})
_DATING = frozenset({"on", "in", "by", "since"})
_INSIDE_TIME = frozenset({"on", "in", "last", "this", "that", "late", "early", "the", "of", "same"})
_AGO = frozenset({"ago", "later", "earlier"})  # not: two days before | Quill left, he knew
_LONGEST_TIME = 6  # tokens

_PART_OF_DAY = frozenset({"late", "early"})
_COMPOUND = frozenset({  # prepositions of two words: Ahead of the vote
    ("ahead", "of"), ("en", "route"), ("fresh", "from"), ("next", "to"), ("thanks", "to"),
    ("due", "to"), ("prior", "to"), ("contrary", "to"), ("together", "with"), ("far", "from"),
    ("close", "to"), ("straight", "after"), ("soon", "after"), ("right", "after"),
    ("regardless", "of"), ("irrespective", "of"), ("out", "of"), ("away", "from"), ("late", "on"),
    ("late", "in"), ("late", "last"), ("early", "on"), ("early", "in"),
})  # fmt: skip
_BESIDE = word_set("""
accanto vicino intorno davanti dietro fuori insieme assieme junto cerca lejos detrás delante
enfrente alrededor atrás perto longe diante près autour loin gracias grazie grâce graças
""")  # before a preposition


def opens_adverbial(s: Tokens, at: int) -> bool:
    """Whether an adverbial of time, place or manner begins at `at`, rather than a subject."""
    token = s[at]
    lower, classes = token.lower, token.classes
    if lower == "a" and at + 1 < len(s) and s[at + 1].lower in _PORTUGUESE_POSSESSIVES:
        return True  # A seu lado: an article would be "o"
    if lower in _ROUGHLY and at + 1 < len(s) and s[at + 1].kind == NUMBER:
        return False  # About 200 protesters
    if classes & lx.LEAD or (not at and lower in FRENCH_TO_THE):
        return True  # Au sujet de Quill, le maire; "au" is a determiner, too
    if (lower.endswith("ly") and is_adverb(token)) or (
        lower.endswith("ing") and _opens_gerund(s, at)
    ):
        return True
    if classes & lx.PREPOSITION and token.kind != POINT:
        return True
    if not at and len(s) > 1 and lower in _PART_OF_DAY and s[1].classes & lx.DAY:
        return True  # Late Friday, Early yesterday,
    if not at and len(s) > 1 and (lower, s[1].lower) in _COMPOUND:
        return lower != "close" or s[min(2, len(s) - 1)].kind != NUMBER  # Close to 200 people
    if not at and opens_romance_adverbial(s):
        return True
    return token.kind == CAPITAL and opens_participle(s, at)


def opens_romance_adverbial(s: Sentence) -> bool:
    """Whether a sentence begins with an adverb and its preposition: Accanto a lei, Gracias a X."""
    if s[0].lower not in _BESIDE or len(s) < 2:
        return False
    return s[1].lower in OF or s[1].lower in TO


def _opens_gerund(s: Tokens, at: int) -> bool:
    """Whether a gerund ("Speaking in Vell") begins, not a name: King, who runs …; Harding has."""
    after = s[min(at + 1, len(s) - 1)]
    if s[at].kind == CAPITAL and after.kind == WORD and after.classes & lx.TITLE:
        return not _is_named_office(s, at + 2)
    if after.text == "," and (s[at].classes & lx.PARTICIPLE or len(s[at].text) >= _LONG_GERUND):
        return True  # Responding, the mayor; not: Sterling, the mayor
    finite = after.classes & lx.FINITE_VERBS and not after.lower.endswith(("self", "selves"))
    return s[at].kind != CAPITAL or not (after.text == "," or finite)


def _is_named_office(s: Tokens, at: int) -> bool:
    """Whether a name and its verb follow an office: Outgoing mayor | Ada Quill was unmoved."""
    end = end_of_capitals(s, at)
    return at < end < len(s) and (is_verb_like(s[end]) or bool(s[end].classes & lx.AUXILIARY))


def opens_participle(s: Sentence, at: int) -> bool:
    """Whether a participial clause like "Followed by two mediators, …" begins at `at`."""
    if at + 1 >= len(s) or s[at].kind != CAPITAL:
        return False
    if s[at].lower.endswith(_ROMANCE_PARTICIPLES) and not s[at].classes:
        linked = s[at + 1].classes & lx.PREPOSITION and not s[at + 1].classes & lx.PARTICLE
        alone = s[at + 1].text == "," and at + 2 < len(s) and s[at + 2].kind == WORD
        # Procurada, a mãe …; Apeurée, elle …
        alone = alone and bool(s[at + 2].classes & (lx.DETERMINER | lx.SUBJECT))
        return bool(linked) or alone  # Consultada sobre el plan, …; but Machado de Assis
    if s[at + 1].lower in _BUT and s[at].lower.endswith(_JOINED_STATES) and not s[at].classes:
        return at + 3 < len(s) and s[at + 2].kind == WORD and s[at + 3].text == ","
    if s[at + 1].kind == QUOTED:
        return s[at].lower in _NAMED_AS  # Dubbed “the Wall” by fans, …
    return s[at].lower.endswith("ed") and s[at + 1].lower in _AFTER_PARTICIPLES


def subject_follows_adverb(s: Tokens, at: int) -> bool:
    """Whether an introductory adverb has no comma: Instead she chose another boat."""
    if not (is_adverb(s[at]) or s[at].lower in ADVERBS) or at + 2 >= len(s):
        return False
    named = s[at + 1].kind == CAPITAL and is_verb_like(s[at + 2])
    return bool(s[at + 1].classes & lx.SUBJECT) or named


def after_time(s: Sentence, at: int) -> int:
    """Return the index of "a" in "At ten past eight a man walks down the line"; 0 if none."""
    if s[at].lower not in _WHEN_WORDS or at + 4 > len(s):
        return 0
    end = at + 1
    while end < len(s) and end - at < 6:
        token = s[end]
        timed = token.kind == NUMBER or token.classes & lx.TEMPORAL
        if not timed and token.lower not in _CLOCK:
            break
        end += 1
    determined = end < len(s) and s[end].kind == WORD and s[end].lower in ENGLISH_ARTICLES
    return end if determined and end > at + 1 else 0


def after_unmarked_time(s: Sentence, at: int) -> int:
    """Return where the words after an English time without a comma begin; 0 if there is no time.

    On Monday | Ada Quill left; Earlier this week | the mayor left.
    """
    opening = s[at].lower
    if _is_time_ago(s, at):
        return at + 3
    end = at + (opening in _DATING or opening in _THEN)
    if end == at and not (opening in _BEFORE_TIME and at + 1 < len(s)):
        return 0
    timed = opening in _THEN
    while end < len(s) and end - at < _LONGEST_TIME:
        token = s[end]
        if token.classes & lx.TEMPORAL or (token.kind == NUMBER and not timed):
            timed = True
        elif token.kind != NUMBER and token.lower not in _INSIDE_TIME:
            break
        end += 1
    while end > at + 1 and s[end - 1].lower in _INSIDE_TIME:
        end -= 1  # Earlier | the mayor
    if opening in _DATING and s[end - 2].lower == "the":
        return 0  # On the Monday Quill left, By the time Quill left
    return end if timed and end < len(s) else 0


def _is_time_ago(s: Sentence, at: int) -> bool:
    """Whether a number of days, weeks or the like, and how long ago: Two weeks later | Quill."""
    if at + 3 >= len(s) or not (s[at].lower in COUNTS or s[at].kind == NUMBER):
        return False
    return bool(s[at + 1].classes & lx.TIME) and s[at + 2].lower in _AGO


def subject_after_opening(s: Sentence, last: int) -> Phrase | None:
    """Return the subject that ends at `last`, without the adverbial that opens the sentence.

    None if no adverbial opens it, if an article shows where the subject begins, or if words of the
    adverbial may belong to the subject: Sunday school teachers.
    """
    first = int(s[0].lower in {"and", "but"})
    if s[0].lower in ROMANCE_DAY_OPENINGS and 0 < (start := romance_days.end_of_day(s)) <= last:
        return romance_days.subject_after_day(s, start, last)
    if not first < last <= first + _LONGEST_OPENING or not _is_opening(s, first):
        return None
    if any(token.kind not in (WORD, CAPITAL, NUMBER, POSSESSIVE) for token in s[first:last]):
        return None
    head = s[last]
    if head.kind == CAPITAL:
        start = _start_of_named(s, first, last)
    elif means_people(head.lower, head.classes) or head.lower in {"authorities", "families"}:
        start = _start_of_people(s, first, last)
    else:
        return None
    governed = (s[start].classes | s[start - 1].classes) & _GOVERNING
    return (start, last) if first < start <= last and not governed else None


def _is_opening(s: Sentence, first: int) -> bool:
    """Whether an adverbial begins at `first`, and no attribute of the subject."""
    opening, second, third = s[first], s[first + 1], s[min(first + 2, len(s) - 1)]
    counted = second.lower in COUNTS or second.kind == NUMBER
    if second.kind == POSSESSIVE or (opening.lower in _ABOUT and counted):
        return bool(third.classes & lx.TEMPORAL)  # Over two days; not: About 20 residents
    if opening.lower[-2:] == "ly" and second.lower[-2:] == "ed":
        return False  # Recently retired officers
    if (opening.classes & _OPENING and opening.lower not in _NOT) or opening.lower in _ADVERBS:
        return True
    if opening.lower == "the":
        return second.lower in _NEXT and bool(third.classes & lx.TEMPORAL)
    if opening.lower.endswith(("ing", "ed")) and second.kind == WORD:
        return bool((second.classes | third.classes) & _GOVERNING)  # Giving evidence in
    if opening.classes & lx.TIME or (opening.lower == "a" and second.classes & lx.TIME):
        return s[first + 1 + (opening.lower == "a")].lower in _AFTER_TIME  # Hours, a day | later
    counts = opening.lower in _BEFORE_TIME or opening.lower in COUNTS or opening.kind == NUMBER
    return bool(counts and (second.classes | third.classes) & lx.TEMPORAL)


def _start_of_people(s: Sentence, first: int, last: int) -> int:
    """Return where a group of people begins that ends at `last`; -1 if an article shows it."""
    whole = phrase_before(s, last)
    if s[first + 1].kind == NUMBER and any(token.lower == "of" for token in s[first:last]):
        return -1  # Only 52 percent of voters
    shown = whole is not None and whole[0] > first and s[whole[0]].classes & lx.DETERMINER
    single = means_one_person(s[last]) and s[last].lower not in _WITHOUT_ARTICLE
    if whole is not None and shown and (single or not s[whole[0] - 1].classes & _JOINING):
        return -1  # In court | a group of residents; As | the old teacher; not: In the end | police
    start = _end_of_time(s, first, last)
    names = [at for at in range(max(start, first + 1), last) if may_be_name(s[at])]
    if names:
        if s[names[-1] + 1].kind == POSSESSIVE:
            return -1  # In court | Ada Quill's relatives
        named = _run_start(s, names[-1], first)
        modifies = names[-1] == last - 1 and not s[named - 1].classes & _GOVERNING
        start = named if modifies else names[-1] + 1  # In 2019 | Vell police; In Vell | police
    known = start > first and not any(token.classes & _GOVERNING for token in s[start:last])
    return start if known else last


def _end_of_time(s: Sentence, first: int, last: int) -> int:
    """Return the index after the last word of time; `first` if there is none."""
    end = next((at + 1 for at in range(last - 1, first - 1, -1) if _is_time(s, at)), first)
    while first < end < last and (s[end].lower in _AFTER_TIME or s[end].kind == NUMBER):
        end += 1
    return end


def _is_time(s: Sentence, at: int) -> bool:
    later = s[at].lower in _ADVERBS
    return bool(s[at].classes & lx.TEMPORAL or later) and s[at + 1].kind != POSSESSIVE


def _start_of_named(s: Sentence, first: int, last: int) -> int:
    """Return where a name, with its title, begins that ends at `last`; -1 if that is uncertain.

    After a preposition a name may be part of that of a place: In New York Ada Quill.
    """
    if s[first + 1].lower in SOCIAL_NETWORKS:
        return first + 2  # On Twitter | Quill said
    name = _run_start(s, last, first)
    if name == first + 1 and s[first].lower in _ADVERBS:
        return name  # However | Delta Air
    title = next((at for at in range(max(name, first + 2), last) if s[at].classes & lx.TITLE), -1)
    if title > name:
        return title  # In Vell | Mayor Ada Quill
    before = s[name - 1]
    if before.classes & lx.TITLE and name - 1 > first:
        return name - 1  # In court | prosecutor Ada Quill
    plain = before.kind == WORD and not means_people(before.lower, before.classes)
    return name if plain and name - 1 > first else -1


def _run_start(s: Sentence, last: int, first: int) -> int:
    """Return the index of the first word, after `first`, of the name that ends at `last`."""
    start = last
    while start - 1 > first and may_be_name(s[start - 1]):
        start -= 1
    return start


def may_be_name(token: Token) -> bool:
    """Whether a word is capitalised and tells no time."""
    return token.kind == CAPITAL and not token.classes & lx.TEMPORAL
