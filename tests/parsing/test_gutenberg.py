"""Books surrounded by a licence text."""

import re

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.gutenberg import find_book, find_undecoded_book
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


@pytest.mark.parametrize("line_end", ["\n", " "])
def test_underscores_around_words_of_a_book_are_emphasis(line_end: str) -> None:
    """In a text that is not wrapped, too."""
    article = _parse(re.sub(r"(?<=\S)\n(?=\S)", line_end, _BOOK))
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


_PAGE = """\
It was late when the boat came in, and nobody on the quay had a lamp with him, so
that she lay off until the morning, with her sails down and her bell going.

"Who is there?" asked _Moor_, who had heard it, and went down all the steps.

CHAPTER {0}.

See https://example.org/skell for the tower, and [Illustration: The bell] for it.

"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("name", ["Skell", "Skéll — ß"])
def test_the_start_of_a_long_book_is_that_of_the_whole(line_end: str, mark: str, name: str) -> None:
    pages = "".join(_PAGE.format(number) for number in range(1500))
    text = mark + _BOOK.replace("CHAPTER I.", pages).replace("Skell", name)
    body = text.replace("\n", line_end).encode()
    found = parse_start(body, location="keeper.txt")
    assert found is not None
    start, ahead = found
    whole = parse_plain(body, location="keeper.txt")
    count = len(start.blocks)
    assert count > 100
    assert list(start.blocks) == list(whole.blocks[:count])
    assert whole.text.startswith(start.text)
    assert start.meta == whole.meta
    assert list(start.inlines) == [
        mark for mark in whole.inlines if mark.span.end <= len(start.text)
    ]
    assert abs(len(start.text) + ahead - len(whole.text)) < len(whole.text) // 10


def test_a_long_text_about_the_licence_of_books_starts_like_any_other() -> None:
    body = ("On PROJECT GUTENBERG\n\n" + _PAGE.format(1) * 900).encode()
    found = parse_start(body, location="a.txt")
    assert found is not None
    assert list(found[0].blocks) == list(parse_plain(body).blocks[: len(found[0].blocks)])


@given(
    st.text("ab\n*é", max_size=40),
    st.text("ab\n\r é", max_size=40),
    st.sampled_from(
        ["", "*** END OF THE PROJECT GUTENBERG EBOOK X ***\n", "\nEnd of Project Gutenberg"]
    ),
    st.text("ab\né", max_size=40),
)
def test_an_undecoded_book_is_the_same_as_a_decoded_one(
    before: str, inside: str, end: str, after: str
) -> None:
    text = (
        f"Title: A\n{before}\n*** START OF THE PROJECT GUTENBERG EBOOK A ***\n{inside}{end}{after}"
    )
    book, found = find_book(text), find_undecoded_book(text.encode())
    assert book is not None
    assert found is not None
    assert found[0].decode().strip("\r\n") == book.text.strip("\r\n")
    assert found[1] == book.fields


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


@pytest.mark.parametrize(
    "made",
    [
        "Produced by Olaf Teal and\nthe Readers",
        "Produced by Olaf Teal and the Online\nDistributed Proofreading Team",
        "Produced by Olaf Teal and the Online Distributed\nProofreading Team at http://www.pgdp.net",
        "E-text prepared by X.",
    ],
)
def test_who_made_the_text_above_its_title_is_left_out(made: str) -> None:
    above, mark, below = _BOOK.partition(" ***\n")
    article = parse_plain(f"{above}{mark}\n\n{made}\n{below}".encode())
    assert [str(block.kind) for block in article.blocks[:3]] == ["headline", "byline", "heading"]


def test_a_book_may_begin_with_what_was_produced() -> None:
    above, mark, _ = _BOOK.partition(" ***\n")
    begins = "Prepared by long toil, the lamps were lit, and nobody had seen such a night before."
    article = parse_plain(f"{above}{mark}\n\n{begins}\n\nIt was cold.\n".encode())
    assert begins in article.text
