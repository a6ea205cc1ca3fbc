"""The verbs ``notes``, ``notes add``, ``notes rm`` and ``notes restore``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from reader import pipeline
from reader.cli import output
from reader.cli.access import Access, access_of
from reader.cli.desk import library_of
from reader.cli.request import Request
from reader.errors import LibraryError, NothingFound, ReaderError, UsageError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.model.article import Article
from reader.text.clean import clean_text
from reader.text.span import Span

KINDS = {
    Motivation.BOOKMARKING: "bookmark",
    Motivation.HIGHLIGHTING: "highlight",
    Motivation.COMMENTING: "note",
    Motivation.IDENTIFYING: "speaker",
}
"""What the kinds of annotations are called."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A note as it is listed.

    Attributes:
        annotation: The note.
        record: Its article.
        resolution: Where the passage is in the newest edition known.
    """

    annotation: Annotation
    record: ArticleRecord | None
    resolution: Resolution


def print_notes(request: Request) -> int:
    """List notes: of one article, or of all.

    Raises:
        ReaderError: The source cannot be read and is not known, or the library cannot be read.
        NothingFound: There are none.
    """
    with library_of(request) as library:
        if request.has("removed"):
            listed = list(_in_trash(library, request.operands))
        elif request.operands:
            listed = list(_of_source(library, request.operands[0], access_of(request)))
        else:
            listed = list(_of_all(library, request.value("find")))
    wanted = [note for note in listed if _is_wanted(note, request)]
    if request.has("json"):
        output.say_json({"schema": 1, "notes": [_as_json(note) for note in wanted]})
        return 0
    if not wanted:
        raise NothingFound("no notes", location=request.operands[0] if request.operands else "")
    for note in wanted:
        for line in _lines(note):
            output.say(line)
    return 0


def add_note(request: Request) -> int:
    """Save a note on a passage and print its id.

    Raises:
        UsageError: No passage was named.
        NothingFound: The passage is not in the article.
        ReaderError: The source cannot be read.
        LibraryError: It could not be saved.
    """
    from reader.anchoring.describe import describe_target
    from reader.library.ids import new_id

    passage = clean_text(request.value("quote"))
    if not passage.strip():
        raise UsageError("notes add needs --quote TEXT, the passage that the note is on")
    article = access_of(request).open_or_kept(request.operands[0])
    for notice in article.notices:
        output.tell(notice)
    span = _place(article, passage)
    body = clean_text(request.value("note"))
    moment = datetime.now(UTC)
    with library_of(request) as library:
        record = library.register(article)
        annotation = Annotation(
            new_id(),
            record.key,
            Motivation.COMMENTING if body.strip() else Motivation.HIGHLIGHTING,
            describe_target(article.text, span.start, span.end),
            moment,
            moment,
            body=body,
            tags=tuple(clean_text(tag, line=True).strip() for tag in request.values("tag")),
            colour=clean_text(request.value("colour"), line=True),
            speaker=_speaker(article, span),
        )
        library.put(annotation, article)
        if request.has("json"):
            output.say_json({"schema": 1, "id": annotation.id})
        else:
            output.say(annotation.id)
        output.flush()
        try:
            library.upkeep()
        except LibraryError as error:  # the note is saved all the same
            output.tell(str(error))
    return 0


def remove_notes(request: Request) -> int:
    """Move notes to the trash.

    Raises:
        LibraryError: It could not be saved.
    """
    status = 0
    with library_of(request) as library:
        for annotation_id in request.operands:
            if library.annotation(annotation_id) is None:
                output.tell(f"no note {annotation_id}")
                status = NothingFound.exit_code
            else:
                library.remove(annotation_id)
    return status


def restore_notes(request: Request) -> int:
    """Bring notes back from the trash.

    Raises:
        LibraryError: It could not be saved.
    """
    status = 0
    with library_of(request) as library:
        removed = {annotation.id: annotation for annotation in library.trash()}
        for annotation_id in request.operands:
            if annotation_id in removed:
                library.put(removed[annotation_id])
            else:
                output.tell(f"no note {annotation_id} in the trash")
                status = NothingFound.exit_code
    return status


def resolved(
    library: Library, annotation: Annotation, record: ArticleRecord | None, text: str | None
) -> Resolution:
    """Return where a note's passage is in the newest edition that is known.

    Args:
        library: Has the text of the edition that the note was made on.
        annotation: The note.
        record: Its article.
        text: The newest edition; None when only its digest is known.
    """
    target = annotation.target
    if record is not None and target.digest and record.digest == target.digest:
        return Resolution(Status.EXACT, Span(target.start, max(target.start, target.end)))
    if text is None:
        return Resolution(Status.ORPHAN)
    from reader.anchoring.resolve import resolve_target

    return resolve_target(target, text, old_text=library.edition(target.digest))


def _of_source(library: Library, source: str, access: Access) -> Iterator[Listed]:
    """Yield the notes on one article, placed in what it says now."""
    record = library.find(source) if source != "-" else None
    article: Article | None = None
    try:
        article = access.open(source)
    except ReaderError as error:
        if record is None:
            raise
        output.tell(f"{error}; the notes are placed in the edition read last")
    if article is not None:
        record = library.known(article)
    if record is None:
        return
    text = article.text if article is not None else library.edition(record.digest)
    digest = article.digest if article is not None else record.digest
    for annotation in library.annotations(record.key):
        target = annotation.target
        if target.digest == digest:
            span = Span(target.start, max(target.start, target.end))
            yield Listed(annotation, record, Resolution(Status.EXACT, span))
        else:
            yield Listed(annotation, record, resolved(library, annotation, None, text))


def _in_trash(library: Library, sources: Sequence[str]) -> Iterator[Listed]:
    """Yield removed notes, the last first, as they stood in the edition they were made on."""
    keys = {record.key for source in sources if (record := library.find(source)) is not None}
    for annotation in library.trash():
        if not sources or annotation.article in keys:
            target = annotation.target
            span = Span(target.start, max(target.start, target.end))
            record = library.record(annotation.article)
            yield Listed(annotation, record, Resolution(Status.EXACT, span))


def _of_all(library: Library, words: str) -> Iterator[Listed]:
    """Yield the notes on all articles, the last first."""
    found = library.search(words, 1000) if words else library.annotations()
    records: dict[str, ArticleRecord | None] = {}
    texts: dict[str, str | None] = {}
    for annotation in found:
        key = annotation.article
        if key not in records:
            records[key] = library.record(key)
        record = records[key]
        if record is not None and record.digest not in {annotation.target.digest, *texts}:
            texts[record.digest] = library.edition(record.digest)
        text = texts.get(record.digest) if record is not None else None
        yield Listed(annotation, record, resolved(library, annotation, record, text))


def _is_wanted(note: Listed, request: Request) -> bool:
    """Whether a note passes the filters of the command line."""
    tags = {tag.casefold() for tag in note.annotation.tags}
    wanted = [tag.casefold() for tag in request.values("tag")]
    if not all(tag in tags for tag in wanted):
        return False
    found_already = not request.operands and not request.has("removed")
    words = [] if found_already else request.value("find").casefold().split()
    haystack = f"{note.annotation.body}\n{note.annotation.target.exact}".casefold()
    return all(word in haystack for word in words)


def _as_json(note: Listed) -> dict[str, object]:
    annotation, span = note.annotation, note.resolution.span
    return {
        "id": annotation.id,
        "source": note.record.location if note.record else "",
        "title": note.record.title if note.record else "",
        "kind": KINDS[annotation.motivation],
        "quote": annotation.target.exact,
        "note": annotation.body,
        "tags": list(annotation.tags),
        "status": note.resolution.status.value,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "speaker": annotation.speaker,
        "colour": annotation.colour,
    }


def _lines(note: Listed) -> Iterator[str]:
    """Yield the lines of one note for people."""
    annotation, record = note.annotation, note.record
    title = (record.title or record.location) if record else ""
    status = note.resolution.status
    state = "" if status is Status.EXACT else f"  [{status.value}]"
    tags = "".join(f"  #{tag}" for tag in annotation.tags)
    yield f"{annotation.id}  {annotation.created:%Y-%m-%d}  {title}{tags}{state}"
    speaker = f"{annotation.speaker}: " if annotation.speaker else ""
    passage = annotation.target.exact.replace("\n", " ").strip()
    if passage:
        yield f"  > {speaker}{passage}"
    for line in annotation.body.split("\n") if annotation.body else ():
        yield f"  {line}"
    yield ""


def _place(article: Article, passage: str) -> Span:
    """Return where a passage stands.

    Raises:
        NothingFound: Nowhere.
    """
    from reader.text.fold import find_folded

    for ignore_case in (False, True):
        found = find_folded(article.text, passage.strip(), ignore_case=ignore_case, limit=1)
        if found:
            return found[0]
    shown = passage if len(passage) <= 60 else f"{passage[:59]}…"
    raise NothingFound(f"the passage is not in the article: “{shown}”", location=article.location)


def _speaker(article: Article, span: Span) -> str:
    """Return who spoke a passage; empty when nobody did."""
    quotes = pipeline.analyse(article).quotes
    spoken = (q.speaker.name for q in quotes if q.speaker and q.span.overlaps(span))
    return next(spoken, "")
