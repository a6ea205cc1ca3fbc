"""Sources in Romance languages: "según explicó X", "secondo il quale", "stando a X"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.romance.adverbials import skip_adverbials
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY, OF, TO
from reader.analysis.languages.function_words import (
    ROMANCE_AND,
    ROMANCE_INFINITIVES,
    ROMANCE_ITSELF,
    ROMANCE_OF,
    ROMANCE_THAT,
    ROMANCE_THE_WHICH,
)
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_WHICH = ROMANCE_THE_WHICH | {"quien", "quienes", "quem"}
_WHO = frozenset({"cui", "qui"})  # directly after "secondo" and "selon"
_WHOM = frozenset({"quien", "quienes", "quem", "cui"})
_WHAT = frozenset({"quanto", "ce", "qu'", "lo", "que", "o", "ciò", "che", "como"})
_OPENING_REACH = 4  # tokens before the subject of a new clause
_OF_THE = frozenset({"al", "del", "au", "aux", "du", "des", "ao", "aos"})
CLITICS = frozenset({
    "le", "les", "nos", "me", "se", "no", "non", "não", "ha", "han", "había", "hanno", "ci",
    "gli",
    "lo", "la", "los", "las", "l'", "a", "ont", "avait",
})  # fmt: skip
"""Words that may stand between a relative pronoun and its verb."""
_FINITE_ENDINGS = (
    "a", "e", "an", "en", "ent", "ait", "ó", "ujo", "uvo", "ano", "ono", "em",
)  # fmt: skip
PARTICIPLES = (
    "é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida", "ato", "ata", "ati", "ate",
    "ito", "ita",
)  # fmt: skip
"""Endings of the participles of naming verbs."""
_AGENT_REACH = 14  # tokens between the participle and the quote
_REACH = 5  # tokens between "según" and its verb
_IN = frozenset(
    {"en", "a", "aux", "à", "agli", "aos", "nelle", "con", "nas", "na", "no", "dans", "selon"}
)
_OF_ARTICLE = OF - ROMANCE_OF
_HEARING = frozenset({"croire", "sentire"})
_WORDINGS = word_set("mots termes expression formule parole espressione palabras palavras")
_REPEATING = frozenset({"reprendre", "usare", "usar", "utilizar", "utilizzare", "citer"})
_ADDS = frozenset({
    "anche", "também", "también", "aussi", "già", "já", "mas", "ma", "mais", "pero", "et", "e", "y",
    "quant",
})  # fmt: skip


def is_told(s: Sequence[Token], phrase: Phrase, verb: int) -> bool:
    """Whether a phrase behind a verb of saying is to whom: ha detto | loro; disse | a jornalistas.

    "Loro" is the subject of a plural, and "a" with a noun in the singular an article.
    """
    first, last = phrase
    if first != verb + 1:
        return False
    if s[first].lower == "loro" and first == last:
        finite = s[verb - 1] if verb and s[verb - 1].classes & lx.AUXILIARY else s[verb]
        return not finite.lower.endswith("no")
    plural = first < last and s[first + 1].lower.endswith("s")
    return plural and s[first].lower == "a" and all(t.kind == WORD for t in s[first : last + 1])


def source_after(s: Sequence[Token], index: int) -> Phrase | None:
    """Return the source after a word such as "según" in a fixed construction, else None."""
    start = index + 1
    if is_relative_source(s, index):
        return _antecedent_before(s, index - 1) if index > 1 else None
    if s[index].lower == "stando":
        if s[start].lower not in TO:
            return None
        start += 1
        if start < len(s) and s[start].lower not in _WHAT:  # stando al | sindaco, alla | nota
            return owner_phrase(s, start) or (start, start)
    for at in range(start, min(start + _REACH, len(s) - 1)):
        token = s[at]
        if token.kind != WORD:
            return None
        if at == start and _is_unlisted_verb(s, at):
            return phrase_after(s, at + 1)
        if token.classes & lx.REPORT and not token.classes & lx.TITLE:
            source = at + 1 + (s[at + 1].lower in BY)
            if source >= len(s):
                return None
            named = phrase_after(s, source) or phrase_after(s, skip_adverbials(s, source))
            fused = source > at + 1 and s[source].kind == WORD and not s[source].classes
            return named or ((source, source) if fused else None)  # riferito dai vicini
        if not (token.lower in _WHAT or token.classes & lx.AUXILIARY):
            return None
    return None


def _is_unlisted_verb(s: Sequence[Token], at: int) -> bool:
    """Whether a plain word before a name is a verb: según | recoge Tasmar, segundo apurou Rui."""
    token = s[at]
    plain = token.kind == WORD and not token.classes & ~lx.VERB
    return plain and s[at + 1].text[:1].isupper() and token.lower.endswith((*_FINITE_ENDINGS, "ou"))


def agent_before(s: Sequence[Token], quote: int) -> tuple[Phrase, int] | None:
    """Return the X of "accusé par X d'être « … »", "tachado por X de «…»", and the participle."""
    for at in range(quote - 3, max(-1, quote - _AGENT_REACH), -1):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].classes & lx.NAME and s[at].lower.endswith(PARTICIPLES) and s[at + 1].lower in BY:
            phrase = phrase_after(s, at + 2)
            return (_before_infinitive(s, phrase), at) if phrase is not None else None
    return None


def _before_infinitive(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Drop the accusation after an agent: par la maire | d'être."""
    for at in range(phrase[0] + 1, phrase[1]):
        if s[at].lower in ROMANCE_OF and s[at + 1].lower.endswith(ROMANCE_INFINITIVES):
            return (phrase[0], at - 1)
    return phrase


