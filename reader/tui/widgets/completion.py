"""Completion of the last word of a line, of commands, and of file names."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from itertools import islice

from reader.commands.command import Command, Where
from reader.commands.line import command_names, parse_line
from reader.errors import UsageError
from reader.text.clean import clean_line
from reader.tui.completer import Completer

_MOST_NAMES = 5_000  # directory entries that are read


class WordSuggester(Completer):
    """Suggests words that start with the last word typed.

    Args:
        words: The possible words, best first.
    """

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self._words = words

    async def completions(self, value: str) -> Sequence[str]:
        """Return the line with its last word completed."""
        typed = value.rpartition(" ")[2]
        start = typed.lstrip("-#")
        if not start:
            return ()
        low = start.casefold()
        return [
            value + word[len(start) :]
            for word in self._words
            if word.casefold().startswith(low) and len(word) > len(start)
        ]


class CommandSuggester(Completer):
    """Suggests commands whose names start with the line, and the file or name that one takes.

    Args:
        places: The places whose commands are suggested.
        names: The names that commands can take, by the first word of their argument.
    """

    def __init__(
        self, places: Sequence[Where], names: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        super().__init__()
        self._places, self._names = places, names or {}

    async def completions(self, value: str) -> Sequence[str]:
        """Return the line completed; none, for example, if Enter would run another command."""
        if not value.strip():
            return ()
        begun = value.casefold().replace(" ", ".", 1)  # an id may be typed with a space
        here = command_names(self._places)
        ends = [name.partition(".")[2] for name in here]
        found = [*here, *(end for end in ends if ends.count(end) == 1)]
        try:
            command, argument = parse_line(value, self._places)
            if argument:
                return await self._with_argument(command, value, argument)
            if value.endswith(" ") and (offered := await self._with_argument(command, value, "")):
                return offered
            found = [command.id, command.id.partition(".")[2]]
        except UsageError:
            pass  # ambiguous, or not a command yet
        return [value + name[len(begun) :] for name in found if name.startswith(begun)]

    async def _with_argument(self, command: Command, line: str, argument: str) -> Sequence[str]:
        """Return the line with the argument of its command completed."""
        names = self._names.get(command.argument.partition(" ")[0])
        if names is not None and not argument:
            return [line + name for name in names]
        if names is not None and " " not in argument:
            return await WordSuggester(names).completions(line)
        suggester = _OF_ARGUMENTS.get(command.argument)
        if suggester is None or not line.endswith(argument):
            return ()
        before = line.removesuffix(argument)
        return [before + completed for completed in await suggester().completions(argument)]


class PathSuggester(Completer):
    """Suggests files and folders whose paths start with the line, or all here if it is empty."""

    async def completions(self, value: str) -> Sequence[str]:
        """Return the line completed."""
        if value.isspace() or "://" in value:
            return ()
        return await asyncio.to_thread(_completed, value)


class ExportSuggester(PathSuggester):
    """Suggests a format or a template, and after it the path of a file."""

    async def completions(self, value: str) -> Sequence[str]:
        """Return the line completed."""
        from reader.export.formats import FORMATS  # loaded only for exports

        name, space, path = value.partition(" ")
        if space:
            paths = await super().completions(path) if path else ()
            return [f"{name} {completed}" for completed in paths]
        formats = [each for each in FORMATS if each.startswith(name) and each != name]
        return [*formats, *await super().completions(value)]


_OF_ARGUMENTS = {
    "PATH": PathSuggester,
    "PATH or URL": PathSuggester,
    "FORMAT PATH": ExportSuggester,
}


def _completed(typed: str) -> Sequence[str]:
    """Return the matching paths in alphabetical order, with a slash after a folder."""
    folder, begun = os.path.split(typed)
    names = []
    try:
        with os.scandir(os.path.expanduser(folder) or ".") as entries:  # noqa: PTH111 - with ~
            for entry in islice(entries, _MOST_NAMES):
                fits = entry.name.startswith(begun) and entry.name != begun
                hidden = entry.name.startswith(".") and not begun
                if fits and not hidden and clean_line(entry.name) == entry.name:
                    is_folder = os.path.isdir(entry)  # noqa: PTH112 - a link may lead to itself
                    names.append(entry.name + ("/" if is_folder else ""))
    except OSError:
        return ()
    return [os.path.join(folder, name) for name in sorted(names)]  # noqa: PTH118 - as it was typed
