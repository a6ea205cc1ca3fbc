"""Italian: «…» and “…”, compound past, optional subjects."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.foreign_first_names import with_foreign_names
from reader.text.word_sets import word_set

_SAY = """
dixit
disse dice diceva detto dissero afferma affermò affermato affermava spiega spiegò spiegato spiegava
dichiara dichiarò dichiarato aggiunge aggiunse aggiunto assicura assicurò assicurato racconta
raccontò raccontato raccontava scrive scrisse scritto scriveva risponde rispose risposto chiede
chiese chiesto domanda domandò commenta commentò commentato osserva osservò osservato sottolinea
sottolineato ricorda ricordò ricordato sostiene sostenuto conclude concluse concluso precisa
precisato ribadisce ribadito annuncia annunciato replica replicato prosegue proseguito
"""
_REPORT = """
ammette ammesso avverte avvertito confessa confessato conferma confermato confida confidato
continua critica denuncia denunciato esclama esclamò evidenzia evidenziato garantisce garantito
giura grida gridato incalza insiste insistito ironizza lamenta lamentato legge mormora mormorò nega
negato obietta ordina promette promesso protesta protestato puntualizza rassicura rassicurato
riconosce riconosciuto riferisce riferito rilancia rimarca ripete ripeteva ripetuto rivela rivelato
rivendica sbotta scherza scherzato sospira attacca attaccato sussurra sussurrò taglia testimonia
testimoniato tuona twitta urla urlato auspica auspicato chiarisce chiarito chiosa esulta informa
informato invoca minaccia rincara segnala segnalato suggerisce twittato pensa pensato crede ritiene
accenna accennato allarga ammonisce ammonito annota annotato argomenta argomentato asserisce
azzarda azzardato bisbiglia celia chiude chiosato consiglia consigliato contesta contestato
corregge deplora dettaglia dettagliato difende difeso elenca enfatizza esordisce esordito esorta
esortato espone illustra illustrato implora incalzato indica indicato ipotizza ipotizzato
ironizzato lancia loda mormorava motiva narra narrato ordinato preannuncia prega pregato prevede
proclama pronostica provoca rammenta rettifica ribatte ribattuto richiama ridacchia rievoca
rimprovera ringrazia ripercorre scandisce sentenzia sibila soggiunge sintetizza sorride sprona
stigmatizza supplica tranquillizza avvisa cita concorda constata contrattacca esclude escluso
esprime espresso evoca giurato giustifica giustificato invita invitato lanciato liquidato
minacciato obiettato polemizza premette propone proposto puntualizzato recita reclama respinge
respinto rilanciato rileva rilevato sbottato sbuffa scandito sentenziato singhiozza smentisce
smentito sospirato svela tuonato saluta salutato
comunica raccomanda valuta analizza riassume specifica riflette suggerito enfatizzato rivendicato
sostenne sostennero respinse respinsero ammise ammisero difese difesero propose promise riconobbe
affonda affondò affondato rise intimò prospetta prospettato ragiona ragionato notato rigetta
rigettato boccia bocciato minimizza minimizzato ridimensiona ridimensionato stempera stemperato
frena frenato plaude apprezza celebra celebrato teme paventa paventato sospetta immagina suppone
calcola diffida diffidato pungola punzecchia bacchetta bacchettato striglia
gioisce insorge incita dirà diranno spiegherà racconterà aggiungerà dichiarerà sosteneva sostenevano
controbatte eccepisce riprende ripreso martella sorriso riso deciso letto corretto
anticipa ricapitola punge gongola ricostruisce ricostruito conviene obbietta riflettuto ritenuto
creduto sfoga sfogata sfogati rammarica rammaricata rammaricati lamentata lamentati giustificata
giustificati notano
"""
_NAME = """
definisce definito definì chiama chiamato chiamò descrive descritto accusa accusato bolla bollato
giudica giudicato parla parlato parlò considera considerato paragona
criticato elogia elogiato lodato ringraziato vede vedono vedeva vedevano
"""
_PLURALS = {"isce": "iscono", "ava": "avano", "eva": "evano", "ò": "arono", "a": "ano", "e": "ono"}
_FORMS = {  # of verbs in -are from their participle or present, and of others from their present
    "ato": "ò ava arono avano",
    "va": "",
    "a": "ato ò ava arono avano",
    "isce": "ì iva irono ivano",
    "e": "eva evano",
}
_GERUNDS = {"ato": "ando", "uto": "endo", "ito": "endo"}
_AUXILIARIES = """
aver avere esser essere
ha hanno aveva avevano avrebbe avrebbero avrà abbia è sono era erano fu sarà sarebbe va viene poi
abbiamo avete avevamo siamo siete eravamo corto secco anche ancora già sempre mai invece però
inoltre infine così quindi allora subito ieri oggi si gli le infatti dunque intanto pure
ci ne lo li non solo tuttavia forse persino appena qui lì adesso poco
"""
_TITLES = """
mamma papà nonna nonno
signor signora signore don donna presidente presidentessa ministro ministra sindaco sindaca
assessore assessora prefetto questore direttore direttrice segretario segretaria capo capogruppo
portavoce deputato deputata senatore senatrice onorevole re regina principe principessa papa
cardinale vescovo parroco generale colonnello capitano maresciallo comandante commissario giudice
magistrato procuratore avvocato avvocata professore professoressa prof dottore dottoressa dott
ingegnere ingegner medico infermiere infermiera leader responsabile allenatore allenatrice tecnico
ct autore autrice scrittore scrittrice ricercatore ricercatrice storico storica economista esperto
esperta candidato candidata governatore ambasciatore ambasciatrice consigliere consigliera
cittadino cittadina titolare proprietario proprietaria madre padre figlio figlia marito moglie
arch avv card. cav. col. dott.ssa dr gen. geom ing mons monsignor on. prof.ssa sen. sig
fratello sorella amico amica attore attrice cantante regista testimone imprenditore
imprenditrice premier vicepresidente vicesindaco ex cancelliere delegato delegata rettore rettrice
capitana attaccante portiere centrocampista difensore pescatore barista tenente sergente prefetta
questora magistrata tesoriere politologo politologa sociologo sociologa geologo geologa coordinatore
coordinatrice procuratrice preside vicepreside dirigente collega pm
sottosegretario sottosegretaria governatrice commissaria amministratore amministratrice garante
cancelliera
"""
_MEN = """
adriano alberto aldo alessandro alessio alfonso alfredo andrea angelo antonio armando arturo
augusto bruno carlo carmelo cesare claudio corrado cristiano daniele dario davide diego domenico
donato edoardo elio emanuele emilio enrico enzo ernesto ettore eugenio fabio fabrizio federico
ferdinando filippo flavio francesco franco gabriele gaetano gennaro giacomo giancarlo gianfranco
gianluca gianni gianpaolo giorgio giovanni giulio giuseppe graziano guido ignazio ivan jacopo
leonardo lorenzo luca luciano luigi manlio marcello marco mario massimo matteo maurizio mauro
michele mirko nicola orazio orlando paolo pasquale piero pierluigi pietro raffaele renato renzo
riccardo roberto rocco romano ruggero salvatore samuele sandro sebastiano sergio silvio simone
stefano tommaso tullio ugo umberto valentino valerio vincenzo virgilio vito vittorio walter
pier gian totò vasile amedeo ivano gino pino nino tonino mimmo ciro carmine rosario saverio oreste
ottavio remo romolo silvano loris dino duilio egidio elia eligio emidio erminio ezio fausto
fiorenzo fulvio gaspare gerardo germano gianmarco gianmaria gianpiero gilberto giordano girolamo
ireneo italo lamberto leandro learco livio luigino maicol massimiliano marzio martino menotti
mattia nereo niccolò nunzio ottone palmiro rinaldo rodolfo rolando saul savino sestilio silvestro
sirio sisto tarcisio teodoro tiziano ubaldo vasco zeno alvise edgardo danilo giampiero attilio
aurelio adelmo agostino alcide alighiero amleto anselmo antonino aristide armido arrigo attila
baldassarre baldo basilio bartolomeo battista benedetto beniamino benito bernardino biagio bonifacio
boris brando brenno calogero camillo candido casimiro cataldo celestino cesarino cirillo cleto
clemente cosimo cristoforo curzio damiano dante decio delfino demetrio deodato desiderio dionigi
dionisio domiziano donatello duccio edmondo efisio eleuterio eliseo emiliano enea erasmo ermanno
ermenegildo ermete eusebio evaristo fabiano faustino ferruccio filiberto flaviano fortunato gavino
genesio gerlando gervasio gesualdo giacinto gianluigi gianmario gioacchino gioele giona giosuè
giuliano giustino goffredo gregorio gualtiero guerrino guglielmo igino ilario ippolito isacco
isidoro lanfranco lapo lauro lazzaro leonida leopoldo lino lodovico lorenzino loreto lucio ludovico
manfredi manfredo marcantonio mariano marino medardo melchiorre mercurio mirco moreno nazareno
nazario nestore nicolò nicodemo norberto odoardo olindo olivo omero orfeo oronzo oscar osvaldo
ottaviano otello pancrazio paride pasqualino patrizio pellegrino petronio pio pompeo prospero
quintino quirino raimondo raniero raul remigio ricciardo rino robertino romeo ronaldo rosolino
rufino ruggiero sabatino sabino salvo santino sante saturnino sebastian serafino settimio severino
siro stanislao tancredi telemaco teo terenzio tiberio timoteo tito tobia torquato tosco ulisse
ulrico uriel valente valfredo valter vincenzino vinicio virginio viscardo vittorino vladimiro
walther zaccaria
beppe ennio eros nello
"""
_WOMEN = """
adele alessandra alessia alice anna annalisa antonella antonietta arianna barbara beatrice bianca
bruna carla carlotta carmela caterina cecilia chiara cinzia clara claudia concetta cristina daniela
debora diletta donatella elena eleonora elisa elisabetta emanuela emma erica ester eva fabiana
federica fiorella flavia franca francesca gabriella gaia giada gianna gina giorgia giovanna giulia
giuliana giuseppina grazia ilaria immacolata ines irene isabella laura lavinia letizia licia lidia
liliana lina loredana lorena lucia luciana ludovica luisa maddalena manuela mara margherita maria
mariangela marina marta martina matilde maura michela milena mirella monica nadia nicoletta noemi
nora ornella paola patrizia raffaella rita roberta rosa rosanna rosaria rossella sabrina sandra
sara serena silvana silvia simona sofia sonia stefania susanna teresa tiziana valentina valeria
vanessa veronica virginia vittoria viviana
agata agnese albertina alda allegra amalia ambra amelia angela angelica annamaria annarita antonia
assunta berenice camilla carolina clelia clementina colomba cosima costanza crocifissa dalila
damiana delia desirée dina dora dorotea edda elda eliana eloisa elsa emilia enrica ermelinda
esterina eugenia evelina fabrizia fausta fedora felicia fernanda filomena fiamma flaminia
genoveffa gigliola gilda ginevra giuditta ida ilenia imma iolanda isa ivana katia lara lea lella
lisa livia loretta luana lucrezia mafalda marcella marianna marilena marisa mercedes mimma miriam
morena nerina nives norma nunzia ofelia olimpia ortensia palmira pamela piera pina rachele renata
romana romina rosalba rosalia rosella rossana samanta tina titti tosca vanda vilma wanda ylenia
zaira zoe adalgisa adelaide adelina agostina albina alessandrina alfonsina alida alina angiola
annabella annunziata antonina apollonia arabella armida artemisia aurelia azzurra barbarina bice
brigida brunella calliope carina carola casandra celeste celestina cesarina cettina cordelia corinna
cornelia costantina cunegonda dafne dalia danila deborah domitilla donata doriana edvige eleanora
elettra enza erminia ermenegilda ernesta ersilia eufemia evita fabia faustina felicita fidelia
fiorenza flora fortunata fosca frida gelsomina gemma germana gertrude gilberta gioia gioconda
giocasta graziella gualtiera guendalina guglielmina iginia ilda ileana iole irma isidora isotta
ivonne jasmine jolanda jole karen leda leonilde leonora leontina lia liana liboria lionella lodovica
lorella lucina ludmilla maia manola manuelita mariagrazia mariolina marisol marzia melania melinda
melissa mercede mila milva mimosa minerva mirta mirtilla moira morgana natalina natascia nausica
nerea nicla nilde ninfa nunziatina oletta ombretta onorina oriana orietta orsola palmina pasqualina
penelope petra petronilla pierina placida priscilla quirina raffaellina ramona renza rina rosalinda
rosita rosina rosmunda saveria savina scilla selene serafina settimia severina sibilla silveria
smeralda stella susy tania tea tecla telma teodora terenzia teresina tilde tullia ughetta umberta
valentine velia veridiana vincenza violante violetta vitalia vitina zelinda zita zoraide
ada benedetta elly lorenza mariella
"""

_ALL_MEN, _ALL_WOMEN = with_foreign_names(_MEN, _WOMEN, international=True)

_WORDS = {
    lx.SAY | lx.REPORT: lx.with_plurals(_SAY, _PLURALS),
    lx.INVERTED: lx.with_plurals(_SAY, _PLURALS),
    lx.REPORT: [*lx.with_plurals(_REPORT, _PLURALS), *lx.derived(f"{_SAY} {_REPORT}", _FORMS)],
    lx.REPORT | lx.PARTICIPLE: [
        *lx.derived(f"{_SAY} {_REPORT}", _GERUNDS),
        *lx.words("dicendo aggiungendo scrivendo chiedendo rispondendo concludendo"),
    ],
    lx.NAME: [
        *lx.with_plurals(_NAME, _PLURALS),
        *lx.derived(_NAME, {"ato": "ata ati ate", "ito": "ita iti ite"}),
    ],
    lx.WEAK: """
