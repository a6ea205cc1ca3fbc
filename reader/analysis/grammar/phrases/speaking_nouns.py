"""Nouns outside English that can speak: bodies, roles and people, by lists and endings."""

from reader.analysis.grammar.phrases.noun_phrases import Sentence
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.text.word_sets import word_set

_BODIES = word_set("""
entreprise entreprises société sociétés compagnie firme groupe enseigne direction patronat syndicat
syndicats fédération confédération association associations collectif ligue club équipe staff
conseil mairie préfecture région département métropole commune municipalité ministère gouvernement
exécutif parquet tribunal cour chambre justice défense accusation jury opposition majorité coalition
gauche droite parti commission comité mission délégation institution institut agence autorité
organisme organisation ong université école rédaction critique presse église diocèse banque bourse
armée police gendarmerie chancellerie ambassade fondation musée éditeur profession filière famille
entourage office observatoire empresa empresas compañía sociedad grupo firma dirección directiva
patronal sindicato sindicatos federación confederación asociación colectivo plataforma peña gremio
plantilla equipo afición ayuntamiento alcaldía consistorio diputación consejería conselleria
delegación subdelegación gobierno ejecutivo ministerio fiscalía audiencia juzgado sala defensa
acusación jurado oposición mayoría coalición izquierda derecha partido comisión misión institución
instituto agencia autoridad organismo organización universidad escuela redacción crítica prensa
iglesia diócesis obispado banco entidad suministradora ejército policía cancillería embajada
fundación museo editorial sector familia entorno oficina observatorio impresa imprese azienda
aziende società compagnia gruppo casa direzione dirigenza confindustria sindacato sindacati
federazione confederazione associazione associazioni comitato lega squadra comune municipio giunta
regione provincia prefettura governo esecutivo ministero procura tribunale corte accusa difesa
giuria opposizione minoranza maggioranza coalizione sinistra destra partito commissione missione
istituzione istituto agenzia autorità ente organizzazione università scuola redazione critica stampa
chiesa diocesi curia banca esercito polizia questura farnesina ambasciata fondazione editore
categoria famiglia ordine sigle ufficio osservatorio companhia sociedade direção diretoria diretório
federação confederação associação associações coletivo torcida clube equipa equipe prefeitura
autarquia município secretaria executivo ministério procuradoria promotoria justiça defesa acusação
júri oposição maioria minoria coligação coalizão esquerda direita comissão comitê missão instituição
agência autoridade órgão organização universidade escola redação imprensa igreja diocese exército
polícia chancelaria embaixada fundação museu editora setor família entidade câmara junta corporação
bancada ordem gobernación intendencia municipalidad jefatura secretaría comisaría comuna gabinete
assessoria reitoria corregedoria cabinet rectorat intersyndicale assessorato rettorato
soprintendenza capitaneria colegio colégio consorzio croce guardia segreteria gabinetto
administração administración administration amministrazione proteção protección protection redactie
brandweer paleis fonds familie delegatie beurs
""")
_BODY_ENDINGS = (  # of Dutch and German compounds
    "bedrijf", "bond", "raad", "partij", "vereniging", "organisatie", "stichting", "ministerie",
    "inspectie", "regio", "koepel", "leiding", "directie", "bestuur", "commissie",
    "politie", "fractie", "bank", "museum", "federatie", "groep", "kamer", "autoriteit", "ploeg",
    "baas", "vrouw", "meester", "leider", "voerder", "houder", "kundige", "voorman", "directeur",
    "dienst", "fabrikant", "universiteit", "maatschappij", "coalitie", "corporatie",
)  # fmt: skip
PEOPLE_NOUNS = word_set("""
analystes analistas analisti magistrats magistrados magistrati juges jueces juízes giudici avocats
abogados avvocati advogados enquêteurs investigadores inquirenti chercheurs ricercatori
pesquisadores experts expertos esperti especialistas médecins médicos medici infirmiers enfermeros
enfermeiros infermieri agriculteurs agricultores agricoltori pêcheurs pescadores pescatori salariés
trabajadores trabalhadores lavoratori operai ouvriers employés empleados dipendenti funcionários
syndicalistes écologistes ecologistas ambientalisti ambientalistas opposants opositores
nationalistes supporters supporteurs tifosi torcedores adeptos hinchas aficionados auteurs autores
autori empresarios imprenditori empresários commerçants comerciantes commercianti hosteleros
albergatori proprietários propietarios inquilinos étudiants estudiantes studenti estudantes
professeurs profesores professores professori enseignants docentes docenti pompiers bomberos
bombeiros vigili sources fuentes fonti fontes témoins testigos testimoni testemunhas vecinos
riverains habitants abitanti residenti moradores parents padres genitori pais críticos critici
voisins usagers usuarios utenti associations élus concejales consiglieri vereadores deputados
diputados députés deputati armatori familles familias famiglie famílias biólogos biologi científicos
scienziati cientistas económistes economistas economisti economistes alcaldes alcaldesas ministros
ministras presidentes fiscales portavoces gobernadores senadores diputadas concejalas directores
directoras entrenadores obispos curas maestros maires ministres présidents préfets directeurs
avocates procureurs sénateurs députées évêques entraîneurs voisines ouvrières infirmières
institutrices sindaci ministri presidenti governatori deputate senatori direttori allenatori vescovi
maestri procuratori assessori magistrate prefeitos prefeitas governadores procuradores promotores
vereadoras diretores treinadores bispos autarcas burgemeesters ministers wethouders rechercheurs
agenten rechters advocaten directeuren leraren winkeliers landbouwers fietsers scholieren periti
titolari arguido arguida agent agente desembargador desembargadora intéressé intéressée onderzoekers
boeren bewoners ouders werkgevers beleggers vakbonden analisten deskundigen gemeenten artsen buren
soignants soignantes cheminots éleveurs restaurateurs gendarmes policiers maraîchers viticulteurs
vignerons forains lycéens lycéennes retraités manifestants militants bénévoles locataires
propriétaires automobilistes cyclistes sages-femmes ganaderos camioneros jubilados vecinas afectados
manifestantes sanitarios enfermeras policías regantes autónomos allevatori pendolari manifestanti
poliziotti carabinieri ristoratori produtores caminhoneiros polícias utentes lojistas feirantes
aliados aliadas adversários interlocutores integrantes allegados partidarios alliés proches
détracteurs adversaires alleati fedelissimi avversari colleghi colegas collègues femme homme dame
monsieur fille garçon enfant enfants mère père sœur frère fils ami amie habitant habitante riverain
riveraine voisin voisine passant passante client cliente témoin victime retraité retraitée étudiant
étudiante élève jeune quinquagénaire sexagénaire mujer hombre señora señor chica chico niño niña
madre padre hermana hermano hijo hija amigo amiga vecino testigo víctima alumno alumna joven
jubilado jubilada donna uomo signora signore ragazza ragazzo bambino bambina sorella fratello figlio
figlia amico amica residente abitante vicino vicina testimone vittima giovane pensionato mulher
homem senhora senhor rapariga rapaz menino menina mãe pai irmã irmão filho filha morador moradora
vizinho vizinha testemunha vítima jovem aluno aluna marque maison marca ditta organisations
organizaciones organizzazioni organizações sindicatos sindacati comités comitati comitês entidades
instituciones istituzioni instituições collectifs colectivos coletivos letrado letrada compagna
compagno compagne compagni compagnon compañera compañero compañeras compañeros companheira
companheiro camarade camarades copain copine fidanzata fidanzato novia novio namorada namorado
académicien académicienne acteur actrice agriculteur agricultrice artiste athlète auteure boulanger
boulangère bénévole champion championne chanteur chanteuse cinéaste coach comédien comédienne
commerçant commerçante coureur coureuse cuisinier cuisinière danseur danseuse défenseur défenseure
entrepreneur entrepreneuse eurodéputé eurodéputée gendarme grimpeur historien historienne infirmier
infirmière joueur joueuse lauréat lauréate lycéen lycéenne maman maraîcher maraîchère milliardaire
musicien musicienne nageur nageuse octogénaire officier ouvrier ouvrière papa paysan paysanne
peintre pharmacien pharmacienne philosophe photographe policière pompier praticien praticienne
producteur productrice proviseur proviseure prélat prêtre psychiatre psychologue pêcheur
quadragénaire rappeur rappeuse restaurateur romancier romancière réalisateur réalisatrice
septuagénaire skieur skieuse sprinteur sprinteuse syndicaliste tacticien technicien technicienne
trentenaire trésorier viticulteur viticultrice vigneron vigneronne vétérinaire écrivain écrivaine
édile éleveur éleveuse actor actriz agricultor agricultora artista atleta bombero campeona campeón
cineasta comerciante empresaria empresario enfermera enfermero escritor escritora ganadera ganadero
guardameta jugador jugadora panadera panadero pediatra pescador pescadora poeta policía portero
psicóloga psicólogo sacerdote attore attrice calciatore calciatrice campione campionessa
commerciante giocatore giocatrice insegnante medico poliziotta poliziotto pompiere prete regista
scienziata scienziato studente studentessa ator atriz campeã campeão dirigente empresário empresária
estudante funcionária funcionário professora
abuela abuelo nieta nieto suegra viuda anciana anciano octogenaria octogenario tendera tendero
carnicera carnicero camarera camarero peluquera peluquero librera librero cocinera cocinero
farmacéutica farmacéutico bailarina bailarín arquitecta ingeniera delantero zaguero carpintero
padeira padeiro enfermeira enfermeiro cozinheira cozinheiro costureira arquiteta engenheira
engenheiro bombeiro avançado carpinteiro neta viúva avó avô fornaia fornaio infermiera infermiere
cuoca cuoco contadina contadino attaccante difensore portiere nonna nonno vedova muratore falegname
parrucchiera parrucchiere attaquant attaquante boucher bouchère coiffeur coiffeuse caissière
menuisier veuve facteur instituteur aide-soignante aide-soignant caviste ingénieure ingénieur
collègue colega
""")
_AGENT_ENDINGS = tuple(  # endings of nouns for persons
    lx.words("""
aars ador adora adores ateur ateurs atore atori edor edora edores idor idora idores ista
istas iste isten istes isti iteur iteurs itore itori lieden lui ologa ologi ologo ologue ologues
scholieren officieren trice utore utori uttore óloga ólogo ólogos
""")
)
_SHORTEST_AGENT = 7  # letters
_AGENT_LIKE_THINGS = word_set("""
ordenador ordenadores computador computadores computadora calculadora indicador indicadores
refrigerador refrigeradores congelador congeladores generador generadores comedor comedores corredor
mostrador mostradores mirador miradores contenedor contenedores radiador radiadores marcador
marcadores ventilador ventiladores respirador respiradores despertador despertadores simulador
simuladores lavadora aspiradora excavadora cosechadora fotocopiadora ametralladora alrededores
revista revistas entrevista entrevistas conquista conquistas reconquista autopista autopistas
prevista previstas imprevista imprevistas provista provistas prólogo prólogos monólogo monólogos
tristes asisten consiste consisten existen insisten persiste persisten resiste resisten subsiste
subsisten desiste desisten revisten asististe dijiste estuviste hiciste pudiste quisiste tuviste
viniste gerador geradores processador processadores elevador elevadores aspirador aspiradores
liquidificador assiste générateur générateurs ordinateur ordinateurs radiateur radiateurs simulateur
simulateurs ventilateur ventilateurs aspirateur aspirateurs réfrigérateur réfrigérateurs congélateur
congélateurs respirateur respirateurs incinérateur incinérateurs accélérateur accélérateurs
détonateur détonateurs indicateurs matrice motrice cicatrice prologue prologues monologue monologues
désiste résiste calcolatore calcolatori generatore generatori contatore contatori indicatore
indicatori radiatore radiatori ventilatore ventilatori acceleratore acceleratori simulatore
simulatori respiratore respiratori frigocongelatore congelatore congelatori lavatrice asciugatrice
stampatrice calcolatrice intervista interviste rivista riviste conquiste previste previsti
impreviste imprevisti provviste provvisti acquisti laboratori territori prologo monologo
""")
"""Things, and forms of verbs, that end like nouns for persons: El contenedor, consiste en."""


def can_speak(token: Token) -> bool:
    """Whether a noun denotes an institution, a role or a group of people."""
    if token.classes & lx.SPEAKER_NOUN:
        return not token.classes & lx.TEMPORAL
    lower = token.lower
    if lower in _BODIES or lower in PEOPLE_NOUNS or lower.endswith(_BODY_ENDINGS):
        return True
    agent = token.kind == WORD and not token.classes and len(lower) >= _SHORTEST_AGENT
    return agent and lower.endswith(_AGENT_ENDINGS) and lower not in _AGENT_LIKE_THINGS


def mention_somebody(words: Sentence) -> bool:
    """Whether some words have a name, a role or a body."""
    return any(token.kind == CAPITAL or can_speak(token) for token in words)


def opens_speaker(token: Token) -> bool:
    """Whether a Romance word can begin a speaker and no verb."""
    return token.kind == CAPITAL or bool(token.classes & (lx.DETERMINER | lx.TITLE))


def is_body_word(lower: str) -> bool:
    """Whether a lower-case noun denotes an institution."""
    return lower in _BODIES or lower.endswith(_BODY_ENDINGS)
