"""Reports at the end of a sentence: “It looks unlikely” that the dam will hold, said Ada Quill."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_ADDRESSING
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.startup.lazy_modules import later

with later(globals()):  # not needed for every text
    from reader.analysis.attribution.after import inversion
    from reader.analysis.grammar.romance import adverbials

_ALSO = frozenset({
    "aussi", "également", "encore", "también", "anche", "também", "auch", "ook", "sich", "zich",
})  # fmt: skip
_TEILEN = frozenset({"teilt", "teilte", "teilen", "teilten"})


def closing_report(place: Place, start: int) -> Candidate | None:
    """Return the subject of a reporting verb that follows a comma somewhere after `start`."""
    s, language = place.view.s, place.view.language
    if language.compound_inversion and (clitic := _clitic_subject(place, start)):
        return clitic
    for verb in place.view.cues:
        group = _start_of_group(s, verb) if language.compound_inversion else verb
        if verb <= start or s[group - 1].text != "," or s[verb].classes & lx.PARTICIPLE:
            continue
        if language.verb_second and (source := _source_of_hiess_es(s, verb)) is not None:
            return Candidate(source, verb, "said-x-later", w.SAID_X_LATER, s)
        also = verb + 2 < len(s) and s[verb + 1].lower in _ALSO  # note aussi la Chambre
        after = verb + 1 + also
        if language.compound_inversion:
            after = adverbials.skip_adverbials(s, after)
        phrase = _subject_after(place, verb, after) if _may_report_backwards(place, verb) else None
        if phrase is None and language.compound_inversion and s[verb].classes & lx.REPORT:
            phrase = _speaker_at_end(s, phrase_after(s, after))
        if phrase is None or s[phrase[0]].classes & (lx.OBJECT | lx.FIRST):
            continue
        if language.compound_inversion and adverbials.is_inside_adverbial(s, verb + 1, phrase[0]):
            continue  # ha detto con | il presidente
        if language.code == "en" and inversion.reports_following_words(s, phrase):
            continue  # Quill, the mayor, said it was late
        if s[verb].lower in _TEILEN and all(t.lower != "mit" for t in s[phrase[1] :]):
            continue  # diese Ansicht teilt Vogel nicht
        speaks = _is_likely_speaker(s, phrase)
        if group < verb:  # X, qui …, a annoncé la fin
            first = s[phrase[0]]
            speaks = first.kind == CAPITAL or head_of(s, phrase[0]) >= 0 or can_speak(first)
        return Candidate(phrase, verb, "said-x-later", w.SAID_X_LATER, s) if speaks else None
    return None


def _subject_after(place: Place, verb: int, after: int) -> Phrase | None:
    """Return the subject after a verb; in German and Dutch adverbials may precede it."""
    phrase = phrase_after(place.view.s, after)
    if not place.view.language.verb_second:
        return phrase
    from reader.analysis.attribution.after.verb_second_inversion import phrase_after_reporting_verb

    return phrase_after_reporting_verb(place.view.s, verb, known=True) or phrase


def _speaker_at_end(s: Sequence[Token], phrase: Phrase | None) -> Phrase | None:
    """Return a Romance phrase that ends the sentence and can speak: …, prévient | le centre."""
    if phrase is None or any(t.classes & lx.FINITE & ~lx.AUXILIARY for t in s[phrase[1] + 1 :]):
        return None
    return phrase if s[phrase[0]].kind == CAPITAL or head_of(s, phrase[0]) >= 0 else None


def _start_of_group(s: Sequence[Token], verb: int) -> int:
    """Return where a Romance verb begins with its auxiliaries and clitics: a | indiqué."""
    at = verb
    while at > 1 and s[at - 1].kind == WORD and s[at - 1].classes & lx.AUXILIARY:
        at -= 1
    return at


def _may_report_backwards(place: Place, verb: int) -> bool:
    """Whether a verb at the end reports what came before: Dass es „schwer“ sei, räumte Vogel ein.

    Plain verbs of saying do; other reporting verbs, and verbs of naming such as "kritisierte", only
    in a German sentence that begins with a conjunction or is in the mood of reported speech.
    """
    s, language = place.view.s, place.view.language
    reported = language.verb_second and (
        s[0].classes & lx.CONJUNCTION or any(t.lower in language.reporting_mood for t in s[:verb])
    )
    reports = lx.STRONG_CUES if reported else lx.SAY
    return bool(s[verb].classes & reports) and s[verb].lower not in ENGLISH_ADDRESSING


def _is_likely_speaker(s: Sequence[Token], phrase: Phrase) -> bool:
    head = s[phrase[1]]
    named = head.kind == CAPITAL or head.classes & (lx.TITLE | lx.SUBJECT)
    return bool(named or s[phrase[0]].classes & lx.DETERMINER)


def _source_of_hiess_es(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the source of "hieß es".

    Die Ernte sei „gut“, auch der Wein wachse, hieß es beim Verband.
    """
    from reader.analysis.attribution.after.verb_second_inversion import phrase_after_reporting_verb
    from reader.analysis.grammar.german.speaking_documents import SAYS_IT

    if s[verb].lower not in SAYS_IT or verb + 3 >= len(s) or s[verb + 1].lower != "es":
        return None
    phrase = phrase_after_reporting_verb(s, verb, known=True)
    return phrase if phrase is not None and phrase[0] > verb + 1 else None


def _clitic_subject(place: Place, start: int) -> Candidate | None:
    """Return the "elle" of "Des fissures « inquiétantes » ont paru, a-t-elle précisé"."""
    s = place.view.s
    for index in place.view.cues:
        if index < start + 3 or not s[index - 1].classes & lx.SUBJECT:
            continue
        led = any(token.text == "," for token in s[index - 3 : index - 1])
        if led and (index + 1 >= len(s) or s[index + 1].kind == POINT):
            return Candidate((index - 1, index - 1), index, "said-x-later", w.SAID_X_LATER, s)
    return None
