"""German: capitalised nouns, verb-second main clauses and verb-final subordinate clauses."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import with_shared_names
from reader.text.word_sets import word_set

_SAY_STEMS = "sag erklär beton mein bericht ergänz antwort frag erzähl erwider entgegn plauder"
_SAY = """
gesagt schrieb schreibt schreiben schrieben geschrieben fügte fügt fügten fügen teilte teilt teilten
mitgeteilt mitteilte mitteilten mitteilt mitteilen gemeint gefragt geantwortet hinzufügte hinzufügt
ergänzend ausgesagt aussagte aussagten
"""
_REPORT_STEMS = """
kommentier warn forder äußer behaupt begründ erläuter versicher verkünd argumentier bekräftig
bemerk bedauer beklag beteuer betitel erinner hoff informier jubel konstatier konter lob mahn
monier plädier präzisier protestier resümier schimpf schilder spott urteil verlang vermut
verteidig wunder zitier titel twitter post gratulier dementier meld vermeld befürcht analysier
fluch murmel flüster lach seufz scherz grübel raun brumm ruf rat ermahn gesteh klag skandier
vertret schwärm stöhn witzel zürn wetter polter donner unk schnaub höhn läster frohlock prahl
stichel raunz schmunzel mutmaß prognostizier offenbar formulier spekulier pflicht beipflicht merk
anmerk feststell klarstell einräum ausdrück freu ärger überleg versprech bezweifel prophezei
droh fleh jammer stammel stotter zisch knurr nörgel ätz motz keuch brüll kreisch insistier dozier
signalisier unterstell kündig bestätig bilanzier beschwer beharr leugn vernein bejah schätz orakel
frotzel gift stänker mecker maul grantel wimmer bettel beruhig beschwichtig folger schlussfolger
rühm glaub tön empör ereifer entrüst entschuldig verlautbar mail funk belehr dräng beantrag
verdeutlich fürcht wünsch träum ahn zweifel hader bezeug beicht enthüll ankündig anmahn gelob
spöttel flachs kalauer feix grins lächel strahl mäkel zeter ulk
"""
_REPORT = """
unterstrich unterstreicht hieß heißt lautete lautet fuhr sprach spricht sprachen sprechen bekannte
bekennt bekundete erwiderte erwidert gab gestand legte rief riet schloss stellte stellten schrie
verriet versprach verspricht verwies verweist weissagte wies zeigte räumte räumten stellt stimmte
führte führten fasste ließ verlautete führt führen wendet wenden schiebt schob befand befindet
empfahl empfiehlt empfehlen bestritt bestreitet bestritten beschwor beschwört umriss umreißt verrät
legten drückten hakten fassten wehrten pochten appellierten lauteten stimmten zeigten befanden
beschied pries preist verhieß befahl befiehlt gebot bat bittet baten bitten zusichert zusicherte
zugesichert zustimmt zustimmte nachlegt nachlegte festhält festhielt entgegenhält entgegenhielt
einwirft einwarf vorhält vorhielt bekanntgibt bekanntgab bekanntgegeben zurückweist zurückwies
nachschiebt nachschob rät gibt gerufen geschrien befinden appellierte appelliert erkannte erkennt
dachte denkt vertritt vertrat vertraten kritzelte notierte notiert hakte hakt angab angibt zugab
zugibt zugaben ausführte ausführt hervorhob hervorhebt hob hebt einwandte einwendet wandte
eingestand eingesteht zusammenfasste zusammenfasst drückte drückt zurückgab hinwies hinweist schwor
schwört pochte pocht zugerufen zurief zuruft zuriefen dazwischengerufen dazwischenrief
dazwischenruft räumt gesprochen geschrieben empfohlen verwiesen hingewiesen widersprach widerspricht
widersprochen verraten zugegeben ausgeführt geschworen eingewandt hervorgehoben zurückgegeben
zusammengefasst bekundet doppelte doppelt wehrt wehrte riefen schrien rieten verrieten versprachen
wiesen unterstrichen hoben ließen widersprachen empfahlen befahlen beschworen priesen dachten hießen
schlossen hinwiesen gaben aufrief aufriefen ausrief ausriefen aufruft wandten verhießen beschieden
fuhren schworen schreit bohrte bohrt wiederholte andeutet andeutete angedeutet verlauten
"""
_NAME_STEMS = """
bezeichn kritisier verurteil charakterisier beschuldig begrüß beschimpf spür verspür würdig tadel
beobacht betracht rüg bewert wert beurteil dank bedank rechtfertig beanstand bemängel tauf verspott
verhöhn brandmark geißel schmäh titulier klassifizier diffamier
"""
_NAME = """
bezeichnete bezeichnet bezeichneten nannte nennt nannten beschrieb beschreibt beschrieben warf
warfen wirft werfen vorwarf vorwirft nennen verglich vergleicht sieht sah sehen hält hielt hielten
findet genannt ortet attestierten bescheinigten rechneten stuften attestierte attestiert
bescheinigte bescheinigt vorgeworfen vorgehalten zurückgewiesen abgelehnt eingestuft einstufte
einstuft stuft stufte eingeschätzt abgetan abtat dargestellt hingestellt umschrieb umschreibt
umschrieben abgekanzelt abkanzelte abgestempelt abgewatscht verunglimpft diskreditiert
abqualifiziert gepriesen geadelt gescholten heruntergespielt kleingeredet angeprangert bejubelt
bezichtigt verklärt vorwarfen empfanden ortete orten orteten rechnet rechnete rechnen lehnte lehnten
prangerte empfand empfindet empfinden abtut weist weisen lehnt lehnen halten beschreiben
umschreiben vergleichen attestieren bescheinigen stufen einstufen geht ging gehen gingen gehe
"""
_WEAK = """
fand will wollte wollen erwartet erwartete plant planten setzte setzt trat machte machten macht
befürwortet befürwortete veröffentlichte sorgte suchte tat warb wirbt strich streicht deutete deutet
fordern nutzte möchte möchten fanden traten warben strichen taten übte übt übten
"""
_VERBS = """
hat haben hatte hatten habe ist sind war waren sei seien wird werden wurde wurden würde würden kann
könne können konnte konnten muss müsse müssen musste soll solle sollen sollte darf dürfe
"""
_AUXILIARIES = f"""
{_VERBS}
auch noch bereits zuvor danach später nun jetzt heute gestern erneut weiter ferner zudem außerdem
dann schon nur selbst jedoch aber dagegen hingegen allerdings nicht sich am zunächst daraufhin dazu
wiederum weiterhin anschließend mittlerweile wörtlich schließlich
"""
_TITLES = """
herr herrn frau dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler
bundeskanzlerin minister ministerin sprecher sprecherin chef chefin vorsitzender vorsitzende
vorsitzenden direktor direktorin leiter leiterin bürgermeister bürgermeisterin senator senatorin
abgeordneter abgeordnete abgeordneten anwalt anwältin richter richterin general papst könig
königin prinz prinzessin premier trainer trainerin kapitän experte expertin forscher forscherin
autor autorin politiker politikerin generalsekretär generalsekretärin außenminister innenminister
augenzeuge augenzeugen zeuge zeugen zeugin bischof kardinal botschafter botschafterin kommissar
kommissarin gouverneur gouverneurin staatsanwalt staatsanwältin oberst astronaut regisseur
regisseurin schauspieler schauspielerin sänger sängerin ökonom historiker fraktionschef
vizepräsident vizepräsidentin geschäftsführer geschäftsführerin mitarbeiter mitarbeiterin vorstand
tochter sohn bruder schwester mutter vater ehefrau ehemann witwe enkel enkelin onkel tante
freund freundin lebensgefährte lebensgefährtin neffe nichte oma opa schwager schwägerin cousine
staatsoberhaupt stadtoberhaupt coach schlussmann keeper seelsorger seelsorgerin ankläger anklägerin
gastronom gastronomin
großmutter großvater stellvertreter stellvertreterin opposition behörde behörden polizei regierung
"""
_OBJECT_NOUNS = """
abschied abstand alarm angst anklage anspruch anstoß anteil auskunft ausschau bedenken belege
bescheid beweise bezug chancen einwände fehler flagge gespräche gründe handlungsbedarf parallelen
potenzial probleme tränen bilanz dampf dank druck einhalt einspruch einsicht entwarnung ernst fahrt
farbe gefahr gehör glück hoffnung interesse klartext kontakt kritik kurs leid lob lust mut notiz
nutzen pech platz protest rechenschaft recht respekt rücksicht schluss schuld schutz sorge sorgen
spaß stellung tempo ton trost unrecht verantwortung verständnis vertrauen verzicht vorwürfe
widerspruch widerstand wort zeit zeugnis zuflucht zustimmung zuversicht zweifel premiere
uraufführung
"""
_INSTITUTIONS = """
partei universität senat bundestag bundesrat parlament kongress gericht institut verband union rat
behörde firma konzern zeitung spiegel zeit kommission stiftung zentrum schule kirche bank presse
regierung staat staaten stadt land bundesland gruppe fonds liga büro ministerium polizei republik
krieg tag woche jahr gesetz konferenz gipfel weltmeisterschaft pokal bahn deutsche deutscher
deutschen europäische europäischen vereinten vereinigte vereinigten nationen spd cdu csu fdp
grünen linke afd anzeiger tageblatt rundschau abendblatt nachrichten morgenpost agentur
nachrichtenagentur gesellschaft verein gewerkschaft organisation
"""
_ADVERBS = """
dabei zudem außerdem auch dann weiter später zuvor dazu daraufhin gleichzeitig allerdings hierzu
anschließend bereits schon heute gestern jetzt nun so damit danach dort hier ferner darüber hinaus
insgesamt einerseits andererseits trotzdem dennoch jedoch zunächst schließlich zugleich wörtlich
derzeit momentan gegenwärtig künftig vorerst demnach darin darauf dagegen dafür davon weiterhin
unterdessen inzwischen nachdem obwohl während früher damals einst manchmal oft drinnen draußen bald
sogleich prompt sofort jüngst vorher seitdem seither ebenfalls endlich plötzlich sodann sprich
hinterher morgens abends nachts mittags anfangs zuletzt neulich kürzlich irgendwann mitunter
freilich gleichwohl immerhin übrigens vielmehr ohnehin zumal indes kurzum ansonsten genauso ebenso
obendrein überdies nebenbei letztlich letztendlich schlussendlich indessen derweil folglich somit
mithin vorab abermals vermutlich angeblich leider hoffentlich jedenfalls daran gleich gern gerne
soeben eingangs letztens währenddessen demzufolge demgegenüber insofern nichtsdestotrotz kurzerhand
insbesondere zuerst bislang bisher deshalb deswegen daher darum stattdessen andernfalls zwar
erstmals mehrmals mehrfach wiederholt jahrelang offenbar vielleicht womöglich natürlich tatsächlich
hervor
"""
_MOOD = """
hätten wären sei seien habe könne müsse werde gebe würde wolle solle dürfe wisse komme gehe zeige
stehe liege bleibe brauche sehe nehme bringe führe bedeute bestehe gelte helfe fehle bekomme
verliere trage schaffe stütze bedaure löse treffe laufe spiele leide ziehe setze stelle lasse
stimme rechne hoffe fordere unterstütze schütze diene reiche wirke finde nenne spreche handle
drohe kenne meine wünsche begrüße prüfe warte zahle koste fürchte befürchte bedauere sitze steige
sinke falle wachse lebe arbeite suche versuche passe lohne ändere entscheide erlaube erkläre
ermögliche kämpfe lehne reagiere verfüge verstehe schreibe sage halte denke glaube verlange
erwarte biete beruhe sorge verstoße gehöre entstehe kämen würden stünden bräuchten gäben fänden
rate träten nähmen lägen sprächen brächten zögen verlören wüssten sähen trete ergebe erfolge erhalte
erreiche erfülle übernehme verdiene verhandle verkaufe verschwinde verspreche verursache verzichte
wohne gewinne entspreche existiere funktioniere verändere umfasse
"""
_MEN = """
arnd claas eckard friedbert gerald gert gisbert henner ingmar kuno muhammed niko olli ruprecht
siegmar sigmund thore timm titus tuncay bernhard christoph clemens dominik eberhard erich franz
friedrich georg gerd gerhard gregor günter günther harald hartmut heiko heiner heinrich heinz
hermann horst ingo jochen josef jörg jürgen kai karsten konrad ludwig lukas lutz manfred moritz
niklas oskar otto philipp rainer reinhard reiner rudolf rüdiger sigmar steffen theodor thorsten tilo
torsten udo ulf uwe volker wilhelm willi winfried wolfgang wolfram mahmud jean romano achim adalbert
albrecht alois ansgar arndt arne arno august bastian bodo burkhard cem cornelius detlef dietmar
dietrich eckart eckhard egon enno falk friedhelm gernot gottfried hagen hannes helge hinnerk holger
jakob jörn julius konstantin leander levin lorenz malte meinhard ole ottokar otmar peer reinhold
sascha sönke thilo thorben till tilman torben veit volkmar waldemar wolf kemal serkan severin jannik
leif lasse mats jannis urs reto carsten friedemann wieland ingolf quirin ronny rico tillmann
wendelin xaver zoltan tilmann anselm bertram eugen hartwig hubertus ignaz kaspar kornelius leonhard
noel sepp siegbert silas ueli urban vinzenz wendel wilko beat hansruedi köbi hauke momme broder
eckhart aribert jürg arnulf curdin nando matthäus ruedi hansjörg gustl ferdl schorsch volkert
folkert ubbo tammo okko keno habbo hinrich gerold gereon gebhard guntram gunter harro heribert
hilmar hjalmar jaroslav jaron jaspar jupp kalle karlheinz kasimir landolf luitpold lütje maik meik
nepomuk odilo ortwin ottfried raik raimo remigius rigobert roderich sixtus swen tankred thaddäus
theobald tjark tyll ulfert utz walfried wenzel wilmar wolfhard wulf yannik zacharias alwin anatol
benedikt benedict berthold christof claus constantin diethelm ekkehard elmar engelbert ewald gero
gottlieb hanno immanuel jonny jost juri justus kajetan klemens knud korbinian laurenz laurin ludger
marian nikolas nikolaus otfried ottmar pirmin poldi randolf raimund robin siegmund stanislaw sören
thies timotheus toni traugott uli vinzent vitus volkhard willibald lennard lennox raffael bela
flurin franzl onur tarik volkan kaan erkan sinan miroslav balthasar bjarne detlev gion hanns hark
holm luka tamme vitalis wolfhart gotthard gottlob götz hajo hartmann helmuth herfried heimo immo
jockel jorg josua jurek kaj kersten kunibert lucian marten maurus meinolf meinrad nicolai nikita
oswin pius rainald reinhardt reimund rigo silvan tassilo tibor tobi toralf ursus volkher wenzeslaus
armin arvid aydin baldur bartholomäus bartosz boje bálint christer cihan devid dietbert dietfried
dragoslav eike engin erhard fiete fridolin friedjof fritjof gundolf gunar halil hüseyin ioannis
jarle konstantinos lucca mariusz mesut mikko milosz mohsen nenad sandor servet süleyman taylan timon
tino torge vassilis veli wladislaw yilmaz
"""
_WOMEN = """
anika beatrix berit birgitta cemile evelin fabienne gaby hendrikje hiltrud julika karola karolin
kati kristin lotta marga margret mariele marieke marika melina patrizia rosi sofie therese traute
viola andrea annegret bärbel beate charlotte franziska gabi gabriele gesine heide heike irmgard
jutta karoline kathrin katrin kerstin lea luise mia michaela natascha regina rosemarie silke simone
steffi susanne svenja ulla ute uta veronika waltraud julija adelheid almut angelika anneliese
babette birte britta brunhilde carolin cordula dörte edeltraud elfriede erna frauke friederike
gerlinde gertraud gertrud gesa grit helene helma henrike liesel magda margit mechthild meta pia
rebekka ronja sieglinde swantje theda traudel trude wiebke gudula jasmin nuray christin gundula
heidrun isabell josefine katharine lilli malin nora sina stella svea traudl vivien walburga zita
esmeralda birthe ida annelie eleonore emmi friedel gerlind iva kathi leni leonore margrit mareike
maren merle notburga rahel seraina sigrun tabea vroni yasemin insa dörthe regula evi hertha vreni
rösli annina ladina flurina madlaina ursina priska gunda gunhild gundel hadwig hella herta ilsabe
imma inken irmela irmhild jannika jördis kea kerrin kirstin kreszentia lioba luitgard madita malwine
marita marlis mechtild merete minna neele ortrud philine rabea ragna reinhild rosmarie sieglind
silja sinje stine svantje thekla thora tomke trixi uljana undine urte valeska verona waltraut wencke
wibke wiltraud yve zenzi slavica margarethe liselotte lieselotte heidemarie uschi wiltrud käthe kira
mandy mirja regine resi janina jule alma brigitta cathrin dorothee elfi ella eveline finja gitta
grete ilka inga jovana milica dragana ljiljana mirjana gordana vesna zorica leyla lore okka theresia
anette arzu ayten barbora bente branka burcu christl constanze constance cäcilia dilara dunja ece
edelgard emel emine fadime fatmagül franka frederike friedlinde gülay heidelinde herlinde herma
hilke hilmara hülya ilknur inke irena janna josefin katinka klaudia konstanze kornelia kübra
kunigunde lale liane lilian lilly loni lotti manja mara margareta marike mechthilde melek mercedes
meryem michele naemi nazan nihal nilgün ninja pelin perihan raphaela rike sandy sarina senta serap
serpil shirin solvej songül sunna susann susi sylke tilda tonja tugba ulli ursel vanja violetta
wally wendelgard wilhelmine yeliz zehra zeliha
"""


def _forms(stems: str) -> list[str]:
    """Return the forms of regular verbs: sag → sagt, sagte, sagten, sagen; bericht → berichtete."""
    forms: list[str] = []
    for stem in stems.split():
        link = "e" if stem.endswith(("t", "d", "gn")) else ""
        forms += [f"{stem}{link}te", f"{stem}{link}ten", f"{stem}{link}t"]
        short = stem.endswith(("el", "er")) and not stem.endswith("ier")  # murmeln, kritisieren
        forms.append(f"{stem}n" if short else f"{stem}en")
    return forms


def _participles(stems: str) -> list[str]:
    """Return the participles with ge-: schimpf → geschimpft, feststell → festgestellt."""
    formed: list[str] = []
    for stem in stems.split():
        parted = next((each for each in _SEPARABLE if stem.startswith(each)), "")
        parted = "" if stem == "antwort" else parted
        if stem.endswith("ier") or stem.startswith(_INSEPARABLE) or stem in _STRONG:
            continue  # kritisiert and betont are also present-tense forms
        rest = stem.removeprefix(parted)
        formed.append(f"{parted}ge{rest}{'e' if rest.endswith(('t', 'd', 'gn')) else ''}t")
    return formed


_SEPARABLE = ("bei", "an", "fest", "klar", "ein", "aus")
_INSEPARABLE = ("be", "er", "ver", "ent", "emp", "unter", "wider", "über", "proph", "offenb")
_STRONG = frozenset({"ruf", "rat", "gesteh"})

_ALL_SAY = [*_SAY.split(), *_forms(_SAY_STEMS), *_participles(_SAY_STEMS)]
_ALL_NAME = {*_NAME.split(), *_forms(_NAME_STEMS), *_participles(_NAME_STEMS)}
_ALL_REPORT = {*_REPORT.split(), *_forms(_REPORT_STEMS), *_participles(_REPORT_STEMS)} - set(
    _NAME.split()
)

_ROLE_ENDINGS = """
schafhalter tierhalter hundehalter rinderhalter pferdehalter geflügelhalter buchhalter statthalter
kanzler wartin sekretärin notar notarin archivar archivarin kommandant kommandantin leutnant dozent
student agent agentin produzent patient patientin alist polizist jurist pianist solist lobbyist
organist lotse lotsin wächter pensionär -jährige -jähriger -jährigen minister -ob -mp sprecher
präsident präsidentin chef chefin leiter vorsitzende vorsitzender experte trainer anwalt kandidat
kandidatin professor liebling auszubildende auszubildender meister sekretär politiker führer
schaffner lehrer arzt ärztin forscher händler wirt wirtin bauer pfarrer kapitän wärter wart leser
bewohner reisende fahrer ologe erin istin login orin studentin assistentin dozentin schütze schützin
rätin träger anwältin beamtin ökonomin förster bäcker rentner fischer kommissar kommissarin
inspektor beamter inhaber besitzer betreiber gründer verteidiger verleger intendant intendantin
dirigent dirigentin analyst analystin manager rektor kurator referent referentin berater vorständin
landrat stadtrat obmann obfrau pilot pilotin architekt architektin gärtner imker jäger gastgeber
veranstalter moderator redakteur redakteurin nachbar nachbarin kollege kollegin chirurg chirurgin
hebamme pastor superintendent superintendentin unternehmer abgeordnete abgeordneter abgeordneten
diplomat diplomatin shauptmann shauptfrau wehrmann wehrfrau wissenschaftler gewerkschafter sänger
kletterer künstler sportler spieler aktivist helfer hüter warner landesrat stürmer pädagoge
pädagogin historiker kritiker ermittler ministers präsidenten sprechers sekretärs direktors
kandidaten kommissars trainers politikers anwalts experten kanzlers kollegen diplomaten betriebsrat
gutachter sanitäter züchter richter bischof gouverneur botschafter rabbiner vertreter beobachter
vorgänger nachfolger autor gegner senator dezernent dezernentin vize nationalrat ständerat
kantonsrat regierungsrat gemeinderat staatsrat bundesrat expertin stratege strategin kommissär
konsul admiral major oberst coach boss korrespondent korrespondentin beauftragte beauftragter
beauftragten vorsteher aufsichtsrat baurat arbeiter pfleger planer beigeordneter beigeordnete
kolumnist gitarrist bassist astronom astronomin physiker chemiker mathematiker informatiker fotograf
fotografin musiker komponist schützer übersetzer schriftsteller dekan dekanin imam aktionär
aktionärin börsianer investor kreisrat matrose fährmann ombudsmann restaurator lektor galerist
ingenieur elektriker dachdecker friseur friseurin köchin komiker kabarettist sieger sachverständiger
sachverständige anwohner urlauber reporter techniker mechaniker kapitänin funktionär funktionärin
"""

_ALL_MEN, _ALL_WOMEN = with_shared_names("de", _MEN, _WOMEN)
_OF_EITHER_GENDER = frozenset({"deniz", "kay"})

_WORDS = {
    lx.SAY | lx.REPORT | lx.INVERTED: _ALL_SAY,
    lx.REPORT: _ALL_REPORT,
    lx.NAME: _ALL_NAME - _ALL_REPORT,
    lx.WEAK: _WEAK,
    lx.VERB: [
        *_VERBS.split(),
        *lx.words("""
