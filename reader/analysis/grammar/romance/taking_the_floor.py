"""Sentences that only say who speaks next: In sala stampa parla solo X, Gli fa eco X.

Also what they are like, and whose view is told: Più cauto X, Un constat que partage X.
"""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import head_of, if_somebody, named_owner
from reader.analysis.grammar.phrases.noun_phrases import Phrase, has_role_or_name
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.grammar.romance.romance_sources import PARTICIPLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, TO
from reader.analysis.languages.function_words import ROMANCE_ALSO, ROMANCE_DEGREES, ROMANCE_THAT
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.text.word_sets import word_set

_SPEAKS = frozenset({
    "parla", "interviene", "conclude", "habla", "cierra", "fala", "intervém",
    "replica", "ribatte", "rincara", "intervino", "intervenne", "interveio", "intervenuto",
    "intervenuta", "habló", "falou", "cerró",
})  # fmt: skip
_TAKES = word_set("""
fa fait hace faz prende prend toma pide pede pris preso tomó tomou pidió pediu
""")
_FLOOR = word_set("eco écho parola parole palabra palavra")
_LAST_WORDS = frozenset({"mot", "palabra", "parola", "palavra"})
_LAST = frozenset({"dernier", "fin", "última", "ultima"})
_FALLS = word_set("""
revenu revenue revient été donné donnée fue es dada foi dado andata toccata stata data
""")
_GIVEN_TO = TO | {"para"}
_LAST_WORD_REACH = 9  # tokens: le mot de la fin est bien sûr revenu
_ARTICLES = frozenset({"la", "a", "l'"})
_ONLY = word_set("""
solo soltanto anche invece poi ancora infine también solamente só também apenas aussi ensuite enfin
""")
_BEFORE_VERB = lx.PREPOSITION | lx.DETERMINER | lx.AUXILIARY | lx.OBJECT | lx.LEAD | lx.TEMPORAL
_TURNS = frozenset({"vez", "turno", "volta", "tour"})
_DATIVES = frozenset({"gli", "le", "lui", "leur", "lhe"})
_INTERVIEWS = word_set("conferenza intervista entrevista interview rueda conférence coletiva")
_WITH = word_set("di del della de du d' do da con com avec a à al au")
_LONGEST_INTERVIEW = 4  # tokens before whom it is with
_STATE_VERBS = frozenset({
    "ne", "si", "se", "s'", "è", "era", "es", "fue", "é", "foi", "est", "était", "fut", "mostra",
    "mostrato", "mostrata", "mostró", "muestra", "mostraba", "mostrou", "montre", "montrait",
    "ha", "s'est", "mastica", "resta", "rimane", "appare", "subito",
})  # fmt: skip
_MASCULINE = ("o", "i", "os", "eux")  # endings that no verb in the third person has
_LONGEST_STATE = 6  # tokens: Ancora più dura si è mostrata
_REACH = 14  # tokens of the words before the verb
_VIEW_REACH = 4  # tokens from the start to the relative pronoun: Un autre avis que
_VIEWS = word_set("""
ce lo o ciò constat avis opinion argument analyse sentiment idée inquiétude crainte lecture position
critique opinión argumento idea tesis temor preocupación diagnóstico análisis crítica opinião ideia
tese receio preocupação análise opinione argomento tesi parere timore preoccupazione posizione
analisi critica
""")


