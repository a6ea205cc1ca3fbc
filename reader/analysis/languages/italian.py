"""Italian: «…» and “…”, compound past, optional subjects."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import with_shared_names
from reader.text.word_sets import word_set

_SAY = """
dixit disse dice diceva detto dissero afferma affermò affermato affermava spiega spiegò spiegato
spiegava dichiara dichiarò dichiarato aggiunge aggiunse aggiunto assicura assicurò assicurato
racconta raccontò raccontato raccontava scrive scrisse scritto scriveva risponde rispose risposto
chiede chiese chiesto domanda domandò commenta commentò commentato osserva osservò osservato
sottolinea sottolineato ricorda ricordò ricordato sostiene sostenuto conclude concluse concluso
precisa precisato ribadisce ribadito annuncia annunciato replica replicato prosegue proseguito
"""
_REPORT = """
ammette ammesso avverte avvertito confessa confessato conferma confermato confida confidato continua
critica denuncia denunciato esclama evidenzia evidenziato garantisce garantito giura grida gridato
incalza insiste insistito ironizza lamenta lamentato legge mormora nega negato obietta ordina
promette promesso protesta protestato puntualizza rassicura rassicurato riconosce riconosciuto
riferisce riferito rilancia rimarca ripete ripetuto rivela rivelato rivendica sbotta scherza
scherzato sospira attacca attaccato sussurra taglia testimonia testimoniato tuona twitta urla urlato
auspica auspicato chiarisce chiarito chiosa esulta informa informato invoca minaccia rincara segnala
segnalato suggerisce twittato pensa pensato crede ritiene accenna accennato allarga ammonisce
ammonito annota annotato argomenta argomentato asserisce azzarda azzardato bisbiglia celia chiude
chiosato consiglia consigliato contesta contestato corregge deplora dettaglia dettagliato difende
difeso elenca enfatizza esordisce esordito esorta esortato espone illustra illustrato implora
incalzato indica indicato ipotizza ipotizzato ironizzato lancia loda motiva narra narrato ordinato
preannuncia prega pregato prevede proclama pronostica provoca rammenta rettifica ribatte ribattuto
richiama ridacchia rievoca rimprovera ringrazia ripercorre scandisce sentenzia sibila soggiunge
sintetizza sorride sprona stigmatizza supplica tranquillizza avvisa cita concorda constata
contrattacca esclude escluso esprime espresso evoca giurato giustifica giustificato invita invitato
lanciato liquidato minacciato obiettato polemizza premette propone proposto puntualizzato recita
reclama respinge respinto rilanciato rileva rilevato sbottato sbuffa scandito sentenziato singhiozza
smentisce smentito sospirato svela tuonato saluta salutato comunica raccomanda valuta analizza
riassume specifica riflette suggerito enfatizzato rivendicato sostenne sostennero respinse
respinsero ammise ammisero difese difesero propose promise riconobbe affonda affondato rise intimò
prospetta prospettato ragiona ragionato notato rigetta rigettato boccia bocciato minimizza
minimizzato ridimensiona ridimensionato stempera stemperato frena frenato plaude apprezza celebra
celebrato teme paventa paventato sospetta immagina suppone calcola diffida diffidato pungola
punzecchia bacchetta bacchettato striglia gioisce insorge incita dirà diranno spiegherà racconterà
aggiungerà dichiarerà sosteneva controbatte eccepisce riprende ripreso martella sorriso riso deciso
letto corretto anticipa ricapitola punge gongola ricostruisce ricostruito conviene obbietta
riflettuto ritenuto creduto sfoga sfogata sfogati rammarica rammaricata rammaricati lamentata
lamentati giustificata giustificati notano
"""
_NAME = """
definisce definito definì chiama chiamato chiamò descrive descritto accusa accusato bolla bollato
giudica giudicato parla parlato parlò considera considerato paragona criticato elogia elogiato
lodato ringraziato vede vedeva
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
aver avere esser essere ha hanno aveva avevano avrebbe avrebbero avrà abbia è sono era erano fu sarà
sarebbe va viene poi abbiamo avete avevamo siamo siete eravamo corto secco anche ancora già sempre
mai invece però inoltre infine così quindi allora subito ieri oggi si gli le infatti dunque intanto
pure ci ne lo li non solo tuttavia forse persino appena qui lì adesso poco
"""
_TITLES = """
mamma papà nonna nonno signor signora signore don donna presidente presidentessa ministro ministra
sindaco sindaca assessore assessora prefetto questore direttore direttrice segretario segretaria
capo capogruppo portavoce deputato deputata senatore senatrice onorevole re regina principe
principessa papa cardinale vescovo parroco generale colonnello capitano maresciallo comandante
commissario giudice magistrato procuratore avvocato avvocata professore professoressa prof dottore
dottoressa dott ingegnere ingegner medico infermiere infermiera leader responsabile allenatore
allenatrice tecnico ct autore autrice scrittore scrittrice ricercatore ricercatrice storico storica
economista esperto esperta candidato candidata governatore ambasciatore ambasciatrice consigliere
consigliera cittadino cittadina titolare proprietario proprietaria madre padre figlio figlia marito
moglie arch avv card. cav. col. dott.ssa dr gen. geom ing mons monsignor on. prof.ssa sen. sig
fratello sorella amico amica attore attrice cantante regista testimone imprenditore imprenditrice
premier ex cancelliere delegato delegata rettore rettrice capitana attaccante portiere
centrocampista difensore pescatore barista tenente sergente prefetta questora magistrata tesoriere
politologo politologa sociologo sociologa geologo geologa coordinatore coordinatrice procuratrice
preside vicepreside dirigente collega pm sottosegretario sottosegretaria governatrice commissaria
amministratore amministratrice garante cancelliera
"""
_MEN = """
alessio andrea augusto cesare corrado domenico edoardo ettore franco gabriele gaetano giancarlo
gianfranco gianluca gianpaolo giorgio giulio graziano ignazio jacopo manlio marcello maurizio
michele nicola orazio pasquale piero pierluigi raffaele rocco romano ruggero samuele sebastiano
simone tullio valentino virgilio vittorio totò vasile amedeo ivano pino tonino mimmo carmine rosario
saverio oreste ottavio romolo loris elia eligio emidio erminio ezio fiorenzo fulvio gaspare germano
gianmarco gianmaria gianpiero giordano girolamo italo learco livio luigino maicol massimiliano
marzio martino menotti mattia niccolò nunzio ottone palmiro rinaldo savino sestilio silvestro sirio
sisto tarcisio tiziano alvise giampiero attilio adelmo agostino alcide alighiero amleto antonino
armido arrigo attila baldassarre baldo bartolomeo battista benedetto beniamino benito biagio
bonifacio brando brenno calogero camillo candido cataldo cesarino cirillo cleto clemente cosimo
cristoforo curzio damiano decio delfino dionigi domiziano donatello duccio edmondo efisio enea
ermanno ermenegildo ermete ferruccio flaviano gavino genesio gerlando gesualdo giacinto gianluigi
gianmario gioacchino gioele giona giosuè giuliano giustino goffredo gualtiero guerrino guglielmo
igino ilario ippolito isacco isidoro lanfranco lapo lazzaro leonida lodovico lorenzino loreto
manfredi manfredo marcantonio marino melchiorre mercurio moreno nazareno nestore nicolò nicodemo
odoardo olindo olivo omero orfeo oronzo ottaviano otello pancrazio paride pasqualino patrizio
pellegrino petronio pio pompeo prospero raimondo raniero ricciardo rino robertino rosolino ruggiero
sabatino salvo santino sante serafino settimio severino siro stanislao tancredi telemaco teo
terenzio tiberio timoteo tobia tosco ulisse ulrico valente valfredo vincenzino vinicio virginio
viscardo vittorino zaccaria beppe ennio eros nello
peppe pippo gigi nando ahmed
achille annibale ercole natalino nazzareno
"""
_WOMEN = """
alessia annalisa antonietta arianna bruna carlotta caterina cinzia diletta elisabetta fiorella
franca gaia giada giovanna giuliana giuseppina grazia ilaria immacolata licia loredana maddalena
mara margherita mariangela michela nora patrizia raffaella rosaria rossella serena tiziana vittoria
agata agnese allegra ambra annamaria annarita camilla clelia colomba costanza crocifissa elda eloisa
enrica esterina evelina fabrizia fausta fiamma flaminia genoveffa gigliola ginevra giuditta ida
ilenia imma lea lella lucrezia marianna mercedes mimma morena nerina nives norma nunzia olimpia
ortensia palmira piera pina rachele romana rosella rossana titti tosca ylenia adelaide agostina
alessandrina alfonsina angiola annabella annunziata antonina apollonia armida artemisia azzurra
barbarina bice brigida brunella calliope celeste celestina cesarina cettina costantina cunegonda
dafne danila domitilla doriana edvige eleanora elettra enza erminia ermenegilda ernesta ersilia
eufemia fabia felicita fidelia fiorenza flora fortunata fosca gelsomina gemma germana gilberta gioia
gioconda giocasta gualtiera guendalina guglielmina iginia ileana iole isotta jole leda leontina lia
liana liboria lionella lodovica lorella ludmilla manuelita mariagrazia mariolina marzia melinda
mercede milva mimosa minerva mirtilla moira natalina natascia nausica nicla nilde ninfa nunziatina
oletta ombretta onorina orietta orsola palmina pasqualina petronilla pierina placida quirina
raffaellina renza rina rosina rosmunda saveria savina scilla selene settimia severina sibilla
silveria smeralda stella susy tea terenzia teresina tilde tullia ughetta umberta velia veridiana
vincenza violante violetta vitalia vitina zelinda zita ada benedetta elly lorenza mariella
pinuccia mariuccia giusy giusi
cesira desideria fiammetta luigina ottavia teodolinda
"""

_ALL_MEN, _ALL_WOMEN = with_shared_names("it", _MEN, _WOMEN)

_WORDS = {
    lx.SAY | lx.REPORT | lx.INVERTED: lx.with_plurals(_SAY, _PLURALS),
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
dipartimento facoltà ateneo partito università senato camera tribunale istituto associazione
sindacato consiglio agenzia azienda società gruppo giornale commissione fondazione centro scuola
chiesa banca stampa governo stato stati uniti città ministero polizia repubblica guerra unione
europea nazionale comune regione provincia procura questura ansa dicastero
""",
    lx.DETERMINER: """
il lo la i gli le l' un uno una un' suo sua suoi loro questo questa questi queste quest' quel quella
quell' diversi diverse parecchi parecchie quei quelle due tre quattro cinque sei sette otto nove
dieci undici dodici quindici venti trenta alcuni alcune molti molte mio mia nostro nostra
""",
    lx.PREPOSITION: """
di d' del dello della dei degli delle dell' a ad al allo alla ai agli alle all' da dal dallo dalla
dai dagli dalle dall' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle
sull' con per tra fra contro senza durante dopo prima sotto sopra verso presso davanti dietro oltre
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
intanto insomma comunque anzi finché benché sebbene affinché siccome qualora purché cosicché giacché
anziché eccetto tranne ovvero ossia nonostante malgrado così già adesso intervistato intervistata
interpellato interpellata interrogato interrogata contattato contattata sollecitato sollecitata
""",
    lx.TITLED: """
film libro romanzo disco canzone serie intitolato intitolata titolo chiamato chiamata parola parole
termine slogan programma soprannominato soprannominata trasmissione documentario cortometraggio
lungometraggio spettacolo podcast commedia rivista brano album
""",
    lx.SPEECH: "dichiarazione parole commento messaggio lettera nota appello",
    lx.PARTICLE: "de di d' della del la lo van von",
    lx.ACCORDING: "secondo stando per come",
    lx.QUOTATIVE: "così",
    lx.WORDS_OF: "parole occhi giudizio avviso detta parere sentire opinione espressione",
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
