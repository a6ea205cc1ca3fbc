"""French: spaced guillemets, compound past, inverted pronouns with a hyphen (a-t-il dit)."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import with_shared_names
from reader.text.word_sets import word_set

_SAY = """
dixit dit disait dis déclare affirme explique ajoute indique précise estime assure souligne écrit
écrivait répondu répond répondait demande raconte poursuivi poursuit poursuivait rappelé rappelle
annonce lance dira diront écrira écriront répondra répondront
"""
_REPORT = """
pense croit croyait craint craignait confie commente note observe insiste martelé martèle reconnu
reconnaît reconnait admis admet avoue prévenu prévient averti avertit promis promet jure dite dites
soutenu soutient prétendu prétend conclu répété répète réplique rétorque regrette déplore dénonce
tweete twitté publié témoigne analyse juge considéré considère fait relevé relève résume martelait
détaille complété complète interroge plaide réagi réagit salue plaisante ironise renchéri renchérit
tranche scandé scandent crie répondit poursuivit rappela écria reprit soupire chuchota balbutia
bredouilla gronda conclut continua promit répéta gémit lâche glisse rapporte confirme félicite
acquiesce argue argumente assène asséné atteste balaie balayé bougonne blague clame concède concédé
confesse conseille constate conteste corrige décrypte défend défendu enchaîne encourage enjoint
énonce énumère épingle espéré exhorte exige exprime exulte fulmine garantit grogne hurle implore
informé interpelle jubile justifie maintient maugrée mentionne minimise murmure nie objecte opine
ordonne persifle prédit proclame pronostique propose raille rassure réclame recommande redoute
réfute rejette relativise reproché révèle révélé revendique sermonne signale signaler souligner
rappeler préciser expliquer indiquer sourit suggère suggéré supplie tempère tempéré vitupère tacle
tonne remarque riposte oppose démenti dément récuse dévoile préconise prône surenchérit certifie
théorise suppose imagine communique reprend grince ricane cingle souffle embraye tance abonde
temporise questionne relate rappelait promettait prévenait conclura peste nuance alerte menace
pointe avance proteste développe appuie râle enrage philosophe synthétise maintenu repris cru souri
reconnaissait
"""
_NAME = """
qualifié qualifie appelé appelle surnommé surnomme décrit décrivait accusé accuse critiqué critique
traité traite évoqué évoque invoqué invoque parlé parle parlant évoquant dénonçant qualifiant
décrivant invoquant dénonçait vanté vante fustigé voit voyait fustige remercie remercié jugé
"""
_PLURALS = {"ait": "aient", "e": "ent"}
_FORMS = {  # of verbs in -er, from their present
    "ge": "gé geait geaient gea gera geront",
    "ce": "cé çait çaient ça cera ceront",
    "e": "é ait aient a era eront",
}
_GERUNDS = {"ge": "geant", "ce": "çant", "e": "ant"}
_AUXILIARIES = """
avoir être l'a n'a m'a t'a qu'a n'y l'y m'y s'y a ont avait avaient est sont était étaient sera
serait aurait va aussi encore déjà toujours notamment également ainsi alors ensuite puis ne pas rien
guère jamais presque n' s' se y en l' lui leur enfin d'abord toutefois néanmoins cependant pourtant
simplement finalement immédiatement clairement récemment seulement sobrement sèchement ironiquement
vivement fermement longuement publiquement officiellement rapidement même bien aussitôt volontiers
longtemps souvent parfois désormais
"""
_TITLES = """
maman pdg dg adjoint adjointe crieur crieuse pêcheur pêcheuse gardien gardienne dr pr mgr m me mme
mlle président présidente ministre premier première directeur directrice porte-parole maire chef
cheffe député députée sénateur sénatrice secrétaire roi reine prince princesse pape général colonel
capitaine commissaire juge avocat avocate procureur procureure professeur professeure prévenu
prévenue accusé accusée plaignant plaignante requérant requérante victime témoin manager docteur
patron patronne responsable responsables entraîneur entraîneur-chef entraîneuse sélectionneur auteur
autrice chercheur chercheuse historien historienne économiste expert experte candidat candidate
préfet préfète ambassadeur ambassadrice conseiller conseillère élu élue policier habitant habitante
neveu nièce cousin cousine riverain riveraine passant passante oncle tante voisin voisine ancien
ancienne monsieur madame maître lieutenant lieutenante sergent adjudant inspecteur inspectrice
magistrat magistrate trésorier trésorière sociologue politologue géologue coordinateur coordinatrice
recteur rectrice doyen doyenne médecin chirurgien chirurgienne délégué déléguée gouverneur
gouverneure évêque curé fondateur fondatrice coprésident coprésidente chancelière
"""
_MEN = """
alain arnaud benoît didier dominique édouard éric étienne fabien françois franck frédéric georges
gérald gérard grégory hervé jean jérôme joël jordan jules ludovic matthieu mickaël patrice raphaël
rémi romain sébastien sylvain thibault anatole auguste basile bertrand blaise clément eugène fernand
germain gustave honoré ismaël jacky jérémie jérémy kylian léo léon loïc noël octave régis rodolphe
sacha stéphane théo théodore théophile tanguy zinedine célestin pierrick yvon gaël erwan corentin
titouan anselme lucien ulysse yohann hippolyte jocelyn lilian ibrahima idrissa souleymane sékou
kamel mourad jacquot aurélien bérenger achille adrien aimé alban alexis ambroise amaury archibald
armel arsène aurèle balthazar barnabé barthélemy bernardin brice césaire charly clovis côme cyprien
donatien edouard éloi émile enguerrand eudes évariste ferréol firmin flavien florent foulques
fulbert gabin gaétan gatien gauthier geoffroy ghislain gildas godefroy gontran grégoire guénolé
guilhem gwenaël hilaire hugues isidore josselin léandre léonard léopold loïs maël marceau maximilien
médéric morvan nathanaël orphée pacôme rayan rémy renaud réginald robin rodrigue samy séverin siméon
stanislas steeve tancrède tiburce timothée valère valéry venceslas vianney victorien wilfrid yanis
yohan yvan zacharie aboubacar adel adolphe agathon alassane albin alfonse aly amar anis anthime
antoni antony aubin aurian aymeric ayoub barthélémy basil baudouin bixente calixte camil casimir
cédrick célian charlélie christ clotaire cyriaque cyrille démétrius denys djibril donat edern edmé
élie eliott élisée éloïc emeric emilien enguerran euzèbe evann faouzi félicien fidèle francis gaby
gaëtan géraud gervais goulven grégori guilain gwendal hicham hilarion hocine hyacinthe iban ignace
ilan ilyes imad issa jalil jamel jaouad jérémi joffrey josse kader kenzo kerwan kosta ladislas
landry lassana laurian lazare lionnel loan loris lyes lysandre malo manu marcelin martial mathéo
mathurin maxence mélaine merlin mickael milo nans narcisse nassim nathanael nazaire nelson nordine
octavian onésime othman ousseynou paco paulin pépin philibert pol prosper rafik rafaël ramzi rayane
réda rémond reynald riad roch roderic rogatien roméo sabri salomon samba samson saturnin saïd sélim
sidi silvère sofiane sulpice sylvère sylvestre tahar teddy téo thaddée théau théobald théophane
tidiane timéo timothé titus tugdual urbain valerian vassili virgile vivien warren wassim yacine
yannic yoann younes zacarie zakaria zéphyrin zidane ahmed djilali abdelaziz abdelhak abdellah lamine
redouane younès fouad djamel brahim azzedine anouar bachir chérif driss fayçal fethi fodé idriss
larbi lotfi lounès mahamadou mansour marouane messaoud mokhtar mounir nacer nourredine oumar slimane
taoufik tayeb toufik wahid yazid youcef ziad daouda salif siaka yaya kévin
momo dédé
réjean
"""
_WOMEN = """
adèle agnès amélie anaïs andrée aurore cécile céline charlotte christelle claudine clémence
élisabeth élise élodie émilie fabienne françoise geneviève hélène inès jocelyne joséphine laurence
léa marlène océane odile rachida rose sandrine simone solène stéphanie valérie véronique virginie
najat aïcha apolline capucine éléonore élisa eugénie georgette ginette huguette josette leïla maëlle
mélanie mélissa noémie ophélie pénélope roxane suzette tiphaine victoire violette zoé maëva nadège
bérengère sylviane clémentine domitille garance gwenaëlle irène ludivine morgane nolwenn oriane
pascale perrine sidonie soizic aïssatou rokhaya khady samia yamina éliane liliane mauricette mylène
abigaël adélaïde aglaé albane alexia alix aliénor alizée amandine anaëlle andréa angélique angèle
antoinette armelle athénaïs aude augustine aveline axelle bénédicte bérénice berthe bertille
blandine bleuenn cassandre célestine cendrine chloé clélia coline coralie corentine cosette daisy
daphné déborah dorothée édith éloïse elvire emeline emmanuelle enora ericka eulalie eve évelyne ève
fadila fantine faustine félicie fernande flavie frédérique gaëlle géraldine gersende guénola
guilaine gwendoline héloïse honorine ida inaya isaure jeannine joëlle josée karine kenza laure
lauriane léna léonie léonore lison loane louane lou lucette lucile lydie lyne maddy maëlys mahaut
maïté mallory marceline marielle marthe maryline maryse maryvonne mégane mélodie mercedes mia
michèle milène naïma natacha ninon paule pétronille philippine philomène pierrette priscille
raymonde rébecca régine rolande romane roseline salima sandie sasha sélène sixtine soline thaïs
ursule violaine xavière yaël yseult zélie zineb abelle adelie adrienne aïda aimée alba aldegonde
alexane alfreda aloïse alphonsine alvina amaëlle ambre ambrine amel anastasie anissa aphrodite
appoline arielle arlette armande arsinoé assia assa astride aurane aya aziliz bahia bathilde béatrix
benedicte bénita bérangère bergamote bernarde bouchra calypso camélia candide céleste céliane chaïma
charlène charline chrystelle cléa cléo cléophée clervie clothilde constance coraline cristelle
cunégonde cyrielle dahlia dana denyse dolorès doriane edmée edwige éléa eléonore éliette eliora
éloane elora elvina emelyne éponine étiennette euphrasie éva évangéline faïza fanta farah félicia
flavienne flora flore florette floriane florie gaïa garence ghizlane gilberte guenièvre gwenn
gwladys habiba hadja hafida hanane hawa héléna hermeline hermance houda ilana iliana imane imen
iphigénie isaline iseult jacinthe jade jamila janique jeanine jihane jolène jordane julienne
kadiatou kahina katell kheira laly laëtitia laurane laureen laurène laurie laurine laury léana léane
léocadie leslie léticia lili lilas lilou lizéa lorraine louison louisette louna luce lucinde lucrèce
lyna madison maëlie maëlla maeva magalie maïa maïlys malorie manel marjolaine maryannick maya
mazarine mégan mélina mélinda mélisande mérédith meriem monia morgan mounia nabila nejma nelia
néolia nine noa noëlla noëlle noélie nolwen nora norah norma olympe ombeline oumou ouria paloma
pascaline pearl perrette pierrine praxède prisca quitterie radia rafaëlle ramatoulaye raphaëlle rhéa
ria rim rokia roselyne rosemonde rosette rosine rozenn sabria sahra salomée sanaa sandy sélima
séraphine serena servane sihem siham simonette solenn solenne solweig souad stella suzelle sylvette
tara théa théodora toscane ursuline valériane vanina véra vérane véronica viola wassila xaviera
yaëlle ynès yolaine yona yvelise zaïna zaza zéphyrine zoïa zora zoubida hayat houria fatiha hafsa
hasna ikram keltoum khadidja loubna mouna nadjet najet nassima ouarda ramata saïda zahia awa adama
binta coumba djénéba kadia maïmouna nafissatou ndeye penda safiatou salimata
gwenola josy nénette
victorine
"""

_ALL_MEN, _ALL_WOMEN = with_shared_names("fr", _MEN, _WOMEN)

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
    lx.PARTICIPLE: "parlant évoquant qualifiant décrivant invoquant",
    lx.WEAK: """