ging gingen nahm nahmen kam kamen bekam begann gaben sahen lief liefen gewann verlor traf blieb
stand standen brachte zogen fuhren saßen kaufte baute wählte zog fuhr fiel flog vergaß starb befand
wagte entschuldigte reagierte saß erhielt erhielten erhält erntete ernteten bekamen
schien hielt liegt steht hing hängt hingen fing fingen klebt klebte geht kommt sitzt wohnt arbeitet
arbeitete lebt lebte fährt trägt wartet wartete schaut schaute blickt blickte nickt nickte schüttelt
schüttelte zuckt zuckte schließt lächelt lächelte läuft schweigt schwieg lehnt bleibt fällt zieht
nimmt holt holte greift griff öffnet öffnete hielten
"""),
        *_MOOD.split(),
    ],
    lx.AUXILIARY: _AUXILIARIES,
    lx.TITLE: [
        *_TITLES.split(),
        *lx.words("OB MP LH LR CEO CFO MdB MdL"),  # Oberbürgermeister; not: ob
    ],
    lx.INSTITUTION: _INSTITUTIONS,
    lx.LEAD | lx.PREPOSITION: _ADVERBS,
    lx.DETERMINER: """
der die das den dem des ein eine einer eines einem einen sein seine seinen seiner seinem ihr ihre
ihren ihrer ihrem dessen deren dieser diese dieses jeder jede kein keine mehrere viele einige beide
zwei drei vier fünf anderthalb eineinhalb zweieinhalb dreieinhalb andere anderer manche solche
solcher solches jene jener jenes sämtliche etliche zahlreiche unser unsere unserer unserem unseren
unseres mein meine
""",
    lx.PREPOSITION: """
