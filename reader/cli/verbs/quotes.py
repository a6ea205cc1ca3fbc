"""The verb ``quotes``: listing quotes with their speakers, of one or many articles."""

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import compress

from reader.cli.article_access import Access, access_of
from reader.cli.command_line.request import Request, is_passed_pipe
from reader.cli.output import streams
from reader.cli.output.progress import ProgressBar
from reader.cli.verbs.quote_answers import QuoteDetails, Result, answer_of, rows_in
from reader.cli.verbs.quote_choice import choose
from reader.errors import NothingFound, ReaderError
from reader.model.analysis import QuoteKind, with_doubt
from reader.startup.light_typing import NamedTuple
from reader.text.clean import clean_line

_PARALLEL_FROM = 8
"""Number of sources from which processes are started."""


class NumberedQuote(NamedTuple):
    """A quote with its number in the whole article, as in the reader.

    Attributes:
        number: From 1; empty for reported speech, which is not counted.
        quote: The quote as JSON.
    """

    number: str
    quote: Result


def print_quotes(request: Request) -> int:
    """Print the quotes of every source in order; an error in one does not stop the others.

    Raises:
        ReaderError: The only source cannot be read.
        NothingFound: There are no quotes, or no articles in the folders.
    """
    sources = list(_expand_folders(request.operands))
    if not sources:
        raise NothingFound("no articles in this folder", location=request.operands[0])
    if request.has("output") or request.has("to"):
        from reader.cli.verbs.quote_file import write_quotes

        return write_quotes(request, sources)
    several = len(sources) > 1 or sources != list(request.operands)
    found, counting, status = _print_all(request, sources, several=several)
    if not found and not status:
        others = f" match (of {counting:,} in all)" if counting else ""
        raise NothingFound(f"no quotes{others}", location=sources[0] if len(sources) == 1 else "")
    return status


def _print_all(request: Request, sources: Sequence[str], *, several: bool) -> tuple[int, int, int]:
    """Print the quotes of every source, and the errors if there are several sources.

    Returns:
        The number of quotes printed, the number of all numbered quotes, and the exit status.
    """
    found, counting, status = 0, 0, 0
    details = QuoteDetails(request.has("explain"), request.has("context"))
    answers = _answers(sources, access_of(request), details)
    try:  # importing contextlib.closing is not worth it
        with ProgressBar(len(sources)) as progress:
            for number, (answer, notices) in enumerate(answers, 1):
                for notice in notices:
                    progress.clear()
                    streams.print_message_once(notice)
                if isinstance(answer, ReaderError) and not several:
                    raise answer
                if isinstance(answer, ReaderError):
                    progress.clear()
                    streams.print_message(str(answer))
                    status = status or answer.exit_code
                    progress.show(number)
                    continue
                numbered = list(_numbered(answer))
                chosen = choose(rows_in(answer, "quotes"), request)
                quotes = [*compress(numbered, chosen)]
                found += len(quotes)
                counting += sum(bool(each.number) for each in numbered)
                if request.has("json"):
                    progress.clear()
                    streams.print_json({**answer, "quotes": [each.quote for each in quotes]})
                elif quotes or (details.reasons and not numbered):
                    progress.clear()
                    _print_answer(answer, quotes, details, headed=several)
                progress.show(number)
    finally:
        answers.close()
    return found, counting, status


def _answers(
    sources: Sequence[str], access: Access, details: QuoteDetails
) -> Generator[tuple[Result | ReaderError, Sequence[str]]]:
    """Yield the answer for each source, in order, and the notices about it.

    Many sources are distributed over processes, except for pipes, which only this one has.
    """
    shared = [source for source in sources if not _is_pipe(source)]
    if len(shared) >= _PARALLEL_FROM:
        from reader.cli.verbs.parallel_answers import parallel_answers

        answers = parallel_answers(shared, access, details)
    else:
        answers = (_answer_here(source, access, details) for source in shared)
    for source in sources:
        yield _answer_here(source, access, details) if _is_pipe(source) else next(answers)


def _is_pipe(source: str) -> bool:
    return source == "-" or is_passed_pipe(source)


def _answer_here(
    source: str, access: Access, details: QuoteDetails
) -> tuple[Result | ReaderError, Sequence[str]]:
    notices: list[str] = []
    return answer_of(source, access, details, notices.append), notices


def _numbered(answer: Result) -> Iterator[NumberedQuote]:
    """Yield all quotes of an article with their numbers."""
    number = 0
    for quote in rows_in(answer, "quotes"):
        counts = quote["kind"] != QuoteKind.INDIRECT
        number += counts
        yield NumberedQuote(str(number) if counts else "", quote)


def _print_answer(
    answer: Result, quotes: Sequence[NumberedQuote], details: QuoteDetails, *, headed: bool
) -> None:
    """Print the selected quotes of an article, and why others were left out if that is wanted."""
    refused = rows_in(answer, "refused")
    if headed and (quotes or refused):
        source = clean_line(str(answer["source"]))
        streams.print_beside("", f"{answer['title'] or source}  ({source})")
    if quotes:
        _print_columns(quotes, details)
    for each in refused:
        words = " ".join(str(each["text"]).split())
        streams.print_text(f"left out as {each['reason']}: {words}")
    if headed and (quotes or refused):
        streams.print_text("")


def _print_columns(quotes: Sequence[NumberedQuote], details: QuoteDetails) -> None:
    """Print number, speaker and text of quotes in columns."""
    from reader.text.cells import cell_width

    names = [_speaker_label(each.quote) for each in quotes]
    width = min(30, max(cell_width(name) for name in names))
    digits = max(len(each.number) for each in quotes)
    for name, (number, quote) in zip(names, quotes, strict=True):
        words = str(quote["text"]).replace("\n", " ")
        padding = " " * max(0, width - cell_width(name))
        streams.print_beside(f"{number:>{digits}}  {name}{padding}  ", words)
        indent = " " * (digits + 2)
        if details.paragraph:
            context = " ".join(str(quote["context"]).split())
            streams.print_beside(f"{indent}¶ {quote['paragraph']}  ", context)
        if details.reasons:
            _print_reasons(quote, indent=indent)


def _speaker_label(quote: Result) -> str:
    """Return the speaker of a quote, followed by ``?`` if uncertain; only that if unknown."""
    return with_doubt(str(quote["speaker"] or ""), float(str(quote["confidence"]))) or "?"


def _print_reasons(quote: Result, *, indent: str) -> None:
    """Print the deciding rule, then the candidates, highest score first."""
    cue = f", cue “{quote['cue']}”" if quote["cue"] else ""
    sure = f"{quote['confidence']:.0%} sure" if quote["speaker"] else "nobody is named"
    streams.print_text(f"{indent}↳ {quote.get('rule') or 'no rule'}{cue}; {sure}")
    for each in sorted(rows_in(quote, "candidates"), key=lambda one: -float(str(one["score"]))):
        streams.print_text(f"{indent}  {each['score']:>6}  {each['speaker']}  ({each['rule']})")


def _expand_folders(operands: Iterable[str]) -> Iterator[str]:
    """Yield the sources, with folders replaced by the articles in them and their subfolders."""
    for operand in operands:
        if operand != "-" and os.path.isdir(operand):  # noqa: PTH112 - pathlib costs 4 ms
            from pathlib import Path

            from reader.sources.directory import walk_articles

            yield from (str(path) for path in walk_articles(Path(operand)))
        else:
            yield operand
