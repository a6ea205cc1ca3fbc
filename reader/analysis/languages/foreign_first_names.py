"""Foreign first names that are frequent in the press of continental Europe."""

_MEN = """
gerard jordi oriol xavi ferran
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
agnieszka aida aisha aleksandra alessandra alexandra alice alicia amina aminata amy ana anastasia
angelina anita ann annalena asli asma aung ayla aylin aysel ayşe azra bahar beata beatriz bianca
bilge bozena carmen caroline catherine cecilia chiara chloe claire clara concita cristina daniela
daria deniz derya diana dilek dolores dominika ebru edyta elena eleni elif elizabeth elvira emily
emma esra eszter ewa fatima fatma fatou federica filiz florence francesca gabriela giorgia giulia
gloria grace greta gül gülsen halima hatice helen ilona ines ingrid irina iris isabel iwona jacinda
jana jane jasmina jelena jennifer jessica jill joanna josephine julia kamala karolina katarzyna
kate katerina katharina katie khadija kristalina ksenia lamia latifa laura leila lena lidia liliana
linda liz ljubica lucia lucy lucía ludmila luisa lyudmila magdalena maja malala malgorzata margaret
mari maria mariam mariana marija marina marine marta martina mary matilda megan meltem mette
michelle mihaela milena mina minh mireille mona monika nadia nadja nancy naomi natalia natasha
nawal nawel nermin nesrin nicola nicole nikki nilda nour nur nurcan nuria oksana olena olga olivia
paola patricia paula pinar rachel rania rebecca rosa ruth sabina sabrina safia saida salma samira
sandra sanna sara sarah selin selma sema sevim sibel sigrid silvia siobhan sofia sonia sophie susan
svetlana swetlana tamara tatiana tatjana theresa tülay uliana ursula valentina vanessa vera
victoria viktoria violeta virginia viviana wafa xenia yasmin yasmina yelena yulia zainab zeynep
zohra zuzana özlem
"""


def with_foreign_names(men: str, women: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the first names of men and women in a language, and foreign ones.

    The language's own names decide: one of a woman is none of a man there, whatever it is abroad.
    """
    own_men, own_women = frozenset(men.split()), frozenset(women.split())
    men_abroad, women_abroad = frozenset(_MEN.split()), frozenset(_WOMEN.split())
    return (own_men | men_abroad) - own_women, (own_women | women_abroad) - own_men
