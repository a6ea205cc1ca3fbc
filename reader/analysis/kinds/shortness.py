"""Whether a passage is too short to be a quote in its position."""

from reader.analysis.attribution.candidates import NEIGHBOUR_RULES, Candidate
from reader.analysis.grammar.clauses.passives import hears_quote
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.kinds.names_in_marks import (
    LONGEST_NAME,
    REPORTED_RULES,
    Marked,
    is_reported_by_grammar,
)
from reader.analysis.kinds.titles import is_capitalised
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, WORD
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.kinds import german_names_in_marks

_LONGEST_NAMED = 6  # words after "the film" and the like
_SHORTEST_UNMARKED = 3  # words of a sentence that ends behind its marks
_JUDGEMENTS = frozenset({"x-called", "according-to"})
_ENDS = frozenset(".!?…")


def shortness_reason(marked: Marked) -> str:
    """Return why a passage is too short to be a quote in its position; empty if it is a quote."""
    _, place, _, body, chosen, rule, ends_like_sentence, is_announced = marked
    words = place.words
    if rule == "x-judges" and chosen is not None:
        from reader.analysis.kinds.judgements import is_judgement  # never for English

        if not is_judgement(place, chosen, body):
            return "unattributed"
    if words <= LONGEST_NAME and not ends_like_sentence:
        return _reason_for_few_words(marked)
    announced = is_announced and rule not in REPORTED_RULES
    announced = announced and (not ends_like_sentence or _is_name_before_comma(place, body))
    if words <= _LONGEST_NAMED and announced:
        return "title"
    if rule == "none":
        short = words < 5 or not (ends_like_sentence or words >= 8 or _closes_line(place))
        short = short and not (
            ends_like_sentence and (_is_said_by_narrator(place) or _is_told_to_subject(place))
        )
        short = short and not _is_reported_behind(place)
    elif rule == "subject":
        short = words < 4
    else:
        short = rule == "x-colon" and words < 5 and not ends_like_sentence
        short = short and not (_closes_headline(place, chosen) or place.view.is_reported)
        short = short and not _is_reported_behind(place)
    return "short" if short else ""


def _is_name_before_comma(place: Place, body: str) -> bool:
    """Whether only American style ends a name in a comma: known as “the gate of the north,”."""
    return body[-1:] == "," and place.before is not None and place.before.lower == "as"


def _is_said_by_narrator(place: Place) -> bool:
    """Whether the writer reports what they said: “Why?” I ask."""
    after = place.view.s[place.at + 1 : place.at + 3]
    return len(after) > 1 and bool(after[0].classes & lx.FIRST and after[1].classes & lx.REPORT)


def _is_told_to_subject(place: Place) -> bool:
    """Whether a colon leads into what nobody named tells the subject: She was told: “Go home.”.

    Two words need a mark of their own, since they may be a nickname: le decían: «La Rubia».
    """
    if place.before is None or place.before.text != ":":
        return False
    if place.words < _SHORTEST_UNMARKED and place.sign not in _ENDS:
        return False
    return hears_quote(place.view.s, place.view.cues, place.previous, place.at)


def _reason_for_few_words(marked: Marked) -> str:
    """Return why one to three words that do not end like a sentence are no quote; else empty."""
    _, place, _, body, chosen, rule, _, is_announced = marked
    words, small = place.words, body.lstrip()[:1].islower()
    if words == 1 and rule == "according-to" and _has_separate_source(place, chosen):
        return "unattributed"
    judged = small and rule in _JUDGEMENTS and place.view.language.code != "en"
    announced = is_announced and rule != "called-by-x" and not judged  # nannte die Gruppe „ein …“
    if announced and not _has_naming_subject(place, chosen, small=small):
        return "title"
    reported = rule in REPORTED_RULES or rule == "said-x" or is_reported_by_grammar(place, rule)
    reported = reported or (rule == "x-said" and place.before is None)
    if words == 1 and body[:1].isupper() and not reported:
        return "term"
    if chosen is not None:
        weak = rule in {"subject", "x-colon", "x-verb-before"}
        weak = weak and not _is_intention(place, chosen, body)
        language = place.view.language
        if weak and rule == "x-colon" and (language.verb_second or language.compound_inversion):
            titled = is_capitalised(place, body)
            titled = titled and (language.verb_second or not body[1:].islower())
            rest = chosen.sentence[chosen.phrase[1] + 1 : place.at] if not titled else ()
            topic = language.compound_inversion and any(token.text == "," for token in rest)
            weak = titled or topic or not _closes_headline(place, chosen)
        if rule == "x-colon" and place.view.is_reported:
            weak = not (small or _is_noun_phrase(place))  # Poe wurde laut: Es sei „zu spät“.
        weak = weak and not _is_reported_behind(place)
    else:  # Der Riss sei „rein oberflächlich“. Er „ist Zufall“. So beschreibt es Vogel.
        weak = not (rule in NEIGHBOUR_RULES and place.view.is_reported)
        weak = weak and rule != "sentence-after"
        weak = weak or not (small or _is_noun_phrase(place))
    return "unattributed" if weak else ""


