"""Names in quotation marks: titles, newspapers, web sites, and terms that are explained."""

from reader.analysis.attribution.candidates import SAID_RULES, Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.kinds.references import is_reference_title
from reader.analysis.kinds.titles import (
    continues_title_list,
    follows_in_list,
    is_capitalised,
    is_title,
    is_work,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, WORD
from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.analysis.grammar.german import verb_second_naming
else:  # not needed for every text
    verb_second_naming = later(globals(), "reader.analysis.grammar.german.verb_second_naming")

_LONGEST_TITLE = 15  # words
_LONGEST_GLOSS = 6  # words
_MEANS = frozenset({"means", "meaning"})
_TRANSLATION_VERBS = frozenset({"translates", "translated", "translate"})
_TRANSLATION_ADVERBS = frozenset({"as", "to", "into", "roughly", "literally", "loosely"})
LONGEST_NAME = 3  # words
_LONGEST_PAPER = 2  # words
_MIN_REPEATS = 4  # times
_AROUND_NAME = 4_000  # code points
_HYPHENS = frozenset({"-", "‑"})
_SOURCES = frozenset({"laut", "selon", "según", "secondo", "segundo"})
_TITLE_PARTICIPLES = lx.word_set("""
titled entitled headlined subtitled titolo intitolato intitolata titre intitulé intitulée título
titulado titulada intitulado intitulada
""")
_WEAK_RULES = frozenset({"none", "subject", "x-colon", "carried", "same-sentence"})
DEFINITE_ARTICLES = frozenset(
    {"der", "die", "das", "dem", "den", "vom", "zum", "zur", "im", "beim"}
)
_INDEFINITE = frozenset({"ein", "eine", "einen"})
_DATED = 3  # tokens: released in April
_BE = frozenset({"be", "is", "was", "are", "were", "been"})
_IS = frozenset({"ist", "war", "sei", "wäre"})
_SPOKE = frozenset({"sprach", "spricht", "sprachen", "erzählte", "erzählt"})
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
_REPORTED_AROUND = SAID_RULES | {"same-paragraph", "sentence-before", "carried"}
REPORTED_RULES = frozenset({"x-said-before", "x-called", "x-s-claim", "called-by-x"})


class Marked(NamedTuple):
    """A passage in quotation marks, with the values that several tests of it share.

    Attributes:
        text: The whole text.
        place: The position of the passage in its sentence.
        quoted: The offsets of the passage and its marks.
        body: The words between the marks.
        chosen: The best candidate for the speaker.
        rule: The rule that decided on the speaker.
        ends_like_sentence: Whether the passage ends like a sentence.
        is_announced: Whether the words before it announce a name.
    """

    text: str
    place: Place
    quoted: Quoted
    body: str
    chosen: Candidate | None
    rule: str
    ends_like_sentence: bool
    is_announced: bool


def name_reason(marked: Marked, *, listed: bool) -> str:
    """Return why a passage is a name or markup: "title", "term" or "markup"; else empty.

    `listed` tells whether the previous passage of the sentence is a title or a term.
    """
    text, place, quoted, body, chosen, rule, ends_like_sentence, _ = marked
    if text[quoted.open - 1 : quoted.open] == "=" and " " not in body:
        return "markup"
    if place.words <= LONGEST_NAME and _is_source(place):
        return "title"
    if " " not in body and "." in body.strip(".…"):
        return "title"  # the name of a site
    if body.isalpha() and body.islower() and _is_nickname(place):
        return "term"
    if place.words <= LONGEST_NAME and _is_dated_work(place) and is_capitalised(place, body):
        return "title"
    if (rule in _WEAK_RULES or rule == "x-verb-before") and body.strip(".,").isdigit():
        return "title"  # the album “21”
    if (
        not ends_like_sentence
        and _is_programme(text, place, quoted)
        and is_capitalised(place, body)
    ):
        return "title"
    if rule in _WEAK_RULES and not ends_like_sentence and _follows_bei(place):
        return "title"  # war sie bei „Che sera fa“ zu Gast
    if place.view.language.verb_second and (reason := _german_name_reason(marked)):
        return reason
    if place.view.language.compound_inversion:
        from reader.analysis.attribution.non_speakers.non_speakers_romance import is_so_called

        if is_so_called(place.view.s, place.at):
            return "term"
    before, ahead = place.before, place.view.s[max(0, place.at - 2)]
    headed = before is not None and before.lower in _TITLE_PARTICIPLES
    headed = headed or (
        before is not None and before.text == "," and ahead.lower in _TITLE_PARTICIPLES
    )
    if headed or is_reference_title(text, quoted.open, quoted.close):
        return "title"
    named = before is not None and before.lower == "it" and _is_to_be_called(place)
    if named and is_capitalised(place, body):
        return "title"
    if listed and (continues_title_list(place, body) or _is_alternative(place)):
        return "title"
    if listed and _continues_terms(place, rule):
        return "term"
    if _is_read_work(place, chosen) and not ends_like_sentence and is_capitalised(place, body):
        return "title"
    if is_work(place, body, weak=rule in _WEAK_RULES) or _looks_titled(marked):
        return "title"
    return ""


def _german_name_reason(marked: Marked) -> str:
    """Return why a German passage is a name: "title" or "term"; else empty."""
    text, place, close, chosen = marked.text, marked.place, marked.quoted.close, marked.chosen
    if text[close : close + 1] in _HYPHENS and _is_compound_hyphen(text, close):
        return "title"  # der „Abendpost“-Ausschnitt
    cue, small = chosen.cue if chosen else None, marked.body[:1].islower()
    return (
        "term"
        if verb_second_naming.is_name_or_term(place.view.s, place.at, cue, small=small)
        else ""
    )


def _is_dated_work(place: Place) -> bool:
    """Whether a participle describes the passage: “Lantern,” released in April, sold well."""
    after = place.view.s[place.at + 1 : place.at + 4]
    if place.at or len(after) < _DATED or not after[0].lower.endswith("ed"):
        return False
    return not after[0].classes & lx.REPORT and after[1].lower in {"in", "on", "by"}


def _is_nickname(place: Place) -> bool:
    """Whether a passage stands within a name: Jonas “brick” Albers had mentioned it."""
    s, at = place.view.s, place.at
    if not at or at + 1 >= len(s) or place.view.language.nouns_capitalised:
        return False
    return all(each.kind == CAPITAL and not each.classes for each in (s[at - 1], s[at + 1]))


def _is_to_be_called(place: Place) -> bool:
    """Whether something is to be given a name: she had hoped to call it “Slow Tide”."""
    s, at = place.view.s, place.at
    return at > 2 and s[at - 2].lower in {"call", "name"} and s[at - 3].lower == "to"


def _is_compound_hyphen(text: str, hyphen: int) -> bool:
    return text[hyphen + 1 : hyphen + 2].isalpha()


def _is_alternative(place: Place) -> bool:
    """Whether only "or" separates the passage from the one before it: “…,” or “…,”."""
    s, at = place.view.s, place.at - 1
    return at > 1 and s[at].lower == "or" and place.previous in (at - 1, at - 2)


def _continues_terms(place: Place, rule: str) -> bool:
    """Whether a short passage without a verb of its own continues a list: “…,” “…” and “…”."""
    return rule == "same-sentence" and place.words <= LONGEST_NAME and follows_in_list(place)


def _looks_titled(marked: Marked) -> bool:
    """Whether a passage is written like a title and no report leads into it."""
    place, rule, is_announced = marked.place, marked.rule, marked.is_announced
    if place.before is not None and place.before.lower in place.view.language.reporting_mood:
        return False  # Es brauche „Augenmaß statt Aktionismus“, sagte Vogel.
    man = place.before is not None and place.before.lower == "man" and place.at > 1
    if man and place.view.s[place.at - 2].lower in place.view.language.reporting_mood:
        return False  # Da brauche man „Mut zur Lücke“, so Vogel.
    if _is_listening_medium(place) and is_capitalised(place, marked.body):
        return True
    if place.words > _LONGEST_TITLE or not is_title(place, marked.body):
        return False
    if not is_announced:
        reported = rule in REPORTED_RULES or is_german_topic_term(place, rule)
        reported = reported or (place.view.is_reported and leads_to_reported_words(place, rule))
        if rule == "x-called" and not place.view.language.nouns_capitalised:
            return False
        if rule in SAID_RULES and _is_predicate_noun(place):
            return False  # It would be the “Venice of the North”, Quill said.
        if (
            _follows_verb_or_as(place)
            or (reported and _follows_cue(marked))
            or (reported and _is_speech_despite_capitals(place))
        ):
            return False
        if _is_accusation(marked) or _is_verdict(place):
            return False
    return True


def _is_predicate_noun(place: Place) -> bool:
    """Whether an English copula and an article precede the passage: would be the “…”."""
    s, at = place.view.s, place.at
    if at < len(("It", "is", "a")) or place.view.language.code != "en":
        return False
    return bool(s[at - 1].classes & lx.DETERMINER) and s[at - 2].lower in _BE


def _is_listening_medium(place: Place) -> bool:
    """Whether the passage names to which medium somebody spoke: sagte Vogel zu „Bild“."""
    s, at = place.view.s, place.at
    spoke = at > 2 and s[at - 1].lower == "zu" and s[at - 2].kind == CAPITAL
    return spoke and any(s[cue].classes & lx.SAY for cue in place.view.cues if cue < at)


def _is_verdict(place: Place) -> bool:
    """Whether the passage says what something is: Einen „Skandal“ nennt das die Wirtin."""
    s, at = place.view.s, place.at
    if at + 2 >= len(s) or not place.view.language.nouns_capitalised:
        return False
    led = place.before is not None and place.before.lower in _INDEFINITE
    judges = s[at + 1].lower in _IS or s[at + 1].classes & lx.NAME
    return bool(led and judges) and s[at + 2].lower in {"das", "dies", "es"}


def leads_to_reported_words(place: Place, rule: str) -> bool:
    """Whether reported speech quotes its speaker: Es habe eine „Kultur der Angst“ gegeben.

    After a definite article or a noun they are rather a name: Er habe im „Alten Lotsen“ gegessen.
    """
    if rule == "x-colon":
        return True
    if rule not in _REPORTED_AROUND or not place.view.language.nouns_capitalised:
        return False
    before = place.before
    if before is None or before.kind != WORD or before.lower in DEFINITE_ARTICLES:
        return False
    adjective = not before.classes and before.lower.endswith(_ADJECTIVE_ENDINGS)
    return adjective or bool(before.classes & lx.DETERMINER)


def is_german_topic_term(place: Place, rule: str) -> bool:
    """Whether the passage is the object of a German verb: Vogel sprach von „Willkür“."""
    if rule not in SAID_RULES or not place.view.language.verb_second:
        return False
    return verb_second_naming.is_term_for_topic(place.view.s, place.at)


def _is_accusation(marked: Marked) -> bool:
    """Whether the passage is an accusation: Er warf dem Rat „Willkür“ vor."""
    chosen, place = marked.chosen, marked.place
    if not place.view.language.verb_second or chosen is None or chosen.cue is None:
        return False
    return verb_second_naming.is_accusation(place.view.s, place.at, chosen.cue)


def _follows_cue(marked: Marked) -> bool:
    """Whether the passage directly follows its reporting verb; one punctuation mark may intervene.

    In verb-second languages the verb may also directly follow the passage.
    """
    place, chosen = marked.place, marked.chosen
    if chosen is None or chosen.cue is None:
        return False
    gap, before = place.at - chosen.cue, place.before
    if gap == -1 and place.view.language.verb_second:
        return before is not None and not before.classes & lx.DETERMINER  # hatte Vogel „…“ betont
    return gap == 1 or (gap == 2 and before is not None and before.kind == POINT)


def word_reason(marked: Marked) -> str:
    """Return why a short passage is a name or a term: "title" or "term"; else empty."""
    place, words = marked.place, marked.place.words
    if words <= _LONGEST_PAPER and (
        _is_addressed_paper(place, marked.body) or _is_genitive_of_role(place, marked.body)
    ):
        return "title"
    if words == 1 and place.view.language.nouns_capitalised and _is_repeated(marked):
        return "term"
    if words <= _LONGEST_GLOSS and _is_gloss(place):
        return "term"
    return "term" if marked.rule in _WEAK_RULES and _is_charge(place) else ""


def _is_repeated(marked: Marked) -> bool:
    """Whether a noun repeatedly appears in quotation marks, as names do: das „Extrablatt“."""
    text, quoted = marked.text, marked.quoted
    if not (marked.body[:1].isupper() and marked.body.isalpha()):
        return False
    whole = text[quoted.open : quoted.close]
    return (
        text.count(whole, max(0, quoted.open - _AROUND_NAME), quoted.close + _AROUND_NAME)
        >= _MIN_REPEATS
    )


def _is_source(place: Place) -> bool:
    """Whether the passage is the name of a source: laut „Abendpost“, „Abendpost“ zufolge."""
    if place.before is not None and place.before.lower in _SOURCES:
        return True
    after = place.at + 1
    return after < len(place.view.s) and place.view.s[after].lower in place.view.language.zufolge


def _is_programme(text: str, place: Place, quoted: Quoted) -> bool:
    """Whether a name is joined to its broadcaster or follows "bei".

    im ARD-„Magazin“, bei „Sport total“.
    """
    tied = text[quoted.open - 1 : quoted.open] in _HYPHENS and text[quoted.open - 2].isalpha()
    if quoted.open > 1 and tied:
        return True
    return place.words <= LONGEST_NAME and _follows_bei(place)


def _follows_bei(place: Place) -> bool:
    """Whether "bei" directly precedes the passage, which it never does before speech."""
    before = place.before
    at = before is not None and before.lower in {"bei", "beim"}
    return at and place.view.language.nouns_capitalised


def _is_addressed_paper(place: Place, body: str) -> bool:
    """Whether the passage is a newspaper as an indirect object: schrieb er der „Rundschau“."""
    s, at = place.view.s, place.at
    if at < 3 or not place.view.language.nouns_capitalised or not body[:1].isupper():
        return False
    if s[at - 1].lower not in {"der", "dem", "im"}:
        return False
    last = at - 2 - (s[at - 2].lower == "in")  # sagte Vogel in der „Rundschau“
    named = s[last].kind == CAPITAL or s[last].classes & lx.SUBJECT
    if named and at + 1 < len(s) and s[at + 1].kind == WORD and s[at + 1].classes & lx.SAY:
        return True  # Wie Vogel der „Rundschau“ sagte
    first = last
    while first > 0 and (s[first].kind == CAPITAL or s[first].classes & lx.SUBJECT):
        first -= 1
    said = s[first].kind == WORD and bool(s[first].classes & lx.SAY or s[first].lower in _SPOKE)
    return said and (first < last or last < at - 2 or s[at - 1].lower == "im")


def _is_genitive_of_role(place: Place, body: str) -> bool:
    """Whether the passage is a genitive after a role: Der Kritiker der „Abendpost“, Jan Vogel."""
    s, at = place.view.s, place.at
    if at < 2 or at + 1 >= len(s) or not place.view.language.nouns_capitalised:
        return False
    owned = s[at - 1].lower in {"der", "des"} and s[at - 2].classes & lx.TITLE
    return (
        bool(owned) and body[:1].isupper() and (s[at + 1].text == "," or s[at + 1].kind == CAPITAL)
    )


def _is_gloss(place: Place) -> bool:
    """Whether the passage translates a name: Tapertaq, Greenlandic for “the one that fills”."""
    s, at = place.view.s, place.at
    if at > 1 and s[at - 1].lower in _TRANSLATION_ADVERBS and s[at - 2].lower in _TRANSLATION_VERBS:
        return True  # the name translates as “long grass”
    if at > 2 and s[at - 1].lower in _TRANSLATION_ADVERBS and s[at - 3].lower in _TRANSLATION_VERBS:
        return True
    if at > 1 and s[at - 1].lower in _MEANS and not s[at - 2].classes & lx.SUBJECT:
        return True  # Tata, which in Xhosa means “father”
    if at < 3 or s[at - 1].lower != "for" or s[at - 2].kind != CAPITAL:
        return False
    return s[at - 3].text in {",", "(", "—", "–"} or s[at - 3].lower in {"is", "was"}


def _is_charge(place: Place) -> bool:
    """Whether the passage is the wording of a charge: Poe faces two counts of “false keeping”."""
    s, at = place.view.s, place.at
    return at > 1 and s[at - 1].lower == "of" and s[at - 2].lower in {"count", "counts", "charges"}


def _is_read_work(place: Place, chosen: Candidate | None) -> bool:
    """Whether a person reads a work: she read “Slow Tide”. But: a sign read “…”."""
    if chosen is None or chosen.cue is None:
        return False
    s, phrase = chosen.sentence, chosen.phrase
    reads = s[chosen.cue].lower in {"read", "reads", "reading"} and chosen.cue == place.at - 1
    return reads and bool(s[phrase[1]].classes & lx.SUBJECT or s[phrase[1]].kind == CAPITAL)


def _is_speech_despite_capitals(place: Place) -> bool:
    """Whether a report shows speech although nouns are capitalised: nannte ihn einen „Bär“."""
    before = place.before
    if before is None or not place.view.language.nouns_capitalised:
        return False
    if before.kind == CAPITAL and before.lower not in {"beispiel", "etwa", "wie", "worten"}:
        return False
    return place.words == 1 or before.lower not in DEFINITE_ARTICLES


def _follows_verb_or_as(place: Place) -> bool:
    """Whether a reporting verb or "as" introduces the passage.

    chanting “…”, referred to her as “…”.
    """
    before = place.before
    if before is None:
        return False
    if before.kind == WORD and before.classes & lx.REPORT and not before.classes & lx.TITLED:
        return True
    at = place.at - 1
    while at > 0 and place.view.s[at].classes & lx.DETERMINER:
        at -= 1
    return place.view.s[at].lower in {"as", "als"}
