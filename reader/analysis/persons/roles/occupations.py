"""Nouns for persons that are not offices: a roofer, an ouvreur, ein Senegalese."""

from reader.startup.light_functools import cache

# no offices: "the judge" may be a person whom the text never names
_ENGLISH = """academic ace activist actor actress artist astronaut author back-rower baker barber
barista batter biker billionaire biologist blogger boffin botanist bowler boxer bricklayer
broadcaster builder businessman businesswoman butcher campaigner carpenter cartoonist centre-back
champ champion chef chemist choreographer climber columnist comedian comic composer cricketer
cyclist dad-of-four dad-of-three dad-of-two dancer decathlete decorator designer drummer ecologist
economist electrician entrepreneur explorer farmer filmmaker financier fisherman five-eighth
flanker fly-half footballer forward front-rower frontman full-back fullback funnyman gardener
geologist goaltender golfer gran grandad granddad grandfather grandmother great-gran
great-grandfather great-grandmother guitarist gymnast hairdresser halfback heptathlete historian
hitmaker hooker hotelier hurdler icon illustrator influencer inventor jockey joiner laureate
lawmaker legend legislator linebacker lock locksmith loosehead lorry-driver magician mathematician
mechanic medallist microbiologist millionaire model mountaineer mum-of-four mum-of-three
mum-of-two musician nan netminder neuroscientist novelist number-eight oarsman pacer painter
pensioner philanthropist philosopher photographer physicist pianist plasterer player playwright
plumber poet politician potter presenter producer prop rapper researcher restaurateur retiree
rider roofer rower runner sailor schoolboy schoolgirl scientist screenwriter scrum-half sculptor
seamer second-rower shot-stopper singer singer-songwriter skier skipper sociologist songstress
songwriter spinner sprinter star statistician superstar swimmer telly-star tighthead tiler tycoon
veteran violinist virologist vocalist welder wicketkeeper widow widower winger wrestler writer
youtuber zoologist"""


@cache
def occupations(code: str) -> frozenset[str]:
    """Return the occupations, origins and the like of a language, in lower case; no offices."""
    if code == "en":
        return frozenset(_ENGLISH.split())
    from reader.analysis.persons.roles.occupation_words import OCCUPATION_WORDS

    return frozenset(OCCUPATION_WORDS.get(code, "").split())


@cache
def descriptions(code: str) -> frozenset[str]:
    """Return words that before a name describe its bearer, and alone may mean anybody: Kundin."""
    from reader.analysis.persons.roles.occupation_words import DESCRIPTIONS

    return frozenset(DESCRIPTIONS.get(code, "").split())
