"""Names that are also function words: An said, sagte In der Au, in So's view, said Per Lund."""

from collections.abc import Container, Iterator, Mapping, Sequence

from reader.analysis.grammar.phrases.noun_phrases import means_one_person
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages import registry
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.firms_and_clubs import ends_names_of_bodies
from reader.analysis.languages.function_words import APOSTROPHES, ENGLISH_ARTICLES, MONTHS_TOO
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.peoples import PARTIES, PEOPLES
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.analysis.persons.runs.name_forms import NO_FORM, Form
from reader.analysis.text.tokens import Tokens
from reader.analysis.text.vocabulary import token_of
from reader.text.word_sets import word_set

_OPENS_SUBJECT = lx.DETERMINER | lx.TITLE | lx.SUBJECT
_ACTS = lx.STRONG_CUES | lx.AUXILIARY | lx.VERB  # what a name does and a month does not
_DOES = lx.FULL_VERB | lx.AUXILIARY
_BEFORE_NAMES = frozenset({"said", "says", "by"})
_DESCRIBING = PARTIES | word_set("""
reform plaid brit scot aussie kiwi yank texan geordie londoner
rookie sophomore goalie superstar supermodel legend icon veteran granny nana baby
fellow interim acting bestselling young little royal saint native radical blind
""")
_CLOSING = frozenset({"”", "’", '"', "'"})
_WEEKDAYS_TOO = ("Sunday", "Monday", "Friday")  # names in Nigeria
_SAID = frozenset({"said", "says"})
_WHO = (", who ", ", whose ")
_VERBS = (" said ", " says ", " told ", " has ", " had ", " is ", " was ")
_LONGEST_ASIDE = 60  # code points behind a name: , a retired cook,
_SHORTEST_WITH_PARTICLE = 3  # words: Ada del Olmo
_HONORIFICS = ("Mr.", "Ms.", "Mrs.", "Dr.", "Mr", "Ms", "Mrs", "Miss", "Dr")
_HONORIFIC_REACH = 5_000  # code points behind a name that are searched for it with an honorific
_FIRMS_TOO = frozenset({  # nouns before names of firms and clubs as well: rival Lipa Park
    "rival", "operator", "owner", "neighbour", "neighbor", "competitor", "opponent", "maker",
    "developer", "retailer", "leader", "winner", "opener", "sponsor", "partner", "visitor",
})  # fmt: skip
_WORD_BEFORE = 30  # code points beside a name that contain the word there


def function_word_name(word: str, language: Language) -> Token | None:
    """Return the token of a name that is also another word ("An", "So"); None for other names."""
    if word == "A" and language.code == "en":
        return Token(word, word, CAPITAL, 0)  # Nurse A
    token = token_of(word, language)
    if token.classes & lx.OBJECT_NOUN or _is_month_too(token):  # Alois Lust, Ruth May
        return Token(word, token.lower, CAPITAL, 0)
    if token.kind != WORD or token.classes & lx.PARTICLE or not word[0].isupper() or len(word) < 2:
        return None
    return Token(word, token.lower, CAPITAL, 0)


def surname_like_adverb(word: str) -> Token:
    """Return the token of a German surname that is also an adverb, which its lower form is not."""
    return Token(word, word, CAPITAL, 0)


def surname_with_particle(words: Sequence[str]) -> tuple[str, str]:
    """Return the particle of a Romance name with a capital, and the whole surname behind it.

    Del, Del Olmo; D', D'Alema. Both are empty if the name has no particle that is a preposition.
    """
    last = words[-1]
    if last[0] in "dD" and last[1:2] in APOSTROPHES and last[2:]:
        return f"D{last[1]}", f"D{last[1:]}"
    if len(words) < _SHORTEST_WITH_PARTICLE or words[-2].lower() not in OF:
        return "", ""
    particle = words[-2].capitalize()
    return particle, f"{particle} {last}"


def with_given_name(form: Form, text: str, written: str, at: int, names: Container[str]) -> Form:
    """Return a name with the given name before it that was taken for a function word: Per Lund.

    It is one inside a sentence, where a function word has no capital. At the start of a sentence
    the full name must have occurred before. A day or a month has a capital anywhere.

    Args:
        form: The name without its first word.
        text: The whole text.
        written: The capitalised run, which begins with the word in question.
        at: Offset of the run.
        names: The full names so far.
    """
    given = written[: form.offset - 1]
    full = f"{given} {form.name}"
    if full not in names:
        dated = given in _WEEKDAYS_TOO or given.lower() in MONTHS_TOO
        is_named = _is_no_date if dated else _is_inside_sentence
        if form.titled or not is_named(text, at, at + len(written)):
            return form
    return form._replace(words=(given, *form.words), offset=0, name=full, known=True)