vuole vogliono voleva volevano spera sperano sperava speravano cerca cercano propone propongono
proposto chiedeva chiedevano
""",
    lx.AUXILIARY: _AUXILIARIES,
    lx.VERB: """
furono stava stavano saranno sarebbero siano fossero abbiano resta restano
ha hanno aveva avevano è sono era erano fu sarà sarebbe scuote va vanno viene vengono entra entrano
esce escono arriva arrivano incontra trova trovano prende mette lascia torna tornano corre rimane
cade siede apre chiude vede vedono può possono deve devono sta stanno piange ride sorride bussa
manda muore vive vivono tiene perde vince gioca lavora fanno faceva facevano fece fecero dà danno
dava diede preferisce preferiscono preferiva
""",
    lx.TITLE: [
        *_TITLES.split(),
        *lx.prefixed(
            "vice ex ex- vice-",
            """
presidente premier ministro ministra sindaco sindaca direttore direttrice segretario segretaria
capo questore prefetto procuratore rettore rettrice allenatore assessore
""",
        ),
        *lx.words("eurodeputato eurodeputata"),
    ],
    lx.INSTITUTION: """
dipartimento facoltà ateneo
partito università senato camera tribunale istituto associazione sindacato consiglio agenzia
azienda società gruppo giornale commissione fondazione centro scuola chiesa banca stampa governo
stato stati uniti città ministero polizia repubblica guerra unione europea nazionale comune regione
provincia procura questura ansa dicastero
""",
    lx.DETERMINER: """
