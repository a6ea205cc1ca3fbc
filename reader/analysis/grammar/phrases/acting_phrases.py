"""Noun phrases outside English whose head can speak: an institution, a role, a group of people.

The head is the noun after the determiner, whatever follows it: "la misión | de observadores",
"le patronat", "de directie", "gli analisti". The same rule serves all these languages.
"""

from reader.analysis.grammar.phrases.noun_phrases import (
    AND_WORDS,
    Phrase,
    Sentence,
    end_of_capitals,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_joints import tells_manner
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF, OF_OR_BY, TO
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.grammar.phrases import lists_of_fields
else:  # not needed for every text
    lists_of_fields = later(globals(), "reader.analysis.grammar.phrases.lists_of_fields")

_BODIES = word_set("""
entreprise entreprises société sociétés compagnie firme groupe enseigne direction patronat syndicat
syndicats fédération confédération association associations collectif ligue club équipe staff
conseil mairie préfecture région département métropole commune municipalité ministère
gouvernement exécutif parquet tribunal cour chambre justice défense accusation jury opposition
majorité coalition gauche droite parti commission comité mission délégation institution institut
agence autorité organisme organisation ong université école rédaction critique presse église
diocèse banque bourse armée police gendarmerie chancellerie ambassade fondation musée éditeur
profession filière famille entourage office observatoire
empresa empresas compañía sociedad grupo firma dirección directiva patronal sindicato sindicatos
federación confederación asociación colectivo plataforma peña gremio plantilla club equipo afición
ayuntamiento alcaldía consistorio diputación consejería conselleria delegación subdelegación
gobierno ejecutivo ministerio fiscalía tribunal audiencia juzgado sala defensa acusación jurado
oposición mayoría coalición izquierda derecha partido comisión comité misión institución instituto
agencia autoridad organismo organización universidad escuela redacción crítica prensa iglesia
diócesis obispado banco entidad suministradora ejército policía cancillería embajada fundación museo
editorial sector familia entorno oficina observatorio
impresa imprese azienda aziende società compagnia gruppo casa direzione dirigenza confindustria
sindacato sindacati federazione confederazione associazione associazioni comitato lega squadra
comune municipio giunta regione provincia prefettura governo esecutivo ministero procura tribunale
corte accusa difesa giuria opposizione minoranza maggioranza coalizione sinistra destra partito
commissione missione istituzione istituto agenzia autorità ente organismo organizzazione
università scuola redazione critica stampa chiesa diocesi curia banca esercito polizia questura
farnesina ambasciata fondazione museo editore categoria famiglia ordine sigle ufficio osservatorio
companhia sociedade grupo firma direção diretoria diretório patronal sindicato sindicatos federação
confederação associação associações coletivo torcida clube equipa equipe prefeitura autarquia
município secretaria governo executivo ministério procuradoria promotoria tribunal corte
justiça defesa acusação júri oposição maioria minoria coligação coalizão esquerda direita partido
comissão comité comitê missão instituição instituto agência autoridade órgão organismo
organização ong universidade escola redação crítica imprensa igreja diocese banco exército polícia
chancelaria embaixada fundação museu editora setor família entidade empresa empresas câmara junta
corporação bancada ordem
gobernación intendencia municipalidad jefatura secretaría comisaría comuna gabinete assessoria
reitoria corregedoria cabinet rectorat intersyndicale assessorato rettorato soprintendenza
capitaneria colegio colégio consorzio croce guardia segreteria gabinetto administração
administración administration amministrazione
autoridade proteção protección protection
directie leiding bestuur federatie koepel verbond jury redactie politie brandweer inspectie paleis
fonds vakbond universiteit familie entourage delegatie ambassade beurs
""")
_BODY_ENDINGS = (  # of Dutch and German compounds
    "bedrijf", "bond", "raad", "partij", "vereniging", "organisatie", "stichting", "ministerie",
    "inspectie", "regio", "koepel", "leiding", "directie", "bestuur", "commissie",
    "politie", "fractie", "bank", "museum", "federatie", "groep", "kamer", "autoriteit", "ploeg",
    "baas", "vrouw", "meester", "leider", "voerder", "houder", "kundige", "voorman", "directeur",
    "dienst", "fabrikant", "universiteit", "maatschappij", "coalitie", "corporatie",
)  # fmt: skip
_PEOPLE_NOUNS = word_set("""
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
diputados députés deputati armatori familles familias famiglie famílias biólogos biologi
científicos scienziati cientistas científicos económistes economistas economisti economistes
alcaldes alcaldesas ministros ministras presidentes fiscales portavoces gobernadores senadores
diputadas concejalas directores directoras entrenadores obispos curas maestros
maires ministres présidents préfets directeurs avocates procureurs sénateurs députées évêques
entraîneurs voisines ouvrières infirmières institutrices
sindaci ministri presidenti governatori deputate senatori direttori allenatori vescovi maestri
procuratori assessori magistrate
prefeitos prefeitas ministros governadores presidentes procuradores promotores vereadoras
senadores diretores treinadores bispos autarcas
burgemeesters ministers wethouders rechercheurs agenten rechters advocaten directeuren leraren
winkeliers landbouwers fietsers scholieren periti titolari dipendenti commercianti arguido arguida
agent agente desembargador desembargadora intéressé intéressée
onderzoekers critici boeren bewoners ouders werkgevers beleggers vakbonden analisten experts
deskundigen gemeenten supporters artsen buren
soignants soignantes infirmières cheminots éleveurs restaurateurs gendarmes policiers maraîchers
viticulteurs vignerons forains lycéens lycéennes retraités manifestants militants bénévoles
locataires propriétaires automobilistes cyclistes sages-femmes ganaderos camioneros jubilados
vecinas afectados manifestantes sanitarios enfermeras policías regantes autónomos allevatori
pendolari manifestanti poliziotti carabinieri ristoratori produtores caminhoneiros polícias utentes
lojistas feirantes
aliados aliadas adversários interlocutores integrantes allegados partidarios alliés proches
détracteurs adversaires alleati fedelissimi avversari colleghi colegas collègues
femme homme dame monsieur fille garçon enfant enfants mère père sœur frère fils ami amie habitant
habitante riverain riveraine voisin voisine passant passante client cliente témoin victime
retraité retraitée étudiant étudiante élève jeune quinquagénaire sexagénaire mujer hombre señora
señor chica chico niño niña madre padre hermana hermano hijo hija amigo amiga vecino testigo
víctima cliente alumno alumna joven jubilado jubilada donna uomo signora signore ragazza ragazzo
bambino bambina sorella fratello figlio figlia amico amica residente abitante passante vicino
vicina testimone vittima giovane pensionato mulher homem senhora senhor rapariga rapaz menino
menina mãe pai irmã irmão filho filha morador moradora vizinho vizinha testemunha vítima jovem
aluno aluna marque maison marca ditta organisations organizaciones organizzazioni organizações
sindicatos sindacati comités comitati comitês entidades instituciones istituzioni
instituições collectifs colectivos coletivos letrado letrada
compagna compagno compagne compagni compagnon compañera compañero compañeras compañeros companheira
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
""")
_ADJECTIVES_TOO = word_set("""
dirigeant dirigeante enseignant enseignante exploitant exploitante industriel militaire militant
militante parlementaire pilote républicain républicaine salarié salariée scientifique socialiste
soignant soignante sportif sportive universitaire écologiste científica científico docente militar
músico parlamentaria parlamentario sanitaria sanitario trabajador trabajadora legale operaia operaio
parlamentare parlamentar policial trabalhador trabalhadora
""")  # mean a person behind the article only: le scientifique; not: la recherche scientifique
_AGENT_ENDINGS = tuple(  # endings of nouns for persons
    lx.words("""
aars ador adora adores ateur ateurs atore atori edor edora edores idor idora idores ieren ista
istas iste isten istes isti iteur iteurs itore itori lieden lui ologa ologi ologo ologue ologues
trice utore utori uttore óloga ólogo ólogos
""")
)
_SHORTEST_AGENT = 7  # letters
_AGENT_LIKE_THINGS = frozenset({
    "ordenador", "computador", "indicador", "revista", "entrevista", "conquista", "autopista",
    "intervista", "rivista", "motrice", "calcolatore", "ordinateur", "refrigerador",
    "matrice", "cicatrice", "congelador", "televisor", "comedor", "corredor", "mostrador",
})  # fmt: skip
_OF = OF | word_set("per pour para por van voor en of von vom der")
_RELATIONAL_ENDINGS = (  # endings of adjectives after a noun
    "al", "ale", "ali", "ales", "ais", "aux", "el", "elle", "ico", "ica", "ici", "icas", "icos",
    "ique", "iques", "ivo", "iva", "ario", "aria", "aire", "aires", "ense", "enses", "ana", "ano",
    "ani", "ária", "ário", "ante", "antes", "adverse", "adverso",
)  # fmt: skip
_NAMING_ENDINGS = (  # endings of adjectives that are a part of names of bodies
    "al", "ale", "ali", "ales", "aux", "el", "elle", "elles", "ico", "ica", "ique", "iques",
    "aire", "aires", "éen", "éenne", "éens", "éennes", "ien", "ienne", "iens", "iennes",
    "ais", "aise", "aises", "ois", "oise", "cain", "caine", "iste", "istes", "ana", "ano", "ea",
    "eo", "eia",
)  # fmt: skip
_COMPLEMENTS = 2  # in the name of a body
_WITH_ARTICLE = (OF_OR_BY | TO) - {"de", "d'", "di", "a", "ad", "par", "por"}
_NO_COMPLEMENT = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.TEMPORAL | lx.DETERMINER
_NAMING = word_set("""
costiera monetario monétaire rossa
mondiale mondial mundial mundiais régionale supérieur supérieure superiore superior superiores
sanitaria sanitaire sanitária sanitario antimafia civil civile civiles humanos humanas financiers
financière financiera estatal federal parlamentare parlamentario parlamentaria europeu
étranger étrangers étrangère étrangères public publics agricole agricoles maritime maritimes rural
démocrate démocrates
""")
ATTRIBUTES = word_set("""
ancien ancienne premier première jeune primer primera joven primo prima giovane primeiro primeira
jovem nouveau nuevo nuovo novo vieux viejo vecchio velho grand gran grande célebre celebre famoso
""")
"""Words before the noun of a role: l' | ancien | président, il | giovane | poeta."""
_HEAD_REACH = 3  # tokens from the determiner to the head
_LONGEST = 14  # tokens
_LONGEST_ASIDE = 14  # tokens between commas
_AND = frozenset({"y", "e", "et", "en"})
_THIS = frozenset({"ce", "cette", "este", "esta", "quest'"})
_LATTER = frozenset({"dernier", "dernière", "último", "última", "ultimo", "ultima"})
_RELATIVES = frozenset({"que", "qui", "che", "qu'"})
_CLITICS = frozenset(
    {"lo", "la", "li", "le", "les", "los", "las", "l'", "o", "a", "os", "as", "gli", "ne", "n'"}
)


def can_speak(token: Token) -> bool:
    """Whether a noun denotes an institution, a role or a group of people."""
    if token.classes & lx.SPEAKER_NOUN:
        return not token.classes & lx.TEMPORAL
    lower = token.lower
    if lower in _BODIES or lower in _PEOPLE_NOUNS or lower.endswith(_BODY_ENDINGS):
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


def head_of(s: Sentence, first: int) -> int:
    """Return the head noun, if it can speak, of the phrase that begins at `first`; else -1."""
    start = first + bool(s[first].classes & lx.DETERMINER)
    if start == first and s[first].lower not in _PEOPLE_NOUNS:
        return -1  # a role without an article precedes a name
    for at in range(start, min(start + _HEAD_REACH, len(s))):
        token = s[at]
        if token.kind not in (WORD, CAPITAL):
            return -1
        if can_speak(token) and not _is_attribute(s, at):
            return at
        if at == start and token.lower in _ADJECTIVES_TOO:
            return at
        ends = lx.PREPOSITION | lx.CONJUNCTION | lx.FINITE | lx.RELATIVE
        if token.classes & ends or token.lower in _OF:
            return -1
    return -1


def _is_attribute(s: Sentence, at: int) -> bool:
    """Whether a word like "former" precedes the noun of a role: l' | ancien | président."""
    return s[at].lower in ATTRIBUTES and at + 1 < len(s) and can_speak(s[at + 1])


def is_body_with_complement(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is an institution "of" something: la cancillería de la vecina | Delta."""
    first, last = phrase
    at = first + 1 if s[first].classes & lx.DETERMINER else first
    while at < last and s[at].kind == WORD and not s[at].classes and not is_body_word(s[at].lower):
        at += 1  # la nueva dirección
    noun = s[at]
    body = noun.kind == WORD and (noun.classes & lx.INSTITUTION or is_body_word(noun.lower))
    if not body or noun.classes & lx.TITLE or at >= last:
        return False
    adjectives = 0
    while at + 1 < last and s[at + 1].kind == WORD and not s[at + 1].classes and adjectives < 2:
        at, adjectives = at + 1, adjectives + 1
    return s[at + 1].kind == WORD and s[at + 1].lower in _OF


def names_somebody(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase has a name, a role or a body, or is "the latter": este último."""
    return mention_somebody(s[phrase[0] : phrase[1] + 1]) or is_latter(s, phrase)


def is_named_or_role(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a role and a name at most, with what links them: La sindaca Ada Neri."""
    links = lx.DETERMINER | lx.PARTICLE | lx.TITLE
    return names_somebody(s, phrase) and all(
        t.kind == CAPITAL or t.classes & links or can_speak(t) for t in s[phrase[0] : phrase[1] + 1]
    )


def is_latter(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is a Romance "the latter": ce dernier, quest'ultima."""
    first, last = phrase
    return last == first + 1 and s[first].lower in _THIS and s[last].lower in _LATTER


def owner_phrase(s: Sentence, first: int) -> Phrase | None:
    """Return the phrase after "of", whose article may be in the preposition: del | gobierno local.

    An article in the preposition leaves a noun that can speak.
    """
    phrase = phrase_after(s, first) if first < len(s) else None
    if phrase is None and first < len(s) and s[first].kind == WORD and can_speak(s[first]):
        return (first, _phrase_end(s, first))
    return phrase


def with_whole_name(s: Sentence, phrase: Phrase, cue: int | None) -> Phrase:
    """Extend a Romance body by what else its name has: l'Agence | régionale de santé.

    Not by what else is said of it: la Banque | satisfaite, la Cour | de façon claire. The phrase
    has to follow the reporting verb at `cue`, or to end before it or before a mark, since a verb
    may look like an adjective: el Gobierno | rectifica.
    """
    first, last = phrase
    name = s[last]
    if name.classes & lx.TITLE or s[last - 1].kind == CAPITAL:
        return phrase
    if name.kind != CAPITAL and (cue is None or cue < last or not _is_body(name)):
        return phrase
    fused = _follows_article(s, first)
    if not (fused or (s[first].classes & lx.DETERMINER and first < last)):
        return phrase
    last = _with_naming_adjectives(s, last)
    if _is_body(s[last]) or _is_body(name):
        for _ in range(_COMPLEMENTS):  # de la santé, dei diritti | dell'uomo
            last = _with_complement_of_name(s, last)
    if last + 2 < len(s) and (s[last + 1].text == "," or s[last + 1].lower in AND_WORDS):
        last = max(last, lists_of_fields.ministry_ends(s, first, last + 1))
    whole = (cue is not None and cue < first) or _ends_before_verb(s, last, cue)
    governed = fused or (first > 0 and s[first - 1].classes & lx.AUXILIARY)
    return (first, last) if whole or _ends_before_mark(s, last, bool(governed)) else phrase


def _follows_article(s: Sentence, first: int) -> bool:
    """Whether the preposition before a phrase contains its article: dalla | Corte dei conti."""
    return first > 0 and s[first - 1].lower in _WITH_ARTICLE


def _with_naming_adjectives(s: Sentence, last: int) -> int:
    """Return the end of the adjectives after `last`, or of the noun: la Haute | autorité."""
    while last + 1 < len(s) and (_is_naming_adjective(s[last + 1]) or _is_body(s[last + 1])):
        last += 1
    return last


def _is_body(token: Token) -> bool:
    return bool(token.classes & lx.INSTITUTION) or is_body_word(token.lower)


def _is_naming_adjective(token: Token) -> bool:
    if token.kind != WORD or token.classes & ~(lx.TITLE | lx.INSTITUTION):
        return False
    return token.lower.endswith(_NAMING_ENDINGS) or token.lower in _NAMING


def _with_complement_of_name(s: Sentence, last: int) -> int:
    """Return the end of "de la santé publique" after `last`, or `last` if there is none."""
    at = last + 2
    if at >= len(s) or s[last + 1].lower not in OF or tells_manner(s, last + 1):
        return last
    if s[at].lower in _CLITICS and at + 1 < len(s):
        at += 1  # the article
    noun = s[at]
    if noun.kind == CAPITAL:
        return end_of_capitals(s, at + 1) - 1
    if noun.kind != WORD or noun.classes & _NO_COMPLEMENT:
        return last
    return _with_naming_adjectives(s, at)


def _ends_before_verb(s: Sentence, last: int, cue: int | None) -> bool:
    """Whether at most auxiliaries stand between the end of a phrase and its verb."""
    if cue is None or cue < last:
        return last + 1 < len(s) and bool(s[last + 1].classes & lx.AUXILIARY)
    return all(token.classes & lx.AUXILIARY for token in s[last + 1 : cue])


def _ends_before_mark(s: Sentence, last: int, governed: bool) -> bool:
    """Whether a mark follows a phrase whose last word is no verb: è la Commissione | europea:.

    It is none after a verb or preposition that governs the phrase, and before a relative clause.
    """
    if last + 2 >= len(s) or s[last + 1].kind not in (POINT, QUOTED):
        return last + 1 >= len(s)
    return governed or s[last + 2].lower in _RELATIVES


def acting_phrase(s: Sentence, first: int) -> Phrase | None:
    """Return the phrase that begins at `first` if its head can speak and a verb follows it.

    An aside in commas or a clause with "que" may come before the verb.
    """
    head = head_of(s, first)
    if head < 0:
        return None
    last = _phrase_end(s, head)
    return (first, last) if is_verb_next(s, last + 1) else None


def is_verb_next(s: Sentence, at: int) -> bool:
    """Whether a verb, its clitic, a relative clause, or an aside and a verb begin at `at`."""
    if at + 1 >= len(s):
        return False
    token = s[at]
    if token.text == ",":
        closing = next(
            (i for i in range(at + 2, min(len(s), at + _LONGEST_ASIDE)) if s[i].text == ","), 0
        )
        return bool(closing) and closing + 1 < len(s) and _is_verb(s[closing + 1])
    return token.lower in _RELATIVES or _is_verb(token)


def _is_verb(token: Token) -> bool:
    """Whether a word after a phrase can only be its verb or a clitic before the verb."""
    joined = token.classes & (lx.CONJUNCTION | lx.RELATIVE | lx.DETERMINER)
    return token.kind == WORD and (not joined or token.lower in _CLITICS)


def _phrase_end(s: Sentence, head: int) -> int:
    """Return the last token of a phrase: the head with its adjectives, names and complements."""
    last = head
    while last + 1 < len(s) and last - head < _LONGEST:
        after = s[last + 1]
        if after.kind == CAPITAL:
            last += 1
        elif after.kind == WORD and after.lower in _OF:
            noun = _complement(s, last + 2)
            if not noun:
                break
            last = noun + 2 * _is_coordinated_complement(s, noun)
        elif after.classes & lx.DETERMINER and _is_article_in_name(s, last):
            last += 2
        elif _is_relational(s, last + 1):
            last += 1
        else:
            break
    return last


def _is_coordinated_complement(s: Sentence, at: int) -> bool:
    """Whether the complement is coordinated: associação de bares | e restaurantes | teme."""
    if at + 3 >= len(s) or s[at + 1].lower not in _AND:
        return False
    second, verb = s[at + 2], s[at + 3]
    plain = second.kind == WORD and not second.classes
    return plain and verb.kind == WORD and not verb.classes & (lx.DETERMINER | lx.PREPOSITION)


def _is_article_in_name(s: Sentence, last: int) -> bool:
    """Whether an article is part of an institution's name: a associação Quebrar | o Silêncio."""
    return s[last].kind == CAPITAL and last + 2 < len(s) and s[last + 2].kind == CAPITAL


def _complement(s: Sentence, at: int) -> int:
    """Return the noun after "of" and its articles; 0 if there is none."""
    while at + 1 < len(s) and s[at].kind in (WORD, CAPITAL) and s[at].classes & lx.DETERMINER:
        at += 1
    if at >= len(s) or s[at].kind not in (WORD, CAPITAL):
        return 0
    return at


def _is_relational(s: Sentence, at: int) -> bool:
    """Whether a relational adjective continues the phrase before a verb: la agencia | espacial."""
    token = s[at]
    if (
        token.kind != WORD
        or token.classes & ~lx.TITLE
        or not token.lower.endswith(_RELATIONAL_ENDINGS)
    ):
        return False
    after = s[at + 1] if at + 1 < len(s) else None
    if after is None or after.kind == QUOTED or after.kind not in (WORD, CAPITAL):
        return False
    return not after.classes & lx.DETERMINER
