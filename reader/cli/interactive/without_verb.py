"""The command without a verb: the reader on a terminal, else the plain text."""

import os
from collections.abc import Sequence

from reader.cli.command_line.request import Request, piped_source
from reader.cli.output import streams
from reader.errors import SourceError, UsageError

_MIN_SIMILARITY = 0.75  # similarity, from 0 to 1, from which a verb is suggested


def open_sources(request: Request) -> int:
    """Open the reader, or print the sources if there is no terminal.

    Raises:
        UsageError: There is neither a terminal nor a source.
        ReaderError: A source cannot be read.
    """
    _refuse_misspelt_verb(request.operands)
    request.operands = request.operands or tuple(piped_source())
    if streams.is_terminal():
        from reader.cli.interactive.reader_start import open_reader

        return open_reader(
            request.operands,
            data_dir=request.value("data-dir"),
            offline=request.has("offline"),
            ascii_only=request.has("ascii"),
            first_paint=not request.has("no-first-paint"),
            commands=_from_the_top(request.commands),
        )
    if not request.operands:
        terminal = os.environ.get("TERM", "")
        where = (
            f"on a terminal of kind {terminal!r}" if terminal == "dumb" else "without a terminal"
        )
        raise UsageError(f"the reader cannot be opened {where}: name a SOURCE to print it")
    from reader.cli.verbs.printing import print_articles

    return print_articles(request)


def _from_the_top(commands: Sequence[str]) -> list[str]:
    """Return command lines, with one before each search that lets it begin at the top."""
    return [line for each in commands for line in (("1", each) if each[0] == "/" else (each,))]


def _refuse_misspelt_verb(operands: Sequence[str]) -> None:
    """Raise SourceError if the first operand is no file, but like a verb or half of one."""
    word = operands[0] if operands else ""
    if not word.isalpha() or os.path.lexists(word):
        return
    from reader.cli.command_line.declaration import GLOBAL_OPTIONS, OPEN, VERBS
    from reader.text.suggestions import suggestion

    word = word.lower()
    meant = [f"--{option.name}" for option in GLOBAL_OPTIONS if option.name == word]
    meant += (
        verb.name or "SOURCE"
        for verb in (OPEN, *VERBS)
        if word in (verb.name.partition(" ")[2], *verb.others)
    )
    known = (verb.name for verb in VERBS if " " not in verb.name)
    hint = (
        f"; did you mean pullquote {meant[0]}?"
        if meant
        else suggestion(word, known, before="pullquote ", likeness=_MIN_SIMILARITY)
    )
    if hint:
        raise SourceError(f"no such file{hint}", location=operands[0])
