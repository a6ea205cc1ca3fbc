"""German nouns in or around a name: Kurioser Fund, Ada Vogel von der Universität Bremen."""

import itertools
from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import NO_FIRST_WORDS
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.german.common_nouns import gender_of_role
from reader.analysis.persons.german.person_nouns import means_person
from reader.text.word_sets import word_set

# In der Quill, Ada de la Quill
_BEFORE_ARTICLES = frozenset({"von", "van", "de", "in", "auf", "aus", "an", "vor"})
# Weniger Pathos; Pfarrer i. R. Jan Vogel, Oberst a. D. Jan Vogel
_NEVER_IN_NAMES = word_set("""
R. D. Weniger Mehr Viele Wenige Einige Manche Neue Neuer Neues Alte Große Grosse Kleine Scharfe
Harte Heftige Massive Deutliche Klare Ganz Erste Zweite Dritte Letzte Beste Gute Schlechte Hohe
Tausend Tausende Hundert Hunderte Dutzende Zehntausende Hunderttausende Millionen Rund Etwa Beide
Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Dreizehn Vierzehn Fünfzehn Zwanzig Dreißig
Dreissig Vierzig Fünfzig Sechzig Siebzig Achtzig Neunzig Anderthalb
Starke Schwere Lange Kurze Weitere Andere Mögliche Echte Laute Leise Freie Volle Halbe Reine Großer
Grosser Kleiner Scharfer Heftiger Starker Hoher Guter Erster Letzter Viel Wenig Kein Keine Jährige
Jähriger Jährigen Roten Grünen Weißen Weissen Schwarzen Freien Jungen
Rote Roter Rotes Grüne Grüner Grünes Gelbe Gelber Gelbes Blaue Blauer Blaues
Schwarze Schwarzes Weiße Weißer Weißes Weisse Weisser Weisses Goldene Goldener Goldenes Silberne
Silberner Silbernes Eiserne Eiserner Eisernes Diamantene Heilige Heiliger Heiliges Stille Stiller
Stilles Runde Runder Rundes Offene Offener Offenes Alter Altes Junge Junger Junges Zweiter Zweites
Dritter Drittes Erstes Letztes Soziale Sozialer Soziales Frohe Frohes Freier Freies Gutes Eheleute
Eheleuten Geschwister Geschwistern O-Ton
Selbst Sogar Nur Allein Ausgerechnet Besonders Einzig Lediglich Bloß Gerade
""")
_WEAK = (  # Präsidenten, Ökonomen; not: Angeklagten, Zeugen
    "enten", "anten", "isten", "aten", "oten", "ekten", "leten", "nomen", "sophen", "grafen",
)  # fmt: skip
_WOMEN = (  # endings of nouns for women, and of no name for a man: der Martin
    "erin", "orin", "ätin", "atin", "etin", "ärztin", "ältin", "entin", "antin", "istin", "mtin",
    "ertin", "undin", "ogin", "egin", "eugin", "omin", "barin", "chefin", "frau",
)  # fmt: skip
_OBLIQUE = frozenset({"der ", "dem ", "des ", "den "})
_SUCCESSION = "nachfolge"  # before somebody who does not have the role any more
_BEFORE_OBLIQUE = frozenset({
    "des", "dem", "den", "eines", "einem", "einen", "vom", "zum", "beim",
})  # fmt: skip
_NEUTERS = (  # endings
    "nehmen", "chreiben", "kommen", "fahren", "haben", "reffen", "esen", "chen", "ium", "eum",
    "amt", "gericht", "haus", "werk", "büro", "institut", "zentrum", "bistum", "komitee", "bündnis",
    "parlament", "kabinett", "orchester", "theater", "center", "kloster", "labor", "team", "papier",
    "magazin", "blatt", "land", "thw", "hotel", "studio", "kind", "mitglied", "opfer", "paar",
    "fenster", "wasser", "wetter", "muster", "semester", "cluster", "restaurant", "gebäude",
    "gelände", "gewerbe", "gemälde",
)  # fmt: skip
_WEAK_WOMEN = ("jährigen", "Jährigen", "sitzenden", "agten", "ordneten")  # die Vorsitzende
_NOMINAL_ADJECTIVES = (  # endings: ein Angeklagter, eine Vorsitzende
    *_WEAK_WOMEN, "lichen", "amten", "ellten", "andten", "annten", "digten", "tigten", "etzten",
    "fenen", "lebenden", "eisenden", "eutschen", "Linken", "Grünen",
)  # fmt: skip
WEAK_MEN = (
    "zeuge", "kollege", "kunde", "experte", "genosse", "insasse", "schütze", "loge", "goge", "bote",
    "matrose", "franzose", "chinese", "pole", "russe", "türke", "schwede", "däne", "grieche",
    "junge", "erbe", "lotse", "linke", "grüne", "deutsche",
    "bauer", "nachbar",
)  # fmt: skip
"""Endings of nouns for men that end in -n in all cases but the nominative."""
OBLIQUE_INDEFINITE = frozenset({"einer", "einem", "eines"})  # and not the nominative
_SHORTEST_ACRONYM = 3  # letters; DJ Quill
_WATCHES = (  # endings of bodies that have a place behind them
    "polizei", "feuerwehr", "wacht", "kripo", "kapo", "caritas", "diakonie", "bistum", "bistums",
)  # fmt: skip
_SHORTEST_ROLE = 10  # Fischer and Wachtmeister are names, too
_BODY_ENDINGS = (  # endings of German compounds for an organisation or a place
    "schule", "verein", "verband", "gericht", "institut", "klinik", "klinikum", "universität",
    "gesellschaft", "zeitung", "ministerium", "stiftung", "kammer", "werke", "fraktion", "partei",
    "rundfunk", "theater", "museum", "anstalt", "behörde", "gewerkschaft", "akademie", "straße",
    "platz", "bahnhof", "krankenhaus", "rathaus", "kirche", "verbands", "verbandes", "vereins",
    "gerichts", "instituts", "ministeriums", "theaters", "museums", "klubs", "clubs",
)  # fmt: skip
_BEFORE_WOMEN = frozenset({  # words before a "der" in the dative or genitive: Angaben der Kammer
    "von", "seitens", "vonseiten", "laut", "bei", "aus", "mit", "nach", "gegenüber", "angaben",
    "aussage", "aussagen", "auskunft", "ansicht", "meinung", "darstellung", "einschätzung", "sicht",
    "worten",
})  # fmt: skip
_TIMES = frozenset({
    "Jahre", "Jahren", "Monate", "Monaten", "Wochen", "Tage", "Tagen", "Stunden", "Minuten",
})  # fmt: skip
_WORKPLACES = (  # endings of what somebody is "von": Ada Simon von der Feuerwehr
    "uni", "charité", "caritas", "diakonie", "kripo", "initiative", "kasse", "bank",
    "inspektion", "direktion", "verwaltung", "gemeinde", "pfarrei", "oper", "kita", "station",
    "warte", "stelle", "zentrale", "reederei", "kanzlei", "tafel", "organisation", "agentur",
    "jägerschaft", "fabrik", "redaktion", "brauerei", "wacht", "wehr", "bahn",
)  # fmt: skip
_ADVERBIAL_REACH = 40  # code points
_PLACING = frozenset({"in", "an", "auf", "nach", "vor", "seit", "während", "trotz", "wegen", "zu"})
_FIELDS_REACH = 80  # code points before a field that may contain the others and their office
_BEFORE_THEIR_PLACE = _WATCHES + _BODY_ENDINGS
_BEFORE_NOUNS = frozenset(
    {"der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "diese", "dieser"}
)
_BEFORE_PLACES = _BEFORE_NOUNS | word_set("""
des eines dieses diesem diesen zum zur im vom beim ins am ans
""")
_LATER_ARTICLES = (" die", " Die", " der", " Der", "\nDie", "\nDer", " das", "\nDas")
_PLACE_REACH = 2_000  # code points after the words in which an article may come before them
_OPENERS = frozenset({"Es", "Er", "Sie", "Wir", "Ich", "Das", "Die", "Der", "Ein", "Eine"})
_PARTS_OF_TIME = frozenset({"Anfang", "Mitte", "Ende"})
_OBJECTS = NO_FIRST_WORDS | {"das"}  # Jan Vogel das Haus
_ADJECTIVES = (  # endings that no given name has
    "ische", "ischer", "isches", "liche", "licher", "liches", "iger", "iges", "ioser", "iose",
    "ensive", "ierte", "ierter", "iertes", "tige", "dige", "ende", "endes", "bare", "bares", "lose",
    "loses", "same", "sames", "volle", "volles", "reiche", "reiches",
)  # fmt: skip


def opens_no_name(word: str) -> bool:
    """Whether a word before a name is a number, a measure or an adjective: Weniger Pathos."""
    return word in _NEVER_IN_NAMES


def is_counted_time(word: str) -> bool:
    """Whether a word after a number is a time: Zwölf | Jahre Haft; alone, one is a name: Tage."""
    return word in _TIMES


def are_adjective_and_noun(lowers: Sequence[str], language: Language) -> bool:
    """Whether two words are an adjective and a noun: Kritische Töne, Kurioser Fund."""
    if len(lowers) != 2:
        return False
    return lowers[0].endswith(_ADJECTIVES) and lowers[0] not in language.first_names


def nominative_of(written: str, before: str) -> str:
    """Return a German role as the subject of a sentence: "der Präsident" for "dem Präsidenten".

    "die Ministerin" for "der Ministerin", "der Minister" for "des Ministers", "das Amt" for "des
    Amtes". `before` is the word before the phrase in lower case: "den" is singular after "für", and
    "der" is feminine after "von". Anything else is returned as it is.
    """
    if written[:4].lower() not in _OBLIQUE:
        return written  # most of the time
    article, _, phrase = written.partition(" ")
    noun, _, rest = phrase.partition(" ")
    case = article.lower()
    if noun[:1].islower():
        return written
    if case == "der":
        governed = before in _BEFORE_WOMEN and not noun.endswith(_WEAK_WOMEN)
        if noun.endswith(_WOMEN) or governed:
            return f"die {phrase}"
        if not noun.endswith(_WEAK_WOMEN):
            return written
    elif case in {"dem", "des"}:
        if neuter := _neuter_of(noun, genitive=case == "des"):
            return f"das {neuter}{' ' if rest else ''}{rest}"
    elif case != "den" or before != "für":
        return written
    role = _without_ending(noun, genitive=case == "des")
    if rest and case != "der" and _is_before_head(noun, role, rest, genitive=case == "des"):
        return written
    return f"{'die' if case == 'der' else 'der'} {role}{' ' if rest else ''}{rest}"


def subject_form(written: str) -> str:
    """Return a German phrase as the subject of a sentence: "ein Zeuge" for "einem Zeugen".

    Like `nominative_of`, and for a person after an indefinite article. Adjectives may stand behind
    the article: einer jungen Zeugin.
    """
    article, _, phrase = written.partition(" ")
    case = article.lower()
    if case not in OBLIQUE_INDEFINITE:
        return nominative_of(written, "")
    words = phrase.split(" ")
    at = _end_of_adjectives(words)
    noun = words[at]
    if not noun[:1].isupper():
        return written  # einer der Zeugen
    if case == "einer":
        adjectives = [word[:-1] for word in words[:at]]
        woman = noun[:-1] if noun.endswith(_WEAK_WOMEN) else noun
        is_woman = noun.endswith((*_WOMEN, *_WEAK_WOMEN))
        return " ".join(["eine", *adjectives, woman, *words[at + 1 :]]) if is_woman else written
    role = _without_ending(noun, genitive=case == "eines")
    adjective = noun.endswith(_NOMINAL_ADJECTIVES)
    before_noun = adjective and any(word[:1].isupper() for word in words[at + 1 : at + 2])
    if before_noun or not _is_one_man(noun, role):
        return written  # einem Deutschen | Meister
    role = f"{role}r" if adjective else role
    return " ".join(["ein", *(f"{word[:-1]}r" for word in words[:at]), role, *words[at + 1 :]])


def man_as_subject(phrase: str) -> str:
    """Return one man after "dem" or "des" as a subject, else the phrase: des neuen Trainers."""
    article, *words = phrase.split(" ")
    at = _end_of_adjectives(words)
    genitive = article.lower() == "des"
    role = _without_ending(words[at], genitive=genitive) if words[at][:1].isupper() else ""
    if words[at + 1 : at + 2] and words[at + 1][:1].isupper():
        return phrase  # des Berliner | Verfassungsschutzes
    if not role or not _is_one_man(words[at], role):
        return phrase
    return " ".join(["der", *(word[:-1] for word in words[:at]), role, *words[at + 1 :]])


def _is_one_man(noun: str, role: str) -> bool:
    """Whether a noun in the dative or genitive is one for a man; not: dem Gutachten.

    `role` is its nominative: Wirt, Zeuge.
    """
    lower = role.lower()
    if noun.endswith("en") and not noun.endswith((*_WEAK, *_NOMINAL_ADJECTIVES)):
        return lower.endswith(WEAK_MEN)
    if lower.endswith(_NEUTERS):
        return False
    return means_person("der", lower) or gender_of_role(lower) == "m"


def _end_of_adjectives(words: Sequence[str]) -> int:
    """Return how many adjectives in -en in small letters open a phrase: neuen | Trainer."""
    at = 0
    while at + 1 < len(words) and words[at].endswith("en") and words[at].islower():
        at += 1
    return at


def with_role_as_subject(words: list[str], *, several: bool) -> list[str]:
    """Return the words before a name with its role as the subject of a sentence: des Ministers.

    Adjectives may stand behind the article: der neuen Vorsitzenden, des 54-jährigen Wirts. If
    `several` names follow, the role may be all of theirs: der Vorsitzenden | Jan Vogel und Eva Tal.
    The words stay as they are where it is no more the bearer's: Nachfolger des Ministers.
    """
    noun, at = words[-1], len(words) - 2
    while at > 0 and words[at].islower() and words[at].endswith("en"):
        at -= 1
    article = words[at].lower()
    if at and words[at - 1].lower().startswith(_SUCCESSION):
        return words
    if article == "der" and noun.endswith(_WEAK_WOMEN) and not several:
        role = noun[:-1]
    elif article in _BEFORE_OBLIQUE and noun[:1].isupper():
        role = _without_ending(noun, genitive=article in {"des", "eines"})
    else:
        return words
    return [*words[: at + 1], *(word[:-1] for word in words[at + 1 : -1]), role]


def _is_before_head(noun: str, role: str, rest: str, *, genitive: bool) -> bool:
    """Whether a word is no role but comes before one that has the ending: des Auswärtigen | Amtes.

    Dem Roten | Kreuz; des Robert | Koch-Instituts. But: des Zeugen Jan Vogel.
    """
    if not noun.endswith("en"):
        return genitive and noun[-1] != "s" and not noun.isupper()
    if genitive:
        return rest[-1] == "s"
    return " " not in rest and not means_person("der", role.lower())


def _neuter_of(noun: str, *, genitive: bool) -> str:
    """Return the nominative of a German neuter: Amt(s), Haus(es); empty if it is no known one."""
    forms = (noun, noun.removesuffix("s"), noun.removesuffix("es")) if genitive else (noun,)
    return next((form for form in forms if form.lower().endswith(_NEUTERS)), "")


def _without_ending(noun: str, *, genitive: bool) -> str:
    """Return the nominative of a German noun: Präsident(en), Zeuge(n), Minister(s), Arzt(es)."""
    if noun.endswith("en"):
        return noun[:-2] if noun.endswith(_WEAK) else noun[:-1]
    return noun.removesuffix("es" if noun.endswith("es") else "s") if genitive else noun


def has_adjective_of_place(words: Sequence[str], text: str, at: int) -> bool:
    """Whether two words are an adjective and a noun: die Kölner Oper, der Weiße Ring.

    An article stands before them, here at offset `at` or at a later mention.
    """
    if len(words) != 2 or not words[0].endswith(("er", "e")):
        return False
    before = text[max(0, at - 8) : at].lower().split()[-1:]
    if before[-1:] != [] and before[0] in _BEFORE_PLACES and text[at - 1] == " ":
        return True
    if words[0].endswith("e"):
        return False
    name, last = " ".join(words), min(len(text), at + _PLACE_REACH)
    for article in _LATER_ARTICLES:
        found = text.find(f"{article} {name}", at, last)
        end = found + len(article) + 1 + len(name)
        if found >= 0 and not (text[end : end + 1] == "-" or text[end : end + 1].isalpha()):
            return True
    return False


def is_in_adverbial(text: str, at: int) -> bool:
    """Whether a preposition, an article and an adjective precede: in der jetzigen | Krise Gift.

    Of things only: mit der jungen Ada Quill.
    """
    words = text[max(0, at - _ADVERBIAL_REACH) : at].split(" ")[-4:-1]
    if len(words) != len(("in", "der", "jetzigen")):
        return False
    preposition, article, adjective = words
    placed = preposition.lower() in _PLACING and article in {"der", "dem", "den"}
    return placed and adjective.islower() and adjective.endswith("en")


def is_field(text: str, at: int) -> bool:
    """Whether the word at an offset is the last field of an office: Ministerin für Wald und | Holz.

    Or of a body. The name of the holder may follow.
    """
    before, _, fields = text[max(0, at - _FIELDS_REACH) : at].rpartition(" für ")
    words = fields.replace(",", "").replace("-", "").split()
    if not before or (words and words[-1] != "und") or not all(map(str.isalpha, words)):
        return False
    from reader.analysis.grammar.german.body_phrases import CALLED_BY_FIELDS  # for few names

    return before.lower().endswith(CALLED_BY_FIELDS)


def end_of_name(words: Sequence[str], lowers: Sequence[str], language: Language) -> int:
    """Return how many words belong to the name: Ada Vogel | von der Bank, Jan Vogel | den Saal."""
    if len(words) > 2 and words[-1] in _OPENERS:
        return len(words) - 1  # Foto: Ada Vogel | Es herrscht Ruhe
    known = bool(lowers) and lx.is_first_name(lowers[0], language)
    if (ends := _before_time(words)) or len(words) < 4:
        return ends or len(words)
    for at in range(2, len(words) - 1):
        if words[at] == "von" and any(_is_body(lower, language) for lower in lowers[at + 1 :]):
            return at  # Ada Vogel von der Universität Bremen
        if words[at] == "von" and any(map(_is_acronym, words[at + 1 :])):
            return at  # Ada Vogel von der ETH Zürich
        if not known:
            continue
        article = words[at] in _OBJECTS and words[at - 1].lower() not in _BEFORE_ARTICLES
        from_body = words[at] == "von" and not _precedes_von(lowers[at - 1], language)
        if article or from_body:
            return at
    return len(words)


def _precedes_von(lower: str, language: Language) -> bool:
    """Whether "von" after a word begins a surname: Ada Maria von Vogel, Ada Gräfin von Vogel."""
    return lower in language.first_names or lower in NOBLE_TITLES


def ends_as_body(lower: str) -> bool:
    """Whether a compound ends like the name of an organisation or a place: Hafenmuseum."""
    return lower.endswith(_BODY_ENDINGS)


def _is_acronym(word: str) -> bool:
    return word.isupper() and len(word) > 1


def _before_time(words: Sequence[str]) -> int:
    """Return the number of words before a date such as "Ende Februar"; 0 if there is none."""
    return next((at for at in range(2, len(words)) if words[at] in _PARTS_OF_TIME), 0)


def _is_body(lower: str, language: Language) -> bool:
    """Whether a word is a noun for an organisation or a place: Universität."""
    listed = bool(language.classes.get(lower, 0) & lx.INSTITUTION)
    return listed or lower.endswith(_BODY_ENDINGS + _WORKPLACES)


def is_no_person(words: Sequence[str], language: Language) -> bool:
    """Whether a run is a noun with its genitive, or a role with its place."""
    return _is_genitive(words) or _is_local_role(words, language) or _is_local_body(words)


def _is_local_body(words: Sequence[str]) -> bool:
    """Whether two words are an organisation and its place: die Kantonspolizei Bern, IHK Ulm."""
    if len(words) != 2:
        return False
    body, place = words
    if body.isupper() and body.isalpha():
        return len(body) >= _SHORTEST_ACRONYM and not place.isupper()
    return body.lower().endswith(_BEFORE_THEIR_PLACE) or place.lower().endswith(_WATCHES)


def _is_genitive(words: Sequence[str]) -> bool:
    """Whether a run contains an article without a preposition before it: "Ansicht der Zentrale"."""
    return any(
        word in NO_FIRST_WORDS and before.lower() not in _BEFORE_ARTICLES
        for before, word in itertools.pairwise(words)
    )


def _is_local_role(words: Sequence[str], language: Language) -> bool:
    """Whether a run is the adjective of a place and a role: "Der Hamburger Sicherheitsexperte"."""
    if len(words) != 2 or not words[0].endswith("er") or len(words[1]) < _SHORTEST_ROLE:
        return False
    return lx.has_ending_of(words[1], lx.TITLE, language)
