"""Noun phrases: their representation, and what their words reveal.

This is no full parser: `phrase_before` and `phrase_after` look a bounded number of tokens to one
side and return ``(first, last)``, the token indices of the phrase, or None.
"""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import MONTHS_TOO, SOCIAL_NETWORKS
from reader.analysis.languages.token import (
    CAPITAL,
    NUMBER,
    POINT,
    POSSESSIVE,
    QUOTED,
    WORD,
    Token,
)
from reader.text.word_sets import word_set

Phrase = tuple[int, int]
Sentence = Sequence[Token]

RANK_NUMBERS = frozenset({"No", "No."})  # the world | No. 1
PHRASE_BOUNDARY = lx.CONJUNCTION | lx.SUBJECT | lx.FIRST | lx.OBJECT
NAMING_PARTICIPLES = frozenset({
    "named", "called", "namens", "genaamd", "nommé", "nommée", "prénommé", "prénommée", "dénommé",
    "dénommée", "llamado", "llamada", "chiamato", "chiamata", "chamado", "chamada",
})  # fmt: skip
NOBLE_TITLES = frozenset({
    "graf", "gräfin", "freiherr", "freifrau", "prinz", "prinzessin", "fürst", "fürstin",
    "herzog", "herzogin", "baron", "baronin", "baronesse", "erbprinz", "ritter", "edler",
})  # fmt: skip
"""Titles of nobility, which precede a name or stand inside it."""
ROLE_ENDINGS = ("man", "er", "or", "ist", "ian", "ant", "ent", "ee")
# nouns for a person that do not end like a role
PEOPLE = word_set("""
boy girl child friend colleague cook clerk guide guest pupil celebrity comic steward cousin nephew
niece youth son widow relative suspect hostage official source expert critic scholar academic
delegate ally medic recruit athlete fan aide husband wife spouse star police analyst architect
attorney bishop candidate captain chef cleric coach constable deacon deputy detective diplomat
entrepreneur envoy executive eyewitness imam judge landlord magistrate mechanic monk neighbour nun
nurse paramedic pilot plaintiff poet priest rabbi representative sheriff surgeon umpire veteran
victim warden witness companion dean co-star co-host guru heartthrob starlet soprano diva alumna
songstress stalwart
""")
# nouns with the ending of a role that are no persons; nor are those in -ment and -meter
_THINGS_LIKE_ROLES = word_set("""
accelerator accent accident adapter adaptor alligator answer badger banister banner bannister
barrier beaver bee beeper bestseller blacklist bladder blender blister blockbuster boiler border
boulder browser buffer bulldozer bumper bunker burger burner butter buzzer calculator cancer
canister capacitor career chamber chapter charger charter checklist cider cluster coffee color
committee component compressor computer connector container content continent converter conveyor
cooker coolant cooler corner corridor counter covenant cover crater cruiser current cursor cylinder
danger decree defibrillator degree deodorant destroyer detector dinner disaster disorder divider
door drawer elephant elevator encounter error escalator event excavator extent extinguisher factor
favor feather fee fender fever filter finger fist flavor floor flower folder former fragrant freezer
freighter frontier gender generator ginger gist glacier grant guarantee gutter hamper hamster hanger
harbor heater helicopter horror humor hunger incident incubator intent interior inverter jubilee
knee labor ladder laser latter laughter layer leather letter lever lighter liner liquor list litter
liver lobster locker lubricant lumber manner matter median meridian metaphor mirror mist mixer
monitor monster motor mower murder newspaper number odor offer order otter oyster panther paper
parlor patent pendant pepper percent pier plant plaster playlist poker pollutant poster powder power
precedent printer projector quarter radiator razor reactor refrigerator register remainder reminder
restaurant river roller rooster router rubber rudder rumor saucer scanner scent schooner scooter
screwdriver sector semester sensor shelter shortlist shoulder shower shredder shutter silver
skyscraper slipper spider spree sprinkler steamer sticker stroller summer supper sweater talent
tanker temper tent terror theater thriller thunder tiger timber timer toaster toffee toner torrent
tower tractor trailer transfer transformer transistor trawler tree trigger tumor twist ulcer vapor
vector ventilator voucher wafer waist wallpaper want warrant water weather whisper winter wiper
wonder wrapper wrist zipper
""")
IMPERATIVES = frozenset({
    "save", "feed", "help", "stop", "fix", "make", "keep", "protect", "free", "defend", "reclaim",
    "rethink", "unlock", "bring", "share", "mind", "beat", "ban", "end",
})  # fmt: skip
"""Verbs with which the names of charities and campaigns begin: Save the Children."""
PEOPLE_ENDINGS = ("friend", "mate", "girl", "boy", "child")
_PERSON_ENDINGS = ROLE_ENDINGS + PEOPLE_ENDINGS
WRITINGS = frozenset({
    "statement", "letter", "post", "message", "email", "e-mail", "tweet", "memo", "thread", "note",
    "caption",
})  # fmt: skip
"""What somebody issues, whose words are those of its author."""
_OWNED_WRITINGS = frozenset({  # whose owner is their author
    "reply", "replies", "answer", "post", "text", "caption", "diary", "will", "testament",
    "letter", "note", "email",
    "message", "memoir", "memoirs", "book", "column", "speech", "journal", "affidavit", "article",
    "countersuit", "essay", "filing", "lawsuit", "manifesto", "op-ed", "petition", "suit",
})  # fmt: skip
STANCES = frozenset({
    "advice", "motto", "mantra", "view", "aim", "goal", "hope", "fear", "philosophy", "intention",
    "explanation", "reaction", "impression", "conviction", "concern", "tip", "recommendation",
    "reasoning", "excuse", "defence", "defense", "reply", "retort", "offer", "wish", "dream",
    "dictum", "maxim", "adage", "quip", "line",
})  # fmt: skip
"""Nouns that mean speech where "is", "that" or a colon follows."""
INSCRIBED_THINGS = word_set("""
card billboard billboards petition note sign banner poster placard sticker plaque signs banners
posters placards stickers plaques bedsheet bedsheets tombstone headstone badge badges label labels
telegram postcard leaflet
""")
"""Things with words written on them, which are said to say them: a banner reading “…”."""
WRITTEN_THINGS = INSCRIBED_THINGS | WRITINGS | {"text"}
_GROUPS = frozenset(  # groups that speak for their owner: the Quill campaign
    {"campaign", "team", "camp", "family", "administration", "children", "staff", "government"}
)
_FIRMS = frozenset({
    "firm", "giant", "airline", "supermarket", "chain", "watchdog", "brand", "startup", "start-up",
    "owners", "developers", "operators", "publishers", "organisers", "organizers", "promoters",
    "shop", "store", "pub", "nightclub", "gym",
})  # fmt: skip
_BEFORE_TITLES = frozenset({"former", "late", "ex"})  # the former “Slow Tide” actor
COUPLES = frozenset({"couple", "pair", "duo", "trio"})
"""Nouns in the singular for two or three people."""
_SHARES = frozenset({"shares", "stock"})
_NAMED_LIKE_MONTHS = MONTHS_TOO | {"jan"}
_BEFORE_ARTICLES = frozenset({"in", "auf", "aus", "an"})  # Jan In der Quill
_ACTS = frozenset({"told", "called", "has", "had", "will"})  # unlike: Quill's alleged claim
_PAST = frozenset({"said", "stated", "read", "called", "named"})
APPOSITION_REACH = 40  # tokens; how far an apposition may stretch
_NO_FIELD = (lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION | lx.AUXILIARY | lx.SUBJECT) | (
    lx.RELATIVE | lx.REPORT | lx.OBJECT | lx.DAY
)
AND_WORDS = frozenset({"and", "y", "e", "et", "und", "en"})
_BODIES_WITH_MOTTOS = word_set("""
collectif association mouvement comité liste campagne plateforme asociación colectivo movimiento
campaña plataforma coalición iniciativa lista associazione comitato collettivo movimento campagna
rete associação coletivo comitê campanha coligação groupe grupo gruppo
""")
"""Romance nouns before a name that is a motto: le collectif | Stop au port."""
BEFORE_FIELDS = frozenset({"of", "for", "on"})
"""Prepositions between a body and its fields: the Office of Roads."""
FIELDS = frozenset({
    "fire", "health", "parks", "trade", "search", "arts", "science", "culture", "research", "roads",
    "planning", "education", "housing", "justice", "safety", "food", "energy", "transport", "water",
    "forestry", "agriculture", "finance", "technology", "engineering", "standards", "pensions",
    "immigration", "customs", "revenue", "defence", "defense", "public", "security", "economic",
})  # fmt: skip
"""Fields in the names of organisations, before "and" and a second one: Fire and Rescue."""
_BEFORE_CAUSES = frozenset({"for", "against", "on"})
_ON_FIELDS = frozenset({
    "council", "committee", "subcommittee", "commission", "panel", "center", "centre", "institute",
    "conference", "caucus", "democrats", "republicans",
})  # fmt: skip
_LIST_REACH = 12  # tokens between a comma and the last field of a list
_SERVICES = frozenset({"police", "fire", "health", "rescue", "development"})
_BEFORE_ROLES = frozenset({
    "local", "senior", "new", "old", "young", "retired", "longtime", "veteran", "leading", "lead",
    "head", "star", "top", "ex",
})  # fmt: skip
INDEFINITE_PRONOUNS = frozenset(
    {"someone", "somebody", "everyone", "everybody", "nobody", "anyone", "anybody"}
)
"""English pronouns for somebody who is not named."""


