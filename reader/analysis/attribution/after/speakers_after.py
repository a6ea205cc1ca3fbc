"""Candidates after a quote: “…,” said Ada Quill."""

from itertools import pairwise

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.clauses.quote_positions import OPEN_ENDS, Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY
from reader.analysis.languages.function_words import (
    COUNTS,
    ENGLISH_AFTER,
    ENGLISH_INDEFINITE,
    ENGLISH_IS,
)
from reader.analysis.languages.token import CAPITAL, DASHES, NUMBER, POINT, QUOTED
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.attribution.after import (
        clauses_after,
        closing_reports,
        inversion,
        verb_second_inversion,
    )

_STATEMENT = 6  # words at least; fewer may be a title
_LONGEST_SIGNATURE = 5  # tokens with the full stop: Judge Ada Quill.
_CLAIMS = frozenset({
    "claim", "charge", "allegation", "accusation", "assertion", "suggestion", "description", "view",
    "verdict", "characterisation", "characterization", "phrase", "term", "label",
})  # fmt: skip
_SUCH = frozenset({"tal", "tel", "così"})
_AND = frozenset({"y", "e"})
_HABITS = frozenset({  # verbs before what somebody often says; also: is fond of saying
    "likes", "liked", "loves", "loved", "prefers", "preferred", "tends", "tended", "is", "was",
})  # fmt: skip
_HABIT_REACH = 4  # tokens
_TO_OR_OF = frozenset({"to", "of"})
_AS = frozenset({"as", "comme", "como", "come"})
_IT_IS_SAID = (["es", "heißt"], ["es", "hieß"])  # nobody: wie es heißt
_POINTERS = frozenset({"das", "dies", "so", "dat", "dit", "zo"})  # „…“: Das sagt Vogel
_AMOUNTS = COUNTS | {  # before the time that leads to "after"
    "a", "an", "just", "only", "even", "barely", "nearly", "almost", "about", "some", "less",
    "more", "than", "few", "several", "couple", "of", "mere", "full", "shortly", "soon", "right",
    "half",
}  # fmt: skip
_SHORT_TIMES = frozenset({"hour", "minute", "moments", "second", "seconds", "decade", "decades"})
_LONGEST_AMOUNT = 5  # tokens
_JUST_WHEN = ENGLISH_AFTER | {"as", "when", "if"}
_ACCUSED_OF = frozenset({"of", "for"})
_PICTURES = frozenset({"photo", "photos", "picture", "image"})  # (AP Photo/Ada Quill)
_WIRES = frozenset({"AP", "PA", "UPI", "AAP", "PTI", "ANI", "IANS", "EPA", "TASS", "NTB", "KNA"})
_REACTIONS = word_set("""
applause laughter laughs cheers cheering boos crosstalk applaus beifall gelächter heiterkeit lachen
applaudissements rires aplausos aplauso risas risos applausi risate
""")
_PARTS = word_set("""
act annex appendix article chapter clause day episode exhibit fig figure footnote item line note
page paragraph part scene section slide table verse volume abbildung abschnitt absatz anhang artikel
kapitel seite tabelle
""")  # of a text or a course, with a number


def candidates_after(place: Place) -> list[Candidate]:
    """Return the speakers named after the quote: "…," said X · "…," X said · "…" — X."""
    s, start = place.view.s, place.at + 1
    dash = False
    while start < len(s) and s[start].kind == POINT and s[start].text in ",—–-―'’":
        dash = dash or s[start].text in DASHES
        start += 1
    thus = start + 2 < len(s) and s[start].text == ":" and bool(s[start + 1].classes & lx.QUOTATIVE)
    start += thus and not place.view.language.verb_second  # «…»: così esordisce X
    if place.view.language.verb_second:
        return _after_german_quote(place, start, dash=dash)
    if start >= place.following or (place.sign == "?" and _is_put_to_speaker(place)):
        return []
    if (found := _by_opening_word(place, start)) is not None:
        return found
    if place.view.language.compound_inversion:
        from reader.analysis.attribution.after.romance_inversion import (
            owner_of_comment,
            people_at_place,
            subject_after_colon,
        )

        if (owner := owner_of_comment(place, start)) is not None:
            return [owner]
        if (reacting := subject_after_colon(place) or people_at_place(place, start)) is not None:
            return [reacting]
    inverted = _inverted(place, start)
    if (
        inverted is None
        and place.view.language.drops_subject
        and _is_reported_without_subject(place, start)
    ):
        return []
    return [inverted] if inverted is not None else _by_clause(place, start, dash=dash)


