"""Nouns for persons that are not offices: a roofer, an ouvreur, ein Senegalese."""

from reader.startup.light_functools import cache
from reader.text.word_sets import word_set, word_set_of_pairs

# no offices: "the judge" may be a person whom the text never names
_ENGLISH = """academic ace acrobat activist actor actress amputee anthropologist archaeologist
archer architect artist astronaut astronomer author back-rower baker ballerina barber barista
baritone bassist batter beautician beekeeper biathlete biker billionaire biographer biologist
blacksmith blogger bobsledder boffin bookseller botanist bowler boxer brewer bricklayer broadcaster
builder businessman businesswoman butcher cabbie campaigner canoeist carpenter cartoonist cellist
centre-back ceramicist champ champion chef chemist choreographer climber clown cobbler columnist
comedian comic composer conductor couturier cricketer crofter curator cyclist dad-of-five
dad-of-four dad-of-three dad-of-two dancer decathlete decorator defector designer dissident dj
dramatist dressmaker drummer ecologist economist electrician entrepreneur essayist expat explorer
farmer fencer filmmaker financier fisherman five-eighth flanker fly-half footballer forward
front-rower frontman frontwoman full-back fullback funnyman gardener geneticist geologist
glassblower goaltender golfer gran grandad granddad grandfather grandmother great-gran
great-grandfather great-grandmother guitarist gymnast hairdresser halfback hammer-thrower heiress
heptathlete historian hitmaker holidaymaker hooker hotelier hurdler icon illustrator impresario
influencer inventor javelin-thrower jeweler jeweller jockey joiner judoka juggler kayaker
keyboardist laureate lawmaker legend legislator linebacker linguist lock locksmith loosehead
lorry-driver lumberjack lyricist magician magnate marathoner mathematician mechanic medallist
memoirist microbiologist milliner millionaire model mogul mom-of-three mom-of-two mountaineer
mum-of-five mum-of-four mum-of-three mum-of-two musician nan naturalist netminder neuroscientist
newlywed newsreader novelist number-eight oarsman oceanographer olympian organist ornithologist
outfielder pacer painter palaeontologist paleontologist paralympian passer-by pensioner
philanthropist philosopher photographer physicist pianist plasterer player playwright plumber
podcaster poet pole-vaulter politician polymath potter presenter printmaker producer prop pundit
puppeteer racer rancher rapper researcher restaurateur retiree rider roofer rower runner sailor
satirist saxophonist schoolboy schoolgirl scientist screenwriter scrum-half sculptor seamer
second-rower seismologist shepherd shot-putter shot-stopper singer singer-songwriter skateboarder
skier skipper snowboarder socialite sociologist songstress songwriter soprano speedskater spinner
sprinter star statistician stonemason streamer stylist supermodel superstar surfer swimmer tailor
telly-star tenor thatcher theologian tighthead tiktoker tiler triathlete trucker trumpeter tycoon
ventriloquist vet veteran violinist virologist vlogger vocalist volcanologist watchmaker
weightlifter welder whistleblower wicketkeeper widow widower windsurfer winemaker winger wingman
wrestler writer youtuber zoologist"""


@cache
def occupations(code: str) -> frozenset[str]:
    """Return the occupations, origins and the like of a language, in lower case; no offices."""
    if code == "en":
        return word_set(_ENGLISH)
    from reader.analysis.persons.roles.occupation_words import OCCUPATION_WORDS

    return word_set_of_pairs(OCCUPATION_WORDS.get(code, ""))


@cache
def descriptions(code: str) -> frozenset[str]:
    """Return words that before a name describe its bearer, and alone may mean anybody: Kundin."""
    from reader.analysis.persons.roles.occupation_words import DESCRIPTIONS

    return word_set_of_pairs(DESCRIPTIONS.get(code, ""))
