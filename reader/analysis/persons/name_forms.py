"""How runs of words in capitals read as names: titles off, institutions out."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.name_openers import ends_in_people, headline_end, is_office, openers_of
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.analysis.persons.german.name_tests import GermanNames

_ARTICLES = frozenset({"der", "den", "el", "la"})  # they open no name
_NICKNAMING = frozenset("\"'“‘(„‚«»‹›")
_NICKNAMED = lazily(r"[\"'“‘(„‚«»‹›]([^\W\d_][^\"'”’“‘)«»‹›]+)[\"'”’“‘)«»‹›][ \u00a0]")
_SURNAMES = frozenset(
    {"white", "park", "parks", "house", "church", "young", "banks", "post", "lake", "hill"}
    | {"câmara", "guerra"}
)
JOINTS = frozenset({"e", "y"})  # between two surnames of one person: Rui Quill e Poe
_INSIDE = {  # words in capitals that open surnames
    "fr": frozenset({"Le", "La", "Du", "Des", "De"}),  # Yann Le Quill
    "it": frozenset({"Di", "De", "Del", "Della", "Da", "Dal", "Dalla", "Lo", "La", "Li", "Le"}),
    "nl": frozenset(
        {"Van", "De", "Den", "Der", "Ten", "Ter", "Te", "El", "Op", "In", "Het", "'t", "’t"}
    ),
    "de": frozenset({"In", "Im", "Am", "Auf", "Aus", "Von", "Vom", "Zu", "Zum", "Zur"}),
}
_LONGEST_RUN = 120  # code points
_GLUED = lazily(r"[a-zß-öø-ÿ]{4,}(?=[A-Z][a-zß-öø-ÿ]{2,})")  # JosekJelena Quill; not McQuill
_OF_THE = frozenset({"da", "do"})
_SMALL = 2  # letters of a family name that is a small word
_FAMILIES_TOO = frozenset({"An", "So", "No"})  # An Se-young; in Yo-han's view
_SECOND = frozenset(  # first names that as often stand second: Om Prakash Rathi
    {"prakash", "ali", "ahmed", "hassan", "hussein", "mohammed", "muhammad", "mohamed", "omar"}
    | {"ibrahim", "abdul", "lee", "marie", "jean", "lynn", "ann", "anne", "rose", "jose", "kim"}
    | {"ben", "duncan"}
)
_MALAY = frozenset({"tan", "datuk", "dato", "dato'"})  # first words of titles
_MALAY_SECOND = frozenset({"sri", "seri"})
_MONTHS_THAT_NAME = frozenset({"may", "april", "june", "march"})
_SHORT_TITLES = frozenset({"sen", "gen"})  # with a point, that is
_MONTHS_TOO = frozenset({"jun", "mar"})  # Ma Jun, Khin Mar Quill
_ORIGINS = {  # what words for the people of a country end with
    "fr": ("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine"),
    "de": ("ese", "esin", "aner", "anerin", "ier", "ierin"),
}
_THE = frozenset({"le", "la", "der", "die"})
_SONS = frozenset({"bin", "ibn", "bint"})
_SMALL_WORDS = frozenset(  # of a heading, in capitals: they end no name
    {"The", "On", "It", "Of", "For", "With", "As", "By", "From", "He", "She", "This", "That"}
    | {"After", "But", "Is", "Was", "Has", "Are"}
)
_LETTERS_BEHIND = frozenset(  # Ada Quill KC
    {"kc", "qc", "mp", "msp", "mep", "mla", "phd", "md", "obe", "cbe", "mbe", "esq", "rn", "dds"}
)
_JOINED = ("-man", "-based", "-born", "-time", "-led", "-backed")  # Ten-man Saltrey, no name
_BESIDE = ("co-", "ex-", "vice-")  # Co-author Ada Quill
_NO_TITLES = frozenset(  # former Saltrey striker Ada Quill; Polizei Bern
    {"former", "ex", "polizei", "behörde", "behörden", "regierung", "opposition"}
)
_OF_PARTIES = frozenset({"democrat", "democratic", "republican"})
_PORTFOLIOS = frozenset(  # Secretary of Trade and | Industry Jose Quill
    {"industry", "trade", "commerce", "agriculture", "finance", "energy", "defence", "defense"}
    | {"education", "health", "justice", "transport", "labor", "labour", "interior", "tourism"}
    | {"culture", "environment", "security", "affairs", "development", "planning", "budget"}
)
_OCCUPATIONS_TOO = frozenset({"barber", "baker", "carpenter"})  # first names as well
_OCCUPATION_ENDINGS = ("er", "ist", "ian", "woman", "ator")
_SHORTEST_OCCUPATION = 6
_LONGEST_ACRONYM = 5
_SHORTEST_CAPITALS = 4  # letters of a surname in capitals: Jean ROUX
_SHORTEST_PARTICIPLE = 9  # Sterling and Fleming are names
_LONGEST_PAIR = 2  # words
_MAX_NAME_WORDS = 4
_LONGEST_HEADED = 3  # words before the verb of a headline: who is described there has more
_DROPPED = lx.TITLE | lx.LEAD | lx.CONJUNCTION | lx.DETERMINER | lx.PREPOSITION | lx.DAY | lx.FIRST


class Form(NamedTuple):
    """A capitalised run read as a name.

    Attributes:
        words: The words of the name without titles; empty when it is none.
        gender: What an honorific or the first name tells.
        titled: Whether a title stood before it.
        offset: Code points from the start of the run to the first word of the name.
        name: The words as one.
        known: Whether the first word is a first name.
        nick: What stands in marks inside the name: Ada "Dot" Quill.
    """

    words: tuple[str, ...]
    gender: str
    titled: bool
    offset: int
    name: str = ""
    known: bool = False
    nick: str = ""


NO_FORM = Form((), "", titled=False, offset=0)


class _Run:
    """The words of a capitalised run that still count as a name."""

    __slots__ = ("lowers", "skipped", "titled", "words")

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.lowers = [word.lower().rstrip(".").replace("’", "'") for word in words]
        self.skipped = 0
        self.titled = False

    def __len__(self) -> int:
        return len(self.words)

    def skip(self, count: int) -> None:
        """Leave out the first words."""
        self.words, self.lowers = self.words[count:], self.lowers[count:]
        self.skipped += count

    def keep(self, count: int) -> None:
        """Leave out all but the first words."""
        self.words, self.lowers = self.words[:count], self.lowers[:count]


def read_form(written: str, language: Language) -> Form:
    """Read a capitalised run: titles off, institutions out."""
    if len(written) > _LONGEST_RUN:
        return NO_FORM
    if language.code == "en" and (glued := _behind_glue(written, language)) is not None:
        return glued
    nick = ""
    if not _NICKNAMING.isdisjoint(written) and (nicknamed := _NICKNAMED.search(written)):
        nick = nicknamed.group(1)
        written = f"{written[: nicknamed.start()]}{written[nicknamed.end() :]}"
    run = _Run(_own_part(written, language))
    gender = _skip_titles(run, language)
    if language.nouns_capitalised and _is_noun_phrase(run, language):
        return NO_FORM
    at = _first_name_at(run.lowers, language)
    run.skip(0 if at == 1 and run.titled and _is_titled_name(run, language) else at)
    if run.words and run.words[0] in _ARTICLES:  # "Chef der Werft Jan Vogel" is named Jan Vogel
        run.skip(2)
        if len(run) < 2:
            return NO_FORM
    if language.nouns_capitalised and not _skip_nouns(run, language):
        return NO_FORM
    if language.code == "nl":
        run.keep(_end_before_van(run, language))
    elif language.compound_inversion and len(run) > _LONGEST_PAIR:
        from reader.analysis.persons.romance_forms import begins_behind_body, end_before_body

        run.skip(begins_behind_body(run.words))
        run.keep(end_before_body(run.words) if len(run) > _LONGEST_PAIR else len(run))
    _end_before_joint(run, language)
    if language.code == "en":
        _end_before_acronym(run, language)
    if not run.words or len(run) > _MAX_NAME_WORDS + 1 or _is_no_person(run, language):
        return NO_FORM
    words = run.words
    if len(words) > 1:
        gender = gender or gender_word(language, run.lowers[0])
    offset = written.find(words[0]) if run.skipped else 0
    given, _, second = words[0].partition("-")  # Lisa-Marie, not Oscar-winner
    known = not second[:1].islower() and given.lower() in language.first_names
    return Form(tuple(words), gender, run.titled, max(0, offset), " ".join(words), known, nick)


def _behind_glue(written: str, language: Language) -> Form | None:
    """Return the name behind the end of a caption that was joined to it: Poe/PhotosAda Quill."""
    glue = _GLUED.search(written)
    if glue is None or " " not in written[glue.end() :]:
        return None
    opening = written[glue.end() :].partition(" ")[0].lower()
    before = written[: glue.end()].split()
    if before[-1].lower() in language.first_names:
        return None  # EllenAnne Quill
    if len(before) == 1 and opening not in language.first_names:
        return None
    form = read_form(written[glue.end() :], language)
    return form._replace(offset=form.offset + glue.end())


def _is_titled_name(run: _Run, language: Language) -> bool:
    """Whether what stands between a title and a known first name is one, too: General Qamar Ali."""
    first = run.lowers[0]
    plain = first.isalpha() and first not in language.classes and first not in PEOPLES
    return language.code == "en" and len(run) > 2 and plain


def _own_part(written: str, language: Language) -> list[str]:
    """Return the words of a run without letters behind a name, or the start of a sentence."""
    words = written.split()
    while len(words) > 1 and words[-1].lower().replace(".", "") in _LETTERS_BEHIND:
        words.pop()
    if len(words) > 1 and words[-1][1:2] == "-" and words[-1][0] in "DRI":
        words.pop()  # Ada Quill R-Saltrey
    if len(words) > 1 and words[-1] in _SMALL_WORDS and language.code == "en":
        given = len(words) == 2 and words[0].lower() in language.first_names  # Ada From
        words = words if given else words[:-1]  # Quill On Trade, a heading
    if len(words) > 1 and words[-2][-1:] == "." and _opens_sentence(words[-1], language):
        words.pop()
    return words


def _skip_titles(run: _Run, language: Language) -> str:
    """Leave out titles, bodies and occupations before a name; return the gender they tell."""
    in_office = language.code == "en" and _skip_openers(run)
    count, run.titled, gender = _titles(run.words, run.lowers, language)
    run.titled = run.titled or in_office
    origins = _ORIGINS.get(language.code, ()) if count and run.lowers[count - 1] in _THE else ()
    run.skip(count)
    if language.compound_inversion and _is_body_of(run.words, run.lowers, language):
        run.skip(len(run))
    while len(run) > 2 and _is_body_before(run.lowers[0], language):
        run.skip(1)
    if language.code == "en" and len(run) > 1 and _is_people(run.lowers[0], language):
        run.skip(1)  # British Olympic champion
    if language.nouns_capitalised and len(run) > 2 and run.lowers[0][-1] == "s":
        stem = run.lowers[0][:-1]  # des Trainers Jan Vogel
        if language.classes.get(stem, 0) & lx.TITLE or _tells_occupation(stem, language):
            run.skip(1)
            run.titled = True
    if language.code == "en":
        if len(run) > 2 and _is_occupation(run.words, language):
            run.skip(1)
    elif len(run) > 1 + language.nouns_capitalised and _tells_occupation(run.lowers[0], language):
        run.skip(1)
        run.titled = True
    if len(run) > 2 and run.lowers[0].endswith(origins):
        run.skip(1)  # La Vietnamienne Tran Thi Quill
    return gender


def _is_people(lower: str, language: Language) -> bool:
    """Whether a word tells where somebody is from and is no first name: French, not German."""
    return lower in PEOPLES and lower not in language.first_names


def _tells_occupation(lower: str, language: Language) -> bool:
    """Whether a word outside English says what somebody is: Bäckermeister Jan Vogel."""
    from reader.analysis.persons.roles.occupations import occupations

    compound = language.nouns_capitalised and german_names().is_compound(lower)
    return compound or lower in occupations(language.code)


def _is_body_before(lower: str, language: Language) -> bool:
    """Whether a word before two others is a body or an office's field: Education Ada Quill."""
    if language.code == "en" and lower in _PORTFOLIOS:
        return True
    body = language.classes.get(lower, 0) & lx.INSTITUTION
    return bool(body) and lower not in language.first_names  # Bill de Quill


