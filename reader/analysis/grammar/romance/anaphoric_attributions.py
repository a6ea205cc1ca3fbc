"""Sentences that attribute the words before them: Così il ministro, Lo dichiara la sindaca."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import if_somebody, names_somebody
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.adverbials import skip_adverbials
from reader.analysis.grammar.romance.clefts import COPULAS, IT_WAS, TO_ACT, phrase_after_copula
from reader.analysis.grammar.romance.romance_sources import is_told
from reader.analysis.grammar.romance.speech_nouns import (
    COMES,
    STATEMENTS,
    THESE_ARE,
    UTTERANCES,
    WITH,
    owner_of_speech_noun,
    owner_of_statement,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY, OF_OR_BY
from reader.analysis.languages.function_words import ROMANCE_ARTICLES, ROMANCE_THAT
from reader.analysis.languages.token import POINT, WORD, Token

_THIS_IS = frozenset({"è", "é", "es", "c'", "c'est"})
_WHO_SAYS = frozenset({"quem", "quien", "quienes", "chi"})
_THIS = frozenset({"cette", "questa", "esta", "esa", "essa"})
_THESE = _THIS | {"queste", "estas", "esas", "ces", "essas"}
_WORDINGS = frozenset({  # the words themselves, unlike a protest or a letter
    "phrase", "frase", "formule", "citation", "affirmation", "affermazione", "afirmación",
    "afirmação", "déclaration", "declaración", "declaração", "dichiarazione",
})  # fmt: skip
_OPENING_STATEMENTS = ROMANCE_ARTICLES | THESE_ARE  # A afirmação é de X, Sono le parole di X
_SAYING_IT = ("arlo", "irlo", "erlo")
ANAPHORIC_OPENERS = (
    frozenset({"così", "lo", "así", "assim"})
    | _THIS_IS
    | WITH
    | TO_ACT
    | _THESE
    | _OPENING_STATEMENTS
    | _WHO_SAYS
    | {"foi", "fue", "fu", "questo", "isto", "esto"}
)
_IT_THIS = frozenset({"questo", "isto", "esto"})
_CLITICS = frozenset({"lo", "l'"})
_SAME = frozenset({"mismo", "stesso", "mesmo"})  # Lo mismo opina X
_WHAT = frozenset({"quanto", "ce", "qu'", "que", "lo", "o"})  # È quanto afferma X
_GERUNDS = ("ando", "endo")
_OPENING = 4  # tokens
_PAST = frozenset({"scorso", "scorsa"})
_SHORTEST_SENTENCE = 3  # tokens: Disse Quill.
_TERMS = frozenset({"termini", "términos", "termos", "termes"})
_SHOWS = frozenset({
    "mostró", "muestra", "mostraba", "expresó", "expresaba", "pronunció", "despidió", "defendió",
    "justificó", "sinceró", "manifestó", "mostrado", "expresado", "pronunciado", "manifestado",
})  # fmt: skip
_REACTS = ("reaccion", "reagi", "réagi", "exprim")  # beginnings of verbs
_SO = frozenset({"así", "assim", "così", "ainsi"})
_LONGEST_CLEFT = 6  # tokens: C'est en ces termes que
_SPOKEN_WORDS = frozenset({"propos", "paroles", "déclarations"})
_THOSE = frozenset({"ceux", "celles", "celle"})
_COMES_FROM = COMES - IT_WAS
_CLEFT_REACH = 12  # tokens from the speaker, across an apposition, to the verb
_CLEFT = IT_WAS | {"c'", "è", "é"}
_ASIDE_REACH = 7  # tokens: , in una nota diffusa ieri,
_NOUN_REACH = 7  # tokens: Queste sono state le prime accorate parole


def anaphoric_attribution(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the speaker of the words before, and the index of the attributing word; or None.

    Lo dichiara X, Così X, È quanto afferma X, C'est ce qu'a déclaré X, Con queste parole X ….

    "Così" alone counts only if punctuation or a preposition follows the speaker, unlike in: Così il
    ministro ha deciso ….
    """
    if (start := _start_after_these_words(s)) or s[0].lower in WITH:
        phrase = phrase_after(s, start) or phrase_after(s, start + 1) if start else None
        return (phrase, start - 1) if phrase is not None and names_somebody(s, phrase) else None
    if s[0].lower in _CLEFT and (said := _speaker_in_cleft(s)) is not None:
        return said
    if (told := _teller_of_what(s)) is not None:
        return told
    if s[0].lower in _THESE:
        return _speaker_of_these_words(s)
    if s[0].lower in _WHO_SAYS:
        return _speaker_after_who(s)
    if s[0].lower in _OPENING_STATEMENTS:
        owner = owner_of_statement(s)
        if owner is not None or s[0].lower not in TO_ACT:
            return owner
    if s[0].lower in TO_ACT:
        return _speaker_of_saying(s)
    if s[0].lower in _THIS_IS and not any(t.lower in _WHAT for t in s[1:_OPENING]):
        return owner_of_speech_noun(s, 0)  # È la replica di X
    if s[0].lower == "así" and (shown := _shown_so(s)) is not None:
        return shown
    skipped = _CLITICS | _SAME | (_WHAT if s[0].lower in _THIS_IS else frozenset())
    at = 1
    while at < len(s) - 1 and (s[at].lower in skipped or s[at].classes & lx.AUXILIARY):
        at += 1
    if at < len(s) - 1 and (_says_how_somebody_reacts(s, at) or s[at].classes & lx.REPORT):
        phrase = phrase_after(s, skip_adverbials(s, _after_aside(s, at + 1)))
        return (phrase, at) if phrase is not None else None
    so = s[0].lower == "così" and len(s) > 2  # Così, su un blog, il sindaco
    phrase = phrase_after(s, skip_adverbials(s, _after_aside(s, 1))) if so else None
    if phrase is None or not names_somebody(s, phrase):
        return None
    following = s[min(phrase[1] + 1, len(s) - 1)]
    ends = following.kind == POINT or following.classes & (lx.PREPOSITION | lx.DAY)
    ends = ends or s[min(phrase[1] + 2, len(s) - 1)].lower in _PAST  # lo scorso 12 marzo
    ends = ends or following.lower.endswith(_GERUNDS)
    return (phrase, 0) if ends else None