von für in an auf mit aus bei durch über unter nach vor gegen zwischen ohne wegen um bis seit trotz
im am zum zur vom beim ins ans aufs fürs durchs übers ums gegenüber entgegen neben hinter innerhalb
außerhalb angesichts infolge aufgrund statt gemäß per via seitens vonseiten
""",
    lx.SOFT: "von für bei aus im vom beim der",
    lx.CONJUNCTION: """
und aber oder doch daß weil als wenn wie ob denn sondern damit obwohl nachdem bevor sodass zumal
sobald solange falls indem weshalb wonach woraufhin sofern soweit warum wo was wer worauf wobei
welche welcher
""",
    lx.OBLIQUE: """
den dem des einem einen einer eines ihrem ihren ihrer seinem seinen seiner diesem diesen unserer
unserem unseres zum zur
""",
    lx.SUBJECT: "er sie es letzterer letztere ersterer erstere",
    lx.FIRST: "ich wir du",
    lx.OBJECT: "ihn ihm mich mir uns euch ihnen man",
    lx.DAY: lx.words("""
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai
juni juli august september oktober november dezember heute gestern morgen ende anfang mitte
""")
    + [
        f"{day}{part}"
        for day in lx.words("montag dienstag mittwoch donnerstag freitag samstag sonntag")
        for part in lx.words("abend morgen mittag nachmittag vormittag nacht")
    ],
    lx.TIME: """
