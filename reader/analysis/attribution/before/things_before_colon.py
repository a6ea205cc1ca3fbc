"""Things that are all that stands before a colon: One regret: “…”, Prochaine étape : « … »."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_OWNERS, ROMANCE_DEGREES
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
_THINGS = {
    "en": word_set("""
result upshot outcome reason way step line plan plans problem trouble lesson part point idea trick
catch hope fear goal aim moral key thing secret irony truth challenge choice mood consequence effect
solution consolation conclusion motto dream surprise cost example word tip joke caveat exception
worry concern option theory explanation complaint hurdle obstacle drawback downside snag theme
refrain argument suggestion scene memory anecdote story detail difference condition wish demand
regret question ambition danger balance chance rest doubt risk promise principle mistake advantage
disadvantage compromise request advice cause mission
"""),
    "de": word_set("""
ergebnis folge konsequenz lösung grund beispiel motto angst problem trost schritt lehre plan
knackpunkt devise wunsch haken lichtblick ziel hoffnung ursache wahrheit idee rest sorge bitte tipp
vorschlag ausnahme erinnerung szene bedingung unterschied vorteil nachteil risiko chance erklärung
theorie anekdote geschichte herausforderung besonderheit fehler effekt höhepunkt kompromiss ausweg
kritikpunkt gegenargument satz versprechen traum option argument detail moral refrain trick
part ambition resultat prinzip befürchtung wort frage antwort zweifel geheimnis gefahr überraschung
mission aufgabe clou
"""),
    "nl": word_set("""
resultaat gevolg oplossing reden voorbeeld motto angst probleem troost stap les plan devies wens
conclusie addertje lichtpuntje advies doel hoop oorzaak waarheid idee uitkomst zorg vraag antwoord
uitzondering herinnering voorwaarde verschil voordeel nadeel optie verhaal moeilijkheid fout uitweg
kritiek woord zin belofte droom twijfel missie verzoek voorstel tip detail argument effect rest
anekdote theorie principe compromis truc moraal risico kans geheim uitdaging gevaar ambitie grap
verrassing scène
"""),
    "fr": word_set("""
résultat solution raison exemple regret devise peur problème consolation étape leçon plan confidence
mot souhait conséquence bémol lueur constat priorité but objectif rêve vérité clé bilan secret défi
principe enjeu idée hic souci danger risque espoir chute conclusion pari question réponse scène
détail différence avantage explication histoire difficulté particularité erreur effet compromis
issue reproche crainte doute piste ambition demande surprise exception option argument anecdote
condition chance refrain part point plans obstacle moral morale théorie promesse inconvénient
proposition cause mission astuce ironie
"""),
    "es": word_set("""
resultado solución razón ejemplo deseo lema miedo problema consuelo paso lección plan consigna
prioridad consecuencia motivo certeza objetivo meta sueño verdad clave balance secreto reto idea
riesgo esperanza conclusión duda moraleja excusa preocupación respuesta excepción escena detalle
condición diferencia ventaja desventaja explicación opción argumento anécdota historia dificultad
efecto momento acuerdo salida matiz vía ambición petición propuesta moral nota temor sorpresa
palabra desafío principio promesa causa peligro ironía truco consejo recuerdo teoría misión error
compromiso pregunta
"""),
    "it": word_set("""
risultato soluzione motivo esempio rimpianto motto paura problema consolazione passo lezione piano
stoccata parola priorità conseguenza nota certezza carezza nodo obiettivo sogno verità chiave
bilancio segreto sfida idea rischio speranza conclusione dubbio affondo frecciata ragione
preoccupazione risposta eccezione scena dettaglio condizione differenza vantaggio svantaggio
spiegazione opzione argomento aneddoto storia difficoltà errore effetto accordo timore richiesta
proposta momento meta sorpresa causa pericolo morale promessa teoria domanda ironia compromesso
ambizione principio missione trucco consiglio ricordo
"""),
    "pt": word_set("""
resultado solução razão exemplo desejo medo consolo passo lição plano palavra prioridade
consequência objetivo sonho verdade chave balanço segredo desafio ideia risco esperança conclusão
dúvida recado preocupação resposta exceção cena detalhe condição diferença vantagem explicação opção
história dificuldade erro efeito acordo saída pedido problema lema motivo certeza meta argumento
momento moral nota proposta surpresa causa perigo promessa teoria pergunta ironia princípio truque
conselho lembrança compromisso desvantagem anedota missão ambição receio
"""),
}
"""What words are called, by language: other nouns may mean somebody, such as One vegan, Un mec.

Or a text that no speaker wrote: The headline, La regla, Un cartel.
"""
_IN_CLAUSES = word_set("se si s' me te lui leur lhe gli ni non não no ne n' nie niet nicht not n't")
"""Words of a clause, whose verb no list may hold: El aludido ni se inmuta: «…»."""
_SPEAKS = lx.SPEAKER_NOUN | lx.SUBJECT | lx.SPEECH | lx.WORK | lx.OBJECT
_OPENING = lx.CONJUNCTION | lx.AUXILIARY | lx.LEAD
_VERB = lx.FULL_VERB | lx.RELATIVE


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
    things = _THINGS.get(language.code, frozenset())
    if first == last == colon - 1 and opening.kind == CAPITAL and not language.nouns_capitalised:
        return start == first and opening.lower in things  # Résultat : « … »
    if start > first or not (opening.classes & lx.DETERMINER or opening.lower in _DEGREES | _BARE):
        return False
    if any(t.classes & _VERB and t.kind == WORD for t in s[last + 1 : colon]):
        return False
    if any(t.lower in _IN_CLAUSES for t in s[start + 1 : colon]):
        return False
    if language.nouns_capitalised and _has_names(s, start, colon):
        return False
    words = s[start + 1 : colon]
    if opening.lower not in _DEGREES and not any(token.lower in things for token in words):
        return False
    return not any(_may_speak(token, language) for token in words)


def _has_names(s: Sequence[Token], start: int, colon: int) -> bool:
    """Whether a German label has several capitals, which may be a name: Das Fazit von Ada Quill."""
    return sum(token.kind == CAPITAL for token in s[start + 1 : colon]) > 1


def _may_speak(token: Token, language: Language) -> bool:
    """Whether a word may be a name, or mean people or a body."""
    lower = token.lower
    if token.classes & _SPEAKS or lower in KIN:
        return True
    if token.kind == CAPITAL:
        if not language.nouns_capitalised or lower in language.first_names:
            return True
        return is_role(token.text, language) or lower in descriptions(language.code)
    if language.code == "en":
        return means_people(lower, token.classes)
    return can_speak(token) or is_role(lower, language)
