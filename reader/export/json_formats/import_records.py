"""Making notes and articles from the data of other formats."""

from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import unquote

from reader.export.entry import Entry
from reader.export.json_formats.checked_fields import Fields
from reader.model.analysis import with_doubt
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta
from reader.text.clean import clean_line, clean_text

UNDATED = datetime(1970, 1, 1, tzinfo=UTC)
"""The date of notes without one, constant so that it is the same at every import."""


def new_note(
    passage: str,
    body: str = "",
    *,
    created: datetime | None = None,
    modified: datetime | None = None,
    tags: Iterable[str] = (),
    colour: str = "",
    identifier: str = "",
    prefix: str = "",
    suffix: str = "",
    start: int = 0,
) -> Annotation:
    """Return a note on a passage, whose place is determined when the article is opened.

    The arguments are cleaned here, so that callers can pass them as they were read.

    Args:
        passage: The highlighted text.
        body: The text of the note; empty for a highlight.
        created: When it was made, aware; None if unknown.
        modified: When it was last changed, aware; None if it was not, as far as known.
        tags: The tags of the note.
        colour: The colour as the other program names it.
        identifier: Id by which it is recognised on another import; empty for none.
        prefix: The text before the passage, as far as known.
        suffix: The text after the passage, as far as known.
        start: Offset of the passage, if known; in a book, any number that tells where it is.
    """
    moment = created or UNDATED
    lead, exact, rest = _with_blanks_apart(clean_text(passage))
    before, after = clean_text(prefix), clean_text(suffix)
    cleaned = (clean_line(tag).strip() for tag in tags)
    return Annotation(
        clean_line(identifier),
        "",
        Motivation.COMMENTING if body.strip() else Motivation.HIGHLIGHTING,
        Target(
            start + len(lead),
            start + len(lead) + len(exact),
            exact,
            f"{before}{lead}" if before else "",
            f"{rest}{after}" if after else "",
        ),
        moment,
        modified or moment,
        clean_text(body).strip(),
        tuple(tag for tag in cleaned if tag),
        clean_line(colour),
    )


def speaker_of(fields: Fields, *, is_uncertain: bool) -> str:
    """Return the speaker as a note has it, whose doubt is a field of its own in files."""
    return with_doubt(fields.line("speaker"), 0.0 if is_uncertain else 1.0)


def _with_blanks_apart(passage: str) -> tuple[str, str, str]:
    """Return the white space before a passage, the passage, and the white space after it.

    The context of the passage goes on with it: without it, the words at its edges would be joined.
    """
    without_lead = passage.lstrip()
    exact = without_lead.rstrip()
    lead = passage[: len(passage) - len(without_lead)]
    return lead, exact, without_lead[len(exact) :]


def meta_of_fields(article: Fields) -> Meta:
    """Return the metadata of an article in our own formats."""
    names = ("title", "byline", "published", "site", "language", "canonical_url")
    return Meta(*map(article.line, names))


def target_of_fields(place: Fields, words: Fields, edition: Fields) -> Target:
    """Return a passage in our own formats, given the objects that contain its three parts."""
    start = place.integer("start")
    return Target(
        start,
        max(start, place.integer("end")),
        words.text("exact"),
        words.text("prefix"),
        words.text("suffix"),
        edition.integer("copies"),
        edition.integer("copy"),
        edition.line("digest"),
    )


def path_or_url(address: str) -> str:
    """Return an address as the library knows it: of a file on this machine, the path."""
    if not address.startswith("file:///"):
        return address
    return clean_line(unquote(address.removeprefix("file://")))


class EntryCollector:
    """Collects notes by article, in order of first appearance of the articles."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[Meta, list[Annotation]]] = {}
        self._saved: set[tuple[str, str]] = set()

    def add(
        self, location: str, meta: Meta, note: Annotation | None = None, *, starred: bool = False
    ) -> None:
        """Add an article, and optionally a note on it."""
        location = path_or_url(location) if location != "-" else ""
        key = (location, "" if location else f"{meta.title}\n{meta.byline}")
        _, notes = self._found.setdefault(key, (meta, []))
        if note is not None:
            notes.append(note)
        if starred:
            self._saved.add(key)

    def entries(self) -> tuple[Entry, ...]:
        """Return the collected entries."""
        return tuple(
            Entry("", key[0], meta, tuple(notes), key in self._saved)
            for key, (meta, notes) in self._found.items()
        )