def _is_put_to_speaker(place: Place) -> bool:
    """Whether the quote is a question that the next words answer: Asked by X, “Why?”, Y said."""
    s, at = place.view.s, place.at
    if place.previous >= 0 or not at or s[at - 1].kind == QUOTED:
        return False
    question = s[at - 1 - (s[at - 1].kind == POINT)].lower == "question"
    return s[0].lower == "asked" or (question and bool(s[0].classes & lx.PREPOSITION))


def _is_reported_without_subject(place: Place, start: int) -> bool:
    """Whether a verb without a subject reports the quote, and more follows: «…», disse, ….."""
    s = place.view.s
    if not place.is_continued or start + 1 >= len(s) or not is_cue(s[start], lx.REPORT):
        return False
    return s[start + 1].text == "," and not s[start].classes & lx.PARTICIPLE


def _after_german_quote(place: Place, start: int, *, dash: bool) -> list[Candidate]:
    """Return the speakers after a quote in a verb-second language, by a verb or a set phrase."""
    s = place.view.s
    if (led := verb_second_inversion.speaker_in_lead_in(place)) is not None:
        return [led]
    if start >= place.following:
        return []
    if s[start].text == ":" and start + 2 < len(s):
        if s[start + 1].lower == "mit":
            start += 1  # „…“: Mit diesem Satz hat Vogel …
        elif s[start + 1].lower in _POINTERS and s[start + 2].classes & lx.SAY:
            start += 2  # „…“: Das sagt Vogel
    found = _by_opening_word(place, start)
    if found or (found is not None and s[start].lower != "zoals"):
        return found
    named = verb_second_inversion.speaker_in_closing_phrase(place)
    named = named or verb_second_inversion.speaker_of_fronted_words(place)
    if named is None and start + 1 < len(s):
        named = verb_second_inversion.speaker_after_first_verb(place, start)
    if named is None and s[start].lower == "wie":
        if [token.lower for token in s[start + 1 : start + 3]] in _IT_IS_SAID:
            return []
        return _by_clause(place, start, dash=dash)  # wie es im Gutachten heißt
    named = named or _bracketed(place)
    if named is None and (place.view.is_reported or not place.is_continued):
        named = _by_closing_report(place, start)  # Es sei „teuer“, Schnee zu kaufen, sagte Vogel
    return [named] if named is not None else []


def _inverted(place: Place, start: int) -> Candidate | None:
    """Return the speaker by inversion, verb before subject: “…,” said Ada Quill."""
    s, language = place.view.s, place.view.language
    continues = place.is_continued or (not place.at and language.dash_dialogue)
    continues = continues or s[min(start - 1, len(s) - 1)].text == ":"
    if start + 1 >= len(s) or not continues:
        return None
    if s[start].classes & lx.PARTICIPLE or s[start].lower.endswith(("ing", "-on")):
        return None  # dit-on; a-t-on appris
    if not language.compound_inversion:
        return inversion.speaker_after_verb(place, start)
    from reader.analysis.attribution.after.romance_inversion import speaker_after_romance_verb

    return speaker_after_romance_verb(place, start)


def _by_opening_word(place: Place, start: int) -> list[Candidate] | None:
    """Return the speakers by the words that begin the clause after the quote.

    These are agents of passives, copulas, "as", conjunctions and relative pronouns. None if the
    clause begins otherwise; an empty list if it names no speaker.
    """
    s = place.view.s
    opening = s[start].lower
    if (agent := _passive_agent(place)) is not None:
        return [agent]
    if opening in ENGLISH_IS:
        from reader.analysis.attribution.after.pseudo_clefts import (
            speaker_after_copula,  # for few texts
        )

        if (candidates := speaker_after_copula(place, start)) is not None:
            return candidates
    such = opening in _SUCH and start + 3 < place.following
    if such:
        start += 1 + (s[start + 1].lower in _AND)  # tal y como ha señalado X
        opening = s[start].lower
    if opening in _AS and start + 1 < place.following:
        return _after_as(place, start, such=such)
    if opening == "at" and s[min(start + 1, len(s) - 1)].lower == "which":
        return []  # – at which point the choir sang “…”
    if place.view.language.compound_inversion:
        from reader.analysis.attribution.after.romance_inversion import speaker_of_relative

        if (speaker := speaker_of_relative(place, start)) is not None:
            return [speaker]
    if s[start].classes & (lx.CONJUNCTION | lx.RELATIVE) and opening != "wie":
        return _after_conjunction(place, start)
    if conjunction := _conjunction_after_time(s, start):
        told = clauses_after.subject_then_verb(place, conjunction)
        if told is not None and told.phrase[0] == conjunction + 1:
            return _after_conjunction(place, conjunction)
    return None


