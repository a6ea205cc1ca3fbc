"""Names in quotation marks: titles, newspapers, web sites, and terms that are explained."""

from reader.analysis.attribution.candidates import SAID_RULES, Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.kinds.references import is_reference_title
from reader.analysis.kinds.titles import (
    continues_title_list,
    follows_in_list,
    is_capitalised,
    is_title,
    is_work,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_ARTICLES,
    ENGLISH_BE,
    ENGLISH_COPULAS,
    ENGLISH_INDEFINITE,
    ENGLISH_IS,
)
from reader.analysis.languages.token import CAPITAL, POINT, WORD
from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.kinds import german_names_in_marks

_LONGEST_TITLE = 15  # words
_LONGEST_GLOSS = 6  # words
_DEFINITIONS = frozenset({"definition", "definitions"})
_AMONG = frozenset({"in", "by", "among", "on", "at", "here", "there", "locally"})
_KNOWN = frozenset({"known", "called", "named", "termed", "dubbed", "nicknamed"})
_MEANS = frozenset({"means", "meaning"})
_TRANSLATION_VERBS = frozenset({"translates", "translated", "translate"})
_TRANSLATION_ADVERBS = frozenset({"as", "to", "into", "roughly", "literally", "loosely"})
LONGEST_NAME = 3  # words
_SHORTEST_WORK = 2  # words
_WRITES = frozenset({"wrote", "writes", "write", "written", "co-wrote"})
_TO_READERS = frozenset({"on", "to", "next", "across", "above", "below", "beside", "under"})
_LONGEST_PAPER = 4  # words
_TELLS = frozenset({"told", "tells", "telling"})
_MEDIA = word_set("""
newspaper magazine daily weekly tabloid broadsheet paper blog website channel programme broadcaster
""")
_CHARGES = frozenset({"count", "counts", "charge", "charges"})
_MIN_REPEATS = 4  # times
_AROUND_NAME = 4_000  # code points
_SOURCES = frozenset({"laut", "selon", "según", "secondo", "segundo"})
_TITLE_PARTICIPLES = word_set("""
titled entitled headlined subtitled titolo intitolato intitolata titre intitulé intitulée título
titulado titulada intitulado intitulada
""")
_WEAK_RULES = frozenset({"none", "subject", "x-colon", "carried", "same-sentence"})
_DATED = 3  # tokens: released in April
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
    text, place, quoted, body, chosen, _, _, _ = marked
    preceding = text[quoted.open - 1 : quoted.open]
    if preceding == "=" and " " not in body:
        return "markup"
    if place.words <= LONGEST_NAME and _is_source(place):
        return "title"
    if " " not in body and "." in body.strip(".…"):
        return "title"  # the name of a site
    if place.words <= LONGEST_NAME and body.replace(" ", "").isalpha() and _is_nickname(place):
        return "term"
    if preceding == "(" and _is_acronym_spelled_out(place, body):
        return "term"
    if _is_name_by_context(marked) or (place.words <= _LONGEST_PAPER and _is_medium(place, body)):
        return "title"
    if place.view.language.verb_second:
        reason = german_names_in_marks.name_or_term(text, place, quoted, body, chosen)
        if reason:
            return reason
    if place.view.language.compound_inversion:
        from reader.analysis.kinds.romance_names_in_marks import is_pseudonym, is_so_called

        if is_so_called(place.view.s, place.at) or is_pseudonym(text, place, body, quoted.open):
            return "term"
    if _is_called_title(place, body) or is_reference_title(text, quoted.open, quoted.close):
        return "title"
    if listed and (reason := _reason_in_list(marked)):
        return reason
    return "title" if _is_work(marked) or _looks_titled(marked) else ""


