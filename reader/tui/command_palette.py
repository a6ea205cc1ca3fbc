"""The command palette: every command available on the screen, with its keys."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar

import textual.command
from textual import events, on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.command import (
    CommandInput,
    CommandList,
    CommandPalette,
    DiscoveryHit,
    Hit,
    Hits,
    Provider,
    SearchIcon,
)
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, LoadingIndicator

from reader.commands.command import Command
from reader.commands.keys import short_key
from reader.commands.synonyms import SYNONYMS
from reader.commands.table import COMMANDS
from reader.text.cells import cell_width
from reader.tui.key_queue import forward_to_screen
from reader.tui.screen_updates import ignore_past_size, keep_changed_widgets
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.views.ink.short_texts import padded

_LABEL_CELLS = 18
_KEY_CELLS = 24
_HELP_SHARE, _SYNONYM_SHARE = 0.9, 0.75  # of the score of a name
_ROOM_FOR_NAMES = 76  # screen width in cells from which command ids are shown as well


def has_room_for_names(screen: Screen[object] | Screen[None]) -> bool:
    """Whether the screen is wide enough for a column of command ids."""
    return screen.app.size.width >= _ROOM_FOR_NAMES


class CommandProvider(Provider):
    """Offers the commands of the table; labels are drawn as plain text, without markup."""

    async def discover(self) -> Hits:
        """Offer all commands."""
        for command, run in self._commands():
            yield DiscoveryHit(self._shown(command), run, command.label, command.help)

    async def search(self, query: str) -> Hits:
        """Offer the commands whose name matches the query, or whose help or synonyms contain it.

        A name may have other letters between those typed. Help is too long for that: it has the
        letters of most words somewhere.
        """
        matcher = self.matcher(query)
        words = query.casefold().split()

        def told_in(text: str) -> float:
            is_told = all(word in text.casefold() for word in words)
            return sum(self.matcher(word).match(text) for word in words) if is_told else 0

        for command, run in self._commands():
            name = f"{command.label} {command.id}"
            described = f"{name} {command.help}"
            also = f"{described} {SYNONYMS.get(command.id, '')}"
            told = max(told_in(described) * _HELP_SHARE, told_in(also) * _SYNONYM_SHARE)
            score = max(matcher.match(name), told)
            if score > 0:
                yield Hit(score, self._shown(command), run, command.label, command.help)

    def _commands(self) -> Iterator[tuple[Command, Callable[[], None]]]:
        screen = self.screen
        if not isinstance(screen, CommandScreen):
            return
        places = screen.places()
        for command in COMMANDS:
            if command.where in places and not screen.why_not(command):
                yield command, partial(screen.run_command, command)

    def _shown(self, command: Command) -> Content:
        screen = self.screen
        assert isinstance(screen, CommandScreen)
        keys = "  ".join(map(short_key, screen.context.keymap.keys(command)))
        has_room = has_room_for_names(screen)
        muted = screen.context.painter.palette.muted or "dim"
        return Content.assemble(
            padded(command.label.capitalize(), _LABEL_CELLS),
            (padded(keys, max(_KEY_CELLS, cell_width(keys))) if has_room else keys, "$accent bold"),
            (f"  {command.id}" if has_room else "", f"{muted} not bold"),
        )


class _Commands(CommandList, can_focus=False):
    """The commands found, which change while one is clicked, and may have no room at all."""

    def action_page_up(self) -> None:
        """Move up a page, if there are pages."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """Move down a page, if there are pages."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]

    async def _on_click(self, event: events.Click) -> None:
        """Ignore a click on a row that is gone."""
        if event.style.meta.get("option", 0) >= self.option_count:
            event.prevent_default()


