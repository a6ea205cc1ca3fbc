"""Reading a stored edition, as it was when a note was made on it."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import events

from reader.commands.command import Where
from reader.commands.table import BY_ID
from reader.errors import LibraryError
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.session.notes.note_links import plain_line
from reader.text.clean import clean_text
from reader.text.span import Span
from reader.tui.context import Context
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.sheet_screen import SheetScreen
from reader.tui.views.hints import Hint
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.overlay import Piece, Stretch
from reader.tui.views.ink.sheet import BLANK, Para, sheet_lines
from reader.tui.views.lists.editions import when

MAX_CHARS = 400_000
"""How much of an edition is shown, around the note from which it was opened."""
_ABOVE = 3  # rows shown above the passage


def _by_key(distances: Mapping[str, int]) -> dict[str, int]:
    """Return for each key of these commands how far it scrolls."""
    return {key: rows for command, rows in distances.items() for key in BY_ID[command].keys}


_ROWS = _by_key(
    {"scroll.down": 1, "scroll.up": -1, "scroll.top": -MAX_CHARS, "scroll.bottom": MAX_CHARS}
)
_HALVES = _by_key(
    {"scroll.half_down": 1, "scroll.half_up": -1, "scroll.page_down": 2, "scroll.page_up": -2}
)
_HELP = "j and k scroll, d and u half a page, space and b a page, g and G to the ends; q closes"


class EditionScreen(SheetScreen):
    """Shows the text of an edition with the notes made on it.

    Args:
        context: The services.
        text: Text of the edition.
        title: The title shown above it.
        notes: The notes made on this edition.
        at: The passage to scroll to, or None for the beginning.
    """

    PLACES: ClassVar[tuple[Where, ...]] = ()
    DEFAULT_CSS: ClassVar[str] = """
    EditionScreen > Band { height: 90%; }
    EditionScreen Frame { max-width: 90; }
    """

    def __init__(
        self,
        context: Context,
        text: str,
        title: str,
        notes: Sequence[Annotation],
        at: Span | None = None,
    ) -> None:
        super().__init__(context)
        self._title, self._at = title, at
        self._paras, self._first = _paras(text, notes, at, context.glyphs.note)

    def set_up(self) -> None:
        """Show the text, scrolled to the passage."""
        super().set_up()
        self.sheet.show(self._paras)
        self.call_after_refresh(self._go_to_passage)

    def _go_to_passage(self) -> None:
        if self._at is not None and self.sheet.size.width:
            before = sheet_lines(self._paras[: self._first], self.sheet.size.width)
            self.sheet.scroll_rows(max(0, len(before) - _ABOVE))

    def heading(self) -> Sequence[Piece]:
        """Return the title."""
        return [(f" {self._title}", inks.HEADING)]

    def hints(self) -> list[Hint]:
        """Return the key hints of this screen."""
        return [("j", "down", True), ("k", "up", True), ("d", "half page", True),
                ("q", "close", True)]  # fmt: skip

    def do_app_help(self, _: str) -> None:
        """Tell the keys, which are few."""
        self.tell(_HELP)

    def handle_unbound_key(self, event: events.Key) -> bool:
        """Scroll, or close."""
        if event.key in ("q", "escape"):
            self.dismiss(None)
        elif event.key in _ROWS:
            self.sheet.scroll_rows(_ROWS[event.key])
        elif event.key in _HALVES:
            self.sheet.half_page(_HALVES[event.key])
        else:
            return False
        return True


def _paras(
    text: str, notes: Sequence[Annotation], at: Span | None, sign: str
) -> tuple[list[Para], int]:
    """Return the paragraphs to show, and the index of the one to scroll to."""
    middle = at.start if at is not None else 0
    low = text.rfind("\n\n", 0, max(0, middle - MAX_CHARS // 2)) + 1
    high = low + MAX_CHARS
    paras: list[Para] = []
    first, offset = 0, low
    for part in text[low:high].split("\n\n"):
        span = Span(offset, offset + len(part))
        offset = span.end + 2
        if not part.strip():
            continue
        if at is not None and (span.overlaps(at) or span.start == at.start) and not first:
            first = len(paras)
        paras += [_para(part, span, notes), *_notes_below(span, notes, sign), BLANK]
    return paras, first


def _para(part: str, span: Span, notes: Sequence[Annotation]) -> Para:
    cleaned = clean_text(part)
    marks: list[Stretch] = []
    if len(cleaned) == len(part):  # else the offsets no longer match
        marks = [
            (
                max(0, note.target.start - span.start),
                min(len(part), note.target.end - span.start),
                inks.UNDERLINE | inks.TITLE,
            )
            for note in notes
            if note.target.start < span.end and span.start < note.target.end
        ]
    return Para(cleaned, 0, marks)


def _notes_below(span: Span, notes: Sequence[Annotation], sign: str) -> list[Para]:
    return [
        Para(_words(note.body), inks.NOTE, (), f"{sign} ", lead_ink=inks.NOTE)
        for note in notes
        if note.motivation is Motivation.COMMENTING
        and span.start < max(note.target.end, 1) <= max(span.end, 1)
    ]


async def show_edition(
    screen: CommandScreen, key: str, digest: str, note: Annotation | None
) -> None:
    """Open an edition of an article if the screen is free, at a note made on it, if given.

    Raises:
        LibraryError: The edition is not stored, or the library cannot be read.
    """

    def ask(library: Library) -> tuple[str | None, list[Annotation], str]:
        made = [each for each in library.annotations(key) if each.target.digest == digest]
        saved = next((each.saved for each in library.editions(key) if each.digest == digest), None)
        return library.edition(digest), made, when(saved) if saved is not None else ""

    text, notes, moment = await screen.context.library_thread.ask(ask) if digest else (None, [], "")
    if text is None:
        raise LibraryError("the edition this note was written on is not stored")
    at = None
    if note is not None and not note.target.is_whole:
        at = Span(note.target.start, note.target.end)
    title = f"As it was on {moment}" if moment else "As it was"
    if screen.is_free:
        screen.app.push_screen(EditionScreen(screen.context, text, title, notes, at))


def _words(body: str) -> str:
    """Return the text of a note without its most common Markdown."""
    return clean_text("\n".join(map(plain_line, body.split("\n"))))