def floor_taker(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return who takes the floor in an inverted sentence, and the verb; None if there is none.

    In sala stampa parla solo Ada Quill; Gli fa eco Ada Quill; Prende la parola il sindaco.
    """
    if s[0].lower in _INTERVIEWS:
        return _interviewed(s)
    if (last := _who_has_last_word(s)) is not None:
        return last
    if (state := subject_of_state(s, len(s), announces=False)) is not None:
        return state
    for verb in range(min(_REACH, len(s) - 1)):
        token = s[verb]
        if token.kind == POINT and token.text != ",":
            return None
        if token.lower in _SPEAKS:
            after = verb + 1
        elif token.lower in _TURNS and verb + 2 < len(s) and s[verb + 1].lower in OF:
            turn = named_owner(s, verb + 2)  # foi a vez de X
            return (turn, verb) if turn else None
        elif token.lower in _TAKES and (floor := _end_of_floor(s, verb + 1)):
            after = floor
        else:
            continue
        if not _is_inverted(s, verb):
            return None
        after += after < len(s) and s[after].lower in _ONLY
        phrase = phrase_after(s, after)
        return (phrase, verb) if phrase is not None and has_role_or_name(s, phrase) else None
    return None


def subject_of_state(
    s: Sequence[Token], end: int, *, announces: bool = True
) -> tuple[Phrase, int] | None:
    """Return the X of "Più cauto X", "Menos diplomática fue X, …", and the state; None without.

    The clause ends before the token `end`. Where no colon `announces` the words of X, a word alone
    has to be an adjective: it may tell what happened to X, or be a verb (Arrestato il sindaco,
    Crolla la casa).
    """
    at = state = graded = 0
    limit = min(_LONGEST_STATE, end - 2)
    while at < limit:
        token = s[at]
        if token.lower in ROMANCE_DEGREES:
            graded = 1
        elif token.lower not in _STATE_VERBS:
            if state or token.classes or token.kind not in (WORD, CAPITAL) or can_speak(token):
                break
            state = at + 1
        at += 1
    if not (state and (announces or graded or _is_adjective(s[state - 1].lower))):
        return None
    article = s[at].kind == WORD and s[at].classes & lx.DETERMINER
    article = article and not s[at].classes & lx.PREPOSITION and s[at].lower not in OF
    bare = at > 1 and s[at].kind == CAPITAL
    phrase = phrase_after(s, at) if article or bare else None
    if phrase is None or not (phrase[1] + 1 >= end or s[phrase[1] + 1].kind == POINT):
        return None
    owned = any(token.classes & lx.PREPOSITION for token in s[at : phrase[1]])
    owned = owned and not (announces and phrase[1] + 1 == end)  # Dura la nota della Cgil: «…»
    named = not owned and (announces or not article)  # but a team: Più forte | il Milan.
    person = head_of(s, at) >= 0 or (s[phrase[1]].kind == CAPITAL and named)
    return (phrase, state - 1) if person else None


def _is_adjective(lower: str) -> bool:
    """Whether a word is an adjective by its ending, and neither a participle nor a verb: duro."""
    return lower.endswith(_MASCULINE) and not lower.endswith(PARTICIPLES)


def _who_has_last_word(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Le dernier mot est revenu à X", "La última palabra fue para X".

    But not that of "La última palabra en moda llega a X".
    """
    word = next((at for at in range(1, min(4, len(s) - 3)) if s[at].lower in _LAST_WORDS), 0)
    if not word or _LAST.isdisjoint(token.lower for token in s[: word + 4]):
        return None
    for at in range(word + 1, min(word + _LAST_WORD_REACH, len(s) - 1)):
        if s[at].kind != WORD:
            return None
        if s[at].lower in _GIVEN_TO and s[at - 1].lower in _FALLS:
            holder = named_owner(s, at + 1)
            return (holder, at - 1) if holder else None
    return None


def _interviewed(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Conferenza stampa di X, che ha rilasciato le seguenti dichiarazioni:"."""
    for at in range(1, min(_LONGEST_INTERVIEW, len(s) - 1)):
        if s[at].lower in _WITH:
            phrase = phrase_after(s, at + 1)
            if phrase is not None and has_role_or_name(s, phrase):
                return phrase, 0
    return None


def _end_of_floor(s: Sequence[Token], at: int) -> int:
    """Return the token after "eco" or "la parola", else 0."""
    at += at < len(s) and s[at].lower in _ARTICLES
    return at + 1 if at < len(s) and s[at].lower in _FLOOR else 0


def _is_inverted(s: Sequence[Token], verb: int) -> bool:
    """Whether the verb begins the sentence, or follows an adverbial or a dative: gli | fa eco."""
    if not verb or s[verb - 1].lower in _DATIVES:
        return True
    opens = s[0].kind == WORD and s[0].classes & (lx.PREPOSITION | lx.LEAD | lx.AUXILIARY)
    commas = [at for at in range(verb) if s[at].text == ","]
    return bool(opens) and all(s[at + 1].classes & _BEFORE_VERB or at + 1 == verb for at in commas)


def sharer_of_view(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the X of "Un constat que partage X : « … »", with at most an apposition behind it."""
    that = next((at for at in range(1, min(_VIEW_REACH, colon)) if s[at].lower in ROMANCE_THAT), 0)
    view = s[that - 1]
    if not that or that + 3 >= colon or any(t.kind == POINT for t in s[:that]):
        return None
    verb = that + 1
    while s[verb].classes & lx.AUXILIARY and verb + 2 < colon:
        verb += 1
    reports = s[verb].kind == WORD and s[verb].classes & lx.REPORT
    if not reports and not (view.lower in _VIEWS and s[verb].kind == WORD):
        return None
    phrase = if_somebody(s, phrase_after(s, verb + 1 + (s[verb + 1].lower in ROMANCE_ALSO)))
    if phrase is None or phrase[1] >= colon:
        return None
    end = phrase[1] + 1
    if end < colon and s[end].text not in ",(":
        return None
    if end + 1 < colon and all(token.kind == CAPITAL for token in s[end + 1 : colon]):
        return (end + 1, colon - 1)  # la jueza, | Ada Quill
    return phrase


def name_on_line(s: Sequence[Token]) -> Phrase | None:
    """Return the name that a line without a verb gives: Le plus fier : Ada Quill (Port-Delta)."""
    end = len(s) - 1
    bracketed = s[end].text == ")"
    if bracketed:
        end = next((at for at in range(end, 1, -1) if s[at].text == "("), 1) - 1
    last = end
    while end > 0 and (s[end - 1].kind == CAPITAL or s[end - 1].classes & lx.PARTICLE):
        end -= 1
    if end >= last or s[end].kind != CAPITAL or s[last].kind != CAPITAL:
        return None
    labelled = end > 1 and s[end - 1].text == ":"
    verbs = any(token.kind == WORD and token.classes & lx.REPORT for token in s)
    return (end, last) if (labelled or (bracketed and not end)) and not verbs else None
