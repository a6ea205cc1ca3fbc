"""Sentences that attribute the words before them: So brachte es Vogel auf den Punkt."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.grammar.german.phrase_after_verb import phrase_after_adverbs
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_DEFINITE, GERMAN_OF, GERMANIC_THIS
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD, Token

_WITH_THESE = frozenset({"mit", "met"})
_THESE = frozenset({"diesen", "diesem", "dieser", "deze"})
_WORDS = frozenset({
    "worten", "satz", "sätzen", "woorden", "feststellung", "aussage", "frage", "bemerkung",
    "botschaft", "fazit", "appell", "aufforderung", "ankündigung", "forderung", "zitat",
})  # fmt: skip
_ANSWER = "antwort"
_SAYINGS = frozenset({
    "satz", "sätze", "worte", "zitat", "frage", "aussage", "bemerkung", "feststellung", "spruch",
    "ausspruch", "ausruf", _ANSWER,
})  # fmt: skip
_COME = frozenset({"stammt", "stammen", "kommt", "kommen", "ist", "sind", "war"})
_IT = frozenset({"das", "dies", "es"})
_TOO = frozenset({"auch", "ebenfalls", "ebenso", "ook"})  # of who agrees with the words
_REPORTING = lx.STRONG_CUES | lx.QUOTATIVE
_SHORTEST = 3  # tokens: Das sagt Vogel
_WITH_WORDS = 4  # tokens: Mit diesen Worten begrüßte


def anaphoric_attribution(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the speaker of the words before, and the verb: "So brachte es X auf den Punkt".

    The subject after the verb in "Sagte X.", "Das sagt X" and "Mit diesen Worten begrüßte X sie"
    counts too.
    """
    if s[0].lower in _WITH_THESE:
        words = len(s) > _WITH_WORDS and s[1].lower in _THESE and s[2].lower in _WORDS
        subject = phrase_after_adverbs(s, _WITH_WORDS) if words and s[3].kind == WORD else None
        return (subject, 3) if subject is not None else None
    if s[0].kind == CAPITAL and s[0].classes & lx.SAY:
        subject = phrase_after(s, 1) if s[-1].text != ":" else None
        ends = subject is not None and s[min(subject[1] + 1, len(s) - 1)].kind != WORD
        return (subject, 0) if ends and subject is not None else None  # Sagte Vogel.
    if (author := _author_of_these_words(s)) is not None:
        return author
    if s[0].lower in GERMANIC_THIS:
        says = len(s) > _SHORTEST and s[1].kind == WORD and s[1].classes & lx.SAY
        subject = phrase_after_adverbs(s, 2) if says and not _leads_to_words(s) else None
        if subject is None or any(t.lower in _TOO for t in s[2 : subject[1] + 2]):
            return None  # Das fragt sich Poe: „…“, Das sagt auch Poe
        return subject, 1
    if len(s) <= _SHORTEST or s[0].lower != "so" or s[1].kind != WORD:
        return None  # Dieser nannte das Projekt
    if s[2].lower not in _IT:
        return _describer(s)
    at = 3
    while at < len(s) - 1 and s[at].classes & lx.LEAD and not s[at].classes & lx.DETERMINER:
        at += 1  # So beschrieb es einst Ada Vogel
    phrase = phrase_after(s, at)
    if phrase is None or s[phrase[0]].classes & lx.OBLIQUE:
        return None
    return phrase, 1


def _leads_to_words(s: Sequence[Token]) -> bool:
    """Whether a colon precedes other words, or ends the sentence: Das fragt sich Poe: „…“."""
    words = (after.kind == QUOTED for colon, after in pairwise(s) if colon.text == ":")
    return s[-1].text == ":" or any(words)


def _author_of_these_words(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Dieser Satz von X hallt nach" and "Der Satz stammt von X"; and the noun.

    Not of "Die Antwort kommt von X" and "Der Satz kommt von X: „…“", whose words come next.
    """
    if len(s) <= _SHORTEST or s[1].lower not in _SAYINGS:
        return None
    of = 2 + (s[2].lower in _COME and s[1].lower != _ANSWER)
    pointing = s[0].lower.startswith("dies") if of == 2 else s[0].lower in GERMAN_DEFINITE
    if not pointing or s[of].lower not in GERMAN_OF:
        return None
    author = phrase_after(s, of + 1)
    if author is None or author[0] == author[1] or s[author[1]].kind != CAPITAL:
        return None  # Die Frage ist von Bedeutung
    if s[min(author[1] + 1, len(s) - 1)].text == ":":
        return None
    opens = s[author[0]].kind == CAPITAL or s[author[0]].classes & lx.DETERMINER
    return (author, 1) if opens else None


def _describer(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the full name and the verb of "So beschreibt Ada Vogel den Abend"."""
    if not s[1].classes & _REPORTING or s[-1].text == ":":
        return None
    subject = phrase_after_adverbs(s, 2)
    named = subject is not None and subject[0] < subject[1] and s[subject[1]].kind == CAPITAL
    return (subject, 1) if named and subject and not s[subject[0]].classes & lx.OBLIQUE else None
