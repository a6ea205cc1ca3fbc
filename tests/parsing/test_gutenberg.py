"""Books surrounded by a licence text."""

from article_promises import check_promises

from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.plain_text.plain import parse_plain
from reader.parsing.plain_text.plain_start import parse_start

_BOOK = """\
The Project Gutenberg eBook of The Keeper of Skell, by Ada Holm

This eBook is for the use of anyone anywhere at no cost whatsoever.

Title: The Keeper of Skell
       and Other Lights

Author: Ada Holm

Release Date: March 3, 2004 [eBook #99999]

Language: English

*** START OF THE PROJECT GUTENBERG EBOOK THE KEEPER OF SKELL ***



THE KEEPER OF SKELL
AND OTHER LIGHTS

by Ada Holm


CHAPTER I.

It was in the winter of the year 1851 that I first climbed the stair of the
tower, which had then a hundred and four steps, and has a hundred and three.

"Mind the ninth," said old Moor. "It is _not_ there."[1]

[Illustration: The stair of the tower]

[1] Moor did not like it.



*** END OF THE PROJECT GUTENBERG EBOOK THE KEEPER OF SKELL ***

Updated editions will replace the previous one.
"""


def _parse(text: str) -> Article:
    article = parse_plain(text.encode(), location="keeper.txt")
    check_promises(article)
    return article


def test_a_book_is_what_stands_inside_its_licence() -> None:
    article = _parse(_BOOK)
    assert "Gutenberg" not in article.text
    assert "eBook" not in article.text
    assert article.text.rstrip().endswith("Moor did not like it.")


def test_the_head_of_a_licence_names_title_author_and_language() -> None:
    meta = _parse(_BOOK).meta
    assert (meta.title, meta.byline, meta.language) == (
        "The Keeper of Skell and Other Lights",
        "Ada Holm",
        "en",
    )
    assert not meta.published


def test_the_title_page_of_a_book_is_not_repeated() -> None:
    article = _parse(_BOOK)
    kinds = [block.kind for block in article.blocks[:3]]
    assert kinds == [BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.HEADING]


def test_underscores_around_words_of_a_book_are_emphasis() -> None:
    article = _parse(_BOOK)
    assert [(mark.kind, mark.span.of(article.text)) for mark in article.inlines] == [
        (InlineKind.EMPHASIS, "not")
    ]


def test_an_illustration_of_a_book_is_its_caption() -> None:
    article = _parse(_BOOK)
    captions = [block for block in article.blocks if block.kind is BlockKind.CAPTION]
    assert [block.span.of(article.text) for block in captions] == ["The stair of the tower"]


def test_underscores_outside_books_stay() -> None:
    assert "_not_" in _parse("A title of sorts\n\nIt is _not_ there, he said, and left.").text


def test_words_about_a_licence_are_no_book() -> None:
    text = "On PROJECT GUTENBERG\n\nThe project gives out books, and has done so for years."
    assert _parse(text).text.startswith("On PROJECT GUTENBERG")


def test_a_book_has_no_early_start() -> None:
    assert parse_start((_BOOK + "\n\nMore of it.\n" * 90_000).encode()) is None


def test_a_title_page_with_spaced_words_is_not_repeated() -> None:
    apart = _BOOK.replace("\nby Ada Holm\n\n", "\nby\n\nADA HOLM\n\n")
    assert apart != _BOOK
    kinds = [str(block.kind) for block in parse_plain(apart.encode(), location="b.txt").blocks[:3]]
    assert kinds[:2] == ["headline", "byline"]
    assert "ADA HOLM" not in parse_plain(apart.encode(), location="b.txt").text


def test_a_number_alone_heads_a_chapter_of_a_book_with_the_capitals_below_it() -> None:
    start = _BOOK[: _BOOK.index("*** START")]
    book = "I\n\nTHE OIL\n\nIt came.\n\nSTOP!\n\nHe did."
    around = "*** {} OF THE PROJECT GUTENBERG EBOOK X ***"
    article = _parse(f"{start}{around.format('START')}\n\n{book}\n\n{around.format('END')}\n")
    heads = [block for block in article.blocks if block.kind is BlockKind.HEADING]
    told = [(head.span.of(article.text), head.level) for head in heads]
    assert told == [("I", 2), ("THE OIL", 3)]
