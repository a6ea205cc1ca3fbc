"""Adverbials between a verb and its inverted subject: a assuré mardi à Vannes le maire."""

from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Sentence
from reader.analysis.grammar.phrases.spans_of_time import end_of_span
from reader.analysis.grammar.phrases.speaking_nouns import can_speak, is_body_word
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import (
    FRENCH_OF_THE,
    FRENCH_TO_THE,
    ROMANCE_DAY_ATTRIBUTES,
    ROMANCE_DEGREES,
    ROMANCE_INFINITIVES,
    ROMANCE_LATER,
    ROMANCE_OF,
    ROMANCE_POSSESSIVES,
    SOCIAL_NETWORKS,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, WORD, Token
from reader.text.word_sets import word_set

_LONGEST_ADVERBIALS = 10  # tokens between a verb and its speaker
_THIS = frozenset(
    {
        *("este", "esta", "ce", "cette", "questo", "questa", "quest'"),
        *("notre", "nuestro", "nuestra", "nosso", "nossa", "nostro", "nostra"),
    }
)
MEDIA = word_set("""
radio rádio televisión televisão televisione télévision télé tv canal canale cadena chaîne emisora
emissora emittente quotidien quotidiano diário journal jornal giornale periódico revista rivista
revue magazine hebdomadaire settimanale semanario semanário agence agenzia agência agencia portal
programa émission
""")
"""Papers, broadcasters and agencies."""
PRESS = frozenset({"prensa", "presse", "imprensa", "stampa"})
"""The press, an attribute of conferences and statements: rueda de prensa, conferenza stampa."""
_MATCHES = frozenset({"partido"})  # also parties: tras el partido | Ada Quill
_STATION_AND_NAME = len(("Radio", "Lipa", "Ada", "Quill"))
_END = frozenset({"fin", "issue", "sortie"})  # à la fin du match
_TIMES = frozenset({"vez", "vezes", "veces", "fois", "volta", "volte"})
_LONGEST_AGAIN = 4  # tokens of "una y otra vez"
_GERUNDS = ("ando", "endo", "indo")
_WITHOUT_OBJECT = word_set("""
sorridendo ridendo piangendo scherzando ironizzando sonriendo riendo llorando bromeando ironizando
sorrindo rindo chorando brincando
""")
_WITH = frozenset({"con", "com", "avec", "contra", "contre", "contro", "sobre", "sur", "su"})
_WITHOUT = frozenset({"senza", "sin", "sans", "sem", "para", "pour", "per"})
_AFTER_TOUT = frozenset({"de", "d'", "d’", "à", "en"})  # tout de suite, tout d'abord, tout en riant
_WITH_OF = ROMANCE_LATER | {"auprès", "lors", "près"}
_MORE_PREPOSITIONS = FRENCH_TO_THE | _WITH_OF  # that not all languages list as such
INFINITIVE_AUXILIARIES = frozenset(
    {"aver", "avere", "esser", "essere", "avoir", "être", "haber", "ser", "ter"}
)
_PLURALS = ("s", "i")  # endings
_ON = frozenset({"al", "ao", "nel"})  # before an infinitive
_MANNERS = ("ement", "amment", "emment", "ément", "mente")
_STATES = (  # endings of words that tell in which state somebody speaks
    "ado", "ada", "ido", "ida", "ato", "ata", "uto", "uta", "ito", "ita", "é", "ée", "sonriente",
    "sorridente", "souriant", "souriante",
)  # fmt: skip
_ENDED = frozenset({  # before what is over: dijo finalizada | la junta
    "acabado", "acabada", "concluido", "concluida", "finalizado", "finalizada", "terminado",
    "terminada", "concluso", "conclusa", "finito", "finita", "terminato", "terminata", "concluído",
    "concluída", "encerrado", "encerrada", "findo", "finda",
})  # fmt: skip
_OPENS_SPEAKER = lx.DETERMINER | lx.TITLE | lx.TEMPORAL | lx.PREPOSITION


def skip_adverbials(s: Sentence, start: int) -> int:
    """Return where the subject begins after a verb: a assuré mardi sur France Info le maire.

    Days, adverbs ("encore") and prepositional phrases are skipped if a subject can follow them.
    """
    at = start
    while at + 1 < len(s) and at - start < _LONGEST_ADVERBIALS:
        token = s[at]
        if (span := end_of_span(s, at)) > at:
            at = span  # hace dos semanas, poco dopo
        elif token.classes & lx.TEMPORAL:
            at += 1
        elif token.classes & lx.DETERMINER and (day := _end_of_day(s, at)) > at:
            at = day
        elif (again := _end_of_again(s, at)) > at:
            at = again
        elif token.classes & lx.AUXILIARY and s[at + 1].classes & lx.PREPOSITION:
            at += 1  # dijo después | en el puerto
        elif token.kind == WORD and (
            token.classes & lx.PREPOSITION or token.lower in _MORE_PREPOSITIONS
        ):
            of = token.lower in _WITH_OF and s[at + 1].lower in OF
            end = _skip_object(s, at + 1 + of)  # a réagi auprès de l'AFP | son avocat
            if end + 1 < len(s) and s[end - 1].lower in _END and s[end].lower in FRENCH_OF_THE:
                end = _skip_object(s, end + 1)  # à la fin du match | la maire
            if s[at + 1].kind == POINT:
                return start  # en una entrevista en 'El Faro'
            if end + 2 < len(s) and s[end].text == "," and s[end + 1].kind == CAPITAL:
                owned = s[end - 2].lower in ROMANCE_POSSESSIVES and _is_person(s[end - 1])
                return start if owned else end + 1  # a su letrado, Juan Gil; à La Gazette, Juan Gil
            if end >= len(s) or not (s[end].kind == CAPITAL or s[end].classes & _OPENS_SPEAKER):
                break
            at = end
        elif token.classes & lx.AUXILIARY and not token.classes & lx.DETERMINER:
            at += 1
        elif at == start and token.kind == WORD and token.lower.endswith(_GERUNDS):
            at += 1  # ha detto | parlando sul molo | la segretaria
        elif token.kind == WORD and not token.classes and token.lower.endswith(_MANNERS):
            at += 1  # répète inlassablement | Jean
        elif _is_mood_before_speaker(s, at):
            at += 1  # contestaba tajante | la alcaldesa, répond agacé | le maire
        elif token.lower in ROMANCE_DEGREES and _is_mood_before_speaker(s, at + 1):
            at += 2  # dijo muy emocionada | la alcaldesa
        elif token.lower == "quant" and at + 3 < len(s):
            at += 3  # quant à elle
        elif token.lower == "tout" and at + 3 < len(s) and s[at + 1].lower in _AFTER_TOUT:
            at += 3
        elif token.lower in {"non", "pas"} and s[at + 1].lower in _WITHOUT:
            at += 1  # non sans humour
        else:
            break
    if at > start and at < len(s) and s[at].kind == WORD and s[at].classes & lx.PREPOSITION:
        return start  # dijo a las puertas de la sede: no subject follows
    return at


def _is_mood_before_speaker(s: Sentence, at: int) -> bool:
    """Whether a word that is no noun of a known class tells how somebody speaks.

    An article or, after a state such as "emocionado", a name follows it.
    """
    token = s[at]
    if token.kind != WORD or token.classes & ~lx.VERB or at + 1 >= len(s):
        return False
    after = s[at + 1]
    if token.lower in _ENDED or can_speak(token):
        return False
    if after.kind == CAPITAL:
        return token.lower.endswith(_STATES)
    return bool(after.classes & lx.DETERMINER) and head_of(s, at + 1) >= 0


def _end_of_day(s: Sentence, at: int) -> int:
    """Return where a day ends that begins with a determiner: este lunes, lo scorso 12 marzo.

    The determiner if none does: el lunes, but only esta tarde.
    """
    noun = at + 1 + (s[at + 1].lower in ROMANCE_DAY_ATTRIBUTES)
    noun += noun < len(s) and s[noun].kind == NUMBER  # lo scorso | 12 marzo
    time = lx.TEMPORAL if s[at].lower in _THIS else lx.DAY
    return noun + 1 if noun < len(s) and s[noun].classes & time else at


def _end_of_again(s: Sentence, at: int) -> int:
    """Return where "once more" ends: una y otra vez, encore une fois, mais uma vez, una vez más."""
    for end in range(at, min(at + _LONGEST_AGAIN, len(s))):
        if s[end].kind != WORD:
            return at
        if s[end].lower in _TIMES:
            return end + 1 + (end + 1 < len(s) and s[end + 1].lower in {"más", "mais", "encore"})
    return at


def governs_infinitive(s: Sentence, verb: int) -> bool:
    """Whether an infinitive is the object of a verb, whose subject precedes it.

    Ugo Neri, 50 anni, racconta | di aver visto Ada; Jean, 50 ans, raconte | avoir vu Ada.
    """
    at = verb + 1
    at += at + 1 < len(s) and s[at].lower in ROMANCE_OF
    return at < len(s) and s[at].lower in INFINITIVE_AUXILIARIES


def precedes_infinitive_of_time(s: Sentence, verb: int) -> bool:
    """Whether what a verb accompanies follows it: «…», agregó | al cerrar los alegatos."""
    at = verb + 1
    if at + 1 >= len(s) or s[at].lower not in _ON:
        return False
    return s[at + 1].kind == WORD and s[at + 1].lower.endswith(ROMANCE_INFINITIVES)


def is_inside_adverbial(s: Sentence, verb: int, first: int) -> bool:
    """Whether a phrase after the verb is part of an adverbial: ha detto con | il presidente.

    After a gerund it is an object: ha mormorato abbracciando | la moglie. After an infinitive a
    thing is one: dice senza alzare | la voce, dice tras cerrar | la puerta; but: dice senza esitare
    | la sindaca.
    """
    if first < 2 or first <= verb:
        return False
    before = s[first - 1]
    gerund = before.lower.endswith(_GERUNDS) and not before.classes
    gerund = gerund and before.lower not in _WITHOUT_OBJECT
    link = s[first - 2]
    infinitive = before.lower.endswith(ROMANCE_INFINITIVES) and not before.classes & lx.TITLE
    infinitive = infinitive and (link.lower in _WITHOUT or link.classes & lx.PREPOSITION > 0)
    infinitive = infinitive and first < len(s) and not _may_speak(s, first)
    return before.kind == WORD and (gerund or infinitive or before.lower in _WITH)


def _is_person(noun: Token) -> bool:
    return can_speak(noun) and not is_body_word(noun.lower)


def _may_speak(s: Sentence, first: int) -> bool:
    """Whether the phrase that begins at `first` is a name or somebody: Ada Quill, la sindaca."""
    return s[first].kind == CAPITAL or head_of(s, first) >= 0


def _skip_object(s: Sentence, at: int) -> int:
    """Return the token after the object of a preposition: "la presse", "France Info", "l'AFP"."""
    while at < len(s) and s[at].classes & (lx.DETERMINER | lx.AUXILIARY):
        at += 1  # con ancora il | terrore
    acronym = at + 1 < len(s) and len(s[at].text) > 1 and s[at].text.isupper()
    if acronym and s[at].lower not in MEDIA:  # na TV Delta
        return at + 1  # à l'AFP Ada Quill
    if at + 1 < len(s) and s[at].lower in lx.AGENCIES:
        return at + 1  # à Lusa Ada Quill
    if at < len(s) and s[at].lower in SOCIAL_NETWORKS:
        return at + 1  # su Facebook | Ada Quill
    if at < len(s) and s[at].kind == CAPITAL and not s[at].classes & lx.TITLE:
        first = at
        while at < len(s) and s[at].kind == CAPITAL and not s[at].classes & lx.TITLE:
            at += 1
        full = s[first].lower in MEDIA and at - first == _STATION_AND_NAME
        return first + 2 if full else at  # a Radio Lipa | Ada Quill
    ours = s[at - 1].lower in _THIS  # manifestó a este diario | Juan Quill
    if at + 1 < len(s) and _is_attribute(s, at + 1):
        return _after_network(s, at + 2)  # in conferenza stampa | Ada Quill
    named = s[at].classes & lx.INSTITUTION or s[at].lower in MEDIA if at + 1 < len(s) else False
    named = named and s[at].lower not in PRESS | _MATCHES  # en rueda de prensa | Ada Quill
    body = named and s[at].kind == WORD and not ours
    role = not named and at < len(s) and s[at].kind == WORD and _is_person(s[at])
    role = role and not s[at].lower.endswith(_PLURALS)  # aos jornalistas | Ada Quill
    while (body or role) and at + 1 < len(s) and s[at + 1].kind == CAPITAL:
        at += 1  # à agência Lusa | o comandante; con el periodista Juan Quill |
    return _after_network(s, at + 1)


def _after_network(s: Sentence, at: int) -> int:
    """Return the token after the name of a network: en la red social X | Ada Quill."""
    return at + (at + 1 < len(s) and s[at].lower in SOCIAL_NETWORKS)


def _is_attribute(s: Sentence, at: int) -> bool:
    """Whether a plain word belongs to the noun before it: em entrevista | coletiva | o prefeito."""
    noun, token = s[at - 1], s[at]
    if noun.kind != WORD or token.kind != WORD or can_speak(noun) or at + 1 >= len(s):
        return False
    if token.lower in PRESS:
        return True
    opens = s[at + 1].kind == CAPITAL or s[at + 1].classes & (lx.DETERMINER | lx.TITLE)
    return bool(opens) and not token.classes and not can_speak(token)
