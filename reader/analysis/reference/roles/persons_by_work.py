"""Whom a Romance epithet means by work, origin or rank: el exjugador, no fireman; la chilena."""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.lines_of_work import (
    VAGUE_LINES,
    are_at_odds,
    is_former,
    lines_of,
    lines_of_role,
)
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.non_english_epithets import ORIGINS, gender_of_role
from reader.analysis.reference.roles.introduced_roles import is_other_named_since
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_RANK = lazily(
    r"(?:(?P<women>[Ll]a|[Aa])|[Ii]l|[Ee]l|[Ll]e|[Oo]) n[uú]m[eé]ro\b"
    r"|(?:[Ll]['’]|[Ee]l )ex-(?P<club>[A-Z][\w-]+)"
)
_ONE = lazily(r" (?:u[nm]o?|1)\b")
_WORD = lazily(r"[^\W\d_][\w-]*")
_MOST_PEOPLE = 60  # introduced last, whose roles are looked up
_SHORTEST = 4  # letters of the stem of an adjective
_ENDINGS = "aeios"  # of an adjective, in either gender and number
_LINKS = frozenset({
    "de", "del", "do", "da", "di", "du", "des", "dell", "della", "dos", "das", "dei",
    "en", "em", "in", "para", "pour", "per", "au", "aux", "al", "ao", "alla",
})  # fmt: skip
_PEOPLES = word_set("""
belga belgas carioca croata croato gallego galego vasco vasca basco basca gaúcho gaúcha greco greca
griego griega grego grega mineiro mineira polaco polaca polacco polacca russo russa ruso rusa sueco
sueca suizo suiza suíço suíça svizzero svizzera turco turca tedesco tedesca inglese checo checa
alemán alemana alemão alemã serbio serbia serbo serba sérvio sérvia búlgaro búlgara bulgaro bulgara
saudí saudita israelí iraní marroquí árabe arabo araba allemand allemande arabe belge bulgare corse
croate espagnol espagnole grec grecque kurde russe serbe slovaque slovène suisse tchèque turc turque
basque breton bretonne catalan catalane español española brasileiro brasileira
""")  # besides those with the endings of origins
_NO_PEOPLE = word_set("""
anciano anciana ciudadano ciudadana cittadino cittadina hermano hermana bambino bambina ragazzino
ragazzina asesino asesina assassino assassina paisano paisana inquilino inquilina républicain
républicaine republicano republicana repubblicano repubblicana
""")  # with such an ending
_OF_FIRST = frozenset({"leading", "business", "unions", "sport"})
_OF_SPEAKERS = frozenset({"sport", "arts"})  # whom papers call by where they come from


def person_by_work(discourse: Discourse, mention: str, person: Person, at: int) -> Person:
    """Return whom an epithet means that would be `person`, the one in the talk, if it said nothing.

    Of somebody else the role may have the same adjective ("la chilena", "la escritora chilena Ada
    Quill"), or be the only one in the line of work of the epithet, if that of `person` is another.
    """
    words = [word.lower() for word in _WORD.findall(mention)[1:]]
    gender = gender_of_role(mention, discourse.language) or person.gender
    roles = _roles_of_others(discourse, person, gender, at)
    if not words or not roles:
        return person
    own = _role_words(discourse, person)
    if words[0] not in own:
        same = [each for each, role in roles.items() if role[0] == words[0]]
        if len(same) == 1 and _is_own_work(words, roles[same[0]]):
            return same[0]
    lines = lines_of_role(words)
    if not _is_described(own, words[-1]):
        alike = [
            each
            for each, role in roles.items()
            if _is_described(role, words[-1]) and _may_share(lines, role)
        ]
        if len(alike) == 1:
            return alike[0]
    if not lines and len(words) == 1 and _may_be_origin(mention, discourse.language.code):
        lines = _OF_SPEAKERS
    if is_former(words[0]) and lines.isdisjoint(_OF_SPEAKERS):
        return person  # l'ancienne infirmière: now a deputy
    done = lines_of_role(own)
    vague = bool(done) and done <= VAGUE_LINES
    if not lines or vague or not lines.isdisjoint(done) or not own:
        return person
    if not done and discourse.is_named_here(person, at):
        return person  # a role that no line of work is known for
    fitting = [each for each, role in roles.items() if not lines.isdisjoint(lines_of_role(role))]
    return fitting[0] if len(fitting) == 1 else person


def is_other_in_sport(noun: str, held: str) -> bool:
    """Whether a noun is for a player and the role that somebody holds for a coach, or reversed."""
    return are_at_odds(noun, [word.lower() for word in _WORD.findall(held)])


