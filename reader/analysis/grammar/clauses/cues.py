"""Reporting words of a sentence: where somebody is said to say something."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import DASHES, Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.analysis.text.tokens import CUES
from reader.startup.light_typing import NamedTuple

INSCRIBED = frozenset(
    lx.words("""
card billboard billboards petition note sign banner poster placard sticker plaque signs banners
posters placards stickers plaques bedsheet bedsheets tombstone headstone badge badges label labels
""")
)


class Source(NamedTuple):
    """A phrase that names the source without a verb: "according to X".

    Attributes:
        at: Token index of the first cue word.
        phrase: The source.
    """

    at: int
    phrase: Phrase


def is_cue(token: Token, classes: int = CUES) -> bool:
    """Whether the token is a reporting verb of one of `classes`.

    A capital is a name, but for the first word of an inverted sentence ("Said Ada Quill: …").
    """
    if not token.classes & classes:
        return False
    return token.kind == WORD or (token.kind == CAPITAL and bool(token.classes & lx.INVERTED))


def is_cue_here(s: Sequence[Token], index: int) -> bool:
    """Whether the token is a reporting verb in this sentence; nouns of the same form are none.

    "The report said" has one cue: after a determiner "report" is a noun.
    """
    token = s[index]
    opens = index == 0 and token.kind == CAPITAL and bool(token.classes & lx.PARTICIPLE)
    if not is_cue(token) and not opens:  # Calling it “a trap,” …
        return False
    if token.lower in {"state", "states", "press"} and _is_office_noun(s, index):
        return False
    before = s[index - 1] if index else None
    if before is None:
        return True
    if before.lower == "that" and index == 1 and s[min(2, len(s) - 1)].text == ",":
        return False  # That said, there are two ways.
    if token.lower in _REPORTS and _is_of_figures(s, index):
        return False  # the firm reported a loss
    if token.lower == "brand" and before.lower in PEOPLES:
        return False
    if token.kind == CAPITAL and before.kind == CAPITAL:
        return False
    if token.lower.endswith(("ado", "ido")) and before.lower not in _HAVE:
        return False  # but ha contestado
    if _is_noun_here(s, index) and not _takes_object(s, index):
        return False
    if token.lower.endswith("te") and _is_attribute(s, index):
        return False
    adverb = index > 1 and bool(before.classes & lx.AUXILIARY)
    if adverb and token.classes & lx.NOUN_TOO and _determines(s[index - 2]):
        return False  # the only rule
    return not (token.classes & lx.NAME and _is_passive_term(s, index))


def _is_of_figures(s: Sequence[Token], verb: int) -> bool:
    """Whether what is reported are results, and nothing that was said: reported a net loss."""
    return not _RESULTS.isdisjoint([token.lower for token in s[verb + 1 : verb + 5]])


def _is_attribute(s: Sequence[Token], index: int) -> bool:
    """Whether a German participle stands before its noun: der inzwischen revidierte Beschluss."""
    if index < 2 or index + 1 >= len(s) or s[index + 1].kind != CAPITAL:
        return False
    adverb = s[index - 1]
    loose = lx.SUBJECT | lx.OBJECT | lx.FIRST | lx.DETERMINER
    plain = adverb.kind == WORD and not adverb.classes & loose
    return plain and bool(s[index - 2].classes & lx.DETERMINER)


def _is_office_noun(s: Sequence[Token], index: int) -> bool:
    from reader.analysis.grammar.phrases.office_words import is_office_noun  # of few texts

    return is_office_noun(s, index)


def _is_noun_here(s: Sequence[Token], index: int) -> bool:
    """Whether a word of both classes is a noun: "a statement", "his call", "the report"."""
    token, before = s[index], s[index - 1]
    after = s[index + 1] if index + 1 < len(s) else None
    if before.kind == POINT and after is not None and after.lower in _HAD:
        return token.lower.endswith("s")  # At the port, volunteers had hung a sheet
    if token.classes & lx.PARTICIPLE and index > 1 and s[index - 2].lower == "of":
        from reader.analysis.grammar.phrases.office_words import is_field

        if is_field(s, index):
            return True
    if before.lower in {"one", "another"} and token.classes & lx.PARTICIPLE:
        return False  # with one writing: “…”
    if not token.classes & lx.NOUN_TOO:
        if not _determines(before) or before.lower in _STAND_ALONE:
            return False
        if before.lower in _CLITICS and after is not None and _names_him(token, after):
            return False  # lo chiama «…»
        if token.classes & lx.PARTICIPLE and after is not None and after.kind == WORD:
            return not after.classes & _NO_NOUN  # a shouting match
        alone = before.lower in _THIS and _is_this_alone(s, index - 1)
        alone = alone or (before.lower in _HE and _is_he(s, index - 1))
        return not alone and not token.lower.endswith(("ed", "ing"))
    if before.kind == POSSESSIVE or _determines(before):
        return True
    if before.lower == "which" and index > 1 and s[index - 2].classes & lx.PREPOSITION:
        return True  # at which point
    if before.lower in PEOPLES and token.lower.endswith("s"):
        return True  # Soviet claims
    single = before.kind == CAPITAL and not before.lower.endswith("s")
    if single and not (index > 1 and s[index - 2].lower == "and"):
        return not token.lower.endswith(("s", "ed", "ing"))  # the Latin term, a Quill call
    if before.kind == CAPITAL and not token.lower.endswith("s"):
        return _is_behind_indefinite(s, index)
    if before.kind == QUOTED and after is not None and token.lower[-1] not in "sd":
        plain = not after.classes or after.lower == "of"
        return after.kind == WORD and plain  # “more radical” protest plans
    if before.kind != WORD:
        return before.kind == NUMBER or (before.kind == POINT and before.text == "-")
    finite = lx.SUBJECT | lx.FIRST | lx.RELATIVE | lx.AUXILIARY | lx.TITLE | lx.SPEECH
    if index > 1 and s[index - 2].lower in {"a", "an"} and token.lower in _BASE_FORMS:
        return True  # as a general rule
    if before.classes & finite or before.lower == "to" or before.lower.endswith("ly"):
        return before.lower == "that"
    if before.lower in _BEFORE_GERUNDS and token.lower.endswith("ing") and after is not None:
        return not (after.kind == QUOTED or after.lower in {"of", "that"})  # after warning of
    plural = before.lower.endswith("s") and not before.lower.endswith("ss")
    return not (plural and not token.lower.endswith("s")) and before.lower not in {"and", "or"}


def _names_him(verb: Token, after: Token) -> bool:
    """Whether a Romance verb of naming has a clitic before it: la definió como «…»."""
    if not verb.classes & lx.NAME:
        return False
    return after.kind == QUOTED or after.lower in _AS


def _is_behind_indefinite(s: Sequence[Token], index: int) -> bool:
    """Whether an article asks for a noun: "a United Nations report", "a Senate hearing"."""
    at = index - 1
    while at > 0 and s[at].kind == CAPITAL and s[at].lower not in {"a", "an"}:
        at -= 1
    return s[at].lower in {"a", "an"} and not s[index].lower.endswith("ed")


def _takes_object(s: Sequence[Token], index: int) -> bool:
    """Whether the words after a singular noun are reported: "the ad claims “…”"."""
    if index + 1 >= len(s) or index < 2:
        return False
    if s[index].lower in {"reading", "saying"} and s[index - 1].lower in INSCRIBED:
        return s[index + 1].kind == QUOTED  # a banner reading “…”
    if not s[index].lower.endswith("s"):
        return False
    noun = s[index - 1].kind == WORD and not s[index - 1].classes & (lx.DETERMINER | lx.PREPOSITION)
    if noun and s[index + 1].lower == "to" and s[min(index + 2, len(s) - 1)].kind == QUOTED:
        return any(t.classes & lx.DETERMINER for t in s[max(0, index - 4) : index - 1])
    if noun and s[index].lower == "calls" and s[index + 1].lower in {"on", "for"}:
        return bool(s[index - 2].classes & lx.DETERMINER)  # the draft calls on all to “…”
    reported = s[index + 1].kind == QUOTED or s[index + 1].lower == "that"
    reported = reported or s[index + 1].text == ":"  # the pundit replies: “…”
    if noun and s[index].classes & lx.NAME and s[index + 1].classes & lx.DETERMINER:
        before = s[max(0, index - 3) : index - 1]  # the current listing calls the home “…”
        return any(token.classes & lx.DETERMINER for token in before)
    return noun and reported and bool(s[index - 2].classes & lx.DETERMINER)


def _determines(token: Token) -> bool:
    return bool(token.classes & lx.DETERMINER) and token.lower not in {"that", "her", "one", "all"}


_NO_NOUN = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.SUBJECT | lx.OBJECT | lx.FIRST
_BASE_FORMS = frozenset({"rule", "report", "claim", "record", "call", "charge", "answer", "reply"})
_REPORTS = frozenset({"report", "reports", "reported", "reporting"})
_RESULTS = frozenset(
    {"results", "earnings", "profit", "profits", "loss", "losses", "revenue", "revenues", "sales"}
)
_CALLS = frozenset({"chant", "chants", "cry", "cries", "shouts", "jeers"})  # their chants of “…”
_HAD = frozenset({"had", "have", "were", "are"})
_BEFORE_GERUNDS = frozenset({"after", "before", "without", "despite"})


def _is_this_alone(s: Sequence[Token], at: int) -> bool:
    """Whether a German demonstrative opens a clause by itself: "Das bestätigte die Polizei"."""
    if at + 2 >= len(s) or (at and s[at - 1].kind != POINT):
        return False
    after = s[at + 2]
    attribute = after.kind == CAPITAL and not s[at + 1].classes & lx.SAY  # Das kritisierte Amt
    return not attribute or (at + 3 < len(s) and s[at + 3].kind == CAPITAL)


def _is_he(s: Sequence[Token], at: int) -> bool:
    from reader.analysis.grammar.german.tied_pronouns import is_he  # of German alone

    return is_he(s, at)


_THEIR = frozenset({"ihren", "ihrer", "seinen", "seiner"})
_OWN = frozenset({"eigenen", "eigener"})
_VIEWS = frozenset({"für", "pour", "para", "per"})
_HE = frozenset({"der", "die"})
_CLITICS = frozenset({"lo", "la", "li", "le", "los", "las", "les", "l'"})
_AS = frozenset({"como", "come", "comme", "un", "una", "une", "uno", "de"})
_THIS = frozenset({"das", "dies", "dieser", "diese", "jener", "jene"})
_STAND_ALONE = frozenset(  # Yet another said
    {"another", "some", "many", "several", "most", "both", "few", "others"}
    | {"dessen", "deren"}  # angesichts dessen nannte
)
_HAVE = frozenset(
    lx.words("""
