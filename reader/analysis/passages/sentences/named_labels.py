"""Labels outside English that begin with a known name and have no verb: Quill tras el acto: «…»."""

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.passages.reading import Reading
from reader.analysis.persons.named_in_phrase import named_in
from reader.text.word_sets import word_set

_OF_OTHERS = word_set("gegen ohne tegen zonder contre sans contra sin para contro senza sem")
_TO = word_set("à au aux diante a al alla ai alle ao aos às do del du della")
"""Prepositions that the lexicons have no class for, contracted with an article or without."""
_SHORTEST = 2  # tokens before the colon


def named_label(reading: Reading, place: Place) -> Candidate | None:
    """Return the X of a label that tells when, where or to whom X spoke, if X is a known person.

    Vogel nach der Sitzung: „…“; Quill, al término del partido: «…»; not: Quill contra Poe: «…»;
    Vogel auf Platz eins, Poe: „…“.
    """
    s, colon, last = place.view.s, place.at - 1, 0
    if place.previous >= 0 or colon < _SHORTEST or s[colon].text != ":" or s[0].kind != CAPITAL:
        return None
    while s[last + 1].kind == CAPITAL:
        last += 1
    link = last + 1 + (s[last + 1].text == ",")
    led = s[link].classes & lx.PREPOSITION or s[link].lower in _TO
    if not led or s[link].kind != WORD or s[link].lower in _OF_OTHERS:
        return None
    if any(token.kind == WORD and token.classes & lx.FULL_VERB for token in s[link:colon]):
        return None
    if s[colon - 1].kind == CAPITAL and s[colon - 2].text == ",":
        return None
    person = named_in(reading.text[s.starts[0] : s.ends[last]], reading.book)
    known = person is not None and reading.discourse.person_evidence(person) > 0
    return Candidate((0, last), None, "x-colon", w.COLON, s) if known else None
