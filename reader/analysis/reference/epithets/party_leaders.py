"""English epithets for whoever leads a party or a union: the ABC leader."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.persons.person import Person
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_EPITHET = lazily(r"[Tt]he ([A-Z][\w-]+(?: [A-Z][\w-]+)?) leader")
_HEADS = word_set("leader president chief chair chairman chairwoman chairperson")
_LOCAL_OFFICES = word_set("mla mlc mna mpa corporator convenor convener")
# offices only where all members of note are called leaders, as in India and Pakistan
_KINDS = ("", "national ", "state ", "district ", "party ", "union ", "interim ", "acting ")
_NOT_ITSELF = ("former ", "ex-", "then-", "vice ", "vice-", "deputy ")  # before an office
_REACH = 60  # code points beside a name that may contain the party
_ARTICLES = lazily(r", (?:the |an? )?")
_MOST_PEOPLE = 200  # introduced last, whose parties are looked up


def person_of_party(discourse: "DiscourseQueries", mention: str, at: int) -> "Person | None":
    """Return whom "the ABC leader" means: ABC president Ada Quill, if nobody else is its head.

    Without any head it is the only one whose office says so: ABC MLA Ada Quill. Not any member: an
    MP of a party is seldom its leader.
    """
    described = _EPITHET.fullmatch(mention)
    if described is None:
        return None
    known = [each for each in discourse.book.people if 0 <= each.seen_at < at][-_MOST_PEOPLE:]
    for offices in (_HEADS, _LOCAL_OFFICES):
        forms = _forms_of(offices, described.group(1).lower())
        holders = [each for each in known if _holds_one(discourse.text, each, forms)]
        if holders:
            return holders[0] if len(holders) == 1 else None
    return None


def _forms_of(offices: frozenset[str], party: str) -> tuple[str, ...]:
    """Return how offices in a party are called: abc state president, president of the abc."""
    return (
        *(f"{party} {kind}{office}" for kind in _KINDS for office in offices),
        *(f"{office} of {the}{party}" for the in ("", "the ") for office in offices),
    )


def _holds_one(text: str, person: "Person", forms: tuple[str, ...]) -> bool:
    """Whether an office is right beside the first full form of a name, and not that of a former.

    ABC president Ada Quill; Ada Quill, the president of the ABC,; not: wife of the ABC president.
    """
    at, end = person.seen_at, person.seen_end
    before = text[max(0, at - _REACH) : at].rstrip(" ,").lower()
    if office := next(filter(before.endswith, forms), ""):
        return not before.removesuffix(office).endswith(_NOT_ITSELF)
    apposed = _ARTICLES.match(text, end)
    after = text[apposed.end() : apposed.end() + _REACH].lower() if apposed is not None else ""
    office = next(filter(after.startswith, forms), "")
    return bool(office) and not after.removeprefix(office)[:1].strip(",.;:)")
