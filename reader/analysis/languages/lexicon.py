"""What the rules ask about a word: the classes, and how a language's lists become a table."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from reader.startup.light_typing import TYPE_CHECKING, dataclass_transform

if TYPE_CHECKING:
    from reader.analysis.languages.token import Token

# Classes of words, as bits: a token carries their union and a rule tests one `&`.
SAY = 1 << 0  # plain saying: said, told, added
REPORT = 1 << 1  # any verb whose object is a statement: said, warned, tweeted
NAME = 1 << 2  # verbs that give something a name: called, dubbed, accused
WEAK = 1 << 3  # verbs that stand before quoted words without being about speech
PARTICIPLE = 1 << 4  # saying, calling: the subject is that of the main clause
AUXILIARY = 1 << 5  # has, would, n't, and the adverbs that stand between subject and verb
DETERMINER = 1 << 6
PREPOSITION = 1 << 7
CONJUNCTION = 1 << 8  # and, that, because: ends a noun phrase
SUBJECT = 1 << 9  # he, she, they, it
RELATIVE = 1 << 10  # who, which
TITLE = 1 << 11  # Mr, Senator, spokesman
DAY = 1 << 12  # Monday, March, yesterday
TIME = 1 << 13  # week, month, hours
LEAD = 1 << 14  # words that open an adverbial before the subject: after, in, asked
TITLED = 1 << 15  # words before a title or a name in marks: entitled, film, slogan
SPEECH = 1 << 16  # nouns of speech: statement, claim, words
VERB = 1 << 17  # a finite verb that is no cue: went, took, met
INSTITUTION = 1 << 18  # words that make a capitalised phrase no person: committee, university
PARTICLE = 1 << 19  # parts of names in lower case: de, van, bin
FIRST = 1 << 20  # I, we, you: never the speaker named by the journalist
OBJECT = 1 << 21  # him, me, us: never a subject
ACCORDING = 1 << 22  # according (to), laut, selon, según: the phrase after it is the speaker
SOFT = 1 << 23  # prepositions that belong inside a noun phrase: of, for, at
OBLIQUE = 1 << 28  # determiners that begin no subject: den, dem, einem
QUOTATIVE = 1 << 27  # words between a quote and its speaker in place of a verb: "…", so X
NOUN_TOO = 1 << 26  # reporting verbs that are as often nouns: report, claims, state
INVERTED = 1 << 25  # forms that open an inverted sentence: Said, Asked
PLACE = 1 << 30  # first words of place names: new, north, san
WORDS_OF = 1 << 24  # what a source owns: in the words of X, in X's view
WORK = 1 << 31  # works that have titles: film, novel, podcast
STOP = 1 << 29  # signs that can end a sentence, and quoted words
FINITE = AUXILIARY | REPORT | NAME | WEAK | VERB  # what can be the verb of a clause

AGENCIES = frozenset(  # that distribute reports, and are named beside a place or behind the words
    {"adnkronos", "afp", "agi", "anp", "ansa", "apa", "askanews", "belga", "dpa", "efe"}
    | {"italpress", "lapresse", "lusa", "reuters", "sid", "xinhua"}
)


def words(text: str) -> list[str]:
    """Return the words of a list written as prose, so that the tables stay readable."""
    return text.split()


def with_plurals(forms: str, endings: Mapping[str, str]) -> list[str]:
    """Return verb forms of the singular and their plurals: "afirma" gives "afirman", too.

    `endings` leads from an ending of the singular to that of the plural; the first that fits
    counts.
    """
    return [*forms.split(), *derived(forms, endings)]


def derived(forms: str, endings: Mapping[str, str]) -> list[str]:
    """Return what verbs of one form give in others: explique, {"e": "ant era"} → expliquant ….

    `endings` leads from an ending to those that take its place, with blanks between; the first
    that fits counts, and a form that none fits gives nothing.
    """
    found: list[str] = []
    for form in forms.split():
        end = next((each for each in endings if form.endswith(each)), "")
        if end:
            found += [form.removesuffix(end) + each for each in endings[end].split()]
    return found


@dataclass_transform(eq_default=False, kw_only_default=True)
class _Words:
    """Takes its fields by name, as a dataclass does, and is made in a tenth of the time."""

    def __init__(self, **fields: object) -> None:
        # all beside each other: what only the class has is found by a detour, a million times
        defaults = {name: it for name, it in vars(type(self)).items() if name[0] != "_"}
        vars(self).update({**defaults, **fields})


class Language(_Words):
    """The words of one language, as the rules need them.

    Attributes:
        code: BCP 47 primary tag.
        classes: Lower-case word to the union of its classes.
        memo: The tokens of the words met so far, shared by all texts; empty at first.
        masculine: Pronouns, honorifics and first names of men, in lower case.
        feminine: The same of women.
        he: Pronouns that mean one man, with forms such as "him".
        she: The same of women.
        it: Pronouns that can mean an organisation.
        who: Relative pronouns that stand for a person.
        first_names: All first names known, without those that both bear.
        nouns_capitalised: Whether every noun has a capital, so that a capital proves no name.
        verb_second: Whether the subject follows the verb when something else opens the sentence.
        compound_inversion: Whether "a déclaré X" follows a quote: auxiliary, verb, speaker.
        drops_subject: Whether a verb without a subject has the one named before: «…», añadió.
        endings: Word endings that give a word without a class of its own one: "…minister".
        according: Words that follow ACCORDING before the speaker ("to", "Angaben von").
        zufolge: Words that follow the speaker ("zufolge"), with the sense of according.
        reporting_mood: Verb forms that mark a sentence as reported ("sei", "habe").
        views: Nouns for what somebody thinks, behind a possessive: "a su juicio".
        this: Pronouns for whoever was named last, with their genders: "dieser".
        attitudes: Words for what somebody thinks, after which the sentence goes on: "begeistert".
        indefinite: Determiners that speak of anybody: "a doctor" is no doctor named before.
        dash_dialogue: Whether a dash at the start of a line opens speech.
        single_beside: Whether ‘…’ marks words of somebody in texts whose speech has double marks.
    """

    code: str
    classes: Mapping[str, int]
    memo: "dict[str, Token]"
    masculine: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    it: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    first_names: frozenset[str] = frozenset()
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
    this: Mapping[str, str] = MappingProxyType({})
    indefinite: frozenset[str] = frozenset(
        words(
            """
a an one another two three many several some few other both each every any no these those ein eine
einige mehrere viele zwei drei un une des deux plusieurs una unos unas dos varios his her their its
my our sein seine ihr ihre son sa ses leur leurs su sus
"""
        )
    )
    dash_dialogue: bool = False
    single_beside: bool = False


def classes_of(*rows: tuple[int, Iterable[str]]) -> dict[str, int]:
    """Return the table of words: each row gives a class (or several, joined) to its words."""
    table: dict[str, int] = {}
    for bits, words in rows:
        for word in words:
            table[word] = table.get(word, 0) | bits
    return table


def classes_by_ending(word: str, language: Language) -> int:
    """Return the classes that the end of a word in lower case tells: "…minister"; 0 for none."""
    if not language.endings:
        return 0
    width, index = _BY_LETTERS.get(language.code) or _by_letters(language)
    for ends, bits in index.get(word[-width:], ()):
        if word.endswith(ends):
            return bits
    return 0


_Index = tuple[int, dict[str, list[tuple[tuple[str, ...], int]]]]
_BY_LETTERS: dict[str, _Index] = {}
"""The endings of a language by their last letters, so that few are tried on a word."""


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