def with_whole_office(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Extend an office by its fields: el titular de Medio Ambiente, | Puertos y Territorio."""
    comma = phrase[0] - 1
    joined = any(token.lower in ROMANCE_AND for token in s[phrase[0] + 1 : phrase[1]])
    if comma < 2 or s[comma].text != "," or not joined or s[phrase[0]].kind != CAPITAL:
        return phrase
    office = phrase_before(s, comma - 1)
    if office is None or not s[office[0]].classes & lx.DETERMINER:
        return phrase
    over = s[comma - 1].kind == CAPITAL and any(t.lower in ROMANCE_OF for t in s[office[0] : comma])
    held = any(token.classes & lx.TITLE for token in s[office[0] : comma])
    return (office[0], phrase[1]) if over and held else phrase


def owner_of_view(s: Sequence[Token], noun: int) -> Phrase | None:
    """Return the X of "en palabras de X", "a juicio del X", "aux yeux de X", "na opinião de X"."""
    if not noun or noun + 2 >= len(s):
        return None
    if s[noun].lower in _HEARING:  # à en croire X, a sentire X
        return phrase_after(s, noun + 1) if s[noun - 1].lower in {"a", "en", "à"} else None
    if not _leads_to_view(s, noun):
        return None
    if s[noun + 1].lower in _OF_ARTICLE:
        return owner_phrase(s, noun + 2)  # a juicio del | alcalde
    return phrase_after(s, noun + 2) if s[noun + 1].lower in ROMANCE_OF else None


def _leads_to_view(s: Sequence[Token], noun: int) -> bool:
    """Whether the words before a noun make it a view: en palabras de, selon les mots de."""
    before = s[noun - 1]
    if before.lower in _IN:
        return True
    if noun < 2 or not (before.classes & lx.DETERMINER or before.lower in TO):
        return False
    if s[noun].classes & lx.SPEECH or s[noun].lower in _WORDINGS:
        return s[noun - 2].lower in _REPEATING or bool(s[noun - 2].classes & lx.ACCORDING)
    return before.lower == "l'"  # de l'avis de


def is_object_relative(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a relative pronoun is the object of its verb: al árbitro, a quien llamó «…»."""
    first, last = phrase
    return first == last > 0 and s[first].lower in _WHOM and s[first - 1].lower == "a"


def closes_relative(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a name belongs to a relative clause: una portavoz que dirige Ana Moral | expone.

    After a reporting verb "que" is a conjunction and the name is a subject.
    """
    verb = phrase[0] - 1
    that = verb - 1 - (verb > 1 and s[verb - 1].lower in ROMANCE_ITSELF)
    if that < 2 or s[that].lower not in ROMANCE_THAT or s[verb].kind != WORD:
        return False
    loose = lx.DETERMINER | lx.PREPOSITION | lx.AUXILIARY | lx.TEMPORAL | lx.LEAD | lx.TITLE
    loose |= lx.ACCORDING | lx.CONJUNCTION | lx.SUBJECT | lx.OBJECT | lx.INSTITUTION
    if s[verb].classes & loose or not s[verb].lower.endswith(_FINITE_ENDINGS):
        return False
    noun = s[that - 1]
    reports = lx.FULL_VERB | lx.AUXILIARY | lx.CONJUNCTION
    return noun.kind != POINT and not noun.classes & reports


def opens_relative(s: Sequence[Token], phrase: Phrase, cue: int, that: int) -> bool:
    """Whether "que" opens a relative clause on the verb's object: evaluó las obras que hacía.

    `that` is the index of "que". It opens none after an addressee or a place with its preposition
    (dijo a los vecinos que …), nor after the subject (dijo la alcaldesa que …).
    """
    for at in range(cue + 1, that):
        if phrase[0] <= at <= phrase[1] or not s[at].classes & lx.DETERMINER:
            continue
        before = s[at - 1]
        if not before.classes & (lx.PREPOSITION | lx.DETERMINER) and before.lower not in TO:
            return not s[at].classes & lx.PREPOSITION and s[at].lower not in _OF_THE
    return False


def relative_antecedent(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the X of "…, X, que ayer dijo", the antecedent of the relative subject."""
    at = verb - 1
    while at > 1 and verb - at < _REACH and (s[at].lower in CLITICS or _is_in_adverbial(s, at)):
        at -= 1
    return _antecedent_before(s, at - 1) if at > 2 and s[at].lower in ROMANCE_THAT else None


def _antecedent_before(s: Sequence[Token], comma: int) -> Phrase | None:
    """Return the antecedent of a relative clause after a comma."""
    if s[comma].text != ",":
        return None
    return named_before_role(s, comma - 1) or phrase_before(s, comma - 1)


def named_before_role(s: Sequence[Token], last: int) -> Phrase | None:
    """Return the X of "X, parroco del paese", a name before a role or a body that ends at `last`.

    X, de la plataforma Mar Vivo; not: en Vell, de la mano de X.
    """
    comma = last
    while comma > 1 and s[comma].text != ",":
        if s[comma].kind in (POINT, QUOTED) or s[comma].classes & lx.CONJUNCTION:
            return None
        comma -= 1
    role = s[comma + 1]
    body = role.lower in OF
    if s[comma].text != "," or role.kind != WORD or not (body or role.classes & lx.TITLE):
        return None
    named = phrase_before(s, comma - 1) if s[comma - 1].kind == CAPITAL else None
    while named is not None and s[named[0]].kind == WORD and not s[named[0]].classes:
        named = (named[0] + 1, named[1])  # Sulla | stessa linea | don Ugo Neri
    return named


def _is_in_adverbial(s: Sequence[Token], at: int) -> bool:
    """Whether a word belongs to an adverbial of place or time: che | sui social ha detto."""
    loose = lx.PREPOSITION | lx.TEMPORAL | lx.AUXILIARY | lx.DETERMINER | lx.LEAD
    plain = s[at].kind == WORD and not s[at].classes & ~loose
    return plain and s[at].lower not in ROMANCE_THAT


def subject_after_verb(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the subject between a verb and its object clause: Ayer dijo la alcaldesa que …."""
    if not s[verb].classes & lx.REPORT or s[verb].classes & lx.PARTICIPLE:
        return None
    phrase = phrase_after(s, verb + 1) if verb + 2 < len(s) else None
    if phrase is None or phrase[0] != verb + 1 or phrase[1] + 1 >= len(s):
        return None
    speaks = s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & lx.SPEAKER_NOUN
    return phrase if speaks and s[phrase[1] + 1].lower in ROMANCE_THAT else None


def subject_of_new_clause(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the X of "“…”, pero X se levantó y dijo", the subject of two verbs after a quote.

    A semicolon begins a new clause too. X must have a name or be a role, and a verb follows it.
    """
    if s[verb - 1].lower not in ROMANCE_AND:
        return None
    start = next(
        (at for at in range(verb - 2, 0, -1) if s[at].kind == QUOTED or s[at].text == ";"), 0
    )
    if not start:
        return None
    for first in range(start + 1, min(start + _OPENING_REACH, verb - 2)):
        if s[first].text == "," or s[first].classes & (lx.CONJUNCTION | lx.AUXILIARY):
            continue
        if s[first].kind == WORD and not s[first].classes & (lx.DETERMINER | lx.TITLE):
            continue
        phrase = phrase_after(s, first)
        if phrase is None or phrase[1] + 1 >= verb - 1 or s[phrase[1] + 1].kind != WORD:
            return None
        named = s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & lx.SPEAKER_NOUN
        return phrase if named and phrase[0] == first else None
    return None


def is_relative_source(s: Sequence[Token], index: int) -> bool:
    """Whether a source is a relative pronoun: Rossi, secondo il quale …."""
    if s[index + 1].lower in _WHO and s[index].lower != "per":
        return True
    return any(token.lower in _WHICH for token in s[index + 1 : index + 3])


def is_sentence_opening(s: Sequence[Token], index: int) -> bool:
    """Whether at most a conjunction or adverb precedes a word: Já para …, Ma per …."""
    return index == 0 or (index == 1 and s[0].lower in _ADDS)
