"""The last words of English names of firms, clubs and papers: Oxbow Air, Vell Rovers."""

from reader.text.word_sets import word_set

FIRM_NAMES = word_set("""
aerospace air airlines airways brands brewing chemicals co corp corporation electronics energy foods
freight homes inc incorporated industries insurance gas laboratories labs limited llc logistics ltd
mining motors oil partners petroleum pharma pharmaceuticals plc power products properties rail
railways resources robotics securities semiconductor semiconductors shipping software solutions
steel stores supermarkets systems technologies technology telecom telecoms ventures wireless
""")
"""Nouns that end the names of companies."""
OWNED_BODIES = word_set("""
academy agency alliance army association authority bank board bureau charity church club coalition
college commission committee company corporation council court department embassy federation
foundation fund government group guild hospital institute league ministry museum newspaper nonprofit
office organisation organization parliament party school society tribunal trust union university
""")
"""Nouns for bodies, and nothing else, that somebody may own: Quill's firm; not Quill's project."""
_PAPERS = (
    " Chronicle", " Courier", " Echo", " Examiner", " Express", " Gazette", " Globe", " Guardian",
    " Herald", " Independent", " Inquirer", " Journal", " Mail", " Mercury", " Mirror", " News",
    " Observer", " Post", " Standard", " Star", " Sun", " Telegraph", " Times", " Tribune",
)  # fmt: skip
_AIRLINES = (" Air", " Airlines", " Airways", " Aviation")
_CARMAKERS = (" Motors", " Motor", " Automotive")
ENDINGS_OF_KINDS = {  # of the names of bodies, or of what is before "of Vell" in them
    "airline": _AIRLINES, "carrier": _AIRLINES, "paper": _PAPERS, "newspaper": _PAPERS,
    "club": (
        " AFC", " Albion", " Argyle", " Athletic", " FC", " Hotspur", " Rangers", " Rovers",
        " Thistle", " United", " Wanderers",
    ),
    "authority": (" Council",), "local authority": (" Council",),
    "central bank": ("Bank of", " Central Bank", " Reserve Bank"),
    "force": (" Police", " Constabulary"), "retailer": (" Stores", " Supermarkets"),
    "lender": (" Bank", " Bancorp"), "insurer": (" Insurance", " Assurance"),
    "carmaker": _CARMAKERS, "automaker": _CARMAKERS, "miner": (" Mining", " Minerals"),
    "drugmaker": (" Pharma", " Pharmaceuticals"), "brewer": (" Brewing", " Breweries"),
    "utility": (" Energy", " Power", " Water", " Electric"), "housebuilder": (" Homes",),
    "broadcaster": (" Broadcasting", " Television"), "publisher": (" Publishing",),
}  # fmt: skip


def ends_names_of_bodies(word: str) -> bool:
    """Whether a word is the last one in names of firms, clubs or papers: Oxbow Air, Vell Rovers."""
    endings = ENDINGS_OF_KINDS.values()
    return word.lower() in FIRM_NAMES or any(f" {word}" in each for each in endings)
