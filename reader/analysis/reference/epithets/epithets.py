"""Epithets and their referents: "the 39-year-old", "the Dane", "la cinéaste"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages.function_words import COUNTS
from reader.analysis.languages.lexicon import TITLE, Language
from reader.analysis.languages.peoples import PARTIES, PEOPLES
from reader.analysis.persons.person import Person
from reader.analysis.reference.epithets.germanic_ages import gender_of_age, years_of
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

with later(globals()):  # not needed for every text
    from reader.analysis.persons.roles import non_english_occupations

_EPITHET = lazily(
    r"[Tt]he (?:\d{1,3}-year-old|(?P<she>[A-Z]\w+woman)|(?P<he>(?!German|Roman)[A-Z]\w+man)"
    r"|[A-Z]\w+ese"
    r"|(?!Vatican|Republican|Sudan|Ocean|Titan|Guardian|Smithsonian)[A-Z]\w+an"  # Kenyan
    r"|Argentine|Aussie|Basque|Briton|Brit|Londoner|Dubliner|Croat|Czech|Dane|Finn|Greek|Kiwi"
    r"|Pole|Scot|Serb|Slovak|Slovene|Spaniard|Swede|Swiss|Turk|Thai|Pakistani|Israeli|Iraqi"
    r"|Filipin[ao]|Saudi|Emirati|Bangladeshi|Nepali|Somali|Cypriot|[A-Z]\w+lander|New Zealander"
    r"|international|native|forward|striker|midfielder|defender|goalkeeper|winger|paceman|batsman|playmaker|veteran"
    r"|teenager|youngster|rookie|newcomer|debutant"
    r"|No\.? ?\d{1,2}|[a-z-]+-hander|all-rounder|opener|seamer|spinner|keeper"
    r"|quarterback|centre-back|full-back|junior|senior|sophomore|freshman"
    r"|linebacker|cornerback|wideout|lineman|shortstop|outfielder|infielder|slugger|lefty|righty"
    r"|goaltender|goalie|defenseman|defenceman|goalscorer|matchwinner)"
)
_RANK_WORDS = (
    r"(?:world no\.? ?\d{1,3}"
    r"|(?:no\.? ?\d{1,2}|top|second|third|fourth|fifth|sixth|seventh|eighth) seed)"
)
_RANK = lazily(_RANK_WORDS)
_RANKED = lazily(rf"(?i:the (?:former |reigning |current |new |then )?{_RANK_WORDS})")
_RANK_REACH = 30  # code points beside a name that may hold the rank
_GERMAN_EPITHET = lazily(
    r"[Dd](?:er|ie) (?:[\w-]*-?[Pp]olitiker(?:in)?|[\w-]+-(?:Mann|Frau)"
    r"|Grüne|Liberale|Christsoziale)|[Dd]er Linke"
)
_AGED_ONE = lazily(r"[Tt]he \d{1,3}[- ]year[- ]old ")
_AGED_VETERAN = lazily(
    r"[Tt]he \d{1,3}[- ]year[- ]old (?:former|ex|retired) [A-Z]\w+(?: [A-Z]\w+)?"
)
_ACRONYM = lazily(r"[A-Z]{2,5}")
_LINKS = frozenset({"of", "at", "for", "in", "to", "the", "a", "an", "and"})
_WORD = lazily(r"[^\W\d_]+")
_GERMANIC_OLD = ("-jährige", "-jähriger", "-jährigen", " Jahre alte", " Jahre alten", "-jarige")
_AGE_REACH = 80  # code points after an age that may contain the name
_APPOSED = (", a ", ", an ")
_BESIDE_NAMES = (*_APPOSED, ", the ", " is a ", " was a ", " is the ", " was the ", " (")
_PHRASE_ENDS = (",", ".", " from", " who", " in", " of", " at", " with")
_MAX_PEOPLE = 200  # people whose ages are looked up
_ARTICLES = frozenset({"the ", "The ", "der ", "die ", "Der ", "Die "})

_TEAM_LEADERS = frozenset({"manager", "boss", "coach", "skipper", "captain", "chief", "gaffer"})
_POLITICIANS = PARTIES | word_set("""
mp msp mep td mla ms minister secretary chancellor premier leader chair chairman chairwoman whip
backbencher frontbencher politician member speaker candidate spokesman spokeswoman spokesperson
rebel lawmaker campaigner deputy baroness dr prof sir dame lord lady mr mrs
""")
_MEMBERS = frozenset({"MP", "TD", "MLA", "MSP", "MEP", "MS"})
_BESIDE_COACH = frozenset(
    {"head", "home", "visiting", "away", "veteran", "county", "city", "party", "premiership"}
)
_LEADING_ROLES = _TEAM_LEADERS | _MEMBERS
LEADERS = _TEAM_LEADERS | {"president", "chairman", "chairwoman", "leader", "governor", "director"}
_LONGEST = 4  # words
_STEM = 3  # letters that the words for a people and its members share
PARENTS = {
    "mother": "f", "mum": "f", "mom": "f", "grandmother": "f",
    "father": "m", "dad": "m", "grandfather": "m",
}  # fmt: skip
_WOMAN_OR_MAN = {
    "woman": "f", "man": "m", "teenager": "", "student": "", "pensioner": "",
    "schoolgirl": "f", "schoolboy": "m", "pupil": "", "resident": "", "mum": "f", "mother": "f",
    "grandmother": "f", "dad": "m", "father": "m", "grandfather": "m",
}  # fmt: skip
_CHILDREN = tuple(f" of {count}" for count in ("one", "two", "three", "four", "five", "six"))
_TIMES = COUNTS - {"one"}  # the one-time champion
_AGED = frozenset({"teenager", "youngster", "pensioner", "retiree", "schoolboy", "schoolgirl"})
PLAYERS = word_set("""
international striker midfielder defender goalkeeper winger forward playmaker batsman paceman bowler
native full-back centre-back quarterback guard center pitcher catcher receiver linebacker cornerback
shortstop outfielder goaltender defenseman reliever rookie wicketkeeper fly-half scrum-half hooker
flanker left-back right-back wing-back opener all-rounder seamer spinner infielder defenceman back
end tackle baseman fielder hitter goalie lineman kicker punter safety keeper half junior senior
sophomore freshman
""")
"""Nouns for players beside a club, a position, or how long they have played."""
_BESIDE_PLAYERS = word_set("""
running wide tight left right point shooting small power first second third center centre designated
defensive offensive free strong nose outside inside wing fly starting backup reserve relief redshirt
sophomore junior senior freshman rookie veteran star graduate second-string third-string
classy creative delighted diminutive dynamic elegant energetic evergreen experienced fleet-footed
gifted hard-hitting hard-working highly-rated in-form influential inspirational lanky lively
long-serving much-travelled outspoken pacy popular powerful prolific punishing seasoned skilful
speedy stylish talented talismanic tenacious tough-tackling towering versatile wily
""")
_FOR_COACHES = frozenset({"native", "international"})
_COACHES = (["coach"], ["manager"], ["trainer"])
_PARTS_OF_COUNTRIES = frozenset({
    "South", "North", "West", "East", "Southern", "Northern", "Western", "Eastern", "Central",
    "Costa", "Puerto",
})  # fmt: skip
_LASTING_ENDINGS = ("-handed", "-year", "-footed")  # the fifth-year | senior


def epithet_gender(mention: str) -> str | None:
    """Return "m", "f" or "" (unknown) for an epithet; None if the mention is not an epithet."""
    if mention[:1] in "Dd" and (gender := gender_of_age(mention)) is not None:
        return gender
    if mention[:4] not in _ARTICLES:
        return None
    mention = mention.partition(" from ")[0].partition(" out of ")[0]  # the mother of three from …
    times, repeated, _ = mention[4:].partition("-time ")
    if repeated and (times in _TIMES or times.isdigit()):
        return ""  # the three-time Pro Bowler; not: the three
    if _RANKED.fullmatch(mention):
        return ""
    if "-of-" in mention:
        return _parent_gender(mention)
    if mention.endswith(_CHILDREN):  # the mother of three
        return _parent_gender(mention.replace(" of ", "-of-"))
    if _AGED_VETERAN.fullmatch(mention):
        return ""  # the 60-year-old former Navy Seal
    if " " in mention[4:]:
        mention = _without_age(mention)
        if " " in mention[4:] and mention[4:6] != "No" and mention[4:] != "New Zealander":
            return None
    if mention[:1] in "Dd":
        described = _GERMAN_EPITHET.fullmatch(mention)
        return ("m" if mention[1:3] == "er" else "f") if described else None
    match = _EPITHET.fullmatch(mention)
    if match is None:
        return None
    return "m" if match["he"] else "f" if match["she"] else ""


def _without_age(mention: str) -> str:
    """Return an epithet without its age or people: the Dane, the striker for the Danish striker."""
    aged = _AGED_ONE.match(mention)
    mention = mention[:4] + mention[aged.end() :] if aged else mention
    people, _, rest = mention[4:].partition(" ")
    if rest and (people.lower() in PEOPLES or (mention[0] == "t" and _is_of_part(people, rest))):
        return mention[:4] + rest
    *club, player = mention[4:].split()
    of_club = player in PLAYERS and len(club) < _LONGEST - 1 and all(map(_is_beside_player, club))
    return f"{mention[:4]}striker" if of_club else mention  # the Port Delta guard


def _is_of_part(part: str, member: str) -> bool:
    """Whether words mean one of the people of a part of a country: South | Korean."""
    return part in _PARTS_OF_COUNTRIES and member.istitle()


def _is_beside_player(word: str) -> bool:
    """Whether a word before that for a player is a club, or tells of position or experience."""
    return word.istitle() or word in _BESIDE_PLAYERS or word.endswith(_LASTING_ENDINGS)


def _parent_gender(mention: str) -> str | None:
    """Return the gender of "the mother-of-three", "the 61-year-old father-of-two"; else None."""
    *before, noun = mention.split()
    if any(not word.endswith("-year-old") for word in before[1:]):
        return None
    return PARENTS.get(noun.partition("-of-")[0])


def person_of_age(discourse: "DiscourseQueries", mention: str) -> Person | None:
    """Return the only person for "the 39-year-old", if that age stands beside the person's name."""
    years = years_of(mention)
    if not years:
        return None
    after = (f", {years},", f", {years}.", f" ({years})", f", aged {years}")
    if mention[:1] not in "Tt":
        beside = (*after, f" ({years},", f" ist {years} ", f" is {years} ")
        person = _only_person_before(discourse, beside)
        before = tuple(f"{years}{old} " for old in _GERMANIC_OLD)
        return person or _only_person_after(discourse, before)
    old = f"{years}-year-old"
    person = _only_person_before(discourse, (*after, f", a {old}", f", an {old}"))
    return person or _only_person_after(discourse, f"{old} ")


