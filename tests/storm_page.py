"""A page with four paragraphs about a storm, and whatever a test puts around them."""

from article_promises import check_promises
from listed_blocks import kinds_and_texts

from reader.parsing.html.page import parse_html

_ENDING = (
    "ferry will not sail today, the captain said, because a storm is coming in from the sea and"
    " nobody wants to be out there."
)
TEXT = [f"The {name} {_ENDING}" for name in ("first", "second", "third", "fourth")]
PROSE = "".join(f"<p>{text}</p>" for text in TEXT)
TITLE = "Storm keeps the ferries in port"
PICTURE = "<img src='/boat.jpg' alt='Ferries in port'>"


def blocks_of(main: str) -> list[tuple[str, str]]:
    """Return kind and text of the blocks of a page with `main` as its main element."""
    page = f"<html><head><title>{TITLE}</title></head><body><main>{main}</main></body></html>"
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    check_promises(article)
    return kinds_and_texts(article)


def around(above: str = "", below: str = "", *, over: str = "") -> list[tuple[str, str]]:
    """Return the blocks other than the headline and the four paragraphs."""
    blocks = blocks_of(f"{over}<h1>{TITLE}</h1>{above}<div class='c7'>{PROSE}</div>{below}")
    assert [text for _, text in blocks if text in TEXT] == TEXT
    return [block for block in blocks if block[1] not in (TITLE, *TEXT)]