def word_reason(marked: Marked) -> str:
    """Return why a short passage is a name or a term: "title" or "term"; else empty."""
    place, words = marked.place, marked.place.words
    if place.view.language.nouns_capitalised:
        if words <= _LONGEST_PAPER and german_names_in_marks.is_paper(place, marked.body):
            return "title"
        if words == 1 and _is_repeated(marked):
            return "term"
    weak = marked.rule in _WEAK_RULES or marked.rule == "x-verb-before"
    if words == 1 and weak and place.is_inline and not any(map(str.isalpha, marked.body)):
        return "term"  # the album “25.”
    if words <= _LONGEST_GLOSS and _is_explained(place):
        return "term"
    return "term" if marked.rule in _WEAK_RULES and _is_charge(place) else ""


def is_reported_by_grammar(place: Place, rule: str) -> bool:
    """Whether the grammar shows that somebody said the words, whatever their capitals.

    As the object of a German verb: Vogel sprach von „Willkür“. Or as what something is to
    somebody, or as reported speech.
    """
    language = place.view.language
    if language.nouns_capitalised and german_names_in_marks.is_verdict_of_source(place, rule):
        return True
    if language.verb_second and german_names_in_marks.is_topic_term(place, rule):
        return True
    if not (place.view.is_reported and language.nouns_capitalised):
        return False
    return german_names_in_marks.leads_to_reported_words(place, rule)


def _is_medium(place: Place, body: str) -> bool:
    """Whether an English noun beside a passage makes it a medium: told the “Vell Post” newspaper.

    Its weekly, “Tide,” but not a “Mickey Mouse” paper, nor: called it the “Old Fool” paper. Or the
    verb before it does, which somebody is the object of: told “Good Morning Vell” on Monday.
    """
    s, at, before = place.view.s, place.at, place.before
    if before is None or place.view.language.code != "en" or not is_capitalised(place, body):
        return False
    if before.lower in _TELLS:
        return True
    if at + 1 < len(s) and s[at + 1].lower in _MEDIA:
        mocked = any(token.classes & lx.NAME for token in s[max(0, at - 3) : at - 1])
        return before.lower not in ENGLISH_INDEFINITE and not mocked
    if before.text != "," or not place.is_continued or s[at - 2].lower not in _MEDIA:
        return False
    phrase = phrase_before(s, at - 2)  # not: told the paper, “Never,”
    return phrase is not None and phrase[0] == 0


def _is_acronym_spelled_out(place: Place, body: str) -> bool:
    """Whether the words in a bracket are those of an acronym: the TTL (“tide table list”)."""
    initials = "".join(word[0] for word in body.replace("-", " ").split()).upper()
    before = place.view.s[max(0, place.at - 3) : place.at]
    return len(initials) > 1 and any(token.text == initials for token in before)


def _is_name_by_context(marked: Marked) -> bool:
    """Whether what stands around a passage, which nothing reports, shows that it is a name."""
    place, body, rule = marked.place, marked.body, marked.rule
    if place.words <= LONGEST_NAME and _is_dated_work(place) and is_capitalised(place, body):
        return True
    if _is_written_work(marked):
        return True
    if marked.ends_like_sentence:
        return False
    german = place.view.language.nouns_capitalised
    if rule == "in-brackets" and not german and place.words > 1 and is_capitalised(place, body):
        return True  # “Slow Tide” (Vell Press)
    at_programme = german and german_names_in_marks.follows_bei(place)
    if at_programme and rule in _WEAK_RULES:
        return True  # war sie bei „Che sera fa“ zu Gast
    tied = _is_tied_to_broadcaster(marked) or (at_programme and place.words <= LONGEST_NAME)
    return tied and is_capitalised(place, body)


def _is_written_work(marked: Marked) -> bool:
    """Whether a person writes a work: he wrote “Slow Tide” in 1990.

    Not what somebody writes on a wall, to others, in a message or all in capitals.
    """
    place, body = marked.place, marked.body
    before, s, after = place.before, place.view.s, place.at + 1
    if before is None or before.lower not in _WRITES or body.rstrip()[-1:] in "!?…":
        return False
    if place.words < _SHORTEST_WORK or body.isupper() or not is_capitalised(place, body):
        return False
    if after + 1 >= len(s) or s[after].lower != "in":
        return after >= len(s) or s[after].lower not in _TO_READERS
    return s[after + 1].lower not in ENGLISH_ARTICLES


