"""Romance phrases in a speaker's position that name no speaker: deux mois plus tard, nadie."""

from collections.abc import Sequence

from reader.analysis.attribution.non_speakers.romance_non_subjects import (
    is_been,
    is_naming_passive,
    is_no_subject,
)
from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_named_like_month
from reader.analysis.grammar.romance.romance_sources import PARTICIPLES
from reader.analysis.grammar.romance.unnamed_subjects import opens_with_verb
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import CONTRACTED_ARTICLES, OF
from reader.analysis.languages.function_words import (
    ROMANCE_IMPERSONAL,
    ROMANCE_ITSELF,
    ROMANCE_OF,
    ROMANCE_THIS,
    ROMANCE_WE_HAVE,
    ROMANCE_WHO_OR_THAT,
)
from reader.analysis.languages.token import CAPITAL, DASHES, NUMBER, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_NO_ONE = frozenset(
    {"personne", "nadie", "nessuno", "ninguém", "rien", "nada", "niente", "plus", "più"}
)
_WHAT = frozenset({"ce", "lo", "o", "ciò"})
_LATER = frozenset({"tard", "tarde", "tardi", "después", "depois", "dopo", "luego"})
# that begin a sentence and look like a name: Allí cuestionó …
_ADVERBS = word_set("""
allí ahí aquí acá allá entonces asimismo igualmente incluso eso esto ello aquello así quizá quizás
siempre nunca jamás ahora luego tampoco apenas mientras más menos muy tan tanto bastante
là ici alors ainsi cela ceci ça puis ensuite enfin parfois souvent toujours jamais désormais
aujourd'hui hier pourtant tantôt autrefois jadis plus moins très
lì qui qua allora ciò poi infine spesso sempre mai ora oggi ieri intanto dunque più meno molto
ali aqui lá então assim isso isto aquilo depois agora hoje ontem enquanto mais muito
grande forte pieno piena massimo massima tanta doppio doppia stesso stessa altro altra ultimo
ultima nuovo nuova primo prima ogni gran mismo misma último última nuevo nueva primer
primera mucha mucho pleno plena novo nova primeiro primeira toda todo même autre
dernier dernière nouveau nouvelle premier première tout toute
cómo qué quién quiénes cuándo dónde cuál cuánto cuánta como quando onde qual quem porquê come chi
perché quanto quale comment pourquoi combien où quel quelle quels quelles
""")
_NO_NAMES = frozenset(  # that no name is spelled like: en 'Más mar', C'est ce que dit
    {"más", "mais", "plus", "più", "muy", "très", "molto", "muito", "c'", "c'est", "cela", "ceci"}
)
_THAT_TIME = frozenset(  # Ce vendredi-là, la place est animée.
    f"{time}-là"
    for time in lx.words("""
jour soir matin nuit soirée matinée journée année semaine époque été hiver moment instant heure
lundi mardi mercredi jeudi vendredi samedi dimanche
""")
)
_ADJECTIVES = ("to", "ta", "ti", "te", "cho", "cha", "chos", "chas", "do", "da", "dos", "das")
_GERUNDS = ("ant", "ando", "endo")
_SHORTEST_VERB = 5  # letters
_HAS = frozenset({"ha", "hanno", "han", "ont", "tem", "têm"})
_NOT_VERBS = lx.TITLE | lx.DETERMINER | lx.INSTITUTION | lx.PREPOSITION
_MAY_OPEN = lx.DETERMINER | lx.TITLE | lx.PARTICLE  # a phrase, also if it is a preposition
_WHOM = frozenset({"chi", "qui", "quien", "quienes", "quem"})
_OBJECTS = frozenset({"lhe", "lhes", "se", "lo", "la", "los", "las", "me", "nos"})
_AS_TO = frozenset({"respecto", "acerca", "tocante", "referente", "quanto"})
_LONGEST_TOPIC = 2  # tokens before what a sentence is about: Quanto ao
_UTTERANCES = frozenset(  # Parole che …, quando disse
    {"parole", "palabras", "palavras", "paroles", "mots", "propos", "frasi", "frases", "phrases"}
)