ha han había habían haya habría tem têm tinha tinham havia
""")
)
_OWNERS = frozenset({"his", "her", "their"})
_OPINIONS = frozenset({"view", "opinion", "words"})
JUDGED = frozenset({"deemed", "considered", "branded", "labelled", "labeled"})
_DESCRIBED = frozenset({"referred", "described"})
_PASSIVES = frozenset({"told", "said", "read", "written"})
_ACCUSED_OF = frozenset({"of", "for"})
_BE = frozenset({"is", "are", "be", "been", "being", "was", "were", "'s", "so"})


def _is_passive_term(s: Sequence[Token], cue: int) -> bool:
    """Whether a thing merely has a name: "what is called “duvet lung”", with no "by X"."""
    if s[cue].lower.endswith("ing") or (cue + 1 < len(s) and s[cue + 1].lower == "by"):
        return False
    if s[cue].lower in _DESCRIBED and cue > 1:
        before = cue - 1 - bool(s[cue - 1].classes & lx.AUXILIARY)
        behind = cue + 1 + (s[cue].lower == "referred")
        if s[before].text == "," and s[min(behind, len(s) - 1)].lower == "as":
            return True  # , also referred to as the “…”
    at, passive = cue - 1, False
    while at >= 0 and (
        s[at].classes & lx.AUXILIARY or s[at].kind == POSSESSIVE or s[at].lower == "so"
    ):
        passive = passive or s[at].lower in _BE
        at -= 1
    named = cue + 1 < len(s) and s[cue + 1].kind == QUOTED and at >= 0
    if not named and cue + 2 < len(s) and s[at].text == "," and at == cue - 1:
        named = s[cue + 1].lower == "the" and s[cue + 2].kind == QUOTED  # the race, dubbed the “…”
    if not named and cue + 2 < len(s) and at == cue - 1 and s[at].kind == WORD and at > 2:
        the = s[cue + 1].lower == "the" and s[cue + 2].kind == QUOTED
        if the:
            from reader.analysis.grammar.clauses.impersonal_clauses import is_governed

            named = is_governed(s, at)  # opposes a formula called the “…”
    judged = s[cue].lower in JUDGED and not means_people(s[at].lower, s[at].classes)
    titled = s[cue].classes & lx.TITLED or judged  # a law on books deemed “unfit”
    if named and titled and not s[at].classes & lx.SUBJECT:
        relative = any(t.lower in {"which", "what", "whom"} for t in s[max(0, at - 14) : at])
        passive = passive or ((s[at].kind == WORD or s[at].text == ",") and not relative)
    return passive


def is_passive(s: Sequence[Token], cue: int) -> bool:
    """Whether the subject of a report is told something: "Quill was asked", "they were told"."""
    if not s[cue].lower.endswith("ed") and s[cue].lower not in _PASSIVES:
        return False
    at = cue - 1
    while at >= 0 and s[at].classes & lx.AUXILIARY and s[at].lower not in _BE:
        at -= 1
    if s[at].lower in {"'s", "’s"} and s[cue].lower != "told":
        return False  # he's said
    return at >= 0 and s[at].lower in _BE and s[at].lower != "so"


def _puts_it(s: Sequence[Token], index: int) -> Phrase | None:
    """Return the X of "as X put it" and "X put it this way"; not of "put it on the table"."""
    if index + 2 >= len(s) or s[index + 1].lower != "it":
        return None
    phrase = subject_of(s, index)
    after = s[index + 2]
    plain = after.kind in (POINT, QUOTED) or after.lower.endswith("ly") or after.lower == "this"
    led = phrase is not None and phrase[0] > 0 and s[phrase[0] - 1].lower == "as"
    return phrase if plain or led else None


def source_at(s: Sequence[Token], index: int, language: Language) -> Source | None:
    """Return the phrase after "according to" and its like at `index`, or before "zufolge"."""
    token = s[index]
    phrase: Phrase | None = None
    if token.classes & lx.WORDS_OF and language.verb_second:
        from reader.analysis.grammar.clauses.view_sources import in_whose_eyes

        phrase = in_whose_eyes(s, index)
    elif token.classes & lx.WORDS_OF and language.compound_inversion:
        from reader.analysis.grammar.romance.romance_sources import whose_view

        phrase = whose_view(s, index)
    elif token.classes & lx.WORDS_OF and index > 0:
        puts = token.classes & lx.WEAK
        phrase = _puts_it(s, index) if puts else _owner_of_words(s, index)
    elif token.lower in language.zufolge and index > 0:
        phrase = phrase_before(s, index - 1)
        if phrase and s[phrase[1]].lower in language.according and s[phrase[0]].lower in _THEIR:
            phrase = (phrase[0], phrase[0])  # ihren Worten zufolge
    elif token.classes & lx.ACCORDING and index + 1 < len(s):
        start = index + 1
        if token.lower == "après" and s[index - 1].lower != "d'":
            return None
        if token.lower == "per" and s[start].lower == "cent":
            return None
        if language.according:
            if s[start].lower in _OWN and language.verb_second:
                from reader.analysis.grammar.clauses.view_sources import whose_words

                own = whose_words(s, index, language)
                return Source(index, own) if own else None
            if s[start].lower in _THEIR and s[start + 1 : start + 2] != () and language.verb_second:
                whose = s[start + 1].lower in language.according
                return Source(index, (start, start)) if whose else None
            start = _after_source_nouns(s, start, language)
            if start == index + 1 and token.lower in {"according", "nach"}:
                owned = _owned_view(s, index, language)
                return Source(index, owned) if owned else None
        if language.compound_inversion:
            from reader.analysis.grammar.romance.romance_sources import (
                is_relative,
                opens,
                source_after,
            )

            phrase = source_after(s, index)
            if phrase is None and is_relative(s, index):
                return None
            led = opens(s, index)
        else:
            led = index == 0
        phrase = phrase or _her_alone(s, start) or phrase_after(s, start)
        if phrase is None and start < len(s) and _is_one_of_talk(s, start, language):
            phrase = (start, start)  # selon lui, according to her
        if token.lower in _VIEWS and not _is_view(s, index, phrase, language, led=led):
            return None
    elif token.classes & lx.QUOTATIVE and 0 < index < len(s) - 1 and s[index - 1].text == ",":
        phrase = None if s[index + 1].lower.startswith("genannt") else phrase_after(s, index + 1)
    return Source(index, phrase) if phrase else None


def _is_view(
    s: Sequence[Token], index: int, phrase: Phrase | None, language: Language, *, led: bool
) -> bool:
    """Whether "für", "pour" say whose view it is; `led` tells that they open the sentence."""
    if s[index].lower == "für":
        from reader.analysis.grammar.clauses.view_sources import is_view

        return phrase is not None and is_view(s, index, phrase, language)
    if phrase is None:
        return True
    from reader.analysis.grammar.clauses.view_sources import is_somebody

    one = s[index + 1].lower in language.he | language.she
    return led and (one or is_somebody(s, phrase))


def _is_one_of_talk(s: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a pronoun is the source: "selon lui", "according to her,", not "her plan"."""
    if s[at].lower in language.he:
        return True
    alone = at + 1 >= len(s) or s[at + 1].kind == POINT
    return alone and (s[at].lower in language.she or s[at].lower == "them")


