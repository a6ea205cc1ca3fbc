"""Speakers named after the quote that opens a headline: ‘It fell’: Ada Quill on the bridge."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.reading import PendingQuote
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.person import Person
from reader.analysis.reference.mentions import Mention
from reader.model.analysis import QuoteKind
from reader.startup.lazy_regex import lazily

_SOURCE = lazily(
    r": ((?:[\w’'-]+ ){1,4}?)"
    r"(?:on|tells?|recalls?|reveals?|says?|speaks?|describes?|remembers?|explains?|reflects?"
    r"|responds?|reacts?|hits? back|opens? up|looks? back|warns?|shares?)\b"
)
_GERMAN_SOURCE = lazily(
    r"(?::| –) ((?:[A-ZÄÖÜ][\w-]*+ ){1,4}+)"
    r"(?:über|zu[mr]?|nach|vor|warnt|verteidigt|kritisiert|attackiert|fordert|spricht|reagiert"
    r"|erklärt|erzählt|wehrt|äußert|rechnet|verspricht|kündigt|klagt|widerspricht|kontert|hofft"
    r"|lobt|erinnert|blickt|mahnt|gesteht|verrät|sagt|schießt|gibt|sieht|will|lehnt|weist)\b"
)
_FEWEST_WORDS = 3  # of a quote …
_FEWEST_GERMAN_WORDS = 4  # … and where shows have such titles: Hart aber fair
_LONGEST_FUNCTION_WORD = 3  # letters


def quotes_with_sources_after(
    text: str, unsaid: Sequence[Quoted], book: NameBook, language: Language
) -> list[PendingQuote]:
    """Return the quotes that begin a headline and whose speaker follows the colon after them.

    That is a person named in the article, or people in the plural: ‘It fell’: residents speak out.
    """
    found: list[PendingQuote] = []
    german = language.nouns_capitalised
    pattern = _GERMAN_SOURCE if german else _SOURCE
    fewest = _FEWEST_GERMAN_WORDS if german else _FEWEST_WORDS
    for quoted in unsaid:
        opens = quoted.open == 0 or text[quoted.open - 1] == "\n"
        source = pattern.match(text, quoted.close) if opens else None
        words = text[quoted.start : quoted.end].split()
        if source is None or len(words) < fewest or _may_be_title(words):
            continue
        name = source.group(1).strip()
        person = _german_person(name.split(), book) if german else book.by_name.get(name)
        last = name.rpartition(" ")[2]
        people = (
            name.islower()
            and last.endswith("s")
            and means_people(last, language.classes.get(last, 0))
        )
        if person is None and not people:
            continue
        span = source.start(1), source.start(1) + len(name)
        mention = Mention(*span, person=person)
        found.append(PendingQuote(quoted.start, quoted.end, QuoteKind.DIRECT, "x-colon", mention))
    return found


def _german_person(words: Sequence[str], book: NameBook) -> Person | None:
    """Return whom nouns in a German headline name: Lipas Ministerin Quill; not: der Fall Quill."""
    before = words[-2].lower() if len(words) > 1 else ""
    is_role = book.language.classes.get(before, 0) & lx.TITLE
    if before and not is_role and not lx.has_ending_of(before, lx.TITLE, book.language):
        return None
    return book.find(words[-1:]) if words[-1] in book.by_last else None


def _may_be_title(words: Sequence[str]) -> bool:
    """Whether words may be a title, since only short ones are in lower case: House of Glass."""
    return not any(word.islower() and len(word) > _LONGEST_FUNCTION_WORD for word in words)
