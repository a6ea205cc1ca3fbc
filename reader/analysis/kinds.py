"""Whether marked words are a quote at all, and whether they are a whole statement."""

from reader.analysis.candidates import Candidate
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.places import Place, drops_subject
from reader.analysis.quoted import Quoted
from reader.analysis.titles import goes_on_list, is_capitalised, is_title, is_work
from reader.model.analysis import QuoteKind

_STOPS = ",.?!…—-"
_LONGEST_TITLE = 15  # words
_AROUND = frozenset({"same-paragraph", "sentence-before"})
_LONGEST_GLOSS = 6  # words
_LONGEST_NAME = 3  # words
_SOURCES = frozenset({"laut", "selon", "según", "secondo", "segundo"})
_KNOWN = frozenset({"known", "identified", "listed", "registered", "billed", "styled"})
_STATEMENT = 6  # so many words inside the journalist's sentence are a statement of their own …
_STATEMENT_OF_COMPOUNDS = 4  # … and so many where compounds are one word


def why_no_quote(
    text: str,
    place: Place,
    quoted: Quoted,
    chosen: Candidate | None,
    how: str,
    *,
    listed: bool = False,
) -> str:
    """Tell speech from titles, nicknames, scare quotes and words as words.

    Args:
        text: The whole text.
        place: Where the words stand.
        quoted: The words between their marks.
        chosen: The best candidate for their speaker.
        how: The rule that decided when there is no candidate.
        listed: Whether the quote before, in the same sentence, is a title.

    Returns:
        Empty for a quote; else "empty", "title", "term", "unattributed" or "short".
    """
    words = place.words
    if not words:
        return "empty"
    body = text[quoted.start : quoted.end]
    before = place.before
    stopped = body.rstrip()[-1:] in _STOPS and body.strip() != ""
    if (before is None or before.text == ":") and not is_capitalised(place, body):
        # a sentence of its own, its point outside the marks: “No hay prisa”.
        stopped = stopped or text[quoted.close : quoted.close + 1] in {".", "!", "?"}
    stopped = stopped or (chosen is None and drops_subject(place))
    rule = chosen.rule if chosen else how
    reported = rule in _REPORTED
    gap = place.at - chosen.cue if chosen is not None and chosen.cue is not None else 99
    adjacent = gap == 1 or (gap == 2 and before is not None and before.kind == POINT)
    led = _named_as(place) or (reported and adjacent)
    titled = before is not None and bool(before.classes & lx.TITLED)
    if titled and before is not None and before.lower in {"dit", "dite"}:
        reflexive = {token.lower for token in place.view.s[max(0, place.at - 4) : place.at]}
        titled = reflexive.isdisjoint({"se", "s'"})  # se dit « effarée »
    if before is not None and before.lower == "as" and place.at > 1:
        titled = place.view.s[place.at - 2].lower in _KNOWN  # known as “Slow Tide”
    if text[quoted.open - 1 : quoted.open] == "=" and " " not in body:
        return "markup"
    if words <= _LONGEST_NAME and before is not None and before.lower in _SOURCES:
        return "title"  # laut „Abendpost“
    if " " not in body and "." in body.strip(".…"):
        return "title"  # the name of a site
    if not stopped and _is_programme(text, place, quoted) and is_capitalised(place, body):
        return "title"
    if place.view.language.verb_second:
        from reader.analysis.verb_second import is_named_so

        if is_named_so(place.view.s, place.at, chosen.cue if chosen else None):
            return "term"
    if listed and goes_on_list(place, body):
        return "title"
    if _is_read(place, chosen) and not stopped and is_capitalised(place, body):
        return "title"
    if is_work(place, body, weak=rule in _WEAK_RULES):
        return "title"
    named = rule == "x-called" and not titled and not place.view.language.nouns_capitalised
    looks = words <= _LONGEST_TITLE and (titled or not (led or named))
    if looks and not (reported and not titled and _told(place)) and is_title(place, body):
        return "title"
    if words == 1 and rule == "same-sentence" and _is_attribute(place):
        return "term"
    if words <= 2 and _is_told_paper(place, body):
        return "title"
    if words <= _LONGEST_GLOSS and _is_gloss(place):
        return "term"
    if words <= 3 and not stopped:
        if (
            titled
            and rule != "called-by-x"
            and not _what_called(place, chosen, small=body[:1].islower())
        ):
            return "title"
        if words == 1 and body[:1].isupper() and not reported and rule != "said-x":
            return "term"
        weak = chosen is None or chosen.rule in {"subject", "x-colon", "x-verb-before"}
        told = how in _AROUND and place.view.is_reported and body[:1].islower()
        weak = weak and not told  # Der Riss sei „rein oberflächlich“.
        return "unattributed" if weak else ""
    if words <= 6 and not stopped and titled and not reported:
        return "title"
    short = (
        (rule == "none" and not (words >= 5 and (stopped or words >= 8)))
        or (rule == "subject" and words < 4)
        or (
            rule == "x-colon"
            and words < 5
            and not stopped
            and not _closes_headline(place, chosen)
            and not place.view.is_reported
        )
        or (rule == "x-verb-before" and words < 4 and not stopped)
    )
    return "short" if short else ""