def _her_alone(s: Sequence[Token], at: int) -> Phrase | None:
    """Return the Dutch "haar" where a verb follows, so that it owns nothing: volgens haar is …."""
    if at + 1 >= len(s) or s[at].lower != "haar":
        return None
    return (at, at) if s[at + 1].kind != CAPITAL and s[at + 1].classes & lx.FINITE else None


def _owned_view(s: Sequence[Token], at: int, language: Language) -> Phrase | None:
    """Return the source of "nach Vogels Ansicht" and of "seiner Ansicht nach"."""
    if at + 2 < len(s) and s[at + 2].lower in language.according and s[at + 1].kind == CAPITAL:
        return (at + 1, at + 2)
    if at > 1 and s[at - 1].lower in language.according and s[at - 2].classes & lx.DETERMINER:
        return (at - 2, at - 2)
    return None


def _after_source_nouns(s: Sequence[Token], start: int, language: Language) -> int:
    """Return where the source begins after "Angaben von", "der Ankündigung"."""
    at = start
    while at < len(s) and at - start < 4:
        determined = at + 1 < len(s) and s[at].classes & lx.DETERMINER
        if determined and s[at + 1].lower in language.according:
            at += 1
        elif s[at].lower not in language.according and not (at > start and s[at].lower == "aus"):
            break
        at += 1
    return at