class Palette(CommandPalette):
    """Textual's command palette, styled like the other lists of the program."""

    DEFAULT_CSS: ClassVar[str] = """
    Palette { background: $background 85%; }
    Palette > Vertical, Palette:dark > Vertical {
        width: 86%; min-width: 12; max-width: 116; margin-top: 2; background: $panel;
    }
    Palette #--input { border: none; padding: 0 2; }
    Palette SearchIcon { display: none; }
    Palette Input:ansi > .input--cursor { background: ansi_default; color: ansi_default; }
    Palette CommandList, Palette CommandList:focus { border: none; max-height: 60vh; }
    Palette CommandList {
        scrollbar-size-vertical: 1; scrollbar-background: $panel;
        scrollbar-background-hover: $panel; scrollbar-color: $foreground 30%;
    }
    Palette LoadingIndicator { border: none; }
    Palette CommandList > .option-list--option-highlighted {
        color: $block-cursor-foreground; background: $block-cursor-background;
    }
    Palette > .command-palette--help-text { color: $text-muted; text-style: not bold; }
    Palette:nocolor > .command-palette--help-text, Palette:ansi > .command-palette--help-text {
        color: transparent; text-style: dim not bold;
    }
    Palette CommandList:nocolor > .option-list--option-highlighted { text-style: reverse; }
    Palette:nocolor #--input, Palette:ansi #--input { border: solid $accent; border-bottom: none; }
    Palette:nocolor CommandList, Palette:ansi CommandList {
        border: solid $accent; border-top: none;
    }
    Palette:nocolor.plain #--input, Palette:ansi.plain #--input { border: ascii $accent; }
    Palette:nocolor.plain CommandList, Palette:ansi.plain CommandList {
        border: ascii $accent; border-top: none;
    }
    """

    def __init__(self, *, ascii_only: bool) -> None:
        drawn = "plain" if ascii_only else None
        super().__init__(id="--command-palette", classes=drawn)
        self._names_shown: bool | None = None  # as far as it is known
        self._kept_cursor: int | None = None  # to be on the same row when the rows are made again
        self._is_outdated = False  # whether the rows are those of earlier words

    def compose(self) -> ComposeResult:
        """Compose what Textual's palette consists of, with a list of our own."""
        with Vertical(id="--container"):
            with Horizontal(id="--input"):
                yield SearchIcon()
                words = CommandInput(placeholder="type what you want to do", select_on_focus=False)
                words.cursor_blink = False  # blinking writes to the terminal all the time
                yield words
            with Vertical(id="--results"):
                yield _Commands()
                yield LoadingIndicator()

    async def _on_resize(self, event: events.Resize) -> None:
        """List the commands again if the new width has other columns, with the cursor kept."""
        ignore_past_size(self, event)
        before, self._names_shown = self._names_shown, has_room_for_names(self)
        if before not in (None, self._names_shown):
            here = self.query_one(CommandList).highlighted
            self._kept_cursor = None if self._is_outdated else here
            self._cancel_gather_commands()
            self._gather_commands(self.query_one(CommandInput).value.strip())

    def _on_timer_update(self) -> None:
        keep_changed_widgets(self)
        super()._on_timer_update()

    def _refresh_command_list(
        self,
        command_list: CommandList,
        commands: list[textual.command.Command],
        clear_current: bool,
    ) -> None:
        super()._refresh_command_list(command_list, commands, clear_current)
        self._is_outdated = False
        if self._kept_cursor is not None and command_list.option_count:
            command_list.highlighted = min(self._kept_cursor, command_list.option_count - 1)

    @on(Input.Changed)
    def _forget_cursor(self) -> None:
        """Go to the first of the commands that match other words."""
        self._kept_cursor, self._is_outdated = None, True

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close the palette, unless it was closed already: Textual would close another screen."""
        return super().dismiss(result) if self.app.screen is self else AwaitComplete()

    def on_option_list_option_selected(self, event: CommandList.OptionSelected) -> None:
        """Run a command once, also when it is clicked twice."""
        if self.app.screen is not self:
            event.prevent_default()

    def close_at_once(self) -> None:
        """Close before the keys after the Esc reach the input; see `Closing`."""
        self._action_escape()

    def on_key(self, event: events.Key) -> None:
        """Let the suspend and redraw keys of the screen below work; forward keys after closing."""
        if self.app.screen is not self:
            forward_to_screen(event, self.app.screen)
            return
        below = self.app.screen_stack[-2]
        if isinstance(below, CommandScreen):
            below.suspends_or_redraws(event)
