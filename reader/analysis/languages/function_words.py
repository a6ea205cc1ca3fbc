"""Closed classes of words, and endings, that rules of several packages ask for."""

APOSTROPHES = ("'", "’")
COUNTS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
ENGLISH_INDEFINITE = frozenset({"a", "an"})
ENGLISH_ARTICLES = ENGLISH_INDEFINITE | {"the"}
OWNER_ENDINGS = ("'s", "’s")
ENGLISH_GENITIVES = frozenset(OWNER_ENDINGS)
ENGLISH_OBJECTS = frozenset({"him", "her", "them"})
ENGLISH_HIS = frozenset({"his", "her"})
ENGLISH_OWNERS = ENGLISH_HIS | {"their"}
ENGLISH_POSSESSIVES = ENGLISH_OWNERS | {"its"}
ENGLISH_SELVES = frozenset({"himself", "herself", "itself", "themselves"})
ENGLISH_OWNER_GENDERS = {"his": "m", "her": "f"}
ENGLISH_DETERMINERS = frozenset({"the", "a", "an", "his", "their", "its"})  # "her" is a pronoun too
ENGLISH_IS = frozenset({"is", "was", "are", "were"})
ENGLISH_BE = ENGLISH_IS | {"be", "been"}
ENGLISH_COPULAS = ENGLISH_IS | ENGLISH_GENITIVES  # the head is Quill, the head's Quill
ENGLISH_GOES = frozenset({"goes", "went"})
ENGLISH_COMPARATIVES = frozenset({"more", "fewer", "less"})
ENGLISH_COMPRISING = frozenset({"comprising", "including"})  # before the members of a body
ENGLISH_DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
ENGLISH_PARTICIPLES = frozenset({  # irregular ones
    "sent", "written", "made", "given", "held", "shown", "taken", "drawn", "led", "seen", "put",
    "set",
})  # fmt: skip
ENGLISH_ABOUT = frozenset({"on", "about"})
ENGLISH_AFTER = frozenset({"after", "before", "since"})  # before what tells when
ENGLISH_HAVE = frozenset({"have", "has", "had"})
ENGLISH_WHOLE = frozenset({"all", "both"})
ENGLISH_ADDRESSING = frozenset(
    {"told", "tells", "asked", "informed", "warned", "reminded", "advised"}
)
CLAUSE_JOINTS = frozenset({"but", "and", "while", "though", "although", "whereas"})

