"""Notes as listed by verbs: selecting and formatting them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.cli.command_line.request import Request
from reader.cli.library_access import settings_reporting_problems
from reader.cli.output import streams
from reader.errors import UsageError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import KIND_NAMES, Annotation, Motivation, Resolution, Status
from reader.model.colours import Colours
from reader.session.notes.correcting import ADDED
from reader.session.notes.note_links import with_link_words
from reader.session.notes.note_query import NoteQuery, read_query
from reader.text.days import local, local_day
from reader.text.span import Span

ALL_NOTES = NoteQuery()
"""The query that matches all notes."""

_DAY_CELLS = len("2026-03-07")


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note in a list.

    Attributes:
        annotation: The note.
        record: Its article, if known.
        resolution: The place of its passage in the latest known edition.
    """

    annotation: Annotation
    record: ArticleRecord | None
    resolution: Resolution

    @property
    def status(self) -> Status | None:
        """How well the passage was found; None if the article has not been read here yet."""
        unread = self.record is not None and not self.record.digest
        status = self.resolution.status
        return None if unread and status is Status.ORPHAN else status


def resolved(library: Library, annotation: Annotation, digest: str, text: str | None) -> Resolution:
    """Return the place of a note's passage in the latest known edition.

    Args:
        library: The library, which may have the edition on which the note was made.
        annotation: The note.
        digest: Digest of the latest edition; empty if none is known.
        text: Text of that edition; None if only its digest is known.
    """
    target = annotation.target
    if target.is_whole:
        return Resolution(Status.EXACT, Span(0, 0))
    if target.digest and target.digest == digest:
        return Resolution(Status.EXACT, Span(target.start, max(target.start, target.end)))
    if text is None:
        return Resolution(Status.ORPHAN)
    from reader.anchoring.resolve import resolve_target

    return resolve_target(target, text, old_text=library.edition(target.digest))


def query_of(request: Request) -> NoteQuery:
    """Return the query of ``--find``.

    Raises:
        UsageError: A filter is invalid, or has no value.
    """
    today = local(datetime.now(UTC)).date()
    query = read_query(request.value("find"), today, colours_of(request))
    if query.problems:
        raise UsageError(query.problems[0])
    for name in query.unfinished:
        raise UsageError(f"--find {name}: has no value: is a variable unset?")
    return query


def colours_of(request: Request) -> Colours:
    """Return the highlight colours with their names."""
    from reader.library.settings.colour_names import with_colour_names

    return with_colour_names(settings_reporting_problems(), request.data_dir).named_colours


def matches_query(query: NoteQuery, note: ListedNote, *, words: bool) -> bool:
    """Whether a note matches; its words are checked only if the library has not done so."""
    return query == ALL_NOTES or (
        query.passes(note.annotation, note.record)
        and query.passes_state(note.status)
        and (not words or query.has_words(note.annotation))
    )


def as_json(note: ListedNote, colours: Colours) -> dict[str, object]:
    """Return a note as ``--json`` shows it."""
    annotation, span = note.annotation, note.resolution.span
    return {
        "id": annotation.id,
        "source": note.record.location if note.record else "",
        "title": note.record.title if note.record else "",
        "kind": KIND_NAMES[annotation.motivation],
        "quote": annotation.target.exact,
        "note": annotation.body,
        "tags": list(annotation.tags),
        "status": note.resolution.status.value,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "created": _moment(annotation.created),
        "modified": _moment(annotation.modified),
        "speaker": annotation.speaker_name,
        "speaker_uncertain": annotation.is_speaker_uncertain,
        "colour": annotation.colour,
        "colour_name": colours.shown(annotation.colour),
        "whole_article": annotation.target.is_whole,
    }


def _moment(when: datetime) -> str | None:
    """Return a time in ISO 8601; None for the epoch: not known."""
    return when.isoformat() if when.timestamp() else None


def print_json_list(notes: Iterable[dict[str, object]]) -> bool:
    """Print notes as one line of JSON, incrementally; return whether there were any."""
    before = head = '{"schema":1,"notes":['

    def pieces() -> Iterator[str]:
        nonlocal before
        for note in notes:  # nothing is printed before the first was read, which may fail
            yield before + streams.json_line(note)
            before = ","
        yield "]}" if before == "," else f"{head}]}}"

    streams.print_pieces(pieces())
    return before == ","


def _state(note: ListedNote) -> str:
    """Return how well the passage was found, or an empty string if exactly."""
    if note.status is Status.EXACT:
        return ""
    return f"  [{note.status.value if note.status is not None else 'article not read here yet'}]"


def print_note(note: ListedNote, colours: Colours, *, left: str = "") -> None:
    """Print a note as text; `left` says how long it stays in the trash."""
    for lead, text in lines_of_note(note, colours, left=left):
        streams.print_beside(lead, text)


def lines_of_note(
    note: ListedNote, colours: Colours, *, left: str = ""
) -> Iterator[tuple[str, str]]:
    """Yield the lines of a note, each as a label and a text."""
    annotation, record = note.annotation, note.record
    title = (record.title or record.location) if record else ""
    state = _state(note)
    state += f"  [{left}]" if left else ""
    tags = "".join(f"  #{tag}" for tag in annotation.tags)
    if annotation.motivation is Motivation.BOOKMARKING:
        tags = f"  ({f'mark {annotation.mark}' if annotation.mark else 'bookmark'}){tags}"
    if annotation.is_coloured and annotation.colour:
        tags = f"  ({colours.shown(annotation.colour)}){tags}"
    corrects = annotation.motivation is Motivation.IDENTIFYING
    if corrects:
        tags = f"  (speaker corrected){tags}"
    day = local_day(annotation.created) or "undated"
    yield f"{annotation.id}  {day:<{_DAY_CELLS}}  ", f"{title}{tags}{state}"
    speaker = f"{annotation.speaker}: " if annotation.speaker else ""
    passage = annotation.target.exact.replace("\n", " ").strip()
    if annotation.target.is_whole:
        yield "  ", "on the whole article"
    elif passage:
        yield "  > ", f"{speaker}{passage}"
    if corrects:
        nobody = "nobody is named" if ADDED in annotation.tags else "no quote"
        yield "  ", f"said by {annotation.body}" if annotation.body else nobody
        yield "", ""
        return
    for line in with_link_words(annotation.body).split("\n") if annotation.body else ():
        yield "  ", line
    yield "", ""
