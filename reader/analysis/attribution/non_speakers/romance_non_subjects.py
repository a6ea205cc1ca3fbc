"""Romance phrases beside a verb that are not its subject: se dice que, ha negado el robo."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, mention_somebody
from reader.analysis.grammar.romance.romance_sources import CLITICS, PARTICIPLES
from reader.analysis.grammar.romance.unnamed_subjects import is_governed_by_preposition
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY, OF
from reader.analysis.languages.function_words import (
    FRENCH_MADE,
    FRENCH_MAKES,
    ROMANCE_ASKING,
    ROMANCE_BEEN,
    ROMANCE_IMPERSONAL,
    ROMANCE_POSSESSIVES,
    ROMANCE_THAT,
    ROMANCE_THIS,
)
from reader.analysis.languages.token import CAPITAL, QUOTED, WORD, Token
from reader.analysis.persons.relatives import is_relation
from reader.text.word_sets import word_set

# selon les cas: nouns after which "selon" means "depending on"
_VARIABLE_NOUNS = word_set("""
domaine domaines cas pays région régions année années besoin besoins critère critères âge âges goût
goûts moyens modalités règle règles type types période périodes secteur secteurs zone zones niveau
niveaux forme formes saison saisons circonstances humeur
caso casos país países región regiones año años necesidad necesidades criterio criterios edad edades
tipo tipos período períodos sector sectores zona zonas nivel niveles forma formas temporada época
casi paese paesi regione regioni anno anni esigenza esigenze criteri età gusti periodo periodi
settore settori livello livelli stagione stagioni
região regiões ano anos idade idades setor setores nível níveis
""")
_VIEWS = (  # endings of nouns for views and accounts
    "visión", "versión", "opinión", "ración", "criterio", "relato", "análisis", "analyse",
    "version", "opinion", "lecture", "versione", "opinione", "racconto", "visione", "analisi",
    "versão", "visão", "opinião", "avaliação", "análise",
)  # fmt: skip
_BE = word_set("""
est sont était étaient été serait fut soit
es son era fue fueron sido sea serán fuera
è sono stato stata stati state sia venne viene
é são foi foram eram seja será
""")
_SELF = frozenset({"s'", "se", "si", "me", "m'"})
_WHEN = frozenset({"cuando", "quand", "lorsque", "lorsqu'", "quando"})
_CAUSES = frozenset({"provoca", "provoque", "provocó", "provocou"})
_COMMENT_FORMS = frozenset(
    {"particulier", "effet", "outre", "général", "revanche", "somme", "particular"}
)


def is_no_subject(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the verb at `cue` has no subject that speaks, or reports no words."""
    first, last, verb = s[phrase[0]], s[phrase[1]], s[cue]
    if _is_topic_before_comma(s, phrase, cue) or _asks_before_answer(s, phrase, cue):
        return True
    if first.lower in ROMANCE_POSSESSIVES and phrase[0] == cue + 1 and _is_thing(s, phrase):
        return True  # expresó | su deseo
    if verb.lower in _CAUSES and _is_thing(s, phrase):
        return True  # Il cambio provoca la protesta
    if _is_object_before_gerund(s, phrase, cue) or _is_object(s, phrase, cue):
        return True  # ha negado | el robo, asegurando que
    if _is_object_of_sentence(s, phrase, cue):
        return True
    impersonal = verb.classes & lx.SAY and s[cue - 1].lower in ROMANCE_IMPERSONAL and cue
    if impersonal and phrase[0] != cue + 1 and not _is_reflexive(s, phrase, cue):
        return True  # se dice que, si dice che; but: se rappelle une habitante
    if verb.classes & lx.NAME and phrase[1] < cue and is_naming_passive(s, cue):
        return True
    if (
        first.lower in ROMANCE_THIS
        and verb.classes & lx.WEAK
        and last.kind == WORD
        and not last.classes
    ):
        return True  # Ce dispositif prévoit « … »
    if (
        verb.classes & lx.ACCORDING
        and first.lower in ROMANCE_POSSESSIVES
        and last.lower.endswith(_VIEWS)
    ):
        return True  # según su visión: the view of the speaker
    if verb.classes & lx.ACCORDING and last.lower in _VARIABLE_NOUNS:
        return all(t.kind == WORD for t in s[phrase[0] : phrase[1] + 1])
    if is_been(s, cue - 1) and s[phrase[0] - 1].lower not in BY:
        return True  # il a été constaté; but: a été jugé « … » par X
    return _is_no_report(s, cue)


def is_been(s: Sequence[Token], at: int) -> bool:
    """Whether a word is "been", and not the state, as in "il capo dello Stato"."""
    return s[at].lower in ROMANCE_BEEN and not (at and s[at - 1].lower in OF)


