"""Pages that show the next article below the requested one."""

from reader.parsing.html.page import parse_html

_SAID = "The {} sailed in the morning, the captain said, and {} before the storm came in from sea."


def _paragraphs(ship: str, count: int) -> list[str]:
    return [_SAID.format(ship, f"was {number} miles out") for number in range(count)]


def _texts(page: str) -> list[str]:
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    return [block.span.of(article.text) for block in article.blocks]


def _body(title: str, paragraphs: list[str], level: int = 1) -> str:
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"<article><h{level}>{title}</h{level}><div>{text}</div></article>"


def test_only_the_requested_article_is_read() -> None:
    first, second = _paragraphs("ferry", 6), _paragraphs("trawler", 15)
    page = (
        f"<title>Ferry sails early</title>{_body('Ferry sails early', first)}"
        f"<div>{_body('Trawler comes home', second, level=2)}</div>"
    )
    assert _texts(page) == ["Ferry sails early", *first]


def test_entries_of_which_none_is_the_title_stay_together() -> None:
    first, second = _paragraphs("ferry", 6), _paragraphs("trawler", 6)
    page = (
        f"<title>Ships of the week</title><main><h1>Ships of the week</h1>"
        f"{_body('Monday', first, 2)}{_body('Tuesday', second, 2)}</main>"
    )
    assert _texts(page) == ["Ships of the week", "Monday", *first, "Tuesday", *second]
