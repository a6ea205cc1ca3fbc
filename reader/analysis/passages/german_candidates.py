"""Which candidates of German and Dutch sentences name nobody, or speak of somebody else."""

from collections.abc import Sequence

from reader.analysis.attribution.candidates import RULES_BEFORE, SUBJECT_RULES, Candidate
from reader.analysis.attribution.non_speakers.german_non_speakers import (
    is_denied,
    is_nobody,
    is_owned_thing,
    is_topic,
)
from reader.analysis.grammar.german.announcing_nouns import (
    author_in_relative_clause,
    is_ownerless,
    owner_without_article,
)
from reader.analysis.grammar.german.speaking_documents import SAYS_IT
from reader.analysis.grammar.german.verb_groups import GERMANIC_BY
from reader.analysis.grammar.german.verb_second_naming import (
    is_agentless_passive,
    is_passive_with_words,
    lacks_particle,
)
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_IT, GERMANIC_SHOUTED
from reader.analysis.languages.token import CAPITAL, QUOTED, Token
from reader.analysis.text.tokens import Tokens

_WAS = frozenset({"wurde", "wurden", "werd"})  # of passives, and of what became of somebody
_OBJECT_ARTICLES = frozenset({"den", "dem", "des", "einen", "einem"})
_SHOUTS = GERMANIC_SHOUTED | {"rief", "riefen", "schrie", "schrien"}
_WORDS = ("zitat", "zitate", "satz", "sätze", "spruch", "sprüche", "wort", "worte", "titel")
_OWN = ("ihr", "sein", "mein", "unser")  # beginnings of possessives
_INSCRIPTIONS = frozenset({"aufschrift", "inschrift", "schriftzug", "opschrift"})
_STATEMENTS = (
    "erklärung", "mitteilung", "stellungnahme", "aussendung", "statement", "verklaring",
    "persbericht", "reactie",
)  # fmt: skip
LAUTEN = frozenset({"lautet", "lautete", "luidt", "luidde"})
_CLAUSE_JOINTS = frozenset({",", "und", "doch", "aber"})
IS = frozenset({"ist", "sind", "war", "waren", "sei", "seien", "wäre"})


