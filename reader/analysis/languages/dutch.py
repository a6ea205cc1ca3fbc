"""Dutch of the Netherlands and Belgium: verb-second, nouns in lower case, „…” and ‘…’."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import with_shared_names
from reader.text.word_sets import word_set

_SAY_T = "antwoord meld vertel verklaar vraag beaam benadruk onderstreep"
_SAY = """
zegt zei zeggen zeiden gezegd schrijft schreef schrijven schreven geschreven vroeg vroegen legt
legde uitlegt uitlegde uitgelegd voegt voegde toevoegt toevoegde toegevoegd laat laten liet lieten
klinkt klonk weten vindt vinden vond vonden stelt stelde stelden
"""
_REPORT_T = """
adviseer analyseer argumenteer bagatelliseer bedank belicht bemerk beoordeel bepleit berisp beweer
betoog betuig bevestig citeer concludeer constateer corrigeer dreig foeter fluister formuleer
giechel grap grinnik herhaal herinner hoop illustreer informeer jammer jubel klaag kreun lach
motiveer mopper mompel nuanceer onthul oordeel orakel parafraseer pleit poneer post preciseer
presenteer protesteer puf rapporteer reageer reken relativeer repliceer resumeer schamper schater
schets schimp schreeuw signaleer smeek sneer snauw sis snik souffleer specificeer speculeer spot
stamel stotter suggereer toeter tier twijfel tweet twitter vermaan vermeld vermoed verneem
verontschuldig vertrouw vervolg verwacht verzeker verzucht verweer veronderstel waarschuw weerleg
weerspreek zucht zweer verduidelijk verdedig verkondig wens verlang beloof eis hekel memoreer noteer
opper overdrijf brom gil brul krijs lispel
"""
_REPORT = """
houdt hield aankondigt aankondigde aangekondigd kondigt kondigde aangeeft aangaf aangegeven geeft
gaf gaven toegeeft toegaf toegegeven aanhaalt aanhaalde aangehaald bekent bekende bekend
bekendgemaakt bekendmaakte bekendmaakt beloofde beloofden beloofd denkt dacht dachten denken meent
meende meenden deelt deelde meedeelt meedeelde meegedeeld erkent erkende erkenden erkend ontkent
ontkende ontkenden ontkend gelooft geloofde geloofden merkt merkte opmerkt opmerkte opgemerkt luidt
luidde roept riep riepen geroepen raadt raadde spreekt sprak spraken spreken gesproken somt somde
sluit sloot vat vatte samenvat samenvatte samengevat verwijt verweet verwees verwijst wijst wees
voorspelt voorspelde voorspelden voorspeld vreest vreesde vreesden vult vulde aanvult aanvulde weet
wist besefte beseft begrijpt begreep blikt blikte dringt drong geëist zwoer zwoeren beschrijft
beschreef bezweert bezwoer snapt snapte erkennen menen vrezen wuift wuifde verbaast verbaasde treurt
treurde betreurt betreurde verheugt fulmineert fulmineerde glundert glunderde straalt straalde
lichtte toelicht toelichtte toegelicht uitte uitten geuit prees toont toonde tonen toonden
beklemtoont beklemtoonde verwoordt verwoordde
"""
_NAME = """
noemt noemde noemden noemen genoemd omschrijft omschreef omschreven omschrijven bestempelt
bestempelde bestempeld betitelt betitelde typeert typeerde kwalificeert kwalificeerde gekwalificeerd
kenschetst kenschetste karakteriseert karakteriseerde beschuldigt beschuldigde beschuldigden
beschuldigd bekritiseert bekritiseerde hekelt hekelde prijst roemt roemde looft loofde vergelijkt
vergeleek vergeleken doopt doopte veroordeelt veroordeelde ervaart ervoer beschouwt beschouwde
beschuldigen bestempelen betitelen typeren karakteriseren bekritiseren prijzen roemen loven
vergelijken veroordelen beschouwen feliciteren ziet zag zien beschrijven beschreven feliciteert
feliciteerde dankt dankte bedankt bedankte bestempelden betitelden typeerden kwalificeerden
karakteriseerden bekritiseerden hekelden roemden loofden beschouwden
"""
_WEAK = """
deed deden doet wil willen wilde wilden wou verlangt zoekt zocht plant streeft streefde belooft heet
heette
"""
_VERBS = """
heeft had hebben hadden is was waren wordt werd worden werden kan kon kunnen konden moet moest
moeten moesten mag mocht mogen zal zou zullen zouden gaat ging gaan gingen komt kwam komen kwamen
krijgt kreeg kregen neemt nam namen staat stond stonden zit zat zaten ligt lag lagen loopt liep
liepen blijft bleef bleven begint begon begonnen rijdt reed reden valt viel vielen wint won wonnen
verliest verloor verloren werkt werkte werken woont woonde leeft leefde wacht wachtte kijkt keek
keken knikt knikte schudt schudde haalt trekt trok sprong springt doet deed deden maakt maken
zoekt betekent betekende raakt raakte volgt volgde leidt leidde opent opende bestaat bestond hoort
hoorde draagt droeg speelt speelde probeert probeerde weigert weigerde vertrekt vertrok verschijnt
verscheen koos kozen verhief slaat gaf gaven geeft geven hield hielden houdt houden ving vingen
steeg stegen bracht brachten brengt brengen kocht kochten liet lieten verdween verdwenen zweeg
zwegen brak braken breekt windt baalt baalde juicht juichte lacht lachte grijpt pakt pakte stopt
stopte haalde gooit gooide draait draaide stapt stapte glimlacht glimlachte
"""
_AUXILIARIES = """
heeft had hebben hadden heb is was waren ben wordt werd worden werden kan kon kunnen konden moet
moest moeten moesten mag mocht mogen mochten zal zou zullen zouden ook nog al eerder later daarna
daarop vervolgens nu vandaag gisteren opnieuw verder bovendien dan alleen zelf echter wel niet zich
eerst inmiddels uiteindelijk dus toch even weer zelfs vooral onlangs nadrukkelijk meteen direct net
terug toe mee af vast samen bekend eraan eveneens tevens daarentegen overigens achteraf ooit gewoon
"""
_TITLES = """
kampioen kampioene schaatser schaatsster wielrenner wielrenster zanger zangeres acteur actrice
aannemer aanvoerder activist activiste advocaat advocate agent agente ambassadeur ambassadrice
analist arts assistent auteur baas bakker bankier beheerder bestuurder bestuurslid
bestuursvoorzitter bewindspersoon bewindsvrouw bewoner bewoonster bioloog biologe bisschop boer
boerin bondscoach brandweercommandant brandweerman buurman buurvrouw burgemeester cabaretier
chauffeur chef coach collega commandant commissaris conservator consul coördinator correspondent
columnist curator dame dealer decaan deken deskundige dichter directeur directrice dirigent docent
docente dokter dominee dr drs ecoloog econoom eigenaar eigenaresse eurocommissaris
europarlementariër expert formateur fotograaf fotografe fractieleider fractievoorzitter generaal
gedeputeerde gemeenteraadslid getuige gids goeroe gouverneur groepsleider heer herder historicus
historica hoofd hoofdonderzoeker hoogleraar imam informateur ingenieur initiatiefnemer inspecteur
jager journalist journaliste juf jurist kandidaat kanselier kapitein kardinaal keeper kenner
kinderarts klant kok kolonel koning koningin korpschef kunstenaar kunstenares kweker lector leider
leidster leraar lerares lid lijsttrekker loco-burgemeester luitenant makelaar manager man medewerker
medewerkster meester meneer meteoroloog mevrouw minister ministers minister-president moeder
muzikant neuroloog officier omwonende onderzoeker onderzoekster ondernemer ondernemers
ondervoorzitter oma onderwijzer ooggetuige opa oprichter oud-minister ouder paus partijleider
partijvoorzitter pastoor piloot politicus politica politieman politiechef premier president
presentator presentatrice priester prins prinses procureur prof professor psycholoog psychiater
raadslid raadsman raadsvrouw rechter rector regisseur ruiter renner schaker schepen schilder
schipper schrijver schrijfster secretaris secretaris-generaal senator socioloog speler speelster
spits spreker staatssecretaris statenlid student studente supporter teammanager terreinbeheerder
theoloog trainer tuinman uitbater uitgever vader verdachte verdediger verkoper verpleegkundige
verpleger verslaggever verslaggeefster vertrekkend vicepremier vicepresident viroloog virologe
visser visserman voorganger voorman voorvrouw voorzitster voorzitter vriend vriendin vrijwilliger
vrijwilligster vrouw weduwe weerman werknemer wetenschapper wethouder winkelier woordvoerder
woordvoerders woordvoerster zegsman zegsvrouw zoon dochter zus broer zuster oom tante neef nicht
kleinzoon kleindochter echtgenoot echtgenote partner ex oud dierenarts huisarts longarts chirurg
coureur doelman doelvrouw middenvelder verdedigster aanvaller aanvalster ploegleider teamgenoot
scheidsrechter bondsvoorzitter topman topvrouw raadsheer inwoners bewoners buurtbewoners omwonenden
nabestaanden ouders leraren docenten leerlingen studenten vissers boeren schippers winkeliers artsen
verpleegkundigen getuigen vrijwilligers werknemers
"""
_ENDINGS = """
chef coach arts kundige loog loge kamerlid partijlid vrouw verzorger verzorgster gids boer teler
houder houdster adviseur adviseuse lijder boswachter econome regisseuse keepster imker kapper
kapster bestuurster dijkgraaf middenveldster architect architecte bewoonsters deskundigen critici
experts onderzoekers kenners betrokkenen medewerkers supporters agenten advocaten wetenschappers
"""
_INSTITUTIONS = """
partij universiteit senaat kamer parlement rechtbank hof raad instituut vereniging verbond bond
bedrijf concern krant commissie stichting centrum school kerk bank pers regering kabinet staat
staten land gemeente provincie groep fonds bureau ministerie politie republiek oorlog week wet
conferentie dienst vakbond brandweer club ziekenhuis museum organisatie agentschap persbureau unie
maatschappij coalitie oppositie fractie vvd pvda cda d66 pvv groenlinks sgp sp volt denk n-va
vlaams cd&v vooruit openbaar college waterschap veiligheidsregio ggd rivm knmi nos anp belga
"""
_ADVERBS = """
daarbij bovendien ook dan verder later eerder daarna daarop tegelijk tegelijkertijd overigens al
vandaag gisteren nu zo daarmee hier daar enerzijds anderzijds toch desondanks echter eerst
uiteindelijk momenteel voorlopig daarom daardoor daarvoor daarover inmiddels ondertussen intussen
toen destijds vroeger soms vaak binnen buiten straks meteen prompt onlangs sindsdien eveneens
eindelijk plots plotseling kortom s avonds morgens middags nachts morgen vanmorgen vanmiddag
vanavond vanochtend pas snel laatst recent recentelijk tenslotte misschien waarschijnlijk blijkbaar
natuurlijk helaas altijd nooit spontaan terecht zichtbaar kort halverwege desgevraagd
"""
_MEN = """
jean aad aart abraham ad adriaan antoon arend arie arjan arjen arnoud arnout bartel bas bastiaan
bertus bob boudewijn camiel carel cas casper cees christiaan constantijn coen cor corné cornelis
cyriel damiaan daniël derk dick diederik diederick dolf douwe driss eddy edo egbert eelco eise emiel
evert ewout fedde ferry floris fons foppe frans frits gerben gerbrand gerrit gert gert-jan gijs giel
godfried guus harm harmen haye hein henk hidde hilbert huib huub ignace jaap jacco jan-willem jarno
jef jelle jelmer jerôme jesse job joep joeri joop jos jozef jurriaan justin kamiel karel keimpe koen
koenraad kobe krijn kris kristof laurens leendert lieven lodewijk loek lou ludo luuk marijn marinus
mark martijn matthijs maurits melle menno michiel morris nicolaas nordin otto pieter-jan pim quinten
reinier reinout remco remi remko renaat rik rinus rob robbe robbert robin roel roelof ron rutger
sebastiaan sem sicco siebe sietse siebren sjaak sjaco sjoerd sjors stan stef stefaan stijn taco teun
theodoor thijs thom tijl tijmen tijs tjeerd tjalling ton toon valentijn ward wessel wiebe wietse
wijnand wouter wubbo yorick zeger yassin mo soufiane mimoun stanley glenn winston
"""
_WOMEN = """
aafke aagje ada aleida alie alma amber an ank annelies anneloes annemie annemiek annet ans aukje
beatrijs berdien brechtje carolien catharina cecile charlotte christien conny corien daniëlle
dieuwertje dieuwke dominique dorien eefje ella elly els elsje elske esmée evelien fenna fieke fien
fleur floor francien frederieke frederique froukje geertje geertrui gemma gerdien gerrie gonnie
greet greetje griet hadewych hanneke hannie heleen hermien hind ida ien iet ine ineke inez jacobien
janneke jannie jantien jeltje jet jetje jitske joan jo-anne jolande jolien josefien josé jurja kaat
kaatje karien karlijn katelijne katrien kim klaartje kristien lea leen leontien leonoor lia lidewij
lien lies liesbet lieke lieselot lieve lilian lisanne loes lonneke lot luna lut lutgard maaike
maartje mandy margreet margriet marian mariëlle mariëtte marieke marij marijn marja marjan marjo
marjolein marjolijn marleen marloes marlou mia mieke mien miep minke mira mirte mirthe moniek myrthe
natasja neelie nelleke nicolien nienke noa noortje nora paulien pien pleun quirine reinhilde renske
ria riet rietje rika roos roosmarie saar sanne sien sietske simone sofie suze tine tineke tinne
tjitske toos trijntje truus veerle veronique wieke wil willemien willemijn zoë naima hanan
"""


def _forms(stems: str) -> list[str]:
    """Return the forms of weak verbs: meld → meldt, meldde, meldden; roddel → roddelt, roddelde.

    The past tense is in -te after p, t, k, f, s, ch, x, and in -de after other sounds.
    """
    forms: list[str] = []
    for stem in stems.split():
        past = "te" if stem.endswith(("p", "t", "k", "f", "s", "ch", "x")) else "de"
        forms += [stem if stem.endswith("t") else f"{stem}t", f"{stem}{past}", f"{stem}{past}n"]
        formed = stem if stem.startswith(_INSEPARABLE) else f"ge{stem}"
        last = past[0]
        forms.append(formed if formed.endswith(last) else f"{formed}{last}")
        forms.append(_plural(stem))
    return [form for form in forms if form not in _NOUNS]


def _plural(stem: str) -> str:
    """Return the present plural: klaag → klagen, beloof → beloven, brom → brommen.

    A long vowel is written once, and f and s become v and z after it; after a short and stressed
    one the consonant is doubled.
    """
    vowels, last = stem[-3:-1], stem[-1]
    if vowels == "ij":
        return f"{stem[:-1]}{_VOICED.get(last, last)}en"
    if vowels in _LONG_VOWELS:
        return f"{stem[:-2]}{_VOICED.get(last, last)}en"
    short = vowels[-1:] in _VOWELS and vowels[:1] not in _VOWELS and last not in _VOWELS
    unstressed = stem.endswith(_UNSTRESSED) and stem not in _STRESSED and len(stem) >= _LONG_STEM
    return f"{stem}{last}en" if short and not unstressed and last not in "wx" else f"{stem}en"


_VOWELS = "aeiou"
_LONG_VOWELS = frozenset({"aa", "ee", "oo", "uu"})
_VOICED = {"f": "v", "s": "z"}
_UNSTRESSED = ("el", "er", "en", "ig", "or")
_STRESSED = frozenset({"vertel", "veronderstel"})
_LONG_STEM = 5  # letters of a stem that may end in an unstressed syllable
_NOUNS = frozenset({"vragen", "eisen", "grappen", "schetsen", "wensen", "oordelen", "tweets"})
_LONG_TITLE = 6  # letters of a title that may end a compound
_UNFIT = frozenset({"schepen", "vertrekkend"})  # vrachtschepen
_INSEPARABLE = ("be", "er", "ver", "ont", "her", "over", "onder", "voor", "weer")
_ALL_SAY = [*_SAY.split(), *_forms(_SAY_T)]
_ALL_NAME = set(_NAME.split())
_ALL_REPORT = {*_REPORT.split(), *_forms(_REPORT_T)} - _ALL_NAME

_ALL_ENDINGS = (
    *_ENDINGS.split(),
    *(title for title in _TITLES.split() if len(title) >= _LONG_TITLE and title not in _UNFIT),
)  # hoofdverdachte

_ALL_MEN, _ALL_WOMEN = with_shared_names("nl", _MEN, _WOMEN)

_WORDS = {
    lx.SAY | lx.REPORT | lx.INVERTED: _ALL_SAY,
    lx.REPORT: _ALL_REPORT,
    lx.NAME: _ALL_NAME,
    lx.WEAK: _WEAK,
    lx.VERB: _VERBS,
    lx.AUXILIARY: _AUXILIARIES,
    lx.TITLE: _TITLES,
    lx.INSTITUTION: _INSTITUTIONS,
    lx.LEAD | lx.PREPOSITION: _ADVERBS,
    lx.DETERMINER: """
