"""The speaker where a German verb ends the clause of a quote: "…, den Vogel „…“ nannte"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_person, is_thing
from reader.analysis.grammar.german.citations import CITED
from reader.analysis.grammar.german.subordinate_subjects import (
    WHOSE,
    cannot_begin_subject,
    opens_verb_final_clause,
)
from reader.analysis.grammar.german.verb_groups import (
    BECOME,
    COORDINATORS,
    HAVE,
    MODALS,
    REACH,
    agent_of,
    auxiliary_before,
    is_clause_final,
)
from reader.analysis.grammar.german.verb_second import verb_second_subject
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_pronoun
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ARTICLES, GERMAN_REJECTED, GERMANIC_THAT
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_HERVOR = frozenset({"hervor", "heraus"})
_ABOUT = frozenset({"von", "vom", "vor"})
_LEAD_REACH = 5  # tokens before the quote
_SPOKEN = frozenset({"gesprochen", "gewarnt", "geredet", "berichtet"})
_BRACKET_REACH = 12  # tokens
_INDEFINITE = frozenset({"man", "men"})
_FINDS = frozenset({"fand", "fanden", "finde", "vond", "vonden"})  # weak in other places
_INFORMED = ("informiert", "unterrichtet", "benachrichtigt", "geïnformeerd", "ingelicht")
_TO_CALL = frozenset({"nennen", "noemen"})
_ONESELF = frozenset({"sich", "zich"})
_MAY_OR_MUST = word_set("""
kann können konnte konnten muss müssen musste mussten darf dürfen durfte durften dürfte dürften
kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten
""")
_MORE_SUBORDINATORS = frozenset({"während", "da"})


def speaker_by_final_verb(
    s: Sequence[Token], quote: int, language: Language
) -> tuple[Phrase, int] | None:
    """Return the speaker and the verb if a verb after the quote ends the clause.

    "Vogel hat den Plan als „…“ bezeichnet", "der Plan wird von Vogel „…“ genannt", "den Vogel als
    „…“ beschrieb".
    """
    verb = quote + 1
    if verb < len(s) and s[verb].lower in _HERVOR:
        return _speaker_by_hervor(s, quote, language)
    while verb < len(s) and s[verb].kind == WORD and s[verb].classes & lx.AUXILIARY:
        verb += 1
    verb = _bracket_end(s, quote) or verb
    if verb >= len(s) or s[verb].kind != WORD or not is_clause_final(s, verb):
        return None
    has_mit_worten = s[quote - 1].lower == "worten"  # was Vogel mit den Worten „…“ quittierte
    calls = s[verb].classes & lx.STRONG_CUES or s[verb].lower in _FINDS
    if not has_mit_worten and not calls:
        return None
    if s[verb].lower in GERMAN_REJECTED and s[quote - 1].lower != "als":
        return None  # hat einen Bericht der „Abendpost“ zurückgewiesen
    if (found := _auxiliary_of(s, quote, verb)) is not None:
        if s[verb].lower in CITED and found[1]:
            return _cited_subject(s, found[0], verb, language)
        if _is_name_borne(s, found[0], quote, verb):
            return None
        phrase = _speaker_by_compound_verb(s, quote, *found, language)
        return (phrase, verb) if phrase else None
    phrase, after = None, s[min(verb + 1, len(s) - 1)].lower
    if after == "worden":
        return None  # whose subject is told: die Leute seien „…“ informiert worden
    if after not in BECOME:
        phrase = _relative_subject(s, quote, language) or _subject_after_clause_opener(s, quote)
    phrase = phrase or _subject_after_conjunction(s, quote)
    if phrase and s[verb].lower.endswith(_INFORMED) and _is_told_of(s, phrase):
        return None
    return (phrase, verb) if phrase else None


def _is_told_of(s: Sequence[Token], subject: Phrase) -> bool:
    """Whether somebody reports what a subject did: Vogel rügte, dass | die Stadt „spät“ informiert.

    That is how it informed somebody, not what it said or demanded, in whose words she tells it.
    """
    that = subject[0] - 1
    if that < 2 or s[that].lower not in GERMANIC_THAT or s[that - 1].text != ",":
        return False
    return any(token.classes & lx.STRONG_CUES for token in s[: that - 1] if token.kind == WORD)


def _auxiliary_of(s: Sequence[Token], quote: int, verb: int) -> tuple[int, bool] | None:
    """Return the auxiliary before the quote of the verb after it, and whether it is passive."""
    if s[verb].lower.endswith("te"):
        return None  # nannte: it needs none
    infinitive = s[verb].lower.endswith("en") or s[min(verb + 1, len(s) - 1)].lower == "haben"
    for names, passive in ((HAVE, False), (BECOME, True), (MODALS, False)):
        if names is MODALS and not infinitive:
            continue
        auxiliary = auxiliary_before(s, quote, names)
        if auxiliary is not None and not _is_in_relative_clause(s, quote, auxiliary):
            return auxiliary, passive
    return None


def _is_name_borne(s: Sequence[Token], auxiliary: int, quote: int, verb: int) -> bool:
    """Whether it is told which name somebody may or must bear: darf sich künftig „…“ nennen.

    Unlike: will sich „…“ nennen.
    """
    if s[verb].lower not in _TO_CALL or s[auxiliary].lower not in _MAY_OR_MUST:
        return False
    return any(token.lower in _ONESELF for token in s[auxiliary + 1 : quote])


def _is_in_relative_clause(s: Sequence[Token], quote: int, auxiliary: int) -> bool:
    """Whether a relative clause with the quote begins after an auxiliary: hatte es, das Vogel „…“.

    Its own verb then ends it.
    """
    comma = next((at for at in range(quote - 1, auxiliary, -1) if s[at].text == ","), 0)
    return bool(comma) and s[comma + 1].lower in GERMAN_ARTICLES and comma + 1 < quote - 1


def _speaker_by_compound_verb(
    s: Sequence[Token], quote: int, auxiliary: int, passive: bool, language: Language
) -> Phrase | None:
    """Return the speaker of a compound verb: the subject, or the agent ("von X") if passive."""
    beside = (s[auxiliary - 1].lower, s[min(auxiliary + 1, len(s) - 1)].lower)
    if not passive and not _INDEFINITE.isdisjoint(beside):
        return None  # nobody: man habe das als „…“ bezeichnet
    subject = subject_of(s, auxiliary) if s[auxiliary].lower == "habe" else None
    if subject and not is_pronoun(s[subject[0]]) and not is_person(s, subject, language):
        return None  # reported by an earlier speaker: Die Bank habe „…“ gemeldet
    if passive:
        return agent_of(s, auxiliary, quote)
    return verb_second_subject(s, auxiliary, subject_of(s, auxiliary), language)


def _cited_subject(
    s: Sequence[Token], auxiliary: int, verb: int, language: Language
) -> tuple[Phrase, int] | None:
    """Return the X of "X wird in der Zeitung mit den Worten „…“ zitiert", and the verb."""
    phrase = verb_second_subject(s, auxiliary, subject_of(s, auxiliary), language)
    return (phrase, verb) if phrase else None


def _subject_after_conjunction(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the subject directly before the quote, after a conjunction or relative pronoun."""
    end = quote - 1
    while end > 0 and (s[end].lower in {"als", "wie", "für", "voor"} or s[end].text == ","):
        end -= 1
    phrase = phrase_before(s, end)
    if phrase is None or phrase[0] == 0:
        return None
    if (
        s[phrase[0] - 1].text == ","
        and phrase[0] < phrase[1]
        and opens_verb_final_clause(s[phrase[0]])
    ):
        phrase = (phrase[0] + 1, phrase[1])  # den Vogel …: a relative pronoun, no article
    if s[phrase[0]].classes & lx.OBLIQUE:
        return None
    link = s[phrase[0] - 1]
    clause = link.classes & lx.CONJUNCTION or link.lower in GERMAN_ARTICLES
    return phrase if clause else None


