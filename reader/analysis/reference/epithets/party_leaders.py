"""English epithets for whoever holds an office in a party or a union: the ABC leader."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.persons.person import Person
    from reader.analysis.reference.discourse_queries import DiscourseQueries

_EPITHET = lazily(r"[Tt]he (?:[a-z]+ )?([A-Z][\w-]+(?: [A-Z][\w-]+)?) leader")
_OFFICES = word_set("""
leader president chief chair chairman chairwoman chairperson secretary spokesman spokeswoman
spokesperson convenor convener coordinator organiser organizer mla mlc mna mpa
""")
_MEMBERS = _OFFICES | word_set("""
mp msp mep td senator councillor councilor candidate minister lawmaker legislator member politician
veteran treasurer whip corporator
""")
_HEADS = frozenset({"leader", "president", "chief", "chairman", "chairwoman", "chairperson"})
_DEPUTIES = frozenset({"vice", "deputy"})
_MEMBER = "member"
_REACH = 60  # code points beside a name that may contain the party
_BETWEEN_PARTS = lazily(r"[,.;:()\n“”\"]| and (?=[A-Z][a-z])")
_MOST_PEOPLE = 200  # introduced last, whose parties are looked up


def person_of_party(discourse: "DiscourseQueries", mention: str, at: int) -> "Person | None":
    """Return whom "the ABC leader" means: ABC president Ada Quill, who holds an office of it.

    Of several it is the only one at its head, or else the one talked about; without any office, the
    only member.
    """
    described = _EPITHET.fullmatch(mention)
    if described is None:
        return None
    known = [each for each in discourse.book.people if 0 <= each.seen_at < at][-_MOST_PEOPLE:]
    offices = {each: _offices_in(discourse.text, each, described.group(1)) for each in known}
    members = [each for each in known if offices[each]]
    heads = [each for each in members if offices[each] & _HEADS and not offices[each] & _DEPUTIES]
    if len(heads) == 1:
        return heads[0]
    members = [each for each in members if offices[each] & _OFFICES] or members
    salient = discourse.most_salient("", at) if len(members) > 1 else None
    return salient if salient in members else members[0] if len(members) == 1 else None


def _offices_in(text: str, person: "Person", party: str) -> frozenset[str]:
    """Return the words for an office in a party beside the first full form of a name.

    ABC vice-president Ada Quill; Ada Quill, an ABC councillor; Ada Quill (ABC).
    """
    at, end = person.seen_at, person.seen_end
    before = text[max(0, at - _REACH) : at].rstrip(" ,")
    after = text[end : end + _REACH]
    if after.startswith((f" ({party}", f" of {party}", f" of the {party}", f", of the {party}")):
        return frozenset({_MEMBER})
    parts = _BETWEEN_PARTS.split(before)[-1:]
    if after.startswith(", "):
        parts.append(_BETWEEN_PARTS.split(after[2:], 1)[0])
    words = {word for part in parts for word in _words_of_office(part, party)}
    return frozenset(words & (_MEMBERS | _DEPUTIES)) if words & _MEMBERS else frozenset()


def _words_of_office(part: str, party: str) -> list[str]:
    """Return the words after the name of a party in a part of a sentence, or before it at its end.

    ABC general | secretary; the president | of the ABC.
    """
    before, named, after = part.rpartition(party)
    return (after or before).lower().replace("-", " ").split() if named else []
