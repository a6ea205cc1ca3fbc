"""Reported speech without quotation marks: the words of a sentence that a verb reports."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_negated
from reader.analysis.grammar.clauses.reported_mood import has_mood
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_ADDRESSING, ENGLISH_OWNERS
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, WORD, Token
from reader.analysis.text.sentences import after_dateline
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.passages.reports import (
        german_clauses,
        german_report_ends,
        german_reports,
        report_ends,
    )

_MIN_WORDS = 4
_THAT = frozenset({"that", "dass", "daß", "que", "qu'", "che", "dat"})
_SAYING_VERBS = frozenset(  # a clause without "that" is their object
    {"said", "says", "added", "adds", "insists", "insisted", "told", "tells", "saying", "adding"}
)
_CONFESSES = frozenset({"denies", "denied", "deny", "admits", "admitted", "admit"})
_FINITE = lx.FULL_VERB | lx.AUXILIARY
_LONGEST_APPOSITION = 10  # tokens
_LIST_REACH = 5  # tokens after a comma that may hold the "and" of a list
_AND = frozenset({"and", "und", "et", "y", "e", "en", "or", "ou", "oder"})
_NOT = frozenset({"not", "nicht", "pas", "non", "no", "niet", "não"})
_WHEN = frozenset({"after", "before", "if", "once", "until", "when", "whenever", "while"})
_ANSWERS = ("answer", "repl", "respond", "agree", "object", "apologi", "speak", "spoke")
_NOT_REPORTED = frozenset({"what", "if", "had"})  # What Quill said | privately; If Quill said …
_WILL = frozenset({"will", "would", "can", "could", "may", "might", "must", "should"})
_NO_SUBJECT = lx.PREPOSITION | lx.CONJUNCTION | lx.OBJECT | lx.DAY | lx.RELATIVE | lx.FULL_VERB
_TOLD = frozenset({"story", "stories", "tale", "tales", "joke", "jokes", "lie", "lies", "truth"})
_ABOUT = frozenset({"how", "why", "what", "where", "of", "about"})  # told how she was robbed
_PARTING = frozenset({"goodbye", "farewell", "hello"})  # said goodbye to the crew she had led
_SAID = frozenset(
    {"nothing", "word", "words", "thing", "things", "line", "lines", "prayer", "prayers", "rosary"}
)
_CIRCUMSTANCES = 2  # phrases before a clause: in a call | with a paper | the port was shut
_WHERE = frozenset({"in", "at", "outside", "after", "before", "during", "on", "from", "with"})
_SAYS = frozenset({"said", "says", "saying", "insists", "insisted"})
_THAT_REACH = 7  # tokens between the verb and its "that": "said on Thursday that"
_GERMAN_THAT_REACH = 18  # where it stands behind a comma: sagte der „Abendpost“ am Montag, dass


def reported_words(view: SentenceView, phrase: Phrase, cue: int) -> tuple[int, int, str] | None:
    """Return ``(start, end, rule)`` of the words reported by the verb at `cue`, or None.

    "Quill said that the bridge was safe." gives the words after "that"; "The bridge was safe,
    Quill said." those before the comma.
    """
    s = view.s
    mood = view.language.reporting_mood
    if mood and (words := german_clauses.german_words(view, phrase, cue)):
        return span_of(s, *words)
    if not s[cue].classes & lx.REPORT:
        return None
    if s[cue].classes & lx.PARTICIPLE and not _adds(s, cue):
        return None
    that = _that_after(s, cue, _GERMAN_THAT_REACH if mood else _THAT_REACH)
    if that is not None and _joins_second_clause(s, cue, that):
        that = None
    comma_follows = cue + 2 < len(s) and s[cue + 1].text == ","
    if that is not None and not (mood and comma_follows and _opens_report(s, cue + 2, that, mood)):
        if report_ends.is_negated_report(s, cue):
            return None
        first = that + (s[that + 1].kind != POSSESSIVE)  # Quill said | that's too late
        end = _end_of_report(view, phrase, cue, that)
        if mood:
            end = min(end, german_report_ends.end_of_clause(s, first))
        return span_of(s, first, end, "indirect-that")
    if phrase[1] < cue and s[cue].lower in _SAYING_VERBS:
        clause = _reported_clause(s, cue)
        if clause is not None:
            end = _end_of_report(view, phrase, cue, clause)
            return span_of(s, clause, end, "indirect-said")
    if s[cue].lower in _CONFESSES and s[min(cue + 1, len(s) - 1)].lower.endswith("ing"):
        return None  # Quill, 44, of Delta, denies murdering Poe
    if cue > 3 and phrase[0] == cue + 1 and s[cue - 1].text == ",":
        return span_of(s, 0, cue - 1, "indirect-before")  # The bridge is safe, says Quill
    if comma_follows and mood and german_clauses.is_in_mood(s, cue + 2, mood):
        return span_of(s, cue + 2, len(s), "indirect-said")  # sagte, die Brücke sei sicher
    if (
        mood
        and not comma_follows
        and (clause := german_reports.clause_in_mood(s, cue, phrase, mood))
    ):
        return span_of(s, clause, len(s), "indirect-said")
    comma = phrase[0] - 1
    if (
        comma > 2
        and _has_verb(s, comma)
        and s[comma].text == ","
        and phrase[1] < cue
        and _ends_sentence(s, cue)
        and not _only_tells_when(s, comma, cue)
    ):
        return span_of(s, 0, comma, "indirect-before")
    return None


def _only_tells_when(s: Tokens, comma: int, cue: int) -> bool:
    """Whether what stands before a verb tells when it happens: If you ring, Quill will answer.

    Not where the verb needs what is said: If we wait it will be late, Quill warned.
    """
    acts = s[cue].lower.startswith(_ANSWERS) or s[cue - 1].lower in _WILL
    if s[0].lower not in _WHEN or not acts:
        return False
    return all(token.text != "," for token in s[:comma])


def sourced_words(view: SentenceView, at: int, phrase: Phrase) -> tuple[int, int, str] | None:
    """Return the words covered by "according to X": the sentence before or after it."""
    s = view.s
    if s[at].lower == "für":
        return None  # Für alle Schritte, die er vorhat, ist …
    if at == 0 and phrase[1] + 2 < len(s) and s[phrase[1] + 1].text == ",":
        named = s[phrase[1]].kind == CAPITAL
        start = phrase[1] + 2
        aside = german_reports.verb_behind_aside(s, start) if view.language.verb_second else 0
        if aside:
            start = aside
        elif named:
            start = _after_appositions(s, start, verb_second=view.language.verb_second)
        return span_of(s, start, len(s), "indirect-according")
    if at > 3 and s[at - 1].text == "," and phrase[1] + 2 >= len(s):
        return span_of(s, 0, at - 1, "indirect-according")
    if (
        view.language.verb_second
        and min(at, phrase[0]) == 0
        and german_reports.source_opens_report(s, at, phrase, view.language)
    ):
        return span_of(s, 0, len(s), "indirect-according")
    if view.language.reporting_mood and german_clauses.holds_source(view, at, phrase):
        return span_of(s, 0, len(s), "indirect-according")
    return None


def _after_appositions(s: Sequence[Token], start: int, *, verb_second: bool) -> int:
    """Return where a report begins after roles: According to X, the mayor, | the port is shut.

    Not after a subject: the mayor, the keeper and the board agree; the mayor, who was ill, left;
    the driver, a man of 40, left.
    """
    report = start
    while True:
        reach = range(start + 1, min(len(s) - 2, start + _LONGEST_APPOSITION))
        end = next((at for at in reach if s[at].kind == POINT), 0)
        if not end or s[end].text != ",":
            return report
        role = any(means_people(token.lower, token.classes) for token in s[start:end])
        acts = any(t.kind == WORD and t.classes & lx.FULL_VERB for t in s[start:end])
        joined = any(token.lower in _AND for token in s[end + 1 : end + _LIST_REACH])
        aside = s[end + 1].classes & lx.RELATIVE or s[end + 1].lower in _NOT
        if not role or acts or joined or aside:
            return report
        start = end + 1
        if not _completes_subject(s, start, verb_second=verb_second):
            report = start


def _completes_subject(s: Sequence[Token], start: int, *, verb_second: bool) -> bool:
    """Whether an aside, or the verb after one, follows a subject: the driver, | 40, | left."""
    end = next((at for at in range(start, len(s)) if s[at].kind == POINT), len(s) - 1)
    acts = [t.kind == WORD and t.classes & _FINITE for t in s[start : end + 1]]
    if any(acts):
        return bool(acts[0]) and not verb_second
    return s[end].text == ","


def _that_after(s: Sequence[Token], cue: int, reach: int) -> int | None:
    for at in range(cue + 1, min(len(s) - 1, cue + 1 + reach)):
        if at == cue + 1 + _THAT_REACH and not german_reports.may_lead_far(s, cue):
            return None
        if s[at].lower in _THAT and s[at].kind == WORD and not s[at - 1].classes & lx.PREPOSITION:
            if s[at].lower != "that":
                return at
            return None if report_ends.is_relative_that(s, at, cue) else at
        begins = s[at].classes & lx.SUBJECT and s[cue].lower in _SAYING_VERBS
        if begins and s[cue + 1].text != ",":
            return None  # says she hopes that; not: , he said, he has found that
        if s[at].classes & lx.REPORT and _is_report_by_other(s, cue, at):
            return None  # said Ada Quill warned that
        if s[at].kind == POINT and s[at].text not in (",", "(", ")"):
            return None
    return None


def _is_report_by_other(s: Sequence[Token], cue: int, at: int) -> bool:
    """Whether only a name stands between a verb and the finite one at `at`: said Quill | warned."""
    if at < cue + 2 or s[at].kind != WORD or s[cue].lower not in _SAYING_VERBS:
        return False
    named = all(token.kind == CAPITAL for token in s[cue + 1 : at])
    return named and not s[at].classes & (lx.PARTICIPLE | lx.NOUN_TOO)


def _joins_second_clause(s: Sequence[Token], cue: int, that: int) -> bool:
    """Whether "that" only opens the second clause: said it was late and | that nobody came."""
    if s[that - 1].lower not in _AND or s[cue].lower not in _SAYING_VERBS:
        return False
    return _reported_clause(s, cue) is not None


def _opens_report(s: Sequence[Token], start: int, that: int, mood: frozenset[str]) -> bool:
    """Whether the clause before "dass" is reported speech itself: sagte, er sorge dafür, dass …."""
    opens = s[start].kind == CAPITAL or s[start].classes & (lx.SUBJECT | lx.DETERMINER)
    opens = opens or s[start].lower == "man"  # sagte, man gehe davon aus, dass …
    return that > start and bool(opens) and has_mood(s[start:], mood)


def _has_verb(s: Sequence[Token], end: int) -> bool:
    """Whether there is a verb before `end`; not in "In the letter, it says"."""
    return any(
        token.kind == WORD and (token.classes & lx.FINITE or token.lower.endswith("ed"))
        for token in s[:end]
    )


def _adds(s: Sequence[Token], cue: int) -> bool:
    """Whether a participle adds what the subject of its sentence says: Quill objected, | saying."""
    return s[cue].lower in _SAYING_VERBS and s[cue - 1].text == ","


def _end_of_report(view: SentenceView, phrase: Phrase, cue: int, first: int) -> int:
    end = report_ends.end_of_report(view, phrase, first)
    if not view.s[cue].classes & lx.PARTICIPLE:
        return end
    return report_ends.end_of_addition(view.s, first, end, inserted=phrase[1] == cue - 2)


def _reported_clause(s: Sequence[Token], cue: int) -> int | None:
    """Return where a clause without "that" begins after a verb of saying: said | the bridge was.

    Whoever is told and the day may stand before it: told the court | she was; said Monday | it was.
    """
    supposed = s[0].lower in _NOT_REPORTED and all(token.text != "," for token in s[:cue])
    at = cue + 1
    if at == len(s) or supposed or is_negated(s, cue):
        return None
    if s[cue].lower in ENGLISH_ADDRESSING:
        if s[at].lower in _ABOUT:
            return None
        hearer = _end_of_hearer(s, at)
        if s[min(hearer, len(s) - 1)].lower in _TOLD:
            return None  # told a story she had heard
        at = hearer + 1
    while at < len(s) - 2 and not s[at].classes & lx.SUBJECT and _tells_when(s, at):
        at += 1
    if at < len(s) - 2 and s[at].lower in _WHERE and s[cue].lower in _SAYS:
        at = _after_circumstances(s, at)
    return at if at < len(s) - 1 and _begins_clause(s, at, s[cue].lower in _SAYS) else None


def _after_circumstances(s: Sequence[Token], first: int) -> int:
    """Return where a clause follows where or how it was said: in a statement | the port was shut.

    That is `first` if none does: outside the hall; in a statement issued by Quill; in an email she
    sent that the port was shut.
    """
    if any(token.lower == "that" for token in s[first:]):
        return first
    at = first
    for _ in range(_CIRCUMSTANCES):
        if s[at].lower not in _WHERE:
            return first
        at = _end_of_hearer(s, at + 1) + 1
        while at < len(s) - 2 and s[at - 1].kind != POINT and s[at].classes & lx.DAY:
            at += 1
        if at >= len(s) - 1:
            return first
        if s[at].classes & lx.SUBJECT or (
            s[at].classes & lx.DETERMINER and s[at].lower not in ENGLISH_OWNERS
        ):
            return at
    return first


def _end_of_hearer(s: Sequence[Token], first: int) -> int:
    """Return the last token of whoever is told, without the clause: told reporters | the bank."""
    last = (phrase_after(s, first) or (first, first))[1]
    for at in range(first + 1, last + 1):
        opens = s[at].classes & (lx.DETERMINER | lx.SUBJECT)
        if opens and not s[at - 1].classes & (lx.PREPOSITION | lx.DETERMINER):
            return at - 1
    return last


def _tells_when(s: Sequence[Token], at: int) -> bool:
    """Whether a word is part of a time: Monday; on Monday; last week."""
    return any(t.classes & (lx.DAY | lx.TIME) and t.lower not in _WILL for t in s[at : at + 2])


def _begins_clause(s: Sequence[Token], at: int, says: bool) -> bool:
    """Whether a subject and a verb follow: the bridge was safe; not: the salt she had bought.

    `says` tells that the verb before has few objects other than a clause.
    """
    if s[at].classes & lx.SUBJECT:
        return True
    if s[at].kind in (POINT, POSSESSIVE) or s[at].classes & _NO_SUBJECT or s[at].lower in _PARTING:
        return False
    for before, word in pairwise(s[at : at + 12]):
        if word.kind == POINT or word.classes & (lx.CONJUNCTION | lx.RELATIVE):
            return False
        opens = word.classes & (lx.DETERMINER | lx.SUBJECT)
        inner = opens and not before.classes & (lx.PREPOSITION | lx.DETERMINER)
        if inner and (not says or before.lower in _SAID):
            return False  # added the salt her mother had bought; said a prayer she knew
        if word.kind == WORD and (word.classes & lx.VERB or report_ends.is_finite(word)):
            return True
        if says and _may_be_past(before, word):
            return True
    return False


def _may_be_past(before: Token, word: Token) -> bool:
    """Whether an unlisted form is a past tense: the port | faced a loss, | already suffered.

    Not: the | proposed port; a prayer printed that day.
    """
    if word.kind != WORD or word.classes or not word.lower.endswith("ed"):
        return False
    noun = before.classes & lx.NOUN_TOO or not before.classes & (_NO_SUBJECT | lx.DETERMINER)
    return bool(noun) and before.kind not in (POINT, POSSESSIVE) and before.lower not in _SAID


def _ends_sentence(s: Sequence[Token], cue: int) -> bool:
    rest = s[cue + 1 :]
    return all(
        t.kind == POINT or t.classes & (lx.DAY | lx.PREPOSITION | lx.TIME) for t in rest
    ) or (len(rest) <= 6 and bool(rest) and bool(rest[0].classes & (lx.PREPOSITION | lx.DAY)))


def span_of(s: Tokens, first: int, stop: int, rule: str) -> tuple[int, int, str] | None:
    """Return ``(start, end, rule)`` of the words of ``s[first:stop]``; None for a few words."""
    last = stop - 1
    while last >= first and s[last].kind == POINT and s[last].text not in (")", "%"):
        last -= 1
    first = first or after_dateline(s)
    words = len([token for token in s[first : last + 1] if token.kind != POINT])
    if words < _MIN_WORDS:
        return None
    return s.starts[first], s.ends[last], rule
