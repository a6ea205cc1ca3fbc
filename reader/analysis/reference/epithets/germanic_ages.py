"""Ages as German and Dutch epithets: der 54-Jährige, de 41-jarige; a Dutch role with an age."""

from reader.analysis.persons.named_in_phrase import named_in
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_GENDERS = {"der": "m", "die": "f", "de": ""}
_AGE = lazily(
    r"\d{1,3}-(?:[Jj]ährige|jarige)|(?:Mitt|End|Anfangs)[a-zß]{4,6}iger(?:in)?"
    r"|(?!Minder|Voll)[A-ZÄÖÜ][a-zäöüß]+jährige"
)
_DUTCH_ATTRIBUTE = lazily(r"(?<=[Dd]e )(?:\d{1,3}-jarige|geboren) (?=[^\W\d_])")
_TOLD = (" {}-jährige", " {} Jahre alte", "en {}-jarige ")  # een; not: de 71-jarige
_INTRODUCED = lazily(
    r"(?:[Ee]in \d+(?:-jähriger| Jahre alter)|[Ee]ine \d+(?:-jährige| Jahre alte)"
    r"|[Ee]en \d+-jarige) [^\W\d_][\w-]+"
)
_END_OF_PHRASE = lazily(r"[.,;:(„»«\n]")
_REACH = 80  # code points after an age that may contain the name
_UNNAMED_REACH = 4_000  # code points for which an unnamed person is remembered by the age


def gender_of_age(mention: str) -> str | None:
    """Return "m", "f" or "" (unknown) for an age: die 24-Jährige (aus Bern), de 41-jarige.

    None for any other mention.
    """
    article, _, noun = mention.partition(" aus ")[0].partition(" uit ")[0].partition(" ")
    gender = _GENDERS.get(article.lower())
    return gender if gender is not None and _AGE.fullmatch(noun) else None


def years_of(mention: str) -> str:
    """Return the digits of an age after an article: the 39-year-old; empty if there are none."""
    years = mention.partition(" ")[2].partition("-")[0]
    return years if years.isdigit() else ""


def unnamed_person_of_age(discourse: "DiscourseQueries", mention: str, at: int) -> str:
    """Return the words for an unnamed person of the age in a mention; empty if there is none.

    "Ein 38 Jahre alter Mann"; the mention itself where the text has that in another case.
    """
    years = years_of(mention)
    if not years or mention[:1] in "Tt":
        return ""
    text = discourse.text[max(0, at - _UNNAMED_REACH) : at]
    age = max(text.rfind(form.format(years)) for form in _TOLD)
    if age < 0:
        return ""
    beside = _END_OF_PHRASE.split(text[age : age + _REACH], maxsplit=1)[0]
    if named_in(beside, discourse.book) is not None:
        return ""
    introduced = _INTRODUCED.match(text, text.rfind(" ", 0, age) + 1)
    return introduced.group() if introduced else mention


def without_dutch_age(mention: str) -> str:
    """Return a Dutch role without an age or "geboren": de (46-jarige) Rotterdammer."""
    return _DUTCH_ATTRIBUTE.sub("", mention)
