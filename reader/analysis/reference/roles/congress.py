"""Politicians by party and state: the Georgia Democrat is Sam Quill, D-Ga."""

from itertools import pairwise

from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_BEFORE, _AFTER = 40, 60  # code points around a name that may give party and state
_LONGEST = 5  # words: the New Hampshire Republican lawmaker
_MOST_PEOPLE = 200  # people of a text whose parties are looked up
_PARTIES = {
    "democrat": "d", "democratic": "d", "d": "d", "dfl": "d", "republican": "r", "r": "r",
    "gop": "r", "independent": "i", "i": "i", "conservative": "c", "tory": "c", "liberal": "l",
}  # fmt: skip
_OFFICES = {
    "sen": "senator", "senator": "senator", "rep": "representative",
    "representative": "representative", "congressman": "representative",
    "congresswoman": "representative", "gov": "governor", "governor": "governor",
}  # fmt: skip
_LEADERS = frozenset({"leader", "whip", "speaker", "senator", "lawmaker", "representative"})
_STATES = {  # press and postal abbreviations; the other states are always spelled out
    "ala": "alabama", "al": "alabama", "ak": "alaska", "ariz": "arizona", "az": "arizona",
    "ark": "arkansas", "ar": "arkansas", "calif": "california", "ca": "california",
    "colo": "colorado", "co": "colorado", "conn": "connecticut", "ct": "connecticut",
    "del": "delaware", "de": "delaware", "fla": "florida", "fl": "florida", "ga": "georgia",
    "hi": "hawaii", "id": "idaho", "ill": "illinois", "il": "illinois", "ind": "indiana",
    "in": "indiana", "ia": "iowa", "kan": "kansas", "ks": "kansas", "ky": "kentucky",
    "la": "louisiana", "me": "maine", "md": "maryland", "mass": "massachusetts",
    "ma": "massachusetts", "mich": "michigan", "mi": "michigan", "minn": "minnesota",
    "mn": "minnesota", "miss": "mississippi", "ms": "mississippi", "mo": "missouri",
    "mont": "montana", "mt": "montana", "neb": "nebraska", "ne": "nebraska", "nev": "nevada",
    "nv": "nevada", "nh": "new hampshire", "nj": "new jersey", "nm": "new mexico",
    "ny": "new york", "nc": "north carolina", "nd": "north dakota", "oh": "ohio",
    "okla": "oklahoma", "ok": "oklahoma", "ore": "oregon", "or": "oregon", "pa": "pennsylvania",
    "ri": "rhode island", "sc": "south carolina", "sd": "south dakota", "tenn": "tennessee",
    "tn": "tennessee", "tex": "texas", "tx": "texas", "ut": "utah", "vt": "vermont",
    "va": "virginia", "wash": "washington", "wa": "washington", "wva": "west virginia",
    "wv": "west virginia", "wis": "wisconsin", "wi": "wisconsin", "wyo": "wyoming",
    "wy": "wyoming",
}  # fmt: skip
_NAMES = frozenset(_STATES.values())
_ABBREVIATED = lazily(r",? ?\(?(D|R|I|DFL)\.?[-–, ] ?([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_SPELLED_OUT = lazily(
    r",? (?:an? |the )?([A-Z]\w+(?: [A-Z]\w+)?) (Democrat|Republican|independent)\b"
    r"|,? (?:an? |the )?(Democrat|Republican|independent)?,? ?(?:of|from) ([A-Z]\w+(?: [A-Z]\w+)?)"
)
_BEFORE_NAME = lazily(
    r"([A-Z]\w+(?: [A-Z]\w+)?) (?:(Democrat(?:ic)?|Republican)(?: (?:Sen|Rep|Gov)\w*\.?)?"
    r"|(?:Sen|Rep|Gov)\w*\.?) ?$"
)
_PARTY_BEFORE = lazily(r"\b(Democrat(?:ic)?|Republican|GOP) (?:Sen|Rep|Gov)\w*\.? $")
_PLACED = lazily(r",? \(([A-Z][\w. ]{1,14})\)")


