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
anthropologue apiculteur apicultrice architecte archéologue argentin/e artisan artiste astronome
astrophysicien astrophysicienne athlète attaquant/e aubergiste australien australienne auteure
autrichien autrichienne auvergnat/e baigneur baigneuse banquier banquière basketteur basketteuse
basque batelier belge berger bergère biathlète bibliothécaire bigouden bijoutier bijoutière
biologiste bordelais/e boucher bouchère boulanger boulangère boxeur brestois/e breton bretonne
brigadier britannique brésilien brésilienne buraliste buteur buteuse bâtonnier bénévole bûcheron
cafetier caissier caissière camerounais camionneur canadien canadienne catalan cavalier cavalière
centre centriste champion championne chanteur chanteuse charpentier chasseur chauffeur chauffeuse
cheminot/e chercheur chercheuse chilien chilienne chimiste chinois/e chorégraphe cinéaste clerc
climatologue coach coiffeur coiffeuse collégien collégienne colombien colombienne commerçant/e
communiste compositeur compositrice comédien comédienne concierge conducteur conductrice congolais
conservateur conservatrice consultant/e corse coureur coureuse couturier couturière couvreur croate
crooner cuisinier cuisinière cycliste danois/e danseur danseuse demi demi-finaliste dessinateur
dessinatrice deuxième dijonnais/e dirigeant/e docteure dramaturge défenseur détenu/e employé/e
enseignant/e entomologiste entrepreneur entrepreneuse escrimeur escrimeuse espagnol/e essayiste
ethnologue eurodéputé/e factrice femme fidjien fillette finaliste finlandais/e fleuriste
fonctionnaire footballeur footballeuse forgeron français/e fromager fromagère gallois/e gamin/e
garagiste garde-chasse gardien garçon gendarme glaciologue gradé/e grec grecque greffier greffière
grenoblois/e grimpeur gymnaste généraliste géographe géologue gérant/e habitante haltérophile
handballeur handballeuse havrais/e haïtien haïtienne historien historienne homme hongrois/e horloger
horlogère humoriste hôtelier hôtelière indien indienne industriel infectiologue infirmier infirmière
influenceur influenceuse ingénieur/e insoumis/e instituteur institutrice international/e intéressé/e
irlandais/e israélien israélienne italien italienne ivoirien ivoirienne jamaïcain/e japonais/e
jardinier jeune jockey joueur joueuse journaliste judoka juriste kayakiste kényan/e lanceur lanceuse
latéral/e lauréat/e lensois/e libanais/e libraire libéral/e lillois/e livreur livreuse locataire
lycéen lycéenne lyonnais/e légiste malien malienne mannequin marathonien marathonienne maraîcher
maraîchère marin marinier marocain/e marseillais/e matelot maçon maçonne meneur meneuse menuisier
messin/e metteur metteuse mexicain/e migrant/e milieu militaire militant/e milliardaire minot/e
moine monégasque musicien musicienne mère mécanicien mécanicienne médaillé/e nageur nageuse
nantais/e natif nationaliste native navigateur navigatrice nigérian/e niçois/e nonagénaire normand
norvégien norvégienne notaire néerlandais/e négociateur négociatrice néo-zélandais néophyte
octogénaire océanographe officier officière orateur oratrice ostréiculteur ostréicultrice otage
ouvreur ouvrier ouvrière paléontologue parisien parisienne parlementaire parquetier parquetière
passager passagère patron patronne paysan paysanne peintre perchiste pharmacien pharmacienne
philosophe photographe physicien physicienne pianiste pilier pilote plasticien plasticienne plombier
poissonnier poissonnière policier policière politicien politicienne politologue polonais/e pompier
pongiste portier portugais/e postier postière poète prisonnier prisonnière prodige producteur
productrice professionnel professionnelle propriétaire provençal/e proviseur/e prélat présentateur
présentatrice prévenu/e prêtre psychiatre psychologue pâtissier pâtissière père pédiatre pénaliste
pêcheur quadra quadragénaire quart-de-finaliste quinquagénaire québécois/e rameur rameuse randonneur
randonneuse rappeur rappeuse rapporteur/e recordman recordwoman religieuse religieux rennais/e
rescapé/e restaurateur restauratrice retraité/e riverain/e romancier romancière rugbyman russe
réalisateur réalisatrice réfugié/e rémois/e républicain/e sage-femme salarié/e sans-abri sauteur
sauteuse savoyard/e scientifique sculpteur sculptrice secouriste septuagénaire serbe serveuse
sexagénaire skieur skieuse skipper skippeur skippeuse slovaque slovène social-démocrate socialiste
sociologue soignant/e soldat sportif sportive sprinteur sprinteuse star strasbourgeois/e styliste
stéphanois/e sud-africain suisse surfeur surfeuse suédois/e syndicaliste sénégalais/e tacticien
talonneur tchèque technicien technicienne tenant/e tennisman tenniswoman tongien toulousain/e
touriste traducteur traductrice trentenaire triathlète tricolore troisième trompettiste tunisien
tunisienne turc turque ukrainien ukrainienne universitaire urgentiste uruguayen uruguayenne
vainqueur vendéen vendéenne veuf veuve vieillard vigneron vigneronne violoniste virologue
viticulteur viticultrice volleyeur vétérinaire youtubeur youtubeuse ébéniste éclusier éclusière
écologiste économiste écossais/e écrivain/e édile éducateur éducatrice égyptien égyptienne
électricien éleveur éleveuse élu/e épicier épicière épidémiologiste éthiopien éthiopienne
étudiant/e""",
    "es": """académico/a activista actor actriz acusado/a adolescente agricultor/a albañil alemana
