"""Making notes and articles from what the formats of other programs hold."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from reader.export.entry import Entry
from reader.export.json_formats.checked_fields import Fields
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta
from reader.text.clean import clean_text

UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""Of notes whose time nobody tells: the same at every import."""


def made_note(
    passage: str,
    body: str = "",
    *,
    created: datetime | None = None,
    tags: Iterable[str] = (),
    colour: str = "",
    identifier: str = "",
    prefix: str = "",
    suffix: str = "",
    start: int = 0,
) -> Annotation:
    """Return a note on a passage; where the passage stands is found when the article is opened.

    What others wrote is cleaned here, so that callers pass it as they read it.

    Args:
        passage: The words that were marked.
        body: What was written on them; empty for a highlight.
        created: Aware; None when the file does not tell.
        tags: Of the note.
        colour: As the other program calls it.
        identifier: By which it is known when it is imported again; empty for none.
        prefix: Text before the passage, as far as the file has it.
        suffix: Text behind it.
        start: The first code point of the passage, where the file tells it.
    """
    moment = created or UNDATED
    exact = clean_text(passage).strip()
    cleaned = (clean_text(tag, line=True).strip() for tag in tags)
    return Annotation(
        clean_text(identifier, line=True),
        "",
        Motivation.COMMENTING if body.strip() else Motivation.HIGHLIGHTING,
        Target(start, start + len(exact), exact, clean_text(prefix), clean_text(suffix)),
        moment,
        moment,
        clean_text(body).strip(),
        tuple(tag for tag in cleaned if tag),
        clean_text(colour, line=True),
    )


def told_meta(article: Fields) -> Meta:
    """Return what our own formats tell of an article."""
    names = ("title", "byline", "published", "site", "language", "canonical_url")
    return Meta(*map(article.line, names))


@dataclass(slots=True)
class EntryCollector:
    """Collects notes by article, in the order in which the articles appear."""

    _found: dict[tuple[str, str], tuple[str, Meta, list[Annotation], bool]] = field(
        default_factory=dict
    )

    def add(
        self, location: str, meta: Meta, note: Annotation | None = None, *, starred: bool = False
    ) -> None:
        """Add an article, and a note on it."""
        key = (location, "" if location else f"{meta.title}\n{meta.byline}")
        known = self._found.setdefault(key, (location, meta, [], starred))
        if note is not None:
            known[2].append(note)

    def entries(self) -> tuple[Entry, ...]:
        """Return what was collected."""
        return tuple(
            Entry("", location, meta, tuple(notes), starred)
            for location, meta, notes, starred in self._found.values()
        )