class _Member(NamedTuple):
    """What a text says about an office holder; empty strings for what it does not say.

    Attributes:
        party: "d", "r" or "i"; only asked for: "c" (Conservative) or "l" (Liberal).
        state: The name of the state in lower case.
        office: "senator", "representative" or "governor".
    """

    party: str
    state: str
    office: str


def legislator_of(discourse: Discourse, mention: str, at: int) -> Person | None:
    """Return the person who alone fits "the Georgia Democrat" or "the Ohio senator"; else None.

    "The Democrat" at offset `at` is the most salient person, unless the text gives them another
    party, or that party to others.
    """
    words = mention.lower().split()
    if words[0] != "the" or len(words) > _LONGEST:
        return None
    party = next((_PARTIES[word] for word in words if word in _PARTIES), "")
    asked = _Member(party, _state_among(words[1:-1]), _OFFICES.get(words[-1], ""))
    if not asked.party and not asked.state:
        return None
    people = discourse.book.people[:_MOST_PEOPLE]
    fitting = [each for each in people if _fits(asked, _facts_about(discourse.text, each))]
    if len(fitting) == 1:
        return fitting[0]
    person = discourse.most_salient("", at) if asked.party else None
    if person is None or (fitting and person not in fitting):
        return None
    own = _facts_about(discourse.text, person)
    if asked.state:  # the Georgia Democrat: an office in Washington, whose state is not given
        role = discourse.introductions.role_of(person).lower()
        held = own.office or role.rpartition(" ")[2] in _LEADERS
        fits = bool(held) and not fitting and own.party in ("", asked.party) and not own.state
    else:
        fits = own.party in ("", asked.party)
    return person if fits and discourse.person_evidence(person) > 0 else None


def _state_among(words: list[str]) -> str:
    """Return the state among some words, or ""; two-word names like "new hampshire" come first."""
    pairs = map(" ".join, pairwise(words))
    return next((each for each in (*pairs, *words) if each in _NAMES), "")


def _fits(asked: _Member, known: _Member) -> bool:
    """Whether the facts known about a person match the ones asked for, and suffice."""
    if asked.state and asked.state != known.state:
        return False
    if asked.party and known.party != asked.party and (known.party or not asked.state):
        return False
    return not asked.office or known.office in ("", asked.office)


def _facts_about(text: str, person: Person) -> _Member:
    """Return the party, state and office given beside the first full form of a name."""
    at, end = person.seen_at, person.seen_end
    if at < 0:
        return _Member("", "", "")
    before, after = text[max(0, at - _BEFORE) : at], text[end : end + _AFTER]
    title = before.split()[-1:] or [""]
    office = _OFFICES.get(title[0].lower().rstrip("."), "")
    of_party = _PARTY_BEFORE.search(before)
    named = _PARTIES[of_party.group(1).lower()] if of_party else ""
    if short := _ABBREVIATED.match(after):
        return _Member(_PARTIES[short.group(1).lower()], _state(short.group(2)), office)
    if described := _SPELLED_OUT.match(after):
        party = described.group(2) or described.group(3) or ""
        return _Member(
            _PARTIES.get(party.lower(), named),
            _state(described.group(1) or described.group(4)),
            office,
        )
    if led := _BEFORE_NAME.search(before):
        party = (led.group(2) or "").lower()
        return _Member(_PARTIES.get(party, named), _state(led.group(1)), office)
    if office and (placed := _PLACED.match(after)):
        return _Member(named, _state(placed.group(1)), office)
    return _Member(named, "", office)


def _state(written: str) -> str:
    """Return the full name of a state in lower case; empty if the words are not a state."""
    lower = written.lower()
    for each in (lower, lower.split()[0]):
        short = each.replace(".", "").replace(" ", "")  # N. H.
        name = _STATES.get(short, each)
        if name in _NAMES:
            return name
    return ""
