"""Occupations, origins and the like in languages but English: ein Senegalese, une cinéaste.

"X/Y" stands for a man and a woman: see `two_genders`.
"""

OCCUPATION_WORDS = {  # no offices: "der Richter" may be a person whom the text never names
    "nl": """aanvaller aanvalster afghaan fin griek hongaar iraniër kroaat oostenrijker schot
serviër syriër tsjech zwitser acteur activist/e actrice alpinist amerikaan amerikaanse
amsterdammer antropoloog antwerpenaar apotheker arbeider arbeidster archeoloog architect arnhemmer
astronaut atleet atlete bakker bassist beeldhouwer belg bergbeklimmer bestsellerauteur betoger
bewaakster bewaker biograaf biologe bioloog bloemist boer boerin bokser bondscoach boogschutter
botanicus bouwvakker brabander brit britse buschauffeur cabaretier cabaretière captain chemicus
chinees choreograaf cineast coach columnist/e componist/e conciërge coureur criminoloog dakloze
dammer danser danseres deen dertiger dichter dichteres dierenarts doelman duitse duitser ecologe
ecoloog econome econoom elektricien entomoloog ex-international fietser fietsster filmmaakster
filmmaker filosoof fotograaf fotografe fransman française fries gast geoloog gepensioneerde
gevangene gitarist/e groninger haarlemmer hagenaar handbalster historica historicus hockeyer
hockeyster houthakker hovenier huisarts huurder huurster ier illustrator imker ingenieur
initiatiefneemster international italiaan italiaanse japanner jongen jurist/e kapper kapster keeper
kinderarts kleermaker klimatoloog koerier kok kunstenaar kunstenares kunstschilder landbouwer
leerkracht limburger loodgieter loper marathonloper marokkaan marokkaanse mathematicus matroos
melkveehouder meteoroloog metselaar middenvelder middenveldster monnik monteur motorcoureur musicus
muzikant/e natuurkundige nederlander nederlandse neuroloog neurowetenschapper noor ober oefenmeester
oncoloog ondernemer ontwerper ontwerpster oud-international passagier pianist/e piloot ploeggenote
pool portugees postbode pottenbakker predikant programmeur projectontwikkelaar psychologe psycholoog
puber radiomaker rapper regisseur regisseuse renner roeier roeister romancier rotterdammer rus
scenarist schaatser schaatsster schaker scheikundige schilder schilderes schipper schoenmaker
scholier schrijfster schrijver singer-songwriter slager slotenmaker smid sociologe socioloog soldaat
spanjaard spits sprinter sterrenkundige strafpleiter striptekenaar surfer tachtiger tandarts
tekenaar tennisser tennisster tiener timmerman toerist/e topscorer trainer tukker turk turkse turner
turnster twintiger utrechter veehouder veertiger verdediger verdedigster verpleegkundige vijftiger
violist/e viroloog visboer visser vlaming vleugelspeler vluchteling voetballer voetbalster
volleybalster voorbijganger vreemdeling wandelaar wandelaarster waterpoloster weduwe weduwnaar
wetenschapper wielrenner wielrenster wiskundige youtuber zanger zangeres zeeuw zeiler zeilster
zestiger zeventiger zweed zwemmer zwemster""",
    "de": """abwehrspieler afghane/in aktivist/in albaner/in algerier/in amerikaner/in
amtsinhaber/in angeklagte angeklagter angreifer/in anthropologe/in anästhesist apotheker/in
architekt/in archäologe/in argentinier/in athlet/in aufsteiger augenarzt augenärztin australier/in
auswanderer auswanderin autor/in außenverteidiger bademeister badener/in bassist bauer bayer/in
belgier/in bergführer/in bergsteiger/in berliner/in beschuldigte beschuldigter bestatter
bibliothekar/in bildhauer/in biologe/in blogger/in bosnier/in brasilianer/in bremer/in brite/in bub
buchhändler/in bulgare/in bäcker/in bäuerin bürgerrechtler/in chansonnier chemiker/in chilene/in
chinese/in chirurg/in christdemokrat/in comedian dachdecker defensivmann designer/in dichter/in
diplomat/in dirigent/in drehbuchautor/in dresdner/in däne/in eigengewächs elektriker/in engländer/in
entertainer/in erzieherin este ethnologe/in ex-profi familienvater favorit/in filmemacher/in
filmstar finne/in firmenchef/in firmengründer/in fischer fischhändler fleischer florist/in
forscher/in fotograf/in frankfurter/in franzose französin freidemokrat friseur/in fußballstar
förster/in gastgeber gastronom/in gastwirt geiger/in geistliche geistlicher geologe/in
geophysiker/in georgier germanist/in geschäftsfrau geschäftsmann gewerkschafter/in ghanaer glaser
grafiker/in greis/in grieche/in großmeister/in gründer/in grünen-politikerin gärtner/in hamburger/in
handwerker hebamme heimkehrer herausforderer herausforderin hesse/in hirte/in historiker/in
hobbygärtner hotelier hydrologe/in hüttenwirt imker/in inder/in influencer/in ingenieur/in
innenverteidiger iraker iraner/in ire/in isländer/in italiener/in ivorer japaner/in journalist/in
jubilar/in jurist/in jäger/in kabarettist/in kameruner kanadier/in kauffrau kaufmann keeper
kinderarzt kinderärztin klempner kletterer kletterin klimaforscher/in koch kolumbianer/in
kolumnistin komiker/in komponist/in kongolese koreaner/in kosovare kritiker/in kroate/in kubaner
kunsthistoriker/in kurier köchin kölner/in künstler/in landwirt/in lehrer/in leipziger/in lette
liberale liedermacher/in linksaußen linkspolitiker/in litauer luxemburger/in läufer/in maler/in
manager/in marokkaner/in mathematiker/in maurer mechaniker/in mediziner/in menschenrechtler/in
meteorologe/in metzger mexikaner/in mittelfeldspieler mittelstürmer mittfünfziger mittvierziger
model musiker/in mönch münchner/in nationalspieler/in neuzugang niederländer/in nigerianer/in nonne
norddeutsche norweger/in olympiasieger/in ordensfrau ordensmann ostfriese pensionist/in pensionär/in
peruaner pfälzer/in philosoph/in physiker/in pianist/in pilot/in podcaster/in pole/in politologe/in
popstar popsänger/in portugiese/in preisträger/in produzent/in profi psychologe/in publizist/in
pädagoge/in radprofi rapper/in rechtsaußen regisseur/in rekordhalter/in rennfahrer/in rentner/in
reporter/in rheinländer/in rockstar routinier ruderer ruderin rumäne/in russe/in rückkehrer
saarländer/in sachse schauspieler/in schlagerstar schlosser/in schmied schneider/in schotte/in
schreiner/in schriftsteller/in schwabe schwede/in schweizer/in schwimmer/in schwäbin schäfer/in
schüler/in senegalese/in senior/in senn serbe/in showmaster skifahrer/in slowake/in slowene/in
soldat/in sozialdemokrat/in soziologe/in spanier/in spielführer/in spielmacher sportlehrer
sportler/in springer/in sprinter/in star steuermann streamer student/in stuttgarter/in stürmer
syrer/in sächsin sänger/in südtiroler/in techniker/in teenager theologe/in thüringer/in tierarzt
tierpfleger/in tierschützer/in tierärztin tiroler/in tischler torhüter/in torjäger/in torwart
trainingspartner tscheche/in tunesier turner/in türke/in ukrainer/in umweltschützer/in ungar/in
unternehmer/in uruguayer us-amerikaner/in velokurier verteidiger verurteilte violinistin virologe/in
volkswirt/in wachmann wahlsieger/in waliser wanderer weltmeister/in weltstar westfale westfälin
wiener/in winzer/in wirtin wissenschaftler/in witwe witwer youtuber/in zimmermann züchter/in
ägypter/in ökonom/in österreicher/in""",
    "fr": """accusé/e acteur activiste actrice adjudant ado adolescent/e agriculteur agricultrice
aide-soignant/e ailier ailière algérien algérienne allemand/e alpiniste alsacien alsacienne
ambulancier ambulancière américain/e anesthésiste angevin/e anglais/e animateur animatrice
anthropologue apiculteur apicultrice arbitre architecte archiviste archéologue argentin/e artisan
artisane artiste astronome astrophysicien astrophysicienne athlète attaquant/e aubergiste australien
australienne auteure autrice autrichien autrichienne auvergnat/e baigneur baigneuse banquier
banquière basketteur basketteuse basque batelier belge berger bergère biathlète bibliothécaire
bigouden bijoutier bijoutière biologiste bordelais/e boucher bouchère boulanger boulangère boxeur
boxeuse brestois/e breton bretonne brigadier britannique brodeuse brésilien brésilienne buraliste
buteur buteuse bâtonnier bénévole bûcheron cafetier caissier caissière camerounais camionneur
camionneuse canadien canadienne catalan cavalier cavalière centre centriste champion championne
chanteur chanteuse charpentier chasseur chauffeur chauffeuse cheminot/e chercheur chercheuse chilien
chilienne chimiste chinois/e chocolatier chocolatière chorégraphe chroniqueur chroniqueuse cinéaste
clerc climatologue coach coiffeur coiffeuse collégien collégienne colombien colombienne commerçant/e
communiste compositeur compositrice comptable comédien comédienne concierge conducteur conductrice
congolais conservateur conservatrice consultant/e conteur conteuse cordonnier corse coureur coureuse
couturier couturière couvreur criminologue croate crooner cuisinier cuisinière cycliste céramiste
danois/e danseur danseuse demi demi-finaliste dentiste dessinateur dessinatrice deuxième dijonnais/e
dirigeant/e docteure dramaturge défenseur dépanneur détenu/e employé/e enseignant/e entomologiste
entrepreneur entrepreneuse escrimeur escrimeuse espagnol/e essayiste ethnologue eurodéputé/e
factrice femme ferronnier ferronnière fidjien fillette finaliste finlandais/e fleuriste
fonctionnaire footballeur footballeuse forgeron français/e fromager fromagère gallois/e gamin/e
garagiste garde-chasse gardien garçon gendarme glaciologue gradé/e grec grecque greffier greffière
grenoblois/e grimpeur guitariste gymnaste généraliste géographe géologue gérant/e habitante
haltérophile handballeur handballeuse havrais/e haïtien haïtienne historien historienne homme
hongrois/e horloger horlogère humoriste hydrologue hôtelier hôtelière indien indienne industriel
infectiologue infirmier infirmière influenceur influenceuse ingénieur/e insoumis/e instituteur
institutrice international/e intéressé/e irlandais/e israélien israélienne italien italienne
ivoirien ivoirienne jamaïcain/e japonais/e jardinier jeune jockey joueur joueuse journaliste judoka
juriste kayakiste kiné kinésithérapeute kényan/e lanceur lanceuse latéral/e lauréat/e lensois/e
libanais/e libraire libéral/e lillois/e linguiste livreur livreuse locataire luthier luthière lycéen
lycéenne lyonnais/e légiste malien malienne mannequin marathonien marathonienne maraîcher maraîchère
marin marinier marocain/e marseillais/e matelot mathématicien mathématicienne maçon maçonne meneur
meneuse menuisier menuisière messin/e metteur metteuse mexicain/e migrant/e milieu militaire
militant/e milliardaire minot/e missionnaire moine monégasque musicien musicienne mère mécanicien
mécanicienne médaillé/e météorologue nageur nageuse nantais/e natif nationaliste native navigateur
navigatrice nigérian/e niçois/e nonagénaire normand norvégien norvégienne notaire néerlandais/e
négociateur négociatrice néo-zélandais néophyte octogénaire océanographe officier officière orateur
oratrice ostréiculteur ostréicultrice otage ouvreur ouvrier ouvrière paléontologue parisien
parisienne parlementaire parquetier parquetière passager passagère patron patronne paysan paysanne
peintre perchiste pharmacien pharmacienne philosophe photographe physicien physicienne pianiste
pilier pilote plasticien plasticienne plombier plombière poissonnier poissonnière policier policière
politicien politicienne politologue polonais/e pompier pompière pongiste portier portugais/e postier
postière potier potière poète poétesse prisonnier prisonnière prodige producteur productrice
professionnel professionnelle programmeur programmeuse propriétaire provençal/e proviseur/e prélat
présentateur présentatrice prévenu/e prêtre psychiatre psychologue pâtissier pâtissière père
pédiatre pénaliste pêcheur pêcheuse quadra quadragénaire quart-de-finaliste quinquagénaire
québécois/e rameur rameuse randonneur randonneuse rappeur rappeuse rapporteur/e recordman
recordwoman religieuse religieux rennais/e rescapé/e restaurateur restauratrice retraité/e
riverain/e romancier romancière routier rugbyman russe réalisateur réalisatrice réfugié/e rémois/e
républicain/e sabotier sage-femme salarié/e sans-abri sauteur sauteuse savoyard/e scientifique
sculpteur sculptrice scénariste secouriste septuagénaire serbe serrurier serrurière serveur serveuse
sexagénaire skieur skieuse skipper skippeur skippeuse slovaque slovène social-démocrate socialiste
sociologue soignant/e soldat sommelier sommelière soudeur soudeuse sportif sportive sprinteur
sprinteuse star strasbourgeois/e styliste stéphanois/e sud-africain suisse surfeur surfeuse
suédois/e syndicaliste sénégalais/e tacticien talonneur tapissier tapissière tchèque technicien
technicienne tenant/e tennisman tenniswoman théologien théologienne tisserand/e tongien tonnelier
tonnelière toulousain/e touriste traducteur traductrice trentenaire triathlète tricolore troisième
trompettiste tunisien tunisienne turc turque ukrainien ukrainienne universitaire urbaniste
urgentiste uruguayen uruguayenne vainqueur vannier vannière vendéen vendéenne veuf veuve vieillard
vigneron vigneronne violoniste virologue viticulteur viticultrice volleyeur vétérinaire youtubeur
youtubeuse ébéniste éclusier éclusière écologiste économiste écossais/e écrivain/e édile éditeur
éditrice éducateur éducatrice égyptien égyptienne électricien électricienne éleveur éleveuse élu/e
épicier épicière épidémiologiste éthiopien éthiopienne étudiant/e œnologue""",
    "es": """académico/a activista actor actriz acusado/a adolescente agricultor/a albañil alemana
alemán alfarero/a alpinista aludido/a alumno/a ambientalista analista anciano/a andaluz/a
anticuario/a antropólogo/a apicultor apicultora aragonesa aragonés archivero/a argentino/a ariete
arquero/a arqueólogo/a arquitecto/a artesano/a artista astrofísico/a astrónomo/a asturiano/a
atacante atleta bailaor/a bailarina bailarín banquero/a barbero bañista belga bibliotecario/a
bilbaíno/a biólogo/a bodeguero/a boliviano/a bombero/a bonaerense bordadora boticario/a boxeador/a
brasileño/a británico/a camarero/a camionero/a campeona campesino/a campeón canadiense canario/a
cancerbero cantante cantaor/a cantautor/a canterano/a capitana carnicero/a carpintero/a carrilero
cartero catalana catalán cazador central centrocampista ceramista cerrajero/a cestero/a chef chico/a
chileno/a chino/a chofer chófer ciclista científico/a cineasta cirujana cirujano climatólogo/a
cocinero/a colchonero colombiano/a columnista comadrona comentarista comerciante compositor/a
condenado/a conductor/a congresista conserje conservador/a contable contadora cordobesa cordobés
coreógrafo/a corredor/a costurera criminólogo/a croata cronista cubano/a cuidador/a curandero/a
cántabro cómico/a danesa danés defensa defensor delantero/a democristiano dentista denunciante
dibujante directivo/a director dirigente/a docente dramaturga dramaturgo dt dueño/a ecologista
economista ecuatoriano/a edil editor editora ejecutivo/a electricista emprendedor/a empresario/a
encargado/a encausado/a enfermero/a ensayista entrenadora enólogo/a epidemiólogo/a escalador/a
escritor/a escultor/a especialista espeleólogo/a estadounidense estibador estratega estrella
estudiante eurodiputado/a exalcalde exalcaldesa exdiputado/a exfutbolista exjugador/a exmandatario/a
exministro/a expresidente/a exregidor/a extremeño extremo exárbitro farmacéutica farmacéutico
filólogo/a filósofo/a fisioterapeuta florista fontanero/a forense fotógrafo/a fraile francesa
francés frutero/a funcionario/a futbolista físico galardonado/a gallego/a ganadero/a geólogo/a
gimnasta glaciólogo/a goleador/a granadino/a guardameta guionista guitarrista guía heladero herrero
hidrólogo/a historiador/a holandesa holandés hombre hostelero/a hotelera hotelero humorista
imputado/a influencer ingeniero/a inglesa inglés inmunólogo/a inquilino/a interesado/a internacional
intérprete investigador/a italiano/a japonesa japonés joven joyero/a jubilado/a judoca jugador/a
jurista lateral legislador/a letrado/a leñador librero/a limpiador/a lingüista literato/a luthier
madrileño/a maestro/a malagueño/a mandatario/a maratonista marinero marroquí matemático matrona
mecánico/a mediapunta mediocampista mediocentro meteorólogo/a mexicano/a migrante minera minero
misionero/a modista molinero/a monje/a muchacho/a mujer murciano míster músico nacionalista
nadador/a navarro/a nigeriano niño/a notario/a novelista novillero obrero/a oceanógrafo
octogenario/a odontólogo/a oficialista opositor/a orfebre panadero/a paraguayo/a parlamentario/a
partera pasajero/a pastelero pastor/a patrón pediatra peluquero/a penalista pensionista periodista
perito/a peruano/a pescadero/a pescador/a pianista piloto pintor/a poeta poetisa politólogo/a
político/a popular portero/a porteño/a portuguesa portugués preparador presentador/a procesado/a
productor/a profesor/a programador/a propietario/a psicólogo/a psiquiatra puntero pívot quesero/a
quiosquero/a química rapero/a realizador realizadora recluso/a refugiado/a regidor/a rehén
religioso/a relojera relojero reo repartidor/a riojano/a rosarino/a ruso/a sacerdote sacristán
sanitario/a sastre seleccionador/a senegalés serbio sevillano sexagenario sindicalista
socialdemócrata socialista sociólogo/a socorrista soldado soldador/a suizo/a taxista tejedor/a
tendero/a tenista teólogo/a timonel tonelero/a torero traductor/a transportista treintañero/a
turista técnico ucraniano/a uniformado urbanista uruguayo/a valenciano/a vasco/a velocista
venezolano/a veterano/a veterinario/a vigilante violinista virólogo/a viticultor/a viudo/a volante
voluntario/a youtuber zaguero/a zapatero/a árbitra árbitro""",
    "it": """adolescente agricoltore agricoltrice albanese albergatore albergatrice allenatore
allevatore allevatrice alpinista alunno/a ambientalista americano/a antropologo/a anziano/a
apicoltore apicoltrice arbitro archeologo/a architetto/a archivista argentino/a artigiano/a artista
astrofisico/a astronauta astronomo/a atleta attaccante attivista attore attrice austriaco/a autista
azzurro/a badante bagnino ballerino/a banchiere/a barbiere barista belga bianconero bibliotecario/a
bidello/a biologo/a blogger bolognese bomber boscaiolo brasiliano/a britannico/a cacciatore
calabrese calciatore calciatrice calzolaio cameriere/a camerunense camionista campione campionessa
cantante cantautore cantautrice capitano carabiniere centravanti centrocampista ceramista chef
chimico/a chirurgo/a chitarrista ciclista cineasta cinese climatologo/a coach colf comico/a
commentatore commentatrice commercialista commerciante compositore compositrice conduttore
conduttrice contadino/a coreografo/a corridore criminologo/a croato/a cronista cuoco/a custode
danese dem democratico/a dentista detenuto/a difensore/a discografico/a docente donna drammaturgo/a
ecologista economista edicolante editore editrice egiziano elettricista enologo/a epidemiologo/a
esercente esponente europarlamentare fabbro falegname fantasista farmacista filosofo/a fioraio/a
fiorentino fisico/a fisioterapista fornaio/a fotografo/a francese fruttivendolo/a funzionario/a
gelataio genovese geologo/a gestore gestrice giapponese ginnasta giocatore giocatrice gioielliere
giornalaio giornalista giovane gip giurista greco/a guardiano/a gup idraulico immunologo/a
impiegato/a imprenditore imprenditrice imputato/a indagato/a infermiera infermiere infettivologo/a
influencer ingegnere/a inglese inquilino/a insegnante interessato/a interprete inviato/a ivoriano
legale leghista libraio/a ligure linguista lombardo/a lucano macellaio maestro/a manager maratoneta
marinaio marocchino matematico meccanico mediano meteorologo/a mezzala migrante milanese
missionario/a mister monaco muratore musicista napoletano negoziante nerazzurro nigeriano norvegese
notaio/a nuotatore nuotatrice oceanografo olandese operaio/a opinionista orefice orologiaio/a
ostaggio ostetrica panettiere parlamentare parrucchiere/a passeggero/a pasticcere pastore patron
pediatra penalista pensionato/a pescatore pescatrice pescivendolo pianista piemontese pilota pittore
pittrice pizzaiolo/a playmaker pm poeta poetessa polacco/a politico politologo/a poliziotta
poliziotto portiere portoghese postino/a presentatore presentatrice primario produttore produttrice
professore professoressa profugo/a psichiatra psicologo/a pugile pugliese punta ragazzo/a rapper
regista religioso/a ricamatrice ricercatore ricercatrice ristoratore ristoratrice romano/a
romanziere/a romeno/a rossonero russo/a saggista saldatore sardo sarto/a sceneggiatore
sceneggiatrice sciatore sciatrice scienziato/a scrittore scrittrice scultore scultrice senegalese
serbo siciliano sindacalista socialista sociologo/a soldato spagnolo/a specialista star stilista
storico/a studente studentessa studioso/a suora superstite svedese svizzero/a tassista tecnico
tedesco/a tennista teologo/a terzino tessitrice torinese toscano/a traduttore traduttrice
trequartista turco turista ucraino/a uomo urbanista uruguaiano/a vasaio/a vedovo/a velocista veneto
veneziano veterinario/a vigile violinista virologo/a viticoltore viticoltrice volontario/a""",
    "pt": """académico/a acadêmico/a activista actor acusado/a adolescente agricultor/a alemã alemão
alfaiate aluno/a ambientalista analista angolano/a antropólogo/a apicultor apicultora aposentado/a
apresentador/a argentino/a arguido/a arqueólogo/a arquiteto/a arquivista artesã artesão artilheiro/a
artista astrofísico/a astrónoma astrônomo atacante ativista atleta ator atriz autarca avançado/a
baiano/a bailarino/a banqueiro/a barbeiro bibliotecário/a biólogo/a bloquista bolsonarista
bombeiro/a bordadeira brasileiro/a cabeleireiro/a cabo-verdiano cacique caminhoneiro/a camionista
camisa campeã campeão camponesa camponês cantor/a capitão carioca carpinteiro/a carteiro caçador
cearense centrista centroavante ceramista chef chinês ciclista cientista cineasta cirurgiã cirurgião
climatologista climatóloga clínico colombiano/a colunista comediante comerciante compositor/a
comunista contabilista contadora coreógrafo/a costureira cozinheiro/a criminalista criminólogo/a
croata cronista cuidador/a defesa democrata-cristão dentista detento/a diarista dirigente docente
dramaturgo/a economista edil editor editora eletricista empresário/a encanador encenador/a
enfermeira enfermeiro engenheiro/a ensaísta entregador/a enólogo/a epidemiologista escritor/a
escultor/a espanhol/a estilista estivador/a estrela estudante eurodeputado/a ex-banqueiro executiva
extremo fadista farmacêutica farmacêutico faroleiro faxineira feirante ferreiro filósofo/a
fisioterapeuta florista fotógrafo/a francesa francês freira futebolista físico garçom garçonete
gaúcho/a gestor/a geólogo/a ginasta goleiro governante guarda-redes guionista guitarrista
hidrólogo/a historiador/a homem hoteleiro/a humorista idoso/a infeciologista infectologista
influenciador/a inglesa inglês inquilino intérprete investigador/a italiano/a japonês jogador/a
jornalista jovem judoca jurista lateral lateral-direito lateral-esquerdo lesado/a liberal linguista
lisboeta livreiro/a lojista lutador/a maestrina maestro mandatário/a maratonista marceneiro/a
marinheiro matemático mecânico meia meio-campista merendeira meteorologista mineiro/a missionário/a
monge motoboy motorista moçambicano moço/a mulher médio músico nadador/a norte-americano/a notário/a
oceanógrafa oleiro/a operacional operário/a padeiro/a pajé paraguaio parlamentar parteira
passageiro/a pastor/a paulista pecuarista pediatra pedreiro peixeiro/a perito/a pernambucano
pescador pescadora pesquisador/a petista pianista piloto pintor/a poeta poetisa politólogo/a
político ponta ponta-de-lança porteiro/a portuense portuguesa português produtor/a professor/a
psicólogo/a psiquiatra químico/a rapaz rapper realizador/a reformado/a refugiado/a refém religioso/a
relojoeiro/a rendeira romancista roteirista russo ré réu sapateiro selecionador/a senegalês
servidora sindicalista social-democrata socialista sociólogo/a soldado sérvio taxista tenista
teólogo/a timoneiro tradutor/a treinador tucano/a turista técnico ucraniano/a urbanista uruguaio/a
velocista veterinário/a vimaranense violinista virologista visado/a viúvo/a volante voluntário/a
youtuber zagueiro árbitro""",
}

