"""Whether a role without a name refers to a person named before or to somebody else.

Papers in languages other than English refer to persons by roles that they have not mentioned
before ("la cinéaste"). An office or a kinship, however, implies a holder of its own ("la ministre",
"la nièce"): it does not refer to a person who is not salient in this paragraph or the previous one,
or who has another role.
"""

from reader.analysis.grammar.german.actors import is_body_noun
from reader.analysis.grammar.phrases.acting_phrases import is_body_word
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ARTICLES, ROMANCE_INDEFINITE
from reader.analysis.languages.lexicon import words
from reader.analysis.languages.token import CAPITAL, QUOTED
from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.non_english_occupations import are_plural
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.persons.roles.role_synonyms import synonyms_of
from reader.analysis.persons.roles_beside_names import OF_HOME
from reader.analysis.reference.epithets.epithets import (
    is_unnamed_person_of_age,
    person_by_occupation,
)
from reader.analysis.reference.epithets.non_english_epithets import (
    last_actor_by_noun,
    last_actor_by_role,
    person_by_demonstrative,
    person_by_noun,
    person_in_office,
)
from reader.analysis.reference.roles.accused_persons import (
    ACCUSED,
    accused_person,
    is_role_in_court,
)
from reader.analysis.reference.roles.introduced_roles import (
    has_unnamed_holder,
    is_other_named_since,
)
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_enum import StrEnum
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    from reader.analysis.persons.roles import other_offices, paraphrased_offices
    from reader.analysis.reference.coreference import Discourse
    from reader.analysis.reference.epithets import party_members
    from reader.analysis.reference.roles import persons_by_work
else:  # for German only, and for Romance languages
    other_offices = later(globals(), "reader.analysis.persons.roles.other_offices")
    paraphrased_offices = later(globals(), "reader.analysis.persons.roles.paraphrased_offices")
    party_members = later(globals(), "reader.analysis.reference.epithets.party_members")
    persons_by_work = later(globals(), "reader.analysis.reference.roles.persons_by_work")

