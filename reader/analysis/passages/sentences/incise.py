"""Attributions inside the marks (French "incises"): « Il est tard, dit Quill. »."""

from reader.analysis.attribution.after.romance_inversion import (
    end_of_verb_phrase,
    people_behind_verb,
)
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.phrases.names_of_bodies import with_whole_name
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.grammar.romance.adverbials import skip_adverbials
from reader.analysis.grammar.romance.speech_nouns import owner_of_speech_noun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import FRENCH_MADE, FRENCH_MAKES
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, DASHES, WORD
from reader.analysis.text.tokenizer import tokenise
from reader.analysis.text.tokens import Tokens

_BEFORE = frozenset({",", "?", "!", "…"}) | DASHES
_SELF = frozenset({"se", "s'"})
_CLITICS = frozenset(  # of whom somebody tells something, and of what
    {"mi", "me", "m'", "ci", "nos", "nous", "ti", "te", "gli", "le", "lhe", "lo", "l'"}
)
_MAY_PRECEDE = lx.AUXILIARY | lx.OBJECT  # a verb
_AFTER = frozenset({".", ",", "!", "?", ":", "…"}) | DASHES
_ADVERBS = lx.TEMPORAL | lx.AUXILIARY  # classes
_REACH = 600  # code points of a quote that are searched


def attribution_inside(
    text: str, start: int, end: int, language: Language
) -> tuple[Tokens, Phrase, int] | None:
    """Return ``(tokens, phrase, cue)`` of ", reconnaît M. Quill" inside ``text[start:end]``.

    Only for languages with inversion in such clauses. A punctuation mark has to precede the verb
    and, unless a preposition does, to follow the speaker.
    """
    s = tokenise(text, start, min(end, start + _REACH), (), language)
    for at in range(1, len(s) - 1):
        owned = s[at - 1].text in DASHES and at + 3 < len(s) and owner_of_speech_noun(s, at)
        if owned and _ends_attribution(s, owned[0][1] + 1):
            return s, *owned  # - è il commento del sindaco -
        governed = s[at - 1].text in DASHES and end_of_verb_phrase(s, at, language)
        if not (governed or is_cue(s[at], lx.REPORT) or _is_reflexive(s, at, language)):
            continue
        before = at - 1
        tied = s[before].classes & lx.SUBJECT  # a-t-il dit
        before -= bool(tied)
        while before > 0 and s[before].classes & _MAY_PRECEDE:
            before -= 1
        if s[before].text not in _BEFORE or before < 1:
            continue
        dash = next((i for i in range(at + 1, len(s)) if s[i].text in DASHES), len(s))
        phrase: Phrase | None = (at - 1, at - 1)
        if not tied and (people := people_behind_verb(s[:dash], at, language)) is not None:
            phrase = people[0]
            if dash == phrase[1] + 2 < len(s) and not s[dash - 1].classes & _ADVERBS:
                phrase = (phrase[0], dash - 1)  # - spiegano dal gruppo di lavoro | cittadino -
        elif not tied:
            verb = governed or at + (s[at].lower in FRENCH_MAKES and s[at + 1].lower in FRENCH_MADE)
            phrase = phrase_after(s[:dash], skip_adverbials(s[:dash], verb + 1))
        if phrase is not None and language.drops_subject and not _speaks(s, phrase, language):
            continue  # oggi chiede i tavoli
        if phrase is not None:
            phrase = with_whole_name(s, phrase, at)
        if phrase is not None and _ends_attribution(s, max(at, phrase[1]) + 1):
            return s, phrase, at
    return None


def is_named_between_dashes(s: Tokens, phrase: Phrase, cue: int) -> bool:
    """Whether dashes enclose an attribution to a name inside the marks: – dice Torri –.

    Who speaks may say there what others say: – mi disse mio padre –, – lo dice Torri –.
    """
    before = min(cue, phrase[0]) - 1
    while before > 0 and s[before].classes & _MAY_PRECEDE and s[before].lower not in _CLITICS:
        before -= 1
    after = max(cue, phrase[1]) + 1
    named = any(token.kind == CAPITAL for token in s[phrase[0] : phrase[1] + 1])
    return named and s[before].text in DASHES and after < len(s) and s[after].text in DASHES


def _is_reflexive(s: Tokens, verb: int, language: Language) -> bool:
    """Whether an unlisted French verb is reflexive: se souvient le maire, s'est indigné Quill."""
    token, before = s[verb], verb - 1
    if language.code != "fr" or token.kind != WORD or token.classes & ~lx.VERB:
        return False
    before -= before > 0 and s[before].classes & lx.VERB > 0  # s' | est
    return s[before].lower in _SELF


def _speaks(s: Tokens, phrase: Phrase, language: Language) -> bool:
    """Whether a phrase after a verb is its subject, a person or a body, and not its object."""
    from reader.analysis.persons.roles.occupations import occupations

    words = s[phrase[0] : phrase[1] + 1]
    if words[-1].kind == CAPITAL or any(map(can_speak, words)) or words[0].classes & lx.SUBJECT:
        return True
    return any(token.lower in occupations(language.code) for token in words)


def _ends_attribution(s: Tokens, after: int) -> bool:
    """Whether an attribution ends at a token or before "en souriant", "mardi", "(Verts)"."""
    if after >= len(s) or s[after].text in _AFTER or s[after].text == "(":
        return True
    return s[after].kind == WORD and bool(s[after].classes & (lx.PREPOSITION | lx.DAY))
