"""A page with four paragraphs about a storm, and a box between the second and the third."""

from article_promises import check_promises
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

ENDING = (
    "ferry will not sail today, the captain said, because a storm is coming in from the sea and"
    " nobody wants to be out there."
)


TEXT = [f"The {name} {ENDING}" for name in ("first", "second", "third", "fourth")]


def boxed_article(box: str, *, after: str = "") -> Article:
    before, following = (
        "".join(f"<p>{text}</p>" for text in half) for half in (TEXT[:2], TEXT[2:])
    )
    page = (
        "<html><head><title>Storm keeps the ferries in port</title></head><body><article>"
        f"<h1>Storm keeps the ferries in port</h1><div class='text'>{before}{box}{following}{after}"
        "</div></article></body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    check_promises(article)
    return article


def blocks_of_box(box: str) -> list[tuple[str, str]]:
    """Return kind and text of the blocks between the second and the third paragraph."""
    article = boxed_article(box)
    blocks = kinds_and_texts(article)
    texts = [text for _, text in blocks]
    return blocks[texts.index(TEXT[1]) + 1 : texts.index(TEXT[2])]
