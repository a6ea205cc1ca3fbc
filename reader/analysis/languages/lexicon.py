"""Word classes for the grammar rules, and how the word lists of a language become a table."""

from collections.abc import Container, Iterable, Mapping

from reader.startup.light_typing import TYPE_CHECKING, dataclass_transform
from reader.text.word_sets import word_set

# Word classes are bits: a token has the union of its classes, and a rule tests them with one `&`.
SAY = 1 << 0  # plain saying: said, told, added
REPORT = 1 << 1  # any verb whose object is a statement: said, warned, tweeted
NAME = 1 << 2  # verbs that give something a name: called, dubbed, accused
WEAK = 1 << 3  # verbs that may introduce a quote without being verbs of speech
PARTICIPLE = 1 << 4  # saying, calling: the subject is that of the main clause
AUXILIARY = 1 << 5  # has, would, n't, and adverbs that stand between subject and verb
DETERMINER = 1 << 6
PREPOSITION = 1 << 7
CONJUNCTION = 1 << 8  # and, that, because: ends a noun phrase
SUBJECT = 1 << 9  # he, she, they, it
RELATIVE = 1 << 10  # who, which
TITLE = 1 << 11  # Mr, Senator, spokesman
DAY = 1 << 12  # Monday, March, yesterday
TIME = 1 << 13  # week, month, hours
LEAD = 1 << 14  # words that open an adverbial before the subject: after, in, asked
TITLED = 1 << 15  # words before a title or a quoted name: entitled, film, slogan
SPEECH = 1 << 16  # nouns of speech: statement, claim, words
VERB = 1 << 17  # finite verbs that are no cues: went, took, met
INSTITUTION = 1 << 18  # words of a capitalised phrase that is no person: committee, university
PARTICLE = 1 << 19  # lower-case parts of names: de, van, bin
FIRST = 1 << 20  # I, we, you: never the speaker that the reporter names
OBJECT = 1 << 21  # him, me, us: never a subject
ACCORDING = 1 << 22  # according (to), laut, selon, según: the speaker follows
SOFT = 1 << 23  # prepositions that continue a noun phrase: of, for, at
OBLIQUE = 1 << 28  # determiners that cannot begin a subject: den, dem, einem
QUOTATIVE = 1 << 27  # words that link a quote and its speaker in place of a verb: "…", so X
NOUN_TOO = 1 << 26  # reporting verbs that are often nouns: report, claims, state
INVERTED = 1 << 25  # forms that open an inverted sentence: Said, Asked
PLACE = 1 << 30  # first words of place names: new, north, san
WORDS_OF = 1 << 24  # nouns owned by a source: in the words of X, in X's view
WORK = 1 << 31  # works that have titles: film, novel, podcast
OBJECT_NOUN = 1 << 32  # nouns that a verb takes without an article: Stellung nehmen
STOP = 1 << 29  # marks that can end a sentence, and quoted words
FINITE = AUXILIARY | REPORT | NAME | WEAK | VERB  # classes that can be the verb of a clause
FINITE_VERBS = AUXILIARY | REPORT | VERB  # those of it that neither name nor are weak
CUES = REPORT | NAME | WEAK  # classes of reporting verbs
STRONG_CUES = REPORT | NAME  # those of verbs that report wherever they stand
FULL_VERB = CUES | VERB  # classes of verbs other than auxiliaries
TEMPORAL = DAY | TIME
SPEAKER_NOUN = TITLE | INSTITUTION  # classes of nouns for somebody who may speak
SOURCES = ACCORDING | QUOTATIVE | WORDS_OF  # classes that name a source without a verb
LANDMARKS = CUES | SOURCES | STOP  # classes of the words that the rules start from

AGENCIES = frozenset(  # news agencies, named in datelines or after the text
    {"adnkronos", "afp", "agi", "anp", "ansa", "apa", "askanews", "belga", "dpa", "efe"}
    | {"italpress", "lapresse", "lusa", "reuters", "sid", "xinhua"}
)


NOBODY = frozenset(  # words that may begin a sentence as its subject, and name no speaker
    {"there", "nobody", "everybody", "everyone", "none", "niemand", "alle"}
)


def words(text: str) -> list[str]:
    """Return the words of a list written as running text, which keeps the tables readable."""
    return text.split()


def with_plurals(forms: str, endings: Mapping[str, str]) -> list[str]:
    """Return singular verb forms together with their plurals: "afirma" also gives "afirman".

    `endings` maps a singular ending to the plural one; the first ending that matches is used.
    """
    return [*forms.split(), *derived(forms, endings)]


def prefixed(prefixes: str, roles: str) -> list[str]:
    """Return roles with each prefix: vice-présidente, exministro, subdirectora."""
    return [prefix + role for prefix in prefixes.split() for role in roles.split()]


def derived(forms: str, endings: Mapping[str, str]) -> list[str]:
    """Return other forms derived from verb forms: explique, {"e": "ant era"} → expliquant ….

    `endings` maps an ending to its replacements, separated by spaces. The first ending that matches
    is used; a form that matches none yields nothing.
    """
    found: list[str] = []
    for form in forms.split():
        end = next((each for each in endings if form.endswith(each)), "")
        if end:
            found += [form.removesuffix(end) + each for each in endings[end].split()]
    return found