def person_described_as(discourse: "DiscourseQueries", mention: str) -> Person | None:
    """Return the only person for "the Londoner" if the text says "Ada Quill, a Londoner,"."""
    described = mention[4:]
    if mention[:4] not in _ARTICLES or not described:
        return None
    text, people = discourse.text, discourse.book.people[:_MAX_PEOPLE]
    apposed = _people_before(text, people, _APPOSED)
    if apposed:  # seldom
        forms = {described, described.replace("-of-", " of ")}
        after = tuple(f"{a}{form}{end}" for a in _APPOSED for form in forms for end in _PHRASE_ENDS)
        apposed = _people_before(text, apposed, after)
    if described[0].isupper() and not apposed:
        gender = epithet_gender(mention)
        if gender is not None or described.lower() in PARTIES:
            apposed = _people_of_people(discourse, described.lower(), gender or "")
    if not apposed and " " in described and epithet_gender(mention) is not None:
        return _person_beside(discourse, described)
    return apposed[0] if len(apposed) == 1 else None


def _person_beside(discourse: "DiscourseQueries", words: str) -> Person | None:
    """Return the only person whose full name the words of an epithet stand beside.

    Running back Ada Quill; Ada Quill, the second seed,.
    """
    capital = f"{words[:1].upper()}{words[1:]}"
    leading = _only_person_after(discourse, (f"{words} ", f"{words}, ", f"{capital} "))
    return leading or _only_person_before(discourse, tuple(f"{a}{words}" for a in _BESIDE_NAMES))


