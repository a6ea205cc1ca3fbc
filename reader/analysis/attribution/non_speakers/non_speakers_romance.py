"""Romance phrases in a speaker's position that name no speaker: deux mois plus tard, nadie."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.acting_phrases import can_speak, head_of, mention_somebody
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_named_like_month
from reader.analysis.grammar.romance.romance_sources import CLITICS, PARTICIPLES
from reader.analysis.grammar.romance.unnamed_subjects import (
    is_governed_by_preposition,
    opens_with_verb,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY, OF
from reader.analysis.languages.function_words import (
    FRENCH_MAKES,
    ROMANCE_ASKING,
    ROMANCE_OF,
    ROMANCE_POSSESSIVES,
    ROMANCE_THAT,
    ROMANCE_WE_HAVE,
)
from reader.analysis.languages.token import CAPITAL, DASHES, NUMBER, POINT, QUOTED, WORD, Token
from reader.analysis.persons.relatives import is_relation
from reader.text.word_sets import word_set

_NO_ONE = frozenset(
    {"personne", "nadie", "nessuno", "ninguém", "rien", "nada", "niente", "plus", "più"}
)
_WHAT = frozenset({"ce", "lo", "o", "ciò"})
_RELATIVES = ROMANCE_THAT | {"qui"}
_LATER = frozenset({"tard", "tarde", "tardi", "después", "depois", "dopo", "luego"})
_BEEN = frozenset({"été", "stato", "stata", "stati", "state", "sido"})
# Lire aussi …: verbs that address the readers
_READER_ADDRESSES = word_set("""
lire voir écouter rappelons notons ajoutons précisons soulignons disons leer ver escuchar lea vea
recordemos leggi leggere vedi guarda ascolta ricordiamo leia veja ouça lembremos
""")
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
# a fait savoir
AFTER_FAIRE = word_set("""
savoir valoir remarquer observer noter part état connaître comprendre entendre dire mine
""")
# that begin a sentence and look like a name: Allí cuestionó …
_ADVERBS = word_set("""
allí ahí aquí acá allá entonces asimismo igualmente incluso eso esto ello aquello así quizá quizás
siempre nunca jamás ahora luego tampoco apenas mientras más menos muy tan tanto bastante
là ici alors ainsi cela ceci ça puis ensuite enfin parfois souvent toujours jamais désormais
aujourd'hui hier pourtant tantôt autrefois jadis plus moins très
lì qui qua allora ciò poi infine spesso sempre mai ora oggi ieri intanto dunque più meno molto
ali aqui lá então assim isso isto aquilo depois agora hoje ontem enquanto mais muito
grande forte pieno piena massimo massima tanta doppio doppia stesso stessa altro altra ultimo
ultima nuovo nuova primo prima ogni gran mismo misma otro otra último última nuevo nueva primer
primera mucha mucho pleno plena outro outra novo nova primeiro primeira toda todo même autre
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
CONTRACTED_ARTICLES = frozenset({  # prepositions with their article: porte-parole | du gouvernement
    "du", "au", "aux", "del", "al", "dal", "dalla", "dallo", "dai", "dagli", "dalle", "nel",
    "nella", "sul", "sulla", "della", "dello", "degli", "delle", "pelo", "pela", "ao",
})  # fmt: skip
_THIS = word_set("""
ce cet cette ces este esta estos estas ese esa esos esas questo questa questi queste
quest' esse essa esses essas
""")
_VIEWS = (  # endings of nouns for views and accounts
    "visión", "versión", "opinión", "ración", "criterio", "relato", "análisis", "analyse",
    "version", "opinion", "lecture", "versione", "opinione", "racconto", "visione", "analisi",
    "versão", "visão", "opinião", "avaliação", "análise",
)  # fmt: skip
_GERUNDS = ("ant", "ando", "endo")
_BE = word_set("""
est sont était étaient été serait fut soit
es son era fue fueron sido sea serán fuera
è sono stato stata stati state sia venne viene
é são foi foram eram seja será
""")
_SELF = frozenset({"s'", "se", "si", "me", "m'"})
_SHORTEST_VERB = 5  # letters
_HAS = frozenset({"ha", "hanno", "han", "ont", "tem", "têm"})
_IMPERSONAL = frozenset({"se", "si"})
_IS = frozenset({"est", "sont", "a", "ont", "es", "ha", "han", "è", "sono", "é", "são"})
_LONGEST_BYNAME = 2  # words
_LONGEST_APPOSED = 12  # tokens
_NOT_VERBS = lx.TITLE | lx.DETERMINER | lx.INSTITUTION | lx.PREPOSITION
_MAY_OPEN = lx.DETERMINER | lx.TITLE | lx.PARTICLE  # a phrase, also if it is a preposition
_WHOM = frozenset({"chi", "qui", "quien", "quienes", "quem"})
_WHEN = frozenset({"cuando", "quand", "lorsque", "lorsqu'", "quando"})
_OBJECTS = frozenset({"lhe", "lhes", "se", "lo", "la", "los", "las", "me", "nos"})
_CAUSES = frozenset({"provoca", "provoque", "provocó", "provocou"})
_UTTERANCES = frozenset(  # Parole che …, quando disse
    {"parole", "palabras", "palavras", "paroles", "mots", "propos", "frasi", "frases", "phrases"}
)
_COMMENT_FORMS = frozenset(
    {"particulier", "effet", "outre", "général", "revanche", "somme", "particular"}
)


