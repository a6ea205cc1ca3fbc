"""Parsing the command line into a verb, its arguments and its options."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping

from reader.cli.command_line.declaration import (
    GLOBAL_OPTIONS,
    OPEN,
    VERBS,
    Option,
    Verb,
    verb_named,
)
from reader.startup.lazy_modules import later
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

with later(globals()):  # loaded only for mistakes
    from reader.text import suggestions

_READS_PIPE = frozenset(("print", "quotes", "outline"))  # verbs that read a pipe without a source
_READ_FILES = ("FILE", "FEED")  # operands that are sources by another name
_NAMES = frozenset(("SOURCE", "OTHER", "NEWER", "ID", "FEED", "FILE"))  # operands, never empty
_MAY_BE_EMPTY = "TEXT"  # what an option may take without anything in it; none of the others
_DESCRIPTORS = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")
_LAST_PLACE = "$"  # what a plus sign alone goes to in vi
_FIRST_WORDS = frozenset(verb.name.partition(" ")[0] for verb in VERBS)


class WrongUsage(Exception):  # noqa: N818 - an answer to a person, not a failure of ours
    """The arguments are invalid; `verb` is the one whose help to mention."""

    def __init__(self, message: str, verb: Verb) -> None:
        super().__init__(message)
        self.verb = verb


class Request:
    """A parsed command line.

    Attributes:
        verb: The verb.
        operands: Its operands.
        commands: The ``:`` lines that were given as ``+COMMAND``.
    """

    __slots__ = ("_values", "commands", "operands", "verb")

    def __init__(
        self,
        verb: Verb,
        operands: tuple[str, ...],
        values: dict[str, list[str]],
        commands: tuple[str, ...] = (),
    ) -> None:
        self.verb = verb
        self.operands = operands
        self.commands = commands
        self._values = values

    def has(self, option: str) -> bool:
        """Whether an option was given."""
        return option in self._values

    def value(self, option: str, default: str = "") -> str:
        """Return the last value of an option, or `default`."""
        return self._values.get(option, [default])[-1]

    @property
    def data_dir(self) -> "Path | None":
        """The given data directory; None for the default."""
        given = self.value("data-dir")
        if not given:
            return None
        from pathlib import Path

        return Path(given)

    def values(self, option: str) -> tuple[str, ...]:
        """Return all values of an option."""
        return tuple(self._values.get(option, ()))


def parse_arguments(words: list[str]) -> Request:
    """Parse the arguments.

    Options may be anywhere before ``--``. The argument after an option that takes a value is its
    value, whatever it looks like. The first argument that is not an option is the verb if there is
    one of that name, else a source. ``help VERB`` asks for the help of a verb. Where the reader is
    opened, an argument that begins with a plus sign is a command, unless there is such a file.

    Raises:
        WrongUsage: The arguments are invalid.
    """
    helping = words[:1] == ["help"] and not os.path.lexists("help")
    if helping:
        words = [*words[1:], "--help"]
    verb = _find_verb(words)
    if helping and verb is OPEN and words[0][:1] != "-":
        raise WrongUsage(
            f"no verb {words[0]}{suggestions.suggestion(words[0], _FIRST_WORDS)}", verb
        )
    operands, commands, values = _sorted_words(words, verb)
    operands = operands[len(verb.name.split()) :]
    if verb.name in _READS_PIPE:
        operands = operands or piped_source()
    if verb.takes_sources or verb.operands.startswith(_READ_FILES):
        operands = _with_pipe_as_standard_input(operands)
    if not values.keys() & {"help", "version"}:
        _check_operands(verb, operands)
    return Request(verb, tuple(operands), values, tuple(commands))


def _sorted_words(
    words: Iterable[str], verb: Verb
) -> tuple[list[str], list[str], dict[str, list[str]]]:
    """Return the operands with the verb, the commands, and the values of each option."""
    operands: list[str] = []
    commands: list[str] = []
    values: dict[str, list[str]] = {}
    queue = iter(words)
    for word in queue:
        if word == "--":
            operands += queue
        elif word.startswith("+") and verb is OPEN and not os.path.lexists(word):
            commands.append(word[1:] or _LAST_PLACE)
        elif word.startswith("-") and word != "-":
            option, value = _option_and_value(word, verb)
            _record_option(option, value, queue, values, verb)
        else:
            operands.append(word)
    return operands, commands, values


def _option_and_value(word: str, verb: Verb) -> tuple[Option, str | None]:
    """Return the option that an argument gives, and its value if the same argument has one."""
    known = {option.name: option for option in (*GLOBAL_OPTIONS, *verb.options)}
    if word.startswith("--"):
        name, equals, value = word[2:].partition("=")
        if name not in known:
            meant = _file_hint(word) or _option_hint(name, known)
            raise WrongUsage(f"no option --{name}{_for_verb(verb)}{meant}", verb)
        return known[name], value if equals else None
    shorts = {option.short: option for option in known.values() if option.short}
    if word[1] not in shorts:
        meant = _file_hint(word) or _letter_hint(word[1], known)
        raise WrongUsage(f"no option -{word[1]}{_for_verb(verb)}{meant}", verb)
    return shorts[word[1]], word[2:].removeprefix("=") if word[2:] else None


def _option_hint(name: str, known: Mapping[str, Option]) -> str:
    """Return the option that an unknown one stands for: another word, a value or a misspelling."""
    for option in known.values():
        if name in option.others:
            return f"; did you mean --{option.name}?"
        if name in option.choices:
            return f"; did you mean --{option.name} {name}?"
        if f"{name}:" in option.others:
            return f"; did you mean --{option.name} {name}:…?"
    return suggestions.suggestion(name, known, before="--")


def _letter_hint(letter: str, known: Iterable[str]) -> str:
    """Return the only option of one word that begins with a letter.

    Elsewhere the letter may be short for an option of another name, as ``-o`` is.
    """
    if any(letter == option.short for verb in VERBS for option in verb.options):
        return ""
    names = [name for name in known if name[0] == letter.lower() and "-" not in name]
    return f"; did you mean --{names[0]}?" if len(names) == 1 else ""


def _file_hint(word: str) -> str:
    """Return how to write the file that is named like an unknown option, if there is one."""
    return f"; the file is written ./{word}" if os.path.lexists(word) else ""


def piped_source() -> list[str]:
    """Return standard input as a source, ``-``, if it is a pipe or a file; else nothing."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:  # it is closed
        return []
    return ["-"] if stat.S_ISFIFO(mode) or stat.S_ISREG(mode) else []


