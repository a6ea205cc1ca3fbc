"""Spanish: «…» and “…”, dashes for dialogue, optional subjects."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import with_shared_names
from reader.text.word_sets import word_set

_SAY = """
dixit dijo dice decía dicho dijeron afirmó afirma afirmaba afirmado aseguró asegura aseguraba
asegurado explicó explica explicaba explicado declaró declara declarado declaraban señaló señala
señalado añadió añade añadido indicó indica indicado manifestó manifiesta manifestado escribió
escribe escrito respondió responde respondido preguntó pregunta contó cuenta comentó comenta agregó
agrega sostuvo sostiene subrayaron sostuvieron
"""
_REPORT = """
advirtió advierte apuntó apunta argumentó argumenta confesó confiesa confirmó confirma destacó
destaca denunció denuncia detalló detalla exclamó exclama expresó expresa gritó grita insistió
insiste lamentó lamenta matizó matiza murmuró negó niega opinó opina precisó precisa prometió
promete diga reconozca admita asegure confiese pronosticó protestó protesta puntualizó recalcó
recalca reconoció reconoce recordó recuerda reiteró reitera relató relata remarcó replicó replica
resumió reveló revela sentenció subrayó subraya sugirió sugiere susurró tuiteó tuitea concluyó
concluye contestó contesta continuó queja alerta agradeció ejemplificó predijo repuso asiente
asintió repasó continúa admitió admite anunció anuncia aclaró aclara alertó avisó avisa bromeó
celebró considera consideró cree creía ironizó zanjó zanja espetó estimó estima exigió exige pidió
pide rezaba reza informó informa alegó alega apostilló apostilla auguró augura aventuró aseveró
asevera comunicó comunica corroboró defendió defiende deslizó discrepó discrepa dudó enfatizó
enfatiza esgrimió evocó ríe sonríe bromea ilustró ilustra interrogó interpeló invocó juró jura
justificó justifica mantuvo mantiene musitó objetó objeta observó observa ordenó ordena planteó
plantea ponderó previno proclamó proclama pedido advertido negado sugerido concluido sostenido
limitó limita reclamó reclama corrige corrigió interrumpe rebatió rebate refirió refiere refutó
remachó rememoró rememora reprochó reprocha rugió soltó suelta suplicó suplica suspiró suspira
terció tercia testificó testifica titubeó urgió vaticinó vaticina vociferó razonó razona denunciaron
acotó aconsejó aconseja adelantó adelanta alentó alienta animó anima apeló apela aplaudió aplaude
atacó atribuyó atribuye clamó clama concedió concede condenó confió constató constata contraatacó
cuestionó cuestiona culpó desafió descartó descarta desmintió desmiente disparó emplazó emplaza
exhortó exhorta expuso expone garantizó garantiza imploró implora increpó insinuó insinúa instó
insta lanzó mencionó narró narra presumió presume propuso propone prosiguió prosigue quejó rechazó
rechaza recomendó recomienda reflexionó reflexiona resaltó resalta rogó saludó tronó valoró valora
ratificó ratifica rió aboga abogó achacó achaca analizó analiza avanzó avanza suscribió suscribe
responsabilizó responsabiliza reivindicó reivindica ahondó ahonda abundó abunda festejó celebra
concretó concreta incidió incide remarca puntualiza ironiza espeta corrobora menciona pronostica
dictaminó dictamina reprobó reprueba coincidió coincide resume previó prevé previsto sugería
advertía concluía mantenía proponía expuesto propuesto mantenido atajó ataja recapituló arguyó
arguye remató remata apremió recriminó recrimina enumeró enumera evoca desvela desveló contrapuso
contrapone musita murmura susurra solloza sollozó balbuceó balbucea gruñó gruñe chilló bramó brama
ruega intervino interviene refuta contraataca disiente aceptó acepta asumió asume alardeó alardea
condena deploró deplora repudió repudia sospechó temió teme intuye supuso supone anticipó anticipa
notificó especificó especifica esgrime invoca citó aludió alude repitió repite amenazó solicitó
solicita posteó recitó especuló especula dirá dirán pedirá pedirán defenderá defenderán sentencia
remacha acota recita recapitula desliza proseguido confiado repetido prevenido previene arremete
arremetió aduce adujo adujeron aducido sincera sinceró jacta jactó dijera
"""
_NAME = """
mostró muestra mostraba definido descrito calificó califica llamó llama tildó tilda describió
describe definió define acusó acusa criticó critica tachó tacha agradeció agradece elogió elogia
alabó alaba ensalzó ensalza denominó denomina habló habla comparó compara felicitó felicita censuró
ve vio juzgó juzga
"""
_PLURALS = {"aba": "aban", "ía": "ían", "ió": "ieron", "ó": "aron", "a": "an", "e": "en"}
_AUXILIARIES = """
haber ha han había habían habría habrían habrá es son era eran fue fueron será sería también además
ya aún todavía no se le les lo la luego después entonces siempre nunca sólo solo así asimismo apenas
quizás quizá poco enseguida
"""
_TITLES = """
electo electa mamá abuela abuelo señor señora sr sra don doña titular presidente presidenta ministro
ministra primer primera director directora portavoz alcalde alcaldesa jefe jefa diputado diputada
senador senadora secretario secretaria rey reina príncipe princesa papa general coronel capitán
comisario comisaria juez jueza conseller consellera edil regidor regidora concejala abogado abogada
fiscal profesor profesora doctor doctora dr dra líder responsable entrenador entrenadora autor
autora investigador investigadora historiador historiadora economista experto experta candidato
candidata gobernador gobernadora embajador embajadora consejero consejera concejal vecino vecina ex
canciller delegado delegada monseñor obispo obispa detenido detenida acusado acusada sospechoso
sospechosa víctima testigo imputado imputada procesado procesada cura maestro maestra madre padre
hijo hija hermano hermana teniente sargento inspector inspectora intendente intendenta magistrado
magistrada ingeniero ingeniera médico médica párroco sacerdote cantante tesorero tesorera
catedrático catedrática rector rectora decano decana politólogo politóloga representante sociólogo
socióloga abg arq cnel d.ª dña fray gral ing lic mons prof profa sor srta subdelegado subdelegada
gerente gerenta comisionado comisionada lehendakari
"""
_MEN = """
adrián agustín andrés ángel benito cuauhtémoc nayib ollanta eruviel cristóbal domingo germán héctor
iván jesús joaquín julián martín nicolás óscar ramón rubén salvador santiago sebastián víctor aitor
iker unai gorka xabier iñaki asier ander mikel koldo patxi pau arnau josep joan francesc paco pepe
nacho chema toño quique manolo melchor fermín hilario marcial porfirio abelardo bartolomé clemente
cosme damián efraín fabián facundo fidel florencio hernán horacio humberto jairo néstor patricio
saúl simón valentín wilmer brais xoán matías amancio amador antón baldomero beltrán benjamín blas
borja braulio calixto cayetano ceferino dámaso darío elías eladio eloy epifanio froilán gaspar gil
ginés heliodoro heriberto higinio imanol indalecio iñigo isidoro jacobo jonás kepa macario martiño
nicasio olegario onofre pancracio pío pol quintín ramiro restituto román salustiano sancho servando
severino silverio sixto tadeo tiburcio tirso tobías tristán valeriano venancio vicent virgilio
wenceslao zacarías abdón abundio adolfina alejo alonso anastasio andoni antolín apolinar arcadio
aristóbulo arsenio artemio atanasio atilio augusto aureliano balbino bautista belisario benedicto
benigno bernabé bienvenido bonifacio calisto cándido claudino cornelio crescencio crisanto críspulo
dalmacio damaso delfín domiciano eleazar elpidio eneko eulogio eustaquio everardo ezequías feliciano
fidencio filemón fortino franco fructuoso fulgencio gabino gaizka galo gaudencio gedeón gracián
gumersindo guzmán hilarión homero honorato hortensio ibai ibon ignasi inocencio íñigo italo izan
jaume jeremías jonatan laureano laurencio lautaro leoncio lisardo longinos lope mamerto marciano
martí máximo melitón miquel nahuel nemesio nil odilón oleguer oswaldo oto ovidio plutarco primitivo
prudencio rai régulo rigoberto robustiano rosalino ruperto sabas salomón secundino serafín sergi
sigfrido simeón sinforoso tancredo telmo teodosio teófanes toribio valente venustiano victorino
vidal wálter yeray yerai zenón zoilo aarón adán adrià alexis andreu anxo arnaldo brayan bryan carles
darwin edison erick esteve evo freddy guillem jefferson juanma jhon kiko lluís lucho manel manu maxi
neymar pep pere quim rafa raimon toni tomeu yeison
toñín josemi curro moncho suso beto nelson édgar
amadeo wílmer emeterio hermenegildo leocadio prisciliano zenobio ambrosio baudilio cirilo clodomiro
edelmiro estanislao florián heraclio ildefonso liborio melquíades onésimo pelayo segismundo jhonatan
maicol
"""
_WOMEN = """
alejandra amparo andrea ángela blanca concepción esperanza fátima lourdes maría mercedes montserrat
pilar rocío rosario sofía soledad begoña ainhoa amaia leire maite miren arantxa itziar edurne montse
laia mireia meritxell jimena encarnación eduviges macarena guadalupe paloma piedad remedios rosalía
trinidad vanesa evelia florencia luz milagros nieves belén aurora azucena adela adelaida agustina
ainara aitana almudena amanda amaya anabel anselma antía araceli ariadna asunción balbina benita
berta candelaria casilda celia dominga ema enriqueta estíbaliz eulalia felipa felisa fidela
florentina fuensanta garbiñe gema gertrudis gregoria herminia idoia leocadia lorenza maialen maritza
noemí norma obdulia olalla pastora prudencia quiteria roser rufina saray teófila tomasa uxía vicenta
xiana yaiza zoraida zulema lupita afra agripina alba alma alondra altagracia anaís andreina
anunciación apolonia aroa artemisa asunta atenea azahara beatriu benigna bernarda blasa bonifacia
bruna camelia carme carmiña casimira celeste cintia clarisa claudina clemencia cleofé conrada
constanza covadonga crescencia custodia dayana desiré dionisia domitila edelmira elba elia elisenda
elodia eloína emelina engracia eréndira esmeralda estefanía estefania felicidad flora fortunata
fulgencia gabina gala ginebra graciana griselda haydée herlinda ignacia iluminada imma irati isis
itxaso ivette izaskun jesusa jone jordana jorgelina leyre lilia lorea loreto lucila macaria magalí
magda maitane malena malvina margalida maricruz maricarmen mariela marilú marimar mayra melba melina
melisa mencía naroa nazaret neus nicolasa nidia nimia noa nora olaia oliva ona otilia paca palmira
pascuala perpetua regina romana rosenda rosina rut sabela salvadora severina sibila sira sonsoles
sulema teresita trini viridiana visitación xiomara xóchitl itzel citlali citlalli nayeli yalitza
layda yamila yanina yésica yohana yurena zaida chus
toñi maruja paqui loli pili merche charo chelo conchi puri encarni manoli tere rosi luisi pepi juani
yesica aicha
eufrasia yurleidis yesenia yamileth eufemia ludivina marisela nélida nereida zulma yadira yuliana
leidy katherine deyanira rigoberta
"""

_ALL_MEN, _ALL_WOMEN = with_shared_names("es", _MEN, _WOMEN)


def _more_forms(forms: str) -> list[str]:
    """Return the other tenses, the past subjunctive and the participle of past tenses: avanzaba.

    A form in -ió belongs to a verb in -iar, like "anunció", if its present tense is given as well.
    """
    given, found = word_set(forms), []
    for form in given:
        stem = form[:-1]
        if not form.endswith("ó") or len(form) < len("pidió"):
            continue
        if stem.endswith("i") and f"{stem}a" not in given:
            endings, stem = ("ido", "ía", "ían", "iría", "irá", "irán", "iera", "ieran"), stem[:-1]
        else:
            endings = ("ado", "aba", "aban", "aría", "ará", "arán", "ara", "aran")
        found += [f"{stem}{ending}" for ending in endings]
    return found


_GERUNDS = {"yó": "yendo", "ió": "iendo", "ó": "ando"}
_ALL_GERUNDS = [
    *lx.derived(f"{_SAY} {_REPORT}", _GERUNDS),
    *lx.words("diciendo anunciando denunciando pronunciando sosteniendo manteniendo"),
]
_ALL_REPORT = [*lx.with_plurals(_REPORT, _PLURALS), *_more_forms(f"{_SAY} {_REPORT}")]

_NAMING_FORMS = set(lx.derived(_NAME, {"ado": "ada ados adas", "ó": "ado ada ados adas ara aran"}))
_NAMING_FORMS -= {"juzgado", "juzgados"}  # courts

_WORDS = {
    lx.SAY | lx.REPORT | lx.INVERTED: lx.with_plurals(_SAY, _PLURALS),
    lx.REPORT: _ALL_REPORT,
    lx.REPORT | lx.PARTICIPLE: _ALL_GERUNDS,
    lx.NAME: [*lx.with_plurals(_NAME, _PLURALS), *_NAMING_FORMS],
    lx.WEAK: lx.with_plurals("quiere quería espera esperaba busca propuso propone", _PLURALS),
    lx.AUXILIARY: _AUXILIARIES,
    lx.VERB: """
