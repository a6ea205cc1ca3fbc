"""French: spaced guillemets, compound past, inverted pronouns with a hyphen (a-t-il dit)."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.foreign_first_names import with_foreign_names
from reader.text.word_sets import word_set

_SAY = """
dixit
dit disait dis déclare affirme explique ajoute indique précise estime assure souligne écrit
écrivait répondu répond répondait demande raconte poursuivi poursuit poursuivait rappelé rappelle
annonce lance dira diront écrira écriront répondra répondront
"""
_REPORT = """
pense croit croyait craint craignait confie commente note observe insiste martelé martèle reconnu
reconnaît reconnait admis admet avoue prévenu prévient averti avertit promis promet jure dite dites
soutenu soutient prétendu prétend conclu répété répète réplique rétorque regrette déplore dénonce
tweete twitté publié témoigne analyse juge considéré considère fait relevé relève résume martelait
détaille complété complète interroge plaide réagi réagit salue plaisante ironise renchéri renchérit
tranche scandé scandent crie répondit poursuivit rappela écria reprit soupire chuchota souffla
balbutia bredouilla gronda conclut remarqua continua protesta promit répéta gémit lâche glisse
rapporte confirme félicite acquiesce alerté argue argumente assène asséné atteste avancé balaie
balayé bougonne blague clame concède concédé confesse conseille constate conteste corrige décrypte
défend défendu enchaîne encourage enjoint énonce énumère épingle espéré exhorte exige exprime
exulte fulmine garantit grogne hurle implore informé interpelle jubile justifie maintient maugrée
menacé mentionne minimise murmure nie nuancé objecte opine ordonne persifle pesté pointé prédit
proclame pronostique propose protesté raille rassure réclame recommande redoute réfute rejette
relativise reproché révèle révélé revendique sermonne signale signaler souligner rappeler préciser
expliquer indiquer soufflé sourit suggère suggéré supplie tempère tempéré tonné vitupère tacle tonne
remarque riposte riposté oppose opposé démenti dément récuse récusé dévoile dévoilé
préconise préconisé prône prôné surenchérit certifie théorise suppose imagine
communique reprend grince ricane cingle souffle embraye tance abonde temporise questionne relate
rappelait rappelaient promettait promettaient prévenait prévenaient soufflait conclura
peste nuance alerte menace pointe avance proteste développe appuie râle enrage philosophe synthétise
maintenu repris cru souri reconnaissait reconnaissaient
"""
_NAME = """
qualifié qualifie qualifiait appelé appelle surnommé surnomme décrit décrivait accusé accuse
critiqué critique traité traite évoqué évoque invoqué invoque parlé parle parlait parlant évoquant
dénonçant qualifiant décrivant invoquant dénonçait vanté vante fustigé voit voyait
fustige
remercie remercié jugé
"""
_PLURALS = {"ait": "aient", "e": "ent"}
_FORMS = {  # of verbs in -er, from their present
    "ge": "gé geait geaient gea gera geront",
    "ce": "cé çait çaient ça cera ceront",
    "e": "é ait aient a era eront",
}
_GERUNDS = {"ge": "geant", "ce": "çant", "e": "ant"}
_AUXILIARIES = """
avoir être
l'a n'a m'a t'a qu'a n'y l'y m'y s'y
a ont avait avaient est sont était étaient sera serait aurait va aussi encore déjà toujours
notamment également ainsi alors ensuite puis ne pas rien guère jamais presque n' s' se y en l' lui
leur enfin d'abord toutefois néanmoins cependant pourtant simplement finalement immédiatement
clairement récemment seulement sobrement sèchement ironiquement vivement fermement longuement
publiquement officiellement rapidement même bien aussitôt volontiers longtemps souvent parfois
désormais
"""
_TITLES = """
maman pdg dg adjoint adjointe crieur crieuse pêcheur pêcheuse gardien gardienne
dr pr mgr m me mme mlle président présidente ministre premier première directeur directrice
porte-parole maire
chef cheffe député députée sénateur sénatrice secrétaire roi reine prince princesse pape général
colonel capitaine commissaire juge avocat avocate procureur procureure professeur professeure
prévenu prévenue accusé accusée plaignant plaignante requérant requérante victime témoin manager
docteur patron patronne responsable responsables entraîneur entraîneur-chef entraîneuse
sélectionneur auteur autrice chercheur chercheuse historien historienne économiste expert experte
candidat candidate préfet préfète ambassadeur ambassadrice conseiller conseillère élu élue policier
habitant habitante neveu nièce cousin cousine riverain riveraine passant passante oncle tante
voisin voisine ancien ancienne monsieur madame maître lieutenant lieutenante sergent adjudant
inspecteur inspectrice magistrat magistrate trésorier trésorière sociologue politologue géologue
coordinateur coordinatrice recteur rectrice doyen doyenne médecin chirurgien chirurgienne
délégué déléguée gouverneur gouverneure évêque curé fondateur fondatrice coprésident coprésidente
chancelière
"""
_MEN = """
alain alexandre andré antoine arnaud benoît bernard bruno charles christian christophe claude
cyril damien daniel david denis didier dominique édouard éric emmanuel étienne fabien fabrice
florian françois franck frédéric gabriel georges gérald gérard gilles grégory guillaume guy henri
hervé hugo jacques jean jérôme joël jordan jules julien laurent louis luc lucas ludovic marc
marcel martin mathieu matthieu maurice maxime michel mickaël nicolas olivier pascal patrice
patrick paul philippe pierre raphaël raymond rémi rené richard robert roger romain samuel
sébastien serge simon sylvain thibault thierry thomas tristan valentin victor vincent xavier yann
yves
albert alfred anatole antonin armand auguste baptiste basile bastien bertrand blaise boris clément
edmond elias ernest eugène félix fernand gaspard gaston germain gustave honoré hubert ismaël jacky
jérémie jérémy jonathan joseph karim kevin kylian léo léon lionel loïc marius mehdi mohamed nathan
noël octave omar oscar quentin rachid régis rodolphe sacha stéphane théo théodore théophile tanguy
yannick youssef zinedine
célestin pierrick yvon gaël ronan erwan corentin titouan mathis enzo anselme aristide ferdinand
lucien raoul roland ulysse yohann cédric gilbert hippolyte jocelyn lilian ousmane mamadou moussa
ibrahima cheikh abdoulaye modou idrissa amadou aliou souleymane sékou kamel malik nabil samir tarek
farid mourad jacquot aurélien bérenger
achille adrien aimé alban alexis alphonse ambroise amaury archibald armel arsène augustin aurèle
axel balthazar barnabé barthélemy benoit bernardin brice césaire césar charly clovis côme cyprien
donatien dorian edgar edouard éloi emile émile enguerrand esteban eudes evan évariste ferréol
firmin flavien florent foulques franklin fulbert gabin gaétan gatien gauthier geoffroy ghislain
gildas gino godefroy gontran grégoire guénolé guilhem gwenaël henry hilaire hugues isidore joachim
joris josselin josué kilian léandre léonard léopold loïs maël marceau matthias maximilien médéric
melchior morvan nathanaël nestor nils norbert orphée oswald pacôme rayan rémy renaud réginald
robin rodrigue romuald samy séverin siméon stanislas steeve tancrède tiburce timothée tony ugo
valère valéry venceslas vianney victorien wilfrid yanis yohan yvan zacharie aboubacar adel adil
adolphe agathon alassane albin alfonse aly amar anas anis anthime antoni antony arnold aubin aurian
aymeric ayoub barthélémy basil baudouin bixente calixte camil casimir cédrick célian charlélie
christ clarence claudius clotaire cyriaque cyrille démétrius denys djibril donat dylan edern edmé
élie eliott élisée elliot éloïc emeric emilien enguerran ernst ethan euzèbe evann fabian faouzi
félicien fidèle francis fred gaby gaëtan géraud gervais goulven grégori guilain gwendal habib hakim
harold hector helmut hicham hilarion hocine hyacinthe iban ignace ilan ilyes imad isaac ismael issa
jalil jamel jaouad jérémi joffrey johan johann johnny jonas josse julian kader kenzo kerwan killian
kléber kosta ladislas lambert landry lassana laurian lazare liam lino lionnel loan loris lyes
lysandre majid malo manu marcelin mariano martial marvin mathéo mathias mathurin max maxence mélaine
melvin merlin mickael milo mustapha nans narcisse nassim nathanael nazaire nelson nino noam noé
nordine octavian odilon onésime othman ousseynou owen paco paulin pépin philibert pol prosper rafik
ralph rafaël ramzi raphael rayane réda rémond renan reynald riad roch roderic rogatien roméo rudy
sabri salim salomon samba sami samson saturnin saïd sélim sidi siegfried silvère sofiane soren
stephan sulpice sylvère sylvestre tahar teddy téo thaddée théau théobald théophane tidiane tiago
timéo timothé titus tomas tom tugdual ulrich urbain valerian vassili virgile vivien walid walter
warren wassim werner willy yacine yannic yoann younes zacarie zakaria zéphyrin zidane
ahmed djilali abdelaziz abdelhak abdellah lamine redouane younès fouad djamel brahim azzedine anouar
bachir chérif driss fayçal fethi fodé idriss larbi lotfi lounès mahamadou mansour marouane messaoud
mokhtar mounir nacer nourredine oumar slimane taoufik tayeb toufik wahid yazid youcef ziad daouda
salif siaka yaya kévin
"""
_WOMEN = """
adèle agnès alice amélie anaïs andrée anne annie aurélie aurore béatrice brigitte camille carole
caroline catherine cécile céline chantal charlotte christelle christiane christine claire clara
claudine clémence corinne danielle delphine denise élisabeth élise élodie émilie emma estelle
fabienne florence françoise gabrielle geneviève hélène inès isabelle jacqueline jeanne jocelyne
joséphine josiane julie juliette justine laetitia laura laurence léa louise lucie madeleine manon
marguerite marie marine marion marlène martine mathilde mireille monique muriel myriam nadine
nathalie nicole océane odile pauline rachida renée rose sabine sandra sandrine sarah ségolène
simone solène sophie stéphanie suzanne sylvie valérie vanessa véronique virginie yvonne najat
aïcha amina apolline bernadette capucine colette éléonore élisa eugénie fatima georgette germaine
ginette henriette huguette josette khadija leïla lola lucienne maëlle margaux mathilda maud mélanie
mélissa nadia noémie ophélie paulette pénélope rosalie roxane salomé samira solange suzette tiphaine
victoire violette yasmine yvette zoé
maëva nadège hortense bérengère sylviane clémentine domitille elsa garance gwenaëlle ingrid irène
ludivine morgane nolwenn oriane pascale perrine sidonie soizic thérèse yolande aïssatou fatou
aminata mariama rokhaya khady samia soraya yamina rosa maude éliane liliane mauricette ghislaine
magali mylène
abigaël adélaïde adeline agathe aglaé albane alexia alix aliénor alison alizée amandine anaëlle
andréa angélique angèle annick annette anouk antoinette ariane armelle astrid athénaïs aude audrey
augustine aurélia aveline axelle barbara bénédicte bérénice berthe bertille blandine bleuenn
candice carine cassandre célia célestine cendrine chloé cindy clarisse clélia clotilde coline
coralie cordélia corentine cosette cynthia daisy daphné déborah diane djamila dorothée edith édith
éloïse elvire emeline emmanuelle enora ericka ernestine esther eulalie eva eve évelyne ève fabiola
fadila fanny fantine fatoumata faustine félicie fernande flavie francine frédérique gaëlle
géraldine gersende gisèle gladys guénola guilaine gwendoline hanna héloïse hermine honorine ida
inaya isaure ivana janine jeannine jenna joëlle josée judith juliane karen karima karine katia
kenza laure lauriane léna léonie léonore lina lisa lise lison loane lolita louane lou lucette
lucile lydia lydie lyne maddy maëlys mahaut maïté malika mallory manuela marceline margot marianne
marielle marilyn marjorie marthe maryline maryse maryvonne mégane mélodie mercedes mia michèle
mila milène naïma natacha nelly ninon odette ornella paule pétronille philippine philomène
pierrette priscille raymonde rébecca régine rita rolande romane roseline salima samantha sandie
sasha sélène séverine sibylle sixtine soline thaïs ursule valentine violaine viviane wendy xavière
yaël yseult zélie zineb abelle adelie adriana adrienne aïda aimée alba alda aldegonde alexane
alfreda alina aloïse alphonsine alvina amaëlle ambre ambrine amel amélia amira anastasie anissa
antonella antonia aphrodite appoline arielle arlette armande arsinoé assia assunta assa astride
aurane aya aziliz bahia bathilde béatrix benedicte bénita bérangère bergamote bernarde bettina betty
bouchra calista calypso camélia candide carla cassandra cassie céleste céliane chaïma charlène
charline chrystelle cléa cléo cléophée clervie clothilde constance coraline corine cristelle
cunégonde cyrielle dahlia dalila dana delia denyse dina dolorès dora doriane edmée edwige éléa
eléonore éliette elina eline eliora elisabeth éloane elora elvina emelyne emilia éponine erica
étiennette euphrasie éva évangéline faïza fanta farah farida fedora félicia fiona flavienne flora
flore florentine florette floriane florie frances gabriella gaïa garence ghizlane gilberte gina
giselle graziella guenièvre gwenn gwladys habiba hadja hafida hana hanane hawa héléna hermeline
hermance hermione hilda houda ilana iliana imane imen inés ioana iphigénie isadora isaline iseult
isolde jacinthe jade jamila janique jasmine jeanine jenny jihane joana johanna jolène jordane
julienne kadiatou kahina katell kelly kheira klara laly laëtitia lana lara larissa laurane laureen
laurène laurie laurine laury léana léane léocadie leslie léticia lila lili lilas lilou lisette livia
lizéa lorraine louison louisette louna luce lucille lucinde lucrèce lyna lynda madelon madison
maëlie maëlla maeva magalie maïa maïlys malorie manel marisa marjolaine maryam maryannick maya
mazarine mégan mélina mélinda mélisande mérédith meriem monia morgan mounia nabila nejma nelia
néolia nicoletta nina nine noa noëlla noëlle noélie nolwen nora norah norma olympe ombeline oriana
oumou ouria paloma pamela pascaline pearl perrette peggy philippa pierrine praxède prisca quitterie
rachelle radia rafaëlle ramatoulaye raphaëlle renata rhéa ria rim rokia romy rosalia rosalinde
rosanne roselyne rosemonde rosette rosie rosine rozenn sabria sahra salomée sally sanaa sandy
scarlett sélima séraphine serena servane shana sharon shirley sihem siham simona simonette solenn
solenne solweig souad stella suzelle sybille sylvana sylvette tania tara tessa thalia théa thelma
théodora tina toscane ursuline valériane vanina véra vérane véronica viola vivienne wanda wassila
xaviera yaëlle ynès yolaine yona yvelise zahra zaïna zaza zéphyrine zoïa zora zoubida
hayat houria fatiha hafsa hasna ikram keltoum khadidja loubna mouna nadjet najet nassima ouarda
ramata saïda zahia awa adama binta coumba djénéba kadia maïmouna nafissatou ndeye penda safiatou
salimata
"""

_ALL_MEN, _ALL_WOMEN = with_foreign_names(_MEN, _WOMEN, international=True)

_WORDS = {
    lx.SAY | lx.REPORT: [*lx.with_plurals(_SAY, _PLURALS), *lx.derived(_SAY, _FORMS)],
    lx.REPORT: [*lx.with_plurals(_REPORT, _PLURALS), *lx.derived(_REPORT, _FORMS)],
    lx.NAME: [*lx.with_plurals(_NAME, _PLURALS), *lx.derived(_NAME, {"é": "ée és ées"} | _FORMS)],
    lx.PARTICIPLE | lx.REPORT: [
        *lx.derived(f"{_SAY} {_REPORT}", _GERUNDS),
        "disant",
        "écrivant",
        "répondant",
    ],
    lx.PARTICIPLE: "parlant évoquant dénonçant qualifiant décrivant invoquant",
    lx.WEAK: """