il lo la i gli le l' un uno una un' suo sua suoi loro questo questa questi queste quest' quel quella
quell' diversi diverse parecchi parecchie quei quelle due tre quattro cinque sei sette otto nove
dieci undici dodici quindici venti trenta alcuni alcune molti molte mio mia nostro nostra
""",
    lx.PREPOSITION: """
di d' del dello della dei degli delle dell' a ad al allo alla ai agli alle all' da dal dallo dalla
dai dagli dalle dall' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle
sull'
con per tra fra contro senza durante dopo prima sotto sopra verso presso davanti dietro oltre
""",
    lx.SOFT: "di d' del dello della dei degli delle dell' per al ai alla all' allo alle agli",
    lx.CONJUNCTION: """
e ed ma o oppure che quando perché poiché se come dove mentre anzi né cui quindi
""",
    lx.SUBJECT: "lui lei egli ella essi esse",
    lx.FIRST: "io noi tu voi",
    lx.OBJECT: "mi ti me te vi ce",
    lx.RELATIVE: "chi",
    lx.DAY: """
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani
""",
    lx.TIME: """
settimana mese anno anni ore mattina mattinata pomeriggio sera serata notte scorso scorsa
""",
    lx.LEAD: """
in a per con secondo stando dopo durante prima da se quando mentre anche come su senza inoltre
intanto insomma comunque anzi finché benché sebbene affinché siccome qualora purché cosicché
giacché anziché eccetto tranne ovvero ossia nonostante malgrado
così già adesso intervistato intervistata interpellato interpellata interrogato interrogata
contattato contattata sollecitato sollecitata
""",
    lx.TITLED: """
