"""Whether marked words are a quote at all, and whether they are a whole statement."""

from reader.analysis.candidates import Candidate
from reader.analysis.languages import lexicon as lx
from reader.analysis.marks import Quoted
from reader.analysis.places import Place
from reader.analysis.tokens import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD
from reader.model.analysis import QuoteKind
from reader.text.pattern import lazily

_LETTERS = lazily(r"[^\W\d_]+")
_STOPS = ",.?!…—-"
_EXPLAINED = 7  # tokens in which it is said what a title names
_STATEMENT = 6  # so many words inside the journalist's sentence are a statement of their own …
_STATEMENT_OF_COMPOUNDS = 4  # … and so many where compounds are one word


def why_no_quote(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, how: str
) -> str:
    """Tell speech from titles, nicknames, scare quotes and words as words.

    Returns:
        Empty for a quote; else "empty", "title", "term", "unattributed" or "short".
    """
    words = place.words
    if not words:
        return "empty"
    body = text[quoted.start : quoted.end]
    before = place.before
    stopped = body.rstrip()[-1:] in _STOPS and body.strip() != ""
    rule = chosen.rule if chosen else how
    reported = rule in _REPORTED
    gap = place.at - chosen.cue if chosen is not None and chosen.cue is not None else 99
    adjacent = gap == 1 or (gap == 2 and before is not None and before.kind == POINT)
    led = _named_as(place) or (reported and adjacent)
    titled = before is not None and bool(before.classes & lx.TITLED)
    if text[quoted.open - 1 : quoted.open] == "=" and " " not in body:
        return "markup"
    apposed = before is not None and before.text == "," and place.at > 1 and place.opens
    if apposed and rule in _WEAK_RULES and place.view.s[place.at - 2].classes & lx.TITLED:
        return "title"  # their motto, “No gate without a key,” …
    if " " not in body and "." in body.strip(".…"):
        return "title"  # the name of a site
    if place.view.language.verb_second:
        from reader.analysis.verb_second import is_named_so

        if is_named_so(place.view.s, place.at, chosen.cue if chosen else None):
            return "term"
    if (rule in _WEAK_RULES and _has_byline(place)) or _is_explained_title(place, body):
        return "title"
    named = rule == "x-called" and not titled and not place.view.language.nouns_capitalised
    told = reported and place.view.language.nouns_capitalised and not titled
    such = before is not None and before.lower in {"beispiel", "etwa", "wie"}
    told = told and before is not None and (such or before.kind != CAPITAL)
    told = told and not (words > 1 and before is not None and before.lower in _DEFINITE)
    if words <= 12 and not told and (titled or not (led or named)) and is_title(place, body):
        return "title"
    if words <= 3 and not stopped:
        if titled and rule != "called-by-x":
            return "title"
        if words == 1 and body[:1].isupper() and not reported and rule != "said-x":
            return "term"
        weak = chosen is None or chosen.rule in {"subject", "x-colon", "x-verb-before"}
        return "unattributed" if weak else ""
    if words <= 6 and not stopped and titled and not reported:
        return "title"
    short = (
        (rule == "none" and not (words >= 5 and (stopped or words >= 8)))
        or (rule == "subject" and words < 4)
        or (rule == "x-colon" and words < 5 and not stopped)
        or (rule == "x-verb-before" and words < 4 and not stopped)
    )
    return "short" if short else ""


def _has_byline(place: Place) -> bool:
    """Whether the author of a work follows: “Nine days on the ice,” by Ada Quill."""
    s, after = place.view.s, place.at + 1
    while after < len(s) and s[after].text == ",":
        after += 1
    if after + 2 >= len(s) or s[after].lower != "by":
        return False
    author = after + 2 if s[after + 1].classes & lx.DETERMINER else after + 1
    return s[author].kind == CAPITAL


def _is_explained_title(place: Place, body: str) -> bool:
    """Whether words like a title are followed by what they name: “Slow Tide,” a novel."""
    s, at = place.view.s, place.at + 1
    if at + 2 >= len(s) or not place.opens:
        return False
    at += s[at].text == ","
    if not s[at].classes & lx.DETERMINER and s[at].kind != POSSESSIVE:
        return False
    if not _is_capitalised(place, body):
        return False
    for token in s[at + 1 : at + _EXPLAINED]:
        if token.classes & lx.WORK:
            return True
        if token.kind == POINT or token.classes & (lx.PREPOSITION | lx.REPORT | lx.RELATIVE):
            return False
    return False