def is_nobody(s: Sequence[Token], phrase: Phrase, cue: int | None) -> bool:
    """Whether a phrase names nobody who could be the speaker reported by the verb at `cue`."""
    first = s[phrase[0]]
    if first.lower in _UTTERANCES or _is_there(s, phrase) or _is_what(s, phrase[0]):
        return True
    if first.lower == "questo" and s[phrase[1]].lower == "quanto":
        return True  # «…», questo quanto dichiarato da X
    if first.lower in _NO_ONE and first.kind != NUMBER and _is_alone(s, phrase):
        return True
    if _is_time(s, phrase) or is_been(s, phrase[1]):
        return True
    verb = first.kind == WORD and first.classes & lx.STRONG_CUES and not first.classes & _NOT_VERBS
    if verb and phrase[0] < phrase[1]:
        return True  # Em nota, | considerou os números
    if first.lower in ROMANCE_IMPERSONAL:
        return True
    if is_topic(s, phrase) and (not phrase[1] or s[phrase[1]].kind == WORD):
        return True  # but: Quanto a | Ada Quill, …: «…», who may speak
    if first.kind == WORD and first.lower in _HAS and phrase[0] < phrase[1]:
        return True  # Nato a Bari, | ha dedicato la vittoria al padre, «…»; but: Han Kang
    if first.kind == WORD and first.lower in CONTRACTED_ARTICLES:
        return not phrase[0] or first.text.islower()  # a insisté | Du Plessis
    if first.kind == WORD and _opens_adverbial(s, phrase):
        return True
    if _is_no_noun(s, phrase) or (not phrase[0] and _opens_without_subject(s, phrase)):
        return True
    if s[0].classes & lx.PREPOSITION and _lists_quotes(s, phrase):
        return True
    if _is_addressee(s, phrase, cue) or _is_predicate(s, phrase):
        return True
    if cue is not None:  # Abbiamo chiesto a | X
        return first.lower in ROMANCE_WE_HAVE or is_no_subject(s, phrase, cue)
    return any(
        s[at].classes & lx.NAME and is_naming_passive(s, at) for at in _tokens_after(s, phrase[1])
    )


