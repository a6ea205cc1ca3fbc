"""What must hold whatever the input: each function fails with an AssertionError when it does not.

The checks know nothing of how the reader cleans text: they ask the Unicode database.
"""

import unicodedata
from collections.abc import Iterable

from reader.errors import ReaderError
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.text.clean import clean_text
from reader.text.span import Span

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def harmless(text: str) -> None:
    """No character of `text` acts on a terminal, turns the direction, or cannot be encoded."""
    for character in set(text):
        kind = unicodedata.category(character)
        assert kind not in ("Cc", "Cs") or character in "\n\t", f"U+{ord(character):04X} came out"
        assert character not in _BIDI, f"U+{ord(character):04X} came out"
    text.encode()


def clean(text: str) -> None:
    """Cleaning `text` again changes nothing, before and after composition."""
    harmless(text)
    assert clean_text(text) == text
    composed = unicodedata.normalize("NFC", text)
    assert clean_text(composed) == composed


def one_line(text: str) -> None:
    """`text` is clean and has no line break."""
    clean(text)
    assert "\n" not in text
    assert "\t" not in text


def error(problem: ReaderError) -> None:
    """What an error says is one clean line, and it says something."""
    one_line(str(problem))
    assert str(problem).strip()


def inside(spans: Iterable[Span], text: str) -> None:
    """All spans lie in `text`."""
    for span in spans:
        assert 0 <= span.start <= span.end <= len(text), f"{span} in {len(text)}"


def article(found: Article) -> None:
    """An article is clean, its blocks fill its text in order, and everything points into it."""
    text = found.text
    clean(text)
    assert unicodedata.is_normalized("NFC", text)
    assert found.blocks
    assert found.blocks[0].span.start == 0
    assert found.blocks[-1].span.end == len(text)
    for before, after in zip(found.blocks, found.blocks[1:], strict=False):
        assert text[before.span.end : after.span.start] in ("\n\n", " ")
    for pointing in (found.blocks, found.links, found.images, found.inlines):
        inside((each.span for each in pointing), text)
    meta = found.meta
    for line in (meta.title, meta.byline, meta.published, meta.site, meta.language):
        one_line(line)
    one_line(meta.canonical_url)
    for line in found.notices:
        one_line(line)
    for link in found.links:
        one_line(link.href)
    for image in found.images:
        one_line(image.src)
        one_line(image.alt)


def analysis(found: Analysis, text: str) -> None:
    """Quotes and sections lie in the text, in order, and names are lines."""
    inside((quote.span for quote in found.quotes), text)
    starts = [quote.span.start for quote in found.quotes]
    assert starts == sorted(starts)
    for quote in found.quotes:
        assert 0.0 <= quote.confidence <= 1.0
        if quote.speaker is not None:
            inside([quote.speaker.span], text)
            one_line(quote.speaker.name)
        if quote.cue is not None:
            inside([quote.cue], text)
    inside((section.span for section in found.sections), text)
    for section in found.sections:
        one_line(section.title)
