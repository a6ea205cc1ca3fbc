"""Whether a German verb reports the clause next to it: gibt … zu; not: gibt es."""

from collections.abc import Sequence

from reader.analysis.attribution.non_speakers.german_non_speakers import is_nobody
from reader.analysis.grammar.german.speaking_documents import SAYS_IT
from reader.analysis.grammar.german.verb_groups import is_clause_final
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import POINT, QUOTED, WORD, Token
from reader.analysis.passages.reports.german_reports import is_law
from reader.text.word_sets import word_set

_SEPARABLE_VERBS = word_set("""
gibt gab gaben führt führte führten legt legte legten hebt hob hoben drückt drückte hakt hakte
stellt stellte stellten weist wies räumt räumte räumten wandte wendet fügt fügte fügten teilt teilte
teilten kündigt kündigte hält hielt hielten fuhr fasste wirft warf warfen
""")
"""These report only with their particle: gab zu, führte aus, wies darauf hin."""
_PARTICLES = word_set("""
an aus bekannt bei ein entgegen fest fort heraus hervor hin hinzu klar kund mit nach vor wider
zurück zusammen dar
""")
_AFTER_ZU = frozenset({"bedenken", "protokoll", "verstehen", "erkennen"})  # gab zu bedenken
_SPEAKS = frozenset({"spricht", "sprach", "sprechen", "sprachen"})
_DAFUER = frozenset({"dafür", "dagegen"})
_FOCUS = frozenset({"nur", "erst", "auch", "selbst", "gerade", "aber", "doch", "und", "denn"})
_OPEN = frozenset({"offen", "nicht"})
_SINCE = frozenset({"seit", "während", "bis", "ehe"})
_QUESTION_WORDS = frozenset(
    {"was", "wer", "wo", "wie", "ob", "warum", "wann", "und", "aber", "oder", "denn"}
)


def reports_clause(
    s: Sequence[Token], phrase: Phrase, cue: int, language: Language, *, rule: str, that: int
) -> bool:
    """Whether the verb at `cue` with the subject `phrase` reports a clause.

    Args:
        s: The sentence.
        phrase: The possible speaker.
        cue: Token index of the verb.
        language: The language, German or Dutch.
        rule: The rule that found the clause, "indirect-…".
        that: Token index of the first word of the clause.
    """
    verb = s[cue].lower
    if language.nouns_capitalised and is_law(s, phrase):
        return False
    if rule == "indirect-infinitive":
        return not is_nobody(s, phrase, cue)
    if is_nobody(s, phrase, cue) or (verb in _SEPARABLE_VERBS and not _has_particle(s, cue)):
        return False
    if phrase[0] > cue and any(token.text == "," for token in s[cue + 1 : phrase[0]]):
        return False  # steht geschrieben, die Stadt sei arm
    if verb in SAYS_IT and phrase == (1, 1) and cue == len(("Wie", "es")) and s[1].lower == "es":
        return False  # Wie es heißt, sei die Stadt arm; but: Wie es weiter hieß, sei sie arm
    if s[cue - 1].lower == "zu" and verb.endswith("n"):
        return False  # zu verdeutlichen, dass
    if rule == "indirect-that":
        return _introduces_clause(s, cue, that - 1)
    if rule != "indirect-before":
        return True
    return not _is_left_open(s, cue) and not _is_adverbial(s, cue - 1, language)


def _introduces_clause(s: Sequence[Token], cue: int, that: int) -> bool:
    """Whether the clause of the verb introduces "dass" at `that` as a report, not an explanation.

    Explanations are: Gender Mainstreaming heißt, dass …; vieles spricht dafür, dass …
    """
    verb = s[cue].lower
    if verb in SAYS_IT and s[cue + 1].lower != "es":
        return s[cue - 1].lower == "es"
    if verb in _SPEAKS and any(token.lower in _DAFUER for token in s[cue:that]):
        return False
    between = s[cue + 1 : that]
    return not is_clause_final(s, cue) or all(
        t.text == "," or t.classes & lx.AUXILIARY for t in between
    )


def _has_particle(s: Sequence[Token], verb: int) -> bool:
    """Whether the verb's separable particle is there: gab gestern zu, zu bedenken; bekannt gab."""
    if s[verb - 1].lower == "bekannt":
        return True
    for at in range(verb + 1, len(s)):
        token = s[at]
        ends = at + 1 == len(s) or s[at + 1].kind in (POINT, QUOTED)
        if token.lower == "zu" and (ends or s[at + 1].lower in _AFTER_ZU):
            return True
        if token.lower in _PARTICLES and ends:
            return True
        if token.kind == QUOTED or token.text in (":", ";"):
            return False
    return False


def _is_left_open(s: Sequence[Token], cue: int) -> bool:
    """Whether a question before its verb gets no answer: Ob er kommt, | ließ Vogel offen."""
    if s[0].lower not in _QUESTION_WORDS or s[cue - 1].text != ",":
        return False
    return any(token.lower in _OPEN for token in s[cue + 1 :])


def _is_adverbial(s: Sequence[Token], end: int, language: Language) -> bool:
    """Whether the words before the verb are an adverbial: Wenn der Antrag gestellt ist, erklärt ….

    A reported clause is a main clause or in the mood of reported speech.
    """
    if any(token.lower in language.reporting_mood for token in s[:end]):
        return False
    at = 0
    while at < end and s[at].lower in _FOCUS:
        at += 1
    commas = [i for i in range(at, end) if s[i].text == ","]
    if s[at].lower in _SINCE and not commas and s[end - 1].kind == WORD:
        return True  # Seit der Kran steht, träumen viele
    if s[at].classes & lx.CONJUNCTION and s[at].lower not in _QUESTION_WORDS:
        return not commas
    if not s[at].classes & lx.PREPOSITION or len(commas) != 1:
        return False
    acts = any(t.kind == WORD and t.classes & lx.FINITE for t in s[at : commas[0]])
    inner = s[commas[0] + 1]
    infinitive = end >= 2 and s[end - 2].lower == "zu"
    return not acts and (infinitive or bool(inner.classes & lx.CONJUNCTION))
