"""Gapping, a clause that shares the verb of the one before it: X spricht von „…“, Y von „…“."""

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import QUOTED
from reader.startup.lazy_modules import later

with later(globals()):  # for few sentences
    from reader.analysis.grammar.clauses import second_objects

_SHORTEST = 4  # tokens: X spricht von „…“
_SHARED = frozenset({"von", "vom", "als", "de", "d'", "di"})
_ALSO = frozenset({"und", "doch", "aber", "et", "y", "e", "mais", "pero", "mas", "ma"})


def gapped_speaker(view: SentenceView, quote: int) -> tuple[Phrase | None, int]:
    """Return the Y of the gapped "X spricht von „…“, Y von einem „…“", and the shared verb.

    French has the same construction: "X parle de « … », Y d'un « … »".
    """
    s = view.s
    end = quote - 1 - bool(s[quote - 1].classes & lx.DETERMINER)
    if end < _SHORTEST or s[end].lower not in _SHARED:
        return None, 0
    before = next((at for at in range(end, 0, -1) if s[at].kind == QUOTED), 0)
    start = before + 1 + (s[before + 1].text == ",")
    start += s[start].lower in _ALSO
    verb = next((cue for cue in reversed(view.cues) if cue < before), 0)
    if not before or not verb or start == before + 1 or start >= end:
        return None, 0
    phrase = phrase_after(s, start)
    if phrase is None or phrase[1] != end - 1:
        return None, 0
    if second_objects.is_second_object(s, verb, before, phrase, view.language):
        phrase = view.subject(verb)  # X nennt das Haus eine „…“, das Dach ein „…“
    return phrase, verb
