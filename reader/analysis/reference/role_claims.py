"""Whether a role without a name can mean somebody in the talk: the director may be a new person.

Outside English papers call whom they have named by a role that they have not told ("la
cinéaste"), but an office or kinship brings its own holder along ("la ministre", "la nièce"): a
person who is not in the talk of this paragraph or the one before, or who is something else, is
not meant.
"""

from reader.analysis.grammar.german.actors import is_body_noun
from reader.analysis.grammar.phrases.acting_phrases import is_body_word
from reader.analysis.languages.lexicon import words
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.non_english_occupations import are_many
from reader.analysis.persons.roles.role_synonyms import also_called
from reader.analysis.reference.epithets import by_occupation
from reader.analysis.reference.non_english_epithets import by_noun, in_office
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.reference.coreference import Discourse

_OFFICES = tuple(  # how nouns begin for what a scene or a body has but one of
    words("""
abogad advoc advogad alcald anwalt anwält avocat avvocat bastonário bischof bispo burgemeest
bürgermeist capogruppo comisar commissa conseill consej conselh consigli direct direkt diretor
direttor fiscal giudic gobern gouvern govern juez juge juiz juíz kanzler kommissar kurator landrat
leiter maire minist neffe neveu nichte nipote nièce obisp officier porta-voz portavoce portavoz
porte-parole prefe premier presid primeir procur promotor präsid préfet présid regid richter
secret secrét segret sindac sobrin sprecher staatsanw verteidiger vescov voorzitter vorsitz
wethouder woordvoer évêque testig testimon témoin testemunh zeug víctim vittim victim vítim opfer
slachtoffer getuig
""")
)
_OFFICE_ENDINGS = (  # of German compounds
    "bürgermeister", "bürgermeisterin", "minister", "ministerin", "präsident", "präsidentin",
    "sprecher", "sprecherin", "vorsitzende", "leiter", "leiterin", "chef", "chefin", "rat", "rätin",
)  # fmt: skip
_OF = frozenset({"der", "des", "eines", "einer", "von", "vom", "aus", "im", "in", "am", "van"})
_FORMERLY = (
    "früher", "ehemalig", "einstig", "langjährig", "ex-", "exminis", "oud-", "voormalig", "ancien",
    "antig", "vecchi",
)  # fmt: skip
_PLAIN = 2  # words of a role that tells no more: a goalkeeper of the guests is another one
_BEFORE_NOUN = frozenset(
    {"première", "premier", "primo", "prima", "primer", "primera", "primeiro", "primeira"}
    | {"jeune", "joven", "giovane", "jovem", "vieux", "vieille"}
)
_STEM = 5  # letters that two forms of a word share
_SHORT = 3  # letters of "mit", "des", which are no role
_IN_A_PLACE = (
    " de ",
    " em ",
    " en ",
    " in ",
    " à ",
    " di ",
    " von ",
    " van ",
    " del ",
    " da ",
    " a ",
)
_DATELINE = 30  # code points at the start of a text in which a place stands


def by_role(
    talk: "Discourse", mention: str, at: int, *, speaks: bool, placed: bool = False
) -> Person | None:
    """Return whom a role without a name means that the text has told of nobody.

    Args:
        talk: Who is in the talk.
        mention: The role, with its article.
        at: Its offset.
        speaks: Whether a verb reports what it says.
        placed: Whether it stands where something is: in der Vorlage.
    """
    person = by_occupation(talk, mention, at)
    if person is not None and not may_be_called(talk, mention, person, at):
        other = _just_named(talk, person)
        fits = other is not None and may_be_called(talk, mention, other, at)
        person = other if fits else None
    if person is not None or placed:
        return person
    if talk.language.nouns_capitalised and are_many(mention.lower().split()):
        return None
    person = in_office(talk, mention, at)
    if person is None and speaks:
        person = by_noun(talk, mention, at)
    return person if person is not None and may_be_called(talk, mention, person, at) else None


def _is_german_body(noun: str) -> bool:
    return is_body_noun(noun) and not is_office(noun)


