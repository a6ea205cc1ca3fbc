"""Passives of verbs of saying and naming: "Quill was asked", "what is called “duvet lung”"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import clause_start, means_people
from reader.analysis.grammar.subjects.described_subjects import HELD_FOR
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY
from reader.analysis.languages.function_words import (
    COUNTS,
    ENGLISH_ADDRESSING,
    ENGLISH_ARTICLES,
    ENGLISH_GENITIVES,
    ENGLISH_HAVE,
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

JUDGED = frozenset({"deemed", "considered", "branded", "labelled", "labeled"})
"""Participles that only give a thing its name, unless said of a person: books deemed “unfit”."""
_DESCRIBED = frozenset({"referred", "described"})
_PASSIVES = frozenset({"told", "said", "read", "written"})
_BE = frozenset({"is", "are", "be", "been", "being", "was", "were", "'s", "so"})
_RELATIVES = frozenset({"which", "what", "whom"})
_SHORTEST_PASSIVE = 4  # tokens
_WHEN_OR_WHERE = frozenset({"in", "on", "at", "over", "via", "during", "by"})
_BECOME = frozenset({  # before a participle
    "wird", "wurde", "werden", "wurden", "worden", "wordt", "werd", "été", "fut", "furent", "fue",
    "fueron", "sido", "foi", "foram", "stato", "stata", "stati", "state", "viene", "venne",
})  # fmt: skip
_THEM = frozenset({"le", "les"})
_PLURAL_WORDS = frozenset({"los", "las", "sus", "ellos", "ellas", "todos", "todas", "muchos"})
_AGENTS = BY | {"von", "vom", "door"}
_ADDRESSED = (  # beginnings of participles
    "gefragt", "gewarnt", "gebeten", "gesagt", "geraten", "aufgefordert", "angeschrien",
    "angefahren", "angebrüllt", "angeherrscht", "ermahnt", "belehrt", "zugerufen", "vorgeworfen",
    "gevraagd", "gewaarschuwd", "gezegd", "verteld", "toegeroepen", "verweten", "interrog",
    "questionn", "questionad", "questionat", "averti", "prévenu", "preguntad", "advertid",
    "increpad", "cuestionad", "perguntad", "avisad", "alertad", "avvertit",
)  # fmt: skip
_MEANS = frozenset({"letter", "phone", "telephone", "email", "e-mail", "text", "post", "message"})
_CIRCUMSTANCES = 6  # tokens from a passive to the quote: was told in a letter on Monday:
_HONOURED = frozenset({"honoured", "honored", "thanked", "rescued", "evacuated", "remembered"})
_NO_BARE_NOUN = lx.DETERMINER | lx.PREPOSITION | lx.SUBJECT | lx.AUXILIARY | lx.REPORT
_RELATIVE_REACH = 14  # tokens from a relative pronoun to the verb of its clause


def is_passive(s: Sequence[Token], cue: int) -> bool:
    """Whether the subject of a report is the addressee: "Quill was asked", "they were told"."""
    if not s[cue].lower.endswith("ed") and s[cue].lower not in _PASSIVES:
        return False
    at = cue - 1
    while at >= 0 and s[at].classes & lx.AUXILIARY and s[at].lower not in _BE:
        at -= 1
    if s[at].lower in ENGLISH_GENITIVES and (s[cue].lower != "told" or s[at - 1].kind == CAPITAL):
        return False  # he's said; Wendy's told; but: he's told
    return at >= 0 and s[at].lower in _BE and s[at].lower != "so"


def _is_addressed(s: Sequence[Token], colon: int) -> bool:
    """Whether a passive of addressing, in a language but English, leads into a quote by a colon.

    Vogel wurde gefragt: „…“; Quill a été interrogée : « … ». Not if its agent is named: wurde von
    Vogel gefragt; nor of other passives, after which the subject may speak: wurde gewählt, wurde
    beschimpft: „…“; nor if another auxiliary makes it active: soll gebaut werden, hat sie gesagt.
    """
    perfect = colon > 1 and s[colon - 1].lower == "worden"
    last = colon - 1 - perfect
    if last > 1 and s[last - 1].lower in _THEM:
        return _is_asked_by_anybody(s, last)
    if last < 1 or not s[last].lower.startswith(_ADDRESSED):
        return False
    first = clause_start(s, last)
    if not _AGENTS.isdisjoint(token.lower for token in s[first:colon]):
        return False
    at = last - 1
    while not perfect and at >= first and s[at].lower not in _BECOME:
        if s[at].classes & (lx.AUXILIARY | lx.CONJUNCTION):
            return False
        at -= 1
    return at >= first


def _is_asked_by_anybody(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb without a subject has only an addressee: A la alcaldesa le | preguntaron."""
    start = clause_start(s, verb)
    if s[start].lower not in {"a", "al"} or not s[verb].lower.endswith("n"):
        return False
    addressee = [token.lower for token in s[start + 1 : verb - 1]]
    several = s[verb - 1].lower == "les"
    if several and (s[start].lower == "al" or not addressee or addressee[0][-1:] != "s"):
        return False  # Al final Ada y Ben les | dijeron
    others = addressee[several:]
    return "y" not in others and not any(
        word in _PLURAL_WORDS if several else word[-1:] == "s" for word in others
    )