veut veulent voulait voulaient souhaite souhaitent espère espèrent attend attendent espérait
espéraient prévoit prévoient propose proposent
""",
    lx.AUXILIARY: _AUXILIARIES,
    lx.VERB: """
fut furent seront seraient soient fût fussent aient font reste restent
a ont avait avaient est sont était étaient sera serait aurait va acquiesce sourit rit soupire
hausse hoche secoue sursaute grimace opine vont vient viennent arrive arrivent trouve trouvent prend
prennent met mettent laisse laissent ouvre sait savent peut peuvent doit doivent pleure vit vivent
meurt perd travaille suit suivent revient reviennent devient deviennent tient tiennent
préfère préfèrent préférait
""",
    lx.TITLE: [
        *_TITLES.split(),
        *lx.prefixed(
            "vice- ex- sous- co-",
            """
président présidente ministre premier maire préfet préfète directeur directrice secrétaire député
députée procureur
""",
        ),
    ],
    lx.INSTITUTION: """
parti université sénat assemblée congrès cour institut association syndicat conseil agence
société groupe journal monde figaro libération commission fondation centre école église
banque parquet défense accusation presse gouvernement état états ville ministère police république
guerre union
européenne nationale national française français afp
""",
    lx.DETERMINER: """
le la les l' un une des du au aux son sa ses leur leurs ce cet cette ces plusieurs deux
trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quelques certains
certaines mon ma mes notre nos votre
""",
    lx.PREPOSITION: """