alemán alpinista aludido/a alumno/a analista anciano/a andaluz/a apicultor aragonesa aragonés
argentino/a ariete arquero/a arqueólogo/a arquitecto/a artista astrofísico/a astrónomo/a asturiano/a
atacante atleta bailaor/a bailarina bailarín banquero/a bañista belga bibliotecario/a bilbaíno/a
biólogo/a boliviano/a bombero/a bonaerense boxeador/a brasileño/a británico/a camarero/a camionero/a
campeona campeón canadiense canario/a cancerbero cantante cantaor/a cantautor/a canterano/a capitana
carnicero/a carpintero/a carrilero cartero catalana catalán cazador central centrocampista chef
chico/a chileno/a chino/a ciclista científico/a cineasta cirujano climatólogo/a cocinero/a
colchonero colombiano/a comentarista comerciante compositor/a condenado/a conductor/a congresista
conserje conservador/a cordobesa cordobés corredor/a costurera croata cubano/a cántabro cómico/a
danesa danés defensa defensor delantero/a democristiano denunciante dibujante directivo/a director
dirigente/a docente dramaturgo dt dueño/a ecologista economista ecuatoriano/a edil editor
ejecutivo/a electricista emprendedor/a empresario/a encargado/a encausado/a enfermero/a entrenadora
epidemiólogo/a escalador/a escritor/a escultor/a especialista espeleólogo/a estadounidense estibador
estratega estrella estudiante eurodiputado/a exalcalde exalcaldesa exdiputado/a exfutbolista
exjugador/a exmandatario/a exministro/a expresidente/a exregidor/a extremeño extremo exárbitro
farmacéutico filósofo/a florista fontanero/a forense fotógrafo/a francesa francés frutero/a
funcionario/a futbolista físico galardonado/a gallego/a ganadero/a geólogo/a gimnasta glaciólogo/a
goleador/a granadino/a guardameta guionista guitarrista guía heladero herrero hidrólogo/a
historiador/a holandesa holandés hombre hostelero/a hotelero humorista imputado/a influencer
ingeniero/a inglesa inglés inmunólogo/a inquilino/a interesado/a internacional intérprete
investigador/a italiano/a japonesa japonés joven joyero/a jubilado/a judoca jugador/a jurista
lateral legislador/a letrado/a leñador librero/a literato/a madrileño/a maestro/a malagueño/a
mandatario/a marinero marroquí mediapunta mediocampista mediocentro meteorólogo/a mexicano/a
migrante minero monje/a muchacho/a mujer murciano míster músico nacionalista nadador/a navarro/a
nigeriano niño/a novelista novillero obrero/a oceanógrafo octogenario/a oficialista opositor/a
panadero/a paraguayo/a parlamentario/a pasajero/a pastelero pastor/a patrón pediatra peluquero/a
penalista pensionista periodista perito/a peruano/a pescadero/a pescador/a pianista piloto pintor/a
poeta poetisa politólogo/a político/a popular portero/a porteño/a portuguesa portugués preparador
presentador/a procesado/a profesor/a propietario/a psicólogo/a puntero pívot quiosquero/a química
rapero/a realizador recluso/a refugiado/a regidor/a rehén religioso/a relojero reo repartidor/a
riojano/a rosarino/a ruso/a sacerdote sacristán sanitario/a sastre seleccionador/a senegalés serbio
sevillano sexagenario sindicalista socialdemócrata socialista sociólogo/a socorrista soldado suizo/a
taxista tendero/a tenista timonel torero transportista treintañero/a turista técnico ucraniano/a
uniformado uruguayo/a valenciano/a vasco/a velocista venezolano/a veterano/a veterinario/a vigilante
virólogo/a viticultor/a viudo/a volante voluntario/a zaguero/a zapatero/a""",
    "it": """adolescente agricoltore agricoltrice albanese albergatore allenatore allevatore