def _skip_openers(run: _Run) -> bool:
    """Leave out what surrounds an English name; return whether an office stands before it."""
    end = headline_end(run.words)
    run.keep(end if end <= _LONGEST_HEADED or end == len(run) else 0)
    count = openers_of(run.words)
    in_office = any(map(is_office, run.words[:count]))
    run.skip(count)
    return in_office


def _is_body_of(words: Sequence[str], lowers: Sequence[str], language: Language) -> bool:
    """Whether a Romance body says whose it is: Associação da Indústria Plástica."""
    linked = len(words) > 2 and words[1][0].islower()
    return linked and bool(language.classes.get(lowers[0], 0) & lx.INSTITUTION)


def _is_noun_phrase(run: _Run, language: Language) -> bool:
    """Whether a German run is an adjective and a noun; what opens no name is left out."""
    german = german_names()
    if len(run) > 1 and german.opens_no_name(run.words[0]):
        run.skip(1)
    return german.are_adjective_and_noun(run.lowers, language)


def _skip_nouns(run: _Run, language: Language) -> bool:
    """Leave out German nouns around a name; return whether there is one."""
    german = german_names()
    if len(run) > 1 and not run.titled and not _is_known(run.lowers[0], language):
        if german.are_nouns(run.words, language):
            return False
        if skipped := german.behind_of(run.words):
            run.skip(skipped)
            if not _is_known(run.lowers[0], language):
                return False  # Erzbischof von Santa Rita
    run.keep(german.end_of_name(run.words, run.lowers, language))
    return True