parmi hors outre via
de d' à en dans sur pour par avec sans sous entre vers chez contre depuis pendant avant
après lors devant derrière malgré auprès envers jusqu'
""",
    lx.SOFT: "de d' du des pour chez à",
    lx.CONJUNCTION: """
et mais ou que qu' quand lorsque parce car si comme dont où donc Or ni puisque lorsqu' puisqu'
""",
    lx.SUBJECT: "il elle ils elles celui-ci celle-ci",
    lx.FIRST: "je j' nous tu vous on",
    lx.OBJECT: "me m' te t' moi toi eux",
    lx.RELATIVE: "qui",
    lx.DAY: """
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
juillet août septembre octobre novembre décembre hier aujourd'hui demain
""",
    lx.TIME: "semaine mois année ans heures matin midi soir journée",
    lx.LEAD: """
en à dans sur pour par avec selon lors après avant depuis malgré comme si quand lorsque
lorsqu' chez sans dès pendant bref
d'après devant face interrogé interrogée questionné questionnée interpellé interpellée invité
invitée contacté contactée sollicité sollicitée joint jointe
cité citée réuni réunis présent présente
""",
    lx.TITLED: """
film livre roman album chanson série intitulé intitulée titre baptisé baptisée mot mots
terme slogan surnommé surnommée surnommés émission dit dite appelé appelée long-métrage
court-métrage documentaire spectacle exposition podcast feuilleton téléfilm comédie
opéra recueil revue ballet
""",
    lx.SPEECH: """
