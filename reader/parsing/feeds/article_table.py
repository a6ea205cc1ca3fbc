"""Tables of articles (CSV), as programs write that collect them: a row for each, with its text."""

import csv
import json
from io import StringIO

from reader.model.article import Article
from reader.parsing.encoding.decode import decode_text
from reader.parsing.feeds.json_article import FEWEST_CHARACTERS, listed_articles, parse_json_article
from reader.parsing.plain_text.plain import parse_plain

_LONGEST_CELL = 10_000_000  # characters
_DELIMITERS = ",;\t|"
_TITLES = frozenset({"title", "headline", "headline_main"})
_TEXTS = frozenset({"text", "body", "content", "maintext", "full_text", "fulltext", "article"})


def parse_article_table(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the articles in a table; one without titles and texts is shown as it is.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_text(body, charset).lstrip("\ufeff")
    articles = listed_articles(_rows(text))
    if not articles:
        return parse_plain(body, charset=charset, location=location)
    return parse_json_article(json.dumps(articles).encode(), charset="utf-8", location=location)


def _rows(text: str) -> list[dict[str, str]]:
    """Return the rows of a table of articles, by the names of the columns; else none.

    Where a row has more cells than there are columns, commas in the text were taken for ends of
    cells.
    """
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    columns = [name.strip(' "\r').lower().replace(" ", "_") for name in first.split(delimiter)]
    if _TITLES.isdisjoint(columns) or _TEXTS.isdisjoint(columns):
        return []
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
        next(reader, None)
        rows = list(reader)
    except csv.Error:
        return []
    finally:
        csv.field_size_limit(limit)
    long_rows = sum(max(map(len, row), default=0) >= FEWEST_CHARACTERS for row in rows)
    if long_rows * 2 < len(rows) or any(any(row[len(columns) :]) for row in rows):
        return []
    return [dict(zip(columns, row, strict=False)) for row in rows]
