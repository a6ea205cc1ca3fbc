"""The bars above and below the rows of a list: the titles of its pages, and its key hints."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from reader.commands.keymap import Keymap
from reader.commands.table import BY_ID
from reader.text.cells import cell_width
from reader.tui.views.hints import Hint
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece
from reader.tui.views.ink.short_texts import shorten
from reader.tui.views.rows.rows import Act, ActOnAll, ChoosingKey, GoToNext, Page, Rows

CLOSE = "q"
"""The key that closes a list, unless the list has another use for it."""
BACK = "h", "left"
"""The keys that close a list as well, opposite to those that open a row."""

_HEADINGS_UP_TO = 500  # length up to which every row is checked for being a heading
_GAP_CELLS = 2  # before the filter text
_NEXT_CELLS = 8  # left for the titles of the pages after the one shown
_TWO, _WORD_CELLS = 2, 10  # number of pages, and longest title, for which the Tab hint names a page


def title_pieces(
    pages: Sequence[Page], number: int, width: int, *, dot: str, words: str, found: int | None
) -> Sequence[Piece]:
    """Return the titles of all pages, with the number of their rows, and the filter.

    Args:
        pages: The pages.
        number: Index of the page that is shown.
        width: The width in cells.
        dot: The sign between a title and a number.
        words: The words of the filter.
        found: The number of rows on the page that match it, if known.
    """
    pieces: list[Piece] = []
    used = 0
    counts = [_count_text(page, found if page is pages[number] else None) for page in pages]
    names = [page.title for page in pages]
    titles = [_counted(name, count, dot) for name, count in zip(names, counts, strict=True)]
    if sum(map(cell_width, titles)) > width:  # the page shown here matters most
        names = [_parting_words(name, names[0]) for name in names]
        shown = _counted(names[number], counts[number], dot)
        titles = [f" {name} " for name in names]
        before, after = (sum(map(cell_width, t)) for t in (titles[:number], titles[number + 1 :]))
        room = width - before - min(after, _NEXT_CELLS)
        titles[number] = shorten(shown, max(room, width // 2))
    for index, title in enumerate(titles):
        text = shorten(title, width - used)
        pieces.append((text, inks.PANEL | (inks.HEADING if index == number else inks.META)))
        used += cell_width(text)
        if text != title:  # one ellipsis is enough
            break
    if words and width - used > _GAP_CELLS:
        text = shorten(" " * _GAP_CELLS + words, width - used)
        pieces.append((text, inks.PANEL | inks.META))
        used += cell_width(text)
    return [*pieces, (" " * (width - used), inks.PANEL)]


def _counted(name: str, count: str, dot: str) -> str:
    return f" {name} {dot} {count} " if count else f" {name} "


def _parting_words(title: str, first: str) -> str:
    """Return a title without the words with which the first one begins, too; or that one itself."""
    words, others = title.split(), first.split()
    shared = sum(takewhile(bool, map(str.__eq__, words, others)))
    return " ".join(words[shared:]) or title


def _count_text(page: Page, found: int | None) -> str:
    """Return the number of rows that can be chosen, and of those that match the filter.

    Empty if nothing can be chosen, or if the number would not be informative.
    """
    if not page.enter or (found is None and not page.shows_count):
        return ""
    if found is None and page.count_text:
        return page.count_text
    matching = "" if found is None else f"{found:,} of "
    return f"{matching}{counted_rows(page.rows):,}{' so far' if page.is_partial else ''}"


def counted_rows(rows: Rows) -> int:
    """Return how many rows can be chosen; long lazy lists have at most one heading, the first."""
    if len(rows) > _HEADINGS_UP_TO and not isinstance(rows, list):
        return len(rows) - rows[0].heading
    return sum(not rows[number].heading for number in range(len(rows)))


def list_hints(
    pages: Sequence[Page], number: int, keymap: Keymap, *, is_filtered: bool
) -> list[Hint]:
    """Return the key hints of a list.

    Args:
        pages: The pages.
        number: Index of the page that is shown.
        keymap: Maps the commands of the page to keys.
        is_filtered: Whether Esc ends a filter.
    """
    page = pages[number]
    tab = [("tab", _other_page(pages, number), True)] if len(pages) > 1 else []
    leaving = [each.label for each in page.keys if each.key == CLOSE]
    close = (CLOSE, leaving[0] if leaving else "close", True)
    acts = [act for act in page.acts if len(page.rows) or not act.needs_row]
    going = _hints_of((act for act in acts if isinstance(act, GoToNext)), keymap)
    doing = _hints_of((act for act in acts if not isinstance(act, GoToNext)), keymap)
    if not len(page.rows):
        return [*tab, *doing, close]
    own = _hints_of((each for each in page.keys if each.key != CLOSE), keymap)
    return [
        *([("enter", page.enter, True)] if page.enter else []),
        *going,
        (keymap.key("list.filter"), "other name" if page.typed is not None else "filter", True),
        *([("escape", "all", True)] if is_filtered else []),
        *tab,
        *doing,
        *own,
        *([(keymap.key("app.help"), "help", True)] if doing or own else []),
        close,
    ]


def _hints_of(own: Iterable[Act | ActOnAll | GoToNext | ChoosingKey], keymap: Keymap) -> list[Hint]:
    """Return the hints of keys of a list: of a command its first key, if it has any."""
    found: list[Hint] = []
    for each in own:
        command = BY_ID.get(each.key)
        keys = keymap.keys(command) if command is not None else (each.key,)
        found += [(key, each.label, True) for key in keys[:1] if each.label]
    return found


def _other_page(pages: Sequence[Page], number: int) -> str:
    """Return the hint for Tab: the title of the other page if short, else "other list"."""
    title = pages[(number + 1) % len(pages)].title
    is_word = len(pages) == _TWO and title.isalpha() and len(title) <= _WORD_CELLS
    return title.lower() if is_word else "other list"


def help_on_keys(pages: Sequence[Page], number: int) -> Sequence[tuple[str, str]]:
    """Return the keys of a list that are not in the command table, and what each does."""
    page = pages[number]
    own = [each for each in (*page.acts, *page.keys) if len(page.rows) or not each.needs_row]
    return [
        *_help_on_pages(pages, number),
        *((each.key, each.help) for each in own if each.key not in BY_ID),
    ]


def _help_on_pages(pages: Sequence[Page], number: int) -> list[tuple[str, str]]:
    """Return the keys that show other pages; with two pages, Tab alone and its other key."""
    steps = {"tab": 1, "shift+tab": -1} if len(pages) > _TWO else {"tab": 1}
    others = [(key, pages[(number + step) % len(pages)]) for key, step in steps.items()]
    return [
        (key, f"Show {other.title[:1].lower()}{other.title[1:]}{_also_by(other)}.")
        for key, other in others
        if len(pages) > 1
    ]


def _also_by(page: Page) -> str:
    return f", as {page.shown_by} does" if page.shown_by else ""