alpinista alunno/a americano/a anziano/a apicoltore archeologo/a architetto/a argentino/a artista
astrofisico/a astronauta astronomo/a atleta attaccante attivista attore attrice austriaco/a autista
azzurro/a badante bagnino ballerino/a banchiere/a barbiere belga bianconero bibliotecario/a
bidello/a biologo/a blogger bolognese bomber boscaiolo brasiliano/a britannico/a cacciatore
calabrese calciatore calciatrice calzolaio cameriere/a camerunense camionista campione campionessa
cantante cantautore cantautrice capitano carabiniere centravanti centrocampista chef chimico/a
chirurgo/a ciclista cineasta cinese climatologo/a coach colf comico/a commentatore commentatrice
commerciante compositore compositrice conduttore conduttrice contadino/a coreografo/a corridore
croato/a cuoco/a custode danese dem democratico/a detenuto/a difensore/a discografico/a docente
donna drammaturgo/a economista edicolante egiziano elettricista epidemiologo/a esercente esponente
europarlamentare fabbro falegname fantasista farmacista filosofo/a fioraio/a fiorentino fisico/a
fornaio/a fotografo/a francese fruttivendolo/a funzionario/a gelataio genovese geologo/a gestore
gestrice giapponese ginnasta giocatore giocatrice gioielliere giornalaio giornalista giovane gip
giurista greco/a guardiano/a gup idraulico immunologo/a impiegato/a imprenditore imprenditrice
imputato/a indagato/a infermiera infettivologo/a influencer ingegnere/a inglese inquilino/a
insegnante interessato/a interprete inviato/a ivoriano legale leghista libraio/a ligure lombardo/a
lucano macellaio maestro/a manager marinaio marocchino matematico meccanico mediano meteorologo/a
mezzala migrante milanese mister monaco muratore musicista napoletano negoziante nerazzurro
nigeriano norvegese nuotatore nuotatrice oceanografo olandese operaio/a opinionista orefice ostaggio
panettiere parlamentare parrucchiere/a passeggero/a pasticcere pastore patron pediatra penalista
pensionato/a pescatore pescatrice pescivendolo pianista piemontese pilota pittore pittrice
pizzaiolo/a playmaker pm poeta poetessa polacco/a politico politologo/a portiere portoghese
postino/a presentatore presentatrice primario professore professoressa profugo/a psichiatra
psicologo/a pugile pugliese punta ragazzo/a rapper regista religioso/a ricercatore ricercatrice
ristoratore ristoratrice romano/a romanziere/a romeno/a rossonero russo/a sardo sarto/a sciatore
sciatrice scienziato/a scrittore scrittrice scultore scultrice senegalese serbo siciliano
sindacalista socialista sociologo/a soldato spagnolo/a specialista star stilista storico/a studente
studentessa studioso/a suora superstite svedese svizzero/a tassista tecnico tedesco/a tennista
terzino torinese toscano/a trequartista turco turista ucraino/a uomo uruguaiano/a vedovo/a velocista
veneto veneziano veterinario/a vigile violinista virologo/a viticoltore volontario/a""",
    "pt": """académico/a acadêmico/a activista acusado/a adolescente agricultor/a alemã alemão
alfaiate aluno/a ambientalista analista angolano/a antropólogo/a apicultor aposentado/a
apresentador/a argentino/a arguido/a arqueólogo/a arquiteto/a artilheiro/a artista astrofísico/a
astrónoma astrônomo atacante ativista atleta ator atriz autarca avançado/a baiano/a bailarino/a
banqueiro/a bibliotecário/a biólogo/a bloquista bolsonarista brasileiro/a cabeleireiro/a
cabo-verdiano cacique caminhoneiro/a camisa campeã campeão cantor/a capitão carioca carpinteiro/a
carteiro caçador cearense centrista centroavante chef chinês ciclista cientista cineasta cirurgião
climatologista climatóloga clínico colombiano/a comerciante compositor/a comunista coreógrafo/a
costureira cozinheiro/a criminalista croata defesa democrata-cristão detento/a dirigente docente
dramaturgo/a economista edil editor eletricista empresário/a encanador encenador/a enfermeira
engenheiro/a entregador/a epidemiologista escritor/a espanhol/a estilista estrela estudante
eurodeputado/a ex-banqueiro executiva extremo fadista farmacêutico faroleiro faxineira ferreiro
filósofo/a florista fotógrafo/a francesa francês freira futebolista físico garçom garçonete gaúcho/a
gestor/a geólogo/a ginasta goleiro governante guarda-redes historiador/a homem humorista idoso/a
infeciologista infectologista influenciador/a inglesa inglês inquilino intérprete investigador/a
italiano/a japonês jogador/a jornalista jovem judoca jurista lateral lateral-direito
lateral-esquerdo lesado/a liberal lisboeta lutador/a maestrina maestro mandatário/a marinheiro
mecânico meia meio-campista merendeira meteorologista mineiro/a monge motoboy moçambicano moço/a
mulher médio músico nadador/a norte-americano/a oceanógrafa operacional operário/a padeiro/a pajé
paraguaio parlamentar passageiro/a pastor/a paulista pecuarista pediatra pedreiro peixeiro/a
perito/a pernambucano pescador pesquisador/a petista pianista piloto pintor/a poeta politólogo/a
político ponta ponta-de-lança porteiro/a portuense portuguesa português professor/a psicólogo/a
químico/a rapaz rapper realizador/a reformado/a refugiado/a refém religioso/a romancista russo ré
réu sapateiro selecionador/a senegalês sindicalista social-democrata socialista sociólogo/a soldado
sérvio taxista tenista timoneiro treinador tucano/a turista técnico ucraniano/a uruguaio/a velocista
veterinário/a vimaranense virologista visado/a viúvo/a volante voluntário/a youtuber zagueiro""",
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
