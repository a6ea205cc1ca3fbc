"""Selecting text by keyboard and mouse."""

from textual import events

from reader.commands.command import Command
from reader.commands.table import BY_ID
from reader.session import selecting
from reader.session.moves import step
from reader.session.state import ReadingState, Selection
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.views.hints import Hint
from reader.tui.widgets.pane import ArticlePane

_DOES: tuple[tuple[str, str], ...] = (  # hints while there is a selection
    ("copy.text", "copy"), ("copy.citation", "cite"), ("note.highlight", "highlight"),
    ("note.write", "note"), ("speaker.correct", "quote"),
)  # fmt: skip
_MOTIONS = ("hjkl wbe 0$", "move", True)
_TO_PARAGRAPHS = ("g", "G")  # go to a paragraph when a count precedes them


class Selecting(ReadingBase, part=True):
    """While there is a selection, motion keys move its end."""

    def do_select_characters(self, _: str) -> None:
        """Start a selection of characters at the cursor; a second time ends it."""
        self._select(lines=False)

    def do_select_lines(self, _: str) -> None:
        """Start a selection of whole paragraphs; a second time ends it."""
        self._select(lines=True)

    def _select(self, *, lines: bool) -> None:
        selection = self.state.selection
        if selection is not None and selection.lines == lines:
            self.show_state(selecting.without_selection(self.state))
        elif selection is not None:
            self.show_state(self.state._replace(selection=selection._replace(lines=lines)))
        else:
            self.show_state(selecting.begin_selection(self.state, lines=lines), reveal=True)

    def selection_hints(self) -> list[Hint]:
        """Return what the keys do with the selection."""
        keymap = self.context.keymap
        keys = ((keymap.keys(BY_ID[name]), label) for name, label in _DOES)
        does = [(key[0], label, True) for key, label in keys if key]
        return [*does, ("o", "other end", True), ("escape", "end", True), _MOTIONS]

    def foot_is_needed(self) -> bool:
        """Whether the bottom line shows more than the usual key hints."""
        return self.state.selection is not None or super().foot_is_needed()

    def takes_key_first(self, event: events.Key) -> bool:
        """While selecting, move the end of the selection if the key is a motion."""
        return self.focused is self.pane and self._moves_end(event.key)

    def _moves_end(self, key: str) -> bool:
        """Move the end of the selection if the key is a motion, repeated by the count."""
        selection = self.state.selection
        if selection is None or (self.typed_count and key in _TO_PARAGRAPHS):
            return False
        if key == "o":
            self.show_state(selecting.with_ends_swapped(self.state), reveal=True)
            return True
        head = self._motion(key, selection.head)
        if head is None:
            return False
        for _ in range(self.take_count() - 1):  # the result is drawn once
            before, head = head, self._motion(key, head) or 0
            if head == before:
                break
        self.show_state(selecting.extend_selection(self.state, head), reveal=True)
        return True

    def _motion(self, key: str, head: int) -> int | None:
        """Return where a key moves the end of the selection; None if it is no motion."""
        text = self.state.article.text
        match key:
            case "h" | "left":
                return max(0, head - 1)
            case "l" | "right" | "space":
                return min(len(text), head + 1)
            case "w" | "W":
                return selecting.next_word(text, head)
            case "e" | "E":
                return selecting.word_end(text, head)
            case "b" | "B":
                return selecting.previous_word(text, head)
            case "j" | "down":
                return self.pane.row_offset(head, 1)
            case "k" | "up":
                return self.pane.row_offset(head, -1)
            case "0" | "circumflex_accent" | "home":
                return self.pane.row_range(head)[0]
            case "dollar_sign" | "end":
                return self.pane.row_range(head)[1]
            case "g":
                return 0
            case "G":
                return len(text) - 1
            case _:
                return None

    def extend_selection(self, command: Command, before: ReadingState) -> None:
        """Extend the selection to where a command has moved the cursor."""
        goes = command.move is not None or self.state.cursor != before.cursor
        if goes and before.selection is not None and self.state.selection is not None:
            self.show_state(selecting.extend_selection(self.state, self.state.cursor), reveal=True)

    def on_article_pane_pressed(self, message: ArticlePane.Pressed) -> None:
        """Put the cursor where the mouse was pressed; a double click selects the word.

        A triple click selects the paragraph.
        """
        message.stop()
        if message.again == 1:
            self.show_state(selecting.without_selection(step(self.state, message.offset)))
            return
        text, lines = self.state.article.text, message.again > 2
        word = selecting.word_around(text, message.offset)
        if not lines and text[word.anchor : word.head + 1].isspace():
            return  # between words or paragraphs
        self.show_state(self.state._replace(selection=word._replace(lines=lines)))

    def on_article_pane_dragged(self, message: ArticlePane.Dragged) -> None:
        """Select while the mouse is dragged."""
        message.stop()
        selection = self.state.selection or Selection(self.state.cursor, self.state.cursor)
        if self.state.selection is None and message.offset == self.state.cursor:
            return
        self.show_state(self.state._replace(selection=selection._replace(head=message.offset)))