de het een 't 'n zijn mijn jouw uw haar hun ons onze dit deze elk elke ieder iedere geen meerdere
enkele veel sommige beide twee drie vier vijf zes andere verschillende diverse z'n m'n d'r
""",
    lx.PREPOSITION: """
van voor in aan op met uit bij door over onder naar na tegen tussen zonder wegens tijdens om tot
sinds ondanks te ten ter vanaf vanuit rond rondom achter naast langs binnen buiten namens via per
tegenover richting dankzij vanwege
""",
    lx.SOFT: "van voor bij uit in op",
    lx.CONJUNCTION: """
en maar of dat omdat als wanneer toen terwijl hoewel want zodat nadat voordat zolang indien doordat
zoals waarna waarop waarmee waardoor waarom waarin waaruit hoe wat waar aangezien tenzij dan zowel
""",
    lx.SUBJECT: "hij zij ze laatstgenoemde",
    lx.FIRST: "ik wij we jij je jullie u",
    lx.OBJECT: "hem mij me ons hen men jou er iets",
    lx.RELATIVE: "die wie",
    lx.DAY: lx.words("""
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
juli augustus september oktober november december vandaag gisteren morgen eergisteren vanochtend
vanmiddag vanavond vannacht
""")
    + [
        f"{day}{part}"
        for day in lx.words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
        for part in lx.words("avond ochtend morgen middag nacht")
    ],
    lx.TIME: """
