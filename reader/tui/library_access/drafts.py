"""Drafts: notes being typed, stored on disk until they are saved or discarded."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.session.notes.note_links import title_of
from reader.text.clean import clean_line
from reader.text.span import Span
from reader.tui.library_access.library_thread import LibraryThread

DRAFT_LEFT = "there is an unsaved draft: <note.write> restores it"
"""What is said of the draft of a new note, as long as it was not opened."""
_LEAVING_SECONDS = 2.0
_SLOTS = "note:"
_TITLE_CHARS = 30
_WHOLE = "whole"
_DIGEST_CHARS = 12


class Draft:
    """The draft of a note.

    What was stored before and has not been loaded is never overwritten: a text follows it.

    Args:
        library_thread: The library.
        name: Returns the name of the draft; called in the library thread.
        others: Returns drafts to fall back to if there is none of that name, best first.
        body: The text of the note as saved.
    """

    def __init__(
        self,
        library_thread: LibraryThread,
        name: Callable[[Library], str],
        others: Callable[[Library], Mapping[str, str]] = lambda _: {},
        body: str = "",
    ) -> None:
        self._library_thread, self._name, self._others = library_thread, name, others
        self._body = body
        self._found = ""  # name of the fallback draft that was loaded
        self._unseen: str | None = None  # what is stored and was not loaded; None if not known

    @property
    def elsewhere(self) -> str:
        """Where in the article the loaded draft was typed, if not here: its `place_name`."""
        return self._found.split(":", 2)[-1]

    def move_there(self) -> None:
        """Keep storing the draft at the place where it was typed."""
        there, self._found = self._found, ""
        self._name = lambda _: there

    async def load(self, *, elsewhere: bool = True) -> str:
        """Return the stored draft, or an empty string.

        Args:
            elsewhere: Whether to fall back to one of another place.

        Raises:
            LibraryError: It cannot be read.
        """
        others = self._others if elsewhere else lambda _: {}
        self._found, text = await self._library_thread.ask(partial(self._load, others=others))
        self._unseen = ""
        return text

    async def keep(self, text: str) -> None:
        """Store the text typed so far.

        Raises:
            LibraryError: It cannot be written.
        """
        await self._library_thread.ask(lambda library: self._save(library, text))

    def keep_now(self, text: str) -> None:
        """Store the text at once, because the program is ending.

        Raises:
            LibraryError: It cannot be written.
        """
        self._library_thread.ask_now(lambda library: self._save(library, text), _LEAVING_SECONDS)

    async def drop(self) -> None:
        """Delete the draft, because the note was saved or discarded."""
        try:
            await self._library_thread.ask(lambda library: self._save(library, ""))
        except LibraryError:
            return  # an outdated draft that reappears does no harm

    def behind(self, draft: str, text: str) -> str:
        """Return a draft with what was typed before it was loaded."""
        typed = text.removeprefix(self._body).lstrip("\n")
        if draft in ("", self._body):
            return text
        return f"{draft}\n\n{typed}" if typed else draft

    def _load(
        self, library: Library, *, others: Callable[[Library], Mapping[str, str]]
    ) -> tuple[str, str]:
        """Return the stored draft after its name, which is empty unless it is a fallback."""
        if own := library.draft(self._name(library)):
            return "", own
        return next(iter(others(library).items()), ("", ""))

    def _save(self, library: Library, text: str) -> None:
        name = self._name(library)
        if self._unseen is None:
            self._unseen = library.draft(name)
        library.save_draft(name, self.behind(self._unseen, text))
        if self._found:
            library.save_draft(self._found, "")
            self._found = ""


def draft_of(library_thread: LibraryThread, note: Annotation) -> Draft:
    """Return the draft of a note that is being edited."""
    return Draft(library_thread, lambda _: f"{_SLOTS}{note.id}", body=note.body)


def draft_of_new(
    library_thread: LibraryThread, article: Article, place: str, since: datetime
) -> Draft:
    """Return the draft of a new note at a place in an article, which the library may not know yet.

    It falls back to a draft left at another place when the program ended, because nobody would
    select exactly the same words again to find it.

    Args:
        library_thread: The library.
        article: The article being read.
        place: The `place_name` of the passage.
        since: When this window was opened: later drafts belong to other windows.
    """

    def beginning(library: Library) -> str:
        record = library.find_existing(article) or library.register(article)
        return f"{_SLOTS}{record.key}:"

    return Draft(
        library_thread,
        lambda library: f"{beginning(library)}{place}",
        lambda library: library.drafts(beginning(library), before=since),
    )


def place_name(article: Article, span: Span | None) -> str:
    """Return the name of a passage in this edition of an article; None is the whole article."""
    return _WHOLE if span is None else f"{span.start}:{span.end}:{article.digest[:_DIGEST_CHARS]}"


def passage_named(article: Article, place: str) -> tuple[Span | None] | None:
    """Return what a `place_name` names, or None if it is of another edition."""
    if place == _WHOLE:
        return (None,)
    start, _, end = place.partition(":")
    try:
        span = Span(int(start), int(end.partition(":")[0]))
    except ValueError:
        return None
    return (span,) if place_name(article, span) == place else None


def unfinished(
    library: Library, key: str, annotations: Sequence[Annotation], since: datetime
) -> str:
    """Return one line that says how to get back to an unfinished note on an article.

    Args:
        library: The library.
        key: The key of the article.
        annotations: The annotations of the article.
        since: When this window was opened: later drafts belong to other windows.

    Returns:
        The line; empty if there is no unfinished note.

    Raises:
        LibraryError: The drafts cannot be read.
    """
    slots = library.drafts(_SLOTS, before=since)
    if any(slot.startswith(f"{_SLOTS}{key}:") for slot in slots):
        return DRAFT_LEFT
    for note in annotations:
        if slots.get(f"{_SLOTS}{note.id}", note.body) != note.body:
            title = clean_line(title_of(note))
            words = title if len(title) <= _TITLE_CHARS else f"{title[:_TITLE_CHARS].rstrip()}…"
            return (
                f"there is an unsaved change to the note “{words}”: <note.write> on it restores it"
            )
    return ""
