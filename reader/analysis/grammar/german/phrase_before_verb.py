"""The phrase before a German or Dutch verb, extended to its noun and without adverbs."""

from collections.abc import Sequence

from reader.analysis.grammar.german import body_phrases
from reader.analysis.grammar.german.attributes import (
    name_before_role,
    name_with_complement,
    noun_with_long_attribute,
)
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, WORD, Token

_COPULAS = frozenset({"ist", "war", "sind", "waren", "wird", "wurde", "bleibt", "blieb"})
_QUANTIFIERS = frozenset(
    {"einer", "eine", "eines", "keiner", "keine", "mehrere", "einige", "viele", "zwei", "drei"}
)
_GENITIVES = frozenset({"dieser", "dieses", "jener", "jenes", "des", "eines"})
_FEMININE = (  # endings of nouns before which "der" is a dative: Der Agentur AFP sagte Vogel
    "ung", "schaft", "tion", "tät", "agentur", "polizei", "post", "presse", "erin", "istin",
    "entin",
)  # fmt: skip
_QUANTIFIED_ARTICLES = frozenset({"der", "dieser", "ihrer", "seiner", "unserer", "meiner", "deren"})


def complete_phrase_before(
    s: Sequence[Token], verb: int, before: Phrase | None, language: Language
) -> Phrase | None:
    """Return the phrase before a verb, extended to its head noun and without adverbs."""
    if (apposed := _name_after_brackets(s, verb, language)) is not None:
        return apposed
    if before is not None:
        up_to_noun = _up_to_noun if language.nouns_capitalised else _up_to_lowercase_noun
        before = up_to_noun(s, before)
    if before is not None and before[0] and s[before[0] - 1].lower == "laut":
        before = None  # laut Akten, die vorliegen, schrieb Vogel
    if before is not None and before[0] > 1 and _is_predicate(s, before):
        before = phrase_before(s, before[0] - 2)  # Eva Wald ist | Wirtin, hält sich für …
    before = noun_with_long_attribute(s, verb, before) or before
    if before is None and not language.nouns_capitalised:
        before = _role_of_unlisted_field(s, verb)
    if before is None:
        return None
    if before[0] > 2:
        before = name_with_complement(s, before, language.first_names) or before
    if before[0] > 1 and s[before[0] - 1].lower == "und" and language.nouns_capitalised:
        before = body_phrases.whole_body(s, before)
    return name_before_role(s, before) or _with_quantifier(s, before)


def _is_predicate(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a role without an article is what somebody is: Eva Wald ist | Wirtin."""
    first, last = phrase
    copula = s[first - 1].kind == WORD and s[first - 1].lower in _COPULAS
    return first == last and copula and bool(s[first].classes & lx.TITLE)


def _name_after_brackets(s: Sequence[Token], verb: int, language: Language) -> Phrase | None:
    """Return the X of "Die Chefin der Gewerkschaft Kunst und Bau (GKB), X, | sagte"."""
    first = last = verb - 2
    while first > 0 and s[first].kind == CAPITAL:
        first -= 1
    if first < 2 or first + 2 > last or s[verb - 1].text != ",":
        return None
    named = lx.is_first_name(s[first + 1].lower, language)
    enclosed = s[first].text == "," and s[first - 1].text == ")"
    return (first + 1, last) if named and enclosed else None


def _up_to_noun(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Drop adverbs after the noun, which is capitalised: "Die Bank indes | warnte".

    None if another finite verb intervenes: "Das Amt wollte nichts | sagen".
    """
    heads = lx.SUBJECT | lx.DETERMINER | lx.SPEAKER_NOUN
    for last in range(phrase[1], phrase[0] - 1, -1):
        if s[last].kind != WORD or s[last].classes & heads:
            return (phrase[0], last)
        if s[last].classes & lx.FINITE:
            return None
    return None


def _up_to_lowercase_noun(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Drop Dutch adverbs after the noun: "De bank echter | waarschuwde".

    Unlisted nouns are kept: "De directie". None if another finite verb intervenes.
    """
    first, last = phrase
    while last > first and s[last].kind == WORD and s[last].classes & lx.LEAD:
        last -= 1
    finite = (s[at].kind == WORD and s[at].classes & lx.FINITE for at in range(first + 1, last + 1))
    return None if any(finite) and not s[last].classes & lx.TITLE else (first, last)


def _role_of_unlisted_field(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return a Dutch role with a bare noun that no list holds: De officier van justitie | zei."""
    link = verb - 2
    if link < 1 or s[link].lower != "van" or s[verb - 1].kind != WORD or s[verb - 1].classes:
        return None
    role = phrase_before(s, link - 1)
    return (role[0], verb - 1) if role is not None and s[role[1]].classes & lx.TITLE else None


def _with_quantifier(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Extend a genitive by its quantifier: Einer | der Männer, zwei | ihrer Kollegen."""
    first = phrase[0]
    genitive = (
        first > 0 and s[first].lower in _QUANTIFIED_ARTICLES and s[first - 1].lower in _QUANTIFIERS
    )
    return (first - 1, phrase[1]) if genitive and first < phrase[1] else phrase


def is_dative(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase before a verb is a dative or a genitive, and so no subject.

    An adjective shows it, or a noun: Der neuen Zeitung sagte Vogel; Der Zeitung sagte Vogel; zur
    Lage dieser Partei sagte …
    """
    first, last = phrase
    if first and s[first].lower in _GENITIVES and s[first - 1].kind == CAPITAL:
        return True
    if last == first or s[first].lower not in {"der", "einer"}:
        return False
    if s[first].lower == "der" and any(
        token.lower.endswith(_FEMININE)
        for token in s[first + 1 : first + 3]
        if token.kind == CAPITAL
    ):
        return True
    if last - first < 2:
        return False
    if s[first + 1].lower in _QUANTIFIED_ARTICLES:
        return False  # Einer der Männer
    return s[first + 1].kind == WORD and s[first + 1].lower.endswith(("en", "er"))
