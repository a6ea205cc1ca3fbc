"""Synonyms of roles outside English: "Coach" for "Trainer", "regidor" for "alcalde"."""

from collections.abc import Iterable, Iterator

_SAME = (  # the ending of a German or Dutch role, and its synonym
    ("oberbürgermeister", "OB"),
    ("oberbürgermeisterin", "OB"),
    ("OB", "oberbürgermeister"),
    ("OB", "oberbürgermeisterin"),
    ("OB", "bürgermeister"),
    ("OB", "bürgermeisterin"),
    ("OB", "rathauschef"),
    ("OB", "rathauschefin"),
    ("OB", "stadtoberhaupt"),
    ("ministerpräsident", "MP"),
    ("ministerpräsidentin", "MP"),
    ("bürgermeister", "rathauschef"),
    ("bürgermeisterin", "rathauschefin"),
    ("bürgermeister", "verwaltungschef"),
    ("bürgermeisterin", "verwaltungschefin"),
    ("bürgermeister", "ortschef"),
    ("bürgermeisterin", "ortschefin"),
    ("bürgermeister", "gemeindechef"),
    ("bürgermeisterin", "gemeindechefin"),
    ("bürgermeister", "stadtoberhaupt"),
    ("bürgermeisterin", "stadtoberhaupt"),
    ("landrat", "kreischef"),
    ("landrätin", "kreischefin"),
    ("geschäftsführer", "firmenchef"),
    ("geschäftsführerin", "firmenchefin"),
    ("geschäftsführer", "unternehmenschef"),
    ("geschäftsführerin", "unternehmenschefin"),
    ("minister", "ressortchef"),
    ("ministerin", "ressortchefin"),
    ("landesrat", "ressortchef"),
    ("landesrätin", "ressortchefin"),
    ("senator", "ressortchef"),
    ("senatorin", "ressortchefin"),
    ("bundesrat", "minister"),
    ("bundesrätin", "ministerin"),
    ("direktorin", "regierungsrätin"),  # in Switzerland; der Regierungsrat is the body
    ("staatsanwalt", "behördensprecher"),
    ("staatsanwältin", "behördensprecherin"),
    ("landeshauptmann", "landeschef"),
    ("landeshauptfrau", "landeschefin"),
    ("kanzler", "regierungschef"),
    ("kanzlerin", "regierungschefin"),
    ("ministerpräsident", "regierungschef"),
    ("ministerpräsidentin", "regierungschefin"),
    ("ministerpräsident", "landeschef"),
    ("ministerpräsidentin", "landeschefin"),
    ("premier", "regierungschef"),
    ("premierminister", "regierungschef"),
    ("premierministerin", "regierungschefin"),
    ("präsident", "staatschef"),
    ("präsidentin", "staatschefin"),
    ("präsident", "staatsoberhaupt"),
    ("präsidentin", "staatsoberhaupt"),
    ("schiedsrichter", "unparteiische"),
    ("schiedsrichterin", "unparteiische"),
    ("trainer", "coach"),
    ("trainerin", "coach"),
    ("coach", "trainer"),
    ("trainer", "fußballlehrer"),
    ("trainerin", "fußballlehrerin"),
    ("trainer", "übungsleiter"),
    ("trainerin", "übungsleiterin"),
    ("trainster", "coach"),
    ("trainer", "oefenmeester"),
    ("coach", "oefenmeester"),
    ("trainer", "keuzeheer"),
    ("coach", "keuzeheer"),
    ("keeper", "doelman"),
    ("doelman", "keeper"),
    ("keeper", "sluitpost"),
    ("doelman", "sluitpost"),
    ("spits", "aanvaller"),
    ("aanvaller", "spits"),
    ("burgemeester", "burgervader"),
    ("minister", "bewindsman"),
    ("minister", "bewindsvrouw"),
    ("staatssecretaris", "bewindsman"),
    ("staatssecretaris", "bewindsvrouw"),
    ("advocaat", "raadsman"),
    ("advocaat", "raadsvrouw"),
    ("advocate", "raadsvrouw"),
    ("raadsman", "advocaat"),
    ("raadsvrouw", "advocate"),
    ("officier", "aanklager"),
    ("directeur", "topman"),
    ("directeur", "topvrouw"),
    ("ceo", "topman"),
    ("ceo", "topvrouw"),
    ("boer", "veehouder"),
    ("veehouder", "boer"),
    ("vorstandschef", "konzernchef"),
    ("vorstandsvorsitzende", "konzernchef"),
    ("vorstandschefin", "konzernchefin"),
    ("vorstandsvorsitzende", "konzernchefin"),
    ("staatsanwalt", "ermittler"),
    ("staatsanwältin", "ermittlerin"),
    ("kommissar", "ermittler"),
    ("kommissarin", "ermittlerin"),
    ("anwalt", "verteidiger"),
    ("anwältin", "verteidigerin"),
    ("verteidiger", "anwalt"),
    ("verteidigerin", "anwältin"),
    ("staatsanwalt", "ankläger"),
    ("staatsanwältin", "anklägerin"),
    ("torhüter", "schlussmann"),
    ("torwart", "schlussmann"),
    ("pfarrer", "seelsorger"),
    ("pfarrerin", "seelsorgerin"),
    ("landwirt", "bauer"),
    ("landwirtin", "bäuerin"),
    ("torhüter", "keeper"),
    ("torwart", "keeper"),
    ("torhüter", "goalie"),
    ("torhüterin", "keeperin"),
    ("torhüterin", "torfrau"),
    ("torhüterin", "schlussfrau"),
    ("stürmer", "angreifer"),
    ("stürmerin", "angreiferin"),
    ("anwalt", "jurist"),
    ("anwältin", "juristin"),
    ("verteidiger", "jurist"),
    ("verteidigerin", "juristin"),
    ("arzt", "mediziner"),
    ("ärztin", "medizinerin"),
    ("abgeordnete", "parlamentarierin"),
    ("abgeordneter", "parlamentarier"),
    ("rektorin", "schulleiterin"),
    ("rektor", "schulleiter"),
    ("wirtin", "gastronomin"),
    ("wirt", "gastronom"),
)
# a role and its synonyms in Romance languages
_ROMANCE = """abogada: letrada penalista litigante defensora jurista
abogado: letrado penalista litigante defensor jurista
acteur: comédien
actor: intérprete
actrice: comédienne
actriz: intérprete
adjoint: élu
adjointe: élue
advogada: defensora criminalista jurista
advogado: defensor causídico criminalista jurista
agente: policía
agricoltore: produttore
agricoltrice: produttrice
agriculteur: exploitant paysan
agricultor: produtor productor
agricultora: produtora productora
agricultrice: exploitante paysanne
albañil: obrero
alcalde: regidor edil mandatario político
alcaldesa: regidora edil mandataria
allenatore: tecnico mister
allenatrice: tecnica mister
ambasciatore: diplomatico
ambasciatrice: diplomatica
amministratore: manager
amministratrice: manager
archevêque: prélat
arcivescovo: presule prelato
arzobispo: prelado
atacante: avançado jogador jogadora futbolista jugadora jugador
ator: artista
atriz: artista
attaccante: bomber centravanti calciatore giocatore calciatrice giocatrice
attaquant: buteur footballeur joueur
attaquante: buteuse footballeuse joueuse
attore: artista
attrice: artista
avançada: atacante
avançado: atacante
avocat: pénaliste conseil défenseur juriste
avocate: pénaliste juriste
avvocata: legale penalista giurista
avvocatessa: legale penalista
avvocato: legale penalista difensore giurista
biologiste: scientifique chercheur chercheuse
bispo: prelado
bióloga: científica cientista pesquisadora
biólogo: científico cientista pesquisador
boulanger: artisan
boulangère: artisane
canciller: diplomático diplomática
cantante: artista intérprete
cantor: artista
cantora: artista
capitana: futbolista jugadora
capitano: ufficiale
capitán: futbolista jugador
capitão: militar oficial
capogruppo: consigliere consigliera
catedrática: profesora docente
catedrático: profesor docente
centrocampista: futbolista jugador calciatore giocatore jugadora calciatrice giocatrice
chanceler: diplomata
chanteur: artiste
chanteuse: artiste
chercheur: scientifique universitaire
chercheuse: scientifique universitaire
chirurga: medica dottoressa
chirurgien: praticien médecin
chirurgienne: praticienne médecin
chirurgo: medico
cineasta: director directora realizador realizadora diretor diretora réalisateur réalisatrice
cinéaste: réalisateur réalisatrice
cirujana: médica doctora facultativa
cirujano: médico doctor facultativo
climatologue: scientifique chercheur chercheuse
colonel: officier militaire gradé
colonnello: ufficiale militare
comandante: militar oficial
comisaria: policía agente
comisario: policía agente
commissaire: policier policière
comédien: acteur
comédienne: actrice
concejal: edil titular responsable
concejala: edil titular responsable
conseiller: élu
conseillère: élue
consejera: titular responsable
consejero: titular responsable
coronel: militar oficial
cura: sacerdote párroco religioso
curé: prêtre religieux
defensa: futbolista jugador
delantera: atacante goleadora futbolista jugadora
delantero: atacante goleador ariete futbolista jugador
delegada: policial
delegado: policial
deputada: parlamentar
deputado: parlamentar
deputata: parlamentare onorevole
deputato: parlamentare onorevole
desembargador: magistrado juez
desembargadora: magistrada
difensora: calciatrice giocatrice
difensore: calciatore giocatore
diputada: parlamentaria legisladora
diputado: parlamentario legislador
directeur: dirigeant patron responsable
director: cineasta responsable dirigente directivo
directora: cineasta responsable dirigente directiva
directrice: dirigeante patronne responsable
diretor: cineasta responsável dirigente gestor
diretora: cineasta responsável dirigente gestora
direttore: dirigente manager
direttrice: dirigente manager
docente: professore professoressa
docteur: praticien praticienne
docteure: praticienne
doctor: facultativo
doctora: facultativa
défenseur: footballeur joueur
défenseure: footballeuse joueuse
délégué: syndicaliste
déléguée: syndicaliste
député: parlementaire élu
députée: parlementaire élue
economista: experto experta
embaixador: diplomata
embaixadora: diplomata
embajador: diplomático
embajadora: diplomática
empresaria: dueña propietaria
empresario: dueño propietario
entraîneur: technicien coach manager
entraîneuse: technicienne coach
entrenador: técnico preparador míster
entrenadora: técnica preparadora míster
epidemiologista: cientista médico médica
escritor: autor
escritora: autora
fiscal: magistrado funcionario funcionaria
gardien: portier footballeur joueur
gardienne: footballeuse joueuse
giudice: magistrato magistrata
gobernador: mandatario
gobernadora: mandataria
goleira: arqueira jogadora
goleiro: arqueiro guardião jogador
governador: mandatário
governadora: mandatária
governatore: presidente
governatrice: presidente
guarda-redes: guardião
guardameta: portero arquero
général: officier militaire gradé
gérant: commerçant
gérante: commerçante
historien: universitaire
historienne: universitaire
imprenditore: titolare
imprenditrice: titolare
infectologista: médico médica
infettivologa: medica dottoressa
infettivologo: medico
infirmier: soignant
infirmière: soignante
investigador: científico cientista
investigadora: científica cientista
juez: magistrado
jueza: magistrada
juge: magistrat magistrate
juiz: magistrado juez
juíza: magistrada
lateral: jogador jugador jogadora jugadora
legale: avvocato avvocata difensore
líder: dirigente político política
madre: mamma mamá
magistrada: jueza
magistrado: juez
maire: édile mairesse élu élue
mamma: madre
mamá: madre
mamãe: mãe
maresciallo: militare
maçon: artisan
medico: dottore
mediocampista: volante
meia: jogador jogadora
menuisier: artisan
milieu: footballeur joueur footballeuse joueuse
ministra: titular funcionaria governante titolare responsable responsável dirigente
ministre: responsable
ministro: titular funcionario governante titolare responsable responsável dirigente
médecin: praticien praticienne docteur docteure
médica: facultativa doctora
médico: facultativo doctor
navigateur: skipper
navigatrice: skippeuse
novelista: escritor escritora autor autora
obispo: prelado
padre: sacerdote pároco religioso
parroco: sacerdote prete religioso
patron: dirigeant industriel
patronne: dirigeante industrielle
pdg: dirigeant dirigeante patron patronne
pedreiro: operário
pesquisador: cientista
pesquisadora: cientista
plombier: artisan
pm: magistrato magistrata
policía: agente
politologue: universitaire chercheur chercheuse
portera: guardameta futbolista jugadora
portero: guardameta cancerbero arquero futbolista jugador
portiere: calciatore giocatore calciatrice giocatrice
prefeita: gestora autarca mandatária
prefeito: gestor autarca mandatário político
preside: dirigente
presidenta: mandataria dirigente líder
presidente: mandatario mandatário dirigente governatore governatrice imprenditore líder leader
primario: medico
procurador: magistrado
procuradora: magistrada
procuratore: magistrato
procuratrice: magistrata
procureur: magistrat parquetier
procureure: magistrate parquetière
profesor: docente catedrático académico
profesora: docente catedrática académica
professeur: universitaire enseignant
professeure: universitaire enseignante
professor: docente pesquisador
professora: docente catedrática académica pesquisadora
professore: docente
professoressa: docente
président: dirigeant leader
présidente: dirigeante leader
prêtre: religieux
párroco: sacerdote cura religioso
realizador: cineasta
realizadora: cineasta
regista: cineasta
ricercatore: scienziato
ricercatrice: scienziata
romancier: écrivain auteur
romancista: escritor escritora autor autora
romancière: écrivaine autrice auteure
romanziera: scrittrice autrice
romanziere: scrittore autore
réalisateur: cinéaste
réalisatrice: cinéaste
scrittore: autore
scrittrice: autrice
secretaria: funcionaria titular sindicalista dirigente líder
secretario: funcionario titular sindicalista dirigente líder
secretária: titular sindicalista dirigente líder
secretária-geral: sindicalista dirigente líder
secretário: titular sindicalista dirigente líder
secretário-geral: sindicalista dirigente líder
secrétaire: syndicaliste leader dirigeant dirigeante
segretaria: sindacalista leader dirigente
segretario: sindacalista leader dirigente
seleccionador: técnico entrenador preparador
seleccionadora: técnica entrenadora preparadora
selecionador: técnico treinador
selecionadora: técnica treinadora
senador: parlamentario legislador parlamentar
senadora: parlamentaria legisladora parlamentar
senatore: parlamentare
senatrice: parlamentare
sindaca: politica amministratrice
sindaco: politico amministratore
sociologue: universitaire chercheur chercheuse
sélectionneur: technicien coach entraîneur
sélectionneuse: technicienne coach entraîneuse
sénateur: parlementaire élu
sénatrice: parlementaire élue
tecnico: allenatore mister
tenente: militar oficial
teniente: edil concejal concejala
treinador: técnico
treinadora: técnica
técnica: treinadora preparadora míster entrenadora
técnico: treinador preparador míster entrenador comandante
urgentiste: médecin praticien praticienne
vereador: autarca parlamentar
vereadora: autarca parlamentar
vescovo: presule prelato
vigneron: viticulteur
vigneronne: viticultrice
virologa: scienziata professoressa
virologo: scienziato medico professore
viticulteur: vigneron
viticultrice: vigneronne
volante: jogador jogadora
zagueira: defensora jogadora
zagueiro: defensor jogador
écrivain: auteur
écrivaine: autrice auteure
électricien: artisan
éleveur: agriculteur exploitant paysan
éleveuse: agricultrice exploitante paysanne
épidémiologiste: scientifique chercheur chercheuse
évêque: prélat religieux
"""
_BOSSES = frozenset({  # of a firm, who are just "der Chef" as well
    "geschäftsführer", "inhaber", "firmeninhaber", "firmengründer", "direktor",
    "betriebsleiter", "unternehmer", "betreiber",
})  # fmt: skip
_CHIEFS = (  # the longer ending first
    ("geschäftsführerin", "chefin"),
    ("geschäftsführer", "chef"),
    ("leiterin", "chefin"),
    ("leiter", "chef"),
    ("präsidentin", "chefin"),
    ("präsident", "chef"),
    ("direktorin", "chefin"),
    ("direktor", "chef"),
    ("vorsitzender", "chef"),
    ("vorsitzende", "chefin"),
)
_SHORTEST = 3  # letters before "leiter": Filialleiter
_LAWYERS = ("anwalt", "anwältin")
PROSECUTORS = ("staatsanwalt", "staatsanwältin", "bundesanwalt", "bundesanwältin")
_DEFENDERS = (  # in sport
    "innenverteidiger", "innenverteidigerin", "außenverteidiger", "außenverteidigerin",
    "linksverteidiger", "linksverteidigerin", "rechtsverteidiger", "rechtsverteidigerin",
)  # fmt: skip
_DEPUTY = "vize"


