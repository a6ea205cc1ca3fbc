"""First names in Sweden, Denmark and Norway, by which "hon" and "han" are told apart."""

from reader.text.word_sets import word_set

MEN = word_set("""
adam alexander allan amund anders andreas anton arne audun axel bengt bent bjørn björn bo brian
börje carl carsten christer christian claes claus dag daniel david egil einar eirik elias emil erik
espen filip finn flemming fredrik frederik frode geir gunnar gustav göran hans harald henrik hugo
håkan håkon ingemar ivar jakob jan jens jeppe jesper joakim johan john jonas jostein jörgen jørgen
karl kasper kenneth kent ketil kjell klaus knut kristian kurt lars lasse leif lennart linus lucas
mads magnus marcus martin mathias mats mattias michael mikael mikkel mogens morten niels niklas
nikolaj nils odd olav ole oliver olle olof oskar ove palle patrik per peter petter poul preben pål
rasmus rickard roar robert roger rolf rune sander sigurd simon steen stefan stein steinar stian stig
sture svein sven svend sverre søren terje thomas tobias tommy tor torben torbjörn tore torstein
troels trond trygve ulf vidar viktor villads william åke øyvind
""")
WOMEN = word_set("""
ada agnes agneta alice amanda anette anna anne anneli annette annika astrid barbro bente berit
birgitta birgitte birthe britt camilla carina cecilia cecilie charlotte christina connie dorthe ebba
elin elisabeth ellen elsa emilie emma eva freja frida gitte gro gun gunilla gunn guri hanna hanne
hege heidi helena helle hilde ida ingeborg inger ingrid jenny jessica jette johanna jorunn
josefin josefine julia julie karen kari karin karoline katarina katrine kerstin kirsten klara
kristin laila lena lene linda line linnea lis lisa lise liv lone lotta louise lovisa maja malene
malin maren margareta mari maria marianne marie marit marita marte mathilde matilda merete mette moa
monica nanna nina pernille pia ragnhild randi rikke sanne sara siri sigrid signe silje siv sofia
sofie solveig stine susanne synnøve therese thea tina tone torill tove trine trude turid ulla ulrika
unni vibeke vigdis viktoria wenche wilma åsa åse
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