def _end_before_van(run: _Run, language: Language) -> int:
    """Return how many words a Dutch name has before the body that it is of: Ada Quill van de Bond.

    Behind a first name "van" opens the surname: Jan van Quill, Jan Peter van Quill.
    """
    for at in range(2, len(run) - 1):
        if run.words[at] == "van" and run.lowers[at - 1] not in language.first_names:
            return at
    return len(run)


def _end_before_joint(run: _Run, language: Language) -> None:
    """Let a name end before "e" or "y", unless that stands between two surnames."""
    at = next((index for index, word in enumerate(run.words) if word in JOINTS), 0)
    double = at > 1 and len(run) == at + 2 and run.lowers[-1] not in language.first_names
    if at and not (double and language.code != "it"):
        run.keep(at)


def _end_before_acronym(run: _Run, language: Language) -> None:
    """Let a name end before the short name of what comes next: Ada Quill US Health."""
    if len(run) < _LONGEST_HEADED or run.lowers[0] not in language.first_names:
        return
    for at in range(2, len(run)):
        if _ends_in_acronym(run.words[: at + 1]):
            run.keep(at)
            return


def _is_no_person(run: _Run, language: Language) -> bool:
    """Whether a run names a body, a place or a role; small words that open it are left out."""
    nouns = language.nouns_capitalised
    if nouns and german_names().is_no_person(run.words, language):
        return True
    if nouns and "das" in run.words and not _is_known(run.lowers[0], language):
        return True  # Allgäuer das Wort
    while len(run) > 1 and run.words[0][0].islower():  # "Chef von Nordland" bears no name
        run.skip(1)
        run.titled = False
        if nouns and not _is_known(run.lowers[0], language):
            return True  # Erzbischof von Santa Rita
    words, lowers = run.words, run.lowers
    if len(words) == 3 and words[1] in _OF_THE and words[0][-1:] == "s" and not run.titled:
        return not _is_known(lowers[0], language)  # Ensaios da Quill, no person
    if _is_body(words, lowers, language, titled=run.titled):
        return True
    if len(words) == 1:
        return False
    english = language.code == "en"
    ends = language.classes.get(lowers[-1], 0) & lx.SPEECH or ends_in_people(words)
    if english and ends and not run.titled and lowers[0] not in language.first_names:
        return True  # Harbour Announcement, a heading
    if language.classes.get(lowers[0], 0) & lx.PLACE or _names_body(lowers, words[-1], language):
        return True
    if not nouns and _ends_in_acronym(words):
        return True
    return all(word.isupper() and len(word) > 2 for word in words)


