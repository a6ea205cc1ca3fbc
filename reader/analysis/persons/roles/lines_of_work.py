"""Lines of work that tell Romance roles apart: a coach and a striker are in sport, a mayor not."""

from collections.abc import Iterable

from reader.startup.light_functools import cache

# beginnings of words for persons in Spanish, French, Italian and Portuguese; some are of two lines
_LINES = {
    "politics": """
        alcald autarca centrist concej consegl conseill consejer conselheir conservador consiglier
        deputad deputat diputad député edil eurodep eurodiput gobernador gobernante governador
        governante governator legislador maire- maire_ mairesse mandatar mandatár ministr onorevole
        parlament politic polític prefeit premier primeiro-ministr primer-ministr regidor senador
        senator sindac socialist sénat vereador écologist édile élu_ élue candidat eurodéput
        insoumis politiqu prétendant républicain""",
    "leading": """
        alcald amministrator capo chef directeur director directrice diretor direttor direttric
        dirigeant encargad gestor gérant jefa jefe leader líder manager mandatar mandatár ministr
        patron porta-voz portavoce portavoz porte-parole prefeit premier presid président
        responsabile responsable responsável secretari secretári secrétaire segretari sindaca
        sindaco dirigent""",
    "business": """
        affaires ceo_ dg_ directeur director directrice diretor direttor direttric dirigeant
        dirigent dono_ dueñ emprendedor empresari empresár entrepreneu executiva_ fondateu fondator
        fondatric fundador gestor gérant imprenditor industriel manager milliardair patron pdg_
        presid propriet propriét président titolar""",
    "sport": """
        ailier allenat ariete arquer atacant athlèt atleta attaccant attaquant avant-centre avançad
        bomber_ buteu calciator campeona campeã campeón campione cancerber canteran capitaine
        capitana capitano capitán capitã centravanti centrocamp cestist champion ciclist coach
        comandante cyclist defensa defenseu defensor delanter difensor défenseu entraîneu entrenador
        estratega estremo extremo fantasist footballeu futbolist futebolist gardien giocat goleador
        goleiro guardameta guardián guardião international jogador joueu jugador lateral mediano
        mediocampist mediocentr meia_ meio-camp milieu mister míster nadador nageu olímpic pilota
        pilote piloto portero portier preparador punta_ puntero rugby seleccionador selecionador
        sélectionneu technicien tecnic tenist tennis terzin treinador trequartist técnic volante
        zagueir zaguer basketteu coureu escrimeu finalist grimpeu gymnast handballeu haltérophile
        judoka latéral médaillé perchist pilier_ recordm skieu sportif sportiv sprinteu talonneu
        vainqueur volleyeu tacticien artilheir corredor_ corredora_ corridore_ internacional_""",
    "coaching": """
        allenat coach entraîneu entrenador estratega mister míster preparador seleccionador
        selecionador sélectionneu technicien tecnic treinador técnic tacticien""",
    "law": """
        abogad advogad avocat avvocat conseil_ criminalist defensor difensor défenseu fiscal_ giudic
        juez juge juiz jurist juíza legale letrad magistrad magistrat notai notari penalist procur
        promotor pénalist bâtonnier parquetier""",
    "church": """
        abate abbé archevêque arcivescov arzobisp bispo_ cardeal cardenal cardinal clérig cura_ curé
        ecclésiast eclesiástic frate imam monj obisp padre_ parroc pasteur pastor prelad prelat
        presule prete prélat prêtre pároc párroc religieu religios sacerdot vescov évêque""",
    "arts": """
        acteu actor actric actriz artist atriz attor attric auteu autor autric bailarin bajist
        cantant cantaut cantor chanteu cineast cinéast compositeu compositor comédien danseu
        dramaturg escritor escultor guitarr intérpret musicien musicist músic novelist peintre
        pintor pittor pittric poeta poetisa poète rapper rappeu realizador regista romanc romanzier
        réalisat scrittor scrittric sculpteu écrivain crooner metteur_ metteus plasticien scénarist
        star_ académicien lauréat lettres_ estrela_ estrella_ galardonad interpret literat""",
    "medicine": """
        chirurg cirujan cirurgi clinic docteu doctor dottor doutor enfermeir enfermer epidemi
        facultativ hospital hôpital infectolog infermier infirmi medic médecin médic ospedal pediatr
        practicien praticien psichiatr psicolog psicólog psiquiatr psychiatr psychologu pédiatr
        soignant urgenciolog urgentist virolog virólog généralist santé_ spécialist especialist
        sanitari specialist""",
    "unions": """
        sindacal sindacat sindical sindicat syndic cégétist cédétist délégué_ déléguée_ salarié""",
    "associations": """
        activist associat associaz asociac associaç attivist bénévol militant voluntari voluntár
        volontari""",
    "rescue": """
        agent_ agente bombeir bomber carabinier comisari commissa gendarm guardia inspec inspetor
        inspett ispett maresciall mossos polic pompier sauveteu soccorrit socorrist vigile""",
    "army": """
        capitaine capitano capitán capitão colonel coronel général_ militar sargent tenent tenient
        adjudant gradé officier""",
    "trade": """
        artigian artisan boulang comercian commercian commerç empreend empresari empresári
        entrepreneu fornai hosteler hotelier imprenditor imprenditric industriel négociant panader
        restaurateu ristorator tendero vigneron viticult boucher cafetier caissier coiffeu libraire
        pâtissier vendeu""",
    "teaching": """
        académic catedrátic docente enseignant insegnant maestr profesor professeu professor
        professôr rector reitor universitaire chercheu historien instituteu institutric proviseu""",
    "science": """
        biolog biólog chercheu cientist científic climat fisic físic geolog geólog investigador
        pesquisador physicien ricercat scientifique scienziat historien_ historienne_ spécialist
        universitaire_ especialist expert espert specialist""",
    "farming": """
        agricol agricult allevat contadin exploitant fazendeir ganader paysan pescador pescator
        produtor pêcheu éleveu""",
    "living": "habitant morador residente residént riverain vecin vicin vizinh voisin",
}
_WHOLE_WORD = "_"  # ends a word of which no longer one is meant
_FORMER = ("ancien", "antig", "vecchi")  # beginnings: ancienne, antigua, vecchio
VAGUE_LINES = frozenset({"leading", "business"})
"""Those of a role whose complement tells the line: director | del hospital."""


