"""The Textual application."""

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual._compositor import CompositorUpdate
from textual.app import App
from textual.await_remove import AwaitRemove
from textual.binding import BindingType
from textual.dom import DOMNode
from textual.driver import Driver
from textual.screen import Screen
from textual.theme import Theme
from textual.widget import Widget
from textual.worker import WorkerFailed

from reader.commands.command import Where
from reader.commands.keymap import Keymap
from reader.errors import LibraryError, UsageError
from reader.first_screen.terminal import ENDING_SIGNALS
from reader.model.settings import Settings
from reader.tui.context import Closing, Context, Listening, Unsaved
from reader.tui.drawing.background_styles import share_background_styles
from reader.tui.drawing.line_filters import Colourless, TerminalSafetyFilter
from reader.tui.drawing.painter import Painter
from reader.tui.drawing.themes import (
    own_themes,
    palette_of,
    themes_of_terminal,
    unknown_theme,
    with_readable_colours,
)
from reader.tui.early.start import NOT_THERE, Start
from reader.tui.input_events import LINE_FEED, enter_of_line_feed, split_alt_key
from reader.tui.key_queue import KeysArrived
from reader.tui.library_access.library_thread import LibraryThread
from reader.tui.navigator import AppNavigator
from reader.tui.node_workers import NodeWorkers
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.reading.screen import ReadingScreen
from reader.tui.terminal.mouse_presses import MousePressFilter
from reader.tui.terminal.terminal_exit import leave_process, say_at_end
from reader.tui.views.ink.glyphs import glyphs_for
from reader.tui.views.ink.palette import DARK, OWN
from reader.workers.analyst import Analyst, analyse_isolated

if TYPE_CHECKING:
    from textual.command import Provider

_OF_THE_TERMINAL = "ansi-dark"  # a theme of the terminal's own colours
_SIXTEEN_COLOURS = ("standard", "windows")  # names that Rich gives to 16-colour terminals
_YOUNG_OBJECTS = 700  # created since the last collection; the default of Python 3.11
_SWITCH_SECONDS = 0.0005
"""How long a key may wait for another thread each time it needs the interpreter.

With the default, opening the library right after the start would make the first page ten times
slower.
"""


def _command_provider() -> "type[Provider]":
    from reader.tui.command_palette import CommandProvider  # loaded when the palette is opened

    return CommandProvider


