"""Sentences that attribute the words before them: Così il ministro, Lo dichiara la sindaca."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import names_somebody, owner_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.adverbials import PRESS, skip_adverbials
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import BY, OF, TO
from reader.analysis.languages.function_words import (
    ROMANCE_ALSO,
    ROMANCE_INDEFINITE,
    ROMANCE_POSSESSIVES,
    ROMANCE_THAT,
)
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.text.word_sets import word_set

_THIS_IS = frozenset({"è", "é", "es", "c'", "c'est"})
_WITH = frozenset({"con", "com", "avec", "par"})
_ARTICLES = frozenset({"la", "el", "l'", "o", "a", "il", "le", "les", "los", "las", "as"})
_WHO_SAYS = frozenset({"quem", "quien", "quienes", "chi"})
_ARE = frozenset({"sono", "son", "são", "ce"})
_THESE = frozenset({"queste", "estas", "esas", "ces", "essas"})
_OPENING_STATEMENTS = _ARTICLES | _ARE  # A afirmação é de X, Sono le parole di X
_BY_SAYING = frozenset({"a", "ad"})
_INFINITIVES = ("are", "ere", "ire", "rre")
_SAYING_IT = ("arlo", "irlo", "erlo")
ANAPHORIC_OPENERS = (
    frozenset({"così", "lo", "así", "assim"})
    | _THIS_IS
    | _WITH
    | _BY_SAYING
    | _THESE
    | _OPENING_STATEMENTS
    | _WHO_SAYS
    | {"foi"}
)
_CLITICS = frozenset({"lo", "l'"})
_SAME = frozenset({"mismo", "stesso", "mesmo"})  # Lo mismo opina X
_WHAT = frozenset({"quanto", "ce", "qu'", "que", "lo", "o"})  # È quanto afferma X
_GERUNDS = ("ando", "endo")
_OPENING = 4  # tokens
_PAST = frozenset({"scorso", "scorsa"})
_SHORTEST_STATEMENT = 5  # tokens: A frase é de Quill.
_LONGEST_COPULA = 7  # tokens up to the owner: A opinião foi também partilhada por
_COMES = frozenset({
    "foi", "fue", "arriva", "arrivano", "viene", "vengono", "vem", "vêm", "llega", "vient",
    "émane", "parte", "partiu", "fu",
})  # fmt: skip
_SHORTEST_SENTENCE = 3  # tokens: Disse Quill.
_IS = frozenset({"è", "sono", "es", "son", "é", "são", "est", "sont", "c'est"})
# "…", è il commento del sindaco; A afirmação é de X
_WORDS = word_set("""
accusa advertencia affermazione affirmation afirmación afirmação agradecimento agradecimiento alerta
allarme allerta amarezza analyse annuncio anuncio anúncio apelo appel appello augurio auspicio
avaliação avertissement avis aviso carta chiosa citation colère commento conclusion conclusione
conclusión conclusão confesión confessione confissão constat convinzione cri critiche critiques
críticas declaraciones declaración declaração declarações denuncia denúncia desabafo desculpas
desejo dichiarazione dichiarazioni disculpas dolor dolore dor douleur doutes dubbi dudas déclaration
dúvidas excuses formule frase frases frasi inquiétude invito lettera lettre llamada mensagem mensaje
message messaggio monito mots opinione opinião opinión palabras palavras parere parole phrase
promesa promessa promesse protesta protestation protesto quejas rabbia racconto recuerdo reflexión
relato ricordo ringraziamento récit scuse sfogo souvenir testemunho testimonianza testimonio timori
témoignage valoración
""")
_FEELINGS = frozenset({
    "amarezza", "colère", "dolor", "dolore", "douleur", "dubbi", "dudas", "dúvidas", "doutes",
    "inquiétude", "rabbia", "timori",
})  # fmt: skip
_LAST_FEELING = 2  # token: Grande la rabbia di X
_UTTERANCES = frozenset({"parole", "palabras", "palavras", "mots"})
_TERMS = frozenset({"termini", "términos", "termos", "termes"})
_MAY_ONE = frozenset({  # "one may": si può, se puede, pode-se, peut-on
    "si", "se", "può", "poteva", "puede", "podía", "pode", "podia", "pode-se", "peut-on",
    "pouvait-on", "on", "peut", "pouvait",
})  # fmt: skip
_READ = frozenset({
    "legge", "leggeva", "leggere", "lee", "leía", "leer", "leerse",
    "lê", "lia", "ler", "lê-se", "lia-se", "ler-se", "lire", "lit-on", "lisait-on", "lit",
})  # fmt: skip
_SHOWS = frozenset({
    "mostró", "muestra", "mostraba", "expresó", "expresaba", "pronunció", "despidió", "defendió",
    "justificó", "sinceró", "manifestó",
})  # fmt: skip
_REACTS = ("reaccion", "reagi", "réagi", "exprim")  # beginnings of verbs
_SO = frozenset({"así", "assim", "così", "ainsi"})
_LONGEST_CLEFT = 6  # tokens: C'est en ces termes que
_VIEW_REACH = 4  # tokens from the start to the relative pronoun: Un autre avis que
_VIEWS = word_set("""
ce lo o ciò constat avis opinion argument analyse sentiment idée inquiétude crainte lecture position
critique opinión argumento idea tesis temor preocupación diagnóstico análisis crítica opinião ideia
tese receio preocupação diagnóstico análise opinione argomento tesi parere timore preoccupazione
posizione analisi critica
""")
_CLEFT_REACH = 12  # tokens from the speaker, across an apposition, to the verb
_IN = frozenset({
    "in", "nel", "nella", "nello", "nell'", "nei", "nelle", "su", "sul", "sulla", "sui", "en",
    "em", "no", "na", "nos", "nas", "num", "numa", "dans", "sur",
})  # fmt: skip
_IN_A = frozenset({"num", "numa"})
_VERSIONS = frozenset({"versão", "versión", "version", "versione"})
_DOCUMENT_REACH = 10  # tokens
_ANSWERS = word_set("""
réponse réaction réplique commentaire constat verdict conclusion explication
replica risposta commento reazione conclusione spiegazione
respuesta reacción réplica comentario conclusión explicación
resposta reação comentário conclusão explicação
""")
_SPOKEN = _WORDS | _ANSWERS
_IS_IT = frozenset({"c'est", "fue", "foi", "fu"})
_CLEFT = _IS_IT | {"c'", "è", "é"}
_BEEN = frozenset({"stato", "stata", "stati", "state"})
_WHO_ACTS = frozenset({"qui", "quien", "quem", "quienes"})
_OWNER_REACH = 7  # tokens: le ultime parole, poco prima del voto, di X
_OF = OF | BY


def anaphoric_attribution(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the speaker of the words before, and the index of the attributing word; or None.

    Lo dichiara X, Così X, È quanto afferma X, C'est ce qu'a déclaré X, Con queste parole X ….

    "Così" alone counts only if punctuation or a preposition follows the speaker, unlike in: Così il
    ministro ha deciso ….
    """
    if (start := _start_after_these_words(s)) or s[0].lower in _WITH:
        phrase = phrase_after(s, start) or phrase_after(s, start + 1) if start else None
        return (phrase, start - 1) if phrase is not None and names_somebody(s, phrase) else None
    if s[0].lower in _CLEFT and (said := _speaker_in_cleft(s)) is not None:
        return said
    if s[0].lower in _THESE:
        return _speaker_of_these_words(s)
    if s[0].lower in _WHO_SAYS:
        return _speaker_after_who(s)
    if s[0].lower in _OPENING_STATEMENTS:
        owner = _owner_of_statement(s)
        if owner is not None or s[0].lower not in _BY_SAYING:
            return owner
    if s[0].lower in _BY_SAYING and (said := _speaker_of_saying(s)) is not None:
        return said
    if s[0].lower in _THIS_IS and not any(t.lower in _WHAT for t in s[1:_OPENING]):
        return owner_of_speech_noun(s, 0)  # È la replica di X
    if s[0].lower == "así" and (shown := _shown_so(s)) is not None:
        return shown
    skipped = _CLITICS | _SAME | (_WHAT if s[0].lower in _THIS_IS else frozenset())
    at = 1
    while at < len(s) - 1 and (s[at].lower in skipped or s[at].classes & lx.AUXILIARY):
        at += 1
    if at < len(s) - 1 and (_says_how_somebody_reacts(s, at) or s[at].classes & lx.REPORT):
        phrase = phrase_after(s, skip_adverbials(s, _after_aside(s, at + 1)))
        return (phrase, at) if phrase is not None else None
    so = s[0].lower == "così" and len(s) > 2  # Così, su un blog, il sindaco
    phrase = phrase_after(s, skip_adverbials(s, _after_aside(s, 1))) if so else None
    if phrase is None or not names_somebody(s, phrase):
        return None
    following = s[min(phrase[1] + 1, len(s) - 1)]
    ends = following.kind == POINT or following.classes & (lx.PREPOSITION | lx.DAY)
    ends = ends or s[min(phrase[1] + 2, len(s) - 1)].lower in _PAST  # lo scorso 12 marzo
    ends = ends or following.lower.endswith(_GERUNDS)
    return (phrase, 0) if ends else None


