"""The command palette: every command that can be run here, with its keys."""

from collections.abc import Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.style import Style

from reader.commands.command import Command
from reader.commands.keys import spoken
from reader.commands.table import COMMANDS
from reader.tui.screens.base import CommandScreen


class CommandProvider(Provider):
    """Offers the commands of the table; keys and names are drawn as they are, without markup."""

    async def discover(self) -> Hits:
        """Offer all of them."""
        for command, run in self._commands():
            yield DiscoveryHit(self._shown(command), run, command.label, command.help)

    async def search(self, query: str) -> Hits:
        """Offer those whose name or help has what was typed."""
        matcher = self.matcher(query)
        for command, run in self._commands():
            name = f"{command.label} {command.id} {command.help}"
            score = matcher.match(name)
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
        keys = "  ".join(spoken(key) for key in screen.context.keymap.keys(command))
        name = Content(f"{command.label.capitalize()}   {command.id}")
        return Content.assemble(name, (f"   {keys}", Style(bold=True)))
