"""Adding the user's notes to quotes of any articles."""

from collections.abc import Iterable, Sequence

from reader.library.store import Library
from reader.model.annotation import Motivation, Target
from reader.model.quotation import Quotation


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
    """Yield the notes that overlap a quote, or in other editions share its text."""
    for target, body in notes:
        if target.digest == quote.digest:
            if target.start < quote.end and quote.start < target.end:
                yield body
        elif target.exact in quote.exact or quote.exact in target.exact:
            yield body