def is_pronoun(token: Token) -> bool:
    """Whether the token is a pronoun that can be a speaker."""
    return bool(token.classes & lx.SUBJECT)


def is_role_word(s: Sentence, at: int) -> bool:
    """Whether a role before a name begins at the word ("Fox News host Ann Poe").

    None begins before a determiner: Quill | hugs the coach.
    """
    for index in range(at, min(at + 3, len(s))):
        token = s[index]
        if token.classes & lx.TITLE:
            return True
        if token.kind != WORD or (index > at and token.classes & lx.DETERMINER):
            return False
    return False


def is_title_before_role(s: Sentence, quoted: int) -> bool:
    """Whether words in marks are a title before a person's role: the | “Slow Tide” | actor."""
    if not 0 < quoted < len(s) - 1 or s[quoted].kind != QUOTED:
        return False
    before, role = s[quoted - 1], s[quoted + 1]
    described = before.classes & lx.DETERMINER or before.lower in _BEFORE_TITLES
    return bool(described) and role.kind == WORD and means_one_person(role)


def means_people(lower: str, classes: int) -> bool:
    """Whether a lower-case English noun, with the given classes, denotes one or more people."""
    single = lower if lower in PEOPLE else _singular(lower)
    role = not classes and single.endswith(_PERSON_ENDINGS) and not is_thing_like_role(single)
    return bool(classes & lx.TITLE) or role or single in PEOPLE or lower in _GROUPS