def _people_of_people(discourse: "DiscourseQueries", member: str, gender: str) -> list[Person]:
    """Return whose role names a people or a party: Danish sailor Ada Quill is the Dane.

    `gender` is that of the member, or empty: no woman is the Frenchman.
    """
    people = member.removesuffix("woman").removesuffix("man") if member not in PEOPLES else member
    role_of = discourse.introductions.role_of
    return [
        person
        for person in discourse.book.people[:_MAX_PEOPLE]
        if {gender, person.gender} != {"m", "f"}
        and any(_is_of_people(word, people) for word in role_of(person).lower().split())
    ]


def _is_of_people(adjective: str, people: str) -> bool:
    """Whether a word in lower case is the adjective of a people: Danish, of the Danes.

    A Liberian is no Libyan: that is an adjective itself.
    """
    if adjective == people or people in PEOPLES or people.endswith("an"):
        return adjective == people
    return adjective in PEOPLES and adjective[:_STEM] == people[:_STEM]


def has_other_position(discourse: "DiscourseQueries", person: Person, mention: str) -> bool:
    """Whether a person does not play as an epithet says: a coach is no guard, no seed another."""
    ranked = _RANKED.fullmatch(mention) is not None
    if not ranked and mention.rpartition(" ")[2] not in PLAYERS - _FOR_COACHES:
        return False
    role = discourse.introductions.role_of(person).lower().split()
    return role[-1:] in _COACHES or (ranked and _has_other_rank(discourse.text, person, mention))


