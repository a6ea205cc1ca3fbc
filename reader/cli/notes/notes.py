"""The verb ``notes``: listing the notes on one article or on all."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from reader.cli.article_access import access_of, find_record, folder_named, membership_of
from reader.cli.command_line.request import Request, synonym_below, verbs_below
from reader.cli.library_access import library_of
from reader.cli.notes.listed_notes import (
    ALL_NOTES,
    ListedNote,
    as_json,
    colours_of,
    matches_query,
    print_json_list,
    print_note,
    query_of,
    resolved,
)
from reader.cli.output import streams
from reader.errors import NothingFound, ReaderError, SourceError
from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.colours import Colours
from reader.session.notes.note_query import NoteQuery, without_signs
from reader.text.counts import counted

_SLICE = 1_000


def print_notes(request: Request) -> int:
    """List the notes on one article, those of a folder, or all; exit status 1 if there are none.

    Raises:
        ReaderError: The source cannot be read and is unknown, or the library cannot be read.
        NothingFound: There are no notes, and the output is not JSON.
    """
    query, colours = query_of(request), colours_of(request)
    source = request.operands[0] if request.operands else ""
    folder = folder_named(source)
    is_article = bool(source) and not folder
    with library_of(request) as library:
        if is_article:
            listed = _notes_on_source(library, source, request)
        else:
            is_inside = membership_of(folder, library) if folder else None
            listed = _notes_on_all(library, query, request.values("tag"), is_inside)
        wanted = (note for note in listed if matches_query(query, note, words=is_article))
        if request.has("json"):
            is_any = print_json_list(as_json(note, colours) for note in wanted)
        else:
            is_any = _print_lines(wanted, colours)
    if not is_any and not request.has("json"):
        chosen = request.has("find") or request.has("tag")
        raise NothingFound("no notes match" if chosen else "no notes", location=source)
    return 0 if is_any else NothingFound.exit_code


def _print_lines(notes: Iterable[ListedNote], colours: Colours) -> bool:
    """Print notes as text; return whether there were any."""
    is_any = False
    for note in notes:
        is_any = True
        print_note(note, colours)
    return is_any


def _notes_on_source(library: Library, source: str, request: Request) -> Iterator[ListedNote]:
    """Yield the notes on one article, resolved in its present text.

    Raises:
        ReaderError: It cannot be read and is unknown. A plain word may be a misspelt verb.
    """
    record = find_record(library, source)
    article: Article | None = None
    try:
        article = access_of(request).open(source)
    except ReaderError as error:
        if record is None:
            if source.isalpha() and not os.path.lexists(source):
                others = verbs_below(request.verb)
                hint = (
                    synonym_below(request.verb, source)
                    or f"; pullquote notes lists all notes; {others} do more"
                )
                raise SourceError(f"no such file{hint}", location=source) from error
            raise
        streams.print_message(f"{error}; notes are located in the edition read last")
    if article is not None:
        earlier, record = record, library.find_existing(article)
        if (
            earlier is not None
            and earlier.annotations
            and (not record or record.key != earlier.key)
        ):
            told = (
                f"another article than before; {counted(earlier.annotations, 'note')} on that one"
            )
            streams.print_message(f"{source}: {told}: pullquote notes lists all notes")
    if record is None:
        return
    text = article.text if article is not None else library.edition(record.digest)
    digest = article.digest if article is not None else record.digest
    tags = request.values("tag")
    for annotation in library.annotations(record.key):
        if not _has_tags(annotation, tags):
            continue
        yield ListedNote(annotation, record, resolved(library, annotation, digest, text))


def _notes_on_all(
    library: Library,
    query: NoteQuery,
    tags: Sequence[str],
    is_inside: Callable[[ArticleRecord], bool] | None,
) -> Iterator[ListedNote]:
    """Yield the notes on all articles, or those of a folder, most recent first, read in slices.

    Criteria on the notes themselves are checked first, because with many thousands of notes most of
    the work is reading their articles.
    """
    own = replace(query, words="", articles=(), states=frozenset())
    for found in _slices(library, query.words):
        asked = [
            note for note in found if _has_tags(note, tags) and _passes_own_criteria(own, note)
        ]
        records = library.records({note.article for note in asked})
        texts: dict[str, str | None] = {}  # per slice, as all together may be a whole library
        for note in asked:
            record = records.get(note.article)
            if is_inside and not (record is not None and is_inside(record)):
                continue
            digest = record.digest if record is not None else ""
            if digest not in {"", note.target.digest} and digest not in texts:
                texts[digest] = library.edition(digest)
            yield ListedNote(note, record, resolved(library, note, digest, texts.get(digest)))


def _passes_own_criteria(own: NoteQuery, note: Annotation) -> bool:
    """Whether a note satisfies the criteria on the note itself."""
    return own == ALL_NOTES or own.passes(note, None)


def _slices(library: Library, words: str) -> Iterator[Sequence[Annotation]]:
    """Yield slices of all annotations, or of those that contain words, most recent first."""
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


def _has_tags(annotation: Annotation, wanted: Sequence[str]) -> bool:
    """Whether a note has all tags given by ``--tag``; words may be one, or as many as they are."""
    if not wanted:
        return True
    from reader.session.notes.bulk import tags_after

    there = without_signs(annotation.tags)
    ways = ((without_signs([typed]), without_signs(tags_after((), typed))) for typed in wanted)
    return all(any(way and way <= there for way in each) for each in ways)