estaba estaban serán serían sea sean fueran fuese fuesen haya hayan tenía tenían hay
ha han había habían es son era eran fue fueron será sería va van viene vienen entra entran llega
llegan encuentra encuentran deja dejan siente vuelve vuelven corre queda quedan cae abre cierra
puede pueden debe deben está están tiene tienen llora ríe sonríe vive viven muere pierde trabaja
lleva llevan sigue siguen quiso quisieron pudo pudieron supo supieron tuvo tuvieron hizo hicieron
puso pusieron vinieron dio dieron estuvo estuvieron hubo trajo trajeron pone ponen sale salen
sabe saben sube suben podía debía sabía seguía vivía ponía salía venía
""",
    lx.TITLE: [
        *_TITLES.split(),
        *lx.prefixed(
            "vice ex ex- sub",
            """
presidente presidenta ministro ministra alcalde alcaldesa director directora secretario secretaria
diputado diputada gobernador gobernadora entrenador entrenadora jefe jefa rector rectora canciller
fiscal edil concejal consejero consejera senador senadora
""",
        ),
        *lx.words("coautor coautora eurodiputado eurodiputada"),
    ],
    lx.INSTITUTION: """
departamento facultad partido universidad senado congreso tribunal instituto asociación sindicato
consejo agencia empresa grupo diario país mundo comisión fundación centro escuela iglesia banco
prensa gobierno estado estados unidos ciudad ministerio policía república guerra unión europea
nacional ayuntamiento junta generalitat
""",
    lx.DETERMINER: """
