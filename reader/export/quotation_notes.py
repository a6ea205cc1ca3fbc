"""Adding the user's notes to quotes of any articles."""

from collections.abc import Iterable, Sequence

from reader.library.store import Library
from reader.model.annotation import Motivation, Target
from reader.model.quotation import Quotation

_DISTINCTIVE_CHARS = 20


def with_notes(library: Library, quotations: Sequence[Quotation]) -> Sequence[Quotation]:
    """Return quotes with the notes on them.

    Raises:
        LibraryError: The library cannot be read.
    """
    locations = dict.fromkeys(each.source.location for each in quotations)
    notes = {location: _notes_of(library, location) for location in locations}
    return [
        each._replace(notes=tuple(_on(each.target, notes[each.source.location])))
        for each in quotations
    ]


def _notes_of(library: Library, location: str) -> Sequence[tuple[Target, str]]:
    record = library.find(location)
    if record is None or not record.annotations:
        return ()
    return [
        (note.target, note.body)
        for note in library.annotations(record.key)
        if note.motivation is Motivation.COMMENTING and note.target.exact
    ]


def _on(quote: Target, notes: Iterable[tuple[Target, str]]) -> Iterable[str]:
    """Yield the notes that overlap a quote, or in other editions share distinctive text with it."""
    for target, body in notes:
        shorter, longer = sorted((target, quote), key=lambda each: len(each.exact))
        if target.digest == quote.digest:
            if target.start < quote.end and quote.start < target.end:
                yield body
        elif shorter.exact in longer.exact and _is_distinctive(shorter):
            yield body


def _is_distinctive(target: Target) -> bool:
    """Whether a passage is known, or long enough, to be the only one of its words."""
    return target.copies == 1 or len(target.exact) >= _DISTINCTIVE_CHARS
