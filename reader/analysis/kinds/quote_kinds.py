"""Whether a passage in quotation marks is a quote, and whether it is a whole statement."""

from reader.analysis.attribution.candidates import SAID_RULES, Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.kinds.names_in_marks import Marked, name_reason, word_reason
from reader.analysis.kinds.shortness import shortness_reason
from reader.analysis.kinds.titles import is_capitalised
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_CLEARLY_HAVE
from reader.analysis.languages.token import POINT, QUOTED
from reader.analysis.marks.quoted_words import Quoted
from reader.model.analysis import QuoteKind
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import dropped_subjects
    from reader.analysis.kinds import terms

_END_MARKS = ",.?!…—–-"
_LONGEST_TERM = 5  # words
_LONGEST_SMALL_NAME = 2  # words
_PRONOUNS = ("je ", "j'", "j’", "on ", "nous ", "vous ", "il ", "elle ", "c'est", "c’est", "tu ")
_AS = frozenset({"as", "als", "comme", "como", "come"})
_KNOWN_AS_PARTICIPLES = frozenset({
    "known", "identified", "listed", "registered", "billed", "styled", "bekannt", "bekend",
    "connu", "connue", "connus", "connues", "conocido", "conocida", "conocidos", "conocidas",
    "noto", "nota", "noti", "note", "conosciuto", "conosciuta", "conosciuti", "conosciute",
    "conhecido", "conhecida", "conhecidos", "conhecidas",
})  # fmt: skip
_OF = frozenset({"of", "de", "d'", "di", "von", "van"})
_AUTHORS = frozenset(
    {"author", "auteur", "auteure", "autrice", "autor", "autora", "autore", "autorin", "schrijver"}
)
_STATEMENT_WORDS = 6  # words; a passage inside the journalist's sentence is then a statement …
_STATEMENT_COMPOUND_WORDS = 4  # … and the same where compounds are written as one word


def refusal_reason(
    text: str,
    place: Place,
    quoted: Quoted,
    chosen: Candidate | None,
    rule: str,
    *,
    listed: bool,
) -> str:
    """Distinguish speech from titles, nicknames, scare quotes and words mentioned as words.

    Args:
        text: The whole text.
        place: The position of the passage in its sentence.
        quoted: The offsets of the passage and its marks.
        chosen: The best candidate for the speaker.
        rule: The rule that decided on the speaker; the candidate's own if there is one.
        listed: Whether the previous passage of the sentence is a title or a term.

    Returns:
        Empty for a quote; else "empty", "markup", "title", "term", "unattributed" or "short".
    """
    if not place.words:
        return "empty"
    body = text[quoted.start : quoted.end]
    ends_like_sentence = _ends_like_sentence(text, place, quoted, chosen, rule)
    is_announced = _announces_name(place, body) and not (
        _introduces_speech(place, body)
        or _is_predicate(place, body)
        or _follows_source(place, body, rule)
    )
    marked = Marked(text, place, quoted, body, chosen, rule, ends_like_sentence, is_announced)
    refused = name_reason(marked, listed=listed) or word_reason(marked) or shortness_reason(marked)
    return refused or _term_reason(marked)


def _term_reason(marked: Marked) -> str:
    """Return "term" if the evidence for a term outweighs that for a fragment of speech."""
    text, place, quoted, _, chosen, rule, _, _ = marked
    if place.words > _LONGEST_TERM or rule in SAID_RULES or place.view.language.code != "en":
        return ""
    return "term" if terms.term_evidence(text, place, quoted, chosen, rule) >= terms.ENOUGH else ""


def _ends_like_sentence(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, rule: str
) -> bool:
    """Whether a passage ends like a sentence or is reported by a verb without a subject."""
    body = text[quoted.start : quoted.end]
    if body.rstrip()[-1:] in _END_MARKS and body.strip() != "":
        return True
    before = place.before
    alone = before is None or before.text == ":"
    ends = alone and text[quoted.close : quoted.close + 1] in {".", "!", "?", "。", "！", "？"}
    goes_on = rule == "same-paragraph" and place.words == 1 and place.view.has_only_quotes
    if ends and (goes_on or not is_capitalised(place, body)):
        return True  # a sentence with its full stop after the marks: “No hay prisa”. “Ninguna”.
    return chosen is None and _lacks_subject(place)


def _lacks_subject(place: Place) -> bool:
    """Whether a verb without a subject reports the quote: «…», añadió; Et d'ajouter que « … »."""
    if not place.view.language.drops_subject and place.view.s[0].lower != "et":
        return False
    return dropped_subjects.is_subject_dropped(place)


