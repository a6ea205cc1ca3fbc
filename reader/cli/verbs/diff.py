"""The verb ``diff``: changes since an article was last read, or between two files."""

from collections.abc import Iterator, Sequence

from reader import pipeline
from reader.anchoring.changes import Change, ChangeKind, Piece
from reader.anchoring.summary import ChangeSummary, summary_line
from reader.cli.article_access import Access, access_of, find_record, parse
from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of
from reader.cli.output import streams
from reader.errors import NothingFound, ParseError, SourceError, UsageError
from reader.library.store import ArticleRecord, EditionRecord, Library
from reader.model.article import Article
from reader.text.counts import counted
from reader.text.days import local
from reader.text.span import Span
from reader.workers.comparison import Edition, compare, edition_of, edition_of_text

_NO_CHANGES = NothingFound.exit_code
_SHOWN_DIGITS = 12  # of the digest of an edition
_FEWEST_DIGITS = 4  # of a digest that name an edition
_MOST_DECIMALS = 6  # digits of the number of an edition


def print_changes(request: Request) -> int:
    """Print the changes; the exit status is 1 if there are none.

    Raises:
        UsageError: What was asked for cannot be done at once.
        NothingFound: No earlier edition is stored.
        ReaderError: A source or the library cannot be read.
    """
    source = request.operands[-1]
    if request.has("editions"):
        if len(request.operands) == 2 or request.has("from") or request.has("to"):
            raise UsageError("--editions lists those of one SOURCE, and compares nothing")
        return _print_editions(request, source)
    old, article = _compared_editions(request, source)
    new = edition_of(article)
    changes, summary = compare(old, new)
    if request.has("json"):
        streams.print_json(_as_json(request.operands, article, old, new, changes, summary))
        return 0 if changes else _NO_CHANGES
    if not changes:
        raise NothingFound(_unchanged(request, source), location=source)
    streams.print_text(summary_line(summary))
    for change in changes:
        if not change.cosmetic:
            streams.print_text("")
            streams.print_beside("", _marked_paragraph(change, old.text, new.text))
    return 0


def _unchanged(request: Request, source: str) -> str:
    """Return what to say of equal editions; with the last one, older ones may still differ."""
    said = "nothing has changed"
    if len(request.operands) == 2 or request.has("from") or request.has("to"):
        return said
    with library_of(request) as library:
        has_older = len(_editions_of(library, find_record(library, source))) > 1
    return f"{said} since it was last read: --editions lists older editions" if has_older else said


def _compared_editions(request: Request, source: str) -> tuple[Edition, Article]:
    """Return the old edition, and the new one as an article."""
    access = access_of(request)
    if request.has("from") or request.has("to"):
        if len(request.operands) == 2:
            raise UsageError("--from and --to compare editions of one SOURCE: leave NEWER out")
        return _chosen_editions(request, access, source)
    if len(request.operands) == 2:
        return edition_of(access.open_or_stored(request.operands[0])), access.open_or_stored(source)
    article = _present_article(access, source)
    return _previous_edition(request, access, source, article), article


def _marked_paragraph(change: Change, old_text: str, new_text: str) -> str:
    """Return a paragraph with removals marked by ``[-…-]`` and additions by ``{+…+}``."""
    if change.kind is ChangeKind.REMOVED:
        return _marked_removal(change.old.of(old_text))
    if change.kind is ChangeKind.ADDED:
        return _marked_addition(change.new.of(new_text))
    parts: list[str] = []
    at = change.new.start
    for piece in change.pieces or (Piece(change.old, change.new),):
        parts.append(new_text[at : piece.new.start])
        parts.append(
            _marked_removal(piece.old.of(old_text)) + _marked_addition(piece.new.of(new_text))
        )
        at = piece.new.end
    return "".join([*parts, new_text[at : change.new.end]]).strip("\n")


def _print_editions(request: Request, source: str) -> int:
    """List the stored editions of an article, newest first.

    Raises:
        NothingFound: None is stored.
        LibraryError: The library cannot be read.
    """
    with library_of(request) as library:
        record = find_record(library, source)
        kept = _editions_of(library, record)
    if record is None or not kept:
        raise NothingFound("no edition of this article is stored", location=source)
    if request.has("json"):
        rows = [
            {
                "number": number,
                "digest": each.digest,
                "read": each.saved.isoformat(),
                "characters": each.length,
                "notes": each.notes,
                "newest": each.digest == record.digest,
            }
            for number, each in enumerate(kept, 1)
        ]
        streams.print_json({"schema": 1, "source": source, "title": record.title, "editions": rows})
        return 0
    for number, each in enumerate(kept, 1):
        notes = f"  {counted(each.notes, 'note')}" if each.notes else ""
        here = "  read last" if each.digest == record.digest else ""
        when = f"{local(each.saved):%Y-%m-%d %H:%M}"
        digest = each.digest[:_SHOWN_DIGITS]
        streams.print_text(
            f"{number:>3}  {when}  {each.length:>9,} characters  {digest}{notes}{here}"
        )
    return 0


