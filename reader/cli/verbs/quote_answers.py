"""The answer of the verb ``quotes`` for one source."""

from collections.abc import Callable, Sequence

from reader.cli.article_access import Access
from reader.errors import ReaderError
from reader.model.analysis import CORRECTED, FOLLOWS, Analysis, Quote
from reader.model.article import Article
from reader.startup.light_typing import NamedTuple

Result = dict[str, object]


class QuoteDetails(NamedTuple):
    """Optional details of each quote.

    Attributes:
        reasons: Whether to explain the choice of speaker.
        paragraph: Whether to include the paragraph and its number.
    """

    reasons: bool = False
    paragraph: bool = False


def answer_of(
    source: str, access: Access, details: QuoteDetails, tell: Callable[[str], None]
) -> Result | ReaderError:
    """Return the quotes of a source, or the error that prevents it.

    Args:
        source: A file, a URL or ``-``.
        access: How to open it.
        details: The details to include.
        tell: Called with notices about the article.
    """
    from reader.analysis.quotes import quotes_of

    try:
        article = access.open_or_stored(source)
        found = Analysis(quotes=quotes_of(article))
    except ReaderError as error:
        return error
    for notice in article.notices:
        tell(f"{source}: {notice}")
    quotes = access.corrected(article, found, tell).quotes
    answer = quotes_json(article, quotes, source)
    if details.reasons:
        _explain(answer, article, quotes)
    if details.paragraph:
        _add_paragraphs(answer, article, quotes)
    return answer


def quotes_json(article: Article, quotes: Sequence[Quote], source: str) -> Result:
    """Return the quotes of an article as ``quotes --json`` shows them."""
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


def _add_paragraphs(answer: Result, article: Article, quotes: Sequence[Quote]) -> None:
    """Add the paragraph and its number to every quote."""
    from reader.session.notes.annotating import paragraph_at
    from reader.session.numbering import paragraph_number

    for entry, quote in zip(rows_in(answer, "quotes"), quotes, strict=True):
        span = paragraph_at(article, quote.span.start)
        entry["paragraph"] = paragraph_number(article, quote.span.start)
        entry["context"] = span.of(article.text)


def _explain(answer: Result, article: Article, quotes: Sequence[Quote]) -> None:
    """Add the candidates to every quote, and the rejected quotes to the answer."""
    from reader.analysis.quotes import explain_quotes

    explained = {each.quote.span: each for each in explain_quotes(article)}
    for entry, quote in zip(rows_in(answer, "quotes"), quotes, strict=True):
        explanation = explained.get(quote.span)
        entry["rule"] = quote.rule
        entry["candidates"] = [
            {"speaker": each.speaker.name, "rule": each.rule, "score": round(each.score, 2)}
            for each in (explanation.candidates if explanation else ())
        ]
    answer["refused"] = [
        {"text": each.quote.span.of(article.text), "reason": each.refused}
        for each in explained.values()
        if each.refused
    ]


def rows_in(of: Result, name: str) -> list[Result]:
    """Return a list in an answer, or in one of its quotes; empty if there is none."""
    rows = of.get(name, [])
    assert isinstance(rows, list)
    return rows
