"""Synonyms of roles outside English: "Coach" for "Trainer", "regidor" for "alcalde"."""

from collections.abc import Iterable, Iterator

from reader.startup.light_functools import cache
from reader.text.word_sets import two_genders

# What a role ends in and its synonyms, "X/Y" for a man and a woman: see `two_genders`.
# In Switzerland a Direktorin is a Regierungsrätin, but der Regierungsrat is the body.
_GERMANIC = """oberbürgermeister/in: OB
OB: oberbürgermeister/in bürgermeister/in rathauschef/in stadtoberhaupt
ministerpräsident/in: MP regierungschef/in landeschef/in
bürgermeister/in: rathauschef/in verwaltungschef/in ortschef/in gemeindechef/in stadtoberhaupt
landrat/landrätin: kreischef/in
geschäftsführer/in: firmenchef/in unternehmenschef/in
minister/in: ressortchef/in
landesrat/landesrätin: ressortchef/in
senator/in: ressortchef/in
bundesrat/bundesrätin: minister/in
direktorin: regierungsrätin
staatsanwalt/staatsanwältin: behördensprecher/in ermittler/in ankläger/in
landeshauptmann/landeshauptfrau: landeschef/in
kanzler/in: regierungschef/in
premier: regierungschef
premierminister/in: regierungschef/in
präsident/in: staatschef/in staatsoberhaupt
schiedsrichter/in: unparteiische
trainer/in: coach fußballlehrer/in übungsleiter/in
coach: trainer
vorstandschef/in: konzernchef/in
vorstandsvorsitzende: konzernchef/in
kommissar/in: ermittler/in
anwalt/anwältin: verteidiger/in jurist/in
verteidiger/in: anwalt/anwältin jurist/in
torhüter/in: schlussmann/schlussfrau keeper/in goalie/torfrau
torwart: schlussmann keeper
pfarrer/in: seelsorger/in
landwirt/in: bauer/bäuerin
stürmer/in: angreifer/in
arzt/ärztin: mediziner/in
abgeordneter/abgeordnete: parlamentarier/in
rektor/in: schulleiter/in
wirt/in: gastronom/in
maler/in: künstler/in
bildhauer/in: künstler/in
zeichner/in: künstler/in
fotograf/in: künstler/in
grafiker/in: künstler/in
komponist/in: künstler/in musiker/in
sänger/in: künstler/in musiker/in
sopran: sängerin künstlerin
sopranistin: sängerin künstlerin
tenor: sänger künstler
bariton: sänger künstler
pianist/in: künstler/in musiker/in
geiger/in: künstler/in musiker/in
cellist/in: künstler/in musiker/in
gitarrist/in: künstler/in musiker/in
schlagzeuger/in: musiker/in
schriftsteller/in: autor/in
romanautor/in: schriftsteller/in
lyriker/in: dichter/in autor/in
regisseur/in: filmemacher/in theatermacher/in
biologe/biologin: wissenschaftler/in forscher/in
physiker/in: wissenschaftler/in forscher/in
chemiker/in: wissenschaftler/in forscher/in
historiker/in: wissenschaftler/in forscher/in
geologe/geologin: wissenschaftler/in forscher/in
soziologe/soziologin: wissenschaftler/in forscher/in
ökonom/in: wissenschaftler/in forscher/in
psychologe/psychologin: wissenschaftler/in
virologe/virologin: wissenschaftler/in forscher/in mediziner/in
chirurg/in: arzt/ärztin mediziner/in
psychiater/in: arzt/ärztin mediziner/in
schreiner/in: handwerker/in
tischler/in: handwerker/in
dachdecker/in: handwerker/in
maurer/in: handwerker/in
schilder: kunstenaar
schilderes: kunstenares
beeldhouwer: kunstenaar
bioloog: wetenschapper onderzoeker
historicus: wetenschapper onderzoeker
trainster: coach
trainer: oefenmeester keuzeheer
coach: oefenmeester keuzeheer
keeper: doelman sluitpost
doelman: keeper sluitpost
spits: aanvaller
aanvaller: spits
burgemeester: burgervader
minister: bewindsman/bewindsvrouw
staatssecretaris: bewindsman/bewindsvrouw
advocaat/advocate: raadsman/ raadsvrouw strafpleiter/strafpleiter pleiter/pleitster
raadsman/raadsvrouw: advocaat/advocate
officier: aanklager
directeur: topman/topvrouw
ceo: topman/topvrouw
boer: veehouder
veehouder: boer"""
_ROMANCE = """abogado/a: letrado/a penalista litigante defensor/a jurista
acteur/actrice: comédien/comédienne
actor/actriz: intérprete
adjoint/e: élu/e
advogado/a: defensor/a causídico/ criminalista jurista
agente: policía
agricoltore/agricoltrice: produttore/produttrice
agriculteur/agricultrice: exploitant/e paysan/paysanne
agricultor/a: produtor/a productor/a
albañil: obrero
alcalde/alcaldesa: regidor/a edil mandatario/a político/
allenatore/allenatrice: tecnico/a mister
ambasciatore/ambasciatrice: diplomatico/a
amministratore/amministratrice: manager
archevêque: prélat
arcivescovo: presule prelato
arzobispo: prelado
atacante: avançado jogador/a futbolista jugador/a
ator/atriz: artista
attaccante: bomber centravanti calciatore/calciatrice giocatore/giocatrice
attaquant/e: buteur/buteuse footballeur/footballeuse joueur/joueuse
attore/attrice: artista
avançado/a: atacante
avocat/e: pénaliste conseil/ défenseur/ juriste
avvocatessa: legale penalista
avvocato/a: legale penalista difensore/ giurista
biologiste: scientifique chercheur/chercheuse
bispo: prelado
biólogo/a: científico/a cientista pesquisador/a
boulanger/boulangère: artisan/e
canciller: diplomático/a
cantante: artista intérprete
cantor/a: artista
capitano: ufficiale
capitán/capitana: futbolista jugador/a
capitão: militar oficial
capogruppo: consigliere/a
catedrático/a: profesor/a docente
centrocampista: futbolista jugador/a calciatore/calciatrice giocatore/giocatrice
chanceler: diplomata
chanteur/chanteuse: artiste
chercheur/chercheuse: scientifique universitaire
chirurgien/chirurgienne: praticien/praticienne médecin
chirurgo/a: medico/a /dottoressa
cineasta: director/a realizador/a diretor/a réalisateur/réalisatrice
cinéaste: réalisateur/réalisatrice
cirujano/a: médico/a doctor/a facultativo/a
climatologue: scientifique chercheur/chercheuse
colonel: officier militaire gradé
colonnello: ufficiale militare
comandante: militar oficial
comisario/a: policía agente
commissaire: policier/policière
comédien/comédienne: acteur/actrice
concejal/a: edil titular responsable
conseiller/conseillère: élu/e
consejero/a: titular responsable
coronel: militar oficial
cura: sacerdote párroco religioso
curé: prêtre religieux
defensa: futbolista jugador
delantero/a: atacante goleador/a ariete/ futbolista jugador/a
delegado/a: policial
deputado/a: parlamentar
deputato/a: parlamentare onorevole
desembargador/a: magistrado/a juez/
difensore/a: calciatore/calciatrice giocatore/giocatrice
diputado/a: parlamentario/a legislador/a
directeur/directrice: dirigeant/e patron/patronne responsable
director/a: cineasta responsable dirigente directivo/a
diretor/a: cineasta responsável dirigente gestor/a
direttore/direttrice: dirigente manager
docente: professore/professoressa
docteur/e: praticien/ praticienne
doctor/a: facultativo/a
défenseur/e: footballeur/footballeuse joueur/joueuse
délégué/e: syndicaliste
député/e: parlementaire élu/e
economista: experto/a
embaixador/a: diplomata
embajador/a: diplomático/a
empresario/a: dueño/a propietario/a
entraîneur/entraîneuse: technicien/technicienne coach manager/
entrenador/a: técnico/a preparador/a míster
epidemiologista: cientista médico/a
escritor/a: autor/a
fiscal: magistrado funcionario/a
gardien/gardienne: portier/ footballeur/footballeuse joueur/joueuse
giudice: magistrato/a
gobernador/a: mandatario/a
goleiro/a: arqueiro/a guardião/ jogador/a
governador/a: mandatário/a
governatore/governatrice: presidente
guarda-redes: guardião
guardameta: portero arquero
général: officier militaire gradé
gérant/e: commerçant/e
historien/historienne: universitaire
imprenditore/imprenditrice: titolare
infectologista: médico/a
infettivologo/a: medico/a /dottoressa
infirmier/infirmière: soignant/e
investigador/a: científico/a cientista
juez/a: magistrado/a
juge: magistrat/e
juiz/juíza: magistrado/a juez/
lateral: jogador/a jugador/a
legale: avvocato/a difensore
líder: dirigente político/a
madre: mamma mamá
magistrado/a: juez/a
maire: édile mairesse élu/e
mamma: madre
mamá: madre
mamãe: mãe
maresciallo: militare
maçon: artisan
medico: dottore
mediocampista: volante
meia: jogador/a
menuisier: artisan
milieu: footballeur/footballeuse joueur/joueuse
ministre/a: responsable /titular /funcionaria /governante /titolare /responsável /dirigente
ministro: titular funcionario governante titolare responsable responsável dirigente
médecin: praticien/praticienne docteur/e
médico/a: facultativo/a doctor/a
navigateur/navigatrice: skipper/skippeuse
novelista: escritor/a autor/a
obispo: prelado
padre: sacerdote pároco religioso
parroco: sacerdote prete religioso
patron/patronne: dirigeant/e industriel/industrielle
pdg: dirigeant/e patron/patronne
pedreiro: operário
pesquisador/a: cientista
plombier: artisan
pm: magistrato/a
policía: agente
politologue: universitaire chercheur/chercheuse
portero/a: guardameta cancerbero/ arquero/ futbolista jugador/a
portiere: calciatore/calciatrice giocatore/giocatrice
prefeito/a: gestor/a autarca mandatário/a político/
preside: dirigente
presidente/a: mandatario/a dirigente líder
presidente: mandatário governatore/governatrice imprenditore leader
primario: medico
procurador/a: magistrado/a
procuratore/procuratrice: magistrato/a
procureur/e: magistrat/e parquetier/parquetière
profesor/a: docente catedrático/a académico/a
professeur/e: universitaire enseignant/e
professor/a: docente pesquisador/a /catedrática /académica
professore/professoressa: docente
président/e: dirigeant/e leader
prêtre: religieux
párroco: sacerdote cura religioso
realizador/a: cineasta
regista: cineasta
ricercatore/ricercatrice: scienziato/a
romancier/romancière: écrivain/e auteur/autrice /auteure
romancista: escritor/a autor/a
romanziere/a: scrittore/scrittrice autore/autrice
réalisateur/réalisatrice: cinéaste
scrittore/scrittrice: autore/autrice
secretario/a: funcionario/a titular sindicalista dirigente líder
secretário-geral/secretária-geral: sindicalista dirigente líder
secretário/a: titular sindicalista dirigente líder
secrétaire: syndicaliste leader dirigeant/e
segretario/a: sindacalista leader dirigente
seleccionador/a: técnico/a entrenador/a preparador/a
selecionador/a: técnico/a treinador/a
senador/a: parlamentario/a legislador/a parlamentar
senatore/senatrice: parlamentare
sindaco/a: politico/a amministratore/amministratrice
sociologue: universitaire chercheur/chercheuse
sélectionneur/sélectionneuse: technicien/technicienne coach entraîneur/entraîneuse
sénateur/sénatrice: parlementaire élu/e
tecnico: allenatore mister
tenente: militar oficial
teniente: edil concejal/a
treinador/a: técnico/a
técnico/a: treinador/a preparador/a míster entrenador/a comandante/
urgentiste: médecin praticien/praticienne
vereador/a: autarca parlamentar
vescovo: presule prelato
vigneron/vigneronne: viticulteur/viticultrice
virologo/a: scienziato/a medico/ professore/professoressa
viticulteur/viticultrice: vigneron/vigneronne
volante: jogador/a
zagueiro/a: defensor/a jogador/a
écrivain/e: auteur/autrice /auteure
électricien: artisan
éleveur/éleveuse: agriculteur/agricultrice exploitant/e paysan/paysanne
épidémiologiste: scientifique chercheur/chercheuse
évêque: prélat religieux"""
_BOSSES = frozenset({  # of a firm, who are just "der Chef" as well
    "geschäftsführer", "inhaber", "firmeninhaber", "firmengründer", "direktor",
    "betriebsleiter", "unternehmer", "betreiber",
})  # fmt: skip
_CHIEFS = {  # endings; a Leiterin is then a "Chefin"
    "geschäftsführer": "chef", "leiter": "chef", "präsident": "chef", "direktor": "chef",
    "vorsitzender": "chef", "vorsitzende": "chefin",
}  # fmt: skip
_SHORTEST = 3  # letters before "leiter": Filialleiter
_LAWYERS = ("anwalt", "anwältin")
PROSECUTORS = ("staatsanwalt", "staatsanwältin", "bundesanwalt", "bundesanwältin")
_DEFENDERS = tuple(f"{side}verteidiger" for side in ("innen", "außen", "links", "rechts"))
_DEPUTY = "vize"
_PREFIXES = ("ex-", "ex", "vice", "euro")  # exalcalde, eurodeputato