if TYPE_CHECKING:
    from typing import Protocol

    class Names(Container[str], Protocol):
        """Lower-case names: a set, or a `NameTable`."""

        def isdisjoint(self, names: Iterable[str], /) -> bool:
            """Whether none of `names` is one of these."""

    class Classes(Container[str], Protocol):
        """The union of the classes of each lower-case word: a dictionary, or a `WordTable`."""

        def get(self, word: str, default: int, /) -> int:
            """Return the classes of a word."""


_NO_GENDERS: Mapping[str, str] = {}


@dataclass_transform(eq_default=False, kw_only_default=True)
class _Words:
    """Base class with keyword fields, like a dataclass but created in a tenth of the time."""

    def __init__(self, **fields: object) -> None:
        # defaults are copied to the instance: class attributes are slower to read, a million times
        defaults = {name: it for name, it in vars(type(self)).items() if name[0] != "_"}
        self.__dict__ = {**defaults, **fields}  # one of its own is faster to read than a shared one


class Language(_Words):
    """The words and traits of one language that the rules need.

    Attributes:
        code: BCP 47 primary language tag.
        classes: Lower-case word to the union of its classes.
        masculine: Pronouns, honorifics and first names of men, in lower case.
        feminine: The same of women.
        he: Pronouns for one man, including object forms such as "him".
        she: Pronouns for one woman, including object forms.
        it: Pronouns that can refer to an organisation.
        who: Relative pronouns that refer to a person.
        first_names: All known first names; in English also those used for both sexes.
        nouns_capitalised: Whether all nouns are capitalised, so that a capital marks no name.
        verb_second: Whether the subject follows the verb if another constituent comes first.
        compound_inversion: Whether "a déclaré X" can follow a quote: auxiliary, verb, speaker.
        drops_subject: Whether a verb can have no subject, and then keeps the last one: «…», añadió.
        endings: Word endings that give classes to words without any: "…minister".
        according: Words between ACCORDING and the speaker ("to", "Angaben von").
        zufolge: Words after the speaker with the meaning of "according to" ("zufolge").
        reporting_mood: Verb forms that mark a sentence as reported speech ("sei", "habe").
        views: Nouns for somebody's view, after a possessive: "a su juicio".
        this: Demonstratives for the person named last, with their genders: "dieser".
        attitudes: Words for an attitude; a sentence that ends in one introduces its subject as
            the speaker of what follows: "begeistert".
        indefinite: Determiners of new referents: "a doctor" is not a doctor named before.
        dash_dialogue: Whether a dash at the start of a line introduces speech.
        single_beside: Whether ‘…’ mark quoted words in texts whose speech has double marks.
    """

    code: str
    classes: "Classes"
    masculine: "Names" = frozenset()
    feminine: "Names" = frozenset()
    he: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    it: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    first_names: "Names" = frozenset()
    nouns_capitalised: bool = False
    verb_second: bool = False
    compound_inversion: bool = False
    drops_subject: bool = False
    endings: tuple[tuple[tuple[str, ...], int], ...] = ()
    according: frozenset[str] = frozenset()
    zufolge: frozenset[str] = frozenset()
    reporting_mood: frozenset[str] = frozenset()
    attitudes: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    this: Mapping[str, str] = _NO_GENDERS
    indefinite: frozenset[str] = word_set("""
a an one another two three many several some few other both each every any no these those ein eine
einige mehrere viele zwei drei un une des deux plusieurs una unos unas dos varios his her their its
my our sein seine ihr ihre son sa ses leur leurs su sus
""")
    dash_dialogue: bool = False
    single_beside: bool = False


def classes_of(words_of: Mapping[int, Iterable[str]]) -> dict[str, int]:
    """Return the classes of each word, from the words of each class, or of several at once.

    White space parts the words of a text.
    """
    table: dict[str, int] = {}
    for bits, words in words_of.items():
        for word in words.split() if isinstance(words, str) else words:
            table[word] = table.get(word, 0) | bits
    return table


def classes_by_ending(word: str, language: Language) -> int:
    """Return the classes that a lower-case word has by its ending ("…minister"); 0 if none."""
    if not language.endings:
        return 0
    width, index = _BY_LETTERS.get(language.code) or _by_letters(language)
    for ends, bits in index.get(word[-width:], ()):
        if word.endswith(ends):
            return bits
    return 0


def is_first_name(word: str, language: Language) -> bool:
    """Whether a lower-case word, or its part before a hyphen, is a first name: lisa-marie."""
    return word.partition("-")[0] in language.first_names


def has_ending_of(word: str, classes: int, language: Language) -> bool:
    """Whether a lower-case word has an ending of words with one of the classes: …minister."""
    for ends, bits in language.endings:  # noqa: SIM110 - of many words it is asked
        if bits & classes and word.endswith(ends):
            return True
    return False


_Index = tuple[int, dict[str, list[tuple[tuple[str, ...], int]]]]
_BY_LETTERS: dict[str, _Index] = {}
"""The endings of each language by their last letters, so that few are tried for a word."""


def _by_letters(language: Language) -> _Index:
    width = min(3, *(len(end) for ends, _ in language.endings for end in ends))
    index: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for ends, bits in language.endings:
        same: dict[str, list[str]] = {}
        for end in ends:
            same.setdefault(end[-width:], []).append(end)
        for letters, some in same.items():
            index.setdefault(letters, []).append((tuple(some), bits))
    found = _BY_LETTERS[language.code] = (width, index)
    return found
