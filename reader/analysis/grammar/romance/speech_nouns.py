"""Owners of what is said: l'appello del sindaco, la réponse de X, A afirmação é de X."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.acting_phrases import (
    if_somebody,
    named_owner,
    names_somebody,
    owner_phrase,
)
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.romance.clefts import COPULAS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF_OR_BY, TO
from reader.analysis.languages.function_words import ROMANCE_POSSESSIVES, ROMANCE_THE_WHICH
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

THESE_ARE = frozenset({"sono", "son", "são", "ce"})
_SHORTEST_STATEMENT = 5  # tokens: A frase é de Quill.
WITH = frozenset({"con", "com", "avec", "par"})
_WHICH = ROMANCE_THE_WHICH | {"cui", "que"}
_OWNER_REACH = 7  # tokens: le ultime parole, poco prima del voto, di X
_LONGEST_COPULA = 7  # tokens up to the owner: A opinião foi também partilhada por
COMES = frozenset({
    "foi", "fue", "arriva", "arrivano", "viene", "vengono", "vem", "vêm", "llega", "vient",
    "émane", "parte", "partiu", "fu", "viennent", "émanent", "provengono",
})  # fmt: skip
# "…", è il commento del sindaco; A afirmação é de X
STATEMENTS = word_set("""
accusa advertencia affermazione affirmation afirmación afirmação agradecimento agradecimiento
alegato alerta arringa depoimento depoimentos plaidoirie allarme allerta amarezza analyse annuncio
anuncio anúncio apelo appel appello augurio auspicio avaliação avertissement avis aviso carta chiosa
citation colère commento conclusion conclusione conclusión conclusão confesión confessione confissão
constat convinzione cri critiche critiques críticas declaraciones declaración declaração declarações
denuncia denúncia desabafo desculpas desejo dichiarazione dichiarazioni disculpas dolor dolore dor
douleur doutes dubbi dudas déclaration dúvidas excuses formule frase frases frasi inquiétude invito
lettera lettre llamada mensagem mensaje message messaggio monito mots opinione opinião opinión
palabras palavras parere parole phrase promesa promessa promesse protesta protestation protesto
quejas rabbia racconto recuerdo reflexión relato ricordo ringraziamento récit scuse sfogo souvenir
testemunho testimonianza testimonio timori témoignage valoración
""")
_FEELINGS = frozenset({
    "amarezza", "colère", "dolor", "dolore", "douleur", "dubbi", "dudas", "dúvidas", "doutes",
    "inquiétude", "rabbia", "timori",
})  # fmt: skip
_LAST_FEELING = 2  # token: Grande la rabbia di X
UTTERANCES = frozenset({"parole", "palabras", "palavras", "mots"})
_ANSWERS = word_set("""
réponse réaction réplique commentaire constat verdict conclusion explication replica risposta
commento reazione conclusione spiegazione respuesta reacción réplica comentario conclusión
explicación resposta reação comentário conclusão explicação
""")
_SPOKEN = STATEMENTS | _ANSWERS


def owner_of_statement(s: Sequence[Token]) -> tuple[Phrase, int] | None:
    """Return the X of "A afirmação é de X", "La frase arriva da X", "Sono le parole di X".

    The second value is the noun of the statement.
    """
    if s[0].lower in THESE_ARE:
        return owner_of_speech_noun(s, s[0].lower == "ce")
    if len(s) < _SHORTEST_STATEMENT or s[1].lower not in _SPOKEN:
        return None
    verb = 2
    while verb + 2 < len(s) and s[verb].kind == WORD and s[verb].lower not in OF_OR_BY:
        verb += 1
    copula = any(t.lower in COMES or t.lower in COPULAS for t in s[2:verb])
    if not 2 < verb < _LONGEST_COPULA or not copula or s[verb].lower not in OF_OR_BY:
        return None
    owner = named_owner(s, verb + 1)
    return (owner, 1) if owner else None


def owner_of_speech_noun(s: Sequence[Token], start: int) -> tuple[Phrase, int] | None:
    """Return the X of "è l'appello (lanciato) di X", "c'est le message de X", and the noun."""
    if start + 2 >= len(s):
        return None
    noun = start + (s[start].lower == "c'")
    noun += s[noun].lower in COPULAS
    noun += s[noun].classes & lx.DETERMINER > 0
    if noun == start or noun + 2 >= len(s):
        return None
    noun += s[noun].kind == WORD and s[noun].lower not in _SPOKEN  # il primo commento
    if s[noun].lower not in _SPOKEN:
        return None
    if s[noun - 1].lower in ROMANCE_POSSESSIVES and s[noun].lower != "palabras":
        return None  # le sue parole ai microfoni di Radio Delta; but: Son palabras de X
    if (user := _user_of_words(s, noun)) is not None:
        return user, noun
    for of in range(noun + 1, min(noun + _OWNER_REACH, len(s) - 1)):
        phrase = owner_phrase(s, of + 1) if s[of].lower in OF_OR_BY else None
        if phrase is not None and (of < noun + 3 or names_somebody(s, phrase)):
            return phrase, noun
        if s[of].kind != WORD and of > noun + 1:  # le prime parole, dette a caldo da X
            break
    return None


def _user_of_words(s: Sequence[Token], noun: int) -> Phrase | None:
    """Return the X of "le parole con cui X ha aperto", "las palabras con las que X cerró"."""
    for which in range(noun + 2, min(noun + 4, len(s) - 1)):
        if s[which].lower in _WHICH:
            return if_somebody(s, phrase_after(s, which + 1))
    return None


def owner_of_answer(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the X of "La replica di X: «…»", "Réponse de X à la ministre : « … »"."""
    first, last = main
    of = first + 1 + (s[first].lower not in _ANSWERS)
    if of >= last or s[of - 1].lower not in _ANSWERS or s[of].lower not in OF_OR_BY:
        return None
    to = next((at for at in range(of + 2, last) if s[at].lower in TO), last + 1)
    return (of + 1, to - 1) if s[of + 1].text[0].isupper() else None  # La réponse de Le Roy


def owner_of_message(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the X of a sentence without a verb: Commosso il messaggio della sindaca X: «…»."""
    for noun in range(1, min(colon - 2, _OWNER_REACH)):
        named = s[noun].lower in _SPOKEN and s[noun + 1].lower in OF_OR_BY
        if s[noun].kind not in (WORD, CAPITAL) or (s[noun].classes & lx.STRONG_CUES and not named):
            return None
        if named:
            if _may_be_shared(s, 0, noun):
                return None
            return named_owner(s, noun + 2)  # Le parole di X irritano Y
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
        if s[noun].lower in _SPOKEN and s[noun + 1].lower in OF_OR_BY:
            if _may_be_shared(s, start, noun):
                return None
            owner = named_owner(s, noun + 2)
            return owner if owner and owner[1] == end - 1 else None
    return None
