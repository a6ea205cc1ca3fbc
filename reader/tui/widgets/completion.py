"""Completion of the last word of a line, of commands, and of file names."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from itertools import islice

from textual.suggester import Suggester

from reader.commands.command import Command, Where
from reader.commands.line import command_names, parse_line
from reader.errors import UsageError
from reader.text.clean import clean_line

_MOST_NAMES = 5_000  # directory entries that are read


class WordSuggester(Suggester):
    """Suggests a word that starts with the last word typed.

    Args:
        words: The possible words, best first.
    """

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._words = words

    async def get_suggestion(self, value: str) -> str | None:
        """Return the line with its last word completed, or None."""
        typed = value.rpartition(" ")[2]
        start = typed.lstrip("-#")
        if not start:
            return None
        before = value[: len(value) - len(start)]
        low = start.casefold()
        for word in self._words:
            if word.casefold().startswith(low) and len(word) > len(start):
                return before + start + word[len(start) :]
        return None


class CommandSuggester(Suggester):
    """Suggests a command whose name starts with the line, and the file or name that it takes.

    Args:
        places: The places whose commands are suggested.
        names: The names that commands can take, by the first word of their argument.
    """

    def __init__(
        self, places: Sequence[Where], names: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._places, self._names = places, names or {}

    async def get_suggestion(self, value: str) -> str | None:
        """Return the line completed, or None, for example if Enter would run another command."""
        if not value.strip():
            return None
        begun = value.casefold().replace(" ", ".", 1)  # an id may be typed with a space
        found = [name for name in command_names(self._places) if name.startswith(begun)]
        try:
            command, argument = parse_line(value, self._places)
            if argument:
                return await self._with_argument(command, value, argument)
            found = [command.id, command.id.partition(".")[2]]
        except UsageError:
            pass  # ambiguous, or not a command yet
        return next((value + n[len(begun) :] for n in found if n.startswith(begun)), None)

    async def _with_argument(self, command: Command, line: str, argument: str) -> str | None:
        """Return the line with the argument of its command completed, or None."""
        names = self._names.get(command.argument.partition(" ")[0])
        if names is not None and " " not in argument:
            return await WordSuggester(names).get_suggestion(line)
        suggester = _OF_ARGUMENTS.get(command.argument)
        if suggester is None or not line.endswith(argument):
            return None
        completed = await suggester().get_suggestion(argument)
        return completed and line.removesuffix(argument) + completed


class PathSuggester(Suggester):
    """Suggests a file or folder whose path starts with the line."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """Return the line completed, or None."""
        if not value.strip() or "://" in value:
            return None
        return await asyncio.to_thread(_completed, value)


class ExportSuggester(PathSuggester):
    """Suggests a format or a template, and after it the path of a file."""

    async def get_suggestion(self, value: str) -> str | None:
        """Return the line completed, or None."""
        from reader.export.formats import FORMATS  # loaded only for exports

        name, space, path = value.partition(" ")
        if space:
            completed = await super().get_suggestion(path)
            return f"{name} {completed}" if completed else None
        formats = (each for each in FORMATS if name and each.startswith(name) and each != name)
        return next(formats, None) or await super().get_suggestion(value)


_OF_ARGUMENTS = {
    "PATH": PathSuggester,
    "PATH or URL": PathSuggester,
    "FORMAT PATH": ExportSuggester,
}


def _completed(typed: str) -> str | None:
    """Return the alphabetically first matching path, with a slash after a folder, or None."""
    folder, begun = os.path.split(typed)
    names = []
    try:
        with os.scandir(os.path.expanduser(folder) or ".") as entries:  # noqa: PTH111 - with ~
            for entry in islice(entries, _MOST_NAMES):
                fits = entry.name.startswith(begun) and entry.name != begun
                hidden = entry.name.startswith(".") and not begun
                if fits and not hidden and clean_line(entry.name) == entry.name:
                    names.append(entry.name + ("/" if entry.is_dir() else ""))
    except OSError:
        return None
    return os.path.join(folder, min(names)) if names else None  # noqa: PTH118 - as it was typed