@cache
def _rows(table: str) -> dict[str, list[tuple[str, int]]]:
    """Return the rows of each role in a table: its synonyms, and which word of a pair it is.

    That is -1 for a role of both genders.
    """
    rows: dict[str, list[tuple[str, int]]] = {}
    for row in table.split("\n"):
        roles, _, synonyms = row.partition(": ")
        genders = two_genders(roles)
        for at, role in enumerate(genders):
            rows.setdefault(role, []).append((synonyms, at if len(genders) > 1 else -1))
    return rows


def _synonyms_in(rows: Iterable[tuple[str, int]]) -> Iterator[str]:
    """Yield the synonyms in the rows of a role; those of both genders for a role of both."""
    for synonyms, at in rows:
        for synonym in synonyms.split():
            pair = two_genders(synonym)
            yield from filter(None, pair if at < 0 else pair[at : at + 1] or pair)


def is_synonym(role: str) -> bool:
    """Whether a noun in lower case is a synonym of a Romance role: il legale, a governante."""
    return role in _romance_synonyms()


@cache
def _romance_synonyms() -> frozenset[str]:
    return frozenset(word for rows in _rows(_ROMANCE).values() for word in _synonyms_in(rows))


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
        if not role.removesuffix("in").endswith(_DEFENDERS):
            same.update(_synonyms_of_endings(role))
        same.update(_synonyms_in(_rows(_ROMANCE).get(_without_prefix(role), ())))
        body, _, noun = role.rpartition("-")
        if body:  # der Lipa-Coach for Lipa-Trainer
            same.update(f"{body}-{other}" for other in _synonyms_in(_rows(_GERMANIC).get(noun, ())))
        if chief := _chief(role):
            same.add(chief)
    return same


def _synonyms_of_endings(role: str) -> Iterator[str]:
    """Yield the synonyms of what a German or Dutch role ends in, if it is a kind of that."""
    of_endings = _rows(_GERMANIC)
    for start in range(len(role)):
        rows = of_endings.get(role[start:])
        if rows and is_kind_of(role, role[start:]):
            yield from _synonyms_in(rows)


def _without_prefix(role: str) -> str:
    """Return the Romance role itself behind a prefix: alcalde for exalcalde."""
    for prefix in _PREFIXES:
        if role.startswith(prefix) and (base := role.removeprefix(prefix)) in _rows(_ROMANCE):
            return base
    return role


def _chief(role: str) -> str:
    """Return the shorter synonym in "-chef": Filialchef for Filialleiter; else an empty string."""
    man = role.removesuffix("in")
    woman = "in" if man != role else ""
    if man in _BOSSES:
        return f"chef{woman}"
    for ends, short in _CHIEFS.items():
        if man.endswith(ends) and len(man) >= len(ends) + _SHORTEST:
            return man.removesuffix(ends) + short + woman
    return ""
