"""Persons with one name who are introduced by a word of kinship: "his wife, Jean,"."""

from reader.analysis.grammar.phrases.noun_phrases import PEOPLE, Phrase
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_OWNERS
from reader.analysis.languages.lexicon import prefixed
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, WORD, Token
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_COMPOUNDS = (  # prefixes, and the words of kinship behind them
    (
        "great- great",
        "grandson granddaughter grandmother grandfather grandma grandpa aunt uncle nephew niece",
    ),
    ("step- step half-", "mother father son daughter brother sister"),
    ("ex-", "wife husband partner boyfriend girlfriend frau mann freund freundin man vrouw"),
    ("ex-", "vriend vriendin mari femme compagnon compagne marido mulher"),
    ("schwieger stief", "mutter vater sohn tochter"),
    ("stief halb zwillings", "bruder schwester"),
    ("ur", "großmutter großvater enkel enkelin oma opa"),
    ("schoon stief", "zoon dochter vader moeder broer zus"),
    ("half", "broer zus"),
    ("achter", "kleinzoon kleindochter"),
)
KIN = word_set("""
zoon dochter broer zus moeder vader oom neef nicht echtgenoot echtgenote weduwe vriend vriendin
kleinzoon kleindochter fils fille filho filha hermano hermana irmão irmã frère sœur fratello sorella
nonno nonna zio zia mulher mãe pai avô avó mujer madre padre abuelo abuela nieto nieta sobrino
sobrina mère père oncle neveu nièce compagne compagnon épouse époux neffe nichte oma opa großmutter
großvater cousine schwägerin lebensgefährte freund schwager großtante großonkel enkel enkelin onkel
tante lebensgefährtin freundin tochter sohn bruder schwester mutter vater ehefrau ehemann witwe
marito moglie figlio figlia marido esposa hijo hija mari femme friend colleague neighbour neighbor
hubby nan grandad pal eldest youngest twin partner nephew cousin fiancé fiancée mum dad girlfriend
boyfriend widow widower grandson granddaughter grandmother grandfather niece father-in-law wife
husband son daughter mother father brother sister aunt uncle brother-in-law sister-in-law son-in-law
daughter-in-law mother-in-law mom grandma grandpa granny granddad fiance fiancee godmother godfather
godson goddaughter bride groom bridegroom bridesmaid cugino cugina cuñado cuñada suegro suegra yerno
nuera suocero suocera cognato cognata cunhado cunhada sogro sogra sobrinho sobrinha neto neta tío
tía beau-frère belle-sœur beau-père belle-mère grand-mère grand-père petite-fille petit-fils
belle-fille beau-fils demi-frère demi-sœur arrière-grand-mère arrière-grand-père
arrière-petite-fille arrière-petit-fils marraine parrain bisabuela bisabuelo bisnieta bisnieto
madrastra padrastro hijastra hijastro madrasta padrasto bisneta bisneto enteada enteado nipote
pronipote novia novio namorada namorado fidanzata fidanzato compagna compagno copine copain zwager
auntie aunty spouse sibling great-grandchild verlobte verlobter patenonkel patentante verloofde
schoonzuster gendre conjoint conjointe filleul filleule esposo exmarido exmujer exesposo exesposa
padrino madrina ahijado ahijada hermanastro hermanastra genero fratellastro sorellastra figliastro
figliastra patrigno matrigna bisnonno bisnonna figlioccio figlioccia genro noivo noiva afilhado
afilhada padrinho madrinha bisavô bisavó meio-irmão meia-irmã
""").union(*(prefixed(prefixes, roles) for prefixes, roles in _COMPOUNDS))


