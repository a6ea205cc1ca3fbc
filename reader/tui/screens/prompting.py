"""The line at the foot of a screen in which a person types an answer."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.geometry import Region

from reader.errors import ReaderError
from reader.text.clean import clean_text
from reader.tui.early_keys import EarlyKeys
from reader.tui.prompt_frames import PromptFrames
from reader.tui.widgets.lines import LineList

if TYPE_CHECKING:
    from textual.suggester import Suggester


_ANSWERS = 50  # that are remembered of one question


class Prompting(PromptFrames, part=True):
    """Asks for one line, and tells one."""

    def __init__(self) -> None:
        super().__init__()
        self._early = EarlyKeys()
        self._waits_for = ""  # what keys wait for, other than a line to be typed into
        self._notice: tuple[str, bool] | None = None
        self._prompting = False
        self._question = ""  # that is answered with a letter
        self._leave_line: Callable[[], None] | None = None  # that is being typed
        self._answers: dict[str, list[str]] = {}  # by what stands before them, the newest first

    def show_hints(self) -> None:
        """Draw the foot again."""
        raise NotImplementedError

    def tell(self, text: str, *, error: bool = False) -> None:
        """Show one line until the next key; outside text in it is cleaned here."""
        self._notice = (clean_text(text, line=True), error)
        self.show_hints()

    def ask(
        self,
        sign: str,
        answer: Callable[[str], None],
        *,
        text: str = "",
        changed: Callable[[str], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        suggestions: "Sequence[str] | Suggester" = (),
        at_once: bool = False,
    ) -> None:
        """Let a person type one line at the bottom.

        Args:
            sign: What stands before the line.
            answer: Called with the line.
            text: What the line is at first.
            changed: Called with the line whenever another letter is typed.
            cancelled: Called when there is no answer.
            suggestions: What Tab completes.
            at_once: Whether one letter is the whole answer.
        """
        from reader.tui.widgets.prompt import Prompt  # Textual's input: only once one types

        self.leave_line()
        back_to = self.focused

        def close() -> None:
            prompt.remove()
            self._prompting, self._question, self._leave_line = False, "", None
            self.query_one("#hints").display = True
            if back_to is not None and back_to.is_attached:
                self.set_focus(back_to)  # at once, before the answer is carried out
            self.show_hints()

        def submit(typed: str) -> None:
            close()
            self._remember(sign, typed)
            # not from inside the prompt, which is about to go: a screen that is opened there
            # would answer to it
            self.call_later(self._answered, answer, typed)

        def cancel() -> None:
            close()
            if cancelled is not None:
                cancelled()

        def leave(typed: str) -> None:
            close()
            self._remember(sign, typed)
            if changed is None and cancelled is not None:  # else what it has changed stays
                cancelled()

        self._notice = None
        self._early.begin()
        prompt = Prompt(
            sign, submit, cancel, self._early, text=text, changed=changed,
            suggestions=suggestions, earlier=self._answers.get(sign, ()), at_once=at_once,
        )  # fmt: skip
        self._prompting, self._leave_line = True, lambda: prompt.leave(leave)
        self._question = sign if at_once else ""
        self.query_one("#hints").display = False
        self.query_one("#foot").mount(prompt)
        self.show_hints()

    def leave_line(self) -> None:
        """Close the line that is being typed, if there is one; the arrows bring it back."""
        if self._leave_line is not None:
            self._leave_line()

    def _forward_event(self, event: events.Event) -> None:
        """Leave the line when the mouse is pressed anywhere else: keys go there from now on."""
        foot = self.query_one("#foot").region if self._prompting else Region()
        if isinstance(event, events.MouseDown) and not foot.contains_point(event.screen_offset):
            self.leave_line()
        super()._forward_event(event)

    def _remember(self, sign: str, typed: str) -> None:
        before = self._answers.get(sign, [])
        if typed.strip():
            self._answers[sign] = [typed, *(line for line in before if line != typed)][:_ANSWERS]

    def last_answer(self, sign: str) -> str:
        """Return what was answered last to a question; empty for nothing."""
        return next(iter(self._answers.get(sign, ())), "")

    def confirm(self, question: str, agreed: Callable[[], None]) -> None:
        """Ask whether to go on: ``y`` does, another letter does not."""

        def answered(letter: str) -> None:
            if letter.lower() == "y":
                agreed()

        self.ask(f"{question} y or n ", answered, at_once=True)

    def ask_for_path(self, sign: str, answer: Callable[[str], None]) -> None:
        """Ask for a file or an address; nothing typed is no answer."""
        from reader.tui.widgets.completion import PathSuggester

        def typed(line: str) -> None:
            if line.strip():
                answer(line.strip())

        self.ask(sign, typed, suggestions=PathSuggester())

    def complete(self, words: Sequence[str]) -> None:
        """Let the line that is being typed complete words."""
        from textual.widgets import Input

        from reader.tui.widgets.completion import WordSuggester

        for line in self.query("Prompt Input").results(Input):
            line.suggester = WordSuggester(words)

    def _answered(self, answer: Callable[[str], None], typed: str) -> None:
        try:
            answer(typed)
        except ReaderError as error:
            self.tell(str(error), error=True)

    def ask_filter(self, rows: LineList) -> None:
        """Show only rows of a list with what is typed; Esc shows all again."""

        def ended(_: str) -> None:
            rows.focus()

        self.ask(
            "filter ",
            ended,
            changed=rows.filter,
            cancelled=rows.cancel_filter,
            text=rows.words,
        )
