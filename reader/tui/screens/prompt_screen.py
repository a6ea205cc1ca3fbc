"""The prompts and questions that replace the key hints in the bottom line of a screen."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual import events

from reader.tui.context import Context
from reader.tui.key_queue import KeyQueue
from reader.tui.screens.footer_screen import FooterScreen
from reader.tui.views.hints import question_rows

if TYPE_CHECKING:
    from textual.suggester import Suggester
    from textual.widget import Widget

    from reader.tui.widgets.lines import LineList
    from reader.tui.widgets.prompt import Prompt

_FILE_NAME_CELLS = 20  # at most, of the name proposed for an export
_ANSWERS = 50  # kept in the history of each prompt


def unless_empty(answer: Callable[[str], None]) -> Callable[[str], None]:
    """Return an answer to a prompt that ignores an empty line."""

    def answered(line: str) -> None:
        if line.strip():
            answer(line)

    return answered


class PromptScreen(FooterScreen, part=True):
    """Asks for a line of input, or a yes-or-no question, in the bottom line.

    Keys that are pressed before the prompt can take them are queued for it.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._key_queue = KeyQueue()
        self._waits_for = ""  # what queued keys wait for, other than a prompt
        self._prompting = False
        self._question = ""  # the open question that one letter answers
        self._waiting_questions: list[Callable[[], None]] = []
        self._leave_line: Callable[[], None] | None = None  # closes the open prompt
        self._answers: dict[str, list[str]] = {}  # by history, newest first

    def foot_is_needed(self) -> bool:
        """Whether the bottom line shows a prompt, or anything else but key hints."""
        return self._prompting or super().foot_is_needed()

    def rows_needed(self, width: int) -> int:
        """Return how many rows the bottom line needs so that no notice or question is cut off."""
        if self._question and width:
            return len(question_rows(self._question, width))
        return 1 if self._prompting else super().rows_needed(width)

    def ask(
        self,
        sign: str,
        answer: Callable[[str], None],
        *,
        text: str = "",
        is_selected: bool = False,
        changed: Callable[[str], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        suggester: "Suggester | None" = None,
        at_once: bool = False,
        history: str = "",
        arrows: Callable[[int], bool] = lambda _: False,
    ) -> "Prompt":
        """Open a prompt for one line of input in the bottom line, and return it.

        Args:
            sign: The text before the input.
            answer: Called with the submitted line.
            text: The initial value of the input.
            is_selected: Whether `text` is selected, so that typing replaces it.
            changed: Called with the line after every change.
            cancelled: Called when the prompt is closed without an answer.
            suggester: Completes the line on Tab.
            at_once: Whether a single letter submits the prompt.
            history: The prompts whose answers the arrow keys recall; if empty, those of this sign.
            arrows: What else the arrow keys do; see `Prompt`.
        """
        from reader.tui.widgets.prompt import Prompt  # loads Textual's Input, so only when needed

        self.leave_line()
        back_to, history = self.focused, history or sign

        def submit(typed: str) -> None:
            self._close_prompt(back_to)
            self._remember(history, typed)
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
            self._remember(history, typed)
            if changed is None and cancelled is not None:  # live changes are kept
                cancelled()

        self._key_queue.start()
        prompt = Prompt(
            sign, submit, cancel, self._key_queue, self.focused or self, text=text,
            is_selected=is_selected, changed=changed, suggester=suggester,
            earlier=self._answers.get(history, ()), at_once=at_once,
            arrows=arrows,
        )  # fmt: skip
        self._question, self._leave_line = sign if at_once else "", lambda: prompt.leave(leave)
        self._show_prompt(prompt)
        return prompt

    def goes_down(
        self,
        rows: "LineList",
        when_there: Callable[[Callable[[], None]], None] = lambda move: move(),
    ) -> Callable[[int], bool]:
        """Return what the arrow keys do in the filter of a list: down goes to its next row.

        Args:
            rows: The list.
            when_there: Called with the move; makes it once the rows are those of the filter.
        """

        def arrows(step: int) -> bool:
            if step > 0:
                self.leave_line()
                when_there(lambda: rows.move(1))
            return step > 0

        return arrows

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
        if back_to is None or back_to.is_attached:
            self.set_focus(back_to)  # before the answer runs, and before the next key
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
        """Close the prompt when the mouse is pressed elsewhere, because keys then go there."""
        if self._prompting and isinstance(event, events.MouseDown) and self.is_beside_foot(event):
            self.leave_line()
        super()._forward_event(event)

    def _remember(self, history: str, typed: str) -> None:
        before = self._answers.get(history, [])
        if typed.strip():
            self._answers[history] = [typed, *(line for line in before if line != typed)][:_ANSWERS]

    def last_answer(self, sign: str) -> str:
        """Return the most recent answer to a prompt; empty if there is none."""
        return next(iter(self._answers.get(sign, ())), "")

    def confirm(self, question: str, agreed: Callable[[], None]) -> None:
        """Ask a yes-or-no question: ``y`` calls `agreed`, any other letter cancels.

        A line that is being typed is finished first, as its letters are no answer. A question that
        is open is not asked again, as when a key was pressed twice before it opened. Nor is one
        that comes while the screen closes.
        """
        if self not in self.app.screen_stack:
            return
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
            answer(without_shell_quotes(line.strip()))

        self.ask(sign, unless_empty(typed), suggester=PathSuggester())

    def ask_for_export(
        self, answer: Callable[[str], None], what: str = "", name: str = "notes"
    ) -> None:
        """Ask for a format or a template, and for the path of a file to export notes to.

        An empty line is ignored, as in other prompts.

        Args:
            answer: Called with what was typed.
            what: What will be exported, unless it is clear.
            name: What the file is named after; of a long title, its beginning.
        """
        from reader.export.file_names import file_name
        from reader.tui.views.ink.short_texts import parted
        from reader.tui.widgets.completion import ExportSuggester

        start = parted(name, _FILE_NAME_CELLS, 2)[0]
        self.ask(
            f"export {what} " if what else "export ", unless_empty(answer),
            text=f"markdown {file_name(start, '.md')}", is_selected=True,
            suggester=ExportSuggester(), history="export",
        )  # fmt: skip

    def _answered(self, answer: Callable[[str], None], typed: str) -> None:
        with self.errors_told():
            answer(typed)