def _just_named(talk: "Discourse", person: Person) -> Person | None:
    """Return the only other person whom the sentence before, of this paragraph, names."""
    others = talk.just_named() - {person}
    return others.pop() if len(others) == 1 else None


def may_be_called(talk: "Discourse", mention: str, person: Person, at: int) -> bool:
    """Whether a definite role at offset `at` can mean a person of the text."""
    noun = head_noun(mention, last=talk.language.verb_second)
    if is_body_word(noun):
        return False
    held = (person.role or talk.introductions.role_of(person)).lower()
    if held and _shares(noun, held):
        return True
    acronym = person.first.isupper() and len(person.first) > 1  # LTA Noord
    if acronym or _is_place(talk, person):
        return False
    shown = person.known or person.gender
    here, near = _paragraphs_back(talk, person, at), _somebody_here(talk, person, at)
    if here and (not shown or (talk.language.nouns_capitalised and _is_german_body(noun))):
        return False
    if _is_former(mention) or not is_office(noun):
        single = len(_behind_article(mention)) < _PLAIN or _is_former(mention)
        return here == 0 or (single and not near)
    if held:
        return False
    plain = len(_behind_article(mention)) < _PLAIN
    return here == 0 or (here == 1 and plain and not near)


def head_noun(mention: str, *, last: bool) -> str:
    """Return the noun of a role in lower case: behind the article, in German before a genitive."""
    nouns = _behind_article(mention)
    if not nouns or not last:
        return nouns[0] if nouns else ""
    return nouns[next((at for at, word in enumerate(nouns) if at and word in _OF), len(nouns)) - 1]


def _behind_article(mention: str) -> list[str]:
    nouns = mention.lower().replace("’", "'").replace("l'", "l' ").split()[1:]
    return nouns[1:] if len(nouns) > 1 and nouns[0] in _BEFORE_NOUN else nouns


def is_office(noun: str) -> bool:
    """Whether a noun says what a body or a scene has but one of: the mayor, the judge."""
    return noun.startswith(_OFFICES) or noun.endswith(_OFFICE_ENDINGS)


def _is_former(mention: str) -> bool:
    """Whether an office was held once, so that nobody in the scene holds it: der frühere Rat."""
    return any(word.startswith(_FORMERLY) for word in _behind_article(mention)[:1])


def _shares(noun: str, held: str) -> bool:
    """Whether what somebody is holds a noun, in this or another form, or the same thing."""
    stem = noun[:_STEM]
    roles = held.replace("’", "'").replace("'", " ").replace("-", " ").split()
    long = [role for role in roles if len(role) > _SHORT]
    if any(role.startswith(stem) or noun.endswith(role[:-1]) for role in long):
        return True
    return noun in also_called(roles)


def _is_place(talk: "Discourse", person: Person) -> bool:
    """Whether a name that nothing shows to be a person's stands for where something is."""
    if person.known or person.gender or person.spoke or person.seen_at < 0:
        return False
    text = talk.introductions.text
    before = text[max(0, person.seen_at - 5) : person.seen_at].lower()
    end = person.seen_at + len(person.seen_as)
    dated = (
        person.seen_at < _DATELINE and text[end : end + _DATELINE].lstrip(", ")[:1] in "(0123456789"
    )
    return before.endswith(_IN_A_PLACE) or dated


def _paragraphs_back(talk: "Discourse", person: Person, at: int) -> int:
    """Return how many paragraphs ago a person was named or spoke last: 0 in this one."""
    now = talk.recent[-1].paragraph if talk.recent else 0
    for sentence in reversed(talk.recent):
        named = any(each.person is person and each.at < at for each in sentence.people)
        if named or sentence.speaker is person:
            return now - sentence.paragraph
    return now + 1


def _somebody_here(talk: "Discourse", person: Person, at: int) -> bool:
    """Whether somebody else was named in this paragraph before `at`, and acts there."""
    now = talk.recent[-1].paragraph if talk.recent else 0
    for sentence in reversed(talk.recent):
        if sentence.paragraph != now:
            break
        for each in sentence.people:
            if each.person is not person and each.at < at and not each.owner:
                return not _is_place(talk, each.person)
    return False
