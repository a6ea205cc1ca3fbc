"""Subjects without an article right after an opening adverbial: On Monday | residents said."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_people
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import COUNTS, ROMANCE_THAT, SOCIAL_NETWORKS
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, WORD, Token
from reader.text.word_sets import word_set

_ADVERBS = word_set("""
afterward afterwards again earlier eventually finally however initially later locally meanwhile now
nowadays previously privately publicly recently separately soon today tonight yesterday
""")
_BEFORE_TIME = word_set("last this that early late just")
_ABOUT = frozenset({"about", "around", "over", "under", "above", "between"})  # before counts
_NOT = frozenset({"that", "not"})  # That is what, Not all residents
_NEXT = frozenset({"next", "following", "same", "previous"})  # after "the"
_AFTER_TIME = word_set("afternoon ago before day earlier evening later morning night on")
_JOINING = lx.PREPOSITION | lx.CONJUNCTION
_ROMANCE_DAYS = word_set("""
ayer anteayer hoy ieri oggi ontem hoje lunedì martedì mercoledì giovedì venerdì
""")
_ROMANCE_DATING = frozenset({"el", "este", "esta", "il", "questo", "questa", "neste", "nesta"})
_ROMANCE_SAME = frozenset(
    {"pasado", "pasada", "mismo", "misma", "stesso", "stessa", "scorso", "scorsa"}
)
_ROMANCE_AFTER = frozenset({"después", "dopo", "depois"})
_ROMANCE_OPENINGS = _ROMANCE_DAYS | _ROMANCE_DATING | {"poco"}
_OPENING_SUBJECT = lx.DETERMINER | lx.TITLE | lx.RELATIVE
_OPENING = _JOINING | lx.LEAD
_GOVERNING = lx.DETERMINER | lx.PREPOSITION
_SHORTEST_DATED = 4  # tokens of a sentence with a day, a subject and a verb
_LONGEST_OPENING = 12  # tokens


def subject_after_opening(s: Sentence, last: int) -> Phrase | None:
    """Return the subject that ends at `last`, without the adverbial that opens the sentence.

    None if no adverbial opens it, if an article shows where the subject begins, or if words of the
    adverbial may belong to the subject: Sunday school teachers.
    """
    first = int(s[0].lower in {"and", "but"})
    if 0 < (start := end_of_romance_time(s)) <= last:
        return _subject_after_day(s, start, last)
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
    return (start, last) if first < start and not governed else None


def end_of_romance_time(s: Sentence) -> int:
    """Return the index after a Romance day that opens the sentence: El lunes, Ayer; 0 if none.

    It needs neither a preposition nor a comma.
    """
    opening = s[0].lower
    if opening not in _ROMANCE_OPENINGS or len(s) < _SHORTEST_DATED:
        return 0
    if opening in _ROMANCE_DAYS:
        end = int(s[0].classes & lx.TEMPORAL != 0)  # not in English: Hoy and Quill said
    elif opening == "poco" and s[1].lower in _ROMANCE_AFTER:
        end = 0 if _governs_noun(s, 2) else 2
    elif opening in _ROMANCE_DATING:
        day = 1 + (s[1].lower in _ROMANCE_SAME)
        end = day + 1 if s[day].classes & lx.TEMPORAL else 0
    else:
        return 0
    while 0 < end < len(s) - 1 and _continues_time(s[end]):
        end += 1
    return 0 if s[end].kind == POINT else end


def _continues_time(token: Token) -> bool:
    """Whether a word goes on with a Romance time: Ieri | sera, el año | pasado."""
    return token.kind == WORD and bool(token.classes & lx.TEMPORAL or token.lower in _ROMANCE_SAME)


def _governs_noun(s: Sentence, first: int) -> bool:
    """Whether a noun phrase at `first` belongs to "after": Poco dopo la riunione | il sindaco."""
    for at in range(first + 1, len(s)):
        if s[at].kind not in (WORD, CAPITAL) or s[at].classes & lx.FULL_VERB:
            return False
        if _begins_second_phrase(s, at):
            return True
    return False


def _subject_after_day(s: Sentence, start: int, last: int) -> Phrase | None:
    """Return the subject that has all words from `start` to `last`; None if others are among them.

    Not: Ieri | sera il sindaco; Poco dopo | la riunione il sindaco; Ayer | llovió y el alcalde.
    """
    opens = s[start].kind == CAPITAL or s[start].classes & _OPENING_SUBJECT
    if not opens or any(token.kind == POINT for token in s[start:last]):
        return None
    inner = phrase_before(s, last)
    if inner is None or inner[0] <= start:
        second = any(_begins_second_phrase(s, at) for at in range(start + 1, last))
        return None if second else (start, last)
    before = s[inner[0] - 1]
    named = all(token.kind == CAPITAL for token in s[start : inner[0]])  # Ieri | Domenica Rossi
    if named or before.lower in OF or before.classes & lx.TITLE:
        return (start, last)
    that = start + 1 + bool(s[start].classes & lx.DETERMINER)
    related = s[that].lower in ROMANCE_THAT or s[start].classes & lx.RELATIVE
    clauses = any(token.classes & lx.CONJUNCTION for token in s[that + 1 : inner[0]])
    return (start, last) if related and not clauses else None


def _begins_second_phrase(s: Sentence, at: int) -> bool:
    """Whether an article begins a noun phrase beside another: la riunione | il sindaco."""
    return bool(s[at].classes & lx.DETERMINER) and s[at - 1].lower not in OF


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
    shown = whole is not None and whole[0] > first and s[whole[0]].classes & lx.DETERMINER
    if whole is not None and shown and not s[whole[0] - 1].classes & _JOINING:
        return -1  # In court | a group of residents
    start = _end_of_time(s, first, last)
    names = [at for at in range(max(start, first + 1), last) if _is_name(s[at])]
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
    while start - 1 > first and _is_name(s[start - 1]):
        start -= 1
    return start


def _is_name(token: Token) -> bool:
    return token.kind == CAPITAL and not token.classes & lx.TEMPORAL
