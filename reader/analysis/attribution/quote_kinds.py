"""Whether marked words are a quote at all, and whether they are a whole statement."""

from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.references import is_cited
from reader.analysis.attribution.titles import (
    follows_in_list,
    goes_on_list,
    is_capitalised,
    is_title,
    is_work,
)
from reader.analysis.grammar.clauses.quote_positions import Place, drops_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD
from reader.analysis.marks.quoted_words import Quoted
from reader.model.analysis import QuoteKind
from reader.startup.light_typing import NamedTuple

_STOPS = ",.?!…—-"
_LONGEST_TITLE = 15  # words
_SAID = frozenset({"said-x", "x-said"})
_AROUND = frozenset({"same-paragraph", "sentence-before"})
_LONGEST_GLOSS = 6  # words
_MEANS = frozenset({"means", "meaning"})
_RENDERS = frozenset({"translates", "translated", "translate"})
_RENDERED = frozenset({"as", "to", "into", "roughly", "literally", "loosely"})
_LONGEST_NAME = 3  # words
_LONGEST_NAMED = 6  # words behind "the film" and the like
_LONGEST_TERM = 5  # words
_LONGEST_PAPER = 2  # words
_OFTEN = 4  # times
_AROUND_NAME = 4_000  # code points
_PRONOUNS = ("je ", "j'", "j’", "on ", "nous ", "vous ", "il ", "elle ", "c'est", "c’est", "tu ")
_HYPHENS = frozenset({"-", "‑"})
_SOURCES = frozenset({"laut", "selon", "según", "secondo", "segundo"})
_HEADED = frozenset({"titled", "entitled", "headlined", "subtitled"})
_KNOWN = frozenset({"known", "identified", "listed", "registered", "billed", "styled"})
_STATEMENT = 6  # so many words inside the journalist's sentence are a statement of their own …
_STATEMENT_OF_COMPOUNDS = 4  # … and so many where compounds are one word


class _Marked(NamedTuple):
    """Words in marks, with what several of the questions about them need.

    Attributes:
        text: The whole text.
        place: Where the words stand.
        quoted: The words between their marks.
        body: The words.
        chosen: The best candidate for their speaker.
        rule: The rule that decided on the speaker.
        stopped: Whether they end like a sentence.
        titled: Whether the word before them says that a name follows.
    """

    text: str
    place: Place
    quoted: Quoted
    body: str
    chosen: Candidate | None
    rule: str
    stopped: bool
    titled: bool


def why_no_quote(
    text: str,
    place: Place,
    quoted: Quoted,
    chosen: Candidate | None,
    rule: str,
    *,
    listed: bool = False,
) -> str:
    """Tell speech from titles, nicknames, scare quotes and words as words.

    Args:
        text: The whole text.
        place: Where the words stand.
        quoted: The words between their marks.
        chosen: The best candidate for their speaker.
        rule: The rule that decided on the speaker: that of the candidate if there is one.
        listed: Whether the quote before, in the same sentence, is a title or a term.

    Returns:
        Empty for a quote; else "empty", "markup", "title", "term", "unattributed" or "short".
    """
    if not place.words:
        return "empty"
    body = text[quoted.start : quoted.end]
    stopped = _is_stopped(text, place, quoted, chosen)
    titled = _is_titled(place) and not _says_i(place, body)
    marked = _Marked(text, place, quoted, body, chosen, rule, stopped, titled)
    refused = _why_a_name(marked, listed=listed) or _why_a_word(marked) or _why_too_few(marked)
    return refused or _why_a_term(marked)


def _why_a_term(marked: _Marked) -> str:
    """Return "term" where more speaks for one than for a fragment of speech."""
    text, place, quoted, _, chosen, rule, _, _ = marked
    if place.words > _LONGEST_TERM or rule in _SAID or place.view.language.code != "en":
        return ""
    from reader.analysis.attribution.terms import ENOUGH, term_evidence  # of few quotes

    return "term" if term_evidence(text, place, quoted, chosen, rule) >= ENOUGH else ""