def hears_quote(s: Sequence[Token], cues: Sequence[int], previous: int, quote: int) -> bool:
    """Whether the quote is what nobody named tells the subject: Quill was told: “…”.

    Not if the reporter is told.

    Args:
        s: The sentence.
        cues: Token indices of its verbs, in order.
        previous: Token index of the quote before, or -1.
        quote: Token index of the quote.
    """
    if s[quote - 1].text == ":" and (
        _is_addressed(s, quote - 1) or _is_headline_passive(s, quote - 2)
    ):
        return True
    verb = 0
    for cue in cues:
        if cue >= quote:
            break
        verb = cue
    if verb <= max(previous, 0) or s[verb].lower not in ENGLISH_ADDRESSING:
        return False
    if not is_passive(s, verb):
        return False
    heard = verb - 1
    while heard > 0 and s[heard].classes & lx.AUXILIARY:
        heard -= 1
    if s[heard].classes & lx.FIRST:
        return False
    between = s[verb + 1 : quote - (s[quote - 1].text in {":", ","})]
    if not between:
        return True
    if len(between) > _CIRCUMSTANCES or any(t.kind in (POINT, QUOTED) for t in between):
        return False
    opening = between[0]
    if opening.lower == "by" and between[1:2] and between[1].lower not in _MEANS:
        return False  # told by the mayor
    placed = opening.lower in _WHEN_OR_WHERE or opening.classes & lx.TEMPORAL
    return bool(placed) and not any(t.classes & lx.CONJUNCTION for t in between)


def _is_headline_passive(s: Sequence[Token], verb: int) -> bool:
    """Whether people without an article are spoken of or to, as in headlines: Fire crews praised:.

    The verb takes an object, of which an active one has none before the colon.
    """
    if verb < 1 or not _takes_object(s[verb]):
        return False
    start = int(s[0].kind == NUMBER or s[0].lower in COUNTS)
    people = s[start:verb]
    if not people or any(t.kind != WORD and (t.kind != CAPITAL or t is not s[0]) for t in people):
        return False
    if any(token.classes & _NO_BARE_NOUN for token in people):
        return False
    head = people[-1]
    listed = head.classes & lx.INSTITUTION or means_people(head.lower, head.classes)
    return head is not s[0] or bool(listed)  # not: Quill praised:


def _takes_object(participle: Token) -> bool:
    """Whether a participle is that of a verb with an object: praised, told; not: warned, joked."""
    lower = participle.lower
    if lower == "told":
        return True
    if participle.classes & lx.STRONG_CUES & ~lx.NAME:
        return False
    held = lower in HELD_FOR or lower in _HONOURED
    return held or (bool(participle.classes & lx.NAME) and lower.endswith("ed"))