def _is_plain_word(token: Token) -> bool:
    return token.kind == WORD and not token.classes & (lx.DETERMINER | lx.PREPOSITION)


def _owner_of_words(s: Sequence[Token], words: int) -> Phrase | None:
    """Return the X of "in the words of X" and "in X's words"."""
    if words > 1 and s[words - 1].lower == "the" and s[words - 2].lower == "in":
        of = words + 1 < len(s) and s[words + 1].lower == "of"
        return phrase_after(s, words + 2) if of else None
    at = words - 1
    while at > 1 and words - at < 5 and (s[at].text == "," or _is_plain_word(s[at])):
        at -= 1  # in Quill's small, upright hand
    if s[at].kind == POSSESSIVE:
        phrase = phrase_before(s, at - 1)
        led = phrase is not None and phrase[0] > 0 and s[phrase[0] - 1].lower == "in"
        return phrase if led else None
    own = s[at].lower in _OWNERS and at > 0 and s[at - 1].lower == "in"
    return (at, at) if own and s[words].lower in _OPINIONS else None  # in her view


def agent_after(s: Sequence[Token], quote: int) -> Source | None:
    """Return the X of "dubbed “…” by X", "seen as “…” by X": a passive, the quote, then "by"."""
    if quote + 2 >= len(s):
        return None
    if s[quote + 1].lower != "by":
        if quote < 3 or s[quote - 1].lower not in _ACCUSED_OF or not is_passive(s, quote - 2):
            return None
        from reader.analysis.grammar.clauses.relayed_words import accuser_behind

        phrase = accuser_behind(s, quote) if s[quote - 2].classes & lx.NAME else None
        return Source(quote - 2, phrase) if phrase else None
    for at in range(quote - 1, max(-1, quote - 7), -1):
        if s[at].kind == QUOTED:
            return None
        passive = s[at].lower.endswith(("ed", "d")) or s[at].lower == "seen"
        if passive and (s[at].classes & lx.NAME or s[at + 1].lower == "as"):
            phrase = phrase_after(s, quote + 2)
            return Source(at, phrase) if phrase else None
    return None


