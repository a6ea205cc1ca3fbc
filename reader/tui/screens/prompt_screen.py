"""Prompts and notices in the bottom line of a screen."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.geometry import Region

from reader.errors import ReaderError
from reader.text.clean import clean_text
from reader.tui.key_queue import KeyQueue
from reader.tui.screen_updates import ImmediateUpdates
from reader.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from textual.suggester import Suggester
    from textual.widget import Widget

    from reader.tui.widgets.prompt import Prompt


_ANSWERS = 50  # kept in the history of each prompt


class PromptScreen(ImmediateUpdates, part=True):
    """Asks for one line of input, and shows one-line notices."""

    def __init__(self) -> None:
        super().__init__()
        self._key_queue = KeyQueue()
        self._waits_for = ""  # what queued keys wait for, other than a prompt
        self._notice: tuple[str, bool] | None = None
        self._prompting = False
        self._question = ""  # the open question that one letter answers
        self._leave_line: Callable[[], None] | None = None  # closes the open prompt
        self._answers: dict[str, list[str]] = {}  # prompt history by sign, newest first

    def show_hints(self) -> None:
        """Redraw the bottom line."""
        raise NotImplementedError

    def tell(self, text: str, *, error: bool = False) -> None:
        """Show a notice until the next key press; control characters in it are removed here."""
        self._notice = (clean_text(text, line=True), error)
        self.show_hints()

    @property
    def notice(self) -> str:
        """The notice that is shown, or an empty string."""
        return self._notice[0] if self._notice is not None else ""

    @property
    def shows_error(self) -> bool:
        """Whether the notice reports an error."""
        return self._notice is not None and self._notice[1]

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
        close = self._prompt_closer(self.focused)

        def submit(typed: str) -> None:
            close()
            self._remember(sign, typed)
            # Deferred: a screen opened from inside the prompt, which is being removed, would be
            # attached to it.
            self.call_later(self._answered, answer, typed)

        def cancel() -> None:
            close()
            if cancelled is not None:
                cancelled()

        def leave(typed: str) -> None:
            close()
            self._remember(sign, typed)
            if changed is None and cancelled is not None:  # live changes are kept
                cancelled()

        self._key_queue.start()
        prompt = Prompt(
            sign, submit, cancel, self._key_queue, self.focused or self, text=text, changed=changed,
            suggester=suggester, earlier=self._answers.get(sign, ()), at_once=at_once,
        )  # fmt: skip
        self._question = sign if at_once else ""
        self._show_prompt(prompt, leave)

    def _show_prompt(self, prompt: "Prompt", leave: Callable[[str], None]) -> None:
        """Show a prompt instead of the key hints; `leave` is called if something else starts."""
        self._notice = None
        self._prompting, self._leave_line = True, lambda: prompt.leave(leave)
        self.query_one("#hints").display = False
        self.query_one("#foot").mount(prompt)
        self.show_hints()

    def _prompt_closer(self, back_to: "Widget | None") -> Callable[[], None]:
        """Return the function that closes the prompt and gives the focus back to a widget."""

        def close() -> None:
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

        return close

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
        """Close the prompt when the mouse is pressed elsewhere, because keys then go there."""
        foot = self.query_one("#foot").region if self._prompting else Region()
        if isinstance(event, events.MouseDown) and not foot.contains_point(event.screen_offset):
            self.leave_line()
        super()._forward_event(event)

    def _remember(self, sign: str, typed: str) -> None:
        before = self._answers.get(sign, [])
        if typed.strip():
            self._answers[sign] = [typed, *(line for line in before if line != typed)][:_ANSWERS]

    def last_answer(self, sign: str) -> str:
        """Return the most recent answer to a prompt; empty if there is none."""
        return next(iter(self._answers.get(sign, ())), "")

    def confirm(self, question: str, agreed: Callable[[], None]) -> None:
        """Ask a yes-or-no question: ``y`` calls `agreed`, any other letter cancels."""

        def answered(letter: str) -> None:
            if letter.lower() == "y":
                agreed()

        self.ask(f"{question} y or n ", answered, at_once=True)

    def ask_for_path(self, sign: str, answer: Callable[[str], None]) -> None:
        """Ask for a file path or a URL; an empty line is ignored."""
        from reader.tui.widgets.completion import PathSuggester

        def typed(line: str) -> None:
            if line.strip():
                answer(line.strip())

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

    def ask_filter(self, rows: LineList) -> None:
        """Filter a list while the user types; Esc shows all rows again."""

        def ended(_: str) -> None:
            rows.focus()

        self.ask(
            "filter ",
            ended,
            changed=rows.filter,
            cancelled=rows.cancel_filter,
            text=rows.words,
        )