def _ends_in_acronym(words: Sequence[str]) -> bool:
    """Whether the last word is a short acronym: Senior EC, Labour MP; not Ada Quill II."""
    last = words[-1]
    short = 1 < len(last) < _SHORTEST_CAPITALS and last.isalpha() and last.isupper()
    return short and not all(map(str.isupper, words)) and not set(last) <= set("IVXJR")


def _opens_sentence(word: str, language: Language) -> bool:
    """Whether a word behind an abbreviation belongs to the next sentence: Elmira, N.Y. She was."""
    lower = word.lower()
    openers = lx.SUBJECT | lx.DETERMINER | lx.CONJUNCTION | lx.FIRST | lx.AUXILIARY
    return bool(language.classes.get(lower, 0) & openers) and lower not in language.first_names


def gender_word(language: Language, lower: str) -> str:
    """Return "m" or "f" when a word in lower case tells, else ""."""
    if lower in language.masculine:
        return "m"
    if lower in language.feminine:
        return "f"
    first, hyphen, second = lower.partition("-")  # Jens-Uwe
    if hyphen and first == "jean":  # Jean-Michel
        return gender_word(language, second) or "m"
    return gender_word(language, first) if hyphen else ""


def _titles(
    words: Sequence[str], lowers: Sequence[str], language: Language
) -> tuple[int, bool, str]:
    """Return where the name begins, whether a title stands before it, and its gender."""
    gender, titled, first = "", False, 0
    last = len(lowers) - 1
    for index, lower in enumerate(lowers):
        classes = _classes_in_run(words, lowers, index, language)
        if lower in _MALAY_SECOND and index and lowers[index - 1] in _MALAY:
            classes, first = lx.TITLE, index  # Tan Sri, Datuk Seri
        if lower in _OF_PARTIES and 0 < index < last - 1:
            first = index + 1  # Georgia Democrat Ada Quill
        if not classes & _DROPPED or _is_inside(words, lowers, index, first, classes, language):
            continue
        if titled and _is_behind_title(lowers, index, first, classes, language):
            continue
        first = index + 1
        if classes & lx.TITLE:
            titled = titled or lower not in _NO_TITLES
            gender = gender_word(language, lower) or _gender_of_role(lower, language) or gender
    return first, titled, gender