def _with_pipe_as_standard_input(operands: list[str]) -> list[str]:
    """Return the operands with ``-`` for the one pipe that the shell passes for ``<(command)``.

    It becomes standard input, which can be read wherever a pipe can.
    """
    pipes = [word for word in operands if is_passed_pipe(word)]
    if len(pipes) != 1 or "-" in operands:
        return operands
    number = pipes[0].rpartition("/")[2]
    if number.isdecimal():
        os.dup2(int(number), 0)
    return ["-" if word == pipes[0] else word for word in operands]


def is_passed_pipe(source: str) -> bool:
    """Whether a source is a pipe that the shell passes for ``<(command)``."""
    if not source.startswith(_DESCRIPTORS):
        return False
    try:
        return stat.S_ISFIFO(os.stat(source).st_mode)  # noqa: PTH116 - pathlib costs 4 ms
    except OSError:
        return False


def _find_verb(words: list[str]) -> Verb:
    """Return the verb among the arguments, or the one that opens the reader."""
    taking_value = {
        form
        for option in (*GLOBAL_OPTIONS, *(option for verb in VERBS for option in verb.options))
        if option.value
        for form in (f"--{option.name}", f"-{option.short}")
        if form != "-"
    }
    plain: list[str] = []
    queue = iter(words)
    for word in queue:
        if word == "--":
            break
        if word in taking_value:
            next(queue, None)
        elif not word.startswith("-") or word == "-":
            plain.append(word)
            if word not in _FIRST_WORDS or len(plain) == 2:
                break
    return verb_named(" ".join(plain[:2])) or verb_named(plain[0] if plain else "") or OPEN