def _is_stopped(text: str, place: Place, quoted: Quoted, chosen: Candidate | None) -> bool:
    """Whether words end like a sentence, or stand for one."""
    body = text[quoted.start : quoted.end]
    if body.rstrip()[-1:] in _STOPS and body.strip() != "":
        return True
    before = place.before
    alone = before is None or before.text == ":"
    ends = alone and text[quoted.close : quoted.close + 1] in {".", "!", "?"}
    if ends and not is_capitalised(place, body):
        return True  # a sentence of its own, its point outside the marks: “No hay prisa”.
    return chosen is None and drops_subject(place)


def _says_i(place: Place, body: str) -> bool:
    """Whether French "dit" leads into speech and no byname: Il dit « je reconnais tout »."""
    before = place.before
    if before is None or before.lower not in {"dit", "dite"}:
        return False
    return body.strip().lower().startswith(_PRONOUNS)


def _is_titled(place: Place) -> bool:
    """Whether the word before says that a name follows: the film “…”, known as “…”."""
    before = place.before
    if before is None:
        return False
    if before.lower == "as" and place.at > 1:
        return place.view.s[place.at - 2].lower in _KNOWN  # known as “Slow Tide”
    if before.lower == "the" and place.at > 2 and place.view.s[place.at - 3].text == ",":
        return bool(place.view.s[place.at - 2].classes & lx.TITLED)  # the bay, dubbed the “…”
    if not before.classes & lx.TITLED:
        return False
    if before.lower in {"dit", "dite"}:
        reflexive = {token.lower for token in place.view.s[max(0, place.at - 4) : place.at]}
        return reflexive.isdisjoint({"se", "s'"})  # se dit « effarée »
    return True


def _why_a_name(marked: _Marked, *, listed: bool) -> str:
    """Return why words are the name of something, or markup; empty when they are neither."""
    text, place, quoted, body, chosen, rule, stopped, _ = marked
    if text[quoted.open - 1 : quoted.open] == "=" and " " not in body:
        return "markup"
    if place.words <= _LONGEST_NAME and _is_source(place):
        return "title"
    if " " not in body and "." in body.strip(".…"):
        return "title"  # the name of a site
    if (rule in _WEAK_RULES or rule == "x-verb-before") and body.strip(".,").isdigit():
        return "title"  # the album “21”
    if not stopped and _is_programme(text, place, quoted) and is_capitalised(place, body):
        return "title"
    if rule in _WEAK_RULES and not stopped and _is_at(place):
        return "title"  # war sie bei „Che sera fa“ zu Gast
    if place.view.language.verb_second:
        from reader.analysis.grammar.german.verb_second_naming import is_named_so

        if text[quoted.close : quoted.close + 1] in _HYPHENS and _opens_noun(text, quoted.close):
            return "title"  # der „Abendpost“-Ausschnitt

        cue, small = chosen.cue if chosen else None, body[:1].islower()
        if is_named_so(place.view.s, place.at, cue, small=small):
            return "term"
    before, ahead = place.before, place.view.s[max(0, place.at - 2)]
    headed = before is not None and before.lower in _HEADED
    headed = headed or (before is not None and before.text == "," and ahead.lower in _HEADED)
    if headed or is_cited(text, quoted.open, quoted.close):
        return "title"
    if listed and (goes_on_list(place, body) or _is_translated(place)):
        return "title"
    if listed and _goes_on_terms(place, rule):
        return "term"
    if _is_read(place, chosen) and not stopped and is_capitalised(place, body):
        return "title"
    if is_work(place, body, weak=rule in _WEAK_RULES) or _looks_titled(marked):
        return "title"
    return ""


def _opens_noun(text: str, hyphen: int) -> bool:
    return text[hyphen + 1 : hyphen + 2].isalpha()


def _is_translated(place: Place) -> bool:
    """Whether "or" alone stands between a title or a term and the words: “…,” or “…,”."""
    s, at = place.view.s, place.at - 1
    return at > 1 and s[at].lower == "or" and place.previous in (at - 1, at - 2)


def _goes_on_terms(place: Place, rule: str) -> bool:
    """Whether a few words that no verb of their own reports follow a term: “…,” “…” and “…”."""
    return rule == "same-sentence" and place.words <= _LONGEST_NAME and follows_in_list(place)