def is_nobody(s: Sequence[Token], phrase: Phrase, cue: int | None) -> bool:
    """Whether a phrase names nobody who could be the speaker reported by the verb at `cue`."""
    first = s[phrase[0]]
    if first.lower in _UTTERANCES or _is_there(s, phrase) or _is_what(s, phrase[0]):
        return True
    if first.lower in _NO_ONE and first.kind != NUMBER and _is_alone(s, phrase):
        return True
    if _is_time(s, phrase) or _is_been(s, phrase[1]):
        return True
    verb = first.kind == WORD and first.classes & lx.STRONG_CUES and not first.classes & _NOT_VERBS
    if verb and phrase[0] < phrase[1]:
        return True  # Em nota, | considerou os números
    if first.lower in _IMPERSONAL:
        return True
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
    if _is_addressee(s, phrase, cue):
        return True
    if cue is not None:  # Abbiamo chiesto a | X
        return first.lower in ROMANCE_WE_HAVE or _is_no_subject(s, phrase, cue)
    return any(
        s[at].classes & lx.NAME and _is_naming_passive(s, at) for at in _tokens_after(s, phrase[1])
    )


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
    if first.lower in _THIS and s[min(phrase[0] + 1, len(s) - 1)].classes & lx.DAY:
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
        return s[min(at + 1, len(s) - 1)].lower in _RELATIVES
    return s[at].lower in _RELATIVES and at > 0 and s[at - 1].lower in _WHAT


def _is_no_subject(s: Sequence[Token], phrase: Phrase, cue: int) -> bool:
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
    impersonal = verb.classes & lx.SAY and s[cue - 1].lower in _IMPERSONAL and cue
    if impersonal and phrase[0] != cue + 1 and not _is_reflexive(s, phrase, cue):
        return True  # se dice que, si dice che; but: se rappelle une habitante
    if verb.classes & lx.NAME and phrase[1] < cue and _is_naming_passive(s, cue):
        return True
    if first.lower in _THIS and verb.classes & lx.WEAK and last.kind == WORD and not last.classes:
        return True  # Ce dispositif prévoit « … »
    if (
        verb.classes & lx.ACCORDING
        and first.lower in ROMANCE_POSSESSIVES
        and last.lower.endswith(_VIEWS)
    ):
        return True  # según su visión: the view of the speaker
    if verb.classes & lx.ACCORDING and last.lower in _VARIABLE_NOUNS:
        return all(t.kind == WORD for t in s[phrase[0] : phrase[1] + 1])
    if _is_been(s, cue - 1) and s[phrase[0] - 1].lower not in BY:
        return True  # il a été constaté; but: a été jugé « … » par X
    return _is_no_report(s, cue)


