"""What only German and Dutch report without marks: Laut Vogel ist …; sagte am Montag, sie sei …."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.reported_mood import has_mood
from reader.analysis.grammar.german.actors import head_words
from reader.analysis.grammar.german.unlisted_verbs import may_be_verb
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_IT, GERMANIC_THAT
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_VERBS = lx.FULL_VERB & ~lx.WEAK
_SHOWS = frozenset({"zeigt", "zeigte", "zeigten", "zeigen"})
_FINITE = lx.FULL_VERB | lx.AUXILIARY
_AND = frozenset({"und", "oder", "en", "of"})
_UNOWNED = (
    "angaben", "aussagen", "berichten", "erkenntnissen", "gerüchten", "informationen", "quellen",
    "schätzungen", "studien", "umfragen", "berechnungen", "statistiken", "prognosen",
)  # fmt: skip
"""Ends of German nouns for what is said, of nobody if nobody follows: Medienberichten zufolge."""
_LAWS = (
    "vertrag", "gesetz", "gesetzbuch", "regeln", "regelwerk", "paragraf", "paragraph", "kodex",
    "satzung", "verfassung", "verordnung",
)  # fmt: skip
_RULES = (
    *_LAWS,
    "plan", "kalender", "tarif", "tabelle", "umfrage", "tafel", "statistik", "anzeige", "karte",
    "liste", "artikel", "register", "lexikon", "legende", "tacho", "etikett", "modell", "budget",
    "etat", "index", "barometer", "radar", "planung", "messung", "messungen", "zählung",
    "obduktion",
)  # fmt: skip
"""Ends of German nouns for what nobody says, although it is so by it: laut Vertrag, laut Plan."""
_WISHES = frozenset({"willen", "plänen", "idee", "vorstellung", "vorstellungen"})
_EVENTS = word_set("urteil ankündigung mitteilung meldung meldungen bericht berichten aussage")
_TOLD = frozenset({"soll", "sollen", "sei", "seien", "habe"})  # nach dem Bericht von Vogel | soll
_DEFINITE = frozenset({"dem", "der", "den"})
_SEEN = ("bilder", "videos", "aufnahmen", "fotos", "akten", "unterlagen")
_NOUN_REACH = 3  # tokens from the noun of a source to its owner
_NAMES_LIKE_RULES = frozenset({"kaplan"})
_LONGEST_ASIDE = 10  # tokens
_SOURCE_ENDS = frozenset({")", "zufolge"})
_SOURCE_REACH = 6  # tokens from a source to the verb behind it: vom Amt für Brücken
_MOOD_REACH = 14  # tokens from a verb to the comma before its report


def judged_words(
    s: Tokens, cue: int, phrase: Phrase, mood: frozenset[str]
) -> tuple[int, int, str] | None:
    """Return the report beside a German verb that judges: kritisierte Vogel, das Amt habe ….

    It is given as its first token, the token behind it, and the rule.
    """
    if not s[cue].classes & lx.NAME or s[cue].classes & lx.PARTICIPLE:
        return None
    if phrase[0] == cue + 1 and s[cue - 1].text == ",":
        return (0, cue - 1, "indirect-before") if has_mood(s[: cue - 1], mood) else None
    clause = clause_in_mood(s, cue, phrase, mood)
    return (clause, len(s), "indirect-said") if clause else None


def clause_in_mood(s: Sequence[Token], cue: int, phrase: Phrase, mood: frozenset[str]) -> int:
    """Return where a main clause in the mood of reported speech begins behind a verb, or 0.

    Whoever speaks or is told and the day may stand before it: sagte Vogel der „Abendpost“ am
    Montag, | die Brücke sei alt. Not a relative clause: sagte Vogel, die alt sei, ….
    """
    reach = range(cue + 1, min(len(s) - 1, cue + _MOOD_REACH))
    comma = next((at for at in reach if s[at].kind == POINT or s[at].classes & lx.FULL_VERB), 0)
    first = comma + 1
    if not comma or s[comma].text != "," or s[phrase[0]].lower in GERMANIC_IT:
        return 0  # Bisher hieß es, die Brücke sei alt
    if s[first].classes & lx.CONJUNCTION or s[first].lower == "da":
        return 0
    named = s[cue - 1].kind == CAPITAL and not s[cue - 1].classes & lx.TEMPORAL
    if phrase[0] > cue > 1 and named and not any(t.classes & lx.PREPOSITION for t in s[:cue]):
        return 0  # Die Anklage wirft | Vogel vor, er sei ein Dieb
    end = next((at for at in range(first, len(s)) if s[at].kind == POINT), len(s))
    verb = next((at for at in range(first, end) if has_mood(s[at : at + 1], mood)), 0)
    final = (verb + 1 == end or s[verb + 1].lower in _AND) if verb else True
    return first if verb > first and not (final and not s[first].classes & lx.SUBJECT) else 0


def may_lead_far(s: Sequence[Token], cue: int) -> bool:
    """Whether a verb may report a "dass" far behind it: sagte der Leiter des Amts in Lipa, | dass.

    Not where others act or are quoted between: sagte, er habe ergeben, dass; zeigte sich überrascht
    von der Nachricht, dass.
    """
    that = next((at for at in range(cue + 1, len(s)) if s[at].lower in GERMANIC_THAT), 0)
    if not that or s[that - 1].text != "," or s[cue].lower in _SHOWS:
        return False
    between = s[cue + 1 : that]
    if sum(token.kind == QUOTED for token in between) > 1 or may_be_verb(s[that - 2]):
        return False
    return not any(t.kind == WORD and t.classes & _VERBS for t in between)


def verb_behind_aside(s: Sequence[Token], first: int) -> int:
    """Return the verb behind an aside in a sentence with a source: Laut Vogel, die …, | ist …."""
    reach = range(first, min(len(s) - 1, first + _LONGEST_ASIDE))
    comma = next((at for at in reach if s[at].kind == POINT), 0)
    verb = comma + 1
    return verb if comma and s[comma].text == "," and s[verb].classes & _FINITE else 0


def source_opens_report(s: Sequence[Token], at: int, phrase: Phrase, language: Language) -> bool:
    """Whether a sentence that somebody as the source opens is a report: Laut Vogel ist ….

    Not what is so by a rule, a number or a wish: Laut Vertrag ist …; Nach dem Willen von Vogel ….

    Args:
        s: The sentence.
        at: Token index of the word that makes `phrase` a source.
        phrase: The source.
        language: The language, German or Dutch.
    """
    if is_no_voice(s, phrase, language):
        return False
    return _verb_follows(s, max(at, phrase[1]) + 1)


def is_no_voice(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a source tells what is so by a wish or a rule, or is said by nobody.

    Or when it is so: nach der Meldung des Amts; nach Ansicht der Bilder.
    """
    for at in range(max(0, phrase[0] - _NOUN_REACH), phrase[0]):
        noun = s[at].lower
        after = at > 1 and s[at - 2].lower == "nach" and s[at - 1].lower in _DEFINITE
        told = s[min(phrase[1] + 1, len(s) - 1)].lower in _TOLD
        if noun in _WISHES or (noun in _EVENTS and after and not told):
            return True
        if noun == "ansicht" and s[phrase[1]].lower.endswith(_SEEN):
            return True
    return language.nouns_capitalised and _is_nobody(s, phrase)