_OF_ENDING: dict[str, list[str]] = {}  # the synonyms of German and Dutch roles
for _ending, _synonym in _SAME:
    _OF_ENDING.setdefault(_ending, []).append(_synonym)
_OF_ROMANCE_ROLES = {
    role: synonyms.split()
    for role, _, synonyms in (row.partition(": ") for row in _ROMANCE.split("\n"))
}
_SYNONYMS = frozenset(synonym for synonyms in _OF_ROMANCE_ROLES.values() for synonym in synonyms)
_PREFIXES = ("ex-", "ex", "vice", "euro")  # exalcalde, eurodeputato


def is_synonym(role: str) -> bool:
    """Whether a noun in lower case is a synonym of a role: il legale, a governante."""
    return role in _SYNONYMS


def is_kind_of(role: str, head: str) -> bool:
    """Whether a German compound is a kind of its head: Umweltminister, but not Vizekanzler.

    Nor is a Staatsanwalt called "der Anwalt".
    """
    if not role.endswith(head):
        return False
    if head in _LAWYERS and role.endswith(PROSECUTORS):
        return False
    return not role.startswith(_DEPUTY) or head.startswith(_DEPUTY)


def synonyms_of(heads: Iterable[str]) -> set[str]:
    """Return the synonyms of some roles, which are given in lower case."""
    same: set[str] = set()
    for role in set(heads):
        if not role.endswith(_DEFENDERS):
            same.update(_synonyms_of_endings(role))
        same.update(_OF_ROMANCE_ROLES.get(_without_prefix(role), ()))
        body, _, noun = role.rpartition("-")
        if body:  # der Lipa-Coach for Lipa-Trainer
            same.update(f"{body}-{other}" for other in _OF_ENDING.get(noun, ()))
        if chief := _chief(role):
            same.add(chief)
    return same


def _synonyms_of_endings(role: str) -> Iterator[str]:
    """Yield the synonyms of what a German or Dutch role ends in, if it is a kind of that."""
    for start in range(len(role)):
        synonyms = _OF_ENDING.get(role[start:])
        if synonyms and is_kind_of(role, role[start:]):
            yield from synonyms


def _without_prefix(role: str) -> str:
    """Return the Romance role itself behind a prefix: alcalde for exalcalde."""
    for prefix in _PREFIXES:
        if role.startswith(prefix) and (base := role.removeprefix(prefix)) in _OF_ROMANCE_ROLES:
            return base
    return role


def _chief(role: str) -> str:
    """Return the shorter synonym in "-chef": Filialchef for Filialleiter; else an empty string."""
    if role in _BOSSES:
        return "chef"
    if role.removesuffix("in") in _BOSSES:
        return "chefin"
    for ends, short in _CHIEFS:
        if role.endswith(ends) and len(role) > len(ends) + _SHORTEST - 1:
            return role.removesuffix(ends) + short
    return ""
