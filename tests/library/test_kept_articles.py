"""Texts stored for notes can be read as articles when the page is gone."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from listed_blocks import block_texts

from reader.anchoring.describe import describe_target
from reader.library.kept_articles import article_of, kept_article, kept_text
from reader.library.opening import open_library
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Article, BlockKind, Meta
from reader.parsing.registry import parse_article

URL = "https://paper.example/eels"
TEXT = b"Eels return\n\nThey came back in March, said Ida Moen.\n\nNobody knows why."
NOW = datetime(2026, 3, 3, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path)
    yield library
    library.close()


def note_on(library: Library, article: Article, number: int = 0) -> None:
    record = library.register(article)
    start = article.text.index("They")
    target = describe_target(article.text, start, start + 14)
    moment = NOW.replace(minute=number)
    library.put(
        [Annotation(f"n{number}", record.key, Motivation.COMMENTING, target, moment, moment)],
        article,
    )


def test_an_article_with_notes_is_read_as_it_was(library: Library) -> None:
    article = parse_article(TEXT, location=URL)
    note_on(library, article)
    kept = kept_article(library, f"{URL}?utm_source=x", "HTTP 410: gone")
    assert kept is not None
    assert (kept.text, kept.location, kept.digest) == (article.text, URL, article.digest)
    assert block_texts(kept) == article.text.split("\n\n")
    assert [block.kind for block in kept.blocks[:2]] == [BlockKind.HEADLINE, BlockKind.PARAGRAPH]
    assert kept.meta.title == "Eels return"
    assert "(HTTP 410: gone)" in kept.notices[0]


def test_a_record_knows_what_the_article_says_about_itself(library: Library) -> None:
    own = Meta("Eels return", "Ida Moen", "2026-03-03", "The Post", "en", f"{URL}/1")
    record = library.register(parse_article(TEXT, location=URL)._replace(meta=own))
    assert record.meta == own


def test_an_article_without_notes_is_not_kept(library: Library) -> None:
    library.register(parse_article(TEXT, location=URL))
    assert kept_article(library, URL, "gone") is None
    assert kept_article(library, "https://paper.example/elvers", "gone") is None


def test_the_newest_edition_with_a_note_is_taken_when_the_last_read_is_not_kept(
    library: Library,
) -> None:
    for number, word in enumerate((b"March", b"April")):
        note_on(library, parse_article(TEXT.replace(b"March", word), location=URL), number)
    record = library.find(URL)
    assert record is not None
    assert "April" in kept_text(library, record._replace(digest="unknown"))
    assert "April" in kept_text(library, record)


def test_the_edition_read_last_comes_before_those_of_later_notes(library: Library) -> None:
    note_on(library, parse_article(TEXT, location=URL), 5)
    note_on(library, parse_article(TEXT.replace(b"March", b"April"), location=URL), 0)
    record = library.find(URL)
    assert record is not None
    assert "April" in kept_text(library, record)


def test_a_kept_text_that_does_not_begin_with_its_title_has_no_headline(library: Library) -> None:
    record = library.register(parse_article(TEXT, location=URL))
    article = article_of(record, "They came back.\n\nTwo lines\nof one paragraph.")
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        (BlockKind.PARAGRAPH, "They came back."),
        (BlockKind.PARAGRAPH, "Two lines\nof one paragraph."),
    ]
    assert article.notices == ()
    assert article_of(record, "").blocks == ()