MONTHS_TOO = frozenset({"may", "april", "june", "march", "august"})  # names that are months
NAME_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
ARABIC_ARTICLES = frozenset(  # in names: Ada al-Quill, Ada as-Quill
    {"al", "el", "il", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ud", "ul", "ur"}
)
NO_FIRST_WORDS = frozenset({"der", "den", "el", "la"})  # no name begins with these
POSTNOMINALS = frozenset({  # Ada Quill KC
    "kc", "qc", "bl", "td", "mp", "msp", "mep", "mla", "phd", "md", "obe", "cbe", "mbe", "esq",
    "rn", "dds",
    "mag", "dipl", "univ", "priv",  # Direktor Mag. | Ada Quill, Leiterin Dipl.-Ing. | Ada Quill
})  # fmt: skip
SOCIAL_NETWORKS = frozenset({
    "x", "twitter", "facebook", "instagram", "telegram", "tiktok", "threads", "bluesky", "linkedin",
    "youtube",
})  # fmt: skip

GERMAN_CLUBS = frozenset({  # abbreviations, most of them before a place: SV Mora, TSV 09 Lipa
    "BVB", "FC", "FSV", "HSV", "SC", "SSV", "SV", "TSG", "TSV", "TuS", "TV", "VfB", "VfL", "VfR",
})  # fmt: skip
GERMANIC_AND = frozenset({"und", "en"})
GERMANIC_AS = frozenset({"wie", "zoals"})
GERMANIC_DEFINITE = frozenset({"der", "die", "das", "de", "het"})
GERMANIC_IT = frozenset({"es", "het"})
GERMANIC_IS = frozenset({"ist", "war", "sind", "waren", "is", "was", "zijn"})
GERMANIC_ONE = frozenset({"einem", "einer", "een"})  # after a preposition
GERMANIC_SHOUTED = frozenset({"gerufen", "geschrien", "gebrüllt", "skandiert", "geroepen"})
GERMANIC_STANDS = frozenset(  # somewhere, in writing
    {"stand", "standen", "steht", "prangt", "prangte", "prangten", "staat", "stond", "stonden"}
)
GERMANIC_TO = frozenset({"zu", "te"})  # before infinitives
GERMANIC_THAT = frozenset({"dass", "daß", "dat"})  # before clauses
GERMANIC_THIS = frozenset({"das", "dies", "dat", "dit"})
GERMAN_ALL = frozenset({"all", "alle", "allen", "aller", "allem"})
GERMAN_GIVES = frozenset({"gibt", "gab"})
GERMAN_GOES = frozenset({"geht", "ging", "gehe", "gingen", "gehen"})
GERMAN_GENITIVES = frozenset({"des", "eines"})
GERMAN_OWNERS = {"sein": "der", "ihr": "der", "seine": "die", "ihre": "die"}  # articles in place
GERMAN_PERSONAL = frozenset({"er", "sie"})  # pronouns
GERMAN_OF = frozenset({"von", "vom"})
GERMAN_INDEFINITE = frozenset({"ein", "eine", "einen", "einem", "einer", "eines"})
GERMAN_OBLIQUE = frozenset(  # words before one man who is not the subject
    {"den", "dem", "einen", "einem", "seinen", "seinem", "ihren", "ihrem"}
)
GERMAN_ARTICLES = frozenset({"der", "den", "dem", "die", "das"})  # also relative pronouns
GERMAN_DEFINITE = frozenset({"der", "die", "das", "diese", "dieser", "dieses"})
GERMAN_REJECTED = frozenset({"zurückgewiesen", "abgelehnt"})
GERMAN_PLURAL_ENDINGS = ("en", "rn", "ln")  # of verbs
GERMAN_INFLECTED = ("e", "en", "er", "es")  # endings of adjectives but for the dative
GERMAN_ADJECTIVE_ENDINGS = (*GERMAN_INFLECTED, "em")  # also of participles before a noun

NORDIC_BY = frozenset({"av", "af"})

ROMANCE_ALSO = frozenset({"también", "também", "anche", "pure", "aussi"})
ROMANCE_IMPERSONAL = frozenset({"se", "si"})  # se dice, si dice
ROMANCE_THIS = frozenset({
    "ce", "cet", "cette", "ces", "este", "esta", "estos", "estas", "ese", "esa", "esos", "esas",
    "questo", "questa", "questi", "queste", "quest'", "esse", "essa", "esses", "essas",
})  # fmt: skip
ROMANCE_AND = frozenset({"y", "e", "et", "ed"})
ROMANCE_ARTICLES = frozenset({"la", "el", "l'", "o", "a", "il", "le", "les", "los", "las", "as"})
ROMANCE_AS = frozenset({"como", "come", "comme"})
ROMANCE_FOR = frozenset({"pour", "para", "per"})
ROMANCE_BEEN = frozenset({"stato", "stata", "stati", "state", "sido", "été"})
ROMANCE_DEFINITE = frozenset({"el", "la", "le", "il", "lo", "l'", "o", "a"})  # of one
ROMANCE_DEGREES = frozenset({  # before an adjective: più cauto
    "più", "meno", "más", "menos", "plus", "moins", "mais", "ancora", "molto", "muy", "très",
    "encore", "aún", "ainda", "muito", "assai", "bien", "tout", "bem",
})  # fmt: skip
ROMANCE_INDEFINITE = frozenset({"un", "una", "uno", "un'", "um", "uma", "une"})
ITALIAN_ELIDED = ("un'", "un’")  # the indefinite article of a woman: un'infermiera
ROMANCE_ITSELF = frozenset({"se", "si", "s'"})
ROMANCE_OF = frozenset({"de", "d'", "di"})  # without an article; it also precedes infinitives
ROMANCE_PLURAL_ARTICLES = frozenset(
    {"os", "as", "los", "las", "les", "i", "gli"}
)  # and Italian "le"
ROMANCE_POSSESSIVES = frozenset(
    {"su", "sus", "son", "sa", "ses", "leur", "leurs"}
    | {"suo", "sua", "suoi", "sue", "seu", "seus", "suas"}
)
ROMANCE_RELATIVES = frozenset({"que", "qui", "che"})
ENGLISH_WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)
ROMANCE_DAYS = frozenset({  # that need no preposition
    "ayer", "anteayer", "hoy", "ieri", "oggi", "ontem", "hoje", "lunedì", "martedì", "mercoledì",
    "giovedì", "venerdì",
})  # fmt: skip
ROMANCE_DATING = frozenset({"el", "este", "esta", "il", "questo", "questa", "neste", "nesta"})
ROMANCE_DAY_OPENINGS = (
    ROMANCE_DAYS
    | ROMANCE_DATING
    | {"poco", "pouco", "peu", "subito", "qualche", "pochi", "poche", "due", "tre", "quattro"}
)
"""First words of a day, or of how much later it was, that need no preposition: poco dopo."""
ROMANCE_DAY_ATTRIBUTES = frozenset({  # before a day, or behind it
    "mismo", "misma", "mesmo", "mesma", "même", "stesso", "stessa", "próximo", "próxima", "pasado",
    "pasada", "passado", "passada", "última", "último", "scorso", "scorsa", "prossimo", "prossima",
})  # fmt: skip
ROMANCE_LATER = frozenset(  # or earlier, than something: poco dopo, dos horas antes
    {"después", "antes", "dopo", "prima", "après", "avant", "auparavant", "depois"}
)
ROMANCE_THAT = frozenset({"que", "qu'", "che"})
ROMANCE_THE_WHICH = frozenset({  # perhaps behind an article: i quali, lesquels
    "quale", "quali", "cual", "cuales", "qual", "quais", "lequel", "laquelle", "lesquels",
    "lesquelles",
})  # fmt: skip
ROMANCE_WHO_OR_THAT = ROMANCE_THAT | {"qui"}
ROMANCE_HAVE = frozenset(
    {"a", "ont", "avait", "avaient", "ha", "han", "había", "hanno", "aveva", "tem", "tinha"}
)
ROMANCE_CLEARLY_HAVE = ROMANCE_HAVE - {"a"}  # which is a preposition or an article, too
ROMANCE_WE_HAVE = frozenset({"abbiamo", "hemos", "avons", "temos"})  # the reporters
ROMANCE_YEARS = frozenset({"ans", "años", "anni", "anos"})
ROMANCE_ASKING = ("pregunt", "demand", "domand", "chied", "chies", "pergunt", "interrog")  # stems
ROMANCE_PLURAL_ENDINGS = ("n", "nt", "no", "am", "em", "ão")  # of verbs
ROMANCE_INFINITIVES = ("ar", "er", "ir", "re")
FRENCH_OF_THE = frozenset({"du", "des"})
FRENCH_TO_THE = frozenset({"au", "aux"})
FRENCH_MAKES = frozenset({"fait", "font"})
FRENCH_MADE = frozenset({  # a fait savoir
    "savoir", "valoir", "remarquer", "observer", "noter", "part", "état", "connaître",
    "comprendre", "entendre", "dire", "mine",
})  # fmt: skip
FRENCH_INFINITIVES = ("er", "ir", "re")
SOUTHERN_INFINITIVES = ("ar", "er", "ir", "are", "ere", "ire")  # none of French in "-re"


def name_behind_article(word: str) -> str:
    """Return the Quill of al-Quill or As-Quill; empty for other words."""
    article, _, name = word.partition("-")
    return name if name[:1].isupper() and article.lower() in ARABIC_ARTICLES else ""


def with_space_after_un(lower: str) -> str:
    """Return lower-case words with a space after "un'", with a straight apostrophe."""
    return lower.replace("un’", "un'").replace("un'", "un' ")


NEGATIVE_DETERMINERS = frozenset({
    "no", "kein", "keine", "geen", "aucun", "aucune", "nul", "nulle", "ningún", "ninguna", "nessun",
    "nessuno", "nessuna", "nessun'", "nenhum", "nenhuma",
})  # fmt: skip
"""Determiners of a subject that is nobody: no neighbour, kein Nachbar, aucun voisin."""