def _conjunction_after_time(s: Sentence, start: int) -> int:
    """Return the index of "after" in "“…,” just two hours after Quill complained"; 0 if none."""
    at = start
    while at < len(s) and (s[at].kind == NUMBER or s[at].lower in _AMOUNTS):
        at += 1
    timed = at < len(s) and (s[at].classes & lx.TIME or s[at].lower in _SHORT_TIMES)
    if not (timed or at > start) or at - start > _LONGEST_AMOUNT:
        return 0
    at += bool(timed)
    links = ENGLISH_AFTER if timed else _JUST_WHEN
    return at if at < len(s) - 1 and s[at].lower in links else 0


def _passive_agent(place: Place) -> Candidate | None:
    """Return the X of "dubbed “…” by X", "was accused of “…” by X"."""
    s, quote = place.view.s, place.at
    if quote + 2 >= len(s):
        return None
    romance = place.view.language.compound_inversion and s[quote + 1].lower in BY
    if (
        not romance
        and s[quote + 1].lower != "by"
        and (quote < 3 or s[quote - 1].lower not in _ACCUSED_OF)
    ):
        return None
    from reader.analysis.attribution.passive_agents import agent_after_quote  # for few texts

    return agent_after_quote(place)


def _after_as(place: Place, start: int, *, such: bool) -> list[Candidate]:
    """Return the X of "“…,” as X said", if there is one; `such` tells of "tal como" before it."""
    explained = clauses_after.subject_then_verb(place, start + 1)
    if explained is None and place.view.language.code == "en":
        explained = _with_habit(place, start + 1)
    elif explained is None and place.view.language.compound_inversion:
        from reader.analysis.attribution.after.romance_inversion import speaker_after_comme

        explained = speaker_after_comme(place, start + 1)
    led = start > place.at + 1 or place.sign == "," or such
    led = led or (explained is not None and place.view.language.compound_inversion)
    return [explained] if explained is not None and led else []


def _with_habit(place: Place, start: int) -> Candidate | None:
    """Return who often says the words: “…,” as Quill likes to say, as she is fond of saying."""
    s = place.view.s
    habit = clauses_after.speaker_with_unknown_verb(place, start)
    if habit is None or habit.cue is None or s[habit.cue].lower not in _HABITS:
        return None
    near = pairwise(s[habit.cue + 1 : habit.cue + _HABIT_REACH])
    tells = (link.lower in _TO_OR_OF and verb.classes & lx.CUES for link, verb in near)
    return habit if any(tells) else None


def _after_conjunction(place: Place, start: int) -> list[Candidate]:
    """Return the speaker after another clause: “…” and that the dam will hold, Quill said."""
    s = place.view.s
    later = clauses_after.subject_then_verb(place, start)
    if later is not None and place.is_continued:
        later = _closing_clause(place, later)  # “…”, and is not new, Quill said
    if later is None or s[later.phrase[0] - 1].text != ",":
        later = _by_closing_report(place, start)
    return [later] if later is not None else []


def _closing_clause(place: Place, report: Candidate) -> Candidate | None:
    """Return a report that ends the sentence as one of a fragment before it; None if it does not.

    The fragment is inside a clause of the writer, and nothing before it reports it.
    """
    if not place.is_inline or any(cue < place.at for cue in place.view.cues):
        return None
    if not clauses_after.closes_sentence(place.view.s, report):
        return None
    return report._replace(rule="x-said-later", score=w.X_SAID_LATER)


def _by_clause(place: Place, start: int, *, dash: bool) -> list[Candidate]:
    """Return the speakers named by the clause after the quote, a dash, brackets or any verb.

    Args:
        place: The position of the quote.
        start: Token index at which the clause begins, after the comma or the dash.
        dash: Whether a dash separates the clause from the quote.
    """
    if _is_named_by_noun(place.view.s, start):
        return []
    after_dash = _name_after_dash(place, start) if dash or _is_signed(place) else None
    found = (clauses_after.speaker_with_verb(place, start), after_dash, _bracketed(place))
    if candidates := [each for each in found if each is not None]:
        return candidates
    needs_speaker = _needs_speaker(place, dash=dash)
    unknown = clauses_after.speaker_with_unknown_verb(place, start) if needs_speaker else None
    last = unknown or _by_closing_report(place, start)
    return [last] if last is not None else []