def _classes_in_run(
    words: Sequence[str], lowers: Sequence[str], index: int, language: Language
) -> int:
    """Return the classes of a word of a run of capitals: a title by its ending, a participle."""
    lower, last = lowers[index], len(lowers) - 1
    classes = language.classes.get(lower, 0)
    plain = not classes and lower not in language.first_names
    if plain and index < last and language.endings:
        classes = lx.classes_by_ending(lower, language)
    if not index and last > 1 and words[0] == "U":
        classes = lx.TITLE  # U Thein Quill
    if not classes and lower.startswith(_BESIDE):
        classes = language.classes.get(lower.partition("-")[2], 0) & lx.TITLE
    if not classes and not index and (lower.endswith(_JOINED) or _is_participle(words[index])):
        classes = lx.LEAD
    return classes


def _is_inside(
    words: Sequence[str],
    lowers: Sequence[str],
    index: int,
    first: int,
    classes: int,
    language: Language,
) -> bool:
    """Whether a word that could stand before a name is a part of the one that begins at `first`."""
    lower, last = lowers[index], len(lowers) - 1
    article = classes & lx.DETERMINER and "." not in words[index]
    initial = (len(lower) == 1 and not article) or "." in words[index][:-1]
    particle = index > 0 and words[index][0].islower()  # of a run, all others have capitals
    named = first < index < last and (
        language.code in _INSIDE or lowers[first] in language.first_names
    )
    particle = particle or (named and words[index] in _INSIDE.get(language.code, _INSIDE["fr"]))
    particle = particle or (index < last and _is_family(words, index, classes))
    if language.code == "nl" and index < last and words[index] in _INSIDE["nl"]:
        particle = particle or index > 0 or words[index] == "Van"  # Van Quill, minister De Poe
    if particle or (initial and not classes & lx.TITLE):
        return True
    if lower in language.first_names and index < last and not classes & lx.TITLE:
        return True
    if index <= first:
        return False
    if lower in _MONTHS_TOO:
        return True
    if index < last:
        return False
    if lower in _SHORT_TITLES and words[index][-1] != ".":
        return True  # Amartya Sen
    if lowers[first] in language.first_names:
        return True  # Billie Jean King: a surname that is a title elsewhere
    # Ada Visser: many Dutch surnames are occupations
    return not classes & (lx.DAY | lx.TITLE) or language.code == "nl"


