"""The verbs ``notes rm``, ``notes trash`` and ``notes restore``."""

from collections.abc import Iterator, Set
from contextlib import suppress
from functools import partial
from pathlib import Path

from reader.cli.article_access import access_of, find_record, folder_named, membership_of
from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of
from reader.cli.notes.listed_notes import (
    ListedNote,
    as_json,
    colours_of,
    matches_query,
    print_json_list,
    print_note,
    query_of,
)
from reader.cli.notes.named_notes import id_named, no_note, note_named
from reader.cli.output import streams
from reader.errors import NothingFound, ReaderError, UsageError
from reader.library.files.presence import is_there
from reader.library.store import Library, days_left
from reader.library.undo_log import delete_permanently
from reader.model.annotation import Annotation, Motivation, Resolution, Status
from reader.pipeline import is_web
from reader.sources.file import local_path
from reader.text.counts import counted
from reader.text.span import Span


def remove_notes(request: Request) -> int:
    """Move notes to the trash, or all notes of articles.

    Raises:
        LibraryError: The change could not be saved; no note was removed.
    """
    from reader.session.notes.stored_steps import store_step
    from reader.session.state import Edit

    def remove(library: Library) -> dict[str, list[Annotation]]:
        if request.has("article"):
            found = {each: _notes_on_articles(library, keys) for each, keys in articles.items()}
        else:
            found = {each: _notes_named(library, each) for each in request.operands}
        removed = {note.id: note for notes in found.values() for note in notes}
        library.remove(removed)
        store_step(library, tuple(Edit(note, None) for note in removed.values()))
        return found

    status = 0
    with library_of(request) as library:
        articles = _articles_named(library, request)
        for operand, notes in library.in_transaction(remove).items():
            if notes and request.has("article"):
                streams.print_text(f"{operand}: {counted(len(notes), 'note')} removed")
            elif not notes:
                streams.print_message(_no_note(library, request, operand))
                status = NothingFound.exit_code
    return status


def print_trash(request: Request) -> int:
    """List the trash, most recently removed first, or empty it.

    Raises:
        UsageError: Emptying it was to print JSON.
        NothingFound: The trash is empty, and the output is not JSON.
        LibraryError: The library cannot be read or changed.
    """
    if request.has("empty") and request.has("json"):
        raise UsageError("--json lists notes, and --empty deletes them: leave one of them out")
    query, colours = query_of(request), colours_of(request)
    with library_of(request) as library:
        articles = [_keys_of(library, request, source) for source in request.operands]
        listed = list(_listed_trash(library, *articles))
        wanted = [note for note in listed if matches_query(query, note, words=True)]
        removed = library.removed_at([note.annotation.id for note in wanted])
        if request.has("empty"):
            ids = [note.annotation.id for note in wanted]
            count = library.in_transaction(partial(delete_permanently, ids=ids))
            streams.print_text(f"{counted(count, 'note')} deleted for good")
            return 0
    if request.has("json"):
        there = [(note, when) for note in wanted if (when := removed.get(note.annotation.id))]
        print_json_list(
            {**as_json(note, colours), "removed": when.isoformat(), "days_left": days_left(when)}
            for note, when in there
        )
        return 0 if there else NothingFound.exit_code
    if not wanted:
        none = "no removed notes match" if listed else "no removed notes"
        is_all = not listed and not request.operands
        location = "".join(request.operands)
        raise NothingFound("the trash is empty" if is_all else none, location=location)
    for note in wanted:
        when = removed.get(note.annotation.id)
        left = f"{counted(days_left(when) if when is not None else 0, 'day')} left"
        print_note(note, colours, left=left)
    return 0


def restore_notes(request: Request) -> int:
    """Restore notes from the trash: some, those of articles, or all.

    Raises:
        UsageError: None was named.
        NothingFound: All were asked for, but the trash is empty.
        LibraryError: The change could not be saved; no note was restored.
    """
    is_all = request.has("all")
    if bool(request.operands) == is_all or (is_all and request.has("article")):
        raise UsageError("notes restore needs ids, --article and sources, or --all")

    def restore(library: Library) -> dict[str, list[Annotation]]:
        removed = library.trash()
        if request.has("article"):
            found = {
                each: [note for note in removed if note.article in keys]
                for each, keys in articles.items()
            }
        elif is_all:
            found = {"": [*removed]}
        else:
            ids = {each: id_named(library, each, removed=True) for each in request.operands}
            found = {each: [note for note in removed if note.id == ids[each]] for each in ids}
        library.put({note.id: note for notes in found.values() for note in notes}.values())
        return found

    with library_of(request) as library:
        articles = _articles_named(library, request)
        back = library.in_transaction(restore)
        if is_all and not any(back.values()):
            raise NothingFound("the trash is empty")
        missing = [operand for operand, notes in back.items() if not notes]
        for operand in missing:
            streams.print_message(_no_note(library, request, operand, removed=True))
    if request.has("all") or request.has("article"):
        count = len({note.id for notes in back.values() for note in notes})
        streams.print_text(f"{counted(count, 'note')} restored")
    return NothingFound.exit_code if missing else 0


def _no_note(library: Library, request: Request, operand: str, *, removed: bool = False) -> str:
    """Return the message that an operand names no note, or no article with notes."""
    if request.has("article"):
        return f"no notes on {operand}{' in the trash' if removed else ''}"
    is_source = is_web(operand) or is_there(Path(operand))
    hint = "; with --article, all notes on it are meant" if is_source else ""
    return f"{no_note(library, operand, removed=removed)}{hint}"


def _articles_named(library: Library, request: Request) -> dict[str, Set[str]]:
    """Return the keys of the articles that ``--article`` names, by operand."""
    if not request.has("article"):
        return {}
    return {each: _keys_of(library, request, each) for each in request.operands}


def _keys_of(library: Library, request: Request, source: str) -> Set[str]:
    """Return the key of the article of a path or URL, or those in a folder, with notes or without.

    A file that has moved since it was read is known by its text. Pages are not fetched for that.
    """
    if folder := folder_named(source):
        known = library.records({note.article for note in library.trash()}).values()
        is_inside = membership_of(folder, library, access_of(request))
        return {each.key for each in (*library.annotated(), *known) if is_inside(each)}
    record = find_record(library, source)
    if record is None:
        with suppress(ReaderError):
            if is_there(Path(local_path(source))):
                record = library.find_existing(access_of(request).open(source))
    return {record.key} if record is not None else frozenset()


def _notes_named(library: Library, typed: str) -> list[Annotation]:
    note = note_named(library, typed)
    return [note] if note is not None else []


def _notes_on_articles(library: Library, keys: Set[str]) -> list[Annotation]:
    """Return all annotations of articles, except for corrected speakers."""
    found = (note for key in keys for note in library.annotations(key))
    return [note for note in found if note.motivation is not Motivation.IDENTIFYING]


def _listed_trash(library: Library, articles: Set[str] | None = None) -> Iterator[ListedNote]:
    """Yield removed notes, perhaps only of some articles, placed where they were made."""
    for annotation in library.trash():
        if articles is not None and annotation.article not in articles:
            continue
        target = annotation.target
        span = Span(target.start, max(target.start, target.end))
        yield ListedNote(
            annotation, library.record(annotation.article), Resolution(Status.EXACT, span)
        )