week weken weekend dag dagen jaar jaren maand maanden uur uren avond middag ochtend afloop
""",
    lx.LEAD: """
in aan bij na voor tijdens wegens met te tot op sinds volgens aldus van als nog wanneer hoewel nadat
om onder tegen zonder uit alleen naast ondanks
""",
    lx.TITLED: """
genaamd titel film boek lied album serie roman motto begrip woord project uitzending zogenaamde
zogeheten zogenoemde schip tijdschrift krant magazine band groep opera toneelstuk voorstelling
programma operatie campagne actie vakblad leus thema documentaire
""",
    lx.SPEECH: """
uitspraak verklaring bewering commentaar opmerking woorden toespraak brief eis mededeling
waarschuwing verwijt interview oproep
""",
    lx.PARTICLE: "van von der den de het ter ten te la le el 't ben al vande",
    lx.PLACE: "nieuw new noord zuid sint san santa los las fort port",
    lx.ACCORDING: "volgens aldus namens voor",
    lx.QUOTATIVE: "aldus zo",
    lx.WORDS_OF: "ogen woorden mening oordeel",
}
_CLASSES = lx.classes_of(_WORDS)

DUTCH = lx.Language(
    code="nl",
    verb_second=True,
    single_beside=True,
    classes=_CLASSES,
    masculine=_ALL_MEN
    | word_set("hij meneer dhr zoon broer vader opa oom neef kleinzoon echtgenoot man"),
    feminine=_ALL_WOMEN
    | word_set("""
zij ze mevrouw mevr dochter zus moeder oma tante nicht kleindochter echtgenote weduwe vrouw
woordvoerster buurvrouw schrijfster directrice koningin prinses vriendin
"""),
    this={"die": "mf", "deze": "mf"},
    he=word_set("hij hem"),
    she=word_set("zij ze haar"),
    who=word_set("die wie"),
    first_names=_ALL_MEN | _ALL_WOMEN,
    endings=((_ALL_ENDINGS, lx.TITLE), (("eert", "eerde", "eerden"), lx.WEAK)),
    indefinite=word_set("een enkele meerdere veel twee drie zijn haar hun sommige"),
)