veut veulent voulait voulaient souhaite souhaitent espère espèrent attend attendent espérait
espéraient prévoit prévoient propose proposent
""",
    lx.AUXILIARY: _AUXILIARIES,
    lx.VERB: """
fut furent seront seraient soient fût fussent aient font reste restent a ont avait avaient est sont
était étaient sera serait aurait va acquiesce sourit rit soupire hausse hoche secoue sursaute
grimace opine vont vient viennent arrive arrivent trouve trouvent prend prennent met mettent laisse
laissent ouvre sait savent peut peuvent doit doivent pleure vit vivent meurt perd travaille suit
suivent revient reviennent devient deviennent tient tiennent préfère préfèrent préférait fit firent
prit prirent mit mirent vint vinrent eut eurent put purent persiste persistent
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
parti université sénat assemblée congrès cour institut association syndicat conseil agence société
groupe journal monde figaro libération commission fondation centre école église banque parquet
défense accusation presse gouvernement état états ville ministère police république guerre union
européenne nationale national française français afp
""",
    lx.DETERMINER: """
le la les l' un une des du au aux son sa ses leur leurs ce cet cette ces plusieurs deux
trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quelques certains
certaines mon ma mes notre nos votre
""",
    lx.PREPOSITION: """
parmi hors outre via de d' à en dans sur pour par avec sans sous entre vers chez contre depuis
pendant avant après lors devant derrière malgré auprès envers jusqu'
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
en à dans sur pour par avec selon lors après avant depuis malgré comme si quand lorsque lorsqu' chez
sans dès pendant bref d'après devant face reçu reçue reçus interrogé interrogée questionné
questionnée interpellé interpellée invité invitée contacté contactée sollicité sollicitée joint
jointe cité citée réuni réunis présent présente
""",
    lx.TITLED: """
film livre roman album chanson série intitulé intitulée titre baptisé baptisée mot mots terme slogan
surnommé surnommée surnommés émission dit dite appelé appelée long-métrage court-métrage
documentaire spectacle exposition podcast feuilleton téléfilm comédie opéra recueil revue ballet
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
