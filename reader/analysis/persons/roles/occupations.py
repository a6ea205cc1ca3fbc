"""Nouns for persons that are not offices: a roofer, an ouvreur, ein Senegalese."""

from reader.startup.light_functools import cache

# no offices: "the judge" may be a person whom the text never names
_ENGLISH = """academic ace actor actress artist author baker barber barista biker billionaire
biologist blogger boffin botanist boxer bricklayer broadcaster builder businessman businesswoman
butcher carpenter centre-back champ champion chef chemist choreographer climber columnist comedian
comic composer cyclist dad-of-four dad-of-three dad-of-two dancer decorator designer ecologist
economist electrician entrepreneur farmer filmmaker fisherman flanker fly-half footballer front-
rower full-back funnyman gardener geologist golfer gran grandad granddad grandfather grandmother
great-gran great-grandfather great-grandmother guitarist hairdresser historian hitmaker hooker icon
influencer inventor jockey joiner lawmaker legend legislator lock locksmith lorry-driver magician
mathematician mechanic microbiologist millionaire mountaineer mum-of-four mum-of-three mum-of-two
musician nan neuroscientist novelist painter pensioner philosopher photographer physicist pianist
plasterer player playwright plumber poet politician potter producer prop rapper researcher retiree
rider roofer rower runner sailor schoolboy schoolgirl scientist scrum-half sculptor singer singer-
songwriter skier skipper sociologist songstress songwriter sprinter star statistician superstar
swimmer telly-star tiler veteran violinist virologist welder widow widower winger wrestler writer
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
