"""Romance sentences with a dropped subject, which continue the subject of the one before."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_INDEFINITE, SOUTHERN_INFINITIVES
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.text.word_sets import word_set

_THAT = frozenset({"que", "che"})
_EVEN = frozenset({  # Hasta el alcalde dijo; desde el puerto aseguran
    "hasta", "según", "até", "persino", "perfino", "fino", "jusqu'",
    "desde", "dal", "dalla", "dall'",
})  # fmt: skip
_ALSO = frozenset({"anche", "pure", "también", "também", "igualmente"})
_CLITICS = frozenset({"si", "se", "ne", "lo", "la"})
_CLEFT = frozenset({"es", "è", "é"})  # Es por ello que …
_JOINTS = frozenset({"y", "e", "ed", "o"})
_SHORTEST = 3  # tokens
_LONGEST_ASIDE = 6  # tokens between two commas
_SHORTEST_VERB = 5  # letters
_PAST = ("ó", "aron", "ieron")
_MODALS = word_set("""
quiso quería quisieron querían pretendía pretende pretendían intentó intentaba trató buscaba podía
debía espera esperaba prefirió prefiere logró consiguió suele solía volvió empezó
quis queria quiseram pretendia tentou tentava podia devia esperava preferiu conseguiu costuma
voleva vuole volevano cercava sperava poteva doveva preferisce preferiva
""")
"""Verbs that govern an infinitive, and so are no name in front of one."""
_PLACES = frozenset({"allí", "ahí", "aquí", "lì", "qui", "ali", "aqui"})


def has_dropped_subject(s: Sequence[Token], cues: Sequence[int]) -> bool:
    """Whether a sentence with reporting verbs at `cues` has a dropped subject.

    "Cree que …", "Defendió el plan y dijo que …", "Allí cuestionó …", "Es por ello que dijo …".
    """
    if len(s) < _SHORTEST:
        return False
    if opens_with_verb(s):
        return all(s[cue - 1].lower in _JOINTS for cue in cues if cue)  # … y manifestó que
    if not cues:
        return False
    if s[0].lower in _PLACES:
        return cues[0] == 1 and not _is_followed_by_person(s, 2)
    return (
        s[0].lower in _CLEFT
        and s[cues[0] - 1].lower in _THAT
        and not _is_followed_by_person(s, cues[0])
    )


def opens_with_verb(s: Sequence[Token]) -> bool:
    """Whether the first word is a verb, capitalised only by its position."""
    if len(s) < _SHORTEST:
        return False
    adverb = s[1].classes & lx.AUXILIARY and not s[1].classes & lx.DETERMINER
    first, after = s[0], s[2] if adverb else s[1]  # Abundó luego en que …
    if after.text == "," and first.classes & lx.REPORT:
        after = _after_aside(s, 1) or after  # Reconoció, sin embargo, que …
    if first.kind != CAPITAL or first.classes & (lx.SPEAKER_NOUN | lx.NOUN_TOO):
        return False
    if after.lower in ROMANCE_INDEFINITE:
        return True  # Vidi un uomo
    infinitive = after.kind == WORD and after.lower.endswith(SOUTHERN_INFINITIVES)
    if infinitive and (
        (first.lower in _MODALS and not _is_followed_by_person(s, 2))
        or (not after.classes and s[2].lower in _THAT)
    ):
        return True  # Quiso decir, explicó, que; Quiso aclarar que; but: Quiso decir Ana Gil
    leads = after.lower in _THAT or bool(after.classes & (lx.DETERMINER | lx.PREPOSITION))
    leads = leads or after.lower.endswith(SOUTHERN_INFINITIVES)
    leads = leads or (after.kind == WORD and not after.classes)  # Citou ameaças
    leads = leads or (after.lower in _JOINTS and bool(s[2].classes & lx.REPORT))  # Lamentó y dijo
    if first.classes & lx.STRONG_CUES:  # Alega que a prefeita
        thing = after.classes & lx.DETERMINER and s[2].kind == WORD and head_of(s, 1) < 0
        return leads and (after.lower in _THAT or bool(thing) or not _is_followed_by_person(s, 1))
    if len(first.lower) < _SHORTEST_VERB or after.kind != WORD or first.classes & lx.LEAD:
        return False
    return first.lower.endswith(_PAST) and leads and not _is_followed_by_person(s, 1)


def _after_aside(s: Sequence[Token], comma: int) -> Token | None:
    """Return the token after a short aside that a comma opens, or None."""
    for at in range(comma + 2, min(comma + _LONGEST_ASIDE, len(s) - 1)):
        if s[at].text == ",":
            return s[at + 1]
    return None


def subject_after_quote(s: Sequence[Token], quote: int) -> tuple[Phrase, int] | None:
    """Return the subject X of "Confida in «…» anche X" and the verb that opens the sentence."""
    verb = int(s[0].lower in _CLITICS)
    first = quote + 1 + (quote + 1 < len(s) and s[quote + 1].lower in _ALSO)
    if verb >= quote or first + 1 >= len(s) or not s[first].classes & (lx.DETERMINER | lx.TITLE):
        return None
    tied = lx.PREPOSITION | lx.DETERMINER
    if not s[verb].classes & lx.CUES or s[verb].classes & lx.TITLE:
        return None
    if any(t.kind != WORD or not t.classes & tied for t in s[verb + 1 : quote]):
        return None
    phrase = phrase_after(s, first)
    speaks = phrase is not None and any(t.classes & lx.TITLE for t in s[first : phrase[1] + 1])
    return (phrase, verb) if phrase is not None and speaks else None


def is_governed_by_preposition(s: Sequence[Token], first: int) -> bool:
    """Whether a preposition that opens the clause governs a phrase: Sobre | la huelga."""
    at = first - 1
    if at < 0 or s[at].lower in _EVEN or not s[at].classes & lx.PREPOSITION:
        return False
    return at == 0 or s[at - 1].kind == POINT


def _is_followed_by_person(s: Sequence[Token], start: int) -> bool:
    """Whether a person directly follows the verb as its subject: Defendió el alcalde …."""
    for token in s[start : start + 3]:
        if token.kind == POINT:
            return False
        if token.classes & lx.SPEAKER_NOUN or token.kind == CAPITAL:
            return True
    return False
