"""First names in Sweden, Denmark and Norway, by which "hon" and "han" are told apart."""

from reader.text.word_sets import word_set

MEN = word_set("""
aage adam alexander allan amund anders andreas anton arne arvid asbjørn audun axel bengt bent birger
bjarne björn bjørn bo brian börje børge carl carsten christer christian claes claus dag daniel david
egil einar eirik eivind elias emil erik erling espen filip finn flemming frank frederik fredrik
frode geir gunnar gustav göran halvor hans harald helge henning henrik henry holger hugo håkan håkon
ingemar ivar jakob jan jarle jens jeppe jesper joakim johan johannes john jon jonas jostein jörgen
jørgen jørn kaj karl kasper kenneth kent ketil kjell klaus knut kristian kurt kåre lars lasse leif
lennart linus lucas ludvig mads magnus marcus martin mathias mats mattias michael mikael mikkel
mogens morten nicolai niels niklas nikolaj nils odd ola olav ole oliver olle olof oskar otto ove
palle patrik peder per peter petter poul preben pål rasmus reidar rickard roar robert roger roland
rolf rune sander sigurd simon steen stefan steffen stein steinar sten stian stig sture svein sven
svend sverre søren terje thomas tobias tommy tor torben torbjörn tore torgny torleif tormod torstein
troels trond trygve ture uffe ulf vegard vidar viktor villads william åge åke øyvind
""")
WOMEN = word_set("""
aase ada agnes agneta aina alice amanda anette anita anna anne anneli annelie annette annika asta
astrid barbro bente berit birgitta birgitte birthe bodil britt camilla carina cecilia cecilie
charlotte christina connie dagmar dagny dorthe ebba eivor elin elisabeth ellen elsa emilie emma eva
freja frida gerd gerda gitte grete grethe gro gudrun gun gunilla gunn guri hanna hanne hedda hedvig
hege heidi helena helga helle hilda hilde ida ingeborg inger ingrid jenny jessica jette johanna
jorunn josefin josefine julia julie karen kari karin karoline katarina katrine kerstin kirsten klara
kristin laila lena lene linda line linnea lis lisa lisbeth lise liv lone lotta louise lovisa maja
malene malin maren margareta margit margrethe mari maria marianne marie marit marita marte mathilde
matilda merete mette moa monica nanna nina oddny pernille pia ragnhild randi rigmor rikke sanne sara
signe sigrid silje siri siv sofia sofie solveig solvejg sonja stine susanne synnøve thea therese
tina tone torill tove trine trude turid ulla ulrika unni vibeke vigdis viktoria wenche wilma åsa åse
""")
_HE = frozenset({"han", "honom", "ham"})
_SHE = frozenset({"hon", "hun", "ho", "henne", "hende"})
_MAN = ("mannen", "manden", "pappan")
_WOMAN = ("kvinnan", "kvinden", "kvinnen", "kvinna", "mamman")
_MALE_KIN = word_set("""
son sonen søn sønnen sønn bror brodern broren farfar morfar maken
""")
_FEMALE_KIN = word_set("""
dotter dottern datter datteren dattera syster systern søster søsteren søstera mormor farmor hustrun
""")


def contradicts(name: str, pronoun: str) -> bool:
    """Whether a pronoun cannot mean somebody: hon, Lars Poe; hun, mannen; hon, hennes son."""
    words = name.split() or [""]
    first = words[0].lower()
    noun = words[-1] if words[-1].islower() else first
    if pronoun in _HE:
        return first in WOMEN or noun in _FEMALE_KIN or noun.endswith(_WOMAN)
    return pronoun in _SHE and (first in MEN or noun in _MALE_KIN or noun.endswith(_MAN))