def person_by_rank(discourse: Discourse, mention: str, at: int) -> Person | None:
    """Return whoever is in the talk for "il numero | uno" or, with a former club, "l'ex-Lipa".

    The first of something is who has it in the role, or the only leader, player or the like:
    il numero uno della Lega, after Ada Quill, presidente della Lega.
    """
    found = _RANK.match(mention)
    if found is None:
        return None
    gender = "f" if found["women"] else "m"
    person = discourse.most_salient(gender, at)
    known = person is not None and discourse.person_evidence(person) > 0
    if person is not None and is_other_named_since(discourse, person, at):
        known = False
    if club := found["club"]:
        may_be = found.end() == len(mention) and _may_be_of_club(club, discourse.language.code)
        return person if known and may_be else None
    one = _ONE.match(discourse.text, at + found.end())
    if one is None:
        return None  # il numero verde, il numero unico
    roles = _roles_of_others(discourse, None, gender, at)
    first = {each: role for each, role in roles.items() if _may_be_first(role)}
    of = _WORD.findall(discourse.text[one.end() : at + len(mention)])
    if of:
        having = [each for each, role in first.items() if of[-1].lower() in role]
        first = {each: first[each] for each in having or first}
    if person in first:
        return person
    if first:
        return next(iter(first)) if len(first) == 1 else None
    return person if known and person not in roles and not of else None


def _may_be_of_club(club: str, code: str) -> bool:
    """Whether a name behind "ex" may tell of a player: l'ex Lipa, l'ex-Lipois; not: l'ex-RPR."""
    return code != "fr" or club.endswith(ORIGINS["fr"])


def _may_be_first(role: Sequence[str]) -> bool:
    """Whether somebody in a role may be the number one: a president, a goalkeeper, no coach."""
    lines = lines_of_role(role)
    return bool(lines & _OF_FIRST) and "coaching" not in lines


def person_described(discourse: Discourse, mention: str, at: int) -> Person | None:
    """Return the only person whose role has the adjective that a mention consists of."""
    words = [word.lower() for word in _WORD.findall(mention)[1:]]
    if len(words) != 1:
        return None
    roles = _roles_of_others(discourse, None, gender_of_role(mention, discourse.language), at)
    alike = [each for each, role in roles.items() if _is_described(role, words[0])]
    return alike[0] if len(alike) == 1 else None


def _roles_of_others(
    discourse: Discourse, person: Person | None, gender: str, at: int
) -> dict[Person, list[str]]:
    """Return the roles of those who may be meant instead of a person, by their words."""
    known = (each for each in reversed(discourse.book.people) if 0 <= each.seen_at < at)
    roles = {
        each: _role_words(discourse, each)
        for each in islice(known, _MOST_PEOPLE)
        if each is not person and {each.gender, gender} != {"m", "f"}
    }
    return {each: role for each, role in roles.items() if role}


def _role_words(discourse: Discourse, person: Person) -> list[str]:
    role = discourse.introductions.role_of(person) or person.role
    return [word.lower() for word in _WORD.findall(role)]


def _may_be_origin(mention: str, code: str) -> bool:
    """Whether an article and a noun may say where somebody comes from: el argentino, le Belge."""
    noun = mention.rpartition(" ")[2]
    return noun[:1].isupper() if code == "fr" else may_be_people(noun.lower(), code)


def may_be_people(word: str, code: str) -> bool:
    """Whether a word in lower case may tell where somebody comes from: russe, argentino."""
    if word in _PEOPLES:
        return True
    return word not in _NO_PEOPLE and word.endswith(ORIGINS.get(code, ()))


def _may_share(lines: frozenset[str], role: Sequence[str]) -> bool:
    """Whether a role may be in some lines of work, if there are any."""
    return not lines or not lines.isdisjoint(lines_of_role(role))


def _is_own_work(words: Sequence[str], role: Sequence[str]) -> bool:
    """Whether a role of somebody is the one that an epithet repeats, with no other field.

    El relojero, after Ada Quill, relojero de Lipa; not: el director técnico, after a director
    general.
    """
    return len(words) == 1 or words[1:] == role[1 : len(words)]


def _is_described(role: Sequence[str], adjective: str) -> bool:
    """Whether a role has an adjective, or those led have: jefa de los centristas, el centrista.

    Not: la portavoz de la alcaldesa, of whom another person is the mayor.
    """
    stem = adjective.rstrip(_ENDINGS)
    if len(stem) < _SHORTEST:
        return False
    link = next((at for at, word in enumerate(role) if word in _LINKS), len(role))
    if any(word.rstrip(_ENDINGS) == stem for word in role[1:link]):
        return True
    led = any(word.rstrip(_ENDINGS) == stem and word.endswith("s") for word in role[link:])
    return led and "leading" in lines_of(role[0])