_OFFICES = tuple(  # stems of nouns for roles that an organisation or a situation has only once
    words("""
abogad advoc advogad alcald anwalt anwält avocat avvocat bastonário bischof bispo burgemeest
bürgermeist capogruppo comisar commissa conseill consej conselh consigli direct direkt diretor
direttor fiscal giudic gobern gouvern govern juez juge juiz juíz kanzler kommissar kurator landrat
leiter maire minist neffe neveu nichte nipote nièce obisp officier porta-voz portavoce portavoz
porte-parole prefe premier presid primeir procur promotor präsid préfet présid regid richter
secret secrét segret sindac sobrin sprecher staatsanw verteidiger vescov voorzitter vorsitz
wethouder woordvoer évêque testig testimon témoin testemunh zeug víctim vittim victim vítim opfer
slachtoffer getuig mandatari mandatári
""")
)
_OFFICE_ENDINGS = (  # of German compounds
    "bürgermeister", "bürgermeisterin", "minister", "ministerin", "präsident", "präsidentin",
    "sprecher", "sprecherin", "vorsitzende", "leiter", "leiterin", "chef", "chefin", "rat", "rätin",
)  # fmt: skip
_MINISTERS = ("minister", "ministerin")
_DEMOCRATS = ("demokrat", "demokratin")
_COUNCILLORS = (  # behind a party, where the noun alone is the council
    "bundesrat", "nationalrat", "ständerat", "regierungsrat", "kantonsrat", "stadtrat",
    "gemeinderat", "kreisrat", "landesrat", "grossrat",
)  # fmt: skip
_MEMBERS = ("krat", "kratin")  # Christdemokrat; not: Stadtrat
_CHIEFS = ("chef", "chefin")  # papers call those so whom they have just given another office …
_CHAIRS = ("-vorsitzende", "-vorsitzender")  # der CDU-Vorsitzende
_DEPUTY = "stellvertretende"  # … and this is often a second one
_OF = frozenset({"der", "des", "eines", "einer", "von", "vom", "aus", "im", "in", "am", "van"})
_OF_THE = frozenset({"du", "del", "do", "da", "della", "dell", "dello", "la", "l"})
_COACHES = (
    "trainer", "coach", "oefenmeester", "entrenador", "treinador", "allenatore", "entraîneur",
)  # fmt: skip
_REFEREES = ("scheidsrechter", "schiedsrichter", "arbitre", "árbitro", "arbitro")
_PLAYERS = (  # endings in German, whoever leads them is none
    "torschütze", "torschützin", "stürmer", "stürmerin", "angreifer", "spieler", "spielerin",
    "torwart", "torhüter", "torhüterin", "torfrau", "keeper", "keeperin", "schlussmann",
    "matchwinner", "neuzugang", "profi", "außenverteidiger", "innenverteidiger",
)  # fmt: skip
_FORMERLY = (
    "früher", "ehemalig", "einstig", "langjährig", "ex-", "exminis", "oud-", "voormalig", "ancien",
    "antig", "vecchi",
)  # fmt: skip
_FORMER = lazily(  # not: l'ex di turno, el ex del Mora
    r"\A([A-Za-z]{1,2}[ '’])ex (?!d(?:[aeiou]|[aeio]s|ei|el|egli|ell[aeo]?)\b)"
)
_PLAIN = 2  # a role of fewer words is unmodified; "goalkeeper of the guests" is somebody else
_OTHERS = word_set("""
adjoint adjointe adverse adversaire adjunto adjunta rival visitante contrario contraria suplente
interino interina segundo segunda adversário adversária avversario avversaria vice secondo seconda
général générale local locale
""")
_NEAR = 3  # paragraphs
_FIELDS = ("al", "ale", "el", "elle")  # of adjectives: régional, culturel
_PARTIES = ("iste", "ista")  # endings
_OF_PLACES = (  # of whom every country or town has one
    "président", "president", "ministr", "premier", "prim", "maire", "alcald", "sindac", "prefeit",
    "autarca", "ambass", "embaj", "embaix", "roi", "reine", "rey", "rein", "chef", "sélection",
)  # fmt: skip
_LED_BODY = lazily(  # le président du club; not: de la République
    r"\bpr[ée]sident\w* (?:du|de la|del|della|do|da) "
    r"(?!r[ée]p[uú]b|repubb|gobierno|governo|estado|stato|naci[óo]n)[a-z]"
)
_OF_STATES = word_set("""
russe ruso russo ukrainien ucraniano ucraino américain américaine estadounidense americano americana
norteamericano statunitense turc turco allemand alemán tedesco alemão chinois chino cinese chinês
brasileiro brasileira brasileño argentin argentino argentina israélien israelí israeliano polonais
polaco polacco iranien iraní iraniano mexicano mexicana chilien chileno colombiano portugués
""")
_ATTRIBUTES = frozenset({  # before a noun, whose meaning they do not change
    "propio", "propia", "próprio", "própria", "stesso", "stessa", "propre", "viejo", "vieja",
    "vecchio", "vecchia", "velho", "velha", "diretto", "diretta", "máximo", "máxima", "massimo",
    "massima", "todavía", "aún", "nuevo", "nueva", "nouveau", "nouvelle", "nuovo", "nuova", "novo",
    "nova", "double", "triple", "quadruple", "doble", "doppio", "doppia", "duplo", "dupla",
})  # fmt: skip
_WOMEN_AND_MEN = {
    "mujer": "f", "hombre": "m", "femme": "f", "homme": "m", "donna": "f", "uomo": "m",
    "mulher": "f", "homem": "m",
}  # fmt: skip
_YOUNG = frozenset({"jeune", "joven", "giovane", "jovem"})
_BEFORE_NOUN = _ATTRIBUTES | {
    "première", "premier", "primo", "prima", "primer", "primera", "primeiro", "primeira",
    "jeune", "joven", "giovane", "jovem", "vieux", "vieille",
}  # fmt: skip
_NEW = frozenset({"ein", "eine"})
_STRANGERS = frozenset({"mann", "frau", "junge", "bub"})
_CHILDREN = frozenset({"mädchen", "kind"})  # of either gender
_NOUN_REACH = 5  # tokens of a sentence that may hold the noun of its first article
_STEM = 5  # letters that two forms of a word share
_SHORT = 3  # letters of function words such as "mit" and "des"
_UNNAMED_REACH = 4_000  # code points for which an unnamed person is remembered
_SPACES = " \u00a0\u202f"  # before a colon: no-break, narrow
_ALSO = ("el también ", "la también ", "o também ", "a também ")  # dijo la también alcaldesa
_MASCULINE = ("el ", "o ")
_ALSO_GENDERS = {"el": "m", "la": "f", "o ": "m", "a ": "f"}


