"""Words that describe an English person before a first name: Husband Ben, Churchwarden Ada."""

from reader.analysis.persons.runs.capital_runs import NameRun
from reader.text.word_sets import word_set

_BEFORE_FIRST_NAMES = word_set("""
Brothers Sisters Twins Siblings Husband Wife Boyfriend Girlfriend Partner Fiancé Fiancée Hubby Son
Daughter Granny Grandad Granddad Grandson Granddaughter Cousin Niece Nephew Twin Sibling Friend Pal
Bestie Colleague Stepson Stepdaughter Stepfather Stepmother Stepbrother Stepsister Brother-in-law
Sister-in-law Father-in-law Mother-in-law Son-in-law Daughter-in-law Ex-husband Ex-wife Ex-boyfriend
Ex-girlfriend Ex-partner Schoolboy Schoolgirl Schoolfriend Teenager Toddler Youngster Villager
Regular Punter Shopper Trucker Cabbie
""")
"""Words that describe somebody whose first name follows: Twins Ada and Mara Quill, Husband Ben."""
_BEFORE_FULL_NAMES = word_set("""
Churchwarden Sexton Postmistress Groundsman Childminder Nanny Tiler Tailor Seamstress Blacksmith Vet
Osteopath Chiropractor Counsellor Counselor Trawlerman Boatman Lifeboatman Coastguard Coxswain
Helmsman Miner Ex-miner Shepherd Dairyman Cowman Tutor Bursar Ballerina Soprano Tenor Baritone DJ
Gamer Coder Barmaid Barman Doorman Steward Stewardess Signalman Biker Hiker Diver Groom Tenant
Refugee Migrant Survivor Passer-by Complainant Claimant Carer Bride Ballboy Ballgirl Busker Crofter
Deckhand Dinner-lady Dog-walker Handyman Milkman Newsagent Oarsman Parishioner Ploughman Postie
Postman Postwoman Salesman Saleswoman Squaddie Taxpayer Tradesman Yachtsman Yachtswoman
""")
"""Occupations and the like that no list of offices has, before a first name and a surname."""


def skip_description(run: NameRun) -> str:
    """Remove what describes somebody before a first name; return it in lower case, or ""."""
    described = run.lowers[0].removeprefix("ex-").removeprefix("step")
    if run.words[0] in _BEFORE_FIRST_NAMES:
        several = described.endswith("s")  # whose surname may come later: Twins Ada and Mara Quill
        run.skip(1)
        run.titled = run.titled or (len(run.words) == 1 and not several)
        return described
    if len(run.words) > 2 and run.words[0] in _BEFORE_FULL_NAMES:
        run.skip(1)
        return described
    return ""