film libro romanzo disco canzone serie intitolato intitolata titolo chiamato chiamata parola
parole termine slogan programma soprannominato soprannominata trasmissione documentario
cortometraggio lungometraggio spettacolo podcast commedia
rivista brano album
""",
    lx.SPEECH: "dichiarazione parole commento messaggio lettera nota appello",
    lx.PARTICLE: "de di d' della del la lo van von",
    lx.ACCORDING: "secondo stando per come",
    lx.QUOTATIVE: "così",
    lx.WORDS_OF: "parole giudizio avviso detta parere sentire opinione espressione",
}

ITALIAN = lx.Language(
    code="it",
    classes=lx.classes_of(_WORDS),
    masculine=_ALL_MEN
    | word_set("""
lui egli signor signore don sindaco presidente marito padre figlio fratello nonno zio assessore
direttore senatore deputato ministro prefetto consigliere segretario governatore allenatore
"""),
    feminine=_ALL_WOMEN
    | word_set("""
lei ella signora sindaca presidentessa moglie madre figlia sorella nonna zia assessora direttrice
senatrice deputata ministra prefetta consigliera segretaria governatrice allenatrice avvocata
"""),
    he=word_set("lui egli"),
    she=word_set("lei ella"),
    it=word_set("essi esse loro"),
    who=frozenset(["chi"]),
    first_names=_ALL_MEN | _ALL_WOMEN,
    compound_inversion=True,
    this={
        "quest'ultimo": "m",
        "quest’ultimo": "m",
        "quest'ultima": "f",
        "quest’ultima": "f",
        "questi": "m",
    },
    drops_subject=True,
    views=word_set("avviso dire parere giudizio"),
    dash_dialogue=True,
    endings=((("ò", "arono", "irono", "avano", "evano", "ivano"), lx.VERB),),
    indefinite=word_set("""
un una uno un' due tre quattro vari varie alcuni alcune molti molte altri altre ogni nessun nessuno
nessuna qualche suo sua suoi sue loro
"""),
)
