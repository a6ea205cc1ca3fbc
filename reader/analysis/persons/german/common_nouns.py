"""German capitalised runs that are nouns and not names: "Führung Nordlands"."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_CLUBS, GERMAN_OF
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.roles.occupations import occupations
from reader.text.word_sets import word_set

_ABSTRACT = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "tion", "tionen", "tät")
_SHORTEST = 7  # letters of a first word; Jung and Min-hyung are names
_LONG = 8  # letters of a last word; Hornung and Gration are names
_ADJECTIVES = ("ischen", "lichen", "tigen", "ßen", "rten", "nten")  # Auswärtigen Amtes
_NOUN_ENDINGS = (*_ABSTRACT, *_ADJECTIVES)
_THINGS = frozenset(map(str.lower, GERMAN_CLUBS)) | {  # nouns that are followed by a name
    "provinz", "region", "hauptstadt", "insel", "flughafen", "bundesstaat", "bezirk",
    "stadtteil",
    "ortsteil", "landkreis", "kreis", "kanton", "gemeinde", "departement", "distrikt", "stadt",
    "präfektur", "million", "millionen", "milliarde", "milliarden", "tonnen", "prozent", "uhr",
    "grad", "euro", "dollar", "kilometer", "radio", "projekt",
    "eintracht", "borussia", "dynamo", "fortuna",
    "hurrikan", "taifun", "zyklon", "schloss", "burg", "dorf", "küste", "hafen", "spielort",
}  # fmt: skip
_COMPOUNDS = (
    "stadt", "provinz", "staat", "staates", "hafen", "bezirk", "gebiet", "region", "insel",
    "stätte", "straße", "strasse", "gasse", "allee", "halle", "brücke", "station", "museum",
    "gericht", "amt", "ministerium", "institut", "verein", "verband", "gesellschaft", "theater",
    "schule", "klinik", "rasthof", "gasthof", "bahnhof", "friedhof",
    "kaserne", "zentrum", "stadion", "bergwerk", "kraftwerk",
)  # fmt: skip
_PARTICIPLES = ("sste", "sster", "erte", "erter", "zte", "zter", "gte", "gter", "ener")
_PEOPLE = ("fahrer", "wanderer", "mann", "frau", "männer", "frauen", "kinder", "schüler", "leute")
_GROUPS = frozenset({
    "leute", "menschen", "männer", "frauen", "kinder", "eltern", "jugendliche", "mädchen",
    "personen", "passanten", "anwohner", "einwohner", "bewohner", "zeugen", "angehörige",
})  # fmt: skip
_KIN = ("vater", "mutter", "sohn", "tochter", "bruder", "schwester", "ehefrau", "enkel", "neffe")
_OWNED_NOUNS = (
    *_KIN,
    *("fazit", "antwort", "kommentar", "botschaft", "reaktion", "appell", "vorwurf", "aussage"),
    *("urteil", "bilanz", "prognose", "kritik", "forderung", "rat", "plan", "team", "anwalt"),
)
_OWNED_PLURALS = (  # of a place: an Bayerns Schulen
    "schulen", "kinder", "städte", "städten", "gemeinden", "bürger", "bauern", "banken", "kliniken",
    "straßen", "firmen", "betriebe", "betrieben", "universitäten", "küsten", "wälder", "wäldern",
    "häfen", "autobahnen", "parteien", "wähler", "rentner", "familien", "krankenhäuser",
    "krankenhäusern", "gerichte", "gerichten", "kirchen", "museen", "vereine", "vereinen",
)  # fmt: skip
# nouns before a genitive: nach dem Rücktritt Vogels
_BEFORE_OWNERS = word_set("""
motto sicht ansicht meinung auffassung augen angaben worte worten umfeld lager kreise kreisen reihen
rücktritt abgang tod nachfolge wahl sieg amtszeit auftritt wunsch anfrage vorschlag schreiben brief
rede ruf bitte spitze stelle seite seiten heimat haus familie anhänger gegner kritiker vertraute
nachfolger vorgänger stellvertreter anwälte freunde
""")
_MASCULINE_ROLES = (  # Vorsitzende and Experte may be of either gender
    "meister", "minister", "sprecher", "leiter", "richter", "führer", "trainer", "politiker",
    "sekretär", "präsident", "kanzler", "anwalt", "kapitän", "chef", "rat", "mann",
    "pfarrer", "bischof", "arzt", "lehrer", "rektor", "professor", "kommissar", "inspektor",
    "vorsitzender", "beauftragter", "beamter", "abgeordneter", "botschafter", "intendant",
    "forscher", "ökonom", "historiker", "autor", "redakteur", "manager", "bauer",
    "wirt", "bäcker", "förster", "schüler", "student", "nachbar", "züchter", "gärtner",
    "vater", "unternehmer", "gründer", "halter", "besitzer", "inhaber", "händler",
    "fahrer", "stürmer", "spieler",
)  # fmt: skip
_MASCULINE_OCCUPATIONS = (  # also plurals: die Forscher Ada Vogel und Jan Tal
    "ator", "eur", "loge", "goge", "architekt", "fotograf", "ist", "zent", "rigent", "diplomat",
    "kandidat", "wart", "kollege", "verteidiger", "ermittler", "sänger", "künstler", "maler",
    "bildhauer", "kritiker", "verleger", "pfleger", "apotheker", "kellner", "winzer", "imker",
    "jäger", "rentner", "schüler", "student",
)  # fmt: skip
_FEMININE_ROLES = (
    "erin", "orin", "istin", "entin", "antin", "ätin", "ologin", "frau", "chefin", "ältin",
)  # fmt: skip
_ROLE_FORMS = (  # endings of nouns for persons
    "ist", "istin", "eur", "eurin", "loge", "login", "erin", "orin", "antin", "frau", "mann",
    "ast", "astin", "peut", "peutin", "ator", "itor", "nom", "nomin", "urg",
    "urgin", "graf", "grafin", "diakon", "diakonin", "mitglied", "ehrenamtliche", "weise",
    "vorstand", "profi", "general", "zeuge", "zeugin", "dekan", "dekanin", "bischöfin", "athlet",
    "athletin", "beauftragte", "beauftragter", "beigeordnete", "beigeordneter",
    "überlebende", "überlebender", "gräfin", "imam", "demonstrant",
    "dezernent", "dezernentin", "vize", "nationalrat", "ständerat", "kantonsrat",
    "regierungsrat", "gemeinderat", "staatsrat", "bundesrat", "stadtrat", "kreisrat", "landesrat",
    "expertin", "stratege", "strategin",
    "kommissär", "konsul", "admiral", "major", "oberst", "coach", "boss", "feldwebel", "lektor",
)  # fmt: skip
_SHORTEST_ROLE = 6  # letters of a noun in -er
_NAMES_LIKE_ROLES = frozenset({  # first names that no list holds
    "heather", "spencer", "rainier", "gautier", "kristoffer", "katherin", "eliezer", "jesper",
    "casper", "sander", "xander", "rutger", "dexter", "hunter", "archer", "carter", "parker",
    "cooper", "didier", "fischer", "müller", "weber", "wagner", "becker", "schäfer", "köhler",
})  # fmt: skip
_DATIVE_PLURALS = ("sten", "nten", "ften", "ngen", "nen")  # endings that few first names have
_PRONOUNS = frozenset({"sie", "du", "ihnen", "ihr", "wir", "ich", "er", "es"})
GREETINGS = frozenset(  # Liebe Kolleginnen, werte Gäste
    {"liebe", "lieber", "werte", "werter", "verehrte", "verehrter", "geehrte", "geehrter"}
)
_BODIES_IN_ER = ("kammer", "theater", "center", "kloster", "orchester", "sender")
_SMALL_WORDS = lx.DETERMINER | lx.PREPOSITION | lx.CONJUNCTION | lx.LEAD


def are_nouns(words: Sequence[str], language: Language) -> bool:
    """Whether words are nouns and not a person's name; the first is not a known first name."""
    first, last = words[0].lower(), words[-1].lower()
    if last in _PRONOUNS or (first in GREETINGS and len(words) == 2):
        return True  # Wissen Sie, Liebe Kolleginnen
    if len(words) == 3 and words[1] == "von" and words[2].lower() in language.first_names:
        return True  # der Fall von Vreni
    if is_thing_with_name(first):
        return True
    has_owner = words[1] in GERMAN_OF
    if has_owner and words[-1][0].isupper() and lx.has_ending_of(last, lx.TITLE, language):
        return True  # Antwort von der Wirtin
    if has_owner and first.endswith(_DATIVE_PLURALS):
        return True  # mit Resten von Rot
    said = first in _BEFORE_OWNERS or first in language.according or first.endswith(_OWNED_NOUNS)
    if has_owner and said:
        return True  # Angaben von Vogel, Antwort von Vogel
    owned = _OWNED_NOUNS + _OWNED_PLURALS
    if first.endswith("s") and (last.endswith(owned) or last in language.according):
        return True  # Vogels Urgroßvater, nach Vogels Angaben
    if first.endswith(_PARTICIPLES) and (last in occupations("de") or last.endswith(_PEOPLE)):
        return True
    if last in _GROUPS and len(words) == 2:
        return True  # Junge Leute
    if first in _BEFORE_OWNERS and last.endswith("s"):
        return True  # aus Sicht Vogels
    if len(first) >= _SHORTEST and "-" not in first and first.endswith(_NOUN_ENDINGS):
        return True
    return len(last) >= _LONG and last.endswith(_ABSTRACT)