def says_what_words_are(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase tells what the words are: unvergessliche | Zitate der Vereinsgeschichte."""
    if s[phrase[0]].lower.startswith(_OWN):
        return False  # ihr liebster Satz
    nouns = (token for token in s[phrase[0] : phrase[1] + 1] if token.kind == CAPITAL)
    noun = next(nouns, None)
    return noun is not None and noun.lower.endswith(_WORDS)


def tells_where_words_stood(candidate: Candidate) -> bool:
    """Whether a candidate is the "es" of "hieß es", or a statement: in einer Mitteilung."""
    s, phrase, cue = candidate.sentence, candidate.phrase, candidate.cue
    if cue is None or s[cue].lower not in SAYS_IT or phrase[0] < cue:
        return False
    return s[phrase[1]].lower in GERMANIC_IT or is_plain_statement(s, phrase)


def shouts_quote(candidate: Candidate) -> bool:
    """Whether a verb makes the words those of its subject: Laut Zeugen rief | Vogel „Hurra“.

    The words are its object: not rief Vogel die Polizei, weil „…“; ins Leben gerufen, um „…“.
    """
    s, cue = candidate.sentence, candidate.cue
    if cue is None or s[cue].lower not in _SHOUTS:
        return False
    if cue and s[cue - 1].kind == QUOTED:
        return True  # „…“ gerufen
    after = max(cue, candidate.phrase[1]) + 1
    quote = next((at for at in range(after, len(s)) if s[at].kind == QUOTED), 0)
    named = s[quote - 1].classes & lx.DETERMINER  # rief die „Woche der Lotsen“ ins Leben
    return quote > 0 and not named and not any(map(_parts_clauses, s[after:quote]))


def _parts_clauses(token: Token) -> bool:
    """Whether another clause begins at a token."""
    return token.text == "," or bool(token.classes & lx.CONJUNCTION)


def is_past(candidate: Candidate, others: Sequence[Candidate], mood: frozenset[str]) -> bool:
    """Whether somebody else acts in a later main clause: Vogel lobte den Plan, Tal nannte ihn „…“.

    Not after a verb of saying, which the later clause completes, or in the mood of reported speech.
    """
    s, cue = candidate.sentence, candidate.cue or 0
    if s[cue].classes & lx.SAY:
        return False
    for other in others:
        first, verb = other.phrase[0], other.cue or 0
        new = cue < first < verb and not s[first].classes & lx.SUBJECT
        if new and s[first - 1].lower in _CLAUSE_JOINTS and s[verb].lower not in mood:
            return True
    return False


def is_plain_statement(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is an indefinite statement without an owner: in einer Mitteilung."""
    first, last = phrase
    plain = first == last or (last == first + 1 and s[first].lower in {"einer", "einem", "een"})
    return plain and s[last].lower.endswith(_STATEMENTS)


def names_nobody(candidate: Candidate) -> bool:
    """Whether a candidate is nobody, a thing with a possessive, or not the agent of its verb."""
    s, phrase, cue, rule = candidate.sentence, candidate.phrase, candidate.cue, candidate.rule
    if is_nobody(s, phrase, cue) or is_denied(s, phrase):
        return True
    if rule == "x-verb-before" and is_owned_thing(s, phrase):
        return True
    if rule == "subject" and s[min(phrase[1] + 1, len(s) - 1)].lower in _WAS:
        return True  # Er wurde wegen „…“ angezeigt
    if rule in SUBJECT_RULES and s[phrase[0]].lower in _OBJECT_ARTICLES:
        return True
    quote = next((at for at in range(phrase[1] + 1, len(s)) if s[at].kind == QUOTED), len(s))
    noun = quote - 1 - (s[quote - 1].text == ":")
    if quote < len(s) and s[noun].lower in _INSCRIPTIONS and _has_one_quote(s):
        return True  # Es gab ein Plakat mit der Aufschrift „…“
    if s[phrase[0] - 1].lower not in GERMANIC_BY and is_passive_with_words(s, quote):
        return True
    if rule == "x-colon":
        return any(
            s[at].classes & lx.STRONG_CUES and is_agentless_passive(s, at)
            for at in range(phrase[1] + 1, quote)
        )
    if cue is not None and s[cue].lower.endswith("iert") and s[cue].classes & lx.WEAK:
        return any(token.lower in IS for token in s[phrase[0] : cue])  # Er sei dehydriert
    if cue is None or rule not in RULES_BEFORE:
        return False
    return is_agentless_passive(s, cue) or lacks_particle(s, cue)


def is_topic_before(chosen: Candidate) -> bool:
    """Whether a thing before a quote is only talked about: Die Lösung lautet für Vogel: „…“.

    Not where it reports: Das Urteil sagt: „…“; but: stellt sich, lautet.
    """
    s, phrase, cue = chosen.sentence, chosen.phrase, chosen.cue
    if not is_topic(s, phrase):
        return False
    if cue is not None:
        return chosen.rule in RULES_BEFORE and s[cue].lower in LAUTEN
    quote = next((at for at in range(phrase[1] + 1, len(s)) if s[at].kind == QUOTED), 0)
    verbs = (at for at in range(phrase[1], quote - 1) if s[at].classes & lx.REPORT)
    reports = any(s[at].lower not in LAUTEN and s[at + 1].lower != "sich" for at in verbs)
    return chosen.rule == "x-colon" and not reports


def _has_one_quote(s: Tokens) -> bool:
    return sum(token.kind == QUOTED for token in s) == 1


def with_owner(candidate: Candidate) -> Candidate:
    """Return a candidate with the owner of the words: Das Fazit von Ada Vogel lautete: „…“."""
    s, phrase = candidate.sentence, candidate.phrase
    owner = owner_without_article(s, phrase)
    if owner is None and is_ownerless(s, phrase):
        owner = author_in_relative_clause(s, phrase)
    return candidate.moved_to(owner)