def _speaker_by_hervor(
    s: Sequence[Token], quote: int, language: Language
) -> tuple[Phrase, int] | None:
    """Return the speaker and the verb of "Vogel strich Poes „…“ hervor"."""
    for at in range(quote - 1, max(0, quote - REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].kind == WORD and s[at].classes & lx.FINITE & ~lx.AUXILIARY:
            phrase = verb_second_subject(s, at, subject_of(s, at), language)
            return (phrase, at) if phrase else None
    return None


def _bracket_end(s: Sequence[Token], quote: int) -> int:
    """Return the participle that ends the clause some words after the quote; 0 if none.

    "Vogel hatte das als „…“ für die Stadt bezeichnet", "hatte von einem „…“ gegen alle gesprochen".
    """
    before = [token.lower for token in s[max(0, quote - _LEAD_REACH) : quote]]
    compared = "als" in before[-2:]
    if not (compared or _ABOUT.intersection(before)):
        return 0
    if auxiliary_before(s, quote, HAVE | BECOME) is None:
        return 0
    for at in range(quote + 1, min(len(s), quote + _BRACKET_REACH)):
        if s[at].kind in (POINT, QUOTED):
            return 0
        reports = s[at].classes & lx.STRONG_CUES and s[at].kind == WORD
        if reports and is_clause_final(s, at) and (compared or s[at].lower in _SPOKEN):
            return at
    return 0


def _relative_subject(s: Sequence[Token], quote: int, language: Language) -> Phrase | None:
    """Return the "der" of "X, der im Radio von „…“ sprach", the only possible subject."""
    for at in range(quote - 1, max(0, quote - REACH), -1):
        if s[at].kind == QUOTED or s[at].text in (";", ":"):
            return None
        if s[at].text == ",":
            led = cannot_begin_subject(s[at + 2]) or s[at + 2].kind == QUOTED
            led = led or _is_object(s, phrase_after(s, at + 2), language)
            subject = s[at + 1].lower in {"der", "die", "das"} and led and at + 1 < quote
            return (at + 1, at + 1) if subject else None
    return None


def _is_object(s: Sequence[Token], phrase: Phrase | None, language: Language) -> bool:
    """Whether a thing with an article follows "der" as an object: X, der die Vorlage „…“ nannte."""
    return phrase is not None and is_thing(s, phrase, language)


def _subject_after_clause_opener(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the subject after the conjunction or possessive relative that opens the clause.

    "…, während Vogel den Plan als „…“ wertete", "…, deren Chefin, Ada Poe, ihn „…“ nannte".
    """
    for at in range(quote - 1, max(-1, quote - REACH), -1):
        if s[at].kind == QUOTED or s[at].text in (";", ":"):
            return None
        owned = at > 0 and s[at].lower in WHOSE and s[at - 1].text == ","
        opens = (at == 0 or s[at - 1].kind in (POINT, QUOTED)) and _opens_subordinate(s[at])
        if owned or opens:
            phrase = phrase_after(s, at if owned else at + 1)
            if phrase is None or phrase[1] >= quote - 1 or s[phrase[0]].classes & lx.OBLIQUE:
                return None
            return phrase
    return None


def _opens_subordinate(token: Token) -> bool:
    """Whether a conjunction opens a verb-final clause: weil, dass, während."""
    joint = token.lower in COORDINATORS or token.lower == "denn"
    return token.lower in _MORE_SUBORDINATORS or bool(token.classes & lx.CONJUNCTION and not joint)