def _has_other_rank(text: str, person: Person, mention: str) -> bool:
    """Whether a rank of the same kind as that in an epithet stands beside a name."""
    at, end = person.seen_at, person.seen_end
    beside = f"{text[max(0, at - _RANK_REACH) : at]}|{text[end : end + _RANK_REACH]}"
    own = mention.lower().replace(".", "")
    ranks = (rank[0] for rank in _RANK.finditer(beside.lower().replace(".", "")))
    return any(not own.endswith(rank) and _is_seed(rank) == _is_seed(own) for rank in ranks)


def _is_seed(rank: str) -> bool:
    return rank.endswith("seed")  # else a place in the world


def holder_described(discourse: "DiscourseQueries", mention: str) -> Person | None:
    """Return the only person introduced with the last word of "the young winger" for a role."""
    if mention.count(" ") < len(("the", "young")):
        return None
    return discourse.introductions.person_of(f"the {mention.rpartition(' ')[2]}")


def _only_person_before(discourse: "DiscourseQueries", after: tuple[str, ...]) -> Person | None:
    """Return the only person whose full name one of some texts follows."""
    fits = _people_before(discourse.text, discourse.book.people[:_MAX_PEOPLE], after)
    return fits[0] if len(fits) == 1 else None


def _people_before(text: str, people: Sequence[Person], after: tuple[str, ...]) -> list[Person]:
    """Return those of some persons whose full names one of some texts follows."""
    return [
        person
        for person in people
        if person.seen_at >= 0 and text.startswith(after, person.seen_end)
    ]