def _editions_of(library: Library, record: ArticleRecord | None) -> Sequence[EditionRecord]:
    """Return the stored editions of an article, newest first."""
    return library.editions(record.key) if record is not None else ()


def _chosen_editions(request: Request, access: Access, source: str) -> tuple[Edition, Article]:
    """Return the editions that ``--from`` and ``--to`` name; the default is the present article.

    Raises:
        NothingFound: There is no such edition.
        ReaderError: The article cannot be read.
    """
    from reader.library.kept_articles import article_of

    with library_of(request) as library:
        record = find_record(library, source)
        kept = _editions_of(library, record)
        texts: list[Article | None] = []
        for name in ("from", "to"):
            wanted = request.value(name)
            digest = _digest_named(wanted, kept, source) if wanted else ""
            text = library.edition(digest) if digest else None
            texts.append(article_of(record, text) if record is not None and text else None)
    before, after = (each or _present_article(access, source) for each in texts)
    return edition_of(before), after


def _digest_named(wanted: str, kept: Sequence[EditionRecord], source: str) -> str:
    """Return the digest of an edition, given by its number in the list or a digest prefix.

    Raises:
        NothingFound: There is no such edition.
    """
    is_number = wanted.isascii() and wanted.isdigit() and len(wanted) <= _MOST_DECIMALS
    if is_number and 1 <= int(wanted) <= len(kept):
        return kept[int(wanted) - 1].digest
    found = [each.digest for each in kept if each.digest.startswith(wanted)]
    if len(found) != 1 or len(wanted) < _FEWEST_DIGITS:
        raise NothingFound(f"no edition {wanted}: --editions lists them", location=source)
    return found[0]


def _present_article(access: Access, source: str) -> Article:
    """Return the present article; when online, never from the page cache."""
    if pipeline.is_web(source) and not access.is_offline():
        return pipeline.open_article(source, parser=parse)
    return access.open(source)


def _previous_edition(request: Request, access: Access, source: str, article: Article) -> Edition:
    """Return the edition to compare the article with.

    This is the latest one in the library, else the cached copy of the page. Neither is changed by
    the comparison, so that repeating it gives the same result.

    Raises:
        NothingFound: There is none.
        LibraryError: The library cannot be read.
    """
    from reader.library.kept_articles import kept_text

    with library_of(request) as library:
        record = library.find_existing(article) or find_record(library, source)
        text = kept_text(library, record) if record is not None else ""
    if text:
        return edition_of_text(text)
    if pipeline.is_web(source) and not access.is_offline():
        try:
            copies = access.copies()
            article = pipeline.open_article(source, offline=True, copies=copies, parser=parse)
            return edition_of(article)
        except (SourceError, ParseError):
            pass  # reported below
    raise NothingFound("no earlier edition of this article is stored", location=source)


def _marked_removal(words: str) -> str:
    return _bracketed("[-", words, "-]")


def _marked_addition(words: str) -> str:
    return _bracketed("{+", words, "+}")


def _bracketed(before: str, words: str, after: str) -> str:
    """Return words in brackets, without line breaks at their ends."""
    words = words.strip("\n")
    return f"{before}{words}{after}" if words else ""


def _as_json(
    operands: Sequence[str],
    article: Article,
    old: Edition,
    new: Edition,
    changes: Sequence[Change],
    summary: ChangeSummary,
) -> dict[str, object]:
    return {
        "schema": 1,
        "source": operands[-1],
        "old_source": operands[0] if len(operands) == 2 else None,
        "title": article.title,
        "summary": {
            "added": summary.added,
            "removed": summary.removed,
            "reworded": summary.reworded,
            "cosmetic": summary.cosmetic,
            "headline_changed": summary.headline_changed,
            "quotes_reworded": list(_passages(old, summary.quotes_reworded)),
            "quotes_gone": list(_passages(old, summary.quotes_gone)),
            "quotes_new": list(_passages(new, summary.quotes_new)),
            "quotes_reattributed": [
                {
                    "old": next(_passages(old, [before])),
                    "new": next(_passages(new, [after])),
                }
                for before, after in summary.quotes_reattributed
            ],
        },
        "changes": [
            {
                "kind": change.kind.value,
                "cosmetic": change.cosmetic,
                **_both_sides(change.old, change.new, old.text, new.text),
                "pieces": [
                    _both_sides(piece.old, piece.new, old.text, new.text) for piece in change.pieces
                ],
            }
            for change in changes
        ],
    }


def _passages(edition: Edition, indices: Sequence[int]) -> Iterator[dict[str, object]]:
    """Yield the text, span and speaker of quotes of an edition."""
    for index in indices:
        span, speaker = edition.quotes[index], edition.speakers[index]
        yield {
            "start": span.start,
            "end": span.end,
            "text": span.of(edition.text),
            "speaker": speaker.name if speaker else None,
        }


def _both_sides(old: Span, new: Span, old_text: str, new_text: str) -> dict[str, object]:
    return {
        "old_start": old.start,
        "old_end": old.end,
        "old": old.of(old_text),
        "new_start": new.start,
        "new_end": new.end,
        "new": new.of(new_text),
    }