def means_body(lower: str, classes: int) -> bool:
    """Whether a lower-case English noun before a name means that it is no person: the charity."""
    return bool(classes & lx.INSTITUTION) or lower in _FIRMS


def is_thing_like_role(lower: str) -> bool:
    """Whether a lower-case English noun is none for a person, whatever its ending: trailer."""
    return lower in _THINGS_LIKE_ROLES or lower.endswith(("ment", "meter"))


def _singular(noun: str) -> str:
    """Return the singular of a plural noun, or the noun itself: deputies, judges."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun.removesuffix("s")


def has_role_or_name(s: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase has a role or a name."""
    return any(t.kind == CAPITAL or t.classes & lx.TITLE for t in s[phrase[0] : phrase[1] + 1])


def is_named_like_month(s: Sentence, at: int) -> bool:
    """Whether a word for a month ends a person's name: Mrs May said; not in Delta May 5."""
    if not at or s[at].kind != CAPITAL:
        return False
    if s[at].lower not in _NAMED_LIKE_MONTHS:
        return bool(s[at - 1].classes & lx.PARTICLE) and s[at - 1].text[0].isupper()  # Di Maggio
    before, dated = s[at - 1], at + 1 < len(s) and s[at + 1].kind == NUMBER
    opens = lx.DAY | lx.PREPOSITION | lx.DETERMINER | lx.LEAD | lx.CONJUNCTION
    return before.kind == CAPITAL and not before.classes & opens and not dated


