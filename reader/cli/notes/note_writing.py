"""The verbs ``notes add`` and ``notes edit``."""

from collections.abc import Sequence
from datetime import UTC, datetime

from reader import pipeline
from reader.cli.article_access import access_of
from reader.cli.command_line.request import Request
from reader.cli.library_access import library_of, run_upkeep
from reader.cli.notes.listed_notes import colours_of
from reader.cli.notes.named_notes import no_note, note_named
from reader.cli.output import streams
from reader.errors import NothingFound, ParseError, UsageError, system_reason
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article
from reader.session.notes.bulk import recoloured, retagged, rewritten, tags_after
from reader.text.clean import clean_line, clean_text
from reader.text.span import Span

_NO_COLOUR = "only highlights and notes on a passage have a colour"
_OPENING_MARKS = frozenset('"“”„‟«»‹›‘‚‛「『')
_MARKS = "".join(_OPENING_MARKS) + "'’」』 \u00a0\u202f"  # and spaces inside them
_SHOWN_CHARS = 60  # of a passage that is not found
_MAX_COPIES = 100  # occurrences of a passage that are counted


def add_note(request: Request) -> int:
    """Save a note on a passage, or on the whole article, and print its id.

    Raises:
        UsageError: Neither a passage nor the article was given, or the note is empty.
        NothingFound: The passage is not in the article.
        ReaderError: The source cannot be read.
        LibraryError: The note could not be saved.
    """
    from reader.library.files.ids import new_id

    body, passage = _note_text(request), clean_text(request.value("quote"))
    _check_request(request, body, passage)
    colour, told_of_colour = _colour(request)
    if colour and not passage:
        colour, told_of_colour = "", _NO_COLOUR
    article = access_of(request).open_or_stored(request.operands[0])
    for notice in article.notices:
        streams.print_message(notice)
    target, told = _find_target(article, passage, request.operands[0])
    moment = datetime.now(UTC)
    with library_of(request) as library:
        annotation = Annotation(
            new_id(),
            library.register(article).key,
            Motivation.COMMENTING if body.strip() else Motivation.HIGHLIGHTING,
            target,
            moment,
            moment,
            body=body,
            tags=tags_after((), _typed_tags(request)),
            colour=colour,
            speaker=_speaker(library, article, target),
        )
        library.put([annotation], article)
        for message in filter(None, (told_of_colour, told)):
            streams.print_message(message)
        _print_saved_id(annotation.id, as_json=request.has("json"))
        run_upkeep(library)
    return 0


def _print_saved_id(annotation_id: str, *, as_json: bool) -> None:
    """Print the id of a note; if that fails, report that the note is saved anyway.

    A failure would suggest that it is not, and a second attempt would save it twice.
    """
    try:
        if as_json:
            streams.print_json({"schema": 1, "id": annotation_id})
        else:
            streams.print_text(annotation_id)
        streams.flush()
    except OSError as error:
        streams.discard_output()
        streams.print_message(
            f"note {annotation_id} is saved; its id cannot be written: {system_reason(error)}"
        )


def edit_notes(request: Request) -> int:
    """Change the text, tags or colour of notes.

    Raises:
        UsageError: No change was given, or a text for several notes.
        LibraryError: The notes could not be saved.
    """
    if not any(request.has(name) for name in ("note", "tag", "colour")):
        raise UsageError("notes edit needs --note, --tag or --colour")
    if request.has("note") and len(request.operands) > 1:
        raise UsageError("--note takes only one ID")
    from reader.session.notes.stored_steps import store_step
    from reader.session.state import Edit

    body, tags = _note_text(request), _typed_tags(request)
    colour, told_of_colour = _colour(request)

    def changed(note: Annotation) -> Annotation:
        after = retagged(note, tags) if tags else note
        after = recoloured(after, colour) if colour else after
        words = rewritten(after, body) if request.has("note") else after
        if words is None or (request.has("note") and not body.strip()):
            raise UsageError("a note cannot be empty: notes rm removes it")
        return words

    def edit(library: Library) -> tuple[list[str], list[str], bool]:
        found = {each: note_named(library, each) for each in request.operands}
        known = list({note.id: note for note in found.values() if note is not None}.values())
        after = [changed(note) for note in known]
        library.put(after, before=known)
        edits = map(Edit, known, after)
        store_step(library, tuple(each for each in edits if each.before != each.after))
        unknown = [no_note(library, each) for each, note in found.items() if note is None]
        plain = [each.id for each in after if not each.is_coloured]
        return unknown, plain if colour else [], len(plain) < len(after)

    with library_of(request) as library:
        unknown, colourless, has_highlights = library.in_transaction(edit)
    if told_of_colour and has_highlights:
        streams.print_message(told_of_colour)
    for told in unknown:
        streams.print_message(told)
    for annotation_id in colourless:
        streams.print_message(f"{annotation_id}: {_NO_COLOUR}")
    return NothingFound.exit_code if unknown or colourless else 0


