"""How much of a long article is ready before the program is loaded."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.cli.interactive.early_article import EarlyArticle
from reader.errors import SourceError
from reader.first_screen.start_hints import store_position
from reader.model.analysis import Analysis
from reader.pipeline import load, parse
from reader.tui.early.start import FirstArticle
from reader.workers.analyst import parse_and_analyse
from reader.workers.article_cache import ArticleCache

_PROSE = (
    "The lamp at the end of the quay was lit until the tide had turned, and nobody counted the nets"
    " that came home with the boats."
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A text of 600 kB."""
    path = tmp_path / "boats.txt"
    parts = [f"{_PROSE} This was night {number}." for number in range(4_000)]
    path.write_text("\n\n".join(["# The book of boats", *parts]))
    return path


def _read(paths: Sequence[Path]) -> FirstArticle:
    folder = str(paths[0].parent)
    cache = ArticleCache(f"{folder}/kept")
    beginning = EarlyArticle(list(map(str, paths)), folder, cache, draws=False)
    beginning.read(offline=False)
    return beginning.first


def _read_once(path: Path, cache_directory: str) -> None:
    """Read an article whose quotes are known."""
    parse_and_analyse(
        str(path),
        lambda _: None,
        lambda _: None,
        cached_analysis=lambda _: Analysis(),
        cache_directory=cache_directory,
    )


def test_long_markdown_begins_with_its_beginning_and_is_there_as_a_whole_the_next_time(
    book: Path,
) -> None:
    book = book.rename(book.with_suffix(".md"))
    assert _read([book]).ahead > 500_000
    _read_once(book, f"{book.parent}/kept")
    again = _read([book])
    assert again.article == parse(load(str(book)))
    assert not again.ahead


def test_a_long_text_that_was_left_further_down_is_there_as_a_whole(book: Path) -> None:
    whole = parse(load(str(book)))
    _read_once(book, f"{book.parent}/kept")
    assert _read([book]).ahead > 500_000
    store_position(str(book.parent), str(book), whole.text, at=len(whole.text) // 2)
    again = _read([book])
    assert again.article == whole
    assert not again.ahead


def test_a_long_text_that_was_left_further_down_and_is_not_kept_begins_at_its_beginning(
    book: Path,
) -> None:
    whole = parse(load(str(book)))
    store_position(str(book.parent), str(book), whole.text, at=len(whole.text) // 2)
    assert _read([book]).ahead > 500_000


def test_nothing_is_kept_of_a_text_of_which_no_place_is_named(book: Path) -> None:
    _read_once(book, "")
    assert [path.name for path in book.parent.iterdir()] == [book.name]


def test_a_first_source_that_cannot_be_read_is_left_to_the_reader_if_there_are_others(
    book: Path,
) -> None:
    none = book.parent / "none.txt"
    assert _read([none, book]) == FirstArticle()
    with pytest.raises(SourceError):
        _read([none])
