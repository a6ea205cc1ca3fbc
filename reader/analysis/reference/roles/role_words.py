"""Roles as papers in languages other than English say them: nouns, attributes and places.

An office is a role that an organisation or a situation has only once: the mayor, the witness.
"""

from reader.analysis.languages.lexicon import words
from reader.analysis.persons.roles.role_synonyms import synonyms_of
from reader.analysis.persons.roles_beside_names import OF_HOME
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

with later(globals()):  # for Romance languages
    from reader.analysis.reference.roles import persons_by_work

FOR_OTHERS = ("sprecher", "sprecherin", "woordvoerder", "woordvoerster")
"""Endings of nouns for who speaks for others, and is called by no other line of work."""
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
    "beauftragte", "kommissar", "kommissarin",
)  # fmt: skip
_MINISTERS = ("minister", "ministerin")
_DEPUTY = "vice"
_MEMBERS = ("krat", "kratin")  # Christdemokrat; not: Stadtrat
OF = word_set("der des eines einer von vom aus für im in am van")
_OF_THE = frozenset({
    "du", "del", "do", "da", "della", "dell", "dello", "la", "l", "au", "aux", "al", "ao", "alla",
})  # fmt: skip
FORMERLY = (
    "früher", "ehemalig", "einstig", "langjährig", "ex-", "exminis", "oud-", "voormalig", "ancien",
    "antig", "vecchi",
)  # fmt: skip
_FORMER = lazily(  # not: l'ex di turno, el ex del Mora
    r"\A([A-Za-z]{1,2}[ '’])ex (?!d(?:[aeiou]|[aeio]s|ei|el|egli|ell[aeo]?)\b)"
)
_VICE = lazily(r"\b(vice|sous|assistent)-(?=[^\W\d_])")
PLAIN = 2
"""A role of fewer words is unmodified; "goalkeeper of the guests" is somebody else."""
OTHERS = word_set("""
adjoint adjointe adverse adversaire adjunto adjunta rival visitante contrario contraria suplente
interino interina segundo segunda adversário adversária avversario avversaria vice secondo seconda
général générale local locale
""")
_PARTIES = ("iste", "ista")  # endings
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
_BEFORE_NOUN = _ATTRIBUTES | {
    "première", "premier", "primo", "prima", "primer", "primera", "primeiro", "primeira",
    "jeune", "joven", "giovane", "jovem", "vieux", "vieille",
}  # fmt: skip
STEM = 5
"""Letters that two forms of a word share."""
_SHORT = 3  # letters of function words such as "mit" and "des"


def without_attribute(mention: str) -> str:
    """Return a Romance role without an attribute before its noun: il (diretto) interessato.

    "L'ex calciatore" becomes one noun after its article, l'ex-calciatore.
    """
    mention = _FORMER.sub(r"\1ex-", mention, 1)
    article, _, role = mention.partition(" ")
    attribute, _, noun = role.partition(" ")
    return f"{article} {noun}" if noun and attribute.lower() in _ATTRIBUTES else mention


def is_from_elsewhere(mention: str, held: str, code: str) -> bool:
    """Whether a Romance role tells another country, town or party than one that somebody holds.

    Le président ukrainien is not the président français, nor the président du club.
    """
    described = words_after_article(mention)[1:2]
    if not described or is_former(mention):
        return False
    adjective, roles = described[0], held.split()
    if persons_by_work.may_be_people(adjective, code):
        if (adjective in _OF_STATES or adjective in OF_HOME) and _LED_BODY.search(held):
            return True  # but: il presidente siciliano, presidente della Regione
        others = {each[:STEM] for each in roles[1:] if persons_by_work.may_be_people(each, code)}
    elif adjective.endswith(_PARTIES):
        others = {each[:STEM] for each in roles[1:] if each.endswith(_PARTIES)}
    else:
        return False
    return bool(others) and adjective[:STEM] not in others


def is_plain(discourse: Discourse, mention: str) -> bool:
    """Whether a role has no complement, and in the Romance languages at most an adjective.

    La leader dem, el ganadero ecológico; not: l'entraîneur adjoint, il sindaco di Bari.
    """
    words = words_after_article(mention)
    if len(words) < PLAIN:
        return True
    romance = discourse.language.compound_inversion and len(words) == PLAIN
    return romance and mention.rsplit(maxsplit=1)[-1].islower() and words[1] not in OTHERS


def head_noun(mention: str, *, last: bool) -> str:
    """Return the head noun of a role in lower case.

    The noun after the article, or with `last` (as in German) the last one before a genitive or a
    preposition.
    """
    nouns = words_after_article(mention)
    if not nouns or not last:
        return nouns[0] if nouns else ""
    return nouns[next((at for at, word in enumerate(nouns) if at and word in OF), len(nouns)) - 1]


def words_after_article(mention: str) -> list[str]:
    """Return the words of a role in lower case, without its article and an attribute before it."""
    nouns = mention.lower().replace("’", "'").replace("l'", "l' ").split()[1:]
    return nouns[1:] if len(nouns) > 1 and nouns[0] in _BEFORE_NOUN else nouns


def is_office(noun: str) -> bool:
    """Whether a noun is a role that an organisation or a situation has only once: the mayor."""
    last = noun.rpartition("-")[2]  # primeiro-ministro
    if noun.startswith(_OFFICES) or last.startswith(_OFFICES):
        return True
    return noun.endswith(_OFFICE_ENDINGS) and not noun.endswith(_MEMBERS)


def is_former(mention: str) -> bool:
    """Whether the mention is a former office, which no situation implies: der frühere Rat."""
    return any(word.startswith(FORMERLY) for word in words_after_article(mention)[:1])


def is_held_role(noun: str, held: str) -> bool:
    """Whether a person's role contains a noun, another form of it, or a synonym."""
    stem = noun[:STEM]
    noun, held = _VICE.sub(r"\1", noun), _VICE.sub(r"\1", held)  # sous-préfet is one word
    roles = held.replace("’", "'").replace("'", " ").replace("-", " ").split()
    if noun.startswith(_DEPUTY) and not any(role.startswith(_DEPUTY) for role in roles):
        return False  # il vicesindaco is not the sindaco
    if is_office(noun):
        served = next((at for at, role in enumerate(roles) if role in _OF_THE), len(roles))
        roles = roles[:served]  # directeur de cabinet | du maire
    long = [role for role in roles if len(role) > _SHORT]
    if any(role.startswith(stem) or noun.endswith((role, role[:-1])) for role in long):
        return True
    office = next((each for each in _MINISTERS if noun.endswith(each)), noun)  # Umweltminister
    return not synonyms_of(roles).isdisjoint((noun, office))