el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos
tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta
algunos algunas muchos mi nuestro nuestra otro otra otros otras
""",
    lx.PREPOSITION: """
de a del al en por para con sin sobre entre antes después hasta desde contra durante ante bajo tras
hacia mediante
""",
    lx.SOFT: "de del para en",
    lx.CONJUNCTION: """
y e pero o u ni que cuando porque aunque si como donde mientras sino pues cual
""",
    lx.SUBJECT: "él ella ellos ellas",
    lx.FIRST: "yo nosotros tú usted ustedes vosotros",
    lx.OBJECT: "me te nos os mí ti",
    lx.RELATIVE: "quien quienes",
    lx.DAY: """
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
julio agosto septiembre octubre noviembre diciembre hoy ayer anteayer anoche mañana
""",
    lx.TIME: """
semana mes año años día días horas minutos tarde noche mediodía madrugada pasado
""",
    lx.LEAD: """
en a por para con según segons tras durante ante antes después desde si cuando aunque como sobre sin
además excepto también preguntado preguntada consultado consultada cuestionado cuestionada
interrogado interrogada contactado contactada interpelado interpelada
""",
    lx.TITLED: """
película libro novela disco canción serie titulado titulada título llamado llamada palabra
palabras término lema programa denominado denominada documental cortometraje largometraje
espectáculo exposición podcast telenovela comedia ópera poemario revista
""",
    lx.SPEECH: """
