"""Noun phrases outside English whose head can speak: an institution, a role, a group of people.

The head is the noun after the determiner, whatever follows it: "la misión | de observadores",
"le patronat", "de directie", "gli analisti". The same rule serves all these languages.
"""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import PEOPLE_NOUNS, can_speak, mention_somebody
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import ROMANCE_WHO_OR_THAT
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

_ADJECTIVES_TOO = word_set("""
dirigeant dirigeante enseignant enseignante exploitant exploitante industriel militaire militant
militante parlementaire pilote républicain républicaine salarié salariée scientifique socialiste
soignant soignante sportif sportive universitaire écologiste científica científico docente militar
músico parlamentaria parlamentario sanitaria sanitario trabajador trabajadora legale operaia operaio
parlamentare parlamentar policial trabalhador trabalhadora técnica técnico tecnico
""")  # mean a person behind the article only: le scientifique; not: la recherche scientifique
COMPLEMENT_LINKS = OF | word_set("per pour para por van voor en of von vom der")
_CHARGED = (  # beginnings of offices whose field follows "to"
    "adjoint", "délégué", "ministre", "secrétaire", "assessor", "sottosegretari", "delegat",
)  # fmt: skip
_RELATIONAL_ENDINGS = (  # endings of adjectives after a noun
    "al", "ale", "ali", "ales", "ais", "aux", "el", "elle", "ico", "ica", "ici", "icas", "icos",
    "ique", "iques", "ivo", "iva", "ario", "aria", "aire", "aires", "ense", "enses", "ana", "ano",
    "ani", "ária", "ário", "ante", "antes", "adverse", "adverso",
)  # fmt: skip
ATTRIBUTES = word_set("""
ancien ancienne premier première jeune primer primera joven primo prima giovane primeiro primeira
jovem nouveau nuevo nuovo novo vieux viejo vecchio velho grand gran grande célebre celebre famoso
""")
"""Words before the noun of a role: l' | ancien | président, il | giovane | poeta."""
_HEAD_REACH = 3  # tokens from the determiner to the head
_LONGEST = 14  # tokens
_LONGEST_ASIDE = 14  # tokens between commas
_AND = frozenset({"y", "e", "et", "en"})
_THIS = word_set("ce cette ces este esta estos estas estes quest' questi queste")
_LATTER = word_set("""
dernier dernière derniers dernières último última últimos últimas ultimo ultima ultimi ultime
""")
_CLITICS = frozenset(
    {"lo", "la", "li", "le", "les", "los", "las", "l'", "o", "a", "os", "as", "gli", "ne", "n'"}
)


def head_of(s: Sentence, first: int) -> int:
    """Return the head noun, if it can speak, of the phrase that begins at `first`; else -1."""
    start = first + bool(s[first].classes & lx.DETERMINER)
    if start == first and s[first].lower not in PEOPLE_NOUNS:
        return -1  # a role without an article precedes a name
    for at in range(start, min(start + _HEAD_REACH, len(s))):
        token = s[at]
        if token.kind not in (WORD, CAPITAL):
            return -1
        if can_speak(token) and not _is_attribute(s, at):
            return at
        if at == start and token.lower in _ADJECTIVES_TOO:
            return at
        if at > start and token.classes & lx.DETERMINER and not s[at - 1].classes & lx.DETERMINER:
            return -1  # dopo la riunione | la sindaca
        ends = lx.PREPOSITION | lx.CONJUNCTION | lx.FINITE | lx.RELATIVE
        if token.classes & ends or token.lower in COMPLEMENT_LINKS:
            return -1
    return -1


def _is_attribute(s: Sentence, at: int) -> bool:
    """Whether a word like "former" precedes the noun of a role: l' | ancien | président."""
    return s[at].lower in ATTRIBUTES and at + 1 < len(s) and can_speak(s[at + 1])