def opens_passive(s: Sequence[Token], index: int) -> bool:
    """Whether a passive of naming opens the sentence: Accused by Ada Quill of “…”, Poe left."""
    verb = s[index]
    if index or len(s) < _SHORTEST_PASSIVE or not verb.classes & lx.NAME:
        return False
    return s[1].lower == "by" and verb.lower.endswith("ed")


def is_passive_term(s: Sequence[Token], cue: int) -> bool:
    """Whether a passive merely gives a term: "what is called “duvet lung”", with no "by X"."""
    if s[cue].lower.endswith("ing") or (cue + 1 < len(s) and s[cue + 1].lower == "by"):
        return False
    if s[cue].lower in _DESCRIBED and cue > 1 and _is_also_called(s, cue):
        return True
    at = cue - 1
    while at >= 0 and (
        s[at].classes & lx.AUXILIARY or s[at].kind == POSSESSIVE or s[at].lower == "so"
    ):
        if s[at].lower in _BE:
            return True
        if s[at].lower in ENGLISH_HAVE:
            return False  # a move that drivers have termed “…”
        at -= 1
    if at > 0 and s[at].lower.endswith("ly") and s[at - 1].text == ",":
        at -= 1  # the bridge, locally called the “…”
    return _is_participle_of_thing(s, cue, at)


def _is_also_called(s: Sequence[Token], cue: int) -> bool:
    """Whether an aside in commas gives an alternative name: …, also referred to as the “…”."""
    before = cue - 1 - bool(s[cue - 1].classes & lx.AUXILIARY)
    following = cue + 1 + (s[cue].lower == "referred")
    if s[before].text != "," or s[min(following, len(s) - 1)].lower != "as":
        return False
    return not _is_in_relative_clause(s, cue)  # what Quill, the mayor, described as


def _is_in_relative_clause(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb may have a relative pronoun as its object: what, which, whom."""
    return any(token.lower in _RELATIVES for token in s[max(0, verb - _RELATIVE_REACH) : verb])


def _is_participle_of_thing(s: Sequence[Token], cue: int, at: int) -> bool:
    """Whether a participle only names the thing at `at`: a law on books deemed “unfit”."""
    thing, verb = s[at], s[cue]
    judged = verb.lower in JUDGED and not means_people(thing.lower, thing.classes)
    if not (verb.classes & lx.TITLED or judged):
        return False
    if thing.classes & lx.SUBJECT or not (thing.kind == WORD or thing.text == ","):
        return False
    if not _leads_to_name(s, cue, at) or _ends_bare_clause(s, at):
        return False
    return not _is_in_relative_clause(s, at)


def _ends_bare_clause(s: Sequence[Token], subject: int) -> bool:
    """Whether a noun is the subject of a relative clause: a report its chief | called “…”.

    Also after "that": a report that its chief | called “…”.
    """
    first = subject - 1 - (not s[subject - 1].classes & lx.DETERMINER)
    if first < 2 or not s[first].classes & lx.DETERMINER:
        return False
    return s[first - 1].lower == "that" or (
        s[first - 1].kind == WORD and s[first - 2].lower in ENGLISH_ARTICLES
    )


def _leads_to_name(s: Sequence[Token], cue: int, thing: int) -> bool:
    """Whether a quoted name follows at once, or after "the" if the thing is set off or governed."""
    if cue + 1 < len(s) and s[cue + 1].kind == QUOTED:
        return thing >= 0
    if cue + 2 >= len(s) or s[cue + 1].lower != "the" or s[cue + 2].kind != QUOTED:
        return False
    if s[thing].text == ",":
        return thing >= cue - 2  # the race, dubbed the “…”
    if thing != cue - 1:
        return False
    if s[thing].kind != WORD or thing < 3:
        return False
    from reader.analysis.grammar.clauses.impersonal_clauses import is_governed_indefinite

    return is_governed_indefinite(s, thing)  # opposes a formula called the “…”
