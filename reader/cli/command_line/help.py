"""The texts of ``--help``."""

import os

from reader.cli.command_line.declaration import (
    EXIT_CODES,
    FIRST_COMMAND,
    GLOBAL_OPTIONS,
    OPEN,
    VERBS,
    Option,
    Verb,
)
from reader.layout.measures import wrap_narrow
from reader.text.counts import whole_number

_INDENT, _COLUMN = "  ", 34
_NARROWEST, _WIDEST = 60, 100  # width of the text in cells; other widths are hard to read


def overview() -> str:
    """Return the help of the whole command."""
    verbs = (OPEN, *VERBS)
    lines = [
        "usage: pullquote [SOURCE ...]",
        "       pullquote VERB ...",
        "",
        "A terminal news reader that shows who said what.",
        "",
        *(
            _entry(f"pullquote {_signature(verb)}".replace("  ", " "), verb.summary)
            for verb in verbs
        ),
        "",
        _entry(*FIRST_COMMAND),
        *map(_option_entry, (*OPEN.options, *GLOBAL_OPTIONS)),
        "",
        "exit status:",
        *(f"{_INDENT}{code:7}{meaning}" for code, meaning in EXIT_CODES),
        "",
        "Put -- before a SOURCE named like a verb, or write ./print.",
        "pullquote VERB --help shows the options of a verb.",
    ]
    return "\n".join(lines)


def help_of(verb: Verb) -> str:
    """Return the help of one verb."""
    if verb is OPEN:
        return overview()
    lines = [
        f"usage: pullquote {_signature(verb)}{' [OPTION ...]' if verb.options else ''}",
        "",
        *_wrapped(f"{verb.summary[:1].upper()}{verb.summary[1:]}.", _columns()),
        "",
        *map(_option_entry, (each for each in verb.offered if each.name != "version")),
    ]
    if verb.choices:
        lines += ["", f"{verb.operands}: {', '.join(verb.choices)}"]
    return "\n".join(lines)


def option_syntax(option: Option) -> str:
    """Return the spelling of an option, as in ``-o, --output PATH``."""
    short = f"-{option.short}, " if option.short else ""
    return f"{short}--{option.name}{' ' if option.value else ''}{option.value}"


def _signature(verb: Verb) -> str:
    return f"{verb.name} {verb.operands}".strip()


def _option_entry(option: Option) -> str:
    choices = f" ({', '.join(option.choices)})" if option.choices else ""
    again = "; may be repeated" if option.many else ""
    return _entry(option_syntax(option), option.summary + choices + again)


def _entry(left: str, right: str) -> str:
    """Return an entry in two columns; a long left side gets a line of its own."""
    first, *rest = _wrapped(right, _columns() - _COLUMN)
    if len(left) + len(_INDENT) >= _COLUMN:
        rest.insert(0, first)
        lines = [f"{_INDENT}{left}"]
    else:
        lines = [f"{_INDENT}{left:{_COLUMN - len(_INDENT)}}{first}"]
    return "\n".join([*lines, *(f"{'':{_COLUMN}}{line}" for line in rest)])


def _wrapped(text: str, width: int) -> list[str]:
    ranges: list[tuple[int, int]] = []
    wrap_narrow(text, 0, len(text), width, ranges)
    return [text[start:end] for start, end in ranges]


def _columns() -> int:
    """Return the line width; without `shutil`, which takes longer to load than all of the help."""
    width = whole_number(os.environ.get("COLUMNS", ""))
    return max(_NARROWEST, min(_WIDEST, _terminal_columns() if width is None else width))


def _terminal_columns() -> int:
    """Return the width of the terminal, which standard error has when a pager reads the help."""
    for stream in (1, 2):
        try:
            return os.get_terminal_size(stream).columns
        except OSError:
            continue
    return _WIDEST
