"""Whether a role without a name refers to a person named before or to somebody else.

Papers in languages other than English refer to persons by roles that they have not mentioned
before ("la cinéaste"). An office or a kinship, however, implies a holder of its own ("la ministre",
"la nièce"): it does not refer to a person who is not salient in this paragraph or the previous one,
or who has another role.
"""

from reader.analysis.languages.function_words import ROMANCE_INDEFINITE, with_space_after_un
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.non_english_occupations import is_plural
from reader.analysis.persons.roles_beside_names import OF_HOME
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.germanic_ages import (
    unnamed_person_of_age,
    without_dutch_age,
)
from reader.analysis.reference.epithets.non_english_epithets import (
    is_implied_noun,
    last_actor_by_noun,
    last_actor_by_role,
    person_by_demonstrative,
    person_by_noun,
    person_in_office,
)
from reader.analysis.reference.epithets.occupation_epithets import person_by_occupation
from reader.analysis.reference.roles.accused_persons import ACCUSED, accused_person
from reader.analysis.reference.roles.compatible_roles import may_have_role, paragraphs_back
from reader.analysis.reference.roles.role_words import (
    PLAIN,
    STEM,
    head_noun,
    is_from_elsewhere,
    is_held_role,
    is_plain,
    without_attribute,
    words_after_article,
)
from reader.startup.lazy_modules import later
from reader.startup.light_enum import StrEnum

with later(globals()):  # for German only, and for Romance languages
    from reader.analysis.persons.roles import paraphrased_offices
    from reader.analysis.reference.epithets import party_members
    from reader.analysis.reference.roles import persons_by_work

_DEMOCRATS = ("demokrat", "demokratin")
_NEAR = 3  # paragraphs
_FIELDS = ("al", "ale", "el", "elle")  # of adjectives: régional, culturel
_OF_PLACES = (  # of whom every country or town has one
    "président", "president", "ministr", "premier", "prim", "maire", "alcald", "sindac", "prefeit",
    "autarca", "ambass", "embaj", "embaix", "roi", "rey", "rein", "chef", "sélection",
)  # fmt: skip
_WOMEN_AND_MEN = {
    "mujer": "f", "hombre": "m", "femme": "f", "homme": "m", "donna": "f", "uomo": "m",
    "mulher": "f", "homem": "m",
}  # fmt: skip
_YOUNG = frozenset({"jeune", "joven", "giovane", "jovem"})
_UNNAMED_REACH = 4_000  # code points for which an unnamed person is remembered
_ALSO = ("el también ", "la también ", "o também ", "a também ")  # dijo la también alcaldesa
_ALSO_GENDERS = {"el": "m", "la": "f", "o ": "m", "a ": "f"}


class RoleUse(StrEnum):
    """How a sentence uses a role."""

    NAMED = "named"
    PLACED = "placed"  # part of an adverbial of place: in der Vorlage
    SPEAKS = "speaks"  # the subject of a reporting verb
    # the same inside a Romance sentence, where nobody new comes in: «…», señaló el bajista
    TAGS = "tags"


def person_by_role(discourse: Discourse, mention: str, at: int, use: RoleUse) -> Person | None:
    """Return the person to whom a role refers that the text has not assigned to anybody.

    Args:
        discourse: The last sentences and the names so far.
        mention: The role, with its article.
        at: Its offset.
        use: How its sentence uses it.
    """
    person = _person_in_talk(discourse, mention, at, use)
    if not discourse.language.compound_inversion:
        return person
    if person is not None:
        return persons_by_work.person_by_work(discourse, mention, person, at)
    speaks = use in (RoleUse.SPEAKS, RoleUse.TAGS)
    return persons_by_work.person_described(discourse, mention, at) if speaks else None


def _person_in_talk(discourse: Discourse, mention: str, at: int, use: RoleUse) -> Person | None:
    """Return the person to whom a role refers if it is somebody in the talk.

    The arguments are those of `person_by_role`.
    """
    if mention.lower().startswith(_ALSO):
        person = discourse.most_salient(_ALSO_GENDERS[mention[:2].lower()], at)
        return person if person is not None and discourse.person_evidence(person) > 0 else None
    language = discourse.language
    if language.nouns_capitalised and mention.endswith(_DEMOCRATS):
        gender = "f" if mention.endswith("in") else "m"
        member = party_members.member_of_party(discourse, mention, gender, at)
        if member is not None:
            return member
    if language.compound_inversion:
        office = paraphrased_offices.spelled_out(mention)
        if office != mention and _is_several_or_unnamed(discourse, mention, office, at):
            return None
        mention = without_attribute(office)
        if (person := persons_by_work.person_by_rank(discourse, mention, at)) is not None:
            return person
    if (person := person_by_demonstrative(discourse, mention, at)) is not None:
        return person
    if mention.lower() in discourse.unnamed_roles and not _is_somebody_new(discourse, mention, at):
        return None  # spoke before anybody was named who could be meant
    if unnamed_person_of_age(discourse, mention, at):
        return None
    if language.code == "nl":
        return _dutch_person_in_talk(discourse, mention, at, use)
    if head_noun(mention, last=language.verb_second) in ACCUSED and (
        accused := accused_person(discourse, mention)
    ):
        return accused
    return _person_with_role(discourse, mention, at, use)