@cache
def lines_of(word: str) -> frozenset[str]:
    """Return the lines of work to which a noun in lower case belongs, which may be none."""
    whole = word + _WHOLE_WORD
    now = whole.removeprefix("ex").removeprefix("-")  # exjugador, ex-jogador; not: exploitant
    return frozenset(
        line
        for line, stems in _LINES.items()
        if whole.startswith(_split(stems)) or now.startswith(_split(stems))
    )


def is_former(word: str) -> bool:
    """Whether a word in lower case tells of former days: exjugador, ancienne; not: experta."""
    former = word.startswith("ex") and bool(lines_of(word))
    return former or word == "ex" or word.startswith(_FORMER)


def lines_of_role(words: Iterable[str]) -> frozenset[str]:
    """Return the lines of work of a role in lower case: of its first noun that tells any.

    Of the president of a union, both those of the president and of the union.
    """
    found = frozenset[str]()
    for word in words:
        found |= lines_of(word)
        if found - VAGUE_LINES:
            break
    return found


def are_at_odds(noun: str, held: Iterable[str]) -> bool:
    """Whether a noun is a player's and a role a coach's, or the other way: il portiere | tecnico.

    Not if either may be of former days: l'exportiere, ora allenatore. A directeur sportif is none.
    """
    roles = tuple(held)
    if any(map(is_former, (noun, *roles))):
        return False
    lines, done = lines_of(noun), lines_of_role(roles)
    if "leading" in done:
        return False
    return "sport" in lines & done and ("coaching" in lines) is not ("coaching" in done)


@cache
def _split(stems: str) -> tuple[str, ...]:
    return tuple(stems.split())
