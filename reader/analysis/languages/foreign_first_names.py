"""Foreign first names that are frequent in the press of continental Europe.

The lists of the languages have only names that they do not share.
"""

_MEN = """
gerard jordi oriol xavi ferran callum dave ethan ewan jim jimmy joe kamil keith krzysztof liam ross
sami stuart
abdallah abdel abdelkader abderrahmane abdou abdoulaye abdullah abel achraf adama ahmad ahmet alan
aleksandar aleksander alex alexei alfredo alhassan ali aliou alp alvaro amadou amin amine amir
anatoli anders andrej andrew andrij andrzej anthony antonio anwar arjun arkadi arman arsen artem
arthur asif aslan atilla ayman aziz babacar bakary bashar benjamin bilal bill björn bogdan bojan
boubacar brad brian bruce bülent cameron can carl carlos cenk cheikh chen chris christopher cillian
colin connor craig cédric dario darko davide dejan denis diego dimitri dimitris diogo dmitri dmytro
donald douglas dragan dušan ebrahim edin eduardo edward ehud elias emir emmanuel enes enrique enzo
erdal eric erik evgeni fabrice fatih ferhat fernando francesco francisco frank frederik gary gavin
george giacomo gianni giorgos giovanni giuseppe gonzalo goran gordon gregory grigori guillermo
gustav hakan hamid hamza harry hasan hassan henrik hiroshi hossein hussein ibrahim idris igor ilhan
ilias ilja ilyas imran ismail ivan ivo iwan jack jacob jakub jamal james jason javier jeff jerome
jerzy jiří jonathan jorge josip josé juan kacper kamal karim kasper kenan kenji kevin khaled kim
kofi kwame larry laszlo leo leonid lionel lorenzo luca luigi lukasz maciej magnus mahmoud malik
mamadou manuel marc marcin marco mario marko massimo mateo mateusz matteo mauricio mehdi mehmet
michal miguel mihai mikael mike mikkel milan miloš mirko mirosław modou mohamed mohammad mohammed
mostafa moussa murat mustafa nadir narendra nasser nick nicolas nikola nikolai nikolaj nikos noah
nuri oleg oleh olexandr olivier omar orhan ousmane oussama pablo paolo papa pavel pawel pedro petar
petr petro phil pierre piotr predrag rachid radek rafael rafał ramzan rashid raúl recep ricardo
riccardo rodrigo roman ronald roy ruben ryan sadio said sajid salah saleh salvatore sam samir
samuel sandro scott sead sean selim semi serdar serge sergej sergio serhij seydou shinzo sidney
silvio slobodan stanislav stephen steve steven sven szymon taras tarek tariq ted tedros terry thabo
thiago tim timothy timur tomasz tommaso tomáš tyler umit umut usman vadim valentin vasil vasyl
viktor vincenzo vitali vladimir volodymyr wesley wilfried william wladimir wojciech wolodymyr
xavier yannis yasin yasser yassine youssef yunus yuri yusuf zbigniew zdravko zeki zlatan zoran ömer
özgür
"""
_WOMEN = """
ashley ayse bettina brenda brittany carol cathy cindy clare deborah donna dorothy gülsah hana kathy
kelly kimberly kylie lenka lindsay nurten pamela priscilla sharon tiffany tracey tracy wendy
agnieszka aida aisha aleksandra alessandra alexandra alice alicia amina aminata amy ana anastasia
angelina anita ann annalena asli asma aung ayla aylin aysel ayşe azra bahar beata beatriz bianca
bilge bozena carmen caroline catherine cecilia chiara chloe claire clara concita cristina daniela
daria derya diana dilek dolores dominika ebru edyta elena eleni elif elizabeth elvira emily
emma esra eszter ewa fatima fatma fatou federica filiz florence francesca gabriela giorgia giulia
gloria grace greta gül gülsen halima hatice helen ilona ines ingrid irina iris isabel iwona jacinda
jana jane jasmina jelena jennifer jessica jill joanna josephine julia kamala karolina katarzyna
kate katerina katharina katie khadija kristalina ksenia lamia latifa laura leila lena lidia liliana
linda liz ljubica lucia lucy lucía ludmila luisa lyudmila magdalena maja malala malgorzata margaret
maria mariam mariana marija marina marine marta martina mary matilda megan meltem mette
michelle mihaela milena mina minh mireille mona monika nadia nadja nancy naomi natalia natasha
nawal nawel nermin nesrin nicola nicole nikki nilda nour nur nurcan nuria oksana olena olga olivia
paola patricia paula pinar rachel rania rebecca rosa ruth sabina sabrina safia saida salma samira
sandra sanna sara sarah selin selma sema sevim sibel sigrid silvia siobhan sofia sonia sophie susan
svetlana swetlana tamara tatiana tatjana theresa tülay uliana ursula valentina vanessa vera
victoria viktoria violeta virginia viviana wafa xenia yasmin yasmina yelena yulia zainab zeynep
zohra zuzana özlem
"""
_INTERNATIONAL_MEN = """
aaron adam adelino adil adolfo adrian adriano aidan albert alberto alcides aldo alejandro alessandro
alexander alexandre alfons alfonso alfred alphonse amaro américo anacleto anas andre andreas andré
angelo anselmo antoine anton antonin aníbal aquiles aquilino ariel aristide armand armando arnold
artur arturo augustin aurelio avelino axel baltasar baptiste barack bart basilio bastien ben benno
benoit bernard bernardino bernardo bernd bert boris bram bruno camilo carlo carmelo casimiro cedric
celestino celso charles christian christophe cipriano ciro clarence claude claudio claudius conrad
conrado cristian cristiano cyril césar daan damian damien daniel daniele danilo danny dante darius
dave david demetrio dennis deodato desiderio dieter dino dionisio dirk donato dorian duilio dustin
dylan eddie edgar edgardo edmond edmund edmundo eduard edwin egidio eleuterio elio eliseo elliot
elvis emanuel emanuele emil emile emiliano emilio emre enrico erasmo ernest ernesto ernst erwin
esteban ethan eugenio eusebio evan evaristo ezequiel fabian fabiano fabio fabrizio farid faustino
fausto federico felipe felix ferdinand ferdinando filiberto filip filippo finn flavio florentino
florian fortunato franklin fred fritz félix gabriel gaspard gaston geert genaro gennaro geoffrey
gerardo gervasio gian gilbert gilberto gilles gino godofredo gregorio guido guillaume gunnar gunther
gustavo guy habib hakim hans harold haroldo hector helmut hendrik henning henri henrique henry
herbert herman hernando hipólito hubert hugo humphrey iago ian ignacio ireneo isaac isaías isidro
ismael jacinto jacques jaime jan jasper jeffrey jens jeroen jerónimo jim joachim joao joaquim jochem
joe joel johan johann johannes john johnny jon jonas joost joris jose joseph joshua josué julian
julien julio jurgen juvenal karl kees kilian killian klaas klaus kléber knut kurt lambert lamberto
lars laurent lauro leandro lennart leon leonard leonardo leonel leopold leopoldo levi leónidas liam
lino linus lisandro lothar louis luc lucas luciano lucio ludovico luis lázaro maarten majid manoel
marcel marcelino marcelo marcos marcus marek mariano marius markus martin martiniano marvin marçal
mathias mathieu mathis matias matthias maurice mauro max maxim maxime maximilian maximino medardo
melchior melvin michael michel milos milton mirco moisés moses muhammad mustapha nabil nadim narciso
nathan nazario nereo nestor nicanor nico niels nils nino noam norbert norberto norman noé octavio
odilon olaf oliver onno orestes orlando oscar osman osmar osvaldo oswald owen pascal pascual patrick
paul paulino pekka peter philip philippe pier piet pieter pietro plácido policarpo quentin quintino
quirino raimundo ralf ralph ramon raoul raphael rasmus raul raymond reinaldo remigio remo renan
renato rene renzo rené richard robert roberto rodolfo rogelio roger roland rolando rolf romeo
romuald ronaldo ronan roque rosendo rudi rudolph rudy rufino rupert ruud sabino salim sami sammy
sander saturnino saul saulo sebastian sergei severiano siegfried silvano silvestre silvino simon
soren stefan stefano stephan sylvester tamer teodoro teófilo theo thierry thomas tiago timo tito
tobias tom tomas tommy tomás tony torquato tristan ubaldo ugo ulises ulrich umberto uriel valerio
valter vasco vicente victor vincent viriato vito vladimiro walid walter walther werner wilbert
wilfredo willem willy wilson wim xander yago yann yannick yves zeno álvaro
"""
_INTERNATIONAL_WOMEN = """
abigail adalgisa adele adelina adeline adriana agathe agnes albertina albina alda alida alina aline
alison amalia amelia amelie amira amélia angela angelica angélica anja anke anna annabel anne anneke
annemarie annette annick annie annika anouk antje antonella antonia antonieta arabella ariana ariane
assunta astrid audrey aurelia aurélia aurélie barbara beatrice berenice bernadette bertha bettina
betty bibiana birgit brenda brigitte brígida bárbara béatrice calista camila camille candice carina
carine carla carlota carmela carola carole carolina casandra cassandra cassie catalina catarina
celina celine chantal christa christel christiane christina christine cindy clarisse claudia
clementina clotilde colette concetta condoleezza consuelo cora cordelia cordélia corina corine
corinna corinne cornelia cosima cynthia célia dagmar dalia dalila damiana danielle debora deborah
delfina delia delphine denise desirée diane dina dinah djamila donata donatella dora doreen doris
dorotea dorothea débora edda edith edna eileen elaine eleonora eliana elina eline elisa elisabeth
elise elke ellen elodie eloísa elsa elsbeth emanuela emilia erica erika ermelinda ernestina
ernestine estela estelle ester esther etelvina eugenia eunice eva evangelina evelyn evita fabiana
fabiola fanny farida fatoumata faustina fedora felicia felicitas femke fernanda filomena fiona
flavia florentine frances francine francisca freya frida frieda gabriella gabrielle genoveva
georgina gerda germaine gertrude ghislaine gianna gilda gina gisela giselle gisèle gladys glenda
graciela graziella gudrun guiomar gwendolyn halina hana hanna hannah hanne hannelore hedwig heidi
helena helga henriette hermine hermione hilda hilde hildegard hillary honorina hortense hortensia
ilda ilse imelda imke ina inge ingeborg inmaculada inés ioana iolanda irene iria irma isa isabela
isabella isabelle isadora isaura isidora isolde ivana ivonne jacinta jacqueline janet janine jantje
jasmine jeanne jeannette jenna jenny jette joana joaquina johanna jolanda josefa josefina josiane
joyce juana judit judith juliana juliane julie julieta juliette justina justine karen karima karin
karina karla katarina kathleen katia katja kelly kirsten klara krista kristina laetitia lana lara
larissa lauren lavinia leandra leonie leonilde leonor leonora leticia letizia liesbeth lila lily
lina lisa lisbeth lise lisette livia lola lolita lorena loretta lotte louisa louise luana luciana
lucie lucienne lucille lucina lucinda lucrecia ludovica luzia lydia lynda mabel madeleine madelon
mafalda magali maggie maia maike malika manola manon manuela marcela marcella marcia margarete
margaretha margarita margaux margot marguerite mariama marianne maribel marie marijke marilena
marilyn marion marisa marisol marit marjorie marla marlene marlies martha martine maryam mathilda
mathilde matilde maud maude maura meike melania melanie melissa micaela mila miranda mirela mirella
miriam mirjam mirta monica monique morgana muriel myra myriam míriam mónica nadine naiara natalie
nathalie nele nelly nerea nicoletta nina noelia noelle noemi noor odette ofelia oriana ornella
ottilie pamela paulette paulina pauline peggy penelope petra petronila philippa priscila priscilla
rachelle rafaela ramona raquel rebeca renata renate renée ricarda rita roberta romina romy rosalba
rosalia rosalie rosalinda rosalinde rosana rosanna rosanne rosaura rosemary rosie rosita roswitha
rowena roxana sabine sally salomé samanta samantha saskia scarlett sebastiana selena selina serafina
shana sharon sheila shirley sibylle silvana simona solange solveig sonja sophia soraya stefania
stefanie stephanie susana susanna suzanne sybille sylvana sylvia sylvie ségolène séverine tania
tanja tecla telma teodora teresa tessa thalia thea thelma theodora thérèse tilly tina trudi trudy
ulrike valentine valeria valerie vanda verena veronica verónica vilma vivian viviane vivienne wanda
wendy wilhelmina wilma ximena yara yasmine yolanda yolande yvette yvonne zahra zaira zoe zoraide
águeda úrsula
"""


def with_foreign_names(
    men: str, women: str, *, international: bool = False
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the first names of men and women in a language, and foreign ones.

    The language's own names decide: one of a woman is none of a man there, whatever it is abroad.
    With `international` the names that several languages share are added, as the lists of the
    Romance languages have few names of the others.
    """
    own_men, own_women = frozenset(men.split()), frozenset(women.split())
    men_abroad = frozenset((_MEN + _INTERNATIONAL_MEN * international).split())
    women_abroad = frozenset((_WOMEN + _INTERNATIONAL_WOMEN * international).split())
    return (own_men | men_abroad) - own_women, (own_women | women_abroad) - own_men