def _looks_titled(marked: _Marked) -> bool:
    """Whether words are written like a title where no report leads into them."""
    place, rule, titled = marked.place, marked.rule, marked.titled
    if place.words > _LONGEST_TITLE or not is_title(place, marked.body):
        return False
    if not titled:
        reported = rule in _REPORTED or _is_spoken_of(place, rule)
        reported = reported or (rule == "x-colon" and place.view.is_reported)
        if rule == "x-called" and not place.view.language.nouns_capitalised:
            return False
        if _named_as(place) or (reported and _follows_cue(marked)) or (reported and _told(place)):
            return False
        if _charges(marked):
            return False
    return True


def _is_spoken_of(place: Place, rule: str) -> bool:
    if rule not in _SAID or not place.view.language.verb_second:
        return False
    from reader.analysis.grammar.german.verb_second_naming import is_spoken_of

    return is_spoken_of(place.view.s, place.at)


def _is_meant(place: Place, chosen: Candidate, body: str) -> bool:
    if not place.view.language.verb_second:
        return False
    from reader.analysis.grammar.german.verb_second_naming import is_meant

    return is_meant(chosen.sentence, chosen.cue, body)


def _charges(marked: _Marked) -> bool:
    """Whether somebody is charged with the words: Er warf dem Rat „Willkür“ vor."""
    chosen, place = marked.chosen, marked.place
    if not place.view.language.verb_second or chosen is None or chosen.cue is None:
        return False
    from reader.analysis.grammar.german.verb_second_naming import charges

    return charges(place.view.s, place.at, chosen.cue)


def _follows_cue(marked: _Marked) -> bool:
    """Whether the reporting verb stands right before the words, but for a mark between."""
    place, chosen = marked.place, marked.chosen
    if chosen is None or chosen.cue is None:
        return False
    gap, before = place.at - chosen.cue, place.before
    if gap == -1 and place.view.language.verb_second:
        return before is not None and not before.classes & lx.DETERMINER  # hatte Vogel „…“ betont
    return gap == 1 or (gap == 2 and before is not None and before.kind == POINT)


def _why_a_word(marked: _Marked) -> str:
    """Return why a few words are what something is called; empty when they are not."""
    place, words = marked.place, marked.place.words
    if words <= _LONGEST_PAPER and (
        _is_told_paper(place, marked.body) or _is_owner(place, marked.body)
    ):
        return "title"
    if words == 1 and place.view.language.nouns_capitalised and _is_repeated(marked):
        return "term"
    if words <= _LONGEST_GLOSS and _is_gloss(place):
        return "term"
    return ""


def _why_too_few(marked: _Marked) -> str:
    """Return why words are too few to be a quote where they stand; empty when they are one."""
    _, place, _, body, chosen, rule, stopped, titled = marked
    words = place.words
    if words <= _LONGEST_NAME and not stopped:
        small = body[:1].islower()
        if words == 1 and rule == "according-to" and _is_beside_source(place, chosen):
            return "unattributed"
        if titled and rule != "called-by-x" and not _what_called(place, chosen, small=small):
            return "title"
        reported = rule in _REPORTED or rule == "said-x" or _is_spoken_of(place, rule)
        reported = reported or (rule == "x-said" and place.before is None)
        if words == 1 and body[:1].isupper() and not reported:
            return "term"
        if chosen is not None:
            weak = rule in {"subject", "x-colon", "x-verb-before"}
            weak = weak and not (small and _is_meant(place, chosen, body))
            if rule == "x-colon" and place.view.is_reported:
                weak = not (small or _is_noun_phrase(place))  # Poe wurde laut: Es sei „zu spät“.
        else:  # Der Riss sei „rein oberflächlich“.
            weak = not (rule in _AROUND and place.view.is_reported)
            weak = weak or not (small or _is_noun_phrase(place))
        return "unattributed" if weak else ""
    if words <= _LONGEST_NAMED and not stopped and titled and rule not in _REPORTED:
        return "title"
    if rule == "none":
        short = words < 5 or not (stopped or words >= 8)
    elif rule == "subject":
        short = words < 4
    elif rule == "x-verb-before":
        short = words < 4 and not stopped
    else:
        short = rule == "x-colon" and words < 5 and not stopped
        short = short and not (_closes_headline(place, chosen) or place.view.is_reported)
    return "short" if short else ""


def _is_beside_source(place: Place, chosen: Candidate | None) -> bool:
    """Whether a Romance source stands in a clause of its own: comme ici selon mon confrère, …."""
    if chosen is None or not chosen.cue or not place.view.language.compound_inversion:
        return False
    return chosen.sentence[chosen.cue - 1].kind == WORD