def _teller_of_what(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Questo (è) quanto dichiarato da X", "Foi o que disse X", and the verb."""
    at = int(s[0].lower in _IT_THIS)
    at += at < len(s) and (s[at].lower in _CLEFT)
    if not at or at + 3 >= len(s) or s[at].lower not in _WHAT:
        return None
    while at < len(s) - 2 and (s[at].lower in _WHAT or s[at].classes & lx.AUXILIARY):
        at += 1
    if not s[at].classes & lx.REPORT:
        return None
    start = at + 1 + (s[at + 1].lower in BY)  # not: È quanto ha detto | di X
    phrase = if_somebody(s, phrase_after(s, skip_adverbials(s, _after_aside(s, start))))
    return (phrase, at) if phrase else None


def _says_how_somebody_reacts(s: Sequence[Token], verb: int) -> bool:
    """Whether the sentence begins like: Così replica X, Ainsi réagit X."""
    return s[0].lower in _SO and s[verb].lower.startswith(_REACTS)


def _speaker_after_who(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Quem o diz é X", "Quien habla es X", and the verb."""
    for verb in range(1, min(_OPENING, len(s) - 2)):
        if s[verb].classes & lx.STRONG_CUES:
            named = phrase_after_copula(s, verb + 1)
            return (named, verb) if named is not None else None
    return None


def _speaker_in_cleft(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "C'est en ces termes que X a réagi", and the verb."""
    reach = range(2, min(_LONGEST_CLEFT, len(s) - 2))
    that = next((at for at in reach if s[at].lower in ROMANCE_THAT), 0)
    if not any(token.lower in _SO | UTTERANCES | _TERMS for token in s[1:that]):
        return None
    phrase = if_somebody(s, phrase_after(s, that + 1))
    if phrase is None:
        return None
    for verb in range(phrase[1] + 1, min(phrase[1] + _CLEFT_REACH, len(s))):
        if s[verb].classes & lx.REPORT or s[verb].lower.startswith(_REACTS):
            return phrase, verb
    return None


def _shown_so(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Así (de seco) se mostró X", and the verb."""
    itself = next((at for at in range(1, min(_OPENING, len(s) - 2)) if s[at].lower == "se"), 0)
    if not itself:
        return None
    verb = itself + 1 + (s[itself + 1].classes & lx.AUXILIARY > 0)  # se | ha | mostrado
    if s[verb].lower not in _SHOWS:
        return None
    phrase = if_somebody(s, phrase_after(s, skip_adverbials(s, verb + 1)))
    return (phrase, verb) if phrase else None


def _after_aside(s: Sequence[Token], at: int) -> int:
    """Return the token after an aside in commas: Lo afferma, in una nota, | il sindaco."""
    if s[at].text != ",":
        return at
    ends = (end for end in range(at + 2, min(at + _ASIDE_REACH, len(s) - 1)) if s[end].text == ",")
    return next(ends, at - 1) + 1


def _speaker_of_these_words(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Queste le parole di X", "Estas fueron las palabras que pronunció X"."""
    nouns = _WORDINGS if s[0].lower in _THIS else STATEMENTS | _SPOKEN_WORDS
    for noun in range(1, min(_NOUN_REACH, len(s) - 2)):
        if s[noun].kind != WORD or s[noun].lower not in nouns:
            continue
        said = s[noun + 1].lower in ROMANCE_THAT and noun + 3 < len(s)
        of = _after_copula(s, noun + 1)
        if not said and s[of].lower not in OF_OR_BY:
            return None
        start = skip_adverbials(s, noun + 3) if said else of + 1
        while said and start + 1 < len(s) and s[start].classes & (lx.AUXILIARY | lx.REPORT):
            start += 1
        phrase = phrase_after(s, start)
        if phrase is None or (phrase[0] == phrase[1] and s[of - 1].lower in _COMES_FROM):
            return None  # Ces mots viennent de | Paris
        return (phrase, noun) if names_somebody(s, phrase) else None
    return None


def _after_copula(s: Sequence[Token], at: int) -> int:
    """Return the token after a copula behind the noun: Ces mots | (durs) sont ceux | d'Ada Quill.

    The token itself if there is none.
    """
    for verb in range(at, min(at + 2, len(s) - 3)):
        if s[verb].lower in COPULAS | COMES:
            return verb + 1 + (s[verb + 1].lower in _THOSE)
    return at


def _speaker_of_saying(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "A dirlo è X", "Ad affermarlo, in una nota, è X", and the infinitive."""
    if len(s) < _OPENING or not s[1].lower.endswith(_SAYING_IT):
        return None
    start = _after_aside(s, 2)
    phrase = phrase_after_copula(s, start) or phrase_after(s, start)  # A dirlo | una testimone
    return (phrase, 1) if phrase is not None and names_somebody(s, phrase) else None


def _start_after_these_words(s: Sequence[Token]) -> int:
    """Return the token after "con queste parole", "c'est par ces mots que"; 0 if none."""
    for at in range(1, min(_OPENING, len(s) - 3)):
        if s[at].lower in _THESE and s[at - 1].lower in WITH and s[at + 1].lower in STATEMENTS:
            return at + 2 + (s[at + 2].text == "," or s[at + 2].lower in _WHAT)
    return 0


def inverted_sentence(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of a sentence that consists of a verb and its subject: Disse X. Concluyó X."""
    said = lx.SPEAKER_NOUN | lx.DETERMINER | lx.PREPOSITION
    if len(s) < _SHORTEST_SENTENCE or not s[0].classes & lx.REPORT or s[0].classes & said:
        return None
    phrase = if_somebody(s, phrase_after(s, 1))
    if phrase is None or is_told(s, phrase, 0):
        return None
    ends = phrase[1] + 1 >= len(s) or s[phrase[1] + 1].kind == POINT
    return (phrase, 0) if ends else None