def _says_how_somebody_reacts(s: Sequence[Token], verb: int) -> bool:
    """Tell if the sentence begins like: Così replica X, Ainsi réagit X."""
    return s[0].lower in _SO and s[verb].lower.startswith(_REACTS)


def _owner_of_statement(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "A afirmação é de X", "La frase arriva da X", "Sono le parole di X".

    The second value is the noun of the statement.
    """
    if s[0].lower in _ARE:
        return owner_of_speech_noun(s, s[0].lower == "ce")
    if len(s) < _SHORTEST_STATEMENT or s[1].lower not in _SPOKEN:
        return None
    verb = 2
    while verb + 2 < len(s) and s[verb].kind == WORD and s[verb].lower not in _OF:
        verb += 1
    copula = any(t.lower in _COMES or t.lower in _IS for t in s[2:verb])
    if not 2 < verb < _LONGEST_COPULA or not copula or s[verb].lower not in _OF:
        return None
    owner = owner_phrase(s, verb + 1)
    return (owner, 1) if owner is not None and names_somebody(s, owner) else None


def _speaker_after_who(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Quem o diz é X", "Quien habla es X", and the verb."""
    for verb in range(1, min(_OPENING, len(s) - 2)):
        if s[verb].classes & (lx.REPORT | lx.NAME):
            named = _phrase_after_copula(s, verb + 1)
            return (named, verb) if named is not None else None
    return None


def _speaker_in_cleft(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "C'est en ces termes que X a réagi", and the verb."""
    reach = range(2, min(_LONGEST_CLEFT, len(s) - 2))
    that = next((at for at in reach if s[at].lower in ROMANCE_THAT), 0)
    if not any(token.lower in _SO | _UTTERANCES | _TERMS for token in s[1:that]):
        return None
    phrase = phrase_after(s, that + 1)
    if phrase is None or not names_somebody(s, phrase):
        return None
    for verb in range(phrase[1] + 1, min(phrase[1] + _CLEFT_REACH, len(s))):
        if s[verb].classes & lx.REPORT or s[verb].lower.startswith(_REACTS):
            return phrase, verb
    return None


def _shown_so(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Así (de seco) se mostró X", and the verb."""
    itself = next((at for at in range(1, min(_OPENING, len(s) - 2)) if s[at].lower == "se"), 0)
    if not itself or s[itself + 1].lower not in _SHOWS:
        return None
    phrase = phrase_after(s, skip_adverbials(s, itself + 2))
    named = phrase is not None and names_somebody(s, phrase)
    return (phrase, itself + 1) if named and phrase is not None else None


def _after_aside(s: Sequence[Token], at: int) -> int:
    """Return the token after an aside in commas: Lo afferma, in una nota, | il sindaco."""
    if s[at].text != ",":
        return at
    ends = (end for end in range(at + 2, min(at + _OWNER_REACH, len(s) - 1)) if s[end].text == ",")
    return next(ends, at - 1) + 1


def _speaker_of_these_words(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "Queste le parole di X", "Estas fueron las palabras que pronunció X"."""
    for noun in range(1, min(_OWNER_REACH, len(s) - 2)):
        if s[noun].kind != WORD or s[noun].lower not in _WORDS:
            continue
        said = s[noun + 1].lower in ROMANCE_THAT and noun + 3 < len(s)
        if not said and s[noun + 1].lower not in _OF:
            return None
        start = skip_adverbials(s, noun + 3) if said else noun + 2
        while said and start + 1 < len(s) and s[start].classes & (lx.AUXILIARY | lx.REPORT):
            start += 1
        phrase = phrase_after(s, start)
        return (phrase, noun) if phrase is not None and names_somebody(s, phrase) else None
    return None


def _speaker_of_saying(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "A dirlo è X", "Ad affermarlo, in una nota, è X", and the infinitive."""
    if len(s) < _OPENING or not s[1].lower.endswith(_SAYING_IT):
        return None
    start = _after_aside(s, 2)
    phrase = _phrase_after_copula(s, start) or phrase_after(s, start)  # A dirlo | una testimone
    return (phrase, 1) if phrase is not None and names_somebody(s, phrase) else None


def doer_of_cleft(s: Sequence[Token]) -> Phrase | None:
    """Return the X of the Italian "A protestare è X", "Ad aprire i lavori è stata X"."""
    if len(s) < _OPENING or s[0].lower not in _BY_SAYING or not s[1].lower.endswith(_INFINITIVES):
        return None
    copula = next((at for at in range(2, min(_OWNER_REACH, len(s))) if s[at].lower in _IS), 0)
    return _phrase_after_copula(s, copula) if copula else None


def doer_before_relative(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "C'est X qui parle", "È stato X a dire", and the token after X; or None."""
    for copula in range(min(_OWNER_REACH, len(s) - 3)):
        if s[copula].lower not in _IS_IT and s[copula].lower not in _IS:
            continue
        phrase = phrase_after(s, copula + 1 + (s[copula + 1].lower in _BEEN))
        if phrase is None or not names_somebody(s, phrase) or phrase[1] + 2 >= len(s):
            return None
        after = phrase[1] + 1
        acts = s[after].lower in _WHO_ACTS
        acts = acts or (s[after].lower in _BY_SAYING and s[after + 1].lower.endswith(_INFINITIVES))
        return (phrase, after) if acts else None
    return None


def _phrase_after_copula(s: Sequence[Token], at: int) -> Phrase | None:
    """Return who is named after "è" or "è stata" at a token, if it is a role or a name."""
    while at + 1 < len(s) and s[at].classes & lx.AUXILIARY and s[at].lower not in _IS:
        at += 1
    if at + 1 >= len(s) or s[at].lower not in _IS:
        return None
    phrase = phrase_after(s, at + 1 + (s[at + 1].lower in _BEEN))
    return phrase if phrase is not None and names_somebody(s, phrase) else None


def _start_after_these_words(s: Sequence[Token]) -> int:
    """Return the token after "con queste parole", "c'est par ces mots que"; 0 if none."""
    for at in range(1, min(_OPENING, len(s) - 3)):
        if s[at].lower in _THESE and s[at - 1].lower in _WITH and s[at + 1].lower in _WORDS:
            return at + 2 + (s[at + 2].text == "," or s[at + 2].lower in _WHAT)
    return 0


def inverted_sentence(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of a sentence that consists of a verb and its subject: Disse X. Concluyó X."""
    said = lx.TITLE | lx.INSTITUTION | lx.DETERMINER | lx.PREPOSITION
    if len(s) < _SHORTEST_SENTENCE or not s[0].classes & lx.REPORT or s[0].classes & said:
        return None
    phrase = phrase_after(s, 1)
    if phrase is None or not names_somebody(s, phrase):
        return None
    ends = phrase[1] + 1 >= len(s) or s[phrase[1] + 1].kind == POINT
    return (phrase, 0) if ends else None


def owner_of_speech_noun(s: Sequence[Token], start: int) -> tuple[Phrase, int] | None:
    """Return the X of "è l'appello (lanciato) di X", "c'est le message de X", and the noun."""
    if start + 2 >= len(s):
        return None
    noun = start + (s[start].lower == "c'")
    noun += s[noun].lower in _IS
    noun += s[noun].classes & lx.DETERMINER > 0
    if noun == start or noun + 2 >= len(s):
        return None
    noun += s[noun].kind == WORD and s[noun].lower not in _SPOKEN  # il primo commento
    if s[noun].lower not in _SPOKEN or s[noun - 1].lower in ROMANCE_POSSESSIVES:
        return None  # le sue parole ai microfoni di Radio Delta
    for of in range(noun + 1, min(noun + _OWNER_REACH, len(s) - 1)):
        phrase = owner_phrase(s, of + 1) if s[of].lower in _OF else None
        if phrase is not None and (of < noun + 3 or names_somebody(s, phrase)):
            return phrase, noun
        if s[of].kind != WORD:
            break
    return None


def document_read_in(s: Sequence[Token], start: int) -> tuple[Phrase, int] | None:
    """Return the document of "«…», si legge nella nota", "peut-on lire dans X", and the verb.

    An indefinite document stands for its authors: si legge in una nota di | X. If they are not
    named there, it does not count: they have been named before.
    """
    at = start
    while at < min(start + _OPENING, len(s)) and s[at].lower in _MAY_ONE:
        at += 1
    if at + 2 >= len(s) or s[at].lower not in _READ or s[at + 1].lower not in _IN:
        return None
    paper = phrase_after(s, at + 2)
    if paper is None and s[at + 2].kind == WORD and not s[at + 2].classes & lx.DETERMINER:
        paper = (at + 2, at + 2)  # its article is in the preposition: nel | comunicato
    indefinite = s[at + 1].lower in _IN_A or (paper and s[paper[0]].lower in ROMANCE_INDEFINITE)
    if indefinite:
        paper = _author_of_document(s, at + 2)
    return (paper, at) if paper is not None else None


def _author_of_document(s: Sequence[Token], document: int) -> Phrase | None:
    """Return the X of "un communiqué de X", "una nota diffusa ieri da X", "a carta do X"."""
    for of in range(document + 1, min(document + _OWNER_REACH, len(s) - 1)):
        if s[of].kind != WORD or s[of].classes & lx.CONJUNCTION:
            return None
        if s[of].lower not in _OF or s[of + 1].lower in PRESS:
            continue
        author = owner_phrase(s, of + 1)
        if author is not None and names_somebody(s, author):
            return author
    return None


def document_read_before(s: Sequence[Token], quote: int) -> Phrase | None:
    """Return the document of "Nella nota si legge che «…»", "En el auto se lee: «…»"."""
    if s[0].lower not in _IN:
        return None
    for at in range(2, min(quote, _DOCUMENT_REACH)):
        if s[at].lower in _READ and s[at - 1].lower in _MAY_ONE:
            paper = phrase_after(s, 1) or ((1, 1) if s[1].kind == WORD else None)
            return paper if paper is not None and paper[1] < at else None
    return None


def owner_of_answer(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the X of "La replica di X: «…»", "Réponse de X à la ministre : « … »"."""
    first, last = main
    of = first + 1 + (s[first].lower not in _ANSWERS)
    if of >= last or s[of - 1].lower not in _ANSWERS or s[of].lower not in _OF:
        return None
    to = next((at for at in range(of + 2, last) if s[at].lower in TO), last + 1)
    return (of + 1, to - 1) if s[of + 1].text[0].isupper() else None  # La réponse de Le Roy


def owner_of_version(s: Sequence[Token]) -> Phrase | None:
    """Return the X of a sentence that announces what X tells: Não é essa a versão de X."""
    for noun in range(1, len(s) - 2):
        if s[noun].lower in _VERSIONS and s[noun + 1].lower in _OF:
            owner = phrase_after(s, noun + 2)
            return owner if owner is not None and s[owner[1]].kind == CAPITAL else None
    return None


def owner_of_opening_thing(s: Sequence[Token]) -> Phrase | None:
    """Return the X of a sentence about a thing of X: La voix de X tremble, La casa de X se inundó.

    The thing may be a relative, but nobody with an office.
    """
    if len(s) < _SHORTEST_STATEMENT or s[0].lower not in _ARTICLES or s[1].kind != WORD:
        return None
    if s[1].classes & (lx.SPEAKER_NOUN | lx.TITLE | lx.INSTITUTION) or s[2].lower not in OF:
        return None
    owner = phrase_after(s, 3) if s[3].kind == CAPITAL else None
    if owner is None or owner[1] + 1 >= len(s) or s[owner[1]].kind != CAPITAL:
        return None
    return owner if s[owner[1] + 1].kind == WORD else None


def owner_of_message(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the X of a sentence without a verb: Commosso il messaggio della sindaca X: «…»."""
    for noun in range(1, min(colon - 2, _OWNER_REACH)):
        named = s[noun].lower in _SPOKEN and s[noun + 1].lower in _OF
        if s[noun].kind not in (WORD, CAPITAL) or (s[noun].classes & lx.STRONG_CUES and not named):
            return None
        if named:
            if _may_be_shared(s, 0, noun):
                return None
            owner = owner_phrase(s, noun + 2)
            if owner is None or not names_somebody(s, owner):
                return None
            rest = s[owner[1] + 1 : colon]
            if rest and rest[0].text == ",":
                return owner  # la replica di X, che guida il porto
            if s[noun].lower in _UTTERANCES:
                return owner  # Le parole di X hanno irritato Y
            whole = not rest or rest[0].classes & lx.PREPOSITION
            return None if not whole or any(t.classes & lx.FINITE for t in rest) else owner
    return None


def _may_be_shared(s: Sequence[Token], start: int, noun: int) -> bool:
    """Whether the sentence may tell who shares a feeling: La ministra comprende il dolore di X."""
    if s[noun].lower not in _FEELINGS:
        return False
    opening = max((at + 1 for at in range(start, noun) if s[at].text == ","), default=start)
    return noun - opening > _LAST_FEELING


def owner_at_end(s: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the X of "la protesta di X" if that ends at the token `end`, exclusively."""
    for noun in range(max(start, end - _OWNER_REACH), end - 2):
        if s[noun].lower in _SPOKEN and s[noun + 1].lower in _OF:
            if _may_be_shared(s, start, noun):
                return None
            owner = owner_phrase(s, noun + 2)
            whole = owner is not None and owner[1] == end - 1
            return owner if whole and owner and names_somebody(s, owner) else None
    return None


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
    phrase = phrase_after(s, verb + 1 + (s[verb + 1].lower in ROMANCE_ALSO))
    if phrase is None or not names_somebody(s, phrase) or phrase[1] >= colon:
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
