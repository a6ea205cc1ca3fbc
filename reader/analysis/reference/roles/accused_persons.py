"""Who is on trial in a court report in languages but English: der Angeklagte, le prévenu."""

from reader.analysis.persons.person import Person
from reader.analysis.persons.roles.non_english_occupations import DEFINITE
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

ACCUSED = word_set("""
prévenu prévenue accusé accusée acusado acusada imputado imputada imputato imputata arguido arguida
réu ré angeklagte angeklagter beschuldigte beschuldigter verurteilte verurteilter verdachte
""")
_COURT = (  # beginnings of the roles of those who are never on trial there: el magistrado
    *("magistrad", "juez", "fiscal", "abogad", "letrad", "giudic", "avvocat", "pubblico minist"),
    *("procur", "juge", "avocat", "presidente del tribunal", "juiz", "juíza", "promotor"),
    *("penalist", "pénalist", "legale d", "difensor", "defensor", "défenseur", "pm", "magistrat"),
    *("advogad", "polic", "comisar", "commissa", "delegad", "inspector", "psic", "psych", "perit"),
    *("richter", "vorsitzend", "staatsanw", "anwalt", "anwält", "verteidiger", "nebenkl"),
    *("gutachter", "sachverständig", "zeug", "rechter", "officier", "advoca"),
)
_PRESIDING = frozenset({"président", "présidente", "presidente", "presidenta"})  # of no firm
_COURT_ENDINGS = ("anwalt", "anwältin", "richter", "richterin", "legale")
_CHARGES = {  # what tells that somebody is on trial; not: Der Angeklagte schlug Jan Vogel
    "de": lazily(
        r"\b(?:[Aa]ngeklagt\b|Angeklagte[rn]?(?= [A-ZÄÖÜ])|Angeklagter ist|Anklagebank|vor Gericht"
        r"|Prozess gegen|Anklage gegen|verdächtig)"
    ),
    "fr": lazily(
        r"\b(?:(?:est|sont|être|était|sera) jugée?|juge depuis|soupçonn|poursuivi"
        r"|prévenue?(?= de [a-z]| d['’]| [A-Z])|accusée? d|comparaît|procès d)"
    ),
    "es": lazily(
        r"\b(?:acusad[oa] de|juzga|procesad[oa]|(?:está|fue|como) imputad[oa]"
        r"|imputad[oa](?= por| de [a-z]| [A-Z])|en el banquillo|juicio contra)"
    ),
    "it": lazily(
        r"\b(?:accusat[oa] di|è imputat[oa]|imputat[oa](?= per| di [a-z]| [A-Z])|a processo"
        r"|a giudizio|giudica|indagat[oa])"
    ),
    "pt": lazily(
        r"\b(?:acusad[oa] de|(?:é|como) (?:arguid[oa]|réu|ré)\b"
        r"|(?:arguid[oa]|réu|ré)(?= por| de [a-z]| em| [A-Z])|julga|responde por)"
    ),
    "nl": lazily(
        r"\b(?:[Vv]erdacht van|(?:is|als) verdachte|[Vv]erdachte(?= [A-Z])|geëist tegen"
        r"|sta\w* (?:\w+ ){0,3}terecht\b|terecht(?= voor| wegens)|aangeklaagd|[Zz]aak tegen)"
    ),
}
_REACH = 200  # code points around a name that may contain its sentence
_MAX_PEOPLE = 60  # people whose first mentions are searched


def accused_person(discourse: Discourse, mention: str) -> Person | None:
    """Return the only person named so far whose first mention says that they are on trial.

    Of several persons in such a sentence, it is the first: X, accusé d'avoir volé Y. A `mention`
    without a definite article means somebody else: ein Angeklagter. Cost: one search per person.
    """
    charge = _CHARGES.get(discourse.language.code)
    gender = DEFINITE.get(mention.lower().replace("’", "'").replace("l'", "l' ").split()[0])
    if charge is None or gender is None:
        return None
    text, accused = discourse.text, dict[int, Person]()
    for person in discourse.book.people[:_MAX_PEOPLE]:
        at = person.seen_at
        if at < 0 or discourse.person_evidence(person) < 0 or _is_of_court(discourse, person):
            continue
        if gender and person.gender not in ("", gender):
            continue
        start = _sentence_start(text, at)
        first = accused.get(start)
        if first is not None and first.seen_at < at:
            continue
        if charge.search(text, start, _sentence_end(text, at + len(person.seen_as))):
            accused[start] = person
    return next(iter(accused.values())) if len(accused) == 1 else None


def _is_of_court(discourse: Discourse, person: Person) -> bool:
    """Whether a person is a judge, a lawyer or a witness: Oberstaatsanwalt, Zeugin."""
    roles = person.role.lower(), discourse.introductions.role_of(person).lower()
    return any(map(is_role_in_court, roles))


def is_role_in_court(role: str) -> bool:
    """Whether a role in lower case is of those who are not on trial: giudice, legale di Poe."""
    return role in _PRESIDING or role.startswith(_COURT) or role.endswith(_COURT_ENDINGS)


def _sentence_start(text: str, at: int) -> int:
    begin = max(0, at - _REACH)
    return max(begin, *(text.rfind(end, begin, at) + 1 for end in (". ", "\n")))


def _sentence_end(text: str, at: int) -> int:
    ends = (text.find(end, at, at + _REACH) for end in (". ", "\n"))
    return min((end for end in ends if end >= 0), default=at + _REACH)