def _is_compound(s: Sequence[Token], noun: int) -> bool:
    """Whether the noun only says what kind of thing the next one is: an email account."""
    after = s[noun + 1]
    return after.kind == WORD and not after.classes and not after.lower.endswith(("ed", "ing"))


def speech_noun_before(s: Sequence[Token], quote: int) -> int | None:
    """Return the index of a noun of speech with an owner: "X's claim that “…”"."""
    for index in range(quote - 1, max(-1, quote - 9), -1):
        token = s[index]
        dash = index == quote - 1 and token.text in DASHES  # her answer then – “…”
        ends = token.kind == POINT and token.text not in (",", "-", ":") and not dash
        if token.kind == QUOTED or ends:
            return None
        if not token.classes & lx.SPEECH and index != quote - 2:
            continue  # most
        called = index == quote - 2 and token.lower in _CALLS and s[index + 1].lower == "of"
        speech = called or (token.classes & lx.SPEECH and not _is_compound(s, index))
        if speech and index > 0:
            before = index - 1
            while (
                before > 0
                and (s[before].kind == WORD or s[before].classes & lx.DAY)
                and not (s[before].classes & (lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION))
                and index - before < 4
            ):
                before -= 1
            if s[before].kind == POSSESSIVE or s[before].lower in {"his", "her", "their", "its"}:
                return index
    return None
