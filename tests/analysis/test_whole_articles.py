"""Whole articles in the style of newspapers and agencies, each quote with its speaker.

In `articles/` a key precedes the words of each quote: ``“{Ada Quill}It is late,” she said``.
It is empty if no speaker is named, and a dash if the words in quotation marks are no quote.
"""

import re
from pathlib import Path

import pytest

from reader.analysis.quotes import quotes_of
from reader.model.analysis import QuoteKind
from reader.parsing.registry import parse_article

_ARTICLES = sorted((Path(__file__).parent / "articles").iterdir())
_KEY = re.compile(r"\{([^}]*)\}")
_WORDS = re.compile(r"[^\n<>*“”\"«»„]+")
_TYPES = {".txt": "text/plain", ".md": "text/markdown", ".html": "text/html"}


@pytest.mark.parametrize("path", _ARTICLES, ids=[path.stem for path in _ARTICLES])
def test_every_quote_of_an_article_has_its_speaker(path: Path) -> None:
    first, *parts = _KEY.split(path.read_text(encoding="utf-8"))
    keys, texts = parts[::2], parts[1::2]
    body = (first + "".join(texts)).encode()
    article = parse_article(body, media_type=_TYPES[path.suffix], location=path.name)
    expected: list[tuple[int, str]] = []
    at = 0
    for key, words in zip(keys, texts, strict=True):
        match = _WORDS.match(words)
        assert match is not None
        at = article.text.index(match.group()[:40].rstrip(), at) + 1
        if key != "-":
            expected.append((at - 1, key))
    found = [
        (quote.span.start, quote.speaker.name if quote.speaker else "")
        for quote in quotes_of(article)
        if quote.kind is not QuoteKind.INDIRECT
    ]
    assert found == expected