DESCRIPTIONS = {
    "de": """aktionär/in altenpfleger/in anleger/in anwohner/in archivar/in assistent/in astronom/in
augenzeuge/in autofahrer/in azubi banker/in bariton barkeeper/in besucher/in betroffene betroffener
bierbrauer boxer/in bratschist/in brauerin briefträger/in busfahrer/in bühnenbildner/in camper/in
cellist/in choreograf/in co-autor/in dezernent/in epidemiologe/in erntehelfer/in erzieher
fahrradkurier fan feuerwehrfrau feuerwehrmann fluglotse/in galerist/in gläubiger/in goldschmiedin
grundschullehrer/in hafenlotse hausbesitzer/in hausmeister/in hundehalter/in informatiker/in
intendant/in investor/in juwelier/in kantor/in kapitänin kellner/in kitaleiterin kleingärtner/in
kläger/in konditor/in konsul/in krankenpfleger/in krankenschwester kunde/in lehrling linguist/in
lkw-fahrer lokführer/in makler/in matrose/in mieter/in mitautor/in mitbegründer/in mitgründer/in
mitinhaber/in nebenkläger/in notfallsanitäter/in offizier/in opferanwalt opferanwältin optiker/in
organisator/in organist/in ortsvorsteher/in paketbote/in passant/in pendler/in pfadfinder/in
pfleger/in politikwissenschaftler/in polizist/in postbote/in praktikant/in programmierer/in
radfahrer/in rektor/in restaurator/in rettungssanitäter/in romanist/in sachverständige
sachverständiger schafzüchter schulleiter/in schöffe/in seelsorger/in softwareentwickler/in
soldat/in sommelier sommelière sopran sozialarbeiter/in sparer/in statistiker/in stewardess
strafverteidiger/in streetworker/in tagesmutter taxifahrer/in tenor tischlerin tourist/in
trompeter/in urlauber/in veganer/in verfassungsrechtler/in vermieter/in völkerrechtler/in
zuschauer/in"""
}
"""Words that describe who is named beside them, but alone may mean anybody: die Kundin."""
