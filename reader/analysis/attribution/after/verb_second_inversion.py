"""Speakers in German and Dutch clauses around a quote: „…“, zeigte sich Vogel überzeugt."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.clauses.german_set_phrases import (
    speaker_in_phrase_after,
    speaker_in_phrase_before,
)
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.clauses.sources import is_compared
from reader.analysis.grammar.german.citations import cited_by_paper
from reader.analysis.grammar.german.phrase_after_verb import (
    end_of_adverbials,
    phrase_after_adverbs,
    without_predicate,
)
from reader.analysis.grammar.german.speaking_documents import (
    DUTCH_SAYS_IT,
    LEAK_SOURCES,
    LEAKS,
    source_after,
)
from reader.analysis.grammar.german.subjects_in_marks import subject_in_marks
from reader.analysis.grammar.german.verb_final import speaker_by_final_verb
from reader.analysis.grammar.german.verb_groups import cited_after, has_verb_before
from reader.analysis.grammar.german.verb_second_naming import lacks_particle
from reader.analysis.grammar.german.wie_clauses import wie_clause_after
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_IT, GERMANIC_STANDS
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.romance import adverbials

_GOVERNED: dict[str, tuple[str, ...]] = {  # prepositions, and beginnings of their verbs
    "von": ("spr", "red", "schwärm"),
    "vor": ("warn",),
    "an": ("erinner", "appellier"),
    "auf": ("verw", "poch", "hoff", "dräng", "setz"),
    "für": ("plädier", "warb", "wirb"),
    "mit": ("droh", "rechne"),
    "zu": ("rief", "ruf", "mahn", "riet", "rät"),
    "gegen": ("wehr", "protestier", "wetter"),
    "über": ("klag", "freu", "ärger", "spott", "schimpf", "beschwer"),
    "als": (),  # verbs of naming
    "van": ("spr",),
    "voor": ("waarschuw", "pleit"),
    "aan": ("herinner",),
}
_FRONTED_REACH = 10  # tokens from a fronted quote to its verb
_ADVERBIALS_REACH = 14  # tokens of adverbials between a German verb and its subject
_WHILE = frozenset({"während", "terwijl"})
_SUBORDINATE = _WHILE | {
    "nachdem", "obwohl", "obgleich", "weil", "da", "bevor", "falls", "sobald", "solange", "nadat",
    "hoewel", "omdat", "voordat",
}  # fmt: skip
_SAYS = frozenset({"sagt", "sagte", "sagten", "sagen", "zegt", "zei", "zeiden", "zeggen"})
_SOMEBODY = frozenset({"einer", "eine", "jemand"})
_ON_PART_OF = frozenset({"seitens", "vonseiten"})
_DATIVE = frozenset({"der", "dem"})
_NOMINATIVE = frozenset({"der", "die", "das", "ein", "eine", "sein", "ihr"})
_NO_VERBS = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.RELATIVE
_NO_VERBS |= lx.LEAD  # „…“, da die Frist …
_WORDS = frozenset({"worten", "satz"})
_FURTHER = frozenset({
    "weiter", "dazu", "ferner", "zudem", "außerdem", "auch", "nun", "jetzt", "später", "damals",
    "schließlich", "zunächst", "zuletzt", "bereits", "anschließend",
})  # fmt: skip
_SOUNDS = frozenset({"klinkt", "klonk"})  # klinkt het boos
_DUTCH_WORDS = frozenset({
    "antwoord", "advies", "oordeel", "verwijt", "devies", "motto", "commentaar", "verzoek",
    "signaal", "geluid", "bericht", "verhaal", "argument", "protest", "bevel", "bezwaar",
})  # fmt: skip
_DUTCH_SOURCES = frozenset({"bij", "uit", "vanuit", "van", "volgens"})
_WRITTEN_ON = frozenset({"auf", "an", "in", "im", "op"})


def speaker_in_lead_in(place: Place) -> Candidate | None:
    """Return what a set phrase before the quote names as its source: Auf einem Schild stand „…“."""
    phrase, cue = speaker_in_phrase_before(place.view, place.at)
    return Candidate(phrase, cue, "x-said-before", w.SAID_X, place.view.s) if phrase else None


def speaker_in_closing_phrase(place: Place) -> Candidate | None:
    """Return the speaker named by a set phrase or a participle after the quote, or None."""
    s = place.view.s
    if (given := speaker_in_phrase_after(s, place.at, place.view.language)) is not None:
        return Candidate(given, None, "x-said", w.X_SAID, s)
    if (clause := wie_clause_after(s, place.at)) is not None:
        score = w.X_SAID if clause.refers_to_quote else w.X_SAID_LATER
        return Candidate(
            clause.phrase,
            clause.verb,
            "x-said" if clause.refers_to_quote else "x-said-later",
            score,
            s,
        )
    closing = speaker_by_final_verb(s, place.at, place.view.language)
    return Candidate(closing[0], closing[1], "x-called", w.X_SAID, s) if closing else None


def speaker_of_fronted_words(place: Place) -> Candidate | None:
    """Return the subject of a verb that governs the fronted phrase with the quote.

    Vor einer „Gefahr“ für die Stadt warnte Vogel.
    """
    s, start = place.view.s, place.at + 1
    stems = _GOVERNED.get(s[0].lower)
    if stems is None or place.previous >= 0 or place.following < len(s):
        return None
    for verb in range(start + 1, min(len(s) - 1, start + _FRONTED_REACH)):
        if s[verb].kind in (POINT, QUOTED):
            return None
        if s[verb].kind == WORD and s[verb].classes & lx.FINITE & ~lx.AUXILIARY:
            governs = s[verb].lower.startswith(stems) or (not stems and s[verb].classes & lx.NAME)
            phrase = phrase_after_reporting_verb(s, verb, known=True) if governs else None
            return Candidate(phrase, verb, "said-x-later", w.SAID_X, s) if phrase else None
    return None


def speaker_after_first_verb(place: Place, start: int) -> Candidate | None:
    """Return the subject of the verb at `start`.

    In a verb-second language a quote takes the first position, so any verb may follow it.
    """
    s = place.view.s
    if s[start].classes & lx.QUOTATIVE and is_cue(s[start + 1], lx.STRONG_CUES):
        start += 1  # so nannte ihn der Chef
    if s[start].classes & lx.QUOTATIVE and is_compared(s, start + 1, place.view.language):
        return None
    cited = cited_after(s, start) or cited_by_paper(s, start)
    if cited is not None:
        return Candidate(cited, start, "said-x", w.SAID_X, s)
    words = next((i for i in range(start, min(start + 4, len(s))) if s[i].lower in _WORDS), 0)
    if words and s[start].lower == "mit" and words + 2 < len(s):
        start = words + 1  # mit diesen Worten verabschiedete sich …
    known = bool(words) or is_cue(s[start], lx.STRONG_CUES | lx.QUOTATIVE)
    if start + 1 == len(s) or not _may_report(place, start, known=known):
        return None
    if known and (teller := _teller_of_paper(s, start + 1)):
        return Candidate(teller, start, "said-x", w.SAID_X, s)
    if known and (named := _name_in_marks(place, start + 1)):
        return Candidate(named, start, "said-x", w.SAID_X, s)
    phrase = phrase_after_reporting_verb(s, start, known=known)
    if phrase is None or phrase[0] >= place.following:
        return None
    if place.view.language.nouns_capitalised:
        phrase = without_predicate(s, phrase)
    if not known and s[phrase[0]].lower == "es":
        return None  # am Ende waren es zwölf
    if _begins_main_clause(place, start, phrase):
        return None
    return Candidate(phrase, start, "said-x", w.SAID_X if known else w.UNKNOWN_VERB, s)


def _begins_main_clause(place: Place, verb: int, subject: Phrase) -> bool:
    """Whether a verb follows a subordinate clause with its own report: Während X sagte, „…“, ….

    A plain verb of saying that closes the sentence reports all of it; so does any if the words are
    in the main clause, or may be it: Während X zweifelt, sei das „gut“, erklärte Y gestern; Nachdem
    X gewarnt hatte, „blieben alle daheim“, berichtete Y dem Rat.
    """
    s, mood = place.view.s, place.view.language.reporting_mood
    if s[0].lower not in _SUBORDINATE or not any(
        cue < place.at and s[cue].classes & lx.STRONG_CUES for cue in place.view.cues
    ):
        return False
    if any(s[at - 1].text == "," and s[at].lower in mood for at in range(2, place.at)):
        return False
    if s[place.at - 1].text == "," and s[0].lower not in _WHILE:
        return not is_cue(s[verb], lx.STRONG_CUES)
    after = s[min(subject[1] + 1, len(s) - 1)]
    closes = after.text == "." or (s[verb].lower in _SAYS and after.text != ",")
    return not (closes and is_cue(s[verb], lx.STRONG_CUES))


def _may_report(place: Place, start: int, *, known: bool) -> bool:
    """Whether the word after a quote can be the verb that reports it."""
    s = place.view.s
    verb = s[start]
    joined = place.previous >= 0 and s[place.at - 1].text == ","  # …, „spät“ findet ihn Poe
    if not place.is_continued and not (known and (joined or not has_verb_before(s, place.at))):
        return False  # but: Mit den Worten „…“ kommentierte Vogel …
    if verb.lower in {"gab", "gibt"} and s[start + 1].lower == "es":
        return False
    if not place.is_continued and place.at > 1 and s[place.at - 1].kind == CAPITAL:
        named = phrase_before(s, place.at)  # Die Band „Blaue Stunde“ fordert …
        if named is not None and not s[named[0] - 1].classes & lx.PREPOSITION:
            return False
    if not place.is_continued and _is_subject_of_next(place, start):
        return False
    if lacks_particle(s, start) and s[start - 1].text != ",":
        return False  # „Das Netz“ stellt Fotos aus
    if known:
        return True
    return verb.kind == WORD and not verb.classes & _NO_VERBS


def _is_noun(s: Sequence[Token], at: int) -> bool:
    """Whether "het" is the article of a Dutch noun: luidt het advies; klonk het antwoord."""
    plain = at < len(s) and s[at].kind == WORD and not s[at].classes & lx.PREPOSITION
    return plain and (s[at - 2].lower not in _SOUNDS or s[at].lower in _DUTCH_WORDS)


def _is_subject_of_next(place: Place, verb: int) -> bool:
    """Whether the passage is the name of who says what follows: Der „Bote“ nannte es „gewagt“."""
    s = place.view.s
    leads = place.following < len(s) or any(token.text == ":" for token in s[verb:])
    named = leads and s[verb - 1].kind == QUOTED and place.body[:1].isupper()
    return named and subject_in_marks(s, verb, place.view.language) is not None


def phrase_after_reporting_verb(s: Sequence[Token], verb: int, *, known: bool) -> Phrase | None:
    """Return the speaker after a verb that follows its quote.

    Adverbials may intervene if the verb is a `known` reporting verb.
    """
    at = it = verb + 1
    if at == len(s):
        return None  # the sentence breaks off
    led = s[at].lower in GERMANIC_IT and at + 2 < len(s)
    at = _end_of_time(s, it) if led else at  # heißt es weiter in, hieß es am Abend aus
    if s[verb].lower in DUTCH_SAYS_IT and s[it].lower == "het" and not _is_noun(s, it + 1):
        told = at + 2 < len(s) and s[at + 1].lower in _DUTCH_SOURCES
        return (told and phrase_after(s, at + 2)) or (it, it)  # klinkt het boos bij de bond
    if led and (s[at + 1].classes & lx.PREPOSITION or s[at + 1].lower in _ON_PART_OF):
        return source_after(s, it) or (it, it)  # heißt es darin, auf Anfrage
    at = it
    if s[verb].lower in GERMANIC_STANDS and s[at].lower in _WRITTEN_ON and at + 1 < len(s):
        return phrase_after(s, at + 1)  # stand auf einem Plakat
    if s[verb].lower in LEAKS and s[at].lower in LEAK_SOURCES and at + 1 < len(s):
        return phrase_after(s, at + 1)  # verlautete aus dem Amt
    adverb = at + 1 < len(s) and s[at].kind == WORD and not s[at].classes & lx.DETERMINER
    somebody = at + (adverb and s[at + 1].lower in _SOMEBODY)
    if s[somebody].lower in _SOMEBODY and (somebody + 1 == len(s) or s[somebody + 1].kind == POINT):
        return (somebody, somebody)  # ruft (dann) einer
    phrase = phrase_after_adverbs(s, at)
    if phrase is None and known and s[at].classes & lx.PREPOSITION:
        phrase = phrase_after_adverbs(s, end_of_adverbials(s, at))  # auf Facebook Jan Vogel
        if phrase is None:  # am Montag der Chef
            phrase = phrase_after_adverbs(s, adverbials.skip_adverbials(s, at))
    return phrase or (_subject_after_adverbials(s, at) if known else None)


def _end_of_time(s: Sequence[Token], it: int) -> int:
    """Return the last token of the adverbs and times after "es": hieß es weiter, es am Abend."""
    at = it
    while at + 3 < len(s):
        following = s[at + 1]
        adverb = (
            following.classes & (lx.LEAD | lx.AUXILIARY) and not following.classes & lx.PREPOSITION
        )
        plain = following.kind == WORD and not following.classes  # hieß es knapp aus dem Amt
        adverb = adverb or (plain and bool(s[at + 2].classes & lx.PREPOSITION))
        if adverb or following.classes & lx.TEMPORAL or following.lower in _FURTHER:
            at += 1
        elif following.lower == "am" and s[at + 2].kind == CAPITAL:
            at += 2
        else:
            break
    return at


def _subject_after_adverbials(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the subject after adverbials: sagte dort am Abend vor Gästen | die Chefin."""
    for at in range(start, min(len(s), start + _ADVERBIALS_REACH)):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower in _NOMINATIVE and not s[at - 1].classes & lx.PREPOSITION:
            return phrase_after(s, at)
    return None


def _teller_of_paper(s: Sequence[Token], at: int) -> Phrase | None:
    """Return the X of "sagte der „Abendpost“ X", not of "schrieb der „Bote“ am Montag"."""
    subject = at + 2
    if subject >= len(s) or s[at].lower not in _DATIVE or s[at + 1].kind != QUOTED:
        return None
    named = s[subject].kind == CAPITAL or s[subject].lower in _NOMINATIVE
    return phrase_after(s, subject) if named else None


def _name_in_marks(place: Place, at: int) -> Phrase | None:
    """Return a speaker whose name is in quotation marks: schrieb die „Abendpost“."""
    s = place.view.s
    name = at + 1 if s[at].classes & lx.DETERMINER else at
    return (at, name) if name == place.following and name < len(s) else None