def is_rare_name_at(word: str, text: str, at: int, language: Language) -> bool:
    """Whether a word before a first name is itself one: “…,” Sverre Jacob Quill said.

    It is no other word, and follows a quote, "said", "by" or a noun for a person, after which may
    be a comma: the miller, Sverre Jacob Quill.
    """
    lower = word.lower()
    if (
        not word.istitle()
        or lower in _DESCRIBING
        or lower in PEOPLES
        or language.classes.get(lower, 0)
    ):
        return False
    if means_one_person(token_of(lower, language)):
        return False  # said Parent Ada Quill
    before = text[max(0, at - _WORD_BEFORE) : at]
    if before[-1:] != " ":
        return False
    if before[-2:-1] in _CLOSING:
        return before[-3:-2] == ","
    last = before.split(" ")[-2].removesuffix(",")
    return last in _BEFORE_NAMES or (last != "" and means_one_person(token_of(last, language)))


def name_like_place(
    text: str, written: str, at: int, language: Language, names: Container[str]
) -> Form:
    """Return a name that may be that of a place, where the text tells of a person: Jiyeon Park.

    That is an age or an occupation behind it, one before it, or an honorific before the surname in
    what follows: the analyst Jiyeon Park; Ms. Park. `NO_FORM` for others.

    Args:
        text: The whole text.
        written: A capitalised run of two words, the last of which is a noun and a surname.
        at: Offset of the run.
        language: The language of the text.
        names: The full names so far.
    """
    first, last = written.split(" ")
    lower = first.lower()
    if not first[1:].islower() or language.classes.get(lower, 0) or lower in PEOPLES:
        return NO_FORM
    end = at + len(written)
    named = written in names or _is_described(text, end) or _has_work_before(text, at)
    if not named:
        following = text[end : end + _HONORIFIC_REACH]
        named = any(f"{title} {last}" in following for title in _HONORIFICS)
    return Form((first, last), "", titled=False, offset=0, name=written) if named else NO_FORM


def _has_work_before(text: str, at: int) -> bool:
    """Whether a noun for what a person does is right before offset `at`: midfielder | Ada Lake."""
    *_, word, rest = ("", *text[max(0, at - _WORD_BEFORE) : at].split(" "))
    return not rest and word not in _FIRMS_TOO and word.islower() and _is_person_noun(word)


def is_plural_role(word: str, language: Language) -> bool:
    """Whether an English word means several persons by what they are: Landlords, Parents."""
    return word[-1] == "s" and means_one_person(token_of(word[:-1].lower(), language))


def _is_no_date(text: str, at: int, end: int) -> bool:
    """Whether a day or month at offset `at`, with the surname behind it, is a name by its place.

    It follows a quote, a noun for a person, or begins a sentence before who that is, a month also
    before a verb: “…,” August Quill said; the miller, Sunday Quill, left. Not: on Monday Quill
    said; to a miller, Monday Quill said; May Day, a feast; Friday Harbor resident Ada Quill.
    """
    if _is_person_noun(text[end + 1 : end + _WORD_BEFORE].partition(" ")[0]):
        return False
    before = text[max(0, at - _WORD_BEFORE) : at]
    weekday = text.startswith(_WEEKDAYS_TOO, at)
    if not before or before[-1] == "\n" or before[-2:-1] in ".?!":
        acts = text.startswith(_VERBS, end) and not weekday
        if acts and ends_names_of_bodies(text[at:end].rpartition(" ")[2]):
            return False  # August Air has ten planes
        return acts or _is_described(text, end)
    words = before.split(" ")
    if before[-1] != " " or len(words) < 2:
        return False
    last = words[-2]
    if last[-1:] in _CLOSING:
        return last[-2:-1] == ","
    if last in _SAID:
        return len(words) > 2 and words[-3][-1:] in _CLOSING
    if not _is_person_noun(last.removesuffix(",")):
        return False
    if last[-1] == ",":
        return not text[end : end + 2].strip(" ").isalnum()
    is_object = not ENGLISH_ARTICLES.isdisjoint(words[-3:-2]) and _SAID.isdisjoint(words[-4:-3])
    return not (weekday and is_object)  # to the mayor Monday Quill said


def _is_described(text: str, end: int) -> bool:
    """Whether an age, "who" or a noun for a person is behind a name: May Quill, a cook, left."""
    if text.startswith(_WHO, end):
        return True
    if not text.startswith(", ", end):
        return False
    aside = text[end + 2 : end + _LONGEST_ASIDE].partition(",")[0].split()
    if not aside or aside[0].isdigit():
        return len(aside) == 1
    return aside[0] in ENGLISH_ARTICLES and any(map(_is_person_noun, _before_preposition(aside)))


def _before_preposition(words: Sequence[str]) -> Iterator[str]:
    """Yield the words of a noun phrase up to its first preposition: the cook | of a captain."""
    for word in words:
        if token_of(word, registry.language("en")).classes & lx.PREPOSITION:
            return
        yield word


def _is_person_noun(word: str) -> bool:
    return word.isalpha() and means_one_person(token_of(word, registry.language("en")))


