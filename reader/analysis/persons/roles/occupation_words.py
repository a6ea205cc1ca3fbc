"""Occupations, origins and the like in languages but English: ein Senegalese, une cinéaste."""

OCCUPATION_WORDS = {  # no offices: "der Richter" may be a person whom the text never names
    "nl": """aanvaller aanvalster acteur activist activiste actrice alpinist amerikaan amerikaanse
amsterdammer antropoloog antwerpenaar apotheker arbeider arbeidster archeoloog architect arnhemmer
astronaut atleet atlete bakker bassist beeldhouwer belg bergbeklimmer bestsellerauteur betoger
bewaakster bewaker biograaf biologe bioloog bloemist boer boerin bokser bondscoach boogschutter
botanicus bouwvakker brabander brit britse buschauffeur cabaretier cabaretière captain chemicus
chinees choreograaf cineast coach columnist columniste componist componiste conciërge coureur
criminoloog dakloze dammer danser danseres deen dertiger dichter dichteres dierenarts doelman duitse
duitser ecologe ecoloog econome econoom elektricien entomoloog ex-international fietser fietsster
filmmaakster filmmaker filosoof fotograaf fotografe fransman française fries gast geoloog
gepensioneerde gevangene gitarist gitariste groninger haarlemmer hagenaar handbalster historica
historicus hockeyer hockeyster houthakker hovenier huisarts huurder huurster ier illustrator imker
ingenieur initiatiefneemster international italiaan italiaanse japanner jongen jurist juriste kapper
kapster keeper kinderarts kleermaker klimatoloog koerier kok kunstenaar kunstenares kunstschilder
landbouwer leerkracht limburger loodgieter loper marathonloper marokkaan marokkaanse mathematicus
matroos melkveehouder meteoroloog metselaar middenvelder middenveldster monnik monteur motorcoureur
musicus muzikant muzikante natuurkundige nederlander nederlandse neuroloog neurowetenschapper noor
ober oefenmeester oncoloog ondernemer ontwerper ontwerpster oud-international passagier pianist
pianiste piloot ploeggenote pool portugees postbode pottenbakker predikant programmeur
projectontwikkelaar psychologe psycholoog puber radiomaker rapper regisseur regisseuse renner roeier
roeister romancier rotterdammer rus scenarist schaatser schaatsster schaker scheikundige schilder
schilderes schipper schoenmaker scholier schrijfster schrijver singer-songwriter slager slotenmaker
smid sociologe socioloog soldaat spanjaard spits sprinter sterrenkundige strafpleiter striptekenaar
surfer tachtiger tandarts tekenaar tennisser tennisster tiener timmerman toerist toeriste topscorer
trainer tukker turk turkse turner turnster twintiger utrechter veehouder veertiger verdediger
verdedigster verpleegkundige vijftiger violist violiste viroloog visboer visser vlaming
vleugelspeler vluchteling voetballer voetbalster volleybalster voorbijganger vreemdeling wandelaar
wandelaarster waterpoloster weduwe weduwnaar wetenschapper wielrenner wielrenster wiskundige
youtuber zanger zangeres zeeuw zeiler zeilster zestiger zeventiger zweed zwemmer zwemster""",
    "de": """abwehrspieler afghane afghanin aktivist aktivistin albaner albanerin algerier
algerierin amerikaner amerikanerin amtsinhaber amtsinhaberin angeklagte angeklagter angreifer
angreiferin anthropologe anthropologin anästhesist apotheker apothekerin architekt architektin
archäologe archäologin argentinier argentinierin athlet athletin aufsteiger augenarzt augenärztin
australier australierin auswanderer auswanderin autor autorin außenverteidiger bademeister badener
badenerin bassist bauer bayer bayerin belgier belgierin bergführer bergführerin bergsteiger
bergsteigerin berliner berlinerin beschuldigte beschuldigter bestatter bibliothekar bibliothekarin
bildhauer bildhauerin biologe biologin blogger bloggerin bosnier bosnierin brasilianer brasilianerin
bremer bremerin brite britin bub buchhändler buchhändlerin bulgare bulgarin bäcker bäckerin bäuerin
bürgerrechtler bürgerrechtlerin chansonnier chemiker chemikerin chilene chilenin chinese chinesin
chirurg chirurgin christdemokrat christdemokratin comedian dachdecker defensivmann designer
designerin dichter dichterin diplomat diplomatin dirigent dirigentin drehbuchautor drehbuchautorin
dresdner dresdnerin däne dänin eigengewächs elektriker elektrikerin engländer engländerin
entertainer entertainerin erzieherin este ethnologe ethnologin ex-profi familienvater favorit
favoritin filmemacher filmemacherin filmstar finne finnin firmenchef firmenchefin firmengründer
firmengründerin fischer fischhändler fleischer florist floristin forscher forscherin fotograf
fotografin frankfurter frankfurterin franzose französin freidemokrat friseur friseurin fußballstar
förster försterin gastgeber gastronom gastronomin gastwirt geiger geigerin geistliche geistlicher
geologe geologin geophysiker geophysikerin georgier germanist germanistin geschäftsfrau
geschäftsmann gewerkschafter gewerkschafterin ghanaer glaser grafiker grafikerin greis greisin
grieche griechin großmeister großmeisterin gründer gründerin grünen-politikerin gärtner gärtnerin
hamburger hamburgerin handwerker hebamme heimkehrer herausforderer herausforderin hesse hessin hirte
hirtin historiker historikerin hobbygärtner hotelier hydrologe hydrologin hüttenwirt imker imkerin
inder inderin influencer influencerin ingenieur ingenieurin innenverteidiger iraker iraner iranerin
ire irin isländer isländerin italiener italienerin ivorer japaner japanerin journalist journalistin
jubilar jubilarin jurist juristin jäger jägerin kabarettist kabarettistin kameruner kanadier
kanadierin kauffrau kaufmann keeper kinderarzt kinderärztin klempner kletterer kletterin
klimaforscher klimaforscherin koch kolumbianer kolumbianerin kolumnistin komiker komikerin komponist
komponistin kongolese koreaner koreanerin kosovare kritiker kritikerin kroate kroatin kubaner
kunsthistoriker kunsthistorikerin kurier köchin kölner kölnerin künstler künstlerin landwirt
landwirtin lehrer lehrerin leipziger leipzigerin lette liberale liedermacher liedermacherin
linksaußen linkspolitiker linkspolitikerin litauer luxemburger luxemburgerin läufer läuferin maler
malerin manager managerin marokkaner marokkanerin mathematiker mathematikerin maurer mechaniker
mechanikerin mediziner medizinerin menschenrechtler menschenrechtlerin meteorologe meteorologin
metzger mexikaner mexikanerin mittelfeldspieler mittelstürmer mittfünfziger mittvierziger model
musiker musikerin mönch münchner münchnerin nationalspieler nationalspielerin neuzugang niederländer
niederländerin nigerianer nigerianerin nonne norddeutsche norweger norwegerin olympiasieger
olympiasiegerin ordensfrau ordensmann ostfriese pensionist pensionistin pensionär pensionärin
peruaner pfälzer pfälzerin philosoph philosophin physiker physikerin pianist pianistin pilot pilotin
podcaster podcasterin pole polin politologe politologin popstar popsänger popsängerin portugiese
portugiesin preisträger preisträgerin produzent produzentin profi psychologe psychologin publizist
publizistin pädagoge pädagogin radprofi rapper rapperin rechtsaußen regisseur regisseurin
rekordhalter rekordhalterin rennfahrer rennfahrerin rentner rentnerin reporter reporterin
rheinländer rheinländerin rockstar routinier ruderer ruderin rumäne rumänin russe russin rückkehrer
saarländer saarländerin sachse schauspieler schauspielerin schlagerstar schlosser schlosserin
schmied schneider schneiderin schotte schottin schreiner schreinerin schriftsteller schriftstellerin
schwabe schwede schwedin schweizer schweizerin schwimmer schwimmerin schwäbin schäfer schäferin
schüler schülerin senegalese senegalesin senior seniorin senn serbe serbin showmaster skifahrer
skifahrerin slowake slowakin slowene slowenin soldat soldatin sozialdemokrat sozialdemokratin
soziologe soziologin spanier spanierin spielführer spielführerin spielmacher sportlehrer sportler
sportlerin springer springerin sprinter sprinterin star steuermann streamer student studentin
stuttgarter stuttgarterin stürmer syrer syrerin sächsin sänger sängerin südtiroler südtirolerin
techniker technikerin teenager theologe theologin thüringer thüringerin tierarzt tierpfleger
tierpflegerin tierschützer tierschützerin tierärztin tiroler tirolerin tischler torhüter torhüterin
torjäger torjägerin torwart trainingspartner tscheche tschechin tunesier turner turnerin türke
türkin ukrainer ukrainerin umweltschützer umweltschützerin ungar ungarin unternehmer unternehmerin
uruguayer us-amerikaner us-amerikanerin velokurier verteidiger verurteilte violinistin virologe
virologin volkswirt volkswirtin wachmann wahlsieger wahlsiegerin waliser wanderer weltmeister
weltmeisterin weltstar westfale westfälin wiener wienerin winzer winzerin wirtin wissenschaftler
wissenschaftlerin witwe witwer youtuber youtuberin zimmermann züchter züchterin ägypter ägypterin
ökonom ökonomin österreicher österreicherin""",
    "fr": """accusé accusée acteur activiste actrice adjudant ado adolescent adolescente agriculteur
agricultrice aide-soignant aide-soignante ailier ailière algérien algérienne allemand allemande
alpiniste alsacien alsacienne ambulancier ambulancière américain américaine anesthésiste angevin
angevine anglais anglaise animateur animatrice anthropologue apiculteur apicultrice architecte
archéologue argentin argentine artisan artiste astronome astrophysicien astrophysicienne athlète
attaquant attaquante aubergiste australien australienne auteure autrichien autrichienne auvergnat
auvergnate baigneur baigneuse banquier banquière basketteur basketteuse basque batelier belge berger
bergère biathlète bibliothécaire bigouden bijoutier bijoutière biologiste bordelais bordelaise
boucher bouchère boulanger boulangère boxeur brestois brestoise breton bretonne brigadier
britannique brésilien brésilienne buraliste buteur buteuse bâtonnier bénévole bûcheron cafetier
caissier caissière camerounais camionneur canadien canadienne catalan cavalier cavalière centre
centriste champion championne chanteur chanteuse charpentier chasseur chauffeur chauffeuse cheminot
cheminote chercheur chercheuse chilien chilienne chimiste chinois chinoise chorégraphe cinéaste
clerc climatologue coach coiffeur coiffeuse collégien collégienne colombien colombienne commerçant
commerçante communiste compositeur compositrice comédien comédienne concierge conducteur conductrice
congolais conservateur conservatrice consultant consultante corse coureur coureuse couturier
couturière couvreur croate crooner cuisinier cuisinière cycliste danois danoise danseur danseuse
demi demi-finaliste dessinateur dessinatrice deuxième dijonnais dijonnaise dirigeant dirigeante
docteure dramaturge défenseur détenu détenue employé employée enseignant enseignante entomologiste
entrepreneur entrepreneuse escrimeur escrimeuse espagnol espagnole essayiste ethnologue eurodéputé
eurodéputée factrice femme fidjien fillette finaliste finlandais finlandaise fleuriste fonctionnaire
footballeur footballeuse forgeron français française fromager fromagère gallois galloise gamin
gamine garagiste garde-chasse gardien garçon gendarme glaciologue gradé gradée grec grecque greffier
greffière grenoblois grenobloise grimpeur gymnaste généraliste géographe géologue gérant gérante
habitante haltérophile handballeur handballeuse havrais havraise haïtien haïtienne historien
historienne homme hongrois hongroise horloger horlogère humoriste hôtelier hôtelière indien indienne
industriel infectiologue infirmier infirmière influenceur influenceuse ingénieur ingénieure insoumis
insoumise instituteur institutrice international internationale intéressé intéressée irlandais
irlandaise israélien israélienne italien italienne ivoirien ivoirienne jamaïcain jamaïcaine japonais
japonaise jardinier jeune jockey joueur joueuse journaliste judoka juriste kayakiste kényan kényane
lanceur lanceuse latéral latérale lauréat lauréate lensois lensoise libanais libanaise libraire
libéral libérale lillois lilloise livreur livreuse locataire lycéen lycéenne lyonnais lyonnaise
légiste malien malienne mannequin marathonien marathonienne maraîcher maraîchère marin marinier
marocain marocaine marseillais marseillaise matelot maçon maçonne meneur meneuse menuisier messin
messine metteur metteuse mexicain mexicaine migrant migrante milieu militaire militant militante
milliardaire minot minote moine monégasque musicien musicienne mère mécanicien mécanicienne médaillé
médaillée nageur nageuse nantais nantaise natif nationaliste native navigateur navigatrice nigérian
nigériane niçois niçoise nonagénaire normand norvégien norvégienne notaire néerlandais néerlandaise
négociateur négociatrice néo-zélandais néophyte octogénaire océanographe officier officière orateur
oratrice ostréiculteur ostréicultrice otage ouvreur ouvrier ouvrière paléontologue parisien
parisienne parlementaire parquetier parquetière passager passagère patron patronne paysan paysanne
peintre perchiste pharmacien pharmacienne philosophe photographe physicien physicienne pianiste
pilier pilote plasticien plasticienne plombier poissonnier poissonnière policier policière
politicien politicienne politologue polonais polonaise pompier pongiste portier portugais portugaise
postier postière poète prisonnier prisonnière prodige producteur productrice professionnel
professionnelle propriétaire provençal provençale proviseur proviseure prélat présentateur
présentatrice prévenu prévenue prêtre psychiatre psychologue pâtissier pâtissière père pédiatre
pénaliste pêcheur quadra quadragénaire quart-de-finaliste quinquagénaire québécois québécoise rameur
rameuse randonneur randonneuse rappeur rappeuse rapporteur rapporteure recordman recordwoman
religieuse religieux rennais rennaise rescapé rescapée restaurateur restauratrice retraité retraitée
riverain riveraine romancier romancière rugbyman russe réalisateur réalisatrice réfugié réfugiée
rémois rémoise républicain républicaine sage-femme salarié salariée sans-abri sauteur sauteuse
savoyard savoyarde scientifique sculpteur sculptrice secouriste septuagénaire serbe serveuse
sexagénaire skieur skieuse skipper skippeur skippeuse slovaque slovène social-démocrate socialiste
sociologue soignant soignante soldat sportif sportive sprinteur sprinteuse star strasbourgeois
strasbourgeoise styliste stéphanois stéphanoise sud-africain suisse surfeur surfeuse suédois
suédoise syndicaliste sénégalais sénégalaise tacticien talonneur tchèque technicien technicienne
tenant tenante tennisman tenniswoman tongien toulousain toulousaine touriste traducteur traductrice
trentenaire triathlète tricolore troisième trompettiste tunisien tunisienne turc turque ukrainien
ukrainienne universitaire urgentiste uruguayen uruguayenne vainqueur vendéen vendéenne veuf veuve
vieillard vigneron vigneronne violoniste virologue viticulteur viticultrice volleyeur vétérinaire
youtubeur youtubeuse ébéniste éclusier éclusière écologiste économiste écossais écossaise écrivain
écrivaine édile éducateur éducatrice égyptien égyptienne électricien éleveur éleveuse élu élue
épicier épicière épidémiologiste éthiopien éthiopienne étudiant étudiante""",
    "es": """académica académico activista actor actriz acusada acusado adolescente agricultor
agricultora albañil alemana alemán alpinista aludida aludido alumna alumno analista anciana anciano
andaluz andaluza apicultor aragonesa aragonés argentina argentino ariete arquera arquero arqueóloga
arqueólogo arquitecta arquitecto artista astrofísica astrofísico astrónoma astrónomo asturiana
asturiano atacante atleta bailaor bailaora bailarina bailarín banquera banquero bañista belga
bibliotecaria bibliotecario bilbaína bilbaíno bióloga biólogo boliviana boliviano bombera bombero
bonaerense boxeador boxeadora brasileña brasileño británica británico camarera camarero camionera
camionero campeona campeón canadiense canaria canario cancerbero cantante cantaor cantaora cantautor
cantautora canterana canterano capitana carnicera carnicero carpintera carpintero carrilero cartero
catalana catalán cazador central centrocampista chef chica chico chilena chileno china chino
ciclista científica científico cineasta cirujano climatóloga climatólogo cocinera cocinero
colchonero colombiana colombiano comentarista comerciante compositor compositora condenada condenado
conductor conductora congresista conserje conservador conservadora cordobesa cordobés corredor
corredora costurera croata cubana cubano cántabro cómica cómico danesa danés defensa defensor
delantera delantero democristiano denunciante dibujante directiva directivo director dirigenta
dirigente docente dramaturgo dt dueña dueño ecologista economista ecuatoriana ecuatoriano edil
editor ejecutiva ejecutivo electricista emprendedor emprendedora empresaria empresario encargada
encargado encausada encausado enfermera enfermero entrenadora epidemióloga epidemiólogo escalador
escaladora escritor escritora escultor escultora especialista espeleóloga espeleólogo estadounidense
estibador estratega estrella estudiante eurodiputada eurodiputado exalcalde exalcaldesa exdiputada
exdiputado exfutbolista exjugador exjugadora exmandataria exmandatario exministra exministro
expresidenta expresidente exregidor exregidora extremeño extremo exárbitro farmacéutico filósofa
filósofo florista fontanera fontanero forense fotógrafa fotógrafo francesa francés frutera frutero
funcionaria funcionario futbolista físico galardonada galardonado gallega gallego ganadera ganadero
geóloga geólogo gimnasta glacióloga glaciólogo goleador goleadora granadina granadino guardameta
guionista guitarrista guía heladero herrero hidróloga hidrólogo historiador historiadora holandesa
holandés hombre hostelera hostelero hotelero humorista imputada imputado influencer ingeniera
ingeniero inglesa inglés inmunóloga inmunólogo inquilina inquilino interesada interesado
internacional intérprete investigador investigadora italiana italiano japonesa japonés joven joyera
joyero jubilada jubilado judoca jugador jugadora jurista lateral legislador legisladora letrada
letrado leñador librera librero literata literato madrileña madrileño maestra maestro malagueña
malagueño mandataria mandatario marinero marroquí mediapunta mediocampista mediocentro meteoróloga
meteorólogo mexicana mexicano migrante minero monja monje muchacha muchacho mujer murciano míster
músico nacionalista nadador nadadora navarra navarro nigeriano niña niño novelista novillero obrera
obrero oceanógrafo octogenaria octogenario oficialista opositor opositora panadera panadero
paraguaya paraguayo parlamentaria parlamentario pasajera pasajero pastelero pastor pastora patrón
pediatra peluquera peluquero penalista pensionista periodista perita perito peruana peruano
pescadera pescadero pescador pescadora pianista piloto pintor pintora poeta poetisa politóloga
politólogo política político popular portera portero porteña porteño portuguesa portugués preparador
presentador presentadora procesada procesado profesor profesora propietaria propietario psicóloga
psicólogo puntero pívot quiosquera quiosquero química rapera rapero realizador reclusa recluso
refugiada refugiado regidor regidora rehén religiosa religioso relojero reo repartidor repartidora
riojana riojano rosarina rosarino rusa ruso sacerdote sacristán sanitaria sanitario sastre
seleccionador seleccionadora senegalés serbio sevillano sexagenario sindicalista socialdemócrata
socialista socióloga sociólogo socorrista soldado suiza suizo taxista tendera tendero tenista
timonel torero transportista treintañera treintañero turista técnico ucraniana ucraniano uniformado
uruguaya uruguayo valenciana valenciano vasca vasco velocista venezolana venezolano veterana
veterano veterinaria veterinario vigilante viróloga virólogo viticultor viticultora viuda viudo
volante voluntaria voluntario zaguera zaguero zapatera zapatero""",
    "it": """adolescente agricoltore agricoltrice albanese albergatore allenatore allevatore
alpinista alunna alunno americana americano anziana anziano apicoltore archeologa archeologo
architetta architetto argentina argentino artista astrofisica astrofisico astronauta astronoma
astronomo atleta attaccante attivista attore attrice austriaca austriaco autista azzurra azzurro
badante bagnino ballerina ballerino banchiera banchiere barbiere belga bianconero bibliotecaria
bibliotecario bidella bidello biologa biologo blogger bolognese bomber boscaiolo brasiliana
brasiliano britannica britannico cacciatore calabrese calciatore calciatrice calzolaio cameriera
cameriere camerunense camionista campione campionessa cantante cantautore cantautrice capitano
carabiniere centravanti centrocampista chef chimica chimico chirurga chirurgo ciclista cineasta
cinese climatologa climatologo coach colf comica comico commentatore commentatrice commerciante
compositore compositrice conduttore conduttrice contadina contadino coreografa coreografo corridore
croata croato cuoca cuoco custode danese dem democratica democratico detenuta detenuto difensora
difensore discografica discografico docente donna drammaturga drammaturgo economista edicolante
egiziano elettricista epidemiologa epidemiologo esercente esponente europarlamentare fabbro
falegname fantasista farmacista filosofa filosofo fioraia fioraio fiorentino fisica fisico fornaia
fornaio fotografa fotografo francese fruttivendola fruttivendolo funzionaria funzionario gelataio
genovese geologa geologo gestore gestrice giapponese ginnasta giocatore giocatrice gioielliere
giornalaio giornalista giovane gip giurista greca greco guardiana guardiano gup idraulico immunologa
immunologo impiegata impiegato imprenditore imprenditrice imputata imputato indagata indagato
infermiera infettivologa infettivologo influencer ingegnera ingegnere inglese inquilina inquilino
insegnante interessata interessato interprete inviata inviato ivoriano legale leghista libraia
libraio ligure lombarda lombardo lucano macellaio maestra maestro manager marinaio marocchino
matematico meccanico mediano meteorologa meteorologo mezzala migrante milanese mister monaco
muratore musicista napoletano negoziante nerazzurro nigeriano norvegese nuotatore nuotatrice
oceanografo olandese operaia operaio opinionista orefice ostaggio panettiere parlamentare
parrucchiera parrucchiere passeggera passeggero pasticcere pastore patron pediatra penalista
pensionata pensionato pescatore pescatrice pescivendolo pianista piemontese pilota pittore pittrice
pizzaiola pizzaiolo playmaker pm poeta poetessa polacca polacco politico politologa politologo
portiere portoghese postina postino presentatore presentatrice primario professore professoressa
profuga profugo psichiatra psicologa psicologo pugile pugliese punta ragazza ragazzo rapper regista
religiosa religioso ricercatore ricercatrice ristoratore ristoratrice romana romano romanziera
romanziere romena romeno rossonero russa russo sardo sarta sarto sciatore sciatrice scienziata
scienziato scrittore scrittrice scultore scultrice senegalese serbo siciliano sindacalista
socialista sociologa sociologo soldato spagnola spagnolo specialista star stilista storica storico
studente studentessa studiosa studioso suora superstite svedese svizzera svizzero tassista tecnico
tedesca tedesco tennista terzino torinese toscana toscano trequartista turco turista ucraina ucraino
uomo uruguaiana uruguaiano vedova vedovo velocista veneto veneziano veterinaria veterinario vigile
violinista virologa virologo viticoltore volontaria volontario""",
    "pt": """académica académico acadêmica acadêmico activista acusada acusado adolescente
agricultor agricultora alemã alemão alfaiate aluna aluno ambientalista analista angolana angolano
antropóloga antropólogo apicultor aposentada aposentado apresentador apresentadora argentina
argentino arguida arguido arqueóloga arqueólogo arquiteta arquiteto artilheira artilheiro artista
astrofísica astrofísico astrónoma astrônomo atacante ativista atleta ator atriz autarca avançada
avançado baiana baiano bailarina bailarino banqueira banqueiro bibliotecária bibliotecário bióloga
biólogo bloquista bolsonarista brasileira brasileiro cabeleireira cabeleireiro cabo-verdiano cacique
caminhoneira caminhoneiro camisa campeã campeão cantor cantora capitão carioca carpinteira
carpinteiro carteiro caçador cearense centrista centroavante chef chinês ciclista cientista cineasta
cirurgião climatologista climatóloga clínico colombiana colombiano comerciante compositor
compositora comunista coreógrafa coreógrafo costureira cozinheira cozinheiro criminalista croata
defesa democrata-cristão detenta detento dirigente docente dramaturga dramaturgo economista edil
editor eletricista empresária empresário encanador encenador encenadora enfermeira engenheira
engenheiro entregador entregadora epidemiologista escritor escritora espanhol espanhola estilista
estrela estudante eurodeputada eurodeputado ex-banqueiro executiva extremo fadista farmacêutico
faroleiro faxineira ferreiro filósofa filósofo florista fotógrafa fotógrafo francesa francês freira
futebolista físico garçom garçonete gaúcha gaúcho gestor gestora geóloga geólogo ginasta goleiro
governante guarda-redes historiador historiadora homem humorista idosa idoso infeciologista
infectologista influenciador influenciadora inglesa inglês inquilino intérprete investigador
investigadora italiana italiano japonês jogador jogadora jornalista jovem judoca jurista lateral
lateral-direito lateral-esquerdo lesada lesado liberal lisboeta lutador lutadora maestrina maestro
mandatária mandatário marinheiro mecânico meia meio-campista merendeira meteorologista mineira
mineiro monge motoboy moça moçambicano moço mulher médio músico nadador nadadora norte-americana
norte-americano oceanógrafa operacional operária operário padeira padeiro pajé paraguaio parlamentar
passageira passageiro pastor pastora paulista pecuarista pediatra pedreiro peixeira peixeiro perita
perito pernambucano pescador pesquisador pesquisadora petista pianista piloto pintor pintora poeta
politóloga politólogo político ponta ponta-de-lança porteira porteiro portuense portuguesa português
professor professora psicóloga psicólogo química químico rapaz rapper realizador realizadora
reformada reformado refugiada refugiado refém religiosa religioso romancista russo ré réu sapateiro
selecionador selecionadora senegalês sindicalista social-democrata socialista socióloga sociólogo
soldado sérvio taxista tenista timoneiro treinador tucana tucano turista técnico ucraniana ucraniano
uruguaia uruguaio velocista veterinária veterinário vimaranense virologista visada visado viúva
viúvo volante voluntária voluntário youtuber zagueiro""",
}