def _has_separate_source(place: Place, chosen: Candidate | None) -> bool:
    """Whether a Romance source belongs to a clause of its own: comme ici selon mon confrère, ….

    What leads to its word is its own: Na | opinião de Quill, De l' | avis de Quill.
    """
    if chosen is None or not chosen.cue or not place.view.language.compound_inversion:
        return False
    s, at = chosen.sentence, chosen.cue - 1
    while at >= 0 and s[at].classes & (lx.PREPOSITION | lx.DETERMINER):
        at -= 1
    return at >= 0 and s[at].kind == WORD


def _is_noun_phrase(place: Place) -> bool:
    """Whether a capitalised passage need not be a name, since no definite article precedes it.

    es gebe „Bewegung am Tisch“.
    """
    before = place.before
    if before is None or before.kind != WORD:
        return False
    german = place.view.language.verb_second
    return not (german and before.lower in german_names_in_marks.DEFINITE_ARTICLES)


def _closes_headline(place: Place, chosen: Candidate | None) -> bool:
    """Whether the passage ends a line that begins with a name and a colon: Quill: “I stay”."""
    if chosen is None or place.previous >= 0:
        return False
    if not all(token.kind == POINT for token in place.view.s[place.at + 1 :]):
        return False
    words = chosen.sentence[chosen.phrase[0] : chosen.phrase[1] + 1]
    plain = lx.TITLE if place.view.language.verb_second else 0
    other = ~(plain | lx.PARTICLE)  # Ben
    named = all(token.kind == CAPITAL and not token.classes & other for token in words)
    opens = plain and all(token.kind == POINT for token in chosen.sentence[: chosen.phrase[0]])
    if place.view.language.compound_inversion:
        from reader.analysis.grammar.phrases.acting_phrases import head_of, is_named_or_role

        named = named or is_named_or_role(chosen.sentence, chosen.phrase)
        named = named or head_of(chosen.sentence, chosen.phrase[0]) >= 0
        opens = not chosen.phrase[0]  # Ada Neri su Poe: «Non ci piace»
    if place.view.language.code == "en" and place.words > LONGEST_NAME:
        opens = not chosen.phrase[0]  # Quill proud of crew: “They gave it all”
    begins = opens or chosen.phrase[1] == place.at - 2  # Vogel stützt Poe: „Ein guter Trainer“
    return named and bool(begins) and place.words > 1


def _is_reported_behind(place: Place) -> bool:
    """Whether a verb of saying follows in a Romance language: decide hablar: «…», dijo."""
    after = place.view.s[place.at + 1 : place.at + 4]
    if not place.view.language.compound_inversion or len(after) < 2 or after[0].text != ",":
        return False
    compound = len(after) > 2 and bool(after[1].classes & lx.AUXILIARY)  # ha detto
    return bool(after[1 + compound].classes & lx.STRONG_CUES)


def _closes_line(place: Place) -> bool:
    """Whether the passage ends a German headline after a colon: Streit um Brunnen: „…“."""
    alone = place.at + 1 >= len(place.view.s) and place.previous < 0
    return (
        alone
        and place.view.language.nouns_capitalised
        and place.before is not None
        and place.before.text == ":"
    )


def _has_naming_subject(place: Place, chosen: Candidate | None, *, small: bool) -> bool:
    """Whether a verb of naming has a subject who chose the words.

    Quill asked for what she called “slow days”. `small` tells whether the words begin with a
    lower-case letter: a man she called “the other side”.
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
    speaks = lx.SUBJECT | lx.SPEAKER_NOUN
    head = s[last]
    able = head.classes & speaks or head.kind == CAPITAL or means_people(head.lower, head.classes)
    return small and bool(able) and subject[1] == last


def _is_intention(place: Place, chosen: Candidate, body: str) -> bool:
    """Whether German or Dutch words state what somebody wants or expects, and are no title."""
    if is_capitalised(place, body):
        return False
    if not place.view.language.verb_second:
        return False
    from reader.analysis.grammar.german.verb_second_naming import is_intention

    return is_intention(chosen.sentence, chosen.cue, body)