def _is_behind_title(
    lowers: Sequence[str], index: int, first: int, classes: int, language: Language
) -> bool:
    """Whether a word is a name because a title stands before it: Mrs May, Mr Sunday Quill."""
    lower, last = lowers[index], len(lowers) - 1
    if lower in _OCCUPATIONS_TOO and index == last - 1:
        return True  # President Barber Quill
    if index != first:
        return False
    if index < last:
        return classes == lx.DAY and language.code == "en"
    return lower in _MONTHS_THAT_NAME


_GERMAN: "list[type[GermanNames]]" = []


def german_names() -> "type[GermanNames]":
    """Return what only German asks about a name, loaded when first asked for."""
    if not _GERMAN:
        from reader.analysis.persons.german.name_tests import GermanNames

        _GERMAN.append(GermanNames)
    return _GERMAN[0]


def _gender_of_role(lower: str, language: Language) -> str:
    if not language.nouns_capitalised:
        return ""
    return german_names().gender_of_role(lower)


def _is_family(words: Sequence[str], at: int, classes: int) -> bool:
    """Whether a small word is the family name before a given one: An Se-young, Dr In Yo-han."""
    if classes & lx.TITLE or len(words[at]) != _SMALL:
        return False
    second = words[at + 1].partition("-")[2]
    return second.islower() and (at > 0 or words[at] in _FAMILIES_TOO)


def _is_participle(word: str) -> bool:
    """Whether a word is a participle: Introducing Quill, Fact-checking Poe."""
    second = word.partition("-")[2]
    long = len(word) >= _SHORTEST_PARTICIPLE and word.endswith("ing")
    return long or (second.islower() and second.endswith(("ing", "ed")))


def _first_name_at(lowers: Sequence[str], language: Language) -> int:
    """Return where a known first name stands that what is before it does not belong to, else 0."""
    names = language.first_names
    known = next((i for i, x in enumerate(lowers[:-1]) if x.partition("-")[0] in names), 0)
    if known and lowers[known - 1] in _SONS:
        return 0  # Hamad bin Rashid Quill
    english = known and language.code == "en"
    if english and (not lowers[known - 1].isascii() or len(lowers[known - 1]) == 1):
        return 0  # José Luis Quill, R. Gil Quill
    office = known and lowers[known - 1] in _PORTFOLIOS
    second = known and lowers[known] in _SECOND and "." not in lowers[known - 1]
    return 0 if second and not office else known


def _is_known(lower: str, language: Language) -> bool:
    return lower.partition("-")[0] in language.first_names


def _is_occupation(words: Sequence[str], language: Language) -> bool:
    """Whether an occupation opens a sentence before a full name: Forecaster Aoife Brann."""
    word = words[0].lower()
    if len(word) < _SHORTEST_OCCUPATION or not word.endswith(_OCCUPATION_ENDINGS):
        return False
    return not word.endswith("nder") and word not in language.first_names  # Bhupinder Kaur Gill


def _is_body(
    words: Sequence[str], lowers: Sequence[str], language: Language, *, titled: bool
) -> bool:
    """Whether a word makes the run the name of an organisation or a place."""
    two_parts = words[0].partition("-")[2].islower()  # Ji-hoon Park
    named = len(lowers) > 1 and (lowers[0] in language.first_names or two_parts)
    rest = lowers[1:] if named else lowers
    if len(rest) == 2 and rest[0] in _SURNAMES and "-" in rest[1]:
        return False  # Park Ji-hoon
    if len(rest) == 1 and rest[0] in _SURNAMES:
        return False
    if titled and len(lowers) == 2 and rest[-1] in _SURNAMES:
        rest = rest[:-1]
    if language.nouns_capitalised and rest and german_names().ends_as_body(rest[-1]):
        return True
    return any(language.classes.get(lower, 0) & lx.INSTITUTION for lower in rest)


def _names_body(lowers: Sequence[str], last: str, language: Language) -> bool:
    """Whether the short name of a body ends the run: British HRW, Quill C&T. But: Ada QUILL."""
    short = (
        last.isupper() and last.isascii() and (2 < len(last) <= _LONGEST_ACRONYM or len(last) == 1)
    )
    return short and lowers[0] not in language.first_names