_RELATIONS = (  # endings of German roles that tell only what somebody is to another
    "kollege", "kollegen", "kollegin", "nachfolger", "nachfolgerin", "vorgänger", "vorgängerin",
    "herausforderer", "herausforderin", "konkurrent", "konkurrenten", "konkurrentin", "rivale",
    "rivalen", "rivalin", "mitstreiter", "mitstreiterin", "gegner", "gegnerin", "widersacher",
    "widersacherin",
)  # fmt: skip


class RoleUse(StrEnum):
    """How a sentence uses a role."""

    NAMED = "named"
    PLACED = "placed"  # part of an adverbial of place: in der Vorlage
    SPEAKS = "speaks"  # the subject of a reporting verb
    # the same inside a Romance sentence, where nobody new comes in: «…», señaló el bajista
    TAGS = "tags"


def person_by_role(discourse: "Discourse", mention: str, at: int, use: RoleUse) -> Person | None:
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


def _person_in_talk(discourse: "Discourse", mention: str, at: int, use: RoleUse) -> Person | None:
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
        mention = _without_attribute(office)
        if (person := persons_by_work.person_by_rank(discourse, mention, at)) is not None:
            return person
    if (person := person_by_demonstrative(discourse, mention, at)) is not None:
        return person
    if mention.lower() in discourse.unnamed_roles and not _is_somebody_new(discourse, mention, at):
        return None  # spoke before anybody was named who could be meant
    if is_unnamed_person_of_age(discourse, mention, at):
        return None
    if _head_noun(mention, last=language.verb_second) in ACCUSED and (
        accused := accused_person(discourse, mention)
    ):
        return accused
    person = _last_holder(discourse, mention, at) or _holder_with_attribute(discourse, mention, at)
    person = person or person_by_occupation(discourse, mention, at)
    if person is not None and not _may_have_role(discourse, mention, person, at, use):
        person = None
    if person is not None or use is RoleUse.PLACED:
        return person
    if language.nouns_capitalised and are_plural(mention.lower().split()):
        return None
    speaks = use is not RoleUse.NAMED
    person = person_in_office(discourse, mention, at)
    if person is None and speaks:
        person = person_by_noun(discourse, mention, at)
    if person is not None and _may_have_role(discourse, mention, person, at, use):
        return person
    if not speaks or not (language.nouns_capitalised or language.compound_inversion):
        return None
    if language.nouns_capitalised:
        person = last_actor_by_noun(discourse, mention, at)
    else:
        person = last_actor_by_role(discourse, mention, at, tags=use is RoleUse.TAGS)
    fits = person is not None and _may_have_role(discourse, mention, person, at, use)
    return person if fits else None


def _is_several_or_unnamed(discourse: "Discourse", mention: str, office: str, at: int) -> bool:
    """Whether an office in other words, may be that of several or a stranger's.

    A stranger came without a name before: un chef d'entreprise.
    """
    if len(discourse.introductions.people_of(office)) > 1:
        return True
    return _comes_unnamed(discourse, mention, mention.lower().partition(" ")[2], at)


