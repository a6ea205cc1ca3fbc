"""German epithets that have stood for somebody before: der 54-Jährige, der Tischler."""

from itertools import islice

from reader.analysis.persons.person import Person
from reader.analysis.reference.discourse_queries import DiscourseQueries
from reader.analysis.reference.epithets.epithets import person_of_age
from reader.text.word_sets import places_of, word_set

_ARTICLES = frozenset({"der", "die"})
_OF_MANY = (  # endings of nouns that fit several persons of a text
    "mann", "frau", "junge", "politiker", "politikerin", "spieler", "spielerin", "experte",
    "expertin", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin", "manager",
    "managerin", "sprecher", "sprecherin", "chef", "chefin", "trainer", "trainerin", "coach",
    "minister", "ministerin", "abgeordnete", "kollege", "kollegin", "beamte", "beamtin",
)  # fmt: skip
_PRONOUNS = word_set("der die eine andere letztere erstere beiden")
_AGED = "-Jährige"
_BESIDE = 60  # code points from an age that hold the name
_ABOVE = 10_000  # code points above an epithet that are searched for others of that age
_MOST_AGED = 10
_MOST = 200  # epithets that are remembered


def remember_epithet(discourse: DiscourseQueries, mention: str, person: Person) -> None:
    """Remember whom an epithet of one noun stands for, if that is no role of theirs."""
    if _is_telling(mention) and len(discourse.epithets) < _MOST:
        discourse.epithets.setdefault(mention.lower(), person)


def person_called_before(discourse: DiscourseQueries, mention: str) -> Person | None:
    """Return whom an epithet stood for before, unless the text has introduced somebody so."""
    person = discourse.epithets.get(mention.lower())
    if person is None or discourse.introductions.people_of(mention):
        return None
    if person_of_age(discourse, mention) or _has_rival(discourse, mention, person):
        return None
    return person


def _has_rival(discourse: DiscourseQueries, mention: str, person: Person) -> bool:
    """Whether the text above gives the age of an epithet to another: der 54-jährige Ben Quill."""
    if not mention.endswith(_AGED):
        return False
    at = discourse.recent[-1].tokens.starts[0]
    above = discourse.text[max(0, at - _ABOVE) : at]
    aged = islice(places_of(mention.partition(" ")[2].lower(), above), _MOST_AGED)
    return any(person.last not in above[each : each + _BESIDE] for each in aged)


def _is_telling(mention: str) -> bool:
    article, _, noun = mention.lower().partition(" ")
    if article not in _ARTICLES or not noun or " " in noun:
        return False
    return noun not in _PRONOUNS and not noun.endswith(_OF_MANY)
