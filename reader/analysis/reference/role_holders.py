"""Whoever bears the role that a pronoun or an epithet stands for: Le maire est là. Elle rit."""

from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.referents import referent_of
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily

with later(globals()):  # not in English
    from reader.analysis.reference.appositions import german_appositions
    from reader.analysis.reference.roles import accused_persons, role_claims

_AGED = lazily(r"d(?:er|ie) (?:\d+(?: Jahre alte|-[Jj]ährige)|(?:Mitt|End|Anfangs)[a-zß]{4,6}iger)")
_DEFINITE = ("Der ", "Die ", "der ", "die ")


def holder_of_role(discourse: Discourse, gender: str, words: str, at: int) -> Person | None:
    """Return whoever bears the role that a pronoun of `gender` at offset `at` stands for.

    "Le maire, Ada Quill, … Le maire est venue. Elle …": the antecedent of "elle" is Ada Quill. In
    German that is also whom an epithet means: "Ada Vogel …. Die Griechin lacht. „…“, sagt sie".
    """
    person = discourse.introductions.person_of(words)
    if person is None and discourse.language.verb_second:
        person = german_appositions.person_called(discourse, words)
    if (
        person is None
        and discourse.language.code != "en"
        and words.rpartition(" ")[2].lower() in accused_persons.ACCUSED
    ):
        person = accused_persons.accused_person(discourse, words)
    if person is None and discourse.language.nouns_capitalised and words[:4] in _DEFINITE:
        person = _person_by_epithet(discourse, words, at)
    return person if person is not None and person.gender in ("", gender) else None


def _person_by_epithet(discourse: Discourse, words: str, at: int) -> Person | None:
    """Return whom a German epithet for the subject of an earlier sentence means, if anybody.

    That is an age, or a noun that opens the sentence, for somebody named in the same paragraph.
    """
    role, noun = words[0].lower() + words[1:], words[4:].lower()
    aged = _AGED.match(role) is not None
    plain = words[0].isupper() and noun.isalpha()
    if not aged and not plain:
        return None
    named_so = [sentence for sentence in discourse.recent if sentence.body == words]
    for sentence in named_so:
        sentence.body = ""  # not a person without a name
    person = referent_of(discourse, role, at)
    person = person or role_claims.person_by_role(discourse, role, at, role_claims.RoleUse.SPEAKS)
    if person is None or not (aged or discourse.is_named_here(person, at)):
        for sentence in named_so:
            sentence.body = words
        return None
    return person
