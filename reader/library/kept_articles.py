"""Articles whose page is gone, restored from the text that was stored for their notes."""

import re
from collections.abc import Sequence

from reader.library.store import ArticleRecord, Library, record_at
from reader.model.article import Article, Block, BlockKind
from reader.text.span import Span

_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


def kept_text(library: Library, record: ArticleRecord) -> str:
    """Return the latest stored edition of an article; empty if there is none.

    Raises:
        LibraryError: The library cannot be read.
    """
    if record.digest and (text := library.edition(record.digest)):
        return text
    notes = sorted(library.annotations(record.key), key=lambda note: note.created, reverse=True)
    digests = dict.fromkeys(note.target.digest for note in notes if note.target.digest)
    return next((text for digest in digests if (text := library.edition(digest))), "")


def kept_article(library: Library, location: str, reason: str) -> Article | None:
    """Return an article from its stored text, or None; its structure is reduced to paragraphs.

    Args:
        library: The library.
        location: A path or URL.
        reason: Why it could not be opened, in one line, for its notice.

    Raises:
        LibraryError: The library cannot be read.
    """
    record = record_at(library, location)
    text = kept_text(library, record) if record is not None else ""
    if record is None or not text:
        return None
    told = f"The article could not be opened ({reason}): this is the text that you read last"
    return article_of(record, text, (told,))


def article_of(record: ArticleRecord, text: str, notices: Sequence[str] = ()) -> Article:
    """Return the article for a stored text; its structure is reduced to paragraphs."""
    spans = [Span(*found.span()) for found in _PARAGRAPH.finditer(text)]
    titled = bool(spans) and spans[0].of(text) == record.title
    kinds = [BlockKind.HEADLINE if titled else BlockKind.PARAGRAPH]
    kinds += [BlockKind.PARAGRAPH] * (len(spans) - 1)
    return Article(
        record.location,
        text,
        tuple(Block(kind, span) for kind, span in zip(kinds, spans, strict=False)),
        meta=record.meta,
        notices=tuple(notices),
    )
