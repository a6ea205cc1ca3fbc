"""Recognise the reporting verbs of a sentence, and tell them from nouns and passives."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.cue_nouns import is_noun_at, requires_noun, takes_object
from reader.analysis.grammar.clauses.passives import is_passive_term, opens_passive
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_GIVES, GERMAN_GOES
from reader.analysis.languages.lexicon import CUES
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.phrases import office_words

MENTAL_VERBS = ("think", "thought", "feel", "felt", "believ", "consider", "refer", "talk", "sp")
"""Beginnings of verbs of naming that say nothing about what the person named did."""
_REPORTS = frozenset({"report", "reports", "reported", "reporting"})
_RESULTS = frozenset(
    {"results", "earnings", "profit", "profits", "loss", "losses", "revenue", "revenues", "sales"}
)
# auxiliaries before a participle in Romance languages
_HAVE = word_set("""
ha han había habían haya habría tem têm tinha tinham havia
""")
_ROMANCE_PARTICIPLES = frozenset({"ado", "ido"})
_GIVE_PARTICLES = frozenset({"zu", "an", "bekannt", "bedenken", "protokoll", "verstehen"})

_ASSUMES_REACH = 8  # tokens from the verb to "davon"
_NOT = frozenset({"not", "never"})
_SPEAKING = frozenset({"speaking", "spoke", "speaks", "talking", "talked"})
_WHEN = frozenset({"as", "when", "while", "after", "before"})


def is_cue(token: Token, classes: int = CUES) -> bool:
    """Whether the token is a reporting verb of one of `classes`.

    A capitalised word is a name, except as the first word of an inversion ("Said Ada Quill: …").
    """
    if not token.classes & classes:
        return False
    return token.kind == WORD or (token.kind == CAPITAL and bool(token.classes & lx.INVERTED))


def is_negated(s: Sequence[Token], verb: int) -> bool:
    """Whether an auxiliary of the verb is negated: they have not said, hasn't confirmed."""
    at = verb - 1
    while at >= 0 and s[at].kind == WORD and s[at].classes & lx.AUXILIARY:
        if s[at].lower in _NOT or s[at].lower.endswith("n't"):
            return True
        at -= 1
    return False


def is_cue_at(s: Sequence[Token], index: int) -> bool:
    """Whether the token is a reporting verb in this sentence, and not a noun of the same form.

    "The report said" has one cue: "report" is a noun after a determiner.
    """
    token = s[index]
    classes, lower, kind = token.classes, token.lower, token.kind
    if kind != WORD or not classes & CUES:
        opens = index == 0 and kind == CAPITAL and bool(classes & lx.PARTICIPLE)
        opens = opens or opens_passive(s, index)
        if not opens and not is_cue(token):  # Calling it “a trap,” …
            return False
    if lower in {"state", "states", "press", "counsel"} and office_words.is_office_noun(s, index):
        return False
    if not index:
        return True
    before = s[index - 1]
    if lower in _SPEAKING and _leads_to_clause(s, index + 1):
        return False  # Quill was speaking as the board published a “list”
    if index == 1 and before.lower == "that" and s[min(2, len(s) - 1)].text == ",":
        return False  # That said, there are two ways.
    if lower in _REPORTS and _reports_figures(s, index):
        return False  # the firm reported a loss
    if kind == CAPITAL and before.kind == CAPITAL:
        return False
    if lower[-3:] in _ROMANCE_PARTICIPLES and before.lower not in _HAVE:
        return False  # but ha contestado
    if is_noun_at(s, index) and not takes_object(s, index):
        return False
    if lower[-1:] == "s" and _is_object_of_naming(s, index):
        return False
    if lower[-2:] == "te" and _is_attributive_participle(s, index):
        return False
    if lower in GERMAN_GIVES and _is_existential(s, index):
        return False
    if lower in GERMAN_GOES and not _is_assumption(s, index):
        return False
    if lower[-3:] == "ten" and _is_counted_attribute(s, index):
        return False
    adverb = index > 1 and classes & lx.NOUN_TOO and before.classes & lx.AUXILIARY
    if adverb and requires_noun(s[index - 2]):
        return False  # the only rule
    return not (classes & lx.NAME and is_passive_term(s, index))


def _is_assumption(s: Sequence[Token], verb: int) -> bool:
    """Whether a German verb of going leads to what somebody assumes: geht davon aus, dass."""
    return any(token.lower == "davon" for token in s[verb + 1 : verb + _ASSUMES_REACH])


def _leads_to_clause(s: Sequence[Token], at: int) -> bool:
    """Whether a conjunction of time and somebody who acts follow a verb: as Poe left.

    Not before words of the verb: spoke after Poe left: “…”
    """
    if at + 2 >= len(s) or s[at].lower not in _WHEN:
        return False
    quoted = next((index for index in range(at + 3, len(s)) if s[index].kind == QUOTED), 0)
    if quoted and s[quoted - 1].text in {":", ","}:
        return False
    opening = s[at + 1]
    return s[at + 2].kind != QUOTED and (
        opening.kind == CAPITAL or bool(opening.classes & (lx.DETERMINER | lx.SUBJECT))
    )


def _is_object_of_naming(s: Sequence[Token], index: int) -> bool:
    """Whether a plural is what somebody gives a name: called the new | rules “…”."""
    if index < 3 or not s[index - 2].classes & lx.DETERMINER:
        return False
    verb = s[index - 3]
    return bool(verb.classes & lx.NAME) and verb.lower.endswith("ed")


def _reports_figures(s: Sequence[Token], verb: int) -> bool:
    """Whether the verb reports financial results and not speech: reported a net loss."""
    return not _RESULTS.isdisjoint([token.lower for token in s[verb + 1 : verb + 5]])


def _is_existential(s: Sequence[Token], verb: int) -> bool:
    """Whether German "geben" only tells what there is: In Wald gibt es zwei Arten von „Kranz“.

    With a particle that ends the clause it reports: Quill gab es „zum ersten Mal“ zu.
    """
    if s[verb - 1].lower != "es" and s[min(verb + 1, len(s) - 1)].lower != "es":
        return False
    end = next((at for at in range(verb, len(s)) if s[at].kind == POINT), len(s))
    return s[end - 1].lower not in _GIVE_PARTICLES


def _is_counted_attribute(s: Sequence[Token], index: int) -> bool:
    """Whether a German participle stands between a number and a noun: 83 beobachteten Wölfe."""
    counted = s[index - 1].kind == NUMBER or s[index - 1].lower in {"alle", "aller", "beiden"}
    return counted and index + 1 < len(s) and s[index + 1].kind == CAPITAL


def _is_attributive_participle(s: Sequence[Token], index: int) -> bool:
    """Whether a German participle is attributive: der inzwischen revidierte Beschluss."""
    if index < 2 or index + 1 >= len(s) or s[index + 1].kind != CAPITAL:
        return False
    adverb = s[index - 1]
    loose = lx.SUBJECT | lx.OBJECT | lx.FIRST | lx.DETERMINER
    plain = adverb.kind == WORD and not adverb.classes & loose
    return plain and bool(s[index - 2].classes & lx.DETERMINER)
