"""Going on in the next edition of an article: positions are found by the words there."""

from reader.session.searching import with_search
from reader.session.state import ReadingState
from reader.text.span import Span

_CHARS = 60  # length of the passage that is searched for in the next edition


def passage_from(text: str, offset: int) -> Span:
    """Return the passage to search for that begins at `offset`."""
    return Span(offset, min(len(text), offset + _CHARS))


def counterpart(old: str, offset: int, new: str) -> int | None:
    """Return the position in `new` that corresponds to `offset` in `old`.

    Returns:
        That at the same distance from the beginning or the end, if the words on both sides are the
        same there. Otherwise where the words after `offset` begin, or else where those before it
        end; None when neither occur exactly once.
    """
    after, before = old[offset : offset + _CHARS], old[max(0, offset - _CHARS) : offset]
    if len(before) == len(after) == _CHARS:
        for same in (offset, offset + len(new) - len(old)):
            if same >= _CHARS and new.startswith(before + after, same - _CHARS):
                return same
    at = _only_place(after, new)
    if at is None and (ends := _only_place(before, new)) is not None:
        at = ends + len(before)
    return at


def continued(old: ReadingState, new: ReadingState) -> ReadingState:
    """Return the state of the next edition with what was done in the old one.

    That is what can be undone, the search, which quotes are highlighted, and the jumps between
    places that are still there, as the beginning always is.
    """
    before, text = old.article.text, new.article.text

    def there(places: tuple[int, ...]) -> tuple[int, ...]:
        found = (counterpart(before, place, text) if place else 0 for place in places)
        return tuple(place for place in found if place is not None)

    state = new._replace(
        back=there(old.back), forward=there(old.forward), undo=old.undo, redo=old.redo,
        old_text=before, only_speaker=old.only_speaker, quotes_only=old.quotes_only,
    )  # fmt: skip
    return with_search(state, old.search.query) if old.search is not None else state


def _only_place(words: str, text: str) -> int | None:
    at = text.find(words) if words else -1
    return at if at >= 0 and text.find(words, at + 1) < 0 else None
