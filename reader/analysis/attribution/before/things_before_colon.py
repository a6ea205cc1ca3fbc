"""Things that are all that stands before a colon: One regret: “…”, Prochaine étape : « … »."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_OWNERS,
    ROMANCE_DEFINITE,
    ROMANCE_DEGREES,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.role_nouns import is_role
from reader.analysis.persons.roles.occupations import descriptions
from reader.text.word_sets import word_set

_DEGREES = ROMANCE_DEGREES | {"more", "mehr", "meer"}  # More than 90 cats: “…”
_BARE = word_set("""
first final last next only result erste erster erstes einzige einziger einziges letzte letzter
nächste nächster eerste enige laatste volgende resultaat
résultat seul seule premier première dernier dernière prochain prochaine
resultado único única primer primera último última próximo próxima primeiro primeira
risultato unico unica primo prima ultimo ultima prossimo prossima
""")
"""Words that open the name of a thing without an article: Seule solution : « … »."""
_DEFINITE = ROMANCE_DEFINITE | word_set("the der die das de het los las les gli i os as dell'")
_THINGS = word_set("""
result upshot outcome reason way step line plan plans news problem trouble lesson headline part
point idea rule trick catch hope fear goal aim moral key deal thing secret irony truth challenge
choice mood consequence effect solution consolation conclusion motto dream surprise cost
ergebnis folge konsequenz lösung grund beispiel motto angst problem nachricht trost schritt lehre
regel plan knackpunkt devise wunsch haken lichtblick ziel hoffnung ursache wahrheit idee rest
resultaat gevolg oplossing reden voorbeeld motto angst probleem nieuws troost stap les regel plan
devies wens conclusie addertje lichtpuntje advies doel hoop oorzaak waarheid idee uitkomst
résultat solution raison exemple regret devise peur problème nouvelle consolation étape leçon règle
plan confidence mot souhait conséquence bémol lueur constat priorité but objectif rêve vérité clé
bilan secret défi principe enjeu idée hic souci danger risque espoir chute conclusion pari
resultado solución razón ejemplo deseo lema miedo problema noticia consuelo paso lección regla plan
aviso consigna prioridad consecuencia motivo certeza cartel objetivo meta sueño verdad clave balance
secreto reto idea riesgo esperanza conclusión duda moraleja excusa
risultato soluzione motivo esempio rimpianto motto paura problema notizia consolazione passo lezione
regola piano stoccata parola priorità conseguenza nota certezza carezza nodo obiettivo sogno verità
chiave bilancio segreto sfida idea rischio speranza conclusione dubbio affondo frecciata ragione
solução razão exemplo desejo medo notícia consolo passo lição regra plano palavra prioridade
consequência cartaz objetivo sonho verdade chave balanço segredo desafio ideia risco esperança
conclusão dúvida recado
""")
"""Things that words are often called after "the": other nouns there may mean somebody."""
_IN_CLAUSES = word_set("se si s' me te lui leur lhe gli ni non não no ne n' nie niet nicht not n't")
"""Words of a clause, whose verb no list may hold: El aludido ni se inmuta: «…»."""
_SPEAKS = lx.SPEAKER_NOUN | lx.SUBJECT | lx.SPEECH | lx.WORK | lx.OBJECT
_OPENING = lx.CONJUNCTION | lx.AUXILIARY | lx.LEAD
_VERB = lx.FULL_VERB | lx.RELATIVE
_ALONE = word_set("""
another other others some many one two second third youngest oldest
andere anderer anderes zweite zweiter dritte jüngste älteste einige ander anderen tweede derde
jongste oudste sommigen gepensioneerde
autre autres second seconde troisième cadet cadette aîné aînée certains
otro otra otros otras segundo segunda tercero tercera menor mayor algunos
altro altra altri altre secondo terzo terza alcuni outro outra outros outras terceiro nova velha
""")
"""Words that mean people where no noun follows: the second: “…”; unlike: the second step: “…”."""
_ALSO_SPEAK = word_set("""
crowd public rival regular local ref wag firm prosecution defence defense report verdict voice
voices someone somebody watchdog side team body bench cabinet regime palace temple chain airline
force squad band duo trio gang couple twins siblings pair country town village lobby caucus inquiry
barmaid passer-by bloke chap lad lass punter heckler onlooker bystander inscription
kundin fan publikum schiri braut elternteil konkurrent konkurrentin anklage postbote betroffene
betroffener beschuldigte beschuldigter verletzte krankenhaus gast gäste leute stimme
publiek bruid leerling criticus rivaal forens vertrouweling stem iemand
visiteur visiteuse promeneur promeneuse joggeur joggeuse vendeur vendeuse habitué habituée
internaute public arbitre mariée badaud détracteur rival rivale plongeur plongeuse facteur factrice
proche curieux curieuse participant participante hôpital voix quelqu'un fêtard camp front
transeúnte visitante donante paseante aficionado aficionada dependiente dependienta internauta
público árbitro curioso curiosa manifestante hospital usuario usuaria allegado allegada peregrino
peregrina auxiliar feriante afectado afectada damnificado damnificada asistente participante
lugareño lugareña voz alguien buzo
frente aludido aludida interesado interesada
commesso commessa tifoso tifosa utente pubblico arbitro sposo sposa rivale ospedale pendolare
ambulante partecipante bagnante passante voce qualcuno sub
centrodestra centrosinistra fronte diretto diretta interessato interessata
transeunte adepto adepta noivo noiva usuário usuária hoteleiro hoteleira feirante colega banhista
alguém guarda interessado interessada
""")
"""People and bodies of which no other list knows."""


def is_thing_alone(place: Place, phrase: Phrase) -> bool:
    """Whether a thing is all that stands before a colon: Then the next step: “…”.

    There is no verb, no name, and no noun for somebody who may speak. A German thing may have an
    owner, who speaks: Ihr Ziel: „…“.
    """
    s, colon, language = place.view.s, place.at - 1, place.view.language
    start, (first, last) = place.previous + 1, phrase
    if s[colon].text != ":" or last >= colon:
        return False
    while start < first and (s[start].text == "," or s[start].classes & _OPENING):
        start += 1
    opening = s[start]
    if language.nouns_capitalised and opening.lower in GERMAN_OWNERS:
        return False
    if start > first or not (opening.classes & lx.DETERMINER or opening.lower in _DEGREES | _BARE):
        return False
    if any(t.classes & _VERB and t.kind == WORD for t in s[last + 1 : colon]):
        return False
    if any(t.lower in _IN_CLAUSES for t in s[start + 1 : colon]):
        return False
    if s[colon - 1].lower in _ALONE or (language.nouns_capitalised and _has_names(s, start, colon)):
        return False
    words = s[start + 1 : colon]
    if opening.lower in _DEFINITE and not any(token.lower in _THINGS for token in words):
        return False
    return not any(_may_speak(token, language) for token in words)


def _has_names(s: Sequence[Token], start: int, colon: int) -> bool:
    """Whether a German label has several capitals, which may be a name: Das Fazit von Ada Quill."""
    return sum(token.kind == CAPITAL for token in s[start + 1 : colon]) > 1


def _may_speak(token: Token, language: Language) -> bool:
    """Whether a word may be a name, or mean people or a body."""
    lower = token.lower
    if token.classes & _SPEAKS or lower in _ALSO_SPEAK or lower in KIN:
        return True
    if token.kind == CAPITAL:
        if not language.nouns_capitalised or lower in language.first_names:
            return True
        return is_role(token.text, language) or lower in descriptions(language.code)
    if language.code == "en":
        return means_people(lower, token.classes)
    return can_speak(token) or is_role(lower, language)
