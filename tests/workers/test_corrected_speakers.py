"""Corrected speakers: which articles have any, and how they change the quotes there."""

from datetime import UTC, datetime
from pathlib import Path

from reader.anchoring.describe import describe_target
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.pipeline import open_article
from reader.workers.correcting import corrected_quotations, find_corrected

STORY = '"Rust does not wait for budgets," said Ida Moen, the harbour master.\n'
WORDS = "Rust does not wait for budgets,"
MOMENT = datetime(2026, 3, 1, tzinfo=UTC)


def article_at(path: Path, library: Library, motivation: Motivation, body: str) -> str:
    """Put an article with one annotation on its quote into the library; return its location."""
    path.write_text(f"Pier {path.stem} closes\n\n{STORY}", encoding="utf-8")
    article = open_article(str(path))
    start = article.text.index(WORDS)
    target = describe_target(article.text, start, start + len(WORDS))
    key = library.register(article).key
    library.put([Annotation(path.stem, key, motivation, target, MOMENT, MOMENT, body)], article)
    return str(path)


def test_only_articles_with_a_corrected_speaker_are_named(library: Library, tmp_path: Path) -> None:
    noted = article_at(tmp_path / "noted.txt", library, Motivation.COMMENTING, "why?")
    corrected = article_at(tmp_path / "other.txt", library, Motivation.IDENTIFYING, "Oda Quill")
    unknown = str(tmp_path / "unknown.txt")
    assert find_corrected(library, [noted, unknown, corrected]) == [corrected]


def test_quotes_of_a_corrected_article_have_the_speaker_that_was_named(
    library: Library, tmp_path: Path
) -> None:
    place = article_at(tmp_path / "story.txt", library, Motivation.IDENTIFYING, "Oda Quill")
    (quote,) = corrected_quotations(place, lambda question: question(library), None)
    assert (quote.speaker, quote.words) == ("Oda Quill", WORDS)