DESCRIPTIONS = {
    "de": """aktionär aktionärin altenpfleger altenpflegerin anleger anlegerin anwohner anwohnerin
archivar archivarin assistent assistentin astronom astronomin augenzeuge augenzeugin autofahrer
autofahrerin azubi banker bankerin bariton barkeeper barkeeperin besucher besucherin betroffene
betroffener bierbrauer boxer boxerin bratschist bratschistin brauerin briefträger briefträgerin
busfahrer busfahrerin bühnenbildner bühnenbildnerin camper camperin cellist cellistin choreograf
choreografin co-autor co-autorin dezernent dezernentin epidemiologe epidemiologin erntehelfer
erntehelferin erzieher fahrradkurier fan feuerwehrfrau feuerwehrmann fluglotse fluglotsin galerist
galeristin gläubiger gläubigerin goldschmiedin grundschullehrer grundschullehrerin hafenlotse
hausbesitzer hausbesitzerin hausmeister hausmeisterin hundehalter hundehalterin informatiker
informatikerin intendant intendantin investor investorin juwelier juwelierin kantor kantorin
kapitänin kellner kellnerin kitaleiterin kleingärtner kleingärtnerin kläger klägerin konditor
konditorin konsul konsulin krankenpfleger krankenpflegerin krankenschwester kunde kundin lehrling
linguist linguistin lkw-fahrer lokführer lokführerin makler maklerin matrose matrosin mieter
mieterin mitautor mitautorin mitbegründer mitbegründerin mitgründer mitgründerin mitinhaber
mitinhaberin nebenkläger nebenklägerin notfallsanitäter notfallsanitäterin offizier offizierin
opferanwalt opferanwältin optiker optikerin organisator organisatorin organist organistin
ortsvorsteher ortsvorsteherin paketbote paketbotin passant passantin pendler pendlerin pfadfinder
pfadfinderin pfleger pflegerin politikwissenschaftler politikwissenschaftlerin polizist polizistin
postbote postbotin praktikant praktikantin programmierer programmiererin radfahrer radfahrerin
rektor rektorin restaurator restauratorin rettungssanitäter rettungssanitäterin romanist romanistin
sachverständige sachverständiger schafzüchter schulleiter schulleiterin schöffe schöffin seelsorger
seelsorgerin softwareentwickler softwareentwicklerin soldat soldatin sommelier sommelière sopran
sozialarbeiter sozialarbeiterin sparer sparerin statistiker statistikerin stewardess
strafverteidiger strafverteidigerin streetworker streetworkerin tagesmutter taxifahrer taxifahrerin
tenor tischlerin tourist touristin trompeter trompeterin urlauber urlauberin veganer veganerin
verfassungsrechtler verfassungsrechtlerin vermieter vermieterin völkerrechtler völkerrechtlerin
zuschauer zuschauerin"""
}
"""Words that describe who is named beside them, but alone may mean anybody: die Kundin."""