def _is_somebody_new(discourse: "Discourse", mention: str, at: int) -> bool:
    """Whether "la mujer", who spoke before, is now the only woman of the paragraph."""
    noun = mention.lower().partition(" ")[2]
    gender = _WOMEN_AND_MEN.get(noun, "")
    return bool(gender) and discourse.only_person_of_gender(gender, at) is not None


def _without_attribute(mention: str) -> str:
    """Return a Romance role without an attribute before its noun: il (diretto) interessato.

    "L'ex calciatore" becomes one noun after its article, l'ex-calciatore.
    """
    mention = _FORMER.sub(r"\1ex-", mention, 1)
    article, _, role = mention.partition(" ")
    attribute, _, noun = role.partition(" ")
    return f"{article} {noun}" if noun and attribute.lower() in _ATTRIBUTES else mention


def _is_german_body(noun: str) -> bool:
    return is_body_noun(noun) and not _is_office(noun)


def _last_holder(discourse: "Discourse", mention: str, at: int) -> Person | None:
    """Return who spoke last in this paragraph, if the role is part of theirs.

    The firefighter, after "le capitaine des pompiers, Ada Quill". Not in English and German, and
    not if somebody unnamed or another person in the role came between.
    """
    words = _words_after_article(mention)
    if not discourse.language.compound_inversion or len(words) != 1 or len(words[0]) < _STEM:
        return None
    since = set[Person]()
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.paragraph != discourse.recent[-1].paragraph:
            break
        if (person := sentence.speaker) is not None:
            held = (person.role or discourse.introductions.role_of(person)).lower()
            if not held or not _is_held_role(words[0], held):
                return None
            others = since - {person}
            new = others and not others.isdisjoint(discourse.introductions.people_of(mention))
            return None if new or _comes_unnamed(discourse, mention, words[0], at) else person
        since.update(named.person for named in sentence.people)
    return None


def _holder_with_attribute(discourse: "Discourse", mention: str, at: int) -> Person | None:
    """Return the only holder of a Romance role with an adjective: l'avocat parisien, le jeune chef.

    Not if the adjective tells of another post: l'avocat adverse, le président régional. Where
    somebody is from tells nothing of those who are one for each country or town, except at home.
    """
    words = _words_after_article(mention)
    if not discourse.language.compound_inversion:
        return None
    article, _, described = mention.partition(" ")
    attribute, _, noun = described.partition(" ")
    if noun and len(words) == 1 and attribute.lower() in _YOUNG:
        holder = discourse.introductions.person_of(f"{article} {noun}")
        return None if _comes_unnamed(discourse, mention, noun, at) else holder
    if len(words) != _PLAIN:
        return None
    noun, adjective = words
    if not _is_plain(discourse, mention) or adjective.endswith(_FIELDS):
        return None
    abroad = persons_by_work.may_be_people(adjective, discourse.language.code)
    if abroad and adjective not in OF_HOME and noun.startswith(_OF_PLACES):
        return None
    holder = discourse.introductions.person_of(mention.rsplit(maxsplit=1)[0])
    if holder is None or _paragraphs_back(discourse, holder, at) > _NEAR:
        return None
    held = discourse.introductions.role_of(holder).lower()
    if not any(word.startswith(noun[:_STEM]) for word in held.replace("'", " ").split()):
        return None  # le dirigeant nationaliste need not be the président
    if _is_from_elsewhere(mention, held, discourse.language.code):
        return None
    return None if _comes_unnamed(discourse, mention, noun, at) else holder


def _is_from_elsewhere(mention: str, held: str, code: str) -> bool:
    """Whether a Romance role tells another country, town or party than one that somebody holds.

    Le président ukrainien is not the président français, nor the président du club.
    """
    described = _words_after_article(mention)[1:2]
    if not described or _is_former(mention):
        return False
    adjective, roles = described[0], held.split()
    if persons_by_work.may_be_people(adjective, code):
        if (adjective in _OF_STATES or adjective in OF_HOME) and _LED_BODY.search(held):
            return True  # but: il presidente siciliano, presidente della Regione
        others = {each[:_STEM] for each in roles[1:] if persons_by_work.may_be_people(each, code)}
    elif adjective.endswith(_PARTIES):
        others = {each[:_STEM] for each in roles[1:] if each.endswith(_PARTIES)}
    else:
        return False
    return bool(others) and adjective[:_STEM] not in others