def _is_tied_to_broadcaster(marked: Marked) -> bool:
    """Whether a hyphen joins a name to its broadcaster: im ARD-„Magazin“."""
    before = marked.text[max(0, marked.quoted.open - 2) : marked.quoted.open]
    return before[1:] == "-" and before[0].isalpha()


def _is_called_title(place: Place, body: str) -> bool:
    """Whether words before a passage call it a title: an album titled “…”, to call it “…”."""
    before = place.before
    if before is None:
        return False
    if before.lower in _TITLE_PARTICIPLES:
        return True
    if before.text == ",":
        return place.view.s[max(0, place.at - 2)].lower in _TITLE_PARTICIPLES
    return before.lower == "it" and _is_to_be_called(place) and is_capitalised(place, body)


def _reason_in_list(marked: Marked) -> str:
    """Return what a passage is beside a title or a term: "title" or "term"; else empty."""
    place = marked.place
    if continues_title_list(place, marked.body) or _is_alternative(place):
        return "title"
    return "term" if _continues_terms(place, marked.rule) else ""


def _is_work(marked: Marked) -> bool:
    """Whether a passage is a work that somebody reads, or that words around it describe."""
    place, body = marked.place, marked.body
    read = not marked.ends_like_sentence and _is_read_work(place, marked.chosen)
    return (read and is_capitalised(place, body)) or is_work(
        place, body, weak=marked.rule in _WEAK_RULES
    )


def _looks_titled(marked: Marked) -> bool:
    """Whether a passage is written like a title and no report leads into it."""
    place, body = marked.place, marked.body
    if place.view.language.nouns_capitalised:
        if german_names_in_marks.is_wish_in_reported_mood(place):
            return False
        if german_names_in_marks.is_shouted(place):
            return False
        if german_names_in_marks.is_listening_medium(place) and is_capitalised(place, body):
            return True
    if place.words > _LONGEST_TITLE or not is_title(place, body):
        return False
    return marked.is_announced or not _is_reported(marked)


def _is_reported(marked: Marked) -> bool:
    """Whether a report leads into a passage that is written like a title."""
    place, chosen, rule = marked.place, marked.chosen, marked.rule
    language = place.view.language
    if rule == "x-called" and not language.nouns_capitalised:
        return True
    if rule == "x-said-before" and _is_subject_of_copula(place):
        return False
    if _follows_verb_or_as(place) or (rule in SAID_RULES and _is_predicate_noun(place)):
        return True  # It would be the “Venice of the North”, Quill said.
    reported = rule in REPORTED_RULES or is_reported_by_grammar(place, rule)
    if reported and _follows_cue(marked):
        return True
    if language.verb_second and german_names_in_marks.is_accusation(place, chosen):
        return True
    return language.nouns_capitalised and (
        german_names_in_marks.is_verdict(place)
        or german_names_in_marks.is_predicate(place, chosen)
        or (reported and german_names_in_marks.is_speech_despite_capitals(place))
    )


def _is_subject_of_copula(place: Place) -> bool:
    """Whether an English copula follows the passage: Quill said “Slow Tide” | was long."""
    s, after = place.view.s, place.at + 1
    return after < len(s) and s[after].lower in ENGLISH_IS


def _is_dated_work(place: Place) -> bool:
    """Whether a participle describes the passage: “Lantern,” released in April, sold well."""
    after = place.view.s[place.at + 1 : place.at + 4]
    if place.at or len(after) < _DATED or not after[0].lower.endswith("ed"):
        return False
    return not after[0].classes & lx.REPORT and after[1].lower in {"in", "on", "by"}


def _is_nickname(place: Place) -> bool:
    """Whether a passage stands within a name: Jonas “brick” Albers, Juan “el Largo” Rey."""
    s, at = place.view.s, place.at
    if not at or at + 1 >= len(s) or place.view.language.nouns_capitalised:
        return False
    return all(each.kind == CAPITAL and not each.classes for each in (s[at - 1], s[at + 1]))