class PullquoteApp(App[int]):
    """Opens an article, a folder, or the library.

    Args:
        settings: The user's settings.
        library_thread: The library.
        start: What to open.
        analyst: Finds the quotes of an article.

    Attributes:
        unsaved_reason: After a crash, why something could not be saved; usually empty.
    """

    TITLE = "Pullquote"
    ENABLE_COMMAND_PALETTE = True
    ALLOW_SELECT = False  # panes select words themselves; Textual fails on what is just going away
    COMMANDS: ClassVar = {_command_provider}
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(
        self,
        settings: Settings,
        library_thread: LibraryThread,
        start: Start,
        *,
        analyst: Analyst = analyse_isolated,
    ) -> None:
        if not os.environ.get("NO_COLOR"):  # an empty value must not switch colours off
            os.environ.pop("NO_COLOR", None)
        share_background_styles()
        super().__init__()
        self._workers: NodeWorkers = NodeWorkers(self)
        self.unsaved_reason = ""
        self.animation_level = "none"
        if self.no_color:
            # replaces Textual's greyscale filter
            self._filters = [*self._filters[:1], Colourless()]
        self._filters.append(TerminalSafetyFilter())
        self._has_few_colours = self.console.color_system == "256"
        for theme in (*own_themes(few=self._has_few_colours), *themes_of_terminal()):
            self.register_theme(theme)
        keymap = Keymap(settings.keys, settings.places)
        self.context = Context(
            settings,
            glyphs_for(ascii_only=settings.ascii),
            keymap,
            library_thread,
            Painter(DARK),
            AppNavigator(self, lambda: self.context),
            analyst,
        )
        self._start = start
        self._presses = MousePressFilter(self.CLICK_CHAIN_TIME_THRESHOLD)
        self._notices = [*start.notices, *keymap.problems]
        self.set_reactive(App.theme, self._theme_at_start(settings))
        self._refresh_truecolor_filter(self.ansi_theme)  # as a later change of theme does
        self.stylesheet.set_variables(self.get_css_variables())
        self._use_palette()

    def _theme_at_start(self, settings: Settings) -> str:
        wanted = settings.theme
        if wanted in self.available_themes:
            return wanted
        if wanted:
            place = settings.places.get("theme", "theme")
            self._notices.append(f"{place}: {unknown_theme(wanted)}   :theme lists all")
        # 16 colours are too few: the nearest to speaker and background colours would be white and
        # black
        return _OF_THE_TERMINAL if self.console.color_system in _SIXTEEN_COLOURS else "pullquote"

    def get_default_screen(self) -> Screen[object]:
        """Return the first screen."""
        start = self._start
        self._start = start._replace(first=NOT_THERE)  # do not keep the article in memory twice
        if start.first.article is not None or start.sources:
            return ReadingScreen(self.context, start.sources, start.first)
        if start.folder is not None and start.files is not None:
            from reader.tui.screens.articles.folder import FolderScreen

            return FolderScreen(self.context, start.folder, start.files, records=start.records)
        from reader.tui.screens.articles.library import LibraryScreen

        return LibraryScreen(self.context, shelf=start.shelf)

    def on_mount(self) -> None:
        """Watch signals and theme changes, show problems in the settings, run first commands."""
        self._watch_signals()
        self._show_cursor()
        # by the first screen, which stays: a call of the app is left to the screen on top
        self.screen.call_after_refresh(_collect_from_now_on)
        self.screen.call_after_refresh(self._keep_palette)
        self.app_resume_signal.subscribe(self, lambda _: self._draw_everything())
        self.theme_changed_signal.subscribe(self, lambda _: self._theme_changed())
        if self._notices and isinstance(self.screen, CommandScreen):
            first, *others = self._notices
            more = f"{len(self._notices)} mistakes in the settings, pullquote doctor lists them: "
            self.screen.tell(f"{more if others else ''}{first}", error=True)
        if self._start.commands and isinstance(self.screen, CommandScreen):
            self.screen.call_after_refresh(self.screen.run_lines, self._start.commands)

    async def on_event(self, event: events.Event) -> None:
        """Pass an event on, except for ignored mouse presses; split Esc from a letter after it."""
        if isinstance(event, events.MouseEvent) and self._presses.is_ignored(event, self.screen):
            return
        if isinstance(event, events.Key) and not event.is_forwarded and self._reads_line_feeds:
            event = enter_of_line_feed(event)
        if isinstance(event, events.Key) and not (event.is_forwarded or self._is_typed_into()):
            for key in split_alt_key(event):
                if key.key == "escape" and isinstance(self.screen, Closing):
                    self.screen.close_at_once()
                else:
                    await super().on_event(key)
            return
        await super().on_event(event)

    @cached_property
    def _reads_line_feeds(self) -> bool:
        """Whether a line feed is Enter: not if Ctrl+J, which sends the same, is bound."""
        return self.context.keymap.command((LINE_FEED,), tuple(Where)) is None

    def on_keys_arrived(self, message: KeysArrived) -> None:
        """Go on with what waited for keys on their way."""
        message.then()

    def _is_typed_into(self) -> bool:
        return self.focused is not None and self.focused.has_class("typing")

    def action_command_palette(self) -> None:
        """Open the command palette."""
        from reader.tui.command_palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(ascii_only=self.context.settings.ascii))

    def action_help_quit(self) -> None:
        """Handle Ctrl+C on the present screen."""
        if isinstance(self.screen, CommandScreen):
            self.screen.interrupted()

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme, with colours that can be read."""
        theme = super().get_theme(theme_name)
        return theme and with_readable_colours(theme)

    def _use_palette(self) -> None:
        palette = palette_of(self.current_theme, mono=self.no_color, few=self._has_few_colours)
        self.context.painter = Painter(palette, ascii_only=self.context.settings.ascii)

    def _keep_palette(self) -> None:
        """Cache the palette of the theme, for the first frame of the next start."""
        article_cache = self.context.library_thread.article_cache
        name = self.context.settings.theme
        if article_cache is None or name != self.theme or name in OWN or self.no_color:
            return
        from reader.tui.early.kept_palette import keep_palette

        keep_palette(article_cache.directory, name, palette_of(self.current_theme, mono=False))

    def _show_cursor(self) -> None:
        """Show the terminal's cursor if the settings ask for it: Textual has hidden it."""
        if self.context.settings.cursor and self._driver is not None:
            self._driver.write("\x1b[?25h")

    def _draw_everything(self) -> None:
        """Redraw the whole screen after the terminal has lost its content."""
        self._show_cursor()
        self.screen.refresh(layout=True)
        self.screen.refresh()
        self.screen._compositor_refresh()

    def _display(self, screen: Screen[object], renderable: object) -> None:
        """Draw an update; where the driver knows what is shown, only what differs from that."""
        shown = getattr(self._driver, "shown", None)
        if shown is not None and isinstance(renderable, CompositorUpdate):
            shown.at_once = self._sync_available
            renderable = shown.changes_of(renderable)
        super()._display(screen, renderable)  # type: ignore[arg-type]

    def _prune(self, *nodes: Widget, parent: DOMNode | None = None) -> AwaitRemove:
        """Remove widgets; for a screen, Textual would lay out the one below it twice."""
        removal = super()._prune(*nodes, parent=None if parent is self else parent)
        self._workers.cancel_removed()
        return removal

    def _theme_changed(self) -> None:
        self._use_palette()
        for screen in self.screen_stack:
            if isinstance(screen, CommandScreen):
                screen.repaint()

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        """Return the screen as an SVG in which all viewers preserve spaces."""
        picture = super().export_screenshot(title=title, simplify=simplify)
        return picture.replace("<svg ", '<svg xml:space="preserve" ', 1)

    def get_driver_class(self) -> type[Driver]:
        """Return our driver, which takes over the early frame, or Textual's on other platforms."""
        usual = super().get_driver_class()
        if usual.__name__ != "LinuxDriver":
            return usual
        from reader.tui.terminal.driver import TerminalDriver  # needs termios

        return TerminalDriver

    # leaving -----------------------------------------------------------------------------------

    def exit(self, result: int | None = None, return_code: int = 0, message: object = None) -> None:
        """Save everything, restore the terminal, and end the process."""
        said = str(message) if message else ""
        self.run_worker(self._leave(result or return_code, said), exit_on_error=True)

    async def _leave(self, status: int, said: str) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                await screen.edits_saved()
        self.leave_now(status, said)

    def leave_now(self, status: int, said: str = "") -> None:
        """Leave without waiting for edits whose saving has not begun.

        Errors on the way are reported, but do not keep the program running.
        """
        try:
            said = self._put_away() or said
        except Exception as error:  # noqa: BLE001 - asyncio would only log it and go on
            said = said or f"did not end properly: {error}"
        said = said or self.context.library_thread.unsent_reason
        if self.is_headless or self._driver is None:
            from rich.text import Text

            super().exit(status, message=Text(said) if said else None)
        else:
            leave_process(self._driver, status, said)

    def _put_away(self) -> str:
        """Save everything and close the library; return why something could not be saved."""
        reason = self.save_all()
        for screen in self.screen_stack:
            if isinstance(screen, Listening):
                screen.stop_listening()
        self.context.library_thread.close()
        return reason

    def action_suspend_process(self) -> None:
        """Suspend the program and return to the shell.

        Raises:
            UsageError: No shell has started it, which could continue it.
        """
        from reader.tui.terminal.job_control import has_shell  # seldom needed

        if not has_shell():
            raise UsageError("no shell has started pullquote, so there is none to return to")
        super().action_suspend_process()

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Hand the terminal to another program, and take it back even if that fails."""
        from reader.tui.terminal.interrupts import interrupts_ignored  # seldom needed

        failure: Exception | None = None
        passed = nullcontext() if self.is_headless else interrupts_ignored(self._watch_signals)
        with super().suspend(), passed:
            try:
                yield
            except Exception as error:  # noqa: BLE001 - Textual would keep the terminal
                failure = error
        if failure is not None:
            raise failure

    def _watch_signals(self) -> None:
        """Leave cleanly on termination signals."""
        loop = asyncio.get_running_loop()
        for name in ENDING_SIGNALS:
            number = getattr(signal, name, None)
            if number is None or self.is_headless:
                continue
            try:
                loop.add_signal_handler(number, self.leave_now, 128 + number)
            except (NotImplementedError, ValueError):
                return

    async def _shutdown(self) -> None:
        self._exit = True
        if self.crash is not None:
            self.unsaved_reason = self.save_all()
        await super()._shutdown()

    def _handle_exception(self, error: Exception) -> None:
        if self._exit:
            return  # what has not been handled yet finds no screens and no widgets any more
        # Textual prints a traceback with local variables, which contain the article's text, and
        # exits with status 0. Here the caller of the application reports the error in one line.
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error  # the original error is what a report needs
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    @property
    def crash(self) -> Exception | None:
        """The error that ended the application, or None."""
        return self._exception

    def save_all(self) -> str:
        """Save reading positions and drafts of notes; return why something could not be saved."""
        reason = ""
        for screen in self.screen_stack:
            if isinstance(screen, Unsaved):
                try:
                    screen.save_now()
                except LibraryError as error:  # leaving must go on
                    reason = str(error)
                except Exception as error:  # noqa: BLE001 - other screens may hold more
                    reason = reason or f"did not end properly: {error}"
        return reason


def _collect_from_now_on() -> None:
    """Enable the garbage collector, excluding everything loaded at start from collection.

    The threshold for starting may have been raised; closed screens would wait long for collection.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.set_threshold(_YOUNG_OBJECTS)
        gc.enable()


def run(settings: Settings, library_thread: LibraryThread, start: Start) -> int:
    """Run the reader and return its exit status.

    On a normal exit this does not return: the process ends as soon as the terminal is restored.

    Raises:
        Exception: The application crashed; the terminal is restored.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = PullquoteApp(settings, library_thread, start)
    status = app.run(mouse=settings.mouse)
    library_thread.close()
    if app.unsaved_reason:
        say_at_end(app.unsaved_reason)
    if app.crash is not None:
        raise app.crash
    return status if isinstance(status, int) else app.return_code or 0
