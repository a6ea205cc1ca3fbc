"""Drafts: notes being typed, stored on disk until they are saved or discarded."""

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import UTC, datetime
from functools import reduce
from itertools import chain, count

from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.session.notes.note_links import title_of
from reader.text.clean import clean_line
from reader.text.span import Span
from reader.tui.library_access.library_thread import LibraryThread

_LEAVING_SECONDS = 2.0
_SLOTS = "note:"
_NUMBER = "#"  # before the number of a slot, from the second of a name on
_EVER = datetime.max.replace(tzinfo=UTC)
_TITLE_CHARS = 30
_WHOLE = "whole"
_DIGEST_CHARS = 12


class Draft:
    """The draft of a note.

    Drafts of one note that several windows store have a slot each, so none replaces another.

    Args:
        library_thread: The library.
        name: Returns the name of the draft; called in the library thread.
        others: Returns drafts of new notes on other places in the article, best first.
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
        self._held: Mapping[str, str] = {}  # by slot, what this window last loaded or stored there

    async def load(self) -> str:
        """Return the stored drafts, one after the other, or an empty string.

        Raises:
            LibraryError: They cannot be read.
        """
        self._held = await self._library_thread.ask(self._left)
        return reduce(self.behind, self._held.values(), "")

    async def left_elsewhere(self) -> tuple[str, str]:
        """Return a draft left at another place when the program ended, after its slot, or "".

        Nobody would select exactly the same words again to find it.

        Raises:
            LibraryError: It cannot be read.
        """
        others = await self._library_thread.ask(self._others)
        return next(iter(others.items()), ("", ""))

    def take_up(self, slot: str, text: str) -> str:
        """Be the draft in that slot from now on; return the `place_name` where it was typed."""
        name = _name_of(slot)
        self._name, self._body, self._held = lambda _: name, "", {slot: text}
        return name.split(":", 2)[-1]

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
        """Delete the draft, because the note was saved or discarded.

        What this window has not seen stays.
        """
        try:
            await self._library_thread.ask(self._delete)
        except LibraryError:
            return  # an outdated draft that reappears does no harm

    def behind(self, draft: str, text: str) -> str:
        """Return a draft with what was typed without it."""
        if draft == self._body or text.startswith(draft):
            return text
        typed = text.removeprefix(self._body).lstrip("\n")
        return f"{draft}\n\n{typed}" if typed else draft

    def _left(self, library: Library) -> dict[str, str]:
        """Return the stored drafts by slot, oldest first."""
        name = self._name(library)
        drafts = library.drafts(name, before=_EVER)
        return {slot: drafts[slot] for slot in list(drafts)[::-1] if _name_of(slot) == name}

    def _save(self, library: Library, text: str) -> None:
        def save(library: Library) -> dict[str, str]:
            left = self._left(library)
            own = [slot for slot, held in self._held.items() if left.get(slot) == held]
            slot = own[0] if own else _free_slot(self._name(library), left)
            for each in own[1:]:
                library.save_draft(each, "")
            library.save_draft(slot, text)
            return {slot: library.draft(slot)}

        self._held = library.in_transaction(save)

    def _delete(self, library: Library) -> None:
        def delete(library: Library) -> None:
            for slot, held in self._held.items():
                if library.draft(slot) == held:
                    library.save_draft(slot, "")

        library.in_transaction(delete)


def _name_of(slot: str) -> str:
    """Return the name of the draft in a slot."""
    return slot.partition(_NUMBER)[0]


def _free_slot(name: str, taken: Container[str]) -> str:
    """Return the first slot for a draft of that name that is not taken."""
    slots = chain((name,), (f"{name}{_NUMBER}{number}" for number in count(2)))
    return next(slot for slot in slots if slot not in taken)


def draft_of(library_thread: LibraryThread, note: Annotation) -> Draft:
    """Return the draft of a note that is being edited."""
    return Draft(library_thread, lambda _: f"{_SLOTS}{note.id}", body=note.body)


def draft_in(
    library_thread: LibraryThread,
    article: Article,
    place: str,
    since: datetime,
    existing: Annotation | None,
) -> Draft:
    """Return the draft of a note in an article, which the library may not know yet.

    Args:
        library_thread: The library.
        article: The article being read.
        place: The `place_name` of the passage.
        since: When this window was opened: later drafts belong to other windows.
        existing: The note that is being edited; None if it is a new one.
    """

    def beginning(library: Library) -> str:
        record = library.find_existing(article) or library.register(article)
        return f"{_SLOTS}{record.key}:"

    def name(library: Library) -> str:
        return f"{_SLOTS}{existing.id}" if existing is not None else f"{beginning(library)}{place}"

    return Draft(
        library_thread,
        name,
        lambda library: library.drafts(beginning(library), before=since),
        existing.body if existing is not None else "",
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
        return "there is an unsaved draft: <note.write> offers it"
    notes = {f"{_SLOTS}{note.id}": note for note in annotations}
    for slot, text in slots.items():
        note = notes.get(_name_of(slot))
        if note is not None and text != note.body:
            title = clean_line(title_of(note))
            words = title if len(title) <= _TITLE_CHARS else f"{title[:_TITLE_CHARS].rstrip()}…"
            return (
                f"there is an unsaved change to the note “{words}”: <note.write> on it restores it"
            )
    return ""