def _is_repeated(marked: _Marked) -> bool:
    """Whether a noun stands in marks again and again, as names do: das „Extrablatt“."""
    text, quoted = marked.text, marked.quoted
    if not (marked.body[:1].isupper() and marked.body.isalpha()):
        return False
    whole = text[quoted.open : quoted.close]
    return (
        text.count(whole, max(0, quoted.open - _AROUND_NAME), quoted.close + _AROUND_NAME) >= _OFTEN
    )


def _is_noun_phrase(place: Place) -> bool:
    """Whether words where nouns have capitals are no name: es gebe „Bewegung am Tisch“."""
    before = place.before
    return before is not None and before.kind == WORD and before.lower not in _DEFINITE


def _is_source(place: Place) -> bool:
    """Whether the words name a source: laut „Abendpost“, „Abendpost“ zufolge."""
    if place.before is not None and place.before.lower in _SOURCES:
        return True
    after = place.at + 1
    return after < len(place.view.s) and place.view.s[after].lower in place.view.language.zufolge


def _is_programme(text: str, place: Place, quoted: Quoted) -> bool:
    """Whether a name is tied to its house, or says where: im ARD-„Magazin“, bei „Sport total“."""
    tied = text[quoted.open - 1 : quoted.open] in _HYPHENS and text[quoted.open - 2].isalpha()
    if quoted.open > 1 and tied:
        return True
    return place.words <= _LONGEST_NAME and _is_at(place)


def _is_at(place: Place) -> bool:
    """Whether "bei" alone stands before the words, which it never does before speech."""
    before = place.before
    at = before is not None and before.lower in {"bei", "beim"}
    return at and place.view.language.nouns_capitalised


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


def _is_owner(place: Place, body: str) -> bool:
    """Whether a name says whose somebody is: Der Kritiker der „Abendpost“, Jan Vogel, …."""
    s, at = place.view.s, place.at
    if at < 2 or at + 1 >= len(s) or not place.view.language.nouns_capitalised:
        return False
    owned = s[at - 1].lower in {"der", "des"} and s[at - 2].classes & lx.TITLE
    return (
        bool(owned) and body[:1].isupper() and (s[at + 1].text == "," or s[at + 1].kind == CAPITAL)
    )


def _is_gloss(place: Place) -> bool:
    """Whether the words translate a name: Tapertaq, Greenlandic for “the one that fills”."""
    s, at = place.view.s, place.at
    if at > 1 and s[at - 1].lower in _RENDERED and s[at - 2].lower in _RENDERS:
        return True  # the name translates as “long grass”
    if at > 2 and s[at - 1].lower in _RENDERED and s[at - 3].lower in _RENDERS:
        return True
    if at > 1 and s[at - 1].lower in _MEANS and not s[at - 2].classes & lx.SUBJECT:
        return True  # Tata, which in Xhosa means “father”
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
    if before.kind == CAPITAL and before.lower not in {"beispiel", "etwa", "wie", "worten"}:
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
    if s[subject[0] - 1].lower == "what":
        return True
    last = at - 2
    while last > subject[1] and s[last].classes & lx.AUXILIARY:
        last -= 1
    speaks = lx.SUBJECT | lx.INSTITUTION | lx.TITLE
    tied = subject[1] == last and (s[last].classes & speaks or s[last].kind == CAPITAL)
    return bool(tied) and small


_WEAK_RULES = frozenset({"none", "subject", "x-colon", "carried", "same-sentence"})
_DEFINITE = frozenset({"der", "die", "das", "dem", "den", "vom", "zum", "zur", "im", "beim"})
_CRIES = ("chant", "shout", "yell", "scream", "cried", "crying", "cries", "skandier")
_REPORTED = frozenset({"x-said-before", "x-called", "x-s-claim", "called-by-x"})


def kind_of(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, rule: str
) -> QuoteKind:
    """Return DIRECT for a whole statement, FRAGMENT for words inside the journalist's sentence.

    The arguments are those of `why_no_quote`.
    """
    before = place.before
    first = text[quoted.start : quoted.start + 1]
    ends = text[quoted.end - 1 : quoted.end] in _STOPS
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
