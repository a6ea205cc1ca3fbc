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
_BESIDE = 60  # code points from an age or an occupation that hold the name
_ABOVE = 10_000  # code points above an epithet that are searched for somebody else like that
_MOST_PLACES = 10
_MOST = 200  # epithets that are remembered
_OF_ANOTHER = word_set("""
ein eine einem einen einer anderer andere anderen weiterer weitere weiteren zweiter zweite ist war
""")  # before an occupation


def remember_epithet(discourse: DiscourseQueries, mention: str, person: Person) -> None:
    """Remember whom an epithet of one noun stands for, if that is no role of theirs."""
    if _is_telling(mention) and len(discourse.epithets) < _MOST:
        discourse.epithets[mention.lower()] = person


def person_called_before(discourse: DiscourseQueries, mention: str, at: int) -> Person | None:
    """Return whom an epithet at an offset stood for before.

    Not if the text has introduced somebody so, or told since then of somebody else like that.
    """
    person = discourse.epithets.get(mention.lower())
    if person is None or discourse.introductions.people_of(mention):
        return None
    if person_of_age(discourse, mention):
        return None
    if _has_rival(discourse.text[max(0, at - _ABOVE) : at], mention, person):
        del discourse.epithets[mention.lower()]
        return None
    return person


def _has_rival(above: str, mention: str, person: Person) -> bool:
    """Whether the text since an epithet tells of another: der 54-jährige Quill, ein Tischler."""
    article, _, noun = mention.partition(" ")
    since = max(above.rfind(f"{form} {noun}") for form in (article.lower(), article.title()))
    above = above[since + len(mention) :] if since >= 0 else above
    if noun.endswith(_AGED):
        years = noun.removesuffix(_AGED)
        told = (f"{years}-jährig", f"{years} Jahre", f"{years})")
        places = (at for at in places_of(years, above) if above.startswith(told, at))
        beside = (above[max(0, at - _BESIDE) : at + _BESIDE] for at in places)
    else:
        before = (above[max(0, at - _BESIDE) : at] for at in places_of(noun, above))
        beside = (each for each in before if not _OF_ANOTHER.isdisjoint(each.lower().split()[-1:]))
    return any(person.last not in each for each in islice(beside, _MOST_PLACES))


def _is_telling(mention: str) -> bool:
    article, _, noun = mention.lower().partition(" ")
    if article not in _ARTICLES or not noun or " " in noun:
        return False
    return noun not in _PRONOUNS and not noun.endswith(_OF_MANY)
