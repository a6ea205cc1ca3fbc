"""Cataphora: words, pronouns and roles of an opening scene whose speaker is named only later."""

from collections.abc import Sequence

from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import ENGLISH_OWNER_GENDERS, ROMANCE_DEFINITE
from reader.analysis.languages.lexicon import Language
from reader.analysis.passages.reading import PendingQuote
from reader.analysis.persons.introductions import Introductions
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.reference.mentions import Mention
from reader.model.analysis import QuoteKind

_REACH = 500  # code points between the pronoun and the name
_ROLE_REACH = 700  # code points between the role and the name
_ARTICLE = {"es": "el", "fr": "le", "it": "il", "pt": "o"}  # of a role in a headline without one
_FORMER = frozenset(
    {"ex", "former", "ancien", "ancienne", "antiguo", "antigua", "antigo", "antiga"}
)
_LONGEST_ENGLISH_ROLE = 3  # words after the article
_LONGEST_ROLE = 6  # the same in the Romance languages, with its place


def resolve_cataphora(
    text: str, found: Sequence[PendingQuote], language: Language, book: NameBook
) -> None:
    """Resolve speaker pronouns that precede every name to the first person named after them.

    So are possessives, wherever they stand: By his own admission Ben Poe is “a cook”.

    Cost: one look at all persons of the text for each such pronoun.
    """
    first = min((person.seen_at for person in book.people if person.seen_at >= 0), default=-1)
    resolved: dict[int, Person] = {}  # by the offset of the pronoun, which several quotes may have
    for each in found:
        mention = each.mention
        if mention is None:
            continue
        lower = text[mention.start : mention.end].lower()
        owner = ENGLISH_OWNER_GENDERS.get(lower, "")
        if mention.start > first and not owner:
            continue
        gender = owner or ("m" if lower in language.he else "f" if lower in language.she else "")
        person = resolved.get(mention.start)
        if person is None and gender and not mention.name:
            person = _first_person_after(book, mention.end if owner else each.end, gender)
        if person is not None and mention.person is None:
            resolved[mention.start] = person
            person.gender = gender
            each.mention = mention._replace(person=person)


def attribute_opening_quotes(text: str, found: Sequence[PendingQuote], book: NameBook) -> None:
    """Attribute quotes that open the text to the person named next, if that person goes on.

    “…” ¶ Ada Quill is at the window. “…,” she says.
    """
    count = next((at for at, each in enumerate(found) if each.mention is not None), 0)
    following = found[count].mention
    person = following.person if following is not None else None
    if not count or person is None or not found[0].end < person.seen_at < found[0].end + _REACH:
        return
    if any(found[0].end < each.seen_at < person.seen_at for each in book.people):
        return
    named = Mention(person.seen_at, person.seen_end, person=person)
    for each in found[:count]:
        if each.kind is QuoteKind.DIRECT and _is_alone(text, each) and each.end < person.seen_at:
            each.mention, each.rule = named, "sentence-after"


def _is_alone(text: str, quote: PendingQuote) -> bool:
    """Whether a quote is its whole paragraph."""
    before, after = text[: quote.start].rpartition("\n")[2], text[quote.end :].partition("\n")[0]
    return not any(map(str.isalnum, before + after))


def resolve_later_roles(
    text: str, found: Sequence[PendingQuote], introductions: Introductions
) -> None:
    """Resolve roles to the only person whom the text introduces with them shortly after.

    “…,” the mayor said. ¶ The mayor, Ada Quill, left. Also in the Romance languages, whose
    headlines give the role: Il sindaco: «…»
    """
    code = introductions.language.code
    for each in found:
        mention = each.mention
        if mention is None or mention.person is not None:
            continue
        words = mention.name or text[mention.start : mention.end]
        noun, words = _english_role(words) if code == "en" else _romance_role(words, code)
        if not noun:
            continue
        limit = mention.end + _ROLE_REACH
        after = text[mention.end : limit]
        title = noun.capitalize()
        if not any(each in after for each in (noun, title, f"{title[:3]}.", f"{title[:4]}.")):
            continue  # most roles: cheaper than to look at all persons
        person = introductions.person_of(words)
        if person is None or not mention.end < person.seen_at < limit:
            continue
        if _is_former(words) or not _is_former(introductions.role_of(person)):
            each.mention = mention._replace(person=person)


def _is_former(role: str) -> bool:
    """Whether somebody has a role no longer: l'ex vescovo, former mayor."""
    words = role.lower().replace("’", "'").replace("'", " ").replace("-", " ").split()
    return not _FORMER.isdisjoint(words)


def _english_role(role: str) -> tuple[str, str]:
    """Return the noun of "the mayor", "Vell's mayor", and the role; no noun without an owner."""
    held = "'s " in role or "’s " in role or role[:4].lower() == "the "
    short = held and role.count(" ") <= _LONGEST_ENGLISH_ROLE
    return role.rpartition(" ")[2] if short else "", role


def _romance_role(role: str, code: str) -> tuple[str, str]:
    """Return the noun of "l'assessore", "la presidente della corte", and the role.

    A headline may have no article: Prefeito de Vila Serena.
    """
    article, *nouns = role.replace("’", "'").replace("'", "' ").split() or [""]
    if len(nouns) > _LONGEST_ROLE:
        return "", role
    if article.lower() in ROMANCE_DEFINITE:
        return nouns[0] if nouns else "", role
    bare = role[:1].isupper() and nouns and nouns[0] in OF
    return (article.lower(), f"{_ARTICLE[code]} {role}") if bare else ("", role)


def _first_person_after(book: NameBook, end: int, gender: str) -> Person | None:
    """Return the first person named after `end`, if a pronoun of `gender` can refer to it."""
    near = [person for person in book.people if end < person.seen_at < end + _REACH]
    person = min(near, key=lambda each: each.seen_at, default=None)
    if person is None or person.is_likely_place or person.gender not in ("", gender):
        return None
    return person