def _is_inside_sentence(text: str, at: int, _end: int) -> bool:
    """Whether a lower-case word or a comma, also of quoted words, stands before offset `at`."""
    before = text[max(0, at - _WORD_BEFORE) : at]
    if before[-1:] != " ":
        return False
    if before[-2:-1] == "," or (before[-2:-1] in _CLOSING and before[-3:-2] == ","):
        return True
    last = before.split(" ")[-2]
    return last.isalpha() and last.islower()


def with_function_word_names(
    tokens: Tokens, small: Mapping[str, Token], names: Container[str]
) -> Tokens:
    """Return the tokens of a paragraph with such words marked as names where they are names.

    Inside a sentence the capital decides, at its start the verb: An said. But: So said the mayor.
    A full name there has to be one of `names`: Per Lund said.
    """
    places = [
        at
        for at, token in enumerate(tokens)
        if token.text in small
        and (
            _is_letter_at(tokens, at, names)
            if token.text == "A"
            else _is_surname_at(tokens, at)
            if small[token.text].lower == token.text
            else _may_be_name(token) and _is_name_at(tokens, at, names)
        )
    ]
    if not places:
        return tokens
    named = list(tokens)
    for at in places:
        named[at] = small[tokens[at].text]
    return Tokens(named, tokens.starts, tokens.ends)


def _is_letter_at(tokens: Tokens, at: int, names: Container[str]) -> bool:
    """Whether "A" stands for a name behind a title with which it has occurred: Nurse A said."""
    return at > 0 and f"{tokens[at - 1].text} {tokens[at].text}" in names


def with_particles(tokens: Tokens, particles: Mapping[str, Sequence[str]]) -> Tokens:
    """Return the tokens of a German paragraph with particles of surnames marked as names.

    Von der Leyen sprach von „…“; not after a noun or a given name: die Rede von der Leyen.

    Args:
        tokens: The tokens.
        particles: The particles by surname.
    """
    named: list[Token] = []
    for at, token in enumerate(tokens):
        if token.text not in particles or token.kind != CAPITAL:
            continue
        before = particles[token.text]
        first = at - len(before)
        if first < 0 or (first and tokens[first - 1].kind == CAPITAL):
            continue
        if all(tokens[first + i].lower == word for i, word in enumerate(before)):
            named = named or list(tokens)
            for i in range(first, at):
                named[i] = Token(tokens[i].text, tokens[i].lower, CAPITAL, 0)
    return Tokens(named, tokens.starts, tokens.ends) if named else tokens


def _may_be_name(token: Token) -> bool:
    return token.kind == WORD or bool(token.classes & lx.OBJECT_NOUN) or _is_month_too(token)


def _is_month_too(token: Token) -> bool:
    """Whether an English word is a name and a month."""
    return bool(token.classes & lx.DAY) and token.lower in MONTHS_TOO


def _is_month_that_acts(tokens: Tokens, at: int) -> bool:
    """Whether a word for a month has to be a name, since it speaks or owns: May said, said May."""
    before, after = tokens[at - 1] if at else None, tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (after.kind == POSSESSIVE or after.classes & _ACTS):
        return before is None or before.kind in (POINT, QUOTED) or _opens_clause(tokens, at - 1)
    told = before is not None and before.classes & lx.SAY and at > 1
    ends = after is None or after.kind == POINT
    return bool(told) and ends and tokens[at - 2].kind in (POINT, QUOTED)


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether a conjunction begins a clause, and no list of months: and May said; April and May."""
    joins = tokens[at].kind == WORD and tokens[at].classes & lx.CONJUNCTION
    return bool(joins) and not (at and tokens[at - 1].classes & lx.TEMPORAL)


def _is_name_at(tokens: Tokens, at: int, names: Container[str]) -> bool:
    if _is_month_too(tokens[at]):
        return _is_month_that_acts(tokens, at)
    before = tokens[at - 1] if at else None
    if tokens[at].classes & lx.PARTICLE:  # Del Olmo, however, said
        opens = before is None or before.classes & lx.STOP
        gap = "" if tokens[at].text[-1] in APOSTROPHES else " "
        return bool(opens) and f"{tokens[at].text}{gap}{_text_at(tokens, at + 1)}" in names
    inside = before is not None and not before.classes & lx.STOP
    if inside and before is not None and (before.kind != POINT or before.text == ","):
        return True
    if at + 1 >= len(tokens):
        return False
    if tokens[at + 1].kind == CAPITAL and f"{tokens[at].text} {tokens[at + 1].text}" in names:
        return True
    if not tokens[at + 1].classes & lx.STRONG_CUES:
        return False
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    inverted = after is not None and (after.kind == CAPITAL or after.classes & _OPENS_SUBJECT)
    return not inverted or tokens[at].classes & lx.DETERMINER != 0


def _is_surname_at(tokens: Tokens, at: int) -> bool:
    """Whether a German word is a surname, no adverb: Ganz sagte; not: Ganz anders sagte Vogel."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (after.text in (":", ",") or after.classes & _DOES != 0)


def _text_at(tokens: Tokens, at: int) -> str:
    return tokens[at].text if at < len(tokens) else ""