def _introduces_speech(place: Place, body: str) -> bool:
    """Whether French "dit" introduces speech, not a nickname: Il dit « je reconnais tout »."""
    before = place.before
    if before is None or before.lower not in {"dit", "dite"}:
        return False
    return body.strip().lower().startswith(_PRONOUNS)


def _is_predicate(place: Place, body: str) -> bool:
    """Whether English words begin with the verb of the noun before: the film “is a bore”."""
    first = body.partition(" ")[0]
    classes = place.view.language.classes.get(first, 0)  # of the word in lower case only
    return place.view.language.code == "en" and bool(classes & lx.AUXILIARY)


def _follows_source(place: Place, body: str, rule: str) -> bool:
    """Whether German words are those of a source, and not its name: laut dem Verein „gut so weit“.

    Few names have a small letter first: laut der Zeitung „die abendpost“.
    """
    sourced = rule == "according-to" and place.view.language.nouns_capitalised
    return sourced and body[:1].islower() and place.words > _LONGEST_SMALL_NAME


def _announces_name(place: Place, body: str) -> bool:
    """Whether the words before the passage announce a name: the film “…”, known as “…”."""
    before = place.before
    if before is None:
        return False
    if before.lower in _AS and place.at > 1:
        return place.view.s[place.at - 2].lower in _KNOWN_AS_PARTICIPLES  # known as “Slow Tide”
    if before.lower == "to" and place.at > 1 and place.view.s[place.at - 2].lower == "according":
        return True  # according to “Slow Tide,” a book
    if before.lower in _OF and place.at > 1:
        return place.view.s[place.at - 2].lower in _AUTHORS  # autora de «Marea lenta»
    if before.lower == "the" and place.at > 2 and place.view.s[place.at - 3].text == ",":
        return bool(place.view.s[place.at - 2].classes & lx.TITLED)  # the bay, dubbed the “…”
    if not before.classes & lx.TITLED or _is_verb_of_work(place, body):
        return False
    if place.at > 1 and place.view.s[place.at - 2].lower in ROMANCE_CLEARLY_HAVE:
        return body[:1].isupper()  # not: lo que ha llamado «ruido de fondo»
    if before.lower in {"dit", "dite"}:
        reflexive = {token.lower for token in place.view.s[max(0, place.at - 4) : place.at]}
        return reflexive.isdisjoint({"se", "s'"})  # se dit « effarée »
    return True


def _is_verb_of_work(place: Place, body: str) -> bool:
    """Whether a noun for a work is a verb before a small letter: it had hit “port buildings”."""
    before, s = place.before, place.view.s
    if before is None or place.at < 2 or not before.classes & lx.WORK or not body[:1].islower():
        return False
    return place.view.language.code == "en" and bool(
        s[place.at - 2].classes & (lx.AUXILIARY | lx.SUBJECT)
    )


_SHOUTING_STEMS = ("chant", "shout", "yell", "scream", "cried", "crying", "cries", "skandier")


def kind_of(
    text: str, place: Place, quoted: Quoted, chosen: Candidate | None, rule: str
) -> QuoteKind:
    """Return DIRECT for a whole statement, FRAGMENT for a part of the journalist's sentence.

    The arguments are those of `refusal_reason`.
    """
    before = place.before
    first = text[quoted.start : quoted.start + 1]
    ends = text[quoted.end - 1 : quoted.end] in _END_MARKS
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
    called = adjacent and before.lower.startswith(_SHOUTING_STEMS)
    exclaims = called or text[quoted.end - 1 : quoted.end] in "!?"  # chanting “open the gate”
    whole = first.isupper() or exclaims or place.words >= _STATEMENT_WORDS
    if adjacent and rule == "x-said-before" and whole:
        return QuoteKind.DIRECT
    if rule in SAID_RULES and before.kind == POINT:
        return QuoteKind.DIRECT  # VELL (dpa) „Sehr gut“, sagte Quill
    starts_sentence = first.isupper() and text[quoted.start : quoted.start + 2] not in (
        "I ",
        "I'",
        "I’",
    )
    if starts_sentence and ends and place.words >= 4 and rule != "x-verb-before":
        return QuoteKind.DIRECT
    enough = (
        _STATEMENT_COMPOUND_WORDS if place.view.language.nouns_capitalised else _STATEMENT_WORDS
    )
    return QuoteKind.DIRECT if place.words >= enough else QuoteKind.FRAGMENT