_LONGEST_ROLE = 4  # tokens: the former child actor
_YEARS = frozenset({"years", "months", "decades"})
_SPOUSES = frozenset({"mann", "frau", "gatte", "gattin", "papa", "mama", "mutti", "vati"})
_DUTCH_SPOUSES = frozenset({"man", "vrouw"})
RELATED = KIN | _SPOUSES
BEFORE_NAMES = RELATED | _DUTCH_SPOUSES
BESIDE_NAMES = RELATED | _YEARS
"""What may end a phrase that a relative's name follows: his wife; his wife of 41 years."""
_OF_WHOM = frozenset({"dela", "dele", "delas", "deles"})
_DUTCH_POSSESSIVES = frozenset({"haar", "zijn"})
_GERMAN_POSSESSIVES = frozenset(
    {"ihr", "ihre", "sein", "seine", "ihren", "seinen", "ihrer", "seiner", "ihrem", "seinem"}
)


def is_kin(s: Tokens, at: int) -> bool:
    """Whether a token is a word of kinship here: her wife, ihr Mann, haar man; not Frau Vogel."""
    if s[at].lower in KIN:
        return True
    owner = s[at - 1].lower if at > 0 else ""
    if s[at].lower in _DUTCH_SPOUSES:
        return owner in _DUTCH_POSSESSIVES
    return s[at].lower in _SPOUSES and owner in _GERMAN_POSSESSIVES


def kin_noun(s: Tokens, phrase: Phrase) -> int:
    """Return the index of the noun before "of 41 years" at the end of a phrase, else of the last.

    His wife of 41 years, Jean, rose.
    """
    first, last = phrase
    of = last - 2
    return of - 1 if of > first and s[of].lower == "of" else last


def relative_at(book: NameBook, text: str, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person with one name beside a word of kinship.

    "His wife Kelly", "his wife, Kelly,", "his wife, the singer Kelly," and "Kelly, his wife," are
    recognised; full names are found elsewhere.
    """
    first, last = phrase
    if first == last and s[last].kind == CAPITAL and _precedes_kinship(s, last + 1):
        return book.enter_relative(s[last].text, s[last + 3].lower, "")
    if first < last and s[last].lower in _OF_WHOM:
        last -= 1  # o marido dela, Rui, conta
    if first == last > 2 and s[last - 1].text == "," and is_kin(s, last - 2):
        first, last = phrase_before(s, last - 2) or phrase  # his wife, Jean, rose
    kin = kin_noun(s, (first, last)) if s[last].lower in _YEARS else last
    if is_kin(s, kin):
        named = _after_role(s, last + 2)
        apposed = named + 1 < len(s) and s[last + 1].text == "," and s[named + 1].kind == POINT
    else:
        kin, named = last - 1, last
        apposed = first < last and is_kin(s, kin)
    if not apposed or s[named].kind != CAPITAL:
        return None
    owned = any(token.kind == POSSESSIVE for token in s[first:kin])
    described = text[s.starts[first] : s.ends[kin]] if owned else ""
    return book.enter_relative(s[named].text, s[kin].lower, described)


def _after_role(s: Tokens, at: int) -> int:
    """Return where the name after a role begins, or `at`: his wife, | the singer | Jean, rose."""
    name = at
    while name < min(at + _LONGEST_ROLE, len(s) - 1) and s[name].kind == WORD:
        name += 1
    if name == at:
        return at
    noun = s[name - 1]
    model = name > at + 1 and s[at].lower == "the" and not noun.classes
    role = noun.classes & lx.TITLE or model
    return name if role and s[name].kind == CAPITAL else at


def _precedes_kinship(s: Tokens, at: int) -> bool:
    """Whether a word of kinship is beside the name before a comma: Dennis|, her father, shrugs."""
    if at + 3 >= len(s) or s[at].text != "," or s[at + 1].lower not in ENGLISH_OWNERS:
        return False
    return is_kin(s, at + 2) and (s[at + 3].kind == POINT or s[at + 3].lower == "of")


def is_relation(token: Token) -> bool:
    """Whether a noun after an owner is a person: Quill's lawyer, her aunt; not: her statement."""
    if token.kind != WORD:
        return False
    return bool(token.classes & lx.TITLE) or token.lower in KIN or token.lower in PEOPLE