déclaration propos commentaire message tweet lettre communiqué promesse appel
""",
    lx.PARTICLE: "de du des d' la le van von ben el",
    lx.ACCORDING: "selon après pour comme",
    lx.WORDS_OF: "yeux avis dires croire mots termes expression formule",
    lx.INVERTED: "dixit",
}

FRENCH = lx.Language(
    code="fr",
    classes=lx.classes_of(_WORDS),
    masculine=_ALL_MEN
    | word_set("""
il m monsieur président fils frère père mari oncle neveu époux directeur sénateur conseiller député
entraîneur chercheur historien adjoint préfet patron
"""),
    feminine=_ALL_WOMEN
    | word_set("""
elle mme mlle madame présidente fille sœur mère femme tante nièce épouse directrice sénatrice
conseillère députée entraîneuse chercheuse historienne adjointe préfète patronne avocate
"""),
    he=frozenset(["il", "lui"]),
    she=frozenset(["elle"]),
    it=word_set("ils elles"),
    who=frozenset(["qui"]),
    first_names=_ALL_MEN | _ALL_WOMEN,
    compound_inversion=True,
    this={"ce dernier": "m", "cette dernière": "f", "celui-ci": "m", "celle-ci": "f"},
    views=word_set("avis yeux"),
    dash_dialogue=True,
    endings=(
        (("portrait", "retrait", "extrait", "attrait", "abstrait", "fait", "souhait"), 0),
        (("èrent", "aient", "ait"), lx.VERB),
    ),
)
