"""A page whose text begins with a picture, and the blocks below that picture."""

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

TEXT = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third")
)


PICTURE = "<img src='/quay.jpg' alt='The quay' width='800'>"


def captions_below_picture(markup: str) -> list[tuple[str, str]]:
    """Return the captions and credits of a page whose text begins with `markup`."""
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><article>"
        f"<h1>Storm keeps ferries in port</h1><div class='text'>{markup}{TEXT}</div></article>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a/b.html")
    return [
        (str(block.kind), block.span.of(article.text))
        for block in article.blocks
        if block.kind in (BlockKind.CAPTION, BlockKind.CREDIT)
    ]