declaración palabras comentario mensaje tuit carta comunicado
""",
    lx.PARTICLE: "de del la las los y von van der den",
    lx.ACCORDING: "según segons acuerdo para como",
    lx.WORDS_OF: "palabras juicio opinión parecer ojos entender",
}

SPANISH = lx.Language(
    code="es",
    classes=lx.classes_of(_WORDS),
    masculine=_ALL_MEN
    | word_set("""
él señor sr don presidente hijo hermano padre marido esposo abuelo tío sobrino alcalde ministro
consejero director secretario diputado senador gobernador regidor abogado entrenador
"""),
    feminine=_ALL_WOMEN
    | word_set("""
ella señora sra doña presidenta hija hermana madre mujer esposa abuela tía sobrina alcaldesa
ministra consejera directora secretaria diputada senadora gobernadora regidora abogada entrenadora
"""),
    he=frozenset(["él"]),
    she=frozenset(["ella"]),
    it=word_set("ellos ellas"),
    who=frozenset(["quien"]),
    first_names=_ALL_MEN | _ALL_WOMEN,
    according=frozenset(["con"]),
    compound_inversion=True,
    this={
        "este último": "m",
        "esta última": "f",
        "este": "m",
        "éste": "m",
        "esta": "f",
        "ésta": "f",
    },
    drops_subject=True,
    views=word_set("juicio opinión parecer entender versión visión criterio"),
    dash_dialogue=True,
    endings=(
        (
            tuple(lx.words("ó ieron laron taron naron raron caron saron daron aban ían")),
            lx.VERB,
        ),
    ),
)
