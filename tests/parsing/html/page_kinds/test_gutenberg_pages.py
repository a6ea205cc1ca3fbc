"""Project Gutenberg books as HTML pages."""

from reader.parsing.html.page import parse_html

LINES = (
    "<div>The Project Gutenberg eBook of The Keeper's Year, by Augusta Fenn</div>"
    "<div>This eBook is for the use of anyone anywhere at no cost and with almost no"
    " restrictions whatsoever.</div><div>Title: The Keeper's Year</div>"
    "<div>Author: Augusta Fenn</div><div>Release Date: March 1, 2026 [eBook #999]</div>"
)
STARS = "<div>*** {} OF THE PROJECT GUTENBERG EBOOK THE KEEPER'S YEAR ***</div>"
TEXT = "<p>The lamp was lit at four in the afternoon, and it was not put out before the ninth.</p>"
AFTER = "<div>Updated editions will replace the previous one; the old ones will be renamed.</div>"


def page(end: str = STARS.format("END")) -> bytes:
    title = "The Project Gutenberg eBook of The Keeper's Year, by Augusta Fenn"
    book = f"<h1>THE KEEPER'S YEAR</h1><h2>CHAPTER I</h2>{TEXT}"
    return (
        f"<html><head><title>{title}</title></head><body>{LINES}{STARS.format('START')}"
        f"{book}{end}{AFTER}</body></html>"
    ).encode()


def test_the_licence_is_removed_and_its_head_gives_title_and_author() -> None:
    article = parse_html(page())
    assert (article.title, article.meta.byline) == ("The Keeper's Year", "Augusta Fenn")
    assert [block.span.of(article.text)[:10] for block in article.blocks] == [
        "The Keeper", "Augusta Fe", "CHAPTER I", "The lamp w",
    ]  # fmt: skip


def test_a_book_that_breaks_off_is_read_to_its_end() -> None:
    assert parse_html(page(end="")).text.endswith("renamed.")


def test_a_page_about_gutenberg_books_is_no_such_book() -> None:
    said = "<p>PROJECT GUTENBERG has them all, said Augusta Fenn.</p>"
    about = f"<title>Of Gutenberg</title><h1>Old books</h1>{said}{TEXT}"
    assert parse_html(about.encode()).text.startswith("Old books")
