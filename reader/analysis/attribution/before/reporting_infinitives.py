"""Infinitives that report a quote: volvió a decir que «…», per ricordare che «…»."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.phrases.acting_phrases import names_somebody
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.phrases.speaking_nouns import opens_speaker
from reader.analysis.grammar.romance.adverbials import INFINITIVE_AUXILIARIES
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_FOR, ROMANCE_ITSELF, ROMANCE_THAT
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_IRREGULAR = frozenset({"decir", "dire", "dizer"})
_FINITE_ENDINGS = (  # endings of infinitives, and those of their finite forms in the word lists
    ("are", ("a", "ò")),
    ("ere", ("e",)),
    ("ire", ("isce", "e")),
    ("ar", ("ó", "a", "ou")),
    ("er", ("ió", "e", "eu", "le")),
    ("ir", ("ió", "e", "iu")),
    ("re", ("", "t")),
)
_GERUNDS = {  # endings of gerunds, and those of their infinitives
    "ando": ("ar", "are"), "iendo": ("er", "ir"), "endo": ("er", "ere", "ire"), "indo": ("ir",),
    "ant": ("er", "ir", "re"),
}  # fmt: skip
_LONGEST_GERUND = len("iendoselas")
_CLITICS = word_set("""
lo la los las le les li gli ne se si me mi te ti nos os ci vi selo sela selos selas glielo gliela
-o -a -os -as -lhe -lhes -se -me -te -nos
""") | {""}
_LINKS = ROMANCE_THAT | ROMANCE_ITSELF  # perguntar se
_OPENING = 5  # tokens from the start to the infinitive: Subito dopo aver detto
_REACH = 14  # tokens between the infinitive and the quote


def is_reporting_infinitive(lower: str, language: Language, classes: int = lx.REPORT) -> bool:
    """Whether a lower-case word is the infinitive of a reporting verb: insistir, ricordare.

    Or of a verb of other `classes`.
    """
    if lower in _IRREGULAR:
        return True
    for ending, finite in _FINITE_ENDINGS:
        if lower.endswith(ending):
            stem = lower.removesuffix(ending)
            if any(language.classes.get(stem + end, 0) & classes for end in finite):
                return True
    return False


def subject_of_infinitive(view: SentenceView, first: int, quote: int) -> tuple[Phrase, int] | None:
    """Return the subject of an infinitive that reports the quote, and the infinitive; else None.

    The quote follows it at once, or after "que" or a colon; `first` is the token from which it is
    searched. A finite reporting verb before it decides, unless the infinitive tells a purpose.
    """
    s = view.s
    infinitive = _infinitive_before(view, first, quote)
    if infinitive < 0:
        return None
    if infinitive > first and (beside := _subject_beside(s, infinitive)) is not None:
        return beside, infinitive
    main = view.main
    if main is None or main[1] >= infinitive or main[0] < first:
        return None
    aims = any(token.lower in ROMANCE_FOR for token in s[infinitive - 2 : infinitive])
    if not aims and any(main[1] < cue < infinitive for cue in view.cues):
        return None
    return main, infinitive


def _subject_beside(s: Sequence[Token], infinitive: int) -> Phrase | None:
    """Return the X of the Portuguese "com X a garantir que «…»", an infinitive with its subject."""
    if infinitive < 3 or s[infinitive - 1].lower != "a":
        return None
    phrase = phrase_before(s, infinitive - 2)
    led = phrase is not None and phrase[0] > 0 and s[phrase[0] - 1].lower == "com"
    return phrase if led and phrase is not None and names_somebody(s, phrase) else None


def subject_after_infinitive(view: SentenceView, quote: int) -> tuple[Phrase, int] | None:
    """Return the X of "Tras asegurar que era «…», X se fue", "Qualifiant cela de « … », X".

    A gerund, or an infinitive after a preposition, opens the sentence, and the main clause follows
    the quote. The second value is the verb.
    """
    s = view.s
    if _is_reporting_gerund(s[0], view.language):
        return _subject_after_gerund(s, quote)
    if not s[0].classes & (lx.PREPOSITION | lx.LEAD) or quote < 2:
        return None
    verb = next((at for at in range(1, min(_OPENING, quote)) if _reports(view, at)), 0)
    if not verb:
        return None
    main = main_subject(s, across_quotes=True)
    return (main, verb) if main is not None and main[0] > quote else None


def _reports(view: SentenceView, at: int) -> bool:
    """Whether an infinitive at a token reports, or a participle after its auxiliary: aver detto."""
    s = view.s
    infinitive = is_reporting_infinitive(s[at].lower, view.language, lx.STRONG_CUES)
    if infinitive and s[at].kind == WORD:
        return True
    return bool(s[at].classes & lx.REPORT) and s[at - 1].lower in INFINITIVE_AUXILIARIES


def _subject_after_gerund(s: Sequence[Token], quote: int) -> tuple[Phrase, int] | None:
    """Return who is named behind the comma that ends the clause of an opening gerund."""
    if any(token.text == "," for token in s[:quote]):
        return None
    reach = range(quote + 1, min(quote + _REACH, len(s) - 1))
    comma = next((at for at in reach if s[at].text == ","), 0)
    phrase = phrase_after(s, comma + 1) if comma and opens_speaker(s[comma + 1]) else None
    return (phrase, 0) if phrase is not None and names_somebody(s, phrase) else None


def _is_reporting_gerund(token: Token, language: Language) -> bool:
    """Whether a word that opens a sentence is the gerund of a reporting verb: Calificándolo de."""
    if token.classes & lx.PARTICIPLE and token.classes & lx.STRONG_CUES:
        return True
    lower = token.lower.replace("á", "a").replace("é", "e")
    end = next((end for end in _GERUNDS if end in lower[-_LONGEST_GERUND:]), "")
    stem, _, clitic = lower.rpartition(end) if end else ("", "", "")
    return clitic in _CLITICS and any(
        is_reporting_infinitive(stem + ending, language, lx.STRONG_CUES)
        for ending in _GERUNDS.get(end, ())
    )


def _infinitive_before(view: SentenceView, first: int, quote: int) -> int:
    """Return the infinitive that governs the quote; -1 if there is none."""
    s = view.s
    for at in range(quote - 1, max(first, quote - _REACH), -1):
        token = s[at]
        if token.kind == QUOTED or at in view.cues or (token.kind == POINT and at < quote - 1):
            return -1
        governs = at == quote - 1 or s[at + 1].lower in _LINKS or s[at + 1].text == ":"
        if governs and token.kind == WORD and is_reporting_infinitive(token.lower, view.language):
            return at
    return -1