def _comes_unnamed(discourse: "Discourse", mention: str, noun: str, at: int) -> bool:
    """Whether a noun tells of somebody unnamed, here or shortly before: un médecin."""
    if mention.partition(" ")[0].lower() in ROMANCE_INDEFINITE:
        return True
    before = discourse.text[max(0, at - _UNNAMED_REACH) : at].lower()
    forms = (f"{article} {noun}{end}" for article in ROMANCE_INDEFINITE for end in " ,.")
    return any(form in before for form in forms)


def _may_have_role(
    discourse: "Discourse", mention: str, person: Person, at: int, use: RoleUse
) -> bool:
    """Whether a definite role can refer to `person`.

    The other arguments are those of `person_by_role`.
    """
    noun = _head_noun(mention, last=discourse.language.verb_second)
    man = noun.endswith("a") and mention.lower().startswith(_MASCULINE)  # o defesa, el guardia
    if is_body_word(noun) and not man:
        return False
    role = person.role or discourse.introductions.role_of(person)
    held = role.lower()
    if held and discourse.language.compound_inversion:
        elsewhere = _is_from_elsewhere(mention, held, discourse.language.code)
        if elsewhere or other_offices.is_other_office(mention, role, discourse.language):
            return False
    if held and _is_held_role(noun, held):
        return not has_unnamed_holder(discourse, noun, [person])
    if discourse.language.nouns_capitalised and held.endswith(_RELATIONS):
        held = ""  # ihr Amtskollege Jan Vogel may be the minister
    if held and discourse.language.nouns_capitalised and _is_older(discourse, mention, person):
        return False
    acronym = person.first.isupper() and len(person.first) > 1  # LTA Noord
    if acronym or _is_named_beside(discourse, mention, person, at):
        return False
    if noun in ACCUSED and is_role_in_court(held):
        return False
    if _is_other_in_sport(discourse, mention, noun, held):
        return False
    spoke = person.spoke and discourse.language.compound_inversion
    shown = person.known or person.gender or held or spoke
    here, near = (
        _paragraphs_back(discourse, person, at),
        _is_other_named_here(discourse, person, at),
    )
    body = discourse.language.nouns_capitalised and _is_german_body(noun)
    if (here and not shown) or (body and (here or (held and _is_plain(discourse, mention)))):
        return False  # held: sagte Bezirksleiter Vogel. Der Vorstand …
    if discourse.language.nouns_capitalised and _has_newcomer(discourse, person, mention):
        return False
    if _is_former(mention) or not _is_office(noun):
        former = _is_former(mention) or _is_former_occupation(discourse, noun)
        single = _is_plain(discourse, mention) or former
        if noun in ACCUSED and here == 1:
            return single
        if held and here > 2 and is_other_named_since(discourse, person, at):
            return False  # la députée … ¶ … ¶ … ¶ La patronne
        tags = use is RoleUse.TAGS and here == 1
        single = single or (tags and _OTHERS.isdisjoint(mention.lower().split()))
        return here == 0 or (single and not near)
    if not held:
        return here == 0 or (here == 1 and not near and _is_plain(discourse, mention))
    if here or not _may_hold_too(discourse, mention, noun, held, person, at):
        return False
    return not near or _last_quoted_here(discourse) is person


def _is_other_in_sport(discourse: "Discourse", mention: str, noun: str, held: str) -> bool:
    """Whether nobody with the role `held` in a match has another: a coach is no referee."""
    last = held.rpartition(" ")[2]
    if noun.endswith(_COACHES) and last.endswith(_REFEREES + _PLAYERS):
        return True
    plays = noun.endswith(_PLAYERS) and not (noun.startswith("ex-") or _is_former(mention))
    if plays and last.endswith(_COACHES + _REFEREES):
        return True
    romance = discourse.language.compound_inversion
    return romance and persons_by_work.is_other_in_sport(noun, held)