def names_somebody(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase has a name, a role or a body, or is "the latter": este último."""
    return mention_somebody(s[phrase[0] : phrase[1] + 1]) or is_latter(s, phrase)


def if_somebody(s: Sentence, phrase: Phrase | None) -> Phrase | None:
    """Return a phrase if it names somebody, else None."""
    return phrase if phrase is not None and names_somebody(s, phrase) else None


def is_named_or_role(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a role and a name at most, with what links them: La sindaca Ada Neri."""
    links = lx.DETERMINER | lx.PARTICLE | lx.TITLE
    return names_somebody(s, phrase) and all(
        t.kind == CAPITAL or t.classes & links or can_speak(t) for t in s[phrase[0] : phrase[1] + 1]
    )


def is_latter(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a Romance "the latter": ce dernier, quest'ultima."""
    first, last = phrase
    return last == first + 1 and s[first].lower in _THIS and s[last].lower in _LATTER


def owner_phrase(s: Sentence, first: int) -> Phrase | None:
    """Return the phrase after "of", whose article may be in the preposition: del | gobierno local.

    An article in the preposition leaves a noun that can speak.
    """
    phrase = phrase_after(s, first) if first < len(s) else None
    if phrase is None and first < len(s) and s[first].kind == WORD and can_speak(s[first]):
        return (first, _phrase_end(s, first))
    return phrase


def named_owner(s: Sentence, first: int) -> Phrase | None:
    """Return the phrase after "of" if it names somebody, else None."""
    return if_somebody(s, owner_phrase(s, first))


def acting_phrase(s: Sentence, first: int) -> Phrase | None:
    """Return the phrase that begins at `first` if its head can speak and a verb follows it.

    An aside in commas or a clause with "que" may come before the verb.
    """
    phrase = speaking_phrase(s, first)
    return phrase if phrase is not None and is_verb_next(s, phrase[1] + 1) else None


def speaking_phrase(s: Sentence, first: int) -> Phrase | None:
    """Return the phrase that begins at `first` if its head can speak, whatever follows it."""
    head = head_of(s, first)
    return None if head < 0 else (first, _phrase_end(s, head))


def is_verb_next(s: Sentence, at: int) -> bool:
    """Whether a verb, its clitic, a relative clause, or an aside and a verb begin at `at`."""
    if at + 1 >= len(s):
        return False
    token = s[at]
    if token.text == ",":
        closing = next(
            (i for i in range(at + 2, min(len(s), at + _LONGEST_ASIDE)) if s[i].text == ","), 0
        )
        return bool(closing) and closing + 1 < len(s) and _is_verb(s[closing + 1])
    return token.lower in ROMANCE_WHO_OR_THAT or _is_verb(token)


def _is_verb(token: Token) -> bool:
    """Whether a word after a phrase can only be its verb or a clitic before the verb."""
    joined = token.classes & (lx.CONJUNCTION | lx.RELATIVE | lx.DETERMINER)
    return token.kind == WORD and (not joined or token.lower in _CLITICS)


def _phrase_end(s: Sentence, head: int) -> int:
    """Return the last token of a phrase: the head with its adjectives, names and complements."""
    last = head
    while last + 1 < len(s) and last - head < _LONGEST:
        after = s[last + 1]
        if after.kind == CAPITAL:
            last += 1
        elif after.kind == WORD and (
            after.lower in COMPLEMENT_LINKS or (last == head and _is_charged_with(s, head))
        ):
            noun = _complement(s, last + 2)
            if not noun:
                break
            last = noun + 2 * _is_coordinated_complement(s, noun)
        elif after.classes & lx.DETERMINER and _is_article_in_name(s, last):
            last += 2
        elif _is_relational(s, last + 1):
            last += 1
        else:
            break
    return last


def _is_charged_with(s: Sentence, head: int) -> bool:
    """Whether the field of an office follows it: adjoint | aux finances, assessore | allo Sport."""
    return s[head + 1].lower in TO and s[head].lower.startswith(_CHARGED)


def _is_coordinated_complement(s: Sentence, at: int) -> bool:
    """Whether the complement is coordinated: associação de bares | e restaurantes | teme."""
    if at + 3 >= len(s) or s[at + 1].lower not in _AND:
        return False
    second, verb = s[at + 2], s[at + 3]
    plain = second.kind == WORD and not second.classes
    return plain and verb.kind == WORD and not verb.classes & (lx.DETERMINER | lx.PREPOSITION)


def _is_article_in_name(s: Sentence, last: int) -> bool:
    """Whether an article is part of an institution's name: a associação Quebrar | o Silêncio."""
    return s[last].kind == CAPITAL and last + 2 < len(s) and s[last + 2].kind == CAPITAL


def _complement(s: Sentence, at: int) -> int:
    """Return the noun after "of" and its articles; 0 if there is none."""
    while at + 1 < len(s) and s[at].kind in (WORD, CAPITAL) and s[at].classes & lx.DETERMINER:
        at += 1
    if at >= len(s) or s[at].kind not in (WORD, CAPITAL):
        return 0
    return at


def _is_relational(s: Sentence, at: int) -> bool:
    """Whether a relational adjective continues the phrase before a verb: la agencia | espacial."""
    token = s[at]
    if (
        token.kind != WORD
        or token.classes & ~lx.TITLE
        or not token.lower.endswith(_RELATIONAL_ENDINGS)
    ):
        return False
    after = s[at + 1] if at + 1 < len(s) else None
    if after is None or after.kind not in (WORD, CAPITAL):
        return False
    return not after.classes & lx.DETERMINER