def _only_person_after(
    discourse: "DiscourseQueries", before: str | tuple[str, ...]
) -> Person | None:
    """Return the only person whose full name a text precedes: 32-year-old | Ada Quill."""
    text, people = discourse.text, discourse.book.people[:_MAX_PEOPLE]
    fits = [person for person in people if text.endswith(before, 0, max(0, person.seen_at))]
    return fits[0] if len(fits) == 1 else None


def person_of_acronym(discourse: "DiscourseQueries", mention: str) -> Person | None:
    """Return the person for "the PRO" if "public relations officer" is beside one name only."""
    letters = mention[4:].lower()
    if mention[:4] not in _ARTICLES or not _ACRONYM.fullmatch(mention, 4):
        return None
    text, fits = discourse.text, []
    for person in discourse.book.people[:_MAX_PEOPLE]:
        at, end = person.seen_at, person.seen_end
        around = (
            (text[max(0, at - _AGE_REACH) : at], text[end : end + _AGE_REACH]) if at >= 0 else ()
        )
        if any(_has_initials(letters, words, discourse.language) for words in around):
            fits.append(person)
    return fits[0] if len(fits) == 1 else None


def _has_initials(letters: str, beside: str, language: Language) -> bool:
    """Whether an office in a text has these initials: "dg" and "the director-general of"."""
    words = [word.lower() for word in _WORD.findall(beside)]
    initials = "".join("." if word in _LINKS else word[0] for word in words)
    at = initials.find(letters)
    office = words[at : at + len(letters)] if at >= 0 else ()
    return any(language.classes.get(word, 0) & TITLE for word in office)


def person_of_rank(discourse: "DiscourseQueries", mention: str) -> Person | None:
    """Return the person for "der Graf", if only one name has the title, in it or before it.

    Jan Graf von Quill, Fürst Jan zu Quill.
    """
    article, _, rank = mention.partition(" ")
    if rank.lower() not in NOBLE_TITLES or article.lower() not in non_english_occupations.DEFINITE:
        return None
    text, titled = discourse.text, f"{rank} "
    named = [
        each
        for each in discourse.book.people[:_MAX_PEOPLE]
        if f" {titled}" in each.name or text.endswith(titled, 0, max(0, each.seen_at))
    ]
    return named[0] if len(named) == 1 else None


def tells_age(mention: str) -> bool:
    """Whether an epithet tells how old somebody is: the pensioner, the 41-year-old."""
    return bool(years_of(mention)) or mention.rpartition(" ")[2] in _AGED


def person_by_leading_role(discourse: "DiscourseQueries", mention: str, at: int) -> Person | None:
    """Return the salient person for "the Saltrey boss", if the person's role, if any, fits."""
    words = mention.split()
    if (
        not 2 <= len(words) <= _LONGEST
        or words[0].lower() != "the"
        or words[-1] not in _LEADING_ROLES
    ):
        return None
    if any(word.islower() and word not in _BESIDE_COACH for word in words[1:-1]):
        return None
    if was_mentioned_unnamed(discourse, words[-1], at):
        return None
    person = discourse.most_salient("", at)
    role = discourse.introductions.role_of(person).split() if person is not None else []
    fitting = _POLITICIANS if words[-1] in _MEMBERS else LEADERS
    if person is None or (role and role[-1].lower() not in fitting):
        return None  # no farmer is the Delta MP
    return person if discourse.person_evidence(person) > 0 else None


def person_from_place(discourse: "DiscourseQueries", mention: str, at: int) -> Person | None:
    """Return the salient person for "the Delta woman"; None after an unnamed "a Delta woman"."""
    article, *place = mention.split()
    noun = place.pop() if place else ""
    gender = _WOMAN_OR_MAN.get(noun)
    if gender is None or article.lower() != "the" or not place or len(place) >= _LONGEST:
        return None
    if not all(word.istitle() for word in place) or was_mentioned_unnamed(discourse, noun, at):
        return None
    person = discourse.most_salient(gender, at)
    return person if person is not None and discourse.person_evidence(person) > 0 else None