def _is_to_be_called(place: Place) -> bool:
    """Whether something is to be given a name: she had hoped to call it “Slow Tide”."""
    s, at = place.view.s, place.at
    return at > 2 and s[at - 2].lower in {"call", "name"} and s[at - 3].lower == "to"


def _is_alternative(place: Place) -> bool:
    """Whether only "or" separates the passage from the one before it: “…,” or “…,”."""
    s, at = place.view.s, place.at - 1
    return at > 1 and s[at].lower == "or" and place.previous in (at - 1, at - 2)


def _continues_terms(place: Place, rule: str) -> bool:
    """Whether a short passage without a verb of its own continues a list: “…,” “…” and “…”."""
    return rule == "same-sentence" and place.words <= LONGEST_NAME and follows_in_list(place)


def _is_predicate_noun(place: Place) -> bool:
    """Whether an English copula and an article precede the passage: would be the “…”."""
    s, at = place.view.s, place.at
    if at < len(("It", "is", "a")) or place.view.language.code != "en":
        return False
    return bool(s[at - 1].classes & lx.DETERMINER) and s[at - 2].lower in ENGLISH_BE


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
        ordinal = place.at > 1 and place.view.s[place.at - 2].classes & lx.DETERMINER
        return not ordinal  # o segundo «golpe», il secondo «colpo»
    after = place.at + 1
    return after < len(place.view.s) and place.view.s[after].lower in place.view.language.zufolge


def _is_explained(place: Place) -> bool:
    """Whether it is a name with a meaning: the definition of “long tides”; “…,” as it is known."""
    if _is_gloss(place) or (place.is_continued and _is_known_name(place)):
        return True
    before = place.before
    defined = before is not None and before.lower == "of" and place.at > 1
    return defined and place.view.s[place.at - 2].lower in _DEFINITIONS


def _is_gloss(place: Place) -> bool:
    """Whether the passage translates a name: Tapertaq, Greenlandic for “the one that fills”."""
    s, at = place.view.s, place.at
    led = at > 1 and s[at - 1].lower in _TRANSLATION_ADVERBS
    if led and any(token.lower in _TRANSLATION_VERBS for token in s[max(0, at - 3) : at - 1]):
        return True  # the name translates roughly as “long grass”
    if at > 1 and s[at - 1].lower in _MEANS and not s[at - 2].classes & lx.SUBJECT:
        return True  # Tata, which in Xhosa means “father”
    if at < 3 or s[at - 1].lower != "for" or s[at - 2].kind != CAPITAL:
        return False
    return s[at - 3].text in {",", "(", "—", "–"} or s[at - 3].lower in {"is", "was"}


def _is_known_name(place: Place) -> bool:
    """Whether words after the passage say that it is a name in use: “…,” as it is also known."""
    s, at = place.view.s, place.at + 1
    at += at < len(s) and s[at].text == ","
    if at + 4 >= len(s) or s[at].lower != "as" or s[at + 1].lower not in {"it", "they"}:
        return False
    if s[at + 2].lower not in ENGLISH_COPULAS:
        return False
    known = next((i for i in (at + 3, at + 4) if s[i].lower in _KNOWN), 0)
    after = s[known + 1] if 0 < known < len(s) - 1 else None
    return after is not None and (after.kind == POINT or after.lower in _AMONG)


def _is_charge(place: Place) -> bool:
    """Whether the passage is the wording of a charge: Poe faces two counts of “false keeping”."""
    s, at = place.view.s, place.at
    return at > 1 and s[at - 1].lower == "of" and s[at - 2].lower in _CHARGES


def _is_read_work(place: Place, chosen: Candidate | None) -> bool:
    """Whether a person reads a work: she read “Slow Tide”. But: a sign read “…”."""
    if chosen is None or chosen.cue is None:
        return False
    s, phrase = chosen.sentence, chosen.phrase
    reads = s[chosen.cue].lower in {"read", "reads", "reading"} and chosen.cue == place.at - 1
    return reads and bool(s[phrase[1]].classes & lx.SUBJECT or s[phrase[1]].kind == CAPITAL)


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