def _is_object(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a thing between a verb that needs an object and a gerund is that object."""
    first, last = phrase
    if s[cue].classes & lx.SAY or first != cue + 1 or last + 2 >= len(s) or s[last + 1].text != ",":
        return False
    if not s[last + 2].classes & lx.PARTICIPLE or s[last + 2].lower.endswith(PARTICIPLES):
        return False
    thing = last > first and not mention_somebody(s[first : last + 1])
    return thing and bool(s[first].classes & lx.DETERMINER)


def _is_object_of_sentence(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a thing after a verb that reports no clause is its object: Destacó | la tarea de X.

    But: Recuerda | la nota del ministro que; Lo confirma | la dueña del bar.
    """
    first, last = phrase
    follows = first == cue + 1 and s[cue].classes & lx.STRONG_CUES
    if not follows or not s[first].classes & lx.DETERMINER or _is_inverted_clause(s, cue):
        return False
    following = s[min(last + 1, len(s) - 1)]
    if following.lower in ROMANCE_THAT or following.text == ":":
        return False
    if following.text == "," and not s[0].classes & (lx.LEAD | lx.PREPOSITION):
        return False  # Ce geste, note | l'article, a rendu
    ends = (at for at in range(first + 1, last) if s[at].lower in OF)
    end = next(ends, last + 1)
    return end > first + 1 and _is_thing(s, (first, end - 1))


def _is_inverted_clause(s: Sequence[Token], cue: int) -> bool:
    """Whether the verb at `cue` may have its subject behind it: «…», destaca X; Llueve, explica X.

    A comma that ends an adverbial does not tell so: Ayer, destacó X.
    """
    before = s[cue - 1] if cue else None
    if before and before.text == ",":
        adverbial = s[0].classes & (lx.LEAD | lx.PREPOSITION)
        if not adverbial or any(token.classes & (lx.REPORT | lx.VERB) for token in s[:cue]):
            return True
    return any(token.kind == QUOTED for token in s[:cue])


def _is_thing(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase has no name, role or relation."""
    words = s[phrase[0] : phrase[1] + 1]
    return not any(t.kind == CAPITAL or can_speak(t) or is_relation(t) for t in words)


def _is_object_before_gerund(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the phrase before a comma and a gerund is the object of the main verb."""
    first, last = phrase
    if not s[cue].classes & lx.PARTICIPLE or cue != last + 2 or s[last + 1].text != ",":
        return False
    verb = s[first - 1]
    finite = verb.classes & (lx.REPORT | lx.NAME | lx.VERB) or verb.lower.endswith(PARTICIPLES)
    return first > 1 and verb.kind == WORD and bool(finite) and s[last].kind == WORD


def _asks_before_answer(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether somebody only asks what is then answered: Cuando Poe le preguntó, se volvió: «…»."""
    if not phrase[0] or s[phrase[0] - 1].lower not in _WHEN or not _asks(s[cue].lower):
        return False
    quote = next((at for at in range(cue, len(s)) if s[at].kind == QUOTED), 0)
    return quote > 0 and s[quote - 1].text == ":" and any(t.text == "," for t in s[cue:quote])


def _asks(verb: str) -> bool:
    """Whether a Romance verb asks: preguntó, demande, ha chiesto, perguntaram."""
    return verb.startswith(ROMANCE_ASKING)


def _is_topic_before_comma(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a comma separates the first phrase of a sentence from the verb: it is its topic.

    La multa, confesaba entre risas, la pagó «a plazos»; Omicidio di via Carso, parla la sorella.
    """
    comma = phrase[1] + 1
    if phrase[0] or comma >= cue or s[comma].text != ",":
        return False
    if not all(token.classes & lx.AUXILIARY for token in s[comma + 1 : cue]):
        return False
    words = s[: phrase[1] + 1]
    named = len(words) > 1 and all(t.kind == CAPITAL or t.classes & lx.PARTICLE for t in words)
    return not named and not any(can_speak(token) or token.classes & lx.SUBJECT for token in words)


def _is_reflexive(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether the verb is reflexive: Le maire se dit « surpris », si dice «stanco»."""
    following = s[min(cue + 1, len(s) - 1)]
    if following.lower in ROMANCE_THAT or is_governed_by_preposition(s, phrase[0]):
        return False
    return phrase[1] == cue - 2 or s[cue - 2].text == ","


def is_naming_passive(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb of naming is passive: est accusé de « … », …, accusée de « … »."""
    before = s[verb - 1].classes & (lx.AUXILIARY | lx.OBJECT | lx.SUBJECT)
    bare = s[verb].lower.endswith(PARTICIPLES) and not before and s[verb - 1].lower not in CLITICS
    return bare or _is_agentless_passive(s, verb)


def _is_agentless_passive(s: Sequence[Token], cue: int) -> bool:
    """Whether a verb is a passive without an agent: est accusé de « … »."""
    at = cue - 1
    while at > 0 and s[at].kind == WORD and s[at].classes & lx.AUXILIARY and s[at].lower not in _BE:
        at -= 1
    if at < 1 or s[at].lower not in _BE or s[at - 1].lower in _SELF:
        return False
    return not any(token.lower in BY for token in s[cue + 1 :])


def _is_no_report(s: Sequence[Token], cue: int) -> bool:
    """Whether a cue is not used as a reporting verb here: se fait par, un œil critique sur."""
    verb = s[cue].lower
    after = s[min(cue + 1, len(s) - 1)]
    if verb in FRENCH_MAKES:
        return s[cue - 1].kind == WORD and after.lower not in FRENCH_MADE
    if verb == "critique":
        return bool(after.classes & lx.PREPOSITION)
    if verb in {"dite", "dites"}:
        return s[cue - 1].kind == WORD and not s[cue - 1].classes & lx.AUXILIARY
    return verb in _COMMENT_FORMS
