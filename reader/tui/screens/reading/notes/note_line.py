"""What is typed after ``:note``, stored as a draft until it is saved, as by the note editor."""

from collections.abc import Callable
from contextlib import suppress

from textual.timer import Timer

from reader.errors import LibraryError, UsageError
from reader.session.state import Edit
from reader.tui.library_access.drafts import Draft
from reader.tui.screens.reading.notes.saving import Plan, Saving

_DRAFT_SECONDS = 2.0
_WRITING = ("note.write", "note.article")


class NoteLine(Saving, part=True):
    """Stores the note on the command line every two seconds, in case the program ends.

    Only what was typed for so long is stored, so other commands cost nothing.
    """

    _line = ""  # as typed so far; empty once it is entered or discarded
    _line_timer: Timer | None = None
    _line_draft: tuple[str, Draft] | None = None  # after the command that would write the note
    _line_drafted = ""  # the words that were stored last

    def draft_of_line(self, command_id: str) -> Draft:
        """Return the draft of the note that a command with words would write here."""
        raise NotImplementedError

    def line_typed(self, line: str) -> None:
        """Store the words of a note soon."""
        self._line = line
        if self._line_timer is None and " " in line:
            self._line_timer = self.set_timer(
                _DRAFT_SECONDS, lambda: self.start(self.keep_line(self._line))
            )  # in the background: no key waits for it

    def line_cancelled(self) -> None:
        """Discard the draft of a line that was given up."""
        self._line = ""
        self.start(self._drop_line())

    def run_line(self, line: str) -> None:
        """Run a command line; the draft of its note is kept until that is saved.

        A line that became another command, whose words were deleted, has none.
        """
        self._line = ""
        if self._line_draft is not None and self._is_other_command(line):
            self.start(self._drop_line())
        super().run_line(line)

    def save_now(self) -> None:
        """Save the position, and the words of a note, because the program is ending.

        Raises:
            LibraryError: The words could not be stored.
        """
        super().save_now()
        command, words = self._note_on(self._line)
        if words:
            try:
                self._draft_by(command).keep_now(words)
            except LibraryError as error:
                raise LibraryError(f"the note could not be kept: {error}") from error

    def do_app_command(self, argument: str) -> None:
        """Ask for a command; what was stored of an earlier line that was left stays."""
        self._line_draft, self._line_drafted = None, ""
        super().do_app_command(argument)

    def leave_line(self) -> None:
        """Close the open prompt; the note that it leaves unsaved is stored."""
        super().leave_line()
        line, self._line = self._line, ""
        command, words = self._note_on(line)
        if words:
            self._draft_by(command)  # of this place, which a click may leave at once
            self.start(self.keep_line(line))

    async def keep_line(self, line: str) -> None:
        """Store the words of a note on a command line, unless that was done."""
        self._line_timer = None
        command, words = self._note_on(line)
        if words and words != self._line_drafted:
            draft, self._line_drafted = self._draft_by(command), words
            with suppress(LibraryError):  # shown on saving
                await draft.keep(words)

    def save_words(self, plan: Plan, notice: Callable[[Edit], str]) -> None:
        """Save the words of a note, then drop their draft; if that fails, the draft stays."""

        async def save() -> None:
            await self.save(plan, notice, begun=begun)
            await self._drop_line()

        begun = self.state
        self.start_saving(save())

    def _note_on(self, line: str) -> tuple[str, str]:
        """Return the command that would write a note, and its words, or two empty strings."""
        from reader.commands.line import parse_line  # not needed for the first frame

        with suppress(UsageError):  # not finished yet, or another command
            command, words = parse_line(line, self.places())
            if command.id in _WRITING:
                return command.id, words
        return "", ""

    def _is_other_command(self, line: str) -> bool:
        """Whether a line is a command that writes no note, not a mistyped one."""
        from reader.commands.line import parse_line

        with suppress(UsageError):
            return parse_line(line, self.places())[0].id not in _WRITING
        return not line.strip()

    def _draft_by(self, command_id: str) -> Draft:
        """Return the draft of the line; a line that became another command gets another one."""
        if self._line_draft is None or self._line_draft[0] != command_id:
            if self._line_draft is not None:
                self.start(self._line_draft[1].drop())
            self._line_draft = command_id, self.draft_of_line(command_id)
        return self._line_draft[1]

    async def _drop_line(self) -> None:
        left, self._line_draft, self._line_drafted = self._line_draft, None, ""
        if left is not None:
            await left[1].drop()