def _may_hold_too(
    discourse: "Discourse", mention: str, noun: str, held: str, person: Person, at: int
) -> bool:
    """Whether an office may be a second one of a person: Kanzler Vogel, der CDU-Chef."""
    if not _is_second_office(mention, noun, held):
        return False
    if noun.endswith(_COUNCILLORS) and party_members.is_of_another(discourse.text, person, noun):
        return False
    # der Chef von Neudorf; but: der Ortschef von Neudorf
    elsewhere = noun in _CHIEFS or discourse.only_actor(at) is not person
    return not (_has_complement(mention) and elsewhere)


def _is_plain(discourse: "Discourse", mention: str) -> bool:
    """Whether a role has no complement, and in the Romance languages at most an adjective.

    La leader dem, el ganadero ecológico; not: l'entraîneur adjoint, il sindaco di Bari.
    """
    words = _words_after_article(mention)
    if len(words) < _PLAIN:
        return True
    romance = discourse.language.compound_inversion and len(words) == _PLAIN
    return romance and mention.rsplit(maxsplit=1)[-1].islower() and words[1] not in _OTHERS


def _head_noun(mention: str, *, last: bool) -> str:
    """Return the head noun of a role in lower case.

    The noun after the article, or with `last` (as in German) the last one before a genitive or a
    preposition.
    """
    nouns = _words_after_article(mention)
    if not nouns or not last:
        return nouns[0] if nouns else ""
    return nouns[next((at for at, word in enumerate(nouns) if at and word in _OF), len(nouns)) - 1]


def _words_after_article(mention: str) -> list[str]:
    nouns = mention.lower().replace("’", "'").replace("l'", "l' ").split()[1:]
    return nouns[1:] if len(nouns) > 1 and nouns[0] in _BEFORE_NOUN else nouns


def _is_office(noun: str) -> bool:
    """Whether a noun is a role that an organisation or a situation has only once: the mayor."""
    last = noun.rpartition("-")[2]  # primeiro-ministro
    if noun.startswith(_OFFICES) or last.startswith(_OFFICES):
        return True
    return noun.endswith(_OFFICE_ENDINGS) and not noun.endswith(_MEMBERS)


def _is_older(discourse: "Discourse", mention: str, person: Person) -> bool:
    """Whether a German text has spoken of "der Rentnerin" before it names a person."""
    noun = mention.rpartition(" ")[2]
    before = discourse.text[: max(0, person.seen_at)]
    articles = (form for each in GERMAN_ARTICLES for form in (f" {each}", each.title()))
    return any(f"{article} {noun}" in before for article in articles)


def _last_quoted_here(discourse: "Discourse") -> Person | None:
    """Return who was quoted last in this paragraph."""
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.paragraph != discourse.recent[-1].paragraph:
            break
        if sentence.speaker is not None and any(each.kind == QUOTED for each in sentence.tokens):
            return sentence.speaker
    return None


def _is_second_office(mention: str, noun: str, held: str) -> bool:
    """Whether a German office beside the one that somebody holds: Kanzler Vogel, der CDU-Chef."""
    if _words_after_article(mention)[:1] == [_DEPUTY]:
        return True
    if "-" in noun and noun.endswith(_COUNCILLORS):
        return True  # Baudirektor Vogel, der FDP-Regierungsrat
    titles = (*_CHIEFS, *_CHAIRS)
    return noun.endswith(titles) and not held.endswith(titles)


def _has_complement(mention: str) -> bool:
    return not _OF.isdisjoint(_words_after_article(mention)[1:])


def _is_former(mention: str) -> bool:
    """Whether the mention is a former office, which no situation implies: der frühere Rat."""
    return any(word.startswith(_FORMERLY) for word in _words_after_article(mention)[:1])