def is_first_name_like_month(s: Sentence, at: int) -> bool:
    """Whether a word for a month begins a person's name: said April Quill."""
    if s[at].lower not in _NAMED_LIKE_MONTHS or at + 1 >= len(s):
        return False
    return s[at + 1].kind == CAPITAL and not s[at + 1].classes & lx.DAY


def end_of_capitals(s: Sentence, start: int) -> int:
    """Return the index behind the capitalised words that begin at a token; `start` if none do."""
    while start < len(s) and s[start].kind == CAPITAL:
        start += 1
    return start


def start_of_capitals(s: Sentence, end: int, least: int = 0) -> int:
    """Return the index where the capitalised words that end before a token begin, from `least` on.

    It is `end` if none do.
    """
    while end > least and s[end - 1].kind == CAPITAL:
        end -= 1
    return end


def clause_start(s: Sentence, at: int) -> int:
    """Return the first token after the last mark or quote before a token."""
    while at > 0 and s[at - 1].kind not in (POINT, QUOTED):
        at -= 1
    return at


def head_noun_at(s: Sentence, phrase: Phrase) -> int:
    """Return the index of the noun before the first preposition in a phrase: analysts | at a bank.

    It is the last word of a phrase without a preposition.
    """
    first, last = phrase
    for at in range(first, last):
        if s[at + 1].classes & lx.PREPOSITION:
            return at
    return last


def means_one_person(token: Token) -> bool:
    """Whether an English noun denotes one person: the keeper; not the board, the keepers."""
    return token.kind == WORD and means_person(token.lower, token.classes)


def means_person(lower: str, classes: int) -> bool:
    """Whether a lower-case English noun, with the given classes, denotes one person."""
    several = (lower[-1:] == "s" and lower[-2:] != "ss") or lower in _GROUPS  # not: actress
    return not several and means_people(lower, classes)


def are_people(s: Sentence, phrase: Phrase) -> bool:
    """Whether an English phrase means several persons: his parents; not: the dean of students."""
    token = s[phrase[1]]
    if token.kind != WORD:
        return False
    plural = token.lower[-1] == "s" and token.lower[-2:] != "ss"  # the boss
    plural = plural and means_people(token.lower, token.classes)
    if not plural and token.lower not in COUPLES:
        return False
    return not any(each.classes & lx.PREPOSITION for each in s[phrase[0] : phrase[1]])


def joins_fields(s: Sentence, joint: int) -> bool:
    """Whether "and" joins two fields of one role: the culture and sports minister.

    Not two speakers: the council and team captain, the firm and former captain Ada Quill.
    """
    if not 0 < joint < len(s) - 2 or s[joint].lower != "and":
        return False
    before, after = s[joint - 1], s[joint + 1]
    if before.kind == POSSESSIVE:  # the men's and women's coach
        owned = after.kind == WORD and s[joint + 2].kind == POSSESSIVE
        return owned and joint + 3 < len(s) and means_one_person(s[joint + 3])
    if not _may_be_field(before) or not _may_be_field(after) or after.lower in _BEFORE_ROLES:
        return False
    if before.classes & lx.INSTITUTION and before.lower not in _SERVICES:
        return False
    last = joint + 2
    if s[last].kind == WORD and not means_one_person(s[last]):
        last += 1  # chip | shop owner
    return last < len(s) and means_one_person(s[last]) and _may_be_field(s[last - 1])


def may_list_fields(s: Sentence, first: int, at: int) -> bool:
    """Whether a comma may continue a list of fields, the first of which ends the phrase before."""
    if s[at].text != "," or at < first + 2:
        return False
    return any(token.lower in AND_WORDS for token in s[at + 1 : at + _LIST_REACH])


def is_body_with_name(s: Sentence, at: int) -> bool:
    """Whether a Romance noun for a body stands before a name: le | collectif Stop au port."""
    named = s[at].lower in _BODIES_WITH_MOTTOS and at + 1 < len(s)
    return named and s[at + 1].text[:1].isupper()


