"""The input prompt in the bottom line of a screen."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.suggester import Suggester
from textual.widget import Widget
from textual.widgets import Input, Static

from reader.text.cells import cell_width
from reader.tui.completer import Completer
from reader.tui.input_events import (
    DELETE_NEXT_WORD,
    Typed,
    consume,
    is_handled_by,
    is_letter,
    letters_waiting,
    run_input_binding,
)
from reader.tui.key_queue import KeyQueue, forward_to_screen, when_keys_arrived
from reader.tui.views.hints import Hint, fitting_hints, hint_at, question_rows

_LONGEST_PASTE = 4_000  # code points; longer pastes are cut
_ROOM_TO_TYPE = 30  # cells kept free for the input
_PRESSES = {"enter": "enter", "esc": "escape", "up": "up", "tab": "tab"}


class _Line(Input):
    """A single-line input whose size does not depend on its text, which saves layout passes.

    Args:
        text: The initial value.
        first: Sees each key and paste first; returns whether it handled it.
        changed: Called with a new value, unless keys that change it again have already arrived.
        suggester: Completes the text.
    """

    BINDINGS: ClassVar[list[BindingType]] = [(DELETE_NEXT_WORD, "delete_right_word", "")]
    virtual_size = reactive(Size(0, 0), layout=False)
    cursor_blink = reactive(False, init=False)  # blinking writes to the terminal all the time

    def __init__(
        self,
        text: str,
        first: Callable[[Typed], bool],
        changed: Callable[[str], None],
        suggester: Suggester | None,
    ) -> None:
        super().__init__(
            text,
            classes="typing",
            compact=True,
            select_on_focus=False,
            suggester=suggester,
            validate_on=(),  # validation would restyle the input on every letter
        )
        self._first, self._changed = first, changed

    @on(Input.Changed)
    def _on_typed(self, event: Input.Changed) -> None:
        """Report a new value from here: on the way to a parent, the line would be drawn first."""
        event.stop()
        self._show_cursor()  # Textual does not after the first text of an empty line
        overtaken = event.value != self.value  # another message will follow
        if not overtaken:
            self._changed(event.value)

    async def _on_key(self, event: events.Key) -> None:
        await run_input_binding(self, event, self._first)
        if is_letter(event) and not event._no_default_action:
            letters = await letters_waiting(self, self._first)
            if letters:
                consume(event)
                self.replace((event.character or "") + letters, *self.selection)

    def _on_paste(self, event: events.Paste) -> None:
        """Insert all lines of a paste, joined into one: text copied from a page may be wrapped."""
        if is_handled_by(event, self._first):
            return
        consume(event)
        lines = (line.strip() for line in event.text[:_LONGEST_PASTE].splitlines())
        self.replace(" ".join(filter(None, lines)), *self.selection)

    def action_cut(self) -> None:
        """Cut what is selected: if nothing is, Textual would empty the clipboard."""
        if not self.selection.is_empty:
            super().action_cut()

    def _on_resize(self) -> None:
        """Keep the cursor in sight, once the line is drawn in its new width."""
        self.call_after_refresh(self._show_cursor)

    def _show_cursor(self) -> None:
        place = Region(self._cursor_offset, 0, width=1, height=1)
        self.scroll_to_region(place, force=True, animate=False)


class Prompt(Horizontal):
    """Asks for one line: Enter submits, Esc cancels, the arrow keys recall earlier lines.

    They may have another use as long as no earlier line is recalled, as in a list that is filtered.

    Args:
        sign: The text before the input.
        submit: Called with the submitted line.
        cancel: Called when the prompt is cancelled.
        queue: The keys typed before the input has the focus.
        before: The widget that has the focus until then.
        text: The initial value.
        is_selected: Whether the initial value is selected, so that typing replaces it.
        changed: Called with the line after every change.
        suggester: Completes the line on Tab.
        earlier: The history, newest first.
        at_once: Whether a single letter submits the prompt.
        arrows: Called with 1 for the down key, -1 for the up key; returns whether it used the key.
    """

    DEFAULT_CSS: ClassVar[str] = """
    Prompt { height: 1; width: 1fr; background: $panel; }
    Prompt > Static { width: auto; padding: 0 0 0 1; color: $accent; text-style: bold; }
    Prompt.question { height: 1fr; align-vertical: bottom; }
    Prompt > #does { padding: 0; color: $text-muted; text-style: none; }
    Prompt > Input, Prompt > Input:focus {
        border: none; height: 1; padding: 0 1; width: 1fr; background: $panel;
    }
    Prompt > Input:ansi > .input--cursor { background: ansi_default; color: ansi_default; }
    """

    def __init__(
        self,
        sign: str,
        submit: Callable[[str], None],
        cancel: Callable[[], None],
        queue: KeyQueue,
        before: Widget,
        *,
        text: str = "",
        is_selected: bool = False,
        changed: Callable[[str], None] | None = None,
        suggester: Suggester | None = None,
        earlier: Sequence[str] = (),
        at_once: bool = False,
        arrows: Callable[[int], bool] = lambda _: False,
    ) -> None:
        super().__init__(classes="question" if at_once else "")
        self._sign = sign
        self._submit, self._cancel, self._changed = submit, cancel, changed
        self._before, self._arrows = before, arrows
        self._key_queue, self._at_once = queue, at_once
        self._lines = [text, *(line for line in earlier if line != text)]
        self._offers_text = is_selected  # until a key or the mouse is pressed
        self._line = 0  # index of the recalled line
        self._last_reported = text  # the value last passed to `changed`
        self._has_keys = self._is_over = False
        self._completed = ("", "")  # what Tab has completed last, and to what
        self._steps = 0  # how many completions Tab, pressed since then, is to go on
        self._input = _Line(text, self._takes, self._line_changed, suggester)
        self._hints: list[Hint] = []  # the key hints that fit

    def compose(self) -> ComposeResult:
        """Compose the sign, the input and the key hints."""
        yield Static(Content(self._sign), id="sign")
        yield self._input
        yield Static(id="does")

    def complete_with(self, suggester: Suggester) -> None:
        """Complete the line on Tab from now on, unless the prompt is closed."""
        if self._is_over:
            return
        self._input.suggester = suggester
        # once what is shown now is laid out: Textual loses a change of width during that
        self.call_after_refresh(lambda: self._show_keys(self.size.width))

    def on_mount(self) -> None:
        """Focus the input, unless the prompt was closed before it could be shown."""
        if not self._is_over:
            self._input.focus()
            if self._offers_text:
                self._input.select_all()
            self._show_keys(self.app.size.width)

    def on_resize(self, event: events.Resize) -> None:
        """Show as many key hints as fit, or wrap a question to the new width."""
        if self._is_over:
            return
        self._show_keys(event.size.width)
        if self._at_once:
            rows = question_rows(self._sign, event.size.width)
            self.query_one("#sign", Static).update(Content("\n".join(rows)))

    def _show_keys(self, width: int) -> None:
        """Show the key hints, as far as they fit beside the input."""
        self._hints = fitting_hints(
            self._all_hints(), width - cell_width(self._sign) - _ROOM_TO_TYPE
        )
        parts: list[str | tuple[str, str]] = []
        for key, label, _ in self._hints:
            parts += [(key, "$accent bold"), f" {label}  "]
        if self.query("#does"):  # else the prompt is still being composed
            self.query_one("#does", Static).update(Content.assemble(*parts))

    def _all_hints(self) -> list[Hint]:
        if self._at_once:
            return []
        completes = [("tab", "complete", True)] if self._input.suggester is not None else []
        earlier = [("up", "earlier", True)] if len(self._lines) > 1 else []
        return [("enter", "ok", True), ("esc", "cancel", True), *completes, *earlier]

    def on_mouse_down(self) -> None:
        """Take words that are selected from now on for those that the user selected."""
        self._offers_text = False

    def on_click(self, event: events.Click) -> None:
        """Press the key whose hint was clicked."""
        keys = self.query_one("#does")
        hint = hint_at(self._hints, event.screen_x - keys.region.x + 1)
        if event.widget is keys and hint is not None:
            self._takes(events.Key(_PRESSES[hint[0]], None))

    def on_descendant_focus(self) -> None:
        """Replay the keys typed before the input had the focus, once all of them are queued."""
        when_keys_arrived(self._before, self._replay)

    def _replay(self) -> None:
        if self.is_attached and not self._is_over:
            self._has_keys = True
            self._key_queue.replay(self._input)

    def _line_changed(self, value: str) -> None:
        if not self._is_over and self.is_attached:
            self._tell_changed(value)

    def _tell_changed(self, value: str) -> None:
        if self._changed is not None and self._last_reported != value:
            self._last_reported = value
            self._changed(value)

    def leave(self, how: Callable[[str], None]) -> None:
        """Close the prompt because something else was started, passing on the text typed so far."""
        self._end(how, self._input.value)

    def _end(self, how: Callable[..., None], *answer: str) -> None:
        """Close the prompt once, with or without an answer."""
        if not self._is_over:
            self._is_over = True
            how(*answer)

    def _takes(self, event: Typed) -> bool:
        """Handle keys and pastes that are not plain text input; return whether it was handled.

        Enter submits. Esc and Ctrl+C cancel, and so does backspace in an empty line. The arrow
        keys recall lines from the history, and Tab completes; again, to the next completion.
        """
        if not self._has_keys:  # keys queued earlier come first
            self._key_queue.put(event)
        elif self._key_queue.puts_overtaker(event):
            pass
        elif self._is_over:
            forward_to_screen(event, self.app.screen)
        elif isinstance(event, events.Paste):
            return False
        else:
            return self._takes_key(event, self._input)
        return True

    def _takes_key(self, event: events.Key, line: Input) -> bool:
        offers_text, self._offers_text = self._offers_text, False
        if event.key in ("tab", "shift+tab"):  # always consumed: the focus must not move
            self._complete(line, -1 if event.key == "shift+tab" else 1)
        elif event.key in ("up", "down"):
            self._tell_changed(line.value)  # the Changed message may not have arrived yet
            step = 1 if event.key == "down" else -1
            if self._line or not self._arrows(step):
                self._recall(line, -step)
        elif self._cancels(event.key, line, offers_text=offers_text):
            self._end(self._cancel)
        elif event.key == "enter":
            self._tell_changed(line.value)  # the Changed message may not have arrived yet
            self._end(self._submit, line.value)
        elif self._at_once and event.is_printable:
            self._end(self._submit, event.character or "")
        else:
            return False
        return True

    def _complete(self, line: Input, step: int) -> None:
        """Take the completion that is shown; right after that, the next or the previous one.

        For an empty line none is shown, and the first is taken at once.
        """
        completer = line.suggester
        if not line.value and self._completed[1]:
            self._completed, self._steps = ("", ""), 0
        if line.value == self._completed[1] and isinstance(completer, Completer):
            self._steps += step
            self.run_worker(self._take_other(line, completer))
        else:
            self._take_shown(line)

    def _take_shown(self, line: Input) -> None:
        typed = line.value
        line.action_end()
        line.action_cursor_right()
        self._completed = (typed, line.value) if line.value != typed else ("", "")
        self._steps = 0

    async def _take_other(self, line: Input, completer: Completer) -> None:
        """Replace a completion by another one; complete further if it is the only one."""
        typed, completed = self._completed
        found = [*dict.fromkeys(await completer.completions(typed))]
        if not completed:
            found.insert(0, completed)  # the empty line, from which the steps are counted
        if self._completed != (typed, completed):  # an earlier Tab has taken this step with its own
            return
        steps, self._steps = self._steps, 0
        if line.value != completed or self._is_over or not steps:
            return
        if len(found) > 1 and completed in found:
            line.value = found[(found.index(completed) + steps) % len(found)]
            line.action_end()
            self._completed = typed, line.value
        else:
            self._take_shown(line)

    def _cancels(self, key: str, line: Input, *, offers_text: bool) -> bool:
        """Whether a key cancels the prompt; with words that the user selected, Ctrl+C copies."""
        if key == "backspace":
            return not line.value
        return key == "escape" or (key == "ctrl+c" and (offers_text or line.selection.is_empty))

    def _recall(self, line: Input, step: int) -> None:
        """Replace the line by one from the history, or by the one that was being typed."""
        if self._line == 0:
            self._lines[0] = line.value
        self._line = max(0, min(len(self._lines) - 1, self._line + step))
        line.value = self._lines[self._line]
        line.action_end()