def _named_as(place: Place) -> bool:
    """Whether a speech verb or "as" leads into the words: chanting “…”, referred to her as “…”."""
    before = place.before
    if before is None:
        return False
    if before.kind == WORD and before.classes & lx.REPORT and not before.classes & lx.TITLED:
        return True
    at = place.at - 1
    while at > 0 and place.view.s[at].classes & lx.DETERMINER:
        at -= 1
    return place.view.s[at].lower in {"as", "als"}


_FOREIGN = frozenset({"the", "of", "and", "for", "against", "with", "pour", "voor", "para"})
_WEAK_RULES = frozenset({"none", "subject", "x-colon", "carried", "same-sentence"})
_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "vom", "zum", "zur", "im", "beim"})
_REPORTED = frozenset({"x-said-before", "x-called", "x-s-claim", "called-by-x"})


def is_title(place: Place, body: str) -> bool:
    """Whether the words are written like the title of a work or a programme.

    Every word of weight has a capital, and nothing leads into the words as into speech: "on
    CNN's “State of Play,” she said". A single capitalised word counts only after a determiner,
    a possessive or a preposition.
    """
    letters = _LETTERS.findall(body)
    if not letters or not _is_capitalised(place, body):
        return False
    before = place.before
    if body.rstrip()[-1:] in "?!…":
        return before is not None and bool(before.classes & lx.TITLED)
    if before is None or before.kind == QUOTED:
        return False
    if before.kind == POINT:
        at = place.at - 2
        named = at >= 0 and place.view.s[at].classes & lx.TITLED and before.text == ","
        return bool(named) and len(letters) > 1
    if before.kind == CAPITAL and place.view.language.nouns_capitalised:
        return True
    if len(letters) == 1:
        leads = lx.PREPOSITION | lx.DETERMINER | lx.TITLED
        return before.kind == POSSESSIVE or bool(before.classes & leads)
    return True


def _is_capitalised(place: Place, body: str) -> bool:
    """Whether every word of weight has a capital."""
    function = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION
    classes = place.view.language.classes
    for index, word in enumerate(_LETTERS.findall(body)):
        small = index and (len(word) <= 2 or classes.get(word.lower(), 0) & function)
        small = small or word in _FOREIGN
        if not word[0].isupper() and not small:
            return False
    return True


def kind_of(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, how: str
) -> QuoteKind:
    """Return DIRECT for a whole statement, FRAGMENT for words inside the journalist's sentence."""
    before = place.before
    first = text[quoted.start : quoted.start + 1]
    ends = text[quoted.end - 1 : quoted.end] in _STOPS
    rule = chosen.rule if chosen else how
    if before is None or rule in {"same-paragraph", "carried", "none"}:
        return QuoteKind.DIRECT
    if before.text == ":" and first.isupper():
        return QuoteKind.DIRECT
    if before.kind == POINT and before.text in ",:—–-;(":
        return QuoteKind.DIRECT if place.words >= 3 or ends else QuoteKind.FRAGMENT
    if before.kind == QUOTED:
        return QuoteKind.DIRECT
    adjacent = chosen is not None and chosen.cue == place.at - 1
    if adjacent and rule == "x-said-before" and (first.isupper() or place.words >= 6):
        return QuoteKind.DIRECT
    if rule in {"said-x", "x-said"} and before.kind == POINT:
        return QuoteKind.DIRECT
    starts_sentence = first.isupper() and text[quoted.start : quoted.start + 2] not in (
        "I ",
        "I'",
        "I’",
    )
    if starts_sentence and ends and place.words >= 4 and rule != "x-verb-before":
        return QuoteKind.DIRECT
    enough = _STATEMENT_OF_COMPOUNDS if place.view.language.nouns_capitalised else _STATEMENT
    return QuoteKind.DIRECT if place.words >= enough else QuoteKind.FRAGMENT