def _is_been(s: Sequence[Token], at: int) -> bool:
    """Whether a word is "been", and not the state, as in "il capo dello Stato"."""
    return s[at].lower in _BEEN and not (at and s[at - 1].lower in OF)


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


def _is_infinitive_with_clitic(lower: str) -> bool:
    """Whether a Portuguese word is an infinitive with its object: mexer-lhe, vê-lo."""
    verb, hyphen, clitic = lower.partition("-")
    return bool(hyphen) and clitic in _OBJECTS and verb.endswith(("r", "á", "ê", "í"))


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


def _is_naming_passive(s: Sequence[Token], verb: int) -> bool:
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


def is_so_called(s: Sequence[Token], quote: int) -> bool:
    """Whether "so-called" precedes the passage: los llamados «…», dei cosiddetti «…».

    After a name it is a nickname: Ada Rey, alias «…»; Ugo Neri, detto «…».
    """
    if quote < 2 or s[quote - 1].kind != WORD:
        return False
    before, article = s[quote - 1], s[quote - 2]
    if before.lower == "alias" or (before.lower in {"detto", "detta"} and article.text == ","):
        return True
    called = before.classes & lx.NAME and before.lower.endswith(PARTICIPLES)
    called = called and not before.classes & lx.TITLE
    if not called and not before.lower.startswith("cosiddett"):
        return False
    return bool(article.classes & lx.DETERMINER) or article.lower in CONTRACTED_ARTICLES | {
        "dei",
        "dos",
        "das",
    }


def is_reading_tip(place: Place) -> bool:
    """Whether the sentence is a reading recommendation: Lire aussi Ada Merle, « … »."""
    return place.view.s[0].lower in _READER_ADDRESSES


def is_byname(place: Place) -> bool:
    """Whether the passage is the nickname of the speaker of the last quote: «…», añadió «Zurdo»."""
    s, at = place.view.s, place.at
    ends = at + 1 >= len(s) or s[at + 1].kind == POINT
    if place.previous < 0 or place.words > _LONGEST_BYNAME or not ends:
        return False
    between = s[place.previous + 1 : at]
    said = all(token.text == "," or token.classes & lx.REPORT for token in between)
    return said and any(token.classes & lx.REPORT for token in between) and s[at - 1].kind == WORD


def is_apposed_title(place: Place) -> bool:
    """Whether a title is in apposition to its work: Son dernier roman, « Aube », croise …."""
    s, at, before = place.view.s, place.at, place.before
    if before is None or before.text != "," or s[min(at + 1, len(s) - 1)].text != ",":
        return False
    inside = s[max(0, place.previous + 1, at - _LONGEST_APPOSED) : at - 1]
    works = any(token.classes & lx.TITLED for token in inside)
    return works and not any(token.classes & lx.FULL_VERB or token.lower in _IS for token in inside)


def _is_alone(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether "personne" or "plus" stands without a noun: Personne n'a dit, plus précisément."""
    return phrase[0] == phrase[1] and (phrase[0] == 0 or s[phrase[0]].kind != CAPITAL)


def _is_age(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a word of time is part of an age: este hombre de 71 años."""
    return any(token.classes & lx.PREPOSITION for token in s[phrase[0] + 1 : phrase[1]])


def _is_no_report(s: Sequence[Token], cue: int) -> bool:
    """Whether a cue is not used as a reporting verb here: se fait par, un œil critique sur."""
    verb = s[cue].lower
    after = s[min(cue + 1, len(s) - 1)]
    if verb in FRENCH_MAKES:
        return s[cue - 1].kind == WORD and after.lower not in AFTER_FAIRE
    if verb == "critique":
        return bool(after.classes & lx.PREPOSITION)
    if verb in {"dite", "dites"}:
        return s[cue - 1].kind == WORD and not s[cue - 1].classes & lx.AUXILIARY
    return verb in _COMMENT_FORMS