def _is_attribute(place: Place) -> bool:
    """Whether one word stands where an adjective would: who has a “sell” rating on the stock."""
    s, at = place.view.s, place.at
    if at < 2 or at + 1 >= len(s) or place.view.language.nouns_capitalised:
        return False
    held = s[at - 2].lower in {"has", "have", "had", "with"}
    return held and bool(s[at - 1].classes & lx.DETERMINER) and s[at + 1].kind == WORD


def _is_programme(text: str, place: Place, quoted: Quoted) -> bool:
    """Whether a name is tied to its house, or says where: im ARD-„Magazin“, bei „Sport total“."""
    tied = text[quoted.open - 1 : quoted.open] in {"-", "‑"} and text[quoted.open - 2].isalpha()
    if quoted.open > 1 and tied:
        return True
    before = place.before
    at = before is not None and before.lower in {"bei", "beim"}
    return at and place.words <= _LONGEST_NAME and place.view.language.nouns_capitalised


def _closes_headline(place: Place, chosen: Candidate | None) -> bool:
    """Whether the words close a line behind a name: Quill: “I stay”."""
    if chosen is None or place.at + 1 < len(place.view.s) or place.previous >= 0:
        return False
    words = chosen.sentence[chosen.phrase[0] : chosen.phrase[1] + 1]
    named = all(token.kind == CAPITAL and not token.classes for token in words)
    return named and chosen.phrase[1] == place.at - 2 and place.words > 1


def _is_told_paper(place: Place, body: str) -> bool:
    """Whether a German newspaper is told something: schrieb er der „Rundschau“."""
    s, at = place.view.s, place.at
    if at < 3 or not place.view.language.nouns_capitalised or not body[:1].isupper():
        return False
    told = s[at - 3].classes & lx.SAY and s[at - 2].classes & lx.SUBJECT
    return bool(told) and s[at - 1].lower in {"der", "dem"}


def _is_gloss(place: Place) -> bool:
    """Whether the words translate a name: Tapertaq, Greenlandic for “the one that fills”."""
    s, at = place.view.s, place.at
    if at < 3 or s[at - 1].lower != "for" or s[at - 2].kind != CAPITAL:
        return False
    return s[at - 3].text in {",", "(", "—", "–"} or s[at - 3].lower in {"is", "was"}


def _is_read(place: Place, chosen: Candidate | None) -> bool:
    """Whether somebody reads a work: she read “Slow Tide”. A sign reads words."""
    if chosen is None or chosen.cue is None:
        return False
    s, phrase = chosen.sentence, chosen.phrase
    reads = s[chosen.cue].lower in {"read", "reads", "reading"} and chosen.cue == place.at - 1
    return reads and bool(s[phrase[1]].classes & lx.SUBJECT or s[phrase[1]].kind == CAPITAL)


def _told(place: Place) -> bool:
    """Whether a report shows speech although every noun has a capital: nannte ihn einen „Bär“."""
    before = place.before
    if before is None or not place.view.language.nouns_capitalised:
        return False
    if before.kind == CAPITAL and before.lower not in {"beispiel", "etwa", "wie"}:
        return False
    return place.words == 1 or before.lower not in _DEFINITE


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


def _what_called(place: Place, chosen: Candidate | None, *, small: bool) -> bool:
    """Whether somebody chose the words: Quill asked for what she called “slow days”.

    `small` tells that they begin with a small letter: a man she called “the other side”.
    """
    s, at = place.view.s, place.at
    if chosen is None or chosen.cue != at - 1 or chosen.rule != "x-called":
        return False
    subject = place.view.subject(at - 1)
    if subject is None:
        return False
    tied = subject[1] == at - 2 and bool(s[at - 2].classes & lx.SUBJECT)
    return s[subject[0] - 1].lower == "what" or (tied and small)


_WEAK_RULES = frozenset({"none", "subject", "x-colon", "carried", "same-sentence"})
_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "vom", "zum", "zur", "im", "beim"})
_CRIES = ("chant", "shout", "yell", "scream", "cried", "crying", "cries", "skandier")
_REPORTED = frozenset({"x-said-before", "x-called", "x-s-claim", "called-by-x"})


def kind_of(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, how: str
) -> QuoteKind:
    """Return DIRECT for a whole statement, FRAGMENT for words inside the journalist's sentence."""
    before = place.before
    first = text[quoted.start : quoted.start + 1]
    ends = text[quoted.end - 1 : quoted.end] in _STOPS
    rule = chosen.rule if chosen else how
    mood = place.view.is_reported and before is not None and before.kind != POINT
    if before is None or (rule in {"same-paragraph", "carried", "none"} and not mood):
        return QuoteKind.DIRECT
    if before.text == ":" and first.isupper():
        return QuoteKind.DIRECT
    if before.kind == POINT and before.text in ",:—–-;(":
        return QuoteKind.DIRECT if place.words >= 3 or ends else QuoteKind.FRAGMENT
    if before.kind == QUOTED:
        return QuoteKind.DIRECT
    adjacent = chosen is not None and chosen.cue == place.at - 1
    called = adjacent and before.lower.startswith(_CRIES)
    exclaims = called or text[quoted.end - 1 : quoted.end] in "!?"  # chanting “open the gate”
    whole = first.isupper() or exclaims or place.words >= _STATEMENT
    if adjacent and rule == "x-said-before" and whole:
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
