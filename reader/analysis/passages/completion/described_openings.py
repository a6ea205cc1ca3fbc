"""Speakers whom the opening of a story describes, and only the next paragraphs name.

    A former pilot has said he “never heard a horn”. ¶ Marlon Teague, 51, told the inquiry: “I …”

Whoever is named without a role has been described before.
"""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import (
    WRITTEN_THINGS,
    means_person,
)
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_ARTICLES, OWNER_ENDINGS
from reader.analysis.languages.lexicon import Language
from reader.analysis.passages.reading import PendingQuote
from reader.analysis.persons.introductions import Introductions
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.name_titles import gender_of_word
from reader.analysis.reference.mentions import Mention
from reader.startup.lazy_regex import lazily

_REACH = 700  # code points between the description and the name
_LONGEST = 60  # code points of a description
_ARTICLES = ("A ", "An ", "The ")
_PERSONS = frozenset({  # whom neither a list of roles nor an ending shows to be one
    "vet", "bride", "groom", "bridegroom", "teen", "granny", "midwife", "cop", "lifeguard", "boss",
    "bodyguard", "cabbie", "barista", "thief", "burglar", "conman", "paramedic", "newlywed",
})  # fmt: skip
_SOURCES = frozenset({  # who speaks for others, and is not named later
    "spokesman", "spokeswoman", "spokesperson", "official", "diplomat", "source", "aide", "insider",
})  # fmt: skip
_IN_MARKS = lazily(r"[“\"][^”\"\n]*[”\"]")
_PRONOUN = lazily(r"\b(?:(he|his|him)|she|her)\b")
_AFTER_DATELINE = "–—-:"
# up to the name that begins a sentence, or follows a quote or an opening "Speaking in Delta,"
_BEFORE_NAME = lazily(
    r"(?:^|[.!?][”\"’]?\s|\n|[,!?][”\"’]\s(?:said\s)?|(?:[.!?\n]\s*[A-Z]\w*ing|In|At|On)\b[^.\n]*,\s)$"
)
_TITLES = frozenset({"sir", "dame", "lord", "lady", "baroness", "mr", "mrs", "ms", "miss"})
"""Before names, where they say nothing of the role, as Dr and Rev do."""
_TITLES_AT_END = lazily(rf"(?:\b(?:[Tt]he )?(?:{'|'.join(map(str.title, _TITLES))})\.? )+$")
# whom the name may belong to as well
_ANOTHER = lazily(r"\b(?:[Aa]n?|[Aa]nother)\s((?:[a-z-]+\s)?[a-z-]+)\b")


def resolve_described_speakers(
    text: str, found: Sequence[PendingQuote], introductions: Introductions
) -> None:
    """Resolve the description that opens a story to the next speaker, if named without a role.

    A text that speaks in between is nobody's name: A message to a friend read: “…”.

    Cost: one look at all persons of the text for each description.
    """
    for index, each in enumerate(found):
        mention = each.mention
        if mention is None or mention.person is not None or mention.name:
            continue
        words = text[mention.start : mention.end]
        head = _head(words, introductions.language)
        if not head or head in _SOURCES or not _opens_paragraph(text, mention.start):
            continue
        own = [quote for quote in found[index:] if _is_described(quote.mention, text, words)]
        others = (
            quote.mention
            for quote in found[index:]
            if quote not in own and not _is_text(quote.mention, text, introductions.language)
        )
        following = next(others, None)
        person = following.person if following is not None else None
        if person is not None and _is_named_bare(text, mention, head, person, introductions):
            later = _later_quotes(text, found[index:], head, mention.end)
            for quote in [*own, *later]:
                assert quote.mention is not None
                quote.mention = quote.mention._replace(person=person, name="")


def _later_quotes(
    text: str, found: Sequence[PendingQuote], head: str, start: int
) -> list[PendingQuote]:
    """Return the quotes of "the pilot", unless another pilot comes in between."""
    later = [quote for quote in found if _is_described(quote.mention, text, f"The {head}")]
    later += [quote for quote in found if _is_described(quote.mention, text, f"the {head}")]
    if not later:
        return []
    end = max(quote.start for quote in later)
    return later if head not in _nouns_of_others(text[start:end]) else []


def _head(words: str, language: Language) -> str:
    """Return the noun of a description of one person: pilot of "A former harbour pilot"."""
    words = words.partition(" who ")[0]
    owned = words.partition(" ")[0].endswith(OWNER_ENDINGS)  # Labour's deputy leader
    if len(words) > _LONGEST or not (owned or words.startswith(_ARTICLES)):
        return ""
    head = ""
    for word in words.split()[1:]:
        lower = word.lower()
        if head and language.classes.get(lower, 0) & lx.PREPOSITION:
            break
        head = lower if _is_person(lower, language) else ""
    return head


def _opens_paragraph(text: str, at: int) -> bool:
    before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    return not before or before[-1] in _AFTER_DATELINE


def _is_described(mention: Mention | None, text: str, words: str) -> bool:
    """Whether a speaker is the one with that description, or a pronoun for it."""
    if mention is None or mention.person is not None:
        return False
    return mention.name == words or text[mention.start : mention.end] == words


def _is_text(mention: Mention | None, text: str, language: Language) -> bool:
    """Whether what speaks is written, not a person: A text message to a friend."""
    if mention is None or mention.person is not None:
        return False
    words = mention.name or text[mention.start : mention.end]
    for word in words.lower().split():
        if language.classes.get(word, 0) & lx.PREPOSITION:
            return False
        if word in WRITTEN_THINGS:
            return True
    return False


def _is_named_bare(
    text: str, mention: Mention, head: str, person: Person, introductions: Introductions
) -> bool:
    """Whether a person can be the one described: named soon, first, and without another role."""
    at = text.find(person.seen_as, mention.end, mention.end + _REACH) if person.seen_as else -1
    if at < 0:
        return False
    scene, rest = text[mention.end : at], text[at : at + _REACH].partition("\n")[0]
    scene = _TITLES_AT_END.sub("", scene)
    words = _words(text[mention.start : mention.end]) - ENGLISH_ARTICLES
    before = gender_of_word(introductions.language, head) or _gender_in(scene)
    after = person.gender or _gender_in(rest)
    if before and after and before != after:
        return False
    role = _words(introductions.role_of(person) or person.role) - _TITLES
    if role:
        return head in role and (role <= words or words <= role)
    others = (each for each in introductions.book.people if each is not person and each.known)
    nouns = _nouns_of_others(_IN_MARKS.sub("", scene))
    return (
        bool(_BEFORE_NAME.search(scene))
        and head not in _words(rest)
        and not any(mention.start < each.seen_at < at for each in others)
        and not any(_is_person(noun, introductions.language) for noun in nouns)
    )


def _nouns_of_others(scene: str) -> "list[str]":
    """Return the first two words after each indefinite article: a | harbour pilot."""
    return [word for words in _ANOTHER.findall(scene) for word in words.split()]


def _words(text: str) -> set[str]:
    return set(text.lower().split())


def _is_person(noun: str, language: Language) -> bool:
    if noun in _PERSONS:
        return True
    classes = language.classes.get(noun, 0) or lx.classes_by_ending(noun, language)
    return means_person(noun, classes)


def _gender_in(words: str) -> str:
    """Return the gender of the first pronoun outside quotation marks; empty if there is none."""
    found = _PRONOUN.search(_IN_MARKS.sub("", words))
    return "" if found is None else "m" if found[1] else "f"
