"""First names that several languages know, each listed once; the languages list only their own."""

PLACES = frozenset({  # first names that are also places or clubs
    "georgia", "virginia", "florence", "charlotte", "austin", "houston", "jackson", "lincoln",
    "chelsea", "victoria", "adelaide", "madison", "paris", "jordan", "chad", "israel", "china",
})  # fmt: skip
# by the languages that know them: those of the whole continent, or of the Romance and other ones
_MEN = {
    "de en es fr it nl pt": """
        abdoulaye abdullah adam ahmad ahmet alan albert aleksandar alexander alexei ali alvaro amir
        anders andrew andrzej anthony anton antonio anwar arjun arnold artem arthur asif ayman aziz
        bashar ben benjamin bernd bilal bill björn bogdan bojan brad brian bruce callum carl carlos
        cheikh christian christopher cillian colin connor craig cédric daniel dario darko dave david
        davide denis dennis diego dieter dimitri dimitris dirk dmitri dmytro donald douglas dragan
        eddie edgar eduardo edward edwin elias emmanuel emre enrique enzo eric erik erwin ethan ewan
        fabian fabrice felix ferdinand fernando francesco francisco frank fred gary gavin george
        gerard gianni giorgos giovanni giuseppe gonzalo goran gordon gregory guillermo gustav hakan
        hamid hamza hans harry hasan hassan hendrik henrik hiroshi hossein hubert hugo hussein
        ibrahim idris igor imran ivan ivo iwan jack jacob jacques jakub jamal james jason jasper
        javier jeff jens jerome jim jimmy jiří joe john jonas jonathan joost jorge josé juan julian
        karim keith kenji kevin khaled kofi krzysztof kwame larry lars laszlo lennart leo leon
        leonard leonid levi liam lionel lorenzo louis luca lucas luigi lukasz magnus mahmoud malik
        mamadou manuel marc marcel marcin marco mario marko markus martin massimo mateo mateusz
        matteo matthias maurice mauricio max mehdi mehmet michael miguel mihai mike mikkel mohamed
        mohammad mohammed moussa murat mustafa narendra nasser nick nicolas niels nikola nikolai
        nikos noah olaf oleg oleh olivier omar orhan ousmane pablo paolo pascal patrick paul pavel
        pawel pedro peter petr petro phil philip philippe pierre piotr rafael rafał ralf ralph ramon
        rashid raúl recep rené ricardo riccardo richard robert rodrigo roger roland rolf roman
        ronald ross roy ruben ryan sajid salvatore sami samir samuel scott sean selim sergio shinzo
        simon slobodan stanislav stefan stephen steve steven stuart sven taras tarek tariq ted thabo
        theo thiago thierry thomas tim timo timothy tobias tom tomasz tomáš tristan tyler ulrich
        usman vadim valentin victor viktor vincent vincenzo vladimir volodymyr walter wesley
        wilfried william wim wojciech xavier yannick yannis yasser youssef yuri yusuf zbigniew zoran
    """,
    "de en es fr it pt": """
        aaron adrian aidan alessandro alfred andre arturo barack bernardo boris bruno cedric conrad
        damian darius dustin edmund emanuel emil ernesto fabio finn flavio florian fritz gabriel
        gunnar gunther helmut henning henry herbert ian joachim joao jose joshua karl klaus knut
        kurt linus lothar luis marcus marek marius marvin maximilian milos moses muhammad nadim
        nathan nils noam norbert norman oliver osman oswald pekka raphael rasmus raul rene roberto
        rudolph rupert sammy sebastian sergei siegfried stefano sylvester tamer tony werner
    """,
    "de es fr it nl pt": """
        abdallah abdel abdelkader abderrahmane abdou abel achraf adama aleksander alex alfons
        alfredo alhassan aliou alp amadou amin amine anatoli andreas andrej andrij arkadi arman
        arsen aslan atilla axel babacar bakary benno boubacar bülent cameron can cenk chen chris
        dejan diogo dušan ebrahim edin eduard ehud emir enes erdal ernst evgeni fatih ferhat ferran
        filip frederik giacomo grigori guido henri ilhan ilias ilja ilyas ismail jan jerzy jochem
        johannes jordi josip kacper kamal kamil kasper kenan kim klaas lambert leopold maciej
        mathias maxim michal michel mikael milan miloš mirko mirosław modou mostafa nadir nico
        nikolaj nuri olexandr onno oriol oussama papa petar piet predrag rachid radek ramzan rudi
        ruud sadio said salah saleh sam sandro sead semi serdar serge sergej serhij seydou sidney
        silvio szymon tedros terry timur tommaso umit umut vasil vasyl vitali willy wladimir
        wolodymyr xavi yasin yassine yunus zdravko zeki zlatan ömer özgür
    """,
    "en es fr it nl pt": """
        andré antoine bart bernard bert bram christophe clarence claude daan danny geert geoffrey
        gilles gino guy herman humphrey jeffrey jeroen johan julien jurgen kees luc maarten mathieu
        oscar pieter raymond rudy sander tommy wilbert willem xander yves
    """,
    "de es fr it pt": """
        anas angelo artur augustin carlo claudius daniele elio emanuele enrico farid gian henrique
        johann kilian manoel mathis melchior mirco nino pietro remo renato romeo romuald stephan
        valerio vasco vito walther zeno
    """,
    "en es fr it pt": """
        adil alberto alejandro alfonso antonin armand aurelio baptiste bastien benoit charles
        claudio cristian cyril césar damien dorian dylan edmond elliot elvis emilio ernest esteban
        evan fabrizio federico felipe filippo franklin gaspard genaro gilbert guillaume gustavo
        habib harold hector hernando ignacio isaac isidro ismael jaime joel johnny jon joseph julio
        killian laurent leandro leonardo luciano ludovico majid marcelo marcos matias maxime melvin
        milton mustapha nabil nestor octavio osvaldo owen pascual quentin rogelio rolando ronan
        rosendo salim saul soren tiago tito tomas tomás ulises umberto vicente walid wilfredo yann
        álvaro
    """,
    "es fr it nl pt": """
        alphonse emile gaston hakim joris pier raoul
    """,
    "es fr it pt": """
        adelino adolfo adriano alcides aldo alexandre amaro américo anacleto anselmo aníbal aquiles
        aquilino ariel aristide armando avelino baltasar basilio bernardino camilo carmelo casimiro
        celestino celso cipriano ciro conrado cristiano danilo dante demetrio deodato desiderio dino
        dionisio donato duilio edgardo edmundo egidio eleuterio eliseo emiliano erasmo eugenio
        eusebio evaristo ezequiel fabiano faustino fausto ferdinando filiberto florentino fortunato
        félix gennaro gerardo gervasio gilberto godofredo gregorio haroldo hipólito iago ireneo
        isaías jacinto jerónimo joaquim josué juvenal kléber lamberto lauro leonel leopoldo leónidas
        lino lisandro lucio lázaro marcelino mariano martiniano marçal mauro maximino medardo moisés
        narciso nazario nereo nicanor norberto noé odilon orestes orlando osmar paulino plácido
        policarpo quintino quirino raimundo reinaldo remigio renan renzo rodolfo ronaldo roque
        rufino sabino saturnino saulo severiano silvano silvestre silvino teodoro teófilo torquato
        ubaldo ugo uriel valter viriato vladimiro wilson yago
    """,
}
_WOMEN = {
    "de en es fr it nl pt": """
        agnes agnieszka aisha alessandra alexandra alice alicia amina aminata amy ana anastasia
        angelina anita anja ann anna anne anneke annemarie annette annika antje antonia asma astrid
        ayse ayşe barbara beata beatrice beatriz bernadette bettina bianca birgit brenda brigitte
        brittany carla carmen carol carolina caroline catherine cathy cecilia chantal chiara chloe
        christa christina christine cindy claire clara claudia corinne cristina dagmar daniela daria
        deborah denise diana dolores donna dora doris dorothy elena eleni elif elisabeth elizabeth
        elke ellen elvira emily emma esra esther eszter eva evelyn ewa fatima fatma federica
        florence francesca freya frida gabriela gerda gina gisela giulia gloria grace greta halima
        hana hanna hatice hedwig heidi helen helena helga hilda hilde hildegard ilona ilse ines inge
        ingeborg ingrid irene irina irma isabel isabelle iwona jacinda jacqueline jana jane janine
        jelena jennifer jenny jessica jill joanna josephine judith julia julie justine kamala karen
        karin katarzyna kate katerina katharina kathy katie katja khadija kimberly kirsten ksenia
        kylie lara laura leila lena lenka leonie lidia linda lisa liz lotte louise lucia lucy lucía
        ludmila luisa lydia lyudmila magdalena maja malala malgorzata margaret margot maria mariam
        mariana marianne marie marijke marina marine marit marlies marta martha martina mary
        mathilde matilda megan melanie melissa michelle mihaela miriam mona monika monique nadia
        nadine nancy naomi natalia natalie natasha nathalie nawal nicola nicole nikki nina nour
        oksana olena olga olivia pamela paola patricia paula pauline petra priscilla rachel rania
        rebecca renate rita rosa ruth sabine sabrina salma samantha samira sandra sanna sara sarah
        saskia selin sharon sigrid silvia siobhan sofia sonia sonja sophie stefanie stephanie susan
        suzanne svetlana sylvia tamara tanja tatiana thea theodora theresa tiffany tina tracey
        ulrike ursula valentina valerie vanessa vera victoria viktoria virginia wendy wilma yasmin
        yasmina yelena yulia yvette yvonne zainab zeynep zohra zuzana
    """,
    "de en es fr it pt": """
        adele adriana alina amelie amira angela ariana carina carola celine condoleezza corina
        debora delia dina doreen dorothea edith eileen elisa emilia erika eugenia farida fiona
        frieda gabrielle gianna gudrun halina hannah hillary imelda isabella isolde ivana ivonne
        janet joana johanna judit karina karla katarina kathleen kristina lana larissa lina lisbeth
        louisa maggie manuela marcella margarete margarita marla marlene maryam mila monica noelle
        ottilie paulette paulina peggy philippa ramona romy rosalie rowena roxana selina simona
        solveig sophia soraya susanna sylvie teresa trudi wanda zoe
    """,
    "de es fr it nl pt": """
        aida aleksandra anke annalena ashley asli aung ayla aylin aysel azra bahar bilge bozena
        christel clare concita cornelia derya dilek dominika ebru edyta elsbeth fatou filiz giorgia
        gül gülsah gülsen hanne hannelore henriette imke ina iris isa jantje jasmina jeannette jette
        jolanda karolina kelly kristalina lamia latifa liliana lindsay ljubica lucie maike
        margaretha marija marion meike meltem mette milena mina minh mireille mirjam nadja nawel
        nele nelly nermin nesrin nilda nur nurcan nuria nurten pinar renée roswitha sabina safia
        saida selma sema sevim sibel swetlana tatjana tracy tülay uliana violeta vivian viviana wafa
        xenia özlem
    """,
    "en es fr it nl pt": """
        annabel annie aurélie bertha betty cora elise femke gertrude gwendolyn joyce krista laetitia
        liesbeth lily marcia miranda myra tessa tilly trudy wilhelmina yolanda
    """,
    "de es fr it pt": """
        agathe aline anouk ariane aurelia bibiana béatrice christiane corinna cosima edda elina
        fanny felicitas florentine hermine josefa juliane klara letizia lorena luzia mathilda mirela
        nicoletta noemi ricarda romina rosalinde sibylle stefania sybille ségolène séverine verena
    """,
    "en es fr it pt": """
        abigail adeline alison amalia amelia angelica antonella arabella audrey bárbara camila
        camille candice carmela carole cassandra cassie catalina catarina colette concetta consuelo
        cordelia cynthia danielle delphine diane dinah donatella edna elaine eliana elodie elsa
        erica ernestine estelle eunice fatoumata felicia fernanda frances francine gabriella
        georgina germaine ghislaine giselle gladys glenda graciela hermione hortense hortensia
        inmaculada inés ioana isadora jacinta jasmine jeanne jenna juana juliana juliette lauren
        lavinia leonor leonora leticia lila livia lola lolita loretta luciana lucille lucinda
        lucrecia ludovica lynda mabel madeleine margaux marguerite mariama maribel marilyn marisa
        marisol marjorie matilde maude maura melania muriel mónica noelia odette ofelia oriana
        ornella penelope rachelle raquel renata roberta rosalinda rosanna rosemary rosie sally
        scarlett selena shana sheila shirley tania thalia thelma valeria veronica verónica vivienne
        ximena yasmine yolande zahra
    """,
    "es fr it nl pt": """
        alida annick carine corine desirée eline francisca gisèle karima lise lisette lucienne
        madelon malika manon martine maud myriam noor rosanne sylvana thérèse
    """,
    "es fr it pt": """
        adalgisa adelina albertina albina alda amélia angélica antonieta assunta aurélia berenice
        brígida calista carlota casandra celina clarisse clementina clotilde cordélia célia dalia
        dalila damiana delfina djamila donata dorotea débora eleonora eloísa emanuela ermelinda
        ernestina estela ester etelvina evangelina evita fabiana fabiola faustina fedora filomena
        flavia genoveva gilda graziella guiomar honorina ilda iolanda iria isabela isaura isidora
        joaquina josefina josiane julieta justina katia leandra leonilde luana lucina mafalda magali
        maia manola marcela marilena micaela mirella mirta morgana míriam naiara nerea petronila
        priscila rafaela rebeca rosalba rosalia rosana rosaura rosita salomé samanta sebastiana
        serafina silvana solange susana tecla telma teodora valentine vanda vilma viviane yara zaira
        zoraide águeda úrsula
    """,
}


def shared_names(code: str) -> tuple[list[str], list[str]]:
    """Return the first names of men and of women that a language shares with others."""
    return _known_in(code, _MEN), _known_in(code, _WOMEN)


def with_shared_names(code: str, men: str, women: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the first names of men and of women in a language: its own, and shared ones.

    The language's own names decide: one of a woman is none of a man there, whatever it is abroad.
    """
    own_men, own_women = frozenset(men.split()), frozenset(women.split())
    shared_men, shared_women = shared_names(code)
    return own_men.union(shared_men) - own_women, own_women.union(shared_women) - own_men


def _known_in(code: str, names: dict[str, str]) -> list[str]:
    return "".join([listed for codes, listed in names.items() if code in codes]).split()
