"""The bottom line of a screen: key hints, and the notices and prompts that replace them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.geometry import Offset
from textual.screen import ModalScreen

from reader.commands.command import Command, Where
from reader.commands.keys import key_names
from reader.errors import ReaderError
from reader.text.clean import clean_line
from reader.tui.context import Context
from reader.tui.key_queue import KeyQueue
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
    question_rows,
    waiting_pieces,
)
from reader.tui.views.ink.overlay import Piece
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from textual.suggester import Suggester
    from textual.widget import Widget

_MOUSE_USES = (events.MouseDown, events.MouseScrollUp, events.MouseScrollDown)
_ANSWERS = 50  # kept in the history of each prompt
_KEPT_HINTS = 2  # that are never dropped: help, and how to leave
_REPEATED = frozenset(
    (
        *("match.next", "paragraph.next", "section.next"),
        *("scroll.down", "scroll.page_down", "list.down", "list.page_down"),
    )
)


class FooterScreen(ImmediateUpdates, part=True):
    """Shows the key hints, the pending keys and their continuations, a notice, or a prompt."""

    PLACES: ClassVar[tuple[Where, ...]] = (Where.ANYWHERE,)
    DEFAULT_CSS: ClassVar[str] = """
    #foot { height: 1; }
    #hints { height: 1fr; }
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._key_queue = KeyQueue()
        self._waits_for = ""  # what queued keys wait for, other than a prompt
        self._first_key = ""
        self.typed_count = ""  # the digits typed before a key
        self._foot_rows = 1
        self._notice: tuple[str, bool] | None = None
        self._prompting = False
        self._question = ""  # the open question that one letter answers
        self._waiting_questions: list[Callable[[], None]] = []
        self._leave_line: Callable[[], None] | None = None  # closes the open prompt
        self._answers: dict[str, list[str]] = {}  # prompt history by sign, newest first

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
        """Adapt the height of the bottom line to a notice at the new width."""
        if self._notice is not None or self._question:
            self.call_after_refresh(self.show_hints)

    def show_hints(self) -> None:
        """Redraw the bottom line."""
        for bar in self.query("#hints").results(Bar):
            foot = self.query_one("#foot")
            rows = self._rows_needed(foot.size.width)
            if rows != self._foot_rows:
                foot.styles.height = self._foot_rows = rows
            bar.show_rows(self._draw_foot)

    def foot_is_needed(self) -> bool:
        """Whether the bottom line shows more than key hints: a notice, pending keys or a prompt."""
        waiting = self.typed_count or self._first_key or self._prompting
        return bool(self._notice or waiting or self.standing_notice())

    def _rows_needed(self, width: int) -> int:
        """Return how many rows the bottom line needs so that no notice or question is cut off."""
        if self._question and width:
            return len(question_rows(self._question, width))
        if self._notice is None or self._prompting or not width:
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
        return hint_pieces(fitting_hints(self.hints(), width, _KEPT_HINTS), width)

    def standing_notice(self) -> str:
        """Return the notice that replaces the key hints while a state lasts, or an empty string."""
        return ""

    def hints(self) -> list[Hint]:
        """Return the key hints: the footer commands of the current places."""
        from reader.commands.table import COMMANDS

        places = self.places()
        return [self._hint(c) for c in COMMANDS if c.in_footer and c.where in places]

    def repeated_hints(self) -> list[Hint]:
        """Return the hints shown after a count: the commands that are usually repeated."""
        from reader.commands.table import COMMANDS

        places = self.places()
        steps = [self._hint(c) for c in COMMANDS if c.id in _REPEATED and c.where in places]
        by_key = {
            hint[0]: hint for hint in steps
        }  # when both places bind a key, the later hint wins
        return list(by_key.values())

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
        self.show_hints()

    @property
    def notice(self) -> str:
        """The notice that is shown, or an empty string."""
        return self._notice[0] if self._notice is not None else ""

    @property
    def shows_error(self) -> bool:
        """Whether the notice reports an error."""
        return self._notice is not None and self._notice[1]

    def clear_notice(self) -> None:
        """Clear the notice and show the key hints again."""
        self._notice = None
        self.show_hints()

    # prompts -----------------------------------------------------------------------------

    def ask(
        self,
        sign: str,
        answer: Callable[[str], None],
        *,
        text: str = "",
        changed: Callable[[str], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        suggester: "Suggester | None" = None,
        at_once: bool = False,
    ) -> None:
        """Open a prompt for one line of input in the bottom line.

        Args:
            sign: The text before the input.
            answer: Called with the submitted line.
            text: The initial value of the input.
            changed: Called with the line after every change.
            cancelled: Called when the prompt is closed without an answer.
            suggester: Completes the line on Tab.
            at_once: Whether a single letter submits the prompt.
        """
        from reader.tui.widgets.prompt import Prompt  # loads Textual's Input, so only when needed

        self.leave_line()
        back_to = self.focused

        def submit(typed: str) -> None:
            self._close_prompt(back_to)
            self._remember(sign, typed)
            # Deferred: a screen opened from inside the prompt, which is being removed, would be
            # attached to it.
            self.call_later(self._answered, answer, typed)
            self.call_later(self._ask_waiting)

        def cancel() -> None:
            self._close_prompt(back_to)
            self.call_later(self._ask_waiting)
            if cancelled is not None:
                cancelled()

        def leave(typed: str) -> None:
            self._close_prompt(back_to)
            self.call_later(self._ask_waiting)
            self._remember(sign, typed)
            if changed is None and cancelled is not None:  # live changes are kept
                cancelled()

        self._key_queue.start()
        prompt = Prompt(
            sign, submit, cancel, self._key_queue, self.focused or self, text=text, changed=changed,
            suggester=suggester, earlier=self._answers.get(sign, ()), at_once=at_once,
        )  # fmt: skip
        self._question, self._leave_line = sign if at_once else "", lambda: prompt.leave(leave)
        self._show_prompt(prompt)

    def _show_prompt(self, prompt: "Widget") -> None:
        """Show a prompt in place of the notice and the key hints."""
        self._notice, self._prompting = None, True
        self.query_one("#hints").display = False
        self.query_one("#foot").mount(prompt)
        self.show_hints()

    def _close_prompt(self, back_to: "Widget | None") -> None:
        """Close the prompt, and give the focus back to a widget."""
        for line in self.query("Prompt Input"):  # else the screen would keep every prompt
            self.text_selection_started_signal.unsubscribe(line)
        self.query("Prompt").remove()
        self._prompting, self._question, self._leave_line = False, "", None
        if self._key_queue.is_active and not self._waits_for:
            self._key_queue.clear()  # it was closed before it could take what was typed for it
        self.query_one("#hints").display = True
        if back_to is not None and back_to.is_attached:
            self.set_focus(back_to)  # before the answer runs
        self.show_hints()

    def set_focus(
        self, widget: "Widget | None", scroll_visible: bool = True, from_app_focus: bool = False
    ) -> None:
        """Leave the focus in an open prompt, unless another widget gets it.

        Textual takes it away on a mouse event outside the screen, and nothing would give it back.
        """
        if widget is not None or not (self._prompting and self._is_typed_into()):
            super().set_focus(widget, scroll_visible, from_app_focus)

    def _is_typed_into(self) -> bool:
        return self.focused is not None and self.focused.has_class("typing")

    def leave_line(self) -> None:
        """Close the open prompt, if any; its text stays in the history for the arrow keys."""
        if self._leave_line is not None:
            self._leave_line()

    def _forward_event(self, event: events.Event) -> None:
        """Let the mouse, used elsewhere, end a notice, as a key does.

        When it is pressed, the prompt is closed, too, because keys then go there.
        """
        if isinstance(event, _MOUSE_USES) and not self._is_in_foot(event.screen_offset):
            if isinstance(event, events.MouseDown):
                self.leave_line()
            if self._notice is not None and not self._waits_for:
                self.clear_notice()
        super()._forward_event(event)

    def _is_in_foot(self, place: Offset) -> bool:
        is_used = self._prompting or self._notice is not None
        return is_used and self.query_one("#foot").region.contains_point(place)

    def _remember(self, sign: str, typed: str) -> None:
        before = self._answers.get(sign, [])
        if typed.strip():
            self._answers[sign] = [typed, *(line for line in before if line != typed)][:_ANSWERS]

    def last_answer(self, sign: str) -> str:
        """Return the most recent answer to a prompt; empty if there is none."""
        return next(iter(self._answers.get(sign, ())), "")

    def confirm(self, question: str, agreed: Callable[[], None]) -> None:
        """Ask a yes-or-no question: ``y`` calls `agreed`, any other letter cancels.

        A line that is being typed is finished first, as its letters are no answer. A question that
        is open is not asked again, as when a key was pressed twice before it opened.
        """
        sign = f"{question} y or n "
        if self._prompting:
            if sign != self._question:
                self._waiting_questions.append(partial(self.confirm, question, agreed))
            return

        def answered(letter: str) -> None:
            if letter.lower() == "y":
                agreed()

        self.ask(sign, answered, at_once=True)

    def _ask_waiting(self) -> None:
        """Ask the first question that came while a line was being typed."""
        if self._waiting_questions and not self._prompting:
            self._waiting_questions.pop(0)()

    def ask_for_path(self, sign: str, answer: Callable[[str], None]) -> None:
        """Ask for a file path or a URL; an empty line is ignored."""
        from reader.tui.folders import without_shell_quotes
        from reader.tui.widgets.completion import PathSuggester

        def typed(line: str) -> None:
            if line.strip():
                answer(without_shell_quotes(line.strip()))

        self.ask(sign, typed, suggester=PathSuggester())

    def ask_for_export(self, answer: Callable[[str], None]) -> None:
        """Ask for a format or a template, and for the path of a file to export notes to."""
        from reader.tui.widgets.completion import ExportSuggester

        self.ask("export ", answer, text="markdown notes.md", suggester=ExportSuggester())

    def complete(self, words: Sequence[str]) -> None:
        """Set the completions of the open prompt."""
        from reader.tui.widgets.completion import WordSuggester
        from reader.tui.widgets.prompt import Prompt

        for prompt in self.query(Prompt):
            prompt.complete_with(WordSuggester(words))

    def _answered(self, answer: Callable[[str], None], typed: str) -> None:
        try:
            answer(typed)
        except ReaderError as error:
            self.tell(str(error), error=True)
