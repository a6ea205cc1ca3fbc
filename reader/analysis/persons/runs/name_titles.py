"""Words before a name in a capitalised run: titles, offices, organisations, occupations."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import NOBLE_TITLES
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import MONTHS_TOO, NAME_SUFFIXES
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.roles.occupations import descriptions, occupations
from reader.analysis.persons.runs.capital_runs import NameRun
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # not needed for every text
    from reader.analysis.persons.german import common_nouns
    from reader.analysis.persons.roles import non_english_occupations
    from reader.analysis.persons.runs import words_before_first_names

_SURNAME_OPENERS = {  # capitalised words that begin surnames
    "fr": frozenset({"Le", "La", "Du", "Des", "De"}),  # Yann Le Quill
    "it": word_set(
        "Di De Del Della Da Dal Dalla Lo La Li Le Dalle Dello Delle Degli Dei"  # Ada Delle Quill
    ),
    "nl": frozenset(
        {"Van", "De", "Den", "Der", "Ten", "Ter", "Te", "El", "Op", "In", "Het", "'t", "’t"}
    ),
    "de": frozenset({"In", "Im", "Am", "Auf", "Aus", "Von", "Vom", "Zu", "Zum", "Zur"}),
}
_FUNCTION_WORD_LETTERS = 2  # letters of a family name that is also a function word
_FUNCTION_WORD_FAMILIES = frozenset({"An", "So", "No"})  # An Se-young; in Yo-han's view
_BEFORE_SECOND = frozenset(  # first words of titles
    {
        *("tan", "datuk", "dato", "dato'", "det", "lance", "first"),
        *("mother", "professor", "prof", "bishop"),
    }
)
_SECOND = frozenset({
    "sri", "seri", "con", "cpl", "corporal", "class", "superior", "emerita", "emeritus",
    "suffragan",
})  # fmt: skip
_SHORT_TITLES = frozenset({"sen", "gen"})  # titles only with a full stop
_SHORT_MONTHS_TOO = frozenset({"jun", "mar"})  # Jun Quill, Ma Jun, Khin Mar Quill
_ORIGINS = {  # endings of words for the people of a country
    "fr": ("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine"),
    "de": ("ese", "esin", "aner", "anerin", "ier", "ierin"),
}
_THE = frozenset({"le", "la", "der", "die"})
_COMPOUND_ENDINGS = (  # Ten-man Saltrey, no name
    "-man", "-based", "-born", "-time", "-led", "-backed",
)  # fmt: skip
_OF_COOPERATIVES = "op"  # Co-op Delta, Co-operatives Delta
_TITLE_PREFIXES = ("co-", "ex-", "vice-")  # Co-author Ada Quill
NO_TITLES = frozenset({"former", "ex", "polizei", "behörde", "behörden", "regierung", "opposition"})
"""What precedes a name like a title: former Saltrey striker Ada Quill; die Polizei Bern."""
_FULL_NAME = len(("Ada", "Quill", "von", "der"))
_NATIONALITY_NOUNS = frozenset({
    "frenchman", "englishman", "irishman", "welshman", "scotsman", "dutchman", "frenchwoman",
    "englishwoman", "irishwoman", "spaniard", "dane", "swede", "finn", "pole", "turk", "serb",
    "croat", "briton", "argentine", "aussie", "kiwi", "slovak", "slovene", "scot",
})  # fmt: skip
_OF_PARTIES = frozenset({"democrat", "democratic", "republican"})
_OCCUPATIONS_TOO = frozenset({"barber", "baker", "carpenter"})  # first names as well
_OCCUPATION_ENDINGS = ("er", "ist", "ian", "woman", "ator")
_SHORTEST_OCCUPATION = 6
_SHORTEST_PARTICIPLE = 9  # Sterling and Fleming are names
_DROPPED_CLASSES = (
    lx.TITLE | lx.LEAD | lx.CONJUNCTION | lx.DETERMINER | lx.PREPOSITION | lx.DAY | lx.FIRST
)
PORTFOLIOS = frozenset({  # Secretary of Trade and | Industry Jose Quill
    "industry", "trade", "commerce", "agriculture", "finance", "energy", "defence", "defense",
    "education", "health", "justice", "transport", "labor", "labour", "interior", "tourism",
    "culture", "environment", "security", "affairs", "development", "planning", "budget",
})  # fmt: skip
_LONGEST_HEADED = 3  # words of a name before the verb of a headline; a description has more
# at the start of a sentence or of a headline
_OPENERS = word_set("""
Absent According Again Ahead All Almost Already Also Always Anyone Anyway Ask Backed Backing Beat
DI DS DC
Beating Believe Beside Born Bring Brought Call Called Came Can Certainly Class Clearly Come Consider
Considering Contrary Could Current Did Do Does Dubbed Either Elect Endorsed Enough Enter Eventually
Everybody Everyone Ex Except Fellow Finally Find Follow Followed Following Found Frankly Gave
Get Give Given Go Gone Got Had Half Has Have Hear Heard Held Hello Hi Hold However Imagine In-form
Including Interestingly Ironically Is Just Keep Kept Knew Know Late Let Listen Longtime Look Luckily
Made Make Meanwhile Meet Mine Much Named Nearly Neither Never Newly Next Nobody Nor Nothing Now Off
Often Oh Once Onetime Only Out Outgoing Parent Past Plenty Poor Quite Rather Read Remember
Reportedly Rival Sadly Said Say Says See Shall Should Since Somebody Someone Sometimes Soon Still
Stop Suddenly Suggest Support Suppose Surely Suspect Take Tell Thank Thanks Therefore Think Thought
Till Told Too Took Turn Unlike Until Up Use Used Usually Very Vote Voting Was Watch Well Went Were
When Why Widow Widower Would Yes Yesterday
Beaming Beloved Bereaved Blonde Bubbly Burly Cheeky Defiant Delighted Devastated Disgraced Doting
Embattled Emotional Feisty Fuming Furious Glamorous Grieving Gutted Heartbroken Horrified Hunky
Freshman Local Nominated Plucky Proud Rookie Senior Shocked Smitten Sophomore Stunned Tearful
Terrified Thrilled Tragic
""")
OFFICES = frozenset({
    "AG", "DA", "PM", "CM", "VP", "SVP", "EVP", "CIO", "CTO", "CMO", "CSO", "MP", "GP",
    "PPRO",
})  # fmt: skip
_PARTICLES = frozenset({"Da", "Das", "De", "Do", "Dos"})
_OF_CHILDREN = ("-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-of-six")
_OPENING_ENDS = (  # endings of adverbs, and of descriptions before a name: Oscar-winner Ada Quill
    *("ingly", "edly", "ously", "ically", "fully", "ately", "ently", "antly", "ually"),
    *("-winner", "-candidate", "-nominee", "-runner", "-elect", "-owner", "-turned", "-old", "-up"),
    *_OF_CHILDREN,
)
_DUTCH_THE = frozenset({"de", "den"})
# after the subject of a headline: Quill Says Poe
_HEADLINE_VERBS = word_set("""
Accuses Agrees Announces Asks Attacks Backs Becomes Begins Blames Blasts Calls Claims Confirms
Criticizes Defends Defies Demands Denies Dies Dismisses Does Drops Endorses Ends Faces Fires Gets
Gives Goes Has Hits Insists Is Joins Keeps Launches Leads Leaves Loses Makes Meets Mocks Needs
Offers Opens Plans Praises Promises Pushes Puts Quits Raises Refuses Rejects Reveals Rips Runs Says
Seeks Sees Sets Shows Signs Slams Speaks Sues Takes Talks Tells Thinks Threatens Tries Turns Urges
Visits Vows Wants Warns Was Were Wins
Always Became Breaks Brings Built Changed Created Discovered Dreams Feels Finds Found Holds Invented
Knew Knows Learned Learns Left Lives Lost Loved Never Remembers Returns Saved Survived Taught
Transformed Turned Writes Wrote
""")


def skip_titles(run: NameRun, language: Language) -> str:
    """Remove titles, organisations and occupations before a name; return the gender they give."""
    in_office = language.code == "en" and _skip_openers(run)
    count, run.titled, gender = _titles(run.words, run.lowers, language)
    german = language.nouns_capitalised
    role = run.lowers[max(0, count - 1)] if german and run.lowers else ""
    run.titled = run.titled or in_office
    origins = _ORIGINS.get(language.code, ()) if count and run.lowers[count - 1] in _THE else ()
    if count:
        run.skip(count)
    if language.compound_inversion and _is_body_with_complement(run.words, run.lowers, language):
        run.skip(len(run.words))
    while len(run.words) > 2 and _is_body_or_portfolio(run.lowers[0], language):
        run.skip(1)
    if language.code == "en" and len(run.words) > _LONGEST_HEADED and run.lowers[1] in PORTFOLIOS:
        run.skip(2)  # Secretary for Foreign Affairs | Ada Quill
    if language.code == "en" and len(run.words) > 1 and _is_nationality(run.lowers[0], language):
        run.skip(1)  # British Olympic champion
    inflected = german and len(run.words) > 2 and run.lowers[0][-1] in "sn"
    if inflected and _is_inflected_role(run.lowers[0], language):
        run.skip(1)
        run.titled = True
    if language.code == "en":
        if len(run.words) > 1 and _may_be_described(run, language):
            described = words_before_first_names.skip_description(run)
            gender = gender_of_word(language, described) or gender
        if len(run.words) > 2 and (
            _is_occupation(run.words, language) or _are_officers(run.lowers[0], language)
        ):
            run.skip(1)
    elif _opens_with_occupation(run, language):
        run.skip(1)
        run.titled = True
    if len(run.words) > 2 and run.lowers[0].endswith(origins):
        run.skip(1)  # La Vietnamienne Tran Thi Quill
    if german and run.titled and not gender and len(run.words) > 1:
        first_name = gender_of_word(language, run.lowers[0])
        return first_name or common_nouns.gender_of_occupation(role)  # Verleger Noor Vogel
    return gender


def _may_be_described(run: NameRun, language: Language) -> bool:
    """Whether a word that is no first name precedes one: Husband Ben."""
    names = language.first_names
    return run.lowers[1] in names and run.lowers[0] not in names


def _is_inflected_role(lower: str, language: Language) -> bool:
    """Whether a German noun is the genitive or a weak form of a role: des Trainers, den Briten."""
    stems = (lower[:-1],) if lower[-1] == "s" else (lower[:-1], lower.removesuffix("en"))
    return lower not in language.first_names and any(
        language.classes.get(stem, 0) & lx.TITLE or _is_non_english_occupation(stem, language)
        for stem in stems
    )


def _is_nationality(lower: str, language: Language) -> bool:
    """Whether a word is a nationality and not a first name: French, not German."""
    return (lower in PEOPLES or lower in _NATIONALITY_NOUNS) and lower not in language.first_names


def _are_officers(lower: str, language: Language) -> bool:
    """Whether a word is the plural of a title: Businessmen Ada Quill and Ben Poe."""
    single = lower.removesuffix("s")
    plural = single != lower and language.classes.get(single, 0) & lx.TITLE
    return bool(plural) or (lower.endswith("men") and len(lower) > _SHORTEST_OCCUPATION)


def _opens_with_occupation(run: NameRun, language: Language) -> bool:
    """Whether a word of a language other than English describes the person named after it.

    Before a single German name an occupation may be a first part of it: Fischer Vogel; but not
    before a first name: Winzer Jan.
    """
    words = len(run.words)
    if words > 1 and run.lowers[0] in descriptions(language.code):
        return True
    given = words > 1 and language.nouns_capitalised and run.lowers[1] in language.first_names
    if words <= 1 + (language.nouns_capitalised and not given):
        return False
    if _is_non_english_occupation(run.lowers[0], language):
        return True
    return language.nouns_capitalised and common_nouns.is_role_before_name(
        run.words, run.lowers, language
    )


def _is_non_english_occupation(lower: str, language: Language) -> bool:
    """Whether a word of a language other than English is an occupation: Bäckermeister Jan Vogel."""
    if language.nouns_capitalised and non_english_occupations.is_compound(lower):
        return True
    code = language.code
    return lower in occupations(code) or lower in descriptions(code)


def _is_body_or_portfolio(lower: str, language: Language) -> bool:
    """Whether a word before a name is an organisation or a portfolio: Education Ada Quill."""
    if language.code == "en" and lower in PORTFOLIOS:
        return True
    body = language.classes.get(lower, 0) & lx.INSTITUTION
    return bool(body) and lower not in language.first_names  # Bill de Quill


def _skip_openers(run: NameRun) -> bool:
    """Remove the words around an English name; return whether an office precedes it.

    So it is of a parent, who may have one name: Mum-of-two Ada.
    """
    if len(run.words) == 1:
        return False
    end = _headline_end(run.words)
    run.keep(end if end <= _LONGEST_HEADED or end == len(run.words) else 0)
    count = _count_openers(run.words)
    if not count:
        return False
    in_office = not OFFICES.isdisjoint(run.words[:count])
    in_office = in_office or run.words[count - 1].endswith(_OF_CHILDREN)
    run.skip(count)
    return in_office


def _count_openers(words: Sequence[str]) -> int:
    """Return the number of words before the name in a run."""
    last, count = len(words) - 1, 0
    while count < last and (_is_opener(words[count]) or _is_grade(words, count)):
        count += 1
    return count


def _is_grade(words: Sequence[str], at: int) -> bool:
    """Whether "Junior" is the year of a pupil: Junior Ada Quill; not: Junior Quill."""
    return words[at] == "Junior" and len(words) > at + 2 and words[at + 1] not in _PARTICLES


def _is_opener(word: str) -> bool:
    return word in _OPENERS or word in OFFICES or word.endswith(_OPENING_ENDS)


def _headline_end(words: Sequence[str]) -> int:
    """Return the number of words before the verb of a headline; all words if there is none."""
    if _HEADLINE_VERBS.isdisjoint(words):
        return len(words)
    return next((at for at in range(1, len(words)) if words[at] in _HEADLINE_VERBS), len(words))


def _is_body_with_complement(
    words: Sequence[str], lowers: Sequence[str], language: Language
) -> bool:
    """Whether a run is an organisation with a complement: Associação da Indústria Plástica.

    An adjective may precede the complement: Instituto Oceanográfico de Delta.
    """
    linked = len(words) > 2 and words[1][0].islower()
    if len(words) > len(("Instituto", "Oceanográfico", "de")) and words[2][0].islower():
        linked = linked or lowers[1] not in language.first_names
    return linked and bool(language.classes.get(lowers[0], 0) & lx.INSTITUTION)


def gender_of_word(language: Language, lower: str) -> str:
    """Return the gender of a lower-case word, "m" or "f", or "" if it is unknown."""
    if lower in language.masculine:
        return "m"
    if lower in language.feminine:
        return "f"
    first, hyphen, second = lower.partition("-")  # Jens-Uwe
    if hyphen and first == "jean":  # Jean-Michel
        return gender_of_word(language, second) or "m"
    return gender_of_word(language, first) if hyphen else ""


def _titles(
    words: Sequence[str], lowers: Sequence[str], language: Language
) -> tuple[int, bool, str]:
    """Return the index where the name begins, whether a title precedes it, and its gender."""
    gender, titled, first = "", False, 0
    if lowers and lowers[-1] in NAME_SUFFIXES:
        words, lowers = words[:-1], lowers[:-1]  # Ada Bishop | III
    last = len(lowers) - 1
    for index, lower in enumerate(lowers):
        classes = _classes_in_run(words, lowers, index, language)
        if lower in _SECOND and index and _is_second(lowers, index, titled=titled):
            classes, first = lx.TITLE, index
        if lower in _OF_PARTIES and 0 < index < last - 1:
            first = index + 1  # Georgia Democrat Ada Quill
        if not classes & _DROPPED_CLASSES or _is_part_of_name(
            words, lowers, index, first, classes, language
        ):
            continue
        if titled and _is_name_after_title(lowers, index, first, classes, language):
            continue
        if lower in NO_TITLES and index >= first + _FULL_NAME and lowers[index - 2] == "von":
            break  # Ada Quill von der | Polizei
        first = index + 1
        if classes & lx.TITLE:
            titled = lower not in NO_TITLES
            role = lower.rpartition("-")[2]  # Viktoria-Trainer
            gender = gender_of_word(language, role) or _gender_of_role(lower, language) or gender
    return first, titled, gender


def _is_second(lowers: Sequence[str], index: int, *, titled: bool) -> bool:
    """Whether a word ends a title: Tan | Sri, Det | Con, Sgt. First | Class."""
    return lowers[index - 1] in _BEFORE_SECOND and (titled or lowers[index] != "class")


def _classes_in_run(
    words: Sequence[str], lowers: Sequence[str], index: int, language: Language
) -> int:
    """Return the classes of a word in a run; endings show some titles and participles."""
    lower, last = lowers[index], len(lowers) - 1
    if not index and last > 1 and words[0] == "U":
        return lx.TITLE  # U Thein Quill
    if index < last and words[index] in OFFICES and language.code == "en":
        return lx.TITLE  # Qatari PM Omar Quill
    if words[index] == "CR" and not words[last].isupper():
        return 0  # CR Quill has these initials; Cr Quill is a councillor
    known = language.classes
    classes = known.get(words[index], 0) or known.get(lower, 0)  # OB; Or Quill
    if classes:
        opens = language.compound_inversion and not index and classes == lx.AUXILIARY
        return lx.LEAD if opens and last else classes  # Ainsi Quill
    if index < last and language.endings and lower not in language.first_names:
        classes = lx.classes_by_ending(lower, language)
    if not classes and lower.startswith(_TITLE_PREFIXES):
        base = words[index].partition("-")[2]
        related = language.code == "en" and index < last and base.islower()  # Co-star, Ex-wife
        related = related and not base.startswith(_OF_COOPERATIVES)
        classes = lx.TITLE if related else language.classes.get(base.lower(), 0) & lx.TITLE
    if (
        not classes
        and not index
        and (lower.endswith(_COMPOUND_ENDINGS) or _is_participle(words[index]))
    ):
        classes = lx.LEAD
    return classes


def _is_part_of_name(
    words: Sequence[str],
    lowers: Sequence[str],
    index: int,
    first: int,
    classes: int,
    language: Language,
) -> bool:
    """Whether a word that may precede a name is part of the name that begins at `first`."""
    lower, last = lowers[index], len(lowers) - 1
    if index > 1 and lowers[index - 1] in _DUTCH_THE and lowers[index - 2] in language.first_names:
        return True  # Jan De Boer van de bond
    if lower in NOBLE_TITLES and first < index < last:
        return lowers[index - 1] in language.first_names  # Jan Prinz zu Quill
    small = lx.DETERMINER if index else lx.DETERMINER | lx.PREPOSITION  # À | Jean Roux, …
    small_word = classes & small and "." not in words[index]
    initial = (len(lower) == 1 and not small_word) or "." in words[index][:-1]
    particle = index > 0 and words[index][0].islower()  # of a run, all others have capitals
    named = first < index < last and (
        language.code in _SURNAME_OPENERS or lowers[first] in language.first_names
    )
    particle = particle or (
        named and words[index] in _SURNAME_OPENERS.get(language.code, _SURNAME_OPENERS["fr"])
    )
    particle = particle or (index < last and _is_family_name(words, index, classes))
    if language.code == "nl" and index < last and words[index] in _SURNAME_OPENERS["nl"]:
        particle = particle or index > 0 or words[index] == "Van"  # Van Quill, minister De Poe
    if particle or (initial and not classes & lx.TITLE):
        return True
    if lower in language.first_names and index < last and not classes & lx.TITLE:
        return True
    if classes == lx.DAY and language.compound_inversion and index:
        return words[index - 1] in _SURNAME_OPENERS["it"]  # Di Maggio
    if lower in _SHORT_MONTHS_TOO and (index > first or lower == "jun"):
        return True
    if index <= first:
        return False
    if index < last:
        return False
    if lower in _SHORT_TITLES and words[index][-1] != ".":
        return True  # Amartya Sen
    begin = first + (index == first + 2 and _is_occupation(words[first:], language))
    if lx.is_first_name(lowers[begin], language):  # Florist | Ada Barber, Jean-Luc Bishop
        return True  # Billie Jean King: a surname that is a title elsewhere
    # Ada Visser: many Dutch surnames are occupations
    return not classes & (lx.DAY | lx.TITLE) or language.code == "nl"


def _is_name_after_title(
    lowers: Sequence[str], index: int, first: int, classes: int, language: Language
) -> bool:
    """Whether a word is a name because a title precedes it: Mrs May, Mr Sunday Quill."""
    lower, last = lowers[index], len(lowers) - 1
    if lower in _OCCUPATIONS_TOO and index == last - 1:
        return True  # President Barber Quill
    if index != first:
        return False
    if index < last:
        return language.code == "en" and (classes == lx.DAY or lower in MONTHS_TOO)
    return lower in MONTHS_TOO


def _gender_of_role(lower: str, language: Language) -> str:
    return common_nouns.gender_of_role(lower) if language.nouns_capitalised else ""


def _is_family_name(words: Sequence[str], at: int, classes: int) -> bool:
    """Whether a function word is the family name before a given name: An Se-young, Dr In Yo-han."""
    if classes & lx.TITLE or len(words[at]) != _FUNCTION_WORD_LETTERS:
        return False
    second = words[at + 1].partition("-")[2]
    return second.islower() and (at > 0 or words[at] in _FUNCTION_WORD_FAMILIES)


def _is_participle(word: str) -> bool:
    """Whether a word is a participle: Introducing Quill, Fact-checking Poe."""
    if word.endswith("ing") and len(word) >= _SHORTEST_PARTICIPLE:
        return True
    second = word.partition("-")[2] if "-" in word else ""
    return second.islower() and second.endswith(("ing", "ed"))


def _is_occupation(words: Sequence[str], language: Language) -> bool:
    """Whether an occupation precedes a full name: Forecaster Aoife Brann; not: Merian C. Quill."""
    word = words[0].lower()
    if len(words[1].rstrip(".")) == 1:
        return False
    if len(word) < _SHORTEST_OCCUPATION or not word.endswith(_OCCUPATION_ENDINGS):
        return False
    # Hans-Peter, Bhupinder Kaur Gill
    return not (word.endswith("nder") or lx.is_first_name(word, language))