woche wochen jahr jahre jahren monat monate monaten uhr abend nachmittag nacht minute minuten
stunde stunden sekunde sekunden
""",
    lx.LEAD: """
in am im bei nach vor wegen mit zu zum zur auf für laut trotz seit ab von vom als per via erst kurz
noch wenn da um unter gegen ohne aus an nur
""",
    lx.TITLED: """
namens alias titel film buch song album serie roman motto begriff wort projekt sendung genannte
sogenannte sogenannten sogenannter schiff zeitschrift zeitung magazin band gruppe lied oper
stück programm operation raumsonde satellit hurrikan taifun zeitschriften restaurant hotel
verein kampagne aktion initiative bündnis netzwerk raumfähre sonde raumschiff sender portal blatt
fachblatt tageszeitung wochenzeitung musical ausstellung festival fähre frachter
""",
    lx.SPEECH: """
aussage erklärung behauptung kommentar bemerkung worte worten rede brief forderung
mitteilung äußerung ankündigung warnung vorwurf interview
""",
    lx.PARTICLE: "von van der den de la zu al bin",
    lx.PLACE: "new north south san santa los las rio fort port",
    lx.ACCORDING: "laut zufolge nach für hervorgeht hervorging",
    lx.QUOTATIVE: "so",
    lx.OBJECT_NOUN: _OBJECT_NOUNS,
    lx.WORDS_OF: "sicht augen worten",
    lx.INVERTED: "so",
}
_CLASSES = lx.classes_of(_WORDS)
# Swiss spelling has no ß: liess, äusserte, Aussenminister
_CLASSES |= {word.replace("ß", "ss"): bits for word, bits in _CLASSES.items() if "ß" in word}

GERMAN = lx.Language(
    code="de",
    classes=_CLASSES,
    masculine=_ALL_MEN
    | word_set("""