def _record_option(
    option: Option,
    value: str | None,
    queue: Iterator[str],
    values: dict[str, list[str]],
    verb: Verb,
) -> None:
    """Record an option, with its value if it takes one."""
    if not option.value:
        if value is not None:
            raise WrongUsage(f"--{option.name} takes no value", verb)
        values[option.name] = []
        return
    given = next(queue, None) if value is None else value
    if given is None or (not given.strip() and option.value != _MAY_BE_EMPTY):
        raise WrongUsage(f"--{option.name} needs a value: {option.value}", verb)
    if option.choices and given not in option.choices and not option.is_open:
        raise WrongUsage(f"--{option.name} {given}: not one of {', '.join(option.choices)}", verb)
    if option.name in values and not option.many:
        raise WrongUsage(f"--{option.name} was given twice", verb)
    values.setdefault(option.name, []).append(given)


def _check_operands(verb: Verb, operands: list[str]) -> None:
    """Check the operands against what the verb takes."""
    if len(operands) < verb.at_least:
        raise WrongUsage(f"{verb.name} needs {verb.operands}", verb)
    if verb.at_most is not None and len(operands) > verb.at_most:
        others = verbs_below(verb)
        also = _suggestion_below(verb, operands[0]) or (f"; {others} do more" if others else "")
        taken = f"{verb.operands}, not also" if verb.operands else "no"
        raise WrongUsage(f"{verb.name} takes {taken} {operands[verb.at_most]!r}{also}", verb)
    if "" in operands and (empty := _placeholder(verb, operands.index(""))) in _NAMES:
        raise WrongUsage(f"{verb.name} {empty} is empty: is a variable unset?".lstrip(), verb)
    if "SOURCE" in verb.operands and operands.count("-") > 1:
        raise WrongUsage("standard input (-) can be given only once", verb)
    if verb.choices and operands[0] not in verb.choices:
        raise WrongUsage(
            f"{verb.name}: {operands[0]!r} is not one of {', '.join(verb.choices)}", verb
        )


def _placeholder(verb: Verb, index: int) -> str:
    """Return what the help calls the operand at an index."""
    names = [word.strip("[]") for word in verb.operands.split() if word.strip("[]") != "..."]
    return names[min(index, len(names) - 1)]


def verbs_below(verb: Verb) -> str:
    """Return the two-word verbs that start with this one, separated by commas, or empty."""
    return ", ".join(each.name for each in _verbs_below(verb))


def _suggestion_below(verb: Verb, word: str) -> str:
    """Return a suggestion for an unknown second word of a verb, or an empty string."""
    halves = (each.name.partition(" ")[2] for each in _verbs_below(verb))
    return synonym_below(verb, word) or suggestions.suggestion(word, halves, before=f"{verb.name} ")


def synonym_below(verb: Verb, word: str) -> str:
    """Return a suggestion for a second word that other programs use, or an empty string.

    It may mean a verb below this one, an option of it, or a verb of its own.
    """
    typed = word.lower()
    meant = [each.name for each in _verbs_below(verb) if typed in each.others]
    named = (each for each in verb.options if typed in (each.name, *each.others))
    meant += [f"{verb.name} --{each.name}" for each in named]
    meant += [f"pullquote {typed}"] if typed in _FIRST_WORDS else []
    return f"; did you mean {meant[0]}?" if meant else ""


def _verbs_below(verb: Verb) -> list[Verb]:
    return [each for each in VERBS if each.name.startswith(f"{verb.name} ")]


def _for_verb(verb: Verb) -> str:
    return f" for {verb.name}" if verb.name else ""
