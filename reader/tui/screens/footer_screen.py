"""The bottom line of a screen: key hints, and the notices that replace them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import ModalScreen

from reader.commands.command import Command, Where
from reader.commands.keys import key_names
from reader.commands.table import COMMANDS
from reader.errors import ReaderError
from reader.text.clean import clean_line
from reader.tui.context import Context
from reader.tui.screen_updates import ImmediateUpdates
from reader.tui.views.hints import (
    MOST_ROWS,
    Hint,
    fitting_hints,
    following_hints,
    hint_at,
    hint_pieces,
    notice_pieces,
    notice_rows,
    waiting_pieces,
)
from reader.tui.views.ink.overlay import Piece
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.lines import LineList

_KEPT_HINTS = 2  # that are never dropped: help, and how to leave
_REPEATED = frozenset(
    (
        *("match.next", "paragraph.next", "section.next"),
        *("scroll.down", "scroll.page_down", "list.down", "list.page_down"),
    )
)


class FooterScreen(ImmediateUpdates, part=True):
    """Shows the key hints, the pending keys and their continuations, or a notice."""

    PLACES: ClassVar[tuple[Where, ...]] = (Where.ANYWHERE,)
    DEFAULT_CSS: ClassVar[str] = """
    #foot { height: 1; }
    #hints { height: 1fr; }
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._first_key = ""
        self.typed_count = ""  # the digits typed before a key
        self._foot_rows = 1
        self._is_covered = False
        self._notice: tuple[str, bool] | None = None
        self._told_at = 0.0  # when it was told, on the clock of events

    def places(self) -> tuple[Where, ...]:
        """Return the places whose keys apply; the first that binds a key wins."""
        inside = (Where.LIST,) if isinstance(self.focused, LineList) else ()
        return (*inside, *self.PLACES)

    @property
    def is_first(self) -> bool:
        """Whether this is the first screen, so that there is nothing to go back to."""
        return self.app.screen_stack[0] is self

    def label(self, command: Command) -> str:
        """Return the current name of a command: going back from the first screen quits."""
        leaves = command.id == "app.back" and self.is_first
        return "quit" if leaves else command.label

    def why_not(self, command: Command) -> str:
        """Return why a command is not available now, or an empty string."""
        return ""

    def compose_foot(self) -> ComposeResult:
        """Compose the bottom line; notices and prompts replace its key hints."""
        with Horizontal(id="foot"):
            yield Bar(id="hints", panel=isinstance(self, ModalScreen))

    def on_resize(self) -> None:
        """Adapt the height of the bottom line to what it says at the new width."""
        if self.foot_is_needed():
            self.call_after_refresh(self.show_hints)

    def leave_out_hints(self) -> None:
        """Show no key hints while another screen lies over this one and has the keys."""
        self._is_covered = True
        self.show_hints()

    def on_screen_resume(self) -> None:
        """Show the key hints again."""
        if self._is_covered:
            self._is_covered = False
            self.show_hints()

    def show_hints(self) -> None:
        """Redraw the bottom line."""
        for bar in self.query("#hints").results(Bar):
            foot = self.query_one("#foot")
            rows = self.rows_needed(foot.size.width)
            if rows != self._foot_rows:
                foot.styles.height = self._foot_rows = rows
            bar.show_rows(self._draw_foot)

    def is_beside_foot(self, event: events.MouseEvent) -> bool:
        """Whether the mouse is used elsewhere than in the bottom line, if there is one yet."""
        at = event.screen_offset
        return not any(foot.region.contains_point(at) for foot in self.query("#foot"))

    def foot_is_needed(self) -> bool:
        """Whether the bottom line shows more than key hints: a notice or pending keys."""
        waiting = self.typed_count or self._first_key
        return bool(self._notice or waiting or self.standing_notice())

    def rows_needed(self, width: int) -> int:
        """Return how many rows the bottom line needs so that no notice is cut off."""
        if self._notice is None or not width:
            return 1
        return len(notice_rows(self._notice[0], width, MOST_ROWS))

    def _draw_foot(self, width: int, height: int) -> Sequence[Sequence[Piece]]:
        if self._notice is None or height == 1:
            return [self._draw_hints(width)]
        text, error = self._notice
        rows = notice_rows(text, width, height)
        return [notice_pieces(row, width, error=error) for row in rows]

    def _draw_hints(self, width: int) -> Sequence[Piece]:
        if self._notice is not None:
            return notice_pieces(self._notice[0], width, error=self._notice[1])
        if self._first_key:
            waiting = self.typed_count + self.context.keymap.first_key(self._first_key)
            return waiting_pieces(waiting, self._second_key_hints(), width)
        if self.typed_count:
            return waiting_pieces(self.typed_count, self.repeated_hints(), width)
        if standing := self.standing_notice():
            return notice_pieces(standing, width, error=False)
        hints = [] if self._is_covered else self.hints()
        return hint_pieces(fitting_hints(hints, width, _KEPT_HINTS), width)

    def standing_notice(self) -> str:
        """Return the notice that replaces the key hints while a state lasts, or an empty string."""
        return ""

    def hints(self) -> list[Hint]:
        """Return the key hints: the footer commands of the current places."""
        places = self.places()
        return [self._hint(c) for c in COMMANDS if c.in_footer and c.where in places]

    def repeated_hints(self) -> list[Hint]:
        """Return the hints shown after a count: the commands that are usually repeated."""
        places = self.places()
        steps = [self._hint(c) for c in COMMANDS if c.id in _REPEATED and c.where in places]
        return list({hint[0]: hint for hint in steps}.values())  # of two with a key, the later one

    def _hint(self, command: Command) -> Hint:
        return self.hint_of(command, self.label(command), possible=not self.why_not(command))

    def hint_of(self, command: Command, label: str, *, possible: bool = True) -> Hint:
        """Return the hint of a command under a label that says what it does here."""
        return (next(iter(self.context.keymap.keys(command)), ":"), label, possible)

    def _second_key_hints(self) -> list[Hint]:
        found = self.second_keys(self._first_key)
        return following_hints((key, c.label, not self.why_not(c)) for key, c in found)

    def second_keys(self, first: str) -> Sequence[tuple[str, Command]]:
        """Return the possible second keys after `first`, each with the command of the two."""
        raise NotImplementedError

    def on_bar_clicked(self, message: Bar.Clicked) -> None:
        """Press the key whose hint was clicked."""
        message.stop()
        waiting = self.typed_count + self._first_key
        if message.bar_id != "hints" or waiting or self.standing_notice():
            return
        if self._notice:
            self.clear_notice()
            return
        width = self.query_one("#hints").size.width
        hint = hint_at(fitting_hints(self.hints(), width, _KEPT_HINTS), message.x)
        with suppress(ValueError):  # a hint for several keys at once names no key
            for name in key_names(hint[0]) if hint else ():
                self.post_message(events.Key(name, None))

    # notices -----------------------------------------------------------------------------

    def tell(self, text: str, *, error: bool = False) -> None:
        """Show a notice until a key or the mouse is used.

        Control characters in it are removed here. A command in angle brackets, as in
        ``<edit.undo> undoes it``, stands for its key.
        """
        self._notice = (clean_line(self.context.keymap.with_keys(text)), error)
        self._told_at = events.Event().time
        self.show_hints()

    @contextmanager
    def errors_told(self) -> Iterator[None]:
        """Show a `ReaderError` raised inside as a notice; from a callback it ends the program."""
        try:
            yield
        except ReaderError as error:
            self.tell(str(error), error=True)

    @property
    def notice(self) -> str:
        """The notice that is shown, or an empty string."""
        return self._notice[0] if self._notice is not None else ""

    @property
    def shows_error(self) -> bool:
        """Whether the notice reports an error."""
        return self._notice is not None and self._notice[1]

    def is_error_unseen_by(self, event: events.Key) -> bool:
        """Whether an error is shown that was told after a key was typed, as if that had waited."""
        return self.shows_error and event.time < self._told_at

    def clear_notice(self) -> None:
        """Clear the notice and show the key hints again."""
        self._notice = None
        self.show_hints()
