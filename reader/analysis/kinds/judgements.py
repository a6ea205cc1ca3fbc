"""Whether a fragment after a verb that is not a reporting verb is a quote or a term.

Compare "El gremio teme «recortes», se siente «sola»" with "La banda ensaya «valses lentos»". Bare
nouns after a plain verb are a term. Words that begin like a clause, that follow a copula, or that
are the object of a verb of thinking, feeling or wanting, are a quote from the subject.
"""

from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTIONS
from reader.analysis.languages.function_words import ROMANCE_THAT
from reader.analysis.languages.token import WORD, Token

_MENTAL_STEMS = tuple(
    lx.words("""
aanhal accus acha acho acus advierte aleg allèg aplaud applaud apprez appréc apreci attend avvert
belo bepleit betreur certific chied conf consid craig crain culp demand denun deplor dénon déplor
eist elog encontr encuentr esig espera estim evoc exig fida fían giudic hoop hopen inqui invoc
invoq juge juzg lament loda loue pide pidi plaud pleit preoc preten prevé prevê promess promet
prév quer quier receia reclam redout regret rekent réclam salu sent sient sint sospech sospett
soupç spera stim suspeit teme temi temo temí trouv trova valor vede vedo veen vejo veía vind voel
voient voit vond voorz vorreb voudr voul voyait vrag vrees vroeg vuol wilde willen zien ziet évoqu
""")
)
"""Stems of verbs of thinking, feeling and wanting."""
_SHORT_MENTAL_VERBS = frozenset({"ve", "ven", "via", "vê", "wil", "wou", "zag"})
_CLITICS_AND_NEGATIONS = frozenset({
    "se", "si", "s'", "lo", "la", "li", "los", "las", "le", "les", "l'", "zich", "sich",
    "no", "non", "não", "ne", "n'", "niet",
})  # fmt: skip
"""Reflexive and object clitics before verbs of being and finding, and negations."""
_IS = frozenset(
    {"es", "est", "è", "é", "is", "son", "sont", "sono", "são", "zijn", "estaba", "era"}
)
_WITH = frozenset({"con", "avec", "com", "met"})  # con «respeto»
_FUNCTION_WORDS = (
    lx.DETERMINER
    | lx.PREPOSITION
    | lx.CONJUNCTION
    | lx.AUXILIARY
    | lx.SUBJECT
    | lx.FIRST
    | lx.OBJECT
)
_INFINITIVES = ("ar", "er", "ir", "are", "ere", "ire", "dre", "tre")
_SHORTEST_VERB = 6  # letters
_LONG_FRAGMENT = 6  # words from which on a fragment is too long for a term


def is_judgement(place: Place, chosen: Candidate, body: str) -> bool:
    """Whether the fragment `body` is a quote from the subject before it.

    Args:
        place: The position of the fragment.
        chosen: The subject, as the candidate for the speaker.
        body: The words between the marks.
    """
    words = body.lower().replace("’", "'").split()
    s, at = place.view.s, place.at
    if not words or not body.strip()[:1].islower() or s[at - 1].lower in CONTRACTIONS:
        return False
    if place.words >= _LONG_FRAGMENT or _opens_clause(place, words[0]):
        return True
    after_verb = chosen.phrase[1] + 2
    if after_verb < at and s[after_verb].lower in ROMANCE_THAT:
        return True  # Ada Prado elencou que o cais “cede”
    if place.words == 1 and s[at - 1].lower in _WITH:
        return True
    return any(_introduces_judgement(token) for token in s[chosen.phrase[1] + 1 : at])


def _opens_clause(place: Place, first: str) -> bool:
    """Whether the first word of a fragment is a function word or an infinitive."""
    if len(first) >= _SHORTEST_VERB and first.endswith(_INFINITIVES):
        return True  # analisar o caso
    elided = first[:2] in {"l'", "d'", "n'", "s'"} or first[:3] in {"un'", "qu'"}
    return elided or bool(place.view.language.classes.get(first, 0) & _FUNCTION_WORDS)


def _introduces_judgement(token: Token) -> bool:
    """Whether a word before the fragment is a copula, clitic, negation or verb of thinking."""
    if (
        token.lower in _CLITICS_AND_NEGATIONS
        or token.lower in _IS
        or token.lower in _SHORT_MENTAL_VERBS
    ):
        return True
    return token.kind == WORD and token.lower.startswith(_MENTAL_STEMS)
