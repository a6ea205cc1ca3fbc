"""What Romance grammar tells of words in marks: names, nicknames, and titles of works."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.romance.romance_sources import PARTICIPLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTED_ARTICLES
from reader.analysis.languages.token import POINT, WORD, Token
from reader.text.word_sets import word_set

# Lire aussi …: verbs that address the readers
_READER_ADDRESSES = word_set("""
lire voir écouter rappelons notons ajoutons précisons soulignons disons leer ver escuchar lea vea
recordemos leggi leggere vedi guarda ascolta ricordiamo leia veja ouça lembremos
""")
_IS = frozenset({"est", "sont", "a", "ont", "es", "ha", "han", "è", "sono", "é", "são"})
_UTTERANCES = frozenset({"palabras", "palavras", "parole", "paroles", "mots"})
_OPENING_MARKS = ("«", "« ", "«\N{NO-BREAK SPACE}", "“", '"', "‘")
_PSEUDONYM_REACH = 5_000  # code points
_LONGEST_BYNAME = 2  # words
_WITH_ARTICLE = CONTRACTED_ARTICLES | {"dei", "dos", "das"}
_LONGEST_APPOSED = 12  # tokens


def is_so_called(s: Sequence[Token], quote: int) -> bool:
    """Whether "so-called" precedes the passage: los llamados «…», dei cosiddetti «…».

    After a name it is a nickname: Ada Rey, alias «…»; Ugo Neri, detto «…».
    """
    if quote < 2 or s[quote - 1].kind != WORD:
        return False
    before, article = s[quote - 1], s[quote - 2]
    if before.lower == "alias" or (before.lower in {"detto", "detta"} and article.text == ","):
        return True
    called = before.classes & lx.NAME and before.lower.endswith(PARTICIPLES)
    called = called and not before.classes & lx.TITLE
    if not called and not before.lower.startswith("cosiddett"):
        return False
    return bool(article.classes & lx.DETERMINER) or article.lower in _WITH_ARTICLE


def is_pseudonym(text: str, place: Place, body: str, opening: int) -> bool:
    """Whether one word in marks is a name that opens a sentence as its subject: «Lola» cuenta que.

    It is a first name, or was in marks not far before offset `opening`. Not: «Basta» dice el juez.
    """
    s, at, name = place.view.s, place.at, body.strip(" ,")
    if at or place.words != 1 or not name.isalpha() or not name[0].isupper():
        return False
    after, last = s[min(1, len(s) - 1)], s[min(2, len(s) - 1)]
    if after.classes & lx.REPORT and (last.kind != WORD or last.classes & lx.DETERMINER):
        return False
    apposed = body.rstrip()[-1] == "," and after.classes & lx.DETERMINER
    if not apposed and not (after.kind == WORD and after.classes & lx.FULL_VERB):
        return False
    if name.lower() in place.view.language.first_names:
        return True
    near = text[max(0, opening - _PSEUDONYM_REACH) : opening]
    return any(f"{mark}{name}" in near for mark in _OPENING_MARKS)


def is_reading_tip(place: Place) -> bool:
    """Whether the sentence is a reading recommendation: Lire aussi Ada Merle, « … »."""
    return place.view.s[0].lower in _READER_ADDRESSES


def is_byname(place: Place) -> bool:
    """Whether the passage is the nickname of the speaker of the last quote: «…», añadió «Zurdo»."""
    s, at = place.view.s, place.at
    ends = at + 1 >= len(s) or s[at + 1].kind == POINT
    if place.previous < 0 or place.words > _LONGEST_BYNAME or not ends:
        return False
    between = s[place.previous + 1 : at]
    said = all(token.text == "," or token.classes & lx.REPORT for token in between)
    return said and any(token.classes & lx.REPORT for token in between) and s[at - 1].kind == WORD


def is_apposed_title(place: Place) -> bool:
    """Whether a title is in apposition to its work: Son dernier roman, « Aube », croise ….

    Not what somebody says: En palabras de Quill, «no hay nada que hacer», la ley ….
    """
    s, at, before = place.view.s, place.at, place.before
    if before is None or before.text != "," or s[min(at + 1, len(s) - 1)].text != ",":
        return False
    inside = s[max(0, place.previous + 1, at - _LONGEST_APPOSED) : at - 1]
    works = any(token.classes & lx.TITLED and token.lower not in _UTTERANCES for token in inside)
    return works and not any(token.classes & lx.FULL_VERB or token.lower in _IS for token in inside)