def _may_be_field(token: Token) -> bool:
    """Whether a lower-case word may be a noun for a field: crime; not: asked, baker."""
    if token.kind != WORD or token.classes & _NO_FIELD:
        return False
    return not means_people(token.lower, token.classes) or token.lower in _SERVICES


def is_body_with_field(s: Sentence, link: int) -> bool:
    """Whether a preposition joins a body to its field: Society | for the Protection of Birds.

    Council | on Foreign Relations, Campaign | to Stop Fires; not: said the Council | on Facebook,
    on the Harbour Page; said the Police | on Christmas Eve.
    """
    if s[link - 1].kind != CAPITAL or not s[link - 1].classes & lx.INSTITUTION:
        return False
    preposition = s[link].lower
    if preposition == "on" and s[link - 1].lower not in _ON_FIELDS:
        return False
    field = link + 1 + (preposition != "on" and s[link + 1].lower == "the")
    if field >= len(s) or s[field].kind != CAPITAL or s[field].classes & lx.DAY:
        return False
    if preposition == "to":
        return s[field].lower in IMPERATIVES
    return preposition in _BEFORE_CAUSES and s[field].lower not in SOCIAL_NETWORKS


def is_particle(token: Token) -> bool:
    """Whether the token is a lower-case particle of a name: de, von."""
    return token.kind == WORD and bool(token.classes & lx.PARTICLE)


def is_name_with_possessive(s: Sentence, last: int) -> bool:
    """Whether a possessive at `last` ends the name of a firm that acts: Delta's | said.

    What is owned would follow otherwise.
    """
    if s[last].kind != POSSESSIVE or not last or s[last - 1].kind != CAPITAL:
        return False
    after = s[last + 1] if last + 1 < len(s) else None
    if after is not None and after.lower == "will" and last + 2 < len(s):
        verb = s[last + 2].lower
        return not verb.endswith("s") and verb not in _PAST  # not: Quill's will says
    if after is None or after.kind == POINT or after.lower in _ACTS:
        return True
    return bool(after.classes & lx.SAY) and not after.lower.endswith("ed")


def is_elided_article(s: Sentence, at: int) -> bool:
    """Whether "l'" is an article, not an object pronoun: de | l'école; not: il | l'a dit."""
    if s[at].lower != "l'" or at + 1 >= len(s):
        return False
    verb = lx.FINITE_VERBS | lx.NAME
    return s[at + 1].kind == CAPITAL or not s[at + 1].classes & verb


def are_particles_inside_name(s: Sentence, at: int) -> bool:
    """Whether "von der", "van den" at `at` join two parts of a name."""
    if not is_particle(s[at]):
        return False
    before = s[at - 1]
    surname = before.classes & lx.TITLE and s[at].text[0].isupper()  # mevrouw Ter Quill
    if before.kind != CAPITAL and not surname:
        return False
    if s[at].classes & lx.DETERMINER and s[at - 1].lower not in _BEFORE_ARTICLES:
        return False
    end = at + 1
    while end < len(s) and end - at < 3 and is_particle(s[end]):
        end += 1
    return end < len(s) and s[end].kind == CAPITAL and not s[end].classes & lx.INSTITUTION


def opens_slogan(s: Sentence, at: int) -> bool:
    """Whether the name of a campaign begins with an adverb and an imperative: Just Stop Tolls."""
    if at < 0 or s[at].text != "Just" or at + 2 >= len(s):
        return False
    return s[at + 1].lower in IMPERATIVES and s[at + 1].kind == s[at + 2].kind == CAPITAL


def without_shares(s: Sentence, phrase: Phrase) -> Phrase:
    """Return the company in a phrase about its shares: shares of | Delta Foods."""
    first, last = phrase
    shares = first + 1 < last and s[first].lower in _SHARES
    return (first + 2, last) if shares and s[first + 1].lower in {"of", "in"} else phrase


def is_writing(token: Token) -> bool:
    """Whether an English noun is a text or a statement, whose owner is its author."""
    lower = token.lower
    return (
        bool(token.classes & lx.SPEECH)
        or lower in _OWNED_WRITINGS
        or lower.removesuffix("s") in _OWNED_WRITINGS
    )
