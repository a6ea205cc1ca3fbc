"""The roles that a text gives speakers: "foreign ministry spokesman", "head of the port"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NAMING_PARTICIPLES, ROLE_ENDINGS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ROMANCE_CLEARLY_HAVE
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.roles.occupations import occupations
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_SAMPLE = 20_000  # code points searched for the lower-case form of a word
_MAX = 80  # code points of a role
HONORIFICS = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "herr", "frau", "m", "mme", "mlle", "sr",
    "sra", "prof", "st", "mgr", "maître", "monsieur", "madame",
    "don", "doña", "hon",
})  # fmt: skip
FORMS_OF_ADDRESS = HONORIFICS | word_set("""
signor signora signorina sig sig.ra signore señor señora señorita srta dña senhor senhora dona heer
meneer mevrouw dhr mevr mademoiselle signori
""")
"""Words before a name that are no role of its bearer; some mean a person alone: la signora."""
RANKS = frozenset({  # of the forces
    "general", "gen", "lieutenant", "lt", "colonel", "col", "major", "maj", "captain", "capt",
    "sergeant", "sgt", "admiral", "adm", "brigadier", "brig", "commander", "cmdr", "commodore",
    "marshal", "corporal", "cpl",
})  # fmt: skip
_GENERALS = frozenset({"attorney", "solicitor", "surgeon", "inspector", "advocate", "prosecutor"})
_BY_NAME = (["di", "nome"], ["de", "nome"], ["de", "nombre"])  # una saldatrice di nome Ada
_RELATIVES = frozenset({"que", "qui", "che", "quien", "quem"})
_MAX_WORDS = 8  # words of an apposition without a listed role
_NO_ROLE = (  # begins what is no apposition: Ada Quill, 61, is the head of the port
    lx.RELATIVE | lx.PREPOSITION | lx.CONJUNCTION | lx.SUBJECT | lx.DAY | lx.FIRST | lx.AUXILIARY
)
_AFTER_HEAD = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE
_WORD = lazily(r"[^\W\d_]+")


# An apposition after a name: ", 61, the head of the port,", and before a title: ", la regista di".
_AFTER_NAME = r"(?:,\s+(?:de )?\d{1,3}(?: ans| anni| años| anos)?)?,\s+"
_INSIDE = r"(?:(?![“-„])[^,.;:()\"«»\n])"
_APPOSITION = lazily(rf"{_AFTER_NAME}({_INSIDE}{{3,80}})(?=[,.;(\n]|\s?:|\s[—–-]\s)")
_BEFORE_TITLE = lazily(rf"{_AFTER_NAME}({_INSIDE}{{3,80}}(?<= d[eio])) [\"«“]")
_ENGLISH_DETERMINERS = word_set("the a an his her their its our")
_DETERMINERS = _ENGLISH_DETERMINERS | word_set("der die das den dem ein eine le la un une el una")
_DETERMINERS_OF = {  # further ones, which may be other words elsewhere: son, de, as
    "de": word_set("""
