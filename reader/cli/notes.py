"""The verb ``notes``: what there is, of one article or of all."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from reader.cli import output
from reader.cli.access import access_of
from reader.cli.library_access import data_directory, library_of, settings_told
from reader.cli.request import Request, verbs_below
from reader.errors import NothingFound, ReaderError, SourceError, UsageError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.model.article import Article
from reader.model.colours import Colours
from reader.session.linking import spoken
from reader.session.note_query import NoteQuery, has_words, passes, passes_state, read_query
from reader.text.days import local
from reader.text.span import Span

_SLICE = 1_000
_EVERYTHING = NoteQuery()

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
    """List notes: of one article, or of all; the status tells when there are none.

    Raises:
        ReaderError: The source cannot be read and is not known, or the library cannot be read.
        NothingFound: There are none, and that is not told as JSON.
    """
    query, colours = query_of(request), palette_of(request)
    source = request.operands[0] if request.operands else ""
    count = 0
    found: list[dict[str, object]] = []
    with library_of(request) as library:
        if source:
            listed = _of_source(library, source, request)
        else:
            listed = _of_all(library, query, request.values("tag"))
        for note in listed:
            if not is_wanted(query, note, words=bool(source)):
                continue
            count += 1
            if request.has("json"):
                found.append(as_json(note, colours))
                continue
            for line in lines(note, colours):
                output.say(line)
    if request.has("json"):
        output.say_json({"schema": 1, "notes": found})
    elif not count:
        raise NothingFound("no notes", location=source)
    return 0 if count else NothingFound.exit_code


def resolved(library: Library, annotation: Annotation, digest: str, text: str | None) -> Resolution:
    """Return where a note's passage is in the newest edition that is known.

    Args:
        library: Has the text of the edition that the note was made on.
        annotation: The note.
        digest: Of the newest edition; empty when none is known.
        text: That edition; None when only its digest is known.
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


def _of_source(library: Library, source: str, request: Request) -> Iterator[Listed]:
    """Yield the notes on one article, placed in what it says now.

    Raises:
        ReaderError: It cannot be read and is not known; a mere word may be meant for a verb.
    """
    record = library.find(source) if source != "-" else None
    article: Article | None = None
    try:
        article = access_of(request).open(source)
    except ReaderError as error:
        if record is None:
            if source.isalpha() and not os.path.lexists(source):
                others = verbs_below(request.verb)
                hint = f"no such file; pullquote notes lists all notes; {others} do more"
                raise SourceError(hint, location=source) from error
            raise
        output.tell(f"{error}; the notes are placed in the edition read last")
    if article is not None:
        record = library.known(article)
    if record is None:
        return
    text = article.text if article is not None else library.edition(record.digest)
    digest = article.digest if article is not None else record.digest
    tags = request.values("tag")
    for annotation in library.annotations(record.key):
        if not _has_tags(annotation, tags):
            continue
        yield Listed(annotation, record, resolved(library, annotation, digest, text))


def _of_all(library: Library, query: NoteQuery, tags: Sequence[str]) -> Iterator[Listed]:
    """Yield the notes on all articles, the last first, read in slices.

    What a note itself does not have is asked first: of many thousand notes the articles are most
    of what has to be read.
    """
    records: dict[str, ArticleRecord] = {}
    texts: dict[str, str | None] = {}
    own = replace(query, words="", articles=(), states=frozenset())
    for found in _slices(library, query.words):
        asked = [note for note in found if _has_tags(note, tags) and _passes(own, note)]
        records.update(library.records({note.article for note in asked} - records.keys()))
        for note in asked:
            record = records.get(note.article)
            digest = record.digest if record is not None else ""
            if digest not in {"", note.target.digest} and digest not in texts:
                texts[digest] = library.edition(digest)
            yield Listed(note, record, resolved(library, note, digest, texts.get(digest)))


def _passes(own: NoteQuery, note: Annotation) -> bool:
    """Whether a note has what is asked of it alone."""
    return own == _EVERYTHING or passes(own, note, None)


def _slices(library: Library, words: str = "") -> Iterator[Sequence[Annotation]]:
    """Yield all annotations, or those with words, the last first, in slices."""
    last: Annotation | None = None
    while True:
        if words:
            found = library.search(words, _SLICE, before=last)
        else:
            found = library.annotations(limit=_SLICE, before=last)
        yield found
        if len(found) < _SLICE:
            return
        last = found[-1]


def query_of(request: Request) -> NoteQuery:
    """Return what ``--find`` asks for.

    Raises:
        UsageError: A filter makes no sense.
    """
    today = local(datetime.now(UTC)).date()
    query = read_query(request.value("find"), today, palette_of(request))
    if query.problems:
        raise UsageError(query.problems[0])
    return query


def palette_of(request: Request) -> Colours:
    """Return the highlight colours with their names."""
    from reader.library.colour_names import with_colour_names

    return with_colour_names(settings_told(), data_directory(request)).palette


def is_wanted(query: NoteQuery, note: Listed, *, words: bool) -> bool:
    """Whether a note is asked for; its words are looked at only when the library has not."""
    return query == _EVERYTHING or (
        passes(query, note.annotation, note.record)
        and passes_state(query, note.resolution.status)
        and (not words or has_words(query, note.annotation))
    )


def _has_tags(annotation: Annotation, wanted: Sequence[str]) -> bool:
    """Whether a note has all tags of ``--tag``."""
    tags = {tag.casefold() for tag in annotation.tags}
    return all(tag.casefold().lstrip("#") in tags for tag in wanted)


def as_json(note: Listed, colours: Colours) -> dict[str, object]:
    """Return what ``--json`` says of a note."""
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
        "colour_name": colours.shown(annotation.colour),
        "whole_article": annotation.target.is_whole,
    }


def lines(note: Listed, colours: Colours, *, left: str = "") -> Iterator[str]:
    """Yield the lines of one note for people."""
    annotation, record = note.annotation, note.record
    title = (record.title or record.location) if record else ""
    status = note.resolution.status
    state = "" if status is Status.EXACT else f"  [{status.value}]"
    state += f"  [{left}]" if left else ""
    tags = "".join(f"  #{tag}" for tag in annotation.tags)
    if annotation.motivation is Motivation.BOOKMARKING:
        tags = f"  ({f'mark {annotation.mark}' if annotation.mark else 'bookmark'}){tags}"
    if annotation.motivation is Motivation.HIGHLIGHTING and annotation.colour:
        tags = f"  ({colours.shown(annotation.colour)}){tags}"
    corrects = annotation.motivation is Motivation.IDENTIFYING
    if corrects:
        tags = f"  (speaker corrected){tags}"
    yield f"{annotation.id}  {annotation.created:%Y-%m-%d}  {title}{tags}{state}"
    speaker = f"{annotation.speaker}: " if annotation.speaker else ""
    passage = annotation.target.exact.replace("\n", " ").strip()
    if annotation.target.is_whole:
        yield "  on the whole article"
    elif passage:
        yield f"  > {speaker}{passage}"
    if corrects:
        yield f"  said by {annotation.body}" if annotation.body else "  no quote"
        yield ""
        return
    for line in spoken(annotation.body).split("\n") if annotation.body else ():
        yield f"  {line}"
    yield ""