def _is_former_occupation(discourse: "Discourse", noun: str) -> bool:
    """Whether a noun is a Romance occupation of long ago: el exdelantero del Mora."""
    past = noun.startswith("ex") and discourse.language.compound_inversion
    return past and noun[2:].removeprefix("-") in occupations(discourse.language.code)


def _is_held_role(noun: str, held: str) -> bool:
    """Whether a person's role contains a noun, another form of it, or a synonym."""
    stem = noun[:_STEM]
    roles = held.replace("’", "'").replace("'", " ").replace("-", " ").split()
    if _is_office(noun):
        served = next((at for at, role in enumerate(roles) if role in _OF_THE), len(roles))
        roles = roles[:served]  # directeur de cabinet | du maire
    long = [role for role in roles if len(role) > _SHORT]
    if any(role.startswith(stem) or noun.endswith((role, role[:-1])) for role in long):
        return True
    office = next((each for each in _MINISTERS if noun.endswith(each)), noun)  # Umweltminister
    return not synonyms_of(roles).isdisjoint((noun, office))


def _paragraphs_back(discourse: "Discourse", person: Person, at: int) -> int:
    """Return how many paragraphs ago a person was last named or a speaker: 0 for this one."""
    now = discourse.recent[-1].paragraph if discourse.recent else 0
    for sentence in reversed(discourse.recent):
        named = any(each.person is person and each.at < at for each in sentence.people)
        if named or sentence.speaker is person:
            return now - sentence.paragraph
    return now + 1


def _is_named_beside(discourse: "Discourse", mention: str, person: Person, at: int) -> bool:
    """Whether a Romance sentence names a person beside somebody else's role.

    After it, "La médica abrazó a Ada Quill", or in the clause of a headline that the role closes,
    "Ada Quill se opera, la médica: «…»".
    """
    if not discourse.language.compound_inversion:
        return False
    text, end = discourse.text, at + len(mention)
    closes = text[end : end + 2].lstrip(_SPACES).startswith(":") and text[:at].endswith(", ")
    for sentence in discourse.recent[-2:]:
        if sentence.tokens.starts[0] <= at < sentence.tokens.ends[-1]:
            named = [each.at for each in sentence.people if each.person is person]
            if any(name > at and "," not in text[at:name] for name in named):
                return True
            before = (text[name:at].split() for name in named if name < at)
            return closes and any(any(map(str.islower, words)) for words in before)
    return False


def _has_newcomer(discourse: "Discourse", person: Person, mention: str) -> bool:
    """Whether a German sentence since the last mention of a person introduces somebody unnamed.

    …, sagte Jan Vogel. Ein Ersthelfer hielt an. „…“, berichtete der Familienvater. The mention
    tells that it is not somebody of the other gender.
    """
    new = _NEW - {"eine" if mention.startswith("der ") else "ein"}
    for sentence in reversed(discourse.recent[:-1]):
        if sentence.speaker is person or any(each.person is person for each in sentence.people):
            return False
        tokens = sentence.tokens
        if tokens[0].lower in _NEW:
            noun = next((token for token in tokens[1:_NOUN_REACH] if token.kind == CAPITAL), None)
            if noun is None:
                continue
            stranger = noun.lower in _STRANGERS
            stranger = stranger or lx.has_ending_of(noun.text, lx.TITLE, discourse.language)
            if noun.lower in _CHILDREN or (stranger and tokens[0].lower in new):
                return True
    return False


def _is_other_named_here(discourse: "Discourse", person: Person, at: int) -> bool:
    """Whether somebody else, who is not a place or an owner, came in here before `at`."""
    now = discourse.recent[-1].paragraph if discourse.recent else 0
    romance = discourse.language.compound_inversion
    for sentence in reversed(discourse.recent):
        if sentence.paragraph != now:
            break
        if romance and sentence.tokens[0].lower in discourse.language.indefinite:
            return True  # Un retraité sort. …
        for each in sentence.people:
            other = each.person
            if other is person or each.at >= at or each.is_possessive:
                continue
            if discourse.person_evidence(other) > 0:
                return True
    return False