def _dutch_person_in_talk(
    discourse: Discourse, mention: str, at: int, use: RoleUse
) -> Person | None:
    """Return the person for a Dutch role, as `_person_in_talk` does.

    That is whom the text has introduced as a member of the party (de VVD'er). With an age, any role
    but one that the situation implies means whoever is the only one in the talk.
    """
    role = without_dutch_age(mention)
    if member := party_members.member_of_party(discourse, role, "", at):
        return member
    if head_noun(role, last=True) in ACCUSED and (accused := accused_person(discourse, role)):
        return accused
    person = _person_with_role(discourse, role, at, use)
    if person is not None or role == mention or is_implied_noun(head_noun(role, last=True)):
        return person
    return discourse.only_actor(at) or discourse.only_person_of_gender("", at)


def _person_with_role(discourse: Discourse, mention: str, at: int, use: RoleUse) -> Person | None:
    """Return whoever was introduced with a role, or acts and may have it.

    The arguments are those of `person_by_role`.
    """
    language, tags = discourse.language, use is RoleUse.TAGS
    person = _last_holder(discourse, mention, at) or _holder_with_attribute(discourse, mention, at)
    person = person or person_by_occupation(discourse, mention, at)
    if person is not None and not may_have_role(discourse, mention, person, at, tags=tags):
        person = None
    if person is not None or use is RoleUse.PLACED:
        return person
    article = mention[:3].lower()
    if language.nouns_capitalised and is_plural(article, head_noun(mention, last=True)):
        return None  # die Kollegen; but: die Trainerin aus Bremen
    speaks = use is not RoleUse.NAMED
    person = person_in_office(discourse, mention, at)
    if person is None and speaks:
        person = person_by_noun(discourse, mention, at)
    if person is not None and may_have_role(discourse, mention, person, at, tags=tags):
        return person
    if not speaks:
        return None
    if language.nouns_capitalised:
        person = last_actor_by_noun(discourse, mention, at)
    else:
        person = last_actor_by_role(discourse, mention, at, tags=tags)
    fits = person is not None and may_have_role(discourse, mention, person, at, tags=tags)
    return person if fits else None


def _is_several_or_unnamed(discourse: Discourse, mention: str, office: str, at: int) -> bool:
    """Whether an office in other words, may be that of several or a stranger's.

    A stranger came without a name before: un chef d'entreprise.
    """
    if len(discourse.introductions.people_of(office)) > 1:
        return True
    return _comes_unnamed(discourse, mention, mention.lower().partition(" ")[2], at)


def _is_somebody_new(discourse: Discourse, mention: str, at: int) -> bool:
    """Whether "la mujer", who spoke before, is now the only woman of the paragraph."""
    noun = mention.lower().partition(" ")[2]
    gender = _WOMEN_AND_MEN.get(noun, "")
    return bool(gender) and discourse.only_person_of_gender(gender, at) is not None


def _last_holder(discourse: Discourse, mention: str, at: int) -> Person | None:
    """Return who spoke last in this paragraph, if the role is part of theirs.

    The firefighter, after "le capitaine des pompiers, Ada Quill". Not in English and German, and
    not if somebody unnamed or another person in the role came between.
    """
    words = words_after_article(mention)
    if not discourse.language.compound_inversion or len(words) != 1 or len(words[0]) < STEM:
        return None
    since = set[Person]()
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.paragraph != discourse.recent[-1].paragraph:
            break
        if (person := sentence.speaker) is not None:
            held = (person.role or discourse.introductions.role_of(person)).lower()
            if not held or not is_held_role(words[0], held):
                return None
            others = since - {person}
            new = others and not others.isdisjoint(discourse.introductions.people_of(mention))
            return None if new or _comes_unnamed(discourse, mention, words[0], at) else person
        since.update(named.person for named in sentence.people)
    return None


def _holder_with_attribute(discourse: Discourse, mention: str, at: int) -> Person | None:
    """Return the only holder of a Romance role with an adjective: l'avocat parisien, le jeune chef.

    Not if the adjective tells of another post: l'avocat adverse, le président régional. Where
    somebody is from tells nothing of those who are one for each country or town, except at home.
    """
    words = words_after_article(mention)
    if not discourse.language.compound_inversion:
        return None
    article, _, described = mention.partition(" ")
    attribute, _, noun = described.partition(" ")
    if noun and len(words) == 1 and attribute.lower() in _YOUNG:
        holder = discourse.introductions.person_of(f"{article} {noun}")
        return None if _comes_unnamed(discourse, mention, noun, at) else holder
    if len(words) != PLAIN:
        return None
    noun, adjective = words
    if not is_plain(discourse, mention) or adjective.endswith(_FIELDS):
        return None
    abroad = persons_by_work.may_be_people(adjective, discourse.language.code)
    if abroad and adjective not in OF_HOME and noun.startswith(_OF_PLACES):
        return None
    holder = discourse.introductions.person_of(mention.rsplit(maxsplit=1)[0])
    if holder is None or paragraphs_back(discourse, holder, at) > _NEAR:
        return None
    held = discourse.introductions.role_of(holder).lower()
    if not any(word.startswith(noun[:STEM]) for word in held.replace("'", " ").split()):
        return None  # le dirigeant nationaliste need not be the président
    if is_from_elsewhere(mention, held, discourse.language.code):
        return None
    return None if _comes_unnamed(discourse, mention, noun, at) else holder


def _comes_unnamed(discourse: Discourse, mention: str, noun: str, at: int) -> bool:
    """Whether a noun tells of somebody unnamed, here or shortly before: un médecin."""
    if mention.partition(" ")[0].lower() in ROMANCE_INDEFINITE:
        return True
    before = with_space_after_un(discourse.text[max(0, at - _UNNAMED_REACH) : at].lower())
    forms = (f"{article} {noun}{end}" for article in ROMANCE_INDEFINITE for end in " ,.")
    return any(form in before for form in forms)