er herr sprecher präsident minister sohn bruder vater ehemann enkel onkel freund neffe opa schwager
gatte großvater lebensgefährte cousin stiefsohn großonkel papa könig prinz fürst herzog graf
freiherr baron
"""),
    feminine=_ALL_WOMEN
    | word_set("""
sie frau sprecherin präsidentin ministerin tochter schwester mutter ehefrau witwe enkelin tante
freundin nichte oma gattin großmutter lebensgefährtin cousine stieftochter schwägerin mama königin
prinzessin fürstin herzogin gräfin freifrau baronin baronesse
"""),
    he=word_set("er ihm ihn sein seine seinen seiner seinem"),
    she=frozenset(["sie", "ihr", "ihrer", "ihren"]),
    it=frozenset(["es"]),
    first_names=_ALL_MEN | _ALL_WOMEN | _OF_EITHER_GENDER,
    nouns_capitalised=True,
    verb_second=True,
    according=word_set("""
nach von vom angaben angabe informationen aussage aussagen ansicht meinung worten einschätzung
überzeugung auffassung berichten bericht ankündigung darstellung mitteilung erkenntnissen urteil
polizeiangaben medienberichten darstellungen ansichten idee willen plänen vorstellung vorstellungen
recherchen schätzung schätzungen berechnungen meldung meldungen medieninformationen bekunden
"""),
    zufolge=frozenset({"zufolge", "hervorgeht", "hervorging"}),
    endings=(
        (tuple(_ROLE_ENDINGS.split()), lx.TITLE),
        (("iert", "ierte", "ierten"), lx.WEAK),
    ),
    reporting_mood=word_set(_MOOD),
    indefinite=word_set("""
ein eine einen einem einer eines einige mehrere viele zwei drei sein seine ihr ihre kein keine
"""),
    this={
        "dieser": "m",
        "diese": "f",
        "jener": "m",
        "der": "m",
        "die": "f",
        "jene": "f",
        "letzterer": "m",
        "letztere": "f",
    },
    attitudes=word_set("""
begeistert enttäuscht skeptisch zufrieden unzufrieden überzeugt zuversichtlich empört erleichtert
besorgt entsetzt verärgert gelassen erfreut fassungslos optimistisch pessimistisch verständnis
anderer dagegen dafür zurückhaltend erstaunt überrascht stolz erschüttert betroffen unbeeindruckt
"""),
)