def _note_text(request: Request) -> str:
    """Return the text of the note; ``-`` stands for standard input.

    Raises:
        UsageError: Standard input is the article already.
        SourceError: It cannot be read.
        ParseError: It is not text.
    """
    typed = request.value("note")
    if typed != "-":
        return clean_text(typed)
    if "-" in request.operands:
        raise UsageError("standard input is the article: it cannot be the note as well")
    from reader.sources.base import Limits
    from reader.sources.stdin import StdinSource

    body = StdinSource().load("-", Limits()).body
    try:
        return clean_text(body.decode("utf-8-sig")).strip("\n")
    except UnicodeDecodeError as error:
        raise ParseError("not UTF-8 text", location="-") from error


def _check_request(request: Request, body: str, passage: str) -> None:
    if request.has("article") and request.has("quote"):
        raise UsageError("give either --quote or --article, not both")
    if request.has("article"):
        if not body.strip():
            raise UsageError("a note on the article needs --note TEXT")
    elif not passage.strip():
        raise UsageError("notes add needs --quote TEXT (the passage) or --article")
    elif request.has("note") and not body.strip():
        raise UsageError("the note is empty; without --note, the passage is highlighted")


def _typed_tags(request: Request) -> str:
    return " ".join(clean_line(tag) for tag in request.values("tag"))


def _colour(request: Request) -> tuple[str, str]:
    """Return the named colour, and a remark to print once it is saved; usually empty."""
    typed = clean_line(request.value("colour")).strip()
    if not typed:
        return "", ""
    colours = colours_of(request)
    found = colours.find(typed)
    if found:
        return found, ""
    known = ", ".join(colours.shown(key) for key in colours.keys)
    return typed, f"unknown colour {typed}, saved as typed; known colours: {known}"


def _find_target(article: Article, passage: str, source: str) -> tuple[Target, str]:
    """Return the target of a note, and a remark to print once it is saved; usually empty.

    Raises:
        NothingFound: The passage is not in the article.
    """
    if not passage.strip():
        return Target(0, 0, "", digest=article.digest), ""
    from reader.anchoring.describe import describe_target

    span, copies = _find_passage(article, passage, source)
    target = describe_target(article.text, span.start, span.end)
    if copies == 1:
        return target, ""
    often = "very often" if copies == _MAX_COPIES else f"{copies} times"
    return target, f"the passage occurs {often}; the note is on the first: quote more to choose"


def _find_passage(article: Article, passage: str, source: str) -> tuple[Span, int]:
    """Return the first occurrence of a passage, and the number of them, at most `_MAX_COPIES`.

    The quotation marks around it may be others than in the article, where the quote may go on. What
    is quoted there as well comes before the same words elsewhere.

    Raises:
        NothingFound: The passage does not occur.
    """
    words = passage.strip()
    bare = words.strip(_MARKS)
    found = _occurrences(article.text, words)
    if not found and bare != words:
        found = _occurrences(article.text, bare, quoted=True) or _occurrences(article.text, bare)
    if found:
        return found[0], len(found)
    shown = passage if len(passage) <= _SHOWN_CHARS else f"{passage[: _SHOWN_CHARS - 1]}…"
    raise NothingFound(f"the passage is not in the article: “{shown}”", location=source)


def _occurrences(text: str, words: str, *, quoted: bool = False) -> Sequence[Span]:
    """Return the occurrences of words, in other capitals only if there are none as typed.

    Args:
        text: The text of the article.
        words: The words; empty ones do not occur.
        quoted: Whether only those at the beginning of a quote count.
    """
    from reader.text.fold import find_folded

    for ignore_case in (False, True):
        found: Sequence[Span] = find_folded(text, words, ignore_case=ignore_case, limit=_MAX_COPIES)
        if quoted:
            found = [span for span in found if _begins_quote(text, span.start)]
        if found:
            return found
    return ()


def _begins_quote(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return before[-1:] in _OPENING_MARKS or (before[:1] == "«" and before[1:].isspace())


def _speaker(library: Library, article: Article, target: Target) -> str:
    """Return the speaker of a passage, with ``?`` if uncertain, or an empty string."""
    if target.is_whole:
        return ""
    from reader.model.analysis import said_by
    from reader.model.quote_columns import QuoteColumns
    from reader.workers.correcting import with_corrections

    quotes = QuoteColumns.of(with_corrections(library, article, pipeline.analyse(article)).quotes)
    return said_by(quotes.in_marks.of_one_speaker(Span(target.start, target.end)))
