"""How long ago, before or after it was, in Romance languages: hace unos días, poco dopo."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import ROMANCE_LATER, ROMANCE_THAT
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, WORD, Token
from reader.text.word_sets import word_set

SPANS = word_set("""
jours jour semaines semaine mois ans an année années heures heure minutes minute instant instants
temps moment moments días día semanas semana meses mes años año horas hora minutos minuto tiempo
momento momentos instante instantes rato dias dia mês anos ano tempo tempos giorni giorno settimane
settimana mesi mese anni anno ore ora minuti attimo attimi istante istanti momenti secondo secondi
secolo secoli decennio decenni
""")
"""Nouns that tell how long it was: due mesi fa."""
_AGO = frozenset({"a", "hace", "há"})
_AGO_AFTER = frozenset({"fa", "atrás"})
_LITTLE = word_set("poco mucho pouco muito molto peu longtemps")
_AT_ONCE = word_set("""
subito aussitôt juste justo logo inmediatamente immediatamente immédiatement imediatamente
""")
_HOW_MANY = word_set("""
unos unas algunos algunas pocos pocas varios varias escasos escasas apenas solo sólo casi menos más
par qualche alcuni alcune pochi poche appena soltanto quasi meno più paio quelques plusieurs moins
plus alguns algumas poucos poucas vários várias só quase mais
""")
"""Words before such a noun, besides articles and numbers: un | par | de horas."""
_WITH_OF = frozenset({"después", "depois", "antes"})
"""Words behind a span that govern nothing without "of": poco después | del pleno."""
_ALONE = _WITH_OF - {"antes"}
_NEXT = word_set("""
siguiente anterior mismo misma seguinte mesmo mesma seguente successivo successiva precedente stesso
stessa suivant suivante précédent précédente même
""")
"""Adjectives that tell which day it was: il giorno | stesso."""
_MORE, _LATE = frozenset({"más", "più", "plus", "mais"}), frozenset({"tarde", "tardi", "tard"})
_NOUN_REACH = 3  # tokens from an article to its noun
_LONGEST_AMOUNT = 6  # tokens: un peu plus de deux heures


def end_of_span(s: Sentence, at: int) -> int:
    """Return where "ago" or "later" ends, or its amount if the rest governs what follows.

    Il y a deux semaines, tre giorni fa, poco después, después; poco | dopo la riunione. `at` if no
    such adverbial begins there.
    """
    if s[at].lower in _ALONE:
        return at + (not _governs(s, at))
    there = [token.lower for token in s[at : at + 2]] == ["il", "y"]
    start = at + 2 * there
    if start + 1 < len(s) and s[start].lower in _AGO and (s[start].lower == "a") == there:
        end = _end_of_amount(s, start + 1)
        return end if end > start + 1 else at
    end = at if there else _end_of_amount(s, at)
    end += end == at and s[at].lower in _AT_ONCE
    if end == at or end >= len(s):
        return at
    after = s[end].lower
    if after in _AGO_AFTER or after in _NEXT:
        return end + 1
    if after in _MORE and end + 1 < len(s) and s[end + 1].lower in _LATE:
        return end + 2
    return end + (not _governs(s, end)) if after in ROMANCE_LATER else at


def _end_of_amount(s: Sentence, at: int) -> int:
    """Return where "unos días", "peu de temps", "poco" ends; `at` if no amount begins there."""
    for end in range(at, min(at + _LONGEST_AMOUNT, len(s))):
        if s[end].kind == WORD and s[end].lower in SPANS:
            return end + 1
        if not _counts(s[end]):
            break
    return at + (at < len(s) and s[at].lower in _LITTLE)


def _counts(token: Token) -> bool:
    """Whether a word may stand before the noun of a span: tres | días, un | peu de temps."""
    if token.kind not in (WORD, CAPITAL):  # Due ore dopo
        return token.kind == NUMBER
    lower = token.lower
    counted = lower in _HOW_MANY or lower in _LITTLE or lower in OF
    return counted or bool(token.classes & lx.DETERMINER)


def _governs(s: Sentence, at: int) -> bool:
    """Whether "dopo" at `at` is a preposition: poco dopo | la riunione.

    So it is if nobody can be named next, who would be the subject: poco dopo | la sindaca.
    """
    first = at + 1
    if first >= len(s) or s[first].kind == POINT:
        return False
    of = s[first].lower in OF or s[first].lower in ROMANCE_THAT
    if of or s[at].lower in _WITH_OF:
        return of
    if s[first].kind == CAPITAL or s[first].classes & (lx.TITLE | lx.SUBJECT):
        return False
    named = any(map(can_speak, s[first + 1 : first + _NOUN_REACH]))
    return bool(s[first].classes & lx.DETERMINER) and not named


def without_span(s: Sentence, first: int, last: int) -> int:
    """Return the last token of a phrase without an amount of time: la alcaldesa | horas después.

    A word such as "después" follows the phrase.
    """
    end = last
    while end > first and (s[end].lower in SPANS or _counts(s[end])):
        end -= 1
    return end if end_of_span(s, end + 1) > last + 1 else last