def is_thing_with_name(lower: str) -> bool:
    """Whether a noun in lower case means a thing that its name follows: Gemeinde, Hafenmuseum."""
    return lower in _THINGS or lower.endswith(_COMPOUNDS)


def count_before_owner(words: Sequence[str]) -> int:
    """Return the index at which a full name begins after a noun: "Rolle von Jan Vogel"; else 0.

    A single word after "von" is a place or a surname: the noun may be an unlisted first name.
    """
    names = (
        len(words) > 3 and words[1].lower() in GERMAN_OF and all(w[0].isupper() for w in words[2:])
    )
    return 2 if names else 0


def noun_after_article(written: str, language: Language) -> str:
    """Return the word after a capitalised function word at the start of a sentence; else empty."""
    small, _, noun = written.partition(" ")
    if " " in noun:
        return ""
    classes = language.classes.get(small, 0) or language.classes.get(small.lower(), 0)
    plain = classes & _SMALL_WORDS and not classes & lx.TITLE
    return noun if plain and small.lower() not in language.first_names else ""


def is_role_before_name(words: Sequence[str], lowers: Sequence[str], language: Language) -> bool:
    """Whether a noun with the form of a role precedes a full name: Botaniker Ede Vogel.

    Or a first name alone: Botaniker Ede.
    """
    first = lowers[0]
    full = len(words) >= len(("Botaniker", "Ede", "Vogel")) and words[1][:1].isupper()
    if not full and lowers[-1] not in language.first_names:
        return False  # Fischer von Erlach
    if lx.is_first_name(first, language) or first in _NAMES_LIKE_ROLES:
        return False
    return has_role_form(first)


def has_role_form(lower: str) -> bool:
    """Whether a word ends like a noun for a person: Statiker, Biathletin; not: Ärztekammer."""
    if lower.endswith(_BODIES_IN_ER):
        return False
    return lower.endswith(_ROLE_FORMS) or (len(lower) >= _SHORTEST_ROLE and lower.endswith("er"))


def gender_of_role(lower: str) -> str:
    """Return the gender of a role by its ending, or "": Stadtpräsidentin ("f"), Rektor ("m")."""
    if lower.endswith(_FEMININE_ROLES):
        return "f"
    return "m" if lower.endswith(_MASCULINE_ROLES) else ""


def gender_of_occupation(lower: str) -> str:
    """Return "m" for an occupation whose feminine has another form, if it is one person's."""
    return "m" if lower.endswith(_MASCULINE_OCCUPATIONS) else ""
