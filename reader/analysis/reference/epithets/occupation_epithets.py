"""Persons whom an occupation describes: the roofer, the former dinner lady, der Tischler."""

from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.reference.epithets.epithets import LEADERS, PARENTS, PLAYERS, holder_described
from reader.analysis.reference.epithets.met_unnamed import (
    is_parent_of_somebody,
    was_mentioned_unnamed,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_PERFORMERS = frozenset({
    "actor", "actress", "singer", "rapper", "hitmaker", "songstress", "crooner", "frontman",
    "frontwoman", "musician", "songwriter", "comedian", "comic", "filmmaker", "novelist",
})  # fmt: skip
_TITLE_BEFORE = lazily(r" [“\"‘'«][^“”\"«»]+[”\"’'»] | (?:[A-Z][\w’'-]+ ){2,}")
_GENDERED = {  # not "the mother", who may be that of a child in the text
    "mum": "f", "dad": "m", "barmaid": "f", "brunette": "f", "blonde": "f",
}  # fmt: skip
_GENDERED_NOUNS = {
    "widow": "f", "actress": "f", "businesswoman": "f", "songstress": "f", "grandmother": "f",
    "gran": "f", "nan": "f", "schoolgirl": "f", "frontwoman": "f", "widower": "m",
    "businessman": "m", "grandfather": "m", "grandad": "m", "granddad": "m", "schoolboy": "m",
    "frontman": "m",
}  # fmt: skip
_FORMER = frozenset({"former", "retired"})
_FAMED = frozenset({
    "star", "winner", "laureate", "legend", "ace", "veteran", "alumnus", "champion", "finalist",
    "medalist", "medallist",
})  # fmt: skip
_SCHOLAR_ENDINGS = ("iologist", "mologist", "imatologist", "drologist")
_LONGEST = 4  # words


def occupation_of(mention: str, code: str) -> tuple[str, str] | None:
    """Return the occupation noun and the gender in a definite phrase; None if there is none.

    The noun comes last in English and German, and first in the Romance languages.
    """
    if code != "en":
        from reader.analysis.persons.roles import non_english_occupations

        return non_english_occupations.non_english_occupation(mention, code)
    words = mention.lower().split()
    if words[-1] in _PERFORMERS and (title := _TITLE_BEFORE.search(mention)):
        mention = f"{mention[: title.start()]} {mention[title.end() :]}"
        words = mention.lower().split()  # the “Slow Tide” | actor
    if words[0] == "the" and words[2:3] == ["of"] and words[1] in _FAMED:
        return (words[1], "") if mention.rpartition(" of ")[2].istitle() else None
    if not 2 <= len(words) <= _LONGEST or words[0] != "the":
        return None
    if words[1] in _FORMER:
        return words[-1], ""  # the former dinner lady
    if len(words) > len(("the", "41-year-old")) and words[1].endswith("-year-old"):
        return words[-1], ""  # the 41-year-old Latin teacher
    if words[-1] in _FAMED:
        return words[-1], ""  # the Oscar winner
    described = words[1] in PEOPLES or "-" in words[1]
    placed = words[-2].endswith(("-based", "-born", "-raised", "-trained"))
    if placed and mention[-len(words[-1]) :].islower():
        described = placed = True
        mention = f"the {words[-1]}"  # the New Delta-based designer
    small = mention[1:].islower() or (described and mention[5:].islower())
    if not small and (len(words) > len(("the", "YouTuber")) or mention[5:].islower()):
        return None  # the Lincoln actor; but the Swiss player, the Lincoln-born actor
    if words[-1].endswith(_SCHOLAR_ENDINGS):
        return words[-1], ""
    if len(words) == len(("the", "mum")) and words[-1] in _GENDERED:
        return words[-1], _GENDERED[words[-1]]
    return (words[-1], "") if _is_occupation(words[-1]) else None


def _is_occupation(noun: str) -> bool:
    """Whether a noun is an occupation or joins two: novelist, actor-director, player-manager."""
    known = occupations("en")
    if noun in known or "-" not in noun:
        return noun in known
    first, *_, last = noun.split("-")
    both = {first, last}
    return first + last in known or both <= known | LEADERS | PLAYERS


def person_by_occupation(discourse: "DiscourseQueries", mention: str, at: int) -> Person | None:
    """Return the salient person for "the roofer".

    None if the text has mentioned an unnamed roofer.
    """
    occupation = occupation_of(mention, discourse.language.code)
    if occupation is None:
        return None
    noun, gender = occupation
    if was_mentioned_unnamed(discourse, noun, at):
        return None
    if noun in PARENTS and is_parent_of_somebody(discourse, noun, at):
        return None
    if discourse.language.code == "en" and (holder := holder_described(discourse, mention)):
        return holder
    gender = gender or _GENDERED_NOUNS.get(noun, "")
    person = discourse.most_salient(gender, at)
    if discourse.language.compound_inversion and person is not None:
        from reader.analysis.reference.epithets.occupations_beside import is_beside_another

        if is_beside_another(discourse.text, mention, person, at):
            return None
    just = {
        each
        for each in discourse.named_in_previous_sentence()
        if gender in ("", each.gender) or not each.gender
    }
    if just and person not in just:
        other = just.pop() if len(just) == 1 else None
        thing = (
            other is not None
            and discourse.person_evidence(other) < 0
            and discourse.only_actor(at) is not other
        )
        person = person if thing else other  # Körper von der Größe
    unknown = person is not None and not person.gender and discourse.person_evidence(person) < 0
    alone = discourse.only_actor(at) is person or discourse.only_person_of_gender("", at) is person
    return None if unknown and not alone else person
