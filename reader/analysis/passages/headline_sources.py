"""Speakers named after the quote that opens a headline: ‘It fell’: Ada Quill on the bridge."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import means_people
from reader.analysis.languages.lexicon import Language
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.reading import PendingQuote
from reader.analysis.persons.name_book import NameBook
from reader.analysis.reference.mentions import Mention
from reader.model.analysis import QuoteKind
from reader.startup.lazy_regex import lazily

_SOURCE = lazily(
    r": ((?:[\w’'-]+ ){1,4}?)"
    r"(?:on|tells?|recalls?|reveals?|says?|speaks?|describes?|remembers?|explains?|reflects?"
    r"|responds?|reacts?|hits? back|opens? up|looks? back|warns?|shares?)\b"
)
_GERMAN_SOURCE = lazily(
    r"(?::| –) ((?:[\w-]+ ){1,4}?)"
    r"(?:über|zu[mr]?|nach|vor|warnt|verteidigt|kritisiert|attackiert|fordert|spricht|reagiert"
    r"|erklärt|erzählt|wehrt|äußert|rechnet|verspricht|kündigt|klagt|widerspricht|kontert|hofft"
    r"|lobt|erinnert|blickt|mahnt|gesteht|verrät|sagt|schießt|zeigt|gibt|sieht|will|lehnt|weist)\b"
)
_FEWEST_WORDS = 3  # of a quote
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
    for quoted in unsaid:
        opens = quoted.open == 0 or text[quoted.open - 1] == "\n"
        source = pattern.match(text, quoted.close) if opens else None
        if source is None or _may_be_title(text[quoted.start : quoted.end].split()):
            continue
        name = source.group(1).strip()
        person = book.by_name.get(name)
        last = name.rpartition(" ")[2]
        if german and last in book.by_last:
            person = book.find((last,))  # Ministerin | Quill
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


def _may_be_title(words: Sequence[str]) -> bool:
    """Whether words may be a title, since only short ones are in lower case: House of Glass."""
    return len(words) < _FEWEST_WORDS or not any(
        word.islower() and len(word) > _LONGEST_FUNCTION_WORD for word in words
    )
