"""German epithets that have stood for somebody before: der 54-Jährige, der Tischler."""

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
    if person_of_age(discourse, mention) or _has_rival(discourse.text, mention, person):
        return None
    return person


def _has_rival(text: str, mention: str, person: Person) -> bool:
    """Whether the text gives the age of an epithet to somebody else: der 54-jährige Ben Quill."""
    if not mention.endswith(_AGED):
        return False
    aged = mention.partition(" ")[2].lower()
    beside = (text[at : at + _BESIDE] for at in places_of(aged, text))
    return any(person.last not in each for each in beside)


def _is_telling(mention: str) -> bool:
    article, _, noun = mention.lower().partition(" ")
    if article not in _ARTICLES or not noun or " " in noun:
        return False
    return noun not in _PRONOUNS and not noun.endswith(_OF_MANY)
