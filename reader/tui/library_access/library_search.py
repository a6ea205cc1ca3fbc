"""Searching the whole library: titles, notes, texts, and the sample articles."""

from reader.library.store import Library
from reader.model.annotation import Motivation
from reader.model.colours import Colours
from reader.session.library_overview import LibraryOverview, note_counts
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.lists.library_rows import found_rows, sample_rows, text_rows
from reader.tui.views.rows.rows import Row

_FOUND = 200  # most articles, and most notes, in a search result
_SHOWN_TEXTS = 50  # most articles found by their text


async def search_library(
    library_thread: LibraryThread, words: str, glyphs: Glyphs, colours: Colours, width: int
) -> list[Row]:
    """Return rows of everything that has all words.

    Args:
        library_thread: The library.
        words: The words.
        glyphs: The glyphs to draw with.
        colours: The highlight colours with their names.
        width: Width of a row in cells.

    Raises:
        LibraryError: The library cannot be read.
    """
    texts = await library_thread.search_texts(words, _SHOWN_TEXTS)

    def ask(library: Library) -> list[Row]:
        articles = library.search_articles(words, _FOUND)
        found = library.search(words, _FOUND)
        notes = [note for note in found if note.motivation is not Motivation.IDENTIFYING]
        keys = {note.article for note in notes} | {text.key for text in texts}
        known = library.records(keys)
        overview = LibraryOverview(articles, notes, note_counts(library, articles))
        rows = found_rows(overview, known, glyphs, colours, width)
        return rows + text_rows(texts, known, width)

    rows = await library_thread.ask(ask)
    return rows + sample_rows(words, known={row.key for row in rows})
