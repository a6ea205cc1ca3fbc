"""Names of bodies that hold other words than names do: der 1. FC Lipa, Brot für die Welt.

And German and Dutch titles whose full stop ends no sentence: Dr. med., Dipl.-Ing., ir.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import chain

from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import phrase_set

NAMES: Mapping[str, frozenset[str]] = {
    "en": phrase_set("All Blacks; Compassion in World Farming; S&P Global"),
    "de": phrase_set("""
        1. FC; 1. FSV; Ärzte ohne Grenzen; Reporter ohne Grenzen; Brot für die Welt
        Bund der Steuerzahler; Bund der Vertriebenen; Bündnis 90/Die Grünen
        med.; dent.; vet.; rer.; nat.; phil.; jur.; iur.; oec.; h. c.; h.c.
        Mag.; Ing.; Dr.-Ing.; Dipl.-Ing.; Univ.-Prof.; Priv.-Doz."""),
    "nl": phrase_set("ir.; Ir.; ing.; Ing.; mr."),
    "fr": phrase_set("""
        Médecins sans frontières; Reporters sans frontières; Médecins du monde
        Action contre la faim; Force ouvrière; Confédération paysanne; France insoumise
        Haut-Commissariat aux réfugiés"""),
    "es": phrase_set("Ecologistas en Acción; Deportivo de La Coruña; Facua-Consumidores en Acción"),
}
"""By language; each is read as one word. Only what follows "1. FC" tells which club."""


def join_known_names(text: str, tokens: Tokens, end: int, language: str) -> Tokens:
    """Return the tokens of a paragraph that ends at `end`, with one token for each such name."""
    begin = tokens.starts[0] if tokens else end
    found = (_spans(text, tokens, begin, end, name) for name in NAMES[language])
    names: list[tuple[int, int, str]] = []
    for name in sorted(chain.from_iterable(found)):
        if not names or names[-1][1] < name[0]:  # not the Ing. of Dipl.-Ing.
            names.append(name)
    return tokens.with_names(names) if names else tokens


def _spans(
    text: str, tokens: Tokens, begin: int, end: int, name: str
) -> Iterator[tuple[int, int, str]]:
    """Yield the first and the last token of each occurrence that consists of whole words."""
    at = text.find(name, begin, end)
    while at >= 0:
        first = bisect_left(tokens.starts, at)
        last = bisect_left(tokens.starts, at + len(name)) - 1
        starts = first <= last and tokens.starts[first] == at
        if starts and tokens.ends[last] == at + len(name):
            yield first, last, name
        at = text.find(name, at + len(name), end)
