"""The verb ``quotes``: who said what, in one article or in many at once."""

import os
from collections.abc import Iterable, Iterator, Sequence

from reader.cli import output
from reader.cli.access import Access, access_of
from reader.cli.corrected import as_corrected
from reader.cli.progress import ProgressBar
from reader.cli.request import Request
from reader.errors import NothingFound, ReaderError, SourceError
from reader.model.analysis import CORRECTED, FOLLOWS, Analysis, Quote, QuoteKind
from reader.model.article import Article
from reader.text.typed import NamedTuple

_PARALLEL_FROM = 8
"""So many sources are worth starting processes for."""

Result = dict[str, object]


class Numbered(NamedTuple):
    """A quote with the number that it has in the whole article, as in the reader.

    Attributes:
        number: From 1; empty for speech without marks, which is not counted there.
        quote: What is said of it.
    """

    number: str
    quote: Result


def print_quotes(request: Request) -> int:
    """Print the quotes of every source in order; a bad one does not stop the others.

    Raises:
        ReaderError: The only source cannot be read.
        NothingFound: There is not one quote, or no article in the folders.
    """
    sources = list(_expanded(request.operands))
    if not sources:
        raise NothingFound("no articles in this folder", location=request.operands[0])
    several = len(sources) > 1 or sources != list(request.operands)
    found, counting, status = 0, 0, 0
    told = Told(request.has("explain"), request.has("context"))
    answers = _answers(sources, access_of(request), told)
    with ProgressBar(len(sources)) as progress:
        for number, answer in enumerate(answers, 1):
            if isinstance(answer, ReaderError):
                if not several:
                    raise answer
                progress.clear()
                output.tell(str(answer))
                status = status or answer.exit_code
            else:
                numbered = list(_numbered(answer))
                quotes = [each for each in numbered if _is_wanted(each.quote, request)]
                found += len(quotes)
                counting += sum(bool(each.number) for each in numbered)
                if quotes or request.has("json"):
                    progress.clear()
                _say(answer, quotes, told, headed=several, as_json=request.has("json"))
            progress.show(number)
    if not found and not status:
        from reader.text.counts import counted

        others = f" like that, but {counted(counting, 'other')}" if counting else ""
        raise NothingFound(f"no quotes{others}", location=sources[0] if len(sources) == 1 else "")
    return status


class Told(NamedTuple):
    """What is told of a quote besides its words and its speaker.

    Attributes:
        reasons: Why it is that speaker.
        paragraph: Its number and its words.
    """

    reasons: bool = False
    paragraph: bool = False


def _say(
    answer: Result, quotes: Sequence[Numbered], told: Told, *, headed: bool, as_json: bool
) -> None:
    """Print what is wanted of an article: one line of JSON, or its quotes in columns."""
    if as_json:
        output.say_json({**answer, "quotes": [each.quote for each in quotes]})
    elif quotes:
        _print(answer, quotes, told, headed=headed)


def quotes_json(article: Article, quotes: Sequence[Quote], source: str) -> Result:
    """Return what ``quotes --json`` says of an article."""
    return {
        "schema": 1,
        "source": source,
        "title": article.title,
        "quotes": [_quote_json(article.text, quote) for quote in quotes],
    }


def _quote_json(text: str, quote: Quote) -> Result:
    speaker = quote.speaker
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.span.of(text),
        "kind": quote.kind.value,
        "speaker": speaker.name if speaker else None,
        "speaker_mention": speaker.mention if speaker else None,
        "speaker_start": speaker.span.start if speaker else None,
        "speaker_end": speaker.span.end if speaker else None,
        "cue": quote.cue.of(text) if quote.cue else None,
        "confidence": round(quote.confidence, 3),
        "corrected": quote.rule in {CORRECTED, FOLLOWS},
    }


