"""The subprocess that finds the quotes of a long article."""

import sys
from collections.abc import Iterator
from io import BytesIO

import pytest

from reader.analysis.quotes import QuoteReader
from reader.isolation.packing import pack_article
from reader.isolation.pipes import send
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article, Block, BlockKind
from reader.model.quote_columns import QuoteColumns
from reader.text.span import Span
from reader.workers import analyst


def _article(text: str) -> Article:
    starts = range(0, len(text), len(text) // 100)
    paragraphs = (Span(start, min(start + len(text) // 100, len(text))) for start in starts)
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in paragraphs)
    return Article(location="kiln.txt", text=text, blocks=blocks)


def test_the_article_is_not_kept_while_its_quotes_are_found() -> None:
    article = _article("“The\u00a0kiln is cold,” said Ada Quill. " * 4_000)
    references = sys.getrefcount(article)
    messages = analyst._messages(article)
    assert [next(messages)[0], next(messages)[0]] == ["sections", "early"]
    assert sys.getrefcount(article) == references


def test_quotes_that_were_sent_early_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    early: list[object] = []
    references: list[int] = []
    iterate = QuoteReader.iterate_quotes

    def count_and_iterate(reader: QuoteReader) -> Iterator[Quote]:
        references.append(sys.getrefcount(early[-1]))
        return iterate(reader)

    monkeypatch.setattr(QuoteReader, "iterate_quotes", count_and_iterate)
    messages = analyst._messages(_article("“The kiln is cold,” said Ada Quill. " * 4_000))
    for kind, rows in messages:
        if kind == "early":
            early.append(rows)
        del rows
    assert references == [2]  # the list, and the argument


def test_a_text_that_is_asked_for_is_left_to_the_article() -> None:
    article = _article("“The kiln is cold,” said Ada Quill. " * 400)
    texts = [article.text]
    assert next(analyst._work(pack_article(article), texts))[0] == "sections"
    assert not texts


def test_ever_more_quotes_are_there_before_all_are_found() -> None:
    text = "“The kiln is cold,” said Ada Quill, who had lit it. " * 9_000
    early: list[Analysis] = []
    analysis = analyst.analyse_isolated(_article(text), early.append)
    known = [found.quotes for found in early]
    counts = [len(quotes) for quotes in known]
    assert counts == sorted(set(counts))
    assert len(text) / 4 < known[-1][-1].span.end < len(text) / 2  # the rest comes with all
    assert [quote.span for quote in known[-1]] == [
        quote.span for quote in analysis.quotes[: counts[-1]]
    ]
    assert early[-1].speakers[0].quotes == tuple(range(counts[-1]))


def test_fewer_quotes_than_are_shown_are_not_shown_instead() -> None:
    row = (1, 9, "direct", None, None, 0.9, "none")
    sent = BytesIO()
    for message in (("early", [row]), ("early", [row, row]), ("quotes", [row]), ("speakers", [])):
        send(message, sent)
    sent.seek(0)
    shown: list[Analysis] = []
    analyst._receive_analysis(sent, shown.append, lambda: False, QuoteColumns([row, row]))
    assert [len(found.quotes) for found in shown] == [3]