def _is_signed(place: Place) -> bool:
    """Whether nothing but a name follows a statement that a comma ends: “…,” Judge Quill.

    Not: “How the Port of Vell Was Built,” Vell Herald.
    """
    if place.at or place.sign != "," or place.words < _STATEMENT:
        return False
    rest = place.view.s[1:]
    if not 1 < len(rest) <= _LONGEST_SIGNATURE or _is_in_title_case(place.body):
        return False
    return all(each.kind == CAPITAL or each is rest[-1] for each in rest)


def _is_in_title_case(words: str) -> bool:
    """Whether most words begin with a capital, as in the title of an essay."""
    capitals = [word[0].isupper() for word in words.split()]
    return 2 * sum(capitals) > len(capitals)


def _is_named_by_noun(s: Sentence, start: int) -> bool:
    """Whether a noun for the quote begins, with a clause about it: “…,” a claim | Quill denies."""
    if (
        start + 2 >= len(s)
        or s[start].lower not in ENGLISH_INDEFINITE
        or s[start + 1].lower not in _CLAIMS
    ):
        return False
    clause = s[start + 2]
    opens = lx.SUBJECT | lx.RELATIVE | lx.DETERMINER
    return clause.kind == CAPITAL or bool(clause.classes & opens)


def _name_after_dash(place: Place, start: int) -> Candidate | None:
    """Return the Ada Quill of "“…” — Ada Quill" and "“…” — mayor Ada Quill", a clause's end."""
    s = place.view.s
    role = start + bool(s[start].classes & lx.DETERMINER)
    named = s[start].kind == CAPITAL or clauses_after.is_named_role(s, role)
    if not named or place.is_inline:
        return None
    phrase = phrase_after(s, start)
    ends = phrase is not None and (phrase[1] + 1 >= len(s) or s[phrase[1] + 1].kind == POINT)
    return Candidate(phrase, None, "dash-name", w.DASH_NAME, s) if phrase and ends else None


def _bracketed(place: Place) -> Candidate | None:
    """Return the source in brackets: “…” (Harbour Board), “…” (Ada Quill, a teacher)."""
    s, at = place.view.s, place.at + 1
    if at + 2 >= len(s) or s[at].text != "(" or s[at + 1].kind != CAPITAL:
        return None
    phrase = phrase_after(s, at + 1)
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    series = _is_signed_in_series(place)
    described = s[phrase[1] + 1].text == "," and phrase[1] > phrase[0]
    described = described and (series or (s[-1].text == ")" and not place.is_inline))
    if s[phrase[1] + 1].text != ")" and not described:
        return None
    if s[at + 1].lower in lx.AGENCIES or s[at + 2].lower.partition("/")[0] in _PICTURES:
        return None  # a news agency as the source of the report or of a picture: AP Photo
    if _is_no_source(s, phrase) or (place.is_inline and s[at + 1].text.isupper()):
        return None  # also an abbreviation: the law “…” (NSA)
    named = phrase[1] > phrase[0] and s[phrase[1]].kind == CAPITAL  # not: (Beifall), (Seite 3)
    return Candidate(phrase, None, "in-brackets", w.SIGNED if series and named else w.BRACKETED, s)


def _is_no_source(s: Sentence, phrase: Phrase) -> bool:
    """Whether what brackets hold only says where the words are or what followed: (Table 3), (AP).

    Not: (Nurse 3).
    """
    first, last = phrase
    if first == last:
        return s[first].lower in _REACTIONS or s[first].text in _WIRES
    return s[last].kind == NUMBER and s[last - 1].lower in _PARTS


def _is_signed_in_series(place: Place) -> bool:
    """Whether several quotes have a bracket each: “…” (Ada Quill, Grüne), “…” (Jan Poe, SP)."""
    s = place.view.s
    signed = (at for at in place.view.quotes if at + 2 < len(s) and s[at + 1].text == "(")
    return sum(s[at + 2].kind == CAPITAL for at in signed) > 1


def _needs_speaker(place: Place, *, dash: bool) -> bool:
    """Whether the quote ends in a way that lets any verb report it: “…,” Quill grinned."""
    needs_speaker = place.is_continued and place.sign != "" and place.sign in OPEN_ENDS
    aside = dash and place.before is not None and place.before.text in DASHES
    return needs_speaker and not aside and not place.is_inline


def _by_closing_report(place: Place, start: int) -> Candidate | None:
    """Return the speaker of "“It looks very unlikely” that the dam will hold, said Ada Quill"."""
    s, cues = place.view.s, place.view.cues
    if not cues or cues[-1] <= start:
        return None
    if place.view.language.compound_inversion or any(
        cue > start and s[cue - 1].text == "," for cue in cues
    ):
        return closing_reports.closing_report(place, start)
    return None