def is_law(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a subject only rules what is to be: Das Gesetz | verlangt, die Brücke zu sperren."""
    return head_words(s, phrase)[-1].lower.endswith(_LAWS)


def _is_nobody(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a German source is no voice: laut einer Umfrage, Medienberichten zufolge."""
    noun = head_words(s, phrase)[-1].lower
    return noun.endswith(_UNOWNED) or (noun.endswith(_RULES) and noun not in _NAMES_LIKE_RULES)


def _verb_follows(s: Sequence[Token], first: int) -> bool:
    """Whether a German or Dutch sentence goes on from its source: Laut Vogel | ist die Brücke alt.

    Where the source belongs may stand before the verb: Laut Ada Vogel vom Amt | ist ….
    """
    for before, token in zip(s[first - 1 :], s[first : first + _SOURCE_REACH], strict=False):
        if token.text in ("(", ")") or before.text == "(":
            continue  # Laut dem Verband der Wirte (VDW) ist …
        if token.kind == WORD and token.classes & _FINITE and not token.classes & lx.PARTICIPLE:
            return True
        if token.kind != CAPITAL and not token.classes & (lx.PREPOSITION | lx.DETERMINER):
            source_ends = before.kind == CAPITAL or before.lower in _SOURCE_ENDS
            return source_ends and s[-1].text == "." and may_be_verb(token)
    return False
