"""Occupations, origins and the like in languages but English: ein Senegalese, une cinéaste."""

OCCUPATION_WORDS = {  # no offices: "der Richter" may be a person whom the text never names
    "nl": """aanvaller aanvalster acteur activist activiste actrice alpinist amerikaan
amerikaanse amsterdammer antropoloog antwerpenaar archeoloog architect arnhemmer astronaut
atleet atlete bakker bassist beeldhouwer belg bergbeklimmer bestsellerauteur biograaf
biologe bioloog boer boerin bokser bondscoach boogschutter botanicus bouwvakker brabander
brit britse buschauffeur cabaretier cabaretière captain chemicus chinees choreograaf cineast
coach columnist columniste componist componiste coureur criminoloog dammer danser danseres
deen dertiger dichter dichteres dierenarts doelman duitse duitser ecologe ecoloog econome
econoom entomoloog ex-international fietser filmmaakster filmmaker filosoof fotograaf
fotografe fransman française fries geoloog gitarist gitariste groninger haarlemmer hagenaar
handbalster historica historicus hockeyer hockeyster hovenier huisarts ier illustrator imker
ingenieur international italiaan italiaanse japanner jurist juriste kapper kapster keeper
kinderarts kleermaker klimatoloog kok kunstenaar kunstenares kunstschilder landbouwer
leerkracht limburger loper marathonloper marokkaan marokkaanse mathematicus melkveehouder
meteoroloog middenvelder middenveldster motorcoureur musicus muzikant muzikante
natuurkundige nederlander nederlandse neuroloog neurowetenschapper noor oefenmeester
oncoloog ondernemer ontwerper ontwerpster oud-international pianist pianiste piloot pool
portugees pottenbakker predikant programmeur psychologe psycholoog puber radiomaker rapper
regisseur regisseuse renner roeier roeister romancier rotterdammer rus scenarist schaatser
schaatsster schaker scheikundige schilder schilderes schipper schoenmaker scholier
schrijfster schrijver singer-songwriter slager slotenmaker sociologe socioloog spanjaard
spits sprinter sterrenkundige strafpleiter striptekenaar surfer tachtiger tandarts tekenaar
tennisser tennisster tiener timmerman topscorer trainer tukker turk turkse turner turnster
twintiger utrechter veehouder veertiger verdediger verdedigster verpleegkundige vijftiger
violist violiste viroloog visboer visser vlaming vleugelspeler voetballer voetbalster
volleybalster waterpoloster weduwnaar wetenschapper wielrenner wielrenster wiskundige
youtuber zanger zangeres zeeuw zeiler zeilster zestiger zeventiger zweed zwemmer zwemster""",
    "de": """abwehrspieler afghane afghanin aktionär aktionärin aktivist aktivistin albaner
albanerin algerier algerierin altenpfleger altenpflegerin amerikaner amerikanerin angeklagte
angeklagter angreifer angreiferin anleger anlegerin anthropologe anthropologin anwohner anwohnerin
anästhesist apotheker apothekerin architekt architektin archivar archivarin argentinier
argentinierin assistent assistentin astronom astronomin athlet athletin augenarzt augenzeuge
augenzeugin augenärztin australier australierin auswanderer auswanderin autofahrer autofahrerin
autor autorin außenverteidiger azubi bademeister badener badenerin banker bankerin bariton barkeeper
barkeeperin bassist bauer bayer bayerin belgier belgierin bergführer bergführerin bergsteiger
bergsteigerin berliner berlinerin beschuldigte beschuldigter bestatter besucher besucherin
betroffene betroffener bibliothekar bibliothekarin bierbrauer bildhauer bildhauerin biologe biologin
blogger bloggerin bosnier bosnierin boxer boxerin brasilianer brasilianerin bratschist bratschistin
brauerin bremer bremerin briefträger briefträgerin brite britin buchhändler buchhändlerin bulgare
bulgarin busfahrer busfahrerin bäcker bäckerin bäuerin bühnenbildner bühnenbildnerin camper camperin
cellist cellistin chansonnier chemiker chemikerin chilene chilenin chinese chinesin chirurg
chirurgin choreograf choreografin christdemokrat christdemokratin co-autor co-autorin comedian
dachdecker designer designerin dezernent dezernentin dichter dichterin diplomat diplomatin dirigent
dirigentin drehbuchautor drehbuchautorin dresdner dresdnerin däne dänin elektriker elektrikerin
engländer engländerin entertainer entertainerin epidemiologe epidemiologin erntehelfer erntehelferin
erzieher erzieherin este ethnologe ethnologin ex-profi fahrradkurier familienvater fan favorit
favoritin feuerwehrfrau feuerwehrmann filmemacher filmemacherin filmstar finne finnin firmenchef
firmenchefin firmengründer firmengründerin fischer fischhändler fleischer florist floristin
fluglotse fluglotsin forscher forscherin fotograf fotografin frankfurter frankfurterin franzose
französin freidemokrat friseur friseurin fußballstar galerist galeristin gastgeber gastronom
gastronomin gastwirt geiger geigerin geistliche geistlicher geologe geologin geophysiker
geophysikerin georgier germanist germanistin geschäftsfrau geschäftsmann gewerkschafter
gewerkschafterin ghanaer glaser gläubiger gläubigerin goldschmiedin grafiker grafikerin grieche
griechin großmeister großmeisterin grundschullehrer grundschullehrerin gründer gründerin
grünen-politikerin gärtner gärtnerin hafenlotse hamburger hamburgerin handwerker hausbesitzer
hausbesitzerin hausmeister hausmeisterin hebamme hesse hessin historiker historikerin hobbygärtner
hotelier hundehalter hundehalterin hydrologe hydrologin imker imkerin inder inderin influencer
influencerin informatiker informatikerin ingenieur ingenieurin innenverteidiger intendant
intendantin investor investorin iraker iraner iranerin ire irin isländer isländerin italiener
italienerin ivorer japaner japanerin jurist juristin juwelier juwelierin kabarettist kabarettistin
kameruner kanadier kanadierin kantor kantorin kapitänin kauffrau kaufmann keeper kellner kellnerin
kinderarzt kinderärztin kitaleiterin kleingärtner kleingärtnerin klempner kletterer kletterin
klimaforscher klimaforscherin kläger klägerin koch kolumbianer kolumbianerin kolumnistin komiker
komikerin komponist komponistin konditor konditorin kongolese konsul konsulin koreaner koreanerin
kosovare krankenpfleger krankenpflegerin krankenschwester kritiker kritikerin kroate kroatin kubaner
kunde kundin kunsthistoriker kunsthistorikerin kurier köchin kölner kölnerin künstler künstlerin
landwirt landwirtin lehrer lehrerin lehrling leipziger leipzigerin lette liberale liedermacher
liedermacherin linguist linguistin linksaußen litauer lkw-fahrer lokführer lokführerin luxemburger
luxemburgerin läufer läuferin makler maklerin maler malerin manager managerin marokkaner
marokkanerin mathematiker mathematikerin matrose matrosin maurer mechaniker mechanikerin mediziner
medizinerin meteorologe meteorologin metzger mexikaner mexikanerin mieter mieterin mitautor
mitautorin mitbegründer mitbegründerin mitgründer mitgründerin mitinhaber mitinhaberin
mittelfeldspieler mittelstürmer model musiker musikerin münchner münchnerin nationalspieler
nationalspielerin nebenkläger nebenklägerin niederländer niederländerin nigerianer nigerianerin
nonne norddeutsche norweger norwegerin notfallsanitäter notfallsanitäterin offizier offizierin
olympiasieger olympiasiegerin opferanwalt opferanwältin optiker optikerin ordensfrau ordensmann
organisator organisatorin organist organistin ortsvorsteher ortsvorsteherin ostfriese paketbote
paketbotin passant passantin pendler pendlerin pensionist pensionistin pensionär pensionärin
peruaner pfadfinder pfadfinderin pfleger pflegerin pfälzer pfälzerin philosoph philosophin physiker
physikerin pianist pianistin pilot pilotin podcaster podcasterin pole polin politikwissenschaftler
politikwissenschaftlerin politologe politologin polizist polizistin popstar popsänger popsängerin
portugiese portugiesin postbote postbotin praktikant praktikantin preisträger preisträgerin
produzent produzentin profi programmierer programmiererin psychologe psychologin publizist
publizistin pädagoge pädagogin radfahrer radfahrerin radprofi rapper rapperin rechtsaußen regisseur
regisseurin rektor rektorin rennfahrer rennfahrerin rentner rentnerin reporter reporterin
restaurator restauratorin rettungssanitäter rettungssanitäterin rheinländer rheinländerin rockstar
romanist romanistin routinier ruderer ruderin rumäne rumänin russe russin saarländer saarländerin
sachse sachverständige sachverständiger schafzüchter schauspieler schauspielerin schlagerstar
schlosser schlosserin schmied schneider schneiderin schotte schottin schreiner schreinerin
schriftsteller schriftstellerin schulleiter schulleiterin schwabe schwede schwedin schweizer
schweizerin schwimmer schwimmerin schwäbin schäfer schäferin schöffe schöffin schüler schülerin
seelsorger seelsorgerin senegalese senegalesin senior seniorin serbe serbin showmaster skifahrer
skifahrerin slowake slowakin slowene slowenin softwareentwickler softwareentwicklerin soldat
soldatin sommelier sommelière sopran sozialarbeiter sozialarbeiterin sozialdemokrat sozialdemokratin
soziologe soziologin spanier spanierin sparer sparerin spielführer spielführerin spielmacher
sportlehrer sportler sportlerin springer springerin sprinter sprinterin star statistiker
statistikerin steuermann stewardess strafverteidiger strafverteidigerin streamer streetworker
streetworkerin student studentin stuttgarter stuttgarterin stürmer syrer syrerin sächsin sänger
sängerin südtiroler südtirolerin tagesmutter taxifahrer taxifahrerin techniker technikerin teenager
tenor theologe theologin thüringer thüringerin tierarzt tierpfleger tierpflegerin tierärztin tiroler
tirolerin tischler tischlerin torhüter torhüterin torjäger torjägerin torwart tourist touristin
trainingspartner trompeter trompeterin tscheche tschechin tunesier turner turnerin türke türkin
ukrainer ukrainerin ungar ungarin unternehmer unternehmerin urlauber urlauberin uruguayer
us-amerikaner us-amerikanerin veganer veganerin velokurier verfassungsrechtler verfassungsrechtlerin
vermieter vermieterin verteidiger verurteilte violinistin virologe virologin volkswirt volkswirtin
völkerrechtler völkerrechtlerin wachmann waliser wanderer weltmeister weltmeisterin weltstar
westfale westfälin wiener wienerin winzer winzerin wirtin wissenschaftler wissenschaftlerin witwe
witwer youtuber youtuberin zimmermann zuschauer zuschauerin züchter züchterin ägypter ägypterin
ökonom ökonomin österreicher österreicherin""",
    "fr": """accusé accusée acteur activiste actrice adjudant agriculteur agricultrice ailier
ailière algérien algérienne allemand allemande alsacien alsacienne américain américaine anglais
anglaise anthropologue apiculteur apicultrice architecte archéologue argentin argentine artisan
artiste astronome astrophysicien astrophysicienne attaquant attaquante australien australienne
autrichien autrichienne basketteur basketteuse basque belge berger bergère biathlète biologiste
bordelais bordelaise boucher bouchère boulanger boulangère boxeur breton bretonne brigadier
britannique brésilien brésilienne buteur buteuse bâtonnier caissier caissière camerounais canadien
canadienne centre centriste champion championne chanteur chanteuse chercheur chercheuse chimiste
chinois chinoise chorégraphe cinéaste climatologue communiste compositeur comédien comédienne
congolais conservateur conservatrice corse croate cuisinier cuisinière cycliste danois danoise
danseur danseuse demi dessinateur deuxième dramaturge défenseur enseignant enseignante
entomologiste entrepreneur espagnol espagnole essayiste ethnologue femme fidjien footballeur
français française gardien gendarme glaciologue grec grecque grimpeur géographe géologue habitante
handballeur handballeuse historien historienne homme humoriste infirmier infirmière ingénieur
ingénieure instituteur institutrice intéressé intéressée italien italienne ivoirien ivoirienne
japonais japonaise jardinier jeune joueur joueuse judoka libraire libéral libérale lillois
lilloise lyonnais lyonnaise malien malienne maraîcher maraîchère marocain marocaine marseillais
marseillaise metteuse milieu militaire militant militante milliardaire musicien musicienne mère
nageur nageuse nantais nantaise nationaliste navigateur navigatrice niçois niçoise nonagénaire
norvégien norvégienne néerlandais néerlandaise néo-zélandais octogénaire océanographe ouvreur
ouvrier ouvrière parisien parisienne parlementaire paysan paysanne peintre perchiste pharmacien
pharmacienne philosophe photographe physicien physicienne pianiste pilier pilote plasticien
plasticienne policier policière politologue polonais polonaise pongiste portugais portugaise poète
producteur productrice prévenu prévenue psychologue père pêcheur quadragénaire quinquagénaire
québécois québécoise rappeur rappeuse rescapé rescapée restaurateur restauratrice retraité
retraitée romancier romancière russe réalisateur réalisatrice républicain républicaine sculpteur
septuagénaire serbe sexagénaire skieur skieuse skipper socialiste sociologue soldat sprinteur
sprinteuse styliste suisse suédois suédoise syndicaliste sénégalais sénégalaise talonneur
technicien technicienne tennisman tenniswoman toulousain toulousaine trentenaire troisième
trompettiste tunisien tunisienne turc turque ukrainien ukrainienne vigneron vigneronne violoniste
viticulteur viticultrice volleyeur vétérinaire écologiste écrivain écrivaine édile éleveur
éleveuse élu élue étudiant étudiante""",
    "es": """activista actor actriz acusada acusado adolescente agricultor agricultora albañil
alemana alemán anciana anciano andaluz andaluza aragonesa aragonés argentina argentino ariete
arqueóloga arqueólogo artista astrónoma astrónomo asturiana asturiano atacante atleta bailarina
bailarín belga bilbaína bilbaíno bióloga biólogo boliviana boliviano bonaerense brasileña
brasileño camarera camarero campeona campeón canadiense canaria canario cantante cantaor cantaora
cantautor cantautora catalana catalán central centrocampista chef chilena chileno china chino
ciclista cineasta climatóloga climatólogo cocinera cocinero colombiana colombiano compositor
compositora condenada condenado congresista conservador conservadora cordobesa cordobés costurera
croata cubana cubano cómica cómico danesa danés delantera delantero dibujante directiva directivo
director dirigente docente dramaturgo ecologista economista ecuatoriana ecuatoriano edil ejecutiva
ejecutivo empresaria empresario encausada encausado enfermera enfermero entrenadora escritor
escritora escultor escultora especialista estadounidense estudiante exalcalde exalcaldesa
exdiputada exdiputado exmandataria exmandatario exministra exministro expresidenta expresidente
exregidor exregidora extremo fotógrafa fotógrafo francesa francés funcionaria funcionario
futbolista físico gallega gallego ganadera ganadero geóloga geólogo glacióloga glaciólogo goleador
goleadora granadina granadino guardameta guionista guitarrista hidróloga hidrólogo historiador
historiadora holandesa holandés hombre humorista imputada imputado ingeniera ingeniero inglesa
inglés intérprete investigador investigadora italiana italiano japonesa japonés joven jubilada
jubilado judoca jugador jugadora jurista lateral legislador legisladora letrada letrado madrileña
madrileño malagueña malagueño mandataria mandatario marroquí mediapunta mexicana mexicano mujer
murciano músico nacionalista nadador nadadora navarra navarro nigeriano niña niño novelista obrera
obrero oceanógrafo panadera panadero paraguaya paraguayo pastelero peruana peruano pescador
pescadora pianista pintor pintora poeta politóloga politólogo política político popular portero
porteña porteño portuguesa portugués preparador procesada procesado psicóloga psicólogo pívot
química realizador regidor regidora riojana riojano rosarina rosarino rusa ruso sacerdote
senegalés serbio sevillano sexagenario sindicalista socialista socióloga sociólogo suiza suizo
tenista torero técnico ucraniana ucraniano uniformado uruguaya uruguayo valenciana valenciano
vasca vasco velocista venezolana venezolano veterana veterano veterinaria veterinario zaguero""",
    "it": """agricoltore agricoltrice allenatore allevatore anziana anziano archeologa archeologo
argentina argentino artista astronoma astronomo attaccante attore attrice austriaca austriaco
azzurra azzurro ballerina ballerino biologa biologo bolognese bomber brasiliana brasiliano
campione campionessa cantante cantautore cantautrice capitano centrocampista chimica chimico
ciclista climatologa climatologo contadina contadino croato democratica democratico difensore
donna economista esponente filosofa filosofo fiorentino fisica fisico fornaio francese genovese
geologa geologo imprenditore imprenditrice imputata imputato indagata indagato infermiera inglese
insegnante leghista milanese muratore musicista napoletano nuotatore nuotatrice oceanografo
operaia operaio pasticcere pensionata pensionato pescatore pianista pilota pittore pittrice poeta
politologa politologo portiere portoghese psicologa psicologo pugliese ragazza ragazzo regista
ricercatore ricercatrice romano sardo sciatore sciatrice scienziata scienziato scrittore
scrittrice scultore serbo siciliano socialista sociologa sociologo spagnola spagnolo stilista
storica storico studiosa studioso svizzera svizzero tecnico tedesca tedesco tennista terzino
torinese uomo velocista veneziano veterinaria veterinario""",
    "pt": """acusada acusado agricultor agricultora alemã alemão angolana angolano aposentada
aposentado argentina argentino arguida arguido arqueóloga arqueólogo artilheiro artista astrónoma
astrônomo atacante ator atriz autarca avançada avançado baiana baiano bióloga biólogo brasileira
brasileiro cabo-verdiano campeã campeão cantor cantora capitão carioca cearense chef ciclista
cientista cineasta climatologista climatóloga colombiana colombiano comunista costureira croata
defesa dirigente economista empresária empresário enfermeira escritor escritora espanhol espanhola
extremo filósofa filósofo francesa francês físico gaúcha gaúcho geóloga geólogo goleiro governante
guarda-redes historiador historiadora homem humorista idosa idoso inglesa inglês investigador
investigadora italiana italiano jovem judoca lateral liberal lisboeta meia merendeira mineira
mineiro moçambicano mulher médio músico nadador nadadora oceanógrafa operária operário padeira
padeiro paraguaio parlamentar paulista pedreiro pernambucano pescador pesquisador pesquisadora
pianista piloto pintor pintora poeta politóloga politólogo ponta portuense portuguesa português
professora psicóloga psicólogo química químico realizador realizadora reformada reformado ré réu
senegalês sindicalista socialista socióloga sociólogo sérvio tenista treinador técnico uruguaio
velocista veterinária veterinário vimaranense volante zagueiro""",
}