def _answers(sources: Sequence[str], access: Access, told: Told) -> Iterator[Result | ReaderError]:
    """Yield what every source says, in order, from all cores when there are many."""
    if len(sources) < _PARALLEL_FROM or not _can_start_processes():
        for source in sources:
            yield _answer(source, access, told)
        return
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
    from functools import partial
    from multiprocessing import get_context

    spawning = get_context("spawn")
    with ProcessPoolExecutor(mp_context=spawning, initializer=_leave_interrupts) as pool:
        work = partial(_answer, access=access, told=told)
        try:
            yield from pool.map(work, sources, chunksize=max(1, min(16, len(sources) // 64)))
        except BrokenExecutor as error:
            raise SourceError("a process that read articles was ended from outside") from error


def _can_start_processes() -> bool:
    """Whether the current directory is there, without which Python starts none."""
    try:
        os.getcwd()  # noqa: PTH109 - pathlib is slow
    except OSError:
        return False
    return True


def _leave_interrupts() -> None:
    """Let ctrl+c end the command from its first process alone, without a word from the others."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _answer(source: str, access: Access, told: Told) -> Result | ReaderError:
    """Return the quotes of one source, or why it has none."""
    from reader.analysis.quotes import quotes_of

    try:
        article = access.open_or_kept(source)
        found = Analysis(quotes=quotes_of(article))
    except ReaderError as error:
        return error
    for notice in article.notices:
        output.tell(f"{source}: {notice}")
    quotes = as_corrected(access, article, found).quotes
    answer = quotes_json(article, quotes, source)
    if told.reasons:
        _explain(answer, article, quotes)
    if told.paragraph:
        _add_paragraphs(answer, article, quotes)
    return answer


def _add_paragraphs(answer: Result, article: Article, quotes: Sequence[Quote]) -> None:
    """Add to every quote the number of its paragraph, and what that says."""
    from reader.session.annotating import paragraph_at
    from reader.session.numbering import paragraph_number

    for entry, quote in zip(_quotes(answer), quotes, strict=True):
        span = paragraph_at(article, quote.span.start)
        entry["paragraph"] = paragraph_number(article, quote.span.start)
        entry["context"] = span.of(article.text)


def _explain(answer: Result, article: Article, quotes: Sequence[Quote]) -> None:
    """Add to every quote what was weighed, and to the article what was left out and why."""
    from reader.analysis.quotes import explain_quotes

    told = {each.quote.span: each for each in explain_quotes(article)}
    for entry, quote in zip(_quotes(answer), quotes, strict=True):
        explanation = told.get(quote.span)
        entry["rule"] = quote.rule
        entry["candidates"] = [
            {"speaker": each.speaker.name, "rule": each.rule, "score": round(each.score, 2)}
            for each in (explanation.candidates if explanation else ())
        ]
    answer["refused"] = [
        {"text": each.quote.span.of(article.text), "reason": each.refused}
        for each in told.values()
        if each.refused
    ]


def _quotes(answer: Result) -> list[Result]:
    quotes = answer["quotes"]
    assert isinstance(quotes, list)
    return quotes


def _numbered(answer: Result) -> Iterator[Numbered]:
    """Yield the quotes of an article with their numbers, whichever of them are wanted."""
    number = 0
    for quote in _quotes(answer):
        counts = quote["kind"] != QuoteKind.INDIRECT
        number += counts
        yield Numbered(str(number) if counts else "", quote)


def _is_wanted(quote: Result, request: Request) -> bool:
    """Whether a quote passes the filters of the command line."""
    kinds = request.values("kind")
    wanted = request.value("speaker").casefold()
    sought = request.value("find")
    speaker = f"{quote['speaker'] or ''}\n{quote['speaker_mention'] or ''}".casefold()
    # speech without marks is told only when it is asked for
    told = quote["kind"] in kinds if kinds else quote["kind"] != QuoteKind.INDIRECT
    if not (("all" in kinds or told) and wanted in speaker):
        return False
    return not sought or _has_words(str(quote["text"]), sought)


def _has_words(text: str, words: str) -> bool:
    """Whether all the words stand in a text, whatever their case, quote marks and dashes."""
    from reader.text.fold import fold_text

    said = fold_text(text, ignore_case=True)
    return all(word in said for word in fold_text(words, ignore_case=True).split())


def _print(answer: Result, quotes: Sequence[Numbered], told: Told, *, headed: bool) -> None:
    """Print number, speaker and words in columns."""
    from reader.text.cells import cell_width

    if headed:
        output.say(f"{answer['title'] or answer['source']}  ({answer['source']})")
    names = [str(each.quote["speaker"] or "?") for each in quotes]
    width = min(30, max(cell_width(name) for name in names))
    digits = max(len(each.number) for each in quotes)
    for name, (number, quote) in zip(names, quotes, strict=True):
        words = str(quote["text"]).replace("\n", " ")
        padding = " " * max(0, width - cell_width(name))
        output.say(f"{number:>{digits}}  {name}{padding}  {words}")
        indent = " " * (digits + 2)
        if told.paragraph:
            context = " ".join(str(quote["context"]).split())
            output.say(f"{indent}¶ {quote['paragraph']}  {context}")
        if told.reasons:
            _print_reasons(quote, indent=indent)
    if told.reasons:
        for refused in _list(answer, "refused"):
            output.say(f"left out as {refused['reason']}: {refused['text']}")
    if headed:
        output.say("")


def _print_reasons(quote: Result, *, indent: str) -> None:
    """Print the rule that decided, then what else was weighed, the heaviest first."""
    cue = f", by the word “{quote['cue']}”" if quote["cue"] else ""
    sure = f"{quote['confidence']:.0%} sure" if quote["speaker"] else "nobody is named"
    output.say(f"{indent}↳ {quote.get('rule') or 'no rule'}{cue}; {sure}")
    for each in sorted(_list(quote, "candidates"), key=lambda one: -float(str(one["score"]))):
        output.say(f"{indent}  {each['score']:>6}  {each['speaker']}  ({each['rule']})")


def _list(of: Result, name: str) -> list[Result]:
    rows = of.get(name, [])
    assert isinstance(rows, list)
    return rows


def _expanded(operands: Iterable[str]) -> Iterator[str]:
    """Yield the sources, folders replaced by the articles in them and below them."""
    for operand in operands:
        if operand != "-" and os.path.isdir(operand):  # noqa: PTH112 - pathlib costs 4 ms
            from pathlib import Path

            from reader.sources.directory import walk_articles

            yield from (str(path) for path in walk_articles(Path(operand)))
        else:
            yield operand
