"""German and Dutch epithets for members of a party: der SPD-Politiker, die Grünen-Politikerin."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.persons.person import Person
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_MEMBER = lazily(
    r"[Dd](?:er|ie) ([\w-]+?)-(?:\w*[Pp]olitiker(?:in)?|Mann|Frau)"
    r"|[Dd]e ([A-Z][\w-]+?)(?:['’]er|-[a-z]+)"  # de VVD'er
)
_BEFORE_NAME = lazily(r"([\w-]+)-\w{3,} (?:(?:Dr|Prof|dr|prof)\. )*\Z")  # SPD-Chef | Jan Vogel
_AFTER_NAME = lazily(r" \(([^()\n]{2,40})\)|,? von de[rn] ([\w-]+)")  # Jan Vogel | (SPD)
_MEMBERS = {
    "sozialdemokrat": ("spd", "spö", "sp"), "christdemokrat": ("cdu",), "christsoziale": ("csu",),
    "liberale": ("fdp", "neos"), "grüne": ("grüne",), "linke": ("linke",),
    "sociaaldemocraat": ("pvda", "vooruit"), "christendemocraat": ("cda", "cd&v"),
    "liberaal": ("vvd",),
}  # fmt: skip
_PARTIES = frozenset({
    "spd", "cdu", "csu", "fdp", "grüne", "linke", "afd", "bsw", "spö", "övp", "fpö", "neos", "sp",
    "svp", "glp", "mitte",
})  # fmt: skip
_MOST_PEOPLE = 200  # introduced last, whose parties are looked up
_REACH = 60  # code points before a name that may contain the party


def member_of_party(
    discourse: "DiscourseQueries", mention: str, gender: str, at: int
) -> "Person | None":
    """Return whom a text has introduced as a member of the party.

    Papers call Jan Vogel (SPD) so, and SPD-Fraktionschef Jan Vogel. Of several, it is who is talked
    about, or else who was named last.
    """
    parties = _parties_meant(mention)
    if not parties:
        return None
    known = [each for each in discourse.book.people if 0 <= each.seen_at < at]
    fitting = [
        person
        for person in known[-_MOST_PEOPLE:]
        if (not gender or person.gender in ("", gender))
        and not parties.isdisjoint(_parties_beside(discourse.text, person))
    ]
    if len(fitting) > 1 and (salient := discourse.most_salient(gender, at)) in fitting:
        return salient
    return max(fitting, key=lambda person: min(person.last_named_at, at), default=None)


def is_member(text: str, person: "Person", mention: str) -> bool:
    """Whether a text has introduced a person as a member of the party that an epithet names."""
    return not _parties_meant(mention).isdisjoint(_parties_beside(text, person))


def is_of_other_party(text: str, person: "Person", mention: str) -> bool:
    """Whether a text gives a person another party than the one that an epithet names."""
    meant = _parties_meant(mention) & _PARTIES  # not: Kommunal-Politiker
    parties = _parties_beside(text, person) & _PARTIES if meant else meant
    return bool(parties) and parties.isdisjoint(meant)


def is_of_another(text: str, person: "Person", compound: str) -> bool:
    """Whether a person is of another party than the one that an office names: fdp-regierungsrat."""
    parties = _parties_beside(text, person)
    return bool(parties) and _usual_form(compound.rpartition("-")[0]) not in parties


def _parties_meant(mention: str) -> frozenset[str]:
    """Return the parties to one of which an epithet may refer, in their usual form."""
    if (member := _MEMBER.fullmatch(mention)) is not None:
        return frozenset({_usual_form(member.group(1) or member.group(2))})
    noun = mention.rpartition(" ")[2].lower().removesuffix("in")
    return frozenset(_MEMBERS.get(noun, ()))


def _parties_beside(text: str, person: "Person") -> frozenset[str]:
    """Return what stands where a party is given next to the first full form of a name."""
    at = person.seen_at
    if at < 0:
        return frozenset()
    words = []
    if (role := _BEFORE_NAME.search(text, max(0, at - _REACH), at)) is not None:
        words.append(role.group(1))
    if (after := _AFTER_NAME.match(text, at + len(person.seen_as))) is not None:
        words += (after.group(1) or after.group(2)).replace("/", ",").split(",")
    return frozenset(_usual_form(word) for word in words)


def _usual_form(party: str) -> str:
    """Return the name of a party in lower case, as in brackets: grüne for Grünen."""
    return party.strip().lower().replace("-", " ").removeprefix("die ").removesuffix("n")