def is_topic(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a sentence only opens with a phrase: Respecto | a eso, dijo; Quanto ao | futuro."""
    opens = s[0].lower in _AS_TO and phrase[0] <= _LONGEST_TOPIC
    return opens and bool(s[1].classes & lx.PREPOSITION)


def _opens_adverbial(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase begins with a preposition, or a participle behind a comma and one.

    Perguntado | sobre a obra, o técnico disse; Al porto, | chiamati dopo la piena, arrivano.
    """
    at, last = phrase
    if at == last:
        return False
    if s[at].classes & lx.PREPOSITION and not s[at].classes & _MAY_OPEN:
        articles = (i for i in range(at + 2, last) if s[i].classes & lx.DETERMINER)
        return all(s[i - 1].classes & lx.PREPOSITION for i in articles)  # Torna | a Lipa il capo
    participle = not s[at].classes and s[at].lower.endswith(PARTICIPLES) and s[at - 1].text == ","
    of = s[at + 1].lower in OF  # En Lipa, | jubilados de la mina gritan
    return at > 0 and participle and not of and bool(s[at + 1].classes & lx.PREPOSITION)


def _is_time(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase says when something happens: Ce samedi matin, dans la maison …."""
    first, last = s[phrase[0]], s[phrase[1]]
    if last.lower in _LATER or last.lower in _THAT_TIME or _is_time_span(s, phrase):
        return True
    if first.lower in ROMANCE_THIS and s[min(phrase[0] + 1, len(s) - 1)].classes & lx.DAY:
        return True
    if last.kind == NUMBER and phrase[1] + 2 < len(s) and s[phrase[1] + 2].classes & lx.DAY:
        return s[phrase[1] + 1].lower in ROMANCE_OF  # el 26 de mayo
    if last.kind == CAPITAL and s[phrase[1] - 1].kind == NUMBER:
        return False  # the paper 20 Minutos
    timed = last.classes & lx.TEMPORAL and not is_named_like_month(s, phrase[1])
    return bool(timed) and not _is_age(s, phrase)


def _is_no_noun(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase of one word is an adverb, an infinitive or a capitalised other word."""
    at, last = phrase
    if at != last:
        return False
    lower = s[at].lower
    opens = not at or s[at - 1].text in "¿¡"
    return lower in _NO_NAMES or (
        opens and (lower in _ADVERBS or _is_infinitive_with_clitic(lower))
    )


def _opens_without_subject(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the phrase at the start of a sentence is no subject but a verb, or a dateline."""
    if phrase == (0, 0) and len(s) > 1 and s[1].text in DASHES and s[0].text.isupper():
        return True  # LECCE- Alla domanda risponde
    return opens_with_verb(s) or _opens_with_action(s, phrase[1])


def _is_there(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is the empty subject of "il y a"."""
    return s[phrase[0]].lower == "il" and s[min(phrase[0] + 1, len(s) - 1)].lower in {"y", "n'y"}


def _is_what(s: Sequence[Token], at: int) -> bool:
    """Whether a phrase begins a clause in place of a noun: Ce | que dit X, ce | qui."""
    if s[at].lower in _WHAT:
        return s[min(at + 1, len(s) - 1)].lower in ROMANCE_WHO_OR_THAT
    return s[at].lower in ROMANCE_WHO_OR_THAT and at > 0 and s[at - 1].lower in _WHAT


def _is_infinitive_with_clitic(lower: str) -> bool:
    """Whether a Portuguese word is an infinitive with its object: mexer-lhe, vê-lo."""
    verb, hyphen, clitic = lower.partition("-")
    return bool(hyphen) and clitic in _OBJECTS and verb.endswith(("r", "á", "ê", "í"))


def _is_addressee(s: Sequence[Token], phrase: Phrase, cue: int | None) -> bool:
    """Whether a phrase is in a clause that tells to whom words are addressed: A chi | lo accusa.

    Somebody right before the verb at `cue` is its subject: A chi lo accusa | Ada Quill replica.
    """
    who = 1 + (s[0].classes & lx.CONJUNCTION > 0)  # E a | chi
    if who > phrase[0] or not s[who - 1].classes & lx.PREPOSITION or s[who].lower not in _WHOM:
        return False
    person = s[phrase[0]].kind == CAPITAL or head_of(s, phrase[0]) >= 0
    if person and phrase[0] > who + 1 and phrase[1] + 1 == cue:
        return False
    return all(token.text != "," for token in s[who : phrase[0]])


def _lists_quotes(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase after a comma contains a quote: Tras agradecer el esfuerzo, la “lealtad”."""
    first, last = phrase
    listed = first > 1 and s[first - 1].text == "," and s[first].classes & lx.DETERMINER
    return bool(listed) and any(token.kind == QUOTED for token in s[first : last + 1])


def _is_time_span(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is a time or a time span: Una tarde de sol, Seis años después."""
    words = s[phrase[0] : phrase[1] + 1]
    if len(words) < 3 or words[1].kind != WORD or not words[1].classes & lx.TIME:
        return False
    return bool(words[0].classes & lx.DETERMINER) or words[2].lower in _LATER


def _is_predicate(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether an adjective opens a sentence whose subject is behind its verb: Soddisfatto di sé.

    Satisfecha con la ley se mostró Ada Prado; not: Ricardo de Prado se mostró contento.
    """
    first, last = phrase
    if first or last < 1 or last + 1 >= len(s) or s[last + 1].lower not in ROMANCE_ITSELF:
        return False
    if not s[0].lower.endswith(_ADJECTIVES) or not s[1].classes & lx.PREPOSITION:
        return False
    verb = subject = last + 2
    while subject < len(s) and s[subject].kind == WORD and not s[subject].classes & lx.PREPOSITION:
        subject += 1
    return verb < subject < len(s) and s[subject].kind == CAPITAL


def _opens_with_action(s: Sequence[Token], last: int) -> bool:
    """Whether a phrase up to `last` begins with a gerund or a participle.

    Continuant son analyse: « … ». Some names have the same endings: Orlando, Fernando de la Vela,
    Conrado.
    """
    if s[0].kind != CAPITAL or s[0].classes or len(s[0].lower) < _SHORTEST_VERB or len(s) < 2:
        return False
    if s[1].kind != WORD or s[1].classes & lx.REPORT or (last and s[last].kind == CAPITAL):
        return False
    if s[0].lower.endswith(_GERUNDS):
        return not last or not s[1].classes & lx.PARTICLE
    return last > 1 and s[0].lower.endswith(PARTICIPLES) and bool(s[1].classes & lx.DETERMINER)


def _tokens_after(s: Sequence[Token], last: int) -> range:
    """Return the token indices between a phrase and the next quote."""
    ends = (at for at in range(last + 1, len(s)) if s[at].kind == QUOTED)
    return range(last + 2, next(ends, last))


def _is_alone(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether "personne" or "plus" stands without a noun: Personne n'a dit, plus précisément."""
    return phrase[0] == phrase[1] and (phrase[0] == 0 or s[phrase[0]].kind != CAPITAL)


def _is_age(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a word of time is part of an age: este hombre de 71 años."""
    return any(token.classes & lx.PREPOSITION for token in s[phrase[0] + 1 : phrase[1]])