einer einem einen eines sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
unser unsere unserem unseren unserer dessen deren
"""),
    "nl": frozenset({"de", "het", "een", "zijn", "haar", "hun", "ons", "onze", "diens"}),
    "fr": word_set("les son sa ses leur leurs notre nos ce cet cette ces"),
    "es": word_set("los las unos unas su sus nuestro nuestra nuestros nuestras"),
    "it": word_set("il lo i gli uno suo sua suoi sue loro nostro nostra nostri nostre"),
    "pt": word_set("o os as um uma uns umas seu sua seus suas nosso nossa nossos nossas"),
}
_ELIDED_ARTICLES = ("l'", "l’", "un'", "un’")


def role_of(text: str, start: int, end: int, names: tuple[str, str], language: Language) -> str:
    """Return the role given in the mention ``text[start:end]`` or in the words after it.

    `names` are the full name and the surname of the person.
    """
    if names[0] in text[start:end] or names[1] in text[start:end]:
        return _role_before(text, start, end, names, language) or role_after(text, end, language)
    words = _WORD.findall(text[start : min(end, start + 120)])
    named = len(words) > 1 and text[end : end + 1] == ","
    titled = any(language.classes.get(word.lower(), 0) & lx.TITLE for word in words)
    return (
        clean_role(text[start:end], text, language) if named and titled else ""
    )  # the mayor, Ada Quill, said


def without_rank(words: list[str], language: Language) -> list[str]:
    """Return the words before a name without the rank that follows an office: Minister | Gen.

    A rank alone stays, and so does an office that only sounds like one: Attorney General.
    """
    if language.code != "en":
        return words
    end = len(words)
    while end and words[end - 1].lower().rstrip(".") in RANKS:
        end -= 1
    office = words[end - 1].lower() if 0 < end < len(words) else ""
    held = language.classes.get(office, 0) & lx.TITLE and office not in _GENERALS
    return words[:end] if held else words


def _role_before(
    text: str, start: int, end: int, names: tuple[str, str], language: Language
) -> str:
    """Return the role inside a mention, before the name: "company spokeswoman Ada Quill".

    Not the particles before a surname: Kommissionschefin | von der Leyen.
    """
    written = text[start : min(end, start + 200)]
    name = names[0] if names[0] in text[start:end] else names[1]
    at = written.rfind(name)
    if at <= 0:
        return ""
    words = written[:at].split()
    for given in reversed(names[0][: -len(name)].lower().split()):
        if not words or words[-1].lower() != given:
            break
        words.pop()
    if language.compound_inversion and any(word in ROMANCE_CLEARLY_HAVE for word in words):
        return ""  # Lo ha detto alla radio | Ada Neri
    kept = 0
    for index, word in enumerate(words):
        lower = word.lower().rstrip(".,")
        titled = word[:1].islower() or language.classes.get(lower, 0) & lx.TITLE
        if titled or lx.classes_by_ending(lower, language) & lx.TITLE:
            kept = index + 1
    if 0 < kept == len(words) and language.classes.get(words[-1], 0) & lx.CONJUNCTION:
        return ""  # die Ministerin für Wald und | Ada Vogel
    governs = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION
    if 0 < kept < len(words) and language.classes.get(words[kept - 1], 0) & governs:
        kept = len(words)  # presidente del Gremio de | Libreros
    words = [
        word
        for word in without_rank(words[:kept], language)
        if word.lower().rstrip(".") not in FORMS_OF_ADDRESS
        and not (word[-1] == "." and (word.islower() or language.nouns_capitalised))  # med., Mag.
    ]
    if words and words[-1] in NAMING_PARTICIPLES:
        words.pop()  # een lasser genaamd | Ada Quill
    elif words[-2:] in _BY_NAME:
        del words[-2:]
    if words and language.classes.get(words[-1], 0) & lx.DETERMINER:
        return ""  # È arrivata la (signora) | Ada Neri
    role = " ".join(words)
    return clean_role(role, text, language)


def role_after(text: str, end: int, language: Language, *, acts: bool = True) -> str:
    """Return the role in an apposition after a name: "Ada Quill, the head of the port, said".

    Only of who `acts` a verb may follow without a comma: Ada Quill, the head of the port said; but:
    They met Ada Quill, the head of the port said.
    """
    if text[end : end + 1] != ",":
        return ""
    limit = min(len(text), end + _MAX + 6)
    match = _BEFORE_TITLE.match(text, end, limit) if language.compound_inversion else None
    match = match or _APPOSITION.match(text, end, limit)
    if match is None:
        return ""
    apposed = match.group(1).strip()
    role = _before_verb(apposed, language)
    words = _WORD.findall(role)
    if not words or (not acts and (role != apposed or _is_clause(apposed, language))):
        return ""
    stop = match.end()
    inserted = text[stop : stop + 2] == ", " and text[stop + 2 : stop + 3].islower()
    if inserted and apposed[len(role) :].count(" ") == 1:
        return ""  # Ada Quill, her lawyer said, is well
    first = language.classes.get(words[0].lower(), 0)
    if first & _NO_ROLE:
        return ""
    if first & lx.STRONG_CUES and not first & lx.TITLE:
        return ""
    if first & lx.DETERMINER and text[match.end() : match.end() + 2].lstrip()[:1] == ":":
        return ""  # À Poe, la ministre répond : « … »
    if words[0].lower().endswith("ing") and not _is_compound_office(words, language):
        return ""
    titled = any(language.classes.get(word.lower(), 0) & lx.TITLE for word in words[:6])
    if language.nouns_capitalised and not titled:  # Hauptgeschäftsführerin
        titled = _is_german_role(words, language)
    if first & lx.DETERMINER and not titled and not language.nouns_capitalised:
        head = next((i for i, x in enumerate(words) if language.classes.get(x, 0) & _AFTER_HEAD), 0)
        noun = words[head - 1]
        titled = len(words) <= _MAX_WORDS and noun.endswith(ROLE_ENDINGS)
        titled = titled and noun not in {"man", "woman"}
    if not titled and language.compound_inversion:
        titled = _is_occupation_of(words, language)
    return clean_role(role, text, language) if titled else ""


def _is_occupation_of(words: Sequence[str], language: Language) -> bool:
    """Whether a Romance phrase is an occupation, with no verb of its own: relojero de Lipa.

    With an article the noun stands alone, before a relative, or before the name of a place or a
    body, since it may be the subject of a clause: Según Ada Quill, el relojero de Lipa salió.
    """
    bare = not language.classes.get(words[0].lower(), 0) & lx.DETERMINER
    noun, *rest = words if bare else words[1:] or [""]
    if noun.lower() not in occupations(language.code):
        return False
    if bare or not rest or rest[0].lower() in _RELATIVES:
        return True
    led = bool(language.classes.get(rest[0].lower(), 0) & lx.PREPOSITION)
    return led and rest[-1][0].isupper()


def _is_clause(apposed: str, language: Language) -> bool:
    """Whether an English phrase has a verb of its own: a lawyer sat; a nurse who met me left."""
    if language.code != "en":
        return False
    verbs, before = 0, 0
    for word in apposed.split():
        classes = language.classes.get(word, 0)
        verbs += bool(classes & lx.VERB and not classes & lx.NOUN_TOO and not before)
        verbs -= bool(classes & lx.RELATIVE)
        before = classes & lx.DETERMINER
    return verbs > 0


def _is_german_role(words: Sequence[str], language: Language) -> bool:
    """Whether the first noun of a phrase has the ending of a role, and no verb follows it.

    Die Bau- und Hafenministerin; not: kam Ada Quill, die Wirtin hatte gerufen.
    """
    head = next((at for at, word in enumerate(words) if word[0].isupper()), len(words) - 1)
    if words[head + 1 : head + 2] == ["und"]:
        head = min(head + 2, len(words) - 1)
    if not lx.classes_by_ending(words[head].lower(), language) & lx.TITLE:
        return False
    return not any(language.classes.get(word, 0) & lx.FINITE for word in words[head + 1 :])


def _is_compound_office(words: Sequence[str], language: Language) -> bool:
    """Whether a word in -ing is part of an office: managing director, not citing President Poe."""
    office = words[1] if len(words) > 1 else ""
    return bool(language.classes.get(office, 0) & lx.TITLE)


def _before_verb(role: str, language: Language) -> str:
    """Return a role without a report that follows it without a comma: "said in a statement"."""
    for word in _WORD.finditer(role):
        classes = language.classes.get(word.group().lower(), 0)
        if word.start() and classes & lx.SAY and not classes & (lx.TITLE | lx.NOUN_TOO):
            return role[: word.start()].strip()
    return role


def _without_determiners(role: str, language: Language) -> str:
    """Return a role without its articles and possessives: il suo | avvocato; maybe empty.

    Not without those that begin a name in it: De Standaard-journalist; but: Il | Presidente.
    """
    own = _DETERMINERS_OF.get(language.code, ())
    while role:
        determiner, _, rest = role.partition(" ")
        lower = determiner.lower()
        if lower not in _DETERMINERS and lower not in own:
            elided = next((each for each in _ELIDED_ARTICLES if lower.startswith(each)), "")
            return role[len(elided) :]
        if lower not in _ENGLISH_DETERMINERS and not language.nouns_capitalised:
            noun = rest.partition(" ")[0].rstrip(".")
            named = determiner[0].isupper() and noun[:1].isupper()
            if named and not language.classes.get(noun.lower(), 0) & lx.TITLE:
                break
        role = rest
    return role


def clean_role(role: str, text: str, language: Language) -> str:
    """Return a role without its determiners, at most `_MAX` code points long.

    A common noun capitalised at the start of a sentence is converted to lower case.
    """
    role = _without_determiners(role.strip(" ,"), language)[:_MAX].strip()
    if len(role) < 2:
        return ""
    first, _, rest = role.partition(" ")
    common = rest[:1].islower() or not rest
    if (
        common
        and first[:1].isupper()
        and first[1:].islower()
        and f" {first.lower()} " in text[:_SAMPLE]
    ):
        role = first.lower() + role[len(first) :]
    return role
