"""Speech introduced by a dash, as in Spanish newspapers and novels."""

from reader.analysis.languages.lexicon import REPORT, Language
from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_regex import lazily

_DASH = lazily(r"\s?[—–―]")
_HYPHEN = lazily(r"\s[-—–](?![-\d])")  # the Brazilian style: - Vamos - disse Ana.
_VERB = lazily(r"\s*(?:(?:le|les|se|me|nos|lui)\s)?([^\W\d_]+)")
_HYPHEN_AGAIN = lazily(r"\s[-—–]\s+(?=[^\W\d_])")
_NEXT_LINE = 6  # code points to the first one of the line below
_LONG_ITEM = 80  # code points: longer than an item of a list
_CLOSING = lazily(r"[—–―][.,;:]?\s*(?=[^\W\d_¿¡])")


def dash_quoted(
    text: str, start: int, end: int, language: Language, *, whole: bool
) -> list[Quoted]:
    """Return the speech in a paragraph that begins with a dash: ``—Me voy —dijo Ana—. Ya.``.

    With `whole`, speech with no second dash extends to the end: ``— Je pars, dit Ada.``.
    """
    body = start + 1
    while body < end and text[body] == " ":
        body += 1
    if body == end:
        return []  # only a dash: the text breaks off, or scenes are parted
    found: list[Quoted] = []
    hyphens = text[start] == "-"
    for dash in (_HYPHEN if hyphens else _DASH).finditer(text[body:end]):
        at, after = body + dash.start(), body + dash.end()
        following = _VERB.match(text[after : after + 40])
        if following and language.classes.get(following.group(1).lower(), 0) & REPORT:
            if at > body:
                found.append(Quoted(start, body, at, at))
            closing = (_HYPHEN_AGAIN if hyphens else _CLOSING).search(
                text[after : min(end, after + 400)]
            )
            if closing:
                rest = after + closing.end()
                if rest < end:
                    found.append(Quoted(rest - 1, rest, end, end))
            break
    whole = whole or _is_announced(text, start, end)
    if not found and whole and not (text[body].islower() or _is_item(text, start, end)):
        return [Quoted(start, body, end, end)]
    return found


def _is_item(text: str, start: int, end: int) -> bool:
    """Whether a line is an item of a list that has semicolons."""
    return text[end - 1] == ";" or text[:start].rstrip()[-1:] == ";"


def _is_announced(text: str, start: int, end: int) -> bool:
    """Whether the line above a dash ends in a colon, and what follows is no list of items."""
    above = text[:start].rstrip()[-1:] if start else ""
    below = text[end : end + _NEXT_LINE].strip()[:1]
    return above == ":" and end - start > _LONG_ITEM and below not in ("-", "–", "—")
