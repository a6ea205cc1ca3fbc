"""Attributions inside the marks, as French papers set them: « Il est tard, dit Quill. »."""

from reader.analysis.cues import is_cue
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.phrases import Phrase
from reader.analysis.phrases_after import phrase_after
from reader.analysis.tokens import Tokens, tokenise

_BEFORE = frozenset({",", "?", "!", "…", "s'"})
_REACH = 600  # code points of a quote that are looked at


def attribution_inside(
    text: str, start: int, end: int, language: Language
) -> tuple[Tokens, Phrase, int] | None:
    """Return ``(tokens, phrase, cue)`` of ", reconnaît M. Quill" inside ``text[start:end]``.

    Only for languages that put the verb first there; a comma must stand before the verb and a
    point or a comma after the speaker.
    """
    s = tokenise(text, start, min(end, start + _REACH), (), language)
    for at in range(1, len(s) - 1):
        if s[at - 1].text not in _BEFORE or not is_cue(s[at], lx.REPORT):
            continue
        phrase = phrase_after(s, at + 1)
        if phrase is None:
            continue
        after = s[phrase[1] + 1] if phrase[1] + 1 < len(s) else None
        if after is None or after.text in (".", ",", "!", "?", ":"):
            return s, phrase, at
    return None
